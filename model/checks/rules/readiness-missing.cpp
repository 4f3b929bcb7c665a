// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/probes.h"
#include "checks/serving.h"

namespace slipway
{

namespace
{

bool isRolling(const Scope &scope)
{
    const NodeRef strategy = scope.spec()[scope.isKind("Deployment") ? "strategy" : "updateStrategy"]["type"];
    const bool isKind = scope.isKind("Deployment") || scope.isKind("StatefulSet") || scope.isKind("DaemonSet");
    return isKind && (strategy.value().empty() || strategy.value() == "RollingUpdate");
}

/// A question and the one of the other way at the same port.
std::vector<std::string> bothQuestions(const std::string &question)
{
    const std::string port = question.substr(question.rfind("port:"));
    return {question, question.starts_with("httpGet") ? "tcpSocket:\n  " + port : "httpGet:\n  path: /\n  " + port};
}

/// What can be asked at the port that the Service asks for, the best question first.
std::vector<std::string> suitableQuestions(const Object &service, const Container &container)
{
    for (NodeRef port : specOf(service.root)["ports"]) {
        const NodeRef target = targetPortOf(port);
        if (protocolOf(port) != "TCP" || target.value().empty())
            continue;
        for (NodeRef declared : container.node["ports"])
            if (declared["name"].value() == target.value() ||
                (wholeNumber(target) && wholeNumber(declared["containerPort"]) == wholeNumber(target)))
                return bothQuestions(questionFor(declared));
        if (wholeNumber(target))
            return bothQuestions("tcpSocket:\n  port: " + target.text());
    }
    return {};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    if (!scope.kind || !pod || !isRolling(scope))
        return {};
    for (const Object *service : servicesOf(scope.facts, scope.object)) {
        if (specOf(service->root)["publishNotReadyAddresses"].value() == "true")
            continue;
        const Container *container = answering(*service, *pod);
        if (!container || container->name.empty() || container->node["readinessProbe"].isMapping() ||
            container->node["startupProbe"].isMapping())
            continue;
        Diagnostic missing = scope.missing(
            container->node, "readinessProbe", "",
            Rules::tr("Service \"%1\" sends requests to container \"%2\" as soon as it runs: it has no readinessProbe.")
                .arg(qs(service->id.name), qs(container->name)),
            Rules::tr("Add a readinessProbe that succeeds once the program can answer."));
        missing.related.push_back(
            scope.related(*service, service->root["metadata"]["name"], Rules::tr("The Service that it answers.")));
        if (scope.wantsFixes())
            for (const std::string &question : suitableQuestions(*service, *container))
                addFix(scope, missing,
                       Rules::tr("Add a readinessProbe on the Service's port (%1)")
                           .arg(qs(question.substr(0, question.find(':')))),
                       writtenAt(container->node, {"readinessProbe"}, question));
        return only(std::move(missing));
    }
    return {};
}

} // namespace

extern const Rule readinessMissingRule;
const Rule readinessMissingRule{
    .info = {.id = "readiness-missing",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Requests before the program can answer"),
             .why =
                 QT_TRANSLATE_NOOP("slipway::Rules", "Requests fail while the program starts, and an update counts a "
                                                     "version that never answers as fine."),
             .docs = "concepts/configuration/liveness-readiness-startup-probes/#readiness-probe"},
    .about = About::Pods,
    .object = run,
};

} // namespace slipway
