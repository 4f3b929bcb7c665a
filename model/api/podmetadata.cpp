// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/podmetadata.h"

#include "api/common.h"
#include "api/formats.h"
#include "api/scheduling.h"

namespace slipway
{

namespace
{

constexpr std::string_view SeccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
constexpr std::string_view SeccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
constexpr std::string_view AppArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/";
constexpr std::string_view Localhost = "localhost/";

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

/// A 32-bit number as a program would print it.
bool isPlainInt32(std::string_view text)
{
    std::string_view digits = text;
    if (!digits.empty() && digits[0] == '-')
        digits.remove_prefix(1);
    if (digits.empty() || digits.size() > 10 || digits.find_first_not_of("0123456789") != std::string_view::npos ||
        (digits[0] == '0' && text != "0"))
        return false;
    const long long number = std::stoll(std::string(text));
    return number >= INT32_MIN && number <= INT32_MAX;
}

bool isSeccompProfile(std::string_view text)
{
    if (text == "runtime/default" || text == "docker/default" || text == "unconfined")
        return true;
    return startsWith(text, Localhost) && !relativePathProblem(text.substr(Localhost.size()));
}

std::string_view seccompType(std::string_view annotation)
{
    if (annotation == "unconfined")
        return "Unconfined";
    if (annotation == "runtime/default" || annotation == "docker/default")
        return "RuntimeDefault";
    return startsWith(annotation, Localhost) ? "Localhost" : std::string_view();
}

void refuseMismatch(const Field &type, const Field &annotation)
{
    type.forbidden(Api::tr("An annotation of the Pod says \"%1\" about the same.").arg(quotedShort(annotation.text())),
                   Api::tr("Remove the annotation; the field replaces it."))
        .relate(annotation.node(), Api::tr("The annotation."));
}

void compareSeccomp(const Field &profile, const Field &annotation)
{
    if (!profile || annotation.text().empty())
        return;
    const std::string_view type = profile["type"].text();
    const std::string_view said = seccompType(annotation.text());
    const bool same = type == said && (type != "Localhost" || profile["localhostProfile"].text() ==
                                                                  annotation.text().substr(Localhost.size()));
    if (!same && !said.empty())
        refuseMismatch(type == said ? profile["localhostProfile"] : profile["type"], annotation);
}

void compareAppArmor(const PodContext &pod, const Field &container, const Field &annotation)
{
    // In a Pod the server copies the annotation to a container that has no profile of its own.
    const Field own = container["securityContext"]["appArmorProfile"];
    const Field profile = own || pod.isPod ? own : pod.spec["securityContext"]["appArmorProfile"];
    const std::string_view said = annotation.text();
    if (!profile || pod.spec["os"]["name"].text() == "windows")
        return;
    const std::string_view type = profile["type"].text();
    std::string_view expected;
    if (said == "unconfined")
        expected = "Unconfined";
    else if (said == "runtime/default")
        expected = "RuntimeDefault";
    else if (startsWith(said, Localhost))
        expected = "Localhost";
    if (expected.empty())
        return;
    if (type != expected)
        refuseMismatch(own["type"], annotation);
    else if (type == "Localhost" && profile["localhostProfile"].text() != said.substr(Localhost.size()))
        refuseMismatch(own["localhostProfile"], annotation);
}

std::vector<Field> allContainers(const PodContext &pod)
{
    std::vector<Field> all;
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"})
        for (const Field &container : pod.spec[list].items())
            all.push_back(container);
    return all;
}

void checkSeccompAnnotations(const PodContext &pod, const Field &annotations)
{
    for (const Field &entry : annotations.entries()) {
        if (entry.key() != SeccompOfPod && !startsWith(entry.key(), SeccompOfContainer))
            continue;
        if (!isSeccompProfile(entry.text()))
            entry.reportedAt(annotations[entry.key()])
                .invalid(Api::tr("\"%1\" is no seccomp profile.").arg(quotedShort(entry.text())),
                         Api::tr("Write runtime/default, or better use the field \"seccompProfile\"."));
        if (entry.key() == SeccompOfPod)
            compareSeccomp(pod.spec["securityContext"]["seccompProfile"], entry);
        else
            for (const Field &container : allContainers(pod))
                if (entry.key().substr(SeccompOfContainer.size()) == container["name"].text())
                    compareSeccomp(container["securityContext"]["seccompProfile"], entry);
    }
}

void checkAppArmorAnnotations(const PodContext &pod, const Field &annotations)
{
    for (const Field &entry : annotations.entries()) {
        if (!startsWith(entry.key(), AppArmorOfContainer))
            continue;
        const std::string_view name = entry.key().substr(AppArmorOfContainer.size());
        bool known = false;
        for (const Field &container : allContainers(pod))
            if (container["name"].text() == name) {
                known = true;
                compareAppArmor(pod, container, entry);
            }
        if (!known)
            entry
                .invalid(Api::tr("There is no container \"%1\".").arg(quotedShort(name)),
                         Api::tr("Correct the name behind the slash."))
                .shownAtKey();
        const std::string_view text = entry.text();
        if (!text.empty() && text != "runtime/default" && text != "unconfined" && !startsWith(text, Localhost))
            entry.invalid(Api::tr("\"%1\" is no AppArmor profile.").arg(quotedShort(text)),
                          Api::tr("Write runtime/default, or better use the field \"appArmorProfile\"."));
    }
}

/// Tolerations as JSON text, from the time before there was a field.
void checkTolerationAnnotation(const Field &annotations, const Field &entry)
{
    if (entry.text().empty())
        return;
    const Value value = Value::parse(entry.text()).value_or(Value());
    const auto refuse = [&](const Field &at) {
        at.invalid(Api::tr("This text is no list of tolerations."),
                   Api::tr("Remove the annotation and use the field \"tolerations\"."));
    };
    if (!value.asList()) {
        refuse(entry.reportedAt(annotations));
        return;
    }
    for (const Value &toleration : *value.asList()) {
        if (!toleration.asMap()) {
            refuse(entry.reportedAt(annotations));
            return;
        }
        const Value *key = toleration.find("key");
        const Value *op = toleration.find("operator");
        const bool hasKey = key && key->asString() && !key->asString()->empty();
        if (!hasKey && !(op && op->asString() && *op->asString() == "Exists"))
            refuse(entry.reportedAt(annotations[entry.key()]));
    }
}

} // namespace

void checkPodAnnotations(const PodContext &pod, const Field &annotations)
{
    for (const Field &entry : annotations.entries()) {
        if (entry.key() == "kubernetes.io/config.mirror" && pod.spec["nodeName"].text().empty())
            entry.invalid(Api::tr("Only a Pod of a node's own can be a mirror, and this one has no \"nodeName\"."),
                          Api::tr("Remove the annotation."));
        if (entry.key() == "controller.kubernetes.io/pod-deletion-cost" && !isPlainInt32(entry.text()))
            entry.invalid(
                Api::tr("\"%1\" is no whole number that a Pod's deletion can cost.").arg(quotedShort(entry.text())),
                Api::tr("Write a whole number, such as \"100\"."));
        if (entry.key() == "scheduler.alpha.kubernetes.io/tolerations")
            checkTolerationAnnotation(annotations, entry);
    }
    checkSeccompAnnotations(pod, annotations);
    checkAppArmorAnnotations(pod, annotations);
}

} // namespace slipway
