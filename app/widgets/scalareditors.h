// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fieldeditor.h"

class QCheckBox;
class QStringListModel;

namespace slipway
{

class GlyphButton;

/// One line of text; for numbers also with steps (buttons, and the keys up and down).
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(bool withSteps, FormHost &host, QWidget *parent);
    void focusFirst() override;

protected:
    void showItem(const FormItem &item) override;

private:
    void step(int by);
    FormLineEdit *m_line = nullptr;
    GlyphButton *m_less = nullptr;
    GlyphButton *m_more = nullptr;
};

/// A fixed list of values, with "not set" first.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(FormHost &host, QWidget *parent);
    void focusFirst() override;

protected:
    void showItem(const FormItem &item) override;

private:
    FormComboBox *m_combo = nullptr;
};

/// Text that names something: offers what exists and takes anything.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(FormHost &host, QWidget *parent);
    void focusFirst() override;

protected:
    void showItem(const FormItem &item) override;

private:
    void fill();
    FormComboBox *m_combo = nullptr;
    FormLineEdit *m_line = nullptr;
    QStringListModel *m_names = nullptr;
};

class ToggleEditor : public FieldEditor
{
    Q_OBJECT

public:
    ToggleEditor(FormHost &host, QWidget *parent);
    void focusFirst() override;

protected:
    void showItem(const FormItem &item) override;

private:
    QCheckBox *m_box = nullptr;
};

class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(FormHost &host, QWidget *parent);
    void focusFirst() override;

protected:
    void showItem(const FormItem &item) override;

private:
    FormTextEdit *m_text = nullptr;
};

} // namespace slipway
