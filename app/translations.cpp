// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace slipway
{

namespace
{

Language inUse = Language::English;

struct Installed {
    std::vector<std::unique_ptr<QTranslator>> translators;

    void install(const QString &name, const QString &folder)
    {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        translators.push_back(std::move(translator));
    }
};

} // namespace

void useLanguage(Language language)
{
    static Installed installed;
    if (language == Language::System)
        language = QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
    const bool korean = language == Language::Korean;
    inUse = language;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));

    // The new ones go in before the old ones go out, so that the last event already sees the right language.
    Installed next;
    if (korean)
        next.install(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    next.install(korean ? QStringLiteral("slipway_ko") : QStringLiteral("slipway_en"), QStringLiteral(":/i18n"));
    std::swap(installed, next);
}

Language languageInUse()
{
    return inUse;
}

} // namespace slipway
