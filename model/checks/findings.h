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

/// All findings about one state of the open files, in the order of files and text. Immutable and cheap to copy; shares
/// with the findings of the state before whatever did not change.
class Findings
{
public:
    /// The findings of one file; documents in blocks, so that a new state copies few pointers.
    struct Block {
        std::vector<std::shared_ptr<const DocumentFindings>> documents{};
        std::array<std::size_t, 3> bySeverity{};
    };
    struct File {
        std::shared_ptr<const ManifestFile> file{};
        std::vector<std::shared_ptr<const Block>> blocks{};
        std::array<std::size_t, 3> bySeverity{};
    };
    static constexpr std::size_t BlockSize = 128;

    Findings() = default;
    explicit Findings(std::vector<std::shared_ptr<const File>> files);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::size_t count(Severity severity) const { return m_bySeverity[static_cast<std::size_t>(severity)]; }
    Diagnostic operator[](std::size_t index) const;
    std::vector<Diagnostic> all() const;
    std::vector<Diagnostic> ofFile(FileId file) const;
    std::vector<Diagnostic> ofDocument(FileId file, std::size_t document) const;
    /// A finding as it is counted: of an item of a document, -1 for the document itself.
    struct Brief {
        FileId file = FileId::None;
        std::size_t document = 0;
        int item = -1;
        Severity severity = Severity::Error;
    };
    /// All of them in order, cheaper than all().
    void forEach(const std::function<void(const Brief &)> &visit) const;

private:
    struct Position {
        const File *file = nullptr;
        std::size_t document = 0;
    };
    /// Where each document stands; worked out when a finding is first asked for that speaks of two.
    struct Positions {
        std::once_flag once{};
        std::vector<Position> byDocument{};
    };
    Diagnostic placed(const Diagnostic &finding, Position at) const;
    Position positionOf(FileId document) const;
    void append(std::vector<Diagnostic> &all, const File &file) const;

    std::vector<std::shared_ptr<const File>> m_files;
    std::shared_ptr<Positions> m_positions = std::make_shared<Positions>();
    std::array<std::size_t, 3> m_bySeverity{};
    std::size_t m_size = 0;
};

} // namespace slipway
