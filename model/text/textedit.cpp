// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textedit.h"

#include <algorithm>

namespace slipway
{

bool normalise(EditSet &edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end < b.range.end;
    });
    for (std::size_t i = 1; i < edits.size(); ++i)
        if (edits[i].range.start < edits[i - 1].range.end)
            return false;
    return true;
}

std::string applied(std::string_view before, const EditSet &edits)
{
    std::string after;
    std::size_t done = 0;
    for (const TextEdit &edit : edits) {
        after.append(before.substr(done, edit.range.start - done));
        after.append(edit.text);
        done = edit.range.end;
    }
    after.append(before.substr(done));
    return after;
}

EditSet inverted(std::string_view before, const EditSet &edits)
{
    EditSet inverse;
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const TextEdit &edit : edits) {
        const std::size_t start = edit.range.start + added - removed;
        inverse.push_back(
            {{start, start + edit.text.size()}, std::string(before.substr(edit.range.start, edit.range.size()))});
        added += edit.text.size();
        removed += edit.range.size();
    }
    return inverse;
}

EditSet shifted(EditSet edits, std::size_t by)
{
    for (TextEdit &edit : edits)
        edit.range = edit.range.shifted(by);
    return edits;
}

std::size_t mapped(std::size_t offset, const EditSet &edits)
{
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.start > offset || (edit.range.start == offset && edit.range.isEmpty() && edit.text.empty()))
            break;
        if (offset < edit.range.end)
            return edit.range.start + added - removed + edit.text.size();
        added += edit.text.size();
        removed += edit.range.size();
    }
    return offset + added - removed;
}

EditSet difference(std::string_view before, std::string_view after)
{
    if (before == after)
        return {};
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (head > 0 &&
           ((head < before.size() && continues(before[head])) || (head < after.size() && continues(after[head]))))
        --head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continues(before[before.size() - tail]))
        --tail;
    return {{{head, before.size() - tail}, std::string(after.substr(head, after.size() - tail - head))}};
}

} // namespace slipway
