// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/kindicons.h"

#include "theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace slipway
{

namespace
{

struct CategoryWords {
    Q_DECLARE_TR_FUNCTIONS(slipway::Category)
};

QString iconFile(const ObjectId &kind)
{
    static const std::map<std::string_view, const char *> alike{
        {"ReplicationController", "replicaset"},
        {"PodTemplate", "pod"},
        {"ClusterRole", "role"},
        {"ClusterRoleBinding", "rolebinding"},
        {"CertificateSigningRequest", "role"},
        {"ResourceQuota", "limitrange"},
        {"PriorityLevelConfiguration", "limitrange"},
        {"FlowSchema", "limitrange"},
        {"CSINode", "node"},
        {"VolumeAttachment", "persistentvolume"},
        {"VolumeAttributesClass", "storageclass"},
        {"CSIDriver", "storageclass"},
        {"CSIStorageCapacity", "storageclass"},
        {"ControllerRevision", "replicaset"},
        {"APIService", "customresourcedefinition"},
        {"MutatingWebhookConfiguration", "admission"},
        {"ValidatingWebhookConfiguration", "admission"},
        {"MutatingAdmissionPolicy", "admission"},
        {"MutatingAdmissionPolicyBinding", "admission"},
        {"ValidatingAdmissionPolicy", "admission"},
        {"ValidatingAdmissionPolicyBinding", "admission"},
    };
    const QString folder = QStringLiteral(":/icons/kinds/%1.svg");
    const auto known = alike.find(kind.kind);
    const QString own =
        folder.arg(known != alike.end() ? QLatin1String(known->second) : QString::fromStdString(kind.kind).toLower());
    if (QFile::exists(own))
        return own;
    switch (categoryOf(kind)) {
    case Category::Workload:
        return folder.arg(QLatin1String("pod"));
    case Category::Network:
        return folder.arg(QLatin1String("network"));
    case Category::Configuration:
        return folder.arg(QLatin1String("configmap"));
    case Category::Storage:
        return folder.arg(QLatin1String("persistentvolume"));
    case Category::Policy:
        return folder.arg(QLatin1String("limitrange"));
    case Category::Access:
        return folder.arg(QLatin1String("role"));
    case Category::Other:
        break;
    }
    return folder.arg(QLatin1String("other"));
}

QSvgRenderer &renderer(const QString &file, const QColor &colour)
{
    static std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> known;
    std::unique_ptr<QSvgRenderer> &entry = known[{file, colour.rgb()}];
    if (!entry) {
        QFile svg(file);
        QByteArray text = svg.open(QIODevice::ReadOnly) ? svg.readAll() : QByteArray();
        entry = std::make_unique<QSvgRenderer>(text.replace("currentColor", colour.name().toLatin1()));
    }
    return *entry;
}

/// Draws when it is shown, so that a list of sixty kinds costs nothing until then, and in the theme of that moment.
class KindIconEngine : public QIconEngine
{
public:
    explicit KindIconEngine(ObjectId kind) : m_kind(std::move(kind)) {}

    void paint(QPainter *painter, const QRect &where, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawKindIcon(*painter, m_kind, where, categoryColour(categoryOf(m_kind)));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new KindIconEngine(*this); }

private:
    ObjectId m_kind;
};

} // namespace

QColor categoryColour(Category category)
{
    const Theme &theme = Theme::instance();
    switch (category) {
    case Category::Workload:
        return theme.workload();
    case Category::Network:
        return theme.network();
    case Category::Configuration:
        return theme.configuration();
    case Category::Storage:
        return theme.storage();
    case Category::Policy:
        return theme.policy();
    case Category::Access:
    case Category::Other:
        break;
    }
    return theme.mutedText();
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::Workload:
        return CategoryWords::tr("Workloads");
    case Category::Network:
        return CategoryWords::tr("Network");
    case Category::Configuration:
        return CategoryWords::tr("Configuration");
    case Category::Storage:
        return CategoryWords::tr("Storage");
    case Category::Policy:
        return CategoryWords::tr("Policy and scaling");
    case Category::Access:
        return CategoryWords::tr("Access");
    case Category::Other:
        break;
    }
    return CategoryWords::tr("Cluster and others");
}

void drawKindIcon(QPainter &painter, const ObjectId &kind, const QRectF &where, const QColor &colour)
{
    renderer(iconFile(kind), colour).render(&painter, where);
}

QIcon kindIcon(const ObjectId &kind)
{
    return QIcon(new KindIconEngine(kind));
}

} // namespace slipway
