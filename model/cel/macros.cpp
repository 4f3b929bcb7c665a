// SPDX-License-Identifier: GPL-3.0-or-later
#include "cel/macros.h"

#include <array>

namespace slipway::cel
{

std::size_t loopVariables(std::string_view name, std::size_t arguments)
{
    struct Macro {
        std::string_view name;
        std::size_t arguments;
        std::size_t variables;
    };
    constexpr std::array<Macro, 18> Macros{{{"all", 2, 1},
                                            {"exists", 2, 1},
                                            {"exists_one", 2, 1},
                                            {"existsOne", 2, 1},
                                            {"map", 2, 1},
                                            {"map", 3, 1},
                                            {"filter", 2, 1},
                                            {"optMap", 2, 1},
                                            {"optFlatMap", 2, 1},
                                            {"all", 3, 2},
                                            {"exists", 3, 2},
                                            {"existsOne", 3, 2},
                                            {"transformList", 3, 2},
                                            {"transformList", 4, 2},
                                            {"transformMap", 3, 2},
                                            {"transformMap", 4, 2},
                                            {"transformMapEntry", 3, 2},
                                            {"transformMapEntry", 4, 2}}};
    for (const Macro &macro : Macros)
        if (macro.name == name && macro.arguments == arguments)
            return macro.variables;
    return 0;
}

} // namespace slipway::cel
