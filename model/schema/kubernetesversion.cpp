// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/kubernetesversion.h"

#include <charconv>

namespace slipway
{

namespace
{

/// Takes a number off the front of the text.
std::optional<int> takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0)
        return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

} // namespace

std::optional<KubernetesVersion> KubernetesVersion::parse(std::string_view text)
{
    if (!text.empty() && text.front() == 'v')
        text.remove_prefix(1);
    const std::optional<int> major = takeNumber(text);
    if (major != 1 || text.empty() || text.front() != '.')
        return {};
    text.remove_prefix(1);
    const std::optional<int> minor = takeNumber(text);
    if (!minor)
        return {};
    if (!text.empty()) {
        const bool isPatch = text.front() == '.';
        text.remove_prefix(1);
        if (!isPatch || !takeNumber(text) || !text.empty())
            return {};
    }
    return KubernetesVersion{*minor};
}

} // namespace slipway
