// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/reader.h"
#include "yaml/yamledit.h"

#include <QString>

#include <random>

namespace slipway
{

/// Random valid edits of one document, each compared with the same change of the plain value. Shared by the property
/// tests (real manifests, every edit must be possible) and the fuzzers (any bytes, an edit may be refused but must
/// never go wrong).
class RandomEdits
{
public:
    enum class Demand {
        Everything, ///< a refused edit counts as wrong, and so does a change outside the edited entry's lines
        Meaning,    ///< only what an accepted edit does is judged
    };
    RandomEdits(const std::string &text, unsigned seed, Demand demand);

    bool isUsable() const { return !m_nodes.empty(); }
    /// Does one random edit; what is wrong with it, or nothing.
    QString check();
    int refused() const { return m_refused; }
    int done() const { return m_done; }
    /// What the last check() did to the text; nothing when it was refused.
    const EditSet &lastEdits() const { return m_lastEdits; }

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
    Value randomScalar();
    Value randomValue();
    NodeRef randomNode() { return m_nodes[below(m_nodes.size())]; }
    NodeRef randomList();
    NodeRef root() const { return m_read.tree.root(); }
    QString judge(const QString &what, const EditResult &result, const Value &expected, TextRange mayChange);
    QString quick(const QString &what, const EditSet &quick, const EditResult &careful) const;
    KeyOrderOf shuffledOrder(NodeRef map, const std::string &key);
    QString traces(const QString &what, const EditResult &added, const NodePath &path) const;
    TextRange linesAround(TextRange range) const;
    TextRange withComments(NodeRef collection) const;
    bool endsInBlock() const;
    bool isSameAgain(const std::string &text) const;
    QString set();
    QString setNew();
    QString insert();
    QString remove();
    QString rename();
    QString move();
    QString duplicate();
    QString replaceCollection();
    QString blockText();
    QString reshape();
    QString oneLevel();
    QString expand();
    QString moveBetween();

    std::string m_text;
    ReadResult m_read;
    Demand m_demand;
    std::mt19937 m_random;
    std::vector<NodeRef> m_nodes;
    bool m_hasAnchors = false;
    bool m_onlyCrlf = false;
    EditSet m_lastEdits;
    int m_refused = 0;
    int m_done = 0;
};

} // namespace slipway
