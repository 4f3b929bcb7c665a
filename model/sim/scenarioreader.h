// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
std::string text(const YAML::Node &node);
/// "Kind/name" in its parts.
std::pair<std::string, std::string> kindAndName(const YAML::Node &node);

template <class Choice>
Choice oneOf(const YAML::Node &node, const std::vector<std::pair<const char *, Choice>> &choices)
{
    QStringList names;
    for (const auto &[name, choice] : choices) {
        if (node.IsScalar() && node.Scalar() == name)
            return choice;
        names << QLatin1String(name);
    }
    refuseUnknown(node, names);
}

using Fields = std::map<std::string, std::function<void(const YAML::Node &)>>;
/// Hands each entry of a mapping to the field of its name.
void readFields(const YAML::Node &node, const Fields &fields);
void readItems(const YAML::Node &node, const std::function<void(const YAML::Node &)> &read);
/// Entries of texts under any names.
std::map<std::string, std::string> readTexts(const YAML::Node &node);

/// The fields that describe a container's program; they write to `assume`.
Fields containerFields(ContainerAssumptions &assume);

/// One step of `do:`; `assume` are those of the same file.
Action readAction(const YAML::Node &node, const Assumptions &assume);

} // namespace slipway::sim::scenarioreader
