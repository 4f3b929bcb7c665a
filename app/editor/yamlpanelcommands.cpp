// SPDX-License-Identifier: GPL-3.0-or-later
// Commands and menus of the YAML mode.
#include "checks/safefixes.h"
#include "editor/findbar.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QTabBar>

#include <algorithm>
#include <vector>

namespace slipway
{

namespace
{

const std::vector<const char *> FindCommands{"replace", "findNext", "findPrevious", "goToLine"};
const std::vector<const char *> MeaningCommands{"complete", "goToDefinition", "quickFix"};
const std::vector<const char *> LineCommands{"toggleComment",  "indent",      "outdent",
                                             "duplicateLines", "moveLinesUp", "moveLinesDown"};
const std::vector<const char *> FoldCommands{"foldAll", "unfoldAll"};
const std::vector<const char *> ViewCommands{"wordWrap", "whitespace", "allMessages"};

} // namespace

void YamlPanel::tabMenu(const QPoint &place)
{
    const int tab = m_tabs->tabAt(place);
    if (tab < 0)
        return;
    const FileId file{m_tabs->tabData(tab).toUInt()};
    QMenu menu(this);
    menu.addAction(tr("Close"), this, [this, file] { Q_EMIT closeRequested(file); });
    QAction *others = menu.addAction(tr("Close Others"), this, [this, file] {
        for (const FileId other : m_session.project().files())
            if (other != file)
                Q_EMIT closeRequested(other);
    });
    others->setEnabled(m_tabs->count() > 1);
    const QString path = m_session.project().path(file);
    QAction *copy = menu.addAction(tr("Copy Path"), this, [path] { QApplication::clipboard()->setText(path); });
    copy->setEnabled(!path.isEmpty());
    menu.exec(m_tabs->mapToGlobal(place));
}

void YamlPanel::textMenu(const QPoint &place)
{
    YamlEditor *shown = currentEditor();
    if (!shown)
        return;
    QMenu menu(this);
    const auto entry = [&](const QString &text, bool enabled, auto &&run) {
        menu.addAction(text, shown, run)->setEnabled(enabled);
    };
    const Project &project = m_session.project();
    entry(project.canUndo() ? tr("Undo: %1").arg(project.undoName()) : tr("Undo"), project.canUndo(),
          [shown] { shown->undo(); });
    entry(project.canRedo() ? tr("Redo: %1").arg(project.redoName()) : tr("Redo"), project.canRedo(),
          [shown] { shown->redo(); });
    menu.addSeparator();
    const bool selected = !shown->selection().isEmpty();
    entry(tr("Cut"), selected, [shown] { shown->cut(); });
    entry(tr("Copy"), selected, [shown] { shown->copy(); });
    entry(tr("Paste"), true, [shown] { shown->paste(); });
    menu.addSeparator();
    addGroup(menu, {"quickFix"});
    const std::vector<Diagnostic> findings = m_session.analysis()->findings.ofFile(currentFile());
    const auto safe = std::count_if(findings.begin(), findings.end(), hasSafeFix);
    entry(tr("Fix %n Safe Problem(s)…", "", static_cast<int>(safe)), safe > 0,
          [this] { Q_EMIT fixAllRequested(currentFile()); });
    addGroup(menu, {"goToDefinition", "complete"});
    menu.addSeparator();
    addGroup(*menu.addMenu(tr("Find")), {"find", "replace", "findNext", "findPrevious", "goToLine"});
    addGroup(*menu.addMenu(tr("Lines")), LineCommands);
    QMenu *view = menu.addMenu(tr("View"));
    addGroup(*view, FoldCommands);
    view->addSeparator();
    addGroup(*view, ViewCommands);
    menu.exec(shown->mapToGlobal(place));
}

void YamlPanel::addGroup(QMenu &menu, const std::vector<const char *> &ids) const
{
    for (const char *id : ids)
        menu.addAction(command(QString::fromLatin1(id)));
}

void YamlPanel::fillMenu(QMenu &menu) const
{
    addGroup(menu, FindCommands);
    for (const auto &group : {MeaningCommands, LineCommands, FoldCommands, ViewCommands}) {
        menu.addSeparator();
        addGroup(menu, group);
    }
}

template <typename Run>
void YamlPanel::add(const char *id, const char *text, const QKeySequence &keys, Run &&run)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        if (YamlEditor *shown = currentEditor())
            run(*shown);
    });
    addAction(action);
    m_commands[QLatin1String(id)] = {action, text};
}

template <typename Run>
void YamlPanel::addSwitch(const char *id, const char *text, Run &&run)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(id));
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, run](bool on) {
        for (const auto &[file, shown] : m_editors)
            run(*shown, on);
    });
    addAction(action);
    m_commands[QLatin1String(id)] = {action, text};
}

void YamlPanel::addCommands()
{
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    add("find", QT_TR_NOOP("Find…"), QKeySequence::Find, [this](YamlEditor &) { m_find->open(false); });
    add("replace", QT_TR_NOOP("Replace…"), keys("Ctrl+H"), [this](YamlEditor &) { m_find->open(true); });
    add("findNext", QT_TR_NOOP("Find Next"), keys("F3"), [this](YamlEditor &) { m_find->findNext(); });
    add("findPrevious", QT_TR_NOOP("Find Previous"), keys("Shift+F3"),
        [this](YamlEditor &) { m_find->findPrevious(); });
    add("goToLine", QT_TR_NOOP("Go to Line…"), keys("Ctrl+L"), [this](YamlEditor &) { goToLine(); });
    add("toggleComment", QT_TR_NOOP("Toggle Comment"), keys("Ctrl+/"), [](YamlEditor &e) { e.toggleComment(); });
    add("indent", QT_TR_NOOP("Indent"), keys("Ctrl+]"), [](YamlEditor &e) { e.indentBlock(); });
    add("outdent", QT_TR_NOOP("Outdent"), keys("Ctrl+["), [](YamlEditor &e) { e.outdentBlock(); });
    add("duplicateLines", QT_TR_NOOP("Duplicate Lines"), keys("Ctrl+D"), [](YamlEditor &e) { e.duplicateBlock(); });
    add("moveLinesUp", QT_TR_NOOP("Move Lines Up"), keys("Alt+Up"), [](YamlEditor &e) { e.moveBlock(false); });
    add("moveLinesDown", QT_TR_NOOP("Move Lines Down"), keys("Alt+Down"), [](YamlEditor &e) { e.moveBlock(true); });
    add("complete", QT_TR_NOOP("Suggest What Fits Here"), {}, [](YamlEditor &e) { e.suggest(); });
    add("goToDefinition", QT_TR_NOOP("Go to Definition"), keys("F12"), [](YamlEditor &e) { e.goToDefinition(); });
    add("quickFix", QT_TR_NOOP("Quick Fix…"), keys("Ctrl+."), [](YamlEditor &e) { e.showFixes(); });
    add("zoomIn", QT_TR_NOOP("Larger Text"), keys("Ctrl++"), [this](YamlEditor &) { zoom(1); });
    add("zoomOut", QT_TR_NOOP("Smaller Text"), keys("Ctrl+-"), [this](YamlEditor &) { zoom(-1); });
    add("zoomReset", QT_TR_NOOP("Normal Text Size"), keys("Ctrl+0"), [this](YamlEditor &) { zoom(-m_zoom); });
    add("foldAll", QT_TR_NOOP("Fold All"), {},
        [](YamlEditor &e) { e.SendScintilla(QsciScintilla::SCI_FOLDALL, QsciScintilla::SC_FOLDACTION_CONTRACT); });
    add("unfoldAll", QT_TR_NOOP("Unfold All"), {},
        [](YamlEditor &e) { e.SendScintilla(QsciScintilla::SCI_FOLDALL, QsciScintilla::SC_FOLDACTION_EXPAND); });
    addSwitch("wordWrap", QT_TR_NOOP("Wrap Long Lines"), [this](YamlEditor &e, bool on) {
        m_wrap = on;
        e.setWrapMode(on ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
    });
    addSwitch("whitespace", QT_TR_NOOP("Show Spaces"), [this](YamlEditor &e, bool on) {
        m_whitespace = on;
        e.setWhitespaceVisibility(on ? QsciScintilla::WsVisible : QsciScintilla::WsInvisible);
    });
    addSwitch("allMessages", QT_TR_NOOP("Show All Messages"), [this](YamlEditor &e, bool on) {
        m_allMessages = on;
        e.setAllMessagesShown(on);
    });
}

QAction *YamlPanel::command(const QString &id) const
{
    const auto found = m_commands.find(id);
    return found == m_commands.end() ? nullptr : found->second.action;
}

void YamlPanel::goToLine()
{
    YamlEditor *shown = currentEditor();
    const int now = static_cast<int>(shown->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, shown->caret())) + 1;
    bool chosen = false;
    const int line = QInputDialog::getInt(this, tr("Go to Line"), tr("Line (1 to %1):").arg(shown->lines()), now, 1,
                                          shown->lines(), 1, &chosen);
    if (!chosen)
        return;
    const auto at = static_cast<std::size_t>(
        shown->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line - 1)));
    shown->goTo({at, at}, false);
    shown->setFocus();
}

void YamlPanel::zoom(int step)
{
    m_zoom = std::clamp(m_zoom + step, -6, 30);
    for (const auto &[file, shown] : m_editors)
        shown->zoomTo(m_zoom);
}

} // namespace slipway
