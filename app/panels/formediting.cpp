// SPDX-License-Identifier: GPL-3.0-or-later
// How the form panel turns what a user does into changes of the text.
#include "editor/fixpopup.h"
#include "form/references.h"
#include "panels/formpanel.h"
#include "schema/customkinds.h"

namespace slipway
{

namespace
{

constexpr int LongestNamedValue = 40;

/// What a step's name calls a place: its last key, with the index of a list item.
QString nameOf(const NodePath &path)
{
    QString index;
    for (std::size_t i = path.size(); i-- > 0;) {
        if (const std::string_view key = keyOf(path[i]); !key.empty())
            return QString::fromUtf8(key) + index;
        if (const auto *number = std::get_if<std::size_t>(&path[i]))
            index = QStringLiteral("[%1]").arg(*number) + index;
    }
    return index;
}

TextRange enclosing(const EditSet &edits)
{
    TextRange range = edits.front().range;
    for (const TextEdit &edit : edits)
        range = {std::min(range.start, edit.range.start), std::max(range.end, edit.range.end)};
    return range;
}

} // namespace

QString FormPanel::stepName(const Field &field, const std::vector<FormEdit> &edits) const
{
    const FormEdit &edit = edits.front();
    if (edits.size() > 1)
        return tr("Set %n entries of %1", nullptr, static_cast<int>(edits.size())).arg(nameOf(field.path));
    const QString name = nameOf(edit.path);
    const QString text = QString::fromStdString(edit.text);
    switch (edit.what) {
    case FormEdit::What::Set:
        if (edit.text.empty() && edit.path == field.path)
            return tr("Remove %1").arg(name);
        // A secret must not be readable in the undo history.
        if (field.masked || text.contains(u'\n') || text.size() > LongestNamedValue)
            return tr("Change %1").arg(name);
        return tr("Set %1 to %2").arg(name, text);
    case FormEdit::What::Remove:
        return tr("Remove %1").arg(name);
    case FormEdit::What::Rename:
        return tr("Rename %1 to %2").arg(name, text);
    case FormEdit::What::Insert:
        return tr("Add to %1").arg(name);
    case FormEdit::What::Duplicate:
        return tr("Duplicate %1[%2]").arg(name).arg(edit.index);
    case FormEdit::What::Move:
        return tr("Move %1[%2]").arg(name).arg(edit.index);
    case FormEdit::What::Expand:
        return tr("Give %1 its own text").arg(name);
    case FormEdit::What::Choose:
        return edit.text.empty() ? tr("Remove %1").arg(name) : tr("Set %1 to %2").arg(name, text.section(u'.', -1));
    }
    return {};
}

void FormPanel::edit(const Field &changed, const std::vector<FormEdit> &asked, bool typing)
{
    // Copies: showing the result replaces the row that the arguments belong to.
    const Field field = changed;
    const std::vector<FormEdit> edits = asked;
    const std::shared_ptr<const Workspace> workspace = m_session.project().workspace();
    const Object *object = current(*workspace);
    if (m_isStale || !object || edits.empty())
        return;
    const std::string now = object->root.tree()->text();
    const NodePath &path = edits.front().path;
    const bool goesOn = typing && m_typing && m_typing->path == path && m_typing->result == now;
    if (!goesOn)
        endTyping();
    const std::string base = goesOn ? m_typing->base : now;
    const ReadResult read = readYaml(base);
    const NodeRef root = read.tree.root().find(object->root.path());
    EditResult result = editsOf(edits, field, root, schemaOf(*workspace).kind(object->id));
    if (!result) {
        Q_EMIT m_session.notice(result.error);
        return refresh(*workspace);
    }
    if (!normalise(result.edits))
        return;
    const std::string after = applied(base, result.edits);
    if (after == now)
        return;
    EditSet change = result.edits;
    if (typing) {
        TextRange touched = result.edits.empty() ? m_typing->touched : enclosing(result.edits);
        if (goesOn)
            touched = {std::min(touched.start, m_typing->touched.start), std::max(touched.end, m_typing->touched.end)};
        // All that was touched since the first letter is one edit, so that the steps join.
        const std::size_t behind = base.size() - touched.end;
        change = {
            {{touched.start, now.size() - behind}, after.substr(touched.start, after.size() - behind - touched.start)}};
        m_typing = Typing{path, base, after, touched};
        // A field that is typed into stays, even while it is empty.
        m_open[field.path] = true;
    }
    if (edits.front().what == FormEdit::What::Remove)
        forgetOpen(path);
    const QString key = typing ? QStringLiteral("form:") + QString::fromStdString(path.toString()) : QString();
    const bool done =
        m_session.project().apply(Session::changeOf(stepName(field, edits), *object, std::move(change)), key);
    if (!done)
        m_typing.reset();
    const std::shared_ptr<const Workspace> next = m_session.project().workspace();
    refresh(*next);
}

void FormPanel::forgetOpen(const NodePath &removed)
{
    // Items behind a removed one take its index; what was unfolded by index would now be another item.
    const bool isItem = !std::holds_alternative<std::string>(removed.last());
    const NodePath gone = isItem ? removed.parent() : removed;
    for (auto at = m_open.lower_bound(gone); at != m_open.end() && at->first.startsWith(gone);)
        at = m_open.erase(at);
}

void FormPanel::endTyping()
{
    if (!m_typing)
        return;
    m_typing.reset();
    m_session.project().breakMerge();
}

void FormPanel::offerFixes(const std::vector<Fix> &fixes, std::size_t chosen, QWidget *at)
{
    endTyping();
    FixPopup::offer(m_session, fixes, at->mapToGlobal(at->rect().bottomLeft()), this, chosen);
}

std::vector<std::string> FormPanel::candidates(const Field &field) const
{
    const std::shared_ptr<const Workspace> workspace = m_session.project().workspace();
    const Object *object = current(*workspace);
    return object ? referenceCandidates(field, *object, *workspace) : std::vector<std::string>();
}

} // namespace slipway
