// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entrieseditor.h"
#include "widgets/scalareditors.h"

#include <functional>
#include <map>

namespace slipway
{

FieldEditor *createFieldEditor(FieldKind kind, FormHost &host, QWidget *parent)
{
    using Make = std::function<FieldEditor *(FormHost &, QWidget *)>;
    static const Make line = [](FormHost &h, QWidget *p) { return new LineEditor(false, h, p); };
    static const Make steps = [](FormHost &h, QWidget *p) { return new LineEditor(true, h, p); };
    static const Make choice = [](FormHost &h, QWidget *p) { return new ChoiceEditor(h, p); };
    static const std::map<FieldKind, Make> editors{
        {FieldKind::Text, line},
        {FieldKind::Number, line},
        {FieldKind::Quantity, line},
        {FieldKind::IntOrPercent, line},
        {FieldKind::Yaml, line},
        {FieldKind::Integer, steps},
        {FieldKind::Choice, choice},
        {FieldKind::Bool, choice},
        {FieldKind::LongText, [](FormHost &h, QWidget *p) { return new LongTextEditor(h, p); }},
        {FieldKind::Reference, [](FormHost &h, QWidget *p) { return new ReferenceEditor(h, p); }},
        {FieldKind::Toggle, [](FormHost &h, QWidget *p) { return new ToggleEditor(h, p); }},
        {FieldKind::Strings, [](FormHost &h, QWidget *p) { return new EntriesEditor(false, h, p); }},
        {FieldKind::KeyValues, [](FormHost &h, QWidget *p) { return new EntriesEditor(true, h, p); }},
    };
    const auto found = editors.find(kind);
    return found == editors.end() ? nullptr : found->second(host, parent);
}

} // namespace slipway
