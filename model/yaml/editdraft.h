// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/emitter.h"
#include "yaml/reader.h"
#include "yaml/yamledit.h"

#include <QCoreApplication>

namespace slipway
{

/// Context of the messages of yamledit.
struct YamlEdit {
    Q_DECLARE_TR_FUNCTIONS(slipway::YamlEdit)
};

/// Lines of a text: LF or CR LF, the end of the text ends a line too.
class TextLines
{
public:
    explicit TextLines(std::string_view text) : m_text(text) {}
    std::size_t start(std::size_t at) const; ///< of the line that holds `at`
    std::size_t end(std::size_t at) const;   ///< before the line's CR or LF
    std::size_t next(std::size_t at) const;  ///< behind the line's LF, or the text's end
    std::size_t column(std::size_t at) const { return at - start(at); }
    std::size_t indent(std::size_t at) const; ///< blanks at the line's begin
    bool isFirst(std::size_t at) const { return indent(at) >= column(at); }
    bool isBlank(std::size_t at) const;   ///< the line holds nothing but blanks
    bool isComment(std::size_t at) const; ///< the line holds nothing but a comment
    /// Only blanks or a comment between `at` and the line's end.
    bool endsAt(std::size_t at) const;
    bool hasComment(std::size_t at) const; ///< a comment behind `at`, and nothing else

private:
    std::string_view m_text;
};

/// A document's text while an edit is worked out: every step is applied and the result read again, so that later steps
/// see what earlier ones did.
class EditDraft
{
public:
    /// `literals` as in TextStyle.
    explicit EditDraft(NodeRef root, bool literals = true);

    NodeRef root() const;
    NodeRef node(const NodePath &path) const { return root().find(path); }
    const SyntaxTree &tree() const { return m_own ? m_own->tree : *m_tree; }
    const std::string &text() const { return tree().text(); }
    TextLines lines() const { return TextLines(text()); }
    /// How the text looked before the first step; worked out when it is first asked for.
    const TextStyle &style() const;

    /// Applies a step; a reason when the result cannot be read.
    QString apply(EditSet edits);
    /// Says in the header of a block of text that the end of the text cuts off (no line end) that it has none (`|-`),
    /// so that it means the same elsewhere. False where there is no such block.
    bool closeLastBlock();
    /// The steps as one set of edits, refused when they do not give `intended` (the document as rawValue()).
    EditResult finish(const Value &intended) const;
    /// The same where every value has to be what it was, aliases and merge keys followed.
    EditResult finishSame(const Value &before) const;

    /// Where the value of a key or item begins: behind its `:` or `-`.
    std::size_t slot(NodeRef node) const;
    std::size_t columnOf(NodeRef entry) const { return lines().column(entry.entryRange().start); }
    /// An entry's lines: from its own comment above to the end of its last line, comments inside included.
    std::size_t chunkStart(NodeRef entry) const;
    std::size_t chunkEnd(NodeRef entry) const;
    bool startsLine(NodeRef entry) const { return lines().isFirst(entry.entryRange().start); }
    /// Behind the chunk, its line end included where a line follows; see also removal().
    TextEdit removal(NodeRef entry) const;
    bool inFlow(NodeRef node) const;
    bool isJson(NodeRef node) const;

    /// Why a collection that the text broke off in must not get or lose its last entry, or nothing.
    QString openReason(NodeRef node) const { return tree().isOpen(node) ? brokenReason() : QString(); }

private:
    TextStyle detectStyle() const;
    std::optional<TextEdit> stripOfLastBlock() const;
    bool breaksAsBefore(const SyntaxTree &after, const EditSet &edits) const;
    static QString brokenReason();

    const SyntaxTree *m_tree = nullptr;
    std::optional<ReadResult> m_own;
    NodePath m_rootPath;
    bool m_literals = true;
    mutable std::optional<TextStyle> m_style;
    EditSet m_total;
};

/// A value as it is written: aliases and merge keys stay what they are, equal keys stay several.
Value rawValue(NodeRef node);
/// The part of a raw document that an edit may change, for working out what the result has to be.
Value *locate(Value &document, const NodePath &path);
/// Equal but for the order of keys.
bool sameMeaning(const Value &a, const Value &b);

/// Why text inside this node must not be changed (an alias shows it elsewhere too), or nothing.
QString sharedReason(NodeRef node);
/// Why this node must not go away (an alias elsewhere needs an anchor in it), or nothing.
QString neededReason(NodeRef node);
/// "'spec.ports[0]'", or words for the whole document.
QString quotedPath(const NodePath &path);

/// Where a path leads in a document and what has to be made there to write a value.
struct Way {
    NodePath path{};                   ///< of the deepest node that exists, every step a key or an index
    std::optional<PathStep> missing{}; ///< the step that does not exist below it
    Value value{};                     ///< what to put at path/missing
    QString error{};
};
Way findWay(NodeRef root, const NodePath &path, const Value &value);

/// There is a text of several lines in it, which is written as a literal block.
bool holdsLines(const Value &value);
/// The child of a mapping behind which a new key goes; none for the front. `order` has the keys in their usual order;
/// one that is not in it goes behind all.
NodeRef placeFor(NodeRef map, std::string_view key, const std::vector<std::string> &order);
// What the steps below write in block style, as edits of the draft's text that are not applied yet.
EditSet newEntry(const EditDraft &draft, NodeRef map, const std::string &key, const Value &value,
                 const std::vector<std::string> &order);
EditSet newItem(const EditDraft &draft, NodeRef list, std::size_t index, const Value &value);
EditSet overwritten(const EditDraft &draft, NodeRef node, const Value &value);

// The steps. Each applies itself to the draft and gives the reason when it cannot.
QString setIn(EditDraft &draft, const NodePath &path, const Value &value, const KeyOrderOf &keyOrder = {});
QString overwrite(EditDraft &draft, NodeRef node, const Value &value);
QString insertEntry(EditDraft &draft, NodeRef map, const std::string &key, const Value &value,
                    const std::vector<std::string> &keyOrder = {});
QString insertItemAt(EditDraft &draft, NodeRef list, std::size_t index, const Value &value);
/// Writes a flow collection as a block.
QString toBlock(EditDraft &draft, NodeRef flow);
/// The same for the outermost one around a node, if there is one.
QString makeRoomForBlock(EditDraft &draft, NodeRef node);
/// Takes an entry that is not the only one out of its brackets.
EditSet removedFromFlow(const EditDraft &draft, NodeRef node);
QString removeIn(EditDraft &draft, const NodePath &path, std::size_t keepDepth);
/// Replaces a value that begins on the line of its key or dash; a comment behind it stays there.
EditSet overwriteInLine(const EditDraft &draft, NodeRef node, const Written &written);
/// Inserts whole lines (without line ends) before an entry or behind one of a block collection.
TextEdit linesBefore(const EditDraft &draft, NodeRef entry, const std::vector<std::string> &lines);
TextEdit linesBehind(const EditDraft &draft, NodeRef entry, const std::vector<std::string> &lines);

} // namespace slipway
