// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ipaddress.h"
#include "checks/edits.h"
#include "checks/fixes.h"

namespace slipway
{

// What the server accepts with a warning; the words come with each warning (api/warnings.h).

namespace
{

/// The server fills in either field from the other and says nothing of it.
std::vector<Diagnostic> runOldAccount(const Scope &scope)
{
    const NodeRef old = scope.kind && scope.pod() ? scope.pod()->spec["serviceAccount"] : NodeRef();
    if (old.value().empty())
        return {};
    Diagnostic finding = scope.atKey(old, "", Rules::tr("\"serviceAccount\" is the old name of the field."),
                                     Rules::tr("Use \"serviceAccountName\", which means the same."));
    const NodeRef current = scope.pod()->spec["serviceAccountName"];
    if (!current)
        offerEdits(finding, scope, Rules::tr("Rename it to \"%1\"").arg(QStringLiteral("serviceAccountName")),
                   renamedKey(old, "serviceAccountName"), FixSafety::Safe);
    else if (current.value() == old.value())
        offerRemoval(finding, scope, Rules::tr("Remove \"%1\"").arg(QStringLiteral("serviceAccount")), old,
                     FixSafety::Safe);
    return only(std::move(finding));
}

/// A Service that is only a name for another one. The server says nothing of either.
std::vector<Diagnostic> runExternalName(const Scope &scope)
{
    const NodeRef name = scope.spec()["externalName"];
    const NodeRef selector = scope.spec()["selector"];
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Service") || scope.spec()["type"].value() != "ExternalName")
        return found;
    if (selector.size() > 0) {
        found.push_back(scope.atKey(selector, "", Rules::tr("A Service of type ExternalName selects no Pods."),
                                    Rules::tr("Remove the selector, or use another type to reach Pods.")));
        offerRemoval(found.back(), scope, Rules::tr("Remove \"%1\"").arg(QStringLiteral("selector")), selector);
    }
    if (IpAddress::parse(name.value()))
        found.push_back(scope.at(
            name, "",
            Rules::tr("\"%1\" is an address, and the DNS takes an externalName for a host name.").arg(qs(name.value())),
            Rules::tr("Use a Service without a selector, and an EndpointSlice with the address.")));
    return found;
}

} // namespace

extern const Rule podNameNoLabelRule;
const Rule podNameNoLabelRule{
    .info = {.id = "pod-name-no-label",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Name that is no good host name"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "Pods carry the name as their host name. With dots in it, programs take a part of it for a domain."),
             .docs = "concepts/overview/working-with-objects/names/"},
};

extern const Rule finalizerUnqualifiedRule;
const Rule finalizerUnqualifiedRule{
    .info = {.id = "finalizer-unqualified",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Finalizer without a domain"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "An object stays until every finalizer is taken off. Where two programs use the "
                                      "same short name, one takes off what the other still needs."),
             .docs = "concepts/overview/working-with-objects/finalizers/"},
};

extern const Rule deprecatedFeatureRule;
const Rule deprecatedFeatureRule{
    .info = {.id = "deprecated-feature",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Something that is out of date"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Old fields, labels and annotations are dropped from newer clusters one by one, "
                                      "and then nothing tells that they no longer do anything."),
             .docs = "reference/using-api/deprecation-policy/"},
    .object = runOldAccount,
};

extern const Rule affinityValueInvalidRule;
const Rule affinityValueInvalidRule{
    .info = {.id = "affinity-value-invalid",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Preference that no node can meet"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "The scheduler compares the value with labels of nodes, and this one cannot stand in a label."),
             .docs = "concepts/scheduling-eviction/assign-pod-node/"},
};

extern const Rule labelSelectorMissingRule;
const Rule labelSelectorMissingRule{
    .info = {.id = "label-selector-missing",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rule that matches no Pod"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "A rule about Pods without a selector is about none of them, so it changes nothing."),
             .docs = "concepts/scheduling-eviction/assign-pod-node/"},
};

extern const Rule volumePathsOverlapRule;
const Rule volumePathsOverlapRule{
    .info = {.id = "volume-paths-overlap",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Files of a volume in each other's place"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Of two entries at one path only one can be seen in the container."),
             .docs = "concepts/storage/volumes/"},
};

extern const Rule projectedSourceEmptyRule;
const Rule projectedSourceEmptyRule{
    .info = {.id = "projected-source-empty",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Source of a volume that gives nothing"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The files that were meant will be missing in the container."),
             .docs = "concepts/storage/projected-volumes/"},
};

extern const Rule listEntryRepeatedRule;
const Rule listEntryRepeatedRule{
    .info = {.id = "list-entry-repeated",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Entry of a list that is repeated or empty"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Such entries can get lost when the object is changed later."),
             .docs = "concepts/containers/images/"},
};

extern const Rule quantityFractionOfByteRule;
const Rule quantityFractionOfByteRule{
    .info = {.id = "quantity-fraction-of-byte",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Part of a byte"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "An \"m\" behind a number means thousandths. For memory it is nearly always meant to be Mi."),
             .docs = "concepts/configuration/manage-resources-containers/"},
};

extern const Rule envNameDuplicateRule;
const Rule envNameDuplicateRule{
    .info = {.id = "env-name-duplicate",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Variable that is set twice"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "The later value hides the earlier one, and a later change of the object may drop either."),
             .docs = "tasks/inject-data-application/define-environment-variable-container/"},
};

extern const Rule containerPortDuplicateRule;
const Rule containerPortDuplicateRule{
    .info = {.id = "container-port-duplicate",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port that is declared twice"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Containers of a Pod share their ports, so only one can listen "
                                                        "there, and names of ports lead only to the first."),
             .docs = "concepts/services-networking/service/"},
};

extern const Rule hostIpWithoutPortRule;
const Rule hostIpWithoutPortRule{
    .info = {.id = "host-ip-without-port",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Address on the node without a port"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The address only says where the port of the node is opened, and there is none."),
             .docs = "concepts/configuration/overview/"},
};

extern const Rule gracePeriodNegativeRule;
const Rule gracePeriodNegativeRule{
    .info = {.id = "grace-period-negative",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Grace period below zero"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Programs would be killed after one second, with no time to finish their work."),
             .docs = "concepts/workloads/pods/pod-lifecycle/"},
};

extern const Rule historyLimitNegativeRule;
const Rule historyLimitNegativeRule{
    .info = {.id = "history-limit-negative",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "History without an end"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Every change leaves an old revision behind, and none is ever removed."),
             .docs = "concepts/workloads/controllers/statefulset/"},
};

extern const Rule addressUnusualRule;
const Rule addressUnusualRule{
    .info = {.id = "address-unusual",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Address in an unusual spelling"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "Programs that compare addresses as text take two spellings of one address for two."),
             .docs = "concepts/services-networking/dual-stack/"},
};

extern const Rule jobTooManyIndexesRule;
const Rule jobTooManyIndexesRule{
    .info = {.id = "job-too-many-indexes",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Job with too many indexes at once"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "The cluster keeps the list of finished indexes in the object, which has a limit."),
             .docs = "concepts/workloads/controllers/job/"},
};

extern const Rule serviceFieldIgnoredRule;
const Rule serviceFieldIgnoredRule{
    .info = {.id = "service-field-ignored",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Setting that this Service ignores"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "It looks as if it did something, and it does nothing for a Service of this type."),
             .docs = "concepts/services-networking/service/"},
    .kinds = {"Service"},
    .object = runExternalName,
};

extern const Rule ingressClassAnnotationRule;
const Rule ingressClassAnnotationRule{
    .info = {.id = "ingress-class-annotation",
             .tier = Tier::Api,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Class of an Ingress as annotation"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "The field \"ingressClassName\" has replaced the annotation, and newer controllers look only there."),
             .docs = "concepts/services-networking/ingress/"},
};

extern const Rule secretTlsPairRule;
const Rule secretTlsPairRule{
    .info =
        {.id = "secret-tls-pair",
         .tier = Tier::Api,
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("slipway::Rules", "Certificate that no server can read"),
         .why = QT_TRANSLATE_NOOP(
             "slipway::Rules",
             "A Secret of type kubernetes.io/tls is for servers, which need a certificate and its key in PEM form."),
         .docs = "concepts/configuration/secret/"},
};

} // namespace slipway
