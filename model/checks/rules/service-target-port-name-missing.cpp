// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/portfixes.h"
#include "checks/serving.h"
#include "schema/names.h"

#include <algorithm>

namespace slipway
{

namespace
{

std::vector<std::string> portNames(const PodTemplate &pod, std::string_view protocol)
{
    std::vector<std::string> names;
    for (const Container &container : pod.containers)
        for (NodeRef port : container.node["ports"]) {
            const std::string_view own = port["protocol"].value();
            if (!port["name"].value().empty() && (own.empty() ? "TCP" : own) == protocol)
                names.push_back(port["name"].text());
        }
    return names;
}

bool hasPortName(const PodTemplate &pod, std::string_view name)
{
    for (const Container &container : pod.containers)
        for (NodeRef port : container.node["ports"])
            if (port["name"].value() == name)
                return true;
    return false;
}

void offerWaysOut(const Scope &scope, const Object &workload, NodeRef target, std::string_view protocol,
                  Diagnostic &missing)
{
    const PodTemplate &pod = *scope.facts.podTemplate(workload);
    const std::vector<DeclaredPort> ports = declaredPorts(pod, protocol);
    offerDeclared(scope, target, ports, missing);
    if (!isValidName(NameFormat::PortName, target.value()))
        return;
    offerNaming(scope, workload, ports, target.value(), missing);
    for (const Container &container : pod.containers)
        if (isMain(container))
            offerNamedPort(scope, workload, container, target.value(), protocol, missing);
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const NodeRef selector = scope.spec()["selector"];
    if (!scope.kind || !scope.isKind("Service") || !selector.isMapping())
        return found;
    std::vector<const Object *> targets = scope.facts.selected(scope.object.id.ns, labelsOf(selector));
    // Folders often hold variants of one application; a Service means the Pods of its own file.
    const auto isHere = [&](const Object *workload) { return scope.facts.isSameFile(*workload, scope.object); };
    if (std::any_of(targets.begin(), targets.end(), isHere))
        std::erase_if(targets, [&](const Object *workload) { return !isHere(workload); });
    // A Job beside them is a finding of its own.
    const auto isRun = [](const Object *workload) {
        return workload->id.kind == "Job" || workload->id.kind == "CronJob";
    };
    if (!std::all_of(targets.begin(), targets.end(), isRun))
        std::erase_if(targets, isRun);
    for (NodeRef port : scope.spec()["ports"]) {
        const NodeRef target = port["targetPort"];
        const std::string_view name = target.value();
        if (name.empty() || scalarType(target) != ScalarType::String ||
            name.find_first_not_of("0123456789") == std::string_view::npos)
            continue;
        const std::string_view written = port["protocol"].value();
        const std::string_view protocol = written.empty() ? "TCP" : written;
        for (const Object *workload : targets) {
            const PodTemplate &pod = *scope.facts.podTemplate(*workload);
            const std::vector<std::string> names = portNames(pod, protocol);
            // The name with another protocol is a finding of its own.
            if (!workload->root.tree()->isWhole() || std::find(names.begin(), names.end(), name) != names.end() ||
                hasPortName(pod, name))
                continue;
            QStringList declared;
            for (const std::string &known : names)
                declared.append(qs(known));
            const QString has =
                declared.isEmpty() ? Rules::tr("Name the container's port, or use its number.")
                                   : Rules::tr("Use a port that it names: %1.").arg(declared.join(QLatin1String(", ")));
            Diagnostic missing = scope.at(
                target, "",
                Rules::tr("No container of %1 has a port called \"%2\".").arg(workload->id.display(), qs(name)), has);
            if (scope.wantsFixes())
                offerWaysOut(scope, *workload, target, protocol, missing);
            missing.related.push_back(
                scope.related(*workload, workload->root["metadata"]["name"], Rules::tr("The Pods that it selects.")));
            found.push_back(missing);
            break;
        }
    }
    return found;
}

} // namespace

extern const Rule serviceTargetPortNameMissingRule;
const Rule serviceTargetPortNameMissingRule{
    .info = {.id = "service-target-port-name-missing",
             .tier = Tier::Reference,
             .severity = Severity::Error,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "targetPort that no container names"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Pods without a port of that name get no traffic, and nothing "
                                                        "reports it."),
             .docs = "concepts/services-networking/service/#field-spec-ports"},
    .kinds = {"Service"},
    .object = run,
};

} // namespace slipway
