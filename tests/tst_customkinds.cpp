// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds that a CustomResourceDefinition of the open files defines: what the server refuses of them, and what forms and
// completion know of them.
#include "checks/checker.h"
#include "checks/serveranswer.h"
#include "form/formreader.h"
#include "schema/completion.h"
#include "schema/customkinds.h"
#include "support/checking.h"

#include <QTest>

using namespace slipway;

namespace
{

const std::string Definition = R"(apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, plural: widgets, singular: widget}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        required: [spec]
        properties:
          spec:
            type: object
            required: [size, mode]
            properties:
              size: {type: integer, minimum: 1, maximum: 10, exclusiveMaximum: true}
              mode: {type: string, enum: [Fast, Slow], default: Fast}
              ratio: {type: number, minimum: 0}
              active: {type: boolean}
              port: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}
              name: {type: string, minLength: 2, maxLength: 3, pattern: "^[a-z]"}
              code: {type: string, pattern: '^[]$a-z]+\$?$'}
              maybe: {type: string, nullable: true}
              labels: {type: object, additionalProperties: {type: string}}
              free: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: integer}}}
              any: {x-kubernetes-preserve-unknown-fields: true}
              parts:
                type: array
                minItems: 1
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [name]
                items: {type: object, required: [name], properties: {name: {type: string}, level: {type: integer}}}
              inner: {type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object}}}
              one: {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}
              not: {type: string, not: {enum: [forbidden]}}
  - name: v2
    served: true
    storage: false
    schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, x-kubernetes-preserve-unknown-fields: true}}}}
  - name: v0
    served: false
    storage: false
    schema: {openAPIV3Schema: {type: object}}
---
)";

std::string widget(const std::string &spec, const std::string &version = "v1")
{
    return "apiVersion: example.com/" + version + "\nkind: Widget\nmetadata: {name: w}\nspec: " + spec + "\n";
}

/// "Type path" of what the server says about the last document, in order of the text.
QString refused(const std::string &object, const std::string &definition = Definition)
{
    const Checked checked(definition + object);
    QStringList lines;
    for (const Diagnostic &finding : checked.findings)
        if (!finding.apiType.empty())
            lines << QString::fromStdString(finding.apiType + " " + finding.path);
    return lines.join("; ");
}

} // namespace

class TestCustomKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreJudgedAsByTheServer_data();
    void valuesAreJudgedAsByTheServer();
    void unknownFieldsStopBeforeValues();
    void metadataIsThatOfAllObjects();
    void versionsAreServedOrNot();
    void editsOfTheDefinitionCount();
    void formsKnowTheFields();
    void completionKnowsTheFields();
    void brokenDefinitionsDefineNothing();
};

void TestCustomKinds::valuesAreJudgedAsByTheServer_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *spec, const char *errors) { QTest::newRow(spec) << spec << errors; };
    row("{size: 1}", "");
    row("{size: 9, mode: Slow, ratio: 0.5, active: true, port: http, name: abc, maybe: null, labels: {a: b}}", "");
    row("{}", "Required spec.size");
    row("{size: 0}", "Invalid spec.size");
    row("{size: 10}", "Invalid spec.size");
    row("{size: 3.0}", "");
    row("{size: 3.5}", "TypeInvalid spec.size");
    row("{size: \"3\"}", "TypeInvalid spec.size");
    // What holds nothing is not there (prunenulls.go), but in lists.
    row("{size: null}", "Required spec.size");
    row("{size: 1, active: null, free: {a: null}}", "");
    row("{size: 1, parts: [null]}", "TypeInvalid spec.parts[0]");
    row("{size: 1, mode: fast}", "NotSupported spec.mode");
    row("{size: 1, mode: null}", "");
    row("{size: 1, active: \"yes\"}", "TypeInvalid spec.active");
    row("{size: 1, active: yes}", "");
    row("{size: 1, ratio: -1}", "Invalid spec.ratio");
    row("{size: 1, port: 1.5}", "TypeInvalid spec.port");
    row("{size: 1, port: true}", "TypeInvalid spec.port");
    row("{size: 1, name: a}", "Invalid spec.name");
    row("{size: 1, name: abcd}", "TooLong spec.name");
    row("{size: 1, name: Ab}", "Invalid spec.name");
    row("{size: 1, name: \"\xEA\xB0\x80\xEB\x82\x98\"}", "Invalid spec.name");
    row("{size: 1, code: \"a]$b\"}", "");
    // regexp/syntax: "$" is the end of the text, also before a line break.
    row("{size: 1, code: \"ab\\n\"}", "Invalid spec.code");
    row("{size: 1, labels: {a: 1}}", "TypeInvalid spec.labels.a");
    row("{size: 1, free: {b: 1, a: 2}}", "");
    row("{size: 1, free: {a: x}}", "TypeInvalid spec.free.a");
    row("{size: 1, any: [1, {a: b}]}", "");
    row("{size: 1, parts: []}", "Invalid spec.parts");
    row("{size: 1, parts: {}}", "TypeInvalid spec.parts");
    row("{size: 1, parts: [{name: a}, {name: b}]}", "");
    row("{size: 1, parts: [{name: a}, {name: a}]}", "Duplicate spec.parts[1]");
    row("{size: 1, parts: [{level: 1}]}", "Required spec.parts[0].name");
    row("{size: 1, parts: [{name: a, level: x}]}", "TypeInvalid spec.parts[0].level");
    row("{size: 1, parts: [{name: a, levle: 1}]}", "UnknownField spec.parts[0].levle");
    row("{size: 1, inner: {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {}}}", "");
    row("{size: 1, one: {a: x}}", "");
    row("{size: 1, one: {a: x, b: z}}", "Invalid spec.one");
    row("{size: 1, one: {}}", "Invalid spec.one");
    row("{size: 1, not: allowed}", "");
    row("{size: 1, not: forbidden}", "Invalid spec.not");
    row("{size: 1, Size: 2}", "UnknownField spec.Size");
}

void TestCustomKinds::valuesAreJudgedAsByTheServer()
{
    QFETCH(QString, spec);
    QTEST(refused(widget(spec.toStdString())), "errors");
}

void TestCustomKinds::unknownFieldsStopBeforeValues()
{
    const Checked checked(Definition + widget("{size: 20, sizes: 1}"));
    const ServerAnswer answer = serverAnswer(checked.findings, nullptr);
    QVERIFY(answer.stage == ServerAnswer::Stage::Strict);
    QCOMPARE(answer.errors.size(), std::size_t{1});
    QCOMPARE(answer.errors.front()->path, std::string("spec.sizes"));
}

void TestCustomKinds::metadataIsThatOfAllObjects()
{
    const auto with = [](const std::string &metadata) {
        return refused("apiVersion: example.com/v1\nkind: Widget\nmetadata: " + metadata + "\nspec: {size: 1}\n");
    };
    QCOMPARE(with("{name: w, labels: {app: web}}"), QString());
    QCOMPARE(with("{name: w, finalizers: [mine]}"), QString("Warning metadata.finalizers"));
    QCOMPARE(with("{name: w, finalizers: [a b]}"), QString("Invalid metadata.finalizers"));
    QCOMPARE(with("{}"), QString("Required metadata.name"));
    QCOMPARE(with("{name: A_B}"), QString("Invalid metadata.name"));
    QCOMPARE(with("{name: w, lables: {}}"), QString("UnknownField metadata.lables"));
    QCOMPARE(with("{name: w, labels: {a: 1}}"), QString("TypeMismatch metadata.labels.a"));
}

void TestCustomKinds::versionsAreServedOrNot()
{
    QVERIFY(Checked(Definition + widget("{size: 1}")).findings.empty());
    QVERIFY(Checked(Definition + widget("{anything: 1}", "v2")).findings.empty());
    const Checked gone(Definition + widget("{}", "v0"));
    QCOMPARE(gone.summary(), std::vector<std::string>{"api-version-kind-mismatch «example.com/v0»"});
    QCOMPARE(Checked(widget("{}")).summary(), std::vector<std::string>{"custom-kind-unchecked «Widget»"});
    // A custom kind may be called as a built-in one is.
    std::string service = Definition;
    service.replace(service.find("kind: Widget"), 12, "kind: Service");
    QVERIFY(Checked(service + "apiVersion: example.com/v1\nkind: Service\nmetadata: {name: w.w}\nspec: {size: 1}\n")
                .findings.empty());
}

void TestCustomKinds::editsOfTheDefinitionCount()
{
    const auto with = [](const std::string &definition) {
        return readWorkspace({{{FileId{1}, "/p/crd.yaml", std::make_shared<const std::string>(definition)},
                               {FileId{2}, "/p/w.yaml", std::make_shared<const std::string>(widget("{size: 5}"))}},
                              1});
    };
    std::string tighter = Definition;
    tighter.replace(tighter.find("maximum: 10"), 11, "maximum: 05");
    Checker checker;
    QVERIFY(checker.check(*with(Definition)).empty());
    QCOMPARE(checker.check(*with(tighter)).size(), std::size_t{1});
    QCOMPARE(std::string(checker.check(*with("")).all().front().rule), std::string("custom-kind-unchecked"));
    QVERIFY(checker.check(*with(Definition)).empty());
}

void TestCustomKinds::formsKnowTheFields()
{
    const auto workspace = Checked(Definition + widget("{size: 1}")).workspace;
    const Object &object = workspace->objects().back();
    const Form form = readForm(object, {{NodePath{"spec", "mode"}, true}}, schemaOf(*workspace));
    QVERIFY(form.kind && form.kind->kind == "Widget");
    const FormItem *size = itemAt(form, NodePath{"spec", "size"});
    QVERIFY(size && size->field.kind == FieldKind::Integer);
    const FormItem *mode = itemAt(form, NodePath{"spec", "mode"});
    QVERIFY(mode && mode->field.kind == FieldKind::Choice);
    QVERIFY(form.kept.empty());
}

void TestCustomKinds::completionKnowsTheFields()
{
    const auto workspace = Checked(Definition + widget("{size: 1}")).workspace;
    const std::string text = "apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: w\nspec:\n  mo";
    const CompletionList keys = completionsAt(text, FileId::None, text.size(), *workspace, schemaOf(*workspace));
    QVERIFY(!keys.items.empty());
    QCOMPARE(keys.items.front().label, std::string("mode"));
    const std::string value = text + "de: ";
    const CompletionList values = completionsAt(value, FileId::None, value.size(), *workspace, schemaOf(*workspace));
    QCOMPARE(values.items.size(), std::size_t{2});
    QCOMPARE(values.items.front().label, std::string("Fast"));
}

void TestCustomKinds::brokenDefinitionsDefineNothing()
{
    for (const char *spec : {"", "{group: example.com}", "{group: a, names: {kind: Widget}, versions: [1, {name: v1}]}",
                             "{group: example.com, names: {kind: Widget}, versions: 3}"}) {
        const auto workspace =
            Checked("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: " + std::string(spec))
                .workspace;
        QVERIFY2(!schemaOf(*workspace).kind("example.com/v1", "Widget"), spec);
    }
}

QTEST_GUILESS_MAIN(TestCustomKinds)
#include "tst_customkinds.moc"
