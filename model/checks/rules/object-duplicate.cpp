// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <QFileInfo>

namespace slipway
{

namespace
{

bool isBefore(const Object &a, const Object &b)
{
    return &a < &b; // both stand in the workspace's list, in the order of files and text
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const ObjectId &id = scope.object.id;
    if (id.name.empty())
        return {};
    const Object *sameFile = nullptr;
    const Object *sameFolder = nullptr;
    const QString folder = QFileInfo(scope.object.file->path()).path();
    for (const Object *other : scope.facts.anywhere(id.kind, id.name)) {
        const bool same = other->id.group() == id.group() &&
                          Facts::effectiveNamespace(*other) == Facts::effectiveNamespace(scope.object);
        if (!same || !isBefore(*other, scope.object))
            continue;
        if (other->file == scope.object.file)
            sameFile = other;
        else if (!scope.object.file->path().isEmpty() && QFileInfo(other->file->path()).path() == folder)
            sameFolder = other;
    }
    const Object *other = sameFile ? sameFile : sameFolder;
    if (!other)
        return {};
    const NodeRef name = scope.root()["metadata"]["name"];
    const auto line =
        other->file->position(other->documentStart() + other->root["metadata"]["name"].range().start).line + 1;
    const QString message =
        sameFile ? Rules::tr("%1 \"%2\" is defined twice, first in line %3.").arg(qs(id.kind), qs(id.name)).arg(line)
                 : Rules::tr("%1 \"%2\" is also defined in %3.")
                       .arg(qs(id.kind), qs(id.name), QFileInfo(other->file->path()).fileName());
    Diagnostic found = scope.at(name, "", message, Rules::tr("Rename or remove one of them."));
    if (!sameFile)
        found.severity = Severity::Warning;
    found.related.push_back(
        scope.related(*other, other->root["metadata"]["name"], Rules::tr("It is first defined here.")));
    return {found};
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
