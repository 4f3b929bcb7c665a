// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/volumebinding.h"

#include "graph/labelselector.h"
#include "schema/quantity.h"

namespace slipway
{

NodeRef modeNotOffered(NodeRef claim, NodeRef volume)
{
    for (NodeRef wanted : claim["accessModes"]) {
        bool isOffered = false;
        for (NodeRef mode : volume["accessModes"])
            isOffered |= mode.value() == wanted.value();
        if (!isOffered)
            return wanted;
    }
    return {};
}

long double bytesOf(NodeRef quantity)
{
    const std::optional<Quantity> read = Quantity::parse(quantity.value());
    return read ? read->value : 0;
}

bool canBind(const Object &claim, const Object &volume)
{
    const NodeRef asked = claim.root["spec"];
    const NodeRef offer = volume.root["spec"];
    return !modeNotOffered(asked, offer) && offer["storageClassName"].value() == asked["storageClassName"].value() &&
           bytesOf(offer["capacity"]["storage"]) >= bytesOf(asked["resources"]["requests"]["storage"]) &&
           LabelSelector::fromSelector(asked["selector"]).matches(labelsOf(volume.root["metadata"]["labels"]));
}

} // namespace slipway
