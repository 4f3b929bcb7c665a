// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/stage.h"

#include "document/manifestfile.h"
#include "panels/problemspanel.h"
#include "run/runpanel.h"
#include "templates.h"

#include <QCoreApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

namespace slipway
{

namespace
{

constexpr int Patience = 10'000; // milliseconds

std::string resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

bool Stage::wait(const std::function<bool()> &done)
{
    // The timer only wakes the loop, so that a condition without an event of its own is looked at again.
    QTimer wake;
    wake.start(10);
    QElapsedTimer clock;
    clock.start();
    while (!done() && !clock.hasExpired(Patience))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

void Stage::settle()
{
    wait([this] { return m_window.session().analysisService().isDrawn(); });
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void Stage::open(const std::vector<std::pair<QString, std::string>> &files)
{
    Project &project = m_window.session().project();
    for (const FileId file : project.files())
        project.close(file);
    for (const auto &[name, text] : files)
        project.create(name, text);
    m_window.session().select({}, nullptr);
    settle();
}

void Stage::openShop()
{
    std::vector<std::pair<QString, std::string>> files;
    for (TemplateFile &file : templateFiles(QStringLiteral("shop")))
        files.emplace_back(file.name, std::move(file.text));
    open(files);
}

void Stage::openProblems()
{
    open({{QStringLiteral("cart.yaml"), resource(":/tour/problems.yaml")}});
}

void Stage::openSettings()
{
    open({{QStringLiteral("cart.yaml"), resource(":/tour/problems.yaml")},
          {QString(SettingsFileNames.front()), resource(":/tour/settings.yaml")}});
}

void Stage::select(const char *kind, const char *name)
{
    for (const Object &object : m_window.session().analysis()->workspace->objects())
        if (object.id.kind == kind && object.id.name == name)
            m_window.session().select({object.ref(), {}, {}}, nullptr);
    settle();
}

bool Stage::selectFixable()
{
    for (const Diagnostic &finding : m_window.session().analysis()->findings.all())
        if (finding.severity == Severity::Error && !finding.fixes.empty()) {
            m_window.session().select(selectionOf(finding), nullptr);
            settle();
            return true;
        }
    return false;
}

RunPanel *Stage::run()
{
    m_window.setMode(Mode::Run);
    auto *panel = static_cast<RunPanel *>(m_window.page(Mode::Run));
    settle();
    return panel && wait([panel] { return panel->result() != nullptr; }) ? panel : nullptr;
}

void Stage::show(std::unique_ptr<QDialog> dialog)
{
    m_dialog = std::move(dialog);
    m_dialog->show();
    settle();
}

void Stage::hideDialog()
{
    m_dialog.reset();
}

void Stage::closePopups()
{
    for (QWidget *widget : m_window.findChildren<QWidget *>())
        if (widget->windowType() == Qt::Popup && widget->isVisible())
            widget->close();
    settle();
}

QPixmap Stage::picture()
{
    QWidget *subject = m_dialog ? static_cast<QWidget *>(m_dialog.get()) : &m_window;
    QPixmap picture = subject->grab();
    QPainter painter(&picture);
    for (QWidget *popup : subject->findChildren<QWidget *>())
        if (popup->isWindow() && popup->isVisible())
            painter.drawPixmap(popup->pos() - subject->mapToGlobal(QPoint()), popup->grab());
    return picture;
}

} // namespace slipway
