// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/formheader.h"

#include "checks/podsecurity.h"
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
      m_yaml(new RoleLabel(&Theme::text, this)), m_security(new RoleLabel(&Theme::mutedText, this))
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
    layout->addWidget(m_security, 3, 0, 1, 3);
    m_security->setWordWrap(true);
    m_security->setTextFormat(Qt::RichText);
    m_security->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_security, &QLabel::linkActivated, this, &FormHeader::followLink);
    connect(&Theme::instance(), &Theme::changed, this, &FormHeader::showSecurity);
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

void FormHeader::setObject(const Object &object, int findings, KubernetesVersion version)
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
    takeSecurity(object, version);
    showSecurity();
}

void FormHeader::takeSecurity(const Object &object, KubernetesVersion version)
{
    m_level.clear();
    m_nextLevel.clear();
    m_obstacles.clear();
    std::optional<PodParts> pod = podPartsOf(object);
    if (!pod)
        return;
    pod->version = version;
    const PodSecurity security = podSecurityOf(*pod);
    m_level = QLatin1String(nameOf(security.level));
    if (security.level != PodSecurityLevel::Restricted)
        m_nextLevel = QLatin1String(nameOf(security.nextLevel()));
    for (const PodSecurityObstacle &obstacle : security.obstacles) {
        const Place place = object.place(obstacle.shownAt());
        m_obstacles.push_back({{object.ref(), object.pathAt(place.range.start), place}, toSentence(obstacle)});
    }
}

void FormHeader::showSecurity()
{
    m_security->setVisible(!m_level.isEmpty());
    if (m_level.isEmpty())
        return;
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a style='color:%1' href='%2'>%3</a>")
            .arg(Theme::instance().accent().name(), target, text.toHtmlEscaped());
    };
    QString text = tr("Pod security: <b>%1</b>.", "level of the Pod Security Standards").arg(m_level);
    if (!m_nextLevel.isEmpty())
        text += QLatin1Char(' ') + link(QStringLiteral("list"), m_listsObstacles
                                                                    ? tr("What keeps it from %1:").arg(m_nextLevel)
                                                                    : tr("%n thing(s) keep it from %1.", nullptr,
                                                                         static_cast<int>(m_obstacles.size()))
                                                                          .arg(m_nextLevel));
    QStringList sentences;
    for (std::size_t i = 0; i < m_obstacles.size(); ++i) {
        sentences << m_obstacles[i].sentence.toHtmlEscaped();
        if (m_listsObstacles)
            text += QStringLiteral("<br>• ") + link(QString::number(i), m_obstacles[i].sentence);
    }
    m_security->setText(text);
    m_security->setToolTip(sentences.isEmpty() || m_listsObstacles ? QString()
                                                                   : sentences.join(QStringLiteral("<br>")));
}

void FormHeader::setListsObstacles(bool lists)
{
    m_listsObstacles = lists;
    showSecurity();
}

void FormHeader::followLink(const QString &link)
{
    if (link == QLatin1String("list")) {
        setListsObstacles(!m_listsObstacles);
    } else if (const std::size_t index = link.toUInt(); index < m_obstacles.size()) {
        Q_EMIT obstacleClicked(m_obstacles[index].field);
    }
}

} // namespace slipway
