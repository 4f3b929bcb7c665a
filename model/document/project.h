// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/loadedfile.h"
#include "document/shortnames.h"
#include "document/undohistory.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <set>

namespace slipway
{

/// A view that wants its own state back (caret, selection, folds) when a step is undone or redone.
class HistoryView
{
public:
    virtual ~HistoryView() = default;
    /// How the view stands. Asked before a step changes the text and again when the views have followed it.
    virtual std::any historyState() const = 0;
    /// Takes back what historyState() gave when the texts were as they are now.
    virtual void restoreHistoryState(const std::any &state) = 0;
};

/// The open files and everything that may change them: texts, undo history, saving. The only mutable thing in the
/// model. Every change of text goes through `apply`, so one undo stack covers form, graph, quick fix and typing. Main
/// thread only.
class Project : public QObject
{
    Q_OBJECT

public:
    explicit Project(QObject *parent = nullptr);
    ~Project() override;

    /// Opens a file; an open one is returned as it is. FileId::None with a reason in `error` when it cannot be opened.
    FileId open(const QString &path, QString *error = nullptr);
    /// Takes a file that was read elsewhere (on another thread), as `open` would have. None where it has an obstacle.
    struct Adopted {
        FileId file = FileId::None;
        bool isNew = false; ///< it was not open before
    };
    Adopted adopt(const LoadedFile &loaded);
    /// A new file without a path yet.
    FileId create(const QString &suggestedName, std::string text = {});
    /// Closes without asking; its steps leave the history.
    void close(FileId file);

    std::vector<FileId> files() const;
    std::size_t fileCount() const { return m_files.size(); }
    bool hasFiles() const { return !m_files.empty(); }
    bool isOpen(FileId file) const;
    FileId fileWithPath(const QString &path) const;
    QString path(FileId file) const; ///< empty for a new file
    /// The file's name, with the folders that tell it from other open files of that name; or the suggested name.
    QString displayName(FileId file) const;
    /// All bytes in one string; prefer content() where a part is enough.
    const std::string &text(FileId file) const { return content(file).flat(); }
    const FileText &content(FileId file) const;
    Encoding encoding(FileId file) const;
    bool isModified(FileId file) const { return m_modified.count(file) != 0; }
    bool hasModifiedFiles() const { return !m_modified.empty(); }
    const std::set<FileId> &modifiedFiles() const { return m_modified; }

    /// Makes the change one undo step. False (and nothing changed) when its edits overlap or lie outside a text.
    /// Typing passes a `mergeKey`: successive changes with the same key that touch each other become one step.
    bool apply(const Change &change, const QString &mergeKey = {});
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString undoName() const { return m_history.undoName(); }
    QString redoName() const { return m_history.redoName(); }
    void undo();
    void redo();
    /// Ends merging: the next typing starts a step of its own.
    void breakMerge() { m_history.breakMerge(); }
    /// Steps that change the file remember the view's state, all steps that of the view of FileId::None. One view a
    /// file: a later one takes the earlier one's place and states. It counts as long as `owner` lives.
    void setHistoryView(FileId file, HistoryView &view, QObject *owner);
    /// The views stand now as the last step was meant to leave them. For those who move a selection behind their step.
    void keepViewStates();

    /// Writes atomically in the file's own encoding; the reason when it fails, else empty.
    QString save(FileId file);
    QString saveAs(FileId file, const QString &path);
    /// True when the file on disk is no longer what was last read or written.
    bool changedOnDisk(FileId file) const;
    /// Takes the text from disk as one undo step; the reason when it fails, else empty.
    QString reload(FileId file);
    /// Keeps the text and forgets the difference, so that it is not reported again.
    void acceptDiskState(FileId file);

    /// The current texts, to be changed elsewhere.
    WorkspaceSource source() const;
    /// The current texts as documents, which are read by whoever first asks for them, on any thread. Costs next to
    /// nothing, as states share what is the same in both.
    std::shared_ptr<const Workspace> workspace() const;
    std::uint64_t revision() const { return m_revision; }

Q_SIGNALS:
    void fileOpened(slipway::FileId file);
    void fileClosed(slipway::FileId file);
    /// The text changed by these edits (bytes of the text before).
    void textChanged(slipway::FileId file, const slipway::EditSet &edits);
    void fileStateChanged(slipway::FileId file); ///< path or modified state
    /// Files that were there have another displayName(), because of others that were opened, closed or moved. Comes
    /// from the event loop, once for all of them.
    void displayNamesChanged(const std::vector<slipway::FileId> &files);
    void historyChanged();

private:
    struct OpenFile;
    struct RegisteredView {
        HistoryView *view = nullptr;
        QPointer<QObject> owner{};
    };
    OpenFile &file(FileId id) const { return *m_files.at(id); }
    void run(const Change &change);
    void noteModified(FileId file);
    HistoryView *historyView(FileId file) const;
    ViewStates viewStates(const Change &change) const;
    void restore(const ViewStates &states);
    FileId add(std::unique_ptr<OpenFile> file);
    void setPath(FileId id, const QString &absolute);
    void updateList(FileId id);
    void settleNamesLater();
    void settleNames();

    std::map<FileId, std::unique_ptr<OpenFile>> m_files;
    FileList m_list; ///< the current texts of m_files, in its order
    std::set<FileId> m_modified;
    QHash<QString, FileId> m_byPath; ///< absolute paths, as given and without links
    ShortNames m_names;
    bool m_isSettlingNames = false;
    UndoHistory m_history;
    std::map<FileId, RegisteredView> m_views;
    std::uint32_t m_lastId = 0;
    std::uint64_t m_revision = 0;
    mutable std::shared_ptr<const Workspace> m_workspace;
};

} // namespace slipway
