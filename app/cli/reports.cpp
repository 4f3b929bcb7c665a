// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reports.h"

#include "checks/podsecurity.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway::cli
{

const char *nameOf(Severity severity)
{
    return severityNames[static_cast<std::size_t>(severity)];
}

const char *nameOf(Tier tier)
{
    return tierNames[static_cast<std::size_t>(tier)];
}

const std::vector<Report> &reports()
{
    static const std::vector<Report> all{
        {"text", &printText}, {"json", &printJson, true}, {"sarif", &printSarif, true}, {"junit", &printJUnit}};
    return all;
}

QString docsUrl(std::string_view docs)
{
    return docs.empty() ? QString() : QStringLiteral("https://kubernetes.io/docs/") + QString::fromUtf8(docs);
}

namespace
{

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonObject rangeJson(const ManifestFile &file, TextRange range)
{
    const auto place = [&](std::size_t offset) {
        const TextPosition position = file.position(offset);
        return QJsonObject{{"line", static_cast<qint64>(position.line) + 1},
                           {"column", static_cast<qint64>(position.column) + 1}};
    };
    return {{"start", place(range.start)}, {"end", place(range.end)}};
}

QJsonObject offsetJson(TextRange range)
{
    return {{"start", static_cast<qint64>(range.start)}, {"end", static_cast<qint64>(range.end)}};
}

QJsonArray fixesJson(const Workspace &workspace, const std::vector<Fix> &fixes)
{
    QJsonArray all;
    for (const Fix &fix : fixes) {
        QJsonArray edits;
        for (const FileEdits &part : fix.change.files) {
            const ManifestFile *file = workspace.file(part.file);
            for (const TextEdit &edit : part.edits) {
                QJsonObject json = offsetJson(edit.range);
                json["file"] = file ? file->path() : QString();
                json["text"] = qs(edit.text);
                edits.append(json);
            }
        }
        all.append(QJsonObject{{"title", fix.change.name}, {"safe", fix.safe}, {"edits", edits}});
    }
    return all;
}

QJsonObject objectJson(const ObjectId &id)
{
    return {{"apiVersion", qs(id.apiVersion)}, {"kind", qs(id.kind)}, {"namespace", qs(id.ns)}, {"name", qs(id.name)}};
}

QJsonObject findingJson(const Workspace &workspace, const Diagnostic &finding)
{
    const ManifestFile &file = *workspace.file(finding.where.file);
    QJsonObject json{{"file", file.path()},
                     {"document", static_cast<qint64>(finding.document)},
                     {"rule", qs(finding.rule)},
                     {"tier", nameOf(finding.tier)},
                     {"severity", nameOf(finding.severity)},
                     {"path", qs(finding.path)},
                     {"range", rangeJson(file, finding.where.range)},
                     {"offset", offsetJson(finding.where.range)},
                     {"message", finding.message},
                     {"why", finding.why},
                     {"next", finding.next},
                     {"docs", qs(finding.docs)},
                     {"fixes", fixesJson(workspace, finding.fixes)}};
    json["object"] = finding.object.isNull() ? QJsonValue() : objectJson(finding.object.id);
    if (!finding.apiType.empty())
        json["apiType"] = qs(finding.apiType);
    // One mistake is one finding, although the server may report it at several places.
    QJsonArray also;
    for (const ServerWord &word : finding.alsoSaid)
        also.append(QJsonObject{{"apiType", qs(word.type)}, {"path", qs(word.path)}});
    if (!also.isEmpty())
        json["alsoReported"] = also;
    QJsonArray related;
    for (const RelatedPlace &place : finding.related)
        if (const ManifestFile *other = workspace.file(place.where.file))
            related.append(QJsonObject{
                {"file", other->path()}, {"range", rangeJson(*other, place.where.range)}, {"message", place.message}});
    json["related"] = related;
    return json;
}

/// Slipway's own settings are not among what is checked.
qint64 manifestsOf(const Workspace &workspace)
{
    return std::count_if(workspace.files().begin(), workspace.files().end(),
                         [](const auto &file) { return !file->isSettings(); });
}

/// How the Pods of each object stand to the Pod Security Standards.
QJsonArray workloadsJson(const Workspace &workspace)
{
    QJsonArray all;
    for (const Object &object : workspace.objects()) {
        const std::optional<PodParts> pod = podPartsOf(object);
        if (!pod)
            continue;
        const PodSecurity security = podSecurityOf(*pod);
        QJsonArray obstacles;
        const NodePath root = object.root.path();
        for (const PodSecurityObstacle &obstacle : security.obstacles) {
            const NodePath path = obstacle.path();
            NodePath below;
            for (std::size_t i = root.size(); i < path.size(); ++i)
                below.append(path[i]);
            obstacles.append(QJsonObject{{"path", qs(below.toString())},
                                         {"range", rangeJson(*object.file, object.place(obstacle.shownAt()).range)},
                                         {"message", toSentence(obstacle)}});
        }
        QJsonObject levels{{"level", nameOf(security.level)}, {"obstacles", obstacles}};
        if (security.level != PodSecurityLevel::Restricted)
            levels["next"] = nameOf(security.nextLevel());
        all.append(QJsonObject{{"file", object.file->path()},
                               {"document", static_cast<qint64>(object.document)},
                               {"object", objectJson(object.id)},
                               {"podSecurity", levels}});
    }
    return all;
}

} // namespace

QString printJson(const CheckResult &result)
{
    qint64 documents = 0;
    for (const auto &file : result.workspace.files())
        documents += file->isSettings()
                         ? 0
                         : std::count_if(file->documents().begin(), file->documents().end(),
                                         [](const DocumentSlot &slot) { return !slot.document->isEmpty(); });
    QJsonArray all;
    for (const Diagnostic &finding : result.findings)
        all.append(findingJson(result.workspace, finding));
    const QJsonObject json{{"slipway", SLIPWAY_VERSION},
                           {"kubernetes", qs(result.kubernetes.text())},
                           {"files", manifestsOf(result.workspace)},
                           {"documents", documents},
                           {"findings", all},
                           {"workloads", workloadsJson(result.workspace)}};
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

QString TextReport::line(const ManifestFile &file, const Diagnostic &finding)
{
    ++m_counts[static_cast<std::size_t>(finding.severity)];
    if (static_cast<int>(finding.severity) > m_listed)
        return {};
    const TextPosition position = file.position(finding.where.range.start);
    const Colour colour = finding.severity == Severity::Error     ? Colour::Red
                          : finding.severity == Severity::Warning ? Colour::Yellow
                                                                  : Colour::Cyan;
    const QString place = QStringLiteral("%1:%2:%3:").arg(file.path()).arg(position.line + 1).arg(position.column + 1);
    // One line each, whatever a message quotes from the file.
    const QString message = QString(finding.message).simplified();
    return QStringLiteral("%1 %2 %3 [%4]\n")
        .arg(coloured(place, Colour::Bold), coloured(QLatin1String(nameOf(finding.severity)) + ":", colour), message,
             qs(finding.rule));
}

QString TextReport::counts(const Workspace &workspace) const
{
    QString lines = Commands::tr("errors: %1, warnings: %2, hints: %3, files: %4\n", "counts at the end of a check")
                        .arg(m_counts[0])
                        .arg(m_counts[1])
                        .arg(m_counts[2])
                        .arg(manifestsOf(workspace));
    if (m_counts[2] > 0 && m_listed < 2)
        lines += Commands::tr("The hints are not listed; --least hint shows them.") + QLatin1Char('\n');
    return lines;
}

QString printText(const CheckResult &result)
{
    TextReport report(result.listed);
    QString lines;
    for (const Diagnostic &finding : result.findings)
        lines += report.line(*result.workspace.file(finding.where.file), finding);
    return lines + report.counts(result.workspace);
}

} // namespace slipway::cli
