// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checksettings.h"
#include "document/workspace.h"
#include "graph/labelselector.h"

namespace slipway
{

class FactIndex;
class WorkspaceSchema;

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
    LabelSelector selector{};            ///< of the object, for its pods; empty for kinds without one
    std::vector<Container> containers{}; ///< init containers first
};

/// An object's `spec`, or the one below its `metadata` when it has no other.
NodeRef specOf(NodeRef root);
/// The protocol of a port, TCP where none is written.
std::string_view protocolOf(NodeRef port);
/// Which pods a Service, PodDisruptionBudget or NetworkPolicy takes; nothing for other kinds and where nothing is said.
std::optional<LabelSelector> selectorOf(const Object &object);

/// Names something that can be asked of the facts. Two questions may share a name by chance; then a rule runs once
/// more than it must.
enum class FactKey : std::uint64_t {};

/// What a rule may ask about the other objects of the workspace. The only way to them: what is asked is noted, so that
/// after an edit the rules run again whose answers it changed, and no others. A rule may read everything of an object
/// that an answer gave it. Objects stand in documents that are files of their own here (see CheckedDocument), so ask
/// isSameFile() and line() instead of comparing files and counting lines.
class Facts
{
public:
    Facts(const FactIndex &index, const CheckSettings &settings, std::vector<FactKey> *asked = nullptr);

    /// Of the project that the checked document belongs to.
    const CheckSettings &settings() const { return m_settings; }
    /// The tables of the built-in kinds and of those that the files define.
    const WorkspaceSchema &schema() const;
    /// Null for objects that make no pods.
    const PodTemplate *podTemplate(const Object &object) const;
    /// selectorOf(), which is kept; null where that gives nothing.
    const LabelSelector *selector(const Object &object) const;
    /// The objects of a kind and name in a namespace as written; empty and "default" are the same.
    std::vector<const Object *> find(std::string_view kind, std::string_view ns, std::string_view name) const;
    /// All objects of that kind and name, whatever their namespace.
    const std::vector<const Object *> &anywhere(std::string_view kind, std::string_view name) const;
    /// All objects of a kind. Every edit of one of them runs the rule again; ask for less where less will do, as the
    /// questions below do.
    const std::vector<const Object *> &ofKind(std::string_view kind) const;
    /// Names of a kind in a namespace, for suggestions; none at all when there are more than `most`.
    std::vector<std::string> names(std::string_view kind, std::string_view ns, std::size_t most = SIZE_MAX) const;
    /// The objects whose pods carry all these labels; none for empty labels.
    std::vector<const Object *> selected(std::string_view ns, const Labels &labels) const;
    /// The same for a selector that is not the plain map form; all of the namespace for an empty one.
    std::vector<const Object *> selected(std::string_view ns, const LabelSelector &selector) const;
    /// The objects of any namespace whose pods carry all these labels; none for empty labels.
    std::vector<const Object *> selectedAnywhere(const Labels &labels) const;
    /// The Services, PodDisruptionBudgets or NetworkPolicies of that namespace that take pods with these labels.
    std::vector<const Object *> selecting(std::string_view kind, std::string_view ns, const Labels &labels) const;
    /// The HorizontalPodAutoscalers that set the number of an object's pods.
    const std::vector<const Object *> &scalers(std::string_view kind, std::string_view ns, std::string_view name) const;
    /// The Services that ask for a port of the nodes themselves.
    const std::vector<const Object *> &holdersOfNodePort(std::string_view protocol, std::string_view port) const;
    /// The NetworkPolicies of a namespace.
    const std::vector<const Object *> &networkPolicies(std::string_view ns) const;
    /// The PersistentVolumes of a class; "" for those without one.
    const std::vector<const Object *> &volumesOfClass(std::string_view storageClass) const;
    /// The objects with a container of an image at a fixed tag; `image` as fullImageName() gives it.
    const std::vector<const Object *> &taggingImage(std::string_view image) const;
    /// True where a LimitRange of the namespace fills in the limit (or else the request) of a resource for containers.
    bool hasLimitDefault(std::string_view ns, std::string_view resource, bool isLimit) const;
    /// The Ingresses with a rule for that host ("" for every host).
    const std::vector<const Object *> &routing(std::string_view host) const;
    /// The first object that is written for a namespace, in the order of files and text; null where there is none.
    const Object *firstIn(std::string_view ns) const;
    /// The objects in which a name stands as a word, but for their own names and labels. It takes much to remember, so
    /// only rules that are off by default ask.
    const std::vector<const Object *> &mentioning(std::string_view name) const;
    /// The objects of that namespace that make pods. Every edit of one of them runs the rule again.
    const std::vector<const Object *> &workloads(std::string_view ns) const;
    /// Of the objects that make pods, the one whose labels come nearest to the wanted ones, or null. Having this name
    /// counts a little. Of many only some are compared.
    const Object *nearestWorkload(std::string_view ns, const Labels &wanted, std::string_view name) const;
    /// True for what something else provides: the cluster itself, a generator of Kustomize, an operator's object.
    bool isProvided(std::string_view kind, std::string_view ns, std::string_view name) const;
    /// True for Kustomize's own files and its patches: they are no complete objects and are not judged.
    bool isJudged(const Object &object) const;
    bool hasCustomKinds() const;
    /// Whether two objects stand in the same file.
    bool isSameFile(const Object &a, const Object &b) const;
    /// Whether `a` stands before `b`, in the order of the files and their texts.
    bool isBefore(const Object &a, const Object &b) const;
    /// The line (1-based, of the file) of a byte of the document that is `alone` among the checked ones.
    std::size_t line(const ManifestFile &alone, std::size_t offset) const;
    std::size_t line(const Object &object, NodeRef node) const { return line(*object.file, node.range().start); }

    static std::string_view effectiveNamespace(const Object &object);
    static std::string_view effectiveNamespace(std::string_view ns) { return ns.empty() ? "default" : ns; }

private:
    void note(FactKey key) const;
    const std::vector<const Object *> &held(const std::string &what) const;

    const FactIndex &m_index;
    const CheckSettings &m_settings;
    std::vector<FactKey> *m_asked;
};

} // namespace slipway
