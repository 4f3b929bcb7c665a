// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomedits.h"

#include "yaml/editdraft.h"
#include "yaml/quickedit.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// What removing means for plain values: the entry goes, and so does everything left empty above it.
void erase(Value &value, NodePath path, std::size_t keepDepth)
{
    while (true) {
        Value *parent = locate(value, path.parent());
        bool empty = false;
        if (auto *list = parent->asList()) {
            list->erase(list->begin() + static_cast<std::ptrdiff_t>(std::get<std::size_t>(path.last())));
            empty = list->empty();
        } else {
            auto &map = *parent->asMap();
            const auto last =
                std::find_if(map.rbegin(), map.rend(), [&](auto &entry) { return entry.first == keyOf(path.last()); });
            map.erase(std::next(last).base());
            empty = map.empty();
        }
        path = path.parent();
        if (!empty || path.size() <= keepDepth)
            return;
    }
}

/// An alias has no plain value that could be written elsewhere.
bool holdsAlias(NodeRef node)
{
    bool found = node.node().kind == NodeKind::Alias;
    for (auto child = found ? node.end() : node.begin(); !found && child != node.end(); ++child)
        found = holdsAlias(*child);
    return found;
}

QString shown(const NodePath &path)
{
    return QString::fromStdString(path.toString());
}

} // namespace

RandomEdits::RandomEdits(const std::string &text, unsigned seed, Demand demand)
    : m_text(text), m_read(readYaml(text)), m_demand(demand), m_random(seed)
{
    Value whole = rawValue(root());
    for (std::size_t id = 1; id < m_read.tree.nodeCount(); ++id) {
        const NodeRef node = m_read.tree.ref(static_cast<NodeId>(id));
        m_hasAnchors = m_hasAnchors || !node.node().anchor.empty();
        // A key's own node is no value, and of several equal keys only the last can be named.
        if (root().find(node.path()) == node && node.path().size() > 0 && locate(whole, node.path()))
            m_nodes.push_back(node);
    }
    bool all = text.find('\n') != std::string::npos;
    for (std::size_t i = text.find('\n'); i != std::string::npos; i = text.find('\n', i + 1))
        all = all && i > 0 && text[i - 1] == '\r';
    m_onlyCrlf = all;
}

Value RandomEdits::randomScalar()
{
    static const std::vector<Value> pool{
        Value(),
        true,
        false,
        0,
        -7,
        8080,
        1.5,
        1e30,
        "",
        "web",
        "yes",
        "null",
        "~",
        "0644",
        "1e3",
        "0x1F",
        "2024-01-01",
        "22:22",
        "@at",
        "`tick",
        "%d",
        "a: b",
        "a #b",
        "#no",
        "- x",
        "-x",
        "?x",
        "a,b",
        "[x]",
        "{{ x }}",
        "it's",
        "say \"hi\"",
        "back\\slash",
        " lead",
        "trail ",
        "tab\there",
        "nginx:1.27",
        "http://x/?a=b",
        "가나다 라",
        "😀",
        "*",
        "&a",
        "!t",
        "|",
        ">",
        "=",
        "<<",
        "---",
        "...",
        "a\nb",
        "a\nb\n",
        "a\n\nb\n",
        "  a\nb\n",
        "a\nb\n\n",
        "\n",
        "a\n  b\n",
        "x\r\ny",
        "\x01",
        "1_000",
        "key:",
        ":x",
        "0o17",
        "08",
        "1.2.3",
        "100m",
        ".5",
        "+1",
        "# c\n# d\n",
        "a\n---\nb\n",
        "a\n... x\n",
        "\tx\ny\n",
        "end\\",
    };
    return pool[below(pool.size())];
}

Value RandomEdits::randomValue()
{
    switch (below(5)) {
    case 0:
        return Value::map({{"one", randomScalar()}, {"two words", Value::list({randomScalar(), randomScalar()})}});
    case 1:
        return Value::list(
            {randomScalar(), Value::map({{"name", randomScalar()}, {"v", Value::map({{"w", randomScalar()}})}})});
    case 2:
        return below(2) == 0 ? Value(Value::Map{}) : Value(Value::List{});
    default:
        return randomScalar();
    }
}

NodeRef RandomEdits::randomList()
{
    std::vector<NodeRef> lists;
    for (NodeRef node : m_nodes)
        if (node.isSequence() && node.node().kind == NodeKind::Sequence)
            lists.push_back(node);
    return lists.empty() ? NodeRef() : lists[below(lists.size())];
}

TextRange RandomEdits::linesAround(TextRange range) const
{
    const std::size_t start = range.start == 0 ? 0 : m_text.rfind('\n', range.start - 1) + 1;
    return {start, std::min(m_text.find('\n', range.end), m_text.size() - 1) + 1};
}

/// With the comments that stand below the last entry and deeper than it: they are about something in it.
TextRange RandomEdits::withComments(NodeRef collection) const
{
    TextRange range = linesAround(collection.entryRange());
    while (range.end < m_text.size()) {
        const std::size_t mark = m_text.find_first_not_of(" \t\r\n", range.end);
        if (mark == std::string::npos || m_text[mark] != '#')
            break;
        range.end = std::min(m_text.find('\n', mark), m_text.size() - 1) + 1;
    }
    return range;
}

/// The text ends in a block of text that has no line end.
bool RandomEdits::endsInBlock() const
{
    const SyntaxTree &tree = m_read.tree;
    for (std::size_t id = 0; id < tree.nodeCount() && !m_text.ends_with('\n'); ++id)
        if (const Node node = tree.node(static_cast<NodeId>(id));
            node.range.end == m_text.size() && (node.style == NodeStyle::Literal || node.style == NodeStyle::Folded))
            return true;
    return false;
}

/// A block of text at the end of a text without final line end adds that line end, and it stays.
bool RandomEdits::isSameAgain(const std::string &text) const
{
    return text == m_text || (!m_text.ends_with('\n') && (text == m_text + "\n" || text == m_text + "\r\n"));
}

QString RandomEdits::judge(const QString &what, const EditResult &result, const Value &expected, TextRange mayChange)
{
    const auto problem = [&](const QString &reason) { return QStringLiteral("%1: %2").arg(what, reason); };
    if (!result) {
        ++m_refused;
        if (m_demand == Demand::Meaning || m_hasAnchors || !m_read.isComplete())
            return {};
        return problem(result.error + "\n" + QString::fromStdString(emitDocument(expected)));
    }
    ++m_done;
    EditSet edits = result.edits;
    if (!normalise(edits))
        return problem("edits overlap");
    m_lastEdits = edits;
    const std::string after = applied(m_text, edits);
    const auto text = [&] { return QString::fromStdString("\n" + after); };
    const ReadResult read = readYaml(after);
    if (read.isComplete() != m_read.isComplete())
        return problem("not readable" + text());
    if (!sameMeaning(rawValue(read.tree.root()), expected))
        return problem("means something else" + text());
    const auto mismatch = std::mismatch(m_text.begin(), m_text.end(), after.begin(), after.end());
    const auto head = static_cast<std::size_t>(mismatch.first - m_text.begin());
    const auto tail = static_cast<std::size_t>(
        std::mismatch(m_text.rbegin(), m_text.rend(), after.rbegin(), after.rend()).first - m_text.rbegin());
    // A text that repeats itself has several equal answers, so only what lies clearly outside counts.
    if (m_demand == Demand::Everything && after != m_text &&
        (head < mayChange.start || m_text.size() - tail > mayChange.end))
        return problem("changes text elsewhere" + text());
    if (applied(after, inverted(m_text, edits)) != m_text)
        return problem("cannot be undone");
    for (std::size_t i = after.find('\n'); m_onlyCrlf && i != std::string::npos; i = after.find('\n', i + 1))
        if (i > 0 && after[i - 1] != '\r')
            return problem("mixes line ends" + text());
    return {};
}

/// What was added and is removed again must leave the text as it was.
QString RandomEdits::traces(const QString &what, const EditResult &added, const NodePath &path) const
{
    // A text block that lost its last line end for good says so in its header, and goes on saying it.
    if (!added || m_demand == Demand::Meaning || endsInBlock())
        return {};
    const std::string after = applied(m_text, added.edits);
    const ReadResult read = readYaml(after);
    EditResult back = removeNode(read.tree.root(), path);
    normalise(back.edits);
    if (isSameAgain(applied(after, back.edits)))
        return {};
    return what + ": removing leaves traces\n" +
           QString::fromStdString(after + "\n-->\n" + applied(after, back.edits)) + back.error;
}

/// What is worked out without reading again must be what the careful way finds.
QString RandomEdits::quick(const QString &what, const EditSet &quick, const EditResult &careful) const
{
    if (quick.empty())
        return {};
    const auto outcome = [&](EditSet edits) { return normalise(edits) ? applied(m_text, edits) : std::string(); };
    if (careful && outcome(quick) == outcome(careful.edits))
        return {};
    return what + ": quick edit is another\n" +
           QString::fromStdString(outcome(quick) + "\n-->\n" + outcome(careful.edits)) + careful.error;
}

KeyOrderOf RandomEdits::shuffledOrder(NodeRef map, const std::string &key)
{
    std::vector<std::string> order{key};
    for (NodeRef child : map)
        order.emplace_back(child.keyText());
    std::shuffle(order.begin(), order.end(), m_random);
    order.resize(below(order.size()) + 1);
    return [order](const NodePath &) { return order; };
}

QString RandomEdits::set()
{
    const NodeRef node = randomNode();
    const Value value = randomValue();
    Value expected = rawValue(root());
    *locate(expected, node.path()) = value;
    const QString what = "set " + shown(node.path());
    const EditResult result = setValue(root(), node.path(), value);
    const QString wrong = judge(what, result, expected, withComments(node));
    return wrong.isEmpty() ? quick(what, quickSet(root(), node.path(), value, {}), result) : wrong;
}

QString RandomEdits::setNew()
{
    NodeRef map = randomNode();
    while (map && map.node().kind != NodeKind::Mapping)
        map = map.parent();
    const std::string key = below(2) == 0 ? "zzNew" : "1/new key";
    if (!map || root().find(map.path()) != map || map[key])
        return {};
    const Value value = randomValue();
    const NodePath path = map.path() / PathStep(key);
    Value expected = rawValue(root());
    locate(expected, map.path())->asMap()->emplace_back(key, value);
    const KeyOrderOf order = shuffledOrder(map, key);
    const EditResult result = setValue(root(), path, value, order);
    const QString what = "new " + shown(path);
    QString wrong = judge(what, result, expected, withComments(map));
    if (wrong.isEmpty())
        wrong = quick(what, quickSet(root(), path, value, order), result);
    const bool mayReshape = map.size() == 0 || map.node().style == NodeStyle::Flow;
    return !wrong.isEmpty() || mayReshape ? wrong : traces(what, result, path);
}

QString RandomEdits::insert()
{
    const NodeRef list = randomList();
    if (!list)
        return {};
    const std::size_t index = below(list.size() + 1);
    const Value value = randomValue();
    Value expected = rawValue(root());
    auto &items = *locate(expected, list.path())->asList();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), value);
    const EditResult result = insertItem(root(), list.path(), index, value);
    const QString what = "insert " + shown(list.path()) + " " + QString::number(index);
    QString wrong = judge(what, result, expected, withComments(list));
    if (wrong.isEmpty() && index == list.size())
        wrong = quick(what, quickSet(root(), list.path() / PathStep(index), value, {}), result);
    const bool mayReshape = list.size() == 0 || list.node().style == NodeStyle::Flow;
    return !wrong.isEmpty() || mayReshape ? wrong : traces(what, result, list.path() / PathStep(index));
}

QString RandomEdits::remove()
{
    const NodeRef node = randomNode();
    const std::size_t keepDepth = below(2) == 0 ? 1 : node.path().size() - 1;
    Value expected = rawValue(root());
    erase(expected, node.path(), keepDepth);
    // Own comments go too: they stand between the neighbours' text and the entry.
    NodeRef outer = node;
    for (std::size_t depth = node.path().size(); depth > 1 && depth - 1 > keepDepth && outer.parent().size() == 1;
         --depth)
        outer = outer.parent();
    TextRange mayChange = linesAround(outer.entryRange());
    const auto isOwnComment = [&](std::size_t line) {
        const std::size_t mark = m_text.find_first_not_of(' ', line);
        return mark != std::string::npos && m_text[mark] == '#' &&
               mark - line == outer.entryRange().start - linesAround(outer.entryRange()).start;
    };
    while (mayChange.start > 0 && isOwnComment(m_text.rfind('\n', mayChange.start - 2) + 1))
        mayChange.start = mayChange.start < 2 ? 0 : m_text.rfind('\n', mayChange.start - 2) + 1;
    if (outer.parent().size() == 1)
        mayChange.start = std::min(mayChange.start, linesAround(outer.parent().entryRange()).start);
    // Comments inside, deeper than the entry, with blank lines between them.
    const std::size_t column = outer.entryRange().start - linesAround(outer.entryRange()).start;
    for (std::size_t line = mayChange.end; line < m_text.size();) {
        const std::size_t mark = m_text.find_first_not_of(" \t\r\n", line);
        if (mark == std::string::npos || m_text[mark] != '#' || mark - m_text.rfind('\n', mark) - 1 <= column)
            break;
        mayChange.end = line = std::min(m_text.find('\n', mark), m_text.size() - 1) + 1;
    }
    // The last of a text without final line end takes the line end before it.
    if (mayChange.end == m_text.size())
        mayChange.start -= std::min<std::size_t>(mayChange.start, 2);
    // What stands below a first key behind a dash moves up to the dash.
    mayChange.end = std::min(m_text.find_first_not_of(" \r\n", mayChange.end), m_text.size());
    // Flow entries on lines of their own take a comma before them.
    if (outer.parent().node().style == NodeStyle::Flow)
        mayChange = linesAround(outer.parent().entryRange());
    const QString what = "remove " + shown(node.path());
    const EditResult result = removeNode(root(), node.path(), keepDepth);
    const QString wrong = judge(what, result, expected, mayChange);
    return wrong.isEmpty() && outer == node ? quick(what, quickRemove(node), result) : wrong;
}

QString RandomEdits::rename()
{
    const NodeRef node = randomNode();
    static const std::vector<std::string> names{"renamed", "app.io/part", "yes", "80", "a b", "가", "a: b", "\"q\""};
    const std::string name = names[below(names.size())];
    if (!node.key() || node.parent()[name])
        return {};
    Value expected = rawValue(root());
    auto &map = *locate(expected, node.parent().path())->asMap();
    std::find_if(map.rbegin(), map.rend(), [&](auto &entry) { return entry.first == node.keyText(); })->first = name;
    return judge("rename " + shown(node.path()), renameKey(root(), node.path(), name), expected, node.keyRange());
}

QString RandomEdits::move()
{
    const NodeRef list = randomList();
    if (!list || list.size() < 2)
        return {};
    const std::size_t from = below(list.size());
    const std::size_t to = below(list.size());
    Value expected = rawValue(root());
    auto &items = *locate(expected, list.path())->asList();
    const Value moving = items[from];
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(from));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to), moving);
    return judge(QStringLiteral("move %1 %2 %3").arg(shown(list.path())).arg(from).arg(to),
                 moveItem(root(), list.path(), from, to), expected, withComments(list));
}

QString RandomEdits::duplicate()
{
    const NodeRef list = randomList();
    if (!list || list.size() == 0)
        return {};
    const std::size_t index = below(list.size());
    Value expected = rawValue(root());
    auto &items = *locate(expected, list.path())->asList();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), Value(items[index]));
    return judge("duplicate " + shown(list.path()), duplicateItem(root(), list.path(), index), expected,
                 withComments(list));
}

QString RandomEdits::replaceCollection()
{
    const NodeRef list = randomList();
    if (!list || list.size() == 0 || holdsAlias(list))
        return {};
    Value changed = rawValue(list);
    auto &items = *changed.asList();
    for (std::size_t i = below(3) + 1; i > 0; --i) {
        if (below(2) == 0 && items.size() > 1)
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(below(items.size())));
        else
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(below(items.size() + 1)), randomValue());
    }
    Value expected = rawValue(root());
    *locate(expected, list.path()) = changed;
    return judge("replace " + shown(list.path()), setValue(root(), list.path(), changed), expected, withComments(list));
}

QString RandomEdits::moveBetween()
{
    const NodeRef node = randomNode();
    NodeRef goal = randomNode();
    while (goal && goal.node().kind != NodeKind::Mapping)
        goal = goal.parent();
    if (!node.key() || !goal || holdsAlias(node) || root().find(goal.path()) != goal || goal[node.keyText()] ||
        goal.path().startsWith(node.path()))
        return {};
    Value expected = rawValue(root());
    locate(expected, goal.path())->asMap()->emplace_back(node.keyText(), rawValue(node));
    erase(expected, node.path(), node.path().size() - 1);
    return judge("move " + shown(node.path()) + " to " + shown(goal.path()), moveKey(root(), node.path(), goal.path()),
                 expected, {0, m_text.size()});
}

QString RandomEdits::blockText()
{
    const NodeRef node = randomNode();
    if (root().node().style == NodeStyle::Flow)
        return {}; // JSON has no such blocks
    static const std::vector<std::string> texts{"one", "one\n", "a: 1\n\nb:\n  - 2\n", "  deep\nless\n", "# c\n---\n"};
    const std::string text = texts[below(texts.size())];
    Value expected = rawValue(root());
    *locate(expected, node.path()) = text;
    const EditResult result = setBlockText(root(), node.path(), text);
    // A comment below, deeper than the key, would become part of the text.
    if (!result && withComments(node).end > linesAround(node.entryRange()).end)
        return {};
    // Brackets around it become block style, so lines around it change too.
    return judge("block text " + shown(node.path()), result, expected, {0, m_text.size()});
}

QString RandomEdits::reshape()
{
    const NodeRef node = randomNode();
    const EditResult result = toBlockStyle(root(), node.path());
    // Not everything in brackets has a form without.
    return result ? judge("to block " + shown(node.path()), result, rawValue(root()), {0, m_text.size()}) : QString();
}

/// One level in or out: the values stay below the same keys of another mapping.
QString RandomEdits::oneLevel()
{
    const NodeRef node = randomNode();
    const bool in = below(2) == 0;
    const EditResult result = in ? indentEntry(root(), node.path()) : outdentEntry(root(), node.path());
    if (!result)
        return {};
    NodePath goal = node.path().first(node.path().size() - 2);
    if (in) {
        NodeRef before;
        for (NodeRef child = *node.parent().begin(); child != node; child = m_read.tree.ref(child.node().nextSibling))
            before = child;
        goal = before.path();
    }
    Value expected = rawValue(root());
    Value &target = *locate(expected, goal);
    if (target.isNull())
        target = Value(Value::Map());
    target.asMap()->emplace_back(node.keyText(), rawValue(node));
    erase(expected, node.path(), node.path().size() - 1);
    return judge((in ? "indent " : "outdent ") + shown(node.path()), result, expected, {0, m_text.size()});
}

/// Own text changes no value; what was an alias is then its value.
QString RandomEdits::expand()
{
    const NodeRef node = randomNode();
    const EditResult result = expandShared(root(), node.path());
    if (!m_hasAnchors)
        return result.edits.empty() ? QString() : QStringLiteral("expands what is not shared");
    if (!result)
        return {};
    EditSet edits = result.edits;
    if (!normalise(edits))
        return QStringLiteral("edits overlap");
    m_lastEdits = edits;
    const std::string after = applied(m_text, edits);
    const ReadResult read = readYaml(after);
    if (!sameMeaning(Value::fromNode(read.tree.root()), Value::fromNode(root())))
        return "expand " + shown(node.path()) + ": means something else\n" + QString::fromStdString(after);
    if (isShared(read.tree.root(), node.path()))
        return "expand " + shown(node.path()) + ": still shared\n" + QString::fromStdString(after);
    return {};
}

QString RandomEdits::check()
{
    m_lastEdits.clear();
    switch (below(18)) {
    case 0:
    case 1:
    case 2:
        return set();
    case 3:
    case 4:
        return setNew();
    case 5:
    case 6:
        return insert();
    case 7:
    case 8:
        return remove();
    case 9:
        return rename();
    case 10:
        return move();
    case 11:
        return duplicate();
    case 12:
        return moveBetween();
    case 13:
        return blockText();
    case 14:
        return reshape();
    case 15:
        return oneLevel();
    case 16:
        return expand();
    default:
        return replaceCollection();
    }
}

} // namespace slipway
