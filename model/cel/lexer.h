// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/expression.h"

#include <optional>
#include <string_view>

namespace slipway::cel
{

/// Why a text is no expression.
struct SyntaxError {
    enum class Kind {
        Unexpected,   ///< something else has to stand there
        BadText,      ///< a text that does not end, or an escape that does not exist
        BadNumber,    ///< outside 64 bits
        Reserved,     ///< a name that the language keeps for itself
        LoopVariable, ///< `x.all(a.b, ...)`: the variable must be a simple name
        HasArgument,  ///< `has(x)`: something must be selected
        Unsupported,  ///< may be fine for the server, but Slipway does not read it
    };
    Kind kind = Kind::Unexpected;
    std::size_t at = 0; ///< bytes into the text
    bool isCertain() const { return kind != Kind::Unsupported; }
};

struct Token {
    enum class Kind : std::uint8_t { End, Name, Constant, Sign };
    Kind kind = Kind::End;
    std::size_t at = 0;
    std::string_view text{};         ///< of Name and Sign, as written
    Expression::Constant constant{}; ///< of Constant
    bool isNumber = false;           ///< of Constant: a sign may stand before it
};

/// Cuts an expression into tokens. Source: cel-spec, doc/langdef.md, "Syntax".
class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}
    /// The next token; where there is none, `error()` tells why and the end is given.
    Token next();
    const std::optional<SyntaxError> &error() const { return m_error; }

private:
    Token fail(SyntaxError::Kind kind, std::size_t at);
    void skipBlanks();
    bool isQuote(std::size_t at) const { return at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\''); }
    std::size_t quoteBehindPrefix() const;
    Token number(std::size_t from);
    Token quoted(std::size_t from, std::size_t quote);
    bool escape(std::size_t &at, bool isBytes, std::string &decoded) const;
    Token sign(std::size_t from);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<SyntaxError> m_error;
};

} // namespace slipway::cel
