// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway
{

/// The address of a Service as programs are told it in an environment variable: "http://api:80/x", "api.shop.svc:80",
/// "api". The parts are views of the value that was read.
struct ServiceAddress {
    std::string_view host{};
    std::string_view ns{};
    bool isCertain = false; ///< has a scheme or a port, or says `.svc`, so it is surely meant as an address

    static ServiceAddress parse(std::string_view value);
};

/// Whether a variable's name says that it holds an address: API_HOST, backendUrl.
bool namesAnAddress(std::string_view variable);

} // namespace slipway
