// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <QFileInfo>

namespace slipway
{

namespace
{

/// As QFileInfo::path(), which takes longer than all else here.
QStringView folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QStringView(u".") : QStringView(path).left(std::max<qsizetype>(slash, 1));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const ObjectId &id = scope.object.id;
    if (id.name.empty())
        return {};
    const Object *sameFile = nullptr;
    const Object *sameFolder = nullptr;
    const QString &path = scope.object.file->path();
    for (const Object *other : scope.facts.anywhere(id.kind, id.name)) {
        if (other == &scope.object)
            break; // the others come behind it
        const bool same = other->id.group() == id.group() &&
                          Facts::effectiveNamespace(*other) == Facts::effectiveNamespace(scope.object);
        if (!same)
            continue;
        if (scope.facts.isSameFile(*other, scope.object))
            sameFile = other;
        else if (!path.isEmpty() && folderOf(other->file->path()) == folderOf(path))
            sameFolder = other;
    }
    const Object *other = sameFile ? sameFile : sameFolder;
    if (!other)
        return {};
    const NodeRef name = scope.root()["metadata"]["name"];
    const NodeRef first = other->root["metadata"]["name"];
    const QString message = sameFile ? Rules::tr("%1 \"%2\" is defined twice, first in line %3.")
                                           .arg(qs(id.kind), qs(id.name))
                                           .arg(scope.facts.line(*other, first))
                                     : Rules::tr("%1 \"%2\" is also defined in %3.")
                                           .arg(qs(id.kind), qs(id.name), QFileInfo(other->file->path()).fileName());
    Diagnostic found = scope.at(name, "", message, Rules::tr("Rename or remove one of them."));
    if (!sameFile)
        found.severity = Severity::Warning;
    found.related.push_back(scope.related(*other, first, Rules::tr("It is first defined here.")));
    return only(std::move(found));
}

} // namespace

extern const Rule objectDuplicateRule;
const Rule objectDuplicateRule{
    .info = {.id = "object-duplicate",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Object defined twice"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Applying the files creates the first and then overwrites it "
                                                        "with the second."),
             .docs = "concepts/overview/working-with-objects/names/"},
    .object = run,
};

} // namespace slipway
