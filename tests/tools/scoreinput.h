// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace slipway
{

/// The command line of the scoring tools: FILE.jsonl [--show N] [--only TEXT], one JSON object a line.
class ScoreInput
{
public:
    /// Takes the arguments of the application.
    ScoreInput() : m_arguments(QCoreApplication::arguments()), m_file(m_arguments.value(1)) {}

    /// False, after saying so on standard error, when the file cannot be read.
    bool open()
    {
        const bool isOpen = m_file.open(QIODevice::ReadOnly);
        if (!isOpen)
            QTextStream(stderr) << "Cannot read " << m_file.fileName() << ": " << m_file.errorString() << '\n';
        return isOpen;
    }
    bool atEnd() const { return m_file.atEnd(); }
    QJsonObject next() { return QJsonDocument::fromJson(m_file.readLine()).object(); }
    /// How many differences are to be printed in full.
    int show() const { return option("--show").toInt(); }
    QString only() const { return option("--only"); }

private:
    QString option(const char *name) const
    {
        const auto at = m_arguments.indexOf(QLatin1String(name));
        return at < 0 ? QString() : m_arguments.value(at + 1);
    }

    QStringList m_arguments;
    QFile m_file;
};

} // namespace slipway
