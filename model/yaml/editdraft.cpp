// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/editdraft.h"

#include "yaml/scalar.h"

#include <algorithm>
#include <map>

namespace slipway
{

std::size_t TextLines::start(std::size_t at) const
{
    return at == 0 ? 0 : m_text.rfind('\n', at - 1) + 1;
}

std::size_t TextLines::end(std::size_t at) const
{
    const std::size_t newline = std::min(m_text.find('\n', at), m_text.size());
    return newline > at && newline < m_text.size() && m_text[newline - 1] == '\r' ? newline - 1 : newline;
}

std::size_t TextLines::next(std::size_t at) const
{
    const std::size_t newline = m_text.find('\n', at);
    return newline == std::string_view::npos ? m_text.size() : newline + 1;
}

std::size_t TextLines::indent(std::size_t at) const
{
    const std::size_t begin = start(at);
    return std::min(m_text.find_first_not_of(' ', begin), m_text.size()) - begin;
}

bool TextLines::isBlank(std::size_t at) const
{
    const std::size_t begin = start(at);
    return std::min(m_text.find_first_not_of(" \t\r", begin), m_text.size()) >= end(begin);
}

bool TextLines::isComment(std::size_t at) const
{
    const std::size_t mark = start(at) + indent(at);
    return mark < m_text.size() && m_text[mark] == '#';
}

bool TextLines::endsAt(std::size_t at) const
{
    const std::size_t rest = std::min(m_text.find_first_not_of(" \t\r", at), m_text.size());
    return rest >= end(at) || hasComment(at);
}

bool TextLines::hasComment(std::size_t at) const
{
    const std::size_t rest = m_text.find_first_not_of(" \t", at);
    return rest < m_text.size() && rest > at && m_text[rest] == '#';
}

EditDraft::EditDraft(NodeRef root, bool literals)
    : m_tree(root.tree()), m_rootPath(root ? root.path() : NodePath()), m_literals(literals)
{
    static const SyntaxTree empty;
    if (!m_tree)
        m_tree = &empty;
}

const TextStyle &EditDraft::style() const
{
    if (!m_style) {
        // A check makes many drafts of one text.
        thread_local std::pair<std::shared_ptr<const std::string>, TextStyle> last;
        if (last.first != tree().sharedText())
            last = {tree().sharedText(), detectStyle()};
        m_style = last.second;
        m_style->literals = m_literals;
    }
    return *m_style;
}

NodeRef EditDraft::root() const
{
    return tree().root().find(m_rootPath);
}

QString EditDraft::apply(EditSet edits)
{
    if (edits.empty())
        return {};
    if (!normalise(edits))
        return YamlEdit::tr("This change would touch the same text twice. Edit the YAML text instead.");
    style();
    ReadResult after = readYaml(applied(text(), edits));
    if (!tree().isWhole() && !breaksAsBefore(after.tree, edits))
        return brokenReason();
    if (tree().isWhole() && !after.isComplete())
        return YamlEdit::tr("The text around this place cannot be changed safely. Edit the YAML text instead.");
    m_total = composed(m_total, edits);
    m_own = std::move(after);
    return {};
}

/// An edit of a text with a mistake further down must leave that mistake, and all behind it, what it was.
bool EditDraft::breaksAsBefore(const SyntaxTree &after, const EditSet &edits) const
{
    const std::size_t at = tree().brokenAt();
    return edits.back().range.end <= lines().start(at) && after.brokenAt() == mapped(at, edits) &&
           after.brokenReason() == tree().brokenReason();
}

QString EditDraft::brokenReason()
{
    return YamlEdit::tr(
        "The text has a mistake further down, and this change may concern what stands behind it. Correct "
        "the mistake first.");
}

/// A block of text at the end of a text without final line end has none at its end either. What is written behind it
/// would give it one, unless its header says that there is none (`|-`).
std::optional<TextEdit> EditDraft::stripOfLastBlock() const
{
    const std::string &text = m_tree->text();
    for (std::size_t id = 0; id < m_tree->nodeCount() && !text.ends_with('\n'); ++id) {
        const Node node = m_tree->node(static_cast<NodeId>(id));
        if ((node.style != NodeStyle::Literal && node.style != NodeStyle::Folded) || node.range.end != text.size())
            continue;
        const std::size_t sign = text.find_first_not_of("0123456789", node.content + 1);
        if (sign >= text.size() || text[sign] == '-')
            return {};
        return TextEdit{{sign, sign + (text[sign] == '+' ? 1 : 0)}, "-"};
    }
    return {};
}

bool EditDraft::closeLastBlock()
{
    const auto strip = stripOfLastBlock();
    return strip && apply({*strip}).isEmpty();
}

EditResult EditDraft::finish(const Value &intended) const
{
    if (sameMeaning(rawValue(tree().root()), intended))
        return {.edits = m_total, .error = {}};
    // A block of text at the very end needs the line end that the text may lack.
    if (!text().ends_with('\n') && tree().isWhole()) {
        const EditSet lineEnd{{{text().size(), text().size()}, style().eol}};
        if (sameMeaning(rawValue(readYaml(text() + style().eol).tree.root()), intended))
            return {.edits = composed(m_total, lineEnd), .error = {}};
    }
    EditSet stripped = m_total;
    if (const auto strip = stripOfLastBlock()) {
        stripped.push_back(*strip);
        if (normalise(stripped) &&
            sameMeaning(rawValue(readYaml(applied(m_tree->text(), stripped)).tree.root()), intended))
            return {.edits = std::move(stripped), .error = {}};
    }
    return {.edits = {},
            .error = YamlEdit::tr("The way this part is written does not allow the change without changing other "
                                  "values too. Edit the YAML text instead.")};
}

EditResult EditDraft::finishSame(const Value &before) const
{
    if (sameMeaning(Value::fromNode(tree().root()), before))
        return {.edits = m_total, .error = {}};
    return {.edits = {},
            .error = YamlEdit::tr("The values here cannot be written out without changing others. Edit the YAML text "
                                  "instead.")};
}

std::size_t EditDraft::slot(NodeRef node) const
{
    const NodeRef parent = node.parent();
    if (!parent)
        return node.range().start;
    if (parent.node().kind == NodeKind::Sequence)
        return parent.node().style == NodeStyle::Block ? node.entryRange().start + 1 : node.range().start;
    const std::size_t colon = text().find(':', node.keyRange().end);
    return colon == std::string::npos || colon >= node.range().start ? node.range().start : colon + 1;
}

std::size_t EditDraft::chunkStart(NodeRef entry) const
{
    const TextLines all = lines();
    const std::size_t column = columnOf(entry);
    std::size_t start = all.start(entry.entryRange().start);
    const NodeRef parent = entry.parent();
    // What stands above the first key of a document is about the document.
    if (!parent.parent() && parent.node().firstChild == entry.id())
        return start;
    const std::size_t limit = slot(parent);
    while (start > 0) {
        const std::size_t above = all.start(start - 1);
        if (above < limit || !all.isComment(above) || all.indent(above) != column)
            break;
        start = above;
    }
    return start;
}

std::size_t EditDraft::chunkEnd(NodeRef entry) const
{
    const TextLines all = lines();
    const std::size_t column = columnOf(entry);
    std::size_t end = entry.range().end;
    if (!all.endsAt(end))
        return end;
    end = all.end(end);
    // Comments that stand deeper than the entry are about something inside it.
    for (std::size_t at = all.next(end); at > end && at < text().size(); at = all.next(at)) {
        if (all.isComment(at) && all.indent(at) > column)
            end = all.end(at);
        else if (!all.isBlank(at))
            break;
    }
    return end;
}

TextEdit EditDraft::removal(NodeRef entry) const
{
    const TextLines all = lines();
    const std::size_t end = chunkEnd(entry);
    if (!startsLine(entry)) {
        // `- name: x` and more keys below: what follows moves up behind the dash.
        const std::size_t next = std::min(text().find_first_not_of(" \t\r\n", end), text().size());
        return {{entry.entryRange().start, next}, {}};
    }
    const std::size_t start = chunkStart(entry);
    if (all.next(end) > end)
        return {{start, all.next(end)}, {}};
    return {{start == 0 ? 0 : all.end(all.start(start - 1)), end}, {}};
}

bool EditDraft::inFlow(NodeRef node) const
{
    for (NodeRef at = node.parent(); at; at = at.parent())
        if (at.node().style == NodeStyle::Flow)
            return true;
    return false;
}

bool EditDraft::isJson(NodeRef node) const
{
    for (NodeRef at = node; at && at.node().style == NodeStyle::Flow; at = at.parent())
        if (at.node().kind == NodeKind::Mapping && at.node().firstChild != NoNode)
            return NodeRef(&tree(), at.node().firstChild).key().node().style == NodeStyle::DoubleQuoted;
    return false;
}

TextStyle EditDraft::detectStyle() const
{
    TextStyle style;
    const TextLines all = lines();
    const std::size_t newline = text().find('\n');
    if (newline != std::string::npos && newline > 0 && text()[newline - 1] == '\r')
        style.eol = "\r\n";
    std::map<std::size_t, int> indents;
    std::map<std::size_t, int> listIndents;
    // Nobody changes habits within a text, and a check makes thousands of drafts of a large one.
    constexpr std::size_t Enough = 2000;
    for (std::size_t id = 0; id < std::min(tree().nodeCount(), Enough); ++id) {
        const NodeRef node = tree().ref(static_cast<NodeId>(id));
        if (node.style() != NodeStyle::Block || !node.key() || !all.isFirst(node.node().content))
            continue;
        const std::size_t key = all.column(node.keyRange().start);
        const std::size_t inner = all.column(node.node().content);
        if (inner >= key)
            ++(node.node().kind == NodeKind::Sequence ? listIndents : indents)[inner - key];
    }
    const auto usual = [](const std::map<std::size_t, int> &counts, std::size_t otherwise) {
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == counts.end() ? otherwise : most->first;
    };
    style.indent = std::max<std::size_t>(usual(indents, 2), 1);
    style.listIndent = usual(listIndents, style.indent);
    return style;
}

Value rawValue(NodeRef node)
{
    if (!node)
        return {};
    switch (node.kind()) {
    case NodeKind::Alias:
        // No text can be read as this map, so it equals nothing but the same alias.
        return Value::map({{std::string("*\0", 2), Value(node.node().value)}});
    case NodeKind::Scalar:
        return Value::fromNode(node);
    case NodeKind::Mapping: {
        Value::Map map;
        map.reserve(node.size());
        for (NodeRef child : node)
            map.emplace_back(child.keyText(), rawValue(child));
        return map;
    }
    case NodeKind::Sequence:
        break;
    }
    Value::List list;
    list.reserve(node.size());
    for (NodeRef child : node)
        list.push_back(rawValue(child));
    return list;
}

Value *locate(Value &document, const NodePath &path)
{
    Value *at = &document;
    for (const PathStep &step : path) {
        Value *next = nullptr;
        if (Value::Map *map = at->asMap()) {
            for (auto &[key, value] : *map)
                if (key == keyOf(step))
                    next = &value;
        } else if (Value::List *list = at->asList()) {
            const auto *index = std::get_if<std::size_t>(&step);
            if (index && *index < list->size())
                next = &(*list)[*index];
        }
        if (!next)
            return nullptr;
        at = next;
    }
    return at;
}

namespace
{

std::vector<const std::pair<std::string, Value> *> sortedEntries(const Value::Map &map)
{
    std::vector<const std::pair<std::string, Value> *> entries;
    for (const auto &entry : map)
        entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    return entries;
}

} // namespace

bool sameMeaning(const Value &a, const Value &b)
{
    const auto *mapA = a.asMap();
    const auto *mapB = b.asMap();
    if (mapA && mapB) {
        const auto sameEntry = [](const auto &x, const auto &y) {
            return x.first == y.first && sameMeaning(x.second, y.second);
        };
        // Mostly the order is the same, too.
        const auto sameKey = [](const auto &x, const auto &y) { return x.first == y.first; };
        if (std::equal(mapA->begin(), mapA->end(), mapB->begin(), mapB->end(), sameKey))
            return std::equal(mapA->begin(), mapA->end(), mapB->begin(), mapB->end(), sameEntry);
        const auto entriesA = sortedEntries(*mapA);
        const auto entriesB = sortedEntries(*mapB);
        return std::equal(
            entriesA.begin(), entriesA.end(), entriesB.begin(), entriesB.end(),
            [](const auto *x, const auto *y) { return x->first == y->first && sameMeaning(x->second, y->second); });
    }
    if (a.asList() && b.asList())
        return std::equal(a.asList()->begin(), a.asList()->end(), b.asList()->begin(), b.asList()->end(), sameMeaning);
    if (a.asDouble() && b.asDouble() && *a.asDouble() != *a.asDouble())
        return *b.asDouble() != *b.asDouble();
    return a == b;
}

QString quotedPath(const NodePath &path)
{
    return path.isEmpty() ? YamlEdit::tr("the document", "subject of a sentence in place of a quoted path")
                          : QStringLiteral("'%1'").arg(QString::fromStdString(path.toString()));
}

} // namespace slipway
