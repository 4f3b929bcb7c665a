// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/missingfields.h"

namespace slipway
{

// What the server refuses and nothing else is to be said about; the words for each case come with the error (api/).

extern const Rule probeOnInitContainerRule;
const Rule probeOnInitContainerRule{
    .info = {.id = "probe-on-init-container",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Probe or hook of a container that only has to end"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Init containers run one after the other before all others, and each must end. "
                                      "Nothing waits for one to become ready, so the cluster refuses to watch it."),
             .docs = "concepts/workloads/pods/init-containers/"},
};

extern const Rule hostPortConflictRule;
const Rule hostPortConflictRule{
    .info = {.id = "host-port-conflict",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Port of the node that cannot be given out"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A port of a node belongs to one program at a time. The "
                                                        "cluster refuses a Pod that could never get all its ports."),
             .docs = "concepts/services-networking/"},
};

extern const Rule resourceEntryInvalidRule;
const Rule resourceEntryInvalidRule{
    .info = {.id = "resource-entry-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Resources that contradict each other"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "A request is what a container is sure to get and a limit is the most it may use; the scheduler and "
                 "the node reckon with both. Amounts that do not fit together are refused."),
             .docs = "concepts/configuration/manage-resources-containers/"},
};

extern const Rule volumePathInvalidRule;
const Rule volumePathInvalidRule{
    .info = {.id = "volume-path-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Path of a volume that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Each mount needs a place of its own, and a path inside a volume must not lead "
                                      "out of it, for that would open the node to the container."),
             .docs = "concepts/storage/volumes/"},
};

extern const Rule daemonsetSurgeAndUnavailableRule;
const Rule daemonsetSurgeAndUnavailableRule{
    .info = {.id = "daemonset-surge-and-unavailable",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "DaemonSet that cannot be updated"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "On each node an update either starts the new Pod first (maxSurge) or stops the old one first "
                 "(maxUnavailable). With both or with neither the cluster does not know which, and refuses it."),
             .docs = "tasks/manage-daemon/update-daemon-set/"},
};

extern const Rule schedulingConstraintInvalidRule;
const Rule schedulingConstraintInvalidRule{
    .info = {.id = "scheduling-constraint-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Rule for placing Pods that has a gap"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The scheduler weighs each rule when it looks for a node. One that does not say "
                                      "what it is about cannot be weighed, so the cluster refuses it."),
             .docs = "concepts/scheduling-eviction/"},
};

extern const Rule serviceTypeConflictRule;
const Rule serviceTypeConflictRule{
    .info = {.id = "service-type-conflict",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Field that does not fit the type of the Service"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The type decides how a Service is reached. Fields for another "
                                                        "type would silently do nothing, so the cluster refuses them."),
             .docs = "concepts/services-networking/service/"},
    .fixes = offerMissingField,
};

extern const Rule addressInvalidRule;
const Rule addressInvalidRule{
    .info = {.id = "address-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No address or block of addresses"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The network is set up with exactly these numbers, and programs differ in how "
                                      "they read unusual spellings, so the cluster takes only the plain one."),
             .docs = "concepts/services-networking/"},
};

extern const Rule ingressHostInvalidRule;
const Rule ingressHostInvalidRule{
    .info = {.id = "ingress-host-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No plain host name"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "The host is compared with the name that a browser asks for. That name comes without scheme, port and "
                 "path and in small letters, so anything else would never match."),
             .docs = "concepts/services-networking/ingress/"},
};

extern const Rule secretTypeKeysMissingRule;
const Rule secretTypeKeysMissingRule{
    .info = {.id = "secret-type-keys-missing",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret without what its type promises"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Programs that use a Secret of this type rely on the exact "
                                                        "names of its keys, so the cluster refuses one without them."),
             .docs = "concepts/configuration/secret/"},
};

extern const Rule pvSpecInvalidRule;
const Rule pvSpecInvalidRule{
    .info = {.id = "pv-spec-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Volume that is not described fully"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A claim takes a volume by its size and access modes, and the node has to find "
                                      "the storage behind it. What is missing cannot be guessed."),
             .docs = "concepts/storage/persistent-volumes/"},
};

extern const Rule hpaSpecInvalidRule;
const Rule hpaSpecInvalidRule{
    .info = {.id = "hpa-spec-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Scaling that cannot work"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules",
                 "An autoscaler compares a measured number with the wanted one and stays between a minimum and a "
                 "maximum. When one of these is missing or contradicts another, it cannot reckon."),
             .docs = "tasks/run-application/horizontal-pod-autoscale/"},
};

extern const Rule networkpolicyRuleInvalidRule;
const Rule networkpolicyRuleInvalidRule{
    .info = {.id = "networkpolicy-rule-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Entry of a network policy that says nothing clear"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Each entry allows traffic with one kind of peer: with Pods, or with a block of "
                                      "addresses. A firewall must not be guessed, so unclear entries are refused."),
             .docs = "concepts/services-networking/network-policies/"},
};

} // namespace slipway
