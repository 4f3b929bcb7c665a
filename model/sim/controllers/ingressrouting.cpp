// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and paths of Ingresses (networking/v1 types.go; ingress-controller-conformance host_rules and path_rules;
// ingress-nginx createServers for the default backends).
#include "sim/controllers/ingressrouting.h"

#include <algorithm>

namespace slipway::sim
{

namespace
{

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return result;
}

/// "*.example.com" covers exactly one label more.
bool coversHost(const std::string &pattern, const std::string &host)
{
    if (!pattern.starts_with("*."))
        return false;
    const std::size_t dot = host.find('.');
    return dot != std::string::npos && dot > 0 && host.substr(dot) == pattern.substr(1);
}

/// The host of a rule that takes the request: an exact one, else a wildcard, else the one for every host.
std::optional<std::string> chosenHost(const std::vector<IngressSpec> &ingresses, const std::string &host)
{
    std::optional<std::string> wildcard, any;
    for (const IngressSpec &ingress : ingresses)
        for (const IngressRule &rule : ingress.rules) {
            const std::string pattern = lower(rule.host);
            if (pattern.empty())
                any = pattern;
            else if (pattern == host)
                return pattern;
            else if (coversHost(pattern, host))
                wildcard = pattern;
        }
    return wildcard ? wildcard : any;
}

std::vector<std::string_view> elements(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return parts;
}

bool coversPath(const IngressPath &rule, std::string_view path)
{
    if (rule.exact)
        return rule.path == path;
    const auto wanted = elements(rule.path), given = elements(path);
    return wanted.size() <= given.size() && std::equal(wanted.begin(), wanted.end(), given.begin());
}

} // namespace

std::optional<IngressChoice> chooseBackend(const std::vector<IngressSpec> &ingresses, std::string_view host,
                                           std::string_view path)
{
    path = path.substr(0, path.find('?'));
    if (path.empty())
        path = "/";
    const auto known = chosenHost(ingresses, lower(host.substr(0, host.find(':'))));
    const IngressPath *best = nullptr;
    IngressChoice choice, fallback;
    for (const IngressSpec &ingress : ingresses) {
        if (!known && ingress.rules.empty() && ingress.defaultBackend && !fallback.ingress)
            fallback = {&ingress, &*ingress.defaultBackend};
        bool defines = false;
        for (const IngressRule &rule : ingress.rules) {
            if (!known || lower(rule.host) != *known)
                continue;
            defines = true;
            for (const IngressPath &candidate : rule.paths) {
                if (!coversPath(candidate, path))
                    continue;
                const bool better = !best || (candidate.exact && !best->exact) ||
                                    (candidate.exact == best->exact && candidate.path.size() > best->path.size());
                if (better) {
                    best = &candidate;
                    choice = {&ingress, &candidate.backend};
                }
            }
        }
        if (defines && ingress.defaultBackend && !fallback.ingress)
            fallback = {&ingress, &*ingress.defaultBackend};
    }
    if (best)
        return choice;
    if (fallback.ingress)
        return fallback;
    return {};
}

} // namespace slipway::sim
