// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/jobpolicies.h"
#include "api/kinds.h"
#include "api/metadata.h"
#include "api/pod.h"
#include "api/schedule.h"
#include "api/selection.h"
#include "graph/labelselector.h"
#include "yaml/scalar.h"

#include <array>

namespace slipway
{

namespace
{

constexpr std::string_view Combination{"job-field-combination"};
constexpr std::size_t LongestLabel{63};
constexpr std::size_t LongestCronName{52};
constexpr std::int64_t MostIndexes{100000};
constexpr std::int64_t MostOfManyIndexes{10000};
/// The server makes up a uid; no file can know it.
constexpr std::string_view SomeUid{"0f1e2d3c-0000-4000-8000-000000000000"};
constexpr std::array<std::string_view, 2> NameLabels{"job-name", "batch.kubernetes.io/job-name"};
constexpr std::array<std::string_view, 2> UidLabels{"controller-uid", "batch.kubernetes.io/controller-uid"};

/// A name as it is on create: one made of a prefix ends in five more characters.
std::string nameOf(ApiRun &run)
{
    const Field meta = run.object()["metadata"];
    const std::string_view prefix = meta["generateName"].text();
    if (!meta["name"].text().empty() || prefix.empty())
        return std::string(meta["name"].text());
    return std::string(prefix.substr(0, 58)) + "abcde";
}

/// The name cut to a length, for those that nothing refers to.
void offerShorterName(ApiError &wrong, const Field &name, std::size_t longest)
{
    std::string shorter(name.text().substr(0, longest));
    while (!shorter.empty() && (shorter.back() == '-' || shorter.back() == '.'))
        shorter.pop_back();
    if (shorter.empty() || shorter.size() == name.text().size())
        return;
    const QString title = Api::tr("Shorten it to \"%1\"").arg(quotedShort(shorter));
    wrong.repairs.push_back(
        {.kind = ApiRepair::Kind::Write, .node = name.node(), .text = quotedWhereNeeded(shorter), .title = title});
}

void limit(const Field &field, std::int64_t most, const QString &next)
{
    if (field.numberOr(0) > most)
        field
            .invalid(Api::tr("\"%1\" is %2, but at most %3 are allowed here.")
                         .arg(quotedShort(field.key()))
                         .arg(field.numberOr(0))
                         .arg(most),
                     next)
            .ruled("number-out-of-range")
            .write(std::to_string(most));
}

using Completions = std::optional<std::int64_t>;

/// A Job that says neither how many runs it needs nor how many at once is to run once. The server does not fill this
/// in for the template of a CronJob.
Completions completionsOf(const Field &job, bool isTemplate)
{
    if (job["completions"])
        return job["completions"].number();
    return isTemplate || job["parallelism"] ? Completions() : Completions(1);
}

void checkIndexed(const Field &job, Completions completions)
{
    const Field failed = job["maxFailedIndexes"];
    const QString next = Api::tr("Write a smaller number.");
    if (!completions)
        job["completions"]
            .required(Api::tr("A Job with completionMode Indexed needs the number of its indexes."),
                      Api::tr("Add \"completions:\"."))
            .ruled(Combination)
            .set(job["completions"], job["parallelism"].numberOr(1), false, Api::tr("Add \"completions\""))
            .remove(job["completionMode"].node());
    limit(job["parallelism"], MostIndexes, next);
    if (completions)
        limit(failed, *completions, Api::tr("Write at most the number of completions."));
    limit(failed, MostIndexes, next);
    if (completions.value_or(0) <= MostIndexes || !job["backoffLimitPerIndex"])
        return;
    if (!failed)
        failed
            .required(Api::tr("With more than %1 completions and a limit per index, \"maxFailedIndexes\" is needed.")
                          .arg(MostIndexes),
                      Api::tr("Add how many indexes may fail, at most %1.").arg(MostOfManyIndexes))
            .ruled(Combination)
            .set(failed, MostOfManyIndexes);
    limit(job["parallelism"], MostOfManyIndexes, next);
    limit(failed, MostOfManyIndexes, next);
}

void checkCounts(const Field &job, Completions completions)
{
    for (const char *count : {"parallelism", "completions", "activeDeadlineSeconds", "backoffLimit",
                              "ttlSecondsAfterFinished", "backoffLimitPerIndex", "maxFailedIndexes"})
        checkNotNegative(job[count]);
    if (job["maxFailedIndexes"] && !job["backoffLimitPerIndex"])
        job["backoffLimitPerIndex"]
            .required(Api::tr("\"maxFailedIndexes\" only counts together with \"backoffLimitPerIndex\"."),
                      Api::tr("Add \"backoffLimitPerIndex:\", for example 1."))
            .ruled(Combination)
            .set(job["backoffLimitPerIndex"], 1)
            .remove(job["maxFailedIndexes"].node());
    const Field manager = job["managedBy"];
    if (manager) {
        if (manager.text().empty())
            requireField(manager, Api::tr("Name the controller, such as example.com/jobs, or remove the line."));
        else
            checkName(manager, NameFormat::DomainPath, Api::tr("a controller"));
        if (manager.text().size() > 63)
            manager.refuse(ApiErrorType::TooLong, Api::tr("This name is longer than %1 bytes.").arg(63),
                           Api::tr("Write a shorter name."));
    }
    const Field mode = job["completionMode"];
    checkChoiceIfSet(mode, {"NonIndexed", "Indexed"});
    if (mode.text() == "Indexed") {
        checkIndexed(job, completions);
        return;
    }
    if (mode && mode.text() != "NonIndexed")
        return;
    for (const char *key : {"backoffLimitPerIndex", "maxFailedIndexes"})
        if (job[key])
            refuseWithoutIndexes(job, job[key]);
}

void checkEnds(const Field &job)
{
    const Field policy = job["template"]["spec"]["restartPolicy"];
    const QString next = Api::tr("Choose OnFailure to try again in the same Pod, or Never for a new Pod each time.");
    const std::string_view text = policy.text();
    if (text.empty()) {
        policy.required(Api::tr("A Job must end, so it must say what happens when its program fails."), next)
            .ruled("restart-policy-for-kind")
            .set(policy, "OnFailure", false, Api::tr("Set restartPolicy to %1").arg(QLatin1String("OnFailure")))
            .set(policy, "Never", false, Api::tr("Set restartPolicy to %1").arg(QLatin1String("Never")));
    } else if (text == "Always") {
        policy.required(Api::tr("A Job must end, so its Pods may not restart for ever."), next)
            .ruled("restart-policy-for-kind")
            .write("OnFailure", false, Api::tr("Set restartPolicy to %1").arg(QLatin1String("OnFailure")))
            .write("Never", false, Api::tr("Set restartPolicy to %1").arg(QLatin1String("Never")));
    } else if (text != "OnFailure" && text != "Never") {
        policy
            .refuse(ApiErrorType::NotSupported,
                    Api::tr("\"%1\" is not a value that \"%2\" can have.")
                        .arg(quotedShort(text), QLatin1String("restartPolicy")),
                    next)
            .ruled("restart-policy-for-kind");
    } else if (job["podFailurePolicy"] && text != "Never") {
        policy
            .invalid(Api::tr("With a podFailurePolicy, failed Pods are replaced and never restarted in place."),
                     Api::tr("Set restartPolicy to Never."))
            .ruled(Combination)
            .write("Never", false, Api::tr("Set restartPolicy to %1").arg(QLatin1String("Never")))
            .remove(job["podFailurePolicy"].node());
    }
}

void checkReplacement(const Field &job)
{
    const Field replacement = job["podReplacementPolicy"];
    if (job["podFailurePolicy"])
        checkChoiceIfSet(replacement, {"Failed"});
    else
        checkChoiceIfSet(replacement, {"Failed", "TerminatingOrFailed"});
}

/// What Jobs and the template of a CronJob have in common.
void checkJobSpec(const Field &job, bool isTemplate)
{
    const Completions completions = completionsOf(job, isTemplate);
    checkCounts(job, completions);
    checkPodFailurePolicy(job);
    checkSuccessPolicy(job, completions);
    checkReplacement(job);
    checkPodTemplate(job["template"]);
    checkEnds(job);
}

/// The labels that the server gives to the Pods of a Job itself, with what they will be.
Labels madeLabels(const std::string &name)
{
    Labels made;
    for (std::string_view key : NameLabels)
        made[std::string(key)] = name;
    for (std::string_view key : UidLabels)
        made[std::string(key)] = SomeUid;
    return made;
}

/// The name of a Job is a label of its Pods; `printed` is the field that the server means.
void checkNameAsLabel(const Field &name, const Field &printed, const std::string &label)
{
    const std::size_t before = name.run().errors().size();
    if (checkLabelValue(name.reportedAt(printed), label) || name.run().errors().size() == before ||
        label.size() <= LongestLabel)
        return;
    ApiError &wrong = name.run().last().ruled("name-too-long-for-children");
    wrong.message = Api::tr("The name of a Job is a label of its Pods, so it can have %1 characters; this one has %2.")
                        .arg(LongestLabel)
                        .arg(label.size());
    wrong.next = Api::tr("Choose a shorter name.");
    wrong.repairs.clear();
    offerShorterName(wrong, name, LongestLabel);
}

void checkMadeSelector(ApiRun &run, const Field &spec)
{
    const Field selector = spec["selector"];
    const Field labels = spec["template"]["metadata"]["labels"];
    if (selector.isBroken() || labels.isBroken())
        return;
    const Labels made = madeLabels(nameOf(run));
    Labels worn = labelsOf(labels.isSet() ? labels.node() : NodeRef());
    for (const Field &entry : labels.entries())
        if (const auto own = made.find(entry.key()); own != made.end() && own->second != entry.text())
            entry
                .invalid(
                    Api::tr("The label \"%1\" is set by the cluster, to another value.").arg(quotedShort(entry.key())),
                    Api::tr("Remove the label."))
                .ruled("selector-template-mismatch")
                .remove(entry.node());
    // The name of the Job becomes a label of its Pods.
    for (std::string_view key : NameLabels)
        if (worn.count(key) == 0) {
            checkNameAsLabel(run.object()["metadata"]["name"], spec["template"]["labels"], made.at(std::string(key)));
            break;
        }
    worn.insert(made.begin(), made.end());
    const std::size_t before = run.errors().size();
    if (selector && (!checkLabelSelector(selector) || run.errors().size() != before))
        return;
    const LabelSelector wanted = LabelSelector::fromSelector(selector.isSet() ? selector.node() : NodeRef());
    const QString next = Api::tr("Remove the selector: the cluster makes one for each Job.");
    if (!wanted.matches(made))
        selector.invalid(Api::tr("A Job gets its selector from the cluster; this one asks for other labels."), next)
            .ruled(Combination)
            .remove(selector.node())
            .set(spec["manualSelector"], true, false, Api::tr("Keep the selector with \"manualSelector: true\""));
    // The server adds its own label to the selector where the file says nothing about it.
    const std::string uid(UidLabels.back());
    const bool hasOwnUid = wanted.equalities().count(uid) > 0;
    if (!wanted.matches(worn) || (!hasOwnUid && worn[uid] != SomeUid))
        (selector ? selector.reportedAt(labels) : labels)
            .invalid(Api::tr("The selector of this Job would not find its Pods by their labels."),
                     Api::tr("Remove the selector and the labels \"%1\": the cluster sets both.").arg(quotedShort(uid)))
            .ruled(Combination)
            .remove(selector.node());
}

void checkOwnSelector(const Field &spec)
{
    const Field selector = spec["selector"];
    if (!selector.isSet()) {
        const std::size_t first = selector.run().errors().size();
        requireSelector(selector, spec["template"],
                        Api::tr("Add it with the labels of the template, or remove \"manualSelector\"."));
        checkSelectsTemplate(selector, spec["template"]);
        selector.run().joinFrom(first);
    } else if (checkLabelSelector(selector)) {
        checkSelectsTemplate(selector, spec["template"]);
    }
}

void checkIndexedName(ApiRun &run, const Field &spec)
{
    const std::int64_t completions = completionsOf(spec, false).value_or(0);
    if (spec["completionMode"].text() != "Indexed" || completions <= 0)
        return;
    const std::string host = nameOf(run) + "-" + std::to_string(completions - 1);
    const auto problem = nameProblem(NameFormat::DnsLabel, host);
    if (!problem)
        return;
    const Field name = run.object()["metadata"]["name"];
    ApiError &wrong =
        name
            //: %1 is a host name, %2 a whole sentence with the rule that is broken.
            .invalid(
                Api::tr("The Pods of this Job would get the host name \"%1\". %2").arg(quotedShort(host), *problem),
                Api::tr("Give the Job a shorter name without dots."))
            .ruled("name-too-long-for-children");
    if (host.size() > LongestLabel)
        offerShorterName(wrong, name, LongestLabel - std::min(LongestLabel, host.size() - nameOf(run).size()));
    else if (const std::string label = suggestedName(NameFormat::DnsLabel, name.text()); !label.empty())
        wrong.write(label);
}

void checkSchedule(const Field &schedule, const Field &zone)
{
    const QString next = Api::tr("Write minute, hour, day of the month, month and day of the week, for example "
                                 "\"30 2 * * 1\" for Mondays at half past two.");
    if (schedule.text().empty()) {
        requireField(schedule, next);
        return;
    }
    const auto problem = scheduleProblem(schedule.text());
    if (!problem)
        return;
    //: %2 is a whole sentence with the rule that is broken.
    ApiError &wrong =
        schedule.invalid(Api::tr("\"%1\" is no schedule. %2").arg(quotedShort(schedule.text()), *problem), next)
            .ruled("cron-schedule-invalid");
    if (const auto parts = zoneInSchedule(schedule.text()); parts && !zone && !timeZoneProblem(parts->zone))
        wrong.repair(Api::tr("Move the time zone to \"timeZone\""),
                     {ApiRepair::set(schedule, parts->schedule), ApiRepair::set(zone, parts->zone)}, true);
    for (const std::string &meant : schedulesMeant(schedule.text()))
        wrong.write(doubleQuoted(meant));
}

void checkTimeZone(const Field &zone)
{
    const auto problem = zone ? timeZoneProblem(zone.text()) : std::nullopt;
    if (!problem)
        return;
    ApiError &wrong = zone.invalid(*problem, Api::tr("Write a name such as Europe/Berlin or Asia/Seoul, or Etc/UTC."))
                          .ruled("cron-schedule-invalid");
    const std::vector<std::string> meant = timeZonesMeant(zone.text());
    for (const std::string &name : meant)
        wrong.write(name);
    if (meant.empty())
        wrong.write("Etc/UTC").remove(zone.node());
}

} // namespace

void checkJob(ApiRun &run)
{
    const Field spec = run.spec();
    checkJobSpec(spec, false);
    if (spec["manualSelector"].isTrue())
        checkOwnSelector(spec);
    else
        checkMadeSelector(run, spec);
    checkIndexedName(run, spec);
}

void checkCronJob(ApiRun &run)
{
    const Field spec = run.spec();
    checkSchedule(spec["schedule"], spec["timeZone"]);
    checkTimeZone(spec["timeZone"]);
    for (const char *key : {"startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"})
        checkNotNegative(spec[key]);
    if (!spec["concurrencyPolicy"].text().empty())
        checkChoice(spec["concurrencyPolicy"], spec["concurrencyPolicy"].text(), {"Allow", "Forbid", "Replace"});
    const Field job = spec["jobTemplate"]["spec"];
    checkJobSpec(job, true);
    if (job["selector"])
        job["selector"]
            .invalid(Api::tr("The Jobs of a CronJob get their selectors from the cluster."),
                     Api::tr("Remove the selector."))
            .ruled(Combination)
            .remove(job["selector"].node(), true);
    if (job["manualSelector"].isTrue())
        job["manualSelector"]
            .refuse(ApiErrorType::NotSupported, Api::tr("The Jobs of a CronJob get their selectors from the cluster."),
                    Api::tr("Remove \"manualSelector\"."))
            .ruled(Combination)
            .remove(job["manualSelector"].node(), true);
    if (nameOf(run).size() > LongestCronName) {
        const Field name = run.object()["metadata"]["name"];
        ApiError &wrong =
            name.invalid(Api::tr("The name of a CronJob can have 52 characters, because its Jobs add 11 more."),
                         Api::tr("Choose a shorter name."))
                .ruled("name-too-long-for-children");
        offerShorterName(wrong, name, LongestCronName);
    }
}

} // namespace slipway
