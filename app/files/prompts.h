// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace slipway
{

enum class UnsavedAnswer { Save, Discard, Cancel };

/// The questions the window asks before it touches files. Tests answer in its place.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual QStringList filesToOpen(QWidget *window, const QString &folder) = 0;
    virtual QString folderToOpen(QWidget *window, const QString &folder) = 0;
    /// Empty for "not now".
    virtual QString pathToSave(QWidget *window, const QString &suggested) = 0;
    virtual UnsavedAnswer unsaved(QWidget *window, const QStringList &names) = 0;
    /// `references` is how many texts name the object and will follow.
    virtual std::optional<QString> newName(QWidget *window, const QString &what, const QString &current,
                                           int references) = 0;
};

/// Asks with dialogs.
class DialogPrompts : public Prompts
{
public:
    QStringList filesToOpen(QWidget *window, const QString &folder) override;
    QString folderToOpen(QWidget *window, const QString &folder) override;
    QString pathToSave(QWidget *window, const QString &suggested) override;
    UnsavedAnswer unsaved(QWidget *window, const QStringList &names) override;
    std::optional<QString> newName(QWidget *window, const QString &what, const QString &current,
                                   int references) override;
};

} // namespace slipway
