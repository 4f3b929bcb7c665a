// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entrieseditor.h"

#include "form/entrytext.h"
#include "widgets/glyphbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QGridLayout>

namespace slipway
{

EntryRow::EntryRow(EntriesEditor &editor, std::size_t i)
    : QWidget(&editor), index(i), m_editor(editor), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->setColumnStretch(0, editor.m_withKeys ? 1 : 0);
    m_layout->setColumnStretch(1, 1);
    if (editor.m_withKeys) {
        m_key = new FormLineEdit(this);
        m_layout->addWidget(m_key, 0, 0);
        connect(m_key, &QLineEdit::editingFinished, this, &EntryRow::finished);
        connect(m_key, &FormLineEdit::linesPasted, this,
                [this](const QString &lines, bool *taken) { *taken = m_editor.takeLines(lines); });
    }
    m_value = new FormLineEdit(this);
    m_layout->addWidget(m_value, 0, 1);
    m_remove = new GlyphButton(Glyph::Cross, this);
    m_layout->addWidget(m_remove, 0, 2, Qt::AlignTop);
    connect(m_value, &QLineEdit::textEdited, this, &EntryRow::valueEdited);
    connect(m_value, &QLineEdit::returnPressed, this, [this] {
        if (isNew)
            m_editor.commitNew(*this, true);
        else if (!m_editor.m_withKeys)
            m_editor.addRow(true);
    });
    connect(m_value, &QLineEdit::editingFinished, this, &EntryRow::finished);
    connect(m_value, &FormLineEdit::linesPasted, this, [this](const QString &lines, bool *taken) {
        *taken = m_editor.m_withKeys && m_value->text().isEmpty() && lines.contains(u'\n') && m_editor.takeLines(lines);
        if (*taken || !lines.trimmed().contains(u'\n') || isNew)
            return;
        // A line edit would lose the line ends.
        *taken = true;
        m_editor.setEntry(*this, m_value->text() + lines, false);
    });
    connect(m_value, &FormLineEdit::leftEmpty, this, [this] {
        if (!m_editor.m_withKeys)
            m_editor.remove(*this);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_editor.remove(*this); });
}

void EntryRow::showEntry(const Entry &shown, bool asNew, bool masked)
{
    entry = shown;
    isNew = asNew;
    const QString text = QString::fromStdString(shown.text);
    useLongText(text.contains(u'\n') && !masked);
    if (m_key) {
        if (!isNew || !m_key->hasFocus())
            m_key->showText(QString::fromStdString(shown.key));
        m_key->setToolTip(m_key->text());
        m_key->setPlaceholderText(EntriesEditor::tr("key"));
        m_key->setAccessibleName(EntriesEditor::tr("Key"));
    }
    if (m_long)
        m_long->showText(text);
    else
        m_value->showText(!shown.editable && text.isEmpty() ? EntriesEditor::tr("(not a single text)") : text);
    const bool hidden = masked || !shown.editable;
    m_value->setEchoMode(masked ? QLineEdit::Password : QLineEdit::Normal);
    m_value->setReadOnly(hidden && (masked ? text.contains(u'\n') : true));
    m_value->setEnabled(shown.editable);
    m_value->setPlaceholderText(isNew && m_key ? EntriesEditor::tr("value") : QString());
    m_value->setAccessibleName(m_key ? EntriesEditor::tr("Value of %1").arg(keyText()) : EntriesEditor::tr("Entry"));
    m_value->setToolTip(shown.editable ? QString()
                                       : EntriesEditor::tr("This value is no plain text. Edit it in the YAML."));
    m_remove->setHint(EntriesEditor::tr("Remove this row"));
    if (!m_key && !m_editor.m_field.choices.empty() && !m_value->completer()) {
        QStringList choices;
        for (const std::string &choice : m_editor.m_field.choices)
            choices << QString::fromStdString(choice);
        auto *completer = new QCompleter(choices, m_value);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_value->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this](const QString &choice) { valueEdited(choice); });
    }
}

void EntryRow::focusFirst()
{
    QLineEdit *first = m_key && (isNew || m_key->text().isEmpty()) ? m_key : m_value;
    if (m_long)
        m_long->setFocus(Qt::OtherFocusReason);
    else
        first->setFocus(Qt::OtherFocusReason);
}

QString EntryRow::valueText() const
{
    return m_long ? m_long->toPlainText() : m_value->text();
}

void EntryRow::valueEdited(const QString &text)
{
    if (!isNew)
        m_editor.setEntry(*this, text, true);
}

void EntryRow::finished()
{
    m_editor.m_host.endTyping();
    const bool wantsKey = m_key && sender() == m_key;
    if (isNew && !(wantsKey && m_value->text().isEmpty()))
        m_editor.commitNew(*this, false);
    else if (!isNew && wantsKey && keyText() != QString::fromStdString(entry.key))
        m_editor.rename(*this, keyText());
}

void EntryRow::useLongText(bool use)
{
    if (use == (m_long != nullptr))
        return;
    const bool hadFocus = m_value->hasFocus() || (m_long && m_long->hasFocus());
    m_value->setVisible(!use);
    if (use) {
        m_long = new FormTextEdit(this);
        // A text needs the whole width, below its key.
        m_layout->addWidget(m_long, m_key ? 1 : 0, m_key ? 0 : 1, 1, m_key ? 2 : 1);
        connect(m_long, &FormTextEdit::textEdited, this, &EntryRow::valueEdited);
        connect(m_long, &FormTextEdit::left, this, &EntryRow::finished);
        m_long->show();
    } else {
        m_long->deleteLater();
        m_long = nullptr;
    }
    if (hadFocus)
        focusFirst();
}

EntriesEditor::EntriesEditor(bool withKeys, FormHost &host, QWidget *parent)
    : FieldEditor(host, parent), m_withKeys(withKeys)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(4);
    layout->addLayout(m_rowsLayout);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    m_add = new QToolButton(this);
    m_add->setAutoRaise(true);
    buttons->addWidget(m_add);
    m_paste = new QToolButton(this);
    m_paste->setAutoRaise(true);
    m_paste->setVisible(withKeys);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    m_reveal = new GlyphButton(Glyph::Eye, this);
    m_reveal->setCheckable(true);
    buttons->addWidget(m_reveal);
    layout->addLayout(buttons);
    m_note = new RoleLabel(&Theme::mutedText, this);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    connect(m_add, &QToolButton::clicked, this, [this] { addRow(true); });
    connect(m_paste, &QToolButton::clicked, this, &EntriesEditor::pasteClipboard);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool on) {
        m_revealed = on;
        FormItem item;
        item.field = m_field;
        item.state = m_state;
        showItem(item);
    });
}

void EntriesEditor::focusFirst()
{
    if (m_rows.empty())
        addRow(true);
    else
        m_rows.front()->focusFirst();
}

void EntriesEditor::showItem(const FormItem &)
{
    if (std::exchange(m_generation, m_host.generation()) != m_host.generation()) {
        const QSignalBlocker blocked(m_reveal);
        m_reveal->setChecked(false);
        m_revealed = false;
        if (!m_rows.empty() && m_rows.back()->isNew) {
            m_rows.back()->hide();
            m_rows.back()->deleteLater();
            m_rows.pop_back();
        }
    }
    const bool masked = m_field.masked && !m_revealed;
    const bool keepNew = !m_rows.empty() && m_rows.back()->isNew;
    const std::size_t written = m_state.entries.size();
    EntryRow *fresh = nullptr;
    if (keepNew) {
        fresh = m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() > written) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < written) {
        m_rows.push_back(new EntryRow(*this, m_rows.size()));
        m_rowsLayout->insertWidget(static_cast<int>(m_rows.size()) - 1, m_rows.back());
    }
    for (std::size_t i = 0; i < written; ++i)
        m_rows[i]->showEntry(m_state.entries[i], false, masked);
    if (fresh) {
        fresh->index = m_rows.size();
        m_rows.push_back(fresh);
    }
    m_add->setText(m_withKeys ? tr("Add a row") : tr("Add"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Adds the KEY=value lines of the clipboard"));
    m_add->setEnabled(isEditable());
    m_paste->setEnabled(isEditable());
    m_reveal->setVisible(m_field.masked);
    m_reveal->setHint(m_revealed ? tr("Hide the values") : tr("Show the values"));
    m_note->setVisible(m_field.encoded && m_field.masked);
    m_note->setText(tr("In the file these values are encoded, not encrypted: whoever has the file can read them."));
}

void EntriesEditor::addRow(bool withFocus)
{
    if (m_rows.empty() || !m_rows.back()->isNew) {
        m_rows.push_back(new EntryRow(*this, m_rows.size()));
        m_rowsLayout->addWidget(m_rows.back());
        m_rows.back()->showEntry({}, true, m_field.masked && !m_revealed);
        m_rows.back()->show();
    }
    if (withFocus)
        m_rows.back()->focusFirst();
}

NodePath EntriesEditor::pathOf(const EntryRow &row) const
{
    return m_withKeys ? m_field.path / row.entry.key : m_field.path / row.index;
}

void EntriesEditor::setEntry(EntryRow &row, const QString &text, bool typing)
{
    m_host.edit(m_field, {{FormEdit::What::Set, pathOf(row), text.toStdString(), 0, 0}}, typing);
}

void EntriesEditor::rename(EntryRow &row, const QString &key)
{
    const bool taken = std::any_of(m_state.entries.begin(), m_state.entries.end(),
                                   [&](const Entry &entry) { return entry.key == key.toStdString(); });
    if (key.isEmpty() || taken)
        row.showEntry(row.entry, false, m_field.masked && !m_revealed);
    else
        m_host.edit(m_field, {{FormEdit::What::Rename, pathOf(row), key.toStdString(), 0, 0}});
}

void EntriesEditor::commitNew(EntryRow &row, bool more)
{
    const QString key = row.keyText();
    const QString text = row.valueText();
    if (m_withKeys ? key.isEmpty() : text.isEmpty())
        return;
    // The host shows the new state at once, so the row must count as written before.
    row.isNew = false;
    row.entry = {key.toStdString(), text.toStdString(), true};
    if (m_withKeys)
        m_host.edit(m_field, {{FormEdit::What::Set, m_field.path / key.toStdString(), text.toStdString(), 0, 0}});
    else
        m_host.edit(m_field, {{FormEdit::What::Insert, m_field.path, text.toStdString(), m_state.entries.size(), 0}});
    if (more)
        addRow(true);
}

void EntriesEditor::remove(EntryRow &row)
{
    const std::size_t index = row.index;
    if (row.isNew) {
        m_rows.pop_back();
        row.hide();
        row.deleteLater();
    } else {
        m_host.edit(m_field, {{FormEdit::What::Remove, pathOf(row), {}, 0, 0}});
    }
    if (!m_rows.empty())
        m_rows[std::min(index, m_rows.size() - 1)]->focusFirst();
}

bool EntriesEditor::takeLines(const QString &lines)
{
    std::vector<FormEdit> edits;
    for (const Entry &entry : parseKeyValueLines(lines.toStdString()))
        edits.push_back({FormEdit::What::Set, m_field.path / entry.key, entry.text, 0, 0});
    if (edits.empty())
        return false;
    if (!m_rows.empty() && m_rows.back()->isNew) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    m_host.edit(m_field, edits);
    return true;
}

void EntriesEditor::pasteClipboard()
{
    takeLines(QApplication::clipboard()->text());
}

} // namespace slipway
