// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/findings.h"

namespace slipway
{

/// The findings of one file in its editor: those of the last analysis, moved along with what has been edited since.
/// Asked for a part of the text, it looks only at the documents there. All places are bytes of the text as it is now.
class ShownFindings
{
public:
    explicit ShownFindings(FileId file) : m_file(file) {}

    /// Takes what was found in the text as it is now.
    void take(Findings findings);
    void follow(const EditSet &edits);
    /// Those that begin in a range or at its end, by place.
    std::vector<Diagnostic> in(TextRange range) const;
    /// The first ones of the file, by place.
    std::vector<Diagnostic> first(std::size_t most = SIZE_MAX) const;

private:
    std::vector<Diagnostic> moved(std::vector<Diagnostic> found) const;

    FileId m_file;
    Findings m_findings;
    std::vector<EditSet> m_since; ///< oldest first
    std::vector<EditSet> m_back;  ///< what takes each of them back, but for the letters
};

} // namespace slipway
