// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleset.h"
#include "cli/reports.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <map>

namespace slipway::cli
{

namespace
{

const char *levelOf(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

QJsonObject textJson(const QString &text)
{
    return {{"text", text}};
}

/// Relative paths stay relative, so that a service can match them to the files of a repository.
QJsonObject artifactJson(const ManifestFile &file)
{
    // Build servers match it with the paths of the repository, which have no "./".
    const QString path = QDir::cleanPath(file.path());
    return {{"uri", QFileInfo(path).isAbsolute() ? QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())
                                                 : QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))}};
}

QJsonObject regionJson(const ManifestFile &file, TextRange range)
{
    const TextPosition start = file.position(range.start);
    const TextPosition end = file.position(range.end);
    return {{"startLine", static_cast<qint64>(start.line) + 1},
            {"startColumn", static_cast<qint64>(start.column) + 1},
            {"endLine", static_cast<qint64>(end.line) + 1},
            {"endColumn", static_cast<qint64>(end.column) + 1}};
}

QJsonObject placeJson(const ManifestFile &file, TextRange range)
{
    return {{"artifactLocation", artifactJson(file)}, {"region", regionJson(file, range)}};
}

QJsonArray fixesJson(const Workspace &workspace, const std::vector<Fix> &fixes)
{
    QJsonArray all;
    for (const Fix &fix : fixes) {
        QJsonArray changes;
        for (const FileEdits &part : fix.change.files) {
            const ManifestFile *file = workspace.file(part.file);
            QJsonArray replacements;
            for (const TextEdit &edit : part.edits)
                replacements.append(QJsonObject{{"deletedRegion", regionJson(*file, edit.range)},
                                                {"insertedContent", textJson(QString::fromStdString(edit.text))}});
            changes.append(QJsonObject{{"artifactLocation", artifactJson(*file)}, {"replacements", replacements}});
        }
        all.append(QJsonObject{{"description", textJson(fix.change.name)}, {"artifactChanges", changes}});
    }
    return all;
}

QJsonObject ruleJson(const RuleInfo &info)
{
    QJsonObject json{{"id", info.id},
                     {"shortDescription", textJson(Rules::tr(info.title))},
                     {"fullDescription", textJson(Rules::tr(info.why))},
                     {"defaultConfiguration", QJsonObject{{"level", levelOf(info.severity)}}},
                     {"properties", QJsonObject{{"tags", QJsonArray{nameOf(info.tier)}}}}};
    if (const QString page = docsUrl(info.docs ? info.docs : ""); !page.isEmpty())
        json["helpUri"] = page;
    return json;
}

QJsonObject resultJson(const Workspace &workspace, const Diagnostic &finding, qint64 ruleIndex)
{
    const ManifestFile &file = *workspace.file(finding.where.file);
    QJsonObject location{{"physicalLocation", placeJson(file, finding.where.range)}};
    if (!finding.object.isNull())
        location["logicalLocations"] = QJsonArray{QJsonObject{
            {"kind", "object"},
            {"fullyQualifiedName",
             (finding.object.id.display() + QLatin1Char(' ') + QString::fromStdString(finding.path)).trimmed()}}};
    QJsonArray related;
    for (const RelatedPlace &place : finding.related)
        if (const ManifestFile *other = workspace.file(place.where.file))
            related.append(QJsonObject{{"physicalLocation", placeJson(*other, place.where.range)},
                                       {"message", textJson(place.message)}});
    QJsonObject json{{"ruleId", QString::fromStdString(finding.rule)},
                     {"level", levelOf(finding.severity)},
                     {"message", textJson(finding.next.isEmpty() ? finding.message
                                                                 : finding.message + QLatin1Char(' ') + finding.next)},
                     {"locations", QJsonArray{location}}};
    if (ruleIndex >= 0)
        json["ruleIndex"] = ruleIndex;
    if (!related.isEmpty())
        json["relatedLocations"] = related;
    if (!finding.fixes.empty())
        json["fixes"] = fixesJson(workspace, finding.fixes);
    return json;
}

} // namespace

QString printSarif(const CheckResult &result)
{
    QJsonArray rules;
    std::map<std::string, qint64, std::less<>> indices;
    for (const Rule *rule : allRules()) {
        indices[rule->info.id] = rules.size();
        rules.append(ruleJson(rule->info));
    }
    QJsonArray results;
    for (const Diagnostic &finding : result.findings) {
        const auto index = indices.find(finding.rule);
        results.append(resultJson(result.workspace, finding, index == indices.end() ? -1 : index->second));
    }
    const QJsonObject driver{{"name", "Slipway"}, {"version", SLIPWAY_VERSION}, {"rules", rules}};
    const QJsonObject run{
        {"tool", QJsonObject{{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
    const QJsonObject log{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", QJsonArray{run}}};
    return QString::fromUtf8(QJsonDocument(log).toJson());
}

} // namespace slipway::cli
