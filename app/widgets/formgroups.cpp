// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formrow.h"

#include "schema/fieldtexts.h"
#include "widgets/glyphbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway
{

namespace
{

constexpr int TextLeft = 20; ///< of a group's title, in pixels

} // namespace

GroupTitle::GroupTitle(bool isTop, QWidget *parent) : QToolButton(parent), m_isTop(isTop)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (isTop && bold.pointSizeF() > 0)
        bold.setPointSizeF(bold.pointSizeF() * 1.1);
    setFont(bold);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GroupTitle::showState(const QString &text, bool isFolded, int findings)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(isFolded ? FormGroups::tr("Unfold %1").arg(text) : FormGroups::tr("Fold %1").arg(text));
    m_isFolded = isFolded;
    m_findings = isFolded ? findings : 0;
    if (m_tools) {
        layout()->setContentsMargins(TextLeft + fontMetrics().horizontalAdvance(text) + 8, 1, 0, 0);
        m_tools->setVisible(!isFolded);
    }
    QWidget::update();
}

void GroupTitle::setTools(QWidget *tools)
{
    if (m_tools == tools)
        return;
    if (!layout())
        new QHBoxLayout(this);
    m_tools = tools;
    QFont plain = parentWidget()->font(); // a font that sets nothing would take the title's
    plain.setWeight(QFont::Normal);
    plain.setPointSizeF(plain.pointSizeF());
    tools->setFont(plain);
    layout()->addWidget(tools);
    tools->setVisible(!m_isFolded);
}

QSize GroupTitle::sizeHint() const
{
    return {60, fontMetrics().height() + (m_isTop ? 14 : 8)};
}

void GroupTitle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    if (m_isTop) {
        painter.setPen(theme.line());
        painter.drawLine(0, 0, width(), 0);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -0.5), 4, 4);
    }
    const qreal side = 16;
    drawGlyph(painter, m_isFolded ? Glyph::Folded : Glyph::Unfolded, QRectF(0, (height() - side) / 2, side, side),
              theme.mutedText());
    QRect place = rect().adjusted(TextLeft, 0, -4, 0);
    if (m_findings > 0) {
        const QString count = QStringLiteral("✕ %1").arg(m_findings);
        painter.setPen(theme.bad());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
        place.setRight(place.right() - fontMetrics().horizontalAdvance(count) - 8);
    }
    painter.setPen(m_isTop ? theme.text() : theme.mutedText());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

struct FormGroups::Section {
    FormGroup group{}; ///< without its items
    GroupTitle *title = nullptr;
    QWidget *body = nullptr;
    QVBoxLayout *rowsLayout = nullptr;
    std::vector<FormRow *> rows{};
};

FormGroups::FormGroups(FormHost &host, bool isTop, QWidget *parent) : QWidget(parent), m_host(host), m_isTop(isTop)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(isTop ? 6 : 2);
}

FormGroups::~FormGroups() = default;

void FormGroups::setGroups(const std::vector<FormGroup> &groups, const NodePath &base)
{
    m_base = base;
    std::vector<std::unique_ptr<Section>> old = std::move(m_sections);
    m_sections.clear();
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    for (const FormGroup &group : groups) {
        std::unique_ptr<Section> section;
        for (auto &candidate : old)
            if (candidate && candidate->group.id == group.id && !section)
                section = std::move(candidate);
        if (!section) {
            section = std::make_unique<Section>();
            section->body = new QWidget(this);
            section->rowsLayout = new QVBoxLayout(section->body);
            section->rowsLayout->setContentsMargins(0, 0, 0, 0);
            section->rowsLayout->setSpacing(m_isTop ? 6 : 2);
            section->title = new GroupTitle(m_isTop, this);
            Section *raw = section.get();
            connect(section->title, &QToolButton::clicked, this, [this, raw] {
                m_host.setFolded(raw->group, m_base, !raw->title->isFolded());
                showTitle(*raw);
            });
        }
        // Moving a widget within its layout keeps its focus.
        const int place = static_cast<int>(m_sections.size()) * 2;
        if (layout->indexOf(section->title) != place)
            layout->insertWidget(place, section->title);
        if (layout->indexOf(section->body) != place + 1)
            layout->insertWidget(place + 1, section->body);
        m_sections.push_back(std::move(section));
        showSection(*m_sections.back(), group);
    }
    for (auto &gone : old)
        if (gone) {
            for (QWidget *widget : {static_cast<QWidget *>(gone->title), gone->body}) {
                layout->removeWidget(widget);
                widget->hide();
                widget->deleteLater();
            }
        }
}

void FormGroups::showSection(Section &section, const FormGroup &group)
{
    section.group = {group.id, group.folded, {}};
    std::vector<FormRow *> old = std::move(section.rows);
    section.rows.clear();
    for (const FormItem &item : group.items) {
        FormRow *row = nullptr;
        for (FormRow *&candidate : old)
            if (candidate && candidate->fits(item) && !row)
                row = std::exchange(candidate, nullptr);
        if (!row)
            row = new FormRow(item, m_host, section.body);
        const int place = static_cast<int>(section.rows.size());
        if (section.rowsLayout->indexOf(row) != place)
            section.rowsLayout->insertWidget(place, row);
        section.rows.push_back(row);
        row->setItem(item);
        const bool saysTheSame = group.items.size() == 1 && row->label() == groupTitle(group.id);
        row->setTitle(saysTheSame ? section.title : nullptr);
    }
    for (FormRow *gone : old)
        if (gone) {
            section.rowsLayout->removeWidget(gone);
            gone->hide();
            gone->deleteLater();
        }
    showTitle(section);
}

void FormGroups::showTitle(Section &section)
{
    const bool folded = !section.group.id.empty() && m_host.isFolded(section.group, m_base);
    section.body->setVisible(!folded);
    section.title->setVisible(!section.group.id.empty());
    int findings = 0;
    for (const FormRow *row : section.rows)
        findings += row->findingCount();
    section.title->showState(groupTitle(section.group.id), folded, findings);
}

FormRow *FormGroups::reveal(const NodePath &path)
{
    FormRow *best = nullptr;
    Section *holder = nullptr;
    for (auto &section : m_sections)
        for (FormRow *row : section->rows) {
            FormRow *found = row->reveal(path);
            if (found && (!best || best->path().size() < found->path().size())) {
                best = found;
                holder = section.get();
            }
        }
    if (holder && holder->title->isFolded()) {
        m_host.setFolded(holder->group, m_base, false);
        showTitle(*holder);
    }
    return best;
}

int FormGroups::findingCount() const
{
    int count = 0;
    for (const auto &section : m_sections)
        for (const FormRow *row : section->rows)
            count += row->findingCount();
    return count;
}

void FormGroups::focusFirst()
{
    for (auto &section : m_sections)
        if (!section->rows.empty())
            return section->rows.front()->focusFirst();
}

} // namespace slipway
