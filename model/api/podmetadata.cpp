// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/podmetadata.h"

#include "api/annotationjson.h"
#include "api/common.h"
#include "api/formats.h"
#include "api/gojson.h"
#include "api/scheduling.h"

namespace slipway
{

namespace
{

constexpr std::string_view SeccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
constexpr std::string_view SeccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
constexpr std::string_view AppArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/";
constexpr std::string_view Tolerations = "scheduler.alpha.kubernetes.io/tolerations";
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

/// Whether an annotation says the same as a profile's type, in the words of annotations.
bool isOfType(std::string_view annotation, std::string_view type)
{
    if (type == "Unconfined")
        return annotation == "unconfined";
    if (type == "RuntimeDefault")
        return annotation == "runtime/default";
    return startsWith(annotation, Localhost);
}

bool isProfileType(std::string_view type)
{
    return type == "Unconfined" || type == "RuntimeDefault" || type == "Localhost";
}

void refuseMismatch(const Field &type, const Field &annotation)
{
    type.forbidden(Api::tr("An annotation of the Pod says \"%1\" about the same.").arg(quotedShort(annotation.text())),
                   Api::tr("Remove the annotation; the field replaces it."))
        .relate(annotation.node(), Api::tr("The annotation."));
}

/// Refuses a field that says something else than its annotation, at its type or file; `printed` is the profile that the
/// server names.
void compareProfile(const Field &profile, const Field &printed, const Field &annotation, std::string_view said)
{
    const std::string_view type = profile["type"].text();
    if (!isProfileType(type))
        return;
    if (!isOfType(said, type))
        refuseMismatch(profile["type"].reportedAt(printed["type"]), annotation);
    else if (type == "Localhost" && profile["localhostProfile"].text() != said.substr(Localhost.size()))
        refuseMismatch(profile["localhostProfile"].reportedAt(printed["localhostProfile"]), annotation);
}

/// Source: validateSeccompAnnotationsAndFieldsMatch in pkg/apis/core/validation/validation.go.
void compareSeccomp(const Field &profile, const Field &annotation)
{
    const std::string_view said = annotation.text();
    if (profile)
        compareProfile(profile, profile, annotation, said == "docker/default" ? "runtime/default" : said);
}

bool isAppArmorProfile(std::string_view annotation)
{
    return annotation == "runtime/default" || annotation == "unconfined" || startsWith(annotation, Localhost);
}

/// Source: validateAppArmorAnnotationsAndFieldsMatchOnCreate in pkg/apis/core/validation/validation.go. In a Pod the
/// server first copies an annotation that it understands to a container that has no profile of its own
/// (applyAppArmorVersionSkew in pkg/registry/core/pod/strategy.go).
void compareAppArmor(const PodContext &pod, const Field &container, const Field &annotation)
{
    const Field own = container["securityContext"]["appArmorProfile"];
    if (pod.spec["os"]["name"].text() == "windows" || (!own && pod.isPod && isAppArmorProfile(annotation.text())))
        return;
    if (const Field profile = own ? own : pod.spec["securityContext"]["appArmorProfile"])
        compareProfile(profile, own, annotation, annotation.text());
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
        if (!text.empty() && !isAppArmorProfile(text))
            entry.invalid(Api::tr("\"%1\" is no AppArmor profile.").arg(quotedShort(text)),
                          Api::tr("Write runtime/default, or better use the field \"appArmorProfile\"."));
    }
}

/// Tolerations as the server reads them from JSON; nothing where it cannot. Source: GetTolerationsFromPodAnnotations in
/// pkg/apis/core/helper/helpers.go.
std::optional<Value::List> tolerationsIn(std::string_view text)
{
    const std::optional<Value> read = goJsonValue(text);
    if (!read || (!read->isNull() && !read->asList()))
        return {};
    Value::List tolerations;
    for (const Value &item : read->isNull() ? Value::List() : *read->asList()) {
        if (!item.isNull() && !item.asMap())
            return {};
        Value::Map fields;
        for (const char *name : {"key", "operator", "value", "effect", "tolerationSeconds"})
            if (const Value *member = goMember(item, name))
                fields.emplace_back(name, *member);
        for (const auto &[name, value] : fields)
            if (name == "tolerationSeconds" ? !value.asInt() : !value.asString())
                return {};
        tolerations.emplace_back(std::move(fields));
    }
    return tolerations;
}

/// Tolerations as JSON text, from the time before there was a field. Source: ValidateTolerationsInPodAnnotations in
/// pkg/apis/core/validation/validation.go.
void checkTolerationAnnotation(const Field &annotations, const Field &entry)
{
    if (entry.text().empty())
        return;
    if (isGoJson(entry.text()) && !goJsonValue(entry.text()))
        return;
    const std::optional<Value::List> tolerations = tolerationsIn(entry.text());
    if (!tolerations) {
        entry.reportedAt(annotations)
            .invalid(Api::tr("This text is no list of tolerations."),
                     Api::tr("Remove the annotation and use the field \"tolerations\"."));
        return;
    }
    checkAnnotationFields(entry, Value::map({{std::string(Tolerations), *tolerations}}), annotations.path() + ".",
                          [](const Field &object) {
                              for (const Field &toleration : object[Tolerations].items())
                                  checkToleration(toleration);
                          });
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
        if (entry.key() == Tolerations)
            checkTolerationAnnotation(annotations, entry);
    }
    checkSeccompAnnotations(pod, annotations);
    checkAppArmorAnnotations(pod, annotations);
}

} // namespace slipway
