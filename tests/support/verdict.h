// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/serveranswer.h"
#include "document/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace slipway
{

/// A manifest and what an API server said about it.
struct VerdictCase {
    QString id{};
    std::string yaml{};
    bool accepted = false;
    QString stage{};     ///< "ok", "decode", "strict", "validate"
    QJsonArray errors{}; ///< objects with type, field, detail
    QStringList warnings{};

    static VerdictCase fromJson(const QJsonObject &json);
};

/// The same from the checks.
struct OurVerdict {
    std::shared_ptr<const Workspace> workspace{};
    std::vector<Diagnostic> findings{}; ///< about the document that a server reads, which is the first one
    const KindInfo *kind = nullptr;
    ServerAnswer answer{};
};
OurVerdict judged(const std::string &yaml);

/// Whether a refusal is the server's: at its stage, and there
/// - decode: the first error in the server's order, with its type, and the field without indices or the exact line;
/// - strict: the same set of unknown paths and of doubled keys with their lines;
/// - validate: the same set of types and paths.
bool sameErrors(const VerdictCase &one, const OurVerdict &ours);

/// Whether the warnings are the same in number and, where the server names a field, in place. Nothing where neither
/// side warns, or where the server refused without looking for warnings.
std::optional<bool> sameWarnings(const VerdictCase &one, const OurVerdict &ours);

/// The field that a warning of the server begins with, or empty.
QString warnedField(const QString &warning);

} // namespace slipway
