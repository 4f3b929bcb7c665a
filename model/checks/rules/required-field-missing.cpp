// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

#include <map>

namespace slipway
{

namespace
{

/// Where the server calls a missing value invalid rather than missing.
bool isInvalidWhenMissing(const SchemaProblem &problem)
{
    const std::string &type = problem.type->name;
    return problem.key == "port" ? type == "core.v1.ServicePort" || type == "core.v1.HTTPGetAction" ||
                                       type == "core.v1.TCPSocketAction" || type == "core.v1.GRPCAction"
                                 : type == "meta.v1.LabelSelectorRequirement";
}

/// The server looks for the containers even where nothing is that could hold them.
std::string serverKey(const SchemaProblem &problem)
{
    if (problem.key == "spec" &&
        (problem.type->name == "core.v1.Pod" || problem.type->name == "core.v1.PodTemplateSpec"))
        return "spec.containers";
    return problem.key == "template" ? "template.spec.containers" : problem.key;
}

QString advice(const std::string &key)
{
    if (key == "selector")
        return Rules::tr("Add it with the labels of the template, so that the object finds its own Pods.");
    if (key == "template")
        return Rules::tr("Add the description of the Pods that it is to make.");
    if (key == "containers")
        return Rules::tr("Add at least one container with a name and an image.");
    if (key == "image")
        return Rules::tr("Add the image that the container is to run, for example \"image: nginx:1.27\".");
    if (key == "pathType")
        return Rules::tr("Add \"pathType: Prefix\", or \"Exact\" for this one path only.");
    if (key == "accessModes")
        return Rules::tr("Add a list with the way it will be used, for example ReadWriteOnce.");
    if (key == "name")
        return Rules::tr("Add a name; other settings refer to it.");
    return Rules::tr("Add \"%1\".").arg(qs(key));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const SchemaProblem &problem : scope.schema) {
        if (problem.kind != SchemaProblem::Kind::MissingField)
            continue;
        const std::string owner = scope.path(problem.node);
        found.push_back(scope.missing(problem, serverKey(problem),
                                      isInvalidWhenMissing(problem) ? "Invalid" : "Required",
                                      Rules::tr("\"%1\" is missing in %2.")
                                          .arg(qs(problem.key), owner.empty() ? qs(scope.object.id.kind) : qs(owner)),
                                      advice(problem.key)));
    }
    return found;
}

} // namespace

extern const Rule requiredFieldMissingRule;
const Rule requiredFieldMissingRule{
    .info = {.id = "required-field-missing",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Required field is missing"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "The object makes no sense without it, so the cluster refuses "
                                                        "it."),
             .docs = "reference/kubernetes-api/"},
    .object = run,
};

} // namespace slipway
