// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where yaml-cpp reads manifests: to contradict.
#include "document/exporter.h"
#include "yaml/splitter.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <map>

namespace slipway
{

namespace
{

struct SecondReader {
    Q_DECLARE_TR_FUNCTIONS(slipway::SecondReader)
};

QString shown(std::string_view text)
{
    constexpr qsizetype most = 60;
    QString out = QString::fromUtf8(text);
    if (out.size() > most)
        out = out.left(most) + QStringLiteral("...");
    return QLatin1Char('\'') + out.replace('\n', QStringLiteral("\\n")) + QLatin1Char('\'');
}

QString shown(NodeRef node)
{
    if (node.isMapping())
        return SecondReader::tr("%n key(s)", "what stands at a place of a manifest", static_cast<int>(node.size()));
    if (node.isSequence())
        return SecondReader::tr("%n entries", "what stands at a place of a manifest", static_cast<int>(node.size()));
    return shown(node.value());
}

QString shown(const YAML::Node &node)
{
    if (node.IsMap())
        return SecondReader::tr("%n key(s)", "what stands at a place of a manifest", static_cast<int>(node.size()));
    if (node.IsSequence())
        return SecondReader::tr("%n entries", "what stands at a place of a manifest", static_cast<int>(node.size()));
    return node.IsNull() ? shown(std::string_view()) : shown(std::string_view(node.Scalar()));
}

/// Walks both trees side by side. Aliases are compared by what they point at and never followed, so the walk is as
/// long as the text, whatever the aliases would expand to.
class Comparison
{
public:
    /// True when equal; else `reason` says what differs.
    bool equal(NodeRef ours, const YAML::Node &theirs);
    QString reason{};

private:
    bool differ(NodeRef ours, const YAML::Node &theirs);
    bool equalMaps(NodeRef ours, const YAML::Node &theirs);
    bool equalLists(NodeRef ours, const YAML::Node &theirs);
    std::map<NodeId, YAML::Node> m_anchored;
};

bool Comparison::differ(NodeRef ours, const YAML::Node &theirs)
{
    const NodePath path = ours.path();
    reason = path.isEmpty()
                 ? SecondReader::tr("Slipway reads %1 and the other reads %2.").arg(shown(ours), shown(theirs))
                 : SecondReader::tr("At %1 Slipway reads %2 and the other reads %3.")
                       .arg(QString::fromStdString(path.toString()), shown(ours), shown(theirs));
    return false;
}

bool Comparison::equalMaps(NodeRef ours, const YAML::Node &theirs)
{
    if (!theirs.IsMap() || theirs.size() != ours.size())
        return differ(ours, theirs);
    auto other = theirs.begin();
    for (NodeRef value : ours) {
        if (other == theirs.end())
            return differ(ours, theirs);
        if (!equal(value.key(), other->first) || !equal(value, other->second))
            return false;
        ++other;
    }
    return true;
}

bool Comparison::equalLists(NodeRef ours, const YAML::Node &theirs)
{
    if (!theirs.IsSequence() || theirs.size() != ours.size())
        return differ(ours, theirs);
    auto other = theirs.begin();
    for (NodeRef item : ours) {
        if (!equal(item, *other))
            return false;
        ++other;
    }
    return true;
}

bool Comparison::equal(NodeRef ours, const YAML::Node &theirs)
{
    const Node node = ours.node();
    if (!node.anchor.empty())
        m_anchored.emplace(ours.id(), theirs);
    switch (node.kind) {
    case NodeKind::Alias: {
        const auto target = m_anchored.find(node.target);
        return (target != m_anchored.end() && target->second.is(theirs)) || differ(ours, theirs);
    }
    case NodeKind::Mapping:
        return equalMaps(ours, theirs);
    case NodeKind::Sequence:
        return equalLists(ours, theirs);
    case NodeKind::Scalar:
        break;
    }
    if (theirs.IsNull())
        return ours.isNull() || differ(ours, theirs);
    return (theirs.IsScalar() && std::string_view(theirs.Scalar()) == node.value) || differ(ours, theirs);
}

QString introduction(std::size_t document, NodeRef root)
{
    if (root["kind"].value().empty())
        return SecondReader::tr("Nothing was exported: two YAML readers disagree about document %1, so other tools may "
                                "read it differently from a cluster.")
            .arg(document + 1);
    const QString name = QString::fromStdString(root["kind"].text() + "/" + root["metadata"]["name"].text());
    return SecondReader::tr(
               "Nothing was exported: two YAML readers disagree about document %1 (%2), so other tools may "
               "read it differently from a cluster.")
        .arg(document + 1)
        .arg(name);
}

QString advice()
{
    return SecondReader::tr("Write this place in a plainer way, for example in double quotes on one line.");
}

} // namespace

QString secondReadersObjection(const std::string &text)
{
    std::vector<YAML::Node> others;
    try {
        for (YAML::Node &node : YAML::LoadAll(text))
            if (!node.IsNull())
                others.push_back(std::move(node));
    } catch (const YAML::Exception &error) {
        return SecondReader::tr("Nothing was exported: a second, independent YAML reader cannot read line %1 (%2), so "
                                "other tools may not either.")
            .arg(error.mark.line + 1)
            .arg(QString::fromStdString(error.msg));
    }
    std::size_t document = 0;
    for (const TextRange part : splitDocuments(text)) {
        const ReadResult read = readYaml(text.substr(part.start, part.size()));
        const NodeRef root = read.tree.root();
        if (!root || root.isNull())
            continue;
        if (document >= others.size())
            return introduction(document, root) + ' ' + advice();
        Comparison comparison;
        if (!comparison.equal(root, others[document]))
            return introduction(document, root) + ' ' + comparison.reason + ' ' + advice();
        ++document;
    }
    if (document == others.size())
        return {};
    return SecondReader::tr(
               "Nothing was exported: two YAML readers disagree about where documents end. Slipway finds %1 "
               "of them, the other %2.")
        .arg(document)
        .arg(others.size());
}

} // namespace slipway
