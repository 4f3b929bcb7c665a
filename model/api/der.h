// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace slipway
{

/// Reads the values of DER, which is what PEM wraps, one after the other. Lengths have to be as short as they can be.
/// Source: x/crypto/cryptobyte, asn1.go; Go's encoding/asn1, asn1.go.
class DerReader
{
public:
    enum Tag : unsigned char {
        Boolean = 0x01,
        Integer = 0x02,
        BitString = 0x03,
        OctetString = 0x04,
        ObjectId = 0x06,
        Utf8Text = 0x0C,
        NumericText = 0x12,
        PrintableText = 0x13,
        OldText = 0x14,
        Ia5Text = 0x16,
        UtcTime = 0x17,
        Time = 0x18,
        WideText = 0x1E,
        Sequence = 0x30,
        Set = 0x31,
        Context0 = 0xA0, ///< with other values in it
        Context1 = 0xA1,
        Context3 = 0xA3,
        Plain0 = 0x80, ///< without
        Plain1 = 0x81,
        Plain2 = 0x82,
        Plain6 = 0x86,
        Plain7 = 0x87,
    };
    struct Element {
        unsigned char tag = 0;
        std::string_view content{};
        std::string_view whole{}; ///< with tag and length
    };

    explicit DerReader(std::string_view bytes) : m_rest(bytes) {}
    bool atEnd() const { return m_rest.empty(); }
    bool isAt(Tag tag) const { return !m_rest.empty() && static_cast<unsigned char>(m_rest[0]) == tag; }
    std::string_view rest() const { return m_rest; }

    struct Header {
        unsigned char tag = 0;
        std::size_t length = 0;
    };
    /// Each reads nothing where it gives nothing. A header may announce more than there is.
    std::optional<Header> takeHeader();
    std::optional<Element> take();
    /// The content of the next value if it has that tag.
    std::optional<std::string_view> take(Tag tag);
    /// False only where a value with that tag is broken.
    bool skipOptional(Tag tag) { return !isAt(tag) || take(tag); }
    /// The bytes of a number, with its sign.
    std::optional<std::string_view> takeInteger();
    /// The same of a number that fits into 64 bits.
    std::optional<std::int64_t> takeSmallInteger();
    std::optional<std::string_view> takeObjectId();
    std::optional<bool> takeBoolean();
    /// The bytes of a text of bits, where all of them are used; those that are not must be 0.
    struct Bits {
        std::string_view bytes{};
        int unused = 0;
    };
    std::optional<Bits> takeBits();

private:
    template <typename Read>
    auto restoring(const Read &read);
    std::string_view m_rest;
};

} // namespace slipway
