// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Slipway

Item {
    width: 600
    height: 100

    ServiceBar {
        id: bar

        width: 560
        textSize: 13
        modelData: ({ name: "web", receiving: 2, listed: 3, failing: 0, lagging: false })
    }

    TestCase {
        name: "ServiceBar"
        when: windowShown

        function test_words_data() {
            return [
                { tag: "well", service: { name: "web", receiving: 2, listed: 3, failing: 0, lagging: false }, has: "2 of 3", hasNot: "fail" },
                { tag: "failing", service: { name: "web", receiving: 2, listed: 3, failing: 50, lagging: false }, has: "50 %", hasNot: "refused" },
                { tag: "nobody", service: { name: "web", receiving: 0, listed: 1, failing: 100, lagging: false }, has: "refused", hasNot: "0 of" },
                { tag: "lagging", service: { name: "web", receiving: 1, listed: 1, failing: 0, lagging: true }, has: "learning", hasNot: "refused" },
            ];
        }
        function test_words(data) {
            bar.modelData = data.service;
            verify(bar.words.indexOf(data.has) >= 0, bar.words);
            verify(bar.words.indexOf(data.hasNot) < 0, bar.words);
            verify(bar.Accessible.name.indexOf("web") >= 0);
        }
    }
}
