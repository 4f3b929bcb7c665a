// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/diagnostic.h"
#include "form/fieldaccess.h"

class QWidget;

namespace slipway
{

/// What the widgets of a form ask of the panel they stand in. They themselves know neither files nor undo.
class FormHost
{
public:
    virtual ~FormHost() = default;

    /// Makes the edits one undo step; successive ones while `typing` in one field become one step.
    virtual void edit(const Field &field, const std::vector<FormEdit> &edits, bool typing = false) = 0;
    /// The next typing is a step of its own.
    virtual void endTyping() = 0;
    virtual std::vector<std::string> candidates(const Field &field) const = 0;
    virtual const std::vector<const Diagnostic *> &findings(const FormItem &item) const = 0;
    /// Shows fixes of a finding, `chosen` first, before one is applied.
    virtual void offerFixes(const std::vector<Fix> &fixes, std::size_t chosen, QWidget *at) = 0;

    virtual void setOpen(const NodePath &path, bool open) = 0;
    virtual bool isFolded(const FormGroup &group, const NodePath &base) const = 0;
    virtual void setFolded(const FormGroup &group, const NodePath &base, bool folded) = 0;
    virtual void showInYaml(const NodePath &path) = 0;
    /// Counts up with every other object that is shown. What a widget remembers of one must not stay for the next.
    virtual int generation() const = 0;
};

} // namespace slipway
