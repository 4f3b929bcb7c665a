// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysisservice.h"

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace slipway
{

/// How many problems something has. Hints are none.
struct ProblemCounts {
    int errors = 0;
    int warnings = 0;
    void add(Severity severity)
    {
        errors += int{severity == Severity::Error};
        warnings += int{severity == Severity::Warning};
    }
    bool operator==(const ProblemCounts &) const = default;
};

/// The problems of all files.
struct WorkspaceProblems {
    std::vector<ProblemCounts> ofObjects{};              ///< in the workspace's order
    std::unordered_map<FileId, ProblemCounts> ofFiles{}; ///< those that no object has
};

WorkspaceProblems countProblems(const Analysis &analysis);

/// The problems of one document: by item, and those that no object has.
std::pair<std::map<int, ProblemCounts>, ProblemCounts> countProblems(const Analysis &analysis, FileId file,
                                                                     std::size_t document);

} // namespace slipway
