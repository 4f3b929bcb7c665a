// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Slipway

Item {
    id: stage

    width: 400
    height: 300

    PodCard {
        id: card

        x: 20
        y: 20
        width: 200
        height: 100
        index: 0
        name: "web-6d4f9c7b8-x7k2p"
        shortName: "…-x7k2p"
        status: "Running"
        ready: "1/1"
        figure: Figures.Ready
        gone: false
        restarts: 0
        deletedAt: -1
        deadline: -1
        containers: [{ name: "app", word: "ready", figure: Figures.Ready, restarts: 0 }]
        now: 0
        textSize: 13
    }
    SignalSpy {
        id: chosen

        target: card
        signalName: "activated"
    }

    TestCase {
        name: "PodCard"
        when: windowShown

        function colours() {
            const image = grabImage(card);
            let seen = new Set();
            for (let y = 0; y < card.height; y += 2)
                for (let x = 0; x < card.width; x += 2)
                    seen.add(image.pixel(x, y).toString());
            return seen;
        }
        function init() {
            card.figure = Figures.Ready;
            card.deadline = -1;
            card.deletedAt = -1;
            card.height = 100;
            chosen.clear();
        }
        function test_readyIsGreenAndFailedIsNot() {
            verify(colours().has(Theme.good.toString()));
            card.figure = Figures.Failed;
            card.status = "CrashLoopBackOff";
            verify(colours().has(Theme.bad.toString()));
            card.status = "Running";
        }
        function test_absentPodsAreNotDrawn() {
            card.figure = Figures.Absent;
            verify(!card.visible);
        }
        function test_containersNeedRoom() {
            verify(card.roomy);
            card.height = 50;
            verify(!card.roomy);
        }
        function test_graceDrains() {
            card.figure = Figures.Terminating;
            card.deletedAt = 10;
            card.deadline = 40;
            card.now = 25;
            compare(card.graceLeft, 15);
            card.now = 60;
            compare(card.graceLeft, 0);
        }
        function test_clickChooses() {
            mouseClick(card, 100, 60);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "web-6d4f9c7b8-x7k2p");
        }
    }
}
