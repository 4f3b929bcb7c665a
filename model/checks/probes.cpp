// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/probes.h"

#include "api/timing.h"
#include "checks/edits.h"
#include "checks/serving.h"
#include "yaml/yamledit.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

constexpr std::array<const char *, 4> Ways{"httpGet", "tcpSocket", "exec", "grpc"};

NodeRef question(NodeRef probe)
{
    for (const char *way : Ways)
        if (const NodeRef node = probe[way]; node.isMapping())
            return node;
    return {};
}

/// What the server fills in, so that a written default is no difference.
Value withDefaults(NodeRef way)
{
    Value::Map known;
    const Value written = Value::fromNode(way);
    if (const Value::Map *map = written.asMap())
        known = *map;
    const auto fill = [&](const char *key, const char *value) {
        if (!written.find(key))
            known.emplace_back(key, value);
    };
    if (way.keyText() == "httpGet") {
        fill("path", "/");
        fill("scheme", "HTTP");
    }
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return known;
}

} // namespace

bool sameQuestion(NodeRef probe, NodeRef other)
{
    const NodeRef one = question(probe);
    const NodeRef two = question(other);
    if (!one || !two || one.keyText() != two.keyText())
        return false;
    // Most differ in something that both write.
    for (NodeRef value : one)
        if (const NodeRef twin = two[value.keyText()]; twin && Value::fromNode(value) != Value::fromNode(twin))
            return false;
    return withDefaults(one) == withDefaults(two);
}

void addMorePatience(const Scope &scope, Diagnostic &finding, NodeRef liveness, std::int64_t seconds)
{
    if (!scope.wantsFixes())
        return;
    const std::int64_t period = probeTimes(liveness).period;
    const std::int64_t threshold = (3 * seconds + period - 1) / period;
    if (scope.wantsFixes())
        addFix(scope, finding, Rules::tr("Set failureThreshold of liveness to %1").arg(threshold),
               writtenAt(liveness, {"failureThreshold"}, std::to_string(threshold)));
}

std::string questionLines(NodeRef probe)
{
    const NodeRef way = question(probe);
    if (!way)
        return {};
    std::string lines = emitDocument(Value::map({{std::string(way.keyText()), Value::fromNode(way)}}));
    while (!lines.empty() && lines.back() == '\n')
        lines.pop_back();
    return lines;
}

std::string questionFor(NodeRef containerPort)
{
    const std::string_view name = containerPort["name"].value();
    const std::string_view number = containerPort["containerPort"].value();
    const std::string port(name.empty() ? number : name);
    const bool isWeb = name.starts_with("http") || name == "web" || number == "80" || number.starts_with("80") ||
                       number == "3000" || number == "5000";
    return isWeb ? "httpGet:\n  path: /\n  port: " + port : "tcpSocket:\n  port: " + port;
}

} // namespace slipway
