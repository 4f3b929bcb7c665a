// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/snippetview.h"

#include <QEvent>
#include <QMouseEvent>

namespace slipway
{

SnippetView::SnippetView(const Project &project, QWidget *parent) : YamlView(parent), m_project(project)
{
    setReadOnly(true);
    setCaretLineVisible(false);
    setCaretWidth(0);
    connect(&project, &Project::textChanged, this, [this](FileId file) {
        if (file == m_file)
            show({std::exchange(m_file, FileId::None), {}});
    });
    connect(&project, &Project::fileClosed, this, [this](FileId file) {
        if (file == m_file)
            show(Place{});
    });
    retranslate();
}

void SnippetView::show(const Place &place)
{
    if (place.file != m_file) {
        m_file = m_project.isOpen(place.file) ? place.file : FileId::None;
        setReadOnly(false);
        setBytes(m_file == FileId::None ? std::string() : m_project.text(m_file));
        setReadOnly(true);
    }
    glow(place.range.isEmpty() ? std::nullopt : std::optional(place.range));
    if (place.range.isEmpty())
        SendScintilla(SCI_SETFIRSTVISIBLELINE,
                      SendScintilla(SCI_VISIBLEFROMDOCLINE, SendScintilla(SCI_LINEFROMPOSITION, place.range.start)));
}

void SnippetView::changeEvent(QEvent *event)
{
    YamlView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SnippetView::mouseReleaseEvent(QMouseEvent *event)
{
    YamlView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_file != FileId::None)
        Q_EMIT placeClicked(m_file, caret());
}

void SnippetView::retranslate()
{
    setAccessibleName(tr("Manifest, read only"));
}

} // namespace slipway
