// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"

#include <QLabel>

namespace slipway
{

class RoleLabel;

/// Top of a form: what object this is, and what its kind is for.
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FormHeader(QWidget *parent = nullptr);
    void setObject(const Object &object, int findings);

Q_SIGNALS:
    void yamlClicked();

private:
    void showIcon();
    ObjectId m_id{};
    QLabel *m_icon = nullptr;
    RoleLabel *m_name = nullptr;
    RoleLabel *m_kind = nullptr;
    RoleLabel *m_sentence = nullptr;
    RoleLabel *m_yaml = nullptr;
};

} // namespace slipway
