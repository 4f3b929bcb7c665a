// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filetext.h"

#include <QString>

#include <array>
#include <unordered_map>

namespace slipway
{

/// Names an open file for as long as it is open, whatever becomes of its path.
enum class FileId : std::uint32_t { None = 0 };

enum class Encoding { Utf8, Utf8Bom, Utf16LittleEndian, Utf16BigEndian };
enum class LineEnd { Lf, CrLf };

/// Why a file's bytes are no text that Slipway edits. Its text is then empty and it is never written.
enum class FileObstacle { None, Unreadable, TooLarge, Binary, InvalidUtf8 };

/// Files above this open only as a message; reading one would take gigabytes.
inline constexpr std::size_t MaxFileSize = 64 * 1024 * 1024;

/// A file's bytes made into UTF-8 text, and what is needed to write them back the same.
struct DecodedFile {
    std::string text{};
    Encoding encoding = Encoding::Utf8;
    FileObstacle obstacle = FileObstacle::None;
    QString reason{}; ///< for people, where there is an obstacle
};
DecodedFile decodeFile(std::string bytes);
std::string encodeFile(std::string_view text, Encoding encoding);

/// Reads a file from disk; every failure is an obstacle with the system's reason.
DecodedFile readFile(const QString &path);
/// Writes atomically (a temporary beside it, then rename), keeping permissions; the reason when it fails, else empty.
QString writeFile(const QString &path, std::string_view text, Encoding encoding);

/// What the file is called that says how a folder is checked; the first one wins.
inline constexpr std::array<QLatin1String, 2> SettingsFileNames{QLatin1String(".slipway.yaml"),
                                                                QLatin1String(".slipway.yml")};
bool isSettingsPath(const QString &path);

struct Object;

/// A document and where it begins in its file.
struct DocumentSlot {
    std::size_t start = 0;
    std::shared_ptr<const Document> document{};
    TextRange range() const { return {start, start + document->text().size()}; }
};

/// An immutable snapshot of one file's text, cut and read into documents. Making one costs nothing: documents are read
/// when they are first asked for, and stay read over snapshots as long as their bytes do not change.
class ManifestFile
{
public:
    ~ManifestFile();
    /// `previous` (an older snapshot of the same file) lends its documents where their bytes are the same; a text that
    /// was edited from that of `previous` shares them anyway.
    static std::shared_ptr<const ManifestFile> read(FileId id, QString path, FileText text,
                                                    const ManifestFile *previous = nullptr);
    /// A file of a single document. The checks make one for each, so its content() is put together only for those who
    /// want it.
    static std::shared_ptr<const ManifestFile> ofOne(FileId id, QString path, std::shared_ptr<const FilePart> document);

    FileId id() const { return m_id; }
    const QString &path() const { return m_path; }
    /// True for Slipway's own settings, which are no manifest.
    bool isSettings() const { return m_isSettings; }
    const FileText &content() const
    {
        if (m_only)
            std::call_once(m_textOnce, [this] { m_text = FileText(m_only); });
        return m_text;
    }
    /// All bytes in one string; prefer content() where a part is enough.
    const std::string &text() const { return content().flat(); }
    /// All documents, read.
    const std::vector<DocumentSlot> &documents() const;
    std::size_t documentCount() const { return content().partCount(); }
    /// One document, without reading the others.
    DocumentSlot document(std::size_t index) const;
    /// Where a document begins.
    std::size_t documentStart(std::size_t index) const { return m_only ? 0 : m_text.partStart(index); }
    /// The objects of one document, without reading the others; none of settings.
    const std::vector<Object> &objects(std::size_t document) const;
    /// Of all documents; reads them.
    std::size_t objectCount() const { return m_isSettings ? 0 : content().objectCount(); }
    TextPosition position(std::size_t offset) const;
    /// Index of the document that holds a byte of the file.
    std::size_t documentAt(std::size_t offset) const { return content().partAt(offset); }
    /// How lines end here: CRLF when most lines do.
    LineEnd lineEnd() const { return content().crlfs() * 2 > content().lineEnds() ? LineEnd::CrLf : LineEnd::Lf; }

private:
    struct Made;
    ManifestFile(FileId id, QString path);
    FileId m_id = FileId::None;
    QString m_path;
    bool m_isSettings = false;
    std::shared_ptr<const FilePart> m_only; ///< see ofOne()
    mutable std::once_flag m_textOnce;
    mutable FileText m_text;
    mutable std::once_flag m_documentsOnce;
    mutable std::vector<DocumentSlot> m_documents;
    mutable std::mutex m_objectsMutex;
    mutable std::unordered_map<std::size_t, std::vector<Object>> m_objects; ///< of the documents that were asked for
};

} // namespace slipway
