// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learnpage.h"

#include "displayscale.h"
#include "icons.h"
#include "learn/cards.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace slipway
{

namespace
{

constexpr int PageWidth = 960;

QLabel *heading(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

LearnPage::LearnPage(QWidget *parent) : QWidget(parent)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    build();
    connect(&Theme::instance(), &Theme::changed, this, [this, scale = displayScale()]() mutable {
        // The headings and the page have sizes of their own, which a new application font leaves alone.
        if (scale != std::exchange(scale, displayScale()))
            build();
    });
}

void LearnPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

QLayout *LearnPage::modeCards(QWidget *page)
{
    auto *modes = new QGridLayout;
    modes->setSpacing(12);
    const auto addMode = [&](int row, int at, Mode mode, const QString &title, const QString &text) {
        auto *card = new Card(icon(modeId(mode), &Theme::accent), title, text, page);
        connect(card, &Card::clicked, this, [this, mode] { Q_EMIT modeChosen(mode); });
        modes->addWidget(card, row, at);
    };
    addMode(0, 0, Mode::Build, tr("Build"),
            tr("A picture of all objects and how they refer to each other. Select one to fill in its form, or drag new "
               "ones from the palette."));
    addMode(0, 1, Mode::Yaml, tr("YAML"),
            tr("The same files as text, with completion, folding and the problems at their lines. Both views change "
               "together."));
    addMode(1, 0, Mode::Run, tr("Run"),
            tr("A computed run of your manifests: images are pulled, probes pass or fail, traffic arrives, pods end "
               "gracefully or not."));
    addMode(1, 1, Mode::Learn, tr("Learn"),
            tr("This page. Open an example, change a number in it, and look at what that does in Run."));
    return modes;
}

QLayout *LearnPage::exampleCards(QWidget *page)
{
    auto *examples = new QGridLayout;
    examples->setSpacing(12);
    const auto addExample = [&](int at, const QString &name, const QString &title, const QString &text) {
        auto *card = new ExampleCard(name, title, text, page);
        connect(card, &Card::clicked, this, [this, name] { Q_EMIT exampleChosen(name); });
        examples->addWidget(card, 0, at);
        examples->setColumnStretch(at, 1);
    };
    addExample(0, QStringLiteral("shop"), tr("A shop"),
               tr("Two Deployments behind an Ingress, with settings, a password and a disk."));
    addExample(1, QStringLiteral("web"), tr("A web server"),
               tr("The smallest useful pair: a Deployment with probes and the Service that finds its pods."));
    addExample(2, QStringLiteral("stateful-db"), tr("A database"),
               tr("A StatefulSet that keeps its data: every pod has a name and a disk of its own."));
    return examples;
}

QLayout *LearnPage::ownFiles(QWidget *page)
{
    auto *own = new QHBoxLayout;
    auto *open = new QPushButton(icon(QStringLiteral("open")), tr("Open your own files…"), page);
    connect(open, &QPushButton::clicked, this, &LearnPage::openFilesChosen);
    own->addWidget(open);
    auto *drop = new QLabel(tr("or drop files and folders anywhere on this window."), page);
    drop->setWordWrap(true);
    own->addWidget(drop, 1);
    return own;
}

void LearnPage::build()
{
    auto *outer = new QWidget;
    outer->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget(outer);
    page->setMaximumWidth(qRound(PageWidth * displayScale()));
    auto *centre = new QHBoxLayout(outer);
    centre->setContentsMargins(24, 24, 24, 24);
    centre->addStretch(1);
    centre->addWidget(page, 1000);
    centre->addStretch(1);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(heading(tr("Build it, check it, watch it run"), 1.9, page));
    auto *intro = new QLabel(tr("Slipway draws a Kubernetes application from its YAML files, tells you at once what a "
                                "cluster would refuse, and shows what happens when the pods start and stop. Your files "
                                "stay as you wrote them: each change touches only the lines it must."),
                             page);
    intro->setWordWrap(true);
    column->addWidget(intro);

    column->addLayout(modeCards(page));
    column->addSpacing(8);
    column->addWidget(heading(tr("Open an example"), 1.35, page));
    column->addLayout(exampleCards(page));
    column->addLayout(ownFiles(page));
    column->addStretch();
    m_scroll->setWidget(outer);
}

} // namespace slipway
