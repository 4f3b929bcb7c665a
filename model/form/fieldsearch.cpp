// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldsearch.h"

#include "form/layout.h"
#include "schema/keyorder.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace slipway
{

namespace
{

constexpr std::size_t MaxDepth = 14;
constexpr std::size_t MaxItems = 20;

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : lower(text)) {
        const bool parts = c == ' ' || c == '.' || c == '/' || c == '[' || c == ']' || c == '\t';
        if (parts && !words.back().empty())
            words.emplace_back();
        else if (!parts)
            words.back() += c;
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// How well one word fits one key: nothing where its letters do not occur in order.
int fit(std::string_view word, std::string_view key, const std::string &lowerKey)
{
    const std::size_t at = lowerKey.find(word);
    if (lowerKey == word)
        return 100;
    if (at == 0)
        return 80;
    if (at != std::string::npos)
        return std::isupper(static_cast<unsigned char>(key[at])) ? 70 : 50;
    std::size_t next = 0;
    int starts = 0;
    for (std::size_t i = 0; i < lowerKey.size() && next < word.size(); ++i)
        if (lowerKey[i] == word[next]) {
            starts += i == 0 || std::isupper(static_cast<unsigned char>(key[i])) ? 1 : 0;
            ++next;
        }
    return next == word.size() && starts > 0 ? 10 + 5 * starts : 0;
}

class FieldSearch
{
public:
    FieldSearch(NodeRef root, std::string_view words) : m_root(root), m_words(wordsOf(words)) {}

    void visit(const TypeInfo &type, const NodePath &path, const NodePath &target, bool targetIsOpen)
    {
        if (path.size() > MaxDepth || std::count(m_around.begin(), m_around.end(), &type) > 0)
            return;
        m_around.push_back(&type);
        for (const std::string &key : keyOrder(type)) {
            if (path.isEmpty() && (key == "apiVersion" || key == "kind" || key == "status"))
                continue;
            if (type.name == "meta.v1.ObjectMeta" && !isForPeople(key))
                continue;
            const FieldType &field = *type.field(key);
            const NodePath at = path / key;
            const NodePath shown = targetIsOpen ? at : target;
            if (!field.deprecated || m_root.find(at))
                consider({at, shown, type.name, key, 0});
            descend(field, at, shown, targetIsOpen);
        }
        m_around.pop_back();
    }

    std::vector<FieldHit> best(std::size_t limit)
    {
        std::stable_sort(m_hits.begin(), m_hits.end(), [](const FieldHit &a, const FieldHit &b) {
            return a.score != b.score ? a.score > b.score : a.path.size() < b.path.size();
        });
        if (m_hits.size() > limit)
            m_hits.resize(limit);
        return std::move(m_hits);
    }

private:
    static bool isForPeople(std::string_view key)
    {
        static const std::set<std::string_view> keys{"name",        "namespace",    "labels",
                                                     "annotations", "generateName", "finalizers"};
        return keys.count(key) != 0;
    }

    void descend(const FieldType &field, const NodePath &at, const NodePath &shown, bool targetIsOpen)
    {
        if (field.type == ValueType::Object && field.object)
            return visit(*field.object, at, shown, targetIsOpen);
        if (field.type != ValueType::List || !field.of || !field.of->object)
            return;
        const std::size_t items = std::min(m_root.find(at).size(), MaxItems);
        for (std::size_t i = 0; i < items; ++i)
            visit(*field.of->object, at / i, at / i, targetIsOpen);
        if (items == 0)
            visit(*field.of->object, at / std::size_t{0}, shown, false);
    }

    void consider(FieldHit hit)
    {
        std::vector<std::pair<std::string_view, std::string>> keys;
        for (const PathStep &step : hit.path)
            if (const std::string_view key = keyOf(step); !key.empty())
                keys.emplace_back(key, lower(key));
        int total = 0;
        bool lastFits = m_words.empty();
        for (const std::string &word : m_words) {
            int best = 0;
            for (std::size_t i = 0; i < keys.size(); ++i) {
                int score = fit(word, keys[i].first, keys[i].second);
                if (i + 1 == keys.size() && score > 0) {
                    lastFits = true;
                    score += 60;
                }
                best = std::max(best, score);
            }
            if (best == 0)
                return;
            total += best;
        }
        // A parent's name alone would list everything below it.
        if (!lastFits)
            return;
        // What can be filled in at once goes before what needs a list item first.
        hit.score = total - 4 * static_cast<int>(hit.path.size()) + (hit.path == hit.target ? 30 : 0);
        m_hits.push_back(std::move(hit));
    }

    NodeRef m_root;
    std::vector<std::string> m_words;
    std::vector<const TypeInfo *> m_around;
    std::vector<FieldHit> m_hits;
};

} // namespace

std::vector<FieldHit> searchFields(const KindInfo &kind, NodeRef root, std::string_view words, std::size_t limit)
{
    if (!kind.type)
        return {};
    FieldSearch search(root, words);
    search.visit(*kind.type, {}, {}, true);
    return search.best(limit);
}

} // namespace slipway
