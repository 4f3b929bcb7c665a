// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/rule.h"
#include "schema/names.h"

namespace slipway
{

namespace
{

/// Formats as in the server's validation of each kind; the others are only checked for what a path cannot hold.
std::optional<NameFormat> formatOf(std::string_view kind)
{
    for (std::string_view label : {"Namespace", "StatefulSet", "Service"})
        if (kind == label)
            return NameFormat::DnsLabel;
    for (std::string_view subdomain : {"Pod",
                                       "Deployment",
                                       "ReplicaSet",
                                       "ReplicationController",
                                       "DaemonSet",
                                       "Job",
                                       "CronJob",
                                       "ConfigMap",
                                       "Secret",
                                       "PersistentVolume",
                                       "PersistentVolumeClaim",
                                       "Ingress",
                                       "IngressClass",
                                       "NetworkPolicy",
                                       "ServiceAccount",
                                       "HorizontalPodAutoscaler",
                                       "StorageClass",
                                       "LimitRange",
                                       "ResourceQuota",
                                       "Endpoints",
                                       "PriorityClass"})
        if (kind == subdomain)
            return NameFormat::DnsSubdomain;
    return {};
}

bool isRbac(const Scope &scope)
{
    return scope.object.id.group() == "rbac.authorization.k8s.io";
}

void checkName(const Scope &scope, NodeRef name, NameFormat format, const QString &what, std::vector<Diagnostic> &found)
{
    if (name.isNull() || name.value().empty() || scalarType(name) != ScalarType::String)
        return;
    const auto problem = nameProblem(format, name.value());
    if (!problem)
        return;
    const std::string suggestion = suggestedName(format, name.value());
    //: %1 a name, %2 what it names ("a container"), %3 a whole sentence with the rule that is broken.
    Diagnostic wrong = scope.at(
        name, "Invalid", Rules::tr("\"%1\" cannot be the name of %2. %3").arg(qs(name.value()), what, *problem),
        suggestion.empty()
            ? Rules::tr("Use small letters, digits and hyphens.")
            : Rules::tr("Use small letters, digits and hyphens, for example \"%1\".").arg(qs(suggestion)));
    if (!suggestion.empty())
        wrong.fixes.push_back(
            scope.fix(Rules::tr("Rename it to \"%1\"").arg(qs(suggestion)), replacedValue(name, suggestion), false));
    found.push_back(wrong);
}

void checkObjectName(const Scope &scope, std::vector<Diagnostic> &found)
{
    const NodeRef metadata = scope.root()["metadata"];
    const NodeRef name = metadata["name"];
    const QString kind = qs(scope.object.id.kind);
    const auto isEmpty = [](NodeRef text) { return text.isNull() || text.value().empty(); };
    const NodeRef prefix = metadata["generateName"];
    if (isEmpty(name) && isEmpty(prefix)) {
        const bool isText = !name || (name.isScalar() && (name.isNull() || scalarType(name) == ScalarType::String));
        if (isText && scope.object.id.kind != "List")
            found.push_back(scope.missing(metadata ? metadata : scope.root(), metadata ? "name" : "metadata.name",
                                          "Required", Rules::tr("This %1 has no name.").arg(kind),
                                          Rules::tr("Add \"name:\" under \"metadata:\".")));
        return;
    }
    if (const auto format = formatOf(scope.object.id.kind))
        //: %1 is a kind such as Service.
        checkName(scope, name, *format, Rules::tr("a %1").arg(kind), found);
    else if (isRbac(scope) && name.value().find_first_of("/%") != std::string_view::npos)
        found.push_back(scope.at(
            name, "Invalid",
            Rules::tr("\"%1\" cannot be a name, because it holds a slash or a percent sign.").arg(qs(name.value())),
            Rules::tr("Use colons, dots or hyphens to set its parts apart.")));
}

/// A prefix may end in a hyphen, because five more characters follow.
void checkPrefix(const Scope &scope, std::vector<Diagnostic> &found)
{
    const NodeRef prefix = scope.root()["metadata"]["generateName"];
    const auto format = formatOf(scope.object.id.kind);
    if (!format || !prefix.isScalar() || prefix.isNull() || prefix.value().empty() ||
        scalarType(prefix) != ScalarType::String)
        return;
    std::string start = prefix.text();
    if (start.size() > 1 && start.back() == '-')
        start.replace(start.size() - 2, 2, "a");
    if (const auto problem = nameProblem(*format, start))
        found.push_back(
            scope.at(prefix, "Invalid",
                     //: %2 is a whole sentence with the rule that is broken.
                     Rules::tr("\"%1\" cannot be the beginning of a name. %2").arg(qs(prefix.value()), *problem),
                     Rules::tr("Use small letters, digits and hyphens.")));
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    checkObjectName(scope, found);
    checkPrefix(scope, found);
    if (scope.kind->namespaced)
        checkName(scope, scope.root()["metadata"]["namespace"], NameFormat::DnsLabel, Rules::tr("a Namespace"), found);
    for (const Container &container : scope.containers())
        checkName(scope, container.node["name"], NameFormat::DnsLabel, Rules::tr("a container"), found);
    if (scope.pod())
        for (NodeRef volume : scope.pod()->spec["volumes"])
            checkName(scope, volume["name"], NameFormat::DnsLabel, Rules::tr("a volume"), found);
    return found;
}

} // namespace

extern const Rule nameInvalidRule;
const Rule nameInvalidRule{
    .info = {.id = "name-invalid",
             .tier = Tier::Api,
             .severity = Severity::Error,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Name that cannot be used"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Names become part of host names and web addresses, so the "
                                                        "cluster takes only what fits there."),
             .docs = "concepts/overview/working-with-objects/names/"},
    .object = run,
};

} // namespace slipway
