// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusbar.h"

#include "icons.h"
#include "panels/findingstyle.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace slipway
{

namespace
{

constexpr int BusyPause = 200; ///< milliseconds

} // namespace

StatusBar::StatusBar(Session &session, QWidget *parent) : QStatusBar(parent), m_session(session)
{
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(200);
    m_progress->setMaximumHeight(16);
    m_cancel = new QToolButton(this);
    m_cancel->setAutoRaise(true);
    m_busy = new QLabel(this);
    m_objects = new QLabel(this);
    m_problems = new QToolButton(this);
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place = new QLabel(this);
    m_storage = new QLabel(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_progress, m_cancel, m_busy, m_place, m_storage, m_objects, m_problems})
        addPermanentWidget(widget);
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &StatusBar::cancelClicked);
    connect(m_problems, &QToolButton::clicked, this, &StatusBar::problemsClicked);
    connect(&session, &Session::analysisChanged, this, &StatusBar::refresh);
    connect(&session, &Session::notice, this, [this](const QString &text) { showMessage(text, 8000); });
    m_busyLater.setSingleShot(true);
    m_busyLater.setInterval(BusyPause);
    connect(&m_busyLater, &QTimer::timeout, m_busy, &QWidget::show);
    connect(&session.project(), &Project::textChanged, this, [this] {
        if (!m_busyLater.isActive())
            m_busyLater.start();
    });
    connect(&session.project(), &Project::fileClosed, this, [this](FileId file) {
        if (file == m_file)
            setFile(FileId::None);
    });
    refresh();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_placeSize = {};
        refresh();
    }
    QStatusBar::changeEvent(event);
}

void StatusBar::setLoading(int done, int total)
{
    m_progress->setRange(0, std::max(total, 1));
    m_progress->setValue(done);
    m_progress->setVisible(done < total);
    m_cancel->setVisible(done < total);
}

void StatusBar::endLoading()
{
    m_progress->hide();
    m_cancel->hide();
}

void StatusBar::setCursorPlace(int line, int column)
{
    m_line = line;
    m_column = column;
    m_place->setText(line < 0 ? QString() : tr("Line %1, column %2").arg(line + 1).arg(column + 1));
    m_placeSize = m_placeSize.expandedTo(m_place->sizeHint());
    m_place->setFixedSize(m_placeSize);
    m_place->setVisible(line >= 0);
}

void StatusBar::setFile(FileId file)
{
    m_file = file;
    refreshFile();
}

void StatusBar::refreshFile()
{
    const ManifestFile *file = m_session.analysis()->workspace->file(m_file);
    m_storage->setVisible(file && m_session.project().isOpen(m_file));
    if (!m_storage->isVisibleTo(this))
        return;
    const auto encoding = [&] {
        switch (m_session.project().encoding(m_file)) {
        case Encoding::Utf8Bom:
            return tr("UTF-8 with mark");
        case Encoding::Utf16LittleEndian:
        case Encoding::Utf16BigEndian:
            return QStringLiteral("UTF-16");
        case Encoding::Utf8:
            break;
        }
        return QStringLiteral("UTF-8");
    };
    m_storage->setText(
        QStringLiteral("%1  %2").arg(encoding(), file->lineEnd() == LineEnd::CrLf ? QStringLiteral("CRLF") : "LF"));
    m_storage->setToolTip(
        tr("Encoding and line ends of %1; both are kept.").arg(m_session.project().displayName(m_file)));
}

void StatusBar::refresh()
{
    const Analysis &analysis = *m_session.analysis();
    m_busy->setText(tr("Checking…"));
    if (m_session.analysisService().isCurrent()) {
        m_busyLater.stop();
        m_busy->hide();
    } else if (!m_busyLater.isActive()) {
        m_busyLater.start();
    }
    m_cancel->setText(tr("Cancel"));
    m_objects->setText(tr("%n object(s)", "", static_cast<int>(analysis.workspace->objectCount())));
    const auto countOf = [&](Severity severity) { return static_cast<int>(analysis.findings.count(severity)); };
    const int errors = countOf(Severity::Error);
    const int warnings = countOf(Severity::Warning);
    const int hints = countOf(Severity::Hint);
    // Hints are no problems: they are counted, but a file with nothing else is fine.
    const QString problems = tr("%n problem(s)", "", errors + warnings);
    m_problems->setText(hints == 0 ? problems
                                   : tr("%1, %n hint(s)", "%1 is the number of problems", hints).arg(problems));
    setProblemsIcon(errors > 0     ? std::optional(Severity::Error)
                    : warnings > 0 ? std::optional(Severity::Warning)
                                   : std::nullopt);
    m_problems->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_problems->setToolTip(tr("Show the list of problems"));
    m_problems->setAccessibleName(m_problems->text());
    setCursorPlace(m_line, m_column);
    refreshFile();
}

/// A button with a new icon is laid out anew, and with it the whole window.
void StatusBar::setProblemsIcon(std::optional<Severity> worst)
{
    if (!m_problems->icon().isNull() && m_worst == worst)
        return;
    m_worst = worst;
    m_problems->setIcon(worst ? severityIcon(*worst) : icon(QStringLiteral("ok"), &Theme::good));
}

QString StatusBar::countText() const
{
    return m_objects->text();
}

} // namespace slipway
