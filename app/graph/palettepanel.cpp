// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/palettepanel.h"

#include "firstpaint.h"
#include "graph/graphview.h"
#include "graph/kindicons.h"
#include "schema/schemastore.h"
#include "theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr int KindRole = Qt::UserRole;

/// Kinds that people add first; the others follow in alphabetical order.
int rankOf(const std::string &kind)
{
    static const std::vector<std::string> first{"Deployment",
                                                "StatefulSet",
                                                "DaemonSet",
                                                "CronJob",
                                                "Job",
                                                "Pod",
                                                "Service",
                                                "Ingress",
                                                "NetworkPolicy",
                                                "ConfigMap",
                                                "Secret",
                                                "PersistentVolumeClaim",
                                                "PersistentVolume",
                                                "StorageClass",
                                                "HorizontalPodAutoscaler",
                                                "PodDisruptionBudget",
                                                "ServiceAccount",
                                                "Role",
                                                "RoleBinding",
                                                "Namespace"};
    return static_cast<int>(std::find(first.begin(), first.end(), kind) - first.begin());
}

/// Kinds that the cluster itself writes; nobody puts them into a manifest.
bool isClustersOwn(const std::string &kind)
{
    static const std::vector<std::string_view> kinds{"Event",
                                                     "Node",
                                                     "Binding",
                                                     "ControllerRevision",
                                                     "CSINode",
                                                     "CSIStorageCapacity",
                                                     "VolumeAttachment",
                                                     "ResourceSlice",
                                                     "IPAddress",
                                                     "Lease"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

class KindTree : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

protected:
    QStringList mimeTypes() const override { return {QLatin1String(KindMimeType)}; }
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        if (items.isEmpty() || items.first()->data(0, KindRole).isNull())
            return nullptr;
        auto *data = new QMimeData;
        data->setData(QLatin1String(KindMimeType), items.first()->data(0, KindRole).toString().toUtf8());
        return data;
    }
};

} // namespace

PalettePanel::PalettePanel(Session &, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_kinds = new KindTree(this);
    m_kinds->setHeaderHidden(true);
    m_kinds->setDragEnabled(true);
    m_kinds->setDragDropMode(QAbstractItemView::DragOnly);
    m_kinds->setIconSize({20, 20});
    m_kinds->setIndentation(12);
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setExpandsOnDoubleClick(false);
    column->addWidget(m_filter);
    column->addWidget(m_kinds);
    connect(m_filter, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(m_kinds, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QStringList parts = item->data(0, KindRole).toString().split(u' ');
        if (parts.size() == 2)
            Q_EMIT kindChosen({parts[0].toStdString(), parts[1].toStdString(), {}, {}});
        else
            item->setExpanded(!item->isExpanded());
    });
    connect(&Theme::instance(), &Theme::changed, this, &PalettePanel::refill);
    retranslate();
    // The table of all kinds takes longer to read than the window takes to appear.
    afterNextPaint(*this, [this] { fill(); });
}

void PalettePanel::refill()
{
    if (m_kinds->topLevelItemCount() > 0)
        fill();
}

void PalettePanel::fill()
{
    m_kinds->clear();
    std::map<Category, QTreeWidgetItem *> groups;
    for (const Category category : {Category::Workload, Category::Network, Category::Configuration, Category::Storage,
                                    Category::Policy, Category::Access, Category::Other}) {
        auto *group = new QTreeWidgetItem(m_kinds, {categoryName(category)});
        group->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setForeground(0, Theme::instance().mutedText());
        groups[category] = group;
    }
    std::vector<const KindInfo *> kinds;
    for (const KindInfo &kind : SchemaStore::builtIn().kinds())
        if (!isClustersOwn(kind.kind) && kind.apiVersion != "autoscaling/v1")
            kinds.push_back(&kind);
    std::stable_sort(kinds.begin(), kinds.end(), [](const KindInfo *a, const KindInfo *b) {
        return std::pair(rankOf(a->kind), a->kind) < std::pair(rankOf(b->kind), b->kind);
    });
    for (const KindInfo *kind : kinds) {
        const ObjectId id{kind->apiVersion, kind->kind, {}, {}};
        auto *item = new QTreeWidgetItem(groups[categoryOf(id)], {QString::fromStdString(kind->kind)});
        item->setIcon(0, kindIcon(id));
        item->setData(0, KindRole, QString::fromStdString(kind->apiVersion + " " + kind->kind));
        item->setToolTip(0, tr("%1, %2. Drag it into the graph, or press Enter to add one.")
                                .arg(QString::fromStdString(kind->kind), QString::fromStdString(kind->apiVersion)));
    }
    m_kinds->expandAll();
    groups[Category::Other]->setExpanded(false);
    filter(m_filter->text());
}

void PalettePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a kind"));
    m_filter->setAccessibleName(tr("Find a kind"));
    m_kinds->setAccessibleName(tr("Kinds of objects to add"));
}

void PalettePanel::filter(const QString &text)
{
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_kinds->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool fits = group->child(j)->text(0).contains(text.trimmed(), Qt::CaseInsensitive);
            group->child(j)->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
        if (!text.trimmed().isEmpty() && any)
            group->setExpanded(true);
    }
}

void PalettePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    refill();
    retranslate();
}

} // namespace slipway
