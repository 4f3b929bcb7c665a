// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/assumedknobs.h"

#include <QEvent>
#include <QSignalBlocker>

namespace slipway
{

namespace
{

/// Requests a second of a stream; a preset raises it further, and every request is computed.
constexpr double HighestRate = 100;

} // namespace

AssumedKnobs::AssumedKnobs(QWidget *parent)
    : KnobCard(Origin::Assumed, parent), m_pull(secondsBox(2, 600)), m_listens(secondsBox(1, 600)),
      m_healthy(secondsBox(1, 600)), m_program(new QComboBox(this)), m_crashAfter(secondsBox(5, 3600)),
      m_sigterm(new QComboBox(this)), m_drain(secondsBox(5, 600)), m_propagation(secondsBox(1, 60)),
      m_nodes(new QSpinBox(this)), m_rate(secondsBox(0, HighestRate)), m_answer(secondsBox(0, 60))
{
    m_nodes->setRange(1, 6);
    m_nodes->setKeyboardTracking(false);
    m_answer->setSingleStep(0.1);
    for (QComboBox *box : {m_program, m_sigterm}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, [this] {
            enableDependents();
            Q_EMIT changed();
        });
    }
    connect(m_nodes, &QSpinBox::valueChanged, this, &AssumedKnobs::changed);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &AssumedKnobs::enableDependents);
    int row = 0;
    for (QWidget *editor :
         std::initializer_list<QWidget *>{m_pull, m_listens, m_healthy, m_program, m_crashAfter, m_sigterm, m_drain,
                                          m_propagation, m_nodes, m_rate, m_answer}) {
        m_labels.push_back(new QLabel(this));
        addRow(row++, m_labels.back(), editor);
    }
    grid()->setColumnStretch(0, 3);
    grid()->setColumnStretch(1, 2);
    retranslate();
    setAssumptions({});
    setLoad({});
}

QDoubleSpinBox *AssumedKnobs::secondsBox(double value, double max)
{
    auto *box = new QDoubleSpinBox(this);
    box->setRange(0, max);
    box->setDecimals(1);
    box->setSingleStep(1);
    box->setValue(value);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, &AssumedKnobs::changed);
    return box;
}

void AssumedKnobs::addRow(int row, QLabel *label, QWidget *editor)
{
    label->setBuddy(editor);
    label->setWordWrap(true);
    grid()->addWidget(label, row, 0);
    grid()->addWidget(editor, row, 1);
}

void AssumedKnobs::enableDependents()
{
    const bool crashes = m_program->currentIndex() == static_cast<int>(Program::Crashes);
    const bool drains = m_sigterm->currentIndex() == static_cast<int>(sim::OnSigterm::Drain);
    for (const auto &[label, box, shown] : {std::tuple{m_labels[4], m_crashAfter, crashes},
                                            {m_labels[6], m_drain, drains},
                                            {m_labels[10], m_answer, m_rate->value() > 0}}) {
        label->setVisible(shown);
        box->setVisible(shown);
    }
}

sim::Assumptions AssumedKnobs::assumptions() const
{
    sim::Assumptions assume;
    assume.nodes = m_nodes->value();
    assume.propagation = sim::seconds(m_propagation->value());
    sim::ContainerAssumptions &all = assume.standard;
    all.pullTime = sim::seconds(m_pull->value());
    all.listensAfter = sim::seconds(m_listens->value());
    all.healthyAfter = std::max(all.listensAfter, sim::seconds(m_healthy->value()));
    all.onSigterm = static_cast<sim::OnSigterm>(m_sigterm->currentIndex());
    all.drain = sim::seconds(m_drain->value());
    switch (static_cast<Program>(m_program->currentIndex())) {
    case Program::RunsWell:
        break;
    case Program::Crashes:
        all.exits = {{.after = sim::seconds(m_crashAfter->value()), .code = 1}};
        break;
    case Program::FailsProbes:
        all.probesPass = false;
        break;
    case Program::NoImage:
        all.imageExists = false;
        break;
    }
    return assume;
}

void AssumedKnobs::setAssumptions(const sim::Assumptions &assume)
{
    const QSignalBlocker blocked(this);
    const sim::ContainerAssumptions &all = assume.standard;
    m_nodes->setValue(assume.nodes);
    m_propagation->setValue(sim::inSeconds(assume.propagation));
    m_pull->setValue(sim::inSeconds(all.pullTime));
    m_listens->setValue(sim::inSeconds(all.listensAfter));
    m_healthy->setValue(sim::inSeconds(all.healthyAfter));
    m_sigterm->setCurrentIndex(static_cast<int>(all.onSigterm));
    m_drain->setValue(sim::inSeconds(all.drain));
    const Program program = !all.imageExists     ? Program::NoImage
                            : !all.probesPass    ? Program::FailsProbes
                            : !all.exits.empty() ? Program::Crashes
                                                 : Program::RunsWell;
    m_program->setCurrentIndex(static_cast<int>(program));
    if (program == Program::Crashes)
        m_crashAfter->setValue(sim::inSeconds(all.exits.front().after));
    enableDependents();
}

RequestLoad AssumedKnobs::load() const
{
    return {.rate = m_rate->value(), .duration = sim::seconds(m_answer->value())};
}

void AssumedKnobs::setLoad(const RequestLoad &load)
{
    const QSignalBlocker blocked(this);
    m_rate->setValue(load.rate);
    m_answer->setValue(sim::inSeconds(load.duration));
}

void AssumedKnobs::changeEvent(QEvent *event)
{
    KnobCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssumedKnobs::retranslate()
{
    setTexts(tr("Assumed"), tr("What no manifest can say. Kept in this window only."));
    const QStringList labels = {tr("Image pull takes"), tr("Program listens after"), tr("Program is healthy after"),
                                tr("The program"),      tr("It crashes after"),      tr("On SIGTERM the program"),
                                tr("Draining takes"),   tr("Routes follow after"),   tr("Nodes"),
                                tr("Requests"),         tr("A request takes")};
    const QStringList tips = {
        tr("How long a node needs to download the image the first time."),
        tr("From the start of the process until it accepts connections."),
        tr("From the start of the process until it answers well; until then it answers with an error."),
        tr("How the program in the container behaves."),
        tr("From the start of the process until it ends by itself with exit code 1."),
        tr("What the program does when it is asked to stop."),
        tr("How long it finishes its work after SIGTERM before it ends."),
        tr("From a change of the Service's endpoints until every node sends new connections accordingly."),
        tr("How many nodes the imagined cluster has."),
        tr("How many requests a second clients send through each Ingress host, or to each Service without one; 0 for "
           "no clients."),
        tr("From the connection until the program has answered."),
    };
    for (int i = 0; i < labels.size(); ++i) {
        m_labels[static_cast<std::size_t>(i)]->setText(labels[i]);
        QWidget *editor = m_labels[static_cast<std::size_t>(i)]->buddy();
        editor->setToolTip(tips[i]);
        editor->setAccessibleName(labels[i]);
    }
    for (QDoubleSpinBox *box : {m_pull, m_listens, m_healthy, m_crashAfter, m_drain, m_propagation, m_answer})
        //: unit behind a number: seconds
        box->setSuffix(tr(" s"));
    //: unit behind a number: requests per second
    m_rate->setSuffix(tr(" /s"));
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int current = std::max(0, box->currentIndex());
        const QSignalBlocker blocked(box);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    //: what the program does, continuing "The program ..."
    fill(m_program, {tr("runs well"), tr("crashes"), tr("fails its probes"), tr("has no image")});
    //: what the program does, continuing "On SIGTERM the program ..."
    fill(m_sigterm, {tr("ends at once"), tr("drains, then ends"), tr("ignores it")});
}

} // namespace slipway
