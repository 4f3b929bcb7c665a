// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"

#include <array>
#include <functional>
#include <memory>
#include <mutex>

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
        std::vector<std::shared_ptr<const Block>> blocks; ///< all but the last with BlockSize documents
        std::vector<std::size_t> before;                  ///< findings before each block, and in all of them
        std::array<std::size_t, 3> bySeverity{};
    };
    static constexpr std::size_t BlockSize = 128;

    /// What is counted of a finding. `item` is -1 for one about a whole document.
    struct Brief {
        FileId file = FileId::None;
        std::size_t document = 0;
        int item = -1;
        Severity severity = Severity::Error;
    };

    Findings() = default;
    explicit Findings(std::vector<std::shared_ptr<const File>> files);

    std::size_t size() const { return m_before.back(); }
    bool empty() const { return size() == 0; }
    std::size_t count(Severity severity) const { return m_bySeverity[static_cast<std::size_t>(severity)]; }
    Diagnostic operator[](std::size_t index) const;
    /// Of the finding at an index, without making all of it.
    Brief brief(std::size_t index) const;
    Place where(std::size_t index) const;
    std::vector<Diagnostic> all() const;
    std::vector<Diagnostic> ofFile(FileId file) const;
    std::vector<Diagnostic> ofDocument(FileId file, std::size_t document) const;
    /// All of them in order, cheaper than all().
    void forEach(const std::function<void(const Brief &)> &visit) const;

    /// What differs from the findings of an older state but for the places: [first, end) here was [first, olderEnd)
    /// there. Cheap, because it looks only at what the two do not share.
    struct Difference {
        std::size_t first = 0;
        std::size_t end = 0;
        std::size_t olderEnd = 0;
    };
    Difference difference(const Findings &older) const;

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
    /// Where each document stands; worked out when a finding is first asked for that speaks of two.
    struct Positions {
        std::once_flag once{};
        std::vector<Standing> byDocument{};
    };
    Diagnostic placed(const Diagnostic &finding, Position at) const;
    Standing standingOf(FileId document) const;
    void append(std::vector<Diagnostic> &all, const File &file) const;

    std::vector<std::shared_ptr<const File>> m_files;
    std::shared_ptr<Positions> m_positions = std::make_shared<Positions>();
    std::array<std::size_t, 3> m_bySeverity{};
    std::vector<std::size_t> m_before{0}; ///< findings before each file, and in all of them
};

} // namespace slipway
