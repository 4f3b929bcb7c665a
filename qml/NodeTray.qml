// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A node: the tray that pods stand on.
Rectangle {
    id: root

    required property string name
    required property real textSize
    property bool active: false
    property bool pulling: false
    property bool queue: false

    radius: 8
    color: Theme.window
    border { width: active ? 2 : 1; color: active ? Theme.accent : Theme.line }

    Text {
        id: title

        x: root.textSize * 0.7
        y: root.textSize * 0.35
        text: root.name
        color: root.queue ? Theme.mutedText : Theme.text
        font { pixelSize: root.textSize * 0.92; bold: true }
    }
    ElidedText {
        anchors { left: title.right; right: parent.right; leftMargin: root.textSize * 0.7; rightMargin: root.textSize * 0.5; baseline: title.baseline }
        visible: root.pulling
        text: qsTr("↓ pulling an image")
        color: Theme.storage
        font.pixelSize: root.textSize * 0.85
    }
}
