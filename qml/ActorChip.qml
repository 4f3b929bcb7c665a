// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A part of the control plane; it is marked while it acts.
Rectangle {
    id: root

    required property string label
    required property real textSize
    property bool active: false
    property color tone: Theme.policy

    height: Math.round(textSize * 1.95)
    radius: 5
    color: Theme.canvas
    border { width: active ? 2 : 1; color: active ? Theme.accent : Theme.line }

    Rectangle {
        x: 5
        anchors.verticalCenter: parent.verticalCenter
        width: 4
        height: parent.height - 10
        radius: 2
        color: root.tone
    }
    ElidedText {
        anchors { fill: parent; leftMargin: 15; rightMargin: 6 }
        text: root.label
        verticalAlignment: Text.AlignVCenter
        color: Theme.text
        font { pixelSize: root.textSize * 0.92; bold: root.active }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: root.active ? qsTr("%1, acting").arg(root.label) : root.label
}
