// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "dialogs/exportdialog.h"
#include "dialogs/helpdialogs.h"
#include "dialogs/newfiledialog.h"
#include "dialogs/previewdialog.h"
#include "dialogs/unsaveddialog.h"
#include "docks.h"
#include "editor/yamleditor.h"
#include "editor/yamlpanel.h"
#include "files/filecontroller.h"
#include "graph/graphview.h"
#include "noticebar.h"
#include "panels/formheader.h"
#include "panels/problemspanel.h"
#include "run/forkbar.h"
#include "run/runpanel.h"
#include "run/whatif.h"
#include "tour/stage.h"
#include "translations.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace slipway
{

namespace
{

struct State {
    const char *name;
    void (*enter)(Stage &stage);
};

void buildWith(Stage &stage, const char *kind, const char *name)
{
    stage.openShop();
    stage.window().setMode(Mode::Build);
    stage.select(kind, name);
}

void problemIn(Stage &stage, Mode mode)
{
    stage.openProblems();
    stage.window().setMode(mode);
    stage.settle();
    stage.selectFixable();
}

void listHints(Stage &stage)
{
    problemIn(stage, Mode::Yaml);
    stage.window().problems()->setShownSeverities({true, true, true});
}

void offerFixes(Stage &stage)
{
    problemIn(stage, Mode::Yaml);
    stage.window().yaml()->currentEditor()->showFixes();
}

void listObstacles(Stage &stage)
{
    stage.openProblems();
    stage.window().setMode(Mode::Build);
    stage.select("Deployment", "cart");
    stage.window().findChild<FormHeader *>()->setListsObstacles(true);
}

void settingsInYaml(Stage &stage)
{
    stage.openSettings();
    stage.window().setMode(Mode::Yaml);
    stage.settle();
    for (const Diagnostic &finding : stage.window().session().analysis()->findings.all())
        if (finding.rule == "settings-invalid" && finding.severity == Severity::Error)
            return stage.window().session().select(selectionOf(finding), nullptr);
}

void suggestInYaml(Stage &stage)
{
    stage.openShop();
    stage.window().setMode(Mode::Yaml);
    stage.select("Deployment", "api");
    stage.settle();
    YamlEditor *editor = stage.window().yaml()->currentEditor();
    const std::size_t key = stage.window().session().project().text(editor->file()).find("replicas:");
    editor->setFocus();
    editor->placeCaret({key, key});
    editor->suggest();
}

/// Where in a run the picture is taken, as a part of its whole length.
constexpr int SceneMilliseconds = 300;

void runAt(Stage &stage, double part, sim::Preset preset = sim::Preset::Apply)
{
    stage.openShop();
    if (RunPanel *panel = stage.run()) {
        panel->setPreset(preset);
        const std::uint64_t revision = stage.window().session().project().revision();
        stage.wait([&] {
            return panel->result() && panel->result()->preset == preset &&
                   panel->result()->workspace->revision() == revision;
        });
        panel->player().pause();
        panel->player().seek(panel->player().end() * part);
        stage.settle();
        // The scene paints itself on its own clock, and what moves in it takes a moment to arrive.
        QElapsedTimer clock;
        clock.start();
        stage.wait([&] { return clock.hasExpired(SceneMilliseconds); });
    }
}

/// A second run that forks off in the middle of the first one.
void askAt(Stage &stage, double part, WhatIf what)
{
    runAt(stage, part);
    if (RunPanel *panel = stage.run()) {
        panel->askWhatIf(what);
        stage.wait([&] { return panel->result()->comparison.has_value(); });
        panel->forkBar().goButton()->click();
        stage.settle();
    }
}

const std::vector<State> states{
    {"learn",
     [](Stage &stage) {
         stage.closeAll();
         stage.window().setMode(Mode::Learn);
     }},
    {"build-empty",
     [](Stage &stage) {
         stage.closeAll();
         stage.window().setMode(Mode::Build);
     }},
    {"build",
     [](Stage &stage) {
         stage.openShop();
         stage.window().setMode(Mode::Build);
     }},
    {"build-deployment", [](Stage &stage) { buildWith(stage, "Deployment", "api"); }},
    {"build-service", [](Stage &stage) { buildWith(stage, "Service", "api"); }},
    {"build-ingress", [](Stage &stage) { buildWith(stage, "Ingress", "shop"); }},
    {"build-configmap", [](Stage &stage) { buildWith(stage, "ConfigMap", "frontend-config"); }},
    {"build-ghost",
     [](Stage &stage) {
         stage.openProblems();
         stage.window().setMode(Mode::Build);
     }},
    {"build-problem", [](Stage &stage) { problemIn(stage, Mode::Build); }},
    {"build-security", listObstacles},
    {"yaml",
     [](Stage &stage) {
         stage.openShop();
         stage.window().setMode(Mode::Yaml);
         stage.select("Deployment", "api");
     }},
    {"yaml-problem", [](Stage &stage) { problemIn(stage, Mode::Yaml); }},
    {"yaml-completion", suggestInYaml},
    {"yaml-settings", settingsInYaml},
    {"problems-hints", listHints},
    {"yaml-fixes", offerFixes},
    {"run-start", [](Stage &stage) { runAt(stage, 0.02); }},
    {"run-middle", [](Stage &stage) { runAt(stage, 0.4); }},
    {"run-end", [](Stage &stage) { runAt(stage, 1); }},
    {"run-delete", [](Stage &stage) { runAt(stage, 0.7, sim::Preset::DeletePod); }},
    {"run-new-image", [](Stage &stage) { runAt(stage, 0.6, sim::Preset::NewImage); }},
    {"run-broken-image", [](Stage &stage) { runAt(stage, 0.5, sim::Preset::BrokenImage); }},
    {"run-what-if", [](Stage &stage) { askAt(stage, 0.5, WhatIf::NodeDown); }},
    {"run-node-down", [](Stage &stage) { runAt(stage, 0.8, sim::Preset::NodeDown); }},
    {"notices",
     [](Stage &stage) {
         stage.openShop();
         stage.window().setMode(Mode::Build);
         stage.window().files().open({QStringLiteral("/missing/folder/web.yaml")});
         stage.wait([&] { return stage.window().notices().count() > 0; });
     }},
    {"presenter",
     [](Stage &stage) {
         buildWith(stage, "Deployment", "api");
         stage.window().setPresenter(true);
     }},
    {"presenter-yaml",
     [](Stage &stage) {
         problemIn(stage, Mode::Yaml);
         stage.window().setPresenter(true);
     }},
    {"presenter-learn",
     [](Stage &stage) {
         stage.closeAll();
         stage.window().setMode(Mode::Learn);
         stage.window().setPresenter(true);
     }},
    {"dialog-new", [](Stage &stage) { stage.show(std::make_unique<NewFileDialog>(&stage.window())); }},
    {"dialog-fix",
     [](Stage &stage) {
         problemIn(stage, Mode::Build);
         for (const Diagnostic &finding : stage.window().session().analysis()->findings.all())
             if (finding.severity == Severity::Error && !finding.fixes.empty())
                 return stage.show(std::make_unique<PreviewDialog>(stage.window().session().project(),
                                                                   finding.fixes.front().change,
                                                                   MainWindow::tr("Apply"), &stage.window()));
     }},
    {"dialog-export",
     [](Stage &stage) {
         stage.openShop();
         stage.show(std::make_unique<ExportDialog>(stage.window().session().analysis()->workspace,
                                                   QStringLiteral("/home/user/shop"), &stage.window()));
     }},
    {"dialog-unsaved",
     [](Stage &stage) {
         stage.show(std::make_unique<UnsavedDialog>(QStringList{QStringLiteral("/home/user/shop/2-api.yaml"),
                                                                QStringLiteral("/home/user/shop/3-ingress.yaml")},
                                                    &stage.window()));
     }},
    {"dialog-shortcuts",
     [](Stage &stage) {
         stage.show(std::make_unique<ShortcutsDialog>(stage.window().actions(),
                                                      stage.window().page(Mode::Yaml)->actions(), &stage.window()));
     }},
    {"dialog-about", [](Stage &stage) { stage.show(std::make_unique<AboutDialog>(&stage.window())); }},
};

/// The window as at the first start, in whatever state the last picture left it.
void reset(Stage &stage, QSize size)
{
    stage.hideDialog();
    stage.closePopups();
    stage.window().problems()->setShownSeverities({true, true, false});
    if (auto *header = stage.window().findChild<FormHeader *>())
        header->setListsObstacles(false);
    stage.window().setPresenter(false);
    stage.window().notices().clear();
    stage.window().resize(size);
    if (GraphView *graph = stage.window().graph())
        graph->fitReadably();
}

} // namespace

QStringList tourStates()
{
    QStringList names;
    for (const State &state : states)
        names.append(QString::fromLatin1(state.name));
    return names;
}

QString tourFileName(const QString &state, Theme::Mode theme, Language language, QSize size)
{
    return QStringLiteral("%1-%2-%3-%4x%5.png")
        .arg(state, theme == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
             language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en"))
        .arg(size.width())
        .arg(size.height());
}

QStringList takeTour(const QString &folder, const TourPlan &plan)
{
    QStringList failures;
    if (!QDir().mkpath(folder))
        return {QStringLiteral("The folder %1 cannot be made.").arg(folder)};
    const QTemporaryDir memory;
    Settings settings(memory.filePath(QStringLiteral("settings.ini")));
    DialogPrompts prompts;
    Theme::instance().setReducedMotion(true);
    for (const QSize size : plan.sizes) {
        MainWindow window(settings, prompts);
        window.resize(size);
        window.show();
        Stage stage(window);
        for (const Theme::Mode theme : plan.themes)
            for (const Language language : plan.languages) {
                Theme::instance().setMode(theme);
                useLanguage(language);
                stage.settle();
                for (const State &state : states) {
                    const QString name = QString::fromLatin1(state.name);
                    if (!plan.states.isEmpty() && !plan.states.contains(name))
                        continue;
                    reset(stage, size);
                    state.enter(stage);
                    stage.settle();
                    const QString path = QDir(folder).filePath(tourFileName(name, theme, language, size));
                    if (!stage.picture().save(path))
                        failures.append(QStringLiteral("%1 cannot be written.").arg(path));
                }
                reset(stage, size);
            }
        stage.closeAll();
    }
    return failures;
}

} // namespace slipway
