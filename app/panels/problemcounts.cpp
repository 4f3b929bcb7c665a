// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problemcounts.h"

namespace slipway
{

/// Objects and findings are both in the order of files and documents, so one walk is enough.
WorkspaceProblems countProblems(const Analysis &analysis)
{
    const std::vector<Object> &objects = analysis.workspace->objects();
    std::unordered_map<FileId, std::size_t> order;
    for (const auto &file : analysis.workspace->files())
        order.emplace(file->id(), order.size());
    const auto placeOf = [&](const Object &object) { return std::pair(order[object.file->id()], object.document); };
    WorkspaceProblems counts;
    counts.ofObjects.resize(objects.size());
    std::size_t first = 0; // of the finding's document
    analysis.findings.forEach([&](const Findings::Brief &finding) {
        const auto inOrder = order.find(finding.file);
        if (inOrder == order.end()) // of a file that is closed by now
            return;
        const std::pair place(inOrder->second, finding.document);
        while (first < objects.size() && placeOf(objects[first]) < place)
            ++first;
        ProblemCounts *count = nullptr;
        for (std::size_t i = first; !count && i < objects.size() && placeOf(objects[i]) == place; ++i)
            if (objects[i].item == finding.item)
                count = &counts.ofObjects[i];
        if (!count)
            count = &counts.ofFiles[finding.file];
        count->add(finding.severity);
    });
    return counts;
}

std::pair<std::map<int, ProblemCounts>, ProblemCounts> countProblems(const Analysis &analysis, FileId file,
                                                                     std::size_t document)
{
    std::map<int, ProblemCounts> ofItems;
    ProblemCounts ofFile;
    if (const ManifestFile *in = analysis.workspace->file(file))
        for (const Object &object : in->objects(document))
            ofItems[object.item];
    analysis.findings.forEach(file, document, [&](const Findings::Brief &finding) {
        const auto item = ofItems.find(finding.item);
        (item == ofItems.end() ? ofFile : item->second).add(finding.severity);
    });
    return {std::move(ofItems), ofFile};
}

} // namespace slipway
