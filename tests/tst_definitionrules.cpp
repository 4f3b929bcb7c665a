// SPDX-License-Identifier: GPL-3.0-or-later
// The rules in CustomResourceDefinitions (x-kubernetes-validations), as the server works them out when an object is
// created, and what else it says of custom kinds.
#include "cel/parser.h"
#include "evaluation/rulecheck.h"
#include "support/checking.h"

#include <QTest>

using namespace slipway;

namespace
{

std::string indented(const std::string &text, const std::string &by)
{
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        result += by + text.substr(at, end - at) + "\n";
        at = end + 1;
    }
    return result;
}

/// A definition whose `spec` has this schema.
std::string definition(const std::string &spec, const std::string &version = {}, const std::string &root = {})
{
    return "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things.example.com}\n"
           "spec:\n  group: example.com\n  scope: Namespaced\n  names: {kind: Thing, plural: things, singular: thing}\n"
           "  versions:\n  - name: v1beta1\n    served: true\n    storage: true\n" +
           indented(version, "    ") + "    schema:\n      openAPIV3Schema:\n        type: object\n" +
           indented(root, "        ") + "        properties:\n          spec:\n" + indented(spec, "            ") +
           "---\n";
}

std::string thing(const std::string &spec, const std::string &more = {})
{
    return "apiVersion: example.com/v1beta1\nkind: Thing\nmetadata: {name: t}\nspec: " + spec + "\n" + more;
}

/// "Type path" of all that the server says, in order of the text.
QString said(const std::string &text)
{
    const Checked checked(text);
    QStringList lines;
    for (const Diagnostic &finding : checked.findings) {
        if (finding.apiType.empty())
            continue;
        lines << QString::fromStdString(finding.apiType + " " + finding.path);
        for (const ServerWord &word : finding.alsoSaid)
            lines << "+" + QString::fromStdString(word.type + " " + word.path);
    }
    return lines.join("; ");
}

const std::string Scaled = R"yaml(type: object
required: [min, max]
x-kubernetes-validations:
- {rule: "self.min <= self.max", message: "min must not be above max", fieldPath: ".max"}
- {rule: "!has(self.mode) || self.mode != 'Fixed' || self.min == self.max", reason: FieldValueForbidden}
- {rule: "oldSelf.min <= self.min", message: "min only grows"}
- {rule: "!oldSelf.hasValue() || oldSelf.value().max == self.max", optionalOldSelf: true}
properties:
  min: {type: integer, default: 1}
  max: {type: integer}
  mode: {type: string, enum: [Fixed, Free]}
  share: {x-kubernetes-int-or-string: true}
  namespace: {type: string}
  a-b: {type: string}
  size: {type: string}
  maybe: {type: string, nullable: true}
  parts:
    type: array
    maxItems: 8
    x-kubernetes-list-type: map
    x-kubernetes-list-map-keys: [name]
    items:
      type: object
      required: [name]
      x-kubernetes-validations:
      - {rule: "self.name != 'bad'", messageExpression: "'part ' + self.name + ' is bad'"}
      properties: {name: {type: string}, port: {type: integer}}
  labels:
    type: object
    additionalProperties:
      type: string
      x-kubernetes-validations: [{rule: "self.size() > 1", reason: FieldValueRequired}]
)yaml";

} // namespace

class TestDefinitionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreWorkedOut_data();
    void rulesAreWorkedOut();
    void expressionsSeeTheObject_data();
    void expressionsSeeTheObject();
    void junctionsNameTheirParts_data();
    void junctionsNameTheirParts();
    void authorsAreQuoted();
    void gatewayRoutes_data();
    void gatewayRoutes();
    void statusIsDropped();
    void versionsGoAway();
    void unreadableRulesAreFound();
    void rulesFitTheirTypes_data();
    void rulesFitTheirTypes();
    void rulesOfPartsAreAboutTheWhole();
    void mistakenTypesAreExplained();
};

void TestDefinitionRules::rulesAreWorkedOut_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *spec, const char *errors) { QTest::newRow(spec) << spec << errors; };
    row("{min: 1, max: 2}", "");
    row("{min: 3, max: 2}", "Invalid spec.max");
    // A default counts as written.
    row("{max: 0}", "Invalid spec.max");
    row("{max: 1}", "");
    row("{min: 1, max: 2, mode: Fixed}", "Forbidden spec");
    row("{min: 2, max: 1, mode: Fixed}", "Forbidden spec; Invalid spec.max");
    row("{max: 2, parts: [{name: good}, {name: bad}]}", "Invalid spec.parts[1]");
    row("{max: 2, labels: {a: bb, c: d}}", "Required spec.labels[c]");
    // Rules wait until the values are right.
    row("{min: 3, max: 2, mode: Other}", "NotSupported spec.mode; +Invalid <nil>");
    row("{min: 3}", "Required spec.max; +Invalid <nil>");
    row("{min: 3, max: \"2\"}", "TypeInvalid spec.max; +Invalid <nil>");
    row("{min: 3, max: 2, other: 1}", "UnknownField spec.other");
    row("{min: 3, max: 2, parts: [{name: a}, {name: a}]}", "Invalid spec.max; Duplicate spec.parts[1]");
}

void TestDefinitionRules::rulesAreWorkedOut()
{
    QFETCH(QString, spec);
    QTEST(said(definition(Scaled) + thing(spec.toStdString())), "errors");
}

void TestDefinitionRules::expressionsSeeTheObject_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *rule, const char *spec, const char *errors) {
        QTest::newRow(rule) << rule << spec << errors;
    };
    row("self.__namespace__ == 'x' && self.a__dash__b == 'y'", "{max: 2, namespace: x, a-b: z}", "Invalid spec");
    row("self.__namespace__ == 'x' || false", "{max: 2, namespace: x}", "");
    // The server stumbles over what is not there.
    row("self.size == 'big'", "{max: 2}", "Invalid spec");
    row("has(self.size) && self.size == 'big'", "{max: 2}", "Invalid spec");
    row("!has(self.size)", "{max: 2, size: null}", "");
    row("self.parts[0].port > 0", "{max: 2, parts: []}", "Invalid spec");
    row("self.max / (self.min - 1) > 0", "{max: 2}", "Invalid spec");
    row("type(self.share) == int ? self.share > 1 : self.share.endsWith('%')", "{max: 2, share: 1}", "Invalid spec");
    row("type(self.share) == string ? self.share.endsWith('%') : true", "{max: 2, share: 5%}", "");
    row("self.share > 5", "{max: 2, share: many}", "Invalid spec");
    row("self.parts.exists(p, p.name == 'a' && p.port == 80)", "{max: 2, parts: [{name: a, port: 80}]}", "");
    row("self.parts == [{'name': 'a'}]", "{max: 2, parts: [{name: a}]}", "");
    row("dyn(self.size) == 3", "{max: 2, size: big}", "Invalid spec");
    row("self.parts[0] == self.parts[1]", "{max: 2, parts: [{name: a}, {name: b}]}", "Invalid spec");
    row("has(self.maybe)", "{max: 2, maybe: null}", "Invalid spec");
    row("quantity(self.size).isLessThan(quantity('1Gi'))", "{max: 2, size: 2Gi}", "Invalid spec");
    row("'a' in self.labels", "{max: 2, labels: {bb: cc}}", "Invalid spec");
    row("self.labels.all(k, k.startsWith('b'))", "{max: 2, labels: {bb: cc}}", "");
    // What nobody knows here says nothing, and what the server would not take only about the definition.
    row("unheard(self.max)", "{max: 2}", "");
    const char *refused = "Invalid spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule";
    row("self.nothing == 1", "{max: 2}", refused);
    row("self.metadata.name == 't'", "{max: 2}", refused);
    row("self.size == 3 || self.size == null", "{max: 2, size: big}", refused);
    row("self.max == 'x' + 1", "{max: 2}", refused);
    row("self.max", "{max: 2}", refused);
}

void TestDefinitionRules::expressionsSeeTheObject()
{
    QFETCH(QString, rule);
    QFETCH(QString, spec);
    std::string schema = Scaled;
    const std::string head = "x-kubernetes-validations:\n";
    schema.insert(schema.find(head) + head.size(), "- {rule: \"" + rule.toStdString() + "\"}\n");
    QTEST(said(definition(schema) + thing(spec.toStdString())), "errors");
}

void TestDefinitionRules::junctionsNameTheirParts_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *name, const char *schema, const char *spec, const char *errors) {
        QTest::newRow(name) << schema << spec << errors;
    };
    const char *fields = "type: object\nproperties: {a: {type: string}, b: {type: integer}}\n";
    static const std::string oneOf = std::string(fields) + "oneOf: [{required: [a]}, {required: [b]}]\n";
    static const std::string anyOf = std::string(fields) + "anyOf: [{required: [a]}, {required: [b]}]\n";
    static const std::string allOf =
        std::string(fields) + "allOf: [{required: [a]}, {properties: {b: {minimum: 3}}}]\n";
    static const std::string best =
        std::string(fields) +
        "anyOf: [{required: [c]}, {properties: {a: {enum: [x]}, b: {minimum: 5}}, required: [a, b]}]\n";
    row("one of none", oneOf.c_str(), "{}", "Invalid spec; +Required spec.a");
    row("one of two", oneOf.c_str(), "{a: x, b: 1}", "Invalid spec");
    row("one of one", oneOf.c_str(), "{b: 1}", "");
    row("any of none", anyOf.c_str(), "{}", "Invalid spec; +Required spec.a");
    row("any of two", anyOf.c_str(), "{a: x, b: 1}", "");
    row("all of one", allOf.c_str(), "{a: x, b: 1}", "Invalid spec.b; +Invalid spec");
    row("all of none", allOf.c_str(), "{b: 1}", "Required spec.a; +Invalid spec; Invalid spec.b");
    row("all of both", allOf.c_str(), "{a: x, b: 3}", "");
    row("the best of any", best.c_str(), "{a: z, b: 6}", "Invalid spec; +NotSupported spec.a");
    row("wrong type", "type: string\nenum: [x]\n", "3", "TypeInvalid spec; +NotSupported spec");
    row("too few fields", "type: object\nminProperties: 2\nproperties: {a: {type: string}}\n", "{a: 1}",
        "Invalid spec");
}

void TestDefinitionRules::junctionsNameTheirParts()
{
    QFETCH(QString, schema);
    QFETCH(QString, spec);
    QTEST(said(definition(schema.toStdString()) + thing(spec.toStdString())), "errors");
}

void TestDefinitionRules::authorsAreQuoted()
{
    const auto message = [](const std::string &spec) {
        const Checked checked(definition(Scaled) + thing(spec));
        const auto found = checked.of("custom-rule-broken");
        return found.size() == 1 ? found.front()->message : QString();
    };
    QVERIFY(message("{min: 3, max: 2}").contains("min must not be above max"));
    QVERIFY(message("{max: 2, parts: [{name: bad}]}").contains("part bad is bad"));
    const Checked checked(definition(Scaled) + thing("{min: 3, max: 2}"));
    QCOMPARE(checked.summary(), std::vector<std::string>{"custom-rule-broken «2»"});
    QVERIFY(checked.findings.front().next.contains("self.min <= self.max"));
}

/// Rules in the manner of the Gateway API and of certificates.
void TestDefinitionRules::gatewayRoutes_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *name, const char *spec, const char *errors) {
        QTest::newRow(name) << spec << errors;
    };
    row("fine", "{hosts: [a.example.com], listeners: [{name: web, port: 80, protocol: HTTP}], ttl: 24h}", "");
    row("listeners of one port",
        "{listeners: [{name: a, port: 80, protocol: HTTP}, {name: b, port: 80, protocol: HTTP}]}",
        "Invalid spec.listeners");
    row("certificate without protection", "{listeners: [{name: a, port: 80, protocol: HTTP, tls: {mode: Terminate}}]}",
        "Invalid spec.listeners[0]");
    row("host that is an address", "{hosts: [10.0.0.1]}", "Invalid spec.hosts[0]");
    row("too short", "{ttl: 30s}", "Invalid spec");
    row("renewed too late", "{ttl: 2h, renewBefore: 3h}", "Invalid spec");
    row("one filter too many", "{filters: [{type: Rewrite}, {type: Rewrite}]}", "Invalid spec.filters");
    row("filter without its part", "{filters: [{type: Redirect}]}", "Invalid spec.filters[0]");
    row("filter with its part", "{filters: [{type: Redirect, redirect: {code: 302}}]}", "");
}

void TestDefinitionRules::gatewayRoutes()
{
    static const std::string schema = R"yaml(type: object
x-kubernetes-validations:
- {rule: "!has(self.ttl) || duration(self.ttl) >= duration('1h')", message: "ttl must be an hour at least"}
- {rule: "!has(self.renewBefore) || duration(self.renewBefore) < duration(self.ttl)"}
properties:
  ttl: {type: string}
  renewBefore: {type: string}
  hosts:
    type: array
    items:
      type: string
      x-kubernetes-validations: [{rule: "!isIP(self)", message: "must be a name"}]
  listeners:
    type: array
    x-kubernetes-list-type: map
    x-kubernetes-list-map-keys: [name]
    x-kubernetes-validations:
    - message: port and protocol must be used only once
      rule: "self.all(l1, self.exists_one(l2, l1.port == l2.port && l1.protocol == l2.protocol))"
    items:
      type: object
      required: [name, port, protocol]
      x-kubernetes-validations:
      - {rule: "self.protocol in ['HTTPS', 'TLS'] || !has(self.tls)", message: "tls only for HTTPS and TLS"}
      properties:
        name: {type: string}
        port: {type: integer}
        protocol: {type: string}
        tls: {type: object, properties: {mode: {type: string}}}
  filters:
    type: array
    x-kubernetes-validations:
    - {rule: "self.filter(f, f.type == 'Rewrite').size() <= 1", message: "Rewrite cannot be repeated"}
    items:
      type: object
      required: [type]
      x-kubernetes-validations:
      - {rule: "(self.type == 'Redirect') == has(self.redirect)", message: "redirect must fit the type"}
      properties:
        type: {type: string}
        redirect: {type: object, properties: {code: {type: integer}}}
)yaml";
    QFETCH(QString, spec);
    QTEST(said(definition(schema) + thing(spec.toStdString())), "errors");
}

void TestDefinitionRules::statusIsDropped()
{
    const std::string status = "status: {phase: 3, other: 1}\n";
    const std::string root = "x-kubernetes-validations: [{rule: \"!has(self.status)\"}]";
    const auto with = [&](const std::string &version) {
        std::string text = definition("type: object", version, root);
        text.insert(text.rfind("---"),
                    "          status: {type: object, properties: {phase: {type: string}, other: {type: "
                    "integer}}}\n");
        return said(text + thing("{}", status));
    };
    QCOMPARE(with("subresources: {status: {}}"), QString());
    QCOMPARE(with(""), QString("TypeInvalid status.phase; +Invalid <nil>"));
}

void TestDefinitionRules::versionsGoAway()
{
    const auto warned = [](const std::string &version, const std::string &other = {}) {
        std::string text = definition("type: object", version);
        if (!other.empty())
            text.insert(text.rfind("---"),
                        "  - {name: " + other +
                            ", served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}\n");
        return Checked(text + thing("{}"));
    };
    QVERIFY(warned("").findings.empty());
    const Checked plain = warned("deprecated: true", "v1");
    QCOMPARE(plain.summary(), std::vector<std::string>{"api-version-deprecated «example.com/v1beta1»"});
    QCOMPARE(plain.findings.front().apiType, std::string("Warning"));
    QVERIFY(plain.findings.front().next.contains("example.com/v1\""));
    // A version that is older is nothing to move to.
    QVERIFY(!warned("deprecated: true", "v1alpha9").findings.front().next.contains("alpha"));
    QVERIFY(
        warned("deprecated: true\ndeprecationWarning: use gadgets").findings.front().message.contains("use gadgets"));
}

void TestDefinitionRules::unreadableRulesAreFound()
{
    const Checked checked(definition("type: object\nx-kubernetes-validations:\n- {rule: 'self.a = 1'}\n"
                                     "- {rule: \"has(self.a)\", messageExpression: \"'open\"}\nproperties: {a: {type: "
                                     "integer}}"));
    const auto found = checked.of("custom-rule-unreadable");
    QCOMPARE(found.size(), std::size_t{2});
    const std::string path = "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations";
    QCOMPARE(found[0]->path, path + "[0].rule");
    QCOMPARE(found[1]->path, path + "[1].messageExpression");
    QVERIFY(found[0]->message.contains("= 1"));
    // What cannot be read refuses no object.
    QVERIFY(Checked(checked.text() + thing("{a: 2}")).of("custom-rule-broken").empty());
}

namespace
{

const std::string Typed = R"yaml(type: object
properties:
  count: {type: integer}
  share: {type: number}
  on: {type: boolean}
  text: {type: string}
  maybe: {type: string, nullable: true}
  either: {x-kubernetes-int-or-string: true}
  since: {type: string, format: date-time}
  pause: {type: string, format: duration}
  raw: {type: string, format: byte}
  in: {type: string}
  loose: {type: object, x-kubernetes-preserve-unknown-fields: true}
  inner: {type: object, properties: {a: {type: integer}}}
  list: {type: array, items: {type: string}}
  parts: {type: array, items: {type: object, properties: {name: {type: string}, port: {type: integer}}}}
  labels: {type: object, additionalProperties: {type: string}}
  template: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}
)yaml";

/// What is found about one rule of the schema above: "kind about (types)".
QString mistakeIn(const std::string &rule, cel::RuleResult wanted = cel::RuleResult::Truth)
{
    static const auto document = Document::read(Typed);
    static const auto schema = StructuralSchema::read(document->tree().root(), "t");
    const cel::Parsed read = cel::parse(rule);
    if (!read.expression)
        return "no expression";
    const auto mistake = cel::typeMistake(*read.expression, *schema, false, wanted);
    if (!mistake)
        return {};
    static const char *const kinds[] = {"name", "field", "no fields", "overload", "range", "mixed", "result"};
    QString text = QLatin1String(kinds[static_cast<int>(mistake->kind)]);
    if (!mistake->about.empty())
        text += " " + QString::fromStdString(mistake->about);
    return mistake->type.empty() ? text : text + " (" + QString::fromStdString(mistake->type) + ")";
}

} // namespace

/// Source of the expectations: cel-spec, doc/langdef.md, and the types that the Kubernetes documentation gives for
/// schemas ("Common Expression Language in Kubernetes", type mapping).
void TestDefinitionRules::rulesFitTheirTypes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *rule, const char *mistake) { QTest::newRow(rule) << rule << mistake; };
    // What the server takes.
    for (const char *good :
         {"self.count > 1 && self.share < 2 && self.count < self.share",
          "!self.on || self.text.startsWith('a')",
          "self.maybe == null || self.maybe == 'a'",
          "self.either == 1 || self.either == '1'",
          "self.since > timestamp('2024-01-01T00:00:00Z') + duration('1h') && self.pause < duration('1h')",
          "self.since - self.since < self.pause && self.since.getHours('UTC') < 5 && self.pause.getHours() < 5",
          "size(self.raw) == 3 && self.raw == b'abc'",
          "self.__in__ == 'x'",
          "self.list.all(x, x.size() > 1 && x in self.labels) && 'a' in self.list && self.list[0] == 'a'",
          "self.parts.exists(p, p.name == 'a' && p.port > 80) && self.parts.map(p, p.port).sum() > 3",
          "self.parts.filter(p, p.port > 1).size() == 1 && self.parts.map(p, p.port > 1, p.name).isSorted()",
          "self.labels.all(k, self.labels[k] != '') && self.labels['a'] == 'b' && self.labels.a == 'b'",
          "self.labels.transformMap(k, v, v.size()).all(k, true) && self.list.all(i, x, i < 3 && x != '')",
          "has(self.inner.a) ? self.inner.a == 1 : true",
          "self.template.metadata.name == 'a' && self.template.kind == 'Pod' && self.metadata.name.size() < 5",
          "self.?text.orValue('a') == 'b' && self.?inner.?a.hasValue() && self.list[?0].orValue('') == ''",
          "self.?text.optMap(t, t.size() > 1).orValue(true)",
          "[1, 2].exists(x, x == self.count) && {'a': 1}['a'] == 1 && type(self.text) == string",
          "[self.text] == self.list && self.list + ['a'] == ['b'] && {} == self.labels && {'a': 1} == self.inner",
          "self.count == int(self.text) && string(self.count) + 'a' == self.text && double(self.count) == self.share",
          "quantity(self.text).isLessThan(quantity('1Gi')) && semver('1.2.3').compareTo(semver(self.text)) < 0",
          "isIP(self.text) && ip(self.text).family() == 4 && cidr('10.0.0.0/8').containsIP(self.text)",
          "url(self.text).getHost() == 'a' && 'a b'.split(' ').size() == 2 && ['a'].join('-') == 'a'",
          "'%d %s'.format([1, 2]) == self.text && format.dns1123Label().validate(self.text) == optional.none()",
          "format.named('uuid').value().validate(self.text).orValue([]).size() == 0",
          "sets.contains([1], [self.count]) && strings.quote(self.text) != '' && dyn(self.text) == 1",
          "self.list.indexOf('a') == self.text.indexOf('a') && oldSelf.count == self.count",
          "self.text.somethingNew(1) && somethingNewToo(2) && self.text.lowerAscii() == google.somewhat.New"})
        row(good, "");
    row("self.cuont > 1", "field cuont");
    row("has(self.inner.b)", "field b");
    row("self.metadata.labels.size() == 0", "field labels");
    row("self.metadata.namespace == 'a'", "field namespace");
    row("self.parts.all(p, p.nmae == 'a')", "field nmae");
    row("self.parts.all(p, self.parts.exists(q, q.name == p.title))", "field title");
    row("oldSelf.cuont == 1", "field cuont");
    row("self.loose.anything == 1", "field anything");
    row("self.text.length > 1", "no fields length (string)");
    row("self.list.name == 'a'", "no fields name (list(string))");
    row("self.parts.map(p, p.name).name == 'a'", "no fields name (list(string))");
    row("object.count > 1", "name object");
    row("count > 1", "name count");
    row("self.text == Fixed", "name Fixed");
    row("self.list.all(x, y == 'a')", "name y");
    row("self.list.all(x, true) && x == 'a'", "name x");
    row("self.count == '1'", "overload == (int, string)");
    row("self.count == 1.0", "overload == (int, double)");
    row("self.count != self.text", "overload != (int, string)");
    row("self.list == self.count", "overload == (list(string), int)");
    row("self.list == [1]", "overload == (list(string), list(int))");
    row("self.text < 1", "overload < (string, int)");
    row("self.list < self.list", "overload < (list(string), list(string))");
    row("self.count + 'a' == 'b'", "overload + (int, string)");
    row("self.count + 1.5 > 2.0", "overload + (int, double)");
    row("self.since + self.since > self.since", "overload + (google.protobuf.Timestamp, google.protobuf.Timestamp)");
    row("self.text - 'a' == ''", "overload - (string, string)");
    row("self.share % 2.0 == 0.0", "overload % (double, double)");
    row("-self.text == 'a'", "overload - (string)");
    row("!self.count", "overload ! (int)");
    row("self.on && self.count", "overload && (int)");
    row("self.text || self.on", "overload || (string)");
    row("self.count ? true : false", "overload ? : (int)");
    row("self.on ? 1 : 'a'", "overload ? : (bool, int, string)");
    row("1 in self.list", "overload in (int, list(string))");
    row("'a' in self.text", "overload in (string, string)");
    row("'a' in self", "overload in (string, object)");
    row("self.list['a'] == 'a'", "overload [] (list(string), string)");
    row("self.labels[0] == 'a'", "overload [] (map(string, string), int)");
    row("self['text'] == 'a'", "overload [] (object, string)");
    row("self.count.size() > 1", "overload size (int)");
    row("self.text.startsWith(1)", "overload startsWith (string, int)");
    row("self.text.startsWith('a', 'b')", "overload startsWith (string, string, string)");
    row("self.list.startsWith('a')", "overload startsWith (list(string), string)");
    row("self.text.matches(self.count)", "overload matches (string, int)");
    row("int(self.on) == 1", "overload int (bool)");
    row("quantity(self.count).isInteger()", "overload quantity (int)");
    row("quantity('1') < quantity('2')", "overload < (kubernetes.Quantity, kubernetes.Quantity)");
    row("semver('1.2.3').isLessThan(quantity('1'))", "overload isLessThan (kubernetes.Semver, kubernetes.Quantity)");
    row("self.?text.size() > 1", "overload size (optional(string))");
    row("self.all(k, true)", "range all (object)");
    row("self.text.exists(c, c == 'a')", "range exists (string)");
    row("self.list.all(x, x)", "overload all (string)");
    row("self.list.filter(x, x.size()).size() == 1", "overload filter (int)");
    row("self.count in [1, 'a']", "mixed (int, string)");
    row("{'a': 1, 'b': 'c'}.size() == 2", "mixed (int, string)");
    row("self.text", "result bool (string)");
    row("self.list.map(x, x.size() > 1)", "result bool (list(bool))");
    row("self.count + 1", "result bool (int)");
}

void TestDefinitionRules::rulesFitTheirTypes()
{
    QFETCH(QString, rule);
    QTEST(mistakeIn(rule.toStdString()), "mistake");
}

void TestDefinitionRules::rulesOfPartsAreAboutTheWhole()
{
    const Checked checked(
        definition("type: object\nproperties:\n  a: {type: integer}\n"
                   "  list: {type: array, items: {type: object, properties: {b: {type: string}}, "
                   "x-kubernetes-validations: [{rule: self.c == 1}]}}\n"
                   "  map: {type: object, additionalProperties: {type: string, x-kubernetes-validations: [{rule: "
                   "self > 1}]}}\n"
                   "allOf:\n- {x-kubernetes-validations: [{rule: self.a == 'x'}, {rule: self.a == 1, "
                   "messageExpression: self.a}]}\n"));
    QStringList paths;
    for (const Diagnostic *finding : checked.of("custom-rule-unreadable"))
        paths << QString::fromStdString(finding->path);
    const QString spec = "spec.validation.openAPIV3Schema.properties[spec]";
    paths.sort();
    QCOMPARE(paths, (QStringList{spec + ".allOf[0].x-kubernetes-validations[0].rule",
                                 spec + ".allOf[0].x-kubernetes-validations[1].messageExpression",
                                 spec + ".properties[list].items.x-kubernetes-validations[0].rule",
                                 spec + ".properties[map].additionalProperties.x-kubernetes-validations[0].rule"}));
}

void TestDefinitionRules::mistakenTypesAreExplained()
{
    const auto finding = [](const char *rule) {
        const Checked checked(definition("type: object\nx-kubernetes-validations:\n- rule: \"" + std::string(rule) +
                                         "\"\nproperties:\n  minimum: {type: integer}\n"));
        const auto found = checked.of("custom-rule-unreadable");
        return found.size() == 1 ? *found.front() : Diagnostic();
    };
    const Diagnostic misspelt = finding("self.minimun > 1");
    QVERIFY2(misspelt.message.contains("\"minimun\"") && misspelt.next.contains("\"minimum\""),
             qPrintable(misspelt.message + misspelt.next));
    QVERIFY(finding("minimum > 1").next.contains("self"));
    QVERIFY(finding("self.minimum").message.contains("true or false"));
    QCOMPARE(finding("self.minimum > 'a'").apiType, std::string("Invalid"));
    // A rule about what it was before, which need not be there.
    const Checked old(definition("type: object\nx-kubernetes-validations:\n- {rule: 'oldSelf.hasValue() && "
                                 "oldSelf.value().a == self.a', optionalOldSelf: true}\nproperties: {a: {type: "
                                 "integer}}\n"));
    QVERIFY(old.of("custom-rule-unreadable").empty());
}

QTEST_GUILESS_MAIN(TestDefinitionRules)
#include "tst_definitionrules.moc"
