// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/shownfindings.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// Edits of the text after `edits` that move places back to where they were.
EditSet backwards(const EditSet &edits)
{
    EditSet back;
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const TextEdit &edit : edits) {
        const std::size_t start = edit.range.start + added - removed;
        back.push_back({{start, start + edit.text.size()}, std::string(edit.range.size(), ' ')});
        added += edit.text.size();
        removed += edit.range.size();
    }
    return back;
}

} // namespace

void ShownFindings::take(Findings findings)
{
    m_findings = std::move(findings);
    m_since.clear();
    m_back.clear();
}

void ShownFindings::follow(const EditSet &edits)
{
    m_since.push_back(edits);
    m_back.push_back(backwards(edits));
}

std::vector<Diagnostic> ShownFindings::moved(std::vector<Diagnostic> found) const
{
    for (Diagnostic &finding : found)
        for (const EditSet &edits : m_since) {
            TextRange &range = finding.where.range;
            const bool wasEmpty = range.isEmpty();
            range.start = mapped(range.start, edits);
            range.end = wasEmpty ? range.start : std::max(range.start, mapped(range.end, edits));
        }
    std::stable_sort(found.begin(), found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return a.where.range.start < b.where.range.start;
    });
    return found;
}

std::vector<Diagnostic> ShownFindings::in(TextRange range) const
{
    TextRange then = range;
    for (auto edits = m_back.rbegin(); edits != m_back.rend(); ++edits)
        then = {mapped(then.start, *edits), mapped(then.end, *edits)};
    std::vector<Diagnostic> found = moved(m_findings.around(m_file, then));
    std::erase_if(found, [&](const Diagnostic &finding) { return !range.touches(finding.where.range.start); });
    return found;
}

std::vector<Diagnostic> ShownFindings::first(std::size_t most) const
{
    return moved(m_findings.ofFile(m_file, most));
}

} // namespace slipway
