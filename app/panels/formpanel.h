// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formreader.h"
#include "session.h"
#include "widgets/formhost.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace slipway
{

class FieldSearchBox;
class FormGroups;
class FormHeader;
class FormRow;
class ProjectSettings;
struct FieldHit;
class RoleLabel;

/// The form of the selected object. It shows the text and owns nothing of it: what a user does becomes text edits at
/// once, and what it shows comes back from the text. While the text cannot be read it keeps its last state, marked.
class FormPanel : public QWidget, public FormHost
{
    Q_OBJECT

public:
    explicit FormPanel(Session &session, QWidget *parent = nullptr);
    ~FormPanel() override;

    const ObjectRef &object() const { return m_object; }
    bool isStale() const { return m_isStale; }
    /// Scrolls to a field (unfolding what hides it) and marks it; null when the form has no such field.
    FormRow *reveal(const NodePath &path);
    /// Gives the keyboard to the search of *Add field...*.
    void startAddField();

    void edit(const Field &field, const std::vector<FormEdit> &edits, bool typing = false) override;
    void endTyping() override;
    std::vector<std::string> candidates(const Field &field) const override;
    const std::vector<const Diagnostic *> &findings(const FormItem &item) const override;
    void offerFixes(const std::vector<Fix> &fixes, std::size_t chosen, QWidget *at) override;
    void setOpen(const NodePath &path, bool open) override;
    bool isFolded(const FormGroup &group, const NodePath &base) const override;
    void setFolded(const FormGroup &group, const NodePath &base, bool folded) override;
    void showInYaml(const NodePath &path) override;
    int generation() const override { return m_generation; }

Q_SIGNALS:
    /// The user asks to see the selected place in the YAML editor (it is selected already).
    void yamlRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Typing in one field goes on from the text before its first letter, so that nothing half-typed leaves traces
    /// (quotes, a lost comment).
    struct Typing {
        NodePath path{};
        std::string base{};
        std::string result{};
        TextRange touched{}; ///< in bytes of `base`
    };

    void build();
    void buildContent();
    void connectParts();
    void retranslate();
    void follow(const Selected &selected, QObject *origin);
    void setObject(const ObjectRef &object);
    void refresh(const Workspace &workspace);
    void showForm(const Object &object, const Workspace &workspace);
    void showNothing(const QString &why);
    void collectFindings(const Object &object);
    void showMessages();
    void showKept();
    std::vector<FieldHit> fieldsFound(const QString &words) const;
    void focusMoved(QWidget *now);
    void forgetOpen(const NodePath &removed);
    QString stepName(const Field &field, const std::vector<FormEdit> &edits) const;
    QString groupKey(const FormGroup &group, const NodePath &base) const;
    /// Where the object's own document stands now; null when it is gone or cannot be read.
    const Object *current(const Workspace &workspace) const;

    Session &m_session;
    ObjectRef m_object{};
    Form m_form{};
    std::unique_ptr<ProjectSettings> m_projects;
    OpenPaths m_open;
    std::map<QString, bool> m_folded;
    std::vector<Diagnostic> m_found; ///< of the object's document
    std::map<NodePath, std::vector<const Diagnostic *>> m_findings;
    std::optional<Typing> m_typing;
    bool m_isStale = false;
    bool m_isShowing = false;
    bool m_isBehind = false; ///< a newer analysis came while it was hidden
    bool m_isShown = false;  // what the form shows is m_object
    int m_generation = 0;

    FormHeader *m_header = nullptr;
    RoleLabel *m_banner = nullptr;
    FieldSearchBox *m_search = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_contentLayout = nullptr;
    FormGroups *m_groups = nullptr;
    FormItem m_whole{}; ///< stands for the object itself, whose findings have no field
    QLabel *m_messages = nullptr;
    RoleLabel *m_keptTitle = nullptr;
    RoleLabel *m_kept = nullptr;
    RoleLabel *m_nothing = nullptr;
    QPointer<FormRow> m_highlighted;
};

} // namespace slipway
