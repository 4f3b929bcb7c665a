// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/container.h"

#include "api/common.h"
#include "api/resources.h"
#include "api/securitycontext.h"

namespace slipway
{

namespace
{

constexpr std::size_t MaxRestartRules = 20;
constexpr std::size_t MaxExitCodes = 255;

using Names = std::map<std::string_view, Field>;

bool isSidecar(const Field &initContainer)
{
    return initContainer["restartPolicy"].text() == "Always";
}

/// The server stops at missing policies of init containers and reads on in the others.
void checkRestart(const Field &container, bool isInit)
{
    const Field policy = container["restartPolicy"];
    const Field rules = container["restartPolicyRules"];
    checkChoiceIfSet(policy, {"Always", "Never", "OnFailure"});
    if (rules.size() == 0)
        return;
    if (!policy) {
        policy.required(
            Api::tr("\"restartPolicyRules\" needs a \"restartPolicy\" for everything that they do not say."),
            Api::tr("Add \"restartPolicy: Never\", or another policy."));
        if (isInit)
            return;
    }
    refuseMany(rules, MaxRestartRules);
    for (const Field &rule : rules.items()) {
        checkChoice(rule["action"], rule["action"].text(), {"Restart", "RestartAllContainers"});
        const Field codes = rule["exitCodes"];
        if (!codes) {
            codes.required(Api::tr("This rule does not say for which exit codes it is."),
                           Api::tr("Add \"exitCodes\"."));
            continue;
        }
        checkChoice(codes["operator"], codes["operator"].text(), {"In", "NotIn"});
        refuseMany(codes["values"], MaxExitCodes);
    }
}

void checkResizePolicy(const PodContext &pod, const Field &container)
{
    const Field policies = container["resizePolicy"];
    Names seen;
    for (const Field &policy : policies.items()) {
        const Field resource = policy["resourceName"];
        const Field restart = policy["restartPolicy"];
        if (const auto [first, isNew] = seen.emplace(resource.text(), policy); !isNew)
            refuseDuplicate(policy, first->second,
                            Api::tr("Two entries are about \"%1\".").arg(quotedShort(resource.text())));
        const auto check = [&](const Field &field, std::initializer_list<std::string_view> choices) {
            const Field reported = field.reportedAt(policies);
            if (field.text().empty())
                reported.required(
                    Api::tr("\"%1\" is missing in an entry of \"resizePolicy\".").arg(quotedShort(field.key())),
                    Api::tr("Add \"%1\".").arg(quotedShort(field.key())));
            else
                checkChoice(reported, field.text(), choices);
        };
        check(resource, {"cpu", "memory"});
        check(restart, {"NotRequired", "RestartContainer"});
        if (pod.restartPolicy == "Never" && restart.text() != "NotRequired")
            restart.reportedAt(policies).invalid(
                Api::tr("A Pod that never restarts its containers cannot restart them to change their size."),
                Api::tr("Write \"restartPolicy: NotRequired\" here."));
    }
}

/// Blanks are those of Unicode, as in Go's strings.TrimSpace.
bool isBlankAtAnEnd(std::string_view text)
{
    const QString read = QString::fromUtf8(text);
    return read.front().isSpace() || read.back().isSpace();
}

/// What all three kinds of containers have in common.
void checkCommon(const PodContext &pod, const Field &container, bool isEphemeral = false)
{
    const Field name = container["name"];
    if (requireField(name))
        checkName(name, NameFormat::DnsLabel, Api::tr("a container"));
    const Field image = container["image"];
    const std::string_view text = image.text();
    if (requireField(image) && (pod.isPod || isEphemeral) && isBlankAtAnEnd(text))
        image.invalid(Api::tr("The name of the image begins or ends with a blank."), Api::tr("Remove the blank."));
    checkChoiceIfFilled(container["imagePullPolicy"], {"Always", "IfNotPresent", "Never"});
    checkChoiceIfFilled(container["terminationMessagePolicy"], {"File", "FallbackToLogsOnError"});
    checkPorts(container["ports"]);
    checkEnvironment(pod, container);
    checkMounts(pod, container);
    checkResources(pod, container["resources"]);
    checkResizePolicy(pod, container);
    checkSecurityContext(pod, container["securityContext"]);
}

/// A port of the node can be given out once.
void checkHostPorts(const PodContext &pod, const Field &containers, const std::vector<Field> &all, bool isInit)
{
    std::map<std::string, Field> seen;
    for (const Field &container : all)
        for (const Field &port : container["ports"].items()) {
            Field hostPort = port["hostPort"];
            std::int64_t number = hostPort.numberOr(0);
            if (number == 0 && pod.isPod && pod.hostNetwork)
                number = port["containerPort"].numberOr(0);
            if (number == 0)
                continue;
            const std::string place = port["protocol"].textOr("TCP") + "/" + std::string(port["hostIP"].text()) + "/" +
                                      std::to_string(number);
            if (isInit) // The server counts from the first init container whichever it is.
                hostPort = hostPort.reportedAt(containers.madeItem(0)["ports"].madeItem(port.index())["hostPort"]);
            if (const auto [first, isNew] = seen.emplace(place, hostPort); !isNew) {
                ApiError &wrong =
                    refuseDuplicate(hostPort, first->second, Api::tr("Port %1 of the node is taken twice.").arg(number))
                        .ruled("host-port-conflict");
                wrong.next = Api::tr("Give each of them a port of its own, or remove \"hostPort\" and reach the "
                                     "container through a Service.");
                if (hostPort)
                    wrong.remove(hostPort.node());
            }
        }
}

void checkHostNetwork(const PodContext &pod, const std::vector<Field> &containers)
{
    if (!pod.hostNetwork)
        return;
    for (const Field &container : containers)
        for (const Field &port : container["ports"].items()) {
            const Field hostPort = port["hostPort"];
            const std::int64_t number = hostPort.numberOr(0);
            const std::int64_t own = port["containerPort"].numberOr(0);
            if (number != 0 && number != own)
                hostPort
                    .invalid(Api::tr("With hostNetwork the program is on the node's own network, so \"hostPort\" must "
                                     "equal \"containerPort\"."),
                             Api::tr("Write the same number, or remove \"hostPort\"."))
                    .ruled("host-port-conflict")
                    .write(std::to_string(own), false, Api::tr("Set \"hostPort\" to %1").arg(own))
                    .remove(hostPort.node());
        }
}

void checkRegular(const PodContext &pod, const Field &containers, Names &names)
{
    const std::vector<Field> all = containers.items();
    requireField(containers);
    for (const Field &container : all) {
        checkCommon(pod, container);
        if (const auto [first, isNew] = names.emplace(container["name"].text(), container["name"]); !isNew)
            refuseDuplicate(container["name"], first->second,
                            Api::tr("Two containers are called \"%1\".").arg(quotedShort(container["name"].text())));
        checkRestart(container, false);
        checkLifecycle(pod, container["lifecycle"]);
        checkProbes(pod, container);
    }
    checkHostPorts(pod, containers, all, false);
    checkHostNetwork(pod, all);
}

/// A probe or hook of a container that only has to end.
void refuseOfInit(const Field &container, const Field &field)
{
    field
        .forbidden(Api::tr("An init container must end before the others start, so a \"%1\" has nothing to do there.")
                       .arg(quotedShort(field.key())),
                   Api::tr("Remove it, or let the container keep running beside the others with \"restartPolicy: "
                           "Always\"."))
        .ruled("probe-on-init-container")
        .remove(field.node())
        .set(container["restartPolicy"], "Always", false, Api::tr("Keep the container running beside the others"));
}

void checkInit(const PodContext &pod, const Field &containers, Names &names)
{
    for (const Field &container : containers.items()) {
        checkCommon(pod, container);
        const Field name = container["name"];
        if (const auto first = names.find(name.text()); first != names.end())
            refuseDuplicate(name, first->second,
                            Api::tr("Two containers are called \"%1\".").arg(quotedShort(name.text())));
        else if (!name.text().empty())
            names.emplace(name.text(), name);
        checkRestart(container, true);
        checkHostPorts(pod, containers, {container}, true);
        if (isSidecar(container)) {
            checkLifecycle(pod, container["lifecycle"]);
            checkProbes(pod, container);
            continue;
        }
        for (const char *key : {"lifecycle", "livenessProbe", "readinessProbe", "startupProbe"})
            if (const Field field = container[key])
                refuseOfInit(container, field);
        for (const Field &policy : container["resizePolicy"].items())
            if (const Field restart = policy["restartPolicy"]; restart.text() == "RestartContainer")
                restart.invalid(Api::tr("An init container is not restarted to change its size."),
                                Api::tr("Write \"restartPolicy: NotRequired\" here."));
    }
}

void checkEphemeral(const PodContext &pod, const Field &containers, Names &names)
{
    if (containers.size() == 0)
        return;
    const Names others = names;
    const QString reason = Api::tr("A container for debugging only lends a shell to a running Pod.");
    for (const Field &container : containers.items()) {
        checkCommon(pod, container, true);
        const Field name = container["name"];
        if (const auto [first, isNew] = names.emplace(name.text(), name); !isNew)
            refuseDuplicate(name, first->second,
                            Api::tr("Two containers are called \"%1\".").arg(quotedShort(name.text())));
        if (const Field target = container["targetContainerName"];
            !target.text().empty() && others.count(target.text()) == 0)
            refuseUnknown(target, Api::tr("There is no container \"%1\".").arg(quotedShort(target.text())), {});
        for (const char *key : {"ports", "livenessProbe", "readinessProbe", "startupProbe", "lifecycle", "resources",
                                "resizePolicy", "restartPolicy", "restartPolicyRules"})
            if (const Field field = container[key]; field && (!field.node().isMapping() || field.size() > 0 ||
                                                              field.key() != std::string_view("resources")))
                refuseHere(field, reason);
        for (const Field &mount : container["volumeMounts"].items())
            for (const char *key : {"subPath", "subPathExpr"})
                if (const Field field = mount[key]; !field.text().empty())
                    refuseHere(field, reason);
    }
    refuseHere(containers, pod.isPod ? Api::tr("Containers for debugging are added to a Pod that runs already.")
                                     : Api::tr("A template cannot hold containers for debugging."));
}

} // namespace

void checkPorts(const Field &ports)
{
    Names names;
    for (const Field &port : ports.items()) {
        const Field name = port["name"];
        if (!name.text().empty()) {
            if (checkName(name, name.text(), NameFormat::PortName, Api::tr("a port"), "port-name-invalid"))
                if (const auto [first, isNew] = names.emplace(name.text(), name); !isNew)
                    refuseDuplicate(name, first->second,
                                    Api::tr("Two ports are called \"%1\".").arg(quotedShort(name.text())));
        }
        const Field number = port["containerPort"];
        if (number.numberOr(0) == 0)
            number.required(Api::tr("A port has no number."),
                            Api::tr("Add \"containerPort:\" with a number from 1 to 65535."));
        else
            checkRange(number, 1, LastPort);
        if (port["hostPort"].numberOr(0) != 0)
            checkRange(port["hostPort"], 1, LastPort);
        checkChoiceIfFilled(port["protocol"], {"SCTP", "TCP", "UDP"});
    }
}

void checkContainers(const PodContext &pod)
{
    Names names;
    checkRegular(pod, pod.spec["containers"], names);
    checkInit(pod, pod.spec["initContainers"], names);
    checkEphemeral(pod, pod.spec["ephemeralContainers"], names);
}

} // namespace slipway
