// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/podfindings.h"

#include <algorithm>

namespace slipway
{

bool hasUnknownKey(const Scope &scope, NodeRef mapping)
{
    return std::any_of(scope.schema.begin(), scope.schema.end(), [&](const SchemaProblem &problem) {
        return problem.kind == SchemaProblem::Kind::UnknownField && problem.node.parent() == mapping;
    });
}

PodParts podPartsOf(const Scope &scope)
{
    const PodTemplate *pod = scope.pod();
    return pod && scope.kind ? PodParts{pod->node["metadata"], pod->spec, scope.settings().kubernetes()} : PodParts{};
}

NodeRef securitySetting(const Scope &scope, const Container &container, std::string_view key)
{
    const NodeRef own = container.node["securityContext"][key];
    return own && !own.isNull() ? own : scope.pod()->spec["securityContext"][key];
}

Diagnostic lacking(const Scope &scope, NodeRef owner, const NodePath &keys, QString message, QString next)
{
    std::size_t depth = 0;
    for (; depth + 1 < keys.size(); ++depth) {
        const NodeRef inner = owner[keyOf(keys[depth])];
        if (!inner.isMapping() || !inner.key())
            break;
        owner = inner;
    }
    NodePath rest;
    for (; depth < keys.size(); ++depth)
        rest.append(keys[depth]);
    return scope.missing(owner, rest.toString(), "", std::move(message), std::move(next));
}

bool canLack(const Scope &scope, NodeRef owner, const NodePath &keys)
{
    for (const PathStep &key : keys) {
        if (!owner || owner.isNull())
            return true;
        if (!owner.isMapping() || hasUnknownKey(scope, owner))
            return false;
        owner = owner[keyOf(key)];
    }
    return !owner || owner.isNull();
}

} // namespace slipway
