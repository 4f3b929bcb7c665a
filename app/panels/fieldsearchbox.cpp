// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fieldsearchbox.h"

#include "schema/fieldtexts.h"
#include "widgets/fieldeditor.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int MaxShownHits = 6;

} // namespace

FieldSearchBox::FieldSearchBox(Find find, QWidget *parent)
    : QWidget(parent), m_find(std::move(find)), m_words(new FormLineEdit(this)), m_hits(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_hits);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_hits->installEventFilter(this);
    m_hits->setUniformItemSizes(true);
    m_hits->hide();
    connect(m_words, &QLineEdit::textChanged, this, &FieldSearchBox::showHits);
    connect(m_hits, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { choose(m_hits->row(item)); });
    connect(m_hits, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_hits->row(item)); });
    retranslate();
}

void FieldSearchBox::retranslate()
{
    m_words->setPlaceholderText(tr("Add field…"));
    m_words->setToolTip(tr("Searches every field that this kind has"));
    m_words->setAccessibleName(tr("Add field"));
    m_hits->setAccessibleName(tr("Fields found"));
}

void FieldSearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FieldSearchBox::start()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FieldSearchBox::clear()
{
    m_words->clear();
}

void FieldSearchBox::showHits(const QString &words)
{
    m_hits->clear();
    m_targets.clear();
    if (!words.trimmed().isEmpty())
        for (const FieldHit &hit : m_find(words)) {
            auto *item = new QListWidgetItem(fieldLabel(hit.typeName, hit.key) + u'\n' +
                                             QString::fromStdString(hit.path.toString()));
            item->setToolTip(fieldHelp(hit.typeName, hit.key));
            m_hits->addItem(item);
            m_targets.push_back(hit.target);
        }
    m_hits->setCurrentRow(m_hits->count() > 0 ? 0 : -1);
    m_hits->setVisible(m_hits->count() > 0);
    const int lines = std::min(MaxShownHits, m_hits->count());
    m_hits->setFixedHeight(lines * std::max(1, m_hits->sizeHintForRow(0)) + 2 * m_hits->frameWidth() + 2);
}

void FieldSearchBox::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_targets.size())
        return;
    const NodePath target = m_targets[static_cast<std::size_t>(row)];
    m_words->clear();
    Q_EMIT chosen(target);
}

bool FieldSearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        m_words->setFocus();
        return true;
    }
    if (watched != m_words)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + step, 0, std::max(0, m_hits->count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_hits->currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
