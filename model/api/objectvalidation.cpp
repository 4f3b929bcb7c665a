// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/objectvalidation.h"

#include "api/metadata.h"
#include "api/pod.h"

#include <map>

namespace slipway
{

namespace
{

/// What is checked of a kind besides its metadata. `complete` once nothing of the kind is left to other rules.
struct KindCheck {
    void (*check)(ApiRun &run) = nullptr;
    bool complete = false;
};

using KindName = std::pair<std::string_view, std::string_view>;

const KindCheck *checkOf(const KindInfo &kind)
{
    static const std::map<KindName, KindCheck> checks{
        {{"v1", "Pod"}, {checkPod}},
    };
    const auto found = checks.find({kind.apiVersion, kind.kind});
    return found == checks.end() ? nullptr : &found->second;
}

} // namespace

std::vector<ApiError> validateObject(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema)
{
    ApiRun run(root, kind, schema);
    checkObjectMeta(run);
    if (const KindCheck *own = checkOf(kind))
        own->check(run);
    return run.take();
}

bool isFullyValidated(const KindInfo &kind)
{
    const KindCheck *own = checkOf(kind);
    return own && own->complete;
}

} // namespace slipway
