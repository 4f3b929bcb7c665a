// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace slipway
{

/// What the window says at its lower edge: messages, loading, counts, the place in the text and how the file is stored.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(Session &session, QWidget *parent = nullptr);

    void setLoading(int done, int total);
    void endLoading();
    /// The caret of the editor, both 0-based; line < 0 for none.
    void setCursorPlace(int line, int column);
    /// The file that encoding and line ends are told of.
    void setFile(FileId file);
    QString countText() const;

Q_SIGNALS:
    void problemsClicked();
    void cancelClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshFile();
    void setProblemsIcon(std::optional<Severity> worst);

    Session &m_session;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QLabel *m_busy = nullptr;
    QTimer m_busyLater; ///< most checks end before anybody could read that they run
    QLabel *m_objects = nullptr;
    QToolButton *m_problems = nullptr;
    std::optional<Severity> m_worst{}; ///< of the problems, as the icon shows it
    QLabel *m_place = nullptr;
    QSize m_placeSize{}; ///< grows with its text and does not shrink, so that typing lays nothing out anew
    QLabel *m_storage = nullptr;
    FileId m_file = FileId::None;
    int m_line = -1;
    int m_column = 0;
};

} // namespace slipway
