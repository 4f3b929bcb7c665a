// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace slipway
{

class Actions;

/// Name, version and licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// Every command that has a shortcut, by menu: the window's, and those of the text editor.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions &actions, const QList<QAction *> &editing, QWidget *parent = nullptr);
};

/// The versions that belong in a bug report, ready to copy. Holds nothing about the open files.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(QWidget *parent = nullptr);
};

} // namespace slipway
