// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/manifestview.h"

#include "editor/snippetview.h"
#include "sim/manifestobject.h"

#include <QEvent>
#include <QVBoxLayout>

namespace slipway
{

ManifestView::ManifestView(const Project &project, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new SnippetView(project, this))
{
    m_title->setWordWrap(true);
    m_title->setContentsMargins(10, 6, 10, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    connect(m_text, &SnippetView::placeClicked, this, &ManifestView::placeChosen);
    retranslate();
}

void ManifestView::clear()
{
    m_workspace.reset();
    m_origin = {};
    m_text->show(Place{});
    retranslate();
}

void ManifestView::show(const std::shared_ptr<const Workspace> &workspace, const sim::Origin &origin)
{
    if (workspace == m_workspace && origin == m_origin)
        return;
    m_workspace = workspace;
    m_origin = origin;
    if (const Place place = sim::placeInCharge(*workspace, origin); place.file != FileId::None)
        m_text->show(place);
    else
        m_text->glow(std::nullopt);
    retranslate();
}

void ManifestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ManifestView::retranslate()
{
    if (m_origin.object.isNull()) {
        m_title->setText(m_text->file() == FileId::None ? tr("The line in charge of what happens lights up here.")
                                                        : tr("Nothing in your files decides this."));
        return;
    }
    const QString object = m_origin.object.id.display().toHtmlEscaped();
    // Room for a line break behind each step of a long path.
    const QString path =
        QString::fromStdString(m_origin.path).toHtmlEscaped().replace(QLatin1Char('.'), QStringLiteral(".&#8203;"));
    if (path.isEmpty())
        m_title->setText(QStringLiteral("<b>%1</b>").arg(object));
    else if (m_origin.place.file != FileId::None)
        m_title->setText(tr("<b>%1</b> in %2").arg(path, object));
    else
        m_title->setText(tr("<b>%1</b> is not written in %2: its default applies.").arg(path, object));
}

} // namespace slipway
