// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/escaping.h"

#include <algorithm>
#include <array>

namespace slipway::cel
{

bool isReserved(std::string_view name)
{
    constexpr std::array<std::string_view, 17> Names{"as",       "break",  "const",  "continue", "else", "for",
                                                     "function", "if",     "import", "let",      "loop", "namespace",
                                                     "package",  "return", "var",    "void",     "while"};
    return std::binary_search(Names.begin(), Names.end(), name);
}

std::optional<std::string> escapedName(std::string_view property)
{
    if (property.empty() || (property[0] >= '0' && property[0] <= '9'))
        return {};
    if (isReserved(property) || property == "true" || property == "false" || property == "null" || property == "in")
        return "__" + std::string(property) + "__";
    std::string escaped;
    for (std::size_t at = 0; at < property.size(); ++at) {
        const char c = property[at];
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (property.substr(at, 2) == "__") {
            escaped += "__underscores__";
            ++at;
        } else if (isPlain) {
            escaped += c;
        } else if (c == '.' || c == '-' || c == '/') {
            escaped += c == '.' ? "__dot__" : c == '-' ? "__dash__" : "__slash__";
        } else {
            return {};
        }
    }
    return escaped;
}

} // namespace slipway::cel
