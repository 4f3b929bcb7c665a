// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verdict.h"

#include "checks/runner.h"
#include "support/recordedcluster.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

using Stage = ServerAnswer::Stage;

/// `spec.volumes.VolumeSource.fc.lun`: Go names the structures that are written into others.
QString withoutGoNames(QString field)
{
    static const QRegularExpression index(QStringLiteral("\\[[0-9]+\\]"));
    static const QRegularExpression inlined(QStringLiteral("\\.[A-Z][A-Za-z]*(?=\\.|$)"));
    return field.remove(index).remove(inlined);
}

/// "line 7: key "app" already set in map" in one word for each.
QString duplicate(std::size_t line, const QString &key)
{
    return QStringLiteral("DuplicateKey %1 %2").arg(line).arg(key);
}

QString serverWord(const QJsonValue &error)
{
    static const QRegularExpression twice(QStringLiteral("^line (\\d+): key (.*) already set in map"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString type = error["type"].toString();
    if (type != QLatin1String("DuplicateKey"))
        return type + QLatin1Char(' ') + error["field"].toString();
    const auto match = twice.match(error["detail"].toString());
    QString key = match.captured(2);
    if (key.startsWith(QLatin1Char('"')))
        key = key.mid(1, key.size() - 2)
                  .replace(QLatin1String("\\\""), QLatin1String("\""))
                  .replace(QLatin1String("\\\\"), QLatin1String("\\"));
    return duplicate(match.captured(1).toULongLong(), key);
}

QString ourWord(const ServerWord &word)
{
    const QString path = QString::fromStdString(word.path);
    if (word.type != "DuplicateKey")
        return QString::fromStdString(word.type) + QLatin1Char(' ') + path;
    const auto steps = NodePath::parse(word.path);
    return duplicate(word.line,
                     steps && !steps->isEmpty() ? QString::fromStdString(std::string(keyOf(steps->last()))) : path);
}

bool sameDecodeError(const QJsonValue &error, const Diagnostic &first, const KindInfo *kind)
{
    const QString type = error["type"].toString();
    if (type != QString::fromStdString(first.apiType))
        return false;
    if (type == QLatin1String("YamlSyntax")) {
        static const QRegularExpression line(QStringLiteral("^line (\\d+):"));
        return line.match(error["detail"].toString()).captured(1).toULongLong() == first.serverLine;
    }
    // Of texts that a type's own reader refuses the server names no field.
    const QString field = error["field"].toString();
    return field.isEmpty() || withoutGoNames(field) == QString::fromStdString(decoderField(first.path, kind));
}

/// The recording server was asked at the address of the kind that the text names anywhere, also behind a `...`, where
/// nothing is read. Such a text is judged with the kind in its first document.
std::string withKindOfAddress(const std::string &yaml)
{
    constexpr std::string_view Key = "\nkind:";
    constexpr std::string_view End = "\n...";
    const std::size_t end = yaml.find(End);
    const std::size_t kind = yaml.find(Key);
    if (!yaml.starts_with("apiVersion:") || end == std::string::npos || kind == std::string::npos || kind < end)
        return yaml;
    const std::size_t lineEnd = std::min(yaml.find('\n', kind + 1), yaml.size());
    return yaml.substr(0, end) + yaml.substr(kind, lineEnd - kind) + yaml.substr(end);
}

} // namespace

VerdictCase VerdictCase::fromJson(const QJsonObject &json)
{
    VerdictCase one{json["id"].toString(),     json["yaml"].toString().toStdString(),
                    json["accepted"].toBool(), json["stage"].toString(),
                    json["errors"].toArray(),  {}};
    for (const QJsonValue &warning : json["warnings"].toArray())
        one.warnings.append(warning.toString());
    return one;
}

OurVerdict judged(const std::string &yaml)
{
    OurVerdict ours;
    const DecodedFile file = decodeFile(withKindOfAddress(yaml));
    ours.workspace =
        readWorkspace({{{FileId{1}, QStringLiteral("case.yaml"), std::make_shared<const std::string>(file.text)}}, 1});
    if (file.obstacle != FileObstacle::None) {
        // A file that does not open is refused as a whole.
        ours.findings.emplace_back();
        ours.findings.back().apiType = "YamlSyntax";
        ours.findings.back().message = file.reason;
    } else {
        ours.findings = checkWorkspace(*ours.workspace, {.cluster = recordedCluster()});
    }
    std::erase_if(ours.findings, [](const Diagnostic &finding) { return finding.document != 0; });
    const auto &objects = ours.workspace->objects();
    if (!objects.empty() && objects.front().document == 0)
        ours.kind = SchemaStore::builtIn().kind(objects.front().id);
    ours.answer = serverAnswer(ours.findings, ours.kind);
    return ours;
}

bool sameErrors(const VerdictCase &one, const OurVerdict &ours)
{
    const Stage stage = one.stage == QLatin1String("decode")   ? Stage::Decode
                        : one.stage == QLatin1String("strict") ? Stage::Strict
                                                               : Stage::Validate;
    if (ours.answer.stage != stage)
        return false;
    if (stage == Stage::Decode)
        return !one.errors.isEmpty() && sameDecodeError(one.errors.first(), *ours.answer.errors.front(), ours.kind);
    std::set<QString> wanted, given;
    for (const QJsonValue &error : one.errors)
        wanted.insert(serverWord(error));
    for (const Diagnostic *finding : ours.answer.errors)
        for (const ServerWord &word : serverWords(*finding))
            given.insert(ourWord(word));
    return wanted == given;
}

QString warnedField(const QString &warning)
{
    static const QRegularExpression field(
        QStringLiteral("^((?:spec|metadata|data|type|parameters|provisioner|allowedTopologies|subsets|webhooks|roleRef)"
                       "(?:\\.[A-Za-z0-9]+|\\[[^\\]]*\\])*)(?::| )"));
    return field.match(warning).captured(1);
}

std::optional<bool> sameWarnings(const VerdictCase &one, const OurVerdict &ours)
{
    const bool isDecided = one.accepted || !one.warnings.isEmpty();
    if (!isDecided || (one.warnings.isEmpty() && ours.answer.warnings.empty()))
        return {};
    std::multiset<QString> places;
    for (const Diagnostic *finding : ours.answer.warnings)
        for (const ServerWord &word : serverWords(*finding))
            places.insert(QString::fromStdString(word.path));
    if (one.warnings.size() != static_cast<qsizetype>(places.size()))
        return false;
    for (const QString &warning : one.warnings) {
        const QString field = warnedField(warning);
        const auto place = places.find(field);
        if (place != places.end())
            places.erase(place);
        else if (!field.isEmpty())
            return false;
    }
    return true;
}

} // namespace slipway
