// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scalareditors.h"

#include "widgets/glyphbutton.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QStringListModel>

#include <limits>

namespace slipway
{

namespace
{

QHBoxLayout *rowLayout(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

LineEditor::LineEditor(bool withSteps, FormHost &host, QWidget *parent)
    : FieldEditor(host, parent), m_line(new FormLineEdit(this))
{
    auto *layout = rowLayout(this);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { write(text, true); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { m_host.endTyping(); });
    if (!withSteps)
        return;
    m_less = new GlyphButton(Glyph::Minus, this);
    m_more = new GlyphButton(Glyph::Plus, this);
    m_less->setHint(tr("One less"));
    m_more->setHint(tr("One more"));
    layout->addWidget(m_less);
    layout->addWidget(m_more);
    connect(m_less, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_more, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_line, &FormLineEdit::stepped, this, &LineEditor::step);
}

void LineEditor::focusFirst()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void LineEditor::showItem(const FormItem &)
{
    m_line->showText(QString::fromStdString(m_state.text));
    m_line->setPlaceholderText(placeholder());
    m_line->setEnabled(isEditable());
    for (GlyphButton *button : {m_less, m_more})
        if (button)
            button->setEnabled(isEditable());
}

void LineEditor::step(int by)
{
    bool isNumber = false;
    const QString from = m_line->text().isEmpty() ? m_line->placeholderText() : m_line->text();
    const qint64 number = from.toLongLong(&isNumber);
    const qint64 start = isNumber || from.isEmpty() ? number : 0;
    const qint64 next = std::clamp<qint64>(start + by, m_field.minimum.value_or(std::numeric_limits<int>::min()),
                                           m_field.maximum.value_or(std::numeric_limits<int>::max()));
    write(QString::number(next), true);
}

ChoiceEditor::ChoiceEditor(FormHost &host, QWidget *parent) : FieldEditor(host, parent), m_combo(new FormComboBox(this))
{
    rowLayout(this)->addWidget(m_combo);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString chosen = m_combo->itemData(index).toString();
        if (chosen != QString::fromStdString(m_state.text) || (m_state.origin == Origin::Written) != (index > 0))
            write(chosen);
    });
}

void ChoiceEditor::focusFirst()
{
    m_combo->setFocus(Qt::OtherFocusReason);
}

void ChoiceEditor::showItem(const FormItem &)
{
    std::vector<std::string> values = m_field.choices;
    if (m_field.kind == FieldKind::Bool)
        values = {"true", "false"};
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItem(m_field.fallback.empty() ? tr("Not set") : tr("%1 (default)").arg(placeholder()), QString());
    m_combo->setItemData(0, Theme::instance().mutedText(), Qt::ForegroundRole);
    for (const std::string &value : values) {
        const QString text = QString::fromStdString(value);
        if (!value.empty())
            m_combo->addItem(text, text);
    }
    const QString now = QString::fromStdString(m_state.text);
    int index = now.isEmpty() ? 0 : m_combo->findData(now);
    if (index < 0) {
        m_combo->addItem(now, now);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    m_combo->setEnabled(isEditable());
}

ReferenceEditor::ReferenceEditor(FormHost &host, QWidget *parent)
    : FieldEditor(host, parent), m_combo(new FormComboBox(this)), m_line(new FormLineEdit(m_combo)),
      m_names(new QStringListModel(this))
{
    rowLayout(this)->addWidget(m_combo);
    m_combo->setEditable(true);
    m_combo->setLineEdit(m_line);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new QCompleter(m_names, m_combo);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->setCompleter(completer);
    setFocusProxy(m_combo);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        fill();
        write(text, true);
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { m_host.endTyping(); });
    connect(m_combo, &FormComboBox::aboutToShow, this, &ReferenceEditor::fill);
    connect(m_combo, &QComboBox::activated, this, [this](int index) { write(m_combo->itemText(index)); });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) { write(text); });
}

void ReferenceEditor::focusFirst()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void ReferenceEditor::showItem(const FormItem &)
{
    m_line->showText(QString::fromStdString(m_state.text));
    m_line->setPlaceholderText(placeholder());
    m_combo->setEnabled(isEditable());
}

void ReferenceEditor::fill()
{
    QStringList names;
    for (const std::string &name : m_host.candidates(m_field))
        names << QString::fromStdString(name);
    m_names->setStringList(names);
    const QString text = m_line->text();
    const int caret = m_line->cursorPosition();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItems(names);
    m_combo->setCurrentIndex(static_cast<int>(names.indexOf(text)));
    m_line->setText(text);
    m_line->setCursorPosition(caret);
}

ToggleEditor::ToggleEditor(FormHost &host, QWidget *parent) : FieldEditor(host, parent), m_box(new QCheckBox(this))
{
    rowLayout(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool on) { write(on ? QString::fromStdString(m_field.onValue) : QString()); });
}

void ToggleEditor::focusFirst()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void ToggleEditor::showItem(const FormItem &)
{
    m_box->setChecked(m_state.text == m_field.onValue);
    m_box->setText(tr("Yes"));
    m_box->setEnabled(isEditable());
}

LongTextEditor::LongTextEditor(FormHost &host, QWidget *parent)
    : FieldEditor(host, parent), m_text(new FormTextEdit(this))
{
    rowLayout(this)->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &FormTextEdit::textEdited, this, [this](const QString &text) { write(text, true); });
    connect(m_text, &FormTextEdit::left, this, [this] { m_host.endTyping(); });
}

void LongTextEditor::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void LongTextEditor::showItem(const FormItem &)
{
    m_text->showText(QString::fromStdString(m_state.text));
    m_text->setEnabled(isEditable());
}

} // namespace slipway
