// SPDX-License-Identifier: GPL-3.0-or-later
// Every event of every ready-made story of many manifests: an action led to it, it speaks both languages, and the
// files' line in charge is known. The vectors and scenarios of the other simulator tests are looked at in the same way.
#include "sim/clients.h"
#include "sim/presets.h"
#include "support/simrun.h"

using namespace slipway;
using namespace slipway::sim;

namespace
{

const char *Everything = R"(apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  progressDeadlineSeconds: 30
  revisionHistoryLimit: 1
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      terminationGracePeriodSeconds: 5
      initContainers:
      - {name: prepare, image: 'tool:1'}
      - {name: proxy, image: 'proxy:1', restartPolicy: Always, startupProbe: {httpGet: {port: 15021}, periodSeconds: 1}}
      containers:
      - name: app
        image: app:1
        envFrom: [{configMapRef: {name: settings}}]
        resources: {requests: {cpu: 200m, memory: 64Mi}, limits: {memory: 128Mi}}
        readinessProbe: {httpGet: {port: 80}, periodSeconds: 2}
        livenessProbe: {httpGet: {port: 80}, periodSeconds: 5}
        lifecycle: {postStart: {exec: {command: [warm]}}, preStop: {exec: {command: [bye]}}}
        volumeMounts: [{name: settings, mountPath: /etc/app}, {name: scratch, mountPath: /tmp}]
      volumes: [{name: settings, configMap: {name: settings}}, {name: scratch, emptyDir: {sizeLimit: 1Mi}}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {level: info}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec: {rules: [{host: shop.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec: {scaleTargetRef: {kind: Deployment, name: web}, minReplicas: 2, maxReplicas: 6,
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: web}
spec: {minAvailable: 3, selector: {matchLabels: {app: web}}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  replicas: 2
  serviceName: db
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec: {containers: [{name: db, image: 'db:1', volumeMounts: [{name: data, mountPath: /data}],
      startupProbe: {tcpSocket: {port: 5432}, periodSeconds: 1}}]}
  volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template: {metadata: {labels: {app: agent}}, spec: {containers: [{name: agent, image: 'agent:1'}]}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: once}
spec: {completions: 2, backoffLimit: 1, ttlSecondsAfterFinished: 5, template: {spec: {restartPolicy: Never, containers: [{name: job, image: 'job:1'}]}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: often}
spec: {schedule: '* * * * *', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: job, image: 'job:1'}]}}}}}
---
apiVersion: v1
kind: Pod
metadata: {name: bare}
spec:
  activeDeadlineSeconds: 90
  containers:
  - {name: a, image: 'a:1', livenessProbe: {exec: {command: [check]}, failureThreshold: 1, periodSeconds: 3}}
  - {name: b, image: 'b:1', env: [{name: X, valueFrom: {configMapKeyRef: {name: missing, key: k}}}]}
)";

} // namespace

class TestSimEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presetsKeepTheirPromises_data();
    void presetsKeepTheirPromises();
    void scenariosKeepTheirPromises_data();
    void scenariosKeepTheirPromises();
    void exceptionsAreFew();
};

void TestSimEvents::presetsKeepTheirPromises_data()
{
    QTest::addColumn<QString>("path"); ///< empty: `Everything`
    QTest::newRow("everything") << QString();
    for (const char *path : {"tests/data/apps/voting-app", "tests/data/apps/korean",
                             "tests/data/apps/microservices-demo", "tests/data/run", "templates"})
        QTest::newRow(path) << QStringLiteral(SOURCE_ROOT) + QLatin1String(path);
}

void TestSimEvents::presetsKeepTheirPromises()
{
    QFETCH(QString, path);
    const auto workspace = path.isEmpty() ? manifests(Everything) : manifestsBelow(path);
    QVERIFY(!workspace->objects().empty());
    const Limits limits{.until = seconds(400)};
    const Recording calm = played(*workspace, {}, limits);
    int stories = 0;
    std::set<std::string> kinds;
    for (const WorkloadState &state : worldAtEnd(calm).workloads) {
        const bool own = objectOf(*workspace, state.key) != nullptr;
        if (!own || (!path.isEmpty() && !kinds.insert(state.key.kind).second))
            continue; // of a real application one workload of each kind
        for (const Preset preset : AllPresets) {
            if (gapOf(preset, *workspace, state.key) != PresetGap::None)
                continue;
            std::vector<FlowAssumptions> clients;
            for (Client &client : clientsOf(*workspace, state.key, 5))
                clients.push_back(std::move(client.flow));
            played(*workspace, withPreset(preset, *workspace, calm, state.key, at(60), std::move(clients)), limits);
            ++stories;
        }
    }
    QVERIFY2(stories >= 4, qPrintable(QString::number(stories)));
}

void TestSimEvents::scenariosKeepTheirPromises_data()
{
    QTest::addColumn<QByteArray>("scenario");
    for (const char *scenario :
         {"assume: {all: {exits: [{after: 20s, code: 1}]}}",
          "assume: {all: {exits: [{after: 9s, outOfMemory: true}]}}",
          "assume: {all: {image: missing}}",
          "assume: {all: {image: unreachable}}",
          "assume: {all: {programExists: false}}",
          "assume: {all: {postStartExit: 1, preStopExit: 2}}\ndo: [{at: 50, delete: Deployment/web}]",
          "assume: {all: {probesPass: false}}",
          "assume: {nodes: 0}",
          "assume: {nodes: 1, nodeCpu: 300m}",
          "assume: {defaultStorageClass: false}",
          "assume: {controlPlane: true, jitter: true, seed: 3}",
          "assume: {all: {writes: [{volume: scratch, after: 5s, bytes: 3Mi}]}}",
          "do: [{at: 30, drain: node-1}, {at: 200, uncordon: node-1}]",
          "do: [{at: 30, killNode: node-1}, {at: 390, restoreNode: node-1}]",
          "do: [{at: 30, cutNode: node-2}, {at: 60, restoreNode: node-2}]",
          "do: [{at: 30, taintNode: node-1, taint: 'gpu=yes:NoExecute'}, {at: 60, untaintNode: node-1, taint: "
          "'gpu=yes:NoExecute'}]",
          "do: [{at: 30, pause: Deployment/web}, {at: 31, setImage: Deployment/web, image: 'app:2'}, {at: 60, resume: "
          "Deployment/web}, {at: 120, undo: Deployment/web}, {at: 150, undo: Deployment/web, toRevision: 9}]",
          "do: [{at: 30, setImage: Deployment/web, image: 'app:2', assume: {probesPass: false}}, {at: 200, undo: "
          "Deployment/web}]",
          "do: [{at: 30, editConfigMap: settings, data: {level: debug}}, {at: 40, create: ConfigMap/missing}]",
          "do: [{at: 30, delete: Service/web}, {at: 40, deleteObject: Deployment/web}, {at: 50, delete: "
          "ConfigMap/settings},"
          " {at: 60, delete: PodDisruptionBudget/web}, {at: 70, deleteObject: StatefulSet/db}, {at: 80, delete: "
          "PersistentVolumeClaim/data-db-0}, {at: 90, deleteObject: DaemonSet/agent}, {at: 95, deleteObject: "
          "CronJob/often}]",
          "do: [{at: 30, delete: Pod/bare, force: true}, {at: 31, delete: Pod/nobody}, {at: 40, delete: "
          "Deployment/web, evict: true}]",
          "do: [{at: 30, failProbe: Deployment/web, for: 40s, how: hang}, {at: 100, failProbe: StatefulSet/db, how: "
          "refused}]",
          "do: [{at: 30, assume: {nodes: 3, all: {sigterm: ignore}, traffic: [{to: Ingress, host: shop.example, rate: "
          "5}]}},"
          " {at: 60, assume: {nodes: 1}}]",
          "assume: {traffic: [{to: Service/web, rate: 5}, {to: Service/nobody, rate: 1}, {to: Ingress, host: other, "
          "rate: 1}]}\n"
          "do: [{at: 50, scale: Deployment/web, replicas: 0}, {at: 90, traffic: Service/web, rate: 0}]",
          "assume: {for: [{workload: Deployment/web, load: [{from: 20, cpu: 3}, {from: 200, cpu: 100m}]}]}",
          "do: [{at: 30, scale: StatefulSet/db, replicas: 4}, {at: 60, setImage: StatefulSet/db, image: 'db:2'}, {at: "
          "150, "
          "restart: DaemonSet/agent}]"})
        QTest::newRow(scenario) << QByteArray(scenario);
}

void TestSimEvents::scenariosKeepTheirPromises()
{
    QFETCH(QByteArray, scenario);
    run(Everything, scenario.toStdString(), {.until = seconds(420)});
}

/// Only the user, the machines, the clients and the end of the run speak without a line of the files.
void TestSimEvents::exceptionsAreFew()
{
    std::set<What> excepted;
    for (int what = 0; what <= static_cast<int>(What::LimitReached); ++what) {
        const auto draft = std::make_shared<const EventDraft>(EventDraft{.what = static_cast<What>(what)});
        if (!whyWithoutOrigin(*readWorkspace({}), Event(EventId{1}, {}, EventId::None, draft, {})).isEmpty())
            excepted.insert(static_cast<What>(what));
    }
    QVERIFY((excepted == std::set{What::ActionTaken, What::NodeChanged, What::TrafficChanged, What::RequestFailed,
                                  What::RequestsCounted, What::RequestsRecovered, What::Settled, What::LimitReached}));
}

QTEST_GUILESS_MAIN(TestSimEvents)
#include "tst_simevents.moc"
