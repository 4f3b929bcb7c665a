// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's own commands, and what it suggests while typing.
#include "checks/settingscompletion.h"
#include "editor/completionpopup.h"
#include "editor/fixpopup.h"
#include "editor/yamleditor.h"
#include "objectcommands.h"
#include "schema/completion.h"
#include "schema/customkinds.h"
#include "text/lineedits.h"

namespace slipway
{

// Commands -----------------------------------------------------------------------------------------------------------

void YamlEditor::toggleComment()
{
    applyEdits(tr("Toggle comment"), toggleLineComment(m_session.project().text(m_file), selection()));
}

void YamlEditor::indentBlock()
{
    applyEdits(tr("Indent"), indentLines(m_session.project().text(m_file), selection()));
}

void YamlEditor::outdentBlock()
{
    applyEdits(tr("Outdent"), outdentLines(m_session.project().text(m_file), selection()));
}

void YamlEditor::duplicateBlock()
{
    applyEdits(tr("Duplicate lines"), duplicateLines(m_session.project().text(m_file), selection()));
}

void YamlEditor::moveBlock(bool down)
{
    applyEdits(down ? tr("Move lines down") : tr("Move lines up"),
               moveLines(m_session.project().text(m_file), selection(), down));
}

void YamlEditor::goToDefinition()
{
    const auto workspace = m_session.project().workspace();
    const auto targets = definitionsOf(m_session.project().text(m_file), m_file, caret(), *workspace);
    if (!targets.empty()) {
        Q_EMIT definitionFound({targets[0].object, targets[0].path, targets[0].place});
        return;
    }
    // A selector names nothing, but the graph knows whom it means.
    const auto graph = currentGraph(m_session);
    for (const GraphEdge &edge : graph->edges()) {
        const GraphNode &target = graph->nodes()[static_cast<std::size_t>(edge.to)];
        if (edge.place.file != m_file || !edge.place.range.touches(caret()) || target.isMissing())
            continue;
        Q_EMIT definitionFound({target.object, {}, {}});
        return;
    }
    Q_EMIT m_session.notice(tr("No definition of this was found in the open files."));
}

void YamlEditor::showFixes()
{
    const std::vector<Fix> fixes = fixesHere();
    if (fixes.empty()) {
        Q_EMIT m_session.notice(tr("There is no quick fix for this line."));
        return;
    }
    const auto x = SendScintilla(SCI_POINTXFROMPOSITION, 0, static_cast<long>(caret()));
    const auto y = SendScintilla(SCI_POINTYFROMPOSITION, 0, static_cast<long>(caret()));
    const int height = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, 0UL));
    FixPopup::offer(m_session, fixes,
                    viewport()->mapToGlobal(QPoint(static_cast<int>(x), static_cast<int>(y) + height)), this);
}

// Suggestions --------------------------------------------------------------------------------------------------------

void YamlEditor::suggest()
{
    showSuggestions(true);
}

void YamlEditor::suggestWhileTyping(const QString &typed)
{
    if (typed.isEmpty() || isReadOnly())
        return;
    const QChar last = typed.back();
    if (last.isLetterOrNumber() || last == u'-' || last == u'.' || last == u'/' || last == u' ')
        showSuggestions(false);
    else
        m_popup->hide();
}

void YamlEditor::showSuggestions(bool evenIfComplete)
{
    const DocumentAround around = documentAround(caret());
    const Workspace &workspace = *m_session.analysis()->workspace;
    const bool isSettings = isSettingsPath(m_session.project().path(m_file));
    CompletionList list = isSettings ? settingsCompletionsAt(around.text(), around.offset)
                                     : completionsAt(around.text(), workspace.objectAt(m_file, caret()), around.offset,
                                                     workspace, schemaOf(workspace));
    const std::string_view word = std::string_view(around.text()).substr(list.replace.start, list.replace.size());
    list.replace = list.replace.shifted(around.start);
    const bool isEmptyKey = word.empty() && list.slot != TextPlace::Slot::Value;
    const bool complete = list.items.size() == 1 && list.items[0].label == word;
    if (list.items.empty() || (!evenIfComplete && (complete || isEmptyKey))) {
        m_popup->hide();
        return;
    }
    const auto start = static_cast<long>(list.replace.start);
    const auto x = static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0, start));
    const auto y = static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0, start));
    const auto height = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, 0UL));
    m_popup->open(list, viewport()->mapToGlobal(QPoint(x - 8, y + height + 2)), height);
}

void YamlEditor::insertCompletion(const Completion &completion, TextRange replace)
{
    if (replace.end > size())
        return;
    SendScintilla(SCI_SETTARGETRANGE, replace.start, static_cast<long>(replace.end));
    SendScintilla(SCI_REPLACETARGET, completion.insert.size(), completion.insert.data());
    SendScintilla(SCI_SETEMPTYSELECTION, replace.start + completion.insert.size());
    SendScintilla(SCI_SCROLLCARET);
    m_session.project().breakMerge();
    flush(tr("Insert %1").arg(QString::fromStdString(completion.label)));
    m_knownCaret = caret();
    Q_EMIT caretMoved();
    if (completion.insert.back() == ' ') // a value or an item is next
        showSuggestions(true);
}

} // namespace slipway
