// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a file: only what differs from the defaults, in the words that the reader knows.
#include "sim/fieldwriter.h"
#include "sim/scenariofile.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace slipway::sim
{

namespace
{

template <class Step>
YAML::Node steps(const std::vector<Step> &list)
{
    YAML::Node items(YAML::NodeType::Sequence);
    for (const Step &step : list) {
        YAML::Node item = FieldWriter::differences(step, Step{});
        if (!item["from"])
            item["from"] = 0;
        items.push_back(item);
    }
    return items;
}

/// "Deployment/shop/web/app" in its parts.
YAML::Node workloadEntry(const std::string &key)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= key.size();) {
        const std::size_t slash = std::min(key.find('/', at), key.size());
        parts.push_back(key.substr(at, slash - at));
        at = slash + 1;
    }
    parts.resize(4);
    YAML::Node entry(YAML::NodeType::Map);
    entry["workload"] = parts[0] + "/" + parts[2];
    if (parts[1] != "default")
        entry["namespace"] = parts[1];
    if (!parts[3].empty())
        entry["container"] = parts[3];
    return entry;
}

void merge(YAML::Node target, const YAML::Node &more)
{
    for (const auto &entry : more)
        target[entry.first.Scalar()] = entry.second;
}

/// Entries of one of the maps by workload that are not as in `base`; those that are gone end as empty lists.
template <class Step>
void addSteps(YAML::Node list, const char *name, const std::map<std::string, std::vector<Step>> &all,
              const std::map<std::string, std::vector<Step>> &base)
{
    const auto add = [&](const std::string &key, const std::vector<Step> &values) {
        YAML::Node entry = workloadEntry(key);
        entry[name] = steps(values);
        list.push_back(entry);
    };
    for (const auto &[key, values] : all)
        if (const auto known = base.find(key); known == base.end() || known->second != values)
            add(key, values);
    for (const auto &[key, values] : base)
        if (!all.contains(key))
            add(key, {});
}

/// `base`: what is assumed until then; null for the beginning, where an entry starts from what holds for all.
YAML::Node containerEntries(const Assumptions &assume, const Assumptions *base)
{
    static const Assumptions Usual;
    YAML::Node list(YAML::NodeType::Sequence);
    const auto add = [&](const std::string &key, const ContainerAssumptions &own, const ContainerAssumptions &from) {
        YAML::Node entry = workloadEntry(key);
        merge(entry, FieldWriter::differences(own, from));
        list.push_back(entry);
    };
    for (const auto &[key, own] : assume.containers)
        if (!base)
            add(key, own, assume.standard);
        else if (const auto known = base->containers.find(key); known == base->containers.end())
            add(key, own, assume.standard);
        else if (known->second != own)
            add(key, own, known->second);
    if (base)
        for (const auto &[key, own] : base->containers)
            if (!assume.containers.contains(key))
                add(key, assume.standard, own);
    addSteps(list, "load", assume.loads, base ? base->loads : Usual.loads);
    addSteps(list, "memory", assume.memory, base ? base->memory : Usual.memory);
    return list;
}

std::string targetText(const ObjectKey &target)
{
    return target.kind == "Ingress" ? target.kind : target.display();
}

YAML::Node flowEntry(const FlowAssumptions &flow)
{
    YAML::Node entry(YAML::NodeType::Map);
    entry["to"] = targetText(flow.target);
    FlowAssumptions base;
    if (flow.target.kind == "Ingress")
        base.target.ns.clear();
    merge(entry, FieldWriter::differences(flow, base));
    entry["rates"] = steps(flow.rates);
    return entry;
}

YAML::Node nodeEntries(const Assumptions &assume)
{
    YAML::Node list(YAML::NodeType::Sequence);
    for (const NodeAssumptions &node : assume.ownNodes)
        list.push_back(FieldWriter::differences(node, assume.node));
    return list;
}

YAML::Node assumptions(const Assumptions &assume, const Assumptions *before = nullptr)
{
    static const Assumptions Usual;
    const Assumptions &base = before ? *before : Usual;
    YAML::Node node = FieldWriter::differences(assume, base);
    if (assume.ownNodes != base.ownNodes && !assume.ownNodes.empty())
        node["nodes"] = nodeEntries(assume);
    else if (assume.ownNodes.empty() && (assume.nodes != base.nodes || !base.ownNodes.empty()))
        node["nodes"] = assume.nodes;
    if (assume.node.cpuMillis != base.node.cpuMillis)
        node["nodeCpu"] = std::to_string(assume.node.cpuMillis) + "m";
    if (assume.node.memoryBytes != base.node.memoryBytes)
        node["nodeMemory"] = assume.node.memoryBytes;
    if (assume.node.maxPods != base.node.maxPods)
        node["nodePods"] = assume.node.maxPods;
    if (assume.wallClock != base.wallClock)
        node["startsAt"] =
            QDateTime::fromSecsSinceEpoch(assume.wallClock, QTimeZone::utc()).toString(Qt::ISODate).toStdString();
    if (assume.traffic != base.traffic)
        node["traffic"] = YAML::Node(YAML::NodeType::Sequence);
    for (const FlowAssumptions &flow : assume.traffic)
        if (assume.traffic != base.traffic)
            node["traffic"].push_back(flowEntry(flow));
    for (const auto &[name, values] : assume.metrics)
        if (const auto known = base.metrics.find(name); known == base.metrics.end() || known->second != values)
            node["metrics"][name] = steps(values);
    for (const auto &[name, values] : base.metrics)
        if (!assume.metrics.contains(name))
            node["metrics"][name] = YAML::Node(YAML::NodeType::Sequence);
    if (const YAML::Node all = FieldWriter::differences(assume.standard, base.standard); all.size() > 0)
        node["all"] = all;
    if (const YAML::Node containers = containerEntries(assume, before); containers.size() > 0)
        node["for"] = containers;
    return node;
}

/// Writes each kind of step with its verb first.
class StepWriter
{
public:
    /// `held`: what is assumed just before the step.
    StepWriter(YAML::Node step, const Assumptions &assume, const Assumptions &held)
        : m_step(std::move(step)), m_assume(assume), m_held(held)
    {
    }

    void operator()(const Reassume &action) { m_step["assume"] = assumptions(action.assume, &m_held); }
    void operator()(const DeletePod &action)
    {
        begin("delete", action.kind + "/" + action.name, action.ns);
        option("index", action.index, 0);
        if (action.grace)
            m_step["grace"] = *action.grace;
        option("force", action.force, false);
        option("evict", action.evict, false);
    }
    void operator()(const CreateObject &action)
    {
        begin("create", action.kind + "/" + action.name, action.ns);
        for (const auto &[key, value] : action.data)
            m_step["data"][key] = value;
        option("storage", action.storage, std::string());
        option("storageClass", action.storageClass, std::string());
        for (const std::string &mode : action.accessModes)
            m_step["accessModes"].push_back(mode);
    }
    void operator()(const SetGate &action)
    {
        m_step["setCondition"] = action.condition;
        m_step["workload"] = action.workload;
        m_step["value"] = action.value;
    }
    void operator()(const ApplyObject &action) { begin("apply", action.kind + "/" + action.name, action.ns); }
    void operator()(const DeleteObject &action) { begin("deleteObject", action.kind + "/" + action.name, action.ns); }
    void operator()(const NodeAction &action)
    {
        using Kind = NodeAction::Kind;
        static const std::map<Kind, const char *> Verbs{{Kind::Kill, "killNode"},       {Kind::Cut, "cutNode"},
                                                        {Kind::Restore, "restoreNode"}, {Kind::Cordon, "cordon"},
                                                        {Kind::Drain, "drain"},         {Kind::Uncordon, "uncordon"},
                                                        {Kind::Taint, "taintNode"},     {Kind::Untaint, "untaintNode"}};
        m_step[Verbs.at(action.what)] = action.node;
        if (!action.taint.key.empty())
            m_step["taint"] = FieldWriter::taintText(action.taint);
    }
    void operator()(const TrafficAction &action)
    {
        m_step["traffic"] = targetText(action.flow.target);
        m_step["rate"] = FieldWriter::numberText(action.rate);
        FlowAssumptions base;
        if (action.flow.target.kind == "Ingress")
            base.target.ns.clear();
        merge(m_step, FieldWriter::differences(action.flow, base));
    }
    void operator()(const FailProbe &action)
    {
        begin("failProbe", action.kind + "/" + action.name, action.ns);
        option("container", action.container, std::string());
        option("index", action.index, -1);
        YAML::Node outage = FieldWriter::differences(action.outage, Outage{});
        rename(outage, "only", "probe");
        rename(outage, "to", "for");
        merge(m_step, outage);
    }
    void operator()(const WorkloadAction &action)
    {
        using Kind = WorkloadAction::Kind;
        static const std::map<Kind, const char *> Verbs{{Kind::SetImage, "setImage"}, {Kind::Scale, "scale"},
                                                        {Kind::Pause, "pause"},       {Kind::Resume, "resume"},
                                                        {Kind::Undo, "undo"},         {Kind::Restart, "restart"}};
        begin(Verbs.at(action.what), action.kind + "/" + action.name, action.ns);
        option("container", action.container, std::string());
        option("image", action.image, std::string());
        if (action.what == Kind::Scale)
            m_step["replicas"] = action.replicas;
        option("toRevision", action.toRevision, 0);
        if (action.assume) {
            const std::string key = Assumptions::keyOf(action.kind, action.ns, action.name);
            m_step["assume"] = FieldWriter::differences(*action.assume, m_assume.of(key, action.container));
        }
    }

private:
    void begin(const char *verb, const std::string &object, const std::string &ns)
    {
        m_step[verb] = object;
        option("namespace", ns, std::string());
    }
    template <class T>
    void option(const char *name, const T &value, const T &base)
    {
        if (value != base)
            m_step[name] = value;
    }
    static void rename(YAML::Node &node, const char *from, const char *to)
    {
        if (!node[from])
            return;
        node[to] = node[from];
        node.remove(from);
    }
    YAML::Node m_step;
    const Assumptions &m_assume, &m_held;
};

} // namespace

std::string assumptionText(const Assumptions &assume, const Assumptions &before)
{
    YAML::Node node = assumptions(assume, &before);
    if (node.size() == 0)
        return "nothing new";
    node.SetStyle(YAML::EmitterStyle::Flow);
    const std::string text = YAML::Dump(node);
    return text.substr(1, text.size() - 2);
}

std::string writeScenario(const Scenario &scenario)
{
    YAML::Node root(YAML::NodeType::Map);
    if (const YAML::Node assume = assumptions(scenario.assume); assume.size() > 0)
        root["assume"] = assume;
    for (const Action &action : scenario.actions) {
        YAML::Node step(YAML::NodeType::Map);
        step["at"] = FieldWriter::numberText(inSeconds(action.at));
        std::visit(StepWriter(step, scenario.assume, scenario.assumedAt(action.at)), action.what);
        step.SetStyle(YAML::EmitterStyle::Flow);
        root["do"].push_back(step);
    }
    YAML::Emitter out;
    out << root;
    return std::string(out.c_str()) + "\n";
}

} // namespace slipway::sim
