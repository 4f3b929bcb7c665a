// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

void qml_register_types_Slipway();

/// Runs tests/qml/tst_*.qml with the scenes' types at hand.
class SceneSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        qml_register_types_Slipway();
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

int main(int argc, char *argv[])
{
    // Quick Test brings a QGuiApplication; the theme wants widgets.
    QApplication app(argc, argv);
    slipway::Theme::instance().setMode(slipway::Theme::Mode::Light);
    SceneSetup setup;
    return quick_test_main_with_setup(argc, argv, "scenes", QUICK_TEST_SOURCE_DIR, &setup);
}
#include "tst_scenes.moc"
