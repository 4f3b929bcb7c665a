// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

namespace
{

/// A Pod with one container that has `part` besides name and image.
std::string podWithContainer(const QString &part)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: i, " +
           part.toStdString() +
           "}], volumes: [{name: data, emptyDir: {}}, {name: disk, persistentVolumeClaim: {claimName: d}}]}";
}

std::string podWith(const QString &part)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: web}}\nspec: {containers: [{name: c, image: "
           "i}], " +
           part.toStdString() + "}";
}

std::string deploymentWith(const QString &podSpec)
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {selector: {matchLabels: {app: web}}, "
           "template: {metadata: {labels: {app: web}}, spec: {" +
           podSpec.toStdString() + "}}}";
}

} // namespace

/// Rules about Pods and templates of Pods, by table.
class TestApiPod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containers_data();
    void containers();
    void pods_data();
    void pods();
    void volumes_data();
    void volumes();
    void templates_data();
    void templates();
    void annotations_data();
    void annotations();
    void profilesMatchTheirAnnotations_data();
    void profilesMatchTheirAnnotations();
    void mirrorsHaveNoClaims();
    void variablesComeFromFilesOfAnyEmptyDir();
    void whatDidNotDecodeIsNotJudged();
};

void TestApiPod::containers_data()
{
    addApiRows({
        {"nothing more", "env: []", ""},
        {"choices", "imagePullPolicy: Sometimes, terminationMessagePolicy: Log",
         "NotSupported spec.containers[0].imagePullPolicy; NotSupported spec.containers[0].terminationMessagePolicy"},
        {"empty choices get a default", "imagePullPolicy: '', terminationMessagePolicy: ''", ""},
        {"restart rules need a policy",
         "restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]",
         "Required spec.containers[0].restartPolicy"},
        {"restart rule", "restartPolicy: Never, restartPolicyRules: [{action: Stop}]",
         "NotSupported spec.containers[0].restartPolicyRules[0].action; "
         "Required spec.containers[0].restartPolicyRules[0].exitCodes"},
        {"resize policy", "resizePolicy: [{resourceName: disk, restartPolicy: NotRequired}, {resourceName: cpu}]",
         "NotSupported spec.containers[0].resizePolicy; Required spec.containers[0].resizePolicy"},
        {"resized twice",
         "resizePolicy: [{resourceName: cpu, restartPolicy: NotRequired}, {resourceName: cpu, restartPolicy: "
         "NotRequired}]",
         "Duplicate spec.containers[0].resizePolicy[1]"},

        {"port", "ports: [{containerPort: 80, name: http, protocol: UDP}]", ""},
        {"port without number", "ports: [{name: http}]", "Required spec.containers[0].ports[0].containerPort"},
        {"port out of range", "ports: [{containerPort: 70000, hostPort: -1}]",
         "Invalid spec.containers[0].ports[0].containerPort; Invalid spec.containers[0].ports[0].hostPort"},
        {"same port name", "ports: [{containerPort: 80, name: a}, {containerPort: 81, name: a}]",
         "Duplicate spec.containers[0].ports[1].name"},
        {"bad port name", "ports: [{containerPort: 80, name: 'a--b', protocol: HTTP}]",
         "Invalid spec.containers[0].ports[0].name; NotSupported spec.containers[0].ports[0].protocol"},
        {"host port twice", "ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 81, hostPort: 8080}]",
         "Duplicate spec.containers[0].ports[1].hostPort"},
        {"host port twice by other ways",
         "ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 80, hostPort: 8080, protocol: UDP}]", ""},

        {"variable names", "env: [{name: 'A B', value: x}, {name: 1st.b-c, value: y}]", ""},
        {"bad variable names", "env: [{value: x}, {name: a=b}]",
         "Invalid spec.containers[0].env[1].name; Required spec.containers[0].env[0].name"},
        {"no source", "env: [{name: A, valueFrom: {}}]", "Invalid spec.containers[0].env[0].valueFrom"},
        {"value and source", "env: [{name: A, value: x, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]",
         "Invalid spec.containers[0].env[0].valueFrom"},
        {"empty value and source", "env: [{name: A, value: '', valueFrom: {fieldRef: {fieldPath: metadata.name}}}]",
         ""},
        {"field paths",
         "env: [{name: A, valueFrom: {fieldRef: {fieldPath: spec.host}}}, "
         "{name: B, valueFrom: {fieldRef: {fieldPath: \"metadata.labels['app']\"}}}, "
         "{name: C, valueFrom: {fieldRef: {fieldPath: \"metadata.annotations['UPPER.com/x']\"}}}]",
         ""},
        {"bad field paths",
         "env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.nam}}}, "
         "{name: B, valueFrom: {fieldRef: {fieldPath: metadata.labels}}}, "
         "{name: C, valueFrom: {fieldRef: {fieldPath: \"metadata.labels['a b']\"}}}, "
         "{name: D, valueFrom: {fieldRef: {}}}, "
         "{name: E, valueFrom: {fieldRef: {apiVersion: v2, fieldPath: metadata.name}}}]",
         "Invalid spec.containers[0].env[0].valueFrom.fieldRef.fieldPath; "
         "Invalid spec.containers[0].env[2].valueFrom.fieldRef; "
         "Invalid spec.containers[0].env[4].valueFrom.fieldRef.fieldPath; "
         "NotSupported spec.containers[0].env[1].valueFrom.fieldRef.fieldPath; "
         "Required spec.containers[0].env[3].valueFrom.fieldRef.fieldPath"},
        {"resources as variables",
         "env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1m}}}, "
         "{name: B, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 1024Ki}}}, "
         "{name: C, valueFrom: {resourceFieldRef: {resource: limits.hugepages-2Mi}}}]",
         ""},
        {"bad resources as variables",
         "env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 10m}}}, "
         "{name: B, valueFrom: {resourceFieldRef: {resource: cpu}}}, "
         "{name: C, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: '1024'}}}]",
         "Invalid spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor; "
         "Invalid spec.containers[0].env[2].valueFrom.resourceFieldRef.divisor; "
         "NotSupported spec.containers[0].env[1].valueFrom.resourceFieldRef.resource"},
        // validateContainerResourceDivisor knows whole names.
        {"unit of something else", "env: [{name: A, valueFrom: {resourceFieldRef: {resource: a.memory, divisor: 3}}}]",
         "NotSupported spec.containers[0].env[0].valueFrom.resourceFieldRef.resource"},
        {"keys",
         "env: [{name: A, valueFrom: {secretKeyRef: {name: S, key: a/b}}}, "
         "{name: B, valueFrom: {configMapKeyRef: {name: a}}}]",
         "Invalid spec.containers[0].env[0].valueFrom.secretKeyRef.key; "
         "Invalid spec.containers[0].env[0].valueFrom.secretKeyRef.name; "
         "Required spec.containers[0].env[1].valueFrom.configMapKeyRef.key"},
        {"from a file",
         "env: [{name: A, valueFrom: {fileKeyRef: {key: K, path: a, volumeName: data}}}, "
         "{name: B, valueFrom: {fileKeyRef: {key: K, path: ../a, volumeName: disk}}}, "
         "{name: C, valueFrom: {fileKeyRef: {key: K, path: a, volumeName: gone}}}]",
         "Invalid spec.containers[0].env[1].valueFrom.fileKeyRef.path; "
         "Invalid spec.containers[0].env[1].valueFrom.fileKeyRef.volumeName; "
         "NotFound spec.containers[0].env[2].valueFrom.fileKeyRef.volumeName"},
        {"imports", "envFrom: [{configMapRef: {name: a-}}, {secretRef: {name: b}, prefix: X_}]", ""},
        {"bad imports", "envFrom: [{}, {configMapRef: {}}, {secretRef: {name: A}, configMapRef: {name: b}}]",
         "Invalid spec.containers[0].envFrom; Invalid spec.containers[0].envFrom[2].secretRef.name; "
         "Required spec.containers[0].envFrom[1].configMapRef.name"},

        {"mount", "volumeMounts: [{name: data, mountPath: /a, subPath: b/c}]", ""},
        {"bad mounts", "volumeMounts: [{name: data}, {name: gone, mountPath: /a}, {mountPath: /b}]",
         "NotFound spec.containers[0].volumeMounts[1].name; NotFound spec.containers[0].volumeMounts[2].name; "
         "Required spec.containers[0].volumeMounts[0].mountPath; Required spec.containers[0].volumeMounts[2].name"},
        {"same path", "volumeMounts: [{name: data, mountPath: /a}, {name: disk, mountPath: /a}]",
         "Invalid spec.containers[0].volumeMounts[1].mountPath"},
        {"paths from the root", "volumeMounts: [{name: data, mountPath: a, subPath: /b, subPathExpr: ../c}]",
         "Invalid spec.containers[0].volumeMounts.subPath; Invalid spec.containers[0].volumeMounts.subPathExpr; "
         "Invalid spec.containers[0].volumeMounts[0].subPathExpr"},
        {"propagation", "volumeMounts: [{name: data, mountPath: /a, mountPropagation: Bidirectional}]",
         "Forbidden spec.containers[0].volumeMounts.mountPropagation"},
        {"read-only throughout", "volumeMounts: [{name: data, mountPath: /a, recursiveReadOnly: Enabled}]",
         "Forbidden spec.containers[0].volumeMounts.recursiveReadOnly"},
        {"device", "volumeDevices: [{name: disk, devicePath: /dev/a}]", ""},
        {"bad devices",
         "volumeDevices: [{name: data, devicePath: /dev/a}, {name: disk, devicePath: /dev/../b}, {name: disk}]",
         "Invalid spec.containers[0].volumeDevices[0].name; Invalid spec.containers[0].volumeDevices[1].devicePath; "
         "Invalid spec.containers[0].volumeDevices[2].name; Required spec.containers[0].volumeDevices[2].devicePath"},
        // ValidateVolumeDevices: an empty path is a path to be unique, one with steps back is not remembered.
        {"devices without paths", "volumeDevices: [{name: disk}, {name: disk}]",
         "Invalid spec.containers[0].volumeDevices[1].devicePath; Invalid spec.containers[0].volumeDevices[1].name; "
         "Required spec.containers[0].volumeDevices[0].devicePath; "
         "Required spec.containers[0].volumeDevices[1].devicePath"},
        {"device and mount without names", "volumeDevices: [{devicePath: /d}], volumeMounts: [{mountPath: /m}]",
         "Invalid spec.containers[0].volumeDevices[0].name; Invalid spec.containers[0].volumeMounts[0].name; "
         "NotFound spec.containers[0].volumeDevices[0].name; NotFound spec.containers[0].volumeMounts[0].name; "
         "Required spec.containers[0].volumeDevices[0].name; Required spec.containers[0].volumeMounts[0].name"},
        {"device and mount",
         "volumeDevices: [{name: disk, devicePath: /a}], volumeMounts: [{name: disk, mountPath: /a}]",
         "Invalid spec.containers[0].volumeDevices[0].devicePath; Invalid spec.containers[0].volumeDevices[0].name; "
         "Invalid spec.containers[0].volumeMounts[0].mountPath; Invalid spec.containers[0].volumeMounts[0].name"},

        {"probe", "livenessProbe: {httpGet: {port: 80}}, readinessProbe: {tcpSocket: {port: web}, successThreshold: 2}",
         ""},
        {"probe without way", "livenessProbe: {}", "Required spec.containers[0].livenessProbe"},
        {"two ways", "livenessProbe: {exec: {command: [a]}, grpc: {port: 0}}",
         "Forbidden spec.containers[0].livenessProbe.grpc"},
        {"ports of probes",
         "livenessProbe: {httpGet: {scheme: ftp}}, readinessProbe: {tcpSocket: {port: '80'}}, startupProbe: {grpc: "
         "{port: 70000}}",
         "Invalid spec.containers[0].livenessProbe.httpGet.port; Invalid "
         "spec.containers[0].readinessProbe.tcpSocket.port; "
         "Invalid spec.containers[0].startupProbe.grpc.port; NotSupported "
         "spec.containers[0].livenessProbe.httpGet.scheme"},
        {"numbers of probes",
         "livenessProbe: {exec: {command: [a]}, periodSeconds: -1, successThreshold: 2, terminationGracePeriodSeconds: "
         "0}, readinessProbe: {exec: {}, terminationGracePeriodSeconds: 5}",
         "Invalid spec.containers[0].livenessProbe.periodSeconds; "
         "Invalid spec.containers[0].livenessProbe.successThreshold; "
         "Invalid spec.containers[0].livenessProbe.terminationGracePeriodSeconds; "
         "Invalid spec.containers[0].readinessProbe.terminationGracePeriodSeconds; "
         "Required spec.containers[0].readinessProbe.exec.command"},
        {"header", "livenessProbe: {httpGet: {port: 80, httpHeaders: [{name: 'a b', value: x}]}}",
         "Invalid spec.containers[0].livenessProbe.httpGet.httpHeaders"},
        {"sleep as long as the grace", "lifecycle: {preStop: {sleep: {seconds: 30}}}", ""},
        {"sleep too long", "lifecycle: {preStop: {sleep: {seconds: 31}}}",
         "Invalid spec.containers[0].lifecycle.preStop.sleep"},

        {"resources", "resources: {requests: {cpu: 100m, example.com/gpu: 1}, limits: {cpu: 1, example.com/gpu: 1}}",
         ""},
        {"request above limit", "resources: {requests: {cpu: 2}, limits: {cpu: 1999m}}",
         "Invalid spec.containers[0].resources.requests"},
        {"device without limit", "resources: {requests: {example.com/gpu: 1}}",
         "Required spec.containers[0].resources.limits"},
        {"half a device", "resources: {limits: {example.com/gpu: 1500m}}",
         "Invalid spec.containers[0].resources.limits[example.com/gpu]; "
         "Invalid spec.containers[0].resources.requests[example.com/gpu]"},
        {"unknown resource", "resources: {requests: {gpu: 1}}", "Invalid spec.containers[0].resources.requests[gpu]"},
        {"less than nothing", "resources: {requests: {memory: -1Mi}}",
         "Invalid spec.containers[0].resources.requests[memory]"},
        {"huge pages alone", "resources: {limits: {hugepages-2Mi: 4Mi}}", "Forbidden spec.containers[0].resources"},
        {"odd huge pages", "resources: {requests: {cpu: 1, hugepages-2Mi: 3Mi}, limits: {hugepages-2Mi: 3Mi}}",
         "Invalid spec.containers[0].resources.limits[hugepages-2Mi]; "
         "Invalid spec.containers[0].resources.requests[hugepages-2Mi]"},
        // validateResourceClaimNames reads a request only where the whole claim is not taken yet.
        {"part of a claim that is taken",
         "resources: {claims: [{name: a}, {name: a, request: A}, {name: b, request: A}]}",
         "Duplicate spec.containers[0].resources.claims[1]; Invalid spec.containers[0].resources.claims[2].request; "
         "NotFound spec.containers[0].resources.claims[0]; NotFound spec.containers[0].resources.claims[1]; "
         "NotFound spec.containers[0].resources.claims[2]"},
        {"claim", "resources: {claims: [{name: a}, {}]}",
         "NotFound spec.containers[0].resources.claims[0]; Required spec.containers[0].resources.claims[1]"},

        {"security", "securityContext: {runAsUser: 0, capabilities: {add: [NET_ADMIN]}}", ""},
        {"bad security",
         "securityContext: {runAsUser: -1, procMount: Open, allowPrivilegeEscalation: false, privileged: "
         "true}",
         "Invalid spec.containers[0].securityContext; Invalid spec.containers[0].securityContext.runAsUser; "
         "NotSupported spec.containers[0].securityContext.procMount"},
        {"profiles",
         "securityContext: {seccompProfile: {type: Localhost}, appArmorProfile: {type: Unconfined, "
         "localhostProfile: a}}",
         "Invalid spec.containers[0].securityContext.appArmorProfile.localhostProfile; "
         "Required spec.containers[0].securityContext.seccompProfile.localhostProfile"},
        {"windows accounts", "securityContext: {windowsOptions: {runAsUserName: 'A\\B\\c'}}",
         "Invalid spec.containers[0].securityContext.windowsOptions.runAsUserName"},
    });
}

void TestApiPod::containers()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(podWithContainer(part)), errors);
}

void TestApiPod::pods_data()
{
    addApiRows({
        {"choices", "restartPolicy: Nope, dnsPolicy: Cluster, preemptionPolicy: Always",
         "NotSupported spec.dnsPolicy; NotSupported spec.preemptionPolicy; NotSupported spec.restartPolicy"},
        {"names",
         "serviceAccountName: A, nodeName: A, runtimeClassName: A, priorityClassName: A, hostname: a.b, "
         "subdomain: A",
         "Invalid spec.hostname; Invalid spec.nodeName; Invalid spec.priorityClassName; Invalid spec.runtimeClassName; "
         "Invalid spec.serviceAccountName; Invalid spec.subdomain"},
        {"old name of the account", "serviceAccount: A", "Invalid spec.serviceAccountName"},
        {"override", "hostnameOverride: a, setHostnameAsFQDN: true, hostNetwork: true",
         "Forbidden spec.hostnameOverride"},
        {"deadline", "activeDeadlineSeconds: 0", "Invalid spec.activeDeadlineSeconds"},
        {"own name server", "dnsPolicy: None", "Required spec.dnsConfig"},
        {"dns", "dnsConfig: {nameservers: [1.2.3.4, x, '::1', 1.1.1.1], searches: [., a_b.c., 'A'], options: [{}]}",
         "Invalid spec.dnsConfig.nameservers; Invalid spec.dnsConfig.nameservers[1]; Invalid "
         "spec.dnsConfig.searches[2]; "
         "Required spec.dnsConfig.options[0]"},
        {"aliases", "hostAliases: [{ip: 01.2.3.4, hostnames: [a, A]}]",
         "Invalid spec.hostAliases[0].hostnames[1]; Invalid spec.hostAliases[0].ip"},
        {"gates", "nodeName: a, schedulingGates: [{name: a.b/c}, {name: a.b/c}, {name: 'a b'}]",
         "Duplicate spec.schedulingGates[1]; Forbidden spec.nodeName; Invalid spec.schedulingGates[2]"},
        {"claims", "resourceClaims: [{name: a}, {name: a, resourceClaimName: B}]",
         "Duplicate spec.resourceClaims[1].name; Invalid spec.resourceClaims[0]; "
         "Invalid spec.resourceClaims[1].resourceClaimName"},
        {"image with a blank behind", "initContainers: [{name: s, image: 'i '}]",
         "Invalid spec.initContainers[0].image"},
        {"image with a blank of Unicode", "initContainers: [{name: s, image: \"\\u2003i\"}]",
         "Invalid spec.initContainers[0].image"},
        {"image with a blank inside", "initContainers: [{name: s, image: 'a b'}]", ""},
        {"init containers", "initContainers: [{name: c, image: i, livenessProbe: {exec: {command: [a]}}}]",
         "Duplicate spec.initContainers[0].name; Forbidden spec.initContainers[0].livenessProbe"},
        {"sidecar",
         "initContainers: [{name: s, image: i, restartPolicy: Always, livenessProbe: {exec: {command: [a]}}}]", ""},
        {"debugging",
         "ephemeralContainers: [{name: d, image: i, ports: [{containerPort: 80}], targetContainerName: x}]",
         "Forbidden spec.ephemeralContainers; Forbidden spec.ephemeralContainers[0].ports; "
         "NotFound spec.ephemeralContainers[0].targetContainerName"},
        {"security",
         "securityContext: {fsGroup: -1, supplementalGroups: [1, -1], sysctls: [{name: net.a, value: '1'}, "
         "{name: A, value: '1'}]}, hostNetwork: true",
         "Invalid spec.securityContext.fsGroup; Invalid spec.securityContext.supplementalGroups[1]; "
         "Invalid spec.securityContext.sysctls[0].name; Invalid spec.securityContext.sysctls[1].name"},
        {"users of its own", "hostUsers: false, hostPID: true", "Forbidden spec.HostPID"},
        {"shared processes", "shareProcessNamespace: true, hostPID: true",
         "Invalid spec.securityContext.shareProcessNamespace"},
        {"windows", "os: {name: windows}, hostPID: true, securityContext: {fsGroup: 1}",
         "Forbidden spec.hostPID; Forbidden spec.securityContext.fsGroup"},
        {"other system", "os: {name: beos}", "NotSupported spec.os"},

        {"nodes",
         "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: "
         "[{matchExpressions: [{key: a, operator: Gt, values: ['1']}], matchFields: [{key: metadata.name, "
         "operator: In, values: [n]}]}]}}}",
         ""},
        {"bad nodes",
         "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {}, "
         "preferredDuringSchedulingIgnoredDuringExecution: [{weight: 0, preference: {matchExpressions: "
         "[{key: a, operator: Lt, values: ['1', '2']}], matchFields: [{key: a, operator: Is}]}}]}}",
         "Invalid "
         "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchFields[0]."
         "key; Invalid spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference."
         "matchFields[0].operator; Invalid "
         "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight; "
         "Required spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference."
         "matchExpressions[0].values; Required "
         "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms"},
        {"pods",
         "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{namespaces: [A], "
         "matchLabelKeys: [a]}]}}",
         "Forbidden spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys; "
         "Invalid spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].namespace; "
         "Invalid spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey; "
         "Required spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey"},
        {"tolerations",
         "tolerations: [{operator: Exists}, {key: a, value: b, effect: NoExecute, tolerationSeconds: 1}]", ""},
        {"bad tolerations",
         "tolerations: [{}, {key: a, operator: Exists, value: b}, {key: a, operator: Gt}, {key: a, effect: Nope, "
         "tolerationSeconds: 1}]",
         "Invalid spec.tolerations[0].operator; Invalid spec.tolerations[1].operator; Invalid "
         "spec.tolerations[3].effect; "
         "NotSupported spec.tolerations[2].operator; NotSupported spec.tolerations[3].effect"},
        {"spread",
         "topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, "
         "minDomains: 2, labelSelector: {}}]",
         ""},
        {"bad spread", "topologySpreadConstraints: [{maxSkew: 0, whenUnsatisfiable: Never, minDomains: 2}]",
         "Invalid spec.topologySpreadConstraints[0].maxSkew; Invalid spec.topologySpreadConstraints[0].minDomains; "
         "NotSupported spec.topologySpreadConstraints[0].whenUnsatisfiable; "
         "Required spec.topologySpreadConstraints[0].topologyKey"},
        {"spread twice",
         "topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule}, "
         "{maxSkew: 2, topologyKey: a, whenUnsatisfiable: DoNotSchedule}]",
         "Duplicate spec.topologySpreadConstraints[0].{topologyKey, whenUnsatisfiable}"},
        {"label of the Pod in both",
         "topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: "
         "DoNotSchedule, labelSelector: {matchLabels: {app: web}}, matchLabelKeys: [app]}]",
         "Invalid spec.topologySpreadConstraints[0][0]"},
        // ValidateMatchLabelKeysAndMismatchLabelKeys and validateLabelKeys in pkg/apis/core/validation/validation.go.
        {"keys without a selector are not read",
         "topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, "
         "matchLabelKeys: ['a b']}]",
         "Forbidden spec.topologySpreadConstraints[0].matchLabelKeys"},
        {"label of the Pod in both lists of keys",
         "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: a, labelSelector: "
         "{}, "
         "matchLabelKeys: [app], mismatchLabelKeys: [app]}]}}",
         "Invalid spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys[0]; "
         "Invalid spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0][0]"},
        {"overhead", "overhead: {disk: 1, cpu: -1}",
         "Invalid spec.overhead.limits[cpu]; Invalid spec.overhead.limits[disk]"},
        {"whole pod", "resources: {requests: {storage: 1}}", "NotSupported spec.resources.requests[storage]"},
        // validatePodResourceName: what is no resource at all is not compared with the list.
        {"whole pod with an unknown resource", "resources: {requests: {gpu: 1}}",
         "Invalid spec.resources.requests[gpu]"},
        // validatePodResourceConsistency looks at the limits of spec.containers only.
        {"init container above its Pod",
         "resources: {limits: {cpu: 1}}, initContainers: [{name: x, image: i, resources: {requests: {cpu: 1}, limits: "
         "{cpu: 2}}}]",
         ""},
        // validatePodDNSConfig ends there.
        {"no name server ends the look at the others", "dnsPolicy: None, dnsConfig: {searches: ['A'], options: [{}]}",
         "Required spec.dnsConfig.nameservers"},
        // validateInitContainers keeps no empty names, validateContainers does.
        {"init containers without names", "initContainers: [{image: i}, {image: i}]",
         "Required spec.initContainers[0].name; Required spec.initContainers[1].name"},
        // validateContainerOnlyForPod is called for containers for debugging wherever they stand.
        {"image of a debugging container", "ephemeralContainers: [{name: d, image: 'i '}]",
         "Forbidden spec.ephemeralContainers; Invalid spec.ephemeralContainers[0].image"},
        // validateWindows compares with nil.
        {"empty lists on windows", "os: {name: windows}, securityContext: {supplementalGroups: [], sysctls: []}",
         "Forbidden spec.securityContext.supplementalGroups"},
        // ValidateAppArmorProfileField.
        {"blank profile", "securityContext: {appArmorProfile: {type: Localhost, localhostProfile: ' '}}",
         "Invalid spec.securityContext.appArmorProfile.localhostProfile"},
    });
}

void TestApiPod::pods()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(podWith(part)), errors);
}

void TestApiPod::volumes_data()
{
    addApiRows({
        {"no source is an empty folder", "{name: a}", ""},
        {"names", "{name: A}, {emptyDir: {}}, {name: b}, {name: b}",
         "Duplicate spec.volumes[3].name; Invalid spec.volumes[0].name; Required spec.volumes[1].name"},
        {"two sources", "{name: a, hostPath: {path: /a}, downwardAPI: {}, cephfs: {}}",
         "Forbidden spec.volumes[0].cephFS; Forbidden spec.volumes[0].downwarAPI"},
        {"folder of the node", "{name: a, hostPath: {path: /a/../b, type: Link}}",
         "Invalid spec.volumes[0].hostPath.path; NotSupported spec.volumes[0].hostPath.type"},
        // validateHostPathVolumeSource ends there.
        {"folder without path", "{name: a, hostPath: {type: Link}}", "Required spec.volumes[0].hostPath.path"},
        {"references", "{name: a, secret: {}}, {name: b, configMap: {}}, {name: c, persistentVolumeClaim: {}}",
         "Required spec.volumes[0].secret.secretName; Required spec.volumes[1].configMap.name; "
         "Required spec.volumes[2].persistentVolumeClaim.claimName"},
        {"items", "{name: a, configMap: {name: c, defaultMode: 512, items: [{key: k, path: ../a, mode: -1}, {}]}}",
         "Invalid spec.volumes[0].configMap.defaultMode; Invalid spec.volumes[0].configMap.items[0].mode; "
         "Invalid spec.volumes[0].configMap.items[0].path; Required spec.volumes[0].configMap.items[1].key; "
         "Required spec.volumes[0].configMap.items[1].path"},
        {"a dot-dot name is fine below", "{name: a, secret: {secretName: s, items: [{key: k, path: a/..b}]}}", ""},
        {"nfs", "{name: a, nfs: {path: b}}", "Invalid spec.volumes[0].nfs.path; Required spec.volumes[0].nfs.server"},
        {"less than nothing", "{name: a, emptyDir: {sizeLimit: -1}}", "Forbidden spec.volumes[0].emptyDir.sizeLimit"},
        {"driver", "{name: a, csi: {driver: a_b, nodePublishSecretRef: {name: A}}}",
         "Invalid spec.volumes[0].csi.driver; Invalid spec.volumes[0].csi.name"},
        {"about the Pod", "{name: a, downwardAPI: {items: [{path: a}, {fieldRef: {fieldPath: status.podIP}}]}}",
         "NotSupported spec.volumes[0].downwardAPI.fieldRef.fieldPath; Required spec.volumes[0].downwardAPI; "
         "Required spec.volumes[0].downwardAPI.path"},
        {"resource without container",
         "{name: a, downwardAPI: {items: [{path: a, resourceFieldRef: {resource: "
         "limits.cpu}}]}}",
         "Required spec.volumes[0].downwardAPI.resourceFieldRef.containerName"},
        // validateContainerResourceFieldSelector looks at the unit in any case.
        {"unit without container",
         "{name: a, downwardAPI: {items: [{path: a, resourceFieldRef: {resource: limits.cpu, divisor: 3}}]}}",
         "Invalid spec.volumes[0].downwardAPI.resourceFieldRef.divisor; "
         "Required spec.volumes[0].downwardAPI.resourceFieldRef.containerName"},
        // validateProjectionSources reads all kinds of an entry and counts them afterwards.
        {"two kinds in one entry", "{name: a, projected: {sources: [{secret: {}, configMap: {}}]}}",
         "Forbidden spec.volumes[0].projected.sources[0]; Required "
         "spec.volumes[0].projected.sources[0].configMap.name; "
         "Required spec.volumes[0].projected.sources[0].secret.name"},
        {"projected",
         "{name: a, projected: {sources: [{secret: {name: s, items: [{key: k, path: p}]}}, {configMap: {name: "
         "c, items: [{key: k, path: p}]}}, {secret: {name: s}, configMap: {name: c}}]}}",
         "Forbidden spec.volumes[0].projected.sources[2]; Invalid spec.volumes[0].projected"},
        {"token", "{name: a, projected: {sources: [{serviceAccountToken: {expirationSeconds: 599}}]}}",
         "Forbidden spec.volumes[0].projected.sources[0].serviceAccountToken; "
         "Invalid spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds; "
         "Required spec.volumes[0].projected.path"},
        // validateFieldAllowList compares with nil.
        {"claim of its own with an empty list",
         "{name: a, ephemeral: {volumeClaimTemplate: {metadata: {finalizers: [], generation: 0}, spec: {accessModes: "
         "[ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}",
         "Forbidden spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.finalizers"},
        {"claim of its own",
         "{name: a, ephemeral: {volumeClaimTemplate: {metadata: {name: x}, spec: {accessModes: "
         "[ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}, {name: b, "
         "persistentVolumeClaim: {claimName: p-a}}",
         "Forbidden spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name; "
         "Invalid spec.volumes[1].persistentVolumeClaim.claimName"},
        {"image", "{name: a, image: {pullPolicy: Often}}",
         "NotSupported spec.volumes[0].image.pullPolicy; Required spec.volumes[0].image.reference"},
        {"iscsi",
         "{name: a, iscsi: {targetPortal: p, iqn: 'iqn.2024-01.com.example:d', lun: 256, chapAuthSession: true}}",
         "Invalid spec.volumes[0].iscsi.lun; Required spec.volumes[0].iscsi.secretRef"},
        // validateVolumeSource compares the names even of a second source.
        {"long names of iscsi as a second source",
         "{name: a, emptyDir: {}, iscsi: {initiatorName: x, targetPortal: "
         "p012345678901234567890123456789012345678901234567890123456789012}}",
         "Forbidden spec.volumes[0].iscsi; Invalid spec.volumes[0].name"},
        // validateQuobyteVolumeSource.
        {"quobyte", "{name: a, quobyte: {registry: x, volume: v}}", "Invalid spec.volumes[0].quobyte.registry"},
        {"quobyte without registry",
         "{name: a, quobyte: {tenant: '01234567890123456789012345678901234567890123456789012345678901234'}}",
         "Required spec.volumes[0].quobyte.registry; Required spec.volumes[0].quobyte.volume"},
        {"quobyte with a long tenant",
         "{name: a, quobyte: {registry: x, volume: v, tenant: "
         "'01234567890123456789012345678901234567890123456789012345678901234'}}",
         "Required spec.volumes[0].quobyte.tenant"},
        {"google's disk", "{name: a, gcePersistentDisk: {partition: 256}}",
         "Invalid spec.volumes[0].persistentDisk.partition; Required spec.volumes[0].persistentDisk.pdName"},
        {"azure's disk", "{name: a, azureDisk: {diskName: d, diskURI: /subscriptions/x, kind: Managed}}", ""},
        {"azure's other disk", "{name: a, azureDisk: {diskName: d, diskURI: /subscriptions/x}}",
         "NotSupported spec.volumes[0].azureDisk.diskURI"},
    });
}

void TestApiPod::volumes()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(podWith("volumes: [" + part + "]")), errors);
}

void TestApiPod::templates_data()
{
    addApiRows({
        {"nothing", "", "Required spec.template.spec.containers"},
        {"host network without host port",
         "hostNetwork: true, containers: [{name: c, image: i, ports: [{containerPort: "
         "80}]}]",
         ""},
        {"host network with another port",
         "hostNetwork: true, containers: [{name: c, image: i, ports: [{containerPort: "
         "80, hostPort: 81}]}]",
         "Invalid spec.template.spec.containers[0].ports[0].hostPort"},
        {"blank in an image is only seen in Pods", "containers: [{name: c, image: 'i '}]", ""},
        {"limits are no requests yet", "containers: [{name: c, image: i, resources: {limits: {example.com/a: 1500m}}}]",
         "Invalid spec.template.spec.containers[0].resources.limits[example.com/a]"},
        {"a mount of a refused volume",
         "containers: [{name: c, image: i, volumeMounts: [{name: v, mountPath: /v}]}], "
         "volumes: [{name: v, secret: {}}]",
         "NotFound spec.template.spec.containers[0].volumeMounts[0].name; "
         "Required spec.template.spec.volumes[0].secret.secretName"},
    });
}

void TestApiPod::templates()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors(deploymentWith(part)), errors);
}

void TestApiPod::annotations_data()
{
    addApiRows({
        {"cost", "controller.kubernetes.io/pod-deletion-cost: '-5'", ""},
        {"no cost", "controller.kubernetes.io/pod-deletion-cost: '+5'",
         "Invalid metadata.annotations[controller.kubernetes.io/pod-deletion-cost]"},
        {"mirror", "kubernetes.io/config.mirror: x", "Invalid metadata.annotations[kubernetes.io/config.mirror]"},
        {"profile of nobody", "container.apparmor.security.beta.kubernetes.io/x: runtime/default",
         "Invalid metadata.annotations[container.apparmor.security.beta.kubernetes.io/x]"},
        {"profile", "container.apparmor.security.beta.kubernetes.io/c: runtime/default", ""},
        {"seccomp", "seccomp.security.alpha.kubernetes.io/pod: strict",
         "Invalid metadata.annotations.seccomp.security.alpha.kubernetes.io/pod"},
        // GetTolerationsFromPodAnnotations and ValidateTolerations
        {"tolerations",
         R"(scheduler.alpha.kubernetes.io/tolerations: '[{"Key":"a","value":"b"},{"operator":"Exists","more":1}]')",
         ""},
        {"no tolerations", "scheduler.alpha.kubernetes.io/tolerations: ''", ""},
        {"tolerations that are null", "scheduler.alpha.kubernetes.io/tolerations: 'null'", ""},
        {"tolerations as YAML", "scheduler.alpha.kubernetes.io/tolerations: '[{key: a}]'",
         "Invalid metadata.annotations"},
        {"one toleration", R"(scheduler.alpha.kubernetes.io/tolerations: '{"key":"a"}')",
         "Invalid metadata.annotations"},
        {"time that is no number",
         R"(scheduler.alpha.kubernetes.io/tolerations: '[{"key":"a","tolerationSeconds":"1"}]')",
         "Invalid metadata.annotations"},
        {"bad tolerations",
         R"(scheduler.alpha.kubernetes.io/tolerations: '[null,{"key":"a/b/c","operator":"Gt","effect":"Never"}]')",
         "Invalid metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[0].operator; "
         "Invalid metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[1].key; "
         "NotSupported metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[1].effect; "
         "NotSupported metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[1].operator"},
    });
}

void TestApiPod::annotations()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Pod\nmetadata: {name: p, annotations: {" + part.toStdString() +
                       "}}\nspec: {containers: [{name: c, image: i}]}"),
             errors);
}

void TestApiPod::profilesMatchTheirAnnotations_data()
{
    // validateSeccompAnnotationsAndFieldsMatch and validateAppArmorAnnotationsAndFieldsMatchOnCreate.
    addApiRows({
        {"same", "seccomp.security.alpha.kubernetes.io/pod: docker/default", ""},
        {"other", "seccomp.security.alpha.kubernetes.io/pod: unconfined",
         "Forbidden spec.securityContext.seccompProfile.type"},
        {"none at all", "seccomp.security.alpha.kubernetes.io/pod: strict",
         "Forbidden spec.securityContext.seccompProfile.type; "
         "Invalid metadata.annotations.seccomp.security.alpha.kubernetes.io/pod"},
        {"a container's", "container.apparmor.security.beta.kubernetes.io/c: localhost/x",
         "Forbidden spec.containers[0].securityContext.appArmorProfile.localhostProfile"},
        {"a container's of another type", "container.apparmor.security.beta.kubernetes.io/c: ''",
         "Forbidden spec.containers[0].securityContext.appArmorProfile.type"},
        {"copied to the container", "container.apparmor.security.beta.kubernetes.io/d: unconfined", ""},
        {"not to be copied", "container.apparmor.security.beta.kubernetes.io/d: ''",
         "Forbidden spec.containers[1].securityContext.appArmorProfile.type"},
    });
}

void TestApiPod::profilesMatchTheirAnnotations()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Pod\nmetadata: {name: p, annotations: {" + part.toStdString() +
                       "}}\nspec: {securityContext: {seccompProfile: {type: RuntimeDefault}, appArmorProfile: {type: "
                       "RuntimeDefault}}, containers: [{name: c, image: i, securityContext: {appArmorProfile: {type: "
                       "Localhost, localhostProfile: z}}}, {name: d, image: i}]}"),
             errors);
}

/// validatePodResourceClaim in pkg/apis/core/validation/validation.go forgets to name the place.
void TestApiPod::mirrorsHaveNoClaims()
{
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Pod\nmetadata: {name: p, annotations: {kubernetes.io/config.mirror: x}}\n"
                       "spec: {nodeName: node, resourceClaims: [{name: a}], containers: [{name: c, image: i}]}"),
             QStringLiteral("Forbidden []"));
}

/// validateFileKeyRefVolumes looks at all volumes, those with mistakes of their own too.
void TestApiPod::variablesComeFromFilesOfAnyEmptyDir()
{
    const auto with = [](const std::string &volumes) {
        return apiErrors("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [" + volumes +
                         "], containers: [{name: c, image: i, env: [{name: A, valueFrom: {fileKeyRef: {key: K, path: "
                         "a, volumeName: v}}}]}]}");
    };
    QCOMPARE(with("{name: v}"), QString());
    QCOMPARE(with("{name: v, emptyDir: {sizeLimit: -1}}"),
             QStringLiteral("Forbidden spec.volumes[0].emptyDir.sizeLimit"));
    QCOMPARE(with("{name: v, secret: {}}"),
             QStringLiteral("Invalid spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName; "
                            "Required spec.volumes[0].secret.secretName"));
}

void TestApiPod::whatDidNotDecodeIsNotJudged()
{
    QCOMPARE(apiErrors(podWithContainer(QStringLiteral("ports: [{containerPort: http}], env: {A: b}"))), QString());
    // What is misspelt may be what is then missing.
    QCOMPARE(apiErrors(podWithContainer(QStringLiteral("ports: [{port: 80}], livenessProbe: {http: {port: 80}}"))),
             QString());
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: [c], imag: i}]}"),
             QString());
}

QTEST_GUILESS_MAIN(TestApiPod)
#include "tst_api_pod.moc"
