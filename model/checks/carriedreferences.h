// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"

namespace slipway
{

class ObjectGraph;

/// A fix that gives an object another name, with that name written wherever other texts name the object. Any other
/// change as it is.
Change withReferences(const Workspace &workspace, const Change &fix);
/// The same for many fixes, with one graph of the workspace, made for the first that needs it.
class CarriedReferences
{
public:
    explicit CarriedReferences(const Workspace &workspace) : m_workspace(workspace) {}
    void addTo(Change &fix);
    /// For all fixes of the findings.
    void addTo(std::vector<Diagnostic> &findings);

private:
    const Workspace &m_workspace;
    std::shared_ptr<const ObjectGraph> m_graph;
};

} // namespace slipway
