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
    readonly property bool asked: modelData.sent > 0
    readonly property string failures: {
        if (modelData.failed === 0)
            return "";
        //: failed requests and why, behind "served 120"
        return qsTr("failed %1 (%2)").arg(modelData.failed).arg(modelData.reasons);
    }

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
    ElidedText {
        id: title

        anchors { left: parent.left; leftMargin: 18; verticalCenter: parent.verticalCenter; verticalCenterOffset: root.asked ? -root.textSize * 0.7 : 0 }
        width: Math.min(implicitWidth, root.width * 0.5)
        text: qsTr("Service %1").arg([root.modelData.name, root.modelData.ports ?? ""].filter(part => part !== "").join("  "))
        color: Theme.text
        font { pixelSize: root.textSize; bold: true }
    }
    ElidedText {
        anchors { left: title.right; leftMargin: root.textSize; right: parent.right; rightMargin: root.textSize; verticalCenter: title.verticalCenter }
        text: root.words
        color: root.failing ? Theme.bad : Theme.network
        font.pixelSize: root.textSize * 0.95
    }
    Text {
        id: served

        anchors { left: title.left; verticalCenter: parent.verticalCenter; verticalCenterOffset: root.textSize * 0.75 }
        visible: root.asked
        //: number of requests that were answered well
        text: qsTr("served %1").arg(root.modelData.served)
        color: Theme.mutedText
        font.pixelSize: root.textSize * 0.95
    }
    ElidedText {
        anchors { left: served.right; leftMargin: root.textSize * 0.6; right: parent.right; rightMargin: root.textSize; verticalCenter: served.verticalCenter }
        visible: root.asked && root.failures !== ""
        text: "! " + root.failures
        color: Theme.bad
        font { pixelSize: root.textSize * 0.95; bold: true }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Service %1: %2").arg(root.modelData.name).arg(root.asked ? [root.words, served.text, root.failures].filter(part => part !== "").join(" · ") : root.words)
}
