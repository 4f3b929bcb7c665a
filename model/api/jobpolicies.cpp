// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jobpolicies.h"

#include "api/common.h"
#include "api/metadata.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

constexpr std::string_view Combination{"job-field-combination"};
constexpr std::size_t MostRules{20};
constexpr std::size_t MostExitCodes{255};
constexpr std::size_t MostIndexText{65536}; // bytes

void checkCount(const Field &list, std::size_t most)
{
    if (ApiError *wrong = refuseMany(list, most))
        wrong->shownAtKey();
}

/// A field without a default whose values are fixed.
void checkNeededChoice(const Field &field, std::initializer_list<std::string_view> choices)
{
    if (!field.text().empty()) {
        checkChoice(field, field.text(), choices);
        return;
    }
    QStringList allowed;
    for (std::string_view choice : choices)
        allowed.append(quotedShort(choice));
    requireField(field, Api::tr("Use one of these: %1.").arg(allowed.join(QLatin1String(", "))));
}

std::set<std::string_view> containerNames(const Field &podSpec)
{
    std::set<std::string_view> names;
    for (const char *list : {"containers", "initContainers"})
        for (const Field &container : podSpec[list].items())
            names.insert(container["name"].text());
    return names;
}

/// The numbers of a list in ascending order, each once.
Value sorted(const Field &numbers)
{
    std::set<std::int64_t> all;
    for (const Field &number : numbers.items())
        all.insert(number.numberOr(0));
    return Value::List(all.begin(), all.end());
}

void checkExitCodes(const Field &onExit, const std::set<std::string_view> &containers)
{
    checkNeededChoice(onExit["operator"], {"In", "NotIn"});
    const Field container = onExit["containerName"];
    if (container && containers.count(container.text()) == 0)
        container
            .invalid(Api::tr("The template has no container called \"%1\".").arg(quotedShort(container.text())),
                     Api::tr("Write the name of one of its containers, or remove the line to mean all of them."))
            .ruled(Combination)
            .remove(container.node());
    const Field values = onExit["values"];
    if (values.size() == 0 && !values.isBroken())
        values.invalid(Api::tr("No exit code is listed."), Api::tr("Add the exit codes, such as [1, 42]."))
            .ruled(Combination);
    checkCount(values, MostExitCodes);
    std::set<std::int64_t> seen;
    std::optional<std::int64_t> last;
    bool ordered = true;
    for (const Field &value : values.items()) {
        const std::int64_t code = value.numberOr(0);
        if (code == 0 && onExit["operator"].text() == "In")
            value.invalid(Api::tr("0 means success and cannot be a failure."), Api::tr("Remove the 0."))
                .ruled(Combination)
                .remove(value.node(), false, Api::tr("Remove this entry"));
        if (!seen.insert(code).second)
            value
                .refuse(ApiErrorType::Duplicate, Api::tr("Exit code %1 is listed twice.").arg(code),
                        Api::tr("Remove one of them."))
                .ruled(Combination)
                .remove(value.node(), false, Api::tr("Remove this entry"));
        ordered = ordered && (!last || *last <= code);
        last = code;
    }
    if (!ordered)
        values.invalid(Api::tr("The exit codes must be in ascending order."), Api::tr("Sort them."))
            .ruled(Combination)
            .set(values, sorted(values), false, Api::tr("Sort them"));
}

void checkPodConditions(const Field &conditions)
{
    checkCount(conditions, MostRules);
    for (const Field &condition : conditions.items()) {
        checkLabelKey(condition["type"], condition["type"].text());
        const Field status = condition["status"];
        if (!status.text().empty())
            checkChoice(status, status.text(), {"False", "True", "Unknown"});
    }
}

void checkFailureRule(const Field &rule, const Field &job, const std::set<std::string_view> &containers)
{
    const Field action = rule["action"];
    if (action.text() == "FailIndex") {
        if (!job["backoffLimitPerIndex"])
            action
                .invalid(Api::tr("FailIndex needs a limit per index."),
                         Api::tr("Add \"backoffLimitPerIndex\" to the Job, or choose FailJob."))
                .ruled(Combination)
                .write("FailJob");
    } else {
        checkNeededChoice(action, {"Count", "FailIndex", "FailJob", "Ignore"});
    }
    const Field onExit = rule["onExitCodes"];
    const Field conditions = rule["onPodConditions"];
    if (onExit)
        checkExitCodes(onExit, containers);
    checkPodConditions(conditions);
    const bool hasConditions = conditions.size() > 0;
    if (onExit.isSet() == hasConditions && !onExit.isBroken() && !conditions.isBroken())
        rule.invalid(hasConditions
                         ? Api::tr("A rule looks either at exit codes or at conditions of the Pod, not at both.")
                         : Api::tr("This rule does not say which failures it means."),
                     Api::tr("Keep either \"onExitCodes\" or \"onPodConditions\"."))
            .ruled(Combination);
}

/// How many indexes a text such as `1,3-5` names; nothing where it is wrong.
std::optional<std::int64_t> countIndexes(std::string_view text, std::int64_t completions)
{
    const auto number = [&](std::string_view digits) -> std::optional<std::int64_t> {
        bool good = false;
        // Go reads a sign too.
        const int value = QString::fromUtf8(digits).toInt(&good);
        const bool plain = digits.find_first_not_of("+-0123456789") == std::string_view::npos;
        return good && plain && value < completions ? std::optional<std::int64_t>(value) : std::nullopt;
    };
    std::int64_t count = 0;
    std::optional<std::int64_t> last;
    if (text.empty())
        return 0;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(',', start), text.size());
        const std::string_view part = text.substr(start, end - start);
        const std::size_t hyphen = part.find('-');
        const auto first = number(part.substr(0, hyphen));
        const auto upTo = hyphen == std::string_view::npos ? first : number(part.substr(hyphen + 1));
        if (!first || !upTo || (last && *last >= *first) || (hyphen != std::string_view::npos && *first >= *upTo) ||
            std::count(part.begin(), part.end(), '-') > 1)
            return {};
        count += *upTo - *first + 1;
        last = upTo;
        start = end + 1;
    }
    return count;
}

void checkSuccessRule(const Field &rule, std::int64_t completions)
{
    const Field count = rule["succeededCount"];
    const Field indexes = rule["succeededIndexes"];
    if (!count && !indexes && !count.isBroken() && !indexes.isBroken())
        rule.required(Api::tr("This rule does not say how many or which indexes must succeed."),
                      Api::tr("Add \"succeededCount\" or \"succeededIndexes\"."))
            .ruled(Combination);
    std::int64_t listed = completions;
    if (indexes) {
        if (indexes.text().size() > MostIndexText)
            indexes.refuse(ApiErrorType::TooLong, Api::tr("This list is longer than %1 bytes.").arg(MostIndexText),
                           Api::tr("Write ranges such as 0-99."));
        const auto number = countIndexes(indexes.text(), completions);
        if (!number)
            indexes
                .invalid(Api::tr("\"%1\" is no list of indexes of this Job.").arg(quotedShort(indexes.text())),
                         Api::tr("Write ascending numbers and ranges below %1, such as \"0,2-4\".").arg(completions))
                .ruled(Combination);
        listed = std::min(listed, number.value_or(0));
    }
    checkNotNegative(count);
    if (count && count.numberOr(0) > listed)
        count
            .invalid(
                Api::tr("%1 indexes cannot succeed, because there are only %2.").arg(count.numberOr(0)).arg(listed),
                Api::tr("Write at most %1.").arg(listed))
            .ruled(Combination)
            .write(std::to_string(listed));
}

} // namespace

void refuseWithoutIndexes(const Field &job, const Field &field)
{
    const std::int64_t completions = job["completions"].numberOr(job["parallelism"].numberOr(1));
    field
        .invalid(Api::tr("\"%1\" needs completionMode Indexed.").arg(quotedShort(field.key())),
                 Api::tr("Add \"completionMode: Indexed\" and \"completions\", or remove the line."))
        .ruled(Combination)
        .shownAtKey()
        .repair(Api::tr("Make it an indexed Job"),
                {ApiRepair::set(job["completions"], completions), ApiRepair::set(job["completionMode"], "Indexed")})
        .remove(field.node());
}

void checkPodFailurePolicy(const Field &job)
{
    const Field rules = job["podFailurePolicy"]["rules"];
    checkCount(rules, MostRules);
    const std::set<std::string_view> containers = containerNames(job["template"]["spec"]);
    for (const Field &rule : rules.items())
        checkFailureRule(rule, job, containers);
}

void checkSuccessPolicy(const Field &job, std::optional<std::int64_t> completions)
{
    const Field policy = job["successPolicy"];
    if (!policy)
        return;
    if (job["completionMode"].text() != "Indexed") {
        refuseWithoutIndexes(job, policy);
        return;
    }
    const Field rules = policy["rules"];
    if (rules.size() == 0 && !rules.isBroken())
        rules
            .required(Api::tr("The success policy has no rules."),
                      Api::tr("Add a rule with \"succeededCount\" or \"succeededIndexes\"."))
            .ruled(Combination);
    checkCount(rules, MostRules);
    // Without completions the Job is refused anyway.
    if (completions)
        for (const Field &rule : rules.items())
            checkSuccessRule(rule, *completions);
}

} // namespace slipway
