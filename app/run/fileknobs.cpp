// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/fileknobs.h"

#include "schema/keyorder.h"
#include "theme.h"

#include <QEvent>
#include <QSignalBlocker>

namespace slipway
{

namespace
{

const char *const Probes[] = {"startupProbe", "readinessProbe", "livenessProbe"};

NodePath podSpecPath(const std::string &kind)
{
    if (kind == "Pod")
        return {"spec"};
    if (kind == "CronJob")
        return {"spec", "jobTemplate", "spec", "template", "spec"};
    return {"spec", "template", "spec"};
}

bool hasReplicas(const std::string &kind)
{
    return kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet" || kind == "ReplicationController";
}

/// A preStop hook that is something else than a sleep is not this knob's business.
bool canSleep(NodeRef container)
{
    const NodeRef hook = container["lifecycle"]["preStop"];
    return !hook || hook["sleep"] || hook.size() == 0;
}

std::optional<int> number(NodeRef node)
{
    const std::int64_t *value = nullptr;
    const Value read = Value::fromNode(node);
    value = read.asInt();
    return value && *value >= 0 && *value < 1'000'000 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

FileKnobs::FileKnobs(Session &session, QWidget *parent) : KnobCard(Origin::File, parent), m_session(session)
{
    retranslate();
}

void FileKnobs::show(const Object *object)
{
    setVisible(object != nullptr);
    if (!object)
        return;
    if (m_object.id != object->id)
        m_container = 0;
    m_object = object->ref();
    m_podSpec = podSpecPath(object->id.kind);
    if (signature(*object) != m_shown)
        rebuild(*object);
    read(*object);
}

NodePath FileKnobs::containerPath() const
{
    return m_podSpec / "containers" / static_cast<std::size_t>(m_container);
}

QString FileKnobs::signature(const Object &object) const
{
    const NodeRef spec = object.root.find(m_podSpec);
    QStringList parts{QString::fromStdString(object.id.display().toStdString()), QString::number(m_container)};
    for (const NodeRef container : spec["containers"])
        parts << QString::fromStdString(container["name"].text());
    const NodeRef container = object.root.find(containerPath());
    for (const char *probe : Probes)
        parts << (container[probe] ? QStringLiteral("1") : QStringLiteral("0"));
    parts << (canSleep(container) ? QStringLiteral("sleep") : QString());
    return parts.join(QLatin1Char('|'));
}

void FileKnobs::rebuild(const Object &object)
{
    m_knobs.clear();
    m_labels.clear();
    m_containers = nullptr;
    while (QLayoutItem *item = grid()->takeAt(0)) {
        // The box whose change led here is still in its own signal.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_shown = signature(object);
    int row = 0;
    if (hasReplicas(object.id.kind))
        addWide(Field::Replicas, {"spec", "replicas"}, 1, row++);
    const NodeRef containers = object.root.find(m_podSpec)["containers"];
    if (containers.size() > 1) {
        m_labels.emplace_back(addLabel(row, 0, 2), QStringLiteral("container"));
        m_containers = new QComboBox(this);
        for (const NodeRef container : containers)
            m_containers->addItem(QString::fromStdString(container["name"].text()));
        m_containers->setCurrentIndex(m_container);
        grid()->addWidget(m_containers, row++, 2, 1, 2);
        connect(m_containers, &QComboBox::activated, this, [this](int index) {
            m_container = index;
            if (const Object *now = m_session.analysis()->workspace->find(m_object))
                show(now);
        });
    }
    const NodeRef container = object.root.find(containerPath());
    if (container)
        addProbes(container, containerPath(), row);
    addWide(Field::Grace, m_podSpec / "terminationGracePeriodSeconds", 30, row++);
    if (container && canSleep(container))
        addWide(Field::PreStopSleep, containerPath() / NodePath{"lifecycle", "preStop", "sleep", "seconds"}, 0, row++);
    for (int column = 0; column < 4; ++column)
        grid()->setColumnStretch(column, column == 0 ? 3 : 2);
    retranslate();
}

void FileKnobs::addProbes(NodeRef container, const NodePath &path, int &row)
{
    QStringList missing;
    bool any = false;
    for (const char *probe : Probes)
        any = any || container[probe];
    if (any) {
        m_labels.emplace_back(addLabel(row, 0), QStringLiteral("probe"));
        m_labels.emplace_back(addLabel(row, 1), QStringLiteral("initialDelay"));
        m_labels.emplace_back(addLabel(row, 2), QStringLiteral("period"));
        m_labels.emplace_back(addLabel(row++, 3), QStringLiteral("failures"));
    }
    for (const char *probe : Probes) {
        const QString name = QString::fromLatin1(probe);
        if (!container[probe]) {
            missing << name;
            continue;
        }
        m_labels.emplace_back(addLabel(row, 0), name);
        int column = 1;
        for (const auto &[field, key, fallback] : {std::tuple{Field::InitialDelay, "initialDelaySeconds", 0},
                                                   {Field::Period, "periodSeconds", 10},
                                                   {Field::Failures, "failureThreshold", 3}})
            grid()->addWidget(addBox(field, path / probe / key, fallback, name), row, column++);
        ++row;
    }
    if (missing.isEmpty())
        return;
    QLabel *none = addLabel(row++, 0, 4);
    none->setWordWrap(true);
    m_labels.emplace_back(none, QStringLiteral("missing:") + missing.join(QStringLiteral(", ")));
}

void FileKnobs::addWide(Field field, const NodePath &path, int fallback, int row)
{
    const QString id = field == Field::Replicas ? QStringLiteral("replicas")
                       : field == Field::Grace  ? QStringLiteral("grace")
                                                : QStringLiteral("preStop");
    QLabel *label = addLabel(row, 0, 3);
    m_labels.emplace_back(label, id);
    QSpinBox *box = addBox(field, path, fallback);
    label->setBuddy(box);
    grid()->addWidget(box, row, 3);
}

QSpinBox *FileKnobs::addBox(Field field, const NodePath &path, int fallback, const QString &probe)
{
    auto *box = new QSpinBox(this);
    const bool atLeastOne = field == Field::Period || field == Field::Failures;
    box->setRange(atLeastOne ? 1 : 0, field == Field::Replicas ? 50 : 3600);
    box->setKeyboardTracking(false);
    // The widest value would make the three columns too wide for the pane; longer ones scroll inside the box.
    box->setMinimumWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("00 s")) + 34);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_knobs.push_back({.field = field, .path = path, .fallback = fallback, .probe = probe, .box = box});
    const std::size_t index = m_knobs.size() - 1;
    connect(box, &QSpinBox::valueChanged, this, [this, index](int value) { write(m_knobs[index], value); });
    return box;
}

QLabel *FileKnobs::addLabel(int row, int column, int span)
{
    auto *label = new QLabel(this);
    grid()->addWidget(label, row, column, 1, span);
    return label;
}

void FileKnobs::read(const Object &object)
{
    for (const Knob &knob : m_knobs) {
        const NodeRef node = object.root.find(knob.path);
        const int value = number(node).value_or(knob.fallback);
        const QSignalBlocker blocked(knob.box);
        // What the file says is shown as it is, also where the knob would not go by itself.
        knob.box->setMaximum(std::max(knob.box->maximum(), value));
        knob.box->setMinimum(std::min(knob.box->minimum(), value));
        // Setting the same value again would take away what is being typed.
        if (knob.box->value() != value)
            knob.box->setValue(value);
        // What is not written is the server's default: shown, but paler.
        QPalette palette = this->palette();
        if (!node)
            palette.setColor(QPalette::Text, Theme::instance().mutedText());
        knob.box->setPalette(palette);
        knob.box->setStatusTip(QString::fromStdString(knob.path.toString()));
    }
}

void FileKnobs::write(const Knob &knob, int value)
{
    const auto workspace = m_session.project().workspace();
    const Object *object = workspace->find(m_object);
    if (!object)
        return;
    const bool clears = knob.field == Field::PreStopSleep && value == 0;
    const EditResult edit = clears ? removeNode(object->root, containerPath() / NodePath{"lifecycle", "preStop"}, 1)
                                   : setValue(object->root, knob.path, Value(value), usualOrder(object->root));
    if (!edit) {
        Q_EMIT m_session.notice(edit.error);
        read(*object);
        return;
    }
    //: name of an undo step, for example "Set replicas of Deployment/web to 3"
    const QString name =
        tr("Set %1 of %2 to %3").arg(QString::fromUtf8(keyOf(knob.path.last())), object->id.display()).arg(value);
    m_session.project().apply(Session::changeOf(name, *object, edit.edits),
                              QStringLiteral("knob %1 %2").arg(object->id.display(), knob.box->statusTip()));
}

void FileKnobs::changeEvent(QEvent *event)
{
    KnobCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FileKnobs::retranslate()
{
    setTexts(tr("From your file"), tr("Changing these values edits the YAML."));
    for (const auto &[label, id] : m_labels) {
        if (id == QLatin1String("replicas"))
            label->setText(tr("Replicas"));
        else if (id == QLatin1String("container"))
            label->setText(tr("Container"));
        else if (id == QLatin1String("grace"))
            label->setText(tr("Grace period when stopped"));
        else if (id == QLatin1String("preStop"))
            label->setText(tr("Sleep before SIGTERM (preStop)"));
        else if (id == QLatin1String("probe"))
            label->setText(tr("Probe"));
        else if (id == QLatin1String("initialDelay"))
            //: heading over a probe's initialDelaySeconds
            label->setText(tr("first after"));
        else if (id == QLatin1String("period"))
            //: heading over a probe's periodSeconds
            label->setText(tr("every"));
        else if (id == QLatin1String("failures"))
            //: heading over a probe's failureThreshold
            label->setText(tr("fails at"));
        else if (id == QLatin1String("startupProbe"))
            label->setText(tr("Startup", "probe"));
        else if (id == QLatin1String("readinessProbe"))
            label->setText(tr("Readiness", "probe"));
        else if (id == QLatin1String("livenessProbe"))
            label->setText(tr("Liveness", "probe"));
        else if (id.startsWith(QLatin1String("missing:")))
            label->setText(tr("Not set: %1").arg(id.mid(8)));
    }
    for (const Knob &knob : m_knobs) {
        const bool counts = knob.field == Field::Replicas || knob.field == Field::Failures;
        //: unit behind a number: seconds
        knob.box->setSuffix(counts ? QString() : tr(" s"));
        const QString field = QString::fromStdString(knob.path.toString());
        knob.box->setToolTip(tr("%1 (not written: %2)").arg(field).arg(knob.fallback));
        knob.box->setAccessibleName(field);
    }
}

} // namespace slipway
