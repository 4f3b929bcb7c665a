// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"

namespace slipway
{

/// Edits of one file, in bytes of its text before the change.
struct FileEdits {
    FileId file = FileId::None;
    EditSet edits{};
    bool operator==(const FileEdits &) const = default;
};

/// One step that a person can undo: what it is called ("Set replicas to 3") and what it does to which files.
struct Change {
    QString name{};
    std::vector<FileEdits> files{};
    bool isEmpty() const
    {
        for (const FileEdits &file : files)
            if (!file.edits.empty())
                return false;
        return true;
    }
    bool operator==(const Change &) const = default;
};

} // namespace slipway
