// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/references.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

MissingTexts texts(const QString &name)
{
    return {Rules::tr("No PersistentVolumeClaim \"%1\" is among your files.").arg(name),
            Rules::tr("Create the claim, or make sure that it is in the cluster already.")};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    return missingTargets(scope, podReferences(scope), "PersistentVolumeClaim", texts);
}

} // namespace

extern const Rule refPvcMissingRule;
const Rule refPvcMissingRule{
    .info = {.id = "ref-pvc-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Claim not among the files"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Until the claim exists the Pod stays Pending."),
             .docs = "concepts/storage/persistent-volumes/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
