// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A container on its pod's card: lamp, name, what it is doing.
Item {
    id: root

    required property var modelData
    required property real textSize

    height: Math.round(textSize * 1.35)

    Lamp {
        id: lamp

        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(root.textSize * 0.85)
        height: width
        figure: root.modelData.figure
    }
    ElidedText {
        id: name

        anchors { left: lamp.right; leftMargin: root.textSize * 0.4; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, root.width * 0.45)
        text: root.modelData.name
        color: Theme.text
        font.pixelSize: root.textSize * 0.9
    }
    ElidedText {
        anchors { left: name.right; leftMargin: root.textSize * 0.5; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.modelData.word
        color: root.modelData.figure === Figures.Failed ? Theme.bad : Theme.mutedText
        font.pixelSize: root.textSize * 0.9
    }
}
