// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/field.h"

#include <map>

namespace slipway
{

/// What the user folded (false) or unfolded (true), by path. A path that is unfolded is shown even where nothing is
/// written yet: that is how *Add field...* shows a field.
using OpenPaths = std::map<NodePath, bool>;

/// The form of an object: its kind's layout filled in with what the text says. Fields that are written but not laid out
/// are added at the end; keys that the field tables do not know are listed as kept. `now` as for fieldNote().
Form readForm(const Object &object, const OpenPaths &open = {}, const SchemaStore &schema = SchemaStore::builtIn(),
              std::optional<std::int64_t> now = {});

} // namespace slipway
