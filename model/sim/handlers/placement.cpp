// SPDX-License-Identifier: GPL-3.0-or-later
// Where pods may and would rather be, seen from other pods: PodTopologySpread and InterPodAffinity
// (pkg/scheduler/framework/plugins/podtopologyspread/{filtering,scoring}.go, interpodaffinity/{filtering,scoring}.go),
// and the preferences of NodeAffinity and TaintToleration.
#include "sim/handlers/placement.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace slipway::sim
{

namespace
{

/// The value of a topology label; nothing where the node has none.
const std::string *domainOf(const NodeState &node, const std::string &key)
{
    const auto label = node.labels.find(key);
    return label == node.labels.end() ? nullptr : &label->second;
}

/// Visits the pods that have a node and have not finished.
template <class Visit>
void eachPlaced(const Engine &engine, const Absent &absent, Visit visit)
{
    for (const PodState &pod : engine.world.pods)
        if (!pod.node.empty() && !pod.isFinished() && !absent.contains(pod.number))
            if (const NodeState *node = engine.world.node(pod.node))
                visit(pod, *node);
}

bool isSame(const NodeState &a, const NodeState &b, const std::string &key)
{
    const std::string *one = domainOf(a, key), *other = domainOf(b, key);
    return one && other && *one == *other;
}

bool meets(const PodTerm &term, const PodState &owner, const PodState &other)
{
    const bool near =
        term.everyNamespace || (term.namespaces.empty() ? other.key.ns == owner.key.ns
                                                        : std::find(term.namespaces.begin(), term.namespaces.end(),
                                                                    other.key.ns) != term.namespaces.end());
    return near && term.pods.selects(other.spec->labels);
}

using Counts = std::map<std::string, int>; ///< matching pods by domain

/// The domains that a constraint counts: those of nodes that the pod may use and that have every hard key.
Counts countDomains(const Engine &engine, const PodState &pod, const SpreadConstraint &spread,
                    const Absent &absent = {})
{
    const auto counts = [&](const NodeState &node) {
        return std::all_of(
                   pod.spec->spread.begin(), pod.spec->spread.end(),
                   [&](const SpreadConstraint &c) { return c.hard != spread.hard || domainOf(node, c.topologyKey); }) &&
               (!spread.honorsNodeAffinity || matchesNodeLabels(node, *pod.spec)) &&
               (!spread.honorsTaints || toleratesTaints(node, *pod.spec));
    };
    Counts domains;
    for (const NodeState &node : engine.world.nodes)
        if (counts(node))
            domains[*domainOf(node, spread.topologyKey)];
    eachPlaced(engine, absent, [&](const PodState &other, const NodeState &node) {
        if (other.key.ns == pod.key.ns && !other.deletedAt && counts(node) && spread.pods.selects(other.spec->labels))
            ++domains[*domainOf(node, spread.topologyKey)];
    });
    return domains;
}

/// Scaled so that the best node gets 100; all the same: 0.
std::vector<double> normalised(std::vector<double> scores)
{
    const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
    const double low = *least, range = *most - *least;
    for (double &score : scores)
        score = range > 0 ? 100 * (score - low) / range : 0;
    return scores;
}

void add(std::vector<double> &sum, const std::vector<double> &scores, double weight)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += weight * scores[i];
}

double neighbourScore(const Engine &engine, const PodState &pod, const NodeState &node)
{
    double score = 0;
    const auto count = [&](const std::vector<PodTerm> &terms, const PodState &owner, const PodState &target,
                           const NodeState &where, int sign) {
        for (const PodTerm &term : terms)
            if (isSame(node, where, term.topologyKey) && meets(term, owner, target))
                score += sign * term.weight;
    };
    eachPlaced(engine, {}, [&](const PodState &other, const NodeState &where) {
        count(pod.spec->preferredAffinity, pod, other, where, 1);
        count(pod.spec->preferredAntiAffinity, pod, other, where, -1);
        count(other.spec->preferredAffinity, other, pod, where, 1);
        count(other.spec->preferredAntiAffinity, other, pod, where, -1);
    });
    return score;
}

/// Lower is better, as for the scheduler before it turns the scores round.
double spreadScore(const Engine &engine, const PodState &pod, const NodeState &node)
{
    double score = 0;
    for (const SpreadConstraint &spread : pod.spec->spread) {
        if (spread.hard)
            continue;
        const Counts domains = countDomains(engine, pod, spread);
        const std::string *domain = domainOf(node, spread.topologyKey);
        const auto count = domain ? domains.find(*domain) : domains.end();
        if (count != domains.end())
            score += count->second * std::log(static_cast<double>(domains.size()) + 2) + (spread.maxSkew - 1);
        else
            score += 1e6; // without the label a node is the last choice
    }
    return score;
}

} // namespace

Verdict spreadVerdict(const Engine &engine, const PodState &pod, const NodeState &node, const Absent &absent)
{
    const char *const Reason = "node(s) didn't match pod topology spread constraints";
    for (const SpreadConstraint &spread : pod.spec->spread) {
        if (!spread.hard)
            continue;
        const std::string *domain = domainOf(node, spread.topologyKey);
        if (!domain)
            return {{std::string(Reason) + " (missing required label)"}, false};
        const Counts domains = countDomains(engine, pod, spread, absent);
        int least = domains.empty() ? 0 : domains.begin()->second;
        for (const auto &[name, count] : domains)
            least = std::min(least, count);
        if (static_cast<int>(domains.size()) < spread.minDomains)
            least = 0;
        const auto here = domains.find(*domain);
        const int self = spread.pods.selects(pod.spec->labels) ? 1 : 0;
        if ((here == domains.end() ? 0 : here->second) + self - least > spread.maxSkew)
            return {{Reason}, true};
    }
    return {};
}

Verdict neighbourVerdict(const Engine &engine, const PodState &pod, const NodeState &node, const Absent &absent)
{
    if (!engine.neighbourly)
        return {};
    const std::vector<PodTerm> &wanted = pod.spec->affinity, &unwanted = pod.spec->antiAffinity;
    const auto meetsAll = [&](const PodState &other) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const PodTerm &term) { return meets(term, pod, other); });
    };
    std::set<const PodTerm *> met;
    bool anyInCluster = false, disturbed = false, disturbing = false;
    eachPlaced(engine, absent, [&](const PodState &other, const NodeState &where) {
        if (!wanted.empty() && meetsAll(other)) {
            anyInCluster = true;
            for (const PodTerm &term : wanted)
                if (isSame(node, where, term.topologyKey))
                    met.insert(&term);
        }
        for (const PodTerm &term : unwanted)
            disturbed = disturbed || (isSame(node, where, term.topologyKey) && meets(term, pod, other));
        for (const PodTerm &term : other.spec->antiAffinity)
            disturbing = disturbing || (isSame(node, where, term.topologyKey) && meets(term, other, pod));
    });
    const bool hasKeys = std::all_of(wanted.begin(), wanted.end(),
                                     [&](const PodTerm &term) { return domainOf(node, term.topologyKey); });
    // The first of a group that wants to be together may go anywhere.
    const bool first = !anyInCluster && meetsAll(pod);
    if (!wanted.empty() && !(hasKeys && (first || met.size() == wanted.size())))
        return {{"node(s) didn't match pod affinity rules"}, false};
    if (disturbed)
        return {{"node(s) didn't match pod anti-affinity rules"}, true};
    if (disturbing)
        return {{"node(s) didn't satisfy existing pods anti-affinity rules"}, true};
    return {};
}

std::vector<double> preferences(const Engine &engine, const PodState &pod, const std::vector<const NodeState *> &nodes)
{
    // Weights of the default plugins (default_plugins.go): TaintToleration 3, the others 2.
    std::vector<double> sum(nodes.size()), scores(nodes.size());
    if (nodes.size() < 2)
        return sum;
    const auto addAll = [&](double weight, auto score) {
        std::transform(nodes.begin(), nodes.end(), scores.begin(), [&](const NodeState *node) { return score(*node); });
        add(sum, normalised(scores), weight);
    };
    addAll(3, [&](const NodeState &node) {
        return -static_cast<double>(std::count_if(node.taints.begin(), node.taints.end(), [&](const Taint &taint) {
            return taint.effect == "PreferNoSchedule" &&
                   !toleratesTaints({.taints = {{taint.key, taint.value}}}, *pod.spec);
        }));
    });
    if (!pod.spec->preferredNodes.empty())
        addAll(2, [&](const NodeState &node) {
            double score = 0;
            for (const PreferredNodes &preferred : pod.spec->preferredNodes)
                score += anyTermHolds({preferred.term}, node.labels) ? preferred.weight : 0;
            return score;
        });
    if (!pod.spec->spread.empty())
        addAll(2, [&](const NodeState &node) { return -spreadScore(engine, pod, node); });
    if (engine.neighbourly)
        addAll(2, [&](const NodeState &node) { return neighbourScore(engine, pod, node); });
    return sum;
}

} // namespace slipway::sim
