// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"

namespace slipway
{

enum class ExportForm {
    OneFile,       ///< all documents in one text, divided by `---`
    FilePerObject, ///< one text for each object; the items of a List become objects of their own
};

struct ExportedFile {
    QString name{}; ///< "deployment-web.yaml"; no two of an export differ only in case
    std::string text{};
};

/// Texts to be written, or why they cannot be: one sentence or two for people, and then there are no files.
struct ExportResult {
    std::vector<ExportedFile> files{};
    QString error{};
    explicit operator bool() const { return error.isEmpty(); }
};

/// Everything in the open files. The documents' bytes stay as they are, comments included; documents that are empty,
/// comments only, are left out. Each text is read again by yaml-cpp, and the export is refused where it disagrees.
ExportResult exportWorkspace(const Workspace &workspace, ExportForm form);
/// The same for some objects of a workspace, in the given order.
ExportResult exportObjects(const std::vector<const Object *> &objects, ExportForm form);

/// Where an independent second reader (yaml-cpp) reads the text differently from Slipway, or cannot read it: structure,
/// keys and the decoded text of every value. Empty when the two agree.
QString secondReadersObjection(const std::string &text);

} // namespace slipway
