// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/player.h"
#include "run/runstory.h"
#include "sim/presets.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace slipway
{

/// Play controls and what is played: scenario, workload, speed, where the present moment is.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(Player &player, QWidget *parent = nullptr);

    sim::Preset preset() const { return m_chosen; }
    void setPreset(sim::Preset preset);
    /// Which presets cannot be chosen, and why, by preset.
    void setGaps(const std::array<sim::PresetGap, sim::AllPresets.size()> &gaps);
    /// The chosen workload; null for all of them.
    std::optional<sim::ObjectKey> workload() const;
    void setWorkloads(const std::vector<sim::ObjectKey> &workloads, const std::optional<sim::ObjectKey> &chosen);
    void setChapters(const std::vector<Chapter> &chapters);
    QToolButton *sideButton() const { return m_side; }
    QMenu *whatIfMenu() const { return m_whatIf->menu(); }
    /// The name of the scenario file that is played; empty: the chosen scenario is.
    void setFile(const QString &name);

Q_SIGNALS:
    void choiceChanged();
    /// A ready-made scenario, just before choiceChanged.
    void presetChosen();
    void saveAsked();
    void openAsked();
    void whatIfAsked(); ///< just before its menu opens

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Glyph { Start, Back, Play, Pause, Forward, End };
    void layOut();
    void connectAll();
    QToolButton *addButton(void (Player::*slot)());
    QIcon icon(Glyph glyph, const QColor &color) const;
    void dress();
    void showState();
    void showLabels();
    void showFile();
    void retranslate();
    Player &m_player;
    sim::Preset m_chosen = sim::Preset::Apply;
    QComboBox *m_preset;
    QLabel *m_presetLabel;
    QToolButton *m_more;
    QToolButton *m_whatIf;
    QString m_file;
    QAction *m_save;
    QAction *m_open;
    QComboBox *m_workload;
    QLabel *m_workloadLabel;
    QToolButton *m_start;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_forward;
    QToolButton *m_end;
    QToolButton *m_chapters;
    QComboBox *m_speed;
    QLabel *m_clock;
    QToolButton *m_side;
    std::vector<sim::ObjectKey> m_workloads;
    std::vector<Chapter> m_chapterList;
    std::array<sim::PresetGap, sim::AllPresets.size()> m_gaps{};
};

} // namespace slipway
