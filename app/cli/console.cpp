// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>
#include <unistd.h>

namespace slipway::cli
{

void writeOut(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void writeOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    writeOut(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void writeError(const QString &message)
{
    std::fflush(stdout);
    const QByteArray bytes = "slipway: " + message.toUtf8() + "\n";
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

QString coloured(const QString &text, Colour colour)
{
    static const bool isTerminal = isatty(STDOUT_FILENO) != 0 && !qEnvironmentVariableIsSet("NO_COLOR");
    if (!isTerminal || colour == Colour::None)
        return text;
    const char *code = "1";
    switch (colour) {
    case Colour::Red:
        code = "31";
        break;
    case Colour::Green:
        code = "32";
        break;
    case Colour::Yellow:
        code = "33";
        break;
    case Colour::Cyan:
        code = "36";
        break;
    default:
        break;
    }
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text);
}

} // namespace slipway::cli
