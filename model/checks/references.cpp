// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/references.h"

#include "checks/edits.h"
#include "checks/fixes.h"
#include "checks/nameduses.h"
#include "checks/serving.h"
#include "checks/volumekinds.h"
#include "schema/didyoumean.h"
#include "yaml/scalar.h"

#include <set>

namespace slipway
{

namespace
{

/// Comparing every missing name with every other would be slow in huge workspaces.
constexpr std::size_t MaxCandidates = 2000;

bool isTrue(NodeRef flag)
{
    return flag.value() == "true";
}

void addItems(PodReference &reference, NodeRef source)
{
    for (NodeRef item : source["items"])
        reference.keys.push_back(item["key"]);
}

void addVolume(NodeRef volume, std::vector<PodReference> &references)
{
    const auto add = [&](std::string_view kind, NodeRef source, const char *nameKey) {
        if (!source[nameKey])
            return;
        PodReference reference{kind, source[nameKey], {}, isTrue(source["optional"])};
        addItems(reference, source);
        references.push_back(reference);
    };
    add("ConfigMap", volume["configMap"], "name");
    add("Secret", volume["secret"], "secretName");
    add("PersistentVolumeClaim", volume["persistentVolumeClaim"], "claimName");
    for (NodeRef source : volume["projected"]["sources"]) {
        add("ConfigMap", source["configMap"], "name");
        add("Secret", source["secret"], "name");
    }
}

void addContainer(NodeRef container, std::vector<PodReference> &references)
{
    for (NodeRef variable : container["env"]) {
        const NodeRef from = variable["valueFrom"];
        if (const NodeRef ref = from["configMapKeyRef"])
            references.push_back({"ConfigMap", ref["name"], {ref["key"]}, isTrue(ref["optional"])});
        if (const NodeRef ref = from["secretKeyRef"])
            references.push_back({"Secret", ref["name"], {ref["key"]}, isTrue(ref["optional"])});
    }
    for (NodeRef from : container["envFrom"]) {
        if (const NodeRef ref = from["configMapRef"])
            references.push_back({"ConfigMap", ref["name"], {}, isTrue(ref["optional"])});
        if (const NodeRef ref = from["secretRef"])
            references.push_back({"Secret", ref["name"], {}, isTrue(ref["optional"])});
    }
}

/// The object that is missing, as small as it can be: with the keys that are asked of it, still without values.
std::optional<Value> smallest(const Scope &scope, const PodReference &missing,
                              const std::vector<PodReference> &references)
{
    Value::Map object{{"apiVersion", "v1"},
                      {"kind", std::string(missing.kind)},
                      {"metadata", metadataBeside(scope.object, missing.name.text())}};
    if (missing.kind == "PersistentVolumeClaim")
        object.emplace_back("spec", smallClaim("ReadWriteOnce"));
    if (missing.kind != "ConfigMap" && missing.kind != "Secret")
        return Value(object);
    std::set<std::string_view> keys;
    for (const PodReference &reference : references)
        if (reference.kind == missing.kind && reference.name.value() == missing.name.value())
            for (NodeRef key : reference.keys)
                keys.insert(key.value());
    if (keys.count({}) > 0)
        return {};
    Value::Map data;
    for (const std::string_view key : keys)
        data.emplace_back(key, "");
    object.emplace_back(missing.kind == "Secret" ? "stringData" : "data", data);
    return Value(object);
}

/// What explainMissing() cannot know: the object may be made here, or not be needed.
void offerWithout(const Scope &scope, const PodReference &missing, const std::vector<PodReference> &references,
                  Diagnostic &finding)
{
    if (!scope.wantsFixes() || !scope.facts.anywhere(missing.kind, missing.name.value()).empty())
        return;
    if (const auto object = smallest(scope, missing, references))
        addNewDocument(
            scope, finding,
            Rules::tr("Create the %1 \"%2\"", "kind and name").arg(qs(missing.kind), qs(missing.name.value())),
            emitDocument(*object));
    if (missing.kind == "ConfigMap" || missing.kind == "Secret")
        addFix(scope, finding, Rules::tr("Let the Pod start without it (optional)"),
               writtenAt(missing.name.parent(), {"optional"}, "true"));
}

} // namespace

std::vector<PodReference> podReferences(const Scope &scope)
{
    std::vector<PodReference> references;
    const PodTemplate *pod = scope.pod();
    if (!scope.kind || !pod)
        return references;
    for (const Container &container : scope.containers())
        addContainer(container.node, references);
    for (NodeRef volume : pod->spec["volumes"])
        addVolume(volume, references);
    for (const char *key : {"serviceAccountName", "serviceAccount"})
        if (const NodeRef account = pod->spec[key])
            references.push_back({"ServiceAccount", account, {}, false});
    return references;
}

bool isMissing(const Scope &scope, std::string_view kind, std::string_view name)
{
    const std::string_view ns = scope.object.id.ns;
    return !name.empty() && scope.facts.find(kind, ns, name).empty() && !scope.facts.isProvided(kind, ns, name);
}

void explainMissing(const Scope &scope, std::string_view kind, NodeRef name, Diagnostic &finding)
{
    if (!scope.wantsAdvice())
        return;
    if (const auto &elsewhere = scope.facts.anywhere(kind, name.value()); !elsewhere.empty()) {
        const Object &other = *elsewhere.front();
        finding.next =
            Rules::tr("%1 \"%2\" is in namespace \"%3\", but this object is in \"%4\"; put both in the same one.")
                .arg(qs(kind), qs(name.value()), qs(Facts::effectiveNamespace(other)),
                     qs(Facts::effectiveNamespace(scope.object)));
        finding.related.push_back(
            scope.related(other, other.root["metadata"]["name"], Rules::tr("The one in the other namespace.")));
        return;
    }
    const std::vector<std::string> close =
        didYouMean(name.value(), scope.facts.names(kind, scope.object.id.ns, MaxCandidates));
    for (const std::string &candidate : close)
        finding.fixes.push_back(scope.fix(Rules::tr("Use \"%1\"").arg(qs(candidate)),
                                          replacedValue(name, quotedWhereNeeded(candidate)), false));
    if (!close.empty())
        finding.next = Rules::tr("Did you mean \"%1\"?").arg(qs(close.front()));
}

std::vector<Diagnostic> missingTargets(const Scope &scope, const std::vector<PodReference> &references,
                                       std::string_view kind, MissingTexts (*texts)(const QString &name))
{
    std::vector<Diagnostic> found;
    for (const PodReference &reference : references) {
        if (reference.kind != kind || reference.isOptional || !reference.name.isScalar() ||
            !isMissing(scope, kind, reference.name.value()) || onlyElsewhere(scope, kind, reference.name.value()))
            continue;
        MissingTexts say = texts(qs(reference.name.value()));
        Diagnostic missing = scope.at(reference.name, "", say.message, say.next);
        explainMissing(scope, kind, reference.name, missing);
        offerWithout(scope, reference, references, missing);
        found.push_back(std::move(missing));
    }
    return found;
}

} // namespace slipway
