// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/badinputs.h"

#include <cstdint>

namespace slipway
{

namespace
{

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// Ten lists of nine aliases of the one before: nine billion texts.
std::string billionLaughs()
{
    std::string text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        text +=
            "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + repeated(", " + before, 8) + "]\n";
    }
    return text;
}

std::string objects(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        const std::string name = "app-" + std::to_string(i);
        text += "apiVersion: v1\nkind: Service\nmetadata:\n  name: " + name + "\nspec:\n  selector:\n    app: " + name +
                "\n  ports:\n  - port: 80\n---\n";
    }
    return text;
}

std::string noise(std::size_t size)
{
    std::string bytes;
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < size; ++i) {
        state = state * 1664525 + 1013904223;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

const std::vector<BadInput> &badInputs()
{
    static const std::vector<BadInput> inputs{
        {"100,000 opened lists", [] { return repeated("[", 100'000); }},
        {"100,000 opened maps", [] { return repeated("{a: ", 100'000); }},
        {"100,000 dashes", [] { return repeated("- ", 100'000); }},
        {"deep blocks",
         [] {
             std::string text;
             for (std::size_t i = 0; i < 2000; ++i)
                 text += std::string(i, ' ') + "a:\n";
             return text;
         }},
        {"billion laughs", billionLaughs},
        {"alias of itself", [] { return std::string("kind: A\nmetadata: {name: a}\nspec: &a\n  b: *a\n"); }},
        {"NUL", [] { return std::string("kind: A\nmetadata:\n  name: a\0b\n", 30); }},
        {"invalid UTF-8", [] { return std::string("kind: A\nmetadata:\n  name: caf\xE9\n"); }},
        {"half a surrogate in UTF-16", [] { return std::string("\xFF\xFEk\0:\0 \0\x3D\xD8", 10); }},
        {"binary", [] { return noise(300'000); }},
        {"Helm template",
         [] {
             return std::string("kind: A\n{{- if .Values.x }}\nmetadata: {name: {{ .Values.name }}}\n{{- end }}\n");
         }},
        {"unclosed quotes", [] { return "kind: \"" + repeated("a: b\n", 20'000); }},
        {"one line of 50 MB", [] { return "a: " + std::string(50'000'000, 'x'); }, true},
        {"one line of 390 kB",
         [] { return "kind: A\nmetadata: {name: a}\ndata: " + std::string(390'000, 'x') + "\n"; }},
        {"one line of 5 MB in brackets", [] { return "a: [" + repeated("abcdefg, ", 550'000) + "]\n"; }, true},
        {"100 MB", [] { return repeated("a: b\n", 20'000'000); }, true},
        {"10,000 objects", [] { return objects(10'000); }, true},
    };
    return inputs;
}

} // namespace slipway
