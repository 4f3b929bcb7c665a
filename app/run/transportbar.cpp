// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/transportbar.h"

#include "graph/kindicons.h"
#include "run/words.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace slipway
{

namespace
{

constexpr double Speeds[] = {0.25, 0.5, 1, 2, 4, 8, 16};

constexpr int RoomForLabels = 160; // average characters

} // namespace

TransportBar::TransportBar(Player &player, QWidget *parent)
    : QWidget(parent), m_player(player), m_preset(new QComboBox(this)), m_presetLabel(new QLabel(this)),
      m_more(new QToolButton(this)), m_whatIf(new QToolButton(this)), m_workload(new QComboBox(this)),
      m_workloadLabel(new QLabel(this)), m_start(addButton(&Player::toStart)), m_back(addButton(&Player::stepBack)),
      m_play(addButton(&Player::toggle)), m_forward(addButton(&Player::step)), m_end(addButton(&Player::toEnd)),
      m_chapters(new QToolButton(this)), m_speed(new QComboBox(this)), m_clock(new QLabel(this)),
      m_side(new QToolButton(this))
{
    m_presetLabel->setBuddy(m_preset);
    m_workloadLabel->setBuddy(m_workload);
    for (QComboBox *box : {m_preset, m_workload}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        box->setMinimumWidth(6 * fontMetrics().averageCharWidth()); // in a narrow window the clock goes first
    }
    m_preset->setMinimumContentsLength(18);
    for (QToolButton *button : {m_chapters, m_side, m_more, m_whatIf}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_chapters->setPopupMode(QToolButton::InstantPopup);
    m_chapters->setMenu(new QMenu(m_chapters));
    m_whatIf->setPopupMode(QToolButton::InstantPopup);
    m_whatIf->setMenu(new QMenu(m_whatIf));
    connect(m_whatIf->menu(), &QMenu::aboutToShow, this, &TransportBar::whatIfAsked);
    m_more->setText(QChar(0x22EF));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_save = m_more->menu()->addAction({}, this, &TransportBar::saveAsked);
    m_open = m_more->menu()->addAction({}, this, &TransportBar::openAsked);
    m_side->setCheckable(true);
    m_side->setChecked(true);
    m_speed->setFocusPolicy(Qt::TabFocus);
    for (const double speed : Speeds)
        m_speed->addItem(QLocale().toString(speed) + QChar(0x00D7), speed);
    m_speed->setCurrentIndex(m_speed->findData(m_player.speed()));
    layOut();
    connectAll();
    retranslate();
}

void TransportBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_presetLabel, m_preset, m_more, m_workloadLabel, m_workload})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_start, m_back, m_play, m_forward, m_end, m_speed, m_clock})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_whatIf);
    layout->addWidget(m_chapters);
    layout->addWidget(m_side);
}

void TransportBar::connectAll()
{
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        if (index >= static_cast<int>(sim::AllPresets.size()))
            return; // the file that is played already
        m_chosen = static_cast<sim::Preset>(index);
        Q_EMIT presetChosen();
        Q_EMIT choiceChanged();
    });
    connect(m_workload, &QComboBox::activated, this, &TransportBar::choiceChanged);
    connect(m_speed, &QComboBox::activated, this, [this] { m_player.setSpeed(m_speed->currentData().toDouble()); });
    connect(&m_player, &Player::speedChanged, this,
            [this] { m_speed->setCurrentIndex(m_speed->findData(m_player.speed())); });
    for (const auto signal : {&Player::nowChanged, &Player::playingChanged, &Player::tapeChanged})
        connect(&m_player, signal, this, &TransportBar::showState);
    connect(&Theme::instance(), &Theme::changed, this, &TransportBar::dress);
}

QToolButton *TransportBar::addButton(void (Player::*slot)())
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    // A click must not take the keyboard away from the scene.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, &m_player, slot);
    return button;
}

void TransportBar::setFile(const QString &name)
{
    m_file = name;
    showFile();
}

/// The file stands in the box like a scenario of its own, behind the ready-made ones.
void TransportBar::showFile()
{
    const QSignalBlocker blocked(m_preset);
    const int presets = static_cast<int>(sim::AllPresets.size());
    while (m_preset->count() > presets)
        m_preset->removeItem(m_preset->count() - 1);
    if (!m_file.isEmpty()) {
        m_preset->addItem(m_file);
        m_preset->setCurrentIndex(presets);
    } else {
        m_preset->setCurrentIndex(static_cast<int>(m_chosen));
    }
}

void TransportBar::setPreset(sim::Preset preset)
{
    m_chosen = preset;
    m_preset->setCurrentIndex(static_cast<int>(preset));
}

void TransportBar::setGaps(const std::array<sim::PresetGap, sim::AllPresets.size()> &gaps)
{
    m_gaps = gaps;
    auto *items = static_cast<QStandardItemModel *>(m_preset->model());
    for (int row = 0; row < std::min(items->rowCount(), static_cast<int>(gaps.size())); ++row) {
        const sim::PresetGap gap = gaps[static_cast<std::size_t>(row)];
        items->item(row)->setEnabled(gap == sim::PresetGap::None);
        items->item(row)->setToolTip(run::presetGapWord(gap));
    }
}

std::optional<sim::ObjectKey> TransportBar::workload() const
{
    const int index = m_workload->currentIndex();
    if (index < 0 || static_cast<std::size_t>(index) >= m_workloads.size())
        return std::nullopt;
    return m_workloads[static_cast<std::size_t>(index)];
}

void TransportBar::setWorkloads(const std::vector<sim::ObjectKey> &workloads,
                                const std::optional<sim::ObjectKey> &chosen)
{
    const QSignalBlocker blocked(m_workload);
    m_workloads = workloads;
    m_workload->clear();
    int current = static_cast<int>(workloads.size());
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        const sim::ObjectKey &key = workloads[i];
        m_workload->addItem(kindIcon({.kind = key.kind}), QString::fromStdString(key.name));
        m_workload->setItemData(static_cast<int>(i), QString::fromStdString(key.display()), Qt::ToolTipRole);
        if (chosen == workloads[i])
            current = static_cast<int>(i);
    }
    if (workloads.size() > 1)
        m_workload->addItem(tr("All workloads"));
    m_workload->setCurrentIndex(std::min(current, m_workload->count() - 1));
    m_workload->setVisible(workloads.size() > 1);
    showLabels();
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLabels();
}

/// In a narrow window the choices need the room of the words before them, which stay as tooltips.
void TransportBar::showLabels()
{
    const bool roomy = width() > RoomForLabels * fontMetrics().averageCharWidth();
    m_presetLabel->setVisible(roomy);
    m_workloadLabel->setVisible(roomy && m_workloads.size() > 1);
}

void TransportBar::setChapters(const std::vector<Chapter> &chapters)
{
    m_chapterList = chapters;
    QMenu *menu = m_chapters->menu();
    menu->clear();
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const QString number = i < 9 ? QString::number(i + 1) : QString();
        menu->addAction(QStringLiteral("%1   %2\t%3")
                            .arg(number.isEmpty() ? QStringLiteral("  ") : number, run::chapterWord(chapters[i].what),
                                 run::duration(chapters[i].at)),
                        this, [this, moment = chapters[i].moment] {
                            m_player.pause();
                            m_player.toMoment(moment);
                        });
    }
    m_chapters->setEnabled(!chapters.empty());
}

QIcon TransportBar::icon(Glyph glyph, const QColor &color) const
{
    QIcon icon;
    for (const bool disabled : {false, true}) {
        constexpr int Side = 64;
        QPixmap pixmap(Side, Side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(disabled ? Theme::instance().line() : color);
        const auto triangle = [&](double left, double right) {
            const QPointF tip(right, 32);
            painter.drawPolygon(QPolygonF{{left, 12}, tip, {left, 52}});
        };
        switch (glyph) {
        case Glyph::Start:
            painter.drawRect(QRectF(12, 12, 7, 40));
            triangle(54, 22);
            break;
        case Glyph::Back:
            triangle(42, 10);
            painter.drawRect(QRectF(46, 12, 7, 40));
            break;
        case Glyph::Play:
            triangle(16, 54);
            break;
        case Glyph::Pause:
            painter.drawRect(QRectF(14, 12, 13, 40));
            painter.drawRect(QRectF(37, 12, 13, 40));
            break;
        case Glyph::Forward:
            painter.drawRect(QRectF(11, 12, 7, 40));
            triangle(22, 54);
            break;
        case Glyph::End:
            triangle(10, 42);
            painter.drawRect(QRectF(45, 12, 7, 40));
            break;
        }
        icon.addPixmap(pixmap, disabled ? QIcon::Disabled : QIcon::Normal);
    }
    return icon;
}

void TransportBar::dress()
{
    const QColor ink = Theme::instance().text();
    m_start->setIcon(icon(Glyph::Start, ink));
    m_back->setIcon(icon(Glyph::Back, ink));
    m_forward->setIcon(icon(Glyph::Forward, ink));
    m_end->setIcon(icon(Glyph::End, ink));
    const int side = fontMetrics().height() + 4;
    for (QToolButton *button : {m_start, m_back, m_forward, m_end})
        button->setIconSize({side, side});
    m_play->setIconSize({side + 8, side + 8});
    QFont strong = font();
    strong.setBold(true);
    m_clock->setFont(strong);
    m_clock->setMinimumWidth(QFontMetrics(strong).horizontalAdvance(tr("%1 s of %2 s").arg(888.8).arg(888.8)));
    showState();
}

void TransportBar::showState()
{
    const bool playing = m_player.isPlaying();
    m_play->setIcon(icon(playing ? Glyph::Pause : Glyph::Play, Theme::instance().accent()));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    const bool any = m_player.end() > 0;
    for (QToolButton *button : {m_start, m_back, m_play, m_forward, m_end, m_whatIf})
        button->setEnabled(any);
    //: where the present is and where the run ends, in seconds
    m_clock->setText(any ? tr("%1 s of %2 s").arg(m_player.now(), 0, 'f', 1).arg(m_player.end(), 0, 'f', 1)
                         : QString());
}

void TransportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        dress();
}

void TransportBar::retranslate()
{
    const QSignalBlocker blocked(m_preset);
    m_preset->clear();
    for (const sim::Preset each : sim::AllPresets)
        m_preset->addItem(run::presetWord(each));
    m_preset->setCurrentIndex(static_cast<int>(m_chosen));
    setGaps(std::array(m_gaps));
    showFile();
    m_presetLabel->setText(tr("Scenario"));
    m_preset->setToolTip(m_presetLabel->text());
    m_preset->setAccessibleName(m_presetLabel->text());
    m_whatIf->setText(tr("What if"));
    m_whatIf->setToolTip(tr("Try something at the shown moment, and compare"));
    m_more->setToolTip(tr("Scenario files"));
    m_more->setAccessibleName(tr("Scenario files"));
    m_save->setText(tr("Save scenario…"));
    m_open->setText(tr("Open scenario file…"));
    m_workloadLabel->setText(tr("Show"));
    m_workload->setToolTip(tr("The workload whose pods are shown"));
    m_workload->setAccessibleName(m_workload->toolTip());
    m_chapters->setText(tr("Chapters"));
    m_chapters->setToolTip(tr("Jump to a chapter (digits 1 to 9)"));
    m_side->setText(tr("Knobs and YAML"));
    m_side->setToolTip(tr("Show or hide the knobs and the YAML"));
    m_speed->setToolTip(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_start, tr("To the start"), tr("Home"));
    name(m_back, tr("Step back"), tr("Left arrow"));
    name(m_forward, tr("Step to the next event"), tr("Right arrow"));
    name(m_end, tr("To the end"), tr("End"));
    setWorkloads(std::vector(m_workloads), workload());
    setChapters(std::vector(m_chapterList));
    dress();
}

} // namespace slipway
