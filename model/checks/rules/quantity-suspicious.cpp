// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that are allowed and probably not meant.
#include "checks/fixes.h"
#include "schema/quantity.h"

#include <cmath>
#include <functional>

namespace slipway
{

namespace
{

constexpr long double Mebibyte = 1048576.0L;

struct Written {
    NodeRef node{};
    Quantity quantity{};
    bool isBytes = false;
};

std::optional<Written> read(NodeRef node, std::string_view resource)
{
    const auto quantity = node.isScalar() && !node.value().empty() ? Quantity::parse(node.value()) : std::nullopt;
    if (!quantity || quantity->value <= 0)
        return {};
    return Written{node, *quantity, resource != "cpu"};
}

/// The requests and limits of containers and claims that are amounts of CPU or of bytes.
void eachAmount(const Scope &scope, const std::function<void(NodeRef resources)> &visit)
{
    if (!scope.kind)
        return;
    for (const Container &container : scope.containers())
        visit(container.node["resources"]);
    if (scope.isKind("PersistentVolumeClaim"))
        visit(scope.spec()["resources"]);
    for (NodeRef claim : scope.spec()["volumeClaimTemplates"])
        visit(claim["spec"]["resources"]);
}

bool isBytes(std::string_view resource)
{
    return resource == "memory" || resource == "storage" || resource == "ephemeral-storage";
}

/// The number with another unit: "100m" as 100Mi. Empty for what is no plain number with a unit.
std::string withUnit(const Written &amount, std::string_view unit)
{
    const std::string_view text = amount.node.value();
    const std::string_view digits = text.substr(0, text.find_first_not_of("0123456789."));
    return digits.empty() || digits.size() + amount.quantity.suffix.size() != text.size()
               ? std::string()
               : std::string(digits) + std::string(unit);
}

std::optional<Diagnostic> tooSmall(const Scope &scope, const Written &amount, std::string_view resource)
{
    // The server itself warns about parts of a byte.
    if (!amount.isBytes || amount.quantity.value >= Mebibyte ||
        std::floor(amount.quantity.value) != amount.quantity.value)
        return {};
    const std::string meant = withUnit(amount, resource == "storage" ? "Gi" : "Mi");
    Diagnostic finding =
        scope.at(amount.node, "",
                 Rules::tr("\"%1\" is only %2 bytes.")
                     .arg(qs(amount.node.value()), QString::number(static_cast<qlonglong>(amount.quantity.value))),
                 meant.empty() ? Rules::tr("Write an amount with Mi or Gi.")
                               : Rules::tr("Probably %1 is meant.").arg(qs(meant)));
    if (!meant.empty())
        offerSource(finding, scope, Rules::tr("Change it to %1").arg(qs(meant)), amount.node, meant);
    return finding;
}

std::optional<Diagnostic> tooMuchCpu(const Scope &scope, const Written &amount)
{
    if (amount.isBytes || amount.quantity.value < 100 || !amount.quantity.suffix.empty())
        return {};
    const std::string meant = withUnit(amount, "m");
    Diagnostic finding =
        scope.at(amount.node, "",
                 Rules::tr("\"%1\" means that many CPU cores; few nodes have so many.").arg(qs(amount.node.value())),
                 Rules::tr("Probably %1 is meant: thousandths of a core.").arg(qs(meant)));
    if (!meant.empty())
        offerSource(finding, scope, Rules::tr("Change it to %1").arg(qs(meant)), amount.node, meant);
    return finding;
}

Diagnostic tooFarApart(const Scope &scope, const Written &request, const Written &limit)
{
    Diagnostic finding = scope.at(request.node, "",
                                  Rules::tr("The request %1 is less than a hundredth of the limit %2.")
                                      .arg(qs(request.node.value()), qs(limit.node.value())),
                                  Rules::tr("Look at the units; the request should be what is normally used."));
    const std::string meant = withUnit(request, limit.quantity.suffix);
    const auto other = Quantity::parse(meant);
    if (other && other->value <= limit.quantity.value && other->value * 100 >= limit.quantity.value)
        offerSource(finding, scope, Rules::tr("Change it to %1").arg(qs(meant)), request.node, meant);
    return finding;
}

std::vector<Diagnostic> runSuspicious(const Scope &scope)
{
    std::vector<Diagnostic> found;
    eachAmount(scope, [&](NodeRef resources) {
        for (const char *list : {"requests", "limits"})
            for (NodeRef node : resources[list]) {
                const std::string_view resource = node.keyText();
                const auto amount = resource == "cpu" || isBytes(resource) ? read(node, resource) : std::nullopt;
                if (!amount)
                    continue;
                std::optional<Diagnostic> finding = tooSmall(scope, *amount, resource);
                if (!finding)
                    finding = tooMuchCpu(scope, *amount);
                const auto limit = read(resources["limits"][resource], resource);
                if (!finding && std::string_view(list) == "requests" && limit && !tooMuchCpu(scope, *limit) &&
                    amount->quantity.value * 100 < limit->quantity.value)
                    finding = tooFarApart(scope, *amount, *limit);
                if (finding)
                    found.push_back(std::move(*finding));
            }
    });
    return found;
}

std::vector<Diagnostic> runDecimal(const Scope &scope)
{
    std::vector<Diagnostic> found;
    eachAmount(scope, [&](NodeRef resources) {
        for (const char *list : {"requests", "limits"})
            for (NodeRef node : resources[list]) {
                const auto amount = isBytes(node.keyText()) ? read(node, node.keyText()) : std::nullopt;
                if (!amount || (amount->quantity.suffix != "M" && amount->quantity.suffix != "G"))
                    continue;
                const std::string binary = withUnit(*amount, amount->quantity.suffix + "i");
                Diagnostic finding = scope.at(
                    node, "",
                    Rules::tr("%1 counts in thousands: %2 bytes.")
                        .arg(qs(node.value()), QString::number(static_cast<qlonglong>(amount->quantity.value))),
                    Rules::tr("Keep it, or write %1, which is a little more.").arg(qs(binary)));
                if (!binary.empty())
                    offerSource(finding, scope, Rules::tr("Change it to %1").arg(qs(binary)), node, binary);
                found.push_back(std::move(finding));
            }
    });
    return found;
}

} // namespace

extern const Rule quantitySuspiciousRule;
const Rule quantitySuspiciousRule{
    .info = {.id = "quantity-suspicious",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Amount that is hardly meant"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "With a wrong unit the container never starts, is killed at once, or waits for a "
                                      "node that does not exist."),
             .docs = "concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes"},
    .object = runSuspicious,
};

extern const Rule memoryUnitDecimalRule;
const Rule memoryUnitDecimalRule{
    .info = {.id = "memory-unit-decimal",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Bytes counted in thousands"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "M and G count in thousands, Mi and Gi in 1024. Both are allowed, but most tools "
                                      "show the second."),
             .docs = "concepts/configuration/manage-resources-containers/#meaning-of-memory"},
    .object = runDecimal,
};

} // namespace slipway
