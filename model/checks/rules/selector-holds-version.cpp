// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/edits.h"
#include "checks/serving.h"

#include <algorithm>
#include <array>

namespace slipway
{

namespace
{

/// A label that says which release runs, by the last part of its key (`app.kubernetes.io/version`).
bool tendsToChange(std::string_view key)
{
    static constexpr std::array<std::string_view, 11> Words{"version",     "tag",      "date",         "hash",
                                                            "image-tag",   "build",    "commit",       "sha",
                                                            "git-version", "revision", "chart-version"};
    const std::size_t slash = key.rfind('/');
    const std::string_view word = slash == std::string_view::npos ? key : key.substr(slash + 1);
    return std::find(Words.begin(), Words.end(), word) != Words.end();
}

/// `release: stable` and Helm's `release: my-app` last; `release: 1.4.2` does not.
bool looksLikeVersion(std::string_view value)
{
    if (value.starts_with('v') || value.starts_with('r'))
        value.remove_prefix(1);
    return !value.empty() && value.front() >= '0' && value.front() <= '9';
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || (!scope.isKind("Deployment") && !scope.isKind("StatefulSet") && !scope.isKind("DaemonSet")))
        return found;
    const NodeRef selector = scope.spec()["selector"];
    const NodeRef labels = selector["matchLabels"];
    for (NodeRef label : labels) {
        const std::string_view key = label.keyText();
        if (!tendsToChange(key) && !(key.ends_with("release") && looksLikeVersion(label.value())))
            continue;
        Diagnostic holds =
            scope.atKey(label, "",
                        Rules::tr("The selector asks for \"%1: %2\", which tends to change with each release.")
                            .arg(qs(key), qs(label.value())),
                        Rules::tr("Select by lasting labels only; the Pods may still carry this one."));
        if (labels.size() > 1) // without any label the selector would be refused
            if (scope.wantsFixes())
                addFix(scope, holds, Rules::tr("Remove the label from the selector (for a new object)"),
                       removedWhole(label, selector));
        found.push_back(std::move(holds));
    }
    return found;
}

} // namespace

extern const Rule selectorHoldsVersionRule;
const Rule selectorHoldsVersionRule{
    .info = {.id = "selector-holds-version",
             .tier = Tier::Teaching,
             .severity = Severity::Hint,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Selector that cannot last"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "A selector can never be changed later: when the label changes, the "
                                      "update is refused and the object must be deleted first."),
             .docs = "concepts/workloads/controllers/deployment/#label-selector-updates"},
    .kinds = {"Deployment", "StatefulSet", "DaemonSet"},
    .object = run,
};

} // namespace slipway
