// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filelist.h"

#include <algorithm>

namespace slipway
{

FileList::FileList(const std::vector<File> &files) : m_size(files.size())
{
    auto blocks = std::make_shared<Blocks>();
    for (auto at = files.begin(); at != files.end();) {
        const auto end = at + std::min<std::ptrdiff_t>(BlockSize, files.end() - at);
        blocks->push_back(std::make_shared<const Block>(at, end));
        at = end;
    }
    m_blocks = std::move(blocks);
}

void FileList::append(File file)
{
    auto blocks = m_blocks ? std::make_shared<Blocks>(*m_blocks) : std::make_shared<Blocks>();
    auto last = std::make_shared<Block>();
    last->reserve(m_size % BlockSize + 1);
    if (m_size % BlockSize == 0)
        blocks->emplace_back();
    else
        last->assign(blocks->back()->begin(), blocks->back()->end());
    last->push_back(std::move(file));
    blocks->back() = std::move(last);
    m_blocks = std::move(blocks);
    ++m_size;
}

void FileList::replace(std::size_t index, File file)
{
    auto blocks = std::make_shared<Blocks>(*m_blocks);
    auto changed = std::make_shared<Block>(*(*blocks)[index / BlockSize]);
    (*changed)[index % BlockSize] = std::move(file);
    (*blocks)[index / BlockSize] = std::move(changed);
    m_blocks = std::move(blocks);
}

void FileList::erase(std::size_t index)
{
    std::vector<File> files(begin(), end());
    files.erase(files.begin() + static_cast<std::ptrdiff_t>(index));
    *this = FileList(files);
}

std::vector<std::size_t> FileList::differences(const FileList &older) const
{
    std::vector<std::size_t> found;
    for (std::size_t first = 0; first < m_size && m_blocks != older.m_blocks; first += BlockSize) {
        const Block &now = *(*m_blocks)[first / BlockSize];
        const Block &then = *(*older.m_blocks)[first / BlockSize];
        for (std::size_t i = 0; &now != &then && i < now.size(); ++i)
            if (now[i] != then[i])
                found.push_back(first + i);
    }
    return found;
}

bool FileList::hasSameFiles(const FileList &older) const
{
    if (m_size != older.m_size)
        return false;
    const std::vector<std::size_t> others = differences(older);
    return std::all_of(others.begin(), others.end(), [&](std::size_t i) {
        const ManifestFile &now = *(*this)[i];
        const ManifestFile &then = *older[i];
        return now.id() == then.id() && now.path() == then.path();
    });
}

} // namespace slipway
