// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "yaml/jsonreading.h"

namespace slipway
{

/// The doubled keys of a document in which a second object begins without a `---` before it: the first is where it
/// begins. Empty for all other documents.
std::vector<DuplicateKey> secondObject(const Document &document);

} // namespace slipway
