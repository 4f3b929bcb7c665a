// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

/// ConfigMaps, Secrets, claims, volumes and StorageClasses, rule by rule.
class TestApiStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configMaps_data();
    void configMaps();
    void secrets_data();
    void secrets();
    void sizes();
    void claims_data();
    void claims();
    void volumes_data();
    void volumes();
    void storageClasses_data();
    void storageClasses();
};

void TestApiStorage::configMaps_data()
{
    addApiRows({
        {"keys", "data: {a.b-c_D: x}, binaryData: {e: YQ==}", ""},
        {"bad keys", "data: {'a b': x, '..': z}, binaryData: {'': YQ==}",
         "Invalid binaryData[]; Invalid data[..]; Invalid data[a b]"},
        {"key twice", "data: {a: x}, binaryData: {a: YQ==}", "Invalid data[a]"},
    });
}

void TestApiStorage::configMaps()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, " + part.toStdString() + "}"), errors);
}

void TestApiStorage::secrets_data()
{
    addApiRows({
        {"opaque", "data: {a: YQ==}, stringData: {b: any}", ""},
        {"keys of both", "data: {'a b': YQ==}, stringData: {'c d': any}", "Invalid data[a b]; Invalid data[c d]"},
        {"own type", "type: example.com/mine", ""},
        {"tls", "type: kubernetes.io/tls", "Required data[tls.crt]; Required data[tls.key]"},
        {"tls with empty values", "type: kubernetes.io/tls, stringData: {tls.crt: '', tls.key: ''}", ""},
        {"basic", "type: kubernetes.io/basic-auth", "Required data[password]; Required data[username]"},
        {"basic with one", "type: kubernetes.io/basic-auth, stringData: {username: a}", ""},
        {"ssh", "type: kubernetes.io/ssh-auth", "Required data[ssh-privatekey]"},
        {"ssh with an empty key", "type: kubernetes.io/ssh-auth, data: {ssh-privatekey: ''}",
         "Required data[ssh-privatekey]"},
        {"registry", "type: kubernetes.io/dockerconfigjson", "Required data[.dockerconfigjson]"},
        {"registry with text", "type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: a}",
         "Invalid data[.dockerconfigjson]"},
        {"registry with a list", "type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: '[]'}",
         "Invalid data[.dockerconfigjson]"},
        {"registry with a key twice",
         "type: kubernetes.io/dockercfg, stringData: {.dockercfg: '{\"a\": 1, \"a\": {}}'}", ""},
        {"registry with more behind", "type: kubernetes.io/dockercfg, stringData: {.dockercfg: '{} {}'}",
         "Invalid data[.dockercfg]"},
        {"registry with an object", "type: kubernetes.io/dockercfg, data: {.dockercfg: e30=}", ""},
        {"token", "type: kubernetes.io/service-account-token",
         "Required metadata.annotations[kubernetes.io/service-account.name]"},
    });
}

void TestApiStorage::secrets()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("{apiVersion: v1, kind: Secret, metadata: {name: a}, " + part.toStdString() + "}"), errors);
}

void TestApiStorage::sizes()
{
    const auto with = [](const std::string &kind, const std::string &part) {
        return apiErrors("apiVersion: v1\nkind: " + kind + "\nmetadata: {name: a}\n" + part);
    };
    const std::string most(1048576, 'x');
    QCOMPARE(with("ConfigMap", "data: {a: " + most + "}"), QString());
    QCOMPARE(with("ConfigMap", "data: {a: " + most + ", b: z}"), QStringLiteral("TooLong []"));
    QCOMPARE(with("Secret", "stringData: {a: " + most + "}"), QString());
    QCOMPARE(with("Secret", "stringData: {a: " + most + ", b: z}"), QStringLiteral("TooLong data"));
    const std::string encoded(1398100, 'A'); // 1,048,575 bytes
    QCOMPARE(with("Secret", "data: {a: " + encoded + ", b: eQ==}"), QString());
    QCOMPARE(with("Secret", "data: {a: " + encoded + ", b: eXk=}"), QStringLiteral("TooLong data"));
}

void TestApiStorage::claims_data()
{
    addApiRows({
        {"claim", "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}", ""},
        {"nothing", "", "Required spec.accessModes; Required spec.resources[storage]"},
        {"modes", "accessModes: [ReadWrite, ReadWriteOncePod], resources: {requests: {storage: 1Gi}}",
         "NotSupported spec.accessModes"},
        {"modes that exclude each other",
         "accessModes: [ReadWriteOnce, ReadWriteOncePod], resources: {requests: {storage: 1Gi}}",
         "Forbidden spec.accessModes"},
        {"size", "accessModes: [ReadWriteOnce], resources: {requests: {storage: 0}}",
         "Invalid spec.resources[storage]"},
        {"names",
         "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, storageClassName: A, "
         "volumeMode: File, volumeAttributesClassName: 'b c'",
         "Invalid spec.storageClassName; Invalid spec.volumeAttributesClassName; NotSupported spec.volumeMode"},
        {"empty class", "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, storageClassName: ''", ""},
        {"source",
         "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, "
         "dataSource: {kind: PersistentVolumeClaim, name: ''}",
         "Required spec.dataSource.name; Required spec.dataSourceRef.name"},
        {"a source that is dropped",
         "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, "
         "dataSource: {kind: Other, name: ''}",
         ""},
        // DropDisabledFields, EnforceDataSourceBackwardsCompatibility and NormalizeDataSources in
        // pkg/api/persistentvolumeclaim/util.go.
        {"a source in another namespace is dropped",
         "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, "
         "dataSourceRef: {kind: Other, name: '', namespace: b}",
         ""},
        {"a source in no other namespace",
         "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, "
         "dataSourceRef: {apiGroup: a.b, kind: Other, name: '', namespace: ''}",
         "Required spec.dataSource.name; Required spec.dataSourceRef.name"},
        {"two sources",
         "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, "
         "dataSource: {kind: PersistentVolumeClaim, name: a}, "
         "dataSourceRef: {kind: PersistentVolumeClaim, name: b}",
         "Invalid spec"},
    });
}

void TestApiStorage::claims()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a}\nspec: {" +
                       part.toStdString() + "}"),
             errors);
}

void TestApiStorage::volumes_data()
{
    const char *none = "";
    addApiRows({
        {"nfs", "nfs: {server: a, path: /b}", none},
        {"no source", "volumeMode: Block", "Required spec"},
        {"two sources", "nfs: {server: a, path: /b}, hostPath: {path: /c}", "Forbidden spec.nfs"},
        {"mode", "nfs: {server: a, path: /b}, volumeMode: File", "NotSupported spec.volumeMode"},
        {"reclaim", "nfs: {server: a, path: /b}, persistentVolumeReclaimPolicy: Keep",
         "NotSupported spec.persistentVolumeReclaimPolicy"},
        {"iscsi",
         "iscsi: {targetPortal: p01234567890123456789012345678901234567890123456789012345678901234, lun: 0, "
         "iqn: 'iqn.2024-01.com.example:d', initiatorName: 'iqn.2024-01.com.example:i'}",
         "Invalid spec.iscsi.targetportal"},
        {"recycled root", "hostPath: {path: /./}, persistentVolumeReclaimPolicy: Recycle",
         "Forbidden spec.persistentVolumeReclaimPolicy"},
        {"local", "local: {path: /a/../b}", "Invalid spec.local.path; Required spec.nodeAffinity"},
        {"affinity", "nfs: {server: a, path: /b}, nodeAffinity: {}", "Required spec.nodeAffinity.required"},
        {"csi", "csi: {driver: a_b, nodePublishSecretRef: {name: A}}",
         "Invalid spec.csi.driver; Invalid spec.csi.nodePublishSecretRef.name; "
         "Required spec.csi.nodePublishSecretRef.namespace; Required spec.csi.volumeHandle"},
        {"attributes", "nfs: {server: a, path: /b}, volumeAttributesClassName: gold", "Required spec.csi"},
        {"class", "nfs: {server: a, path: /b}, storageClassName: A", "Invalid spec.storageClassName"},
    });
}

void TestApiStorage::volumes()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    const auto with = [&](const std::string &common) {
        return apiErrors("apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\nspec: {" + common +
                         part.toStdString() + "}");
    };
    QCOMPARE(with("accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, "), errors);
    if (errors.isEmpty()) {
        QCOMPARE(with(""),
                 QStringLiteral("NotSupported spec.capacity; Required spec.accessModes; Required spec.capacity"));
        QCOMPARE(with("accessModes: [ReadOnlyMany], capacity: {storage: 0, size: 1}, "),
                 QStringLiteral("Invalid spec.capacity[storage]; NotSupported spec.capacity"));
    }
}

void TestApiStorage::storageClasses_data()
{
    addApiRows({
        {"class", "provisioner: Example.com/Disk", ""},
        {"none", "reclaimPolicy: Retain", "Required provisioner"},
        {"bad", "provisioner: 'a b'", "Invalid provisioner"},
        {"policies", "provisioner: a, reclaimPolicy: Recycle, volumeBindingMode: Later",
         "NotSupported reclaimPolicy; NotSupported volumeBindingMode"},
        {"parameter without a name", "provisioner: a, parameters: {'': x}", "Invalid parameters"},
        {"topology", "provisioner: a, allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a, b]}]}]", ""},
        {"topology twice",
         "provisioner: a, allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a, b]}]}, "
         "{matchLabelExpressions: [{key: zone, values: [b, a]}]}]",
         "Duplicate allowedTopologies[1].matchLabelExpressions"},
        {"topology values",
         "provisioner: a, allowedTopologies: [{matchLabelExpressions: [{key: z, values: []}, "
         "{key: z, values: [a, a]}, {key: 'a b', values: [c]}]}]",
         "Duplicate allowedTopologies[0].matchLabelExpressions[1].key; "
         "Duplicate allowedTopologies[0].matchLabelExpressions[1].values[1]; "
         "Invalid allowedTopologies[0].matchLabelExpressions[2].key; "
         "Required allowedTopologies[0].matchLabelExpressions[0].values"},
    });
}

void TestApiStorage::storageClasses()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: a}, " +
                       part.toStdString() + "}"),
             errors);
}

QTEST_GUILESS_MAIN(TestApiStorage)
#include "tst_api_storage.moc"
