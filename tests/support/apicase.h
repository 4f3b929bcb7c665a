// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/objectvalidation.h"
#include "document/document.h"
#include "support/recordedcluster.h"

#include <QStringList>
#include <QTest>

namespace slipway
{

/// What the API server reports about one object: "Invalid metadata.name", each once, sorted, joined by "; ".
inline QString apiErrors(const std::string &yaml, const Cluster &cluster = recordedCluster())
{
    const auto document = Document::read(yaml);
    if (document->objects().size() != 1)
        return QStringLiteral("no object");
    const DocumentObject &object = document->objects().front();
    const KindInfo *kind = SchemaStore::builtIn().kind(object.id);
    if (!kind)
        return QStringLiteral("unknown kind");
    QStringList lines;
    for (const ApiError &error : validateObject(object.root, *kind, validate(object.root, *kind), cluster)) {
        if (!error.reached)
            continue;
        const auto add = [&](ApiErrorType type, const std::string &path) {
            lines.append(QString::fromStdString(std::string(apiTypeName(type)) + " " + path));
        };
        for (const auto &[type, path] : error.alsoSaid)
            add(type, path);
        add(error.type, error.path);
        if (!error.node || error.message.isEmpty() || error.next.isEmpty() ||
            error.message.contains(QLatin1String("%1")))
            lines.append(QStringLiteral("no place or words for ") + lines.back());
    }
    lines.removeDuplicates();
    lines.sort();
    return lines.join(QLatin1String("; "));
}

/// One row of a test by rules of the specification: a part of an object in one line, and what is refused about it.
struct ApiRow {
    const char *name;
    const char *part;
    const char *errors; ///< as apiErrors() gives them, empty for a part that is fine
};

inline void addApiRows(std::initializer_list<ApiRow> rows)
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("errors");
    for (const ApiRow &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.part) << QString::fromUtf8(row.errors);
}

} // namespace slipway
