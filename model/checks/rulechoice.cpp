// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rulechoice.h"

#include "checks/ruleset.h"

#include <unordered_map>

namespace slipway
{

namespace
{

/// The wishes of all rules; each kind that one of them names is a bit.
struct Wishes {
    struct Wish {
        std::uint64_t kinds = ~std::uint64_t{0};
        About about = About::Objects;
    };
    std::unordered_map<std::string_view, std::uint64_t> kinds{};
    std::vector<Wish> byRule{};

    Wishes()
    {
        for (const Rule *rule : allRules()) {
            Wish wish{.about = rule->about};
            if (rule->kinds.front())
                wish.kinds = 0;
            for (const char *kind : rule->kinds)
                if (kind)
                    wish.kinds |= kinds.try_emplace(kind, std::uint64_t{1} << kinds.size()).first->second;
            byRule.push_back(wish);
        }
        Q_ASSERT(kinds.size() < 63); // the last bit stands for every other kind
    }
};

const Wishes &wishes()
{
    static const Wishes all;
    return all;
}

} // namespace

RuleChoice::RuleChoice(const Object &object, const KindInfo *kind, bool hasPods, bool hasProblems)
    : m_kind(std::uint64_t{1} << 63), m_hasPods(hasPods), m_hasProblems(hasProblems)
{
    // A custom kind may have the name of a built-in one.
    if (kind && kind->definition)
        return;
    if (const auto named = wishes().kinds.find(object.id.kind); named != wishes().kinds.end())
        m_kind = named->second;
}

bool RuleChoice::takes(std::size_t rule) const
{
    const Wishes::Wish &wish = wishes().byRule[rule];
    return (wish.kinds & m_kind) != 0 && (wish.about != About::Pods || m_hasPods) &&
           (wish.about != About::Problems || m_hasProblems);
}

} // namespace slipway
