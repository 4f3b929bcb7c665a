// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Both probes are there and ask the same: same way, path, port, command.
bool sameQuestion(NodeRef probe, NodeRef other);
/// Adds the fix that lets liveness wait three times as long as `seconds`.
void addMorePatience(const Scope &scope, Diagnostic &finding, NodeRef liveness, std::int64_t seconds);
/// The lines of a probe's question as written ("httpGet:\n  path: /"); empty where a probe has none.
std::string questionLines(NodeRef probe);
/// The lines of a question that suits a container's port: httpGet for what looks like a web server's, else tcpSocket.
std::string questionFor(NodeRef containerPort);

} // namespace slipway
