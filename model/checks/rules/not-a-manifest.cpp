// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/objectvalidation.h"
#include "checks/edits.h"
#include "checks/editsteps.h"
#include "checks/nodes.h"
#include "checks/rule.h"
#include "schema/customkinds.h"
#include "schema/didyoumean.h"
#include "schema/keyorder.h"

#include <QFileInfo>

#include <algorithm>

namespace slipway
{

namespace
{

/// The kind in the text behind the end of the document, which the server does not read.
std::string_view kindBehind(const DocumentScope &scope, std::size_t end)
{
    constexpr std::string_view Key = "\nkind:";
    std::string_view text = scope.document.text();
    const std::size_t at = text.find(Key, end > 0 ? end - 1 : 0);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + Key.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text.substr(0, text.find_first_of(" \t\r\n#"));
}

/// A document that ends before its kind is still of that kind to a server that was asked to create one: it misses what
/// every object of the kind needs.
void tellWhatIsMissing(const DocumentScope &scope, Diagnostic &found)
{
    const NodeRef root = scope.document.tree().root();
    const std::vector<ReadProblem> &problems = scope.document.problems();
    if (problems.empty() || !root["apiVersion"].isScalar())
        return;
    const KindInfo *kind =
        scope.facts.schema().store().kind(root["apiVersion"].value(), kindBehind(scope, problems.front().where.start));
    if (!kind)
        return;
    std::vector<ServerWord> words;
    for (const ApiError &error : validateObject(root, *kind, validate(root, *kind), scope.facts.settings().cluster)) {
        if (!error.reached)
            continue;
        words.push_back({std::string(apiTypeName(error.type)), error.path});
        for (const auto &[type, path] : error.alsoSaid)
            words.push_back({std::string(apiTypeName(type)), path});
    }
    if (words.empty())
        return;
    found.apiType = words.front().type;
    found.path = words.front().path;
    found.alsoSaid.assign(words.begin() + 1, words.end());
}

bool fits(NodeRef root, const KindInfo &kind)
{
    if (!kind.type || anyOf(root, [&](NodeRef field) { return !kind.type->field(field.keyText()); }))
        return false;
    const std::vector<SchemaProblem> problems = validate(root, kind);
    return std::none_of(problems.begin(), problems.end(), [](const SchemaProblem &problem) {
        return problem.kind == SchemaProblem::Kind::UnknownField || problem.kind == SchemaProblem::Kind::WrongType ||
               problem.kind == SchemaProblem::Kind::MissingField;
    });
}

/// The versions of a built-in kind, the newest first. Where there is only one, nothing else can be meant.
void offerVersions(const DocumentScope &scope, Diagnostic &found)
{
    if (!scope.facts.settings().wantsFixes())
        return;
    const NodeRef root = scope.document.tree().root();
    std::vector<std::string> versions;
    for (const KindInfo &kind : SchemaStore::builtIn().kinds()) // older versions come first
        if (kind.kind == root["kind"].value())
            versions.insert(versions.begin(), kind.apiVersion);
    for (const std::string &version : versions)
        if (EditSet edits = written(root, {"apiVersion"}, version, usualOrder(nullptr)); !edits.empty())
            found.fixes.push_back(scope.fix(Rules::tr("Write %1").arg(QStringLiteral("apiVersion: ") + qs(version)),
                                            std::move(edits), versions.size() == 1));
}

/// The kinds that have all fields of the document, of its apiVersion where one is written. What fits many says nothing.
void offerKinds(const DocumentScope &scope, Diagnostic &found)
{
    constexpr std::size_t Most = 4;
    const NodeRef root = scope.document.tree().root();
    if (!scope.facts.settings().wantsFixes() || !root.isMapping() || !scope.document.isComplete())
        return;
    const std::string_view version = root["apiVersion"].value();
    const bool saysMore =
        anyOf(root, [](NodeRef field) { return field.keyText() != "metadata" && field.keyText() != "apiVersion"; });
    std::vector<const KindInfo *> fitting;
    if (saysMore)
        for (const KindInfo &kind : SchemaStore::builtIn().kinds())
            if ((version.empty() || version == kind.apiVersion) && fits(root, kind))
                fitting.push_back(&kind);
    if (fitting.size() > Most)
        return;
    for (const KindInfo *kind : fitting) {
        EditSteps steps(root);
        if (version.empty())
            steps.set({"apiVersion"}, kind->apiVersion);
        steps.set({"kind"}, kind->kind);
        if (EditSet edits = steps.edits(); !edits.empty())
            found.fixes.push_back(
                scope.fix((takesAn(kind->kind) ? Rules::tr("Make it an %1 (%2)") : Rules::tr("Make it a %1 (%2)"))
                              .arg(qs(kind->kind), qs(kind->apiVersion)),
                          std::move(edits), false));
    }
}

/// `services:` with programs that have an image or are built.
bool isCompose(NodeRef root)
{
    const NodeRef services = root["services"];
    return services.isMapping() && services.size() > 0 &&
           !anyOf(services, [](NodeRef service) { return !service["image"] && !service["build"]; });
}

NodeRef spelledOtherwise(NodeRef root, std::string_view key)
{
    for (const NodeRef field : root)
        if (sameButForCase(field.keyText(), key) && field.isScalar() && !field.isNull())
            return field;
    return {};
}

/// `Kind` and `api_version` are what is missing; field-case-wrong leaves them to this rule.
Diagnostic inOtherLetters(const DocumentScope &scope, NodeRef field, const QString &right)
{
    const QString key = qs(field.keyText());
    Diagnostic found = scope.at(field.keyRange(), "UnknownField",
                                Rules::tr("The field \"%1\" must be written \"%2\".").arg(key, right),
                                Rules::tr("Rename it to \"%1\".").arg(right));
    found.path = field.keyText();
    // Without its kind no server knows what it was sent, and looks at nothing else.
    if (right == QLatin1String("kind")) {
        found.apiType = "Required";
        found.path = "kind";
    }
    found.fixes.push_back(
        scope.fix(Rules::tr("Rename \"%1\" to \"%2\"").arg(key, right), renamedKey(field, right.toStdString()), true));
    return found;
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    const NodeRef root = scope.document.tree().root();
    const bool isRead =
        scope.document.isComplete() || scope.document.problems().front().kind == ReadProblem::Kind::SecondRoot;
    if (!root || !isRead || scope.document.isTemplate() || root.isNull())
        return {};
    const auto isWritten = [&](std::string_view key) { return !root[key].value().empty() && !root[key].isNull(); };
    const bool hasVersion = isWritten("apiVersion");
    const bool hasKind = isWritten("kind");
    if (hasVersion && hasKind)
        return {};
    const QString fileName = QFileInfo(scope.file.path()).fileName().toLower();
    if (fileName.startsWith(QLatin1String("kustomization.")))
        return {};
    const QString next = Rules::tr("Write apiVersion and kind at the top, for example \"apiVersion: v1\" and "
                                   "\"kind: ConfigMap\".");
    const std::string_view text = scope.document.text();
    TextRange where = root.range();
    where.end = std::min(where.end, text.find_first_of("\r\n", where.start));
    if (!hasVersion && !hasKind) {
        Diagnostic found = scope.at(
            where, "", Rules::tr("This document does not say what it is: apiVersion and kind are missing."), next);
        found.severity = Severity::Hint;
        if (isCompose(root)) {
            found.message = Rules::tr("This is a file for Docker Compose, which Kubernetes does not understand.");
            found.next = Rules::tr("Describe each program by a Deployment, and by a Service where others call it.");
            return only(std::move(found));
        }
        offerKinds(scope, found);
        return only(std::move(found));
    }
    const QString missing = hasVersion ? QStringLiteral("kind") : QStringLiteral("apiVersion");
    if (const NodeRef misspelt = spelledOtherwise(root, missing.toStdString()))
        return {inOtherLetters(scope, misspelt, missing)};
    const NodeRef other = root[hasVersion ? "kind" : "apiVersion"];
    const bool isNoText = other && !other.isScalar();
    const NodeRef present = root[hasVersion ? "apiVersion" : "kind"];
    Diagnostic found = scope.at(present.range(),
                                isNoText     ? "TypeMismatch"
                                : hasVersion ? "Required"
                                             : "",
                                Rules::tr("This document does not say what it is: %1 is missing.").arg(missing), next);
    found.path = hasVersion ? "kind" : "apiVersion";
    if (hasVersion && !other)
        tellWhatIsMissing(scope, found);
    if (!hasVersion && !isNoText)
        offerVersions(scope, found);
    if (hasVersion && !isNoText)
        offerKinds(scope, found);
    return only(std::move(found));
}

} // namespace

extern const Rule notAManifestRule;
const Rule notAManifestRule{
    .info = {.id = "not-a-manifest",
             .tier = Tier::Schema,
             .severity = Severity::Error,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "No apiVersion or kind"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "Every Kubernetes object starts with both; without them the "
                                                        "cluster cannot tell what to create."),
             .docs = "concepts/overview/working-with-objects/"},
    .document = run,
};

} // namespace slipway
