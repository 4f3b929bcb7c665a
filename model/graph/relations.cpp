// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/relations.h"

namespace slipway
{

namespace
{

QString routeLabel(const Reference &at)
{
    // .../backend/service/name: the path stands beside the backend, the port beside the name.
    const NodeRef service = at.name.parent();
    const NodeRef rule = service.parent().parent();
    const NodeRef number = service["port"]["number"];
    const QString port = QString::fromUtf8(number ? number.value() : service["port"]["name"].value());
    const QString route = QString::fromUtf8(rule["path"].value());
    if (rule["backend"] && !route.isEmpty())
        return port.isEmpty() ? route : QStringLiteral("%1 → %2").arg(route, port);
    if (port.isEmpty())
        return GraphWords::tr("everything else");
    //: An Ingress's default backend; %1 is a port.
    return GraphWords::tr("everything else → %1").arg(port);
}

QString tlsLabel(const Reference &)
{
    return GraphWords::tr("TLS");
}

QString envLabel(const Reference &at)
{
    //: A container's environment variable, %1 is its name.
    return GraphWords::tr("env %1").arg(QString::fromUtf8(at.name.parent().parent().parent()["name"].value()));
}

QString envFromLabel(const Reference &at)
{
    const QString prefix = QString::fromUtf8(at.name.parent().parent()["prefix"].value());
    if (prefix.isEmpty())
        return GraphWords::tr("env, all keys");
    return GraphWords::tr("env %1 with all keys").arg(prefix + u'*');
}

QString mountPathsOf(const Reference &at, std::string_view volume)
{
    QString first;
    int more = 0;
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"})
        for (NodeRef container : at.podSpec[list])
            for (NodeRef mount : container["volumeMounts"]) {
                if (mount["name"].value() != volume)
                    continue;
                const QString path = QString::fromUtf8(mount["mountPath"].value());
                if (first.isEmpty())
                    first = path;
                else if (path != first)
                    ++more;
            }
    if (first.isEmpty())
        return GraphWords::tr("volume %1, not mounted").arg(QString::fromUtf8(volume));
    if (more > 0)
        //: A volume is mounted at a path and at %n more.
        return GraphWords::tr("at %1 and %n more", nullptr, more).arg(first);
    return GraphWords::tr("at %1").arg(first);
}

QString volumeLabel(const Reference &at)
{
    NodeRef volume = at.name;
    while (volume.parent() && volume.parent().keyText() != "volumes")
        volume = volume.parent();
    return mountPathsOf(at, volume["name"].value());
}

QString serviceAccountLabel(const Reference &)
{
    return GraphWords::tr("runs as");
}
QString pullLabel(const Reference &)
{
    return GraphWords::tr("pulls images with");
}
QString scaleLabel(const Reference &)
{
    return GraphWords::tr("scales");
}
QString bindsLabel(const Reference &)
{
    return GraphWords::tr("binds");
}
QString provisionLabel(const Reference &)
{
    return GraphWords::tr("class");
}
QString governLabel(const Reference &)
{
    return GraphWords::tr("named by");
}
QString grantLabel(const Reference &)
{
    return GraphWords::tr("grants");
}
QString includeLabel(const Reference &)
{
    return GraphWords::tr("to");
}
QString ownerLabel(const Reference &)
{
    return GraphWords::tr("owned by");
}
QString claimTemplateLabel(const Reference &at)
{
    return GraphWords::tr("claims %1 from")
        .arg(QString::fromUtf8(at.name.parent().parent()["metadata"]["name"].value()));
}

/// "a.b[*].c" as steps, with "*" for every item.
std::vector<std::string> steps(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '.' && text[i] != '[') {
            part += text[i];
            continue;
        }
        if (!part.empty())
            parts.push_back(std::exchange(part, {}));
        if (i < text.size() && text[i] == '[') {
            parts.emplace_back("*");
            i = text.find(']', i);
        }
    }
    return parts;
}

void collect(NodeRef at, const std::vector<std::string> &path, std::size_t step, const NodePath &so_far,
             std::vector<std::pair<NodeRef, NodePath>> &found)
{
    if (step == path.size()) {
        found.emplace_back(at, so_far);
        return;
    }
    if (path[step] != "*") {
        if (const NodeRef child = at[path[step]])
            collect(child, path, step + 1, so_far / path[step], found);
        return;
    }
    std::size_t index = 0;
    if (at.isSequence())
        for (NodeRef item : at)
            collect(item, path, step + 1, so_far / index++, found);
}

std::vector<RelationRule> makeRules()
{
    const ObjectId configMap{"v1", "ConfigMap"};
    const ObjectId secret{"v1", "Secret"};
    const ObjectId service{"v1", "Service"};
    const ObjectId account{"v1", "ServiceAccount"};
    const ObjectId claim{"v1", "PersistentVolumeClaim"};
    const ObjectId volume{"v1", "PersistentVolume"};
    const ObjectId storageClass{"storage.k8s.io/v1", "StorageClass"};
    const ObjectId named{};
    std::vector<RelationRule> rules;
    const auto add = [&](std::vector<std::string> kinds, std::string_view path, const ObjectId &target,
                         Relation relation, QString (*label)(const Reference &), Absent absent = Absent::Ghost,
                         EdgeStyle style = EdgeStyle::Solid) {
        rules.push_back({std::move(kinds), steps(path), target, relation, label, absent, style});
    };

    // Pods. Containers of all three lists are alike.
    for (const std::string list : {"containers", "initContainers", "ephemeralContainers"}) {
        add({}, list + "[*].env[*].valueFrom.configMapKeyRef.name", configMap, Relation::Env, envLabel);
        add({}, list + "[*].env[*].valueFrom.secretKeyRef.name", secret, Relation::Env, envLabel);
        add({}, list + "[*].envFrom[*].configMapRef.name", configMap, Relation::EnvFrom, envFromLabel);
        add({}, list + "[*].envFrom[*].secretRef.name", secret, Relation::EnvFrom, envFromLabel);
    }
    add({}, "volumes[*].configMap.name", configMap, Relation::Mounts, volumeLabel);
    add({}, "volumes[*].secret.secretName", secret, Relation::Mounts, volumeLabel);
    add({}, "volumes[*].projected.sources[*].configMap.name", configMap, Relation::Mounts, volumeLabel);
    add({}, "volumes[*].projected.sources[*].secret.name", secret, Relation::Mounts, volumeLabel);
    add({}, "volumes[*].persistentVolumeClaim.claimName", claim, Relation::Claims, volumeLabel);
    add({}, "imagePullSecrets[*].name", secret, Relation::Pulls, pullLabel);
    add({}, "serviceAccountName", account, Relation::RunsAs, serviceAccountLabel);
    add({}, "priorityClassName", {"scheduling.k8s.io/v1", "PriorityClass"}, Relation::Class, provisionLabel,
        Absent::Ignore);
    add({}, "runtimeClassName", {"node.k8s.io/v1", "RuntimeClass"}, Relation::Class, provisionLabel, Absent::Ignore);

    // Network
    add({"Ingress"}, "spec.rules[*].http.paths[*].backend.service.name", service, Relation::Routes, routeLabel);
    add({"Ingress"}, "spec.defaultBackend.service.name", service, Relation::Routes, routeLabel);
    add({"Ingress"}, "spec.tls[*].secretName", secret, Relation::Tls, tlsLabel);
    add({"Ingress"}, "spec.ingressClassName", {"networking.k8s.io/v1", "IngressClass"}, Relation::Class, provisionLabel,
        Absent::Ignore);

    // Scaling and storage
    add({"HorizontalPodAutoscaler"}, "spec.scaleTargetRef.name", named, Relation::Scales, scaleLabel);
    add({"PersistentVolumeClaim"}, "spec.volumeName", volume, Relation::Binds, bindsLabel);
    add({"PersistentVolumeClaim"}, "spec.storageClassName", storageClass, Relation::Provisions, provisionLabel);
    add({"PersistentVolume"}, "spec.claimRef.name", claim, Relation::Binds, bindsLabel);
    add({"PersistentVolume"}, "spec.storageClassName", storageClass, Relation::Provisions, provisionLabel,
        Absent::Ignore);
    add({"StatefulSet"}, "spec.serviceName", service, Relation::Governs, governLabel);
    add({"StatefulSet"}, "spec.volumeClaimTemplates[*].spec.storageClassName", storageClass, Relation::Provisions,
        claimTemplateLabel, Absent::Ghost, EdgeStyle::Dotted);

    // Access, owners
    add({"RoleBinding", "ClusterRoleBinding"}, "roleRef.name", named, Relation::Grants, grantLabel);
    add({"RoleBinding", "ClusterRoleBinding"}, "subjects[*].name", named, Relation::Includes, includeLabel);
    add({"*"}, "metadata.ownerReferences[*].name", named, Relation::Owner, ownerLabel, Absent::Ignore,
        EdgeStyle::Dotted);
    return rules;
}

} // namespace

const std::vector<RelationRule> &relationRules()
{
    static const std::vector<RelationRule> rules = makeRules();
    return rules;
}

std::vector<std::pair<NodeRef, NodePath>> matches(NodeRef root, const std::vector<std::string> &path)
{
    std::vector<std::pair<NodeRef, NodePath>> found;
    collect(root, path, 0, {}, found);
    return found;
}

bool isProvidedByCluster(const ObjectId &id)
{
    const std::string_view name = id.name;
    if (id.kind == "ServiceAccount")
        return name == "default";
    if (id.kind == "ConfigMap")
        return name == "kube-root-ca.crt";
    if (id.kind == "ClusterRole")
        return name == "cluster-admin" || name == "admin" || name == "edit" || name == "view" ||
               name.substr(0, 7) == "system:";
    if (id.kind == "Service")
        return name == "kubernetes" && (id.ns.empty() || id.ns == DefaultNamespace);
    if (id.kind == "StorageClass") {
        // Not Kubernetes itself, but what the common distributions and clouds install.
        for (const std::string_view usual :
             {"standard", "standard-rwo", "premium-rwo", "gp2", "gp3", "default", "managed-csi", "managed-premium",
              "hostpath", "local-path", "microk8s-hostpath", "do-block-storage"})
            if (name == usual)
                return true;
    }
    return false;
}

} // namespace slipway
