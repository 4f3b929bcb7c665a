// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/objectid.h"
#include "yaml/reader.h"

namespace slipway
{

/// An object as it stands in a document: the document itself, or one item of a `kind: List`.
struct DocumentObject {
    ObjectId id{};
    NodeRef root{};
    int item = -1; ///< index in the List's items, -1 for the document itself
};

/// One YAML document, read: an immutable snapshot that is reused as long as its bytes are the same.
/// All places are bytes of `text()`; add the document's start for places in the file.
class Document
{
public:
    static std::shared_ptr<const Document> read(std::string text);
    static std::shared_ptr<const Document> read(std::shared_ptr<const std::string> text);
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    const std::string &text() const { return m_read.tree.text(); }
    const SyntaxTree &tree() const { return m_read.tree; }
    const std::vector<ReadProblem> &problems() const { return m_read.problems; }
    bool isComplete() const { return m_read.isComplete(); }
    /// Comments and blank lines only.
    bool isEmpty() const { return !m_read.tree.root(); }
    /// Template markers (`{{ ... }}`) stand in it: it is no manifest yet and is not judged.
    bool isTemplate() const { return m_isTemplate; }
    /// The objects in it; a List gives its items. Empty for documents without kind.
    const std::vector<DocumentObject> &objects() const { return m_objects; }

private:
    explicit Document(std::shared_ptr<const std::string> text);
    ReadResult m_read;
    std::vector<DocumentObject> m_objects;
    bool m_isTemplate = false;
};

} // namespace slipway
