// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"

#include <QDialog>

#include <array>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace slipway
{

/// Writes the objects of all open files as one file, as one file for each object, or to the clipboard. Refuses, and
/// says why, where a second reader understands the text differently.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(std::shared_ptr<const Workspace> workspace, const QString &folder, QWidget *parent = nullptr);

    enum class Target { OneFile, FilePerObject, Clipboard };
    void setTarget(Target target);
    void setPath(const QString &path);
    /// Exports; false with the reason on show when it could not be done. Nothing is overwritten unless `overwrite`.
    bool run(bool overwrite = false);
    QString message() const;
    /// What was done, for the status bar.
    const QString &done() const { return m_done; }

private:
    void build(const QString &folder);
    void refresh();
    void browse();
    void fail(const QString &reason);
    bool write(const QString &path, const std::string &text);
    Target target() const;

    std::shared_ptr<const Workspace> m_workspace;
    std::array<QRadioButton *, 3> m_targets{};
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_run = nullptr;
    QLabel *m_message = nullptr;
    QString m_filePath;
    QString m_folderPath;
    QString m_done;
    bool m_confirmed = false;
};

} // namespace slipway
