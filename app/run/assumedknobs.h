// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/knobcard.h"
#include "run/rehearsal.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace slipway
{

/// The knobs for what a manifest cannot say: how the programs behave and how slow the cluster is.
class AssumedKnobs : public KnobCard
{
    Q_OBJECT

public:
    explicit AssumedKnobs(QWidget *parent = nullptr);
    /// The assumptions as set, for every container alike.
    sim::Assumptions assumptions() const;
    void setAssumptions(const sim::Assumptions &assume);
    RequestLoad load() const;
    void setLoad(const RequestLoad &load);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Program { RunsWell, Crashes, FailsProbes, NoImage };
    QDoubleSpinBox *secondsBox(double value, double max);
    void addRow(int row, QLabel *label, QWidget *editor);
    void enableDependents();
    void retranslate();
    QDoubleSpinBox *m_pull;
    QDoubleSpinBox *m_listens;
    QDoubleSpinBox *m_healthy;
    QComboBox *m_program;
    QDoubleSpinBox *m_crashAfter;
    QComboBox *m_sigterm;
    QDoubleSpinBox *m_drain;
    QDoubleSpinBox *m_propagation;
    QSpinBox *m_nodes;
    QDoubleSpinBox *m_rate;
    QDoubleSpinBox *m_answer;
    std::vector<QLabel *> m_labels;
};

} // namespace slipway
