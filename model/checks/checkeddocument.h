// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/facts.h"
#include "checks/findings.h"
#include "schema/customkinds.h"

namespace slipway
{

struct CheckedFile;

/// A document as the checks keep it over edits: by itself, as a file of its own with the path of the real one. Nothing
/// that the rules say of it depends on where it stands, so what they said stays true while documents come and go
/// before it. Its file's id is no open file's: it names the document.
struct CheckedDocument {
    /// Something that a rule asked while it ran.
    struct Asked {
        FactKey key{};
        RuleRun by{};
        auto operator<=>(const Asked &) const = default;
    };

    CheckedDocument(FileId key, const QString &path, std::shared_ptr<const FilePart> part);

    FileId key() const { return file->id(); }
    const Document &document() const { return *part->document(); }

    std::shared_ptr<const FilePart> part;
    std::shared_ptr<const ManifestFile> file;
    std::vector<Object> objects;
    std::vector<std::unique_ptr<PodTemplate>> pods;      ///< by object, null for those without pods
    std::vector<std::optional<LabelSelector>> selectors; ///< by object, see selectorOf()
    bool hasPatchMarks = false;
    bool hasSuppressions = false;
    bool isKustomization = false;             ///< one of its objects is Kustomize's own
    WorkspaceSchema::Definitions definitions; ///< of the custom kinds that it defines

    CheckedFile *in = nullptr;
    std::uint64_t order = 0; ///< ascending along the file
    std::shared_ptr<const DocumentFindings> findings;
    std::vector<Asked> asked;     ///< kept only by checkers that go on
    std::uint32_t generation = 0; ///< of `asked`; no two lists of a checker have the same
    bool isLineAsked = false;     ///< a rule wanted to know a line of it
};

/// An open file as the checks keep it.
struct CheckedFile {
    std::shared_ptr<const ManifestFile> file;
    std::vector<std::unique_ptr<CheckedDocument>> documents;
    std::size_t rank = 0; ///< ascending along the workspace
    std::size_t templates = 0;
    std::size_t patchMarks = 0;
    std::size_t lineAsked = 0; ///< documents of which a rule wanted to know a line
    QString cleanPath;
    bool isNamedLikePatch = false;
    bool isTemplate = false;                 ///< a document of it is
    bool isPatch = false;                    ///< by the habits of Kustomize, or because a kustomization names it
    const CheckSettings *settings = nullptr; ///< of its project

    std::shared_ptr<const Findings::File> findings;
    /// Documents side by side, with what was found in them; null where it has to be put together anew.
    struct Block {
        std::size_t documents = 0;
        std::shared_ptr<const Findings::Block> findings{};
    };
    std::vector<Block> blocks;

    explicit CheckedFile(std::shared_ptr<const ManifestFile> now);
    FileId id() const { return file->id(); }
    /// Where a document of it stands.
    std::size_t indexOf(const CheckedDocument &document) const;
    /// Makes the blocks follow when as many documents from `first` on take the place of others.
    void replaceInBlocks(std::size_t first, std::size_t oldCount, std::size_t newCount);
    /// What was found in the block of a document is no longer true.
    void noteOtherFindings(std::size_t document) { blocks[blockOf(document).first].findings.reset(); }

private:
    /// The block that holds a document, and where it begins.
    std::pair<std::size_t, std::size_t> blockOf(std::size_t document) const;
};

/// The files that the Kustomize objects of a document name as patches, as absolute clean paths.
std::vector<QString> patchFiles(const CheckedDocument &document);
bool isKustomize(const ObjectId &id);

} // namespace slipway
