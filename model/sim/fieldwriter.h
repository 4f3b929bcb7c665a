// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scenariofields.h"

#include <yaml-cpp/yaml.h>

namespace slipway::sim
{

/// Collects the fields of a value that differ from those of `base`. `describe` visits both, one after the other.
class FieldWriter
{
public:
    static std::string numberText(double value)
    {
        std::string text = std::to_string(value);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
        return text;
    }
    static std::string timeText(Duration duration)
    {
        return duration == Never ? "never" : numberText(inSeconds(duration)) + "s";
    }
    static std::string taintText(const Taint &taint)
    {
        return taint.key + (taint.value.empty() ? "" : "=" + taint.value) + ":" + taint.effect;
    }

    /// The entries of `value` that are not as in `base`.
    template <class T>
    static YAML::Node differences(T value, T base)
    {
        FieldWriter writer;
        describe(writer, base);
        writer.m_base.swap(writer.m_seen);
        describe(writer, value);
        YAML::Node node(YAML::NodeType::Map);
        for (const auto &[name, text] : writer.m_seen)
            if (YAML::Dump(text) != YAML::Dump(writer.found(name)))
                node[name] = text;
        return node;
    }

    void operator()(const char *name, const Duration &value) { put(name, YAML::Node(timeText(value))); }
    void operator()(const char *name, Moment moment)
    {
        put(name, YAML::Node(timeText(moment.value.time_since_epoch())));
    }
    void operator()(const char *name, const bool &value) { put(name, YAML::Node(value)); }
    void operator()(const char *name, const int &value) { put(name, YAML::Node(value)); }
    void operator()(const char *name, const std::uint64_t &value) { put(name, YAML::Node(value)); }
    void operator()(const char *name, const double &value) { put(name, YAML::Node(numberText(value))); }
    void operator()(const char *name, const std::string &value) { put(name, YAML::Node(value)); }
    void operator()(const char *name, Quantity value)
    {
        if (value.unit == Whole || value.value % 1000 == 0)
            put(name, YAML::Node(value.unit == Whole ? value.value : value.value / 1000));
        else
            put(name, YAML::Node(std::to_string(value.value) + "m"));
    }
    void operator()(const char *name, const std::map<std::string, std::string> &value)
    {
        YAML::Node map(YAML::NodeType::Map);
        for (const auto &[key, text] : value)
            map[key] = text;
        put(name, map);
    }
    template <class T>
    void operator()(const char *name, Choice<T> choice)
    {
        for (const auto &[word, value] : choice.words)
            if (value == choice.value)
                return put(name, YAML::Node(word));
    }
    void operator()(const char *name, bool &exists, bool &onNode, bool &reachable)
    {
        put(name, YAML::Node(!reachable ? "unreachable" : onNode ? "onNode" : exists ? "exists" : "missing"));
    }
    void operator()(const char *name, std::map<ProbeKind, Reply> &replies) { put(name, differences(replies, {})); }
    template <class T>
    void operator()(const char *name, std::vector<T> &list)
    {
        YAML::Node items(YAML::NodeType::Sequence);
        for (const T &item : list) {
            if constexpr (std::is_same_v<T, int>)
                items.push_back(item);
            else if constexpr (std::is_same_v<T, Taint>)
                items.push_back(taintText(item));
            else
                items.push_back(differences(item, T{}));
        }
        put(name, items);
    }
    void entry(const char *name, std::map<ProbeKind, Reply> &replies, ProbeKind kind)
    {
        if (const auto reply = replies.find(kind); reply != replies.end())
            put(name, differences(reply->second, Reply{}));
    }

private:
    void put(const char *name, const YAML::Node &value) { m_seen.emplace_back(name, value); }
    YAML::Node found(const std::string &name) const
    {
        for (const auto &[known, value] : m_base)
            if (known == name)
                return value;
        return {};
    }
    std::vector<std::pair<std::string, YAML::Node>> m_base, m_seen;
};

} // namespace slipway::sim
