// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/serviceaddress.h"

#include <QString>

namespace slipway
{

ServiceAddress ServiceAddress::parse(std::string_view value)
{
    ServiceAddress address;
    if (const std::size_t scheme = value.find("://"); scheme != std::string_view::npos) {
        value.remove_prefix(scheme + 3);
        address.isCertain = true;
    }
    const std::string_view authority = value.substr(0, value.find_first_of("/?"));
    std::string_view host = authority.substr(authority.rfind('@') + 1);
    if (const std::size_t colon = host.find(':'); colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        address.isCertain |= !port.empty() && port.find_first_not_of("0123456789") == std::string_view::npos;
        host = host.substr(0, colon);
    }
    const std::size_t dot = host.find('.');
    address.host = host.substr(0, dot);
    if (dot != std::string_view::npos) {
        const std::string_view rest = host.substr(dot + 1);
        address.ns = rest.substr(0, rest.find('.'));
        address.isCertain |= rest.find(".svc") != std::string_view::npos;
    }
    return address;
}

bool namesAnAddress(std::string_view variable)
{
    const QString upper = QString::fromUtf8(variable).toUpper();
    for (const char *word : {"HOST", "ADDR", "URL", "URI", "SERVICE", "SERVER", "ENDPOINT", "BACKEND", "UPSTREAM"})
        if (upper.contains(QLatin1String(word)))
            return true;
    return false;
}

} // namespace slipway
