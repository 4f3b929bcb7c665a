// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/volumefit.h"

#include "checks/nodes.h"
#include "schema/quantity.h"

namespace slipway
{

namespace
{

bool contains(NodeRef modes, NodeRef mode)
{
    return anyOf(modes, [&](NodeRef other) { return other.value() == mode.value(); });
}

/// Those of the claim's modes that the volume has too, or else the first one that it has.
Value::List nearestModes(NodeRef volume, NodeRef claim)
{
    const NodeRef offered = volume["accessModes"];
    Value::List nearest;
    for (NodeRef wanted : claim["accessModes"])
        if (contains(offered, wanted))
            nearest.emplace_back(wanted.value());
    if (nearest.empty() && offered.size() > 0)
        nearest.emplace_back(offered[std::size_t{0}].value());
    return nearest;
}

std::string_view modeOf(NodeRef spec)
{
    const std::string_view mode = spec["volumeMode"].value();
    return mode.empty() ? "Filesystem" : mode;
}

} // namespace

bool Claim::isNamed(std::string_view other) const
{
    return prefix.empty() ? other == name.value() : other.starts_with(prefix);
}

std::vector<Claim> claimsOf(const Scope &scope)
{
    std::vector<Claim> claims;
    if (!scope.kind)
        return claims;
    if (scope.isKind("PersistentVolumeClaim") && scope.spec().isMapping())
        claims.push_back({scope.spec(), scope.root()["metadata"]["name"], {}});
    if (scope.isKind("StatefulSet"))
        for (NodeRef claim : scope.spec()["volumeClaimTemplates"])
            if (const NodeRef name = claim["metadata"]["name"]; claim["spec"].isMapping() && !name.value().empty())
                claims.push_back({claim["spec"], name, name.text() + "-" + scope.object.id.name + "-"});
    return claims;
}

std::string_view storageClassOf(NodeRef spec)
{
    return spec["storageClassName"].value();
}

std::vector<VolumeMisfit> volumeMisfits(const Object &volume, const Claim &claim)
{
    const NodeRef has = volume.root["spec"];
    const NodeRef wants = claim.spec;
    const QString name = qs(volume.id.name);
    std::vector<VolumeMisfit> misfits;
    const std::string_view storageClass = storageClassOf(has);
    if (storageClass != storageClassOf(wants))
        misfits.push_back({Rules::tr("PersistentVolume \"%1\" has another storageClassName.").arg(name),
                           {"storageClassName"},
                           storageClass});
    const NodeRef storage = has["capacity"]["storage"];
    const auto size = Quantity::parse(storage.value());
    const auto request = Quantity::parse(wants["resources"]["requests"]["storage"].value());
    if (size && request && size->value < request->value)
        misfits.push_back({Rules::tr("PersistentVolume \"%1\" is too small.").arg(name),
                           {"resources", "requests", "storage"},
                           Value::fromNode(storage)});
    if (anyOf(wants["accessModes"], [&](NodeRef wanted) { return !contains(has["accessModes"], wanted); })) {
        Value::List nearest = nearestModes(has, wants);
        misfits.push_back({Rules::tr("PersistentVolume \"%1\" does not offer the access mode.").arg(name),
                           nearest.empty() ? NodePath() : NodePath{"accessModes"}, std::move(nearest)});
    }
    if (modeOf(has) != modeOf(wants))
        misfits.push_back(
            {Rules::tr("PersistentVolume \"%1\" has another volumeMode.").arg(name), {"volumeMode"}, modeOf(has)});
    // A claim that names its volume is not asked for its selector (pkg/controller/volume/persistentvolume).
    if (wants["selector"].isMapping() && wants["volumeName"].value().empty() &&
        !LabelSelector::fromSelector(wants["selector"]).matches(labelsOf(volume.root["metadata"]["labels"])))
        misfits.push_back(
            {Rules::tr("PersistentVolume \"%1\" does not carry the labels of the selector.").arg(name), {}, {}});
    const std::string_view owner = has["claimRef"]["name"].value();
    if (!owner.empty() && !claim.isNamed(owner))
        misfits.push_back({Rules::tr("PersistentVolume \"%1\" is kept for another claim.").arg(name), {}, {}});
    return misfits;
}

} // namespace slipway
