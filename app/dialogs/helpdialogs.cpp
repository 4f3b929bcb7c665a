// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/helpdialogs.h"

#include "actions.h"
#include "icons.h"
#include "schema/schemastore.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QQuickWindow>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway
{

namespace
{

QVBoxLayout *columnOf(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    return column;
}

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QString versions()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QStringList lines{
        QStringLiteral("Slipway " SLIPWAY_VERSION),
        QStringLiteral("Kubernetes %1").arg(QString::fromStdString(SchemaStore::builtIn().version())),
        QStringLiteral("Qt %1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("%1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("%1, %2").arg(QGuiApplication::platformName(), QLocale::system().name()),
        QStringLiteral("%1 x %2, scale %3")
            .arg(screen->size().width())
            .arg(screen->size().height())
            .arg(screen->devicePixelRatio()),
        QStringLiteral("Qt Quick: %1")
            .arg(QQuickWindow::graphicsApi() == QSGRendererInterface::Software ? "software" : "hardware"),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Slipway"));
    QVBoxLayout *column = columnOf(this);
    auto *row = new QHBoxLayout;
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/slipway.svg")).pixmap(96, 96));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addSpacing(16);
    auto *words = new QVBoxLayout;
    auto *name = new QLabel(QStringLiteral("Slipway " SLIPWAY_VERSION), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    name->setFont(font);
    words->addWidget(name);
    for (const QString &text :
         {tr("Draw a Kubernetes application, check it as a cluster would, and watch it run."),
          tr("It knows the fields of Kubernetes %1.").arg(QString::fromStdString(SchemaStore::builtIn().version())),
          tr("Free software under the GNU General Public License, version 3 or later. There is no warranty."),
          tr("Slipway never uses the network by itself.")}) {
        auto *line = new QLabel(text, this);
        line->setWordWrap(true);
        line->setMinimumWidth(360);
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    column->addLayout(row);
    column->addWidget(closeButton(this));
}

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QList<QAction *> &editing, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Keys"), tr("What they do")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(windowTitle());
    const auto add = [list](const QAction *action, const QString &what) {
        QStringList keys;
        for (const QKeySequence &shortcut : action->shortcuts())
            keys.append(shortcut.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            list->addTopLevelItem(new QTreeWidgetItem({keys.join(QStringLiteral(", ")), what}));
    };
    for (const QAction *action : actions.all())
        add(action, action->statusTip());
    for (const QAction *action : editing)
        //: %1 is a command of the text editor, "Move Lines Up"
        add(action, tr("In the YAML: %1").arg(action->text()));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(list, 1);
    column->addWidget(closeButton(this));
    resize(680, 560);
}

ReportDialog::ReportDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Versions for a Report"));
    auto *intro = new QLabel(tr("Please put these lines into a bug report. They say nothing about your files."), this);
    intro->setWordWrap(true);
    auto *text = new QPlainTextEdit(versions(), this);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(windowTitle());
    QDialogButtonBox *buttons = closeButton(this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    QVBoxLayout *column = columnOf(this);
    column->addWidget(intro);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(520, 280);
}

} // namespace slipway
