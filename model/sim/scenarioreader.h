// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenariofields.h"
#include "sim/scenariofile.h"

#include <QCoreApplication>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <functional>

/// Pieces of the reader of scenario files. Each leaves by throwing at the first problem; `readScenario` catches.
namespace slipway::sim::scenarioreader
{

struct Refused {
    ScenarioProblem problem{};
};
[[noreturn]] void refuse(const YAML::Node &node, const QString &message);
/// The word there is none of those that may stand there.
[[noreturn]] void refuseUnknown(const YAML::Node &node, const QStringList &choices);
inline QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::sim::scenarioreader", text);
}
/// What stands there, for a message.
QString shown(const YAML::Node &node);

Duration duration(const YAML::Node &node);
bool boolean(const YAML::Node &node);
int integer(const YAML::Node &node, int most = 1'000'000);
double rate(const YAML::Node &node);
std::string text(const YAML::Node &node);
/// Thousandths of a unit of "500m", "2", "8Gi".
std::int64_t quantity(const YAML::Node &node);
/// "key=value:NoSchedule", "key:NoExecute".
Taint taint(const YAML::Node &node);
/// Seconds since 1970 of "2026-01-01T08:00:00Z".
std::int64_t wallClock(const YAML::Node &node);
/// "Kind/name" in its parts.
std::pair<std::string, std::string> kindAndName(const YAML::Node &node);
/// Clients' target: a Service, or "Ingress".
ObjectKey flowTarget(const YAML::Node &node);

using Fields = std::map<std::string, std::function<void(const YAML::Node &)>>;
/// Hands each entry of a mapping to the field of its name.
void readFields(const YAML::Node &node, const Fields &fields);
void readItems(const YAML::Node &node, const std::function<void(const YAML::Node &)> &read);
/// Entries of texts under any names.
std::map<std::string, std::string> readTexts(const YAML::Node &node);

/// Makes a reader of each field that `describe` names.
class FieldReader
{
public:
    explicit FieldReader(Fields &fields) : m_fields(fields) {}
    void operator()(const char *name, Duration &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = duration(n); };
    }
    void operator()(const char *name, Moment moment)
    {
        m_fields[name] = [moment](const YAML::Node &n) { moment.value = Time(duration(n)); };
    }
    void operator()(const char *name, bool &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = boolean(n); };
    }
    void operator()(const char *name, int &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = integer(n); };
    }
    void operator()(const char *name, std::uint64_t &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = static_cast<std::uint64_t>(integer(n)); };
    }
    void operator()(const char *name, double &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = rate(n); };
    }
    void operator()(const char *name, std::string &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = text(n); };
    }
    void operator()(const char *name, Quantity target)
    {
        m_fields[name] = [target](const YAML::Node &n) { target.value = quantity(n) / target.unit; };
    }
    void operator()(const char *name, std::map<std::string, std::string> &target)
    {
        m_fields[name] = [&target](const YAML::Node &n) { target = readTexts(n); };
    }
    template <class T>
    void operator()(const char *name, Choice<T> choice)
    {
        m_fields[name] = [choice](const YAML::Node &n) {
            QStringList names;
            for (const auto &[word, value] : choice.words) {
                if (n.IsScalar() && n.Scalar() == word) {
                    choice.value = value;
                    return;
                }
                names << QLatin1String(word);
            }
            refuseUnknown(n, names);
        };
    }
    void operator()(const char *name, bool &exists, bool &onNode, bool &reachable);
    void operator()(const char *name, std::map<ProbeKind, Reply> &replies);
    template <class T>
    void operator()(const char *name, std::vector<T> &list)
    {
        m_fields[name] = [&list](const YAML::Node &n) {
            list.clear(); // what is written stands in place of what holds for all
            readItems(n, [&](const YAML::Node &item) { list.push_back(readItem<T>(item)); });
        };
    }
    void entry(const char *name, std::map<ProbeKind, Reply> &replies, ProbeKind kind);

private:
    template <class T>
    static T readItem(const YAML::Node &node)
    {
        if constexpr (std::is_same_v<T, int>) {
            return integer(node);
        } else if constexpr (std::is_same_v<T, Taint>) {
            return taint(node);
        } else {
            T item;
            readDescribed(node, item);
            return item;
        }
    }
    template <class T>
    static void readDescribed(const YAML::Node &node, T &target)
    {
        Fields fields;
        FieldReader reader(fields);
        describe(reader, target);
        readFields(node, fields);
    }
    Fields &m_fields;
};

/// The fields that describe a container's program; they write to `assume`.
Fields containerFields(ContainerAssumptions &assume);

/// What `assume:` says, over what was assumed before; `later` in a step, where entries change what held until then.
void readAssumptions(const YAML::Node &node, Assumptions &assume, bool later);

/// One step of `do:`; `assume` are those of the same file. A step that assumes something else is completed when all
/// steps are known.
Action readAction(const YAML::Node &node, const Assumptions &assume);

} // namespace slipway::sim::scenarioreader
