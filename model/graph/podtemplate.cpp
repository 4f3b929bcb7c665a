// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/podtemplate.h"

namespace slipway
{

std::optional<NodePath> podTemplatePath(const ObjectId &id)
{
    struct Row {
        std::string_view group{};
        std::string_view kind{};
        NodePath path{};
    };
    static const std::vector<Row> rows{
        {"", "Pod", {}},
        {"apps", "Deployment", {"spec", "template"}},
        {"apps", "StatefulSet", {"spec", "template"}},
        {"apps", "DaemonSet", {"spec", "template"}},
        {"apps", "ReplicaSet", {"spec", "template"}},
        {"", "ReplicationController", {"spec", "template"}},
        {"batch", "Job", {"spec", "template"}},
        {"batch", "CronJob", {"spec", "jobTemplate", "spec", "template"}},
        {"", "PodTemplate", {"template"}},
        {"extensions", "Deployment", {"spec", "template"}}, // groups that older files still name
        {"extensions", "DaemonSet", {"spec", "template"}},
        {"extensions", "ReplicaSet", {"spec", "template"}},
    };
    for (const Row &row : rows)
        if (row.kind == id.kind && row.group == id.group())
            return row.path;
    return std::nullopt;
}

std::optional<NodePath> podSpecPath(const ObjectId &id)
{
    const std::optional<NodePath> path = podTemplatePath(id);
    if (!path)
        return std::nullopt;
    return *path / "spec";
}

bool isWorkload(const ObjectId &id)
{
    return podTemplatePath(id) && id.kind != "PodTemplate";
}

Labels podLabels(NodeRef root, const ObjectId &id)
{
    const std::optional<NodePath> path = podTemplatePath(id);
    return path ? labelsOf(root.find(*path)["metadata"]["labels"]) : Labels();
}

} // namespace slipway
