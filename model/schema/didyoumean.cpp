// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/didyoumean.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace slipway
{

namespace
{

void fold(std::string_view text, std::string &plain)
{
    plain.clear();
    for (char c : text)
        if (c != '-' && c != '_')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string folded(std::string_view text)
{
    std::string plain;
    fold(text, plain);
    return plain;
}

} // namespace

bool sameButForCase(std::string_view a, std::string_view b)
{
    return a != b && folded(a) == folded(b);
}

int slips(std::string_view a, std::string_view b, int limit)
{
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > limit)
        return limit + 1;
    // Optimal string alignment: three rows, because a swap looks two rows back.
    const std::size_t width = b.size() + 1;
    std::vector<int> rows(3 * width);
    int *before = rows.data();
    int *last = before + width;
    int *row = last + width;
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], limit + 1);
}

std::vector<std::string> didYouMean(std::string_view word, const std::vector<std::string> &candidates)
{
    struct Match {
        int distance = 0;
        std::string word{};
    };
    const int limit = word.size() <= 4 ? 1 : 2;
    const std::string wanted = folded(word);
    std::string plain;
    std::vector<Match> matches;
    for (const std::string &candidate : candidates) {
        fold(candidate, plain);
        if (const int distance = slips(wanted, plain, limit); distance <= limit && candidate != word)
            matches.push_back({distance, candidate});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.distance < b.distance; });
    std::vector<std::string> best;
    for (const Match &match : matches)
        if (best.size() < 3)
            best.push_back(match.word);
    return best;
}

std::string_view wordOfOtherTools(std::string_view word)
{
    struct Pair {
        std::string_view theirs;
        std::string_view ours;
    };
    static constexpr std::array<Pair, 14> Words{{{"environment", "env"},
                                                 {"envs", "env"},
                                                 {"env_file", "envFrom"},
                                                 {"volumes", "volumeMounts"},
                                                 {"restart", "restartPolicy"},
                                                 {"cmd", "command"},
                                                 {"entrypoint", "command"},
                                                 {"arguments", "args"},
                                                 {"port", "ports"},
                                                 {"expose", "ports"},
                                                 {"label", "labels"},
                                                 {"annotation", "annotations"},
                                                 {"healthcheck", "livenessProbe"},
                                                 {"replica", "replicas"}}};
    for (const Pair &pair : Words)
        if (pair.theirs == word)
            return pair.ours;
    return {};
}

} // namespace slipway
