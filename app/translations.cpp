// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "text/translated.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace slipway
{

namespace
{

/// lupdate files the texts of a source file's own helper functions under the namespace or class around them, whatever
/// context the helper asks for at run time; so those are tried too.
class ContextTranslator : public QTranslator
{
public:
    explicit ContextTranslator(bool hasOnlyPlurals) : m_hasOnlyPlurals(hasOnlyPlurals) {}
    QString translate(const char *context, const char *text, const char *hint, int n) const override
    {
        // A check of many files asks for a text so often that looking for what is not there would be a fifth of its
        // time.
        if (m_hasOnlyPlurals && n < 0)
            return {};
        QString found = QTranslator::translate(context, text, hint, n);
        static constexpr std::array around{"slipway",  "slipway::run", "slipway::Targets",     "slipway::Collector",
                                           "Commands", "Rules",        "slipway::sim::Choice", "std"};
        for (auto other = around.begin(); found.isNull() && other != around.end(); ++other)
            found = QTranslator::translate(*other, text, hint, n);
        return found;
    }

private:
    bool m_hasOnlyPlurals = false;
};

struct Installed {
    std::vector<std::unique_ptr<QTranslator>> translators{};

    void install(const QString &name, const QString &folder, bool hasOnlyPlurals = false)
    {
        auto translator = std::make_unique<ContextTranslator>(hasOnlyPlurals);
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
        language = QLocale::system().uiLanguages().value(0).startsWith(QLatin1String("ko")) ? Language::Korean
                                                                                            : Language::English;
    const bool korean = language == Language::Korean;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));

    // The new ones go in before the old ones go out, so that there is always one.
    Installed next;
    if (korean)
        next.install(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    next.install(korean ? QStringLiteral("slipway_ko") : QStringLiteral("slipway_en"), QStringLiteral(":/i18n"),
                 !korean);
    std::swap(installed, next);
    next = {};
    // What was asked for in between may be of either language.
    forgetTranslations();
    if (QCoreApplication *application = QCoreApplication::instance()) {
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(application, &changed);
    }
}

} // namespace slipway
