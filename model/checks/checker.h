// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/documentcheck.h"
#include "checks/factindex.h"
#include "checks/settingsfile.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace slipway
{

/// Finds what the rules have to say, again and again over states of the same files. From one state to the next only
/// those documents are looked at that changed, and those rules of others that had asked for what changed with them.
/// The findings are the same as those of a new checker. Not for several threads at once; it uses all cores itself.
class Checker
{
public:
    Checker() = default;
    Checker(const Checker &) = delete;
    Checker &operator=(const Checker &) = delete;

    Findings check(const Workspace &workspace, const CheckSettings &settings = {});
    /// The same, given up once `isStale` says that nobody needs the answer any more, which is asked before each
    /// document and on all cores. Nothing then; what was found out till then need not be found again.
    std::optional<Findings> check(const Workspace &workspace, const CheckSettings &settings,
                                  const std::function<bool()> &isStale);
    /// The kinds that the files of the last state define, as WorkspaceSchema(workspace) would give them.
    const std::shared_ptr<const WorkspaceSchema> &schema() const { return m_index.sharedSchema(); }
    /// Looks at everything anew the next time, as in another language.
    void forget();

private:
    /// A rule that asked for something. Out of date when its document's generation is another.
    struct Asker {
        FileId document = FileId::None;
        std::uint32_t generation = 0;
        RuleRun run{};
    };
    using Documents = std::vector<std::unique_ptr<CheckedDocument>>;
    /// What becomes of a file: from `first` on its documents take the place of the old ones.
    struct Update {
        CheckedFile *file = nullptr;
        FileText::Difference changed{};
        bool haveLinesMoved = false;
        std::vector<FileId> keys{}; ///< of the documents that come
        Documents old{}, fresh{};
    };

    void updateFiles(const FileList &files);
    bool matchFiles(const FileList &wanted);
    Update updateOf(CheckedFile &file, const std::shared_ptr<const ManifestFile> &now);
    static void read(std::vector<Update> &updates);
    void replace(CheckedFile &file, std::size_t first, Documents old, Documents now);
    void takeOut(CheckedDocument &document);
    void putIn(CheckedDocument &document);
    void noteMovedLines(const CheckedFile &file, std::size_t first);
    void updateMarks(CheckedFile &file);
    void updateSettings(const Workspace &workspace);
    void updateSchema();
    void checkAll(CheckedFile &file);
    void touch(CheckedFile &file) { m_touched.insert(&file); }
    void collectAskers();
    bool run(const std::function<bool()> &isStale);
    void accept(CheckedDocument &document, DocumentCheck check);
    void ask(const CheckedDocument &document);
    void compactAskers();
    void updateBlocks(CheckedFile &file);
    Findings findings();
    FileId freeKey();

    CheckSettings m_settings;
    std::unique_ptr<ProjectSettings> m_projects;
    bool m_definitionsChanged = false;
    std::vector<std::unique_ptr<CheckedFile>> m_files;
    FactIndex m_index;
    std::map<QString, std::size_t> m_patches; ///< how many kustomizations name the file
    bool m_arePatchesNew = false;
    FileList m_seen;                   ///< the files of the last state
    std::set<CheckedFile *> m_touched; ///< files with other documents or findings than before
    std::vector<std::shared_ptr<const Findings::Group>> m_groups; ///< of the last findings
    std::vector<std::size_t> m_staleGroups;                       ///< those with files of which something else is said
    std::shared_ptr<Findings::Layout> m_layout;                   ///< null where files or documents came or went
    std::size_t m_taken = 0;                                      ///< documents taken out and put in with this state
    std::size_t m_put = 0;
    std::vector<FileId> m_freeKeys;
    std::uint32_t m_lastKey = 0;
    std::uint32_t m_lastGeneration = 0;
    std::map<CheckedDocument *, std::vector<RuleRun>> m_due; ///< what has to run; without runs: everything
    std::unordered_map<FactKey, std::vector<Asker>> m_askers;
    std::size_t m_askerCount = 0; ///< with those out of date
    std::size_t m_askedCount = 0; ///< without
};

} // namespace slipway
