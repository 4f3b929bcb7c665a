// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QLabel>

namespace slipway
{

class RoleLabel;
struct KubernetesVersion;

/// Top of a form: what object this is, what its kind is for, and how its Pods stand to the Pod Security Standards.
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FormHeader(QWidget *parent = nullptr);
    /// `version` is that of the policies that the Pods are held against.
    void setObject(const Object &object, int findings, KubernetesVersion version);
    /// Whether what keeps the Pods from the next level of security is listed, or only counted.
    void setListsObstacles(bool lists);

Q_SIGNALS:
    void yamlClicked();
    /// A field that keeps the Pods from the next level.
    void obstacleClicked(const slipway::Selected &field);

private:
    void showIcon();
    void takeSecurity(const Object &object, KubernetesVersion version);
    void showSecurity();
    void followLink(const QString &link);
    ObjectId m_id{};
    QLabel *m_icon = nullptr;
    RoleLabel *m_name = nullptr;
    RoleLabel *m_kind = nullptr;
    RoleLabel *m_sentence = nullptr;
    RoleLabel *m_yaml = nullptr;
    RoleLabel *m_security = nullptr;

    /// Why the Pods do not meet the next level.
    struct Obstacle {
        Selected field{};
        QString sentence{};
    };
    QString m_level{};
    QString m_nextLevel{}; ///< empty for the strictest
    std::vector<Obstacle> m_obstacles{};
    bool m_listsObstacles = false; ///< as the user left it for the last object
};

} // namespace slipway
