// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// What the API server's validation refuses in each kind besides its metadata, v1.36: one function per kind, in the
/// file of its family. Defaults are taken into account as the server sets them; the paths are its own.

void checkDeployment(ApiRun &run);
void checkReplicaSet(ApiRun &run);
void checkReplicationController(ApiRun &run);
void checkStatefulSet(ApiRun &run);
void checkDaemonSet(ApiRun &run);

void checkJob(ApiRun &run);
void checkCronJob(ApiRun &run);

void checkConfigMap(ApiRun &run);
void checkSecret(ApiRun &run);

void checkService(ApiRun &run);
void checkIngress(ApiRun &run);
void checkIngressClass(ApiRun &run);
void checkNetworkPolicy(ApiRun &run);

void checkPersistentVolume(ApiRun &run);
void checkPersistentVolumeClaim(ApiRun &run);
void checkStorageClass(ApiRun &run);

void checkHorizontalPodAutoscaler(ApiRun &run);
/// Of autoscaling/v1.
void checkOldHorizontalPodAutoscaler(ApiRun &run);
void checkPodDisruptionBudget(ApiRun &run);
void checkNamespace(ApiRun &run);
/// Nothing but its metadata is validated.
void checkServiceAccount(ApiRun &run);

} // namespace slipway
