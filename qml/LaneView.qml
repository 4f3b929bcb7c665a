// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// The lanes of all pods over one time axis, with the playhead. Drag to move the present, wheel with Ctrl to zoom.
Item {
    id: root

    required property TimelineModel timeline
    required property Player player
    required property real textSize
    property real zoom: 1
    property real scroll: 0
    property int currentRow: -1
    readonly property real now: player.now
    readonly property real podUnits: 2.1
    readonly property real containerUnits: 2.4
    readonly property real endpointUnits: 1.35
    /// Few lanes grow into the room there is, so that the back row can read them.
    readonly property real laneUnits: timeline.pods * podUnits + timeline.containers * containerUnits + timeline.endpoints * endpointUnits
    readonly property real laneTextSize: textSize * Math.max(1, Math.min(1.5, (height - axisHeight) / (textSize * Math.max(1, laneUnits))))
    readonly property real headWidth: Math.round(Math.min(textSize * 12, width * 0.22))
    readonly property real axisHeight: Math.round(textSize * 2.6)
    readonly property real trackWidth: width - headWidth - textSize
    readonly property real headX: timeline.width >= 0 ? timeline.xAt(player.now) - scroll : 0

    signal activated(int event)

    clip: true

    function fit() {
        timeline.width = Math.max(60, trackWidth * zoom);
        clampScroll();
    }
    function clampScroll() {
        scroll = Math.max(0, Math.min(scroll, timeline.width - trackWidth));
    }
    function follow() {
        if (root.headX > trackWidth * 0.9)
            scroll = timeline.xAt(player.now) - trackWidth * 0.3;
        else if (root.headX < 0)
            scroll = timeline.xAt(player.now) - trackWidth * 0.1;
        clampScroll();
    }
    function seekTo(x: real) {
        player.seek(timeline.secondsAt(x - headWidth + scroll));
    }

    onNowChanged: follow()
    onCurrentRowChanged: if (currentRow >= 0 && !player.playing) list.positionViewAtIndex(currentRow, ListView.Contain)
    onTrackWidthChanged: fit()
    onZoomChanged: fit()
    Component.onCompleted: fit()

    TimeAxis {
        x: root.headWidth
        width: parent.width - x
        height: parent.height
        timeline: root.timeline
        scroll: root.scroll
        textSize: root.textSize * 0.88
        stripHeight: root.axisHeight
    }
    ListView {
        id: list

        y: root.axisHeight
        width: parent.width
        height: parent.height - y
        model: root.timeline
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        delegate: LaneRow {
            // qmllint disable unqualified
            width: list.width
            timeline: root.timeline
            headWidth: root.headWidth
            scroll: root.scroll
            textSize: root.laneTextSize
            wordSize: root.textSize * 1.2
            podUnits: root.podUnits
            containerUnits: root.containerUnits
            endpointUnits: root.endpointUnits
            current: index === root.currentRow
            onActivated: event => root.activated(event)
            // qmllint enable unqualified
        }
    }
    Playhead {
        x: root.headWidth + root.headX - width / 2
        y: 0
        height: parent.height
        visible: root.headX >= -1 && root.headX <= root.trackWidth + 1
        stripHeight: root.axisHeight
        textSize: root.textSize
        time: root.player.now
    }
    MouseArea { // the axis strip: press or drag anywhere on it
        objectName: "axisStrip"
        x: root.headWidth - root.textSize
        width: parent.width - x
        height: root.axisHeight
        cursorShape: Qt.SizeHorCursor // qmllint disable type property
        onPressed: mouse => root.seekTo(mouse.x + x)
        onPositionChanged: mouse => root.seekTo(mouse.x + x)
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier // qmllint disable type property
        onWheel: event => {
            const anchor = root.timeline.secondsAt(event.x - root.headWidth + root.scroll);
            root.zoom = Math.max(1, Math.min(20, root.zoom * (event.angleDelta.y > 0 ? 1.25 : 0.8)));
            root.scroll = root.timeline.xAt(anchor) - (event.x - root.headWidth);
            root.clampScroll();
        }
    }
    WheelHandler {
        acceptedModifiers: Qt.ShiftModifier // qmllint disable type property
        onWheel: event => {
            root.scroll -= event.angleDelta.y !== 0 ? event.angleDelta.y : event.angleDelta.x;
            root.clampScroll();
        }
    }
}
