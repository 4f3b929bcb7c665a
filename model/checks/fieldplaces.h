// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/unknownfield.h"

namespace slipway
{

/// Names that many structures have, so that finding them elsewhere says nothing.
bool isCommonName(std::string_view key);
/// Whether what is written is a mapping, list or value, as the field asks for.
bool fitsShape(NodeRef node, const FieldType &field);

/// Where in its object a field belongs that is unknown where it stands: WrongLevel with the place, its targets and
/// whether it could be meant elsewhere. False, with nothing filled in, where no other place has it.
bool findElsewhere(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown);
/// The same for a field of a block that stands twice: `fsGroup` in the securityContext of a container, which only that
/// of the Pod has, and the other way round.
bool findNamesake(const Scope &scope, const SchemaProblem &problem, UnknownField &unknown);

} // namespace slipway
