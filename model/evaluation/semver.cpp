// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/semver.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace slipway::cel
{

namespace
{

constexpr std::string_view Digits = "0123456789";
constexpr std::string_view Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789";

bool consistsOf(std::string_view text, std::string_view letters)
{
    return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    if (!consistsOf(text, Digits) || (text.size() > 1 && text[0] == '0') ||
        std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
        return {};
    return value;
}

/// Calls `use` for each part between dots, as long as it says true.
template <typename Use>
bool forEachPart(std::string_view text, const Use &use)
{
    for (std::size_t dot = 0; dot != std::string_view::npos;) {
        dot = text.find('.');
        if (!use(text.substr(0, dot)))
            return false;
        text.remove_prefix(dot == std::string_view::npos ? text.size() : dot + 1);
    }
    return true;
}

std::optional<Semver::Part> preReleasePart(std::string_view text)
{
    if (!consistsOf(text, Digits))
        return consistsOf(text, Letters) ? std::optional<Semver::Part>(std::string(text)) : std::nullopt;
    const auto value = number(text);
    return value ? std::optional<Semver::Part>(*value) : std::nullopt;
}

/// The first two parts and all that stands behind the second dot; fewer where there are not so many.
std::vector<std::string> threeParts(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t dot = text.find('.'); parts.size() < 2 && dot != std::string_view::npos; dot = text.find('.')) {
        parts.emplace_back(text.substr(0, dot));
        text.remove_prefix(dot + 1);
    }
    parts.emplace_back(text);
    return parts;
}

} // namespace

std::optional<Semver> Semver::parse(std::string_view text)
{
    const std::vector<std::string> parts = threeParts(text);
    if (parts.size() != 3)
        return {};
    std::string_view patch = parts[2];
    const auto isBuild = [](std::string_view part) { return consistsOf(part, Letters); };
    if (const std::size_t plus = patch.find('+'); plus != std::string_view::npos) {
        if (!forEachPart(patch.substr(plus + 1), isBuild))
            return {};
        patch = patch.substr(0, plus);
    }
    Semver version;
    const auto addPart = [&](std::string_view part) {
        const auto read = preReleasePart(part);
        if (read)
            version.preRelease.push_back(*read);
        return read.has_value();
    };
    if (const std::size_t minus = patch.find('-'); minus != std::string_view::npos) {
        if (!forEachPart(patch.substr(minus + 1), addPart))
            return {};
        patch = patch.substr(0, minus);
    }
    const std::array<std::optional<std::uint64_t>, 3> numbers{number(parts[0]), number(parts[1]), number(patch)};
    if (!numbers[0] || !numbers[1] || !numbers[2])
        return {};
    version.major = *numbers[0];
    version.minor = *numbers[1];
    version.patch = *numbers[2];
    return version;
}

std::optional<Semver> Semver::parseLoosely(std::string_view text)
{
    if (text.starts_with('v'))
        text.remove_prefix(1);
    std::vector<std::string> parts = threeParts(text);
    for (std::string &part : parts) {
        if (part.size() < 2)
            continue;
        part.erase(0, std::min(part.find_first_not_of('0'), part.size()));
        if (part.empty() || part[0] < '0' || part[0] > '9')
            part.insert(0, "0");
    }
    if (parts.size() < 3 && parts.back().find_first_of("+-") != std::string::npos)
        return {};
    parts.resize(3, "0");
    return parse(parts[0] + "." + parts[1] + "." + parts[2]);
}

std::strong_ordering Semver::operator<=>(const Semver &other) const
{
    if (const auto order = major <=> other.major; order != 0)
        return order;
    if (const auto order = minor <=> other.minor; order != 0)
        return order;
    if (const auto order = patch <=> other.patch; order != 0)
        return order;
    // A release comes after all that leads to it; numbers come before texts.
    if (preRelease.empty() || other.preRelease.empty())
        return preRelease.empty() <=> other.preRelease.empty();
    return std::lexicographical_compare_three_way(preRelease.begin(), preRelease.end(), other.preRelease.begin(),
                                                  other.preRelease.end(),
                                                  [](const Part &a, const Part &b) -> std::strong_ordering {
                                                      if (a.index() != b.index())
                                                          return a.index() <=> b.index();
                                                      if (const auto *whole = std::get_if<std::uint64_t>(&a))
                                                          return *whole <=> std::get<std::uint64_t>(b);
                                                      return std::get<std::string>(a) <=> std::get<std::string>(b);
                                                  });
}

} // namespace slipway::cel
