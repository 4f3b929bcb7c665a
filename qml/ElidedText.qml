// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A text on one line; what does not fit is told in full under the pointer.
Text {
    id: root

    elide: Text.ElideRight

    HoverHandler {
        enabled: root.truncated
        onHoveredChanged: {
            if (hovered)
                ToolTips.show(root, root.text);
            else
                ToolTips.hide();
        }
    }
}
