// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/functions.h"
#include "evaluation/semver.h"

#include <array>

// Semantic versions. Source: apiserver, pkg/cel/library/semverlib.go (version 1). Their comparisons stand with those of
// amounts, whose names they share.

namespace slipway::cel
{

namespace
{

/// Of the text, or nothing where it is none; `fits` says whether the arguments do.
std::optional<Semver> versionIn(const Call &call, bool &fits)
{
    const auto *text = call.as<std::string>(0);
    const auto *isLoose = call.as<bool>(1);
    fits = text && (call.count() == 1 || (call.count() == 2 && isLoose)) && call.budget.spendOn(text->size());
    if (!fits)
        return {};
    return isLoose && *isLoose ? Semver::parseLoosely(*text) : Semver::parse(*text);
}

Value toSemver(const Call &call)
{
    bool fits = false;
    const auto version = versionIn(call, fits);
    if (!fits)
        return call.budget.isUsedUp() ? Value::failure(Failure::Kind::TooMuch) : call.noOverload();
    return version ? Value::shared(*version) : Value::failure(Failure::Kind::BadConversion, *call.as<std::string>(0));
}

Value isSemver(const Call &call)
{
    bool fits = false;
    const auto version = versionIn(call, fits);
    if (!fits)
        return call.budget.isUsedUp() ? Value::failure(Failure::Kind::TooMuch) : call.noOverload();
    return version.has_value();
}

template <std::uint64_t Semver::*Number>
Value part(const Call &call)
{
    const auto *version = call.as<Semver>(0);
    return version && call.count() == 1 ? Value(static_cast<std::int64_t>(version->*Number)) : call.noOverload();
}

} // namespace

FunctionTable semverFunctions()
{
    using Style = Function::Style;
    static constexpr std::array<std::pair<std::string_view, Function>, 5> Table{
        {{"semver", {Style::Global, toSemver}},
         {"isSemver", {Style::Global, isSemver}},
         {"major", {Style::Member, part<&Semver::major>}},
         {"minor", {Style::Member, part<&Semver::minor>}},
         {"patch", {Style::Member, part<&Semver::patch>}}}};
    return Table;
}

} // namespace slipway::cel
