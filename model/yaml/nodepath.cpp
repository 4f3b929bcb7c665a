// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/nodepath.h"

#include "yaml/pathtext.h"

#include "yaml/fromend.h"

#include <algorithm>
#include <charconv>

namespace slipway
{

namespace
{

bool isPlainKey(std::string_view key)
{
    return !key.empty() && key[0] != '-' && std::all_of(key.begin(), key.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '$' || c >= 0x80;
    });
}

std::optional<PathStep> bracketStep(std::string_view inside)
{
    if (inside.empty())
        return std::nullopt;
    if (std::all_of(inside.begin(), inside.end(), [](unsigned char c) { return std::isdigit(c) != 0; })) {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(inside.data(), inside.data() + inside.size(), index);
        if (error != std::errc())
            return std::nullopt;
        return index;
    }
    const std::size_t equals = inside.find('=');
    if (equals != std::string_view::npos && equals > 0)
        return ItemKey{std::string(inside.substr(0, equals)), std::string(inside.substr(equals + 1))};
    return std::string(inside);
}

} // namespace

std::optional<NodePath> NodePath::parse(std::string_view text)
{
    NodePath path;
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '[') {
            const std::size_t close = text.find(']', at);
            if (close == std::string_view::npos)
                return std::nullopt;
            const auto step = bracketStep(text.substr(at + 1, close - at - 1));
            if (!step)
                return std::nullopt;
            path.append(*step);
            at = close + 1;
        } else {
            if (text[at] == '.' && ++at == text.size())
                return std::nullopt;
            const std::size_t end = std::min(text.find_first_of(".[", at), text.size());
            if (end == at)
                return std::nullopt;
            path.append(std::string(text.substr(at, end - at)));
            at = end;
        }
    }
    return path;
}

void appendKey(std::string &path, std::string_view key)
{
    if (!isPlainKey(key))
        path.append("[").append(key).append("]");
    else
        path.append(path.empty() ? "" : ".").append(key);
}

void appendIndex(std::string &path, std::size_t index)
{
    path.append("[").append(std::to_string(index)).append("]");
}

std::string NodePath::toString() const
{
    std::string text;
    for (const PathStep &step : m_steps) {
        if (const auto *key = std::get_if<std::string>(&step)) {
            appendKey(text, *key);
        } else if (const auto *index = std::get_if<std::size_t>(&step)) {
            appendIndex(text, *index);
        } else {
            const auto &item = std::get<ItemKey>(step);
            text += "[" + item.key + "=" + item.value + "]";
        }
    }
    return text;
}

NodePath NodePath::parent() const
{
    return first(m_steps.empty() ? 0 : m_steps.size() - 1);
}

NodePath NodePath::first(std::size_t count) const
{
    NodePath path;
    path.m_steps.assign(m_steps.begin(),
                        m_steps.begin() + static_cast<std::ptrdiff_t>(std::min(count, m_steps.size())));
    return path;
}

bool NodePath::startsWith(const NodePath &other) const
{
    return other.size() <= size() && std::equal(other.begin(), other.end(), begin());
}

NodePath NodePath::operator/(PathStep step) const
{
    NodePath path = *this;
    path.append(std::move(step));
    return path;
}

NodePath NodePath::operator/(const NodePath &tail) const
{
    NodePath path = *this;
    path.m_steps.insert(path.m_steps.end(), tail.begin(), tail.end());
    return path;
}

std::optional<std::size_t> countFromEnd(const PathStep &step)
{
    const std::string_view key = keyOf(step);
    std::size_t count = 0;
    if (key.size() < 2 || key[0] != '-')
        return std::nullopt;
    const auto [end, error] = std::from_chars(key.data() + 1, key.data() + key.size(), count);
    if (error != std::errc() || end != key.data() + key.size() || count == 0)
        return std::nullopt;
    return count;
}

std::string_view keyOf(const PathStep &step)
{
    const auto *key = std::get_if<std::string>(&step);
    return key ? std::string_view(*key) : std::string_view();
}

} // namespace slipway
