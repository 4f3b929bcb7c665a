// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/references.h"
#include "checks/rule.h"

namespace slipway
{

namespace
{

MissingTexts texts(const QString &name)
{
    return {Rules::tr("No Secret \"%1\" is among your files.").arg(name),
            Rules::tr("That is normal if it is created elsewhere; otherwise create it.")};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    return missingTargets(scope, podReferences(scope), "Secret", texts);
}

} // namespace

extern const Rule refSecretMissingRule;
const Rule refSecretMissingRule{
    .info = {.id = "ref-secret-missing",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .isAboutMissing = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret not among the files"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "If the cluster does not have it either, the Pod cannot start."),
             .docs = "concepts/configuration/secret/"},
    .object = run,
};

} // namespace slipway
