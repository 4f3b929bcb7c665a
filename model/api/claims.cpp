// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/claims.h"

#include "api/common.h"
#include "api/kinds.h"
#include "api/metadata.h"
#include "schema/quantity.h"

namespace slipway
{

namespace
{

void checkSize(const Field &claim)
{
    const Field storage = claim["resources"]["requests"]["storage"];
    // The server leaves `requests` out of the path.
    const Field reported = claim["resources"].madeEntry("storage");
    // Nothing behind the colon is an amount of 0.
    if (!storage.node()) {
        storage.reportedAt(reported)
            .required(Api::tr("This claim does not say how much storage it needs."),
                      Api::tr("Add \"storage: 1Gi\" under \"resources\" and \"requests\"."))
            .ruled("pvc-spec-invalid")
            .set(storage, "1Gi", false, Api::tr("Ask for %1").arg(QLatin1String("1Gi")));
        return;
    }
    const auto size = Quantity::parse(storage.isSet() ? storage.text() : "0");
    if (size && size->value <= 0)
        storage.reportedAt(reported)
            .invalid(Api::tr("A claim must ask for more than %1.").arg(quotedShort(storage.text())),
                     Api::tr("Write the size that the program needs, for example 1Gi."))
            .ruled("pvc-spec-invalid")
            .write("1Gi", false, Api::tr("Ask for %1").arg(QLatin1String("1Gi")));
}

void checkSource(const Field &source)
{
    if (!source)
        return;
    for (const char *key : {"name", "kind"})
        requireField(source[key]);
    const Field group = source["apiGroup"];
    if (group.text().empty() && source["kind"].text() != "PersistentVolumeClaim" && !group.isBroken())
        source
            .invalid(Api::tr("A claim can copy from \"%1\" only if its API group is given.")
                         .arg(quotedShort(source["kind"].text())),
                     Api::tr("Write kind PersistentVolumeClaim, or add the apiGroup, such as "
                             "snapshot.storage.k8s.io."))
            .ruled("pvc-spec-invalid");
    else if (!group.text().empty())
        checkName(group, NameFormat::DnsSubdomain, Api::tr("an API group"));
}

bool isSame(const Field &one, const Field &other)
{
    for (const char *key : {"apiGroup", "kind", "name"})
        if (one[key].text() != other[key].text())
            return false;
    return one["apiGroup"].isSet() == other["apiGroup"].isSet();
}

void checkSources(const Field &claim)
{
    const Field source = claim["dataSource"];
    const Field reference = claim["dataSourceRef"];
    checkSource(source);
    checkSource(reference);
    const Field where = reference["namespace"];
    if (!where.text().empty())
        checkName(where, NameFormat::DnsLabel, Api::tr("a Namespace"));
    if (!source || !reference)
        return;
    if (!where.text().empty())
        source.reportedAt(claim)
            .invalid(Api::tr("dataSource cannot be used together with a source in another namespace."),
                     Api::tr("Remove \"dataSource\"."))
            .ruled("pvc-spec-invalid")
            .remove(source.node());
    else if (!isSame(source, reference))
        source.reportedAt(claim)
            .invalid(Api::tr("dataSource and dataSourceRef name different sources."), Api::tr("Keep one of them."))
            .ruled("pvc-spec-invalid")
            .remove(source.node())
            .remove(reference.node())
            .relate(reference.node(), Api::tr("The other one."));
}

/// In a claim of its own the server drops a source that it cannot use and one in another namespace, then copies each
/// of the two into the other. Source: pkg/api/persistentvolumeclaim/util.go.
void checkMirroredSources(const Field &claim)
{
    const Field source = claim["dataSource"];
    const Field written = claim["dataSourceRef"];
    const std::string_view group = source["apiGroup"].text();
    const std::string_view kind = source["kind"].text();
    const bool isUsed = (kind == "PersistentVolumeClaim" && group.empty()) ||
                        (kind == "VolumeSnapshot" && group == "snapshot.storage.k8s.io");
    const bool hasReference = written && written["namespace"].text().empty();
    const bool hasSource = source && (isUsed || hasReference);
    if (hasSource && hasReference) {
        checkSources(claim);
    } else if (hasReference) {
        checkSource(written);
        checkSource(written.reportedAt(source));
    } else if (hasSource) {
        checkSource(source);
        checkSource(source.reportedAt(written));
    }
}

void checkClaim(const Field &claim)
{
    checkAccessModes(claim["accessModes"]);
    checkLabelSelector(claim["selector"]);
    checkSize(claim);
    if (!claim["storageClassName"].text().empty())
        checkName(claim["storageClassName"], NameFormat::DnsSubdomain, Api::tr("a StorageClass"));
    checkChoiceIfSet(claim["volumeMode"], {"Block", "Filesystem"});
    if (!claim["volumeAttributesClassName"].text().empty())
        checkName(claim["volumeAttributesClassName"], NameFormat::DnsSubdomain, Api::tr("a VolumeAttributesClass"));
}

std::string_view ruleOf(const Field &modes)
{
    return modes.run().isKind("PersistentVolume") ? "pv-spec-invalid" : "pvc-spec-invalid";
}

} // namespace

void checkAccessModes(const Field &modes)
{
    const std::size_t first = modes.run().errors().size();
    if (!requireField(modes)) {
        if (modes.run().errors().size() > first)
            modes.run().last().ruled(ruleOf(modes)).set(modes, Value::list({"ReadWriteOnce"}));
        return;
    }
    bool alone = false;
    bool others = false;
    for (const Field &mode : modes.items()) {
        const bool isKnown = checkChoice(mode.reportedAt(modes), mode.text(),
                                         {"ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"});
        alone = alone || mode.text() == "ReadWriteOncePod";
        others = others || (isKnown && mode.text() != "ReadWriteOncePod");
    }
    if (alone && others)
        modes
            .forbidden(Api::tr("ReadWriteOncePod excludes every other access mode."),
                       Api::tr("Keep ReadWriteOncePod alone, or remove it."))
            .ruled(ruleOf(modes));
}

void checkClaimSpec(const Field &claim)
{
    checkClaim(claim);
    checkSources(claim);
}

void checkPersistentVolumeClaim(ApiRun &run)
{
    checkClaim(run.spec());
    checkMirroredSources(run.spec());
}

} // namespace slipway
