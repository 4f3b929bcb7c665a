// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/prompts.h"

#include "dialogs/unsaveddialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>

namespace slipway
{

namespace
{

QString filters()
{
    return QCoreApplication::translate("slipway::Prompts", "Manifests (*.yaml *.yml *.json)") + ";;" +
           QCoreApplication::translate("slipway::Prompts", "All files (*)");
}

} // namespace

QStringList DialogPrompts::filesToOpen(QWidget *window, const QString &folder)
{
    return QFileDialog::getOpenFileNames(window, QCoreApplication::translate("slipway::Prompts", "Open Files"), folder,
                                         filters());
}

QString DialogPrompts::folderToOpen(QWidget *window, const QString &folder)
{
    return QFileDialog::getExistingDirectory(
        window, QCoreApplication::translate("slipway::Prompts", "Open a Folder of Manifests"), folder);
}

QString DialogPrompts::pathToSave(QWidget *window, const QString &suggested)
{
    return QFileDialog::getSaveFileName(window, QCoreApplication::translate("slipway::Prompts", "Save As"), suggested,
                                        filters());
}

UnsavedAnswer DialogPrompts::unsaved(QWidget *window, const QStringList &names)
{
    UnsavedDialog dialog(names, window);
    dialog.exec();
    return dialog.answer();
}

std::optional<QString> DialogPrompts::newName(QWidget *window, const QString &what, const QString &current,
                                              int references)
{
    const QString label =
        references == 0 ? QCoreApplication::translate("slipway::Prompts", "New name:")
                        : QCoreApplication::translate("slipway::Prompts",
                                                      "New name (%n reference(s) will follow):", nullptr, references);
    bool accepted = false;
    const QString name =
        QInputDialog::getText(window, QCoreApplication::translate("slipway::Prompts", "Rename %1").arg(what), label,
                              QLineEdit::Normal, current, &accepted);
    return accepted ? std::optional(name.trimmed()) : std::nullopt;
}

} // namespace slipway
