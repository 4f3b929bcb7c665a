// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/cardsummary.h"

#include "form/layout.h"

#include <QStringList>

namespace slipway
{

QString cardSummary(const Field &field, NodeRef root)
{
    const NodeRef node = root.find(field.path);
    std::vector<std::string> paths{"name"};
    if (field.type->object)
        if (const TypeLayout *layout = FormLayouts::builtIn().find(field.type->object->name))
            if (!layout->summary.empty())
                paths = layout->summary;
    QStringList words;
    for (const std::string &path : paths)
        if (const NodeRef value = node.find(NodePath::parse(path).value_or(NodePath())); value.isScalar())
            words << QString::fromStdString(value.text()).simplified().left(60);
    for (const NodeRef child : node)
        if (words.isEmpty() && child.isScalar())
            words << QString::fromStdString(child.text()).simplified().left(60);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace slipway
