// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what the checks say about manifests with what an API server said: verdictscore CASES.jsonl [--show N]
// [--only STAGE]. One JSON object a line: {"id", "yaml", "accepted", "stage", "errors": [{"type", "field", "detail"}]}.
#include "checks/runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <set>

using namespace slipway;

namespace
{

struct Case {
    QString id{};
    std::string yaml{};
    bool accepted = false;
    QString stage{};
    QJsonArray errors{};
    int warnings = 0;
};

struct Tally {
    int cases = 0;
    int equal = 0;
    QJsonObject json() const { return {{"cases", cases}, {"equal", equal}}; }
};

bool isRefusal(const Diagnostic &finding)
{
    return finding.severity == Severity::Error && !finding.apiType.empty() &&
           (finding.tier == Tier::Syntax || finding.tier == Tier::Schema || finding.tier == Tier::Api);
}

/// `spec.volumes.VolumeSource.fc.lun` of a decoder is `spec.volumes.fc.lun`.
QString withoutIndices(QString field)
{
    static const QRegularExpression index(QStringLiteral("\\[[0-9]+\\]"));
    static const QRegularExpression inlined(QStringLiteral("\\.?\\b[A-Z][A-Za-z]*\\b"));
    return field.remove(index).remove(inlined);
}

std::set<QString> wanted(const Case &one)
{
    std::set<QString> pairs;
    for (const QJsonValue &error : one.errors)
        pairs.insert(error["type"].toString() + QLatin1Char(' ') +
                     (error["type"].toString() == QLatin1String("DuplicateKey")
                          ? error["detail"].toString().section(QLatin1Char(':'), 0, 0)
                          : error["field"].toString()));
    return pairs;
}

/// The server stops behind the stage that fails; what we find of a later one is not compared.
std::set<QString> given(const Workspace &workspace, const std::vector<Diagnostic> &findings, bool strict)
{
    std::set<QString> pairs;
    for (const Diagnostic &finding : findings) {
        if (!isRefusal(finding) || strict != (finding.apiType == "UnknownField" || finding.apiType == "DuplicateKey"))
            continue;
        QString field = QString::fromStdString(finding.path);
        if (finding.apiType == "DuplicateKey")
            field =
                QStringLiteral("line %1").arg(workspace.files().front()->position(finding.where.range.start).line + 1);
        pairs.insert(QString::fromStdString(finding.apiType) + QLatin1Char(' ') + field);
    }
    return pairs;
}

/// The first thing a decoder stumbles over: only its place is compared.
bool sameDecodeError(const Case &one, const Workspace &workspace, const std::vector<Diagnostic> &findings)
{
    const QJsonObject error = one.errors.first().toObject();
    const QString detail = error["detail"].toString();
    for (const Diagnostic &finding : findings) {
        if (!isRefusal(finding))
            continue;
        const QString type = QString::fromStdString(finding.apiType);
        if (error["type"].toString() == QLatin1String("YamlSyntax")) {
            const int line = detail.section(QLatin1Char(' '), 1, 1).remove(QLatin1Char(':')).toInt();
            const int ours = static_cast<int>(workspace.files().front()->position(finding.where.range.start).line) + 1;
            if (type == QLatin1String("YamlSyntax") && std::abs(line - ours) <= 1)
                return true;
        } else if (error["field"].toString().isEmpty() ||
                   withoutIndices(QString::fromStdString(finding.path)) == withoutIndices(error["field"].toString()) ||
                   withoutIndices(QString::fromStdString(finding.path))
                       .startsWith(withoutIndices(error["field"].toString()) + QLatin1Char('.'))) {
            return true;
        }
    }
    return false;
}

bool agrees(const Case &one, const Workspace &workspace, const std::vector<Diagnostic> &findings)
{
    if (one.stage == QLatin1String("decode"))
        return sameDecodeError(one, workspace, findings);
    return wanted(one) == given(workspace, findings, one.stage == QLatin1String("strict"));
}

void show(const Case &one, const Workspace &workspace, const std::vector<Diagnostic> &findings)
{
    QTextStream out(stdout);
    out << "== " << one.id << " server: " << (one.accepted ? "accepted" : "refused") << " at " << one.stage << '\n';
    for (const QJsonValue &error : one.errors)
        out << "   server: " << error["type"].toString() << ' ' << error["field"].toString() << "  "
            << error["detail"].toString().left(160) << '\n';
    for (const Diagnostic &finding : findings)
        if (isRefusal(finding))
            out << "   ours: " << QString::fromStdString(finding.apiType) << ' ' << QString::fromStdString(finding.path)
                << "  " << QString::fromStdString(finding.rule) << " line "
                << workspace.files().front()->position(finding.where.range.start).line + 1 << ": " << finding.message
                << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&](const char *name) {
        const auto at = arguments.indexOf(QLatin1String(name));
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "Cannot read " << arguments.value(1) << ": " << file.errorString() << '\n';
        return 2;
    }
    int left = option("--show").toInt();
    const QString only = option("--only");
    int agree = 0, falseAccept = 0, falseReject = 0, cases = 0;
    Tally validate, strict, decode, warnings;
    QElapsedTimer timer;
    timer.start();
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        const Case one{json["id"].toString(),     json["yaml"].toString().toStdString(),
                       json["accepted"].toBool(), json["stage"].toString(),
                       json["errors"].toArray(),  static_cast<int>(json["warnings"].toArray().size())};
        if (!only.isEmpty() && one.stage != only)
            continue;
        ++cases;
        const auto workspace = readWorkspace(
            {{{FileId{1}, QStringLiteral("case.yaml"), std::make_shared<const std::string>(decodeFile(one.yaml).text)}},
             1});
        std::vector<Diagnostic> findings = checkWorkspace(*workspace);
        // The server reads the first document that holds something and ignores the rest.
        std::size_t first = 0;
        const auto &documents = workspace->files().front()->documents();
        while (first + 1 < documents.size() && documents[first].document->isEmpty())
            ++first;
        std::erase_if(findings, [&](const Diagnostic &finding) { return finding.document != first; });
        const bool accepted = std::none_of(findings.begin(), findings.end(), isRefusal);
        agree += accepted == one.accepted ? 1 : 0;
        falseAccept += accepted && !one.accepted ? 1 : 0;
        falseReject += !accepted && one.accepted ? 1 : 0;
        const bool same = one.accepted ? accepted : agrees(one, *workspace, findings);
        Tally *tally = one.stage == QLatin1String("validate") ? &validate
                       : one.stage == QLatin1String("strict") ? &strict
                       : one.stage == QLatin1String("decode") ? &decode
                                                              : nullptr;
        if (tally) {
            ++tally->cases;
            tally->equal += same ? 1 : 0;
        }
        if (one.warnings > 0) {
            ++warnings.cases;
            warnings.equal += std::any_of(findings.begin(), findings.end(), [](const Diagnostic &finding) {
                return finding.severity == Severity::Warning && finding.tier == Tier::Api;
            });
        }
        if (!same && left > 0) {
            --left;
            show(one, *workspace, findings);
        }
    }
    const QJsonObject score{
        {"cases", cases},
        {"verdict", QJsonObject{{"agree", agree}, {"falseAccept", falseAccept}, {"falseReject", falseReject}}},
        {"validate", validate.json()},
        {"strict", strict.json()},
        {"decode", decode.json()},
        {"warnings", warnings.json()},
        {"seconds", static_cast<double>(timer.elapsed()) / 1000.0}};
    QTextStream(stdout) << QJsonDocument(score).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
