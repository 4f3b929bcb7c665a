// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/project.h"

#include <QDialog>

namespace slipway
{

/// Shows what a change would do to the texts, line by line, before it is made. Accepted means: make it.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `accept` names the button that makes the change; without it the dialog only shows.
    PreviewDialog(const Project &project, const Change &change, const QString &accept, QWidget *parent = nullptr);
};

} // namespace slipway
