// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/expansion.h"

namespace slipway::sim
{

std::string expandVariables(const std::string &text, const std::map<std::string, std::string> &variables,
                            std::set<std::string> *missing)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '$' || i + 1 == text.size()) {
            out += text[i];
        } else if (text[i + 1] == '$') {
            out += '$';
            ++i;
        } else if (const std::size_t close = text.find(')', i); text[i + 1] == '(' && close != std::string::npos) {
            const std::string name = text.substr(i + 2, close - i - 2);
            const auto known = variables.find(name);
            if (missing && (known == variables.end() || known->second.empty()))
                missing->insert(name);
            out += known != variables.end() ? known->second : "$(" + name + ")";
            i = close;
        } else {
            out += '$';
        }
    }
    return out;
}

} // namespace slipway::sim
