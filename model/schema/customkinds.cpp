// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/customkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

namespace slipway
{

namespace
{

bool isDefinition(const ObjectId &id)
{
    return id.kind == "CustomResourceDefinition" && id.apiVersion == "apiextensions.k8s.io/v1";
}

bool isServed(NodeRef version)
{
    return version["served"].value() == "true" && !version["name"].value().empty();
}

NodeRef schemaOf(NodeRef version)
{
    return version["schema"]["openAPIV3Schema"];
}

/// A version's maturity, then its numbers; greater is newer. Names of other forms come first, the last of the alphabet
/// foremost. Source: apimachinery, pkg/version/helpers.go.
std::tuple<int, int, int> rankOf(std::string_view version)
{
    static const QRegularExpression form(QStringLiteral("^v(\\d{1,6})(?:(alpha|beta)(\\d{1,6}))?$"));
    const auto match = form.match(QString::fromUtf8(version));
    if (!match.hasMatch())
        return {-1, 0, 0};
    const QString stage = match.captured(2);
    const int maturity = stage.isEmpty() ? 2 : stage == QLatin1String("beta") ? 1 : 0;
    return {maturity, match.captured(1).toInt(), match.captured(3).toInt()};
}

bool isNewer(std::string_view version, std::string_view other)
{
    const auto rank = rankOf(version);
    const auto otherRank = rankOf(other);
    return std::get<0>(rank) < 0 && std::get<0>(otherRank) < 0 ? version < other : rank > otherRank;
}

/// The server warns of a version that is deprecated with its makers' words, or with its own that name the newest
/// version to use. Source: apiextensions-apiserver, pkg/apiserver/customresource_handler.go.
void addVersion(NodeRef spec, NodeRef version, StructuralSchema &schema)
{
    schema.hasStatus = version["subresources"]["status"].isMapping();
    if (version["deprecated"].value() != "true")
        return;
    schema.deprecation = version["deprecationWarning"].text();
    std::string_view best = version["name"].value();
    for (NodeRef other : spec["versions"])
        if (isServed(other) && other["deprecated"].value() != "true" && isNewer(other["name"].value(), best))
            best = other["name"].value();
    if (best != version["name"].value())
        schema.successor = spec["group"].text() + "/" + std::string(best);
}

} // namespace

/// Makes definitions out of their objects.
class DefinitionReader
{
public:
    static std::shared_ptr<const CustomDefinition> read(const std::shared_ptr<const Document> &document,
                                                        const DocumentObject &object)
    {
        auto definition = std::make_shared<CustomDefinition>();
        const NodeRef spec = object.root["spec"];
        definition->group = spec["group"].value();
        definition->kind = spec["names"]["kind"].value();
        definition->m_document = document;
        definition->m_item = object.item;
        if (definition->group.empty() || definition->kind.empty())
            return definition;
        for (NodeRef version : spec["versions"]) {
            if (!isServed(version))
                continue;
            definition->served.push_back(definition->group + "/" + std::string(version["name"].value()));
            if (schemaOf(version).isMapping())
                definition->m_kinds.push_back({.apiVersion = definition->served.back(),
                                               .kind = definition->kind,
                                               .plural = std::string(spec["names"]["plural"].value()),
                                               .namespaced = spec["scope"].value() != "Cluster"});
        }
        return definition;
    }
};

void CustomDefinition::readSchemas() const
{
    std::call_once(m_once, [this] {
        const auto document = m_document.lock();
        if (!document || m_kinds.empty())
            return;
        auto info = m_kinds.begin();
        for (const DocumentObject &object : document->objects())
            for (NodeRef version : object.root["spec"]["versions"]) {
                const NodeRef written = schemaOf(version);
                if (object.item != m_item || !isServed(version) || !written.isMapping() || info == m_kinds.end())
                    continue;
                auto schema = StructuralSchema::read(written, info->apiVersion + "." + kind);
                addVersion(object.root["spec"], version, *schema);
                m_schemas.push_back(std::move(schema));
                info->type = m_schemas.back()->structure.get();
                info->definition = m_schemas.back().get();
                ++info;
            }
    });
}

namespace
{

/// The definitions of the documents that are in use. Documents are kept over edits elsewhere, so a definition is read
/// only when its own text changes.
class DefinitionCache
{
public:
    std::shared_ptr<const CustomDefinition> of(const std::shared_ptr<const Document> &document,
                                               const DocumentObject &object)
    {
        const Key key{document.get(), object.item};
        {
            const std::lock_guard lock(m_mutex);
            const auto known = m_entries.find(key);
            if (known != m_entries.end() && known->second.document.lock() == document)
                return known->second.definition;
        }
        auto definition = DefinitionReader::read(document, object);
        const std::lock_guard lock(m_mutex);
        if (m_entries.size() >= m_full) {
            std::erase_if(m_entries, [](const auto &entry) { return entry.second.document.expired(); });
            m_full = std::max(Few, 2 * m_entries.size());
        }
        // Another thread may have been faster; all shall have the same one.
        Entry &entry = m_entries[key];
        if (entry.document.lock() != document)
            entry = {document, std::move(definition)};
        return entry.definition;
    }

private:
    struct Entry {
        std::weak_ptr<const Document> document{};
        std::shared_ptr<const CustomDefinition> definition{};
    };
    using Key = std::pair<const Document *, int>;
    static constexpr std::size_t Few = 32;
    std::mutex m_mutex;
    std::map<Key, Entry> m_entries;
    std::size_t m_full = Few; ///< so many entries are worth a look for those that nobody needs any more
};

DefinitionCache &cache()
{
    static DefinitionCache all;
    return all;
}

} // namespace

std::shared_ptr<const CustomDefinition> customDefinition(const std::shared_ptr<const Document> &document,
                                                         const DocumentObject &object)
{
    return isDefinition(object.id) ? cache().of(document, object) : nullptr;
}

WorkspaceSchema::WorkspaceSchema(const Definitions &definitions,
                                 const std::function<bool(std::string_view kind)> &isUsed)
{
    std::vector<const KindInfo *> more;
    for (const auto &one : definitions) {
        if (one->served.empty() || definition(one->group, one->kind))
            continue;
        m_definitions.push_back(one);
        if (isUsed(one->kind))
            one->readSchemas();
        for (const KindInfo &info : one->kinds())
            if (!SchemaStore::builtIn().kind(info.apiVersion, info.kind))
                more.push_back(&info);
    }
    if (!more.empty())
        m_store.emplace(SchemaStore::builtIn(), more);
}

namespace
{

WorkspaceSchema::Definitions definitionsIn(const Workspace &workspace)
{
    WorkspaceSchema::Definitions all;
    for (const auto &file : workspace.files())
        if (!file->isSettings())
            for (const DocumentSlot &slot : file->documents())
                for (const DocumentObject &object : slot.document->objects())
                    if (auto one = customDefinition(slot.document, object))
                        all.push_back(std::move(one));
    return all;
}

} // namespace

WorkspaceSchema::WorkspaceSchema(const Workspace &workspace) : WorkspaceSchema(definitionsIn(workspace)) {}

const CustomDefinition *WorkspaceSchema::definition(std::string_view group, std::string_view kind) const
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(), [&](const auto &definition) {
        return definition->group == group && definition->kind == kind;
    });
    return found == m_definitions.end() ? nullptr : found->get();
}

const SchemaStore &schemaOf(const Workspace &workspace)
{
    return workspace.derived<WorkspaceSchema>().store();
}

} // namespace slipway
