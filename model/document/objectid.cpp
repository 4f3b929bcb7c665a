// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/objectid.h"

namespace slipway
{

std::string_view ObjectId::group() const
{
    const std::string_view text = apiVersion;
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos ? std::string_view() : text.substr(0, slash);
}

std::string_view ObjectId::version() const
{
    const std::string_view text = apiVersion;
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos ? text : text.substr(slash + 1);
}

QString ObjectId::display() const
{
    return QString::fromStdString(kind.empty() ? name : name.empty() ? kind : kind + "/" + name);
}

bool ObjectId::sameObject(const ObjectId &other) const
{
    return group() == other.group() && kind == other.kind && ns == other.ns && name == other.name;
}

} // namespace slipway
