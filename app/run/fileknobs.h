// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/knobcard.h"
#include "session.h"

#include <QComboBox>
#include <QSpinBox>

namespace slipway
{

/// The knobs that stand in the manifest of one workload: replicas, the probes' numbers, how a pod is stopped. Turning
/// one edits the YAML as one undo step.
class FileKnobs : public KnobCard
{
    Q_OBJECT

public:
    explicit FileKnobs(Session &session, QWidget *parent = nullptr);
    /// Shows the knobs of an object of the current analysis; null shows none. Keeps the widgets where the same knobs
    /// are there again.
    void show(const Object *object);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Field { Replicas, InitialDelay, Period, Failures, Grace, PreStopSleep };
    struct Knob {
        Field field = Field::Replicas;
        NodePath path{};
        int fallback = 0; ///< what the server fills in
        QString probe{};  ///< of a probe's numbers: "readinessProbe"
        QSpinBox *box = nullptr;
    };
    void rebuild(const Object &object);
    void addProbes(NodeRef container, const NodePath &path, int &row);
    void addWide(Field field, const NodePath &path, int fallback, int row);
    QSpinBox *addBox(Field field, const NodePath &path, int fallback, const QString &probe = {});
    QLabel *addLabel(int row, int column, int span = 1);
    void read(const Object &object);
    void write(const Knob &knob, int value);
    void retranslate();
    QString signature(const Object &object) const;
    NodePath containerPath() const;

    Session &m_session;
    ObjectRef m_object{};
    NodePath m_podSpec{};
    QString m_shown; ///< signature of the widgets that are there
    int m_container = 0;
    std::vector<Knob> m_knobs;
    QComboBox *m_containers = nullptr;
    std::vector<std::pair<QLabel *, QString>> m_labels; ///< with what they say, as an id
};

} // namespace slipway
