// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "files/filecontroller.h"
#include "firstpaint.h"
#include "mainwindow.h"
#include "settings.h"
#include "theme.h"
#include "tour/tour.h"
#include "translations.h"

#include <QApplication>
#include <QDir>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace slipway
{

namespace
{

/// Qt complains without a private runtime folder, as under sudo or in a container.
void ensureRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QByteArray folder = "/tmp/runtime-slipway-" + QByteArray::number(getuid());
    struct stat found = {};
    mkdir(folder.constData(), 0700);
    // Somebody else's folder (or a link to one) of this name is not ours to use.
    if (lstat(folder.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == getuid() &&
        (found.st_mode & 077) == 0)
        qputenv("XDG_RUNTIME_DIR", folder);
}

/// Whether OpenGL works and is no emulation on the processor, which draws slower than Qt's own software renderer.
bool hasRealGl()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    if (!context.create() || !surface.isValid() || !context.makeCurrent(&surface))
        return false;
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QByteArray renderer = QByteArray(name).toLower();
    context.doneCurrent();
    return !renderer.isEmpty() && !renderer.contains("llvmpipe") && !renderer.contains("softpipe") &&
           !renderer.contains("swrast");
}

/// Must run before the first window of Qt Quick.
void chooseRendering()
{
    // Without a working OpenGL Qt Quick would end the program; a look for it costs more than it gains elsewhere.
    const bool asked = qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    const bool tryGl = qEnvironmentVariableIntValue("SLIPWAY_OPENGL") != 0;
    if (!asked && !(tryGl && hasRealGl()))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QStringList pathsOf(const QStringList &arguments)
{
    QStringList paths;
    for (const QString &argument : arguments.mid(1))
        if (!argument.startsWith(QLatin1String("--")))
            paths.append(QDir::current().absoluteFilePath(argument));
    return paths;
}

int tourTo(const QString &folder)
{
    if (folder.isEmpty()) {
        std::fputs("slipway: --tour needs a folder to write the pictures into\n", stderr);
        return 2;
    }
    const QStringList failures = takeTour(folder);
    for (const QString &failure : failures)
        std::fprintf(stderr, "slipway: %s\n", qPrintable(failure));
    return failures.isEmpty() ? 0 : 2;
}

} // namespace

int startWindow(int argc, char *argv[])
{
    ensureRuntimeFolder();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Slipway"));
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Slipway"));
    QGuiApplication::setDesktopFileName(QStringLiteral("slipway"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/slipway.svg")));
    chooseRendering();

    Settings settings;
    Theme::instance().setMode(settings.theme());
    Theme::instance().setReducedMotion(settings.reducedMotion());
    useLanguage(settings.language());
    if (const auto at = QApplication::arguments().indexOf(QStringLiteral("--tour")); at > 0)
        return tourTo(QApplication::arguments().value(at + 1));
    DialogPrompts prompts;
    const QStringList paths = pathsOf(QApplication::arguments());
    // A first start without files begins with the tour; files on the command line go to where they are drawn.
    MainWindow window(settings, prompts,
                      !paths.isEmpty() && settings.mode() == Mode::Learn ? Mode::Build : settings.mode(),
                      MainWindow::Start::Frame);
    const bool measured = QApplication::arguments().contains(QLatin1String("--exit-at-first-paint"));
    afterNextPaint(window, [&] {
        if (measured)
            announce(FirstPaintLine);
        window.complete();
        afterNextPaint(window, [&] {
            if (measured) {
                announce(CompleteLine);
                return QApplication::quit();
            }
            if (paths.isEmpty())
                window.restoreSession();
            else
                window.files().open(paths);
        });
        window.update();
    });
    window.show();
    return QApplication::exec();
}

} // namespace slipway
