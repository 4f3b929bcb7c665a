// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formrow.h"

#include "schema/fieldtexts.h"
#include "widgets/fieldeditor.h"
#include "widgets/formtexts.h"
#include "widgets/glyphbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int Indent = 12;
constexpr int DotSize = 6;

} // namespace

FormRow::FormRow(const FormItem &item, FormHost &host, QWidget *parent) : QWidget(parent), m_host(host), m_item(item)
{
    build();
    connect(&Theme::instance(), &Theme::changed, this, &FormRow::showFindings);
}

FormRow::~FormRow()
{
    delete m_tools;
}

bool FormRow::isContainer() const
{
    const FieldKind kind = m_item.field.kind;
    return kind == FieldKind::Object || kind == FieldKind::OneOf || kind == FieldKind::Cards;
}

void FormRow::build()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(10, 2, 0, 4);
    m_layout->setSpacing(3);
    buildHeader();
    const FieldKind kind = m_item.field.kind;
    if (kind == FieldKind::OneOf) {
        m_alternatives = new FormComboBox(this);
        m_layout->addWidget(m_alternatives);
        connect(m_alternatives, &QComboBox::activated, this, [this](int index) {
            const std::string key = m_alternatives->itemData(index).toString().toStdString();
            if (key != m_item.state.text)
                m_host.edit(m_item.field, {{FormEdit::What::Choose, m_item.field.path, key, 0, 0}});
        });
    }
    if (!isContainer()) {
        m_editor = createFieldEditor(kind, m_host, this);
        m_layout->addWidget(m_editor);
    }
    m_reason = new RoleLabel(&Theme::mutedText, this);
    m_reason->setWordWrap(true);
    connectReason(m_reason, this, m_host, m_item);
    m_layout->addWidget(m_reason);
    m_messages = new QLabel(this);
    m_messages->setWordWrap(true);
    m_messages->setTextFormat(Qt::RichText);
    m_messages->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connectFixes(m_messages, this, m_host, m_item);
    m_layout->addWidget(m_messages);
    if (kind == FieldKind::Object || kind == FieldKind::OneOf) {
        m_groups = new FormGroups(m_host, false, this);
        m_groups->setContentsMargins(kind == FieldKind::OneOf && m_item.field.key == "$alternative" ? 0 : Indent / 2, 0,
                                     0, 0);
        m_layout->addWidget(m_groups);
    }
}

void FormRow::buildHeader()
{
    m_header = new QHBoxLayout;
    m_header->setSpacing(4);
    m_tools = new QWidget(this);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(4);
    const FieldKind kind = m_item.field.kind;
    if (kind == FieldKind::Object) {
        auto *fold = new GlyphButton(Glyph::Folded, this);
        m_fold = fold;
        m_header->addWidget(m_fold);
        connect(m_fold, &QToolButton::clicked, this, &FormRow::toggleOpen);
    }
    m_label = new RoleLabel(&Theme::text, this);
    m_label->setTextFormat(Qt::PlainText);
    m_header->addWidget(m_label);
    m_header->addWidget(m_tools, 1);
    m_help = new GlyphButton(Glyph::Info, m_tools);
    m_help->setFocusPolicy(Qt::NoFocus);
    tools->addWidget(m_help);
    connect(m_help, &QToolButton::clicked, this,
            [this] { QToolTip::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), helpText(), m_help); });
    m_aside = new RoleLabel(&Theme::mutedText, m_tools);
    m_aside->setTextFormat(Qt::PlainText);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_aside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    tools->addWidget(m_aside, 1);
    if (kind == FieldKind::Cards) {
        m_add = new GlyphButton(Glyph::Plus, m_tools);
        tools->addWidget(m_add);
        connect(m_add, &QToolButton::clicked, this, [this] {
            const std::size_t index = m_item.cards.size();
            m_host.setOpen(path() / index, true);
            m_host.edit(m_item.field, {{FormEdit::What::Insert, path(), {}, index, 0}});
            if (index < m_cards.size())
                m_cards[index]->focusFirst();
        });
    }
    m_remove = new GlyphButton(Glyph::Cross, m_tools);
    tools->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FormRow::remove);
    m_layout->addLayout(m_header);
}

bool FormRow::fits(const FormItem &item) const
{
    return item.field.path == m_item.field.path && item.field.kind == m_item.field.kind &&
           item.field.key == m_item.field.key;
}

void FormRow::setItem(const FormItem &item)
{
    m_item = item;
    showHeader();
    if (m_editor)
        m_editor->setItem(m_item);
    if (m_alternatives)
        showAlternatives();
    if (m_groups) {
        m_groups->setGroups(m_item.groups, path());
        m_groups->setVisible(!m_item.groups.empty() && (m_item.open || m_alternatives));
    }
    if (m_item.field.kind == FieldKind::Cards)
        showCards();
    showFindings();
    QWidget::update();
}

void FormRow::showHeader()
{
    const Field &field = m_item.field;
    const QString label = fieldLabel(field.typeName, field.key);
    // One key says little where it means different things: requests.cpu and limits.cpu.
    const QString whole = QString::fromStdString(field.key);
    const QString key = whole.section(u'.', -2);
    m_label->setText(label);
    QFont font = this->font();
    if (isContainer() && field.key != "$alternative")
        font.setWeight(QFont::DemiBold);
    m_label->setFont(font);
    const QString help = helpText();
    m_label->setToolTip(help);
    m_help->setHint(help);
    const bool sameWord = label.compare(key, Qt::CaseInsensitive) == 0 || key.startsWith(u'$');
    QString aside = sameWord ? QString() : key;
    if (field.kind == FieldKind::Object && !m_item.open)
        aside = m_item.state.origin == Origin::Absent ? tr("Not set") : m_item.summary;
    m_aside->setElidedText(aside);
    m_remove->setVisible(m_item.state.origin == Origin::Written && field.key != "$alternative" && !field.required);
    m_remove->setHint(tr("Remove %1 from the file").arg(label));
    if (m_fold) {
        static_cast<GlyphButton *>(m_fold)->setGlyph(m_item.open ? Glyph::Unfolded : Glyph::Folded);
        static_cast<GlyphButton *>(m_fold)->setHint(m_item.open ? tr("Fold %1").arg(label)
                                                                : tr("Unfold %1").arg(label));
        m_fold->setEnabled(m_item.state.origin != Origin::NotEditable);
    }
    if (m_add) {
        static_cast<GlyphButton *>(m_add)->setHint(tr("Add to %1").arg(label));
        m_add->setEnabled(m_item.state.origin != Origin::NotEditable);
    }
    const bool isNoted = !isContainer() && !m_item.summary.isEmpty();
    m_reason->setVisible(m_item.state.origin == Origin::NotEditable || isNoted);
    m_reason->setText(m_item.state.origin == Origin::NotEditable ? reasonText(m_item.state)
                                                                 : m_item.summary.toHtmlEscaped());
    setAccessibleName(label);
    if (m_editor) {
        m_editor->setAccessibleName(label);
        m_editor->setAccessibleDescription(help);
        if (QWidget *proxy = m_editor->focusProxy())
            proxy->setAccessibleName(label);
    }
}

QString FormRow::helpText() const
{
    const Field &field = m_item.field;
    const QString help = fieldHelp(field.typeName, field.key);
    QStringList parts;
    if (!help.isEmpty())
        parts << help.toHtmlEscaped();
    if (!field.fallback.empty())
        parts << tr("If absent: %1").arg(QString::fromStdString(field.fallback)).toHtmlEscaped();
    if (field.required)
        parts << tr("Required.").toHtmlEscaped();
    parts << QStringLiteral("<code>%1</code>").arg(QString::fromStdString(field.path.toString()).toHtmlEscaped());
    return QStringLiteral("<p>%1</p>").arg(parts.join(QStringLiteral("<br>")));
}

void FormRow::showAlternatives()
{
    const QSignalBlocker quiet(m_alternatives);
    m_alternatives->clear();
    const bool mayBeAbsent = m_item.field.key != "$alternative" || m_item.state.text.empty();
    if (mayBeAbsent)
        m_alternatives->addItem(tr("Not set"), QString());
    for (const Alternative &alternative : m_item.field.alternatives)
        m_alternatives->addItem(fieldLabel(alternative.titleType, alternative.key),
                                QString::fromStdString(alternative.key));
    m_alternatives->setCurrentIndex(std::max(0, m_alternatives->findData(QString::fromStdString(m_item.state.text))));
    m_alternatives->setEnabled(m_item.state.origin != Origin::NotEditable);
    m_alternatives->setAccessibleName(m_label->text());
}

void FormRow::showCards()
{
    while (m_cards.size() > m_item.cards.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_item.cards.size()) {
        m_cards.push_back(new FormCard(m_item.field, m_host, this));
        m_layout->addWidget(m_cards.back());
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setItem(m_item.cards[i], i, m_cards.size());
}

void FormRow::showFindings()
{
    const bool echo = m_item.field.key == "$alternative";
    const QString text = echo ? QString() : findingsText(m_host.findings(m_item));
    m_messages->setVisible(!text.isEmpty());
    m_messages->setText(text);
}

void FormRow::remove()
{
    m_host.edit(m_item.field, {{FormEdit::What::Remove, path(), {}, 0, 0}});
}

void FormRow::toggleOpen()
{
    m_host.setOpen(path(), !m_item.open);
}

FormRow *FormRow::reveal(const NodePath &wanted)
{
    if (!wanted.startsWith(path()))
        return nullptr;
    for (FormCard *card : m_cards)
        if (FormRow *inner = card->reveal(wanted))
            return inner;
    if (m_groups)
        if (FormRow *inner = m_groups->reveal(wanted))
            return inner;
    // The choice between a card's alternatives has the card's own path; it does not stand for the card.
    return m_item.field.key == "$alternative" ? nullptr : this;
}

void FormRow::focusFirst()
{
    if (m_editor)
        m_editor->focusFirst();
    else if (m_alternatives)
        m_alternatives->setFocus(Qt::OtherFocusReason);
    else if (m_groups && m_groups->isVisibleTo(this))
        m_groups->focusFirst();
    else if (!m_cards.empty())
        m_cards.front()->focusTitle();
    else if (m_add)
        m_add->setFocus(Qt::OtherFocusReason);
    else if (m_fold)
        m_fold->setFocus(Qt::OtherFocusReason);
}

void FormRow::setTitle(GroupTitle *title)
{
    m_label->setVisible(!title);
    if (title)
        title->setTools(m_tools);
    else if (m_tools->parentWidget() != this)
        m_header->addWidget(m_tools, 1);
}

QString FormRow::label() const
{
    return fieldLabel(m_item.field.typeName, m_item.field.key);
}

void FormRow::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    QWidget::update();
}

int FormRow::findingCount() const
{
    int count = m_item.field.key == "$alternative" ? 0 : problemCount(m_host.findings(m_item));
    for (const FormCard *card : m_cards)
        count += card->findingCount();
    return count + (m_groups ? m_groups->findingCount() : 0);
}

void FormRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_highlighted) {
        QColor ground = theme.accent();
        ground.setAlphaF(0.12F);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (m_item.state.origin != Origin::Written || m_item.field.key == "$alternative" || m_label->isHidden())
        return;
    painter.setBrush(theme.accent());
    painter.drawEllipse(QRectF(1, m_label->geometry().center().y() + 1 - DotSize / 2.0, DotSize, DotSize));
}

} // namespace slipway
