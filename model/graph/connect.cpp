// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/connect.h"

#include "graph/objectdraft.h"
#include "graph/podtemplate.h"
#include "graph/relations.h"
#include "graph/volumebinding.h"

#include <algorithm>
#include <set>

namespace slipway
{

namespace
{

using How = ConnectWay::How;

/// The labels that tell an object's pods from others: those of its own selector, else all of the template's.
Labels tellingLabels(const Object &workload)
{
    const Labels all = podLabels(workload.root, workload.id);
    const NodeRef selector = workload.root["spec"]["selector"];
    const LabelSelector own = workload.id.kind == "ReplicationController" ? LabelSelector::fromMap(selector)
                                                                          : LabelSelector::fromSelector(selector);
    return !own.equalities().empty() && own.matches(all) ? own.equalities() : all;
}

/// Puts one connection into words of YAML.
class Connector
{
public:
    Connector(const Object &from, const Object &to) : m_from(from), m_to(to), m_draft(from) {}
    Connection make(const ConnectWay &way);

private:
    void select();
    void selectLabels(const NodePath &path, const Labels &labels);
    void targetPort();
    void route();
    void tls();
    void envFrom();
    void envKey(const std::string &key);
    void call();
    void volume();
    void bind();
    void pointTo(const NodePath &reference, const char *groupField, const std::string &group);
    void include();
    void refuse(const QString &reason) { m_reason = reason; }
    /// Path of the first container; refuses where there is none.
    NodePath container();
    std::string freeEnvName(const std::string &wish) const;
    Value targetName() const { return m_to.id.name; }
    bool isSecret() const { return m_to.id.kind == "Secret"; }

    const Object &m_from;
    const Object &m_to;
    ObjectDraft m_draft;
    QString m_reason;
    NodePath m_path; ///< where the reference ends up
};

NodePath Connector::container()
{
    const NodePath containers = *podSpecPath(m_from.id) / "containers";
    if (m_from.root.find(containers).size() == 0)
        refuse(GraphWords::tr("%1 has no container that could use it.").arg(m_from.id.display()));
    return containers / std::size_t{0};
}

void Connector::selectLabels(const NodePath &path, const Labels &labels)
{
    m_path = path;
    if (m_draft.root().find(path).size() == 0) {
        Value::Map map;
        for (const auto &[key, value] : labels)
            map.emplace_back(key, value);
        m_draft.set(path, map);
        return;
    }
    for (const auto &[key, value] : labels)
        if (const NodeRef there = m_draft.root().find(path / key); !there || there.value() != value)
            m_draft.set(path / key, value);
    for (const auto &[key, value] : labelsOf(m_draft.root().find(path)))
        if (labels.count(key) == 0)
            m_draft.remove(path / key);
}

void Connector::select()
{
    const Labels labels = tellingLabels(m_to);
    if (labels.empty())
        return refuse(
            GraphWords::tr("The pods of %1 have no labels, so nothing can select them.").arg(m_to.id.display()));
    if (m_from.id.kind == "Service") {
        selectLabels({"spec", "selector"}, labels);
        targetPort();
        return;
    }
    const char *field = m_from.id.kind == "NetworkPolicy" ? "podSelector" : "selector";
    if (m_draft.root()["spec"][field]["matchExpressions"])
        m_draft.remove({"spec", field, "matchExpressions"});
    selectLabels({"spec", field, "matchLabels"}, labels);
}

/// The Service's first port leads to a port that a container has.
void Connector::targetPort()
{
    std::vector<NodeRef> offered;
    for (NodeRef container : m_to.root.find(*podSpecPath(m_to.id))["containers"])
        for (NodeRef port : container["ports"])
            if (port["containerPort"].isScalar())
                offered.push_back(port);
    if (offered.empty())
        return;
    const NodeRef first = m_draft.root()["spec"]["ports"][std::size_t{0}];
    const std::string_view now = first["targetPort"] ? first["targetPort"].value() : first["port"].value();
    for (NodeRef port : offered)
        if (first && (port["containerPort"].value() == now || port["name"].value() == now))
            return;
    const Value number = Value::fromNode(offered[0]["containerPort"]);
    const Value target = offered[0]["name"].isScalar() ? Value(offered[0]["name"].text()) : number;
    if (first)
        m_draft.set({"spec", "ports", std::size_t{0}, "targetPort"}, target);
    else
        m_draft.append({"spec", "ports"}, Value::map({{"port", number}, {"targetPort", target}}));
}

void Connector::route()
{
    const NodeRef servicePort = m_to.root["spec"]["ports"][std::size_t{0}]["port"];
    const Value port = servicePort ? Value::fromNode(servicePort) : Value(80);
    std::set<std::string, std::less<>> taken;
    for (NodeRef path : m_draft.root()["spec"]["rules"][std::size_t{0}]["http"]["paths"]) {
        taken.insert(path["path"].text());
        if (path["backend"]["service"]["name"].value() == m_to.id.name)
            return refuse(GraphWords::tr("%1 routes to %2 already.").arg(m_from.id.display(), m_to.id.display()));
    }
    const std::string route = taken.count("/") == 0 ? "/" : "/" + m_to.id.name;
    const Value item = Value::map(
        {{"path", route},
         {"pathType", "Prefix"},
         {"backend",
          Value::map({{"service", Value::map({{"name", targetName()}, {"port", Value::map({{"number", port}})}})}})}});
    const NodePath paths{"spec", "rules", std::size_t{0}, "http", "paths"};
    m_path = paths / m_draft.root().find(paths).size() / "backend" / "service" / "name";
    if (m_draft.root()["spec"]["rules"].size() == 0)
        m_draft.append({"spec", "rules"}, Value::map({{"http", Value::map({{"paths", Value::list({item})}})}}));
    else
        m_draft.append(paths, item);
}

void Connector::tls()
{
    Value::Map entry;
    Value::List hosts;
    for (NodeRef rule : m_from.root["spec"]["rules"])
        if (rule["host"].isScalar())
            hosts.emplace_back(rule["host"].text());
    if (!hosts.empty())
        entry.emplace_back("hosts", hosts);
    entry.emplace_back("secretName", targetName());
    const NodePath list{"spec", "tls"};
    m_path = list / m_draft.root().find(list).size() / "secretName";
    m_draft.append(list, entry);
}

void Connector::envFrom()
{
    const NodePath list = container() / "envFrom";
    const char *kind = isSecret() ? "secretRef" : "configMapRef";
    for (NodeRef source : m_draft.root().find(list))
        if (source[kind]["name"].value() == m_to.id.name)
            return refuse(GraphWords::tr("Its keys are environment variables already."));
    m_path = list / m_draft.root().find(list).size() / kind / "name";
    m_draft.append(list, Value::map({{kind, Value::map({{"name", targetName()}})}}));
}

std::string Connector::freeEnvName(const std::string &wish) const
{
    std::string name;
    for (const char c : wish)
        name += std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::toupper(c)) : '_';
    if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0])))
        name.insert(0, "_");
    std::set<std::string, std::less<>> taken;
    for (NodeRef variable : m_from.root.find(*podSpecPath(m_from.id))["containers"][std::size_t{0}]["env"])
        taken.insert(variable["name"].text());
    std::string free = name;
    for (int number = 2; taken.count(free) != 0; ++number)
        free = name + "_" + std::to_string(number);
    return free;
}

void Connector::envKey(const std::string &key)
{
    const NodePath list = container() / "env";
    const char *kind = isSecret() ? "secretKeyRef" : "configMapKeyRef";
    m_path = list / m_draft.root().find(list).size() / "valueFrom" / kind / "name";
    m_draft.append(
        list, Value::map({{"name", freeEnvName(key)},
                          {"valueFrom", Value::map({{kind, Value::map({{"name", targetName()}, {"key", key}})}})}}));
}

void Connector::call()
{
    const NodePath list = container() / "env";
    const NodeRef port = m_to.root["spec"]["ports"][std::size_t{0}]["port"];
    std::string address = m_to.id.name;
    if (effectiveNamespace(m_to.id) != effectiveNamespace(m_from.id))
        address += "." + effectiveNamespace(m_to.id);
    if (port.isScalar())
        address += ":" + port.text();
    m_path = list / m_draft.root().find(list).size() / "value";
    m_draft.append(list, Value::map({{"name", freeEnvName(m_to.id.name + "_addr")}, {"value", address}}));
}

void Connector::volume()
{
    const NodePath first = container();
    if (!m_reason.isEmpty())
        return;
    const NodePath volumes = *podSpecPath(m_from.id) / "volumes";
    const bool claim = m_to.id.kind == "PersistentVolumeClaim";
    const char *source = claim ? "persistentVolumeClaim" : isSecret() ? "secret" : "configMap";
    const char *field = claim ? "claimName" : isSecret() ? "secretName" : "name";
    std::set<std::string, std::less<>> names;
    for (NodeRef there : m_draft.root().find(volumes)) {
        names.insert(there["name"].text());
        if (there[source][field].value() == m_to.id.name)
            return refuse(GraphWords::tr("%1 has a volume of it already.").arg(m_from.id.display()));
    }
    std::string name = m_to.id.name.substr(0, 60);
    std::replace(name.begin(), name.end(), '.', '-');
    while (names.count(name) != 0)
        name += "-2";
    std::set<std::string, std::less<>> paths;
    for (NodeRef mount : m_draft.root().find(first)["volumeMounts"])
        paths.insert(mount["mountPath"].text());
    std::string path = claim ? "/data" : isSecret() ? "/etc/secrets/" + m_to.id.name : "/etc/" + m_to.id.name;
    if (paths.count(path) != 0)
        path += "/" + name;
    Value::Map mount{{"name", name}, {"mountPath", path}};
    if (isSecret())
        mount.emplace_back("readOnly", true);
    m_path = volumes / m_draft.root().find(volumes).size() / source / field;
    m_draft.append(first / "volumeMounts", mount);
    m_draft.append(volumes, Value::map({{"name", name}, {source, Value::map({{field, targetName()}})}}));
}

void Connector::bind()
{
    const NodeRef claim = m_from.root["spec"];
    const NodeRef volume = m_to.root["spec"];
    const NodeRef asked = claim["resources"]["requests"]["storage"];
    const NodeRef offered = volume["capacity"]["storage"];
    if (bytesOf(offered) < bytesOf(asked))
        return refuse(GraphWords::tr("%1 offers %2, and %3 asks for %4.")
                          .arg(m_to.id.display(), QString::fromUtf8(offered.value()), m_from.id.display(),
                               QString::fromUtf8(asked.value())));
    if (const NodeRef mode = modeNotOffered(claim, volume))
        return refuse(GraphWords::tr("%1 does not offer the access mode %2.")
                          .arg(m_to.id.display(), QString::fromUtf8(mode.value())));
    m_path = {"spec", "volumeName"};
    if (claim["storageClassName"].value() != volume["storageClassName"].value() || !claim["storageClassName"])
        m_draft.set({"spec", "storageClassName"}, volume["storageClassName"].text());
    m_draft.set(m_path, targetName());
}

/// A reference of three texts; what it says already stays as it is.
void Connector::pointTo(const NodePath &reference, const char *groupField, const std::string &group)
{
    for (const auto &[field, text] :
         {std::pair{groupField, group}, std::pair{"kind", m_to.id.kind}, std::pair{"name", m_to.id.name}})
        if (m_draft.root().find(reference / field).value() != text)
            m_draft.set(reference / field, text);
    m_path = reference / "name";
}

void Connector::include()
{
    m_path = NodePath{"subjects"} / m_draft.root()["subjects"].size() / "name";
    m_draft.append(
        {"subjects"},
        Value::map({{"kind", "ServiceAccount"}, {"name", targetName()}, {"namespace", effectiveNamespace(m_to.id)}}));
}

Connection Connector::make(const ConnectWay &way)
{
    switch (way.how) {
    case How::Select:
        select();
        break;
    case How::Route:
        route();
        break;
    case How::Tls:
        tls();
        break;
    case How::EnvFrom:
        envFrom();
        break;
    case How::EnvKey:
        envKey(way.key);
        break;
    case How::Call:
        call();
        break;
    case How::Volume:
        volume();
        break;
    case How::Bind:
        bind();
        break;
    case How::RunAs:
        m_draft.set(m_path = *podSpecPath(m_from.id) / "serviceAccountName", targetName());
        break;
    case How::Provision:
        m_draft.set(m_path = {"spec", "storageClassName"}, targetName());
        break;
    case How::Scale:
        pointTo({"spec", "scaleTargetRef"}, "apiVersion", m_to.id.apiVersion);
        break;
    case How::Grant:
        pointTo({"roleRef"}, "apiGroup", "rbac.authorization.k8s.io");
        break;
    case How::Include:
        include();
        break;
    }
    const QString name = GraphWords::tr("Connect %1 to %2").arg(m_from.id.display(), m_to.id.display());
    if (m_reason.isEmpty())
        m_reason = m_draft.error();
    if (!m_reason.isEmpty())
        return {{{}, m_reason}, m_from.ref(), m_path};
    return {{m_draft.change(name), {}}, m_from.ref(), m_path};
}

} // namespace

Connection connectObjects(const Workspace &, const Object &from, const Object &to, const ConnectWay &way)
{
    const Object &source = way.swapped ? to : from;
    const Object &target = way.swapped ? from : to;
    const bool acrossNamespaces =
        way.how == How::Include || way.how == How::Call || !isNamespaced(target.id) || !isNamespaced(source.id);
    if (target.id.name.empty())
        return {{{}, GraphWords::tr("%1 has no name to refer to.").arg(target.id.display())}, source.ref(), {}};
    if (!acrossNamespaces && effectiveNamespace(source.id) != effectiveNamespace(target.id))
        return {{{},
                 GraphWords::tr("%1 is in namespace %2 and %3 in %4; such a reference cannot cross namespaces.")
                     .arg(source.id.display(), QString::fromUtf8(effectiveNamespace(source.id)), target.id.display(),
                          QString::fromUtf8(effectiveNamespace(target.id)))},
                source.ref(),
                {}};
    return Connector(source, target).make(way);
}

} // namespace slipway
