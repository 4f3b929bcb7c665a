// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// The line from a Service to a pod: whole while new connections go there, broken otherwise.
Item {
    id: root

    property bool routed: false
    property color tone: routed ? Theme.network : Theme.off

    width: 9

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.routed ? 4 : 2
        height: root.routed ? parent.height : parent.height * 0.32
        color: root.tone
    }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        visible: !root.routed
        width: 2
        height: parent.height * 0.32
        color: root.tone
    }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: -3 }
        visible: root.routed
        width: 10
        height: 6
        radius: 2
        color: root.tone
    }
}
