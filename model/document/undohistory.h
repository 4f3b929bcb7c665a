// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/change.h"

#include <any>

namespace slipway
{

/// How views stood, by the file that they show.
using ViewStates = std::vector<std::pair<FileId, std::any>>;

/// A change that was made, what takes it back, and how the views stood before and after it.
struct UndoStep {
    Change forward{};
    Change backward{};
    ViewStates before{};
    ViewStates after{};
};

/// The steps that can be undone and redone. It holds no texts: who does runs the changes of a step.
class UndoHistory
{
public:
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    QString undoName() const { return canUndo() ? m_steps[m_done - 1].forward.name : QString(); }
    QString redoName() const { return canRedo() ? m_steps[m_done].forward.name : QString(); }

    /// Takes a step that was just made; those that were undone are gone. With the `mergeKey` of the step before, an
    /// edit that touches that step's only edit becomes part of it.
    void add(UndoStep step, const QString &mergeKey);
    /// The next step does not become part of the last one.
    void breakMerge() { m_mergeKey.clear(); }
    /// Drops every step that concerns the file, whole: a part of it could not be undone any more.
    void forget(FileId file);

    /// The step to take back, and to make again. Only where there is one; valid until the history changes.
    const UndoStep &undo();
    const UndoStep &redo();
    /// The last step that is done; null where there is none.
    UndoStep *last() { return canUndo() ? &m_steps[m_done - 1] : nullptr; }

private:
    bool mergeIntoLast(const Change &change, const Change &backward);

    std::vector<UndoStep> m_steps;
    std::size_t m_done = 0;
    QString m_mergeKey;
};

} // namespace slipway
