// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/prompts.h"

namespace slipway
{

/// Answers the window's questions as a test wants it, and keeps what was asked.
class Answers : public Prompts
{
public:
    QStringList filesToOpen(QWidget *, const QString &) override { return open; }
    QString folderToOpen(QWidget *, const QString &) override { return folder; }
    QString pathToSave(QWidget *, const QString &) override { return savePath; }
    UnsavedAnswer unsaved(QWidget *, const QStringList &names) override
    {
        asked.append(names);
        return answer;
    }
    std::optional<QString> newName(QWidget *, const QString &, const QString &, int) override { return name; }

    QStringList open{};
    QString folder{};
    QString savePath{};
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    std::optional<QString> name{};
    QList<QStringList> asked{};
};

} // namespace slipway
