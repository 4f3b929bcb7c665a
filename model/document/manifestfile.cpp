// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestfile.h"

#include "document/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::string_view Utf8Bom = "\xEF\xBB\xBF";

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::ManifestFile", text);
}

DecodedFile obstacle(FileObstacle kind, const QString &reason)
{
    return {.text = {}, .encoding = Encoding::Utf8, .obstacle = kind, .reason = reason};
}

QString tooLarge(std::size_t size)
{
    return tr("It has %1 MB; Slipway opens files of up to %2 MB.").arg(size / 1'000'000).arg(MaxFileSize / 1'000'000);
}

DecodedFile decodeUtf16(const std::string &bytes, Encoding encoding)
{
    QStringDecoder decoder(encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder(QByteArrayView(bytes.data() + 2, static_cast<qsizetype>(bytes.size()) - 2));
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return obstacle(FileObstacle::InvalidUtf8, tr("It is marked as UTF-16 but is not valid UTF-16."));
    DecodedFile decoded{.text = text.toStdString(), .encoding = encoding, .obstacle = FileObstacle::None, .reason = {}};
    // Qt drops some code points that have no place in a text; such a file could not be written back as it was.
    if (encodeFile(decoded.text, encoding) != bytes)
        return obstacle(FileObstacle::InvalidUtf8, tr("It holds characters that Slipway cannot write back unchanged."));
    return decoded;
}

} // namespace

DecodedFile decodeFile(std::string bytes)
{
    if (bytes.size() > MaxFileSize)
        return obstacle(FileObstacle::TooLarge, tooLarge(bytes.size()));
    if (bytes.starts_with("\xFF\xFE"))
        return decodeUtf16(bytes, Encoding::Utf16LittleEndian);
    if (bytes.starts_with("\xFE\xFF"))
        return decodeUtf16(bytes, Encoding::Utf16BigEndian);
    if (bytes.find('\0') != std::string::npos)
        return obstacle(FileObstacle::Binary, tr("It holds binary data, not text."));
    const Encoding encoding = bytes.starts_with(Utf8Bom) ? Encoding::Utf8Bom : Encoding::Utf8;
    if (const std::size_t bad = firstInvalidUtf8(bytes); bad != std::string::npos) {
        const auto line = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1;
        return obstacle(FileObstacle::InvalidUtf8,
                        tr("Line %1 is not valid UTF-8. Convert the file to UTF-8 first.").arg(line));
    }
    if (encoding == Encoding::Utf8Bom)
        bytes.erase(0, Utf8Bom.size());
    return {.text = std::move(bytes), .encoding = encoding, .obstacle = FileObstacle::None, .reason = {}};
}

std::string encodeFile(std::string_view text, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return std::string(text);
    if (encoding == Encoding::Utf8Bom)
        return std::string(Utf8Bom).append(text);
    const bool little = encoding == Encoding::Utf16LittleEndian;
    QStringEncoder encoder(little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE);
    const QByteArray coded = encoder(QString::fromUtf8(text));
    return (little ? "\xFF\xFE" : "\xFE\xFF") + coded.toStdString();
}

DecodedFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return obstacle(FileObstacle::Unreadable, QFileInfo(path).isDir() ? tr("It is a folder.") : file.errorString());
    constexpr auto most = static_cast<qint64>(MaxFileSize);
    const qint64 size = file.size(); // asks the system
    if (size > most)
        return obstacle(FileObstacle::TooLarge, tooLarge(static_cast<std::size_t>(size)));
    // A device or a growing file has more than it says; one byte more than allowed is enough to see that.
    std::string bytes;
    qint64 count = 0;
    for (qint64 room = size + 1; count <= most; room = most + 1 - count) {
        bytes.resize(static_cast<std::size_t>(count + std::min(room, most + 1 - count)));
        const qint64 read = file.read(bytes.data() + count, static_cast<qint64>(bytes.size()) - count);
        if (read < 0)
            return obstacle(FileObstacle::Unreadable, file.errorString());
        const bool isWhole = read == 0 || (count == 0 && read == size);
        count += read;
        if (isWhole)
            break;
    }
    bytes.resize(static_cast<std::size_t>(count));
    return decodeFile(std::move(bytes));
}

QString writeFile(const QString &path, std::string_view text, Encoding encoding)
{
    // Writing through a link must change what it points at, not replace the link.
    const QFileInfo info(path);
    QSaveFile file(info.isSymLink() ? info.symLinkTarget() : path);
    file.setDirectWriteFallback(false);
    const std::string bytes = encodeFile(text, encoding);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (info.exists())
        file.setPermissions(info.permissions());
    if (file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
        !file.commit())
        return file.errorString();
    return {};
}

bool isSettingsPath(const QString &path)
{
    const QStringView name = QStringView(path).mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    return std::find(SettingsFileNames.begin(), SettingsFileNames.end(), name) != SettingsFileNames.end();
}

ManifestFile::ManifestFile(FileId id, QString path)
    : m_id(id), m_path(std::move(path)), m_isSettings(isSettingsPath(m_path))
{
}

ManifestFile::~ManifestFile() = default;

/// Lets a file and the count of its owners be one piece of memory: thousands of files are copied per key.
struct ManifestFile::Made : ManifestFile {
    Made(FileId id, QString path) : ManifestFile(id, std::move(path)) {}
};

std::shared_ptr<const ManifestFile> ManifestFile::read(FileId id, QString path, FileText text,
                                                       const ManifestFile *previous)
{
    const auto file = std::make_shared<Made>(id, std::move(path));
    file->m_text = std::move(text);
    if (previous && file->m_text.hasFlat() && !file->m_text.isSame(previous->content()))
        file->m_text = FileText(file->m_text.sharedFlat(), previous->content());
    return file;
}

std::shared_ptr<const ManifestFile> ManifestFile::ofOne(FileId id, QString path,
                                                        std::shared_ptr<const FilePart> document)
{
    const auto file = std::make_shared<Made>(id, std::move(path));
    file->m_only = std::move(document);
    return file;
}

const std::vector<DocumentSlot> &ManifestFile::documents() const
{
    std::call_once(m_documentsOnce, [this] {
        m_documents.reserve(content().partCount());
        std::size_t start = 0;
        for (std::size_t index = 0; index < content().partCount(); ++index) {
            const auto &part = content().part(index);
            m_documents.push_back({start, part->document()});
            start += part->size();
        }
    });
    return m_documents;
}

const std::vector<Object> &ManifestFile::objects(std::size_t document) const
{
    static const std::vector<Object> none;
    if (m_isSettings || document >= content().partCount())
        return none;
    const std::lock_guard lock(m_objectsMutex);
    const auto [known, isNew] = m_objects.try_emplace(document);
    if (isNew)
        for (const DocumentObject &object : content().part(document)->document()->objects())
            known->second.push_back({this, document, object.item, object.root, object.id});
    return known->second;
}

DocumentSlot ManifestFile::document(std::size_t index) const
{
    return {content().partStart(index), content().part(index)->document()};
}

TextPosition ManifestFile::position(std::size_t offset) const
{
    // A part begins at a line's begin, so it alone knows the line.
    const std::size_t index = content().partAt(offset);
    const auto &part = content().part(index);
    TextPosition position = part->lines().position(part->bytes(), offset - content().partStart(index));
    position.line += content().linesBefore(index);
    return position;
}

} // namespace slipway
