// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "schema/structuralschema.h"

#include <functional>
#include <mutex>

namespace slipway
{

/// What one CustomResourceDefinition (apiextensions.k8s.io/v1) brings: its kind, in each version that is served and has
/// a schema.
struct CustomDefinition {
    std::string group{};
    std::string kind{};
    std::vector<std::string> served{}; ///< apiVersions, as the file lists them
    /// Only their names until the schemas are read.
    const std::vector<KindInfo> &kinds() const { return m_kinds; }
    /// Reads the schemas, once. They take much more time and memory than their text, and many definitions come without
    /// any object. The document has to be there still.
    void readSchemas() const;

private:
    friend class DefinitionReader;
    std::weak_ptr<const Document> m_document;
    int m_item = -1;
    mutable std::once_flag m_once;
    mutable std::vector<KindInfo> m_kinds;
    mutable std::vector<StructuralSchema::Pointer> m_schemas;
};

/// The definition that an object is; null for objects of other kinds. Made once for each text of a document.
std::shared_ptr<const CustomDefinition> customDefinition(const std::shared_ptr<const Document> &document,
                                                         const DocumentObject &object);

/// The field tables that hold for a workspace: those of the built-in kinds and of the kinds that its files define.
class WorkspaceSchema
{
public:
    using Definitions = std::vector<std::shared_ptr<const CustomDefinition>>;

    /// Of several definitions of one kind the first counts. The schemas are read of those kinds that are used.
    explicit WorkspaceSchema(
        const Definitions &definitions = {},
        const std::function<bool(std::string_view kind)> &isUsed = [](std::string_view) { return true; });
    explicit WorkspaceSchema(const Workspace &workspace);

    const SchemaStore &store() const { return m_store ? *m_store : SchemaStore::builtIn(); }
    /// The definition of a kind, whatever the version; null where no open file has it.
    const CustomDefinition *definition(std::string_view group, std::string_view kind) const;
    /// True where both hold the same definitions, so that no object means anything else.
    bool isSame(const WorkspaceSchema &other) const { return m_definitions == other.m_definitions; }

private:
    Definitions m_definitions;
    std::optional<SchemaStore> m_store;
};

const SchemaStore &schemaOf(const Workspace &workspace);

} // namespace slipway
