// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/previewdialog.h"

#include "text/linediff.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace slipway
{

namespace
{

/// More lines than anybody reads; a change of a huge file stays quick to show.
constexpr int MaxLines = 5000;

QString prefix(const DiffLine &line)
{
    const auto number = [](const std::optional<std::size_t> &n) {
        return n ? QString::number(*n + 1).rightJustified(4) : QString(4, QLatin1Char(' '));
    };
    const QString sign = line.kind == DiffLine::Kind::Added     ? QStringLiteral("+")
                         : line.kind == DiffLine::Kind::Removed ? QStringLiteral("-")
                                                                : QStringLiteral(" ");
    return QStringLiteral("%1 %2 %3 ").arg(number(line.before), number(line.after), sign);
}

void write(QTextCursor &cursor, const QString &text, const QColor &colour, bool bold = false)
{
    QTextBlockFormat block;
    if (colour.isValid() && !bold) {
        QColor ground = colour;
        ground.setAlphaF(0.14F);
        block.setBackground(ground);
    }
    QTextCharFormat letters;
    letters.setForeground(colour.isValid() ? colour : Theme::instance().text());
    if (bold)
        letters.setFontWeight(QFont::Bold);
    if (!cursor.document()->isEmpty())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(text, letters);
}

void fill(QPlainTextEdit *view, const Project &project, const Change &change)
{
    const Theme &theme = Theme::instance();
    QTextCursor cursor(view->document());
    int count = 0;
    for (const FileEdits &part : change.files) {
        EditSet edits = part.edits;
        if (!project.isOpen(part.file) || !normalise(edits))
            continue;
        write(cursor, project.displayName(part.file), theme.accent(), true);
        for (const DiffLine &line : lineDiff(project.text(part.file), edits)) {
            if (++count > MaxLines) {
                write(cursor, QStringLiteral("..."), theme.mutedText(), true);
                return;
            }
            const QString text = QString::fromStdString(line.text);
            switch (line.kind) {
            case DiffLine::Kind::Gap:
                write(cursor, QStringLiteral("          ..."), {});
                break;
            case DiffLine::Kind::Same:
                write(cursor, prefix(line) + text, {});
                break;
            case DiffLine::Kind::Added:
                write(cursor, prefix(line) + text, theme.good());
                break;
            case DiffLine::Kind::Removed:
                write(cursor, prefix(line) + text, theme.bad());
                break;
            }
        }
    }
}

} // namespace

PreviewDialog::PreviewDialog(const Project &project, const Change &change, const QString &accept, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(change.name);
    auto *intro = new QLabel(
        accept.isEmpty() ? tr("Lines marked - are only here, lines marked + only on disk.")
                         : tr("Lines marked - are removed, lines marked + are added. Everything else stays as it is."),
        this);
    intro->setWordWrap(true);
    auto *view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(tr("The change, line by line"));
    fill(view, project, change);
    view->moveCursor(QTextCursor::Start);

    auto *buttons = new QDialogButtonBox(this);
    if (accept.isEmpty()) {
        buttons->addButton(QDialogButtonBox::Close);
    } else {
        buttons->addButton(accept, QDialogButtonBox::AcceptRole)->setDefault(true);
        buttons->addButton(QDialogButtonBox::Cancel);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(760, 440);
}

} // namespace slipway
