// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestfile.h"

#include "yaml/splitter.h"

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

DecodedFile decodeUtf16(const std::string &bytes, Encoding encoding)
{
    QStringDecoder decoder(encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder(QByteArrayView(bytes.data() + 2, static_cast<qsizetype>(bytes.size()) - 2));
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return obstacle(FileObstacle::InvalidUtf8, tr("It is marked as UTF-16 but is not valid UTF-16."));
    return {.text = text.toStdString(), .encoding = encoding, .obstacle = FileObstacle::None, .reason = {}};
}

} // namespace

DecodedFile decodeFile(std::string bytes)
{
    if (bytes.size() > MaxFileSize)
        return obstacle(FileObstacle::TooLarge, tr("It has %1 MB; Slipway opens files of up to %2 MB.")
                                                    .arg(bytes.size() / 1'000'000)
                                                    .arg(MaxFileSize / 1'000'000));
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
    const QByteArray coded = encoder(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return (little ? "\xFF\xFE" : "\xFE\xFF") + coded.toStdString();
}

DecodedFile readFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return obstacle(FileObstacle::Unreadable, tr("It is a folder."));
    if (info.size() > static_cast<qint64>(MaxFileSize))
        return obstacle(FileObstacle::TooLarge, tr("It has %1 MB; Slipway opens files of up to %2 MB.")
                                                    .arg(info.size() / 1'000'000)
                                                    .arg(MaxFileSize / 1'000'000));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return obstacle(FileObstacle::Unreadable, file.errorString());
    // One byte more than allowed, so that a device or a growing file cannot fill the memory.
    const QByteArray bytes = file.read(static_cast<qint64>(MaxFileSize) + 1);
    if (file.error() != QFileDevice::NoError)
        return obstacle(FileObstacle::Unreadable, file.errorString());
    return decodeFile(bytes.toStdString());
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

std::shared_ptr<const ManifestFile> ManifestFile::read(FileId id, QString path, std::shared_ptr<const std::string> text,
                                                       const ManifestFile *previous)
{
    std::shared_ptr<ManifestFile> file(new ManifestFile);
    file->m_id = id;
    file->m_path = std::move(path);
    file->m_text = std::move(text);
    const std::string_view all = *file->m_text;
    const std::vector<TextRange> parts = splitDocuments(all);
    file->m_documents.resize(parts.size());

    // An edit touches few documents: those before and behind it have the same bytes as before.
    const auto reuse = [&](std::size_t part, std::size_t old) {
        const auto &document = previous->m_documents[old].document;
        if (document->text() != all.substr(parts[part].start, parts[part].size()))
            return false;
        file->m_documents[part] = {parts[part].start, document};
        return true;
    };
    const std::size_t oldCount = previous ? previous->m_documents.size() : 0;
    const std::size_t common = std::min(parts.size(), oldCount);
    std::size_t head = 0;
    while (head < common && reuse(head, head))
        ++head;
    std::size_t tail = 0;
    while (tail < common - head && reuse(parts.size() - 1 - tail, oldCount - 1 - tail))
        ++tail;
    for (std::size_t part = head; part < parts.size() - tail; ++part)
        file->m_documents[part] = {parts[part].start,
                                   Document::read(std::string(all.substr(parts[part].start, parts[part].size())))};

    file->m_lines = LineIndex(all);
    std::size_t crlf = 0;
    for (std::size_t at = all.find("\r\n"); at != std::string_view::npos; at = all.find("\r\n", at + 2))
        ++crlf;
    file->m_lineEnd = crlf * 2 > file->m_lines.lineCount() - 1 ? LineEnd::CrLf : LineEnd::Lf;
    return file;
}

std::size_t ManifestFile::documentAt(std::size_t offset) const
{
    const auto next = std::upper_bound(m_documents.begin(), m_documents.end(), offset,
                                       [](std::size_t at, const DocumentSlot &slot) { return at < slot.start; });
    return next == m_documents.begin() ? 0 : static_cast<std::size_t>(next - m_documents.begin()) - 1;
}

} // namespace slipway
