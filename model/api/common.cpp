// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"

#include "api/ipaddress.h"
#include "schema/didyoumean.h"
#include "yaml/scalar.h"

namespace slipway
{

namespace
{

QString adviceFor(std::string_view key)
{
    if (key == "selector")
        return Api::tr("Add it with the labels of the template, so that the object finds its own Pods.");
    if (key == "template")
        return Api::tr("Add the description of the Pods that it is to make.");
    if (key == "containers")
        return Api::tr("Add at least one container with a name and an image.");
    if (key == "image")
        return Api::tr("Add the image that the container is to run, for example \"image: nginx:1.27\".");
    if (key == "pathType")
        return Api::tr("Add \"pathType: Prefix\", or \"Exact\" for this one path only.");
    if (key == "accessModes")
        return Api::tr("Add a list with the way it will be used, for example ReadWriteOnce.");
    if (key == "name")
        return Api::tr("Add a name; other settings refer to it.");
    return Api::tr("Add \"%1\".").arg(quotedShort(key));
}

QString rangeText(std::int64_t least, std::int64_t most)
{
    if (most != INT64_MAX)
        return Api::tr("from %1 to %2").arg(least).arg(most);
    return Api::tr("%1 or more").arg(least);
}

} // namespace

QString quotedShort(std::string_view text)
{
    constexpr qsizetype Longest = 80;
    QString quoted = QString::fromUtf8(text);
    quoted.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return quoted.size() > Longest ? quoted.left(Longest - 1) + QChar(0x2026) : quoted;
}

bool requireField(const Field &field, const QString &next)
{
    const bool isEmpty = !field || (field.node().isScalar() ? field.text().empty() : field.size() == 0);
    if (!isEmpty)
        return true;
    const std::string owner = field.ownerPath();
    const QString key = quotedShort(field.key());
    const QString message = owner.empty() ? Api::tr("\"%1\" is missing.").arg(key)
                                          : Api::tr("\"%1\" is missing in %2.").arg(key, quotedShort(owner));
    field.required(message, next.isEmpty() ? adviceFor(field.key()) : next).shownAtKey();
    return false;
}

bool checkChoice(const Field &field, std::string_view value, std::initializer_list<std::string_view> choices,
                 ApiErrorType type)
{
    if (std::find(choices.begin(), choices.end(), value) != choices.end())
        return true;
    QStringList allowed;
    std::vector<std::string> spellings;
    for (std::string_view choice : choices) {
        spellings.emplace_back(choice);
        if (!choice.empty())
            allowed.append(quotedShort(choice));
    }
    const QString next = Api::tr("Use one of these: %1.").arg(allowed.join(QLatin1String(", ")));
    if (value.empty() && field.text().empty()) {
        field.refuse(type, Api::tr("\"%1\" is empty.").arg(quotedShort(field.key())), next).ruled("enum-value-invalid");
        return false;
    }
    ApiError &wrong = field
                          .refuse(type,
                                  Api::tr("\"%1\" is not a value that \"%2\" can have.")
                                      .arg(quotedShort(value), quotedShort(field.key())),
                                  next)
                          .ruled("enum-value-invalid");
    for (const std::string &choice : spellings)
        if (sameButForCase(choice, value)) {
            wrong.write(choice, true);
            return false;
        }
    for (const std::string &choice : didYouMean(value, spellings))
        wrong.write(choice);
    return false;
}

bool checkChoiceIfSet(const Field &field, std::initializer_list<std::string_view> choices)
{
    return !field || checkChoice(field, field.text(), choices);
}

bool checkChoiceIfFilled(const Field &field, std::initializer_list<std::string_view> choices)
{
    return field.text().empty() || checkChoice(field, field.text(), choices);
}

bool checkRange(const Field &field, std::int64_t least, std::int64_t most)
{
    const auto number = field.number();
    if (!number || (*number >= least && *number <= most))
        return true;
    const QString key = quotedShort(field.key());
    const std::int64_t nearest = *number < least ? least : most;
    field
        .invalid(
            Api::tr("\"%1\" is %2, but it must be %3.").arg(key, quotedShort(field.text()), rangeText(least, most)),
            Api::tr("Write a number %1.").arg(rangeText(least, most)))
        .ruled("number-out-of-range")
        .write(std::to_string(nearest), false, Api::tr("Set \"%1\" to %2").arg(key).arg(nearest));
    return false;
}

bool checkNotNegative(const Field &field)
{
    return checkRange(field, 0);
}

bool checkName(const Field &field, NameFormat format, const QString &what)
{
    return !field || checkName(field, field.text(), format, what, "name-invalid");
}

bool checkName(const Field &field, std::string_view text, NameFormat format, const QString &what, std::string_view rule)
{
    const auto problem = nameProblem(format, text);
    if (!problem)
        return true;
    const std::string suggestion = suggestedName(format, text);
    //: %1 a name, %2 what it names ("a container"), %3 a whole sentence with the rule that is broken.
    const QString message = Api::tr("\"%1\" cannot be the name of %2. %3").arg(quotedShort(text), what, *problem);
    const QString next =
        suggestion.empty()
            ? Api::tr("Use small letters, digits and hyphens.")
            : Api::tr("Use small letters, digits and hyphens, for example \"%1\".").arg(quotedShort(suggestion));
    ApiError &wrong = field.invalid(message, next).ruled(rule);
    if (!suggestion.empty() && text == field.text())
        wrong.write(quotedWhereNeeded(suggestion), false, Api::tr("Rename it to \"%1\"").arg(quotedShort(suggestion)));
    return false;
}

bool checkGrammar(const Field &field, std::string_view text, const std::optional<QString> &problem, const QString &next,
                  std::string_view rule)
{
    if (!problem)
        return true;
    const QString key = quotedShort(field.key());
    //: %3 is a whole sentence with the rule that is broken.
    field
        .invalid(text.empty() ? Api::tr("\"%1\" is empty.").arg(key)
                              : Api::tr("\"%1\" cannot stand for \"%2\". %3").arg(quotedShort(text), key, *problem),
                 next.isEmpty() ? Api::tr("Correct \"%1\".").arg(key) : next)
        .ruled(rule);
    return false;
}

bool checkFormat(const Field &field, std::string_view text, NameFormat format, std::string_view rule)
{
    const auto problem = nameProblem(format, text);
    if (!problem)
        return true;
    const std::string suggestion = suggestedName(format, text);
    const QString next =
        suggestion.empty() ? QString() : Api::tr("Write for example \"%1\".").arg(quotedShort(suggestion));
    const std::size_t before = field.run().errors().size();
    checkGrammar(field, text, problem, next, rule);
    if (!suggestion.empty() && text == field.text() && field.run().errors().size() > before)
        field.run().last().write(quotedWhereNeeded(suggestion));
    return false;
}

bool checkFormatIfSet(const Field &field, NameFormat format)
{
    return field.text().empty() || checkFormat(field, field.text(), format);
}

ApiError &refuseTogether(const Field &field, ApiErrorType type, const QString &with)
{
    return field
        .refuse(type, Api::tr("\"%1\" cannot be set together with %2.").arg(quotedShort(field.key()), with),
                Api::tr("Keep one of them."))
        .shownAtKey();
}

ApiError &refuseHere(const Field &field, const QString &reason)
{
    return field
        .forbidden(Api::tr("\"%1\" cannot be set here. %2").arg(quotedShort(field.key()), reason),
                   Api::tr("Remove \"%1\".").arg(quotedShort(field.key())))
        .remove(field.node(), true);
}

ApiError &refuseUnknown(const Field &field, const QString &message, const std::vector<std::string> &known)
{
    std::vector<std::string> close = didYouMean(field.text(), known);
    if (close.empty() && known.size() == 1)
        close = known;
    ApiError &wrong = field.refuse(ApiErrorType::NotFound, message,
                                   close.empty() ? Api::tr("Correct the name, or add what it names.")
                                                 : Api::tr("Did you mean \"%1\"?").arg(quotedShort(close.front())));
    if (!field.text().empty())
        for (const std::string &name : close)
            wrong.write(quotedWhereNeeded(name));
    return wrong;
}

ApiError *refuseMany(const Field &list, std::size_t most, ApiErrorType type)
{
    if (list.size() <= most)
        return nullptr;
    return &list.refuse(type,
                        Api::tr("\"%1\" has %2 entries, but at most %3 are allowed.")
                            .arg(quotedShort(list.key()))
                            .arg(list.size())
                            .arg(most),
                        Api::tr("Remove some of them."));
}

ApiError &refuseDuplicate(const Field &field, const Field &first, const QString &message)
{
    ApiError &twice = field.refuse(ApiErrorType::Duplicate, message, Api::tr("Give one of them another name."))
                          .ruled("list-name-duplicate")
                          .relate(first.node(), Api::tr("The first one."));
    if (field.key() == "name" && !field.text().empty())
        twice.write(quotedWhereNeeded(numberedName(field)));
    return twice;
}

std::string numberedName(const Field &name)
{
    const std::vector<Field> items = name.owner().owner().items();
    for (std::size_t number = 2;; ++number) {
        const std::string numbered = std::string(name.text()) + "-" + std::to_string(number);
        if (std::none_of(items.begin(), items.end(),
                         [&](const Field &item) { return item[name.key()].text() == numbered; }))
            return numbered;
    }
}

void offerAddress(ApiError &wrong, std::string_view text)
{
    auto address = IpAddress::parse(text);
    if (!address)
        return;
    address->isMapped = false;
    if (const std::string usual = address->toString(); usual != text && !ipProblem(usual))
        wrong.write(quotedWhereNeeded(usual));
}

void offerBlock(ApiError &wrong, std::string_view text)
{
    if (const auto block = IpBlock::parse(text)) {
        // What stands behind the fixed bits does not count.
        const IpBlock usual{.address = block->first(), .prefix = block->prefix};
        if (const std::string spelled = usual.toString(); spelled != text && !ipBlockProblem(spelled))
            wrong.write(quotedWhereNeeded(spelled));
    } else if (IpAddress::parse(text) && !ipProblem(text)) {
        const std::string single = std::string(text) + (text.find(':') == std::string_view::npos ? "/32" : "/128");
        wrong.write(quotedWhereNeeded(single), false,
                    Api::tr("Write %1, this address alone").arg(QString::fromStdString(single)));
    }
}

} // namespace slipway
