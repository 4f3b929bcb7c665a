// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/newfiledialog.h"

#include "icons.h"
#include "templates.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway
{

NewFileDialog::NewFileDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New"));
    auto *intro = new QLabel(tr("Start with:"), this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(intro->text());
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setIconSize({22, 22});
    const auto add = [this](const QString &name, const QString &picture, const QString &title, const QString &about) {
        auto *item = new QListWidgetItem(icon(picture, &Theme::accent), title + QLatin1Char('\n') + about, m_list);
        item->setData(Qt::UserRole, name);
    };
    add({}, QStringLiteral("new"), tr("Empty file"), tr("Nothing in it; fill it from the palette or by typing."));
    for (const QString &name : templateNames())
        add(name, QStringLiteral("yaml"), templateTitle(name), templateAbout(name));
    m_list->setCurrentRow(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(520, 500);
}

QString NewFileDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace slipway
