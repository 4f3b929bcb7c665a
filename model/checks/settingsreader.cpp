// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a settings file. yaml-cpp reads its values, the file's own tree says where they end.
#include "checks/ruleset.h"
#include "checks/settingsfile.h"
#include "schema/didyoumean.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <functional>

namespace slipway
{

namespace
{

class SettingsReader
{
public:
    SettingsReader(const DocumentSlot &slot, SettingsFile &read) : m_slot(slot), m_read(read) {}
    void readAll();

private:
    /// What an entry of a mapping is called, and what reads it.
    struct Key {
        const char *name = "";
        std::function<void(const YAML::Node &value)> read{};
    };

    void readKeys(const YAML::Node &map, const std::vector<Key> &keys);
    void readVersion(const YAML::Node &value);
    void readRules(const YAML::Node &map, Severities &rules, std::vector<std::string> *asUsual);
    void readSeverity(const YAML::Node &key, const YAML::Node &value, Severities &rules,
                      std::vector<std::string> *asUsual);
    void readPaths(const YAML::Node &map);
    void readRegistries(const YAML::Node &list);
    void readFamilies(const YAML::Node &list);
    void readNodePorts(const YAML::Node &value);
    void readBool(const YAML::Node &value, bool &target);

    bool isMap(const YAML::Node &value);
    bool isList(const YAML::Node &value);
    TextRange rangeOf(const YAML::Node &node) const;
    SettingsProblem &refuse(const YAML::Node &node, const QString &message, const QString &next);
    /// Says that this word is none of those, and which of them was perhaps meant.
    void refuseWord(const YAML::Node &node, const QString &message, const std::vector<std::string> &words);

    const DocumentSlot &m_slot;
    SettingsFile &m_read;
};

QString shown(const YAML::Node &node)
{
    return node.IsScalar() ? qs(node.Scalar()) : node.IsNull() ? Rules::tr("nothing") : Rules::tr("a list or block");
}

QString joined(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all << QString::fromStdString(word);
    return all.join(QLatin1String(", "));
}

std::vector<std::string> ruleIds()
{
    std::vector<std::string> ids;
    for (const Rule *rule : allRules())
        ids.emplace_back(rule->info.id);
    return ids;
}

TextRange SettingsReader::rangeOf(const YAML::Node &node) const
{
    const std::string &text = m_slot.document->text();
    const auto start = std::min(static_cast<std::size_t>(std::max(node.Mark().pos, 0)), text.size());
    const NodeRef found = m_slot.document->tree().nodeAt(start);
    TextRange range = found.keyRange().contains(start) ? found.keyRange() : found.range();
    // What takes several lines is shown by its first one.
    range.start = start;
    range.end = std::clamp(range.end, start, std::min(text.find_first_of("\r\n", start), text.size()));
    return range.shifted(m_slot.start);
}

SettingsProblem &SettingsReader::refuse(const YAML::Node &node, const QString &message, const QString &next)
{
    m_read.problems.push_back({.where = rangeOf(node), .message = message, .next = next});
    return m_read.problems.back();
}

void SettingsReader::refuseWord(const YAML::Node &node, const QString &message, const std::vector<std::string> &words)
{
    const std::vector<std::string> near =
        node.IsScalar() ? didYouMean(node.Scalar(), words) : std::vector<std::string>();
    // A long list helps nobody to find the right word.
    constexpr std::size_t Short = 12;
    const QString next = !near.empty() ? Rules::tr("Did you mean \"%1\"?").arg(QString::fromStdString(near.front()))
                         : words.size() <= Short ? Rules::tr("Write one of: %1.").arg(joined(words))
                                                 : Rules::tr("\"slipway explain --list\" shows all rules.");
    refuse(node, message, next).instead = near;
}

bool SettingsReader::isMap(const YAML::Node &value)
{
    if (value.IsMap() || value.IsNull())
        return value.IsMap();
    refuse(value, Rules::tr("Settings with names are expected here, but this is %1.").arg(shown(value)),
           Rules::tr("Write one \"name: value\" on each line below, with more spaces before it."));
    return false;
}

bool SettingsReader::isList(const YAML::Node &value)
{
    if (value.IsSequence() || value.IsNull())
        return value.IsSequence();
    refuse(value, Rules::tr("A list is expected here, but this is %1.").arg(shown(value)),
           Rules::tr("Write each entry on a line of its own behind \"- \"."));
    return false;
}

void SettingsReader::readKeys(const YAML::Node &map, const std::vector<Key> &keys)
{
    if (!isMap(map))
        return;
    for (const auto &entry : map) {
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key &known) {
            return entry.first.IsScalar() && entry.first.Scalar() == known.name;
        });
        if (key != keys.end()) {
            key->read(entry.second);
            continue;
        }
        std::vector<std::string> names;
        for (const Key &known : keys)
            names.emplace_back(known.name);
        refuseWord(entry.first, Rules::tr("There is no setting \"%1\" here.").arg(shown(entry.first)), names);
    }
}

void SettingsReader::readBool(const YAML::Node &value, bool &target)
{
    if (value.IsScalar() && (value.Scalar() == "true" || value.Scalar() == "false"))
        target = value.Scalar() == "true";
    else
        refuseWord(value, Rules::tr("\"%1\" is neither true nor false.").arg(shown(value)), {"true", "false"});
}

void SettingsReader::readVersion(const YAML::Node &value)
{
    const auto version = value.IsScalar() ? KubernetesVersion::parse(value.Scalar()) : std::nullopt;
    if (!version || *version < OldestVersion) {
        refuse(value, Rules::tr("\"%1\" is no version of Kubernetes that Slipway knows.").arg(shown(value)),
               Rules::tr("Write a version from %1 to %2, in quotes.")
                   .arg(qs(OldestVersion.text()), qs(KnownVersion.text())));
        return;
    }
    if (!m_read.settings.target)
        m_read.settings.target = version;
    if (*version == KnownVersion)
        return;
    SettingsProblem &note = refuse(value, versionNote(*version), {});
    note.severity = Severity::Hint;
    note.next = *version > KnownVersion
                    ? Rules::tr("Ask the cluster itself about what is new, with a dry run.")
                    : Rules::tr("Ask the cluster itself about fields that may be too new for it, with a dry run.");
}

void SettingsReader::readSeverity(const YAML::Node &key, const YAML::Node &value, Severities &rules,
                                  std::vector<std::string> *asUsual)
{
    const Rule *rule = key.IsScalar() ? findRule(key.Scalar()) : nullptr;
    if (!rule) {
        refuseWord(key, Rules::tr("There is no rule \"%1\".").arg(shown(key)), ruleIds());
        return;
    }
    static const std::map<std::string, std::optional<Severity>, std::less<>> words{
        {"error", Severity::Error}, {"warning", Severity::Warning}, {"hint", Severity::Hint}, {"off", {}}};
    const std::string &id = key.Scalar();
    const std::string word = value.IsScalar() ? value.Scalar() : std::string();
    if (word == "on") {
        if (rule->info.isOptIn)
            rules[id] = rule->info.severity;
        else if (asUsual)
            asUsual->push_back(id);
        return;
    }
    const auto severity = words.find(word);
    if (severity == words.end()) {
        refuseWord(value, Rules::tr("\"%1\" does not say how loud a rule shall speak.").arg(shown(value)),
                   {"error", "warning", "hint", "off", "on"});
        return;
    }
    rules[id] = severity->second;
    if (severity->second != Severity::Error && isServersWord(rule->info))
        refuse(value, Rules::tr("\"%1\" stays an error, because a cluster refuses what it finds.").arg(shown(key)),
               Rules::tr("Remove this line, and correct what the rule finds."))
            .severity = Severity::Hint;
}

void SettingsReader::readRules(const YAML::Node &map, Severities &rules, std::vector<std::string> *asUsual)
{
    if (!isMap(map))
        return;
    for (const auto &entry : map)
        readSeverity(entry.first, entry.second, rules, asUsual);
}

void SettingsReader::readPaths(const YAML::Node &map)
{
    if (!isMap(map))
        return;
    for (const auto &entry : map) {
        PathSeverities part;
        part.pattern = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        const bool goesOut = part.pattern.empty() || part.pattern.front() == '/' || part.pattern.rfind("..", 0) == 0;
        if (goesOut)
            refuse(entry.first, Rules::tr("\"%1\" names nothing below this folder.").arg(shown(entry.first)),
                   Rules::tr("Write a path from here, such as tests/*.yaml; ** also stands for folders."));
        readRules(entry.second, part.rules, &part.asUsual);
        if (!goesOut)
            m_read.paths.push_back(std::move(part));
    }
}

void SettingsReader::readRegistries(const YAML::Node &list)
{
    if (!isList(list))
        return;
    for (const YAML::Node &item : list) {
        const std::string name = item.IsScalar() ? item.Scalar() : std::string();
        if (name.empty() || name.find("://") != std::string::npos || name.find(' ') != std::string::npos)
            refuse(item, Rules::tr("\"%1\" is no name of a registry.").arg(shown(item)),
                   Rules::tr("Write it as images do, such as registry.example.com or ghcr.io/team."));
        else
            m_read.settings.allowedRegistries.push_back(name);
    }
    // Who writes a list wants it to be looked at; what the file says of the rule itself still counts.
    if (!m_read.settings.allowedRegistries.empty())
        m_read.settings.severities.emplace("registry-not-allowed", Severity::Hint);
}

void SettingsReader::readFamilies(const YAML::Node &list)
{
    if (!isList(list))
        return;
    Cluster &cluster = m_read.settings.cluster;
    bool hasIpv4 = false;
    bool hasIpv6 = false;
    for (const YAML::Node &item : list) {
        const std::string family = item.IsScalar() ? item.Scalar() : std::string();
        hasIpv4 |= family == "IPv4";
        hasIpv6 |= family == "IPv6";
        if (family != "IPv4" && family != "IPv6")
            refuseWord(item, Rules::tr("\"%1\" is no family of addresses.").arg(shown(item)), {"IPv4", "IPv6"});
    }
    if (!hasIpv4 && !hasIpv6)
        return;
    cluster.hasIpv4 = hasIpv4;
    cluster.hasIpv6 = hasIpv6;
}

void SettingsReader::readNodePorts(const YAML::Node &value)
{
    const std::string text = value.IsScalar() ? value.Scalar() : std::string();
    ValueRange ports;
    const char *end = text.data() + text.size();
    const auto least = std::from_chars(text.data(), end, ports.least);
    const bool hasDash = least.ec == std::errc() && least.ptr != end && *least.ptr == '-';
    const auto most = hasDash ? std::from_chars(least.ptr + 1, end, ports.most) : least;
    const bool isRange = hasDash && most.ec == std::errc() && most.ptr == end;
    if (!isRange || ports.least < 1 || ports.most > 65535 || ports.least > ports.most)
        refuse(value, Rules::tr("\"%1\" is no range of ports.").arg(shown(value)),
               Rules::tr("Write the first and the last port with a dash between them, such as 30000-32767."));
    else
        m_read.settings.cluster.nodePorts = ports;
}

void SettingsReader::readAll()
{
    const YAML::Node root = YAML::Load(m_slot.document->text());
    CheckSettings &settings = m_read.settings;
    readKeys(root,
             {{"kubernetes", [this](const YAML::Node &value) { readVersion(value); }},
              {"complete", [&](const YAML::Node &value) { readBool(value, settings.isComplete); }},
              {"rules", [&](const YAML::Node &map) { readRules(map, settings.severities, nullptr); }},
              {"paths", [this](const YAML::Node &map) { readPaths(map); }},
              {"allowedRegistries", [this](const YAML::Node &list) { readRegistries(list); }},
              {"cluster", [&](const YAML::Node &map) {
                   readKeys(map,
                            {{"ipFamilies", [this](const YAML::Node &list) { readFamilies(list); }},
                             {"serviceAccountAdmission",
                              [&](const YAML::Node &value) { readBool(value, settings.cluster.setsServiceAccount); }},
                             {"nodePorts", [this](const YAML::Node &value) { readNodePorts(value); }}});
               }}});
}

} // namespace

QString versionNote(KubernetesVersion version)
{
    if (version > KnownVersion)
        return Rules::tr(
                   "Slipway knows Kubernetes up to %1 and checks for that, so what %2 added or removed is not seen.")
            .arg(qs(KnownVersion.text()), qs(version.text()));
    return Rules::tr("Slipway checks which apiVersions Kubernetes %2 has, but knows the fields of %1 only, so a field "
                     "that is newer than %2 is not noticed.")
        .arg(qs(KnownVersion.text()), qs(version.text()));
}

SettingsFile readSettingsFile(const ManifestFile &file, const CheckSettings &general)
{
    SettingsFile read{.settings = general};
    for (const DocumentSlot &slot : file.documents()) {
        // What is no YAML at all is reported as in any other file.
        if (!slot.document->isComplete())
            continue;
        try {
            SettingsReader(slot, read).readAll();
        } catch (const YAML::Exception &error) {
            const std::size_t size = slot.document->text().size();
            const std::size_t at = slot.start + std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), size);
            read.problems.push_back({.where = {at, at},
                                     .message = Rules::tr("The settings cannot be read here: %1.").arg(qs(error.msg)),
                                     .next = Rules::tr("Until this is corrected, no setting of this file counts.")});
        }
    }
    return read;
}

} // namespace slipway
