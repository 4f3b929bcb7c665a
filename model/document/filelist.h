// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestfile.h"

namespace slipway
{

/// Open files in order. Copies share everything, and a change copies only the block of files that it lies in, so that
/// one key costs the same among ten files and among ten thousand.
class FileList
{
public:
    using File = std::shared_ptr<const ManifestFile>;

    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = File;
        using difference_type = std::ptrdiff_t;
        using pointer = const File *;
        using reference = const File &;
        Iterator() = default;
        Iterator(const FileList *list, std::size_t at) : m_list(list), m_at(at) {}
        reference operator*() const { return (*m_list)[m_at]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int) { return {m_list, m_at++}; }
        Iterator operator--(int) { return {m_list, m_at--}; }
        Iterator &operator+=(difference_type by)
        {
            m_at += static_cast<std::size_t>(by);
            return *this;
        }
        Iterator &operator-=(difference_type by) { return *this += -by; }
        Iterator operator+(difference_type by) const { return Iterator(*this) += by; }
        Iterator operator-(difference_type by) const { return Iterator(*this) -= by; }
        difference_type operator-(const Iterator &other) const
        {
            return static_cast<difference_type>(m_at) - static_cast<difference_type>(other.m_at);
        }
        reference operator[](difference_type by) const { return *(*this + by); }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }
        auto operator<=>(const Iterator &other) const { return m_at <=> other.m_at; }

    private:
        const FileList *m_list = nullptr;
        std::size_t m_at = 0;
    };

    FileList() = default;
    explicit FileList(const std::vector<File> &files);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const File &operator[](std::size_t index) const { return (*(*m_blocks)[index / BlockSize])[index % BlockSize]; }
    const File &front() const { return (*this)[0]; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }

    void append(File file);
    void replace(std::size_t index, File file);
    void erase(std::size_t index);

    /// Where another snapshot stands than in an older list of the same size, ascending. Blocks that both share are not
    /// looked at.
    std::vector<std::size_t> differences(const FileList &older) const;
    /// The same open files under the same names in the same order, whatever their texts.
    bool hasSameFiles(const FileList &older) const;

private:
    static constexpr std::size_t BlockSize = 64; ///< all but the last one are full
    using Block = std::vector<File>;
    using Blocks = std::vector<std::shared_ptr<const Block>>;
    std::shared_ptr<const Blocks> m_blocks; ///< null where there are none
    std::size_t m_size = 0;
};

} // namespace slipway
