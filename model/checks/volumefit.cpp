// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/volumefit.h"

#include "schema/quantity.h"

namespace slipway
{

namespace
{

bool offersModes(NodeRef volume, NodeRef claim)
{
    for (NodeRef wanted : claim["accessModes"]) {
        bool offered = false;
        for (NodeRef mode : volume["accessModes"])
            offered = offered || mode.value() == wanted.value();
        if (!offered)
            return false;
    }
    return true;
}

std::string_view modeOf(NodeRef spec)
{
    const std::string_view mode = spec["volumeMode"].value();
    return mode.empty() ? "Filesystem" : mode;
}

} // namespace

std::string_view storageClassOf(const Object &object)
{
    return object.root["spec"]["storageClassName"].value();
}

QString volumeMisfit(const Object &volume, const Object &claim)
{
    const NodeRef has = volume.root["spec"];
    const NodeRef wants = claim.root["spec"];
    const QString name = qs(volume.id.name);
    if (storageClassOf(volume) != storageClassOf(claim))
        return Rules::tr("PersistentVolume \"%1\" has another storageClassName.").arg(name);
    const auto size = Quantity::parse(has["capacity"]["storage"].value());
    const auto request = Quantity::parse(wants["resources"]["requests"]["storage"].value());
    if (size && request && size->value < request->value)
        return Rules::tr("PersistentVolume \"%1\" is too small.").arg(name);
    if (!offersModes(has, wants))
        return Rules::tr("PersistentVolume \"%1\" does not offer the access mode.").arg(name);
    if (modeOf(has) != modeOf(wants))
        return Rules::tr("PersistentVolume \"%1\" has another volumeMode.").arg(name);
    if (wants["selector"].isMapping() &&
        !LabelSelector::fromSelector(wants["selector"]).matches(labelsOf(volume.root["metadata"]["labels"])))
        return Rules::tr("PersistentVolume \"%1\" does not carry the labels of the selector.").arg(name);
    const std::string_view owner = has["claimRef"]["name"].value();
    if (!owner.empty() && owner != claim.id.name)
        return Rules::tr("PersistentVolume \"%1\" is kept for another claim.").arg(name);
    return {};
}

} // namespace slipway
