// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problemspanel.h"

#include "checks/ruleset.h"
#include "checks/safefixes.h"
#include "checks/serveranswer.h"
#include "editor/fixpopup.h"
#include "icons.h"
#include "panels/findingstyle.h"
#include "panels/problemrows.h"
#include "panels/problemsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

namespace slipway
{

namespace
{

constexpr int RoomForRule = 860;
constexpr int RoomForObject = 520;

} // namespace

Selected selectionOf(const Diagnostic &finding)
{
    Selected selected{finding.object, {}, finding.where};
    if (const auto path = NodePath::parse(finding.path))
        selected.path = *path;
    return selected;
}

ProblemsPanel::ProblemsPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_model = new ProblemsModel(session.project(), this);
    m_filter = new ProblemsFilter(this);
    m_filter->setSourceModel(m_model);
    build();
    connectAll();
    retranslate();
    updateAnalysis();
}

QLayout *ProblemsPanel::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(4);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setIcon(severityIcon(severity));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) {
            m_filter->setShown(severity, on);
            updateCounts();
            Q_EMIT shownSeveritiesChanged();
        });
        m_severities[static_cast<std::size_t>(severity)] = button;
        bar->addWidget(button);
    }
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    bar->addStretch();
    bar->addWidget(m_search, 1);
    return bar;
}

void ProblemsPanel::buildView()
{
    m_view = new QTreeView(this);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ProblemsModel::Message, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    m_view->header()->resizeSection(ProblemsModel::ObjectName, 160);
    m_view->header()->resizeSection(ProblemsModel::Where, 130);
    m_view->header()->resizeSection(ProblemsModel::Rule, 150);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegate(new ProblemRowDelegate(m_view));
    m_view->setItemDelegateForColumn(ProblemsModel::Where, new PlaceDelegate(m_view));
}

void ProblemsPanel::build()
{
    QLayout *bar = buildBar();
    buildView();
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);

    m_explanation = new QLabel(this);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setMargin(8);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->hide();

    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(m_stack, 1);
    column->addWidget(m_explanation);
}

void ProblemsPanel::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        updateCounts();
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { go(index, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        explain();
        if (!m_following && m_view->hasFocus())
            go(index, false);
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) { go(index, false); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    auto *copy = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ProblemsPanel::copySelected);
    connect(&m_session, &Session::analysisChanged, this, &ProblemsPanel::updateAnalysis);
    connect(&m_session, &Session::selectionChanged, this, &ProblemsPanel::follow);
    connect(&Theme::instance(), &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ProblemsPanel::explain()
{
    QStringList lines;
    if (const Diagnostic *finding = current())
        for (const QString &line : {whyOf(*finding), finding->next})
            if (!line.isEmpty())
                lines.append(line);
    m_explanation->setText(lines.join(QLatin1Char('\n')));
    m_explanation->setVisible(!lines.isEmpty());
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    // The message is what counts: in a narrow pane the others make way, the least telling first.
    m_view->setColumnHidden(ProblemsModel::Rule, width() < RoomForRule);
    m_view->setColumnHidden(ProblemsModel::ObjectName, width() < RoomForObject);
    QWidget::resizeEvent(event);
}

void ProblemsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Problems"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search problems"));
    m_model->retranslate();
    updateCounts();
}

void ProblemsPanel::updateAnalysis()
{
    m_model->setAnalysis(m_session.analysis());
    m_view->viewport()->update(); // the lines of rows that stayed may be others
    explain();                    // the current row may show another finding now
    updateCounts();
}

void ProblemsPanel::updateCounts()
{
    const auto set = [this](Severity severity, const QString &text, const QString &tip) {
        QToolButton *button = m_severities[static_cast<std::size_t>(severity)];
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(text);
    };
    set(Severity::Error, tr("%n error(s)", "", m_model->countOf(Severity::Error)), tr("Show or hide errors"));
    set(Severity::Warning, tr("%n warning(s)", "", m_model->countOf(Severity::Warning)), tr("Show or hide warnings"));
    set(Severity::Hint, tr("%n hint(s)", "", m_model->countOf(Severity::Hint)), tr("Show or hide hints"));
    m_empty->setText(emptyText());
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

QString ProblemsPanel::emptyText() const
{
    if (m_session.analysis()->workspace->files().empty())
        return tr("Open or create a file, and its problems are listed here.");
    if (m_model->rowCount() == 0)
        return tr("No problems found in the open files.");
    const int hints = m_model->countOf(Severity::Hint);
    if (hints == m_model->rowCount() && !m_filter->isShown(Severity::Hint))
        return tr("No errors and no warnings. %n hint(s) could make it still better; press the button above to read "
                  "them.",
                  "", hints);
    return tr("No problem matches the filter.");
}

std::array<bool, 3> ProblemsPanel::shownSeverities() const
{
    return {m_filter->isShown(Severity::Error), m_filter->isShown(Severity::Warning),
            m_filter->isShown(Severity::Hint)};
}

void ProblemsPanel::setShownSeverities(const std::array<bool, 3> &shown)
{
    for (std::size_t i = 0; i < shown.size(); ++i)
        m_severities[i]->setChecked(shown[i]);
}

const Diagnostic *ProblemsPanel::current() const
{
    return m_model->finding(m_filter->mapToSource(m_view->currentIndex()).row());
}

void ProblemsPanel::go(const QModelIndex &index, bool activate)
{
    const Diagnostic *finding = m_model->finding(m_filter->mapToSource(index).row());
    if (!finding)
        return;
    const Selected target = selectionOf(*finding);
    m_session.select(target, this);
    if (activate)
        Q_EMIT activated(target);
}

void ProblemsPanel::follow(const Selected &selected, QObject *origin)
{
    if (origin == this || selected.object.isNull())
        return;
    if (const Diagnostic *now = current(); now && now->object == selected.object)
        return;
    // Shows the first problem of the selected object without taking the keyboard.
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (!m_model->isAbout(m_filter->mapToSource(m_filter->index(row, 0)).row(), selected.object))
            continue;
        m_following = true;
        m_view->setCurrentIndex(m_filter->index(row, 0));
        m_following = false;
        return;
    }
    m_view->setCurrentIndex({});
}

void ProblemsPanel::step(int by)
{
    const int count = m_filter->rowCount();
    if (count == 0)
        return;
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (by > 0 ? -1 : 0);
    const QModelIndex next = m_filter->index((from + by + count) % count, 0);
    m_view->setCurrentIndex(next);
    go(next, true);
}

void ProblemsPanel::offerFixes()
{
    const Diagnostic *finding = current();
    if (!finding)
        return;
    if (finding->fixes.empty())
        Q_EMIT m_session.notice(tr("No automatic fix for this problem"));
    showFixes(finding->fixes, 0);
}

void ProblemsPanel::showFixes(const std::vector<Fix> &fixes, std::size_t chosen)
{
    const QPoint place = m_view->visualRect(m_view->currentIndex()).bottomLeft();
    FixPopup::offer(m_session, fixes, m_view->viewport()->mapToGlobal(place), this, chosen);
}

void ProblemsPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ProblemsPanel::addFixes(QMenu *menu, const Diagnostic &finding)
{
    for (std::size_t at = 0; at < finding.fixes.size(); ++at) {
        QAction *action =
            menu->addAction(icon(QStringLiteral("fix"), &Theme::wait), tr("%1…").arg(finding.fixes[at].change.name));
        action->setToolTip(tr("Shows the change before it is made."));
        connect(action, &QAction::triggered, this, [this, at, fixes = finding.fixes] { showFixes(fixes, at); });
    }
    if (finding.rule == "custom-kind-unchecked")
        menu->addAction(icon(QStringLiteral("open")), tr("Open Its CustomResourceDefinition…"), this,
                        &ProblemsPanel::definitionWanted);
    else if (finding.fixes.empty())
        menu->addAction(tr("No automatic fix for this problem"))->setEnabled(false);
    const FileId file = finding.where.file;
    const std::vector<Diagnostic> all = m_session.analysis()->findings.ofFile(file);
    const auto safe = static_cast<int>(std::count_if(all.begin(), all.end(), hasSafeFix));
    if (safe > 0)
        menu->addAction(tr("Fix %n Safe Problem(s) in %1…", "", safe).arg(m_session.project().displayName(file)), this,
                        [this, file] { Q_EMIT fixAllRequested(file); });
}

void ProblemsPanel::addRuleMenu(QMenu *menu, const Diagnostic &finding)
{
    const Rule *rule = findRule(finding.rule);
    QMenu *choices = menu->addMenu(tr("This Rule in This Project"));
    // What a cluster refuses stays an error.
    choices->setEnabled(rule && !isRefusal(finding));
    const auto add = [&](const QString &text, std::optional<Severity> severity) {
        QAction *action =
            choices->addAction(text, this, [this, file = finding.where.file, id = std::string(finding.rule), severity] {
                Q_EMIT severityChosen(file, id, severity);
            });
        action->setEnabled(severity != finding.severity);
    };
    add(tr("Make It an Error"), Severity::Error);
    add(tr("Make It a Warning"), Severity::Warning);
    add(tr("Make It a Hint"), Severity::Hint);
    add(tr("Turn It Off"), std::nullopt);
}

void ProblemsPanel::showMenu(const QPoint &at)
{
    const Diagnostic *finding = current();
    if (!finding)
        return;
    QMenu menu(this);
    addFixes(&menu, *finding);
    menu.addSeparator();
    addRuleMenu(&menu, *finding);
    menu.addSeparator();
    menu.addAction(tr("Go to the Place"), this, [this] { go(m_view->currentIndex(), true); });
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), this, &ProblemsPanel::copySelected);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void ProblemsPanel::copySelected() const
{
    QStringList lines;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const Diagnostic *finding = m_model->finding(m_filter->mapToSource(index).row());
        if (finding)
            lines.append(QStringLiteral("%1: %2: %3 [%4]")
                             .arg(index.siblingAtColumn(ProblemsModel::Where).data().toString(),
                                  severityName(finding->severity), finding->message, QString::fromUtf8(finding->rule)));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace slipway
