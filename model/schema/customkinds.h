// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "schema/structuralschema.h"

namespace slipway
{

/// What one CustomResourceDefinition (apiextensions.k8s.io/v1) brings: its kind, in each version that is served and has
/// a schema.
struct CustomDefinition {
    std::string group{};
    std::string kind{};
    std::vector<std::string> served{}; ///< apiVersions, as the file lists them
    std::vector<KindInfo> kinds{};
    std::vector<StructuralSchema::Pointer> schemas{};
};

/// The definition that an object is; null for objects of other kinds. Read once for each text of a document.
std::shared_ptr<const CustomDefinition> customDefinition(const std::shared_ptr<const Document> &document,
                                                         const DocumentObject &object);

/// The field tables that hold for a workspace: those of the built-in kinds and of the kinds that its files define.
class WorkspaceSchema
{
public:
    using Definitions = std::vector<std::shared_ptr<const CustomDefinition>>;

    /// Of several definitions of one kind the first counts.
    explicit WorkspaceSchema(const Definitions &definitions = {});
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
