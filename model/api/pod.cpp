// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pod.h"

#include "api/common.h"
#include "api/metadata.h"

namespace slipway
{

void checkPod(ApiRun &run)
{
    requireField(run.spec()["containers"]);
}

void checkPodTemplate(const Field &podTemplate)
{
    // The server prints the paths of a template's labels without `metadata`.
    checkLabels(podTemplate["metadata"]["labels"].reportedAt(podTemplate["labels"]));
    checkAnnotations(podTemplate["metadata"]["annotations"].reportedAt(podTemplate["annotations"]));
    requireField(podTemplate["spec"]["containers"]);
}

} // namespace slipway
