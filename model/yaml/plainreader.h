// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/reader.h"

namespace slipway
{

class TreeBuilder;

/// Reads the simple YAML that most manifests are written in, several times as fast as libyaml and to the very same
/// tree. Gives up (false) at whatever is not clearly simple: anchors, tags, tabs, text in quotes over several lines,
/// any mistake. The builder is then of no use any more, and libyaml has to read the text with another one.
bool readPlainly(std::string_view text, TreeBuilder &builder);

/// The other way to the same tree, for every text. See readYaml(), which chooses.
ReadResult readWithLibyaml(std::shared_ptr<const std::string> text);

} // namespace slipway
