// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/manifestobject.h"

#include <algorithm>

namespace slipway::sim
{

const Object *objectOf(const Workspace &workspace, const ObjectKey &key)
{
    const auto &objects = workspace.objects();
    const auto found = std::find_if(objects.begin(), objects.end(), [&](const Object &object) {
        const std::string_view ns = object.id.ns.empty() ? "default" : std::string_view(object.id.ns);
        return object.id.kind == key.kind && object.id.name == key.name && ns == key.ns;
    });
    return found == objects.end() ? nullptr : &*found;
}

Place placeInCharge(const Workspace &workspace, const Origin &origin)
{
    const Object *object = origin.object.isNull() ? nullptr : workspace.find(origin.object);
    if (!object || origin.place.file != FileId::None)
        return object ? origin.place : Place{};
    auto steps = NodePath::parse(origin.path);
    while (steps && !steps->isEmpty()) {
        *steps = steps->parent();
        if (const NodeRef node = object->root.find(*steps); node && !steps->isEmpty())
            return object->place(node.keyRange());
    }
    return object->place({object->root.range().start, object->root.range().start});
}

} // namespace slipway::sim
