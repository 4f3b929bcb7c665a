// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// The whole animated scene of the Run mode: the cluster at the present moment, what just happened, and the lanes.
Rectangle {
    id: root

    required property Player player
    required property TimelineModel timeline
    required property ClusterModel cluster
    property real textSize: 13
    /// On a big screen everything grows.
    readonly property real size: textSize * Math.max(1, Math.min(1.4, width / (textSize * 69), height / (textSize * 43)))
    readonly property bool empty: player.end <= 0

    signal podActivated(string name)
    signal podDeletionAsked(string name)
    signal laneActivated(int event)

    color: Theme.canvas

    ClusterMap {
        id: map

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.size * 0.6 }
        height: Math.round(Math.min(map.wantedHeight, Math.max(root.size * 13.6, (root.height - caption.height) * 0.55)))
        cluster: root.cluster
        player: root.player
        textSize: root.size
        visible: !root.empty
        onPodActivated: name => root.podActivated(name)
        onPodDeletionAsked: name => root.podDeletionAsked(name)
    }

    Caption {
        id: caption

        anchors { left: parent.left; right: parent.right; top: map.bottom }
        textSize: root.size
        sentence: root.cluster.sentence
        source: root.cluster.source
        warning: root.cluster.warning
        time: root.player.now
        leaderX: root.cluster.currentPod >= 0 ? map.x + map.centerOf(root.cluster.currentPod) : -1
        leaderLength: root.cluster.currentPod >= 0 ? map.height - map.bottomOf(root.cluster.currentPod) : 0
        visible: !root.empty
    }

    LaneView {
        anchors { left: parent.left; right: parent.right; top: caption.bottom; bottom: parent.bottom }
        timeline: root.timeline
        player: root.player
        textSize: root.size
        visible: !root.empty
        currentRow: root.timeline.rowOf(root.cluster.currentPodName)
        onActivated: event => root.laneActivated(event)
    }
}
