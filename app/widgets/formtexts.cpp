// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formtexts.h"

#include "theme.h"
#include "widgets/formrow.h"

#include <QLabel>

#include <algorithm>

namespace slipway
{

namespace
{

QColor severityColour(Severity severity)
{
    const Theme &theme = Theme::instance();
    return severity == Severity::Error ? theme.bad() : severity == Severity::Warning ? theme.wait() : theme.mutedText();
}

QString severitySign(Severity severity)
{
    return severity == Severity::Error     ? QStringLiteral("✕")
           : severity == Severity::Warning ? QStringLiteral("▲")
                                           : QStringLiteral("○"); // as in the editor; a filled dot marks written fields
}

} // namespace

QString findingsText(const std::vector<const Diagnostic *> &findings)
{
    QStringList lines;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Diagnostic &finding = *findings[i];
        QString line = QStringLiteral("<span style='color:%1'>%2 %3</span>")
                           .arg(severityColour(finding.severity).name(), severitySign(finding.severity),
                                finding.message.toHtmlEscaped());
        if (!finding.next.isEmpty() && finding.fixes.empty())
            line += QStringLiteral(" <span style='color:%1'>%2</span>")
                        .arg(Theme::instance().mutedText().name(), finding.next.toHtmlEscaped());
        for (std::size_t fix = 0; fix < finding.fixes.size(); ++fix)
            line += QStringLiteral("<br><a style='color:%1' href='fix:%2:%3'>%4</a>")
                        .arg(Theme::instance().accent().name())
                        .arg(i)
                        .arg(fix)
                        .arg(finding.fixes[fix].change.name.toHtmlEscaped());
        lines << line;
    }
    return lines.join(QStringLiteral("<br>"));
}

void connectFixes(QLabel *label, QObject *context, FormHost &host, const FormItem &item)
{
    QObject::connect(label, &QLabel::linkActivated, context, [&host, &item, label](const QString &link) {
        const QStringList parts = link.split(u':');
        const auto &findings = host.findings(item);
        if (parts.size() != 3 || parts[1].toUInt() >= findings.size())
            return;
        // A copy: a newer analysis replaces the one that the finding belongs to.
        const std::vector<Fix> fixes = findings[parts[1].toUInt()]->fixes;
        if (parts[2].toUInt() < fixes.size())
            host.offerFixes(fixes, parts[2].toUInt(), label);
    });
}

QString reasonText(const FieldState &state)
{
    const auto link = [](const char *target, const QString &text) {
        return QStringLiteral(" <a style='color:%1' href='%2'>%3</a>")
            .arg(Theme::instance().accent().name(), QLatin1String(target), text.toHtmlEscaped());
    };
    QString text = state.reason.toHtmlEscaped();
    if (state.isShared)
        text += link("expand", FormRow::tr("Give it its own text"));
    return text + link("yaml", FormRow::tr("Show the YAML"));
}

void connectReason(QLabel *label, QObject *context, FormHost &host, const FormItem &item)
{
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QObject::connect(label, &QLabel::linkActivated, context, [&host, &item](const QString &link) {
        const Field field = item.field; // what is done may replace the item
        if (link == QLatin1String("expand"))
            host.edit(field, {{FormEdit::What::Expand, field.path, {}, 0, 0}});
        else
            host.showInYaml(field.path);
    });
}

int problemCount(const std::vector<const Diagnostic *> &findings)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Diagnostic *finding) {
        return finding->severity != Severity::Hint;
    }));
}

} // namespace slipway
