// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A Service: the bar that its lines to the pods hang on.
Rectangle {
    id: root

    required property var modelData
    required property real textSize
    readonly property bool receiving: modelData.receiving > 0
    readonly property bool failing: modelData.failing > 0
    readonly property string words: {
        if (!receiving)
            return qsTr("no pod is ready: every new connection is refused");
        const share = qsTr("%1 of %2 listed pods get new connections").arg(modelData.receiving).arg(modelData.listed);
        if (failing)
            return qsTr("%1 % of new connections fail").arg(modelData.failing) + " · " + share;
        return modelData.lagging ? share + " · " + qsTr("the nodes are still learning of a change") : share;
    }

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
        text: root.words
        elide: Text.ElideRight
        color: root.failing ? Theme.bad : Theme.network
        font.pixelSize: root.textSize * 0.95
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Service %1: %2").arg(root.modelData.name).arg(root.words)
}
