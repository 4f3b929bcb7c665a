// SPDX-License-Identifier: GPL-3.0-or-later
// `slipway set` and `slipway unset`: the smallest edits of one object of a file.
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "cli/unifieddiff.h"
#include "document/listitems.h"
#include "schema/keyorder.h"

#include <algorithm>
#include <functional>

namespace slipway::cli
{

namespace
{

/// One edit as asked for; removing when there is no value.
struct Wanted {
    NodePath path{};
    std::optional<Value> value{};
};

/// The object to edit: a document of the file, or an item of a List in it.
struct Target {
    std::size_t document = 0;
    int item = -1;
};

/// A value, or the reason why there is none.
template <typename T>
struct Outcome {
    std::optional<T> value{};
    QString error{};
};

Outcome<NodePath> pathOf(const QString &text)
{
    auto path = NodePath::parse(text.toStdString());
    if (!path || path->isEmpty())
        return {
            {},
            Commands::tr("'%1' is not a field path such as spec.template.spec.containers[name=web].image.").arg(text)};
    return {std::move(path), {}};
}

Outcome<Wanted> wantedOf(const QString &path, const QString &value)
{
    auto where = pathOf(path);
    if (!where.value)
        return {{}, where.error};
    auto what = Value::parse(value.toStdString());
    if (!what)
        return {
            {},
            Commands::tr("'%1' is not a YAML value. Text with special characters needs quotes: '\"...\"'.").arg(value)};
    return {Wanted{std::move(*where.value), std::move(what)}, {}};
}

/// PATH=VALUE; an equals sign in brackets belongs to the path.
Outcome<Wanted> wantedOf(const QString &edit)
{
    int depth = 0;
    for (qsizetype i = 0; i < edit.size(); ++i) {
        depth += edit[i] == '[' ? 1 : edit[i] == ']' ? -1 : 0;
        if (edit[i] == '=' && depth == 0)
            return wantedOf(edit.left(i), edit.mid(i + 1));
    }
    return {{}, Commands::tr("'%1' is not of the form PATH=VALUE.").arg(edit)};
}

Outcome<Target> targetNamed(const ManifestFile &file, const QString &name)
{
    std::vector<Target> found;
    const QStringList parts = name.split('/');
    for (std::size_t document = 0; document < file.documents().size(); ++document) {
        for (const DocumentObject &object : file.documents()[document].document->objects()) {
            const QString kind = QString::fromStdString(object.id.kind);
            if (parts.size() >= 2 && kind.compare(parts.first(), Qt::CaseInsensitive) == 0 &&
                object.id.name == parts.last().toStdString() &&
                (parts.size() == 2 || object.id.ns == parts[1].toStdString()))
                found.push_back({document, object.item});
        }
    }
    if (found.size() == 1)
        return {found.front(), {}};
    if (parts.size() < 2 || parts.size() > 3)
        return {{}, Commands::tr("'%1' is not of the form Kind/name or Kind/namespace/name.").arg(name)};
    if (found.empty())
        return {{}, Commands::tr("%1 holds no object %2.", "file, object").arg(file.path(), name)};
    return {{},
            Commands::tr("%1 holds %2 several times. Say which one with --document.", "file, object")
                .arg(file.path(), name)};
}

Outcome<Target> onlyTarget(const ManifestFile &file)
{
    std::vector<Target> found;
    QStringList names;
    for (std::size_t document = 0; document < file.documents().size(); ++document) {
        for (const DocumentObject &object : file.documents()[document].document->objects()) {
            found.push_back({document, object.item});
            names << object.id.display();
        }
    }
    if (found.size() == 1 || (found.empty() && file.documents().size() == 1))
        return {found.empty() ? Target{} : found.front(), {}};
    constexpr qsizetype shown = 8;
    if (names.size() > shown)
        names = names.mid(0, shown) << QStringLiteral("...");
    return {{},
            Commands::tr("%1 holds several objects (%2). Say which one with --object or --document.")
                .arg(file.path(), names.join(", "))};
}

Outcome<Target> targetOf(const ManifestFile &file, const QCommandLineParser &parser)
{
    if (parser.isSet("object"))
        return targetNamed(file, parser.value("object"));
    if (!parser.isSet("document"))
        return onlyTarget(file);
    bool isNumber = false;
    const qulonglong number = parser.value("document").toULongLong(&isNumber);
    if (isNumber && number < file.documents().size())
        return {Target{static_cast<std::size_t>(number), -1}, {}};
    return {{},
            Commands::tr("%1 has %n document(s), counted from 0, so there is no document %2.", "",
                         static_cast<int>(file.documents().size()))
                .arg(file.path(), parser.value("document"))};
}

/// Edits of a document's text, one after the other.
class Editing
{
public:
    Editing(std::shared_ptr<const Document> document, int item) : m_document(std::move(document)), m_item(item) {}

    /// Makes one change; the reason when it cannot be made.
    QString make(const Wanted &wanted, bool expand)
    {
        const QString path = QString::fromStdString(wanted.path.toString());
        if (!wanted.value && !root().find(wanted.path))
            return Commands::tr("There is no '%1' to remove.").arg(path);
        EditResult result = edit(wanted);
        if (!result && isShared(root(), wanted.path)) {
            if (!expand)
                return result.error + ' ' + Commands::tr("--expand does that; no value changes by it.");
            if (QString error = take(expandShared(root(), wanted.path)); !error.isEmpty())
                return error;
            result = edit(wanted);
        }
        return take(std::move(result));
    }
    const EditSet &edits() const { return m_edits; }

private:
    NodeRef root() const
    {
        const NodeRef root = m_document->tree().root();
        return m_item >= 0 ? listItem(root, m_item) : root;
    }
    EditResult edit(const Wanted &wanted) const
    {
        if (!wanted.value)
            return removeNode(root(), wanted.path);
        return setValue(root(), wanted.path, *wanted.value, usualOrder(root()));
    }
    QString take(EditResult result)
    {
        if (!result || !normalise(result.edits))
            return result.error;
        m_edits = composed(m_edits, result.edits);
        m_document = Document::read(applied(m_document->text(), result.edits));
        return {};
    }

    std::shared_ptr<const Document> m_document;
    int m_item = -1;
    EditSet m_edits;
};

QString write(const Input &input, const ManifestFile &file, const EditSet &edits, const QCommandLineParser &parser)
{
    if (parser.isSet("diff")) {
        writeOut(unifiedDiff(input.path.toStdString(), file.text(), edits));
        return {};
    }
    const std::string after = applied(file.text(), edits);
    const QString out = parser.isSet("in-place") ? input.path : parser.isSet("o") ? parser.value("o") : QString("-");
    if (out == QLatin1String("-")) {
        writeOut(encodeFile(after, input.file.encoding));
        return {};
    }
    const QString reason = writeFile(out, after, input.file.encoding);
    return reason.isEmpty() ? QString() : Commands::tr("%1 cannot be written: %2", "file, reason").arg(out, reason);
}

/// Does the work; a reason when it cannot be done.
QString edit(const QString &path, const std::vector<Wanted> &wanted, const QCommandLineParser &parser)
{
    if (parser.isSet("in-place") + parser.isSet("o") + parser.isSet("diff") > 1)
        return Commands::tr("Only one of --in-place, --diff and -o can be given.");
    if (parser.isSet("in-place") && path == QLatin1String("-"))
        return Commands::tr("Standard input cannot be changed in place.");
    const Input input = readInput(path);
    if (input.file.obstacle != FileObstacle::None)
        return obstacleText(input);
    const auto file =
        ManifestFile::read(FileId::None, input.path, std::make_shared<const std::string>(input.file.text));
    const auto target = targetOf(*file, parser);
    if (!target.value)
        return target.error;
    const DocumentSlot &slot = file->documents()[target.value->document];
    if (slot.document->isTemplate())
        return problemText(file, target.value->document);
    Editing editing(slot.document, target.value->item);
    for (const Wanted &one : wanted)
        if (const QString error = editing.make(one, parser.isSet("expand")); !error.isEmpty())
            return slot.document->isComplete() ? error : problemText(file, target.value->document);
    return write(input, *file, shifted(editing.edits(), slot.start), parser);
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({"object", Commands::tr("The object to change, where the file holds several."), "KIND/NAME"});
    parser.addOption({"document", Commands::tr("The document to change, counted from 0."), "N"});
    parser.addOption({{"o", "output"},
                      Commands::tr("Writes the result to this file ('-', the default, is standard output)."),
                      "OUT"});
    parser.addOption({{"i", "in-place"}, Commands::tr("Changes the file itself.")});
    parser.addOption({"expand", Commands::tr("Gives a place a text of its own first, where an anchor, an alias or '<<' "
                                             "shares it with others.")});
    parser.addOption({"diff", Commands::tr("Shows the change as a unified diff and writes nothing.")});
}

/// A value such as -5 is no option. The parser has no way to say so, so its minus sign is hidden from it.
constexpr QChar HiddenMinus(0xE000);

QStringList hideNegativeNumbers(QStringList arguments)
{
    for (QString &argument : arguments)
        if (argument.size() > 1 && argument[0] == '-' && (argument[1].isDigit() || argument[1] == '.'))
            argument[0] = HiddenMinus;
    return arguments;
}

QStringList shown(QStringList arguments)
{
    for (QString &argument : arguments)
        argument.replace(HiddenMinus, '-');
    return arguments;
}

int failed(const QString &reason)
{
    writeError(reason);
    return Failed;
}

int runSet(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Writes a value with the smallest change of the text: comments, order and layout stay.\n"
                     "VALUE is YAML; what is missing on the way to PATH is created."));
    parser.addPositionalArgument("FILE", Commands::tr("The manifest; '-' is standard input."));
    parser.addPositionalArgument("PATH",
                                 Commands::tr("The field, such as spec.template.spec.containers[name=web].image."));
    parser.addPositionalArgument("VALUE", Commands::tr("What it is to be."));
    addCommonOptions(parser);
    parser.addOption({"edit", Commands::tr("In place of PATH and VALUE; can be given several times."), "PATH=VALUE"});
    if (const auto status = parseArguments(parser, hideNegativeNumbers(arguments)))
        return *status;
    const QStringList given = shown(parser.positionalArguments());
    const QStringList edits = shown(parser.values("edit"));
    const bool isPair = given.size() == 3;
    if (!isPair && (given.size() != 1 || edits.isEmpty()))
        return failed(Commands::tr("Give FILE PATH VALUE, or FILE and at least one --edit PATH=VALUE."));
    std::vector<Wanted> wanted;
    std::vector<Outcome<Wanted>> parsed;
    if (isPair)
        parsed.push_back(wantedOf(given[1], given[2]));
    for (const QString &one : edits)
        parsed.push_back(wantedOf(one));
    for (auto &one : parsed) {
        if (!one.value)
            return failed(one.error);
        wanted.push_back(std::move(*one.value));
    }
    const QString error = edit(given[0], wanted, parser);
    return error.isEmpty() ? Ok : failed(error);
}

int runUnset(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Removes fields or list items with the smallest change of the text.\n"
                     "What is left empty above them goes too, but never a top-level field."));
    parser.addPositionalArgument("FILE", Commands::tr("The manifest; '-' is standard input."));
    parser.addPositionalArgument("PATH...", Commands::tr("The fields to remove."));
    addCommonOptions(parser);
    if (const auto status = parseArguments(parser, arguments))
        return *status;
    const QStringList given = parser.positionalArguments();
    if (given.size() < 2)
        return failed(Commands::tr("Give FILE and at least one PATH."));
    std::vector<Wanted> wanted;
    for (const QString &text : given.mid(1)) {
        auto path = pathOf(text);
        if (!path.value)
            return failed(path.error);
        wanted.push_back({std::move(*path.value), {}});
    }
    const QString error = edit(given[0], wanted, parser);
    return error.isEmpty() ? Ok : failed(error);
}

} // namespace

extern const Command setCommand{"set", QT_TRANSLATE_NOOP("slipway::cli::Commands", "writes a value into a manifest"),
                                &runSet};
extern const Command unsetCommand{
    "unset", QT_TRANSLATE_NOOP("slipway::cli::Commands", "removes a field from a manifest"), &runUnset};

} // namespace slipway::cli
