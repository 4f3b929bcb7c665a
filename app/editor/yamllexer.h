// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/scintilla.h"

namespace slipway
{

/// Colours and folds YAML in a QsciScintilla, line by line with lexYamlLine(). Only lines behind a change are done
/// again, and only as far as they are looked at.
class YamlLexer : public QsciLexerCustom
{
    Q_OBJECT

public:
    explicit YamlLexer(QObject *parent = nullptr);

    const char *language() const override { return "YAML"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;
    /// Takes fonts and colours from the theme; `pointSize` is that of the text.
    void applyTheme(const QFont &font);

private:
    static QColor colorOf(int style);
};

} // namespace slipway
