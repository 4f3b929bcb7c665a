// SPDX-License-Identifier: GPL-3.0-or-later
// One tab for each open file.
#include "editor/breadcrumbbar.h"
#include "editor/findbar.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <unordered_map>
#include <utility>

namespace slipway
{

namespace
{

QVariant dataOf(FileId file)
{
    return static_cast<uint>(file);
}

FileId fileOf(const QVariant &data)
{
    return FileId{data.toUInt()};
}

} // namespace

int YamlPanel::tabOf(FileId file) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (fileOf(m_tabs->tabData(i)) == file)
            return i;
    return -1;
}

FileId YamlPanel::currentFile() const
{
    return m_tabs->currentIndex() < 0 ? FileId::None : fileOf(m_tabs->tabData(m_tabs->currentIndex()));
}

void YamlPanel::setCurrentFile(FileId file)
{
    addQueuedTabs();
    if (const int tab = tabOf(file); tab >= 0)
        m_tabs->setCurrentIndex(tab);
}

void YamlPanel::queueTab(FileId file)
{
    m_queue.push_back(file);
    if (m_tabs->count() == 0)
        addQueuedTabs();
    else
        m_tabPause.start();
}

void YamlPanel::addQueuedTabs()
{
    if (m_queue.empty())
        return;
    // A visible bar measures all its tabs again with each one that is added; thousands may come at once.
    m_tabs->hide();
    for (const FileId file : std::exchange(m_queue, {}))
        if (m_session.project().isOpen(file))
            addTab(file);
    m_tabs->show();
}

void YamlPanel::addTab(FileId file)
{
    const int index = m_tabs->addTab(m_session.project().displayName(file));
    m_tabs->setTabData(index, dataOf(file));
    auto *close = new QToolButton(m_tabs);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, [this, file] { Q_EMIT closeRequested(file); });
    m_tabs->setTabButton(index, QTabBar::RightSide, close);
    nameTab(file);
    if (m_tabs->count() == 1)
        tabChanged(0);
}

void YamlPanel::removeTab(FileId file)
{
    if (const auto found = m_editors.find(file); found != m_editors.end()) {
        m_find->setEditor(nullptr);
        m_stack->removeWidget(found->second);
        found->second->deleteLater();
        m_editors.erase(found);
    }
    if (const int tab = tabOf(file); tab >= 0) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->removeTab(tab);
    }
    // The next editor is made when the closing is over: all files may be on their way out.
    if (currentEditor() || m_tabs->count() == 0)
        tabChanged(m_tabs->currentIndex());
    else {
        m_stack->setCurrentWidget(m_empty);
        tellWhyEmpty();
        m_tabPause.start();
    }
}

void YamlPanel::nameTab(FileId file)
{
    if (const int tab = tabOf(file); tab >= 0)
        nameTab(file, tab);
}

void YamlPanel::nameTab(FileId file, int tab)
{
    const Project &project = m_session.project();
    const QString name = project.displayName(file);
    const QString text = project.isModified(file) ? QStringLiteral("● %1").arg(name) : name;
    if (text != m_tabs->tabText(tab))
        m_tabs->setTabText(tab, text);
    if (QWidget *close = m_tabs->tabButton(tab, QTabBar::RightSide)) {
        close->setToolTip(tr("Close %1").arg(name));
        close->setAccessibleName(close->toolTip());
    }
    m_tabs->setTabToolTip(tab, project.path(file).isEmpty() ? tr("Not saved yet") : project.path(file));
}

void YamlPanel::nameTabs(const std::vector<FileId> &files)
{
    std::unordered_map<FileId, int> tabs;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        tabs.emplace(fileOf(m_tabs->tabData(tab)), tab);
    // A visible bar measures all its tabs again with each one that changes.
    const bool areMany = files.size() > 1;
    if (areMany)
        m_tabs->hide();
    for (const FileId file : files)
        if (const auto tab = tabs.find(file); tab != tabs.end())
            nameTab(file, tab->second);
    if (areMany)
        m_tabs->show();
}

void YamlPanel::tabChanged(int index)
{
    const FileId file = index < 0 ? FileId::None : fileOf(m_tabs->tabData(index));
    YamlEditor *shown = m_session.project().isOpen(file) ? editor(file) : nullptr;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(shown) : m_empty);
    if (!shown)
        tellWhyEmpty();
    m_breadcrumbs->setVisible(shown != nullptr);
    if (!shown)
        m_find->hide();
    m_find->setEditor(shown);
    setFocusProxy(shown);
    if (shown)
        shown->takeFindings();
    for (const auto &[id, command] : m_commands)
        if (!command.action->isCheckable())
            command.action->setEnabled(shown != nullptr);
    showBreadcrumbs();
    showNotices();
    Q_EMIT currentFileChanged(file);
}

} // namespace slipway
