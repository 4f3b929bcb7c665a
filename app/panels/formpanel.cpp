// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/formpanel.h"

#include "checks/settingsfile.h"
#include "panels/fieldsearchbox.h"
#include "panels/formheader.h"
#include "schema/customkinds.h"
#include "widgets/formrow.h"
#include "widgets/formtexts.h"
#include "widgets/glyphbutton.h"

#include <QApplication>
#include <QDateTime>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace slipway
{

namespace
{

constexpr int Margin = 12;

/// The rows of a form. A scroll area asks a widget only for its smallest height at any width; with texts that wrap,
/// that would squeeze the rows.
class FormContent : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if (layout() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
            const int needed = layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width())
                                                             : layout()->totalMinimumSize().height();
            if (needed != minimumHeight())
                setMinimumHeight(needed);
        }
        return handled;
    }
};

} // namespace

FormPanel::FormPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new FormHeader(this)), m_banner(new RoleLabel(&Theme::wait, this)),
      m_search(new FieldSearchBox([this](const QString &words) { return fieldsFound(words); }, this)),
      m_scroll(new QScrollArea(this)), m_content(new FormContent), m_nothing(new RoleLabel(&Theme::mutedText, this))
{
    build();
    buildContent();
    connectParts();
    retranslate();
    setObject(session.selected().object);
}

void FormPanel::build()
{
    setMinimumWidth(280);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_banner->setWordWrap(true);
    m_banner->setContentsMargins(Margin, 4, Margin, 8);
    layout->addWidget(m_banner);
    m_search->layout()->setContentsMargins(Margin, 2, Margin, 8);
    layout->addWidget(m_search);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(2 * Margin, Margin, 2 * Margin, Margin);
    layout->addWidget(m_nothing, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 4);
}

void FormPanel::buildContent()
{
    m_contentLayout = new QVBoxLayout(m_content);
    m_contentLayout->setContentsMargins(Margin, 0, Margin, Margin);
    m_contentLayout->setSpacing(8);
    m_messages = new QLabel(m_content);
    m_messages->setWordWrap(true);
    m_messages->setTextFormat(Qt::RichText);
    m_messages->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connectFixes(m_messages, this, *this, m_whole);
    m_contentLayout->addWidget(m_messages);
    m_groups = new FormGroups(*this, true, m_content);
    m_contentLayout->addWidget(m_groups);
    m_keptTitle = new RoleLabel(&Theme::text, m_content);
    m_kept = new RoleLabel(&Theme::mutedText, m_content);
    m_kept->setWordWrap(true);
    m_kept->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_contentLayout->addWidget(m_keptTitle);
    m_contentLayout->addWidget(m_kept);
    m_contentLayout->addStretch(1);
}

void FormPanel::connectParts()
{
    connect(m_search, &FieldSearchBox::chosen, this, [this](const NodePath &target) {
        if (FormRow *row = reveal(target))
            row->focusFirst();
    });
    connect(m_header, &FormHeader::yamlClicked, this, [this] { showInYaml({}); });
    connect(m_header, &FormHeader::obstacleClicked, this,
            [this](const Selected &field) { m_session.select(field, m_header); });
    connect(m_kept, &QLabel::linkActivated, this, [this](const QString &link) {
        const std::size_t index = link.toUInt();
        if (index < m_form.kept.size())
            showInYaml(m_form.kept[index].path);
    });
    connect(&m_session, &Session::selectionChanged, this, &FormPanel::follow);
    connect(&m_session, &Session::analysisChanged, this, [this] {
        // Nobody looks at a form behind other panes, and typing elsewhere must not wait for it.
        m_isBehind = !isVisible() && window()->isVisible();
        // An older state than the text would take letters out from under the caret.
        if (!m_isBehind && m_session.analysisService().isCurrent())
            refresh(*m_session.analysis()->workspace);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        showMessages();
        showKept();
    });
}

FormPanel::~FormPanel()
{
    // A field that loses the keyboard while it goes reports to its host, which must still be whole; a window that goes
    // gives the keyboard away when only the QWidget is left.
    qApp->disconnect(this);
    m_isShowing = true;
    delete m_scroll;
}

void FormPanel::retranslate()
{
    m_keptTitle->setText(tr("Kept as is"));
    m_keptTitle->setToolTip(tr("Keys that this form does not know or does not touch. They stay as they are."));
    m_banner->setText(tr("The text of this object cannot be read right now. The form shows how it was before; it goes "
                         "on when the YAML is whole again."));
}

void FormPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_contentLayout->removeWidget(m_groups);
    delete m_groups;
    m_groups = new FormGroups(*this, true, m_content);
    m_contentLayout->insertWidget(1, m_groups);
    refresh(*m_session.project().workspace());
}

void FormPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isBehind, false))
        refresh(*m_session.project().workspace());
}

void FormPanel::follow(const Selected &selected, QObject *origin)
{
    if (origin == this)
        return;
    const bool sameObject = selected.object == m_object;
    if (!sameObject)
        setObject(selected.object);
    if (!selected.path.isEmpty())
        reveal(selected.path);
    else if (m_highlighted)
        m_highlighted->setHighlighted(false);
}

void FormPanel::setObject(const ObjectRef &object)
{
    // What is half typed belongs to the object that was shown so far.
    if (QWidget *focused = focusWidget(); focused && m_content->isAncestorOf(focused))
        focused->clearFocus();
    endTyping();
    ++m_generation;
    m_isShown = false;
    m_object = object;
    m_open.clear();
    m_search->clear();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh(*m_session.project().workspace());
}

const Object *FormPanel::current(const Workspace &workspace) const
{
    const Object *object = m_object.isNull() ? nullptr : workspace.find(m_object);
    // Something else may stand at the place by now; renaming and changing the kind are edits of the same object.
    if (object && object->id.kind != m_object.id.kind && object->id.name != m_object.id.name)
        return nullptr;
    return object;
}

void FormPanel::refresh(const Workspace &workspace)
{
    if (m_object.isNull())
        return showNothing(tr("Select an object to see its form."));
    const ManifestFile *file = workspace.file(m_object.file);
    const Object *object = current(workspace);
    const std::size_t document = object ? object->document : m_object.document;
    m_isStale = file && document < file->documentCount() && !file->document(document).document->isComplete();
    m_banner->setVisible(m_isStale);
    m_content->setEnabled(!m_isStale);
    m_search->setEnabled(!m_isStale);
    if (m_isStale) {
        if (!m_isShown)
            showNothing(tr("The text of this object cannot be read right now."));
        return;
    }
    if (!object)
        return showNothing(tr("This object is no longer in the open files."));
    m_object = object->ref();
    showForm(*object, workspace);
}

void FormPanel::showNothing(const QString &why)
{
    m_form = {};
    m_findings.clear();
    m_groups->setGroups({}, {});
    m_nothing->setText(why);
    m_nothing->show();
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_banner),
                          static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_scroll)})
        part->hide();
}

void FormPanel::showForm(const Object &object, const Workspace &workspace)
{
    m_isShowing = true;
    m_isShown = true;
    m_nothing->hide();
    m_header->show();
    m_scroll->show();
    m_form = readForm(object, m_open, schemaOf(workspace), QDateTime::currentSecsSinceEpoch());
    m_search->setVisible(m_form.kind != nullptr);
    collectFindings(object);
    int count = 0;
    for (const auto &[path, findings] : m_findings)
        count += problemCount(findings);
    if (!m_projects || !m_projects->follow(workspace))
        m_projects = std::make_unique<ProjectSettings>(workspace, CheckSettings());
    m_header->setObject(object, count, m_projects->of(object.file->id()).kubernetes());
    m_groups->setGroups(m_form.groups, {});
    showMessages();
    showKept();
    m_isShowing = false;
}

void FormPanel::collectFindings(const Object &object)
{
    m_findings.clear();
    m_found = m_session.analysis()->findings.ofDocument(object.file->id(), object.document);
    for (const Diagnostic &finding : m_found) {
        if (finding.object.isNull() || finding.object.item != object.item)
            continue;
        // Advice would stand under half of the fields of every form; the list of problems has it.
        if (finding.severity == Severity::Hint && finding.tier >= Tier::Practice)
            continue;
        const std::optional<NodePath> path = NodePath::parse(finding.path);
        const FormItem *item = path ? itemAt(m_form, *path) : nullptr;
        m_findings[item ? item->field.path : NodePath()].push_back(&finding);
    }
}

void FormPanel::showMessages()
{
    const QString text = findingsText(findings(m_whole));
    m_messages->setText(text);
    m_messages->setVisible(!text.isEmpty());
}

void FormPanel::showKept()
{
    QStringList links;
    for (std::size_t i = 0; i < m_form.kept.size(); ++i)
        links << QStringLiteral("<a style='color:%1' href='%2'>%3</a>")
                     .arg(Theme::instance().accent().name())
                     .arg(i)
                     .arg(QString::fromStdString(m_form.kept[i].path.toString()).toHtmlEscaped());
    m_kept->setText(links.join(QStringLiteral("<br>")));
    m_kept->setVisible(!links.isEmpty());
    m_keptTitle->setVisible(!links.isEmpty());
}

FormRow *FormPanel::reveal(const NodePath &path)
{
    if (m_highlighted)
        m_highlighted->setHighlighted(false);
    for (std::size_t depth = 1; depth <= path.size(); ++depth)
        if (const auto folded = m_open.find(path.first(depth)); folded != m_open.end())
            folded->second = true;
    m_open[path] = true;
    refresh(*m_session.project().workspace());
    FormRow *row = m_groups->reveal(path);
    m_highlighted = row;
    if (!row)
        return nullptr;
    row->setHighlighted(true);
    // Rows that were just unfolded have their place only after the layout ran.
    QMetaObject::invokeMethod(
        this,
        [this, row = QPointer<FormRow>(row)] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            if (row)
                m_scroll->ensureWidgetVisible(row, 0, 48);
        },
        Qt::QueuedConnection);
    return row;
}

void FormPanel::startAddField()
{
    m_search->start();
}

std::vector<FieldHit> FormPanel::fieldsFound(const QString &words) const
{
    const auto workspace = m_session.project().workspace();
    const Object *object = current(*workspace);
    const KindInfo *kind = object ? schemaOf(*workspace).kind(object->id) : nullptr;
    return kind ? searchFields(*kind, object->root, words.toStdString()) : std::vector<FieldHit>();
}

void FormPanel::focusMoved(QWidget *now)
{
    if (m_isShowing || !now || !m_content->isAncestorOf(now))
        return;
    QWidget *at = now;
    while (at && at != m_content && !qobject_cast<FormRow *>(at))
        at = at->parentWidget();
    const auto *row = qobject_cast<FormRow *>(at);
    if (!row)
        return;
    if (m_highlighted && m_highlighted != row)
        m_highlighted->setHighlighted(false);
    m_session.select({m_object, row->path(), {}}, this);
}

QString FormPanel::groupKey(const FormGroup &group, const NodePath &base) const
{
    return QStringLiteral("%1/%2/%3")
        .arg(QString::fromStdString(m_object.id.kind), QString::fromStdString(base.toString()),
             QString::fromStdString(group.id));
}

bool FormPanel::isFolded(const FormGroup &group, const NodePath &base) const
{
    const auto known = m_folded.find(groupKey(group, base));
    return known == m_folded.end() ? group.folded : known->second;
}

void FormPanel::setFolded(const FormGroup &group, const NodePath &base, bool folded)
{
    m_folded[groupKey(group, base)] = folded;
}

void FormPanel::setOpen(const NodePath &path, bool open)
{
    m_open[path] = open;
    refresh(*m_session.project().workspace());
}

void FormPanel::showInYaml(const NodePath &path)
{
    m_session.select({m_object, path, {}}, this);
    Q_EMIT yamlRequested();
}

const std::vector<const Diagnostic *> &FormPanel::findings(const FormItem &item) const
{
    static const std::vector<const Diagnostic *> none;
    const auto found = m_findings.find(item.field.path);
    return found == m_findings.end() ? none : found->second;
}

} // namespace slipway
