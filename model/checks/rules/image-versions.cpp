// SPDX-License-Identifier: GPL-3.0-or-later
// Which image a name means, and whether it always means the same.
#include "checks/fixes.h"
#include "checks/imagereference.h"
#include "checks/podfindings.h"

#include <algorithm>

namespace slipway
{

namespace
{

/// A container with a usable image.
struct Used {
    const Container *container = nullptr;
    NodeRef image{};
    ImageParts parts{};
    bool isFloating() const { return !parts.digest && (!parts.tag || *parts.tag == "latest"); }
};

std::vector<Used> imagesOf(const Scope &scope)
{
    std::vector<Used> used;
    if (!scope.kind)
        return used;
    for (const Container &container : scope.containers()) {
        const NodeRef image = container.node["image"];
        if (image.isScalar() && !image.value().empty() && scalarType(image) == ScalarType::String &&
            !imageProblem(image.value()))
            used.push_back({&container, image, imageParts(image.value())});
    }
    return used;
}

/// The tags that the files have of the same image, in the order of the files.
std::vector<std::string> tagsElsewhere(const Scope &scope, const Used &used)
{
    constexpr std::size_t Most = 5;
    std::vector<std::string> tags;
    const std::string name = fullImageName(used.parts);
    for (const Object *user : scope.facts.taggingImage(name))
        for (const Container &container : scope.facts.podTemplate(*user)->containers) {
            const ImageParts image = imageParts(container.node["image"].value());
            const auto tag = fixedTag(image);
            if (!tag || fullImageName(image) != name || std::find(tags.begin(), tags.end(), *tag) != tags.end())
                continue;
            tags.emplace_back(*tag);
            if (tags.size() == Most)
                return tags;
        }
    return tags;
}

void offerTags(const Scope &scope, const Used &used, Diagnostic &finding)
{
    if (!scope.wantsFixes())
        return;
    const std::string name = nameWithoutTag(used.parts);
    const NodeStyle style = used.image.node().style;
    const std::string quote = style == NodeStyle::DoubleQuoted ? "\"" : style == NodeStyle::SingleQuoted ? "'" : "";
    for (const std::string &tag : tagsElsewhere(scope, used)) {
        const std::string image = name + ":" + tag;
        offerSource(finding, scope, Rules::tr("Change it to %1").arg(qs(image)), used.image, quote + image + quote);
    }
    const std::string start = quote + name + ":";
    offerTyped(
        finding, scope, Rules::tr("Type a version"), used.image, start + quote,
        {Rules::tr("Which version of %1? Letters, digits, \".\", \"_\" and \"-\", but not \"latest\".").arg(qs(name)),
         QStringLiteral("1.27"), start.size(), isFixedTag});
}

std::vector<Diagnostic> runFloating(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Used &used : imagesOf(scope)) {
        const NodeRef policy = used.container->node["imagePullPolicy"];
        if (used.isFloating()) {
            QString message = Rules::tr("\"%1\" has no fixed version, so two Pods may run different programs.")
                                  .arg(qs(used.image.value()));
            if (policy.value() == "IfNotPresent")
                message += QLatin1Char(' ') + Rules::tr("With IfNotPresent a node even keeps whatever it has.");
            found.push_back(
                scope.at(used.image, "", message,
                         Rules::tr("Name a version, such as %1:1.27.").arg(qs(nameWithoutTag(used.parts)))));
            offerTags(scope, used, found.back());
        }
        if (policy.value() == "Never") {
            Diagnostic finding =
                scope.at(policy, "", Rules::tr("The image is never pulled, so it must already be on the node."),
                         Rules::tr("Remove the line, unless somebody puts the image on every node."));
            offerRemoval(finding, scope, Rules::tr("Remove %1").arg(QStringLiteral("imagePullPolicy")), policy);
            found.push_back(std::move(finding));
        }
    }
    return found;
}

std::vector<Diagnostic> runDigest(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Used &used : imagesOf(scope))
        if (!used.parts.digest && !used.isFloating())
            found.push_back(
                scope.at(used.image, "",
                         Rules::tr("The tag of \"%1\" can be moved to another image.").arg(qs(used.image.value())),
                         Rules::tr("Append the digest that the registry shows, such as @sha256: and 64 digits.")));
    return found;
}

std::vector<Diagnostic> runPullPolicy(const Scope &scope)
{
    std::vector<Diagnostic> found;
    for (const Used &used : imagesOf(scope)) {
        const NodeRef policy = used.container->node["imagePullPolicy"];
        if (used.parts.digest || policy.value() == "Always" || (policy.value().empty() && used.isFloating()))
            continue;
        const QString message = Rules::tr("The node may use an old copy of \"%1\".").arg(qs(used.image.value()));
        const QString next = Rules::tr("Set imagePullPolicy to Always.");
        if (policy.value().empty() && !canLack(scope, used.container->node, {"imagePullPolicy"}))
            continue;
        Diagnostic finding = scope.at(policy.value().empty() ? used.image : policy, "", message, next);
        offerValue(finding, scope, Rules::tr("Always pull the image"),
                   scope.pathOf(used.container->node) / "imagePullPolicy", "Always");
        found.push_back(std::move(finding));
    }
    return found;
}

bool isBelow(std::string_view name, std::string_view registry)
{
    while (!registry.empty() && registry.back() == '/')
        registry.remove_suffix(1);
    return !registry.empty() && name.starts_with(registry) &&
           (name.size() == registry.size() || name[registry.size()] == '/');
}

std::vector<Diagnostic> runRegistry(const Scope &scope)
{
    std::vector<Diagnostic> found;
    const std::vector<std::string> &allowed = scope.facts.settings().allowedRegistries;
    if (allowed.empty())
        return found;
    QStringList names;
    for (const std::string &registry : allowed)
        names.append(qs(registry));
    for (const Used &used : imagesOf(scope)) {
        const std::string name = fullImageName(used.parts);
        if (std::none_of(allowed.begin(), allowed.end(),
                         [&](const std::string &registry) { return isBelow(name, registry); }))
            found.push_back(scope.at(
                used.image, "",
                Rules::tr("\"%1\" does not come from a registry that this project allows.").arg(qs(used.image.value())),
                Rules::tr("Use an image from here: %1.").arg(names.join(QStringLiteral(", ")))));
    }
    return found;
}

} // namespace

extern const Rule imageTagFloatingRule;
const Rule imageTagFloatingRule{
    .info = {.id = "image-tag-floating",
             .tier = Tier::Practice,
             .severity = Severity::Warning,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Image without a fixed version"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Nobody can tell what runs, and going back to the version before brings nothing "
                                      "back."),
             .docs = "concepts/containers/images/"},
    .about = About::Pods,
    .object = runFloating,
};

extern const Rule imageNotPinnedByDigestRule;
const Rule imageNotPinnedByDigestRule{
    .info = {.id = "image-not-pinned-by-digest",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Image without a digest"),
             .why = QT_TRANSLATE_NOOP("slipway::Rules",
                                      "Only a digest always names the same bytes, whatever happens in the registry."),
             .docs = "concepts/containers/images/"},
    .about = About::Pods,
    .object = runDigest,
};

extern const Rule imagePullPolicyNotAlwaysRule;
const Rule imagePullPolicyNotAlwaysRule{
    .info = {.id = "image-pull-policy-not-always",
             .tier = Tier::Practice,
             .severity = Severity::Hint,
             .isOptIn = true,
             .fix = FixKind::Ask,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Image that is not asked for again"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "An image that was replaced under the same tag reaches only nodes that do not have "
                                   "it yet, and Pods can use images that they have no right to pull."),
             .docs = "concepts/containers/images/#image-pull-policy"},
    .about = About::Pods,
    .object = runPullPolicy,
};

extern const Rule registryNotAllowedRule;
const Rule registryNotAllowedRule{
    .info = {.id = "registry-not-allowed",
             .tier = Tier::Security,
             .severity = Severity::Hint,
             .isOptIn = true,
             .title = QT_TRANSLATE_NOOP("slipway::Rules", "Image from an unknown place"),
             .why = QT_TRANSLATE_NOOP(
                 "slipway::Rules", "An image is a program with your data in its hands, so your project lists whom it "
                                   "trusts."),
             .docs = "concepts/containers/images/"},
    .about = About::Pods,
    .object = runRegistry,
};

} // namespace slipway
