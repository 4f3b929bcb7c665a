// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/listitems.h"

#include <string_view>

namespace slipway
{

namespace
{

/// To a server a field with nothing in it is not there.
std::string textOf(NodeRef field)
{
    return field.isNull() ? std::string() : field.text();
}

/// The core group has no name, so "/v1" is its "v1", and "/" says nothing. Source: ParseGroupVersion in apimachinery,
/// pkg/runtime/schema/group_version.go.
std::string apiVersionOf(NodeRef root)
{
    std::string written = textOf(root["apiVersion"]);
    return written.starts_with('/') && written.find('/', 1) == std::string::npos ? written.substr(1) : written;
}

ObjectId idOf(NodeRef root)
{
    const NodeRef metadata = root["metadata"];
    return {apiVersionOf(root), textOf(root["kind"]), textOf(metadata["namespace"]), textOf(metadata["name"])};
}

/// Marks as Helm and its like write them: on a line of their own, or as a value that is not quoted text.
bool hasTemplateMarkers(std::string_view text)
{
    for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
        const std::size_t lineStart = text.rfind('\n', at) + 1;
        const std::string_view before = text.substr(lineStart, at - lineStart);
        const std::size_t lineEnd = text.find('\n', at);
        const bool closes = text.substr(at, lineEnd - at).find("}}") != std::string_view::npos;
        const bool startsLine = before.find_first_not_of(" \t-") == std::string_view::npos;
        const bool startsValue = before.size() >= 2 && before.substr(before.size() - 2) == ": ";
        if (closes && before.find('#') == std::string_view::npos && (startsLine || startsValue))
            return true;
    }
    return false;
}

/// The part of a text that cannot be read in which the reason stands: two lines of content and the one where reading
/// ended. Marks above it did no harm, so they stand in text.
std::string_view aroundProblem(std::string_view text, const ReadProblem &problem)
{
    std::size_t start = std::min(problem.where.start, text.size());
    const std::size_t end = std::min(text.find('\n', start), text.size());
    if (problem.kind == ReadProblem::Kind::SecondRoot)
        return text.substr(0, end);
    if (problem.reason == "could not find expected ':'") // what is no key may stand far above what shows it
        start = std::min(start, problem.contextOffset);
    const auto lineStart = [&](std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; };
    start = lineStart(start);
    for (int above = 0; above < 2 && start > 0;) {
        start = lineStart(start - 1);
        const std::size_t mark = text.find_first_not_of(" \t\r", start);
        above += mark != std::string_view::npos && text[mark] != '\n' && text[mark] != '#' ? 1 : 0;
    }
    return text.substr(start, end - start);
}

/// `{{ x }}` as a value is YAML all the same: a mapping whose key is a mapping.
bool hasMappingAsKey(const SyntaxTree &tree)
{
    if (tree.isPlain())
        return false;
    for (std::size_t id = 0; id < tree.nodeCount(); ++id)
        if (const NodeRef key = tree.ref(static_cast<NodeId>(id)).key(); key.isMapping())
            return true;
    return false;
}

} // namespace

std::shared_ptr<const Document> Document::read(std::string text)
{
    return read(std::make_shared<const std::string>(std::move(text)));
}

std::shared_ptr<const Document> Document::read(std::shared_ptr<const std::string> text)
{
    return std::shared_ptr<const Document>(new Document(std::move(text)));
}

Document::Document(std::shared_ptr<const std::string> text) : m_read(readYaml(std::move(text)))
{
    const NodeRef root = m_read.tree.root();
    // A block scalar may hold braces of its own (dashboards, scripts); only a document that they break is a template.
    m_isTemplate = hasTemplateMarkers(this->text()) &&
                   (hasMappingAsKey(m_read.tree) ||
                    (!isComplete() && hasTemplateMarkers(aroundProblem(this->text(), problems().front()))));
    if (!root.isMapping())
        return;
    if (isList(root)) {
        int index = 0;
        for (NodeRef item : listItems(root)) {
            if (item["kind"])
                m_objects.push_back({idOf(item), item.resolved(), index});
            ++index;
        }
    } else if (root["kind"]) {
        m_objects.push_back({idOf(root), root, -1});
    }
}

} // namespace slipway
