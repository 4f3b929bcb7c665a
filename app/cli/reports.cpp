// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reports.h"

#include "cli/commands.h"
#include "cli/console.h"

#include <algorithm>

namespace slipway::cli
{

const char *nameOf(Severity severity)
{
    return severityNames[static_cast<std::size_t>(severity)];
}

const char *nameOf(Tier tier)
{
    return tierNames[static_cast<std::size_t>(tier)];
}

const std::vector<ReportKind> &reports()
{
    static const std::vector<ReportKind> all{{"text", &textReport, Detail::Message},
                                             {"json", &jsonReport, Detail::Fixes},
                                             {"sarif", &sarifReport, Detail::Fixes},
                                             {"junit", &junitReport, Detail::Advice}};
    return all;
}

QString docsUrl(std::string_view docs)
{
    return docs.empty() ? QString() : QStringLiteral("https://kubernetes.io/docs/") + QString::fromUtf8(docs);
}

std::size_t manifestsOf(const Workspace &workspace)
{
    return static_cast<std::size_t>(std::count_if(workspace.files().begin(), workspace.files().end(),
                                                  [](const auto &file) { return !file->isSettings(); }));
}

EditSet inOnePiece(EditSet edits)
{
    normalise(edits);
    EditSet joined;
    for (TextEdit &edit : edits)
        if (joined.empty() || joined.back().range.end != edit.range.start) {
            joined.push_back(std::move(edit));
        } else {
            joined.back().range.end = edit.range.end;
            joined.back().text += edit.text;
        }
    return joined;
}

std::size_t CheckContext::byteInFile(const ManifestFile &in, std::size_t offset) const
{
    const auto coded = encodings ? encodings->find(in.id()) : Encodings::const_iterator();
    if (!encodings || coded == encodings->end())
        return offset;
    return encodeFile(std::string_view(in.text()).substr(0, offset), coded->second).size();
}

void Report::write(std::string_view text)
{
    if (m_context.file)
        m_context.file->write(text.data(), static_cast<qint64>(text.size()));
    else
        writeOut(text);
}

namespace
{

class TextReport : public Report
{
public:
    using Report::Report;
    void add(const ManifestFile &file, const std::vector<Diagnostic> &findings) override;
    void finish() override;

private:
    QString shown(const QString &text, Colour colour) const;
    QString line(const ManifestFile &file, const Diagnostic &finding) const;
    std::array<int, 3> m_counts{};
};

void TextReport::add(const ManifestFile &file, const std::vector<Diagnostic> &findings)
{
    QString lines;
    for (const Diagnostic &finding : findings) {
        ++m_counts[static_cast<std::size_t>(finding.severity)];
        if (static_cast<int>(finding.severity) <= m_context.listed)
            lines += line(file, finding);
    }
    write(lines.toStdString());
}

QString TextReport::shown(const QString &text, Colour colour) const
{
    return m_context.file ? text : coloured(text, colour);
}

QString TextReport::line(const ManifestFile &file, const Diagnostic &finding) const
{
    const TextPosition position = file.position(finding.where.range.start);
    const Colour colour = finding.severity == Severity::Error     ? Colour::Red
                          : finding.severity == Severity::Warning ? Colour::Yellow
                                                                  : Colour::Cyan;
    const QString place = QStringLiteral("%1:%2:%3:").arg(file.path()).arg(position.line + 1).arg(position.column + 1);
    // One line each, whatever a message quotes from the file.
    QString message = QString(finding.message).simplified();
    // A terminal would obey them.
    for (QChar &c : message)
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    return QStringLiteral("%1 %2 %3 [%4]\n")
        .arg(shown(place, Colour::Bold), shown(QLatin1String(nameOf(finding.severity)) + ":", colour), message,
             QString::fromUtf8(finding.rule));
}

void TextReport::finish()
{
    QString lines = Commands::tr("errors: %1, warnings: %2, hints: %3, files: %4\n", "counts at the end of a check")
                        .arg(m_counts[0])
                        .arg(m_counts[1])
                        .arg(m_counts[2])
                        .arg(manifestsOf(m_context.workspace));
    if (m_counts[2] > 0 && m_context.listed < 2)
        lines += Commands::tr("The hints are not listed; --least hint shows them.") + QLatin1Char('\n');
    write(lines.toStdString());
}

} // namespace

std::unique_ptr<Report> textReport(const CheckContext &context)
{
    return std::make_unique<TextReport>(context);
}

} // namespace slipway::cli
