// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportdialog.h"

#include "document/exporter.h"
#include "icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slipway
{

ExportDialog::ExportDialog(std::shared_ptr<const Workspace> workspace, const QString &folder, QWidget *parent)
    : QDialog(parent), m_workspace(std::move(workspace))
{
    setWindowTitle(tr("Export"));
    build(folder);
    setTarget(Target::OneFile);
    resize(560, sizeHint().height());
}

void ExportDialog::build(const QString &folder)
{
    m_filePath = QDir(folder).filePath(QStringLiteral("export.yaml"));
    m_folderPath = QDir(folder).filePath(QStringLiteral("export"));
    auto *intro = new QLabel(
        tr("Writes the %n object(s) of the open files, with their comments. Before that a second, independent YAML "
           "reader must understand the text in the same way.",
           "", static_cast<int>(m_workspace->objects().size())),
        this);
    intro->setWordWrap(true);
    const std::array texts{tr("One &file with all objects"), tr("One file for &each object, in a folder"),
                           tr("To the &clipboard")};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(intro);
    column->addSpacing(4);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_targets[i] = new QRadioButton(texts[i], this);
        column->addWidget(m_targets[i]);
        connect(m_targets[i], &QRadioButton::toggled, this, &ExportDialog::refresh);
    }
    m_path = new QLineEdit(this);
    m_path->setAccessibleName(tr("Where to"));
    m_browse = new QPushButton(tr("&Browse…"), this);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &path) { setPath(path); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    column->addLayout(row);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    column->addWidget(m_message);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_run->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (run(m_confirmed))
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

ExportDialog::Target ExportDialog::target() const
{
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (m_targets[i]->isChecked())
            return static_cast<Target>(i);
    return Target::OneFile;
}

void ExportDialog::setTarget(Target target)
{
    m_targets[static_cast<std::size_t>(target)]->setChecked(true);
    refresh();
}

void ExportDialog::setPath(const QString &path)
{
    (target() == Target::OneFile ? m_filePath : m_folderPath) = path;
    refresh();
}

void ExportDialog::refresh()
{
    const bool needsPath = target() != Target::Clipboard;
    const QString path = target() == Target::OneFile ? m_filePath : m_folderPath;
    m_path->setEnabled(needsPath);
    m_browse->setEnabled(needsPath);
    if (m_path->text() != path)
        m_path->setText(path);
    m_run->setText(tr("Export"));
    m_run->setEnabled(!m_workspace->objects().empty() && (!needsPath || !path.isEmpty()));
    m_confirmed = false;
    m_message->hide();
}

void ExportDialog::browse()
{
    const QString chosen = target() == Target::OneFile
                               ? QFileDialog::getSaveFileName(this, tr("Export To"), m_filePath)
                               : QFileDialog::getExistingDirectory(this, tr("Export To"), m_folderPath);
    if (chosen.isEmpty())
        return;
    setPath(chosen);
    // The file dialog has asked about overwriting already.
    m_confirmed = target() == Target::OneFile;
}

void ExportDialog::fail(const QString &reason)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().bad());
    m_message->setPalette(palette);
    m_message->setText(reason);
    m_message->show();
}

QString ExportDialog::message() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

bool ExportDialog::write(const QString &path, const std::string &text)
{
    const QString reason = writeFile(path, text, Encoding::Utf8);
    if (!reason.isEmpty())
        fail(tr("%1 was not written: %2").arg(QDir::toNativeSeparators(path), reason));
    return reason.isEmpty();
}

bool ExportDialog::run(bool overwrite)
{
    m_message->hide();
    const Target to = target();
    const ExportResult result =
        exportWorkspace(*m_workspace, to == Target::FilePerObject ? ExportForm::FilePerObject : ExportForm::OneFile);
    if (!result) {
        fail(result.error);
        return false;
    }
    if (result.files.empty()) {
        fail(tr("There is nothing to export."));
        return false;
    }
    if (to == Target::Clipboard) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(result.files.front().text));
        m_done = tr("The objects are on the clipboard.");
        return true;
    }
    const QDir folder(m_folderPath);
    std::vector<std::pair<QString, const std::string *>> wanted;
    QStringList taken;
    for (const ExportedFile &file : result.files) {
        const QString path = to == Target::OneFile ? m_filePath : folder.filePath(file.name);
        wanted.emplace_back(path, &file.text);
        if (QFileInfo::exists(path))
            taken.append(QFileInfo(path).fileName());
    }
    if (!overwrite && !taken.isEmpty()) {
        fail(tr("%n file(s) of this name exist already: %1.", "", static_cast<int>(taken.size()))
                 .arg(taken.mid(0, 5).join(QStringLiteral(", "))));
        m_run->setText(tr("Overwrite"));
        m_confirmed = true;
        return false;
    }
    if (to == Target::FilePerObject && !folder.mkpath(QStringLiteral("."))) {
        fail(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folderPath)));
        return false;
    }
    for (const auto &[path, text] : wanted)
        if (!write(path, *text))
            return false;
    m_done = tr("Exported %n file(s) to %1.", "", static_cast<int>(wanted.size()))
                 .arg(QDir::toNativeSeparators(to == Target::OneFile ? m_filePath : m_folderPath));
    return true;
}

} // namespace slipway
