// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/kinds.h"
#include "api/metadata.h"

#include <map>
#include <set>

namespace slipway
{

namespace
{

constexpr std::size_t MostParameters{512};
constexpr std::size_t MostParameterBytes{256 * 1024};

using Term = std::map<std::string_view, std::set<std::string_view>>;

void checkParameters(const Field &parameters)
{
    std::size_t size = 0;
    for (const Field &entry : parameters.entries()) {
        size += entry.key().size() + entry.text().size();
        if (entry.key().empty())
            entry.reportedAt(parameters)
                .invalid(Api::tr("A parameter has no name."), Api::tr("Write its name before the colon."));
    }
    refuseMany(parameters, MostParameters, ApiErrorType::TooLong);
    if (size > MostParameterBytes)
        parameters.refuse(ApiErrorType::TooLong,
                          Api::tr("The parameters are %1 bytes long together; at most %2 are allowed.")
                              .arg(size)
                              .arg(MostParameterBytes),
                          Api::tr("Remove some of them."));
}

Term checkTerm(const Field &expressions)
{
    Term term;
    for (const Field &expression : expressions.items()) {
        const Field key = expression["key"];
        const Field values = expression["values"];
        std::set<std::string_view> seen;
        requireField(values, Api::tr("Add the values that the label may have."));
        for (const Field &value : values.items())
            if (!seen.insert(value.text()).second)
                value.refuse(ApiErrorType::Duplicate, Api::tr("\"%1\" is listed twice.").arg(quotedShort(value.text())),
                             Api::tr("Remove one of them."));
        checkLabelKey(key, key.text());
        if (!term.emplace(key.text(), std::move(seen)).second)
            key.refuse(ApiErrorType::Duplicate,
                       Api::tr("The label \"%1\" is listed twice.").arg(quotedShort(key.text())),
                       Api::tr("Put all values under one of them."));
    }
    return term;
}

void checkTopologies(const Field &topologies)
{
    std::set<Term> seen;
    for (const Field &topology : topologies.items()) {
        const Field expressions = topology["matchLabelExpressions"];
        const Term term = checkTerm(expressions);
        const bool isNew = seen.insert(term).second;
        // A term without conditions always equals the server's idea of nothing seen before.
        if (!isNew || term.empty())
            expressions.refuse(ApiErrorType::Duplicate, Api::tr("This topology says nothing new."),
                               Api::tr("Remove it."));
    }
}

} // namespace

void checkStorageClass(ApiRun &run)
{
    const Field object = run.object();
    const Field provisioner = object["provisioner"];
    if (provisioner.text().empty()) {
        requireField(provisioner, Api::tr("Add the driver that makes the volumes, or kubernetes.io/no-provisioner."));
    } else {
        const std::string small = QString::fromStdString(std::string(provisioner.text())).toLower().toStdString();
        checkName(provisioner, small, NameFormat::LabelKey, Api::tr("a provisioner"), "name-invalid");
    }
    checkParameters(object["parameters"]);
    if (!object["reclaimPolicy"].text().empty())
        checkChoice(object["reclaimPolicy"], object["reclaimPolicy"].text(), {"Delete", "Retain"});
    checkChoiceIfSet(object["volumeBindingMode"], {"Immediate", "WaitForFirstConsumer"});
    checkTopologies(object["allowedTopologies"]);
}

} // namespace slipway
