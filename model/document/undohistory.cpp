// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/undohistory.h"

#include <algorithm>

namespace slipway
{

void UndoHistory::add(UndoStep step, const QString &mergeKey)
{
    m_steps.resize(m_done);
    if (mergeKey.isEmpty() || mergeKey != m_mergeKey || !mergeIntoLast(step.forward, step.backward)) {
        m_steps.push_back(std::move(step));
        ++m_done;
    }
    m_mergeKey = mergeKey;
}

bool UndoHistory::mergeIntoLast(const Change &change, const Change &backward)
{
    // Only typing merges: one edit in one file that touches what the last one wrote.
    if (m_steps.empty())
        return false;
    UndoStep &last = m_steps.back();
    if (change.files.size() != 1 || change.files[0].edits.size() != 1 || last.forward.files.size() != 1 ||
        last.forward.files[0].edits.size() != 1 || last.forward.files[0].file != change.files[0].file)
        return false;
    TextEdit &before = last.forward.files[0].edits[0];
    const TextEdit &now = change.files[0].edits[0];
    const std::size_t end = before.range.start + before.text.size();
    if (now.range.end < before.range.start || now.range.start > end)
        return false;
    // What the new edit replaces beyond the old one's text is still as it was before both.
    const std::string &replaced = backward.files[0].edits[0].text;
    const std::size_t left = before.range.start - std::min(before.range.start, now.range.start);
    const std::size_t right = std::max(end, now.range.end) - end;
    std::string text = replaced.substr(0, left) + before.text + replaced.substr(replaced.size() - right);
    const std::size_t start = before.range.start - left;
    text.replace(now.range.start - start, now.range.size(), now.text);
    TextEdit &back = last.backward.files[0].edits[0];
    back.text = replaced.substr(0, left) + back.text + replaced.substr(replaced.size() - right);
    before = {{start, before.range.end + right}, std::move(text)};
    back.range = {start, start + before.text.size()};
    last.forward.name = change.name;
    return true;
}

void UndoHistory::forget(FileId file)
{
    const auto concerns = [&](const UndoStep &step) {
        return std::any_of(step.forward.files.begin(), step.forward.files.end(),
                           [&](const FileEdits &edits) { return edits.file == file; });
    };
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        if (!concerns(m_steps[i]))
            continue;
        m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(i));
        if (i < m_done)
            --m_done;
    }
    m_mergeKey.clear();
}

const UndoStep &UndoHistory::undo()
{
    m_mergeKey.clear();
    return m_steps[--m_done];
}

const UndoStep &UndoHistory::redo()
{
    m_mergeKey.clear();
    return m_steps[m_done++];
}

} // namespace slipway
