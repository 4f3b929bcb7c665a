// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"

#include "checks/factindex.h"
#include "graph/podtemplate.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

constexpr std::array<std::string_view, 8> WorkloadKinds{
    "Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"};

bool carriesAll(const Labels &has, const Labels &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const auto &pair) {
        const auto label = has.find(pair.first);
        return label != has.end() && label->second == pair.second;
    });
}

int likeness(const Labels &has, const Labels &wanted)
{
    int equal = 0;
    for (const auto &[key, value] : wanted) {
        const auto label = has.find(key);
        equal += label != has.end() ? (label->second == value ? 2 : 1) : 0;
    }
    return equal;
}

} // namespace

NodeRef specOf(NodeRef root)
{
    const NodeRef spec = root["spec"];
    return spec ? spec : root["metadata"]["spec"];
}

std::string_view protocolOf(NodeRef port)
{
    const std::string_view written = port["protocol"].value();
    return written.empty() ? "TCP" : written;
}

std::optional<LabelSelector> selectorOf(const Object &object)
{
    const NodeRef spec = specOf(object.root);
    const std::string_view kind = object.id.kind;
    if (kind == "Service") {
        const NodeRef selector = spec["selector"];
        const bool selects = selector.isMapping() && selector.size() > 0 && spec["type"].value() != "ExternalName";
        return selects ? std::optional(LabelSelector::fromMap(selector)) : std::nullopt;
    }
    if (kind == "NetworkPolicy") // without a selector it is about all Pods of its namespace
        return LabelSelector::fromSelector(spec["podSelector"]);
    const NodeRef selector = spec["selector"];
    if (kind != "PodDisruptionBudget" || !selector.isMapping())
        return {};
    return LabelSelector::fromSelector(selector);
}

Facts::Facts(const FactIndex &index, const CheckSettings &settings, std::vector<FactKey> *asked)
    : m_index(index), m_settings(settings), m_asked(asked)
{
}

void Facts::note(FactKey key) const
{
    if (m_asked)
        m_asked->push_back(key);
}

std::string_view Facts::effectiveNamespace(const Object &object)
{
    return effectiveNamespace(object.id.ns);
}

const WorkspaceSchema &Facts::schema() const
{
    return m_index.schema();
}

const PodTemplate *Facts::podTemplate(const Object &object) const
{
    const CheckedDocument &document = m_index.document(object);
    return document.pods[static_cast<std::size_t>(&object - document.objects.data())].get();
}

const LabelSelector *Facts::selector(const Object &object) const
{
    const CheckedDocument &document = m_index.document(object);
    const auto &kept = document.selectors[static_cast<std::size_t>(&object - document.objects.data())];
    return kept ? &*kept : nullptr;
}

std::vector<const Object *> Facts::find(std::string_view kind, std::string_view ns, std::string_view name) const
{
    std::vector<const Object *> found;
    for (const Object *object : anywhere(kind, name))
        if (effectiveNamespace(*object) == effectiveNamespace(ns))
            found.push_back(object);
    return found;
}

const std::vector<const Object *> &Facts::anywhere(std::string_view kind, std::string_view name) const
{
    note(FactIndex::nameKey(kind, name));
    return m_index.byName(kind, name);
}

const std::vector<const Object *> &Facts::ofKind(std::string_view kind) const
{
    note(FactIndex::kindKey(kind));
    return m_index.byKind(kind);
}

std::vector<std::string> Facts::names(std::string_view kind, std::string_view ns, std::size_t most) const
{
    note(FactIndex::namesKey(kind, ns));
    std::vector<std::string> names;
    const auto &objects = m_index.named(kind, ns);
    if (objects.size() > most)
        return names;
    for (const Object *object : objects)
        names.push_back(object->id.name);
    return names;
}

std::vector<const Object *> Facts::selected(std::string_view ns, const Labels &labels) const
{
    // The rarest label leaves the fewest candidates. Whatever comes or goes among the selected carries it as well.
    const std::vector<const Object *> *candidates = nullptr;
    const std::pair<const std::string, std::string> *rarest = nullptr;
    for (const auto &label : labels) {
        const auto &carriers = m_index.labelled(ns, label.first, label.second);
        if (!candidates || carriers.size() < candidates->size()) {
            candidates = &carriers;
            rarest = &label;
        }
    }
    std::vector<const Object *> found;
    if (!candidates)
        return found;
    note(FactIndex::labelKey(ns, rarest->first, rarest->second));
    for (const Object *candidate : *candidates)
        if (carriesAll(podTemplate(*candidate)->labels, labels))
            found.push_back(candidate);
    return found;
}

std::vector<const Object *> Facts::selected(std::string_view ns, const LabelSelector &selector) const
{
    std::vector<const Object *> found =
        selector.equalities().empty() ? workloads(ns) : selected(ns, selector.equalities());
    if (!selector.isPlain())
        std::erase_if(found, [&](const Object *workload) { return !selector.matches(podTemplate(*workload)->labels); });
    return found;
}

std::vector<const Object *> Facts::selectedAnywhere(const Labels &labels) const
{
    note(FactIndex::workloadNamespacesKey());
    std::vector<const Object *> found;
    for (const std::string &ns : m_index.workloadNamespaces())
        for (const Object *workload : selected(ns, labels))
            found.push_back(workload);
    std::sort(found.begin(), found.end(), [this](const Object *a, const Object *b) { return isBefore(*a, *b); });
    return found;
}

std::vector<const Object *> Facts::selecting(std::string_view kind, std::string_view ns, const Labels &labels) const
{
    std::vector<const Object *> found;
    const auto take = [&](std::string_view key, std::string_view value) {
        for (const Object *object : held(FactIndex::selectorOfOne(kind, ns, key, value)))
            if (selector(*object)->matches(labels))
                found.push_back(object);
    };
    take({}, {});
    for (const auto &[key, value] : labels)
        take(key, value);
    std::sort(found.begin(), found.end(), [this](const Object *a, const Object *b) { return isBefore(*a, *b); });
    return found;
}

const std::vector<const Object *> &Facts::held(const std::string &what) const
{
    note(FactIndex::heldKey(what));
    return m_index.held(what);
}

const std::vector<const Object *> &Facts::scalers(std::string_view kind, std::string_view ns,
                                                  std::string_view name) const
{
    return held(FactIndex::scaled(kind, ns, name));
}

const std::vector<const Object *> &Facts::holdersOfNodePort(std::string_view protocol, std::string_view port) const
{
    return held(FactIndex::nodePort(protocol, port));
}

const std::vector<const Object *> &Facts::networkPolicies(std::string_view ns) const
{
    return held(FactIndex::policiesIn(ns));
}

const std::vector<const Object *> &Facts::volumesOfClass(std::string_view storageClass) const
{
    return held(FactIndex::volumeClass(storageClass));
}

const std::vector<const Object *> &Facts::taggingImage(std::string_view image) const
{
    return held(FactIndex::taggedImage(image));
}

bool Facts::hasLimitDefault(std::string_view ns, std::string_view resource, bool isLimit) const
{
    const auto isSaid = [&](bool ofLimit) {
        const std::string what = FactIndex::limitDefault(ns, resource, ofLimit);
        note(FactIndex::saidKey(what));
        return m_index.isSaid(what);
    };
    return isSaid(true) || (!isLimit && isSaid(false));
}

const std::vector<const Object *> &Facts::routing(std::string_view host) const
{
    return held(FactIndex::host(host));
}

const std::vector<const Object *> &Facts::mentioning(std::string_view name) const
{
    note(FactIndex::wordKey(name));
    return m_index.mentioning(name);
}

const Object *Facts::firstIn(std::string_view ns) const
{
    note(FactIndex::firstInKey(ns));
    return m_index.firstIn(ns);
}

const std::vector<const Object *> &Facts::workloads(std::string_view ns) const
{
    note(FactIndex::workloadsKey(ns));
    return m_index.workloads(ns);
}

const Object *Facts::nearestWorkload(std::string_view ns, const Labels &wanted, std::string_view name) const
{
    note(FactIndex::workloadLabelsKey(ns));
    const Object *best = nullptr;
    int most = 0;
    const auto consider = [&](const Object *workload) {
        const int equal = likeness(podTemplate(*workload)->labels, wanted) + int{workload->id.name == name};
        if (equal > most || (equal == most && equal > 0 && best != workload && isBefore(*workload, *best))) {
            most = equal;
            best = workload;
        }
    };
    const auto considerFirst = [&](const std::vector<const Object *> &workloads, std::size_t count) {
        std::for_each_n(workloads.begin(), std::min(workloads.size(), count), consider);
    };
    // Who carries one of the labels or has the name is near, wherever it stands; of all others only some are looked at,
    // so that the answer takes no longer in a large workspace.
    constexpr std::size_t MostCarriers = 100;
    constexpr std::size_t MostOthers = 400;
    for (const auto &[key, value] : wanted)
        considerFirst(m_index.labelled(ns, key, value), MostCarriers);
    for (const std::string_view kind : WorkloadKinds)
        for (const Object *workload : m_index.byName(kind, name))
            if (effectiveNamespace(*workload) == effectiveNamespace(ns) && isWorkload(workload->id) &&
                podTemplate(*workload))
                consider(workload);
    considerFirst(m_index.workloads(ns), MostOthers);
    if (best)
        note(FactIndex::nameKey(best->id.kind, best->id.name));
    return best;
}

bool Facts::isProvided(std::string_view kind, std::string_view ns, std::string_view name) const
{
    note(FactIndex::providedKey(kind, name));
    if (m_index.isProvided(kind, name))
        return true;
    if (kind == "ConfigMap")
        return name == "kube-root-ca.crt";
    if (kind == "ServiceAccount")
        return name == "default";
    return kind == "Service" && name == "kubernetes" && effectiveNamespace(ns) == "default";
}

bool Facts::isJudged(const Object &object) const
{
    return !isKustomize(object.id) && !m_index.document(object).in->isPatch;
}

bool Facts::hasCustomKinds() const
{
    note(FactIndex::customKindsKey());
    return m_index.hasCustomKinds();
}

bool Facts::isSameFile(const Object &a, const Object &b) const
{
    return m_index.document(a).in == m_index.document(b).in;
}

bool Facts::isBefore(const Object &a, const Object &b) const
{
    return m_index.isBefore(a, b);
}

std::size_t Facts::line(const ManifestFile &alone, std::size_t offset) const
{
    note(FactIndex::linesKey(alone.id()));
    const CheckedDocument &document = m_index.document(alone.id());
    return document.in->file->content().linesBefore(document.in->indexOf(document)) + alone.position(offset).line + 1;
}

} // namespace slipway
