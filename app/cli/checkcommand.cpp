// SPDX-License-Identifier: GPL-3.0-or-later
// `slipway check`: everything the rules find, for people and for programs.
#include "checks/ruleset.h"
#include "checks/runner.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "cli/safefixes.h"
#include "cli/unifieddiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace slipway::cli
{

namespace
{

constexpr std::array severityNames{"error", "warning", "hint"};
constexpr std::array tierNames{"syntax", "schema", "api", "reference", "practice", "security", "teaching"};

const char *nameOf(Severity severity)
{
    return severityNames[static_cast<std::size_t>(severity)];
}

const char *nameOf(Tier tier)
{
    return tierNames[static_cast<std::size_t>(tier)];
}

/// What to report and when to fail. Empty lists mean everything.
struct Wanted {
    QStringList tiers{};
    QStringList rules{};
    QStringList skipped{};
    int failOn = 0; ///< index into severityNames; -1 for never
    bool json = false;

    bool takes(const Diagnostic &finding) const
    {
        const QString rule = QString::fromStdString(finding.rule);
        return (tiers.isEmpty() || tiers.contains(QLatin1String(nameOf(finding.tier)))) &&
               (rules.isEmpty() || rules.contains(rule)) && !skipped.contains(rule);
    }
    bool failsBy(const Diagnostic &finding) const { return static_cast<int>(finding.severity) <= failOn; }
};

QStringList listOf(const QCommandLineParser &parser, const QString &option)
{
    QStringList all;
    for (const QString &value : parser.values(option))
        all += value.split(',', Qt::SkipEmptyParts);
    return all;
}

/// Reads the options; the reason when they make no sense.
QString readOptions(const QCommandLineParser &parser, Wanted &wanted)
{
    const QString format = parser.value("format");
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return Commands::tr("'%1' is no format; there are text and json.").arg(format);
    wanted.json = format == QLatin1String("json");
    if (parser.value("kubernetes") != QLatin1String("1.36"))
        return Commands::tr("Slipway knows the fields of Kubernetes 1.36 only, not of %1.")
            .arg(parser.value("kubernetes"));
    const QString failOn = parser.value("fail-on");
    const auto severity = std::find(severityNames.begin(), severityNames.end(), failOn);
    if (severity == severityNames.end() && failOn != QLatin1String("never"))
        return Commands::tr("'%1' is no severity; there are error, warning, hint and never.").arg(failOn);
    wanted.failOn = severity == severityNames.end() ? -1 : static_cast<int>(severity - severityNames.begin());
    wanted.tiers = listOf(parser, "tier");
    for (const QString &tier : std::as_const(wanted.tiers))
        if (std::find(tierNames.begin(), tierNames.end(), tier) == tierNames.end())
            return Commands::tr(
                       "'%1' is no tier; there are syntax, schema, api, reference, practice, security and teaching.")
                .arg(tier);
    wanted.rules = listOf(parser, "rule");
    wanted.skipped = listOf(parser, "skip");
    for (const QString &rule : wanted.rules + wanted.skipped)
        if (!findRule(rule.toStdString()))
            return Commands::tr("There is no rule '%1'.").arg(rule);
    return {};
}

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
    const ObjectId &id = finding.object.id;
    json["object"] = finding.object.isNull() ? QJsonValue()
                                             : QJsonObject{{"apiVersion", qs(id.apiVersion)},
                                                           {"kind", qs(id.kind)},
                                                           {"namespace", qs(id.ns)},
                                                           {"name", qs(id.name)}};
    if (!finding.apiType.empty())
        json["apiType"] = qs(finding.apiType);
    QJsonArray related;
    for (const RelatedPlace &place : finding.related)
        if (const ManifestFile *other = workspace.file(place.where.file))
            related.append(QJsonObject{
                {"file", other->path()}, {"range", rangeJson(*other, place.where.range)}, {"message", place.message}});
    json["related"] = related;
    return json;
}

void printJson(const Workspace &workspace, const std::vector<Diagnostic> &findings)
{
    qint64 documents = 0;
    for (const auto &file : workspace.files())
        documents += std::count_if(file->documents().begin(), file->documents().end(),
                                   [](const DocumentSlot &slot) { return !slot.document->isEmpty(); });
    QJsonArray all;
    for (const Diagnostic &finding : findings)
        all.append(findingJson(workspace, finding));
    const QJsonObject json{{"slipway", SLIPWAY_VERSION},
                           {"kubernetes", "1.36"},
                           {"files", static_cast<qint64>(workspace.files().size())},
                           {"documents", documents},
                           {"findings", all}};
    writeOut(QString::fromUtf8(QJsonDocument(json).toJson()));
}

void printText(const Workspace &workspace, const std::vector<Diagnostic> &findings)
{
    std::array<int, 3> counts{};
    for (const Diagnostic &finding : findings) {
        const ManifestFile &file = *workspace.file(finding.where.file);
        const TextPosition position = file.position(finding.where.range.start);
        const Colour colour = finding.severity == Severity::Error     ? Colour::Red
                              : finding.severity == Severity::Warning ? Colour::Yellow
                                                                      : Colour::Cyan;
        const QString place =
            QStringLiteral("%1:%2:%3:").arg(file.path()).arg(position.line + 1).arg(position.column + 1);
        // One line each, whatever a message quotes from the file.
        const QString message = QString(finding.message).simplified();
        writeOut(QStringLiteral("%1 %2 %3 [%4]\n")
                     .arg(coloured(place, Colour::Bold),
                          coloured(QLatin1String(nameOf(finding.severity)) + ":", colour), message, qs(finding.rule)));
        ++counts[static_cast<std::size_t>(finding.severity)];
    }
    writeOut(Commands::tr("errors: %1, warnings: %2, hints: %3, files: %4\n", "counts at the end of a check")
                 .arg(counts[0])
                 .arg(counts[1])
                 .arg(counts[2])
                 .arg(workspace.files().size()));
}

/// Makes the safe fixes in the texts and, unless it is a dry run, in the files. The reason when a file cannot be
/// written.
QString fix(WorkspaceSource &source, const std::vector<Encoding> &encodings, const Wanted &wanted, bool dryRun)
{
    const auto fixes = safeFixes(source, [&](const Diagnostic &finding) { return wanted.takes(finding); });
    for (std::size_t i = 0; i < source.files.size(); ++i) {
        WorkspaceSource::File &file = source.files[i];
        const auto edits = fixes.find(file.id);
        if (edits == fixes.end())
            continue;
        if (dryRun) {
            writeOut(unifiedDiff(file.path.toStdString(), *file.text, edits->second));
            continue;
        }
        file.text = std::make_shared<const std::string>(applied(*file.text, edits->second));
        if (const QString reason = writeFile(file.path, *file.text, encodings[i]); !reason.isEmpty())
            return Commands::tr("%1 cannot be written: %2", "file, reason").arg(file.path, reason);
    }
    return {};
}

int failed(const QString &reason)
{
    writeError(reason);
    return Failed;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Checks manifests as a cluster would, and against good practice.\n"
                     "All files are looked at together, so that references between them are followed."));
    parser.addPositionalArgument("PATH...", Commands::tr("Files or folders; '-' is standard input."));
    parser.addOption({"format", Commands::tr("text (the default) or json."), "FORMAT", "text"});
    parser.addOption(
        {"fail-on",
         Commands::tr("The least severity that gives exit status 1: error (the default), warning, hint, never."),
         "SEVERITY", "error"});
    parser.addOption({"tier", Commands::tr("Only findings of these tiers, separated by commas."), "LIST"});
    parser.addOption({"rule", Commands::tr("Only findings of these rules."), "LIST"});
    parser.addOption({"skip", Commands::tr("No findings of these rules."), "LIST"});
    parser.addOption(
        {"fix", Commands::tr("Makes the changes that are right in every case, then reports what is left.")});
    parser.addOption({"dry-run", Commands::tr("With --fix: shows the changes as unified diffs and writes nothing.")});
    parser.addOption({"kubernetes", Commands::tr("The version of Kubernetes to check for."), "VERSION", "1.36"});
    if (const auto status = parseArguments(parser, arguments))
        return *status;
    Wanted wanted;
    if (const QString error = readOptions(parser, wanted); !error.isEmpty())
        return failed(error);
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return failed(Commands::tr("Name at least one file or folder."));
    const bool fixes = parser.isSet("fix");
    const bool dryRun = parser.isSet("dry-run");
    if (dryRun && !fixes)
        return failed(Commands::tr("--dry-run needs --fix."));
    if (fixes && !dryRun && paths.contains(QLatin1String("-")))
        return failed(Commands::tr("Standard input cannot be fixed in place; add --dry-run to see the changes."));

    WorkspaceSource source;
    std::vector<Encoding> encodings;
    bool allReadable = true;
    for (Input &input : readInputs(paths)) {
        if (input.file.obstacle != FileObstacle::None) {
            writeError(obstacleText(input));
            allReadable = false;
            continue;
        }
        encodings.push_back(input.file.encoding);
        source.files.push_back({static_cast<FileId>(source.files.size() + 1), input.path,
                                std::make_shared<const std::string>(std::move(input.file.text))});
    }
    if (!allReadable)
        return Failed;
    if (fixes)
        if (const QString error = fix(source, encodings, wanted, dryRun); !error.isEmpty())
            return failed(error);
    if (dryRun)
        return Ok;
    const auto workspace = readWorkspace(source);
    std::vector<Diagnostic> findings = checkWorkspace(*workspace);
    std::erase_if(findings, [&](const Diagnostic &finding) { return !wanted.takes(finding); });
    if (wanted.json)
        printJson(*workspace, findings);
    else
        printText(*workspace, findings);
    const bool fails = std::any_of(findings.begin(), findings.end(),
                                   [&](const Diagnostic &finding) { return wanted.failsBy(finding); });
    return fails ? Findings : Ok;
}

} // namespace

extern const Command checkCommand{
    "check", QT_TRANSLATE_NOOP("slipway::cli::Commands", "checks manifests as a cluster would"), &run};

} // namespace slipway::cli
