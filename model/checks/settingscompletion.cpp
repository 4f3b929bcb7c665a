// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/settingscompletion.h"

#include "checks/ruleset.h"
#include "yaml/textplace.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// A setting by its place; `*` stands for any name. Its values, where they are a few words.
struct Setting {
    std::vector<std::string> path{};
    const char *help = "";
    enum class Holds { Value, Block, List } holds = Holds::Value;
    std::vector<std::string> values{};
};

const std::vector<Setting> &settings()
{
    using Holds = Setting::Holds;
    static const std::vector<Setting> all{
        {{"kubernetes"},
         QT_TRANSLATE_NOOP("slipway::Rules", "The version of Kubernetes that the files are for."),
         Holds::Value,
         {"\"" + KnownVersion.text() + "\""}},
        {{"complete"},
         QT_TRANSLATE_NOOP("slipway::Rules",
                           "True when nothing exists but what these files hold; a missing target is an error then."),
         Holds::Value,
         {"true", "false"}},
        {{"rules"}, QT_TRANSLATE_NOOP("slipway::Rules", "How loud each rule speaks."), Holds::Block, {}},
        {{"paths"},
         QT_TRANSLATE_NOOP("slipway::Rules", "Other severities for some files, by their path from here."),
         Holds::Block,
         {}},
        {{"allowedRegistries"},
         QT_TRANSLATE_NOOP("slipway::Rules", "Where images may come from, as their names begin."),
         Holds::List,
         {}},
        {{"cluster"},
         QT_TRANSLATE_NOOP("slipway::Rules", "What the cluster is like, where its verdict depends on it."),
         Holds::Block,
         {}},
        {{"cluster", "ipFamilies"},
         QT_TRANSLATE_NOOP("slipway::Rules", "The kinds of addresses that the cluster has."),
         Holds::List,
         {"IPv4", "IPv6"}},
        {{"cluster", "serviceAccountAdmission"},
         QT_TRANSLATE_NOOP("slipway::Rules", "True when the cluster gives a service account to Pods without one."),
         Holds::Value,
         {"true", "false"}},
        {{"cluster", "nodePorts"},
         QT_TRANSLATE_NOOP("slipway::Rules", "The ports of the nodes that Services may take, first and last."),
         Holds::Value,
         {"30000-32767"}},
    };
    return all;
}

std::vector<std::string> keysOf(const NodePath &path)
{
    std::vector<std::string> keys;
    for (const PathStep &step : path)
        if (const std::string_view key = keyOf(step); !key.empty())
            keys.emplace_back(key);
    return keys;
}

/// The path is that of a rule, among those for all files or for some.
bool isRule(const std::vector<std::string> &keys)
{
    return (keys.size() == 2 && keys[0] == "rules") || (keys.size() == 3 && keys[0] == "paths");
}

const Setting *settingAt(const std::vector<std::string> &keys)
{
    const auto found = std::find_if(settings().begin(), settings().end(),
                                    [&](const Setting &setting) { return setting.path == keys; });
    return found == settings().end() ? nullptr : &*found;
}

std::string insertion(const Setting &setting, const TextPlace &place)
{
    const std::string &key = setting.path.back();
    if (place.colonFollows)
        return key;
    const std::string below = "\n" + std::string(place.column + 2, ' ');
    return setting.holds == Setting::Holds::Value   ? key + ": "
           : setting.holds == Setting::Holds::Block ? key + ":" + below
                                                    : key + ":" + below + "- ";
}

std::vector<Completion> candidates(const TextPlace &place)
{
    std::vector<Completion> items;
    std::vector<std::string> keys = keysOf(place.path);
    if (place.slot == TextPlace::Slot::Value) {
        std::vector<std::string> values;
        if (isRule(keys))
            values = {"error", "warning", "hint", "off", "on"};
        else if (const Setting *setting = settingAt(keys))
            values = setting->values;
        for (const std::string &value : values)
            items.push_back({value, value, {}, false});
        return items;
    }
    const bool isItem = !place.path.isEmpty() && keyOf(place.path.last()).empty();
    if (const Setting *list = settingAt(keys); isItem && list) {
        for (const std::string &value : list->values)
            items.push_back({value, value, {}, false});
        return items;
    }
    keys.emplace_back();
    if (isRule(keys)) {
        for (const Rule *rule : allRules())
            items.push_back({rule->info.id, rule->info.id + std::string(place.colonFollows ? "" : ": "),
                             Rules::tr(rule->info.title), false});
        return items;
    }
    for (const Setting &setting : settings()) {
        keys.back() = setting.path.back();
        if (setting.path == keys)
            items.push_back({keys.back(), insertion(setting, place), Rules::tr(setting.help), false});
    }
    return items;
}

} // namespace

CompletionList settingsCompletionsAt(std::string_view text, std::size_t offset)
{
    const TextPlace place = placeInText(text, offset);
    CompletionList list{place.word, {}, place.slot};
    if (place.slot == TextPlace::Slot::None)
        return list;
    list.items = candidates(place);
    std::erase_if(list.items,
                  [&](const Completion &item) { return item.label.find(place.prefix) == std::string::npos; });
    std::stable_partition(list.items.begin(), list.items.end(),
                          [&](const Completion &item) { return item.label.rfind(place.prefix, 0) == 0; });
    return list;
}

QString settingsHelpAt(std::string_view text, std::size_t offset)
{
    const TextPlace place = placeInText(text, offset);
    std::vector<std::string> keys = keysOf(place.path);
    if (place.slot == TextPlace::Slot::None)
        return {};
    if (place.slot == TextPlace::Slot::Key && place.colonFollows)
        keys.emplace_back(text.substr(place.word.start, place.word.size()));
    if (keys.empty())
        return {};
    if (isRule(keys)) {
        const Rule *rule = findRule(keys.back());
        return rule ? Rules::tr(rule->info.title) + QLatin1Char('\n') + Rules::tr(rule->info.why) : QString();
    }
    const Setting *setting = settingAt(keys);
    return setting ? Rules::tr(setting->help) : QString();
}

} // namespace slipway
