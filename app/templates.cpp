// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <array>

namespace slipway
{

namespace
{

struct Row {
    const char *name;
    const char *title;
    const char *about;
};

#define TEXT(text) QT_TRANSLATE_NOOP("slipway::Templates", text)
constexpr std::array rows{
    Row{"web", TEXT("Web server"), TEXT("A Deployment with probes and limits, and the Service that finds its pods.")},
    Row{"web-ingress", TEXT("Web server with an address"),
        TEXT("The web server behind an Ingress with its host name, and its settings in a ConfigMap.")},
    Row{"worker", TEXT("Worker"), TEXT("A Deployment without a Service that ends its work before it stops.")},
    Row{"job", TEXT("Job"), TEXT("Runs once to its end, and again a few times where it fails.")},
    Row{"cronjob", TEXT("Scheduled job"), TEXT("Starts a Job every night and never two at once.")},
    Row{"stateful-db", TEXT("Database"),
        TEXT("A StatefulSet whose pods keep their names and disks, with its password in a Secret.")},
    Row{"shop", TEXT("Shop"),
        TEXT("A whole application in several files: frontend, API, Ingress, settings, password and disk.")},
};
#undef TEXT

const Row *rowOf(const QString &name)
{
    for (const Row &row : rows)
        if (name == QLatin1String(row.name))
            return &row;
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("slipway::Templates", text);
}

} // namespace

QStringList templateNames()
{
    QStringList names;
    for (const Row &row : rows)
        names.append(QString::fromLatin1(row.name));
    return names;
}

QString templateTitle(const QString &name)
{
    const Row *row = rowOf(name);
    return row ? translated(row->title) : name;
}

QString templateAbout(const QString &name)
{
    const Row *row = rowOf(name);
    return row ? translated(row->about) : QString();
}

std::vector<TemplateFile> templateFiles(const QString &name)
{
    std::vector<TemplateFile> files;
    if (!rowOf(name))
        return files;
    const QDir folder(QStringLiteral(":/templates/") + name);
    for (const QString &entry : folder.entryList({"*.yaml"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({entry, file.readAll().toStdString()});
    }
    return files;
}

} // namespace slipway
