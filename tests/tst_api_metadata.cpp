// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

/// Rules about names, labels and the rest of `metadata`, by table.
class TestApiMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void metadata_data();
    void metadata();
    void longTexts();
};

void TestApiMetadata::names_data()
{
    // Each part is the kind and the name.
    addApiRows({
        {"subdomain with dots", "apiVersion: v1, kind: ConfigMap, metadata: {name: a.b-c.d}", ""},
        {"capital", "apiVersion: v1, kind: ConfigMap, metadata: {name: Web}", "Invalid metadata.name"},
        {"two dots", "apiVersion: v1, kind: ConfigMap, metadata: {name: a..b}", "Invalid metadata.name"},
        {"label without dots", "apiVersion: v1, kind: Namespace, metadata: {name: a.b}", "Invalid metadata.name"},
        {"service may begin with a digit",
         "apiVersion: v1, kind: Service, metadata: {name: 1st}, spec: {ports: [{port: 80}]}", ""},
        {"only a path segment", "apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: 'System:Read'}",
         ""},
        {"slash", "apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: a/b}",
         "Invalid metadata.name"},
        {"no name", "apiVersion: v1, kind: ConfigMap, metadata: {}", "Required metadata.name"},
        {"no metadata", "apiVersion: v1, kind: ConfigMap", "Required metadata.name"},
        {"prefix", "apiVersion: v1, kind: ConfigMap, metadata: {generateName: web-}", ""},
        {"bad prefix gives a bad name", "apiVersion: v1, kind: ConfigMap, metadata: {generateName: Web-}",
         "Invalid metadata.generateName; Invalid metadata.name"},
        {"bad prefix beside a name", "apiVersion: v1, kind: ConfigMap, metadata: {generateName: Web-, name: a}",
         "Invalid metadata.generateName"},
        {"namespace", "apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: a.b}",
         "Invalid metadata.namespace"},
        {"namespace of a cluster's object", "apiVersion: v1, kind: Namespace, metadata: {name: a, namespace: a.b}", ""},
        {"a name of the wrong type is not judged", "apiVersion: v1, kind: ConfigMap, metadata: {name: [a]}", ""},
        {"what is misspelt is not missing", "apiVersion: v1, kind: ConfigMap, metadata: {nane: a}", ""},
    });
}

void TestApiMetadata::names()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("{" + part.toStdString() + "}"), errors);
}

void TestApiMetadata::metadata_data()
{
    const auto *owner = "ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: a, uid: u}]";
    const std::string kept = "managedFields: [{operation: Update, apiVersion: v1, fieldsType: FieldsV1, subresource: " +
                             std::string(257, 'a') + "}]";
    const std::string dropped =
        "managedFields: [{operation: Copy, apiVersion: v1, fieldsType: FieldsV1, subresource: " +
        std::string(257, 'a') + "}]";
    addApiRows({
        {"labels", "labels: {app: web, example.com/tier: a_b.c, empty: ''}", ""},
        {"key with two slashes", "labels: {a/b/c: web}", "Invalid metadata.labels"},
        {"value with a blank", "labels: {app: 'a b'}", "Invalid metadata.labels"},
        {"annotation in capitals", "annotations: {EXAMPLE.com/Note: 'any text: at all'}", ""},
        {"annotation with a blank", "annotations: {'a b': x}", "Invalid metadata.annotations"},
        {"finalizers", "finalizers: [kubernetes, example.com/a]", ""},
        {"finalizer without domain", "finalizers: [mine]", "Invalid metadata.finalizers[0]"},
        {"finalizer with a blank", "finalizers: ['a.b/c d']", "Invalid metadata.finalizers"},
        {"both finalizers", "finalizers: [orphan, foregroundDeletion]", "Invalid metadata.finalizers"},
        {"owner", owner, ""},
        {"owner without anything", "ownerReferences: [{}]",
         "Invalid metadata.ownerReferences.apiVersion; Invalid metadata.ownerReferences.kind; "
         "Invalid metadata.ownerReferences.name; Invalid metadata.ownerReferences.uid"},
        {"owner without version", "ownerReferences: [{apiVersion: apps/, kind: A, name: a, uid: u}]",
         "Invalid metadata.ownerReferences.apiVersion"},
        {"event as owner", "ownerReferences: [{apiVersion: v1, kind: Event, name: a, uid: u}]",
         "Invalid metadata.ownerReferences"},
        {"two controllers",
         "ownerReferences: [{apiVersion: v1, kind: A, name: a, uid: u, controller: true}, "
         "{apiVersion: v1, kind: A, name: b, uid: w, controller: true}]",
         "Invalid metadata.ownerReferences"},
        {"negative generation", "generation: -1", "Invalid metadata.generation"},
        {"the same controller twice",
         "ownerReferences: [{apiVersion: v1, kind: A, name: a, uid: u, controller: true}, "
         "{apiVersion: v1, kind: A, name: a, uid: u, controller: true}]",
         ""},
        {"nearly the same controller twice",
         "ownerReferences: [{apiVersion: v1, kind: A, name: a, uid: u, controller: true}, {apiVersion: v1, kind: A, "
         "name: a, uid: u, controller: true, blockOwnerDeletion: false}]",
         "Invalid metadata.ownerReferences"},
        {"managed fields that are dropped", dropped.c_str(), ""},
        {"managed fields that are kept", kept.c_str(), "TooLong metadata.managedFields[0].subresource"},
    });
}

void TestApiMetadata::metadata()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, " + part.toStdString() + "}"), errors);
}

void TestApiMetadata::longTexts()
{
    const auto withName = [](std::size_t length) {
        return apiErrors("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: " + std::string(length, 'a') + "}");
    };
    QCOMPARE(withName(253), QString());
    QCOMPARE(withName(254), QStringLiteral("Invalid metadata.name"));
    const auto withNote = [](std::size_t length) {
        return apiErrors(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {k: " + std::string(length, 'x') + "}}");
    };
    QCOMPARE(withNote(262143), QString());
    QCOMPARE(withNote(262144), QStringLiteral("TooLong metadata.annotations"));
}

QTEST_GUILESS_MAIN(TestApiMetadata)
#include "tst_api_metadata.moc"
