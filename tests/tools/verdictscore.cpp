// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what the checks say about manifests with what an API server said: verdictscore CASES.jsonl [--show N]
// [--only STAGE|warnings]. One JSON object a line: {"id", "yaml", "accepted", "stage", "errors": [{"type",
// "field", "detail"}], "warnings": [..]}. What is compared, and how strictly, is said in support/verdict.h.
#include "checks/runner.h"
#include "support/verdict.h"
#include "tools/scoreinput.h"

#include <QElapsedTimer>

using namespace slipway;

namespace
{

struct Tally {
    int cases = 0;
    int equal = 0;
    void add(bool same)
    {
        ++cases;
        equal += same ? 1 : 0;
    }
    QJsonObject json() const { return {{"cases", cases}, {"equal", equal}}; }
};

struct Score {
    int cases = 0, agree = 0, falseAccept = 0, falseReject = 0;
    Tally validate{}, strict{}, decode{}, warnings{};

    Tally *tally(const QString &stage)
    {
        return stage == QLatin1String("validate") ? &validate
               : stage == QLatin1String("strict") ? &strict
               : stage == QLatin1String("decode") ? &decode
                                                  : nullptr;
    }
    QJsonObject json(double seconds) const
    {
        return {{"cases", cases},
                {"verdict", QJsonObject{{"agree", agree}, {"falseAccept", falseAccept}, {"falseReject", falseReject}}},
                {"validate", validate.json()},
                {"strict", strict.json()},
                {"decode", decode.json()},
                {"warnings", warnings.json()},
                {"seconds", seconds}};
    }
};

void show(const VerdictCase &one, const OurVerdict &ours)
{
    QTextStream out(stdout);
    out << "== " << one.id << " server: " << (one.accepted ? "accepted" : "refused") << " at " << one.stage << '\n';
    for (const QJsonValue &error : one.errors)
        out << "   server: " << error["type"].toString() << ' ' << error["field"].toString() << "  "
            << error["detail"].toString().left(160) << '\n';
    for (const QString &warning : one.warnings)
        out << "   server warns: " << warning.left(160) << '\n';
    for (const Diagnostic &finding : ours.findings)
        if (!finding.apiType.empty())
            out << "   ours: " << QString::fromStdString(finding.apiType) << ' ' << QString::fromStdString(finding.path)
                << "  " << QString::fromUtf8(finding.rule) << " line "
                << ours.workspace->files().front()->position(finding.where.range.start).line + 1 << " (server's "
                << finding.serverLine << "): " << finding.message << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ScoreInput input;
    if (!input.open())
        return 2;
    int left = input.show();
    const QString only = input.only();
    Score score;
    QElapsedTimer timer;
    timer.start();
    while (!input.atEnd()) {
        const VerdictCase one = VerdictCase::fromJson(input.next());
        const bool isAboutWarnings = only == QLatin1String("warnings");
        if (!only.isEmpty() && !isAboutWarnings && one.stage != only)
            continue;
        const OurVerdict ours = judged(one.yaml);
        const bool accepted = ours.answer.stage == ServerAnswer::Stage::Accepted;
        ++score.cases;
        score.agree += accepted == one.accepted ? 1 : 0;
        score.falseAccept += accepted && !one.accepted ? 1 : 0;
        score.falseReject += !accepted && one.accepted ? 1 : 0;
        bool same = one.accepted ? accepted : sameErrors(one, ours);
        if (Tally *tally = score.tally(one.stage))
            tally->add(same);
        if (const auto warnings = sameWarnings(one, ours)) {
            score.warnings.add(*warnings);
            same = isAboutWarnings ? *warnings : same && *warnings;
        } else if (isAboutWarnings) {
            continue;
        }
        if (!same && left > 0) {
            --left;
            show(one, ours);
        }
    }
    const QJsonObject json = score.json(static_cast<double>(timer.elapsed()) / 1000.0);
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
