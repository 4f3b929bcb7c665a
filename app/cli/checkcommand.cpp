// SPDX-License-Identifier: GPL-3.0-or-later
// `slipway check`: everything the rules find, for people and for programs.
#include "checks/fileschecked.h"
#include "checks/ruleset.h"
#include "checks/safefixes.h"
#include "checks/settingsfile.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "cli/largepages.h"
#include "cli/reports.h"
#include "cli/unifieddiff.h"

#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <set>

namespace slipway::cli
{

namespace
{

/// What to report and when to fail. Empty lists mean everything.
struct Wanted {
    QStringList tiers{};
    QStringList rules{};
    QStringList skipped{};
    CheckSettings settings{};
    int failOn = 0; ///< index into severityNames; -1 for never
    int listed = 1; ///< index into severityNames of the least severity that the text lists
    const ReportKind *report = nullptr;
    const ReportKind *second = nullptr; ///< a report for programs beside that for people; null for none
    QString secondFile{};

    bool takes(const Diagnostic &finding) const
    {
        const auto isIn = [](const QStringList &list, std::string_view word) {
            return list.contains(QLatin1String(word.data(), static_cast<qsizetype>(word.size())));
        };
        return (tiers.isEmpty() || isIn(tiers, nameOf(finding.tier))) &&
               (rules.isEmpty() || isIn(rules, finding.rule)) && !isIn(skipped, finding.rule);
    }
};

QStringList listOf(const QCommandLineParser &parser, const QString &option)
{
    QStringList all;
    for (const QString &value : parser.values(option))
        all += value.split(',', Qt::SkipEmptyParts);
    return all;
}

/// The version to check for; the reason when nothing is known of it.
QString readVersion(const QCommandLineParser &parser, CheckSettings &settings)
{
    const QString text = parser.value("kubernetes");
    if (text.isEmpty())
        return {};
    settings.target = KubernetesVersion::parse(text.toStdString());
    if (!settings.target || *settings.target < OldestVersion)
        return Commands::tr("'%1' is no version of Kubernetes that Slipway knows; there are %2 to %3.")
            .arg(text, QString::fromStdString(OldestVersion.text()), QString::fromStdString(KnownVersion.text()));
    if (*settings.target != KnownVersion)
        writeError(versionNote(*settings.target));
    return {};
}

const ReportKind *reportCalled(const QString &format)
{
    const auto report = std::find_if(reports().begin(), reports().end(),
                                     [&](const ReportKind &one) { return format == QLatin1String(one.name); });
    return report == reports().end() ? nullptr : &*report;
}

/// Reads the options; the reason when they make no sense.
QString readOptions(const QCommandLineParser &parser, Wanted &wanted)
{
    const QString format = parser.value("format");
    wanted.report = reportCalled(format);
    if (!wanted.report)
        return Commands::tr("'%1' is no format; there are text, json, sarif and junit.").arg(format);
    if (const QString also = parser.value("report"); !also.isEmpty()) {
        wanted.second = reportCalled(also.section('=', 0, 0));
        wanted.secondFile = also.section('=', 1);
        if (!wanted.second || wanted.secondFile.isEmpty())
            return Commands::tr("'%1' is no report; write a format and a file, such as sarif=findings.sarif.")
                .arg(also);
    }
    if (const QString error = readVersion(parser, wanted.settings); !error.isEmpty())
        return error;
    const QString failOn = parser.value("fail-on");
    const auto severity = std::find(severityNames.begin(), severityNames.end(), failOn);
    if (severity == severityNames.end() && failOn != QLatin1String("never"))
        return Commands::tr("'%1' is no severity; there are error, warning, hint and never.").arg(failOn);
    wanted.failOn = severity == severityNames.end() ? -1 : static_cast<int>(severity - severityNames.begin());
    const QString least = parser.value("least");
    const auto listed = std::find(severityNames.begin(), severityNames.end(), least);
    if (listed == severityNames.end() && !least.isEmpty())
        return Commands::tr("'%1' is no severity; there are error, warning and hint.").arg(least);
    // Nearly every manifest gets some hints. Who asks for something special wants to see all of that.
    const bool isSpecial = parser.isSet("tier") || parser.isSet("rule") || wanted.failOn == 2;
    wanted.listed = !least.isEmpty() ? static_cast<int>(listed - severityNames.begin()) : isSpecial ? 2 : 1;
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
    // Who names a rule wants it, also when it is off by itself.
    for (const QString &name : std::as_const(wanted.rules))
        if (const RuleInfo &info = findRule(name.toStdString())->info; info.isOptIn)
            wanted.settings.severities[info.id] = info.severity;
    return {};
}

/// The versions that files are checked for, which their projects may set: "1.36", or "1.30, 1.36".
QString versionsFor(const Workspace &workspace, const CheckSettings &settings)
{
    const ProjectSettings projects(workspace, settings);
    std::set<KubernetesVersion> versions;
    for (const auto &file : workspace.files())
        if (!file->isSettings())
            versions.insert(projects.of(file->id()).kubernetes());
    if (versions.empty())
        versions.insert(settings.kubernetes());
    QStringList texts;
    for (const KubernetesVersion &version : versions)
        texts.append(QString::fromStdString(version.text()));
    return texts.join(QLatin1String(", "));
}

/// Makes the safe fixes in the texts and, unless it is a dry run, in the files. The reason when a file cannot be
/// written.
QString fix(WorkspaceSource &source, const std::vector<Encoding> &encodings, const Wanted &wanted, bool dryRun)
{
    const auto fixes =
        safeFixes(source, wanted.settings, [&](const Diagnostic &finding) { return wanted.takes(finding); });
    for (std::size_t i = 0; i < source.files.size(); ++i) {
        WorkspaceSource::File &file = source.files[i];
        const auto edits = fixes.find(file.id);
        if (edits == fixes.end())
            continue;
        if (dryRun) {
            writeOut(unifiedDiff(file.path.toStdString(), file.text.flat(), edits->second));
            continue;
        }
        file.text = file.text.edited(edits->second);
        if (const QString reason = writeFile(file.path, file.text.flat(), encodings[i]); !reason.isEmpty())
            return Commands::tr("%1 cannot be written: %2", "file, reason").arg(file.path, reason);
    }
    return {};
}

int failed(const QString &reason)
{
    writeError(reason);
    return Failed;
}

/// The files as they are after the fixes, or nothing where those could not be made; that was said then.
std::optional<FileList> readFixed(const QStringList &paths, const Wanted &wanted, bool dryRun, Encodings &coded)
{
    WorkspaceSource source;
    std::vector<Encoding> encodings;
    bool allReadable = true;
    for (Input &input : readWithSettings(paths)) {
        if (input.file.obstacle != FileObstacle::None) {
            writeError(obstacleText(input));
            allReadable = false;
            continue;
        }
        encodings.push_back(input.file.encoding);
        if (input.file.encoding != Encoding::Utf8)
            coded.emplace(static_cast<FileId>(source.files.size() + 1), input.file.encoding);
        source.files.push_back({static_cast<FileId>(source.files.size() + 1), input.path,
                                std::make_shared<const std::string>(std::move(input.file.text))});
    }
    if (!allReadable)
        return {};
    if (const QString error = fix(source, encodings, wanted, dryRun); !error.isEmpty()) {
        writeError(error);
        return {};
    }
    return readWorkspace(source)->files();
}

/// A report and what it leaves out. The text counts what it does not list; programs get everything unless they ask for
/// less.
struct Output {
    std::unique_ptr<Report> report{};
    bool dropsRest = false;

    void add(const ManifestFile &file, const std::vector<Diagnostic> &findings, int listed) const
    {
        if (!dropsRest)
            return report->add(file, findings);
        std::vector<Diagnostic> some;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(some),
                     [&](const Diagnostic &finding) { return static_cast<int>(finding.severity) <= listed; });
        report->add(file, some);
    }
};

/// Prints the findings file by file as they are found, without keeping any. Of the memory for the rest nothing is given
/// back: the process ends, and letting go of every node of every tree would take a tenth of the time.
int check(const Workspace &workspace, const Wanted &wanted, const Encodings &encodings, bool isLeastGiven)
{
    CheckContext context{workspace, versionsFor(workspace, wanted.settings), wanted.failOn, wanted.listed, &encodings};
    const auto outputOf = [&](const ReportKind &kind) {
        return Output{kind.make(context), isLeastGiven && kind.make != &textReport};
    };
    std::vector<Output> outputs;
    outputs.push_back(outputOf(*wanted.report));
    QSaveFile file(wanted.secondFile);
    if (wanted.second) {
        if (!file.open(QIODevice::WriteOnly))
            return failed(
                Commands::tr("%1 cannot be written: %2", "file, reason").arg(wanted.secondFile, file.errorString()));
        context.file = &file;
        outputs.push_back(outputOf(*wanted.second));
    }
    bool fails = false;
    const auto take = [&](const ManifestFile &checked, std::vector<Diagnostic> findings) {
        std::erase_if(findings, [&](const Diagnostic &finding) { return !wanted.takes(finding); });
        fails = fails || std::any_of(findings.begin(), findings.end(),
                                     [&](const Diagnostic &finding) { return context.failsBy(finding); });
        for (const Output &output : outputs)
            output.add(checked, findings, wanted.listed);
    };
    [[maybe_unused]] static std::shared_ptr<const void> *used = nullptr;
    used = new std::shared_ptr(checkFiles(workspace, wanted.settings, take));
    for (const Output &output : outputs)
        output.report->finish();
    if (wanted.second && !file.commit())
        return failed(
            Commands::tr("%1 cannot be written: %2", "file, reason").arg(wanted.secondFile, file.errorString()));
    return fails ? Findings : Ok;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Checks manifests as a cluster would, and against good practice.\n"
                     "All files are looked at together, so that references between them are followed."));
    parser.addPositionalArgument("PATH...", Commands::tr("Files or folders; '-' is standard input."));
    parser.addOption({"format", Commands::tr("text (the default), json, sarif or junit."), "FORMAT", "text"});
    parser.addOption({"report",
                      Commands::tr("Also writes the findings to a file in another format: sarif=FILE, json=FILE ..."),
                      "FORMAT=FILE"});
    parser.addOption(
        {"fail-on",
         Commands::tr("The least severity that gives exit status 1: error (the default), warning, hint, never."),
         "SEVERITY", "error"});
    parser.addOption({"least",
                      Commands::tr("The least severity that is reported: error, warning, hint. The text lists no hints "
                                   "by itself, the other formats do."),
                      "SEVERITY"});
    parser.addOption({"tier", Commands::tr("Only findings of these tiers, separated by commas."), "LIST"});
    parser.addOption({"rule", Commands::tr("Only findings of these rules."), "LIST"});
    parser.addOption({"skip", Commands::tr("No findings of these rules."), "LIST"});
    parser.addOption(
        {"fix", Commands::tr("Makes the changes that are right in every case, then reports what is left.")});
    parser.addOption({"dry-run", Commands::tr("With --fix: shows the changes as unified diffs and writes nothing.")});
    parser.addOption({"kubernetes",
                      Commands::tr("The version of Kubernetes to check for, if not %1.")
                          .arg(QString::fromStdString(KnownVersion.text())),
                      "VERSION"});
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

    useLargePages();
    Encodings encodings;
    auto files = fixes ? readFixed(paths, wanted, dryRun, encodings) : readSparingly(paths, KeptText, encodings);
    if (!files)
        return Failed;
    if (dryRun)
        return Ok;
    wanted.settings.detail = std::max(wanted.report->detail, wanted.second ? wanted.second->detail : Detail::Message);
    static const Workspace *workspace = nullptr;
    workspace = new Workspace(std::move(*files), 1);
    return check(*workspace, wanted, encodings, parser.isSet("least"));
}

} // namespace

extern const Command checkCommand{
    "check", QT_TRANSLATE_NOOP("slipway::cli::Commands", "checks manifests as a cluster would"), &run};

} // namespace slipway::cli
