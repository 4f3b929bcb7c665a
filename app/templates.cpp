// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates.h"

#include "document/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>
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

constexpr std::array rows{
    Row{"web", QT_TRANSLATE_NOOP("slipway::Templates", "Web server"),
        QT_TRANSLATE_NOOP("slipway::Templates",
                          "A Deployment with probes and limits, and the Service that finds its pods.")},
    Row{"web-ingress", QT_TRANSLATE_NOOP("slipway::Templates", "Web server with an address"),
        QT_TRANSLATE_NOOP("slipway::Templates",
                          "The web server behind an Ingress with its host name, and its settings in a ConfigMap.")},
    Row{"worker", QT_TRANSLATE_NOOP("slipway::Templates", "Worker"),
        QT_TRANSLATE_NOOP("slipway::Templates", "A Deployment without a Service that ends its work before it stops.")},
    Row{"job", QT_TRANSLATE_NOOP("slipway::Templates", "Job"),
        QT_TRANSLATE_NOOP("slipway::Templates", "Runs once to its end, and again a few times where it fails.")},
    Row{"cronjob", QT_TRANSLATE_NOOP("slipway::Templates", "Scheduled job"),
        QT_TRANSLATE_NOOP("slipway::Templates", "Starts a Job every night and never two at once.")},
    Row{"stateful-db", QT_TRANSLATE_NOOP("slipway::Templates", "Database"),
        QT_TRANSLATE_NOOP("slipway::Templates",
                          "A StatefulSet whose pods keep their names and disks, with its password in a Secret.")},
    Row{"shop", QT_TRANSLATE_NOOP("slipway::Templates", "Shop"),
        QT_TRANSLATE_NOOP(
            "slipway::Templates",
            "A whole application in several files: frontend, API, Ingress, settings, password and disk.")},
};

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

FileId createFromTemplate(Project &project, const QString &name)
{
    std::vector<TemplateFile> files = templateFiles(name);
    const auto untouchedCopy = [&](const TemplateFile &file) {
        for (const FileId open : project.files())
            if (project.path(open).isEmpty() && project.displayName(open) == file.name &&
                project.text(open) == file.text)
                return open;
        return FileId::None;
    };
    std::vector<FileId> copies;
    for (const TemplateFile &file : files)
        copies.push_back(untouchedCopy(file));
    if (std::find(copies.begin(), copies.end(), FileId::None) != copies.end())
        for (std::size_t i = 0; i < files.size(); ++i)
            copies[i] = project.create(files[i].name, std::move(files[i].text));
    return copies.empty() ? FileId::None : copies.front();
}

} // namespace slipway
