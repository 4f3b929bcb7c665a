// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/volumekinds.h"

#include "checks/fixes.h"
#include "checks/nodes.h"

#include <algorithm>

namespace slipway
{

std::vector<VolumeKind> volumeKinds(const Scope &scope, const std::string &volume)
{
    std::vector<VolumeKind> kinds{
        {Rules::tr("Use an empty folder"), "emptyDir", Value::Map()},
        {Rules::tr("Use the files of ConfigMap \"%1\"").arg(qs(volume)), "configMap", Value::map({{"name", volume}})},
        {Rules::tr("Use the files of Secret \"%1\"").arg(qs(volume)), "secret", Value::map({{"secretName", volume}})},
        {Rules::tr("Use the claim \"%1\"").arg(qs(volume)), "persistentVolumeClaim",
         Value::map({{"claimName", volume}})},
    };
    const auto isThere = [&](const VolumeKind &kind) {
        const char *object = kind.field == "configMap" ? "ConfigMap"
                             : kind.field == "secret"  ? "Secret"
                                                       : "PersistentVolumeClaim";
        return kind.field != "emptyDir" && !scope.facts.find(object, scope.object.id.ns, volume).empty();
    };
    std::stable_partition(kinds.begin(), kinds.end(), isThere);
    return kinds;
}

bool isMountedForWriting(const Scope &scope, std::string_view volume)
{
    for (const Container &container : scope.containers())
        for (NodeRef mount : container.node["volumeMounts"])
            if (mount["name"].value() == volume && flagOf(mount["readOnly"]) != Flag::True)
                return true;
    return false;
}

Value smallClaim(const char *accessMode)
{
    return Value::map({{"accessModes", Value::list({accessMode})},
                       {"resources", Value::map({{"requests", Value::map({{"storage", "1Gi"}})}})}});
}

void offerClaimForFolder(const Scope &scope, NodeRef volume, bool isForSeveral, Diagnostic &finding)
{
    const std::string name = scope.object.id.name + "-" + volume["name"].text();
    if (!scope.wantsFixes() || scope.object.id.name.empty() ||
        !scope.facts.find("PersistentVolumeClaim", scope.object.id.ns, name).empty())
        return;
    const char *mode = isForSeveral ? "ReadWriteMany" : "ReadWriteOnce";
    EditSet edits = replacedEntry(volume["hostPath"], "persistentVolumeClaim", Value::map({{"claimName", name}}));
    if (edits.empty())
        return;
    offerDocument(finding, scope, Rules::tr("Keep the data in a new claim \"%1\"").arg(qs(name)),
                  Value::map({{"apiVersion", "v1"},
                              {"kind", "PersistentVolumeClaim"},
                              {"metadata", metadataBeside(scope.object, name)},
                              {"spec", smallClaim(mode)}}),
                  std::move(edits));
}

} // namespace slipway
