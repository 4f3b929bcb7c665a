// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/fileschecked.h"

#include "checks/carriedreferences.h"
#include "checks/documentcheck.h"
#include "checks/factindex.h"
#include "checks/parallel.h"
#include "checks/settingsfile.h"

#include <QThread>

#include <map>

namespace slipway
{

namespace
{

/// So much text is read by all cores before what came of it is put in order.
constexpr std::size_t TextReadTogether = 4 * 1024 * 1024;
/// So much is judged by each of them before it is told: enough for all to be busy, and few findings wait in memory.
constexpr std::size_t TextJudgedByCore = 64 * 1024;

class FilesChecked
{
public:
    using Take = std::function<void(const ManifestFile &, std::vector<Diagnostic>)>;

    FilesChecked(const Workspace &workspace, const CheckSettings &settings, std::size_t kept);
    void check(const Take &take);

private:
    /// Files that stand behind one another.
    struct Portion {
        std::size_t first = 0;
        std::size_t end = 0;
    };
    /// What was found in each document of a file.
    using Found = std::vector<std::shared_ptr<DocumentFindings>>;
    template <typename Work>
    void forEachPortion(Portion files, std::size_t bytes, const Work &work);
    template <typename Work>
    void forEachDocument(Portion portion, const Work &work);
    void readFacts(Portion portion);
    void addFacts(CheckedFile &file);
    void completeFacts();
    void judge(Portion portion, const Take &take);
    void updatePatch(CheckedFile &file);
    void unload(Portion portion) const;
    std::vector<Diagnostic> placed(const CheckedFile &file, Found found) const;

    const CheckSettings &m_settings;
    const ProjectSettings m_projects;
    CarriedReferences m_references;
    bool m_isSparing = false;
    FactIndex m_index;
    std::vector<std::unique_ptr<CheckedFile>> m_files;
    std::map<QString, std::size_t> m_patches; ///< how many kustomizations name the file
    std::uint32_t m_lastKey = 0;
};

FilesChecked::FilesChecked(const Workspace &workspace, const CheckSettings &settings, std::size_t kept)
    : m_settings(settings), m_projects(workspace, settings), m_references(workspace)
{
    std::size_t size = 0;
    for (const auto &file : workspace.files()) {
        m_files.push_back(std::make_unique<CheckedFile>(file));
        m_files.back()->rank = m_files.size() - 1;
        m_files.back()->settings = &m_projects.of(file->id());
        size += file->content().size();
    }
    m_isSparing = size > kept;
    m_index.noteNoChanges();
}

/// Calls `work(portion)` for files that together hold about so many bytes.
template <typename Work>
void FilesChecked::forEachPortion(Portion files, std::size_t bytes, const Work &work)
{
    for (std::size_t first = files.first; first < files.end;) {
        std::size_t size = 0;
        std::size_t end = first;
        while (end < files.end && size < bytes)
            size += m_files[end++]->file->content().size();
        work(Portion{first, end});
        first = end;
    }
}

/// Calls `work(file, index of the document)` on all cores.
template <typename Work>
void FilesChecked::forEachDocument(Portion portion, const Work &work)
{
    std::vector<std::pair<CheckedFile *, std::size_t>> all;
    for (std::size_t i = portion.first; i < portion.end; ++i)
        for (std::size_t at = 0; at < m_files[i]->documents.size(); ++at)
            all.emplace_back(m_files[i].get(), at);
    inParallel(all.size(), [&](std::size_t i) { work(*all[i].first, all[i].second); });
}

void FilesChecked::readFacts(Portion portion)
{
    std::vector<std::uint32_t> firstKeys;
    for (std::size_t i = portion.first; i < portion.end; ++i) {
        CheckedFile &file = *m_files[i];
        file.documents.resize(file.file->content().partCount());
        firstKeys.push_back(m_lastKey + 1);
        m_lastKey += static_cast<std::uint32_t>(file.documents.size());
    }
    forEachDocument(portion, [&](CheckedFile &file, std::size_t at) {
        const std::uint32_t key = firstKeys[file.rank - portion.first] + static_cast<std::uint32_t>(at);
        file.documents[at] = std::make_unique<CheckedDocument>(static_cast<FileId>(key), file.file->path(),
                                                               file.file->content().part(at));
    });
    for (std::size_t i = portion.first; i < portion.end; ++i)
        addFacts(*m_files[i]);
}

void FilesChecked::addFacts(CheckedFile &file)
{
    std::uint64_t order = 0;
    for (const auto &document : file.documents) {
        document->in = &file;
        document->order = ++order;
        file.templates += std::size_t{document->document().isTemplate()};
        file.patchMarks += std::size_t{document->hasPatchMarks};
        if (document->isKustomization)
            for (const QString &path : patchFiles(*document))
                ++m_patches[path];
    }
    file.isTemplate = file.templates > 0;
    file.isPatch = file.isNamedLikePatch || file.patchMarks > 0;
    for (const auto &document : file.documents)
        m_index.add(*document);
}

/// A kustomization may name a file that came before it.
void FilesChecked::updatePatch(CheckedFile &file)
{
    if (file.isPatch || m_patches.count(file.cleanPath) == 0)
        return;
    for (const auto &document : file.documents)
        m_index.remove(*document);
    file.isPatch = true;
    for (const auto &document : file.documents)
        m_index.add(*document);
}

/// What can only be known once all files are.
void FilesChecked::completeFacts()
{
    WorkspaceSchema::Definitions definitions;
    for (const auto &file : m_files) {
        updatePatch(*file);
        for (const auto &document : file->documents)
            definitions.insert(definitions.end(), document->definitions.begin(), document->definitions.end());
    }
    m_index.setSchema(std::make_shared<const WorkspaceSchema>(
        definitions, [this](std::string_view kind) { return !m_index.byKind(kind).empty(); }));
}

void FilesChecked::unload(Portion portion) const
{
    if (!m_isSparing)
        return;
    std::vector<const FilePart *> parts;
    for (std::size_t i = portion.first; i < portion.end; ++i)
        if (!m_files[i]->file->isSettings())
            for (const auto &document : m_files[i]->documents)
                parts.push_back(document->part.get());
    inParallel(parts.size(), [&](std::size_t i) { parts[i]->unload(); });
}

std::vector<Diagnostic> FilesChecked::placed(const CheckedFile &file, Found found) const
{
    const auto standing = [this](FileId name) {
        const CheckedDocument *document = m_index.find(name);
        return document ? Standing{document->in->file.get(), document->in->indexOf(*document)} : Standing();
    };
    std::size_t count = 0;
    for (const auto &document : found)
        count += document->list.size();
    std::vector<Diagnostic> all;
    all.reserve(count);
    for (std::size_t index = 0; index < found.size(); ++index)
        for (Diagnostic &finding : found[index]->list)
            all.push_back(placedFinding(std::move(finding), {file.file.get(), index}, standing));
    return all;
}

void FilesChecked::judge(Portion portion, const Take &take)
{
    std::vector<const CheckedDocument *> documents;
    for (std::size_t i = portion.first; i < portion.end; ++i)
        for (const auto &document : m_files[i]->documents)
            documents.push_back(document.get());
    std::vector<DocumentCheck> checks = checkDocuments(documents, m_index, false, [] { return false; });
    auto check = checks.begin();
    for (std::size_t i = portion.first; i < portion.end; ++i) {
        Found found;
        for (std::size_t at = 0; at < m_files[i]->documents.size(); ++at)
            found.push_back(std::move((check++)->findings));
        std::vector<Diagnostic> findings = placed(*m_files[i], std::move(found));
        if (m_settings.wantsFixes())
            m_references.addTo(findings);
        take(*m_files[i]->file, std::move(findings));
    }
}

void FilesChecked::check(const Take &take)
{
    const Portion all{0, m_files.size()};
    forEachPortion(all, TextReadTogether, [&](Portion portion) {
        readFacts(portion);
        unload(portion);
    });
    completeFacts();
    const std::size_t judgedTogether =
        TextJudgedByCore * static_cast<std::size_t>(std::max(QThread::idealThreadCount(), 1));
    forEachPortion(all, TextReadTogether, [&](Portion portion) {
        forEachPortion(portion, judgedTogether, [&](Portion part) { judge(part, take); });
        unload(all); // rules look at other files, too
    });
}

} // namespace

std::shared_ptr<const void>
checkFiles(const Workspace &workspace, const CheckSettings &settings,
           const std::function<void(const ManifestFile &file, std::vector<Diagnostic> findings)> &take,
           std::size_t kept)
{
    const auto files = std::make_shared<FilesChecked>(workspace, settings, kept);
    files->check(take);
    return files;
}

} // namespace slipway
