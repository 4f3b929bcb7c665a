// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/formheader.h"

#include "graph/kindicons.h"
#include "schema/fieldtexts.h"
#include "widgets/glyphbutton.h"

#include <QGridLayout>

namespace slipway
{

namespace
{

constexpr int IconSize = 32;

} // namespace

FormHeader::FormHeader(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_name(new RoleLabel(&Theme::text, this)),
      m_kind(new RoleLabel(&Theme::mutedText, this)), m_sentence(new RoleLabel(&Theme::mutedText, this)),
      m_yaml(new RoleLabel(&Theme::text, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_yaml, 0, 2, Qt::AlignTop);
    layout->addWidget(m_kind, 1, 1, 1, 2);
    layout->addWidget(m_sentence, 2, 0, 1, 3);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    if (title.pointSizeF() > 0)
        title.setPointSizeF(title.pointSizeF() * 1.25);
    m_name->setFont(title);
    for (RoleLabel *label : {m_name, m_kind, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_yaml->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_yaml, &QLabel::linkActivated, this, &FormHeader::yamlClicked);
    connect(&Theme::instance(), &Theme::changed, this, &FormHeader::showIcon);
}

void FormHeader::showIcon()
{
    m_icon->setPixmap(kindIcon(m_id).pixmap(IconSize, IconSize));
    m_yaml->setText(
        QStringLiteral("<a style='color:%1' href='yaml'>%2</a>").arg(Theme::instance().accent().name(), tr("YAML")));
}

void FormHeader::setObject(const Object &object, int findings)
{
    m_id = object.id;
    const QString name = QString::fromStdString(m_id.name);
    const QString kind = QString::fromStdString(m_id.kind);
    m_name->setText(name.isEmpty() ? tr("(no name)") : name);
    QString line = m_id.ns.empty() ? kind : tr("%1 in namespace %2").arg(kind, QString::fromStdString(m_id.ns));
    if (findings > 0)
        line = tr("%1, %n problem(s)", nullptr, findings).arg(line);
    m_kind->setText(line);
    const QString sentence = kindSentence(m_id.kind);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_yaml->setToolTip(tr("Show this object in the YAML"));
    showIcon();
}

} // namespace slipway
