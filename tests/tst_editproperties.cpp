// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random edits of real manifests, each compared with the same change of the plain value.
#include "document/manifestfile.h"
#include "yaml/reader.h"
#include "yaml/scalar.h"
#include "yaml/yamledit.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace slipway;

namespace
{

Value *at(Value &value, const NodePath &path)
{
    Value *place = &value;
    for (const PathStep &step : path) {
        if (auto *list = place->asList()) {
            place = &(*list)[std::get<std::size_t>(step)];
            continue;
        }
        auto *map = place->asMap();
        const auto entry = std::find_if(map->begin(), map->end(), [&](auto &e) { return e.first == keyOf(step); });
        place = &entry->second;
    }
    return place;
}

/// What removing means for plain values: the entry goes, and so does everything left empty above it.
void erase(Value &value, NodePath path, std::size_t keepDepth)
{
    while (true) {
        Value *parent = at(value, path.parent());
        bool empty = false;
        if (auto *list = parent->asList()) {
            list->erase(list->begin() + static_cast<std::ptrdiff_t>(std::get<std::size_t>(path.last())));
            empty = list->empty();
        } else {
            std::erase_if(*parent->asMap(), [&](auto &entry) { return entry.first == keyOf(path.last()); });
            empty = parent->asMap()->empty();
        }
        path = path.parent();
        if (!empty || path.size() <= keepDepth)
            return;
    }
}

/// The value with all keys in the order of the alphabet.
Value sorted(Value value)
{
    if (auto *list = value.asList())
        for (Value &item : *list)
            item = sorted(item);
    if (auto *map = value.asMap()) {
        for (auto &[key, entry] : *map)
            entry = sorted(entry);
        std::sort(map->begin(), map->end(), [](auto &a, auto &b) { return a.first < b.first; });
    }
    return value;
}

class Edits
{
public:
    Edits(const std::string &text, unsigned seed) : m_text(text), m_read(readYaml(text)), m_random(seed)
    {
        for (std::size_t id = 1; id < m_read.tree.nodeCount(); ++id) {
            const NodeRef node = m_read.tree.ref(static_cast<NodeId>(id));
            m_hasAnchors = m_hasAnchors || !node.node().anchor.empty();
            // A key's own node is no value: its parent does not list it.
            for (NodeRef sibling : node.parent())
                if (sibling == node)
                    m_nodes.push_back(node);
        }
    }
    bool isUsable() const { return m_read.isComplete() && !m_nodes.empty() && !m_hasAnchors; }
    /// Does one random edit; what is wrong with it, or nothing.
    QString check();
    int refused() const { return m_refused; }
    int done() const { return m_done; }

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    Value randomScalar();
    Value randomValue();
    NodeRef randomNode() { return m_nodes[below(m_nodes.size())]; }
    NodeRef randomList();
    QString judge(const QString &what, const EditResult &result, const Value &expected, TextRange mayChange,
                  bool keyOrderMatters = true);
    TextRange linesAround(TextRange range) const;
    /// A block of text at the end of a text without final line end adds that line end, and it stays.
    bool isSameAgain(const std::string &text) const
    {
        return text == m_text || (!m_text.ends_with('\n') && (text == m_text + "\n" || text == m_text + "\r\n"));
    }
    QString set();
    QString setNew();
    QString insert();
    QString remove();
    QString rename();
    QString move();
    QString duplicate();
    QString replaceCollection();

    std::string m_text;
    ReadResult m_read;
    std::mt19937 m_random;
    std::vector<NodeRef> m_nodes;
    bool m_hasAnchors = false;
    int m_refused = 0;
    int m_done = 0;
};

Value Edits::randomScalar()
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

Value Edits::randomValue()
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

NodeRef Edits::randomList()
{
    std::vector<NodeRef> lists;
    for (NodeRef node : m_nodes)
        if (node.isSequence())
            lists.push_back(node);
    return lists.empty() ? NodeRef() : lists[below(lists.size())];
}

TextRange Edits::linesAround(TextRange range) const
{
    const std::size_t start = range.start == 0 ? 0 : m_text.rfind('\n', range.start - 1) + 1;
    return {start, std::min(m_text.find('\n', range.end), m_text.size() - 1) + 1};
}

QString Edits::judge(const QString &what, const EditResult &result, const Value &expected, TextRange mayChange,
                     bool keyOrderMatters)
{
    const auto problem = [&](const QString &reason) { return QStringLiteral("%1: %2").arg(what, reason); };
    if (!result) {
        ++m_refused;
        return problem(result.error + "\n" + QString::fromStdString(emitDocument(expected)));
    }
    ++m_done;
    EditSet edits = result.edits;
    if (!normalise(edits))
        return problem("edits overlap");
    const std::string after = applied(m_text, edits);
    const auto shown = [&] { return QString::fromStdString("\n" + after); };
    const ReadResult read = readYaml(after);
    if (!read.isComplete())
        return problem("not readable" + shown());
    const Value actual = Value::fromNode(read.tree.root());
    if (keyOrderMatters ? actual != expected : sorted(actual) != sorted(expected))
        return problem("means something else" + shown());
    const auto mismatch = std::mismatch(m_text.begin(), m_text.end(), after.begin(), after.end());
    const auto head = static_cast<std::size_t>(mismatch.first - m_text.begin());
    const auto tail = static_cast<std::size_t>(
        std::mismatch(m_text.rbegin(), m_text.rend(), after.rbegin(), after.rend()).first - m_text.rbegin());
    // A text that repeats itself has several equal answers, so only what lies clearly outside counts.
    if (after != m_text && (head < mayChange.start || m_text.size() - tail > mayChange.end))
        return problem("changes text elsewhere" + shown());
    if (applied(after, inverted(m_text, edits)) != m_text)
        return problem("cannot be undone");
    if (m_text.find("\r\n") != std::string::npos && m_text.find('\n') != 0) {
        for (std::size_t i = after.find('\n'); i != std::string::npos; i = after.find('\n', i + 1))
            if (i > 0 && after[i - 1] != '\r')
                return problem("mixes line ends" + shown());
    }
    return {};
}

QString Edits::set()
{
    const NodeRef node = randomNode();
    const Value value = randomValue();
    Value expected = Value::fromNode(m_read.tree.root());
    *at(expected, node.path()) = value;
    return judge("set " + QString::fromStdString(node.path().toString()),
                 setValue(m_read.tree.root(), node.path(), value), expected, linesAround(node.entryRange()));
}

QString Edits::setNew()
{
    NodeRef map = randomNode();
    while (!map.isMapping())
        map = map.parent();
    const std::string key = below(2) == 0 ? "zzNew" : "1/new key";
    const Value value = randomValue();
    const NodePath path = map.path() / PathStep(key);
    Value expected = Value::fromNode(m_read.tree.root());
    at(expected, map.path())->asMap()->emplace_back(key, value);
    const EditResult result = setValue(m_read.tree.root(), path, value);
    QString wrong =
        judge("new " + QString::fromStdString(path.toString()), result, expected, linesAround(map.entryRange()));
    if (!wrong.isEmpty() || map.size() == 0)
        return wrong;
    const std::string after = applied(m_text, result.edits);
    const ReadResult read = readYaml(after);
    EditResult back = removeNode(read.tree.root(), path);
    normalise(back.edits);
    if (!isSameAgain(applied(after, back.edits)))
        return "adding and removing leaves traces: " +
               QString::fromStdString(path.toString() + "\n" + after + "\n-->\n" + applied(after, back.edits));
    return {};
}

QString Edits::insert()
{
    const NodeRef list = randomList();
    if (!list)
        return {};
    const std::size_t index = below(list.size() + 1);
    const Value value = randomValue();
    Value expected = Value::fromNode(m_read.tree.root());
    auto &items = *at(expected, list.path())->asList();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), value);
    const EditResult result = insertItem(m_read.tree.root(), list.path(), index, value);
    const QString what = "insert " + QString::fromStdString(list.path().toString()) + " " + QString::number(index);
    QString wrong = judge(what, result, expected, linesAround(list.entryRange()));
    if (!wrong.isEmpty() || list.size() == 0)
        return wrong;
    const std::string after = applied(m_text, result.edits);
    const ReadResult read = readYaml(after);
    EditResult back = removeNode(read.tree.root(), list.path() / PathStep(index));
    normalise(back.edits);
    return isSameAgain(applied(after, back.edits))
               ? QString()
               : what + ": removing leaves traces\n" +
                     QString::fromStdString(after + "\n-->\n" + applied(after, back.edits));
}

QString Edits::remove()
{
    const NodeRef node = randomNode();
    const std::size_t keepDepth = below(2) == 0 ? 1 : node.path().size() - 1;
    Value expected = Value::fromNode(m_read.tree.root());
    erase(expected, node.path(), keepDepth);
    // Own comments go too: they stand between the neighbours' text and the entry.
    NodeRef outer = node;
    for (std::size_t depth = node.path().size(); depth > 1 && depth - 1 > keepDepth && outer.parent().size() == 1;
         --depth)
        outer = outer.parent();
    TextRange mayChange = linesAround(outer.entryRange());
    const auto isOwnComment = [&](std::size_t line) {
        const std::size_t mark = m_text.find_first_not_of(' ', line);
        return m_text[mark] == '#' && mark - line == outer.entryRange().start - linesAround(outer.entryRange()).start;
    };
    while (mayChange.start > 0 && isOwnComment(m_text.rfind('\n', mayChange.start - 2) + 1))
        mayChange.start = mayChange.start < 2 ? 0 : m_text.rfind('\n', mayChange.start - 2) + 1;
    if (outer.parent().size() == 1)
        mayChange.start = std::min(mayChange.start, linesAround(outer.parent().entryRange()).start);
    // The last of a text without final line end takes the line end before it.
    if (mayChange.end == m_text.size())
        mayChange.start -= std::min<std::size_t>(mayChange.start, 2);
    // Comments inside, deeper than the entry.
    while (mayChange.end < m_text.size() && m_text[m_text.find_first_not_of(" ", mayChange.end)] == '#' &&
           m_text.find_first_not_of(" ", mayChange.end) - mayChange.end >
               outer.entryRange().start - linesAround(outer.entryRange()).start)
        mayChange.end = std::min(m_text.find('\n', mayChange.end), m_text.size() - 1) + 1;
    // What stands below a first key behind a dash moves up to the dash.
    mayChange.end = std::min(m_text.find_first_not_of(" \r\n", mayChange.end), m_text.size());
    // Flow entries on lines of their own take a comma before them.
    if (outer.parent().node().style == NodeStyle::Flow)
        mayChange = linesAround(outer.parent().entryRange());
    return judge("remove " + QString::fromStdString(node.path().toString()),
                 removeNode(m_read.tree.root(), node.path(), keepDepth), expected, mayChange);
}

QString Edits::rename()
{
    const NodeRef node = randomNode();
    if (!node.key())
        return {};
    static const std::vector<std::string> names{"renamed", "app.io/part", "yes", "80", "a b", "가", "a: b", "\"q\""};
    const std::string name = names[below(names.size())];
    if (node.parent()[name])
        return {};
    Value expected = Value::fromNode(m_read.tree.root());
    for (auto &[key, value] : *at(expected, node.parent().path())->asMap())
        if (key == node.keyText())
            key = name;
    return judge("rename " + QString::fromStdString(node.path().toString()),
                 renameKey(m_read.tree.root(), node.path(), name), expected, node.keyRange());
}

QString Edits::move()
{
    const NodeRef list = randomList();
    if (!list || list.size() < 2)
        return {};
    const std::size_t from = below(list.size());
    const std::size_t to = below(list.size());
    Value expected = Value::fromNode(m_read.tree.root());
    auto &items = *at(expected, list.path())->asList();
    const Value moving = items[from];
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(from));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to), moving);
    TextRange mayChange = linesAround(list.entryRange());
    mayChange.end = std::min(mayChange.end + 400, m_text.size()); // comments inside the last item
    return judge("move " + QString::fromStdString(list.path().toString()),
                 moveItem(m_read.tree.root(), list.path(), from, to), expected, mayChange);
}

QString Edits::duplicate()
{
    const NodeRef list = randomList();
    if (!list || list.size() == 0)
        return {};
    const std::size_t index = below(list.size());
    Value expected = Value::fromNode(m_read.tree.root());
    auto &items = *at(expected, list.path())->asList();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), Value(items[index]));
    TextRange mayChange = linesAround(list.entryRange());
    mayChange.end = std::min(mayChange.end + 400, m_text.size());
    return judge("duplicate " + QString::fromStdString(list.path().toString()),
                 duplicateItem(m_read.tree.root(), list.path(), index), expected, mayChange);
}

QString Edits::replaceCollection()
{
    const NodeRef list = randomList();
    if (!list || list.size() == 0)
        return {};
    Value changed = Value::fromNode(list);
    auto &items = *changed.asList();
    for (std::size_t i = below(3) + 1; i > 0; --i) {
        if (below(2) == 0 && items.size() > 1)
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(below(items.size())));
        else
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(below(items.size() + 1)), randomValue());
    }
    Value expected = Value::fromNode(m_read.tree.root());
    *at(expected, list.path()) = changed;
    TextRange mayChange = linesAround(list.entryRange());
    mayChange.end = std::min(mayChange.end + 400, m_text.size());
    return judge("replace " + QString::fromStdString(list.path().toString()),
                 setValue(m_read.tree.root(), list.path(), changed), expected, mayChange, false);
}

QString Edits::check()
{
    switch (below(12)) {
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
        return below(2) == 0 ? move() : duplicate();
    default:
        return replaceCollection();
    }
}

} // namespace

class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_data();
    void randomEdits();
    void scalarsComeBack();
    void composedEditsEqualTheirSteps();
};

void TestEditProperties::randomEdits_data()
{
    QTest::addColumn<QString>("path");
    int files = 0;
    QDirIterator walk(TEST_DATA "corpus", {"*.yaml", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        ++files;
    }
    QVERIFY(files >= 40);
}

void TestEditProperties::randomEdits()
{
    QFETCH(QString, path);
    const DecodedFile decoded = readFile(path);
    QVERIFY2(decoded.obstacle == FileObstacle::None, qPrintable(decoded.reason));
    const auto file = ManifestFile::read(FileId::None, path, std::make_shared<const std::string>(decoded.text));
    const int rounds =
        qEnvironmentVariableIsSet("SLIPWAY_ROUNDS") ? qEnvironmentVariableIntValue("SLIPWAY_ROUNDS") : 60;
    for (std::size_t document = 0; document < file->documents().size(); ++document) {
        Edits edits(file->documents()[document].document->text(), static_cast<unsigned>(1000 + document));
        if (!edits.isUsable())
            continue;
        QStringList wrong;
        for (int i = 0; i < rounds; ++i)
            if (const QString one = edits.check(); !one.isEmpty())
                wrong << one;
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + " wrong:\n" + wrong.join("\n----\n").left(3000)));
        QVERIFY(edits.done() > rounds / 3);
    }
}

void TestEditProperties::scalarsComeBack()
{
    std::mt19937 random(7);
    const std::string alphabet = " \t\n:#-?,[]{}&*!|>'\"%@`\\=~yn.0123ex_<aé가😀\r";
    std::vector<std::string> letters;
    for (std::size_t i = 0; i < alphabet.size();) {
        const auto lead = static_cast<unsigned char>(alphabet[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        letters.push_back(alphabet.substr(i, size));
        i += size;
    }
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t length = random() % 7; length > 0; --length)
            text += letters[random() % letters.size()];
        for (const std::string &yaml :
             {"k: " + quotedWhereNeeded(text, false) + "\n", "{k: " + quotedWhereNeeded(text, true) + ", l: 1}\n",
              "k: " + doubleQuoted(text) + "\n", emitDocument(Value::map({{"k", text}, {"l", 1}})),
              "k:\n  - x: 1\nk: " + quotedWhereNeeded(text) + " # comment\n"}) {
            const auto value = Value::parse(yaml);
            const std::string *back = value && value->find("k") ? value->find("k")->asString() : nullptr;
            QVERIFY2(back && *back == text, yaml.c_str());
        }
    }
}

void TestEditProperties::composedEditsEqualTheirSteps()
{
    std::mt19937 random(3);
    const auto randomEdits = [&](const std::string &text) {
        EditSet edits;
        std::size_t at = 0;
        while (edits.size() < 4) {
            const std::size_t start = at + random() % 5;
            const std::size_t end = start + random() % 4;
            if (end > text.size())
                break;
            edits.push_back({{start, end}, std::string(random() % 4, static_cast<char>('A' + random() % 26))});
            at = end + 1;
        }
        return edits;
    };
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = std::string("abcdefghijklmnopqrstuvwxyz").substr(0, random() % 27);
        const EditSet first = randomEdits(text);
        const std::string middle = applied(text, first);
        const EditSet second = randomEdits(middle);
        EditSet both = composed(first, second);
        QVERIFY(normalise(both));
        QCOMPARE(applied(text, both), applied(middle, second));
    }
}

QTEST_GUILESS_MAIN(TestEditProperties)
#include "tst_editproperties.moc"
