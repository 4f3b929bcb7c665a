// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/references.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

MissingTexts texts(const QString &name)
{
    return {Rules::tr("No ServiceAccount \"%1\" is among your files.").arg(name),
            Rules::tr("Create it, or make sure that it is in the cluster already.")};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    return missingTargets(scope, podReferences(scope), "ServiceAccount", texts);
}

} // namespace

extern const Rule refServiceAccountMissingRule;
const Rule refServiceAccountMissingRule{
    .info = {.id = "ref-service-account-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "ServiceAccount not among the files"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "If it is missing no Pod is made at all, and only the events say why."),
             .docs = "concepts/security/service-accounts/"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
