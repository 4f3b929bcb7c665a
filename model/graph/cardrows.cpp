// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/cardrows.h"

#include "graph/podtemplate.h"
#include "graph/relations.h"

namespace slipway
{

namespace
{

/// Cards stay small; what does not fit is counted in the last row.
constexpr std::size_t MaxRows = 8;

QString qs(std::string_view text)
{
    return QString::fromUtf8(text);
}

QString qs(NodeRef node)
{
    return qs(node.value());
}

/// "registry.example/team/web:1.2@sha256:..." is "web:1.2" on a card.
QString shortImage(std::string_view image)
{
    const std::string_view name = image.substr(image.rfind('/') + 1);
    return qs(name.substr(0, name.find('@')));
}

QString portsOf(NodeRef container)
{
    QStringList ports;
    for (NodeRef port : container["ports"])
        ports << qs(port["containerPort"]);
    return ports.isEmpty() ? QString() : u':' + ports.join(QStringLiteral(", "));
}

void addContainers(GraphNode &node, NodeRef podSpec, const NodePath &specPath)
{
    std::size_t index = 0;
    for (NodeRef container : podSpec["containers"]) {
        const NodePath path = specPath / "containers" / index++;
        ProbeLamps lamps{static_cast<bool>(container["startupProbe"]), static_cast<bool>(container["readinessProbe"]),
                         static_cast<bool>(container["livenessProbe"])};
        node.rows.push_back({.text = qs(container["name"]), .lamps = lamps, .path = path});
        node.rows.push_back({.text = shortImage(container["image"].value()),
                             .detail = portsOf(container),
                             .muted = true,
                             .path = path / "image"});
    }
    index = 0;
    for (NodeRef container : podSpec["initContainers"])
        node.rows.push_back({.text = qs(container["name"]),
                             //: A container that runs before the others, on a small card.
                             .detail = GraphWords::tr("init"),
                             .muted = true,
                             .path = specPath / "initContainers" / index++});
}

QString strategyOf(NodeRef root, const ObjectId &id)
{
    const NodeRef spec = root["spec"];
    if (id.kind == "Deployment")
        //: Update strategies of a Deployment, in a word.
        return spec["strategy"]["type"].value() == "Recreate" ? GraphWords::tr("recreate") : GraphWords::tr("rolling");
    if (id.kind == "StatefulSet" || id.kind == "DaemonSet")
        return spec["updateStrategy"]["type"].value() == "OnDelete" ? GraphWords::tr("on delete")
                                                                    : GraphWords::tr("rolling");
    if (id.kind == "CronJob")
        return qs(spec["schedule"]);
    return {};
}

void fillWorkload(GraphNode &node, NodeRef root)
{
    const NodePath specPath = *podSpecPath(node.id);
    node.subtitle = strategyOf(root, node.id);
    const std::string &kind = node.id.kind;
    const NodeRef spec = root["spec"];
    if (kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet" || kind == "ReplicationController")
        node.badge =
            QStringLiteral("×%1").arg(spec["replicas"].isScalar() ? qs(spec["replicas"]) : QStringLiteral("1"));
    else if (kind == "Job" && spec["completions"].isScalar())
        node.badge = QStringLiteral("×%1").arg(qs(spec["completions"]));
    addContainers(node, root.find(specPath), specPath);
    std::size_t index = 0;
    if (kind == "StatefulSet")
        for (NodeRef claim : spec["volumeClaimTemplates"])
            node.rows.push_back({.text = GraphWords::tr("claims %1").arg(qs(claim["metadata"]["name"])),
                                 .detail = qs(claim["spec"]["resources"]["requests"]["storage"]),
                                 .muted = true,
                                 .path = NodePath{"spec", "volumeClaimTemplates"} / index++});
}

void fillService(GraphNode &node, NodeRef root)
{
    const NodeRef spec = root["spec"];
    node.subtitle = spec["clusterIP"].value() == "None" ? GraphWords::tr("headless")
                    : spec["type"].isScalar()           ? qs(spec["type"])
                                                        : QStringLiteral("ClusterIP");
    if (spec["externalName"].isScalar())
        node.rows.push_back({.text = qs(spec["externalName"]), .path = {"spec", "externalName"}});
    std::size_t index = 0;
    for (NodeRef port : spec["ports"]) {
        const QString target = port["targetPort"].isScalar() ? qs(port["targetPort"]) : qs(port["port"]);
        QString detail = qs(port["name"]);
        if (port["nodePort"].isScalar())
            //: A Service's port on every node, short.
            detail = GraphWords::tr("node %1").arg(qs(port["nodePort"]));
        node.rows.push_back({.text = QStringLiteral("%1 → %2").arg(qs(port["port"]), target),
                             .detail = detail,
                             .path = NodePath{"spec", "ports"} / index++});
    }
}

void fillIngress(GraphNode &node, NodeRef root)
{
    node.subtitle = qs(root["spec"]["ingressClassName"]);
    std::size_t index = 0;
    for (NodeRef rule : root["spec"]["rules"])
        node.rows.push_back({.text = rule["host"].isScalar() ? qs(rule["host"]) : GraphWords::tr("any host"),
                             .path = NodePath{"spec", "rules"} / index++});
}

void fillKeys(GraphNode &node, NodeRef root, const std::set<std::string> &keysInUse)
{
    const bool isSecret = node.id.kind == "Secret";
    if (isSecret && root["type"].isScalar() && root["type"].value() != "Opaque")
        node.subtitle = qs(root["type"].value().substr(root["type"].value().rfind('/') + 1));
    int unused = 0;
    for (const char *map : {"data", "stringData", "binaryData"})
        for (NodeRef value : root[map]) {
            const std::string key(value.keyText());
            if (keysInUse.count(key) != 0)
                node.rows.push_back(
                    {.text = qs(key),
                     .detail = isSecret ? QStringLiteral("••••") : qs(value).section(u'\n', 0, 0).left(24),
                     .path = {std::string(map), key}});
            else
                ++unused;
        }
    if (unused > 0)
        node.rows.push_back({.text = node.rows.empty() ? GraphWords::tr("%n key(s)", nullptr, unused)
                                                       : GraphWords::tr("%n more key(s)", nullptr, unused),
                             .muted = true,
                             .path = {root["data"] ? "data" : "stringData"}});
}

QString shortModes(NodeRef modes)
{
    QStringList words;
    for (NodeRef mode : modes) {
        QString letters;
        const QString word = qs(mode);
        for (QChar letter : word)
            if (letter.isUpper())
                letters += letter;
        words << letters; // RWO, ROX, RWX, RWOP, as kubectl prints them
    }
    return words.join(QStringLiteral(", "));
}

void fillStorage(GraphNode &node, NodeRef root)
{
    const NodeRef spec = root["spec"];
    if (node.id.kind == "StorageClass") {
        node.rows.push_back({.text = qs(root["provisioner"]), .muted = true, .path = {"provisioner"}});
        return;
    }
    const bool claim = node.id.kind == "PersistentVolumeClaim";
    const NodePath sizePath =
        claim ? NodePath{"spec", "resources", "requests", "storage"} : NodePath{"spec", "capacity", "storage"};
    node.rows.push_back({.text = qs(root.find(sizePath)), .detail = shortModes(spec["accessModes"]), .path = sizePath});
    if (claim)
        return;
    for (NodeRef source : spec)
        if (source.isMapping() && source.keyText() != "capacity" && source.keyText() != "claimRef" &&
            source.keyText() != "nodeAffinity")
            node.rows.push_back({.text = qs(source.keyText()),
                                 .detail = qs(source["path"]),
                                 .muted = true,
                                 .path = {"spec", std::string(source.keyText())}});
}

void fillPolicy(GraphNode &node, NodeRef root)
{
    const NodeRef spec = root["spec"];
    const std::string &kind = node.id.kind;
    if (kind == "HorizontalPodAutoscaler") {
        const QString least = spec["minReplicas"].isScalar() ? qs(spec["minReplicas"]) : QStringLiteral("1");
        node.badge = QStringLiteral("%1–%2").arg(least, qs(spec["maxReplicas"]));
        std::size_t index = 0;
        for (NodeRef metric : spec["metrics"]) {
            const NodeRef resource = metric["resource"];
            const NodeRef usage = resource["target"]["averageUtilization"];
            node.rows.push_back({.text = resource ? qs(resource["name"]) : qs(metric["type"]),
                                 .detail = usage ? qs(usage) + u'%' : qs(resource["target"]["averageValue"]),
                                 .path = NodePath{"spec", "metrics"} / index++});
        }
    } else if (kind == "PodDisruptionBudget") {
        for (const char *field : {"minAvailable", "maxUnavailable"})
            if (spec[field])
                node.rows.push_back({.text = std::string_view(field) == "minAvailable"
                                                 ? GraphWords::tr("at least %1 available").arg(qs(spec[field]))
                                                 : GraphWords::tr("at most %1 unavailable").arg(qs(spec[field])),
                                     .path = {"spec", std::string(field)}});
    } else if (kind == "NetworkPolicy") {
        QStringList types;
        for (NodeRef type : spec["policyTypes"])
            types << qs(type);
        node.subtitle = types.join(QStringLiteral(", "));
    }
}

void limitRows(GraphNode &node)
{
    if (node.rows.size() <= MaxRows)
        return;
    const int hidden = static_cast<int>(node.rows.size() - (MaxRows - 1));
    node.rows.resize(MaxRows - 1);
    node.rows.push_back({.text = GraphWords::tr("%n more", nullptr, hidden), .muted = true});
}

} // namespace

void fillCard(GraphNode &node, NodeRef root, const std::set<std::string> &keysInUse)
{
    const std::string &kind = node.id.kind;
    const std::string_view group = node.id.group();
    node.title = qs(node.id.name);
    if (node.title.isEmpty() && root["metadata"]["generateName"].isScalar())
        node.title = qs(root["metadata"]["generateName"]) + u'…';
    if (podSpecPath(node.id))
        fillWorkload(node, root);
    else if (kind == "Service" && group.empty())
        fillService(node, root);
    else if (kind == "Ingress")
        fillIngress(node, root);
    else if (group.empty() && (kind == "ConfigMap" || kind == "Secret"))
        fillKeys(node, root, keysInUse);
    else if (node.category == Category::Storage)
        fillStorage(node, root);
    else if (node.category == Category::Policy || kind == "NetworkPolicy")
        fillPolicy(node, root);
    else if (node.category == Category::Access && root["rules"].isSequence())
        node.subtitle = GraphWords::tr("%n rule(s)", nullptr, static_cast<int>(root["rules"].size()));
    limitRows(node);
}

void fillGhost(GraphNode &node, const std::set<std::string> &keysInUse)
{
    node.title = qs(node.wanted.empty() ? node.id.name : toString(node.wanted));
    node.subtitle = GraphWords::tr("not in these files");
    for (const std::string &key : keysInUse)
        node.rows.push_back({.text = qs(key), .muted = true});
    limitRows(node);
    node.rows.push_back({}); // room for the button that creates it
}

} // namespace slipway
