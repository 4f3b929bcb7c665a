// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway
{

/// Gives every YamlView an interface for screen readers whose cost does not grow with the text. QScintilla's own one
/// counts all characters up to the caret with each key and each paint, whether or not anybody listens.
void installTextAccessible();

} // namespace slipway
