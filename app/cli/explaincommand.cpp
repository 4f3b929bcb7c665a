// SPDX-License-Identifier: GPL-3.0-or-later
// `slipway explain`: what a rule or a field means.
#include "checks/ruleset.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/reports.h"
#include "schema/completion.h"
#include "schema/didyoumean.h"
#include "schema/fieldtexts.h"

#include <algorithm>

namespace slipway::cli
{

namespace
{

/// As `check --fix` and the window take them: made by themselves, offered, or none.
const char *fixName(FixKind fix)
{
    return fix == FixKind::Safe ? "safe" : fix == FixKind::Ask ? "ask" : "none";
}

QString sentenceAbout(FixKind fix)
{
    switch (fix) {
    case FixKind::Safe:
        return Commands::tr("There is a fix that is right in every case; 'slipway check --fix' makes it.");
    case FixKind::Ask:
        return Commands::tr("There are fixes to choose from; the window shows what each would change.");
    case FixKind::None:
        break;
    }
    return Commands::tr("There is no fix at a click: only a person knows what was meant.");
}

/// "hint off" for rules that wait until a project asks for them.
QString severityOf(const RuleInfo &info)
{
    return QLatin1String(nameOf(info.severity)) + QLatin1String(info.isOptIn ? " off" : "");
}

QString listOfRules()
{
    QString text;
    for (const Rule *rule : allRules())
        text += QStringLiteral("%1 %2 %3 %4 %5\n")
                    .arg(QLatin1String(rule->info.id), -34)
                    .arg(QLatin1String(nameOf(rule->info.tier)), -9)
                    .arg(severityOf(rule->info), -11)
                    .arg(QLatin1String(fixName(rule->info.fix)), -4)
                    .arg(Rules::tr(rule->info.title));
    return text;
}

QString aboutRule(const RuleInfo &info)
{
    QString text = QStringLiteral("%1 (%2, %3)\n\n%4\n%5\n%6\n")
                       .arg(coloured(QLatin1String(info.id), Colour::Bold), QLatin1String(nameOf(info.tier)),
                            severityOf(info), Rules::tr(info.title), Rules::tr(info.why), sentenceAbout(info.fix));
    if (const QString page = docsUrl(info.docs ? info.docs : ""); !page.isEmpty())
        text += QLatin1Char('\n') + page + QLatin1Char('\n');
    return text;
}

/// A field on the way from a kind down to what was asked for.
struct Step {
    const TypeInfo *owner = nullptr; ///< the structure that holds it; null in maps
    std::string key{};
    const FieldType *field = nullptr;
};

/// What stands in a field, past lists and maps.
const TypeInfo *structureOf(const FieldType *field)
{
    while (field && (field->type == ValueType::List || field->type == ValueType::Map))
        field = field->of.get();
    return field ? field->object : nullptr;
}

QString typeOf(const FieldType &field)
{
    QString type = typeInWords(field);
    if (!field.choices.empty()) {
        QStringList choices;
        for (const std::string &choice : field.choices)
            choices << QString::fromStdString(choice);
        type += Commands::tr("; one of %1").arg(choices.join(QStringLiteral(", ")));
    }
    if (!field.defaultValue.empty())
        type += Commands::tr("; %1 when nothing is written").arg(QString::fromStdString(field.defaultValue));
    return type;
}

QString fieldsOf(const TypeInfo &type)
{
    QString text = QLatin1Char('\n') + Commands::tr("Fields:") + QLatin1Char('\n');
    for (const auto &[key, field] : type.fields) {
        const bool required = std::find(type.required.begin(), type.required.end(), key) != type.required.end();
        text += QStringLiteral("  %1 %2%3\n")
                    .arg(QString::fromStdString(key), -30)
                    .arg(typeOf(field), required ? Commands::tr("; required") : QString());
    }
    return text;
}

/// The help of the innermost structure that has words for the field.
QString helpOf(const std::vector<Step> &steps)
{
    std::string key;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        key = step->key + (key.empty() ? "" : "." + key);
        if (step->owner)
            if (const QString help = fieldHelp(step->owner->name, key); !help.isEmpty())
                return help;
    }
    return {};
}

/// Segments of `spec.template.spec.containers[0].image`; what is in brackets says only which item and is left out.
QStringList segmentsOf(QString path)
{
    for (auto open = path.indexOf(QLatin1Char('[')); open >= 0; open = path.indexOf(QLatin1Char('['))) {
        const auto close = path.indexOf(QLatin1Char(']'), open);
        path.remove(open, (close < 0 ? path.size() : close + 1) - open);
    }
    return path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
}

const KindInfo *kindNamed(const QString &name)
{
    const KindInfo *found = nullptr;
    for (const KindInfo &kind : SchemaStore::builtIn().kinds())
        if (name.compare(QString::fromStdString(kind.kind), Qt::CaseInsensitive) == 0 &&
            (!found || kind.apiVersion != "autoscaling/v1"))
            found = &kind;
    return found;
}

/// The text about a field, or the reason why there is none in `error`.
QString aboutField(const QStringList &segments, QString &error)
{
    const KindInfo *kind = kindNamed(segments.value(0));
    if (!kind) {
        error = Commands::tr("There is no rule and no kind '%1'. 'slipway explain --list' shows all rules.")
                    .arg(segments.value(0));
        return {};
    }
    std::vector<Step> steps;
    const TypeInfo *here = kind->type;
    for (const QString &segment : segments.mid(1)) {
        const std::string key = segment.toStdString();
        const FieldType *field = here ? here->field(key) : nullptr;
        if (!field) {
            std::vector<std::string> known;
            if (here)
                for (const auto &[name, type] : here->fields)
                    known.push_back(name);
            const std::vector<std::string> near = didYouMean(key, known);
            error = near.empty() ? Commands::tr("%1 has no field '%2'.").arg(segments.value(0), segment)
                                 : Commands::tr("%1 has no field '%2'. Did you mean '%3'?")
                                       .arg(segments.value(0), segment, QString::fromStdString(near.front()));
            return {};
        }
        steps.push_back({here, key, field});
        here = structureOf(field);
    }
    QString text = coloured(segments.join(QLatin1Char('.')), Colour::Bold) + QStringLiteral("  ") +
                   (steps.empty() ? QString::fromStdString(kind->apiVersion) : typeOf(*steps.back().field)) +
                   QLatin1Char('\n');
    const QString help = steps.empty() ? kindSentence(kind->kind) : helpOf(steps);
    if (!help.isEmpty())
        text += QLatin1Char('\n') + help + QLatin1Char('\n');
    return here ? text + fieldsOf(*here) : text;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Explains a rule of the checks (image-reference-invalid) or a field (Deployment.spec.strategy)."));
    parser.addPositionalArgument("RULE|FIELD", Commands::tr("The rule's id, or a kind and a path below it."));
    parser.addOption({"list", Commands::tr("Lists all rules with tier, severity and kind of fix.")});
    if (const auto status = parseArguments(parser, arguments))
        return *status;
    if (parser.isSet("list")) {
        writeOut(listOfRules());
        return Ok;
    }
    if (parser.positionalArguments().size() != 1) {
        writeError(Commands::tr("Name one rule or field, or use --list."));
        return Failed;
    }
    const QString what = parser.positionalArguments().first();
    if (const Rule *rule = findRule(what.toStdString())) {
        writeOut(aboutRule(rule->info));
        return Ok;
    }
    QString error;
    const QString text = aboutField(segmentsOf(what), error);
    if (!error.isEmpty()) {
        writeError(error);
        return Failed;
    }
    writeOut(text);
    return Ok;
}

} // namespace

extern const Command explainCommand{"explain",
                                    QT_TRANSLATE_NOOP("slipway::cli::Commands", "explains a rule or a field"), &run};

} // namespace slipway::cli
