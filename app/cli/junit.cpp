// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reports.h"

#include "cli/commands.h"
#include "cli/console.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace slipway::cli
{

namespace
{

/// XML 1.0 has no way to write most control characters.
QString printable(QString text)
{
    for (QChar &c : text)
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return text;
}

struct TestCase {
    QString name{};
    std::vector<const Diagnostic *> failures{};
    std::vector<const Diagnostic *> others{};
};

QString titleOf(const ManifestFile &file, std::size_t document)
{
    const std::vector<Object> &objects = file.objects(document);
    return objects.empty() || objects.front().item >= 0 ? Commands::tr("document %1").arg(document + 1)
                                                        : objects.front().id.display();
}

QString lineOf(const ManifestFile &file, const Diagnostic &finding)
{
    const TextPosition position = file.position(finding.where.range.start);
    return QStringLiteral("%1:%2:%3: %4: %5 [%6]")
        .arg(file.path())
        .arg(position.line + 1)
        .arg(position.column + 1)
        .arg(QLatin1String(nameOf(finding.severity)), finding.message, QString::fromUtf8(finding.rule));
}

std::vector<TestCase> casesOf(const CheckContext &context, const ManifestFile &file,
                              const std::vector<Diagnostic> &findings)
{
    std::map<std::size_t, TestCase> byDocument;
    for (std::size_t i = 0; i < file.documents().size(); ++i)
        if (!file.documents()[i].document->isEmpty())
            byDocument[i].name = titleOf(file, i);
    for (const Diagnostic &finding : findings) {
        TestCase &test = byDocument[finding.document];
        if (test.name.isEmpty())
            test.name = titleOf(file, finding.document);
        (context.failsBy(finding) ? test.failures : test.others).push_back(&finding);
    }
    std::vector<TestCase> cases;
    for (auto &[document, test] : byDocument)
        cases.push_back(std::move(test));
    return cases;
}

void writeCase(QXmlStreamWriter &xml, const ManifestFile &file, const TestCase &test)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), printable(file.path()));
    xml.writeAttribute(QStringLiteral("name"), printable(test.name));
    for (const Diagnostic *finding : test.failures) {
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("type"), QString::fromUtf8(finding->rule));
        xml.writeAttribute(QStringLiteral("message"), printable(finding->message));
        xml.writeCharacters(printable(lineOf(file, *finding) + QLatin1Char('\n') + finding->next));
        xml.writeEndElement();
    }
    QStringList others;
    for (const Diagnostic *finding : test.others)
        others << lineOf(file, *finding);
    if (!others.isEmpty())
        xml.writeTextElement(QStringLiteral("system-out"), printable(others.join(QLatin1Char('\n'))));
    xml.writeEndElement();
}

class JUnitReport : public Report
{
public:
    explicit JUnitReport(const CheckContext &context);
    void add(const ManifestFile &file, const std::vector<Diagnostic> &findings) override;
    void finish() override;

private:
    void flush();
    QString m_text;
    QXmlStreamWriter m_xml{&m_text};
};

JUnitReport::JUnitReport(const CheckContext &context) : Report(context)
{
    m_xml.setAutoFormatting(true);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("testsuites"));
}

void JUnitReport::add(const ManifestFile &file, const std::vector<Diagnostic> &findings)
{
    const std::vector<TestCase> cases = casesOf(m_context, file, findings);
    const auto failed =
        std::count_if(cases.begin(), cases.end(), [](const TestCase &test) { return !test.failures.empty(); });
    m_xml.writeStartElement(QStringLiteral("testsuite"));
    m_xml.writeAttribute(QStringLiteral("name"), printable(file.path()));
    m_xml.writeAttribute(QStringLiteral("tests"), QString::number(cases.size()));
    m_xml.writeAttribute(QStringLiteral("failures"), QString::number(failed));
    for (const TestCase &test : cases)
        writeCase(m_xml, file, test);
    m_xml.writeEndElement();
    flush();
}

void JUnitReport::finish()
{
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    flush();
}

void JUnitReport::flush()
{
    write(m_text.toStdString());
    m_text.clear();
}

} // namespace

std::unique_ptr<Report> junitReport(const CheckContext &context)
{
    return std::make_unique<JUnitReport>(context);
}

} // namespace slipway::cli
