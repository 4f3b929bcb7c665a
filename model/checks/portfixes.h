// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

namespace slipway
{

/// Ways out of findings about a port that no container has.

/// A port that a container declares.
struct DeclaredPort {
    const Container *container = nullptr;
    NodeRef entry{}; ///< of the container's `ports`
    std::string_view name() const { return entry["name"].value(); }
    NodeRef number() const { return entry["containerPort"]; }
};
/// Those with a usable number; `protocol` is empty for all protocols.
std::vector<DeclaredPort> declaredPorts(const Container &container, std::string_view protocol = {});
std::vector<DeclaredPort> declaredPorts(const PodTemplate &pod, std::string_view protocol = {});

/// Asks for one of these ports instead: by the name that comes nearest, any other name, or the number of one without.
void offerDeclared(const Scope &scope, NodeRef wanted, const std::vector<DeclaredPort> &ports, Diagnostic &finding);
/// Gives ports of an object's containers that have no name the wanted one.
void offerNaming(const Scope &scope, const Object &owner, const std::vector<DeclaredPort> &ports, std::string_view name,
                 Diagnostic &finding);
/// Declares a port of that name whose number a person has to type.
void offerNamedPort(const Scope &scope, const Object &owner, const Container &container, std::string_view name,
                    std::string_view protocol, Diagnostic &finding);
/// Declares a port by its number.
void offerDeclaring(const Scope &scope, const Object &owner, const Container &container, std::int64_t number,
                    std::string_view protocol, Diagnostic &finding);

/// Whether a text can stand where a port's number belongs.
bool isPortNumber(std::string_view text);

} // namespace slipway
