// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/keptkeys.h"

#include "form/fieldbuilder.h"

#include <set>

namespace slipway
{

namespace
{

constexpr std::size_t MaxListed = 500;
constexpr std::size_t MaxWalk = 50'000;
constexpr std::size_t MaxDepth = 40;

void addKept(NodeRef node, const FieldType &type, const NodePath &path, std::size_t &budget, std::vector<KeptKey> &kept)
{
    if (type.type == ValueType::Any || !node || path.size() > MaxDepth || node.node().kind == NodeKind::Alias)
        return;
    std::size_t index = 0;
    for (const NodeRef child : node) {
        if (budget-- == 0 || kept.size() >= MaxListed) {
            budget = 0;
            return;
        }
        const bool inList = node.isSequence();
        const NodePath at = inList ? path / index++ : path / std::string(child.keyText());
        const FieldType *field = type.of.get();
        if (type.type == ValueType::Object && !inList)
            field = type.object ? type.object->field(child.keyText()) : &anyType();
        if (!inList && (!field || isServerWritten(at)))
            kept.push_back({at, child.keyRange()});
        else if (field)
            addKept(child, *field, at, budget, kept);
    }
}

} // namespace

bool isServerWritten(const NodePath &path)
{
    static const std::set<std::string, std::less<>> ofMetadata{"creationTimestamp", "deletionGracePeriodSeconds",
                                                               "deletionTimestamp", "generation",
                                                               "managedFields",     "resourceVersion",
                                                               "selfLink",          "uid"};
    if (path.size() == 1)
        return keyOf(path[0]) == "status";
    return path.size() == 2 && keyOf(path[0]) == "metadata" && ofMetadata.count(keyOf(path[1])) != 0;
}

std::vector<KeptKey> keptKeys(NodeRef root, const TypeInfo &type)
{
    FieldType object;
    object.type = ValueType::Object;
    object.object = &type;
    std::size_t budget = MaxWalk;
    std::vector<KeptKey> kept;
    addKept(root, object, {}, budget, kept);
    return kept;
}

} // namespace slipway
