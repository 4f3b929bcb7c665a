// SPDX-License-Identifier: GPL-3.0-or-later
// What Secrets hold, and how it gets into containers.
#include "checks/fixes.h"
#include "checks/secretmount.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <chrono>
#include <set>

namespace slipway
{

namespace
{

/// The one line that a value encodes, without the break behind it; nothing for everything else.
std::optional<QByteArray> lineWithBreak(NodeRef value)
{
    const auto encoded = QByteArray::fromRawData(value.value().data(), static_cast<qsizetype>(value.value().size()));
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.endsWith('\n'))
        return {};
    QByteArray line = decoded.decoded.left(decoded.decoded.size() - 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() || line.contains('\n') ? std::nullopt : std::optional(line);
}

std::vector<Diagnostic> runTrailingNewline(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Secret"))
        return found;
    for (NodeRef value : scope.root()["data"]) {
        const bool isFile = value.keyText().find('.') != std::string_view::npos;
        const auto line = value.isScalar() && !isFile ? lineWithBreak(value) : std::nullopt;
        if (!line)
            continue;
        Diagnostic finding = scope.at(
            value, "", Rules::tr("The decoded value of \"%1\" ends with a line break.").arg(qs(value.keyText())),
            Rules::tr("Encode it without the break: echo -n, or printf."));
        offerSource(finding, scope, Rules::tr("Encode it without the line break"), value,
                    line->toBase64().toStdString(), FixSafety::Safe);
        found.push_back(std::move(finding));
    }
    return found;
}

/// By what version control leaves in a folder or one above it.
bool hasVersions(QDir folder)
{
    do {
        for (const char *mark : {".git", ".gitignore", ".hg", ".svn"})
            if (folder.exists(QLatin1String(mark)))
                return true;
    } while (folder.cdUp());
    return false;
}

/// The same for a file. The answer about a folder holds for a while, as many Secrets stand in one.
bool isVersioned(const QString &path)
{
    constexpr std::chrono::seconds Kept{2};
    struct Answer {
        bool isVersioned = false;
        std::chrono::steady_clock::time_point until{};
    };
    thread_local QHash<QString, Answer> known;
    if (path.isEmpty())
        return false;
    Answer &answer = known[path.left(path.lastIndexOf(QLatin1Char('/')) + 1)];
    if (const auto now = std::chrono::steady_clock::now(); now >= answer.until)
        answer = {hasVersions(QFileInfo(path).absoluteDir()), now + Kept};
    return answer.isVersioned;
}

std::vector<Diagnostic> runNotEncrypted(const Scope &scope)
{
    if (!scope.kind || !scope.isKind("Secret"))
        return {};
    for (const char *key : {"data", "stringData"}) {
        const NodeRef data = scope.root()[key];
        if (data.isMapping() && data.size() > 0 && isVersioned(scope.object.file->path()))
            return only(scope.atKey(data, "",
                                    std::string_view(key) == "data"
                                        ? Rules::tr("These values are only encoded; anyone can decode them.")
                                        : Rules::tr("These values stand here for anyone to read."),
                                    Rules::tr("Keep real secrets out of the repository: in a vault, or sealed.")));
    }
    return {};
}

/// Texts that never change again reach every container.
bool isImmutable(const Scope &scope, std::string_view kind, std::string_view name)
{
    for (const Object *source : scope.facts.find(kind, scope.object.id.ns, name))
        if (source->root["immutable"].value() == "true")
            return true;
    return false;
}

struct Source {
    std::string_view kind{};
    NodeRef name{};
};

/// The ConfigMap or Secret that a volume is made of.
Source sourceOf(NodeRef volume)
{
    if (const NodeRef name = volume["configMap"]["name"])
        return {"ConfigMap", name};
    return {"Secret", volume["secret"]["secretName"]};
}

class NoUpdates
{
public:
    explicit NoUpdates(const Scope &scope) : m_scope(scope) {}
    /// Once for each source: a manifest often reads ten keys of the same one.
    void add(std::string_view kind, std::string_view name, NodeRef where, bool isMounted)
    {
        if (name.empty() || isImmutable(m_scope, kind, name) || !m_told.emplace(kind, name).second)
            return;
        found.push_back(m_scope.at(
            where, "",
            Rules::tr("Changes of %1 \"%2\" do not reach containers that already run.").arg(qs(kind), qs(name)),
            isMounted ? Rules::tr("Restart the Pods after a change, or mount the whole folder instead of a subPath.")
                      : Rules::tr("Restart the Pods after a change, or mount it as files.")));
    }
    std::vector<Diagnostic> found{};

private:
    const Scope &m_scope;
    std::set<std::pair<std::string_view, std::string_view>> m_told;
};

std::vector<Diagnostic> runNoUpdate(const Scope &scope)
{
    NoUpdates updates(scope);
    if (!scope.kind || !scope.pod())
        return {};
    for (const Container &container : scope.containers()) {
        for (NodeRef mount : container.node["volumeMounts"])
            for (const char *key : {"subPath", "subPathExpr"})
                if (const NodeRef path = mount[key]; !path.value().empty())
                    for (NodeRef volume : scope.pod()->spec["volumes"])
                        if (volume["name"].value() == mount["name"].value())
                            if (const Source source = sourceOf(volume); source.name)
                                updates.add(source.kind, source.name.value(), path, true);
        for (NodeRef from : container.node["envFrom"])
            for (const auto &[key, kind] : {std::pair("configMapRef", "ConfigMap"), std::pair("secretRef", "Secret")})
                updates.add(kind, from[key]["name"].value(), from[key]["name"], false);
        for (NodeRef variable : container.node["env"])
            for (const auto &[key, kind] :
                 {std::pair("configMapKeyRef", "ConfigMap"), std::pair("secretKeyRef", "Secret")})
                updates.add(kind, variable["valueFrom"][key]["name"].value(), variable["valueFrom"][key]["name"],
                            false);
    }
    return std::move(updates.found);
}

std::vector<Diagnostic> runSecretInEnv(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind)
        return found;
    const auto add = [&](const Container &container, NodeRef entry, NodeRef name) {
        if (name.value().empty())
            return;
        found.push_back(scope.at(
            name, "", Rules::tr("Secret \"%1\" is handed over in environment variables.").arg(qs(name.value())),
            Rules::tr("Mount it as files, and let the program read those.")));
        offerSecretMount(scope, container, entry, found.back());
    };
    for (const Container &container : scope.containers()) {
        for (NodeRef variable : container.node["env"])
            add(container, variable, variable["valueFrom"]["secretKeyRef"]["name"]);
        for (NodeRef from : container.node["envFrom"])
            add(container, from, from["secretRef"]["name"]);
    }
    return found;
}

} // namespace

extern const Rule secretTrailingNewlineRule;
const Rule secretTrailingNewlineRule{
    .info = {.id = "secret-trailing-newline",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Safe,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Line break behind a secret"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "The break belongs to the value, so a password fails although it looks right. It "
                                      "usually comes from \"echo\" without -n."),
             .docs = "tasks/configmap-secret/managing-secret-using-config-file/"},
    .kinds = {"Secret"},
    .object = runTrailingNewline,
};

extern const Rule secretIsNotEncryptedRule;
const Rule secretIsNotEncryptedRule{
    .info = {.id = "secret-is-not-encrypted",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret under version control"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Base64 only hides a value from the eye, and a repository never forgets it."),
             .docs = "concepts/configuration/secret/"},
    .kinds = {"Secret"},
    .object = runNotEncrypted,
};

extern const Rule subpathNoUpdateRule;
const Rule subpathNoUpdateRule{
    .info = {.id = "subpath-no-update",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Settings that are read once"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Variables and files mounted with a subPath are made when the container starts; "
                                      "only whole folders are kept up to date."),
             .docs = "concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically"},
    .about = About::Pods,
    .object = runNoUpdate,
};

extern const Rule secretInEnvRule;
const Rule secretInEnvRule{
    .info = {.id = "secret-in-env",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Secret in environment variables"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "Variables end in logs, error reports and child processes more easily than files."),
             .docs = "concepts/configuration/secret/#using-secrets"},
    .about = About::Pods,
    .object = runSecretInEnv,
};

} // namespace slipway
