// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/listitems.h"

namespace slipway
{

namespace
{

void collect(NodeRef list, std::vector<NodeRef> &items)
{
    for (NodeRef item : list["items"])
        if (item.kind() != NodeKind::Alias && isList(item))
            collect(item, items);
        else
            items.push_back(item);
}

} // namespace

bool isList(NodeRef root)
{
    return root["items"].isSequence() && root["kind"].value().ends_with("List");
}

std::vector<NodeRef> listItems(NodeRef list)
{
    std::vector<NodeRef> items;
    collect(list, items);
    return items;
}

NodeRef listItem(NodeRef list, int index)
{
    const std::vector<NodeRef> items = listItems(list);
    return index >= 0 && static_cast<std::size_t>(index) < items.size() ? items[static_cast<std::size_t>(index)]
                                                                        : NodeRef();
}

} // namespace slipway
