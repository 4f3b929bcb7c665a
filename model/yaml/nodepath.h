// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace slipway
{

/// One step of a path: a mapping key, a list index (0-based), or a list item chosen by one of its keys (`[name=web]`).
struct ItemKey {
    std::string key{};
    std::string value{};
    auto operator<=>(const ItemKey &) const = default;
};
using PathStep = std::variant<std::string, std::size_t, ItemKey>;

/// The way from a document's (or object's) root to a node: `spec.containers[0].image`, `metadata.labels[app.io/name]`.
/// Keys with other characters than letters, digits, `-` and `_` are written in brackets, as the API server does.
class NodePath
{
public:
    NodePath() = default;
    NodePath(std::initializer_list<PathStep> steps) : m_steps(steps) {}
    /// Nothing where the text is no path. A bracket holding only digits is an index.
    static std::optional<NodePath> parse(std::string_view text);

    std::string toString() const;
    bool isEmpty() const { return m_steps.empty(); }
    std::size_t size() const { return m_steps.size(); }
    const PathStep &operator[](std::size_t i) const { return m_steps[i]; }
    const PathStep &last() const { return m_steps.back(); }
    auto begin() const { return m_steps.begin(); }
    auto end() const { return m_steps.end(); }

    NodePath parent() const;
    /// The first `count` steps.
    NodePath first(std::size_t count) const;
    bool startsWith(const NodePath &other) const;
    void append(PathStep step) { m_steps.push_back(std::move(step)); }
    NodePath operator/(PathStep step) const;
    NodePath operator/(const NodePath &tail) const;
    auto operator<=>(const NodePath &) const = default;
    bool operator==(const NodePath &) const = default;

private:
    std::vector<PathStep> m_steps;
};

/// The step's key; empty for list items.
std::string_view keyOf(const PathStep &step);

} // namespace slipway
