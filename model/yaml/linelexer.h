// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace slipway
{

/// What a byte of YAML text is, for colouring. The values are style numbers of the editor.
enum class YamlToken : char {
    Blank,
    Key,
    Text,      ///< a plain scalar that reads as a string
    Quoted,    ///< in single or double quotes
    BlockText, ///< content of a `|` or `>` scalar
    Number,
    Word, ///< a boolean or null, `yes` and `on` included as Kubernetes' reader takes them
    Comment,
    Anchor, ///< `&name` and `*name`
    Tag,
    Marker, ///< `---`, `...` and `%` lines
    Sign,   ///< `:`, `-`, `,`, brackets and block scalar headers
    Template,
    Mistake, ///< a tab in the indentation
};
inline constexpr int YamlTokenCount = 14;

/// What one line hands to the next. Fits into the 32 bits that an editor keeps per line.
struct YamlLineState {
    enum class Mode : std::uint8_t { Block, BlockScalar, SingleQuoted, DoubleQuoted, Plain };
    Mode mode = Mode::Block;
    bool inDocument = false; ///< the document's marker or first content has been seen
    std::uint16_t flowDepth = 0;
    int parent = -1; ///< column (bytes) of the key or dash that owns the open scalar or flow collection; -1 for none

    int packed() const;
    static YamlLineState unpacked(int packed);
    bool operator==(const YamlLineState &) const = default;
    /// The next line belongs to a scalar or flow collection that began above.
    bool isOpen() const { return mode != Mode::Block || flowDepth > 0; }
};

/// Names every byte of one line (without its line end): writes `line.size()` tokens and moves the state on. Works on
/// broken text too, and looks at nothing but this line.
void lexYamlLine(std::string_view line, YamlLineState &state, YamlToken *tokens);

/// True at `---` or `...` that stands alone or before a space.
bool isDocumentMarker(std::string_view line);

} // namespace slipway
