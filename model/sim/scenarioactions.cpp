// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a scenario file: one verb each, with the options that belong to it.
#include "sim/scenarioreader.h"

#include <algorithm>
#include <set>

namespace slipway::sim::scenarioreader
{

namespace
{

using Kind = WorkloadAction::Kind;
using What = decltype(Action::what);

/// What a verb does, and the options that it takes; those with a '!' are required.
struct Verb {
    std::function<What(const YAML::Node &)> begin{};
    std::vector<std::string> options{};
    bool takes(const std::string &option) const
    {
        return std::any_of(options.begin(), options.end(),
                           [&](const std::string &o) { return o == option || o == option + '!'; });
    }
};

template <class Step>
Verb named(std::vector<std::string> options, Step step = {})
{
    return {[step](const YAML::Node &node) {
                Step own = step;
                std::tie(own.kind, own.name) = kindAndName(node);
                return own;
            },
            std::move(options)};
}

Verb onWorkload(Kind what, std::vector<std::string> options)
{
    options.emplace_back("namespace");
    return named<WorkloadAction>(std::move(options), WorkloadAction{.what = what});
}

Verb onNode(NodeAction::Kind what, std::vector<std::string> options = {})
{
    return {[what](const YAML::Node &node) { return NodeAction{.what = what, .node = text(node)}; },
            std::move(options)};
}

/// Of what makes pods, one pod; of all else, the object.
What beginDelete(const YAML::Node &node)
{
    static const std::set<std::string> PodMakers{"Pod",       "Deployment", "ReplicaSet",           "StatefulSet",
                                                 "DaemonSet", "Job",        "ReplicationController"};
    const auto [kind, name] = kindAndName(node);
    if (PodMakers.contains(kind))
        return DeletePod{.kind = kind, .name = name};
    return DeleteObject{.kind = kind, .name = name};
}

What beginTraffic(const YAML::Node &node)
{
    TrafficAction action;
    action.flow.target = flowTarget(node);
    return action;
}

const std::map<std::string, Verb> &verbs()
{
    static const std::map<std::string, Verb> all{
        {"apply", named<ApplyObject>({"namespace"})},
        {"assume", {[](const YAML::Node &) { return Reassume{}; }, {}}},
        {"cordon", onNode(NodeAction::Kind::Cordon)},
        {"create", named<CreateObject>({"namespace", "data", "storage", "storageClass", "accessModes"})},
        {"cutNode", onNode(NodeAction::Kind::Cut)},
        {"delete", {beginDelete, {"namespace", "index", "grace", "force", "evict"}}},
        {"deleteObject", named<DeleteObject>({"namespace"})},
        {"drain", onNode(NodeAction::Kind::Drain)},
        {"editConfigMap",
         {[](const YAML::Node &node) { return CreateObject{.kind = "ConfigMap", .name = text(node)}; },
          {"namespace", "data!"}}},
        {"editSecret",
         {[](const YAML::Node &node) { return CreateObject{.kind = "Secret", .name = text(node)}; },
          {"namespace", "data!"}}},
        {"failProbe", named<FailProbe>({"namespace", "container", "index", "for", "how", "readinessOnly",
                                        "untilRestart", "probe", "status"},
                                       FailProbe{.outage = {.to = Never}})},
        {"killNode", onNode(NodeAction::Kind::Kill)},
        {"pause", onWorkload(Kind::Pause, {})},
        {"restart", onWorkload(Kind::Restart, {})},
        {"restoreNode", onNode(NodeAction::Kind::Restore)},
        {"resume", onWorkload(Kind::Resume, {})},
        {"scale", onWorkload(Kind::Scale, {"replicas!"})},
        {"setCondition",
         {[](const YAML::Node &node) { return SetGate{.condition = text(node)}; }, {"workload!", "value"}}},
        {"setImage", onWorkload(Kind::SetImage, {"image!", "container", "assume"})},
        {"taintNode", onNode(NodeAction::Kind::Taint, {"taint!"})},
        {"traffic",
         {beginTraffic,
          {"rate!", "namespace", "name", "port", "host", "path", "duration", "timeout", "cpu", "clients", "keepAlive",
           "outside", "node"}}},
        {"uncordon", onNode(NodeAction::Kind::Uncordon)},
        {"untaintNode", onNode(NodeAction::Kind::Untaint, {"taint!"})},
        {"undo", onWorkload(Kind::Undo, {"toRevision"})}};
    return all;
}

/// Sets a member of the step, whichever of its kinds has it.
template <class Step, class Set>
void set(What &what, Set change)
{
    if (auto *step = std::get_if<Step>(&what))
        change(*step);
}

void setNamespace(What &what, const std::string &ns)
{
    std::visit(
        [&](auto &step) {
            if constexpr (requires { step.ns; })
                step.ns = ns;
        },
        what);
}

/// The options of failProbe and traffic are those of what they describe.
bool readDescribed(What &what, const std::string &option, const YAML::Node &node)
{
    Fields fields;
    FieldReader reader(fields);
    if (auto *traffic = std::get_if<TrafficAction>(&what)) {
        describe(reader, traffic->flow);
        reader("rate", traffic->rate);
    } else if (auto *fail = std::get_if<FailProbe>(&what)) {
        describe(reader, fail->outage);
        fields["for"] = [fail](const YAML::Node &n) { fail->outage.to = duration(n); };
        fields["probe"] = fields["only"];
        reader("index", fail->index);
        reader("container", fail->container);
        reader("namespace", fail->ns);
    } else {
        return false;
    }
    const auto field = fields.find(option);
    if (field != fields.end())
        field->second(node);
    return field != fields.end();
}

void readOption(What &what, const std::string &option, const YAML::Node &node, const Assumptions &assume)
{
    if (readDescribed(what, option, node))
        return;
    const auto workload = [&](const auto &change) { set<WorkloadAction>(what, change); };
    if (option == "namespace")
        setNamespace(what, text(node));
    else if (option == "index")
        set<DeletePod>(what, [&](DeletePod &step) { step.index = integer(node); });
    else if (option == "grace")
        set<DeletePod>(what, [&](DeletePod &step) { step.grace = integer(node); });
    else if (option == "force")
        set<DeletePod>(what, [&](DeletePod &step) { step.force = boolean(node); });
    else if (option == "evict")
        set<DeletePod>(what, [&](DeletePod &step) { step.evict = boolean(node); });
    else if (option == "storage")
        set<CreateObject>(what, [&](CreateObject &step) { step.storage = text(node); });
    else if (option == "storageClass")
        set<CreateObject>(what, [&](CreateObject &step) { step.storageClass = text(node); });
    else if (option == "accessModes")
        set<CreateObject>(what, [&](CreateObject &step) {
            readItems(node, [&](const YAML::Node &item) { step.accessModes.push_back(text(item)); });
        });
    else if (option == "taint")
        set<NodeAction>(what, [&](NodeAction &step) { step.taint = taint(node); });
    else if (option == "data")
        set<CreateObject>(what, [&](CreateObject &step) { step.data = readTexts(node); });
    else if (option == "workload")
        set<SetGate>(what, [&](SetGate &step) { step.workload = text(node); });
    else if (option == "value")
        set<SetGate>(what, [&](SetGate &step) { step.value = boolean(node); });
    else if (option == "replicas")
        workload([&](WorkloadAction &step) { step.replicas = integer(node, 100'000); });
    else if (option == "toRevision")
        workload([&](WorkloadAction &step) { step.toRevision = integer(node); });
    else if (option == "image")
        workload([&](WorkloadAction &step) { step.image = text(node); });
    else if (option == "container")
        workload([&](WorkloadAction &step) { step.container = text(node); });
    else if (option == "assume")
        workload([&](WorkloadAction &step) {
            step.assume = assume.of(Assumptions::keyOf(step.kind, step.ns, step.name), step.container);
            readFields(node, containerFields(*step.assume));
        });
}

QString listed(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name).remove(u'!');
    list.sort();
    return list.join(QLatin1String(", "));
}

std::vector<std::string> verbNames()
{
    std::vector<std::string> names;
    for (const auto &[name, verb] : verbs())
        names.push_back(name);
    return names;
}

/// The one entry of the step that says what is done.
auto findVerb(const YAML::Node &node)
{
    auto found = node.end();
    for (auto entry = node.begin(); entry != node.end(); ++entry) {
        if (!verbs().contains(text(entry->first)))
            continue;
        // Beside another verb it is an option: what the new image does.
        if (found != node.end() && text(found->first) == "assume")
            found = node.end();
        else if (found != node.end() && text(entry->first) == "assume")
            continue;
        if (found != node.end())
            refuse(entry->first, tr("A step does one thing: write '%1' and '%2' as two steps.")
                                     .arg(shown(found->first), shown(entry->first)));
        found = entry;
    }
    if (found == node.end())
        refuse(node, tr("This step does not say what to do. Add one of: %1.").arg(listed(verbNames())));
    return found;
}

void refuseOption(const YAML::Node &key, const QString &verbName, const Verb &verb)
{
    if (verb.options.empty())
        refuse(key, tr("'%1' is not known in a step with '%2'. Leave it out.").arg(shown(key), verbName));
    refuse(
        key,
        tr("'%1' is not known in a step with '%2'. Write one of: %3.").arg(shown(key), verbName, listed(verb.options)));
}

} // namespace

Action readAction(const YAML::Node &node, const Assumptions &assume)
{
    if (!node.IsMap())
        refuse(node, tr("A mapping of names to values is expected here."));
    const YAML::Node at = node["at"];
    if (!at.IsDefined())
        refuse(node, tr("This step does not say when. Add 'at: SECONDS'."));
    const auto found = findVerb(node);
    const Verb &verb = verbs().at(found->first.Scalar());
    const QString name = shown(found->first);
    Action action{Time(duration(at)), verb.begin(found->second)};
    // What an image is assumed to do depends on which container of which workload it is for.
    for (const bool late : {false, true})
        for (const auto &entry : node) {
            const std::string key = text(entry.first);
            const bool isVerb = key == found->first.Scalar() || (verbs().contains(key) && key != "assume");
            if (key == "at" || isVerb || (key == "assume") != late)
                continue;
            if (!verb.takes(key))
                refuseOption(entry.first, name, verb);
            readOption(action.what, key, entry.second, assume);
        }
    for (const std::string &option : verb.options)
        if (option.ends_with('!') && !node[option.substr(0, option.size() - 1)].IsDefined())
            refuse(found->first, tr("A step with '%1' needs '%2' too.")
                                     .arg(name, QString::fromStdString(option.substr(0, option.size() - 1))));
    return action;
}

} // namespace slipway::sim::scenarioreader
