// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/serving.h"

#include "graph/newobject.h"

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::int64_t MostPods = 1'000'000; // more would not fit into a message either

std::optional<Replicas> counted(NodeRef written, const Object *scaler)
{
    const auto number = wholeNumber(written);
    if (written && !written.isNull() && (!number || *number < 0 || *number > MostPods))
        return {};
    return Replicas{static_cast<int>(number.value_or(1)), written, scaler};
}

std::optional<Replicas> keptBy(const Object &scaler)
{
    return counted(specOf(scaler.root)["minReplicas"], &scaler);
}

const Object *scalerOf(const Facts &facts, const Object &workload)
{
    const auto &scalers = facts.scalers(workload.id.kind, workload.id.ns, workload.id.name);
    return scalers.empty() ? nullptr : scalers.front();
}

bool isCounted(std::string_view kind)
{
    return kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet" || kind == "ReplicationController";
}

} // namespace

std::vector<const Object *> ownFileFirst(const Facts &facts, std::vector<const Object *> found, const Object &object)
{
    const auto isHere = [&](const Object *other) { return facts.isSameFile(*other, object); };
    if (std::any_of(found.begin(), found.end(), isHere))
        std::erase_if(found, [&](const Object *other) { return !isHere(other); });
    return found;
}

std::optional<Replicas> replicasOf(const Facts &facts, const Object &workload)
{
    if (!isCounted(workload.id.kind))
        return {};
    const NodeRef written = specOf(workload.root)["replicas"];
    if (const Object *scaler = scalerOf(facts, workload); scaler && (!written || written.isNull()))
        return keptBy(*scaler);
    return counted(written, nullptr);
}

std::optional<Replicas> scaledReplicasOf(const Facts &facts, const Object &workload)
{
    const Object *scaler = scalerOf(facts, workload);
    return scaler && isCounted(workload.id.kind) ? keptBy(*scaler) : replicasOf(facts, workload);
}

std::vector<const Object *> servicesOf(const Facts &facts, const Object &workload)
{
    const PodTemplate *pod = facts.podTemplate(workload);
    return pod ? ownFileFirst(facts, facts.selecting("Service", workload.id.ns, pod->labels), workload)
               : std::vector<const Object *>();
}

std::vector<const Object *> servedBy(const Facts &facts, const Object &service)
{
    const LabelSelector *selector = facts.selector(service);
    return selector ? ownFileFirst(facts, facts.selected(service.id.ns, selector->equalities()), service)
                    : std::vector<const Object *>();
}

NodeRef targetPortOf(NodeRef port)
{
    const NodeRef target = port["targetPort"];
    const bool isSet = target && !target.isNull() && wholeNumber(target) != 0; // the server fills a 0 in too
    return isSet ? target : port["port"];
}

bool declares(const Container &container, NodeRef target)
{
    const auto number = wholeNumber(target);
    for (NodeRef port : container.node["ports"])
        if (number ? wholeNumber(port["containerPort"]) == number : port["name"].value() == target.value())
            return true;
    return false;
}

const Container *answering(const Object &service, const PodTemplate &pod)
{
    const Container *only = nullptr;
    int count = 0;
    for (const Container &container : pod.containers) {
        if (!isMain(container))
            continue;
        for (NodeRef port : specOf(service.root)["ports"])
            if (declares(container, targetPortOf(port)))
                return &container;
        only = &container;
        ++count;
    }
    return count == 1 ? only : nullptr;
}

bool isMain(const Container &container)
{
    return !container.isInit || container.isSidecar;
}

std::vector<ExclusiveClaim> exclusiveClaims(const Facts &facts, const Object &workload)
{
    std::vector<ExclusiveClaim> exclusive;
    const PodTemplate *pod = facts.podTemplate(workload);
    if (!pod)
        return exclusive;
    for (NodeRef volume : pod->spec["volumes"]) {
        const NodeRef name = volume["persistentVolumeClaim"]["claimName"];
        if (name.value().empty())
            continue;
        const auto claims =
            ownFileFirst(facts, facts.find("PersistentVolumeClaim", workload.id.ns, name.value()), workload);
        if (claims.empty())
            continue;
        const NodeRef modes = specOf(claims.front()->root)["accessModes"];
        const std::string_view mode = modes.size() == 1 ? modes[std::size_t{0}].value() : std::string_view();
        if (mode == "ReadWriteOnce" || mode == "ReadWriteOncePod")
            exclusive.push_back({name, claims.front(), mode == "ReadWriteOncePod"});
    }
    return exclusive;
}

std::optional<RolloutRoom> rolloutRoomOf(NodeRef deploymentSpec, int replicas)
{
    const NodeRef strategy = deploymentSpec["strategy"];
    const std::string_view type = strategy["type"].value();
    if (!type.empty() && type != "RollingUpdate")
        return {};
    const auto share = [&](const char *key) -> std::optional<PodShare> {
        const NodeRef written = strategy["rollingUpdate"][key];
        return written && !written.isNull() ? podShare(written.value()) : PodShare{};
    };
    const auto surge = share("maxSurge");
    const auto unavailable = share("maxUnavailable");
    if (!surge || !unavailable)
        return {};
    return rolloutRoom(replicas, *surge, *unavailable);
}

QString roundingText(PodShare share, int total, bool roundUp)
{
    if (!share.isRounded(total))
        return {};
    const QString percent = QStringLiteral("%1%").arg(share.value);
    return roundUp ? Rules::tr("%1 of %2 is rounded up to %3.").arg(percent).arg(total).arg(share.of(total, true))
                   : Rules::tr("%1 of %2 is rounded down to %3.").arg(percent).arg(total).arg(share.of(total, false));
}

void addFix(const Scope &scope, Diagnostic &finding, const QString &title, EditSet edits, bool safe)
{
    if (!edits.empty())
        finding.fixes.push_back(scope.fix(title, std::move(edits), safe));
}

void alsoChange(Fix &fix, const Object &object, EditSet edits)
{
    edits = shifted(std::move(edits), object.documentStart());
    for (FileEdits &file : fix.change.files)
        if (file.file == object.file->id()) {
            file.edits.insert(file.edits.end(), edits.begin(), edits.end());
            return;
        }
    fix.change.files.push_back({object.file->id(), std::move(edits)});
}

void addNewDocument(const Scope &scope, Diagnostic &finding, const QString &title, const std::string &document)
{
    const ManifestFile &file = *scope.object.file;
    finding.fixes.push_back({{title, {{file.id(), {appended(file, document)}}}}, false});
}

} // namespace slipway
