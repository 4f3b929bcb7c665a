// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reports.h"

#include "cli/commands.h"

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

QString titleOf(const Workspace &workspace, const ManifestFile &file, std::size_t document)
{
    const std::size_t start = file.documents()[document].start;
    const Object *object = workspace.objectAt(file.id(), start);
    return object ? object->id.display() : Commands::tr("document %1").arg(document + 1);
}

QString lineOf(const ManifestFile &file, const Diagnostic &finding)
{
    const TextPosition position = file.position(finding.where.range.start);
    return QStringLiteral("%1:%2:%3: %4: %5 [%6]")
        .arg(file.path())
        .arg(position.line + 1)
        .arg(position.column + 1)
        .arg(QLatin1String(nameOf(finding.severity)), finding.message, QString::fromStdString(finding.rule));
}

std::vector<TestCase> casesOf(const CheckResult &result, const ManifestFile &file)
{
    std::map<std::size_t, TestCase> byDocument;
    for (std::size_t i = 0; i < file.documents().size(); ++i)
        if (!file.documents()[i].document->isEmpty())
            byDocument[i].name = titleOf(result.workspace, file, i);
    for (const Diagnostic &finding : result.findings) {
        if (finding.where.file != file.id())
            continue;
        TestCase &test = byDocument[finding.document];
        if (test.name.isEmpty())
            test.name = titleOf(result.workspace, file, finding.document);
        (result.failsBy(finding) ? test.failures : test.others).push_back(&finding);
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
        xml.writeAttribute(QStringLiteral("type"), QString::fromStdString(finding->rule));
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

} // namespace

QString printJUnit(const CheckResult &result)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (const auto &file : result.workspace.files()) {
        const std::vector<TestCase> cases = casesOf(result, *file);
        const auto failed =
            std::count_if(cases.begin(), cases.end(), [](const TestCase &test) { return !test.failures.empty(); });
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), printable(file->path()));
        xml.writeAttribute(QStringLiteral("tests"), QString::number(cases.size()));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(failed));
        for (const TestCase &test : cases)
            writeCase(xml, *file, test);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace slipway::cli
