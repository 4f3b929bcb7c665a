// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleset.h"

#include <unordered_map>

namespace slipway
{

// Each is defined in rules/<id>.cpp.
extern const Rule yamlParseErrorRule;
extern const Rule yamlTabIndentRule;
extern const Rule yamlBadIndentRule;
extern const Rule yamlMissingSpaceAfterColonRule;
extern const Rule yamlUnclosedDelimiterRule;
extern const Rule yamlNeedsQuotesRule;
extern const Rule yamlTooBigRule;
extern const Rule yamlDuplicateKeyRule;
extern const Rule yamlMissingDocumentSeparatorRule;
extern const Rule yamlInvisibleCharactersRule;
extern const Rule yamlNoJsonRule;
extern const Rule yamlNorwayBooleanRule;
extern const Rule templateMarkersFoundRule;
extern const Rule settingsInvalidRule;
extern const Rule annotationNumberInvalidRule;
extern const Rule finalizerUnqualifiedRule;
extern const Rule notAManifestRule;
extern const Rule kustomizePatchRule;
extern const Rule kindUnknownRule;
extern const Rule apiVersionKindMismatchRule;
extern const Rule customKindUncheckedRule;
extern const Rule apiVersionRemovedRule;
extern const Rule apiVersionDeprecatedRule;
extern const Rule oldApiShapeRule;
extern const Rule fieldUnknownRule;
extern const Rule fieldCaseWrongRule;
extern const Rule fieldWrongLevelRule;
extern const Rule fieldWrongKindRule;
extern const Rule specUnderMetadataRule;
extern const Rule emptyParentOrphansRule;
extern const Rule typeMismatchRule;
extern const Rule stringNeedsQuotesRule;
extern const Rule suppressionUnusedRule;
extern const Rule numberMustNotBeQuotedRule;
extern const Rule listExpectedRule;
extern const Rule envAsMapRule;
extern const Rule enumValueInvalidRule;
extern const Rule customValueInvalidRule;
extern const Rule customRuleBrokenRule;
extern const Rule customRuleUnreadableRule;
extern const Rule requiredFieldMissingRule;
extern const Rule quantityInvalidRule;
extern const Rule fileModeNotOctalRule;
extern const Rule serverManagedFieldsRule;
extern const Rule apiValueRefusedRule;
extern const Rule nameInvalidRule;
extern const Rule nameTooLongForChildrenRule;
extern const Rule namespaceOnClusterObjectRule;
extern const Rule labelInvalidRule;
extern const Rule objectDuplicateRule;
extern const Rule selectorTemplateMismatchRule;
extern const Rule listNameDuplicateRule;
extern const Rule volumeMountUnknownRule;
extern const Rule volumeSourceCountRule;
extern const Rule numberOutOfRangeRule;
extern const Rule portNameInvalidRule;
extern const Rule portNumberQuotedRule;
extern const Rule probeShapeInvalidRule;
extern const Rule envEntryInvalidRule;
extern const Rule restartPolicyForKindRule;
extern const Rule securityContextContradictionRule;
extern const Rule strategyRecreateWithRollingRule;
extern const Rule strategyBothZeroRule;
extern const Rule progressDeadlineTooShortRule;
extern const Rule imageReferenceInvalidRule;
extern const Rule cronScheduleInvalidRule;
extern const Rule jobFieldCombinationRule;
extern const Rule servicePortsMissingRule;
extern const Rule servicePortListInvalidRule;
extern const Rule serviceNodePortMisuseRule;
extern const Rule serviceNodePortRangeRule;
extern const Rule ingressPathInvalidRule;
extern const Rule configDataInvalidRule;
extern const Rule secretNotBase64Rule;
extern const Rule pdbBothFieldsRule;
extern const Rule pvcSpecInvalidRule;
extern const Rule refConfigmapMissingRule;
extern const Rule refSecretMissingRule;
extern const Rule refConfigKeyMissingRule;
extern const Rule refPvcMissingRule;
extern const Rule refServiceAccountMissingRule;
extern const Rule serviceSelectorNoMatchRule;
extern const Rule serviceTargetPortNameMissingRule;
extern const Rule probePortNameMissingRule;
extern const Rule ingressServiceMissingRule;
extern const Rule ingressServicePortMissingRule;
extern const Rule pvcNoMatchingPvRule;
extern const Rule refNamespaceMismatchRule;
extern const Rule refClusterObjectUnknownRule;
extern const Rule serviceSelectsSeveralWorkloadsRule;
extern const Rule portUndeclaredRule;
extern const Rule serviceProtocolMismatchRule;
extern const Rule ingressRouteDuplicateRule;
extern const Rule ingressTlsMismatchRule;
extern const Rule nodePortClashRule;
extern const Rule hpaTargetInvalidRule;
extern const Rule pdbSelectorNoMatchRule;
extern const Rule pdbOverlapRule;
extern const Rule networkpolicySelectorNoMatchRule;
extern const Rule statefulsetServiceMissingRule;
extern const Rule selectorOverlapRule;
extern const Rule volumeUnusedRule;
extern const Rule configUnusedRule;
extern const Rule readinessMissingRule;
extern const Rule probesIdenticalRule;
extern const Rule livenessTooStrictRule;
extern const Rule livenessKillsSlowStartRule;
extern const Rule startupOutlastsProgressDeadlineRule;
extern const Rule prestopUsesUpGraceRule;
extern const Rule prestopMissingRule;
extern const Rule rolloutDropsAllPodsRule;
extern const Rule rollbackDisabledRule;
extern const Rule pdbBlocksEvictionRule;
extern const Rule pdbMissingRule;
extern const Rule pdbUnhealthyPolicyUnsetRule;
extern const Rule rwoClaimRollingUpdateRule;
extern const Rule rwoClaimSharedRule;
extern const Rule hpaWithFixedReplicasRule;
extern const Rule hpaWithoutRequestsRule;
extern const Rule hpaRangePointlessRule;
extern const Rule cronDeadlineRiskyRule;
extern const Rule jobCleanupMissingRule;
extern const Rule recreateDowntimeRule;
extern const Rule singleReplicaRule;
extern const Rule livenessMissingRule;
extern const Rule switchedOffRule;
extern const Rule selectorHoldsVersionRule;

// In rules/server-refusals.cpp.
extern const Rule probeOnInitContainerRule;
extern const Rule hostPortConflictRule;
extern const Rule resourceEntryInvalidRule;
extern const Rule volumePathInvalidRule;
extern const Rule daemonsetSurgeAndUnavailableRule;
extern const Rule schedulingConstraintInvalidRule;
extern const Rule serviceTypeConflictRule;
extern const Rule addressInvalidRule;
extern const Rule ingressHostInvalidRule;
extern const Rule secretTypeKeysMissingRule;
extern const Rule pvSpecInvalidRule;
extern const Rule hpaSpecInvalidRule;
extern const Rule networkpolicyRuleInvalidRule;

// In rules/server-warnings.cpp.
extern const Rule podNameNoLabelRule;
extern const Rule deprecatedFeatureRule;
extern const Rule affinityValueInvalidRule;
extern const Rule labelSelectorMissingRule;
extern const Rule volumePathsOverlapRule;
extern const Rule projectedSourceEmptyRule;
extern const Rule listEntryRepeatedRule;
extern const Rule quantityFractionOfByteRule;
extern const Rule envNameDuplicateRule;
extern const Rule containerPortDuplicateRule;
extern const Rule hostIpWithoutPortRule;
extern const Rule gracePeriodNegativeRule;
extern const Rule historyLimitNegativeRule;
extern const Rule addressUnusualRule;
extern const Rule jobTooManyIndexesRule;
extern const Rule serviceFieldIgnoredRule;
extern const Rule ingressClassAnnotationRule;
extern const Rule secretTlsPairRule;

// In rules/pod-security-baseline.cpp.
extern const Rule privilegedContainerRule;
extern const Rule hostNamespacesRule;
extern const Rule hostPathVolumeRule;
extern const Rule hostPortUsedRule;
extern const Rule capabilitiesRiskyRule;
extern const Rule kernelSettingUnsafeRule;

// In rules/pod-security-restricted.cpp.
extern const Rule capabilitiesNotDroppedRule;
extern const Rule privilegeEscalationAllowedRule;
extern const Rule seccompMissingRule;
extern const Rule volumeTypeRestrictedRule;

// In rules/run-as-root.cpp.
extern const Rule runAsRootRule;
extern const Rule userIdLowRule;
extern const Rule rootFilesystemWritableRule;
extern const Rule tokenMountedRule;

// In rules/container-resources.cpp.
extern const Rule requestsMissingRule;
extern const Rule memoryLimitMissingRule;
extern const Rule cpuLimitMissingRule;
extern const Rule ephemeralStorageMissingRule;
extern const Rule requestsDifferFromLimitsRule;

// In rules/quantity-suspicious.cpp.
extern const Rule quantitySuspiciousRule;
extern const Rule memoryUnitDecimalRule;

// In rules/image-versions.cpp.
extern const Rule imageTagFloatingRule;
extern const Rule imageNotPinnedByDigestRule;
extern const Rule imagePullPolicyNotAlwaysRule;
extern const Rule registryNotAllowedRule;
extern const Rule envReferenceOrderRule;

// In rules/pod-network.cpp.
extern const Rule hostNetworkDnsPolicyRule;
extern const Rule samePortTwoProtocolsRule;
extern const Rule lowOrSshPortRule;
extern const Rule portUnnamedRule;

// In rules/network-policies.cpp.
extern const Rule networkpolicyTypesMismatchRule;
extern const Rule networkpolicyBlocksDnsRule;
extern const Rule networkpolicyMissingRule;

// In rules/persistent-storage.cpp.
extern const Rule pvReclaimTrapRule;
extern const Rule storageClassOmittedRule;
extern const Rule nakedPodRule;
extern const Rule plaintextSecretRule;

// In rules/secret-texts.cpp.
extern const Rule secretTrailingNewlineRule;
extern const Rule secretIsNotEncryptedRule;
extern const Rule subpathNoUpdateRule;
extern const Rule secretInEnvRule;

// In rules/team-habits.cpp.
extern const Rule defaultNamespaceUsedRule;
extern const Rule standardLabelsMissingRule;
extern const Rule priorityClassMissingRule;
extern const Rule serviceExposedRule;

// In rules/ingress-habits.cpp.
extern const Rule ingressWithoutTlsRule;
extern const Rule ingressHostMissingRule;
extern const Rule ingressSnippetAnnotationRule;

// In rules/workload-spread.cpp.
extern const Rule spreadMissingRule;
extern const Rule hostpathWithReplicasRule;
extern const Rule hostPortLimitsReplicasRule;

const std::vector<const Rule *> &allRules()
{
    static const std::vector<const Rule *> rules{
        &yamlParseErrorRule,
        &yamlTabIndentRule,
        &yamlBadIndentRule,
        &yamlMissingSpaceAfterColonRule,
        &yamlUnclosedDelimiterRule,
        &yamlNeedsQuotesRule,
        &yamlTooBigRule,
        &yamlDuplicateKeyRule,
        &yamlMissingDocumentSeparatorRule,
        &yamlInvisibleCharactersRule,
        &yamlNoJsonRule,
        &yamlNorwayBooleanRule,
        &templateMarkersFoundRule,
        &settingsInvalidRule,
        &notAManifestRule,
        &kustomizePatchRule,
        &kindUnknownRule,
        &apiVersionKindMismatchRule,
        &customKindUncheckedRule,
        &apiVersionRemovedRule,
        &apiVersionDeprecatedRule,
        &oldApiShapeRule,
        &fieldUnknownRule,
        &fieldCaseWrongRule,
        &fieldWrongLevelRule,
        &fieldWrongKindRule,
        &specUnderMetadataRule,
        &emptyParentOrphansRule,
        &typeMismatchRule,
        &stringNeedsQuotesRule,
        &numberMustNotBeQuotedRule,
        &listExpectedRule,
        &envAsMapRule,
        &enumValueInvalidRule,
        &customValueInvalidRule,
        &customRuleBrokenRule,
        &customRuleUnreadableRule,
        &requiredFieldMissingRule,
        &quantityInvalidRule,
        &annotationNumberInvalidRule,
        &fileModeNotOctalRule,
        &serverManagedFieldsRule,
        &apiValueRefusedRule,
        &nameInvalidRule,
        &nameTooLongForChildrenRule,
        &namespaceOnClusterObjectRule,
        &labelInvalidRule,
        &objectDuplicateRule,
        &selectorTemplateMismatchRule,
        &listNameDuplicateRule,
        &volumeMountUnknownRule,
        &volumeSourceCountRule,
        &numberOutOfRangeRule,
        &portNameInvalidRule,
        &portNumberQuotedRule,
        &probeShapeInvalidRule,
        &envEntryInvalidRule,
        &restartPolicyForKindRule,
        &securityContextContradictionRule,
        &strategyRecreateWithRollingRule,
        &strategyBothZeroRule,
        &progressDeadlineTooShortRule,
        &imageReferenceInvalidRule,
        &cronScheduleInvalidRule,
        &jobFieldCombinationRule,
        &servicePortsMissingRule,
        &servicePortListInvalidRule,
        &serviceNodePortMisuseRule,
        &serviceNodePortRangeRule,
        &ingressPathInvalidRule,
        &configDataInvalidRule,
        &secretNotBase64Rule,
        &pdbBothFieldsRule,
        &pvcSpecInvalidRule,
        &refConfigmapMissingRule,
        &refSecretMissingRule,
        &refConfigKeyMissingRule,
        &refPvcMissingRule,
        &refServiceAccountMissingRule,
        &serviceSelectorNoMatchRule,
        &serviceTargetPortNameMissingRule,
        &probePortNameMissingRule,
        &ingressServiceMissingRule,
        &ingressServicePortMissingRule,
        &pvcNoMatchingPvRule,
        &refNamespaceMismatchRule,
        &refClusterObjectUnknownRule,
        &serviceSelectsSeveralWorkloadsRule,
        &portUndeclaredRule,
        &serviceProtocolMismatchRule,
        &ingressRouteDuplicateRule,
        &ingressTlsMismatchRule,
        &nodePortClashRule,
        &hpaTargetInvalidRule,
        &pdbSelectorNoMatchRule,
        &pdbOverlapRule,
        &networkpolicySelectorNoMatchRule,
        &statefulsetServiceMissingRule,
        &selectorOverlapRule,
        &volumeUnusedRule,
        &configUnusedRule,
        &readinessMissingRule,
        &probesIdenticalRule,
        &livenessTooStrictRule,
        &livenessKillsSlowStartRule,
        &startupOutlastsProgressDeadlineRule,
        &prestopUsesUpGraceRule,
        &prestopMissingRule,
        &rolloutDropsAllPodsRule,
        &rollbackDisabledRule,
        &pdbBlocksEvictionRule,
        &pdbMissingRule,
        &pdbUnhealthyPolicyUnsetRule,
        &rwoClaimRollingUpdateRule,
        &rwoClaimSharedRule,
        &hpaWithFixedReplicasRule,
        &hpaWithoutRequestsRule,
        &hpaRangePointlessRule,
        &cronDeadlineRiskyRule,
        &jobCleanupMissingRule,
        &recreateDowntimeRule,
        &singleReplicaRule,
        &livenessMissingRule,
        &switchedOffRule,
        &selectorHoldsVersionRule,
        &probeOnInitContainerRule,
        &hostPortConflictRule,
        &resourceEntryInvalidRule,
        &volumePathInvalidRule,
        &daemonsetSurgeAndUnavailableRule,
        &schedulingConstraintInvalidRule,
        &serviceTypeConflictRule,
        &addressInvalidRule,
        &ingressHostInvalidRule,
        &secretTypeKeysMissingRule,
        &pvSpecInvalidRule,
        &hpaSpecInvalidRule,
        &networkpolicyRuleInvalidRule,
        &podNameNoLabelRule,
        &finalizerUnqualifiedRule,
        &deprecatedFeatureRule,
        &affinityValueInvalidRule,
        &labelSelectorMissingRule,
        &volumePathsOverlapRule,
        &projectedSourceEmptyRule,
        &listEntryRepeatedRule,
        &quantityFractionOfByteRule,
        &envNameDuplicateRule,
        &containerPortDuplicateRule,
        &hostIpWithoutPortRule,
        &gracePeriodNegativeRule,
        &historyLimitNegativeRule,
        &addressUnusualRule,
        &jobTooManyIndexesRule,
        &serviceFieldIgnoredRule,
        &ingressClassAnnotationRule,
        &secretTlsPairRule,
        &privilegedContainerRule,
        &hostNamespacesRule,
        &hostPathVolumeRule,
        &hostPortUsedRule,
        &capabilitiesRiskyRule,
        &kernelSettingUnsafeRule,
        &capabilitiesNotDroppedRule,
        &privilegeEscalationAllowedRule,
        &seccompMissingRule,
        &volumeTypeRestrictedRule,
        &runAsRootRule,
        &userIdLowRule,
        &rootFilesystemWritableRule,
        &tokenMountedRule,
        &requestsMissingRule,
        &memoryLimitMissingRule,
        &cpuLimitMissingRule,
        &ephemeralStorageMissingRule,
        &requestsDifferFromLimitsRule,
        &quantitySuspiciousRule,
        &memoryUnitDecimalRule,
        &imageTagFloatingRule,
        &imageNotPinnedByDigestRule,
        &imagePullPolicyNotAlwaysRule,
        &registryNotAllowedRule,
        &envReferenceOrderRule,
        &hostNetworkDnsPolicyRule,
        &samePortTwoProtocolsRule,
        &lowOrSshPortRule,
        &portUnnamedRule,
        &networkpolicyTypesMismatchRule,
        &networkpolicyBlocksDnsRule,
        &networkpolicyMissingRule,
        &pvReclaimTrapRule,
        &storageClassOmittedRule,
        &nakedPodRule,
        &plaintextSecretRule,
        &secretTrailingNewlineRule,
        &secretIsNotEncryptedRule,
        &subpathNoUpdateRule,
        &secretInEnvRule,
        &defaultNamespaceUsedRule,
        &standardLabelsMissingRule,
        &priorityClassMissingRule,
        &serviceExposedRule,
        &ingressWithoutTlsRule,
        &ingressHostMissingRule,
        &ingressSnippetAnnotationRule,
        &spreadMissingRule,
        &hostpathWithReplicasRule,
        &hostPortLimitsReplicasRule,
        &suppressionUnusedRule,
    };
    return rules;
}

const Rule *findRule(std::string_view id)
{
    static const auto byId = [] {
        std::unordered_map<std::string_view, const Rule *> all;
        for (const Rule *rule : allRules())
            all.emplace(rule->info.id, rule);
        return all;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

QString whyOf(const Diagnostic &finding)
{
    const Rule *rule = findRule(finding.rule);
    return rule ? Rules::tr(rule->info.why) : QString();
}

} // namespace slipway
