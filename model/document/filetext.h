// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "text/lineindex.h"

#include <memory>
#include <mutex>

namespace slipway
{

/// The bytes of one document of a file. What is derived from them is worked out when it is first asked for, by
/// whichever thread asks, and then shared by all texts that hold the part.
class FilePart
{
public:
    explicit FilePart(std::string bytes);
    const std::string &bytes() const { return m_bytes ? *m_bytes : m_document->text(); }
    std::size_t size() const { return m_size; }
    std::size_t lineEnds() const { return m_lineEnds; } ///< number of LF
    std::size_t crlfs() const { return m_crlfs; }       ///< number of CR LF among them
    const std::shared_ptr<const Document> &document() const;
    const LineIndex &lines() const;

    /// Gives up the memory of the bytes and the document, see SyntaxTree::unload().
    void unload() const;

private:
    mutable std::shared_ptr<const std::string> m_bytes; ///< null where the memory was given up
    std::size_t m_size = 0;
    std::size_t m_lineEnds = 0;
    std::size_t m_crlfs = 0;
    mutable std::once_flag m_readOnce;
    mutable std::shared_ptr<const Document> m_document;
    mutable std::once_flag m_linesOnce;
    mutable LineIndex m_lines;
};

/// The text of a file, cut at its document markers (see splitDocuments). Immutable and cheap to copy; an edited text
/// shares every part that the edits leave alone, and making it does not look at them, however long the file is.
class FileText
{
public:
    FileText();
    FileText(std::shared_ptr<const std::string> text); // NOLINT(google-explicit-constructor): it is the same text
    /// The same, sharing the parts of an older text at the front and the end that have the same bytes.
    FileText(std::shared_ptr<const std::string> text, const FileText &older);
    /// The same text in parts only, so that not all of it stays in memory once more.
    static FileText inParts(std::string text);
    /// One part by itself.
    explicit FileText(std::shared_ptr<const FilePart> part);

    /// The text after edits, which must be normalised and lie inside.
    FileText edited(const EditSet &edits) const;

    std::size_t size() const;
    std::size_t partCount() const;
    const std::shared_ptr<const FilePart> &part(std::size_t index) const;
    std::size_t partStart(std::size_t index) const;
    /// The part that holds a byte; of a place behind the end, the last one. There is always one.
    std::size_t partAt(std::size_t offset) const;
    /// Where two texts do not share their parts: [first, end) here stands for [first, olderEnd) there.
    struct Difference {
        std::size_t first = 0;
        std::size_t end = 0;
        std::size_t olderEnd = 0;
    };
    Difference difference(const FileText &older) const;
    /// Number of line ends before a part.
    std::size_t linesBefore(std::size_t index) const;
    std::size_t lineEnds() const;
    std::size_t crlfs() const;
    /// Number of objects in all documents, and whether one of them is a template. Both read every document that was not
    /// read before; parts that texts share are counted once.
    std::size_t objectCount() const;
    bool hasTemplates() const;

    /// All bytes in one string, made when it is first asked for.
    const std::string &flat() const;
    const std::shared_ptr<const std::string> &sharedFlat() const;
    bool hasFlat() const { return m_data->hasFlat; } ///< it was made from one string
    /// Some of the bytes, without making the string of all.
    std::string bytes(TextRange range) const;

    /// Same bytes; parts that both share are not compared.
    bool operator==(const FileText &other) const;
    /// The very same text, not only an equal one.
    bool isSame(const FileText &other) const { return m_data == other.m_data; }

private:
    using Parts = std::vector<std::shared_ptr<const FilePart>>;
    /// A run of parts, so that an edited text copies a few pointers instead of one for each document.
    struct Block {
        explicit Block(Parts list);
        Parts parts{};
        std::vector<std::size_t> starts{}; ///< bytes before each part
        std::vector<std::size_t> lines{};  ///< line ends before each part
        std::size_t size = 0;
        std::size_t lineEnds = 0;
        std::size_t crlfs = 0;
        std::size_t objectCount() const { return counted().objects; }
        bool hasTemplates() const { return counted().hasTemplates; }

    private:
        struct Content {
            std::once_flag once{};
            std::size_t objects = 0;
            bool hasTemplates = false;
        };
        const Content &counted() const;
        mutable Content m_content{};
    };
    using Blocks = std::vector<std::shared_ptr<const Block>>;
    /// What lies before a block, or before the end.
    struct Before {
        std::size_t parts = 0;
        std::size_t size = 0;
        std::size_t lineEnds = 0;
        std::size_t crlfs = 0;
    };
    struct Data {
        Blocks blocks{};
        std::vector<Before> before{}; ///< one more than blocks
        bool hasFlat = false;
        mutable std::once_flag flatOnce{};
        mutable std::shared_ptr<const std::string> flat{};
    };
    static std::shared_ptr<Data> dataOf(Blocks blocks);
    static void append(Blocks &blocks, Parts parts);
    static Parts cut(std::string_view text);
    static Parts cut(std::string_view text, const std::vector<TextRange> &ranges);
    std::size_t blockOf(std::size_t index) const;
    FileText replaced(std::size_t first, std::size_t last, Parts parts) const;

    explicit FileText(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

/// The edits that turn text.edited(edits) back into `text`.
EditSet inverted(const FileText &text, const EditSet &edits);

} // namespace slipway
