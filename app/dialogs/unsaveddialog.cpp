// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/unsaveddialog.h"

#include "icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway
{

UnsavedDialog::UnsavedDialog(const QStringList &names, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Unsaved Changes"));
    auto *question =
        new QLabel(tr("%n file(s) have changes that are not saved yet:", "", static_cast<int>(names.size())), this);
    question->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setAccessibleName(question->text());
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    for (const QString &name : names)
        list->addItem(new QListWidgetItem(icon(QStringLiteral("file"), &Theme::mutedText), name));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save =
        buttons->addButton(names.size() == 1 ? tr("&Save") : tr("&Save All"), QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(tr("&Discard Changes"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    const auto finish = [this](UnsavedAnswer answer) {
        m_answer = answer;
        answer == UnsavedAnswer::Cancel ? reject() : accept();
    };
    connect(save, &QPushButton::clicked, this, [finish] { finish(UnsavedAnswer::Save); });
    connect(discard, &QPushButton::clicked, this, [finish] { finish(UnsavedAnswer::Discard); });
    connect(cancel, &QPushButton::clicked, this, [finish] { finish(UnsavedAnswer::Cancel); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(question);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(480, 240);
    save->setFocus();
}

} // namespace slipway
