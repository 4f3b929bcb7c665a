// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/exporter.h"

#include "yaml/yamledit.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace slipway
{

namespace
{

struct Exporter {
    Q_DECLARE_TR_FUNCTIONS(slipway::Exporter)
};

/// A document or List item on its way out.
struct Part {
    ObjectId id{};
    std::string text{};
};

bool isMarkerLine(std::string_view line)
{
    return line.starts_with("---") && (line.size() == 3 || line[3] == ' ' || line[3] == '\t' || line[3] == '\r');
}

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

/// The text brings its own `---`: behind nothing but comments, blank lines and directives.
bool hasMarker(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = firstLine(text);
        if (isMarkerLine(line))
            return true;
        const std::size_t mark = line.find_first_not_of(" \t\r");
        if (mark != std::string_view::npos && line[mark] != '#' && line[0] != '%')
            return false;
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return false;
}

std::string lineEndOf(std::string_view text)
{
    const std::size_t newline = text.find('\n');
    return newline != std::string_view::npos && newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
}

/// A List's item as a document of its own: moved to the left edge where that keeps its meaning, else written anew.
std::string itemText(NodeRef item)
{
    const std::string &text = item.tree()->text();
    const std::size_t start = item.node().content;
    const std::size_t lineStart = start == 0 ? 0 : text.rfind('\n', start - 1) + 1;
    const std::size_t indent = start - lineStart;
    const std::size_t end = std::min(text.find('\n', item.range().end), text.size());
    std::string out;
    bool first = true;
    for (std::size_t at = start; at < end;) {
        const std::size_t next = std::min(text.find('\n', at), end);
        std::string_view line = std::string_view(text).substr(at, next - at);
        if (!first)
            line.remove_prefix(std::min({indent, line.find_first_not_of(' '), line.size()}));
        first = false;
        out.append(line).append("\n");
        at = next + 1;
    }
    const ReadResult read = readYaml(out);
    const Value meant = Value::fromNode(item);
    return read.isComplete() && Value::fromNode(read.tree.root()) == meant ? out : emitDocument(meant);
}

QString unreadable(const ManifestFile &file, const DocumentSlot &slot)
{
    const std::size_t at = slot.start + slot.document->problems().front().where.start;
    const auto line = static_cast<qulonglong>(file.position(at).line + 1);
    const QString name = QFileInfo(file.path()).fileName();
    if (slot.document->isTemplate())
        return Exporter::tr("%1 is a template, not a finished manifest (line %2), so it cannot be exported.")
            .arg(name)
            .arg(line);
    return Exporter::tr("%1 cannot be exported, because its YAML has an error in line %2.").arg(name).arg(line);
}

Part documentPart(const Document &document)
{
    Part part;
    if (!document.objects().empty() && document.objects().front().item < 0)
        part.id = document.objects().front().id;
    part.text = document.text();
    return part;
}

/// Letters, digits, dots and hyphens, as far as every file system takes them.
QString nameFor(const ObjectId &id, bool withNamespace)
{
    QStringList words{QString::fromStdString(id.kind).toLower()};
    if (withNamespace && !id.ns.empty())
        words << QString::fromStdString(id.ns);
    words << QString::fromStdString(id.name);
    words.removeAll(QString());
    QString name = words.isEmpty() ? QStringLiteral("document") : words.join('-');
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != '.' && c != '-' && c != '_')
            c = '-';
    while (name.startsWith('.') || name.startsWith('-'))
        name.remove(0, 1);
    // Most file systems end at 255 bytes; a letter may take four.
    return name.isEmpty() ? QStringLiteral("document") : name.left(60);
}

std::vector<ExportedFile> namedFiles(const std::vector<Part> &parts)
{
    std::map<QString, int> uses;
    for (const Part &part : parts)
        ++uses[nameFor(part.id, false).toLower()];
    std::set<QString> taken;
    std::vector<ExportedFile> files;
    for (const Part &part : parts) {
        const QString stem = nameFor(part.id, uses[nameFor(part.id, false).toLower()] > 1);
        QString name = stem;
        for (int number = 2; !taken.insert(name.toLower()).second; ++number)
            name = QStringLiteral("%1-%2").arg(stem).arg(number);
        std::string text = part.text;
        if (const std::string_view line = firstLine(text); isMarkerLine(line) && line.find_last_not_of(" \t\r") == 2)
            text.erase(0, line.size() + 1);
        if (!text.ends_with('\n'))
            text += lineEndOf(text);
        files.push_back({name + QStringLiteral(".yaml"), std::move(text)});
    }
    return files;
}

std::string joined(const std::vector<Part> &parts)
{
    std::string all;
    for (const Part &part : parts) {
        const std::string eol = lineEndOf(part.text);
        if (!all.empty()) {
            if (!all.ends_with('\n'))
                all += lineEndOf(all);
            // Directives may only stand behind a document's end mark.
            if (hasMarker(part.text) && ("\n" + part.text).find("\n%") < ("\n" + part.text).find("\n---"))
                all += "..." + eol;
            else if (!hasMarker(part.text))
                all += "---" + eol;
        }
        all += part.text;
    }
    if (!all.empty() && !all.ends_with('\n'))
        all += lineEndOf(all);
    return all;
}

ExportResult finished(const std::vector<Part> &parts, ExportForm form)
{
    ExportResult result;
    if (parts.empty()) {
        result.error = Exporter::tr("There is nothing to export yet.");
        return result;
    }
    if (form == ExportForm::OneFile)
        result.files.push_back({parts.size() == 1 ? nameFor(parts.front().id, false) + QStringLiteral(".yaml")
                                                  : QStringLiteral("manifests.yaml"),
                                joined(parts)});
    else
        result.files = namedFiles(parts);
    for (const ExportedFile &file : result.files) {
        const QString objection = secondReadersObjection(file.text);
        if (!objection.isEmpty())
            return {{}, objection};
    }
    return result;
}

} // namespace

ExportResult exportWorkspace(const Workspace &workspace, ExportForm form)
{
    std::vector<Part> parts;
    for (const auto &file : workspace.files()) {
        if (file->isSettings())
            continue;
        for (const DocumentSlot &slot : file->documents()) {
            const Document &document = *slot.document;
            if (!document.isComplete())
                return {{}, unreadable(*file, slot)};
            if (document.isEmpty())
                continue;
            const bool isList = !document.objects().empty() && document.objects().front().item >= 0;
            if (!isList || form == ExportForm::OneFile) {
                parts.push_back(documentPart(document));
                continue;
            }
            for (const DocumentObject &object : document.objects())
                parts.push_back({object.id, itemText(object.root)});
        }
    }
    return finished(parts, form);
}

ExportResult exportObjects(const std::vector<const Object *> &objects, ExportForm form)
{
    std::vector<Part> parts;
    for (const Object *object : objects) {
        const DocumentSlot &slot = object->file->documents()[object->document];
        if (!slot.document->isComplete())
            return {{}, unreadable(*object->file, slot)};
        if (object->item >= 0)
            parts.push_back({object->id, itemText(object->root)});
        else
            parts.push_back(documentPart(*slot.document));
    }
    return finished(parts, form);
}

} // namespace slipway
