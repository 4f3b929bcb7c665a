// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <string>
#include <string_view>

namespace slipway
{

/// What names an object in a cluster. The namespace is as written: empty where the file has none.
struct ObjectId {
    std::string apiVersion{};
    std::string kind{};
    std::string ns{};
    std::string name{};

    /// "apps" of "apps/v1", empty for the core group.
    std::string_view group() const;
    std::string_view version() const;
    /// "Deployment/web", the form that people and the command line use.
    QString display() const;
    /// Same kind in the same group, namespace and name (versions may differ).
    bool sameObject(const ObjectId &other) const;
    auto operator<=>(const ObjectId &) const = default;
};

} // namespace slipway
