// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenarioreader.h"

#include <QDateTime>

#include <charconv>

namespace slipway::sim::scenarioreader
{

namespace
{

std::optional<double> decimal(std::string_view text, std::string_view &rest)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    if (text.empty() || error != std::errc() || !(number >= 0 && number <= 1e8))
        return {};
    return number;
}

} // namespace

void refuse(const YAML::Node &node, const QString &message)
{
    const YAML::Mark mark = node.Mark();
    throw Refused{{mark.line + 1, mark.column + 1, message}};
}

QString shown(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : tr("a list or mapping");
}

Duration duration(const YAML::Node &node)
{
    std::string_view unit;
    const std::string text = node.IsScalar() ? node.Scalar() : std::string();
    const auto number = decimal(text, unit);
    const double factor = unit.empty() || unit == "s" ? 1
                          : unit == "ms"              ? 0.001
                          : unit == "m"               ? 60
                          : unit == "h"               ? 3600
                                                      : 0;
    if (text == "never")
        return Never;
    if (!number || factor == 0)
        refuse(node, tr("'%1' is no length of time. Write seconds, or a number with a unit such as 500ms, 5s or 2m.")
                         .arg(shown(node)));
    return seconds(*number * factor);
}

bool boolean(const YAML::Node &node)
{
    if (node.IsScalar() && node.Scalar() == "true")
        return true;
    if (node.IsScalar() && node.Scalar() == "false")
        return false;
    refuse(node, tr("'%1' is neither true nor false.").arg(shown(node)));
}

int integer(const YAML::Node &node, int most)
{
    int number = 0;
    const std::string text = node.IsScalar() ? node.Scalar() : std::string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0 || number > most)
        refuse(node, tr("'%1' is no whole number from 0 to %2.").arg(shown(node)).arg(most));
    return number;
}

std::string text(const YAML::Node &node)
{
    if (!node.IsScalar() || node.Scalar().empty())
        refuse(node, tr("A text is expected here."));
    return node.Scalar();
}

double rate(const YAML::Node &node)
{
    std::string_view rest;
    const std::string written = node.IsScalar() ? node.Scalar() : std::string();
    const auto number = decimal(written, rest);
    if (!number || !rest.empty() || *number > 1000)
        refuse(node, tr("'%1' is no number of requests a second from 0 to 1000.").arg(shown(node)));
    return *number;
}

std::int64_t quantity(const YAML::Node &node)
{
    const auto millis = quantityMillis(text(node));
    if (!millis || *millis < 0)
        refuse(node,
               tr("'%1' is no amount. Write a number, or one with a unit such as 500m, 2 or 8Gi.").arg(shown(node)));
    return *millis;
}

Taint taint(const YAML::Node &node)
{
    const std::string written = text(node);
    const std::size_t colon = written.rfind(':');
    Taint taint;
    if (colon != std::string::npos)
        taint.effect = written.substr(colon + 1);
    const std::string head = written.substr(0, colon);
    taint.key = head.substr(0, head.find('='));
    if (const std::size_t equals = head.find('='); equals != std::string::npos)
        taint.value = head.substr(equals + 1);
    const bool known =
        taint.effect == "NoSchedule" || taint.effect == "PreferNoSchedule" || taint.effect == "NoExecute";
    if (colon == std::string::npos || !known || taint.key.empty())
        refuse(node, tr("'%1' is no taint. Write key=value:Effect or key:Effect, where Effect is NoSchedule, "
                        "PreferNoSchedule or NoExecute.")
                         .arg(shown(node)));
    return taint;
}

std::int64_t wallClock(const YAML::Node &node)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text(node)), Qt::ISODate);
    if (!time.isValid())
        refuse(node, tr("'%1' is no moment. Write one such as 2026-01-01T08:00:00Z.").arg(shown(node)));
    return time.toSecsSinceEpoch();
}

ObjectKey flowTarget(const YAML::Node &node)
{
    if (node.IsScalar() && node.Scalar() == "Ingress")
        return {"Ingress", {}, {}};
    const auto [kind, name] = kindAndName(node);
    if (kind != "Service")
        refuse(node, tr("Clients send requests to 'Service/name', or to 'Ingress' with a host and a path, not to '%1'.")
                         .arg(shown(node)));
    return {kind, "default", name};
}

void FieldReader::operator()(const char *name, bool &exists, bool &onNode, bool &reachable)
{
    m_fields[name] = [&](const YAML::Node &n) {
        ImageIs image = ImageIs::Exists;
        Fields fields;
        FieldReader reader(fields);
        reader("image", Choice<ImageIs>{image,
                                        {{"exists", ImageIs::Exists},
                                         {"missing", ImageIs::Missing},
                                         {"onNode", ImageIs::OnNode},
                                         {"unreachable", ImageIs::Unreachable}}});
        fields.at("image")(n);
        exists = image != ImageIs::Missing;
        onNode = image == ImageIs::OnNode;
        reachable = image != ImageIs::Unreachable;
    };
}

void FieldReader::operator()(const char *name, std::map<ProbeKind, Reply> &replies)
{
    m_fields[name] = [&replies](const YAML::Node &n) {
        replies.clear();
        readDescribed(n, replies);
    };
}

void FieldReader::entry(const char *name, std::map<ProbeKind, Reply> &replies, ProbeKind kind)
{
    m_fields[name] = [&replies, kind](const YAML::Node &n) { readDescribed(n, replies[kind]); };
}

void refuseUnknown(const YAML::Node &node, const QStringList &choices)
{
    refuse(node, tr("'%1' is not known here. Write one of: %2.").arg(shown(node), choices.join(QLatin1String(", "))));
}

void readFields(const YAML::Node &node, const Fields &fields)
{
    if (node.IsNull())
        return;
    if (!node.IsMap())
        refuse(node, tr("A mapping of names to values is expected here."));
    for (const auto &entry : node) {
        const std::string name = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        const auto field = fields.find(name);
        if (field != fields.end()) {
            field->second(entry.second);
            continue;
        }
        QStringList names;
        for (const auto &[known, read] : fields)
            names << QString::fromStdString(known);
        refuseUnknown(entry.first, names);
    }
}

void readItems(const YAML::Node &node, const std::function<void(const YAML::Node &)> &read)
{
    if (node.IsNull())
        return;
    if (!node.IsSequence())
        refuse(node, tr("A list is expected here: one entry a line, each after '- '."));
    for (const YAML::Node &item : node)
        read(item);
}

std::pair<std::string, std::string> kindAndName(const YAML::Node &node)
{
    const std::string whole = text(node);
    const std::size_t slash = whole.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == whole.size())
        refuse(node, tr("'%1' names no object. Write Kind/name, such as Deployment/web.").arg(shown(node)));
    return {whole.substr(0, slash), whole.substr(slash + 1)};
}

std::map<std::string, std::string> readTexts(const YAML::Node &node)
{
    if (!node.IsMap())
        refuse(node, tr("A mapping of names to texts is expected here."));
    std::map<std::string, std::string> texts;
    for (const auto &entry : node)
        texts[text(entry.first)] = entry.second.IsScalar() ? entry.second.Scalar() : text(entry.second);
    return texts;
}

} // namespace slipway::sim::scenarioreader
