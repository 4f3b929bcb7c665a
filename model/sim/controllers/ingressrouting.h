// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/world.h"

namespace slipway::sim
{

/// A Service as an Ingress names it: by the name or the number of its port.
struct IngressBackend {
    std::string service{};
    std::string portName{};
    int portNumber = 0;
    Origin origin{};
};

struct IngressPath {
    std::string path{};
    bool exact = false; ///< else Prefix; ImplementationSpecific is read as Prefix
    IngressBackend backend{};
};

struct IngressRule {
    std::string host{}; ///< empty: every host; "*.example.com": one label more
    std::vector<IngressPath> paths{};
};

struct IngressSpec {
    ObjectKey key{};
    std::vector<IngressRule> rules{};
    std::optional<IngressBackend> defaultBackend{};
};

struct IngressChoice {
    const IngressSpec *ingress = nullptr;
    const IngressBackend *backend = nullptr;
};

/// Where an HTTP request goes; nothing: the controller answers 404. `ingresses` by creation, oldest first. Hosts are
/// compared without regard to case, paths with it; a query is cut off.
std::optional<IngressChoice> chooseBackend(const std::vector<IngressSpec> &ingresses, std::string_view host,
                                           std::string_view path);

} // namespace slipway::sim
