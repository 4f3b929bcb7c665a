// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/structuralschema.h"
#include "schema/validator.h"
#include "yaml/jsonreading.h"

namespace slipway
{

/// Looks at an object and its definition side by side. Source: kube-openapi, pkg/validation/validate.
class CustomValidator
{
public:
    explicit CustomValidator(std::vector<SchemaProblem> &problems) : m_problems(problems) {}

    void checkRoot(NodeRef root, const StructuralSchema &schema);

private:
    /// Where a value stands: its path, its name, and the structure that holds it.
    struct At {
        std::string path{};
        std::string key{};
        const TypeInfo *owner = nullptr;
        At child(const std::string &name, const TypeInfo *holder) const
        {
            return {path.empty() ? name : path + "." + name, name, holder};
        }
        At item(std::size_t index) const { return {path + "[" + std::to_string(index) + "]", key, nullptr}; }
    };
    /// What comes of a value and one of several alternatives.
    struct Outcome {
        std::vector<SchemaProblem> problems{};
        int matches = 0;
        bool fits() const { return problems.empty(); }
    };
    using Parts = std::vector<StructuralSchema::Pointer>;

    void check(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkNothing(NodeRef node, const StructuralSchema &schema, const At &at);
    bool hasType(NodeRef node, const StructuralSchema &schema) const;
    void checkFields(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkRequired(NodeRef node, const StructuralSchema &schema, const std::vector<JsonEntry> &entries,
                       const At &at);
    void checkItems(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkSameItems(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkText(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkNumber(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkChoices(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkJunctions(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkAnyOf(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkOneOf(NodeRef node, const StructuralSchema &schema, const At &at);
    void checkAllOf(NodeRef node, const StructuralSchema &schema, const At &at);
    Outcome outcome(NodeRef node, const StructuralSchema &part, const At &at) const;
    std::vector<Outcome> outcomes(NodeRef node, const Parts &parts, const At &at) const;

    void add(SchemaProblem::Kind kind, NodeRef node, const At &at, const FieldType *field);
    void limit(DefinitionLimit::Kind kind, NodeRef node, const At &at, const StructuralSchema &schema,
               std::string bound = {});
    void joinFrom(std::size_t first);
    void dropStatus(std::size_t first);
    void tellOfUncheckedRules(std::size_t first);

    std::vector<SchemaProblem> &m_problems;
    bool m_onlyValues = false; ///< inside allOf, anyOf, oneOf and not, which add no fields
    int m_depth = 0;
    int m_matches = 0; ///< as the server counts what fits, to find the alternative that was meant
};

/// The type and path of all that the server says of a problem.
std::vector<std::pair<std::string, std::string>> serverWords(const SchemaProblem &problem);

} // namespace slipway
