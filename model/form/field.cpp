// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/field.h"

namespace slipway
{

namespace
{

const FormItem *itemIn(const std::vector<FormGroup> &groups, const NodePath &path);

const FormItem *itemIn(const FormItem &item, const NodePath &path)
{
    if (!path.startsWith(item.field.path))
        return nullptr;
    // The choice between a card's alternatives has the card's own path; the card stands for it.
    const FormItem *inGroups = itemIn(item.groups, path);
    if (inGroups && inGroups->field.path.size() > item.field.path.size())
        return inGroups;
    for (const FormItem &card : item.cards)
        if (const FormItem *inner = itemIn(card, path))
            return inner;
    return &item;
}

const FormItem *itemIn(const std::vector<FormGroup> &groups, const NodePath &path)
{
    const FormItem *best = nullptr;
    for (const FormGroup &group : groups)
        for (const FormItem &item : group.items)
            if (const FormItem *found = itemIn(item, path))
                if (!best || best->field.path.size() < found->field.path.size())
                    best = found;
    return best;
}

} // namespace

const FormItem *itemAt(const Form &form, const NodePath &path)
{
    return itemIn(form.groups, path);
}

} // namespace slipway
