// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fieldeditor.h"

class QGridLayout;
class QVBoxLayout;
class QPushButton;

namespace slipway
{

class EntryRow;
class GlyphButton;
class RoleLabel;

/// A list of texts (one column) or a mapping of texts (key and value): a row each, an empty one to add with, paste of
/// KEY=value lines, and masking for what should not be read over the shoulder.
class EntriesEditor : public FieldEditor
{
    Q_OBJECT

public:
    EntriesEditor(bool withKeys, FormHost &host, QWidget *parent);
    void focusFirst() override;

protected:
    void showItem(const FormItem &item) override;

private:
    friend class EntryRow;
    void addRow(bool withFocus);
    /// The path of a row's entry.
    NodePath pathOf(const EntryRow &row) const;
    void setEntry(EntryRow &row, const QString &text, bool typing);
    void rename(EntryRow &row, const QString &key);
    void commitNew(EntryRow &row, bool more);
    void remove(EntryRow &row);
    bool takeLines(const QString &lines);
    void pasteClipboard();

    bool m_withKeys = false;
    bool m_revealed = false;
    int m_generation = 0; // of the host when the rows were shown
    QVBoxLayout *m_rowsLayout = nullptr;
    std::vector<EntryRow *> m_rows; ///< those of the text, then at most one that is not written yet
    QToolButton *m_add = nullptr;
    QToolButton *m_paste = nullptr;
    GlyphButton *m_reveal = nullptr;
    RoleLabel *m_note = nullptr;
};

/// A row of an EntriesEditor.
class EntryRow : public QWidget
{
    Q_OBJECT

public:
    EntryRow(EntriesEditor &editor, std::size_t index);
    void showEntry(const Entry &entry, bool isNew, bool masked);
    void focusFirst();

    std::size_t index = 0;
    bool isNew = false;
    Entry entry{};
    QString keyText() const { return m_key ? m_key->text().trimmed() : QString(); }
    QString valueText() const;

private:
    void valueEdited(const QString &text);
    void finished();
    void useLongText(bool use);

    EntriesEditor &m_editor;
    FormLineEdit *m_key = nullptr;
    FormLineEdit *m_value = nullptr;
    FormTextEdit *m_long = nullptr;
    GlyphButton *m_remove = nullptr;
    QGridLayout *m_layout = nullptr;
};

} // namespace slipway
