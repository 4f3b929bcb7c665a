// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/podspec.h"

/// Pieces of the reader of pod specs. They never fail: what is wrong has its default.
namespace slipway::sim::podreading
{

std::optional<std::int64_t> integer(NodeRef node);
/// Numbers beyond what the simulator can count with are cut, not refused.
int integerOr(NodeRef node, int fallback);
/// The server turns a written 0 into the default; less is refused, so it is read as the default too.
int atLeastOne(NodeRef node, int fallback);
bool isTrue(NodeRef node);
std::vector<std::string> texts(NodeRef list);
std::map<std::string, std::string> textMap(NodeRef map);

std::optional<RestartPolicy> restartPolicy(NodeRef node);
ContainerSpec readContainer(const Object &object, NodeRef node, NodeRef podSpec, bool init);
std::vector<Toleration> readTolerations(NodeRef list);
void readPlacement(const Object &object, NodeRef spec, PodSpec &pod);

} // namespace slipway::sim::podreading
