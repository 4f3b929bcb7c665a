// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "document/workspace.h"
#include "graph/labelselector.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace slipway
{

/// A container of a pod template.
struct Container {
    NodeRef node{};
    std::string name{};
    bool isInit = false;
    bool isSidecar = false; ///< an init container that keeps running
};

/// The part of an object that says what its pods are.
struct PodTemplate {
    NodeRef node{}; ///< holds `metadata` and `spec`; the object's root for a Pod
    NodeRef spec{};
    Labels labels{};
    std::vector<Container> containers{}; ///< init containers first
};

/// An object's `spec`, or the one below its `metadata` when it has no other.
NodeRef specOf(NodeRef root);

/// What the checks look up about all objects of a workspace, gathered once per run. Borrows from the workspace.
class Facts
{
public:
    explicit Facts(const Workspace &workspace, const CheckSettings &settings = {});

    const Workspace &workspace() const { return m_workspace; }
    const CheckSettings &settings() const { return m_settings; }
    /// Null for objects that make no pods.
    const PodTemplate *podTemplate(const Object &object) const;
    /// The objects of a kind and name in a namespace as written; empty and "default" are the same.
    std::vector<const Object *> find(std::string_view kind, std::string_view ns, std::string_view name) const;
    /// All objects of that kind and name, whatever their namespace.
    const std::vector<const Object *> &anywhere(std::string_view kind, std::string_view name) const;
    const std::vector<const Object *> &ofKind(std::string_view kind) const;
    /// Names of a kind in a namespace, for suggestions.
    std::vector<std::string> names(std::string_view kind, std::string_view ns) const;
    /// The objects whose pods carry all these labels; none for empty labels.
    std::vector<const Object *> selected(std::string_view ns, const Labels &labels) const;
    /// The objects of that namespace that make pods.
    const std::vector<const Object *> &workloads(std::string_view ns) const;
    /// True for what something else provides: the cluster itself, a generator of Kustomize, an operator's object.
    bool isProvided(std::string_view kind, std::string_view ns, std::string_view name) const;
    /// True for Kustomize's own files and its patches: they are no complete objects and are not judged.
    bool isJudged(const Object &object) const;
    bool hasCustomKinds() const { return m_hasCustomKinds; }

    static std::string_view effectiveNamespace(const Object &object);
    static std::string_view effectiveNamespace(std::string_view ns) { return ns.empty() ? "default" : ns; }

private:
    void addPodTemplate(const Object &object);
    void addProvided(const Object &object);
    void addPatches(const Object &kustomization);
    std::size_t indexOf(const Object &object) const;

    const Workspace &m_workspace;
    CheckSettings m_settings;
    std::vector<std::unique_ptr<PodTemplate>> m_pods; // by index of the object, null for those without pods
    std::unordered_map<std::string, std::vector<const Object *>> m_byName;
    std::unordered_map<std::string, std::vector<const Object *>> m_byKind;
    std::unordered_map<std::string, std::vector<const Object *>> m_byLabel; // namespace, key and value
    std::unordered_map<std::string, std::vector<const Object *>> m_workloads;
    std::unordered_set<std::string> m_provided;
    std::set<QString> m_patchFiles;
    bool m_hasCustomKinds = false;
};

} // namespace slipway
