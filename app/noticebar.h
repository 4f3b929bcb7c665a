// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace slipway
{

/// A message that stays until it is answered or closed, without stopping the work.
struct Notice {
    enum class Kind { Info, Warning, Error };
    struct Button {
        QString text{};
        std::function<void()> run{}; ///< the notice goes away before it runs
    };
    QString key{}; ///< a newer notice with the same key takes this one's place; may be empty
    Kind kind = Kind::Info;
    QString text{};
    QString details{}; ///< more lines, shown on demand
    std::vector<Button> buttons{};
};

/// Notices above the middle of the window, newest first. A few are shown at once; the others wait until one of these is
/// answered, and only information that nobody looked at is ever dropped.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    void dismiss(const QString &key);
    void clear();
    int count() const; ///< with those that wait
    /// The texts shown, newest first.
    QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void remove(QWidget *row);
    void dropOldInformation();
    void showFirst();
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_more = nullptr;
};

} // namespace slipway
