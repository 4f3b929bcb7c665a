// SPDX-License-Identifier: GPL-3.0-or-later
// What is warned about in the fields of many kinds.
#include "api/common.h"
#include "api/ipaddress.h"
#include "api/warnings.h"
#include "schema/names.h"
#include "schema/quantity.h"

#include <array>
#include <cmath>

namespace slipway
{

namespace
{

struct OldLabel {
    std::string_view key;
    std::string_view use;
    const char *since = nullptr; ///< the version of Kubernetes; null where the server names none
};

constexpr std::array<OldLabel, 6> OldLabels{{
    {"beta.kubernetes.io/arch", "kubernetes.io/arch", "1.14"},
    {"beta.kubernetes.io/os", "kubernetes.io/os", "1.14"},
    {"beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type", "1.17"},
    {"failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region", "1.17"},
    {"failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone", "1.17"},
    {"node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane"},
}};

} // namespace

ApiError &warn(const Field &field, std::string_view rule, QString message, QString next)
{
    return field.invalid(std::move(message), std::move(next)).ruled(rule);
}

void warnAboutNodeLabel(const Field &field, std::string_view label)
{
    for (const OldLabel &old : OldLabels)
        if (label == old.key) {
            const QString message = old.since
                                        ? Api::tr("The label \"%1\" of nodes is out of date since Kubernetes %2.")
                                              .arg(quotedShort(label), QLatin1String(old.since))
                                        : Api::tr("Nodes no longer carry the label \"%1\".").arg(quotedShort(label));
            ApiError &warning =
                warn(field, "deprecated-feature", message, Api::tr("Use \"%1\" instead.").arg(quotedShort(old.use)));
            if (field.key() != label)
                warning.write(std::string(old.use), true);
            else if (!field.node().parent()[old.use])
                warning.renameKey(std::string(old.use), {}, true);
        }
    if (label == "app.kubernetes.io/created-by" || label == "scheduler.alpha.kubernetes.io/preferAvoidPods")
        warn(field, "deprecated-feature", Api::tr("The label \"%1\" is out of date.").arg(quotedShort(label)),
             Api::tr("Remove it."));
}

void warnAboutNodeTerm(const Field &term, bool valuesToo)
{
    for (const Field &expression : term["matchExpressions"].items()) {
        warnAboutNodeLabel(expression["key"], expression["key"].text());
        if (!valuesToo)
            continue;
        for (const Field &value : expression["values"].items())
            if (const auto problem = nameProblem(NameFormat::LabelValue, value.text()))
                warn(value, "affinity-value-invalid",
                     Api::tr("No label can have the value \"%1\", so no node is preferred for it. %2")
                         .arg(quotedShort(value.text()), *problem),
                     Api::tr("Write the value as the nodes' label has it."));
    }
}

void warnAboutAddress(const Field &field)
{
    const std::string_view text = field.text();
    if (text.find(':') == std::string_view::npos)
        return;
    std::string usual;
    if (const auto address = IpAddress::parse(text))
        usual = address->toString();
    else if (const auto block = IpBlock::parse(text))
        usual = block->toString();
    if (!usual.empty() && usual != text)
        warn(field, "address-unusual",
             Api::tr("\"%1\" is a good address, but not in the usual spelling.").arg(quotedShort(text)),
             Api::tr("Write \"%1\", which means the same.").arg(QString::fromStdString(usual)))
            .write("\"" + usual + "\"", true);
}

namespace
{

/// Thousandths are nearly always meant to be Mi, or Gi for a disk.
std::vector<ApiRepair> inBytes(const Field &amount)
{
    const std::string_view text = amount.text();
    const std::string_view number = text.substr(0, text.find_first_not_of("0123456789"));
    if (number.empty() || text.substr(number.size()) != "m")
        return {};
    return {ApiRepair::write(amount.node(), std::string(number) + (amount.key() == "storage" ? "Gi" : "Mi"))};
}

} // namespace

void warnAboutFraction(const Field &amount)
{
    const auto quantity = amount ? Quantity::parse(amount.text()) : std::nullopt;
    if (!quantity || quantity->value == std::floor(quantity->value))
        return;
    // The server rounds up to thousandths before it looks.
    if (std::fmod(std::ceil(quantity->value * 1000), 1000.0L) != 0)
        warn(amount, "quantity-fraction-of-byte",
             Api::tr("%1 is no whole number of bytes, and a byte cannot be divided.").arg(quotedShort(amount.text())),
             Api::tr("Bytes are counted with Ki, Mi or Gi, for example 512Mi; \"m\" means thousandths."))
            .repairs = inBytes(amount);
}

void warnAboutStorage(const Field &claimSpec, const Field &reported)
{
    for (const char *list : {"requests", "limits"})
        for (const Field &amount : claimSpec["resources"][list].entries())
            if (amount.key() == "storage")
                warnAboutFraction(amount.reportedAt(reported.made("resources").made(list).madeEntry("storage")));
}

void warnAboutAnnotation(const Field &metadata, std::string_view key, const QString &since, const QString &next,
                         const std::optional<Field> &successor)
{
    for (const Field &annotation : metadata["annotations"].entries()) {
        if (annotation.key() != key)
            continue;
        ApiError &warning =
            warn(annotation, "deprecated-feature",
                 Api::tr("The annotation \"%1\" is out of date since Kubernetes %2.").arg(quotedShort(key), since),
                 next)
                .shownAtKey();
        if (successor && !successor->node())
            warning.repair(
                Api::tr("Move it to \"%1\"").arg(quotedShort(successor->key())),
                {ApiRepair::set(*successor, std::string(annotation.text())), ApiRepair::remove(annotation.node())});
        warning.remove(annotation.node());
    }
}

} // namespace slipway
