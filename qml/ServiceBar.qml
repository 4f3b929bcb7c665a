// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A Service: the bar that its lines to the pods hang on.
Rectangle {
    id: root

    required property var modelData
    required property real textSize
    readonly property bool receiving: modelData.receiving > 0

    height: Math.round(textSize * 2.2)
    radius: 6
    color: Theme.canvas
    border { width: receiving ? 2 : 1; color: receiving ? Theme.network : Theme.off }

    Rectangle {
        x: 6
        anchors.verticalCenter: parent.verticalCenter
        width: 5
        height: parent.height - 12
        radius: 2
        color: Theme.network
    }
    Text {
        id: title

        anchors { left: parent.left; leftMargin: 18; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, root.width * 0.5)
        text: qsTr("Service %1").arg(root.modelData.name)
        elide: Text.ElideRight
        color: Theme.text
        font { pixelSize: root.textSize; bold: true }
    }
    Text {
        anchors { left: title.right; leftMargin: root.textSize; right: parent.right; rightMargin: root.textSize; verticalCenter: parent.verticalCenter }
        text: root.modelData.lagging
              ? qsTr("%n pod(s) get new connections; the nodes are still learning of a change", "", root.modelData.receiving)
              : root.receiving ? qsTr("%n pod(s) get new connections", "", root.modelData.receiving)
                               : qsTr("nobody answers: no pod is ready")
        elide: Text.ElideRight
        color: root.receiving ? Theme.network : Theme.bad
        font.pixelSize: root.textSize * 0.95
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Service %1, %n pod(s) get new connections", "", root.modelData.receiving).arg(root.modelData.name)
}
