// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rulechoice.h"

#include "checks/ruleset.h"

#include <algorithm>
#include <unordered_map>

namespace slipway
{

namespace
{

using RuleList = std::vector<std::uint32_t>;

/// The rules for every kind that one of them names, and for all other kinds.
class RulesByKind
{
public:
    RulesByKind();
    const RuleList &rules(std::string_view kind, bool hasPods, bool hasProblems) const
    {
        const auto named = m_named.find(kind);
        return (named == m_named.end() ? m_others : named->second)[indexOf(hasPods, hasProblems)];
    }
    const RuleList &rulesOfCustomKind(bool hasPods, bool hasProblems) const
    {
        return m_others[indexOf(hasPods, hasProblems)];
    }

private:
    /// By whether the object makes Pods, and whether it has problems.
    using Lists = std::array<RuleList, 4>;
    static std::size_t indexOf(bool hasPods, bool hasProblems) { return (hasPods ? 2U : 0U) + (hasProblems ? 1U : 0U); }
    static void add(Lists &lists, std::uint32_t rule, About about);

    std::unordered_map<std::string_view, Lists> m_named;
    Lists m_others;
};

void RulesByKind::add(Lists &lists, std::uint32_t rule, About about)
{
    for (const bool hasPods : {false, true})
        for (const bool hasProblems : {false, true})
            if ((about != About::Pods || hasPods) && (about != About::Problems || hasProblems))
                lists[indexOf(hasPods, hasProblems)].push_back(rule);
}

RulesByKind::RulesByKind()
{
    const auto &all = allRules();
    for (const Rule *rule : all)
        for (const char *kind : rule->kinds)
            if (kind)
                m_named[kind];
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const Rule &rule = *all[i];
        if (!rule.object)
            continue;
        const bool isForAll = !rule.kinds.front();
        for (auto &[kind, lists] : m_named)
            if (isForAll || std::any_of(rule.kinds.begin(), rule.kinds.end(),
                                        [&, named = kind](const char *one) { return one && one == named; }))
                add(lists, i, rule.about);
        if (isForAll)
            add(m_others, i, rule.about);
    }
}

} // namespace

RuleChoice::RuleChoice(const Object &object, const KindInfo *kind, bool hasPods, bool hasProblems)
{
    static const RulesByKind rules;
    // A custom kind may have the name of a built-in one.
    m_rules = kind && kind->definition ? &rules.rulesOfCustomKind(hasPods, hasProblems)
                                       : &rules.rules(object.id.kind, hasPods, hasProblems);
}

bool RuleChoice::takes(std::uint32_t rule) const
{
    return std::binary_search(m_rules->begin(), m_rules->end(), rule);
}

} // namespace slipway
