// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/translated.h"

#include <QCoreApplication>

#include <atomic>
#include <unordered_map>

namespace slipway
{

namespace
{

using Key = std::pair<const char *, const char *>;

struct KeyHash {
    std::size_t operator()(Key key) const
    {
        const auto [context, text] = key;
        return std::hash<const char *>()(text) * 31 + std::hash<const char *>()(context);
    }
};

std::atomic<unsigned> language{0}; ///< counts the changes

} // namespace

QString translated(const char *context, const char *text, const char *comment, int n)
{
    if (comment || n >= 0)
        return QCoreApplication::translate(context, text, comment, n);
    static thread_local std::unordered_map<Key, QString, KeyHash> known;
    static thread_local unsigned knownLanguage = 0;
    if (const unsigned now = language.load(std::memory_order_acquire); now != knownLanguage) {
        known.clear();
        knownLanguage = now;
    }
    const auto [at, isNew] = known.try_emplace({context, text});
    if (isNew)
        at->second = QCoreApplication::translate(context, text);
    return at->second;
}

void forgetTranslations()
{
    language.fetch_add(1, std::memory_order_release);
}

} // namespace slipway
