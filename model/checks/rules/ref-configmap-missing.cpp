// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/references.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

MissingTexts texts(const QString &name)
{
    return {Rules::tr("No ConfigMap \"%1\" is among your files.").arg(name),
            Rules::tr("Create it with the keys that are used, or make sure that it is in the cluster already.")};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    return missingTargets(scope, podReferences(scope), "ConfigMap", texts);
}

} // namespace

extern const Rule refConfigmapMissingRule;
const Rule refConfigmapMissingRule{
    .info =
        {.id = "ref-configmap-missing",
         .tier = Tier::Reference,
         .severity = Severity::Warning,
         .fix = FixKind::Ask,
         .isAboutMissing = true,
         .title = QT_TRANSLATE_NOOP("slipway::Rules", "ConfigMap not among the files"),
         .why = QT_TRANSLATE_NOOP(
             "slipway::Rules",
             "If the cluster does not have it either, the container waits for ever with CreateContainerConfigError."),
         .docs = "concepts/configuration/configmap/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
