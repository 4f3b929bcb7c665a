// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formrow.h"

#include "widgets/formtexts.h"
#include "widgets/glyphbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace slipway
{

namespace
{

/// A card's first line: unfolds it, and shows in one line what it holds.
class CardTitle : public QToolButton
{
public:
    explicit CardTitle(QWidget *parent) : QToolButton(parent)
    {
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    bool isOpen = false;
    int findings = 0;

    QSize sizeHint() const override { return {60, fontMetrics().height() + 10}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        if (hasFocus()) {
            painter.setPen(theme.accent());
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const qreal side = 16;
        drawGlyph(painter, isOpen ? Glyph::Unfolded : Glyph::Folded, QRectF(2, (height() - side) / 2, side, side),
                  theme.mutedText());
        QRect place = rect().adjusted(22, 0, -4, 0);
        if (findings > 0) {
            const QString count = QStringLiteral("✕ %1").arg(findings);
            painter.setPen(theme.bad());
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
            place.setRight(place.right() - fontMetrics().horizontalAdvance(count) - 8);
        }
        painter.setPen(isEnabled() ? theme.text() : theme.mutedText());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }
};

} // namespace

FormCard::FormCard(const Field &list, FormHost &host, QWidget *parent) : QWidget(parent), m_list(list), m_host(host)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 3, 4, 3);
    layout->setSpacing(2);
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    m_title = new CardTitle(this);
    header->addWidget(m_title, 1);
    m_copy = new GlyphButton(Glyph::Copy, this);
    m_up = new GlyphButton(Glyph::Up, this);
    m_down = new GlyphButton(Glyph::Down, this);
    m_remove = new GlyphButton(Glyph::Cross, this);
    for (GlyphButton *button : {m_copy, m_up, m_down, m_remove})
        header->addWidget(button);
    layout->addLayout(header);
    m_reason = new RoleLabel(&Theme::mutedText, this);
    m_reason->setWordWrap(true);
    connectReason(m_reason, this, m_host, m_item);
    layout->addWidget(m_reason);
    m_messages = new QLabel(this);
    m_messages->setWordWrap(true);
    m_messages->setTextFormat(Qt::RichText);
    m_messages->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connectFixes(m_messages, this, m_host, m_item);
    layout->addWidget(m_messages);
    m_groups = new FormGroups(m_host, false, this);
    layout->addWidget(m_groups);
    connect(m_title, &QToolButton::clicked, this, [this] { m_host.setOpen(m_item.field.path, !m_item.open); });
    connect(m_copy, &QToolButton::clicked, this, [this] { change(FormEdit::What::Duplicate); });
    connect(m_up, &QToolButton::clicked, this, [this] { change(FormEdit::What::Move, m_index - 1); });
    connect(m_down, &QToolButton::clicked, this, [this] { change(FormEdit::What::Move, m_index + 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_host.edit(m_list, {{FormEdit::What::Remove, m_item.field.path, {}, m_index, 0}});
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FormCard::change(FormEdit::What what, std::size_t to)
{
    m_host.edit(m_list, {{what, m_list.path, {}, m_index, to}});
}

void FormCard::setItem(const FormItem &item, std::size_t index, std::size_t count)
{
    m_item = item;
    m_index = index;
    const QString title = item.summary.isEmpty() ? tr("Item %1").arg(index + 1) : item.summary;
    const bool editable = item.state.origin != Origin::NotEditable;
    m_title->setText(title);
    m_title->setToolTip(item.open ? tr("Fold %1").arg(title) : tr("Unfold %1").arg(title));
    m_title->setAccessibleName(title);
    m_copy->setHint(tr("Duplicate %1").arg(title));
    m_up->setHint(tr("Move %1 up").arg(title));
    m_down->setHint(tr("Move %1 down").arg(title));
    m_remove->setHint(tr("Remove %1").arg(title));
    m_up->setVisible(count > 1);
    m_down->setVisible(count > 1);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    m_title->setEnabled(editable);
    m_groups->setGroups(item.groups, item.field.path);
    m_groups->setVisible(item.open && !item.groups.empty());
    m_reason->setVisible(!editable);
    m_reason->setText(editable ? QString() : reasonText(item.state));
    const QString text = findingsText(m_host.findings(m_item));
    m_messages->setVisible(!text.isEmpty() && item.open);
    m_messages->setText(text);
    auto *titleRow = static_cast<CardTitle *>(m_title);
    titleRow->isOpen = item.open;
    titleRow->findings = item.open ? 0 : findingCount();
    m_title->update();
}

FormRow *FormCard::reveal(const NodePath &path)
{
    return holds(path) ? m_groups->reveal(path) : nullptr;
}

int FormCard::findingCount() const
{
    return problemCount(m_host.findings(m_item)) + m_groups->findingCount();
}

void FormCard::focusFirst()
{
    if (m_item.open)
        m_groups->focusFirst();
    else
        focusTitle();
}

void FormCard::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void FormCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().line());
    painter.setBrush(Theme::instance().canvas());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace slipway
