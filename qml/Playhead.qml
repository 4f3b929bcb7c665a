// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Slipway

// The present moment on the lanes.
Item {
    id: root

    required property real stripHeight
    required property real textSize
    required property real time

    width: 11

    Rectangle {
        x: 4
        y: root.stripHeight - 10
        width: 3
        height: parent.height - y
        color: Theme.accent
    }
    Rectangle {
        y: root.stripHeight - 14
        width: 11
        height: 11
        radius: 5.5
        color: Theme.accent
    }
}
