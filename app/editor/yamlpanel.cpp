// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/yamlpanel.h"

#include "editor/breadcrumbbar.h"
#include "editor/findbar.h"
#include "editor/yamleditor.h"
#include "theme.h"
#include "yaml/textplace.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QFocusEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace slipway
{

namespace
{

constexpr int CaretPause = 150; ///< milliseconds until the selection follows the caret
/// The editor lays out a line as a whole, so a longer one would stop the window. Bytes.
constexpr std::size_t MaxLine = 400'000;

struct LongLine {
    std::size_t line = 0; ///< 0-based
    std::size_t size = 0;
};

/// The first line of a text that is too long to be shown.
std::optional<LongLine> longLineOf(std::string_view text)
{
    std::size_t line = 0;
    for (std::size_t at = 0; text.size() - at > MaxLine; ++line) {
        const std::size_t end = text.substr(at, MaxLine + 1).find('\n');
        if (end == std::string_view::npos)
            return LongLine{line, std::min(text.find('\n', at), text.size()) - at};
        at += end + 1;
    }
    return {};
}

} // namespace

YamlPanel::YamlPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_empty(new QWidget(this)), m_emptyText(new QLabel(m_empty)), m_notice(new QLabel(this)),
      m_breadcrumbs(new BreadcrumbBar(this)), m_find(new FindBar(session, this))
{
    layOut();
    addCommands();
    m_caretPause.setSingleShot(true);
    m_caretPause.setInterval(CaretPause);
    m_tabPause.setSingleShot(true);
    m_tabPause.setInterval(0);
    connectAll();
    m_queue = session.project().files();
    addQueuedTabs();
    retranslate();
    if (!session.selected().object.isNull() || session.selected().place.file != FileId::None)
        reveal(session.selected());
}

void YamlPanel::layOut()
{
    m_tabs->setMovable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone); // many files scroll, rather than lose their names
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addWidget(m_emptyText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_breadcrumbs);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_find);
}

void YamlPanel::connectAll()
{
    connect(&m_caretPause, &QTimer::timeout, this, &YamlPanel::tellSelection);
    connect(&m_tabPause, &QTimer::timeout, this, [this] {
        addQueuedTabs();
        if (!currentEditor())
            tabChanged(m_tabs->currentIndex());
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &YamlPanel::tabChanged);
    connect(m_tabs, &QTabBar::customContextMenuRequested, this, &YamlPanel::tabMenu);
    connect(m_breadcrumbs, &BreadcrumbBar::stepActivated, this, &YamlPanel::goToStep);
    connect(&m_session.project(), &Project::fileOpened, this, &YamlPanel::queueTab);
    connect(&m_session.project(), &Project::fileClosed, this, &YamlPanel::removeTab);
    connect(&m_session.project(), &Project::fileStateChanged, this, qOverload<FileId>(&YamlPanel::nameTab));
    connect(&m_session.project(), &Project::displayNamesChanged, this, &YamlPanel::nameTabs);
    connect(&m_session, &Session::selectionChanged, this, [this](const Selected &selected, QObject *origin) {
        if (origin == &m_session)
            followHistory(selected);
        else if (origin != this)
            reveal(selected);
    });
    connect(&m_session, &Session::analysisChanged, this, [this] {
        if (m_wanted)
            reveal(*std::exchange(m_wanted, std::nullopt));
        showBreadcrumbs();
        showNotices();
    });
    connect(&Theme::instance(), &Theme::changed, this, &YamlPanel::showNotices);
}

// Editors -------------------------------------------------------------------------------------------------------------

YamlEditor *YamlPanel::currentEditor() const
{
    const auto found = m_editors.find(currentFile());
    return found == m_editors.end() ? nullptr : found->second;
}

YamlEditor *YamlPanel::editor(FileId file)
{
    if (const auto found = m_editors.find(file); found != m_editors.end())
        return found->second;
    if (!m_session.project().isOpen(file) || longLineOf(m_session.project().text(file)))
        return nullptr;
    auto *made = new YamlEditor(m_session, file, this);
    made->setContextMenuPolicy(Qt::CustomContextMenu);
    made->zoomTo(m_zoom);
    made->setWrapMode(m_wrap ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
    made->setWhitespaceVisibility(m_whitespace ? QsciScintilla::WsVisible : QsciScintilla::WsInvisible);
    made->setAllMessagesShown(m_allMessages);
    connect(made, &YamlEditor::caretMoved, this, [this] {
        m_caretPause.start();
        showBreadcrumbs();
    });
    connect(made, &YamlEditor::zoomed, this, [this, made] {
        m_zoom = static_cast<int>(made->SendScintilla(QsciScintilla::SCI_GETZOOM));
        zoom(0);
    });
    connect(made, &YamlEditor::definitionFound, this, [this](const Selected &target) {
        reveal(target);
        if (YamlEditor *there = currentEditor())
            there->setFocus();
        m_session.select(target, this);
    });
    connect(made, &QWidget::customContextMenuRequested, this, &YamlPanel::textMenu);
    m_editors[file] = made;
    m_stack->addWidget(made);
    return made;
}

// Selection ----------------------------------------------------------------------------------------------------------

void YamlPanel::showPlace(const Place &place)
{
    setCurrentFile(place.file);
    if (YamlEditor *there = editor(place.file))
        there->goTo(place.range, true);
    showBreadcrumbs();
}

void YamlPanel::highlightRange(const Place &place)
{
    for (const auto &[file, shown] : m_editors)
        if (file != place.file)
            shown->glow(std::nullopt);
    if (YamlEditor *there = editor(place.file)) {
        setCurrentFile(place.file);
        there->glow(place.range);
    }
}

void YamlPanel::reveal(const Selected &selected)
{
    m_caretPause.stop(); // what was chosen elsewhere is newer than where the caret stood
    if (!m_session.analysisService().isCurrent()) {
        m_wanted = selected;
        return;
    }
    if (selected.place.file != FileId::None && m_session.project().isOpen(selected.place.file)) {
        showPlace(selected.place);
        return;
    }
    const Object *object = m_session.analysis()->workspace->find(selected.object);
    if (!object)
        return;
    NodeRef node = object->root.find(selected.path);
    if (!node) // a field that is not written yet: the nearest that is
        for (NodePath path = selected.path; !node && !path.isEmpty(); path = path.parent())
            node = object->root.find(path.parent());
    const TextRange range =
        selected.path.isEmpty() && object->root["kind"] ? object->root["kind"].entryRange() : node.keyRange();
    showPlace(object->place(range));
}

/// Undo and redo give the editors their carets back by themselves.
void YamlPanel::followHistory(const Selected &selected)
{
    m_caretPause.stop();
    m_wanted.reset();
    setCurrentFile(selected.object.file);
}

void YamlPanel::tellSelection()
{
    const YamlEditor *shown = currentEditor();
    if (!shown || m_wanted)
        return;
    if (!m_session.analysisService().isCurrent()) {
        m_caretPause.start();
        return;
    }
    const Object *object = m_session.analysis()->workspace->objectAt(shown->file(), shown->caret());
    if (!object)
        return;
    m_session.select({object->ref(), object->pathAt(shown->caret()), {}}, this);
}

void YamlPanel::showBreadcrumbs()
{
    const YamlEditor *shown = currentEditor();
    if (!shown)
        return;
    const TextPlace place = shown->placeOfCaret();
    const Object *object = m_session.analysis()->workspace->objectAt(shown->file(), shown->caret());
    QStringList steps{object && !object->id.kind.empty() ? object->id.display() : tr("No object")};
    for (const PathStep &step : place.path) {
        const auto *index = std::get_if<std::size_t>(&step);
        steps << (index ? QStringLiteral("[%1]").arg(*index) : QString::fromStdString(std::string(keyOf(step))));
    }
    m_breadcrumbs->setSteps(steps);
}

void YamlPanel::goToStep(int step)
{
    YamlEditor *shown = currentEditor();
    if (!shown)
        return;
    const TextPlace place = shown->placeOfCaret();
    const auto workspace = m_session.project().workspace();
    const ManifestFile *file = workspace->file(shown->file());
    const DocumentSlot slot = file->document(file->documentAt(shown->caret()));
    NodeRef node = slot.document->tree().root().find(place.path.first(static_cast<std::size_t>(step)));
    if (!node)
        return;
    shown->goTo(node.keyRange().shifted(slot.start), step > 0);
    shown->setFocus();
    m_caretPause.start();
    showBreadcrumbs();
}

// Notices and texts --------------------------------------------------------------------------------------------------

void YamlPanel::tellWhyEmpty()
{
    const Project &project = m_session.project();
    const FileId file = currentFile();
    const auto longLine = project.isOpen(file) ? longLineOf(project.text(file)) : std::nullopt;
    m_emptyText->setText(
        longLine
            ? tr("Line %1 of %2 has %3 MB, which is too long to be shown. The file stays as it is; all other views "
                 "work with it.")
                  .arg(longLine->line + 1)
                  .arg(project.displayName(file))
                  .arg(static_cast<double>(longLine->size) / 1e6, 0, 'f', 1)
            : tr("No file is open. Open one, or drop it here."));
}

void YamlPanel::showNotices()
{
    const YamlEditor *shown = currentEditor();
    QString text;
    if (shown) {
        const QFileInfo info(m_session.project().path(shown->file()));
        if (!info.filePath().isEmpty() && info.exists() && !info.isWritable())
            text = tr("This file is write-protected. Changes can be saved under another name.");
        const ManifestFile *file = m_session.analysis()->workspace->file(shown->file());
        if (file && file->content().hasTemplates())
            text = tr("This is a template: text in {{ }} is filled in by another tool, such as Helm. "
                      "It is shown as it is and not checked.");
    }
    QPalette colors = palette();
    QColor back = Theme::instance().wait();
    back.setAlpha(Theme::instance().isDark() ? 50 : 36);
    colors.setColor(QPalette::Window, back);
    m_notice->setPalette(colors);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void YamlPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void YamlPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (YamlEditor *shown = currentEditor())
        shown->setFocus();
}

void YamlPanel::retranslate()
{
    for (const auto &[id, command] : m_commands)
        command.action->setText(tr(command.text));
    m_tabs->setAccessibleName(tr("Open files"));
    m_breadcrumbs->setAccessibleName(tr("Place of the caret"));
    tellWhyEmpty();
    for (const FileId file : m_session.project().files())
        nameTab(file);
    showBreadcrumbs();
    showNotices();
}

} // namespace slipway
