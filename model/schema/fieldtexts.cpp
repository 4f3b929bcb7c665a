// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/fieldtexts.h"

#include "schema/fieldtexts_p.h"

#include <QCoreApplication>

#include <map>
#include <string>

namespace slipway
{

namespace
{

using Texts = std::map<std::string_view, const char *>;

const Texts &kindTexts()
{
    static const Texts texts{
        {"Deployment",
         QT_TRANSLATE_NOOP(
             "slipway::Fields",
             "Keeps a number of equal pods running and replaces them step by step when their description changes.")},
        {"StatefulSet",
         QT_TRANSLATE_NOOP("slipway::Fields",
                           "Runs pods that keep their name and their storage, started and stopped in order.")},
        {"DaemonSet", QT_TRANSLATE_NOOP("slipway::Fields", "Runs one pod on every node that fits.")},
        {"ReplicaSet",
         QT_TRANSLATE_NOOP("slipway::Fields", "Keeps a number of equal pods running; a Deployment usually makes it.")},
        {"ReplicationController",
         QT_TRANSLATE_NOOP("slipway::Fields",
                           "Keeps a number of equal pods running; Deployments have taken its place.")},
        {"Job", QT_TRANSLATE_NOOP("slipway::Fields", "Runs pods until a number of them have ended well.")},
        {"CronJob", QT_TRANSLATE_NOOP("slipway::Fields", "Starts a Job again and again, by a timetable.")},
        {"Pod",
         QT_TRANSLATE_NOOP("slipway::Fields",
                           "One or more containers that run together on one node and share its network address.")},
        {"PodTemplate",
         QT_TRANSLATE_NOOP("slipway::Fields", "A description of pods, stored for other objects to use.")},
        {"Service", QT_TRANSLATE_NOOP("slipway::Fields", "Gives a set of pods one stable name and address.")},
        {"Ingress",
         QT_TRANSLATE_NOOP("slipway::Fields", "Sends HTTP requests from outside to Services, by host and path.")},
        {"IngressClass", QT_TRANSLATE_NOOP("slipway::Fields", "Names the controller that serves Ingresses.")},
        {"NetworkPolicy", QT_TRANSLATE_NOOP("slipway::Fields", "Says which connections pods may receive and make.")},
        {"ConfigMap", QT_TRANSLATE_NOOP("slipway::Fields", "Holds settings as plain text, for pods to read.")},
        {"Secret", QT_TRANSLATE_NOOP("slipway::Fields", "Holds passwords, keys and the like, for pods to read.")},
        {"PersistentVolume",
         QT_TRANSLATE_NOOP("slipway::Fields", "A piece of storage in the cluster, waiting for a claim.")},
        {"PersistentVolumeClaim", QT_TRANSLATE_NOOP("slipway::Fields", "Asks for storage, for pods to mount.")},
        {"StorageClass",
         QT_TRANSLATE_NOOP("slipway::Fields", "Describes a kind of storage and how it is made on demand.")},
        {"HorizontalPodAutoscaler", QT_TRANSLATE_NOOP("slipway::Fields", "Changes the number of pods with the load.")},
        {"PodDisruptionBudget",
         QT_TRANSLATE_NOOP("slipway::Fields", "Limits how many pods may be taken away at once on purpose.")},
        {"ServiceAccount", QT_TRANSLATE_NOOP("slipway::Fields", "The name under which pods talk to the API server.")},
        {"Namespace", QT_TRANSLATE_NOOP("slipway::Fields", "A part of the cluster in which names must differ.")},
        {"Role", QT_TRANSLATE_NOOP("slipway::Fields", "Lists what may be done in one namespace.")},
        {"ClusterRole", QT_TRANSLATE_NOOP("slipway::Fields", "Lists what may be done in the whole cluster.")},
        {"RoleBinding", QT_TRANSLATE_NOOP("slipway::Fields",
                                          "Gives the rights of a role to users or service accounts in one namespace.")},
        {"ClusterRoleBinding",
         QT_TRANSLATE_NOOP("slipway::Fields",
                           "Gives the rights of a cluster role to users or service accounts everywhere.")},
        {"ResourceQuota",
         QT_TRANSLATE_NOOP("slipway::Fields", "Limits what all objects of a namespace may use together.")},
        {"LimitRange", QT_TRANSLATE_NOOP("slipway::Fields",
                                         "Sets limits and defaults for single pods and containers of a namespace.")},
        {"PriorityClass", QT_TRANSLATE_NOOP("slipway::Fields", "Says which pods go first when room is short.")},
        {"Endpoints", QT_TRANSLATE_NOOP("slipway::Fields", "The addresses behind a Service; the cluster writes it.")},
        {"EndpointSlice",
         QT_TRANSLATE_NOOP("slipway::Fields", "A part of the addresses behind a Service; the cluster writes it.")},
        {"Node", QT_TRANSLATE_NOOP("slipway::Fields", "A machine that runs pods.")},
        {"CustomResourceDefinition", QT_TRANSLATE_NOOP("slipway::Fields", "Teaches the cluster a new kind of object.")},
    };
    return texts;
}

const Texts &groupTexts()
{
    static const Texts texts{
        {"basics", QT_TRANSLATE_NOOP("slipway::Fields", "Basics")},
        {"settings", QT_TRANSLATE_NOOP("slipway::Fields", "Settings")},
        {"other", QT_TRANSLATE_NOOP("slipway::Fields", "Other fields in the file")},
        {"more", QT_TRANSLATE_NOOP("slipway::Fields", "More fields")},
        {"containers", QT_TRANSLATE_NOOP("slipway::Fields", "Containers")},
        {"init-containers", QT_TRANSLATE_NOOP("slipway::Fields", "Init containers")},
        {"volumes", QT_TRANSLATE_NOOP("slipway::Fields", "Volumes")},
        {"pod", QT_TRANSLATE_NOOP("slipway::Fields", "Pod settings")},
        {"rollout", QT_TRANSLATE_NOOP("slipway::Fields", "Update and rollout")},
        {"labels", QT_TRANSLATE_NOOP("slipway::Fields", "Labels and annotations")},
        {"claims", QT_TRANSLATE_NOOP("slipway::Fields", "Storage for each pod")},
        {"job", QT_TRANSLATE_NOOP("slipway::Fields", "How often it runs")},
        {"job-more", QT_TRANSLATE_NOOP("slipway::Fields", "Job details")},
        {"runs", QT_TRANSLATE_NOOP("slipway::Fields", "Timetable details")},
        {"environment", QT_TRANSLATE_NOOP("slipway::Fields", "Environment")},
        {"health", QT_TRANSLATE_NOOP("slipway::Fields", "Health checks")},
        {"resources", QT_TRANSLATE_NOOP("slipway::Fields", "CPU and memory")},
        {"mounts", QT_TRANSLATE_NOOP("slipway::Fields", "Mounted volumes")},
        {"start", QT_TRANSLATE_NOOP("slipway::Fields", "Start command and image policy")},
        {"lifecycle", QT_TRANSLATE_NOOP("slipway::Fields", "Lifecycle hooks")},
        {"traffic", QT_TRANSLATE_NOOP("slipway::Fields", "Where traffic goes")},
        {"service-more", QT_TRANSLATE_NOOP("slipway::Fields", "Service details")},
        {"routes", QT_TRANSLATE_NOOP("slipway::Fields", "Routes")},
        {"tls", QT_TRANSLATE_NOOP("slipway::Fields", "HTTPS")},
        {"data", QT_TRANSLATE_NOOP("slipway::Fields", "Data")},
        {"secret-data", QT_TRANSLATE_NOOP("slipway::Fields", "Secret data")},
        {"claim", QT_TRANSLATE_NOOP("slipway::Fields", "Wanted storage")},
        {"claim-more", QT_TRANSLATE_NOOP("slipway::Fields", "Claim details")},
        {"volume", QT_TRANSLATE_NOOP("slipway::Fields", "Volume")},
        {"volume-more", QT_TRANSLATE_NOOP("slipway::Fields", "Volume details")},
    };
    return texts;
}

const FieldText *find(std::string_view type, std::string_view key)
{
    using Key = std::pair<std::string_view, std::string_view>;
    static const std::map<Key, const FieldText *> index = [] {
        std::map<Key, const FieldText *> all;
        for (const auto *table : {&podFieldTexts(), &otherFieldTexts(), &blockFieldTexts()})
            for (const FieldText &text : *table)
                all.emplace(Key{text.type, text.key}, &text);
        return all;
    }();
    const auto found = index.find({type, key});
    return found == index.end() ? nullptr : found->second;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("slipway::Fields", text);
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text);
}

} // namespace

bool hasFieldText(std::string_view type, std::string_view key)
{
    return find(type, key) != nullptr;
}

QString fieldLabel(std::string_view type, std::string_view key)
{
    const FieldText *text = find(type, key);
    return text && text->label ? translated(text->label) : plain(key.substr(key.rfind('.') + 1));
}

QString fieldHelp(std::string_view type, std::string_view key)
{
    const FieldText *text = find(type, key);
    return text ? translated(text->help) : QString();
}

QString kindSentence(std::string_view kind)
{
    const auto found = kindTexts().find(kind);
    return found == kindTexts().end() ? QString() : translated(found->second);
}

QString groupTitle(std::string_view id)
{
    const auto found = groupTexts().find(id);
    return found == groupTexts().end() ? plain(id) : translated(found->second);
}

} // namespace slipway
