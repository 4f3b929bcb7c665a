// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/missingfields.h"

#include "checks/fixes.h"
#include "checks/imagereference.h"
#include "checks/portfixes.h"
#include "checks/serving.h"
#include "schema/names.h"
#include "yaml/scalar.h"

#include <array>

namespace slipway
{

namespace
{

constexpr std::size_t MostOffers = 3;

bool isImage(std::string_view text)
{
    return !text.empty() && !imageProblem(text) && canBePlain(text, true);
}

bool isLabelName(std::string_view text)
{
    return isValidName(NameFormat::DnsLabel, text) && canBePlain(text, true);
}

bool isObjectName(std::string_view text)
{
    return isValidName(NameFormat::DnsSubdomain, text) && canBePlain(text, true);
}

bool isAbsolutePath(std::string_view text)
{
    return text.size() > 1 && text.front() == '/' && text.find(':') == std::string_view::npos && canBePlain(text, true);
}

TypedText askForImage()
{
    return {Rules::tr("Which image does the container run? Write it with its version."),
            QStringLiteral("registry.example.com/shop/web:1.0"), 0, isImage};
}

TypedText askForName(bool (*accepts)(std::string_view))
{
    return {Rules::tr("Which name? Small letters, digits and hyphens."), QStringLiteral("web"), 0, accepts};
}

/// What the scope's object is called, as a container may be called too.
std::string ownName(const Scope &scope)
{
    const std::string &name = scope.object.id.name;
    return isValidName(NameFormat::DnsLabel, name) ? name : suggestedName(NameFormat::DnsLabel, name);
}

Value containersOf(const std::string &name)
{
    return Value::list({Value::map({{"name", name.empty() ? "web" : name}, {"image", TypedGap}})});
}

/// Pods that carry the labels which the object looks for.
Value templateFor(const Scope &scope)
{
    Value::Map labels;
    const LabelSelector selector = LabelSelector::fromSelector(scope.spec()["selector"]);
    for (const auto &[key, value] : selector.equalities())
        labels.emplace_back(key, value);
    Value::Map pod;
    if (!labels.empty())
        pod.emplace_back("metadata", Value::map({{"labels", labels}}));
    Value::Map spec{{"containers", containersOf(ownName(scope))}};
    if (scope.isKind("Job") || scope.isKind("CronJob"))
        spec.emplace_back("restartPolicy", "OnFailure");
    pod.emplace_back("spec", spec);
    return Value(std::move(pod));
}

/// The last part of an image's path: nginx for registry.example.com/library/nginx:1.27.
std::string nameOfImage(std::string_view image)
{
    if (image.empty() || imageProblem(image))
        return {};
    const std::string name = nameWithoutTag(imageParts(image));
    return suggestedName(NameFormat::DnsLabel, name.substr(name.rfind('/') + 1));
}

/// A container, with the template that would hold it where there is none.
void offerContainers(const Scope &scope, const NodePath &path, Diagnostic &finding)
{
    const NodePath owner = path.size() > 2 ? path.first(path.size() - 2) : NodePath();
    const bool lacksTemplate =
        !owner.isEmpty() && keyOf(owner.last()) == "template" && !scope.root().find(owner).isMapping();
    offerTypedValue(finding, scope, scope.object,
                    lacksTemplate ? Rules::tr("Add a template with a container") : Rules::tr("Add a container"),
                    lacksTemplate ? owner : path, lacksTemplate ? templateFor(scope) : containersOf(ownName(scope)),
                    askForImage());
}

void offerName(const Scope &scope, const NodePath &path, Diagnostic &finding)
{
    const NodeRef owner = scope.root().find(path.parent());
    const std::string_view list =
        path.size() > 2 ? keyOf(path[path.size() - 3]) : std::string_view(); // containers[0].name
    const bool isContainer = list == "containers" || list == "initContainers";
    if (path.size() == 2 && keyOf(path[0]) == "metadata") {
        offerTypedValue(finding, scope, scope.object, Rules::tr("Type a name"), path, TypedGap,
                        askForName(isLabelName));
        return;
    }
    if (!isContainer && list != "volumes")
        return;
    if (const std::string name = nameOfImage(owner["image"].value()); isContainer && !name.empty())
        offerValue(finding, scope, Rules::tr("Call it \"%1\"").arg(qs(name)), path, name);
    offerTypedValue(finding, scope, scope.object, Rules::tr("Type a name"), path, TypedGap, askForName(isLabelName));
}

/// A route to each Service that the files have.
void offerRoutes(const Scope &scope, Diagnostic &finding)
{
    for (const std::string &name : scope.facts.names("Service", scope.object.id.ns, MostOffers))
        for (const Object *service : scope.facts.find("Service", scope.object.id.ns, name)) {
            const NodeRef port = specOf(service->root)["ports"][std::size_t{0}]["port"];
            if (!wholeNumber(port))
                continue;
            const Value backend = Value::map(
                {{"service", Value::map({{"name", name}, {"port", Value::map({{"number", Value::fromNode(port)}})}})}});
            offerValue(finding, scope, Rules::tr("Send everything to Service \"%1\"").arg(qs(name)),
                       {"spec", "defaultBackend"}, backend);
        }
}

struct Choices {
    std::string_view key;
    std::array<const char *, 3> values;
};

/// Fields with few usual values. The first is the one that suits most.
constexpr std::array<Choices, 2> UsualValues{{
    {"schedule", {"\"0 3 * * *\"", "\"*/15 * * * *\"", "\"0 3 * * 1\""}},
    {"provisioner", {"kubernetes.io/no-provisioner", nullptr, nullptr}},
}};

void offerUsual(const Scope &scope, const NodePath &path, Diagnostic &finding)
{
    for (const Choices &choices : UsualValues)
        for (const char *source : choices.values)
            if (const auto value = choices.key == keyOf(path.last()) && source ? Value::parse(source) : std::nullopt)
                offerValue(finding, scope,
                           Rules::tr("Write %1").arg(qs(choices.key) + QLatin1String(": ") + QLatin1String(source)),
                           path, *value);
}

} // namespace

void offerMissingField(const Scope &scope, Diagnostic &finding)
{
    const std::optional<NodePath> path = NodePath::parse(finding.path);
    if (!scope.wantsFixes() || !path || path->isEmpty() || !finding.fixes.empty())
        return;
    const NodeRef written = scope.root().find(*path);
    if (written && !written.isNull() && (written.isScalar() ? !written.value().empty() : written.size() > 0)) {
        if (scope.isKind("Ingress") && *path == NodePath{"spec"})
            offerRoutes(scope, finding);
        return;
    }
    const std::string_view key = keyOf(path->last());
    const auto ask = [&](const QString &title, const Value &value, const TypedText &typed) {
        offerTypedValue(finding, scope, scope.object, title, *path, value, typed);
    };
    if (key == "image")
        ask(Rules::tr("Type an image"), TypedGap, askForImage());
    else if (key == "containers")
        offerContainers(scope, *path, finding);
    else if (key == "template")
        ask(Rules::tr("Add a template with a container"), templateFor(scope), askForImage());
    else if (key == "jobTemplate")
        ask(Rules::tr("Add a template with a container"),
            Value::map({{"spec", Value::map({{"template", templateFor(scope)}})}}), askForImage());
    else if (key == "name")
        offerName(scope, *path, finding);
    else if (key == "mountPath")
        ask(Rules::tr("Type a path"), TypedGap,
            {Rules::tr("Where in the container do the files appear?"), QStringLiteral("/data"), 0, isAbsolutePath});
    else if (key == "containerPort" || key == "port")
        ask(Rules::tr("Type a number"), TypedGap,
            {Rules::tr("Which port? A number from 1 to 65535."), QStringLiteral("8080"), 0, isPortNumber});
    else if (key == "externalName")
        ask(Rules::tr("Type a host"), TypedGap,
            {Rules::tr("Which host does the Service stand for?"), QStringLiteral("db.example.com"), 0, isObjectName});
    else if (scope.isKind("Ingress") && *path == NodePath{"spec"})
        offerRoutes(scope, finding);
    else
        offerUsual(scope, *path, finding);
}

} // namespace slipway
