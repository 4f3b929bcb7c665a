// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleset.h"
#include "cli/console.h"
#include "cli/jsonwriter.h"
#include "cli/reports.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <unordered_map>

namespace slipway::cli
{

namespace
{

const char *levelOf(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

/// Relative paths stay relative, so that a service can match them to the files of a repository.
QString uriOf(const ManifestFile &file)
{
    // Build servers match it with the paths of the repository, which have no "./".
    const QString path = QDir::cleanPath(file.path());
    return QFileInfo(path).isAbsolute() ? QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())
                                        : QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

template <typename Text>
void writeText(JsonWriter &json, std::string_view key, const Text &text)
{
    json.beginObject(key);
    json.text("text", text);
    json.endObject();
}

void writeRegion(JsonWriter &json, std::string_view key, const ManifestFile &file, TextRange range)
{
    const TextPosition start = file.position(range.start);
    const TextPosition end = file.position(range.end);
    json.beginObject(key);
    json.number("endColumn", end.column + 1);
    json.number("endLine", end.line + 1);
    json.number("startColumn", start.column + 1);
    json.number("startLine", start.line + 1);
    json.endObject();
}

void writeRule(JsonWriter &json, const RuleInfo &info)
{
    json.beginObject();
    json.beginObject("defaultConfiguration");
    json.text("level", levelOf(info.severity));
    json.endObject();
    writeText(json, "fullDescription", Rules::tr(info.why));
    if (const QString page = docsUrl(info.docs ? info.docs : ""); !page.isEmpty())
        json.text("helpUri", page);
    json.text("id", info.id);
    json.beginObject("properties");
    json.beginArray("tags");
    json.text({}, nameOf(info.tier));
    json.endArray();
    json.endObject();
    writeText(json, "shortDescription", Rules::tr(info.title));
    json.endObject();
}

class SarifReport : public Report
{
public:
    explicit SarifReport(const CheckContext &context);
    void add(const ManifestFile &file, const std::vector<Diagnostic> &findings) override;
    void finish() override;

private:
    void writeArtifact(const ManifestFile &file);
    void writePlace(const ManifestFile &file, TextRange range);
    void writeFixes(const std::vector<Fix> &fixes);
    void writeLocation(const ManifestFile &file, const Diagnostic &finding);
    void writeResult(const ManifestFile &file, const Diagnostic &finding);

    JsonWriter m_json;
    std::unordered_map<std::string_view, std::size_t> m_indices; ///< of the rules
    std::unordered_map<FileId, QString> m_uris;
};

SarifReport::SarifReport(const CheckContext &context) : Report(context)
{
    for (const Rule *rule : allRules())
        m_indices.emplace(rule->info.id, m_indices.size());
    m_json.beginObject();
    m_json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    m_json.beginArray("runs");
    m_json.beginObject();
    m_json.text("columnKind", "unicodeCodePoints");
    m_json.beginArray("results");
}

void SarifReport::writeArtifact(const ManifestFile &file)
{
    const auto [uri, isNew] = m_uris.try_emplace(file.id());
    if (isNew)
        uri->second = uriOf(file);
    m_json.beginObject("artifactLocation");
    m_json.text("uri", uri->second);
    m_json.endObject();
}

void SarifReport::writePlace(const ManifestFile &file, TextRange range)
{
    m_json.beginObject("physicalLocation");
    writeArtifact(file);
    writeRegion(m_json, "region", file, range);
    m_json.endObject();
}

void SarifReport::writeFixes(const std::vector<Fix> &fixes)
{
    m_json.beginArray("fixes");
    for (const Fix &fix : fixes) {
        if (fix.typed) // no tool can make it
            continue;
        m_json.beginObject();
        m_json.beginArray("artifactChanges");
        for (const FileEdits &part : fix.change.files) {
            const ManifestFile &file = *m_context.workspace.file(part.file);
            m_json.beginObject();
            writeArtifact(file);
            m_json.beginArray("replacements");
            for (const TextEdit &edit : inOnePiece(part.edits)) {
                m_json.beginObject();
                writeRegion(m_json, "deletedRegion", file, edit.range);
                writeText(m_json, "insertedContent", edit.text);
                m_json.endObject();
            }
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
        writeText(m_json, "description", fix.change.name);
        m_json.endObject();
    }
    m_json.endArray();
}

void SarifReport::writeLocation(const ManifestFile &file, const Diagnostic &finding)
{
    m_json.beginArray("locations");
    m_json.beginObject();
    if (!finding.object.isNull()) {
        m_json.beginArray("logicalLocations");
        m_json.beginObject();
        m_json.text("fullyQualifiedName",
                    (finding.object.id.display() + QLatin1Char(' ') + QString::fromStdString(finding.path)).trimmed());
        m_json.text("kind", "object");
        m_json.endObject();
        m_json.endArray();
    }
    writePlace(file, finding.where.range);
    m_json.endObject();
    m_json.endArray();
}

void SarifReport::writeResult(const ManifestFile &file, const Diagnostic &finding)
{
    m_json.beginObject();
    if (std::any_of(finding.fixes.begin(), finding.fixes.end(), [](const Fix &fix) { return !fix.typed; }))
        writeFixes(finding.fixes);
    m_json.text("level", levelOf(finding.severity));
    writeLocation(file, finding);
    writeText(m_json, "message",
              finding.next.isEmpty() ? finding.message : finding.message + QLatin1Char(' ') + finding.next);
    if (!finding.related.empty()) {
        m_json.beginArray("relatedLocations");
        for (const RelatedPlace &place : finding.related)
            if (const ManifestFile *other = m_context.workspace.file(place.where.file)) {
                m_json.beginObject();
                writeText(m_json, "message", place.message);
                writePlace(*other, place.where.range);
                m_json.endObject();
            }
        m_json.endArray();
    }
    m_json.text("ruleId", finding.rule);
    if (const auto index = m_indices.find(finding.rule); index != m_indices.end())
        m_json.number("ruleIndex", index->second);
    m_json.endObject();
}

void SarifReport::add(const ManifestFile &file, const std::vector<Diagnostic> &findings)
{
    for (const Diagnostic &finding : findings)
        writeResult(file, finding);
    write(m_json.take());
}

void SarifReport::finish()
{
    m_json.endArray();
    m_json.beginObject("tool");
    m_json.beginObject("driver");
    m_json.text("name", "Slipway");
    m_json.beginArray("rules");
    for (const Rule *rule : allRules())
        writeRule(m_json, rule->info);
    m_json.endArray();
    m_json.text("version", SLIPWAY_VERSION);
    m_json.endObject();
    m_json.endObject();
    m_json.endObject();
    m_json.endArray();
    m_json.text("version", "2.1.0");
    m_json.endObject();
    write(m_json.take());
}

} // namespace

std::unique_ptr<Report> sarifReport(const CheckContext &context)
{
    return std::make_unique<SarifReport>(context);
}

} // namespace slipway::cli
