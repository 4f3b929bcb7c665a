// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// The grace period draining away under a pod that is being stopped.
Item {
    id: root

    required property real textSize
    required property real rest
    required property real total
    property bool worded: true

    height: Math.round(textSize * 1.5)

    ElidedText {
        visible: root.worded
        anchors { left: parent.left; right: parent.right; bottom: track.top; bottomMargin: 1; leftMargin: root.textSize * 0.3 }
        text: qsTr("%1 s of grace left").arg(root.rest.toFixed(root.rest < 10 ? 1 : 0))
        color: Theme.policy
        font { pixelSize: root.textSize * 0.85; bold: true }
    }
    Rectangle {
        id: track

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 5
        radius: 2
        color: Theme.line

        Rectangle {
            width: parent.width * Math.min(1, root.rest / root.total)
            height: parent.height
            radius: 2
            color: Theme.policy
        }
    }
}
