// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/formhost.h"

#include <QPointer>
#include <QToolButton>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace slipway
{

class FieldEditor;
class FormComboBox;
class FormGroups;
class GlyphButton;
class RoleLabel;

/// One field of a form: label, editor, what is wrong with it; and for objects, alternatives and lists what is inside.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const FormItem &item, FormHost &host, QWidget *parent);
    ~FormRow() override;

    /// True when this row can show the item by changing what it shows.
    bool fits(const FormItem &item) const;
    void setItem(const FormItem &item);
    const NodePath &path() const { return m_item.field.path; }
    FieldKind kind() const { return m_item.field.kind; }
    /// The innermost row for a path, unfolding what hides it; null when the path is not inside.
    FormRow *reveal(const NodePath &path);
    void focusFirst();
    void setHighlighted(bool highlighted);
    /// Its group's title says the row's own word, and takes what else is in the row's header; null: the row has it
    /// back.
    void setTitle(class GroupTitle *title);
    QString label() const;
    int findingCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildHeader();
    void showHeader();
    void showAlternatives();
    void showCards();
    void showFindings();
    void remove();
    void toggleOpen();
    QString helpText() const;
    bool isContainer() const;

    FormHost &m_host;
    FormItem m_item;
    bool m_highlighted = false;
    QVBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_header = nullptr;
    QPointer<QWidget> m_tools; ///< of the header, what is not its name; a group's title may hold it
    QToolButton *m_fold = nullptr;
    RoleLabel *m_label = nullptr;
    RoleLabel *m_aside = nullptr; ///< the field's own key, or what a folded object says
    GlyphButton *m_help = nullptr;
    GlyphButton *m_remove = nullptr;
    QToolButton *m_add = nullptr;
    FieldEditor *m_editor = nullptr;
    FormComboBox *m_alternatives = nullptr;
    FormGroups *m_groups = nullptr;
    std::vector<class FormCard *> m_cards;
    RoleLabel *m_reason = nullptr;
    QLabel *m_messages = nullptr;
};

/// A list item: a framed row with its own buttons.
class FormCard : public QWidget
{
    Q_OBJECT

public:
    FormCard(const Field &list, FormHost &host, QWidget *parent);
    void setItem(const FormItem &item, std::size_t index, std::size_t count);
    FormRow *reveal(const NodePath &path);
    int findingCount() const;
    bool holds(const NodePath &path) const { return path.startsWith(m_item.field.path); }
    void focusTitle();
    void focusFirst();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void change(FormEdit::What what, std::size_t to = 0);
    Field m_list;
    FormHost &m_host;
    FormItem m_item;
    std::size_t m_index = 0;
    QToolButton *m_title = nullptr;
    GlyphButton *m_copy = nullptr;
    GlyphButton *m_up = nullptr;
    GlyphButton *m_down = nullptr;
    GlyphButton *m_remove = nullptr;
    RoleLabel *m_reason = nullptr;
    QLabel *m_messages = nullptr;
    FormGroups *m_groups = nullptr;
};

/// The title of a group of rows; a click folds the group.
class GroupTitle : public QToolButton
{
    Q_OBJECT

public:
    GroupTitle(bool isTop, QWidget *parent);
    void showState(const QString &text, bool isFolded, int findings);
    bool isFolded() const { return m_isFolded; }
    /// Shows the tools behind its text while the group is unfolded.
    void setTools(QWidget *tools);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isTop;
    bool m_isFolded = false;
    int m_findings = 0; ///< told while they are folded away
    QPointer<QWidget> m_tools;
};

/// Groups of rows with titles to fold them by. Rebuilds only what changed.
class FormGroups : public QWidget
{
    Q_OBJECT

public:
    FormGroups(FormHost &host, bool isTop, QWidget *parent);
    void setGroups(const std::vector<FormGroup> &groups, const NodePath &base);
    FormRow *reveal(const NodePath &path);
    int findingCount() const;
    void focusFirst();

private:
    struct Section;
    void showSection(Section &section, const FormGroup &group);
    void showTitle(Section &section);
    FormHost &m_host;
    bool m_isTop = false;
    NodePath m_base;
    std::vector<std::unique_ptr<Section>> m_sections;

public:
    ~FormGroups() override;
};

} // namespace slipway
