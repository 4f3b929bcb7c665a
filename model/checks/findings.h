// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace slipway
{

/// Which rule ran on what of a document: 0 is the document, its objects count from 1.
struct RuleRun {
    std::uint32_t object = 0;
    std::uint32_t rule = 0; ///< index into allRules(), or their number for the API validation
    auto operator<=>(const RuleRun &) const = default;
};

/// What was found in one document, by its order in the text. All files in it are names of documents and all places are
/// those in a document, so it stays true when documents move.
struct DocumentFindings {
    FileId document = FileId::None;
    std::vector<Diagnostic> list{};
    std::vector<RuleRun> runs{}; ///< by finding
    std::array<std::uint32_t, 3> bySeverity{};
};

/// Where a document stands among the open files.
struct Standing {
    const ManifestFile *file = nullptr; ///< null where there is none of that name
    std::size_t document = 0;
};
/// A finding of a document as one of the open files. `standing` tells where the documents are that it names.
Diagnostic placedFinding(Diagnostic finding, Standing at, const std::function<Standing(FileId document)> &standing);

/// All findings about one state of the open files, in the order of files and text. Immutable and cheap to copy; shares
/// with the findings of the state before whatever did not change.
class Findings
{
public:
    /// The findings of one file; documents in blocks, so that a new state copies few pointers.
    struct Block {
        explicit Block(std::vector<std::shared_ptr<const DocumentFindings>> list);
        std::vector<std::shared_ptr<const DocumentFindings>> documents;
        std::vector<std::size_t> before; ///< findings before each document, and in all of them
        std::array<std::size_t, 3> bySeverity{};
    };
    struct File {
        File(std::shared_ptr<const ManifestFile> now, std::vector<std::shared_ptr<const Block>> list);
        std::shared_ptr<const ManifestFile> file;
        std::vector<std::shared_ptr<const Block>> blocks;
        std::vector<std::size_t> before;          ///< findings before each block, and in all of them
        std::vector<std::size_t> documentsBefore; ///< documents before each block, and in all of them
        std::array<std::size_t, 3> bySeverity{};
    };
    static constexpr std::size_t BlockSize = 128; ///< at first; blocks grow to twice of it
    /// Files side by side, for the same reason.
    struct Group {
        explicit Group(std::vector<std::shared_ptr<const File>> list);
        std::vector<std::shared_ptr<const File>> files; ///< GroupSize but in the last one
        std::vector<std::size_t> before;                ///< findings before each file, and in all of them
        std::array<std::size_t, 3> bySeverity{};
    };
    static constexpr std::size_t GroupSize = 64;
    /// Where files and documents stand. States with the same files and documents share it, whatever is found in them.
    struct Layout {
        using Files = std::unordered_map<FileId, std::size_t>;
        explicit Layout(std::shared_ptr<const Files> places = std::make_shared<const Files>())
            : files(std::move(places))
        {
        }
        std::shared_ptr<const Files> files;
        /// By name of the document: its file and its place there. Worked out when a finding is first asked for that
        /// speaks of two documents.
        std::vector<std::pair<std::size_t, std::size_t>> documents{};
        std::once_flag documentsOnce{};
    };

    /// What is counted of a finding. `item` is -1 for one about a whole document.
    struct Brief {
        FileId file = FileId::None;
        std::size_t document = 0;
        int item = -1;
        Severity severity = Severity::Error;
    };

    Findings() = default;
    explicit Findings(const std::vector<std::shared_ptr<const File>> &files);
    Findings(std::vector<std::shared_ptr<const Group>> groups, std::shared_ptr<Layout> layout);

    std::size_t size() const { return m_before.back(); }
    bool empty() const { return size() == 0; }
    std::size_t count(Severity severity) const { return m_bySeverity[static_cast<std::size_t>(severity)]; }
    Diagnostic operator[](std::size_t index) const;
    /// Of the finding at an index, without making all of it.
    Brief brief(std::size_t index) const;
    std::vector<Diagnostic> all() const;
    /// The first ones of a file, in the order of its documents.
    std::vector<Diagnostic> ofFile(FileId file, std::size_t most = SIZE_MAX) const;
    /// Of all documents that a part of a file touches.
    std::vector<Diagnostic> around(FileId file, TextRange range) const;
    std::vector<Diagnostic> ofDocument(FileId file, std::size_t document) const;
    /// All of them in order, cheaper than all().
    void forEach(const std::function<void(const Brief &)> &visit) const;
    /// Those of one document.
    void forEach(FileId file, std::size_t document, const std::function<void(const Brief &)> &visit) const;
    struct DocumentPlace {
        FileId file = FileId::None;
        std::size_t document = 0;
    };
    /// The documents of which something else is said than in an older state; nothing where files or documents came or
    /// went. As cheap as differences().
    std::optional<std::vector<DocumentPlace>> changedDocuments(const Findings &older) const;

    /// Where a list of them has to change: [first, end) here was [olderFirst, olderEnd) there. What is said in the same
    /// words about the same object is no difference, whatever its place.
    struct Difference {
        std::size_t first = 0;
        std::size_t end = 0;
        std::size_t olderFirst = 0;
        std::size_t olderEnd = 0;
        bool operator==(const Difference &) const = default;
    };
    /// All differences from an older state, in order. Cheap, because it looks only at what the two do not share.
    std::vector<Difference> differences(const Findings &older) const;

private:
    struct Position {
        const File *file = nullptr;
        std::size_t document = 0;
    };
    struct Found {
        const Diagnostic &finding;
        Position at{};
    };
    Found find(std::size_t index) const;
    Diagnostic placed(const Diagnostic &finding, Position at) const;
    Standing standingOf(FileId document) const;
    /// Of the documents [first, end), until there are `most`.
    void append(std::vector<Diagnostic> &all, const File &file, std::size_t first, std::size_t end,
                std::size_t most) const;
    const File &file(std::size_t index) const { return *m_groups[index / GroupSize]->files[index % GroupSize]; }
    std::size_t fileCount() const;
    const File *find(FileId file) const;
    bool saysTheSame(std::size_t index, const Findings &other, std::size_t otherIndex) const;

    std::vector<std::shared_ptr<const Group>> m_groups;
    std::shared_ptr<Layout> m_layout = std::make_shared<Layout>();
    std::array<std::size_t, 3> m_bySeverity{};
    std::vector<std::size_t> m_before{0}; ///< findings before each group, and in all of them
};

} // namespace slipway
