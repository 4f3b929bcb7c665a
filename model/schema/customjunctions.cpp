// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/customvalidator_p.h"

#include <algorithm>

// What of a custom object's problems is one mistake, and what the server says of it.

namespace slipway
{

namespace
{

using Kind = SchemaProblem::Kind;
using Limit = DefinitionLimit::Kind;

const char *apiTypeOf(const SchemaProblem &problem)
{
    switch (problem.kind) {
    case Kind::WrongType:
        return "TypeInvalid";
    case Kind::NotAChoice:
        return "NotSupported";
    case Kind::MissingField:
        return "Required";
    case Kind::AgainstDefinition:
        return apiTypeOf(problem.limit->kind);
    default:
        return "Invalid";
    }
}

/// The server keeps one of several equal errors.
void alsoSay(SchemaProblem &problem, const std::pair<std::string, std::string> &word)
{
    const auto words = serverWords(problem);
    if (std::find(words.begin(), words.end(), word) == words.end())
        problem.alsoSaid.push_back(word);
}

/// Of these the server thinks that rules may stumble over them.
bool hidesRules(const std::string &apiType)
{
    return apiType == "NotSupported" || apiType == "Required" || apiType == "TooLong" || apiType == "TooMany" ||
           apiType == "TypeInvalid";
}

} // namespace

const char *apiTypeOf(DefinitionLimit::Kind limit)
{
    switch (limit) {
    case Limit::MaxLength:
        return "TooLong";
    case Limit::MaxItems:
    case Limit::MaxProperties:
        return "TooMany";
    case Limit::SameItem:
        return "Duplicate";
    case Limit::NotNull:
        return "TypeInvalid";
    default:
        return "Invalid";
    }
}

std::vector<std::pair<std::string, std::string>> serverWords(const SchemaProblem &problem)
{
    std::string path = problem.path;
    if (problem.kind == Kind::MissingField)
        path += (path.empty() ? "" : ".") + problem.key;
    std::vector<std::pair<std::string, std::string>> words{{apiTypeOf(problem), std::move(path)}};
    words.insert(words.end(), problem.alsoSaid.begin(), problem.alsoSaid.end());
    return words;
}

/// What is reported behind `first` is about the same mistake.
void CustomValidator::joinFrom(std::size_t first)
{
    for (std::size_t i = first + 1; i < m_problems.size(); ++i)
        for (const auto &word : serverWords(m_problems[i]))
            alsoSay(m_problems[first], word);
    if (first < m_problems.size())
        m_problems.erase(m_problems.begin() + static_cast<std::ptrdiff_t>(first) + 1, m_problems.end());
}

CustomValidator::Outcome CustomValidator::outcome(NodeRef node, const StructuralSchema &part, const At &at) const
{
    Outcome result;
    CustomValidator inner(result.problems);
    inner.m_onlyValues = true;
    inner.m_depth = m_depth;
    inner.check(node, part, at);
    result.matches = inner.m_matches;
    return result;
}

std::vector<CustomValidator::Outcome> CustomValidator::outcomes(NodeRef node, const Parts &parts, const At &at) const
{
    std::vector<Outcome> all;
    for (const StructuralSchema::Pointer &part : parts)
        all.push_back(outcome(node, *part, at));
    return all;
}

/// Of several alternatives none of which fits, the server also tells what is wrong with the one that fits best.
void CustomValidator::checkAnyOf(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const std::vector<Outcome> all = outcomes(node, schema.anyOf, at);
    const auto fitting = std::find_if(all.begin(), all.end(), [](const Outcome &one) { return one.fits(); });
    if (all.empty())
        return;
    const auto best = fitting != all.end()
                          ? fitting
                          : std::max_element(all.begin(), all.end(), [](const Outcome &one, const Outcome &other) {
                                return one.matches < other.matches;
                            });
    m_matches += best->matches;
    if (fitting != all.end())
        return;
    const std::size_t first = m_problems.size();
    limit(Limit::AnyOf, node, at, schema);
    m_problems.insert(m_problems.end(), best->problems.begin(), best->problems.end());
    joinFrom(first);
}

void CustomValidator::checkOneOf(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const std::vector<Outcome> all = outcomes(node, schema.oneOf, at);
    const auto count = std::count_if(all.begin(), all.end(), [](const Outcome &one) { return one.fits(); });
    if (all.empty())
        return;
    const Outcome *best = nullptr;
    for (const Outcome &one : all)
        if ((count == 0 && (!best || one.matches > best->matches)) || (count == 1 && one.fits()))
            best = &one;
    m_matches += best ? best->matches : 0;
    if (count == 1)
        return;
    const std::size_t first = m_problems.size();
    limit(Limit::OneOf, node, at, schema);
    if (best)
        m_problems.insert(m_problems.end(), best->problems.begin(), best->problems.end());
    joinFrom(first);
}

/// What is wrong with the parts is told as it is, and that not all of them fit along with the first of it.
void CustomValidator::checkAllOf(NodeRef node, const StructuralSchema &schema, const At &at)
{
    const std::size_t first = m_problems.size();
    for (const Outcome &one : outcomes(node, schema.allOf, at)) {
        m_matches += one.matches;
        m_problems.insert(m_problems.end(), one.problems.begin(), one.problems.end());
    }
    if (m_problems.size() > first)
        alsoSay(m_problems[first], {"Invalid", at.path});
}

/// Source: kube-openapi, pkg/validation/validate/schema_props.go.
void CustomValidator::checkJunctions(NodeRef node, const StructuralSchema &schema, const At &at)
{
    m_matches += 2;
    checkAnyOf(node, schema, at);
    checkOneOf(node, schema, at);
    checkAllOf(node, schema, at);
    if (schema.no && outcome(node, *schema.no, at).fits())
        limit(Limit::Not, node, at, schema);
}

/// Where rules are not even looked at, the server says so.
/// Source: apiextensions-apiserver, pkg/registry/customresource/strategy.go.
void CustomValidator::tellOfUncheckedRules(std::size_t first)
{
    for (std::size_t i = first; i < m_problems.size(); ++i) {
        SchemaProblem &problem = m_problems[i];
        const auto words = serverWords(problem);
        if (!std::any_of(words.begin(), words.end(), [](const auto &word) { return hidesRules(word.first); }))
            continue;
        problem.alsoSaid.emplace_back("Invalid", "<nil>");
        return;
    }
}

} // namespace slipway
