// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textedit.h"

#include <algorithm>
#include <utility>

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

namespace
{

/// A stretch of the text in the making: bytes kept from the original, or new text.
struct Piece {
    TextRange kept{};
    std::string text{};
    bool isNew = false;
    std::size_t size() const { return isNew ? text.size() : kept.size(); }
    Piece part(std::size_t from, std::size_t to) const
    {
        if (isNew)
            return {{}, text.substr(from, to - from), true};
        return {{kept.start + from, kept.start + to}, {}, false};
    }
};

std::vector<Piece> piecesOf(const EditSet &edits, std::size_t originalSize)
{
    std::vector<Piece> pieces;
    std::size_t done = 0;
    for (const TextEdit &edit : edits) {
        pieces.push_back({{done, edit.range.start}, {}, false});
        pieces.push_back({{}, edit.text, true});
        done = edit.range.end;
    }
    pieces.push_back({{done, originalSize}, {}, false});
    return pieces;
}

/// Walks over pieces from front to back, handing out stretches.
class PieceCursor
{
public:
    explicit PieceCursor(const std::vector<Piece> &pieces) : m_pieces(pieces) {}

    /// Passes on to `place`, handing what lies before it to `out`.
    template <typename Out>
    void advance(std::size_t place, const Out &out)
    {
        while (m_at < place && m_index < m_pieces.size()) {
            const Piece &piece = m_pieces[m_index];
            const std::size_t count = std::min(piece.size() - m_inside, place - m_at);
            if (count > 0)
                out(piece.part(m_inside, m_inside + count));
            m_at += count;
            m_inside += count;
            if (m_inside == piece.size()) {
                ++m_index;
                m_inside = 0;
            }
        }
    }

private:
    const std::vector<Piece> &m_pieces;
    std::size_t m_index = 0;
    std::size_t m_inside = 0;
    std::size_t m_at = 0;
};

} // namespace

EditSet composed(const EditSet &first, const EditSet &second)
{
    if (first.empty() || second.empty())
        return first.empty() ? second : first;
    // The original's size is not known, but nothing behind the last edit matters.
    const std::size_t size = first.back().range.end + second.back().range.end + 1;
    const std::vector<Piece> pieces = piecesOf(first, size);
    std::vector<Piece> result;
    const auto keep = [&](Piece piece) { result.push_back(std::move(piece)); };
    PieceCursor cursor(pieces);
    for (const TextEdit &edit : second) {
        cursor.advance(edit.range.start, keep);
        result.push_back({{}, edit.text, true});
        cursor.advance(edit.range.end, [](const Piece &) {});
    }
    cursor.advance(std::string::npos, keep);

    EditSet edits;
    TextEdit open;
    std::size_t done = 0;
    const auto close = [&](std::size_t end) {
        open.range = {done, end};
        if (!open.range.isEmpty() || !open.text.empty())
            edits.push_back(std::exchange(open, {}));
    };
    for (Piece &piece : result) {
        if (piece.isNew) {
            open.text += piece.text;
        } else if (piece.size() > 0) {
            close(piece.kept.start);
            done = piece.kept.end;
        }
    }
    close(size);
    return edits;
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
