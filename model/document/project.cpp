// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/project.h"

#include <QFileInfo>

#include <algorithm>

namespace slipway
{

struct Project::OpenFile {
    QString path{};
    QString realPath{}; ///< without links, so that one file never opens twice
    QString suggestedName{};
    Encoding encoding = Encoding::Utf8;
    FileText text{};
    std::optional<FileText> saved{}; ///< what is on disk; nothing for a new file
    FileStamp stamp{};               ///< of the file when `saved` was read or written

    const QString &name() const { return path.isEmpty() ? suggestedName : path; }
    bool isModified() const { return saved ? !(*saved == text) : text.size() > 0; }
};

namespace
{

bool fits(const EditSet &edits, std::size_t size)
{
    return edits.empty() || edits.back().range.end <= size;
}

/// Names count up with every file that is opened, so the list is in their order.
std::size_t placeOf(const FileList &files, FileId id)
{
    const auto found = std::lower_bound(files.begin(), files.end(), id,
                                        [](const auto &file, FileId wanted) { return file->id() < wanted; });
    return static_cast<std::size_t>(found - files.begin());
}

} // namespace

Project::Project(QObject *parent) : QObject(parent) {}
Project::~Project() = default;

FileId Project::add(std::unique_ptr<OpenFile> file)
{
    const FileId id{++m_lastId};
    for (const QString &path : {file->path, file->realPath})
        if (!path.isEmpty())
            m_byPath.insert(path, id);
    if (!file->path.isEmpty())
        m_names.add(file->path);
    m_list.append(ManifestFile::read(id, file->name(), file->text));
    m_files.emplace(id, std::move(file));
    noteModified(id);
    ++m_revision;
    settleNamesLater();
    Q_EMIT fileOpened(id);
    return id;
}

void Project::setPath(FileId id, const QString &absolute)
{
    OpenFile &named = file(id);
    if (!named.path.isEmpty())
        m_names.remove(named.path);
    m_names.add(absolute);
    settleNamesLater();
    m_byPath.remove(named.path);
    m_byPath.remove(named.realPath);
    named.path = absolute;
    named.realPath = QFileInfo(absolute).canonicalFilePath();
    m_byPath.insert(named.path, id);
    if (!named.realPath.isEmpty())
        m_byPath.insert(named.realPath, id);
    updateList(id);
}

/// Lists the file as it is named and written now.
void Project::updateList(FileId id)
{
    const std::size_t place = placeOf(m_list, id);
    const OpenFile &now = file(id);
    m_list.replace(place, ManifestFile::read(id, now.name(), now.text, m_list[place].get()));
}

FileId Project::open(const QString &path, QString *error)
{
    if (const FileId open = fileWithPath(path); open != FileId::None)
        return open;
    const LoadedFile loaded = DiskReader().load(path);
    if (loaded.decoded.obstacle != FileObstacle::None && error)
        *error = loaded.decoded.reason;
    return adopt(loaded).file;
}

Project::Adopted Project::adopt(const LoadedFile &loaded)
{
    if (loaded.decoded.obstacle != FileObstacle::None)
        return {};
    for (const QString &path : {loaded.path, loaded.realPath})
        if (const FileId open = m_byPath.value(path); open != FileId::None && !path.isEmpty())
            return {open, false};
    auto file = std::make_unique<OpenFile>();
    file->path = loaded.path;
    file->realPath = loaded.realPath;
    file->encoding = loaded.decoded.encoding;
    file->text = loaded.text;
    file->saved = loaded.text;
    file->stamp = loaded.stamp;
    return {add(std::move(file)), true};
}

FileId Project::create(const QString &suggestedName, std::string text)
{
    auto file = std::make_unique<OpenFile>();
    file->suggestedName = suggestedName;
    file->text = std::make_shared<const std::string>(std::move(text));
    return add(std::move(file));
}

void Project::close(FileId id)
{
    if (!isOpen(id))
        return;
    m_byPath.remove(file(id).path);
    m_byPath.remove(file(id).realPath);
    m_names.remove(file(id).path);
    settleNamesLater();
    m_list.erase(placeOf(m_list, id));
    m_files.erase(id);
    m_modified.erase(id);
    m_views.erase(id);
    m_history.forget(id);
    ++m_revision;
    Q_EMIT fileClosed(id);
    Q_EMIT historyChanged();
}

std::vector<FileId> Project::files() const
{
    std::vector<FileId> ids;
    for (const auto &[id, file] : m_files)
        ids.push_back(id);
    return ids;
}

bool Project::isOpen(FileId file) const
{
    return m_files.count(file) != 0;
}

FileId Project::fileWithPath(const QString &path) const
{
    const QFileInfo wanted(path);
    if (const FileId known = m_byPath.value(wanted.absoluteFilePath()); known != FileId::None)
        return known;
    const QString real = wanted.canonicalFilePath();
    return real.isEmpty() ? FileId::None : m_byPath.value(real);
}

QString Project::path(FileId id) const
{
    return file(id).path;
}

QString Project::displayName(FileId id) const
{
    const OpenFile &named = file(id);
    return named.path.isEmpty() ? named.suggestedName : m_names.of(named.path);
}

void Project::settleNamesLater()
{
    if (!m_names.isSettled() && !std::exchange(m_isSettlingNames, true))
        QMetaObject::invokeMethod(this, &Project::settleNames, Qt::QueuedConnection);
}

void Project::settleNames()
{
    m_isSettlingNames = false;
    std::vector<FileId> changed;
    for (const QString &path : m_names.settle())
        changed.push_back(m_byPath.value(path));
    if (!changed.empty())
        Q_EMIT displayNamesChanged(changed);
}

const FileText &Project::content(FileId id) const
{
    return file(id).text;
}

Encoding Project::encoding(FileId id) const
{
    return file(id).encoding;
}

/// Looks anew whether the file is as it is on disk.
void Project::noteModified(FileId id)
{
    if (file(id).isModified())
        m_modified.insert(id);
    else
        m_modified.erase(id);
}

bool Project::apply(const Change &change, const QString &mergeKey)
{
    Change forward{change.name, {}};
    Change backward{change.name, {}};
    for (const FileEdits &part : change.files) {
        FileEdits sorted = part;
        const bool twice = std::any_of(forward.files.begin(), forward.files.end(),
                                       [&](const FileEdits &other) { return other.file == part.file; });
        if (twice || !isOpen(part.file) || !normalise(sorted.edits) || !fits(sorted.edits, content(part.file).size()))
            return false;
        if (sorted.edits.empty())
            continue;
        backward.files.push_back({part.file, inverted(content(part.file), sorted.edits)});
        forward.files.push_back(std::move(sorted));
    }
    if (forward.files.empty())
        return true;
    ViewStates before = viewStates(forward);
    run(forward);
    m_history.add({std::move(forward), std::move(backward), std::move(before), {}}, mergeKey);
    keepViewStates();
    Q_EMIT historyChanged();
    return true;
}

void Project::setHistoryView(FileId file, HistoryView &view, QObject *owner)
{
    m_views[file] = {&view, owner};
}

HistoryView *Project::historyView(FileId file) const
{
    const auto found = m_views.find(file);
    return found == m_views.end() || !found->second.owner ? nullptr : found->second.view;
}

ViewStates Project::viewStates(const Change &change) const
{
    ViewStates states;
    const auto ask = [&](FileId file) {
        if (const HistoryView *view = historyView(file))
            states.emplace_back(file, view->historyState());
    };
    ask(FileId::None);
    for (const FileEdits &part : change.files)
        ask(part.file);
    return states;
}

void Project::restore(const ViewStates &states)
{
    for (const auto &[file, state] : states)
        if (HistoryView *view = historyView(file))
            view->restoreHistoryState(state);
}

void Project::keepViewStates()
{
    if (UndoStep *last = m_history.last())
        last->after = viewStates(last->forward);
}

void Project::run(const Change &change)
{
    std::vector<bool> wasModified; // not the whole set: there may be thousands of new files
    for (const FileEdits &part : change.files) {
        wasModified.push_back(isModified(part.file));
        OpenFile &changed = file(part.file);
        changed.text = changed.text.edited(part.edits);
        updateList(part.file);
        noteModified(part.file);
    }
    ++m_revision;
    for (std::size_t i = 0; i < change.files.size(); ++i) {
        const FileEdits &part = change.files[i];
        Q_EMIT textChanged(part.file, part.edits);
        if (isModified(part.file) != wasModified[i])
            Q_EMIT fileStateChanged(part.file);
    }
}

void Project::undo()
{
    if (!canUndo())
        return;
    const UndoStep &step = m_history.undo();
    const ViewStates states = step.before;
    run(step.backward);
    restore(states);
    Q_EMIT historyChanged();
}

void Project::redo()
{
    if (!canRedo())
        return;
    const UndoStep &step = m_history.redo();
    const ViewStates states = step.after;
    run(step.forward);
    restore(states);
    Q_EMIT historyChanged();
}

QString Project::save(FileId id)
{
    return saveAs(id, file(id).path);
}

QString Project::saveAs(FileId id, const QString &path)
{
    if (path.isEmpty())
        return tr("The file has no name yet.");
    OpenFile &saving = file(id);
    if (QString reason = writeFile(path, saving.text.flat(), saving.encoding); !reason.isEmpty())
        return reason;
    const bool moved = saving.path != QFileInfo(path).absoluteFilePath();
    setPath(id, QFileInfo(path).absoluteFilePath());
    saving.saved = saving.text;
    noteModified(id);
    saving.stamp = stampOf(saving.path);
    if (moved)
        ++m_revision;
    m_history.breakMerge();
    Q_EMIT fileStateChanged(id);
    return {};
}

bool Project::changedOnDisk(FileId id) const
{
    const OpenFile &checked = file(id);
    if (checked.path.isEmpty() || stampOf(checked.path) == checked.stamp)
        return false;
    const DecodedFile now = readFile(checked.path);
    return now.obstacle != FileObstacle::None || !checked.saved || now.text != checked.saved->flat();
}

QString Project::reload(FileId id)
{
    OpenFile &reloading = file(id);
    const FileStamp before = stampOf(reloading.path);
    DecodedFile now = readFile(reloading.path);
    if (now.obstacle != FileObstacle::None)
        return now.reason;
    reloading.stamp = before;
    reloading.encoding = now.encoding;
    const EditSet edits = difference(reloading.text.flat(), now.text);
    reloading.saved = FileText(std::make_shared<const std::string>(std::move(now.text)), reloading.text);
    apply({tr("Reload %1").arg(displayName(id)), {{id, edits}}});
    noteModified(id); // there may have been nothing to apply
    Q_EMIT fileStateChanged(id);
    return {};
}

void Project::acceptDiskState(FileId id)
{
    OpenFile &accepted = file(id);
    accepted.stamp = stampOf(accepted.path);
    DecodedFile now = readFile(accepted.path);
    accepted.saved.reset();
    if (now.obstacle == FileObstacle::None)
        accepted.saved = FileText(std::make_shared<const std::string>(std::move(now.text)), accepted.text);
    noteModified(id);
    Q_EMIT fileStateChanged(id);
}

WorkspaceSource Project::source() const
{
    WorkspaceSource source{{}, m_revision};
    for (const auto &file : m_list)
        source.files.push_back({file->id(), file->path(), file->content()});
    return source;
}

std::shared_ptr<const Workspace> Project::workspace() const
{
    if (!m_workspace || m_workspace->revision() != m_revision)
        m_workspace = std::make_shared<const Workspace>(m_list, m_revision, m_workspace.get());
    return m_workspace;
}

} // namespace slipway
