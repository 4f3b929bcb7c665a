// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/scintilla.h"
#include "text/textedit.h"

#include <QTimer>

#include <optional>
#include <string>
#include <vector>

namespace slipway
{

class YamlLexer;

/// The fixed-pitch font of all code, in the size of the moment.
QFont codeFont();

/// What a person sees of a text beside its bytes.
struct TextViewState {
    std::size_t anchor = 0; ///< the selection's other end
    std::size_t caret = 0;
    std::vector<std::size_t> folded{}; ///< bytes where the folded lines begin
    bool operator==(const TextViewState &) const = default;
};

/// YAML text as Slipway shows it everywhere: coloured, folding, in the theme's colours, with a glowing line for Run and
/// a flash for "here". Positions are bytes of UTF-8, as in the model.
class YamlView : public QsciScintilla
{
    Q_OBJECT

public:
    explicit YamlView(QWidget *parent = nullptr);

    /// Replaces everything and keeps nothing. For the first text; a text that lives is changed by edits.
    void setBytes(const std::string &text);
    std::string bytes() const;
    /// Some of the bytes; all of them would move half of a long text in memory.
    std::string bytes(TextRange range) const;
    std::size_t size() const { return static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH)); }
    TextRange selection() const;
    std::size_t caret() const { return static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS)); }
    /// Places as Qt's accessibility counts them; both are kept by line, so that the length of the text does not matter.
    int utf16Offset(std::size_t at) const;
    std::size_t byteAtUtf16(int offset) const;

    TextViewState viewState() const;
    /// Selects and folds as the state says, which must be one of this very text.
    void setViewState(const TextViewState &state);

    /// Scrolls to a range and unfolds it, without moving the caret.
    void reveal(TextRange range);
    /// Lets a range light up for a moment.
    void flash(TextRange range);
    /// The line in charge glows until the next call; nothing clears it.
    void glow(std::optional<TextRange> range);

protected:
    enum Marker { ErrorMarker, WarningMarker, HintMarker, LampMarker, GlowMarker };
    enum Indicator {
        ErrorIndicator = 8,
        WarningIndicator,
        HintIndicator,
        SearchIndicator,
        FlashIndicator,
        GlowIndicator
    };
    enum MarginIndex { NumberColumn, SymbolColumn, FoldColumn };

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    virtual void applyTheme();
    void fillIndicator(int indicator, TextRange range);
    void clearIndicator(int indicator);
    /// Where an indicator stands now, of all that begins in a range.
    std::vector<TextRange> filled(int indicator, TextRange range) const;
    void setIndicatorColor(int indicator, const QColor &color, int fill, int outline);
    void fitNumberMargin();
    /// The same where the font is another.
    void measureNumbers();
    /// Tells screen readers that bytes from `at` on were others before.
    void tellTextChanged(std::size_t at, const std::string &before, const std::string &now);

private:
    bool isFolded(long line) const;
    void fold(long line);
    void setUpMargins();
    void setUpIndicators();
    void fadeFlash();
    struct StyledText {
        std::string text{};
        std::string styles{}; ///< one for each byte
    };
    StyledText styledText(TextRange range) const;
    void markBraces();
    void tellCaretMoved();

    YamlLexer *m_lexer;
    QTimer m_flash;
    int m_flashStep = 0;
    int m_numberDigits = 0;
    bool m_revealsCaret = false; ///< when it is shown, since before it has no height
    std::size_t m_toldCaret = 0;
};

} // namespace slipway
