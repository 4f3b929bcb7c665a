// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace slipway
{

FindBar::FindBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pattern(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_count(new QLabel(this)), m_case(addSwitch(QStringLiteral("Aa"))), m_word(addSwitch(QStringLiteral("W"))),
      m_expression(addSwitch(QStringLiteral(".*"))), m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_close(new QToolButton(this)), m_replaceOne(new QToolButton(this)), m_replaceAll(new QToolButton(this))
{
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("✕"));
    for (QToolButton *button : {m_previous, m_next, m_close, m_replaceOne, m_replaceAll})
        button->setAutoRaise(true);
    m_count->setMinimumWidth(110);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_pattern, 0, 0);
    int column = 1;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_case, m_word, m_expression, m_previous, m_next, m_count, m_close})
        layout->addWidget(widget, 0, column++);
    auto *replacing = new QHBoxLayout;
    replacing->addWidget(m_replaceOne);
    replacing->addWidget(m_replaceAll);
    replacing->addStretch();
    layout->addWidget(m_replacement, 1, 0);
    layout->addLayout(replacing, 1, 1, 1, column - 1);
    layout->setColumnStretch(0, 1);
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton *button : {m_case, m_word, m_expression})
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_replaceOne, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(&session.project(), &Project::textChanged, this, [this](FileId file) {
        if (m_editor && m_editor->file() == file && isVisible())
            QMetaObject::invokeMethod(this, &FindBar::search, Qt::QueuedConnection);
    });
    m_pattern->installEventFilter(this);
    m_replacement->installEventFilter(this);
    retranslate();
    hide();
}

QToolButton *FindBar::addSwitch(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

void FindBar::setEditor(YamlEditor *editor)
{
    if (m_editor)
        m_editor->showMatches({});
    m_editor = editor;
    if (isVisible())
        search();
}

void FindBar::open(bool replacing)
{
    if (!m_editor)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_replacement, m_replaceOne, m_replaceAll})
        widget->setVisible(replacing);
    const TextRange selected = m_editor->selection();
    const std::string word = m_session.project().text(m_editor->file()).substr(selected.start, selected.size());
    if (!word.empty() && word.size() < 200 && word.find('\n') == std::string::npos)
        m_pattern->setText(QString::fromStdString(word));
    show();
    search();
    m_pattern->setFocus();
    m_pattern->selectAll();
}

void FindBar::search()
{
    m_matches.clear();
    m_error.clear();
    if (!m_editor)
        return;
    const SearchOptions options{m_pattern->text(), m_expression->isChecked(), m_case->isChecked(), m_word->isChecked()};
    m_matches = findAll(m_session.project().text(m_editor->file()), options, &m_error, m_replacement->text());
    std::vector<TextRange> ranges;
    for (const SearchMatch &match : m_matches)
        ranges.push_back(match.range);
    m_editor->showMatches(ranges);
    showCount();
}

void FindBar::showCount()
{
    if (!m_error.isEmpty())
        m_count->setText(m_error);
    else if (m_pattern->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(tr("%n match(es)", nullptr, static_cast<int>(m_matches.size())));
    for (QToolButton *button : {m_previous, m_next, m_replaceOne, m_replaceAll})
        button->setEnabled(!m_matches.empty());
}

void FindBar::select(std::size_t match)
{
    const TextRange range = m_matches[match].range;
    m_editor->reveal(range);
    m_editor->placeCaret(range);
    m_count->setText(tr("%1 of %2").arg(match + 1).arg(m_matches.size()));
}

void FindBar::step(bool forward)
{
    if (!m_editor)
        return;
    search();
    if (m_matches.empty())
        return;
    const TextRange now = m_editor->selection();
    const auto next = std::find_if(m_matches.begin(), m_matches.end(), [&](const SearchMatch &match) {
        return forward ? match.range.start >= now.end && match.range != now : match.range.start >= now.start;
    });
    auto index = static_cast<std::size_t>(next - m_matches.begin());
    if (forward)
        index = index == m_matches.size() ? 0 : index;
    else
        index = index == 0 ? m_matches.size() - 1 : index - 1;
    select(index);
}

void FindBar::replaceOne()
{
    if (!m_editor)
        return;
    search();
    const TextRange now = m_editor->selection();
    for (const SearchMatch &match : m_matches)
        if (match.range == now) {
            m_editor->applyEdits(tr("Replace"), {{match.range, match.replacement}});
            break;
        }
    step(true);
}

void FindBar::replaceAll()
{
    if (!m_editor)
        return;
    search();
    EditSet edits;
    for (const SearchMatch &match : m_matches)
        edits.push_back({match.range, match.replacement});
    const int count = static_cast<int>(edits.size());
    if (m_editor->applyEdits(tr("Replace all"), std::move(edits)))
        Q_EMIT m_session.notice(tr("%n place(s) replaced.", nullptr, count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replacement)
        replaceOne();
    else
        step((key->modifiers() & Qt::ShiftModifier) == 0);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_editor || event->spontaneous())
        return;
    m_editor->showMatches({});
    m_editor->setFocus();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Text to find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Text to replace it with"));
    m_case->setToolTip(tr("Match upper and lower case"));
    m_word->setToolTip(tr("Whole words only"));
    m_expression->setToolTip(tr("Regular expression; \\1 in the replacement stands for the first group"));
    m_previous->setToolTip(tr("Previous match"));
    m_next->setToolTip(tr("Next match"));
    m_close->setToolTip(tr("Close"));
    m_replaceOne->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    for (QToolButton *button : {m_case, m_word, m_expression, m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    showCount();
}

} // namespace slipway
