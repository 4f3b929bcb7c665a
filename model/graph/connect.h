// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/objectedit.h"

namespace slipway
{

/// One way in which two objects can be connected.
struct ConnectWay {
    enum class How {
        Select,    ///< Service, PodDisruptionBudget or NetworkPolicy takes over the pods' labels
        Route,     ///< Ingress gets a path with the Service as backend
        Tls,       ///< Ingress gets the Secret as certificate
        EnvFrom,   ///< all keys as environment variables
        EnvKey,    ///< one key as an environment variable
        Volume,    ///< a volume and its mount
        RunAs,     ///< service account
        Scale,     ///< HorizontalPodAutoscaler's target
        Bind,      ///< the claim names the volume
        Provision, ///< the claim names the class
        Grant,     ///< binding to role
        Include,   ///< binding to subject
        Call,      ///< the Service's address as an environment variable
    };
    How how = How::Select;
    std::string key{};    ///< of EnvKey
    QString text{};       ///< for a menu
    bool swapped = false; ///< the reference is written into the object that the line ends at
};

/// All ways to connect two objects, the usual one first; empty when they have nothing to do with each other. The order
/// in which they are given hardly matters: a line may be drawn from either end.
std::vector<ConnectWay> waysToConnect(const Object &from, const Object &to);
/// Writes the reference, or says why it cannot be. On success `written` is where the reference stands.
struct Connection {
    ChangeOr outcome{};
    ObjectRef object{}; ///< the one that was changed
    NodePath path{};
};
Connection connectObjects(const Workspace &workspace, const Object &from, const Object &to, const ConnectWay &way);

/// Takes a reference out again, with what only served it (a volume's mounts); says why where it must be there.
ChangeOr disconnectObjects(const Workspace &workspace, const ObjectGraph &graph, int edge);

} // namespace slipway
