// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/formhost.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace slipway
{

/// Asks for the value of one field. What it shows comes from setItem() only; what the user does goes to the host, which
/// changes the text, whereupon setItem() is called again. A widget that already shows the text is left alone, so the
/// caret stays.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(FormHost &host, QWidget *parent) : QWidget(parent), m_host(host) {}
    ~FieldEditor() override;

    void setItem(const FormItem &item)
    {
        m_field = item.field;
        m_state = item.state;
        showItem(item);
    }
    /// Gives the keyboard to the part that a person would type into first.
    virtual void focusFirst() = 0;

protected:
    virtual void showItem(const FormItem &item) = 0;
    bool isEditable() const { return m_state.origin != Origin::NotEditable; }
    void write(const QString &text, bool typing = false);
    QString placeholder() const;

    FormHost &m_host;
    Field m_field{};
    FieldState m_state{};
};

/// The editor for a kind of field. Objects, cards and alternatives have none: their rows hold further rows.
FieldEditor *createFieldEditor(FieldKind kind, FormHost &host, QWidget *parent);

/// A line edit for live editing: undo belongs to the program, and pasted lines can be taken by others.
class FormLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FormLineEdit(QWidget *parent = nullptr);
    /// Replaces the text where it differs, leaving the caret where it was.
    void showText(const QString &text);

Q_SIGNALS:
    /// Several lines are about to be pasted; a receiver that takes them sets `taken`.
    void linesPasted(const QString &lines, bool *taken);
    void stepped(int by);
    void leftEmpty(); ///< Backspace in an empty line

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A text of several lines that is as high as its text, up to a limit. Read-only where the widget would change the
/// text by merely showing it.
class FormTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FormTextEdit(QWidget *parent = nullptr);
    void showText(const QString &text);
    /// Letter for letter, with the no-break spaces and line separators that toPlainText() replaces.
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void textEdited(const QString &text);
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setFaithful(bool faithful);
    bool m_showing = false;
    QString m_shown;
};

/// A combo box that leaves the wheel to the form.
class FormComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FormComboBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void aboutToShow();

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void showPopup() override;
};

} // namespace slipway
