// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// One sentence on what has just happened, with a leader to the object that it is about.
Rectangle {
    id: root

    required property real textSize
    required property string sentence
    required property string source
    required property bool warning
    required property real time
    property real leaderX: -1
    property real leaderLength: 0

    implicitHeight: Math.round(textSize * 2.9)
    color: Theme.window

    Rectangle { // the leader: from the strip up to the object
        visible: root.leaderX >= 0 && root.sentence !== ""
        x: Math.round(root.leaderX - width / 2)
        y: -height
        width: 2
        height: Math.max(0, root.leaderLength - 3)
        color: root.warning ? Theme.bad : Theme.accent
    }
    Rectangle {
        width: parent.width
        height: root.leaderX >= 0 && root.sentence !== "" ? 2 : 1
        color: height > 1 ? (root.warning ? Theme.bad : Theme.accent) : Theme.line
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Text {
        id: clock

        anchors { left: parent.left; leftMargin: root.textSize; verticalCenter: parent.verticalCenter }
        width: Math.max(root.textSize * 5.6, implicitWidth + root.textSize * 0.7)
        text: qsTr("%1 s", "seconds").arg(root.time.toFixed(1))
        color: Theme.text
        font { pixelSize: root.textSize * 1.35; bold: true }
    }
    Text {
        id: who

        anchors { left: clock.right; baseline: words.baseline }
        text: root.warning && root.sentence !== "" ? "! " + root.source : root.source
        visible: root.sentence !== ""
        color: root.warning ? Theme.bad : Theme.accent
        font { pixelSize: root.textSize; bold: true }
    }
    ElidedText {
        id: words

        anchors {
            left: who.visible ? who.right : clock.right
            leftMargin: who.visible ? root.textSize * 0.7 : 0
            right: parent.right
            rightMargin: root.textSize
            verticalCenter: parent.verticalCenter
        }
        text: root.sentence !== "" ? root.sentence : qsTr("Press Space to play, or the arrow keys to step from event to event.")
        color: root.sentence !== "" ? Theme.text : Theme.mutedText
        font.pixelSize: root.textSize * 1.1
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        lineHeight: 0.95
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text
    }
}
