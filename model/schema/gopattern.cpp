// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/gopattern.h"

#include <unordered_map>

namespace slipway
{

namespace
{

/// The expression with `\z` for every `$`: to Go that is the end of the text, to Qt also the place before a line break
/// there.
QString withGoEnds(const QString &written)
{
    static const QRegularExpression token(QStringLiteral(R"(\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\$)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression manyLines(QStringLiteral(R"(\(\?[a-zA-Z]*m)"));
    if (!written.contains(QLatin1Char('$')) || written.contains(manyLines))
        return written;
    QString result;
    qsizetype done = 0;
    for (auto all = token.globalMatch(written); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        if (one.capturedView() != QLatin1String("$"))
            continue;
        result += written.mid(done, one.capturedStart() - done) + QLatin1String("\\z");
        done = one.capturedEnd();
    }
    return result + written.mid(done);
}

/// Behind a class of characters that begins at `at`.
qsizetype classEnd(const QString &text, qsizetype at)
{
    at += at + 1 < text.size() && text[at + 1] == QLatin1Char('^') ? 2 : 1;
    for (qsizetype first = at; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('\\'))
            ++at;
        else if (QStringView(text).mid(at, 2) == QLatin1String("[:"))
            at = std::max(at, text.indexOf(QLatin1String(":]"), at) + 1);
        else if (text[at] == QLatin1Char(']') && at > first)
            break;
    }
    return at + 1;
}

/// Whether what stands in `(? ... )` is more than a group, a name or a change of flags.
bool isForeignGroup(QStringView inside)
{
    static const QRegularExpression ours(QStringLiteral(R"(^(?:P?<\w+>|[imsU]*(?:-[imsU]+)?[:)]))"));
    return !ours.match(inside.toString()).hasMatch();
}

/// What Qt reads and Go does not: looking around, atomic and conditional groups, recursion, references to groups,
/// greed that gives nothing back, and escapes of Perl's own.
bool isForeign(const QString &written)
{
    const QLatin1String escapes("123456789kKgGRXZhHNVve");
    const QLatin1String repeats("*+?}");
    for (qsizetype at = 0; at < written.size();) {
        const QChar c = written[at];
        const QStringView rest = QStringView(written).mid(at + 1);
        if (c == QLatin1Char('\\')) {
            if (!rest.isEmpty() && escapes.contains(rest[0]))
                return true;
            at += 2;
        } else if (c == QLatin1Char('[')) {
            at = classEnd(written, at);
        } else {
            const bool isGroup = c == QLatin1Char('(');
            if ((isGroup && rest.startsWith(QLatin1Char('?')) && isForeignGroup(rest.mid(1))) ||
                (isGroup && rest.startsWith(QLatin1Char('*'))) ||
                (repeats.contains(c) && rest.startsWith(QLatin1Char('+'))))
                return true;
            ++at;
        }
    }
    return false;
}

std::optional<QRegularExpression> made(const std::string &pattern)
{
    const QString written = QString::fromStdString(pattern);
    QRegularExpression expression(withGoEnds(written));
    if (isForeign(written) || !expression.isValid())
        return {};
    expression.optimize();
    return expression;
}

} // namespace

std::optional<QRegularExpression> goPattern(const std::string &pattern)
{
    // Each thread has its own, since matching one expression from several is not safe in all releases of Qt.
    thread_local std::unordered_map<std::string, std::optional<QRegularExpression>> known;
    constexpr std::size_t Most = 512;
    const auto found = known.find(pattern);
    if (found != known.end())
        return found->second;
    if (known.size() >= Most)
        known.clear();
    return known.emplace(pattern, made(pattern)).first->second;
}

} // namespace slipway
