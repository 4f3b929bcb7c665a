// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run mode is made of, and how its parts hear of each other.
#include "run/assumedknobs.h"
#include "run/eventlogview.h"
#include "run/fileknobs.h"
#include "run/forkbar.h"
#include "run/manifestview.h"
#include "run/runpanel.h"
#include "run/transportbar.h"
#include "theme.h"

#include <QEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

void qml_register_types_Slipway();

namespace slipway
{

namespace
{

/// Knobs are often turned several notches at once.
constexpr int PauseMilliseconds = 60;

} // namespace

RunPanel::RunPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    // The scene's types live in this library; nothing else would pull their registration in.
    static const bool registered = (qml_register_types_Slipway(), true);
    Q_UNUSED(registered)
    m_transport = new TransportBar(m_player, this);
    m_notes = new QLabel(this);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(12, 4, 12, 4);
    m_forkBar = new ForkBar(this);
    m_forkBar->hide();
    m_logView = new EventLogView(m_log, this);
    m_middle = new QSplitter(Qt::Vertical, this);
    m_middle->addWidget(buildScene());
    m_middle->addWidget(m_logView);
    m_middle->setStretchFactor(0, 1);
    m_middle->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(buildSide());
    m_columns->setStretchFactor(0, 1);
    m_columns->setCollapsible(0, false);
    auto *run = new QWidget(this);
    auto *layout = new QVBoxLayout(run);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_transport);
    layout->addWidget(m_notes);
    layout->addWidget(m_forkBar);
    layout->addWidget(m_columns, 1);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(buildEmptyPage());
    m_pages->addWidget(run);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    setFocusPolicy(Qt::StrongFocus);
    connectParts();
    applyFont();
    retranslate();
}

RunPanel::~RunPanel()
{
    // The scene looks at the models until it is gone.
    delete m_scene;
}

QWidget *RunPanel::buildScene()
{
    m_scene = new QQuickWidget(this);
    m_scene->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_scene->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_scene->setMinimumSize(360, 240);
    m_scene->setClearColor(Theme::instance().canvas());
    const QUrl url(QStringLiteral("qrc:/qt/qml/Slipway/RunScene.qml"));
    auto *component = new QQmlComponent(m_scene->engine(), url, m_scene);
    if (component->isReady())
        m_scene->setContent(
            url, component,
            component->createWithInitialProperties({{QStringLiteral("player"), QVariant::fromValue(&m_player)},
                                                    {QStringLiteral("timeline"), QVariant::fromValue(&m_timeline)},
                                                    {QStringLiteral("cluster"), QVariant::fromValue(&m_cluster)}}));
    else
        qCritical("%s", qPrintable(component->errorString()));
    if (QQuickItem *root = m_scene->rootObject()) {
        connect(root, SIGNAL(podActivated(QString)), this, SLOT(selectPod(QString)));
        connect(root, SIGNAL(podDeletionAsked(QString)), this, SLOT(deletePodNow(QString)));
        connect(root, SIGNAL(laneActivated(int)), this, SLOT(goToEvent(int)));
    }
    connect(&Theme::instance(), &Theme::changed, m_scene,
            [this] { m_scene->setClearColor(Theme::instance().canvas()); });
    return m_scene;
}

QWidget *RunPanel::buildSide()
{
    m_fileKnobs = new FileKnobs(m_session, this);
    m_assumed = new AssumedKnobs(this);
    m_manifest = new ManifestView(m_session.project(), this);
    auto *knobs = new QWidget;
    auto *column = new QVBoxLayout(knobs);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_fileKnobs);
    column->addWidget(m_assumed);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    m_knobs = scroll;
    scroll->setWidget(knobs);
    knobs->installEventFilter(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QSplitter(Qt::Vertical, this);
    side->addWidget(scroll);
    side->addWidget(m_manifest);
    side->setSizes({420, 280});
    return side;
}

QWidget *RunPanel::buildEmptyPage()
{
    auto *page = new QWidget(this);
    m_emptyTitle = new QLabel(page);
    m_emptyText = new QLabel(page);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addStretch(3);
    return page;
}

void RunPanel::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &RunPanel::rehearse);
    connect(&m_rehearsal, &Rehearsal::finished, this, &RunPanel::take);
    connect(&m_session, &Session::analysisChanged, this, [this] {
        updateKnobs();
        rehearseSoon();
    });
    connect(&m_session, &Session::selectionChanged, this, &RunPanel::followSelection);
    connect(&m_player, &Player::momentChanged, this, &RunPanel::showMoment);
    connect(m_assumed, &AssumedKnobs::changed, this, &RunPanel::rehearseSoon);
    connect(m_transport, &TransportBar::whatIfAsked, this, &RunPanel::offerWhatIfs);
    connect(m_forkBar, &ForkBar::runChosen, this, &RunPanel::chooseRun);
    connect(m_forkBar, &ForkBar::partingAsked, this, &RunPanel::goToParting);
    connect(m_forkBar, &ForkBar::closed, this, &RunPanel::leaveFork);
    connect(m_transport, &TransportBar::choiceChanged, this, [this] {
        m_workload = m_transport->workload();
        m_everything = !m_workload;
        m_podToDelete.clear();
        m_actAt.reset();
        m_goToAction = true;
        updateKnobs();
        rehearseSoon();
    });
    connect(m_transport, &TransportBar::presetChosen, this, &RunPanel::leaveScenarioFile);
    connect(m_transport, &TransportBar::saveAsked, this, &RunPanel::chooseScenarioToSave);
    connect(m_transport, &TransportBar::openAsked, this, &RunPanel::chooseScenarioToOpen);
    connect(m_transport->sideButton(), &QToolButton::toggled, this,
            [this](bool shown) { m_columns->widget(1)->setVisible(shown); });
    connect(m_logView, &EventLogView::stepChosen, this, [this](int row) {
        m_player.pause();
        m_player.toMoment(row + 1);
        if (const sim::Event *event = m_log.event(row); event && !event->origin.object.isNull())
            m_session.select(
                {event->origin.object, NodePath::parse(event->origin.path).value_or(NodePath()), event->origin.place},
                this);
    });
    connect(m_manifest, &ManifestView::placeChosen, this, [this](FileId file, std::size_t offset) {
        const Object *object = m_session.analysis()->workspace->objectAt(file, offset);
        if (!object)
            return;
        const NodeRef node = object->root.tree()->nodeAt(offset - object->documentStart());
        m_session.select({object->ref(), object->pathAt(offset), object->place(node.range())}, this);
    });
}

bool RunPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The pane is never narrower than its knobs: it scrolls up and down only.
    if (watched == m_knobs->widget() && event->type() == QEvent::LayoutRequest)
        m_knobs->setMinimumWidth(m_knobs->widget()->minimumSizeHint().width() +
                                 m_knobs->verticalScrollBar()->sizeHint().width());
    return QWidget::eventFilter(watched, event);
}

void RunPanel::applyFont()
{
    if (QQuickItem *root = m_scene->rootObject())
        root->setProperty("textSize", QFontInfo(font()).pixelSize());
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.5);
    title.setBold(true);
    m_emptyTitle->setFont(title);
}

} // namespace slipway
