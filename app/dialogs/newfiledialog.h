// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace slipway
{

/// Offers an empty file or one of the templates.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewFileDialog(QWidget *parent = nullptr);
    /// The chosen template's name; empty for an empty file.
    QString chosen() const;

private:
    QListWidget *m_list = nullptr;
};

} // namespace slipway
