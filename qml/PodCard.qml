// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// A pod at the present moment: outline, word and lamps say its state; colour only helps.
Item {
    id: root

    required property int index
    required property string name
    required property string shortName
    required property string status
    required property string ready
    required property int figure
    required property bool gone
    required property int restarts
    required property real deletedAt
    required property real deadline
    required property var containers
    required property real now
    required property real textSize
    property bool current: false
    readonly property bool roomy: height >= textSize * 5.4
    readonly property real graceLeft: Math.max(0, deadline - now)

    signal activated(string name)
    signal deletionAsked(string name)

    visible: figure !== Figures.Absent || ghost.visible
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Pod %1, %2, %3 containers ready").arg(name).arg(status).arg(ready)
    Accessible.onPressAction: root.activated(root.name)

    Rectangle { // a pod that is gone leaves a ghost for a moment
        id: ghost

        anchors.fill: parent
        radius: 6
        color: "transparent"
        border { width: 1; color: Theme.off }
        visible: opacity > 0
        opacity: 0

        Text {
            anchors.centerIn: parent
            text: qsTr("gone")
            color: Theme.mutedText
            font.pixelSize: root.textSize
        }
    }
    onGoneChanged: {
        fade.stop();
        ghost.opacity = 0;
        if (root.gone && !Theme.reducedMotion)
            fade.start();
    }
    SequentialAnimation {
        id: fade

        PropertyAction { target: ghost; property: "opacity"; value: 0.8 }
        NumberAnimation { target: ghost; property: "opacity"; to: 0; duration: 900 }
    }

    StateFrame {
        id: frame

        anchors.fill: parent
        figure: root.figure
        radius: 6
        visible: root.figure !== Figures.Absent
    }
    Rectangle { // what the current sentence is about
        anchors { fill: parent; margins: -3 }
        visible: root.current && frame.visible
        radius: 9
        color: "transparent"
        border { width: 2; color: Theme.accent }
    }
    Item {
        anchors { fill: parent; leftMargin: root.textSize * 0.65; rightMargin: root.textSize * 0.65; topMargin: root.textSize * 0.5; bottomMargin: root.textSize * 0.4 }
        visible: frame.visible
        clip: true

        Lamp {
            id: lamp

            y: Math.round((title.height - height) / 2)
            width: Math.round(root.textSize)
            height: width
            figure: root.figure
        }
        ElidedText {
            id: title

            anchors { left: lamp.right; leftMargin: root.textSize * 0.4; right: count.left; rightMargin: 4 }
            text: root.shortName
            color: Theme.text
            font { pixelSize: root.textSize * 1.02; bold: true }
        }
        Text {
            id: count

            anchors { right: parent.right; baseline: title.baseline; rightMargin: root.figure === Figures.Failed ? root.textSize * 0.6 : 0 }
            text: root.ready
            color: Theme.mutedText
            font.pixelSize: root.textSize * 0.92
        }
        ElidedText {
            id: word

            anchors { left: parent.left; right: again.visible ? again.left : parent.right; top: title.bottom; topMargin: root.textSize * 0.1 }
            visible: y + height <= parent.height + 1 - (grace.visible && !root.roomy ? 6 : 0) // half a word tells less than none
            text: root.status
            color: root.figure === Figures.Failed ? Theme.bad : root.figure === Figures.Ready ? Theme.good : Theme.text
            font { pixelSize: root.textSize; bold: true }
        }
        Text {
            id: again

            anchors { right: parent.right; baseline: word.baseline }
            visible: root.restarts > 0 && word.visible
            //: number of restarts of a pod's containers, on a small card
            text: qsTr("↻ %1").arg(root.restarts)
            color: Theme.bad
            font { pixelSize: root.textSize; bold: true }
        }
        Column {
            anchors { left: parent.left; right: parent.right; top: word.bottom; topMargin: root.textSize * 0.45 }
            visible: root.roomy
            spacing: root.textSize * 0.25

            Repeater {
                model: root.containers

                ContainerLine {
                    width: parent.width
                    textSize: root.textSize // qmllint disable unqualified
                }
            }
        }
    }
    GraceBar {
        id: grace

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 5 }
        visible: root.deadline >= 0 && frame.visible
        textSize: root.textSize
        worded: root.roomy
        rest: root.graceLeft
        total: Math.max(0.001, root.deadline - root.deletedAt)
    }
    TapHandler { onTapped: root.activated(root.name) }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor // qmllint disable type property
    }
    Rectangle { // deletes the pod at the present moment
        anchors { right: parent.right; top: parent.top; margins: -root.textSize * 0.4 }
        width: Math.round(root.textSize * 1.7)
        height: width
        radius: width / 2
        visible: hover.hovered && root.deletedAt < 0 && frame.visible
        color: cross.hovered ? Theme.bad : Theme.canvas
        border { width: 1; color: Theme.bad }
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Delete pod %1 now").arg(root.name)
        Accessible.onPressAction: root.deletionAsked(root.name)

        Text {
            anchors.centerIn: parent
            text: "×"
            color: cross.hovered ? Theme.canvas : Theme.bad
            font { pixelSize: root.textSize * 1.2; bold: true }
        }
        HoverHandler { id: cross }
        TapHandler { onTapped: root.deletionAsked(root.name) }
    }
}
