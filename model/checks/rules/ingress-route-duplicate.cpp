// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule.h"
#include "yaml/value.h"

namespace slipway
{

namespace
{

/// The class as written, in the field or in the annotation of older times.
std::string_view classOf(const Object &ingress)
{
    const std::string_view name = specOf(ingress.root)["ingressClassName"].value();
    return name.empty() ? ingress.root["metadata"]["annotations"]["kubernetes.io/ingress.class"].value() : name;
}

/// A canary shares its route with the stable version on purpose.
bool isCanary(const Object &ingress)
{
    return ingress.root["metadata"]["annotations"]["nginx.ingress.kubernetes.io/canary"].value() == "true";
}

std::string_view typeOf(NodeRef path)
{
    const std::string_view type = path["pathType"].value();
    return type.empty() ? "ImplementationSpecific" : type;
}

bool sameBackend(NodeRef a, NodeRef b)
{
    return Value::fromNode(a["backend"]) == Value::fromNode(b["backend"]);
}

bool sameRoute(NodeRef a, NodeRef b)
{
    return a["path"].value() == b["path"].value() && typeOf(a) == typeOf(b);
}

/// The path of an earlier rule that leads from the same address to something else.
struct Earlier {
    const Object *ingress = nullptr;
    NodeRef path{};
};

Earlier earlierRoute(const Scope &scope, NodeRef host, NodeRef path)
{
    for (const Object *other : scope.facts.routing(host.value())) {
        const bool isSelf = other == &scope.object;
        const bool isVariant = !isSelf && other->id.sameObject(scope.object.id);
        if (isVariant || classOf(*other) != classOf(scope.object) || isCanary(*other))
            continue;
        for (NodeRef rule : specOf(other->root)["rules"]) {
            if (rule["host"].value() != host.value())
                continue;
            for (NodeRef candidate : rule["http"]["paths"]) {
                if (isSelf && candidate == path)
                    return {};
                if (sameRoute(candidate, path) && !sameBackend(candidate, path))
                    return {other, candidate};
            }
        }
        if (isSelf)
            return {};
    }
    return {};
}

std::vector<Diagnostic> run(const Scope &scope)
{
    std::vector<Diagnostic> found;
    if (!scope.kind || !scope.isKind("Ingress") || isCanary(scope.object))
        return found;
    for (NodeRef rule : scope.spec()["rules"])
        for (NodeRef path : rule["http"]["paths"]) {
            const Earlier earlier = earlierRoute(scope, rule["host"], path);
            if (!earlier.ingress)
                continue;
            const QString address = qs(rule["host"].text() + path["path"].text());
            const QString message = earlier.ingress == &scope.object
                                        ? Rules::tr("\"%1\" already leads to another backend above.").arg(address)
                                        : Rules::tr("\"%1\" already leads to another backend in %2.")
                                              .arg(address, earlier.ingress->id.display());
            Diagnostic twice =
                scope.at(path["path"] ? path["path"] : path, "", message, Rules::tr("Keep one of the two routes."));
            twice.related.push_back(scope.related(*earlier.ingress,
                                                  earlier.path["path"] ? earlier.path["path"] : earlier.path,
                                                  Rules::tr("The same address.")));
            found.push_back(std::move(twice));
        }
    return found;
}

} // namespace

extern const Rule ingressRouteDuplicateRule;
const Rule ingressRouteDuplicateRule{
    .info = {.id = "ingress-route-duplicate",
             .tier = Tier::Reference,
             .severity = Severity::Warning,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "One address, two backends"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Which of the two answers depends on the controller, and can change "
                                      "with its next restart."),
             .docs = "concepts/services-networking/ingress/"},
    .kinds = {"Ingress"},
    .object = run,
};

} // namespace slipway
