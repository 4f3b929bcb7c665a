// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/podsecurity.h"
#include "checks/ruleset.h"
#include "cli/console.h"
#include "cli/jsonwriter.h"
#include "cli/reports.h"

#include <algorithm>

namespace slipway::cli
{

namespace
{

void writeRange(JsonWriter &json, const ManifestFile &file, TextRange range)
{
    const auto place = [&](const char *key, std::size_t offset) {
        const TextPosition position = file.position(offset);
        json.beginObject(key);
        json.number("column", position.column + 1);
        json.number("line", position.line + 1);
        json.endObject();
    };
    json.beginObject("range");
    place("end", range.end);
    place("start", range.start);
    json.endObject();
}

void writeFixes(JsonWriter &json, const CheckContext &context, const std::vector<Fix> &fixes)
{
    json.beginArray("fixes");
    for (const Fix &fix : fixes) {
        if (fix.typed) // no tool can make it
            continue;
        json.beginObject();
        json.beginArray("edits");
        for (const FileEdits &part : fix.change.files) {
            const ManifestFile *file = context.workspace.file(part.file);
            for (const TextEdit &edit : inOnePiece(part.edits)) {
                json.beginObject();
                json.number("end", file ? context.byteInFile(*file, edit.range.end) : edit.range.end);
                json.text("file", file ? file->path() : QString());
                json.number("start", file ? context.byteInFile(*file, edit.range.start) : edit.range.start);
                json.text("text", edit.text);
                json.endObject();
            }
        }
        json.endArray();
        json.flag("safe", fix.safe);
        json.text("title", fix.change.name);
        json.endObject();
    }
    json.endArray();
}

void writeObject(JsonWriter &json, const ObjectId &id)
{
    json.beginObject("object");
    json.text("apiVersion", id.apiVersion);
    json.text("kind", id.kind);
    json.text("name", id.name);
    json.text("namespace", id.ns);
    json.endObject();
}

/// One mistake is one finding, although the server may report it at several places.
void writeAlsoSaid(JsonWriter &json, const std::vector<ServerWord> &words)
{
    if (words.empty())
        return;
    json.beginArray("alsoReported");
    for (const ServerWord &word : words) {
        json.beginObject();
        json.text("apiType", word.type);
        json.text("path", word.path);
        json.endObject();
    }
    json.endArray();
}

void writeRelated(JsonWriter &json, const Workspace &workspace, const std::vector<RelatedPlace> &related)
{
    json.beginArray("related");
    for (const RelatedPlace &place : related)
        if (const ManifestFile *other = workspace.file(place.where.file)) {
            json.beginObject();
            json.text("file", other->path());
            json.text("message", place.message);
            writeRange(json, *other, place.where.range);
            json.endObject();
        }
    json.endArray();
}

void writeFinding(JsonWriter &json, const CheckContext &context, const ManifestFile &file, const Diagnostic &finding)
{
    json.beginObject();
    writeAlsoSaid(json, finding.alsoSaid);
    if (!finding.apiType.empty())
        json.text("apiType", finding.apiType);
    json.text("docs", finding.docs);
    json.number("document", finding.document);
    json.text("file", file.path());
    writeFixes(json, context, finding.fixes);
    json.text("message", finding.message);
    json.text("next", finding.next);
    if (finding.object.isNull())
        json.null("object");
    else
        writeObject(json, finding.object.id);
    json.beginObject("offset");
    json.number("end", context.byteInFile(file, finding.where.range.end));
    json.number("start", context.byteInFile(file, finding.where.range.start));
    json.endObject();
    json.text("path", finding.path);
    writeRange(json, file, finding.where.range);
    writeRelated(json, context.workspace, finding.related);
    json.text("rule", finding.rule);
    json.text("severity", nameOf(finding.severity));
    json.text("tier", nameOf(finding.tier));
    json.text("why", whyOf(finding));
    json.endObject();
}

/// How the Pods of an object stand to the Pod Security Standards of a version.
void writeWorkload(JsonWriter &json, const Object &object, KubernetesVersion version)
{
    std::optional<PodParts> pod = podPartsOf(object);
    if (!pod)
        return;
    pod->version = version;
    const PodSecurity security = podSecurityOf(*pod);
    json.beginObject();
    json.number("document", object.document);
    json.text("file", object.file->path());
    writeObject(json, object.id);
    json.beginObject("podSecurity");
    json.text("level", nameOf(security.level));
    if (security.level != PodSecurityLevel::Restricted)
        json.text("next", nameOf(security.nextLevel()));
    json.beginArray("obstacles");
    const std::size_t above = object.root.path().size();
    for (const PodSecurityObstacle &obstacle : security.obstacles) {
        const NodePath path = obstacle.path();
        NodePath below;
        for (std::size_t i = above; i < path.size(); ++i)
            below.append(path[i]);
        json.beginObject();
        json.text("message", toSentence(obstacle));
        json.text("path", below.toString());
        writeRange(json, *object.file, object.place(obstacle.shownAt()).range);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endObject();
}

class JsonReport : public Report
{
public:
    explicit JsonReport(const CheckContext &context);
    void add(const ManifestFile &file, const std::vector<Diagnostic> &findings) override;
    void finish() override;

private:
    JsonWriter m_json;
    JsonWriter m_workloads{2};
    std::string m_workloadTexts; ///< they stand behind the findings
    std::size_t m_documents = 0;
};

JsonReport::JsonReport(const CheckContext &context) : Report(context)
{
    m_json.beginObject();
    m_json.text("slipway", SLIPWAY_VERSION);
    m_json.text("kubernetes", context.kubernetes);
    m_json.beginArray("findings");
}

void JsonReport::add(const ManifestFile &file, const std::vector<Diagnostic> &findings)
{
    for (const Diagnostic &finding : findings)
        writeFinding(m_json, m_context, file, finding);
    write(m_json.take());
    if (file.isSettings())
        return;
    // Files of several projects may be for several versions; then the newest counts.
    const KubernetesVersion version =
        KubernetesVersion::parse(m_context.kubernetes.toStdString()).value_or(KnownVersion);
    for (std::size_t document = 0; document < file.documentCount(); ++document) {
        m_documents += std::size_t{!file.documents()[document].document->isEmpty()};
        for (const Object &object : file.objects(document))
            writeWorkload(m_workloads, object, version);
    }
    m_workloadTexts += m_workloads.take();
}

void JsonReport::finish()
{
    m_json.endArray();
    m_json.beginArray("workloads");
    m_json.entries(m_workloadTexts);
    m_json.endArray();
    m_json.number("documents", m_documents);
    m_json.number("files", manifestsOf(m_context.workspace));
    m_json.endObject();
    write(m_json.take());
}

} // namespace

std::unique_ptr<Report> jsonReport(const CheckContext &context)
{
    return std::make_unique<JsonReport>(context);
}

} // namespace slipway::cli
