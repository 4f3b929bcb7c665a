// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/factindex.h"

#include "graph/podtemplate.h"
#include "schema/schemastore.h"

#include <algorithm>

namespace slipway
{

namespace
{

enum class About : char { Name, Kind, Names, Workloads, WorkloadLabels, Label, Provided, CustomKinds };

/// The upper half of the keys that name a document instead of hashing words.
constexpr std::uint64_t LinesMark = 0x4C494E45;

template <typename... Parts>
std::string joined(Parts... parts)
{
    std::string key;
    key.reserve((std::string_view(parts).size() + ... + sizeof...(parts)));
    ((key.append(parts), key += '\n'), ...);
    return key;
}

FactKey factKey(About about, std::string_view text)
{
    // The golden ratio keeps what different questions say of the same words apart.
    constexpr std::uint64_t Spread = 0x9E3779B97F4A7C15ULL;
    return FactKey{std::hash<std::string_view>()(text) ^ (Spread * (static_cast<std::uint64_t>(about) + 1))};
}

const FactIndex::Objects &lookUp(const std::unordered_map<std::string, FactIndex::Objects> &table,
                                 const std::string &key)
{
    static const FactIndex::Objects none;
    const auto found = table.find(key);
    return found == table.end() ? none : found->second;
}

/// Kinds that neither the cluster has nor any file can describe: operators' objects.
bool isCustom(const ObjectId &id)
{
    return !SchemaStore::builtIn().kind(id) && id.group().find('.') != std::string_view::npos;
}

} // namespace

FactKey FactIndex::nameKey(std::string_view kind, std::string_view name)
{
    return factKey(About::Name, joined(kind, name));
}

FactKey FactIndex::kindKey(std::string_view kind)
{
    return factKey(About::Kind, kind);
}

FactKey FactIndex::namesKey(std::string_view kind, std::string_view ns)
{
    return factKey(About::Names, joined(kind, Facts::effectiveNamespace(ns)));
}

FactKey FactIndex::workloadsKey(std::string_view ns)
{
    return factKey(About::Workloads, Facts::effectiveNamespace(ns));
}

FactKey FactIndex::workloadLabelsKey(std::string_view ns)
{
    return factKey(About::WorkloadLabels, Facts::effectiveNamespace(ns));
}

FactKey FactIndex::labelKey(std::string_view ns, std::string_view key, std::string_view value)
{
    return factKey(About::Label, joined(Facts::effectiveNamespace(ns), key, value));
}

FactKey FactIndex::providedKey(std::string_view kind, std::string_view name)
{
    return factKey(About::Provided, joined(kind, name));
}

FactKey FactIndex::customKindsKey()
{
    return factKey(About::CustomKinds, {});
}

FactKey FactIndex::linesKey(FileId document)
{
    return FactKey{(LinesMark << 32) | static_cast<std::uint32_t>(document)};
}

FileId FactIndex::documentOfLines(FactKey key)
{
    const auto bits = static_cast<std::uint64_t>(key);
    return bits >> 32 == LinesMark ? static_cast<FileId>(bits) : FileId::None;
}

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
    const auto index = static_cast<std::size_t>(&object - document.objects.data());
    if (document.pods[index] && isWorkload(id))
        updateWorkload(object, *document.pods[index], isThere);
}

void FactIndex::updateWorkload(const Object &object, const PodTemplate &pod, bool isThere)
{
    const std::string_view ns = Facts::effectiveNamespace(object.id.ns);
    update(m_workloads, std::string(ns), object, isThere);
    changed(workloadsKey(ns));
    std::string labels = joined(object.id.kind, object.id.name, std::to_string(object.item));
    for (const auto &[key, value] : pod.labels) {
        update(m_byLabel, joined(ns, key, value), object, isThere);
        changed(labelKey(ns, key, value));
        labels += joined(key, value);
    }
    updateMember(workloadLabelsKey(ns), labels, isThere);
}

void FactIndex::update(Table &table, std::string key, const Object &object, bool isThere)
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

void FactIndex::updateProvided(const Object &object, bool isThere)
{
    // Kustomize's generators, and what operators' objects (Certificate, ExternalSecret, SealedSecret ...) usually make.
    const auto provide = [&](std::string_view kind, NodeRef name) {
        if (!name)
            return;
        const std::string key = joined(kind, name.value());
        if (isThere)
            ++m_provided[key];
        else if (const auto row = m_provided.find(key); --row->second == 0)
            m_provided.erase(row);
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
