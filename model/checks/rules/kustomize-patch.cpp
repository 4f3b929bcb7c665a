// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"

namespace slipway
{

namespace
{

/// As the server writes the path of an unknown field: with dots, whatever the keys hold.
std::string dottedPath(NodeRef node)
{
    std::string text;
    for (const PathStep &step : node.path())
        if (const auto *index = std::get_if<std::size_t>(&step))
            text += "[" + std::to_string(*index) + "]";
        else
            text += (text.empty() ? "" : ".") + std::string(keyOf(step));
    return text;
}

std::vector<Diagnostic> run(const DocumentScope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.document.isComplete() || scope.document.isTemplate() ||
        scope.document.text().find("$patch") == std::string::npos)
        return found;
    const SyntaxTree &tree = scope.document.tree();
    for (std::size_t id = 0; id < tree.nodeCount(); ++id) {
        const NodeRef node = tree.ref(static_cast<NodeId>(id));
        if (!node.key() || !node.keyText().starts_with("$patch"))
            continue;
        Diagnostic patch = scope.at(node.keyRange(), "UnknownField",
                                    Rules::tr("This is a patch for Kustomize and no object by itself."),
                                    Rules::tr("Name it under \"patches\" of a kustomization.yaml; kubectl apply alone "
                                              "would be refused."));
        patch.path = dottedPath(node);
        found.push_back(std::move(patch));
    }
    return found;
}

} // namespace

extern const Rule kustomizePatchRule;
const Rule kustomizePatchRule{
    .info = {.id = "kustomize-patch",
             .tier = Tier::Schema,
             .severity = Severity::Hint,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Patch for Kustomize"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules", "A patch holds only what is to change in another object, so it "
                                                        "is not judged as an object; \"$patch\" is no field that the "
                                                        "cluster knows."),
             .docs = "tasks/manage-kubernetes-objects/kustomization/"},
    .document = run,
};

} // namespace slipway
