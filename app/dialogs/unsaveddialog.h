// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/prompts.h"

#include <QDialog>

namespace slipway
{

/// One question for all files with unsaved changes.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(const QStringList &names, QWidget *parent = nullptr);
    UnsavedAnswer answer() const { return m_answer; }

private:
    UnsavedAnswer m_answer = UnsavedAnswer::Cancel;
};

} // namespace slipway
