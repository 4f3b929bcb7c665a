// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// One lane: its name at the left, its track at the right.
Item {
    id: root

    required property int index
    required property int kind
    required property string name
    required property string detail
    required property string description
    required property TimelineModel timeline
    required property real headWidth
    required property real scroll
    required property real textSize
    required property real wordSize
    required property real podUnits
    required property real containerUnits
    required property real endpointUnits
    property bool current: false
    readonly property bool isPod: kind === TimelineModel.Pod

    signal activated(int event)

    z: tip.visible ? 1 : 0
    height: Math.round(textSize * (kind === TimelineModel.Pod ? podUnits : kind === TimelineModel.Container ? containerUnits : endpointUnits))
    Accessible.role: Accessible.ListItem
    Accessible.name: root.description

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        visible: root.isPod && root.index > 0
    }
    Rectangle { // what the current sentence is about
        visible: root.current
        y: 4
        width: 4
        height: parent.height - 6
        radius: 2
        color: Theme.accent
    }
    Text {
        anchors {
            left: parent.left
            leftMargin: root.textSize * (root.isPod ? 0.9 : 1.9)
            right: track.left
            rightMargin: 6
            verticalCenter: parent.verticalCenter
        }
        text: root.detail === "" ? root.name : root.detail + " " + root.name
        elide: root.isPod ? Text.ElideRight : Text.ElideMiddle
        color: root.isPod ? Theme.text : Theme.mutedText
        font { pixelSize: Math.min(root.textSize * (root.isPod ? 1.0 : 0.92), root.headWidth / 10); bold: root.isPod }
    }
    LaneTrack {
        id: track

        x: root.headWidth
        y: root.isPod ? 1 : 0
        width: parent.width - root.headWidth
        height: parent.height - y
        timeline: root.timeline
        row: root.index
        scroll: root.scroll
        textSize: Math.min(root.textSize, root.wordSize) * 0.92

        TapHandler {
            onTapped: point => {
                const event = root.timeline.eventAt(root.index, point.position.x + root.scroll);
                if (event > 0)
                    root.activated(event);
            }
        }
    }
    HoverHandler {
        id: hover

        readonly property real x: point.position.x // qmllint disable type
    }
    Rectangle {
        id: tip

        readonly property string hint: hover.hovered && hover.x > root.headWidth
                                       ? root.timeline.hintAt(root.index, hover.x - root.headWidth + root.scroll) : ""

        readonly property real above: root.y - (root.ListView.view ? root.ListView.view.contentY : 0)

        z: 5
        visible: hint !== ""
        x: Math.max(root.headWidth, Math.min(hover.x + 12, root.width - width - 4))
        y: above >= height - 4 ? -height + 4 : root.height - 4
        width: words.implicitWidth + 16
        height: words.implicitHeight + 8
        radius: 4
        color: Theme.text

        Text {
            id: words

            anchors.centerIn: parent
            text: tip.hint
            color: Theme.canvas
            font.pixelSize: root.textSize * 0.92
        }
    }
}
