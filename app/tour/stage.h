// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <functional>
#include <memory>

class QDialog;
class QPixmap;

namespace slipway
{

class RunPanel;

/// The window of a tour and the moves that bring it into a state. Every move waits until what it started is done.
class Stage
{
public:
    explicit Stage(MainWindow &window) : m_window(window) {}
    MainWindow &window() { return m_window; }

    /// Closes everything and opens these texts as the only files.
    void open(const std::vector<std::pair<QString, std::string>> &files);
    void openShop();
    void openProblems();
    /// The problems beside a settings file with mistakes of its own.
    void openSettings();
    void closeAll() { open({}); }
    void select(const char *kind, const char *name);
    /// Selects the first finding that has a fix; false when there is none.
    bool selectFixable();
    /// The Run panel with a finished recording, or null.
    RunPanel *run();
    /// Shows a dialog of the window; it is what the picture is taken of.
    void show(std::unique_ptr<QDialog> dialog);
    void hideDialog();
    void closePopups();
    /// The dialog on show, else the window, with the popups that stand over it.
    QPixmap picture();

    /// Lets events pass until the condition holds; false after ten seconds.
    bool wait(const std::function<bool()> &done);
    /// Lets everything that is due be laid out and painted.
    void settle();

private:
    MainWindow &m_window;
    std::unique_ptr<QDialog> m_dialog;
};

} // namespace slipway
