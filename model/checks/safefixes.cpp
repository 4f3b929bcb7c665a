// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/safefixes.h"

#include "checks/runner.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Two fixes that undo each other must not run for ever.
constexpr int MaxRounds = 20;

bool overlaps(const EditSet &taken, const EditSet &more)
{
    EditSet both = taken;
    both.insert(both.end(), more.begin(), more.end());
    if (!normalise(both))
        return true;
    // Two insertions at one place may be two answers to one question; the parts of one fix belong together.
    return std::any_of(taken.begin(), taken.end(), [&](const TextEdit &a) {
        return std::any_of(more.begin(), more.end(), [&](const TextEdit &b) {
            return a.range.start <= b.range.end && b.range.start <= a.range.end;
        });
    });
}

/// One round: the first safe fix of each finding, as far as they do not get in each other's way.
std::map<FileId, EditSet> round(const std::vector<Diagnostic> &findings, const FindingFilter &takes)
{
    std::map<FileId, EditSet> taken;
    for (const Diagnostic &finding : findings) {
        const auto fix = std::find_if(finding.fixes.begin(), finding.fixes.end(), [](const Fix &f) { return f.safe; });
        if (fix == finding.fixes.end() || !takes(finding))
            continue;
        const auto &files = fix->change.files;
        if (std::any_of(files.begin(), files.end(),
                        [&](const FileEdits &part) { return overlaps(taken[part.file], part.edits); }))
            continue;
        for (const FileEdits &part : files)
            taken[part.file].insert(taken[part.file].end(), part.edits.begin(), part.edits.end());
    }
    std::erase_if(taken, [](const auto &entry) { return entry.second.empty(); });
    return taken;
}

} // namespace

std::map<FileId, EditSet> safeFixes(const WorkspaceSource &source, const CheckSettings &settings,
                                    const FindingFilter &takes)
{
    std::map<FileId, EditSet> all;
    WorkspaceSource now = source;
    std::shared_ptr<const Workspace> workspace;
    for (int i = 0; i < MaxRounds; ++i) {
        workspace = readWorkspace(now, workspace.get());
        std::map<FileId, EditSet> edits = round(checkWorkspace(*workspace, settings), takes);
        if (edits.empty())
            break;
        ++now.revision;
        for (WorkspaceSource::File &file : now.files) {
            EditSet &more = edits[file.id];
            normalise(more);
            file.text = file.text.edited(more);
            all[file.id] = composed(all[file.id], more);
        }
    }
    std::erase_if(all, [](const auto &entry) { return entry.second.empty(); });
    return all;
}

bool hasSafeFix(const Diagnostic &finding)
{
    return std::any_of(finding.fixes.begin(), finding.fixes.end(), [](const Fix &fix) { return fix.safe; });
}

Change safeFixesOf(const WorkspaceSource &source, FileId file, const QString &name)
{
    Change change{name, {}};
    for (auto &[id, edits] :
         safeFixes(source, {}, [file](const Diagnostic &finding) { return finding.where.file == file; }))
        change.files.push_back({id, std::move(edits)});
    return change;
}

} // namespace slipway
