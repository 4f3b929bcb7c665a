// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/findings.h"

#include <map>

namespace slipway
{

/// Findings as if the rules had found them, of a list in the order of files and texts.
inline Findings findingsOf(const Workspace &workspace, const std::vector<Diagnostic> &list)
{
    std::vector<std::shared_ptr<const Findings::File>> files;
    std::uint32_t key = 0;
    for (const auto &file : workspace.files()) {
        std::vector<std::shared_ptr<const Findings::Block>> blocks;
        std::vector<std::shared_ptr<const DocumentFindings>> documents;
        for (std::size_t i = 0; i < file->documentCount(); ++i) {
            auto document = std::make_shared<DocumentFindings>();
            document->document = FileId{++key};
            for (Diagnostic finding : list) {
                const FileId in = finding.object.isNull() ? finding.where.file : finding.object.file;
                const std::size_t at =
                    finding.object.isNull() ? file->documentAt(finding.where.range.start) : finding.object.document;
                if (in != file->id() || at != i)
                    continue;
                const std::size_t start = std::min(file->document(i).start, finding.where.range.start);
                finding.where = {document->document,
                                 {finding.where.range.start - start, finding.where.range.end - start}};
                for (Fix &fix : finding.fixes)
                    for (FileEdits &edits : fix.change.files)
                        if (edits.file == file->id()) {
                            edits.file = document->document;
                            for (TextEdit &edit : edits.edits)
                                edit.range = {edit.range.start - file->document(i).start,
                                              edit.range.end - file->document(i).start};
                        }
                ++document->bySeverity[static_cast<std::size_t>(finding.severity)];
                document->list.push_back(std::move(finding));
            }
            document->runs.resize(document->list.size());
            documents.push_back(std::move(document));
        }
        blocks.push_back(std::make_shared<Findings::Block>(std::move(documents)));
        files.push_back(std::make_shared<Findings::File>(file, std::move(blocks)));
    }
    return Findings(std::move(files));
}

} // namespace slipway
