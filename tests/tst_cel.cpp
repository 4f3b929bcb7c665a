// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of CEL that rules of custom kinds are written in: what they mean, which texts are none, and that no
// text whatever crashes or hangs. Source of the expectations: cel-spec, doc/langdef.md; the Kubernetes documentation,
// "Common Expression Language in Kubernetes"; the documentation of cel-go's string extensions.
#include "api/amount.h"
#include "api/ipaddress.h"
#include "cel/escaping.h"
#include "cel/parser.h"
#include "evaluation/evaluator.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;

namespace
{

QString shown(const cel::Value &value)
{
    using Kind = cel::Failure::Kind;
    if (const cel::Failure *failure = value.failed()) {
        static const std::map<Kind, const char *> names{{Kind::NoSuchKey, "no such key"},
                                                        {Kind::OutOfBounds, "out of bounds"},
                                                        {Kind::DivisionByZero, "divided by zero"},
                                                        {Kind::Overflow, "overflow"},
                                                        {Kind::BadConversion, "bad conversion"},
                                                        {Kind::WrongType, "wrong type"},
                                                        {Kind::BadArgument, "bad argument"},
                                                        {Kind::Unknown, "no verdict"},
                                                        {Kind::TooMuch, "too much"}};
        return QString("<%1>").arg(names.at(failure->kind));
    }
    if (const auto *text = value.as<std::string>())
        return "'" + QString::fromStdString(*text) + "'";
    if (const auto *list = value.as<cel::List>()) {
        QStringList items;
        for (const cel::Value &item : list->items)
            items << shown(item);
        return "[" + items.join(", ") + "]";
    }
    if (const auto *map = value.as<cel::Map>()) {
        QStringList items;
        for (const auto &[key, item] : map->entries)
            items << shown(key) + ": " + shown(item);
        return "{" + items.join(", ") + "}";
    }
    if (const auto *optional = value.as<cel::Optional>())
        return optional->value ? "some " + shown(*optional->value) : QString("none");
    if (const auto *bytes = value.as<cel::Bytes>())
        return "b'" + QString::fromLatin1(QByteArray::fromStdString(bytes->bytes).toHex()) + "'";
    if (const auto *type = value.as<cel::TypeName>())
        return QString::fromStdString(type->name);
    if (const auto *amount = value.as<Amount>())
        return QString::fromStdString(amount->canonical());
    if (value.isNull())
        return "null";
    if (const auto *whole = value.as<std::uint64_t>())
        return QString::number(*whole) + "u";
    const auto text = cel::findFunction("string");
    cel::Budget budget(100);
    const cel::Value made = text->run({"string", {&value, 1}, budget});
    return QString::fromStdString(made.as<std::string>() ? *made.as<std::string>() : "?");
}

cel::Value evaluated(std::string_view text, std::int64_t steps = 100000)
{
    const cel::Parsed parsed = cel::parse(text);
    cel::Budget budget(steps);
    cel::Variables none;
    return parsed.expression ? cel::evaluate(*parsed.expression, none, budget)
                             : cel::Value::failure(cel::Failure::Kind::Unknown, "syntax");
}

} // namespace

class TestCel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void brokenTexts_data();
    void brokenTexts();
    void readableTexts_data();
    void readableTexts();
    void namesAreEscaped();
    void namesInUse();
    void nothingHangs_data();
    void nothingHangs();
    void randomTextsDoNoHarm();
};

void TestCel::values_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *expression, const char *value) {
        QTest::newRow(expression) << expression << value;
    };

    // Literals.
    row("42", "42");
    row("0x2A", "42");
    row("7u", "7u");
    row("-9223372036854775808", "-9223372036854775808");
    row("2.5", "2.5");
    row(".5", "0.5");
    row("1e3", "1000");
    row("12345678.0", "1.2345678e+07");
    row("'a\\tb\\x41\\u00e9\\101'", "'a\tbA\u00e9A'");
    row("r'a\\tb'", "'a\\tb'");
    row("'''it's'''", "'it's'");
    row("\"\"\"two\nlines\"\"\"", "'two\nlines'");
    row("b'\\xff' + b'a'", "b'ff61'");
    row("[1, 2, 3,]", "[1, 2, 3]");
    row("{'a': 1, 'b': [true]}", "{'a': 1, 'b': [true]}");
    row("null == null", "true");
    row("1 + 2 // the rest is a comment", "3");

    // Precedence and arithmetic.
    row("1 + 2 * 3", "7");
    row("(1 + 2) * 3", "9");
    row("7 / 2", "3");
    row("-7 / 2", "-3");
    row("-7 % 3", "-1");
    row("7.0 / 2.0", "3.5");
    row("1 - 2 - 3", "-4");
    row("!true || true", "true");
    row("true || false && false", "true");
    row("1 < 2 == true", "true");
    row("true ? 1 : false ? 2 : 3", "1");
    row("false ? 1 : false ? 2 : 3", "3");
    row("--5", "5");
    row("-(2 + 3)", "-5");
    row("9223372036854775807 + 1", "<overflow>");
    row("-9223372036854775808 - 1", "<overflow>");
    row("0u - 1u", "<overflow>");
    row("1 / 0", "<divided by zero>");
    row("1 % 0", "<divided by zero>");
    row("1.0 / 0.0 > 1e300", "true");
    row("-(-9223372036854775807 - 1)", "<overflow>");
    // No conversions in silence.
    row("1 + 1.0", "<no verdict>");
    row("1 + 1u", "<no verdict>");
    row("'a' + 1", "<no verdict>");

    // Comparing, also between types of numbers.
    row("dyn(1) == 1.0", "true");
    row("1 == 1.0", "<no verdict>");
    row("dyn(1u) == 1", "true");
    row("2 < 2.5", "true");
    row("-1 < 1u", "true");
    row("18446744073709551615u > -1", "true");
    row("9223372036854775807 < 9223372036854775808.0", "true");
    row("dyn('1') == 1", "false");
    row("'1' == 1", "<no verdict>");
    row("'1' != null", "<no verdict>");
    row("'a' < 'b'", "true");
    row("'a' < 1", "<no verdict>");
    row("[dyn(1), 2.0] == [1.0, 2.0]", "true");
    row("[1] == ['a']", "<no verdict>");
    row("{'a': 1} == {'a': 1}", "true");
    row("{'a': 1} == {'a': 1u}", "<no verdict>");
    row("[1] == [1, 2]", "false");
    row("double('NaN') == 1.0", "<no verdict>");

    // What fails beside a decision does not matter.
    row("true || 1 / 0 > 1", "true");
    row("1 / 0 > 1 || true", "true");
    row("1 / 0 > 1 || false", "<divided by zero>");
    row("false && 1 / 0 > 1", "false");
    row("1 / 0 > 1 && false", "false");
    row("true && 1 / 0 > 1", "<divided by zero>");
    row("1 / 0 > 1 || unheard(1)", "<no verdict>");
    row("false || 1", "<no verdict>");

    // Maps, lists, presence.
    row("{'a': {'b': 3}}.a.b", "3");
    row("{'a': 1}['a']", "1");
    row("{'a': 1}.b", "<no such key>");
    row("{1: 'one'}[1.0]", "'one'");
    row("has({'a': 1}.a) && !has({'a': 1}.b)", "true");
    row("[1, 2][1]", "2");
    row("[1, 2][2]", "<out of bounds>");
    row("[1, 2][-1]", "<out of bounds>");
    row("2 in [1, 2]", "true");
    row("'a' in {'a': 1}", "true");
    row("'b' in {'a': 1}", "false");
    row("1 in {'a': 1}", "<no verdict>");
    row("1 in ['a']", "<no verdict>");
    row("[1] + [2]", "[1, 2]");
    row("size('h\u00e9llo')", "5");
    row("'abc'.size() + size([1]) + {'a': 1}.size() + size(b'ab')", "7");

    // Macros.
    row("[1, 2, 3].all(x, x > 0)", "true");
    row("[].all(x, x > 0)", "true");
    row("[1, 2].exists(x, x == 2)", "true");
    row("[].exists(x, x == 2)", "false");
    row("[1, 2, 2].exists_one(x, x == 2)", "false");
    row("[1, 2].exists_one(x, x == 2)", "true");
    row("[1, 2].map(x, x * 2)", "[2, 4]");
    row("[1, 2, 3].map(x, x > 1, x * 2)", "[4, 6]");
    row("[1, 2, 3].filter(x, x % 2 == 1)", "[1, 3]");
    row("{'a': 1, 'b': 2}.filter(k, k == 'b')", "['b']");
    row("{'a': 1}.all(k, k == 'a')", "true");
    row("[0, 1].all(x, 1 / x == 1)", "<divided by zero>");
    row("[0, 2].all(x, 1 / x == 1)", "false");
    row("[0, 1].exists(x, 1 / x == 1)", "true");
    row("[0, 1].exists_one(x, 1 / x == 1)", "<divided by zero>");
    row("[[1], [2, 3]].map(x, x.map(y, y + size(x)))", "[[2], [4, 5]]");
    row("[1].map(x, [x].map(x, x + 1))", "[[2]]");
    row("[5, 6].all(i, v, v == i + 5)", "true");
    row("{'a': 1}.exists(k, v, k == 'a' && v == 1)", "true");
    row("[5, 6].transformList(i, v, i > 0, v * 2)", "[12]");
    row("{'a': 1}.transformMap(k, v, v + 1)", "{'a': 2}");
    row("{'a': 'b'}.transformMapEntry(k, v, {v: k})", "{'b': 'a'}");

    // Texts.
    row("'hello'.startsWith('he') && 'hello'.endsWith('lo') && 'hello'.contains('ell')", "true");
    row("'abc'.matches('^[a-c]+$')", "true");
    row("matches('abcd', 'bc')", "true");
    row("'a\\n'.matches('^a$')", "false");
    row("'ab'.matches('(?=a)')", "<no verdict>");
    row("'ab'.matches('(a)\\\\1')", "<no verdict>");
    row("'h\u00e9llo'.charAt(1)", "'\u00e9'");
    row("'ab'.charAt(2)", "''");
    row("'ab'.charAt(3)", "<out of bounds>");
    row("'hello mellow'.indexOf('ello')", "1");
    row("'hello mellow'.indexOf('ello', 2)", "7");
    row("'hello mellow'.indexOf('jello')", "-1");
    row("'hello mellow'.lastIndexOf('ello')", "7");
    row("'hello mellow'.lastIndexOf('ello', 6)", "1");
    row("'TacoCat'.lowerAscii() + 'TacoC\u00e6t'.upperAscii()", "'tacocatTACOC\u00e6T'");
    row("'hello hello'.replace('he', 'we')", "'wello wello'");
    row("'hello hello'.replace('he', 'we', 1)", "'wello hello'");
    row("'hello'.replace('l', '', -1)", "'heo'");
    row("'ab'.replace('', '_')", "'_a_b_'");
    row("'a,b,c'.split(',')", "['a', 'b', 'c']");
    row("'a,b,c'.split(',', 2)", "['a', 'b,c']");
    row("'a,b,c'.split(',', 0)", "[]");
    row("'abc'.split('')", "['a', 'b', 'c']");
    row("'tacocat'.substring(4)", "'cat'");
    row("'tacocat'.substring(0, 4)", "'taco'");
    row("'tacocat'.substring(2, 1)", "<out of bounds>");
    row("'  \\ttrim\\n '.trim()", "'trim'");
    row("['a', 'b'].join() + ['a', 'b'].join('-')", "'aba-b'");
    row("'%s has %d'.format(['x', 3])", "'x has 3'");
    // cel-go, ext/formatting.go and formatting_test.go
    row("'%s %s %s %s'.format([true, 1.5, null, 2u])", "'true 1.5 null 2'");
    row("'%d%% of %d'.format([5, 10u])", "'5% of 10'");
    row("'%s'.format([[1, 'a', b'b', 2.0, null, [true]]])", R"('[1, "a", b"b", 2.000000, null, [true]]')");
    row("'%s'.format([{'b': 1, 'a': 'x', 3: false}])", R"('{"a":"x", "b":1, 3:false}')");
    row("'%s'.format([['a\"\\n\u00e9\u200b']])", R"('["a\"\né\u200b"]')");
    row("'%s %s'.format([timestamp('2024-01-01T00:00:00Z'), duration('90s')])", "'2024-01-01T00:00:00Z 90s'");
    row("'%s'.format([[timestamp('2024-01-01T00:00:00Z'), duration('90s')]])",
        R"('[timestamp("2024-01-01T00:00:00Z"), duration("90s")]')");
    row("'%s'.format([type('a')])", "'string'");
    row("'%x %X %x %x'.format([255, 255u, 'hi', b'\\xff'])", "'ff FF 6869 ff'");
    row("'%b %b %o %x'.format([-5, true, 8, -255])", "'-101 1 10 -ff'");
    row("'%f %.2f %.0f'.format([1.5, -2.718281828, 2.4])", "'1.500000 -2.72 2'");
    row("'%.2f'.format([2.675])", "<no verdict>");
    row("'%.1f'.format([12345.6])", "<no verdict>");
    row("'%e'.format([1.5])", "<no verdict>");
    row("'%s'.format([])", "<no verdict>");
    row("'%q'.format(['a'])", "<no verdict>");
    row("'%d'.format(['a'])", "<no verdict>");
    row("'50%'.format([1])", "<no verdict>");
    row("'%.s'.format([1])", "<no verdict>");
    row("'abc 123'.find('[0-9]+')", "'123'");
    row("'1 and 22'.findAll('[0-9]+')", "['1', '22']");
    row("'1 and 22'.findAll('[0-9]+', 1)", "['1']");
    row("strings.quote('say \"a\"')", "'\"say \\\"a\\\"\"'");

    // Versions: apiserver, pkg/cel/library/semver_test.go and semver.org.
    row("semver('1.2.3').major() * 100 + semver('1.2.3').minor() * 10 + semver('1.2.3').patch()", "123");
    row("semver('1.2.3').isLessThan(semver('1.2.4')) && semver('1.10.0').isGreaterThan(semver('1.9.9'))", "true");
    row("semver('1.2.3-alpha.1').compareTo(semver('1.2.3-alpha.beta'))", "-1");
    row("semver('1.2.3-alpha.2').compareTo(semver('1.2.3-alpha.10'))", "-1");
    row("semver('1.2.3-alpha').compareTo(semver('1.2.3-alpha.1'))", "-1");
    row("semver('1.2.3').compareTo(semver('1.2.3-rc'))", "1");
    row("semver('1.2.3+a') == semver('1.2.3+b.c-d')", "true");
    row("semver('1.2.3') == semver('1.2.3-a')", "false");
    row("semver('v1.0.0', true) == semver('1', true) && semver('01.01.01', true) == semver('1.1.1')", "true");
    row("semver('1.0-rc', true)", "<bad conversion>");
    row("semver('1.2.00-rc', true) == semver('1.2.0-rc')", "true");
    for (const char *bad : {"", "1", "1.2", "v1.2.3", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3+", "1.2.3-a..b",
                            "1.2.3-a_b", "1.2.3.4", "1.2.18446744073709551616", "a.b.c", " 1.2.3"})
        row(QString("isSemver('%1')").arg(bad).toLatin1().constData(), "false");
    row("isSemver('1.2.3-0.a-b+01') && isSemver('v1.2', true) && !isSemver('v1.2', false)", "true");
    row("semver('200K')", "<bad conversion>");
    row("semver(1)", "<no verdict>");
    row("type(semver('1.2.3')) == kubernetes.Semver", "true");

    // Formats: apiserver, pkg/cel/library/format_test.go.
    row("format.dns1123Label().validate('my-label-name')", "none");
    row("format.dns1123Label().validate('a.b')", "some ['must not contain dots']");
    row("format.dns1123Label().validate('A').value()[0].startsWith('a lowercase RFC 1123 label must consist of')",
        "true");
    row("format.dns1123Subdomain().validate('apiextensions.k8s.io').hasValue()", "false");
    row("format.dns1035Label().validate('1a').value()",
        "['a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic "
        "character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation "
        "is '[a-z]([-a-z0-9]*[a-z0-9])?')']");
    row("format.qualifiedName().validate('apiextensions.k8s.io/v1beta1')", "none");
    row("format.qualifiedName().validate('/').value().size()", "3");
    row("format.qualifiedName().validate('A/a').value()[0].startsWith('prefix part a lowercase RFC 1123 subdomain')",
        "true");
    row("format.dns1123LabelPrefix().validate('my-label-prefix-')", "none");
    row("format.dns1123SubdomainPrefix().validate('mysubdomain.prefix.-')", "none");
    row("format.dns1035LabelPrefix().validate('-').hasValue()", "true");
    row("format.labelValue().validate('')", "none");
    row("format.uri().validate('http://example.com')", "none");
    row("format.uri().validate('no uri').value()", "['parse \"no uri\": invalid URI for request']");
    row("format.uuid().validate('123e4567-e89b-12d3-a456-426614174000')", "none");
    row("format.uuid().validate('123')", "some ['does not match the UUID format']");
    row("format.byte().validate('aGVsbG8=')", "none");
    row("format.date().validate('2021-13-01')", "some ['invalid date']");
    row("format.datetime().validate('2021-01-01T00:00:00Z')", "none");
    row("format.named('dns1123Label').value().validate('a.b').hasValue()", "true");
    row("format.named('dns1123Label').value() == format.dns1123Label()", "true");
    row("format.named('email').hasValue()", "false");
    row("format.email()", "<no verdict>");
    row("format.dns1123Label('a')", "<no verdict>");
    row("['a', 'b.c'].filter(x, format.dns1123Label().validate(x).hasValue())", "['b.c']");

    // Lists of Kubernetes.
    row("[1, 2, 2].isSorted() && !['b', 'a'].isSorted()", "true");
    row("[1, 2, 3].sum()", "6");
    row("[].sum() == 0", "true");
    row("[1.5, 2.5].sum()", "4");
    row("[2, 1, 3].min() + [2, 1, 3].max()", "4");
    row("[].max()", "<bad argument>");
    row("[1, 2, 1].indexOf(1) + [1, 2, 1].lastIndexOf(1)", "2");
    row("sets.contains([1, 2], [2]) && sets.equivalent([1, 2], [2, 1, 1]) && !sets.intersects([1], [2])", "true");

    // Conversions and types.
    row("int('42') + int(2.9) + int(3u)", "47");
    row("int('4x')", "<bad conversion>");
    row("uint(-1)", "<overflow>");
    row("int(1e20)", "<overflow>");
    row("double('1.5') + double(2)", "3.5");
    row("string(1) + string(true) + string(1.5) + string(2u)", "'1true1.52'");
    row("string(b'abc') + string(bytes('d'))", "'abcd'");
    row("bool('true') && !bool('0')", "true");
    row("bool('yes')", "<bad conversion>");
    row("type(1) == int && type('a') == string && type([]) == list && type(1) != uint", "true");
    row("type(timestamp('2024-01-01T00:00:00Z')) == google.protobuf.Timestamp", "true");
    row("dyn('a') < 1", "<wrong type>");

    // Times.
    row("timestamp('2024-02-29T12:30:05.5Z').getFullYear()", "2024");
    row("timestamp('2024-02-29T12:30:05.5Z').getMonth()", "1");
    row("timestamp('2024-02-29T12:30:05.5Z').getDate()", "29");
    row("timestamp('2024-02-29T12:30:05.5Z').getDayOfMonth()", "28");
    row("timestamp('2024-02-29T12:30:05.5Z').getDayOfWeek()", "4");
    row("timestamp('2024-03-01T00:00:00Z').getDayOfYear()", "60");
    row("timestamp('2024-02-29T23:30:00Z').getHours('+02:00')", "1");
    row("timestamp('2024-02-29T12:30:05.5Z').getMilliseconds()", "500");
    row("timestamp('2024-01-02T00:00:00Z') - timestamp('2024-01-01T00:00:00Z') == duration('24h')", "true");
    row("timestamp('2024-01-01T00:00:00+01:00')", "2024-01-01T00:00:00+01:00");
    row("timestamp('2024-01-01T00:00:00Z') + duration('1h30m')", "2024-01-01T01:30:00Z");
    row("timestamp('2024-01-01T00:00:00+01:00') == timestamp('2023-12-31T23:00:00Z')", "true");
    row("timestamp('9999-12-31T23:59:59Z') + duration('1s')", "<overflow>");
    row("timestamp('2024-13-01T00:00:00Z')", "<bad conversion>");
    row("duration('1h') > duration('59m') && duration('90s').getMinutes() == 1", "true");
    row("string(duration('1.5s'))", "'1.5s'");
    row("timestamp('2024-07-01T23:30:00Z').getHours('Europe/Berlin')", "1");
    row("timestamp('2024-01-01T23:30:00Z').getDate('Europe/Berlin')", "2");
    row("timestamp('2024-07-01T23:30:00Z').getHours('UTC') + timestamp('2024-07-01T23:30:00Z').getHours('')", "46");
    row("timestamp('2024-07-01T23:30:00Z').getMinutes('-02:45')", "45");
    row("timestamp('2024-07-01T23:30:00Z').getHours('2:0')", "1");
    row("timestamp('2024-07-01T23:30:00Z').getHours('../UTC')", "<bad conversion>");
    row("timestamp('2024-07-01T23:30:00Z').getHours('UTC+02:00')", "<bad conversion>");
    row("timestamp('2024-07-01T23:30:00Z').getHours('Europe/Atlantis')", "<no verdict>");
    row("duration('1x')", "<bad conversion>");
    row("int(timestamp('1970-01-01T00:01:00Z'))", "60");

    // Optionals.
    row("optional.of(1).hasValue() && !optional.none().hasValue()", "true");
    row("optional.of(1).value() + optional.none().orValue(2)", "3");
    row("optional.of(1).orValue(1 / 0)", "1");
    row("optional.none().or(optional.of(3))", "some 3");
    row("optional.none().value()", "<bad argument>");
    row("{'a': {'b': 1}}.?a.?b", "some 1");
    row("{'a': {'b': 1}}.?c.b", "none");
    row("{'a': 1}[?'b'].orValue(5)", "5");
    row("[1][?0].value()", "1");
    row("optional.of(2).optMap(x, x + 1)", "some 3");
    row("optional.none().optMap(x, x + 1)", "none");
    row("optional.ofNonZeroValue('')", "none");
    row("[?optional.none(), ?optional.of(1)]", "[1]");
    row("{?'a': optional.none(), 'b': 2}", "{'b': 2}");

    // Amounts, addresses, URLs.
    row("quantity('1Gi').isGreaterThan(quantity('1G')) && quantity('100m').compareTo(quantity('0.1')) == 0", "true");
    row("quantity('50k').add(20).sub(quantity('20')) == quantity('50k')", "true");
    row("quantity('1.5').isInteger()", "false");
    row("quantity('2k').asInteger()", "2000");
    row("quantity('1.5').asInteger()", "<bad conversion>");
    row("isQuantity('1GB') || quantity('-1').sign() == -1", "true");
    row("quantity('1GB')", "<bad conversion>");
    row("ip('127.0.0.1').isLoopback() && ip('::1').family() == 6 && ip('10.0.0.1').isGlobalUnicast()", "true");
    row("isIP('1.2.3') || isIP('::ffff:1.2.3.4') || isIP('01.2.3.4')", "false");
    row("ip.isCanonical('2001:db8::abcd') && !ip.isCanonical('2001:DB8::abcd')", "true");
    row("ip('300.0.0.1')", "<bad conversion>");
    row("cidr('192.168.0.0/24').containsIP('192.168.0.7') && !cidr('192.168.0.0/24').containsIP(ip('192.168.1.1'))",
        "true");
    row("cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && !cidr('10.1.0.0/16').containsCIDR('10.0.0.0/8')", "true");
    row("string(cidr('192.168.1.7/24').masked())", "'192.168.1.0/24'");
    row("cidr('10.0.0.0/8').prefixLength() + (isCIDR('10.0.0.0/33') ? 1 : 0)", "8");
    row("url('https://example.com:80/path?query=val#x').getHost()", "'example.com:80'");
    row("url('https://[::1]:8080/a').getHostname() + url('https://[::1]:8080/a').getPort()", "'::18080'");
    row("url('https://example.com/a/b').getEscapedPath() + url('/only').getScheme()", "'/a/b'");
    row("url('https://e.com/?k=1&k=2&l=a%20b').getQuery()", "{'k': ['1', '2'], 'l': ['a b']}");
    row("url('https://user:pass@kubernetes.io:80/docs?k=1#anchor').getHost()", "'kubernetes.io:80'");
    row("url('https://user:pass@kubernetes.io:80/docs?k=1#anchor').getQuery()", "{'k': ['1']}");
    row("isURL('https://a:b:c/') || isURL('https://a b.com/') || isURL('http://a<@b/')", "false");
    row("isURL('https://e.com') && isURL('/a') && !isURL('../a') && !isURL('a')", "true");

    // What Slipway or the server does not know.
    row("nobody", "<no verdict>");
    row("unheard(1)", "<no verdict>");
    row("'a'.unheard()", "<no verdict>");
    row("size(1)", "<no verdict>");
    row("true ? nobody : 1", "<no verdict>");
}

void TestCel::values()
{
    QFETCH(QString, expression);
    QTEST(shown(evaluated(expression.toStdString())), "value");
}

void TestCel::brokenTexts_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("at");
    const auto row = [](const char *expression, int at) { QTest::newRow(expression) << expression << at; };
    row("", 0);
    row("1 +", 3);
    row("self.a = 1", 7);
    row("(1", 2);
    row("[1, 2", 5);
    row("{'a'}", 4);
    row("'abc", 0);
    row("'ab\nc'", 0);
    row("'a\\qb'", 2);
    row("a && & b", 5);
    row("a ? b", 5);
    row("a ? b ? c : d : e", 6);
    row("1 2", 2);
    row("a.1", 1);
    row("a.in", 2);
    row("a..b", 2);
    row("namespace == 'x'", 0);
    row("self.all(a.b, true)", 5);
    row("has(self)", 0);
    row("9223372036854775808", 0);
    row("-1u", 0);
    row("self.x == @", 10);
    row("!-a", 2);
    row("and(", 4);
    row("self.a and self.b", 7);
    row("if x then y", 0);
}

void TestCel::brokenTexts()
{
    QFETCH(QString, expression);
    const cel::Parsed parsed = cel::parse(expression.toStdString());
    QVERIFY(!parsed.expression);
    QVERIFY(parsed.error && parsed.error->isCertain());
    QTEST(static_cast<int>(parsed.error->at), "at");
}

void TestCel::readableTexts_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression :
         {"self.namespace.loop == 1", ".self.a", "self.a.b['c'].d(1, 'x')[0]", "!!!a", "[]", "{}", "a in b in c",
          "size(self.x) <= 5 ? 'a' : b'c'", "self.?a.orValue([])", "\r\n self \t", "R\"a\" + rb'x' == bR'y'"})
        QTest::newRow(expression) << expression;
}

void TestCel::readableTexts()
{
    QFETCH(QString, expression);
    const cel::Parsed parsed = cel::parse(expression.toStdString());
    if (expression.contains("rb'"))
        QVERIFY(parsed.error); // bytes are b before r
    else
        QVERIFY2(parsed.expression, qPrintable(QString::number(parsed.error ? parsed.error->at : 0)));
}

void TestCel::namesAreEscaped()
{
    QCOMPARE(cel::escapedName("plain_1"), std::optional<std::string>("plain_1"));
    QCOMPARE(cel::escapedName("a-b.c/d"), std::optional<std::string>("a__dash__b__dot__c__slash__d"));
    QCOMPARE(cel::escapedName("a__b"), std::optional<std::string>("a__underscores__b"));
    QCOMPARE(cel::escapedName("namespace"), std::optional<std::string>("__namespace__"));
    QCOMPARE(cel::escapedName("in"), std::optional<std::string>("__in__"));
    QCOMPARE(cel::escapedName("int"), std::optional<std::string>("int"));
    QVERIFY(!cel::escapedName("1a") && !cel::escapedName("") && !cel::escapedName("a b"));
}

void TestCel::namesInUse()
{
    const auto uses = [](const char *text) { return cel::usesName(*cel::parse(text).expression, "oldSelf"); };
    QVERIFY(uses("self == oldSelf"));
    QVERIFY(uses("self.all(x, x in oldSelf)"));
    QVERIFY(!uses("self.oldSelf == 1"));
    QVERIFY(!uses("self.all(oldSelf, oldSelf == 1)"));
}

void TestCel::nothingHangs_data()
{
    QTest::addColumn<QString>("expression");
    const QString digits = "[0,1,2,3,4,5,6,7,8,9]";
    QString loops = "1";
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g", "h"})
        loops = QString("%1.map(%2, %3)").arg(digits, name, loops);
    QTest::newRow("loops in loops") << "size(" + loops + ") == 10";
    QString doubled = "'0123456789'";
    for (int i = 0; i < 40; ++i)
        doubled = QString("[%1].map(x, x + x)[0]").arg(doubled);
    QTest::newRow("doubling") << doubled + " == ''";
    QString flat = "'0123456789abcdef'";
    for (int i = 0; i < 12; ++i)
        flat += ".replace('', '0123456789abcdef')";
    QTest::newRow("replacing") << flat + " == ''";
    QTest::newRow("parentheses") << QString(100000, '(') + "1";
    QTest::newRow("brackets") << QString(100000, '[');
    QTest::newRow("signs") << QString(100000, '!') + "true";
    QTest::newRow("sums") << QString("1+").repeated(100000) + "1";
    QTest::newRow("fields") << "self" + QString(".a").repeated(100000);
    QTest::newRow("ors") << QString("1 == 2 || ").repeated(20000) + "false";
    QTest::newRow("choices") << QString("false ? 1 : ").repeated(100000) + "1";
}

void TestCel::nothingHangs()
{
    QFETCH(QString, expression);
    // What stops it is the number of its steps, not a clock.
    const cel::Value value = evaluated(expression.toStdString());
    QVERIFY(value.failed() || value.as<bool>());
}

void TestCel::randomTextsDoNoHarm()
{
    static const std::vector<const char *> parts{"self",
                                                 "oldSelf",
                                                 "x",
                                                 "y",
                                                 ".",
                                                 "(",
                                                 ")",
                                                 "[",
                                                 "]",
                                                 "{",
                                                 "}",
                                                 ",",
                                                 ":",
                                                 "?",
                                                 "||",
                                                 "&&",
                                                 "==",
                                                 "<",
                                                 "+",
                                                 "-",
                                                 "*",
                                                 "/",
                                                 "%",
                                                 "!",
                                                 "in",
                                                 "1",
                                                 "2u",
                                                 "1.5",
                                                 "'a'",
                                                 "\"\"",
                                                 "b'x'",
                                                 "true",
                                                 "null",
                                                 "has(",
                                                 ".all(x,",
                                                 ".map(x,",
                                                 ".?a",
                                                 "size(",
                                                 "int(",
                                                 ".a",
                                                 "[0]",
                                                 "'\\",
                                                 "r'",
                                                 "'''",
                                                 "//",
                                                 "\n",
                                                 "0x",
                                                 "1e",
                                                 "..",
                                                 "dyn(",
                                                 "[?",
                                                 "optional.of(",
                                                 ".orValue(",
                                                 ".split('')",
                                                 "\xff",
                                                 ".matches('(a+)+b')",
                                                 ".exists_one(y,",
                                                 "type(",
                                                 "duration('1h')",
                                                 "timestamp('2024-01-01T00:00:00Z')",
                                                 ".sum()"};
    QRandomGenerator random(20261130);
    cel::Map map;
    map.entries.emplace("a", 1);
    const cel::Value self(std::move(map));
    int readable = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (quint32 length = random.bounded(1U, 14U); length > 0; --length)
            text += std::string(parts[random.bounded(static_cast<quint32>(parts.size()))]) +
                    (random.bounded(2) == 0 ? " " : "");
        const cel::Parsed parsed = cel::parse(text);
        QVERIFY2(parsed.expression || parsed.error, text.c_str());
        QVERIFY2(!parsed.error || parsed.error->at <= text.size(), text.c_str());
        if (!parsed.expression)
            continue;
        ++readable;
        cel::Budget budget(10000);
        cel::evaluate(*parsed.expression, {&self, nullptr}, budget);
    }
    QVERIFY(readable > 500);
}

QTEST_GUILESS_MAIN(TestCel)
#include "tst_cel.moc"
