// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// The cluster at the present moment: control plane at the left, Services above, nodes with their pods below them.
Item {
    id: root

    required property ClusterModel cluster
    required property Player player
    required property real textSize

    readonly property real gap: Math.round(textSize * 0.7)
    readonly property real planeWidth: Math.round(Math.min(textSize * 11.5, width * 0.24))
    readonly property real areaX: planeWidth + gap * 1.5
    readonly property real areaWidth: width - areaX
    readonly property int serviceCount: Math.min(2, cluster.services.length)
    readonly property real barHeight: Math.round(textSize * (cluster.hasClients ? 3.4 : 2.2))
    readonly property real traysY: serviceCount * (barHeight + gap / 2) + (serviceCount > 0 ? textSize * 1.1 : 0)
    readonly property int columns: Math.max(1, cluster.nodes.length + (cluster.hasQueue ? 1 : 0))
    readonly property real trayWidth: (areaWidth - gap * (columns - 1)) / columns
    readonly property real traysHeight: height - traysY
    readonly property real titleHeight: Math.round(textSize * 1.7)
    readonly property int cardColumns: Math.max(1, Math.min(cluster.slotsPerNode, Math.floor((trayWidth - gap) / (textSize * 10.5))))
    readonly property int cardRows: Math.max(1, Math.ceil(cluster.slotsPerNode / cardColumns))
    readonly property real cardWidth: Math.min(textSize * 18, (trayWidth - gap) / cardColumns - gap)
    readonly property real fullCard: textSize * (4.9 + 1.6 * Math.min(4, cluster.containersPerPod))
    readonly property real cardHeight: Math.min(fullCard, (traysHeight - titleHeight) / cardRows - gap)
    /// What the map needs to show every card in full.
    readonly property real wantedHeight: Math.max(textSize * 13.6, traysY + titleHeight + cardRows * (fullCard + gap))

    signal podActivated(string name)
    signal podDeletionAsked(string name)

    function trayX(column: int): real {
        return areaX + column * (trayWidth + gap);
    }
    function cardX(node: int, slot: int): real {
        const column = node < 0 ? (cluster.hasQueue ? 0 : -1) : node + (cluster.hasQueue ? 1 : 0);
        if (column < 0)
            return planeWidth * 0.2;
        return trayX(column) + gap + (slot % cardColumns) * (cardWidth + gap);
    }
    function cardY(node: int, slot: int): real {
        if (node < 0 && !cluster.hasQueue)
            return textSize * 5;
        return traysY + titleHeight + Math.floor(slot / cardColumns) * (cardHeight + gap);
    }
    function centerOf(pod: int): real {
        const card = cards.itemAt(pod);
        return card ? card.x + card.width / 2 : -1;
    }

    function bottomOf(pod: int): real {
        const card = cards.itemAt(pod);
        return card ? card.y + card.height : height;
    }

    Rectangle {
        width: root.planeWidth
        height: parent.height
        radius: 8
        color: Theme.window
        border { width: 1; color: Theme.line }
    }
    Column {
        id: plane

        x: root.gap
        y: root.textSize * 0.35
        width: root.planeWidth - 2 * root.gap
        spacing: Math.round(root.textSize * 0.35)

        Text {
            text: qsTr("Control plane")
            color: Theme.text
            font { pixelSize: root.textSize * 0.92; bold: true }
        }
        ActorChip {
            width: parent.width
            label: qsTr("API server")
            textSize: root.textSize
            active: root.cluster.actor === ClusterModel.ApiServer || root.cluster.actor === ClusterModel.User
            tone: Theme.accent
        }
        ActorChip {
            width: parent.width
            label: qsTr("Controllers")
            textSize: root.textSize
            active: root.cluster.actor === ClusterModel.Controllers
            tone: Theme.workload
        }
        ActorChip {
            width: parent.width
            label: qsTr("Scheduler")
            textSize: root.textSize
            active: root.cluster.actor === ClusterModel.Scheduler
            tone: Theme.policy
        }
        ActorChip {
            width: parent.width
            label: qsTr("Endpoints")
            textSize: root.textSize
            active: root.cluster.actor === ClusterModel.Endpoints
            tone: Theme.network
        }
    }
    ActorChip {
        id: registry

        x: root.gap
        anchors { bottom: parent.bottom; bottomMargin: root.gap }
        width: root.planeWidth - 2 * root.gap
        visible: y > plane.y + plane.height
        label: qsTr("Image registry")
        textSize: root.textSize
        active: root.cluster.pulling.length > 0
        tone: Theme.storage
    }

    Repeater {
        model: root.cluster.hasQueue ? [0] : []

        NodeTray {
            // qmllint disable unqualified
            x: root.trayX(0)
            y: root.traysY
            width: root.trayWidth
            height: root.traysHeight
            textSize: root.textSize
            // qmllint enable unqualified
            queue: true
            name: qsTr("No node yet")
        }
    }
    Repeater {
        model: root.cluster.nodes

        NodeTray {
            required property int index
            required property string modelData

            // qmllint disable unqualified
            x: root.trayX(index + (root.cluster.hasQueue ? 1 : 0))
            y: root.traysY
            width: root.trayWidth
            height: root.traysHeight
            textSize: root.textSize
            active: root.cluster.actorNode === index
            pulling: root.cluster.pulling.indexOf(modelData) >= 0
            // qmllint enable unqualified
            name: modelData
        }
    }
    Repeater {
        model: root.cluster.services

        ServiceBar {
            required property int index

            z: 1 // lines from a Service above pass behind
            // qmllint disable unqualified
            visible: index < root.serviceCount
            x: root.areaX
            y: index * (root.barHeight + root.gap / 2)
            width: root.areaWidth
            height: root.barHeight
            textSize: root.textSize
            // qmllint enable unqualified
        }
    }
    Repeater {
        model: root.cluster.links

        EndpointLine {
            required property var modelData
            readonly property Item card: cards.itemAt(modelData.pod) // qmllint disable unqualified

            // qmllint disable unqualified
            visible: card !== null && modelData.service < root.serviceCount
            x: card ? card.x + (card.y > root.traysY + root.titleHeight + 1 ? -root.gap * 0.5 : card.width * (0.5 + 0.12 * modelData.service)) - width / 2 : 0
            y: (modelData.service + 1) * root.barHeight + modelData.service * root.gap / 2
            height: card ? card.y - y : 0
            // qmllint enable unqualified
            routed: modelData.routed
        }
    }
    Repeater {
        id: cards

        model: root.cluster.pods

        PodCard {
            id: card

            required property int node
            required property int slot

            // qmllint disable unqualified
            x: root.cardX(node, slot)
            y: root.cardY(node, slot)
            width: root.cardWidth
            height: root.cardHeight
            now: root.player.now
            textSize: root.textSize
            current: root.cluster.currentPod === index
            onActivated: name => root.podActivated(name)
            onDeletionAsked: name => root.podDeletionAsked(name)
            // qmllint enable unqualified

            Behavior on x {
                enabled: card.visible && !Theme.reducedMotion
                NumberAnimation { duration: 260 }
            }
            Behavior on y {
                enabled: card.visible && !Theme.reducedMotion
                NumberAnimation { duration: 260 }
            }
        }
    }
    Text {
        anchors.right: parent.right
        y: root.serviceCount * (root.barHeight + root.gap / 2) - root.gap / 4
        visible: root.cluster.services.length > root.serviceCount
        text: qsTr("Services not shown: %1").arg(root.cluster.services.length - root.serviceCount)
        color: Theme.mutedText
        font.pixelSize: root.textSize * 0.92
    }
    Text {
        anchors { right: parent.right; bottom: parent.bottom; margins: root.gap }
        visible: root.cluster.hiddenPods > 0
        text: qsTr("Pods not shown: %1").arg(root.cluster.hiddenPods)
        color: Theme.mutedText
        font.pixelSize: root.textSize
    }
}
