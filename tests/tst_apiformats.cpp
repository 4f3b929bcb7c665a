// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificates.h"
#include "api/formats.h"
#include "api/gojson.h"
#include "api/ipaddress.h"
#include "api/pem.h"
#include "api/schedule.h"
#include "schema/names.h"

#include <QFile>
#include <QTest>

using namespace slipway;

namespace
{

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

const QByteArray Long(251, 'a');

} // namespace

class TestApiFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void addresses_data();
    void addresses();
    void blocks_data();
    void blocks();
    void blocksHoldAddresses_data();
    void blocksHoldAddresses();
    void specialAddresses_data();
    void specialAddresses();
    void durations_data();
    void durations();
    void schedules_data();
    void schedules();
    void timeZones_data();
    void timeZones();
    void percentages_data();
    void percentages();
    void paths_data();
    void paths();
    void base64_data();
    void base64();
    void keyPairs_data();
    void keyPairs();
    void changedKeyPairs_data();
    void changedKeyPairs();
    void goJson_data();
    void goJson();
};

/// What Go's tls.X509KeyPair says to the same files.
void TestApiFormats::keyPairs_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("problem");
    const auto file = [](const char *name) {
        QFile open(QStringLiteral(TEST_DATA "certificates/") + QLatin1String(name));
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    };
    const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key,
                        KeyPairProblem problem) {
        QTest::newRow(name) << certificate << key << static_cast<int>(problem);
    };
    const auto derOf = [](const QByteArray &pem) {
        std::string_view rest = view(pem);
        const auto block = nextPemBlock(rest);
        return block ? QByteArray::fromStdString(block->bytes) : QByteArray();
    };
    const QByteArray elliptic = file("ec.crt");
    const QByteArray key = file("ec.key");
    row("elliptic", elliptic, key, KeyPairProblem::None);
    row("elliptic, the key as PKCS #8", elliptic, file("ec8.key"), KeyPairProblem::None);
    row("words around", "Subject: a\n" + elliptic + elliptic, "\n" + key + "x", KeyPairProblem::None);
    row("key in front of the certificate", key + elliptic, elliptic + key, KeyPairProblem::None);
    for (const char *curve : {"p224", "p384", "p521"})
        row(curve, file((curve + std::string(".crt")).c_str()), file((curve + std::string(".key")).c_str()),
            KeyPairProblem::None);
    row("key of another curve", file("p384.crt"), file("p521.key"), KeyPairProblem::OtherKey);
    row("another elliptic key", elliptic, file("ecb.key"), KeyPairProblem::OtherKey);
    row("RSA", file("rsa.crt"), file("rsa.key"), KeyPairProblem::None);
    row("RSA, the key as PKCS #1", file("rsa.crt"), file("rsa1.key"), KeyPairProblem::None);
    row("another RSA key", file("rsa.crt"), file("rsab.key"), KeyPairProblem::OtherKey);
    row("key of another kind", file("rsa.crt"), key, KeyPairProblem::OtherKey);
    row("Ed25519", file("ed.crt"), file("ed.key"), KeyPairProblem::None);
    row("nothing", "", "", KeyPairProblem::NoCertificate);
    row("key as certificate", key, key, KeyPairProblem::NoCertificate);
    row("certificate as key", elliptic, elliptic, KeyPairProblem::NoKey);
    row("no certificate in it", "-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n", key,
        KeyPairProblem::BadCertificate);
    row("no key in it", elliptic, "-----BEGIN PRIVATE KEY-----\nYWJj\n-----END PRIVATE KEY-----\n",
        KeyPairProblem::BadKey);
    row("dots in it", "-----BEGIN CERTIFICATE-----\nMII...\n-----END CERTIFICATE-----\n", key,
        KeyPairProblem::NoCertificate);
    row("cut", QByteArray(elliptic).remove(100, 4), key, KeyPairProblem::BadCertificate);
    row("end missing", elliptic.left(elliptic.size() - 10), key, KeyPairProblem::NoCertificate);
    // Decode in Go's encoding/pem.
    row("lines of Windows, indented", QByteArray(elliptic).replace("\n", " \t\r\n"), key, KeyPairProblem::None);
    row("headers", QByteArray(elliptic).replace("CERTIFICATE-----\nM", "CERTIFICATE-----\nA: b\n\nM"), key,
        KeyPairProblem::None);
    row("text in front on the line", "x" + elliptic, key, KeyPairProblem::NoCertificate);
    row("text behind on the line", QByteArray(elliptic).trimmed() + "x", key, KeyPairProblem::NoCertificate);
    row("end of another block", QByteArray(elliptic).replace("END CERT", "END CRET"), key,
        KeyPairProblem::NoCertificate);
    row("broken block in front", QByteArray(elliptic).replace("M", "!") + elliptic, key, KeyPairProblem::None);
    row("bytes behind the certificate",
        "-----BEGIN CERTIFICATE-----\n" + derOf(elliptic).append('x').toBase64() + "\n-----END CERTIFICATE-----\n", key,
        KeyPairProblem::BadCertificate);
}

void TestApiFormats::keyPairs()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QTEST(static_cast<int>(keyPairProblem(view(certificate), view(key))), "problem");
}

/// One bit of each so many bytes of a certificate or key is changed; what Go's tls.X509KeyPair says of that is
/// recorded: a dot where it takes the pair. Of RSA keys the rules of Go 1.24 hold.
void TestApiFormats::changedKeyPairs_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isKeyChanged");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("verdicts");
    const auto read = [](const QString &name) {
        QFile open(QStringLiteral(TEST_DATA "certificates/") + name);
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    };
    for (const QByteArray &line : read("changed.tsv").split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 5)
            QTest::newRow((fields[2] + " of " + fields[0] + " and " + fields[1]).constData())
                << read(QString::fromLatin1(fields[0])) << read(QString::fromLatin1(fields[1])) << (fields[2] == "key")
                << fields[3].toInt() << fields[4];
    }
}

void TestApiFormats::changedKeyPairs()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(bool, isKeyChanged);
    QFETCH(int, step);
    QFETCH(QByteArray, verdicts);
    std::string_view rest = view(isKeyChanged ? key : certificate);
    const auto block = nextPemBlock(rest);
    QVERIFY(block);
    QByteArray ours;
    for (qsizetype at = 0; at < static_cast<qsizetype>(block->bytes.size()); at += step) {
        QByteArray bytes = QByteArray::fromStdString(block->bytes);
        bytes[at] = static_cast<char>(bytes[at] ^ 1 << at * 7 / step % 8);
        const QByteArray label = QByteArray::fromStdString(block->label) + "-----\n";
        const QByteArray changed = "-----BEGIN " + label + bytes.toBase64() + "\n-----END " + label;
        const auto problem =
            isKeyChanged ? keyPairProblem(view(certificate), view(changed)) : keyPairProblem(view(changed), view(key));
        ours += problem == KeyPairProblem::None ? '.' : 'x';
    }
    QCOMPARE(ours, verdicts);
}

void TestApiFormats::goJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isObject");
    const auto row = [](const char *name, const QByteArray &text, bool isObject) {
        QTest::newRow(name) << text << isObject;
    };
    row("empty object", "{}", true);
    row("null", " null\n", true);
    row("nothing", "", false);
    row("blanks", " ", false);
    row("list", "[]", false);
    row("text", "\"a\"", false);
    row("all kinds of values", R"( {"a":[1,-2.5e+3,true,false,null,"x",{"b":{}}],"c":[],"":0} )", true);
    row("key twice", R"({"a":1,"a":2})", true);
    row("no UTF-8", "{\"a\":\"\xFF\"}", true);
    row("mark of byte order", "\xEF\xBB\xBF{}", false);
    row("something behind", "{}x", false);
    row("second object", "{} {}", false);
    row("comma before the end", R"({"a":1,})", false);
    row("comma in a list before its end", R"({"a":[1,]})", false);
    row("no comma", R"({"a":1 "b":2})", false);
    row("no value", R"({"a":})", false);
    row("no colon", R"({"a" 1})", false);
    row("bare key", "{a:1}", false);
    row("other bracket", R"({"a":[1})", false);
    row("not closed", R"({"a":{})", false);
    row("escapes", R"({"a":"\"\\\/\b\f\n\r\t\u00e9\ud800"})", true);
    row("unknown escape", R"({"a":"\x"})", false);
    row("short escape", R"({"a":"\u12"})", false);
    row("line break in a text", "{\"a\":\"b\nc\"}", false);
    row("text not closed", R"({"a":"b)", false);
    row("leading zero", R"({"a":01})", false);
    row("plus", R"({"a":+1})", false);
    row("bare point", R"({"a":1.})", false);
    row("point first", R"({"a":.5})", false);
    row("no power", R"({"a":1e})", false);
    row("minus alone", R"({"a":-})", false);
    row("capital letters", R"({"a":True})", false);
    row("word and more", R"({"a":nullx})", false);
    row("too big", R"({"a":1e309})", false);
    row("too big and negative", R"({"a":-1e99999999999999999999})", false);
    row("as big as can be", R"({"a":1.7976931348623157e308})", true);
    row("too small", R"({"a":1e-400})", true);
    row("many digits", "{\"a\":" + QByteArray(400, '1') + "}", false);
    row("deep", "{\"a\":" + QByteArray(9999, '[') + QByteArray(9999, ']') + "}", true);
    row("too deep", "{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}", false);
}

void TestApiFormats::goJson()
{
    QFETCH(QByteArray, text);
    QTEST(isGoJsonObject(view(text)), "isObject");
}

void TestApiFormats::names_data()
{
    QTest::addColumn<NameFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](NameFormat format, const QByteArray &text, bool valid) {
        QTest::addRow("%d %s", static_cast<int>(format), text.left(40).constData()) << format << text << valid;
    };
    row(NameFormat::WildcardDns, "*.example.com", true);
    row(NameFormat::WildcardDns, "*", false);
    row(NameFormat::WildcardDns, "*.", false);
    row(NameFormat::WildcardDns, "a.*.com", false);
    row(NameFormat::WildcardDns, "*.*.com", false);
    row(NameFormat::WildcardDns, "*.Example.com", false);
    row(NameFormat::WildcardDns, "*." + Long, true);
    row(NameFormat::WildcardDns, "*.b" + Long, false);
    row(NameFormat::SearchDomain, "_sip._tcp.example.com", true);
    row(NameFormat::SearchDomain, "a_b.example", true);
    row(NameFormat::SearchDomain, "__a", false);
    row(NameFormat::SearchDomain, "a_.b", false);
    row(NameFormat::SearchDomain, "a..b", false);
    row(NameFormat::SearchDomain, "", false);
    row(NameFormat::PathSegment, "", true);
    row(NameFormat::PathSegment, "any thing:at.all", true);
    row(NameFormat::PathSegment, "...", true);
    row(NameFormat::PathSegment, ".", false);
    row(NameFormat::PathSegment, "..", false);
    row(NameFormat::PathSegment, "a/b", false);
    row(NameFormat::PathSegment, "100%", false);
    row(NameFormat::DomainPath, "example.com/web", true);
    row(NameFormat::DomainPath, "example.com/web/2~$", true);
    row(NameFormat::DomainPath, "example.com", false);
    row(NameFormat::DomainPath, "example.com/", false);
    row(NameFormat::DomainPath, "/web", false);
    row(NameFormat::DomainPath, "Example.com/web", false);
    row(NameFormat::DomainPath, "example.com/a b", false);
    row(NameFormat::DomainPath, "example.com/a#b", false);
    row(NameFormat::HttpHeader, "X-Forwarded-For", true);
    row(NameFormat::HttpHeader, "X_Forwarded", false);
    row(NameFormat::HttpHeader, "", false);
    row(NameFormat::Sysctl, "net.ipv4.ip_local-port", true);
    row(NameFormat::Sysctl, "net/ipv4/conf/eth0.100/x", true);
    row(NameFormat::Sysctl, "net..x", false);
    row(NameFormat::Sysctl, "net._x", false);
    row(NameFormat::Sysctl, "net.x_", false);
    row(NameFormat::Sysctl, "net.x_.y", false);
    row(NameFormat::Sysctl, ".net", false);
    row(NameFormat::Sysctl, "Net", false);
}

void TestApiFormats::names()
{
    QFETCH(NameFormat, format);
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isValidName(format, view(text)), valid);
    const std::string suggested = suggestedName(format, view(text));
    QVERIFY(suggested.empty() || isValidName(format, suggested));
}

void TestApiFormats::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("read"); // by old servers too
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *text, bool read, bool valid, const char *canonical) {
        QTest::newRow(text) << QByteArray(text) << read << valid << QByteArray(canonical);
    };
    row("10.9.8.7", true, true, "10.9.8.7");
    row("0.0.0.0", true, true, "0.0.0.0");
    row("255.255.255.255", true, true, "255.255.255.255");
    row("010.9.8.7", true, false, "10.9.8.7");
    row("10.9.8.00", true, false, "10.9.8.0");
    row("256.1.1.1", false, false, "");
    row("1.2.3", false, false, "");
    row("1.2.3.4.5", false, false, "");
    row("1.2.3.4 ", false, false, "");
    row("1..3.4", false, false, "");
    row("", false, false, "");
    row("None", false, false, "");
    row("::", true, true, "::");
    row("::1", true, true, "::1");
    row("1::", true, true, "1::");
    row("2001:db8::ffff", true, true, "2001:db8::ffff");
    row("2001:DB8:0:0:1:0:0:1", true, true, "2001:db8::1:0:0:1");
    row("2001:db8:0:1:1:1:1:1", true, true, "2001:db8:0:1:1:1:1:1");
    row("1:2:3:4:5:6:7::", true, true, "1:2:3:4:5:6:7:0");
    row("1:2:3:4:5:6:1.2.3.4", true, true, "1:2:3:4:5:6:102:304");
    row("::ffff:1.2.3.4", true, false, "::ffff:1.2.3.4");
    row("::ffff:102:304", true, false, "::ffff:1.2.3.4");
    row("64:ff9b::1.2.3.4", true, true, "64:ff9b::102:304");
    row("1:2:3:4:5:6:7", false, false, "");
    row("1:2:3:4:5:6:7:8:9", false, false, "");
    row("1:2:3:4:5:6:7:8::", false, false, "");
    row("1::2::3", false, false, "");
    row("1:2:3:4:5:6:7:", false, false, "");
    row(":1:2:3:4:5:6:7", false, false, "");
    row("12345::", false, false, "");
    row("00001::", true, false, "1::");
    row("fe80::1%eth0", false, false, "");
    row("g::", false, false, "");
}

void TestApiFormats::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, read);
    QFETCH(bool, valid);
    QFETCH(QByteArray, canonical);
    const auto address = IpAddress::parse(view(text));
    QCOMPARE(address.has_value(), read);
    QCOMPARE(!ipProblem(view(text)), valid);
    if (address)
        QCOMPARE(QByteArray::fromStdString(address->toString()), canonical);
}

void TestApiFormats::blocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) { QTest::newRow(text) << QByteArray(text) << valid; };
    row("10.0.0.0/8", true);
    row("0.0.0.0/0", true);
    row("10.1.2.3/32", true);
    row("2001:db8::/32", true);
    row("::/0", true);
    row("10.0.0.0", false);
    row("10.0.0.0/", false);
    row("10.0.0.0/33", false);
    row("10.0.0.0/-1", false);
    row("10.0.0.0/+8", false);
    row("10.0.0.0/8/8", false);
    row("10.0.0.0/08", false);
    row("10.0.0.00/8", false);
    row("10.0.0.1/8", false);
    row("2001:db8::1/64", false);
    row("2001:db8::/129", false);
    row("::ffff:10.0.0.0/104", false);
    row("", false);
    row("/", false);
}

void TestApiFormats::blocks()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(!ipBlockProblem(view(text)), valid);
}

void TestApiFormats::blocksHoldAddresses_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("holds");
    QTest::newRow("inside") << QByteArray("10.0.0.0/8") << QByteArray("10.255.0.1") << true;
    QTest::newRow("outside") << QByteArray("10.0.0.0/9") << QByteArray("10.255.0.1") << false;
    QTest::newRow("all") << QByteArray("0.0.0.0/0") << QByteArray("1.2.3.4") << true;
    QTest::newRow("other family") << QByteArray("::/0") << QByteArray("1.2.3.4") << false;
    QTest::newRow("itself") << QByteArray("2001:db8::1/128") << QByteArray("2001:db8::1") << true;
}

void TestApiFormats::blocksHoldAddresses()
{
    QFETCH(QByteArray, block);
    QFETCH(QByteArray, address);
    QFETCH(bool, holds);
    QCOMPARE(IpBlock::parse(view(block))->contains(*IpAddress::parse(view(address))), holds);
}

void TestApiFormats::specialAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char *text, bool usable) { QTest::newRow(text) << QByteArray(text) << usable; };
    row("203.0.113.10", true);
    row("224.0.1.1", true);
    row("2001:db8::1", true);
    row("0.0.0.0", false);
    row("::", false);
    row("127.0.0.1", false);
    row("127.9.9.9", false);
    row("::1", false);
    row("169.254.169.254", false);
    row("fe80::1", false);
    row("febf::1", false);
    row("fec0::1", true);
    row("224.0.0.251", false);
    row("ff02::1", false);
    row("ff05::1", true);
}

void TestApiFormats::specialAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, usable);
    QCOMPARE(!endpointIpProblem(*IpAddress::parse(view(text))), usable);
}

void TestApiFormats::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qlonglong>("nanoseconds"); // -1 for no duration
    const auto row = [](const char *text, qlonglong value) { QTest::newRow(text) << QByteArray(text) << value; };
    row("0", 0);
    row("1s", 1000000000);
    row("1h30m", 5400000000000);
    row("1.5s", 1500000000);
    row(".5s", 500000000);
    row("5.s", 5000000000);
    row("-2ns", -2);
    row("+3us", 3000);
    row("3\xC2\xB5s", 3000);
    row("2ms1ns", 2000001);
    row("", -1);
    row("1", -1);
    row("s", -1);
    row(".s", -1);
    row("1d", -1);
    row("1 h", -1);
    row("1h ", -1);
    row("1.2.3s", -1);
    row("-", -1);
    row("3000000h", -1);
}

void TestApiFormats::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qlonglong, nanoseconds);
    QCOMPARE(goDuration(view(text)).value_or(-1), nanoseconds);
}

void TestApiFormats::schedules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) { QTest::newRow(text) << QByteArray(text) << valid; };
    row("* * * * *", true);
    row("*/5 0-23/2 1,15 jan-DEC mon,wed", true);
    row("? ? ? ? ?", true);
    row("  0   0\t1 1 0 ", true);
    row("0 0 30 2 *", true);
    row("5/15 * * * *", true);
    row(", * * * *", true);
    row("1,,2 * * * *", true);
    row("*-5 * * * *", true);
    row("+5 * * * *", true);
    row("@hourly", true);
    row("@every 1h30m", true);
    row("", false);
    row("* * * *", false);
    row("* * * * * *", false);
    row("60 * * * *", false);
    row("* 24 * * *", false);
    row("* * 0 * *", false);
    row("* * 32 * *", false);
    row("* * * 13 *", false);
    row("* * * * 7", false);
    row("mon * * * *", false);
    row("* * * * 5L", false);
    row("*/0 * * * *", false);
    row("*/-1 * * * *", false);
    row("*/a * * * *", false);
    row("1-2-3 * * * *", false);
    row("1/2/3 * * * *", false);
    row("30-10 * * * *", false);
    row("-5 * * * *", false);
    row("@Daily", false);
    row("@reboot", false);
    row("@every", false);
    row("@every 1 day", false);
    row("TZ=UTC 0 0 * * *", false);
    row("CRON_TZ=UTC 0 0 * * *", false);
}

void TestApiFormats::schedules()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(!scheduleProblem(view(text)), valid);
}

void TestApiFormats::timeZones_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) { QTest::newRow(text) << QByteArray(text) << valid; };
    row("UTC", true);
    row("Etc/UTC", true);
    row("Europe/Berlin", true);
    row("America/Argentina/Buenos_Aires", true);
    row("US/Pacific", true);
    row("", false);
    row("Local", false);
    row("local", false);
    row("europe/berlin", false);
    row("Europe/Atlantis", false);
    row("../UTC", false);
    row(" UTC", false);
}

void TestApiFormats::timeZones()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(!timeZoneProblem(view(text)), valid);
}

void TestApiFormats::percentages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("percent"); // -1 for none
    const auto row = [](const char *text, int percent) { QTest::newRow(text) << QByteArray(text) << percent; };
    row("25%", 25);
    row("0%", 0);
    row("007%", 7);
    row("150%", 150);
    row("99999999999%", 2147483647);
    row("%", -1);
    row("25", -1);
    row("-5%", -1);
    row("2.5%", -1);
    row("25 %", -1);
    row("", -1);
}

void TestApiFormats::percentages()
{
    QFETCH(QByteArray, text);
    QFETCH(int, percent);
    QCOMPARE(percentage(view(text)).value_or(-1), percent);
    QCOMPARE(!percentProblem(view(text)), percent >= 0);
}

void TestApiFormats::paths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("below");
    QTest::addColumn<bool>("relative");
    QTest::addColumn<bool>("volumeFile");
    const auto row = [](const char *text, bool below, bool relative, bool volumeFile) {
        QTest::newRow(text) << QByteArray(text) << below << relative << volumeFile;
    };
    row("a/b", true, true, true);
    row("/a", true, false, false);
    row("a/../b", false, false, false);
    row("..", false, false, false);
    row("../a", false, false, false);
    row("..a", true, true, false);
    row("a/..b", true, true, true);
    row("a..", true, true, true);
    row("", true, true, true);
}

void TestApiFormats::paths()
{
    QFETCH(QByteArray, text);
    QTEST(!backstepProblem(view(text)), "below");
    QTEST(!relativePathProblem(view(text)), "relative");
    QTEST(!volumeFilePathProblem(view(text)), "volumeFile");
}

void TestApiFormats::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bytes"); // -1 for no Base64
    const auto row = [](const char *text, int bytes) { QTest::newRow(text) << QByteArray(text) << bytes; };
    row("", 0);
    row("YWRtaW4=", 5);
    row("YWRt\naW4=\n", 5);
    row("YQ==", 1);
    row("YR==", 1);
    row("YWRtaW4", -1);
    row("YWRtaW4==", -1);
    row("Y===", -1);
    row("=YWR", -1);
    row("YQ=a", -1);
    row("YWRt aW4", -1);
    row("ab-_", -1);
}

void TestApiFormats::base64()
{
    QFETCH(QByteArray, text);
    QFETCH(int, bytes);
    const auto decoded = decodedBase64(view(text));
    QCOMPARE(decoded ? static_cast<int>(decoded->size()) : -1, bytes);
}

QTEST_GUILESS_MAIN(TestApiFormats)
#include "tst_apiformats.moc"
