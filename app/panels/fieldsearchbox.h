// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldsearch.h"

#include <QWidget>

#include <functional>

class QListWidget;

namespace slipway
{

class FormLineEdit;

/// *Add field...*: searches the fields of a kind by words while they are typed, and lists what it found.
class FieldSearchBox : public QWidget
{
    Q_OBJECT

public:
    using Find = std::function<std::vector<FieldHit>(const QString &words)>;
    explicit FieldSearchBox(Find find, QWidget *parent = nullptr);
    /// Gives it the keyboard.
    void start();
    void clear();

Q_SIGNALS:
    /// The user wants this field in the form; the search is empty again.
    void chosen(const slipway::NodePath &target);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showHits(const QString &words);
    void choose(int row);

    Find m_find;
    FormLineEdit *m_words = nullptr;
    QListWidget *m_hits = nullptr;
    std::vector<NodePath> m_targets;
};

} // namespace slipway
