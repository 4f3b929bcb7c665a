// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/factindex.h"

#include "checks/factindex_p.h"
#include "checks/imagereference.h"
#include "graph/podtemplate.h"
#include "schema/schemastore.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace slipway
{

namespace
{

const FactIndex::Objects &lookUp(const std::unordered_map<std::string, FactIndex::Objects> &table,
                                 const std::string &key)
{
    static const FactIndex::Objects none;
    const auto found = table.find(key);
    return found == table.end() ? none : found->second;
}

/// Counts something that objects say in a table of such; who says it last takes it out.
void count(std::unordered_map<std::string, std::size_t> &table, const std::string &what, bool isThere)
{
    if (isThere)
        ++table[what];
    else if (const auto row = table.find(what); --row->second == 0)
        table.erase(row);
}

/// Kinds that neither the cluster has nor any file can describe: operators' objects.
bool isCustom(const ObjectId &id)
{
    return !SchemaStore::builtIn().kind(id) && id.group().find('.') != std::string_view::npos;
}

/// What has the name is known only inside its object: a container, a volume, a port, a variable.
bool isLocalName(NodeRef name)
{
    static constexpr std::array<std::string_view, 7> Lists{
        "containers", "initContainers", "volumes", "volumeMounts", "ports", "env", "metrics"};
    const std::string_view list = name.parent().parent().keyText();
    return std::find(Lists.begin(), Lists.end(), list) != Lists.end();
}

/// Whatever below a node may be the name of another object.
void collectWords(NodeRef root, NodeRef node, std::set<std::string_view> &words)
{
    const std::string_view key = node.keyText();
    const bool isOwnName = key == "name" && node.parent() == root["metadata"];
    if (isOwnName || key == "labels" || key == "matchLabels" || key == "selector" || key == "image" ||
        (key == "name" && isLocalName(node)))
        return;
    if (!node.isScalar()) {
        if (node.kind() != NodeKind::Alias) // what an anchor holds is seen where it is written
            for (NodeRef child : node)
                collectWords(root, child, words);
        return;
    }
    constexpr std::string_view NameBytes = "abcdefghijklmnopqrstuvwxyz0123456789-.";
    std::string_view rest = node.value();
    while (!rest.empty()) {
        rest.remove_prefix(std::min(rest.find_first_of(NameBytes), rest.size()));
        const std::string_view word = rest.substr(0, rest.find_first_not_of(NameBytes));
        rest.remove_prefix(word.size());
        if (!word.empty())
            words.insert(word);
    }
}

} // namespace

CheckedDocument *FactIndex::find(FileId key) const
{
    const auto index = static_cast<std::size_t>(key);
    return index < m_documents.size() ? m_documents[index] : nullptr;
}

bool FactIndex::isBefore(const Object &a, const Object &b) const
{
    const CheckedDocument &ofA = document(a);
    const CheckedDocument &ofB = document(b);
    return std::tuple(ofA.in->rank, ofA.order, a.item) < std::tuple(ofB.in->rank, ofB.order, b.item);
}

const FactIndex::Objects &FactIndex::byName(std::string_view kind, std::string_view name) const
{
    return lookUp(m_byName, joined(kind, name));
}

const FactIndex::Objects &FactIndex::byKind(std::string_view kind) const
{
    return lookUp(m_byKind, std::string(kind));
}

const FactIndex::Objects &FactIndex::named(std::string_view kind, std::string_view ns) const
{
    return lookUp(m_named, joined(kind, Facts::effectiveNamespace(ns)));
}

const FactIndex::Objects &FactIndex::workloads(std::string_view ns) const
{
    return lookUp(m_workloads, std::string(Facts::effectiveNamespace(ns)));
}

const FactIndex::Objects &FactIndex::labelled(std::string_view ns, std::string_view key, std::string_view value) const
{
    return lookUp(m_byLabel, joined(Facts::effectiveNamespace(ns), key, value));
}

std::vector<std::string> FactIndex::workloadNamespaces() const
{
    std::vector<std::string> namespaces;
    for (const auto &[ns, workloads] : m_workloads)
        namespaces.push_back(ns);
    return namespaces;
}

const Object *FactIndex::firstIn(std::string_view ns) const
{
    const std::string key(ns);
    const Objects &objects = lookUp(m_written, key);
    return objects.empty() ? nullptr : objects.front();
}

const FactIndex::Objects &FactIndex::mentioning(std::string_view name) const
{
    // Rules of several documents ask at a time.
    static std::mutex building;
    const std::lock_guard lock(building);
    if (!std::exchange(m_remembersWords, true))
        for (const CheckedDocument *document : m_documents)
            if (document)
                for (const Object &object : document->objects)
                    updateWords(object, true);
    return lookUp(m_byWord, std::string(name));
}

const FactIndex::Objects &FactIndex::held(const std::string &what) const
{
    return lookUp(m_held, what);
}

bool FactIndex::isProvided(std::string_view kind, std::string_view name) const
{
    return m_provided.count(joined(kind, name)) > 0;
}

void FactIndex::add(CheckedDocument &document)
{
    const auto key = static_cast<std::size_t>(document.key());
    if (m_documents.size() <= key)
        m_documents.resize(key + 1);
    m_documents[key] = &document;
    update(document, true);
}

void FactIndex::remove(const CheckedDocument &document)
{
    update(document, false);
    m_documents[static_cast<std::size_t>(document.key())] = nullptr;
}

void FactIndex::update(const CheckedDocument &document, bool isThere)
{
    for (const Object &object : document.objects)
        update(document, object, isThere);
}

void FactIndex::update(const CheckedDocument &document, const Object &object, bool isThere)
{
    if (m_remembersWords)
        for (std::string_view word : updateWords(object, isThere))
            changed(wordKey(word));
    if (document.in->isPatch || isKustomize(object.id)) {
        updateProvided(object, isThere);
        return;
    }
    if (isCustom(object.id)) {
        const bool had = hasCustomKinds();
        m_customKinds += isThere ? std::size_t{1} : ~std::size_t{0};
        if (had != hasCustomKinds())
            changed(customKindsKey());
        updateProvided(object, isThere);
    }
    const ObjectId &id = object.id;
    update(m_byKind, id.kind, object, isThere);
    changed(kindKey(id.kind));
    update(m_byName, joined(id.kind, id.name), object, isThere);
    changed(nameKey(id.kind, id.name));
    if (!id.name.empty()) {
        update(m_named, joined(id.kind, Facts::effectiveNamespace(id.ns)), object, isThere);
        updateMember(namesKey(id.kind, id.ns), joined(id.name, std::to_string(object.item)), isThere);
    }
    if (!id.ns.empty()) {
        update(m_written, id.ns, object, isThere);
        updateMember(firstInKey(id.ns), joined(id.kind, id.name, std::to_string(object.item)), isThere);
    }
    // Another group's NetworkPolicy says in its own way for whom it is; to be safe it counts for all Pods.
    const auto index = static_cast<std::size_t>(&object - document.objects.data());
    if (SchemaStore::builtIn().kind(id) || id.kind == "NetworkPolicy")
        updateReferring(object, document.selectors[index], isThere);
    updateSaid(object, isThere);
    if (document.pods[index] && isWorkload(id))
        updateWorkload(object, *document.pods[index], isThere);
}

void FactIndex::updateWorkload(const Object &object, const PodTemplate &pod, bool isThere)
{
    const std::string_view ns = Facts::effectiveNamespace(object.id.ns);
    const std::size_t before = m_workloads.size();
    update(m_workloads, std::string(ns), object, isThere);
    changed(workloadsKey(ns));
    if (m_workloads.size() != before)
        changed(workloadNamespacesKey());
    std::string labels = joined(object.id.kind, object.id.name, std::to_string(object.item));
    for (const auto &[key, value] : pod.labels) {
        update(m_byLabel, joined(ns, key, value), object, isThere);
        changed(labelKey(ns, key, value));
        labels += joined(key, value);
    }
    updateMember(workloadLabelsKey(ns), labels, isThere);
    std::set<std::string> images; // several containers may have the same
    for (const Container &container : pod.containers)
        if (const ImageParts image = imageParts(container.node["image"].value()); fixedTag(image))
            images.insert(taggedImage(fullImageName(image)));
    for (const std::string &image : images)
        updateHeld(image, object, isThere);
}

void FactIndex::update(Table &table, std::string key, const Object &object, bool isThere) const
{
    const auto row = table.try_emplace(std::move(key)).first;
    Objects &objects = row->second;
    const auto before = [this](const Object *a, const Object *b) { return isBefore(*a, *b); };
    const bool isLast = objects.empty() || before(objects.back(), &object);
    const auto at = isLast ? objects.end() : std::lower_bound(objects.begin(), objects.end(), &object, before);
    if (isThere)
        objects.insert(at, &object);
    else
        objects.erase(at);
    if (objects.empty())
        table.erase(row);
}

void FactIndex::updateHeld(const std::string &what, const Object &object, bool isThere)
{
    update(m_held, what, object, isThere);
    changed(heldKey(what));
}

/// What others look for in Services, policies, budgets, autoscalers and Ingresses.
void FactIndex::updateReferring(const Object &object, const std::optional<LabelSelector> &selector, bool isThere)
{
    const NodeRef spec = specOf(object.root);
    const ObjectId &id = object.id;
    std::set<std::string> held; // something may stand twice in an object
    if (selector) {
        // The longest value is likely the rarest.
        std::pair<std::string_view, std::string_view> label;
        for (const auto &[key, value] : selector->equalities())
            if (label.first.empty() || value.size() > label.second.size())
                label = {key, value};
        held.insert(selectorOfOne(id.kind, id.ns, label.first, label.second));
    }
    if (id.kind == "HorizontalPodAutoscaler") {
        const NodeRef target = spec["scaleTargetRef"];
        held.insert(scaled(target["kind"].value(), id.ns, target["name"].value()));
    } else if (id.kind == "Service") {
        for (NodeRef port : spec["ports"])
            if (!port["nodePort"].value().empty())
                held.insert(nodePort(protocolOf(port), port["nodePort"].value()));
    } else if (id.kind == "NetworkPolicy") {
        held.insert(policiesIn(id.ns));
    } else if (id.kind == "PersistentVolume") {
        held.insert(volumeClass(spec["storageClassName"].value()));
    } else if (id.kind == "Ingress") {
        for (NodeRef rule : spec["rules"])
            held.insert(host(rule["host"].value()));
    }
    for (const std::string &what : held)
        updateHeld(what, object, isThere);
}

void FactIndex::updateSaid(const Object &object, bool isThere)
{
    if (object.id.kind != "LimitRange")
        return;
    std::set<std::string> said; // something may stand twice in an object
    for (NodeRef limit : object.root["spec"]["limits"]) {
        if (limit["type"].value() != "Container")
            continue;
        for (NodeRef amount : limit["default"])
            said.insert(limitDefault(object.id.ns, amount.keyText(), true));
        for (NodeRef amount : limit["defaultRequest"])
            said.insert(limitDefault(object.id.ns, amount.keyText(), false));
    }
    for (const std::string &what : said) {
        count(m_said, what, isThere);
        updateMember(saidKey(what), {}, isThere);
    }
}

std::set<std::string_view> FactIndex::updateWords(const Object &object, bool isThere) const
{
    std::set<std::string_view> words;
    collectWords(object.root, object.root, words);
    for (std::string_view word : words)
        update(m_byWord, std::string(word), object, isThere);
    return words;
}

void FactIndex::updateProvided(const Object &object, bool isThere)
{
    // Kustomize's generators, and what operators' objects (Certificate, ExternalSecret, SealedSecret ...) usually make.
    const auto provide = [&](std::string_view kind, NodeRef name) {
        if (!name)
            return;
        const std::string key = joined(kind, name.value());
        count(m_provided, key, isThere);
        updateMember(providedKey(kind, name.value()), {}, isThere);
    };
    for (NodeRef generated : object.root["configMapGenerator"])
        provide("ConfigMap", generated["name"]);
    for (NodeRef generated : object.root["secretGenerator"])
        provide("Secret", generated["name"]);
    provide("Secret", object.root["metadata"]["name"]);
    provide("Secret", object.root["spec"]["secretName"]);
    provide("Secret", object.root["spec"]["target"]["name"]);
    provide("ConfigMap", object.root["spec"]["target"]["configMap"]["name"]);
    provide("Service", object.root["metadata"]["name"]);
}

void FactIndex::updateMember(FactKey key, std::string_view member, bool isThere)
{
    if (!m_notesChanges)
        return;
    (isThere ? m_added : m_removed).emplace_back(key, std::hash<std::string_view>()(member));
}

std::vector<FactKey> FactIndex::takeChanged(bool sameNames)
{
    std::sort(m_added.begin(), m_added.end());
    std::sort(m_removed.begin(), m_removed.end());
    std::vector<Member> differ;
    if (sameNames)
        std::set_symmetric_difference(m_added.begin(), m_added.end(), m_removed.begin(), m_removed.end(),
                                      std::back_inserter(differ));
    else
        std::merge(m_added.begin(), m_added.end(), m_removed.begin(), m_removed.end(), std::back_inserter(differ));
    for (const Member &member : differ)
        m_changed.push_back(member.first);
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    m_added.clear();
    m_removed.clear();
    return std::exchange(m_changed, {});
}

} // namespace slipway
