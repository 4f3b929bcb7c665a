// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/metadata.h"

#include "api/common.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <set>

namespace slipway
{

namespace
{

constexpr std::size_t MaxAnnotations{256 * 1024}; // bytes of all keys and values

std::string lowered(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

/// The other kinds' names are only checked for what a path cannot hold.
std::optional<NameFormat> nameFormat(const KindInfo &kind)
{
    static const std::set<std::string_view> labels{"Namespace", "Service", "StatefulSet"};
    static const std::set<std::string_view> subdomains{"ConfigMap",
                                                       "CronJob",
                                                       "DaemonSet",
                                                       "Deployment",
                                                       "Endpoints",
                                                       "HorizontalPodAutoscaler",
                                                       "Ingress",
                                                       "IngressClass",
                                                       "Job",
                                                       "LimitRange",
                                                       "NetworkPolicy",
                                                       "PersistentVolume",
                                                       "PersistentVolumeClaim",
                                                       "Pod",
                                                       "PriorityClass",
                                                       "ReplicaSet",
                                                       "ReplicationController",
                                                       "ResourceQuota",
                                                       "Secret",
                                                       "ServiceAccount",
                                                       "StorageClass"};
    // Source: customResourceStrategy in apiextensions-apiserver, pkg/registry/customresource.
    if (kind.definition)
        return NameFormat::DnsSubdomain;
    if (labels.count(kind.kind) > 0)
        return NameFormat::DnsLabel;
    return subdomains.count(kind.kind) > 0 ? std::optional(NameFormat::DnsSubdomain) : std::nullopt;
}

bool isPathSegment(std::string_view name)
{
    return name != "." && name != ".." && name.find_first_of("/%") == std::string_view::npos;
}

void checkPathSegment(const Field &name, std::string_view text)
{
    if (!isPathSegment(text))
        name.invalid(Api::tr("\"%1\" cannot be a name: it is only dots, or holds a slash or a percent sign.")
                         .arg(quotedShort(text)),
                     Api::tr("Use colons, dots or hyphens to set its parts apart."))
            .ruled("name-invalid");
}

/// A prefix may end in a hyphen, because five more characters follow; the server puts a letter there to try it.
std::string prefixForTest(std::string_view prefix)
{
    std::string start(prefix);
    if (start.size() > 1 && start.back() == '-')
        start.replace(start.size() - 2, 2, "a");
    return start;
}

void checkGeneratedName(const Field &meta, std::optional<NameFormat> format)
{
    const Field prefix = meta["generateName"];
    const std::string_view text = prefix.text();
    if (text.empty())
        return;
    const std::string start = prefixForTest(text);
    if (const auto problem = format ? nameProblem(*format, start) : std::nullopt)
        prefix
            //: %2 is a whole sentence with the rule that is broken.
            .invalid(Api::tr("\"%1\" cannot be the beginning of a name. %2").arg(quotedShort(text), *problem),
                     Api::tr("Use small letters, digits and hyphens."))
            .ruled("name-invalid");
    else if (!format)
        checkPathSegment(prefix, text);
    const Field name = meta["name"];
    if (!name.text().empty() || name.isBroken())
        return;
    // The server adds five characters to the first 58 bytes and then tests the name as if it had been written.
    const std::string made = std::string(text.substr(0, 58)) + "abcde";
    if (format ? !isValidName(*format, made) : !isPathSegment(made))
        name.invalid(Api::tr("The name that would be made of \"%1\" cannot be used.").arg(quotedShort(text)),
                     Api::tr("Correct \"generateName\"."))
            .ruled("name-invalid");
}

void checkOwnName(const Field &meta, const KindInfo &kind)
{
    const auto format = nameFormat(kind);
    const Field name = meta["name"];
    if (name.text().empty() && meta["generateName"].text().empty()) {
        name.required(Api::tr("This %1 has no name.").arg(quotedShort(kind.kind)),
                      Api::tr("Add \"name:\" under \"metadata:\"."))
            .ruled("name-invalid");
        return;
    }
    if (!name.text().empty()) {
        if (!format)
            checkPathSegment(name, name.text());
        else if (nameProblem(*format, name.text()))
            //: %1 is a kind such as Service.
            checkName(name, *format,
                      (takesAn(kind.kind) ? Api::tr("an %1") : Api::tr("a %1")).arg(quotedShort(kind.kind)));
    }
    checkGeneratedName(meta, format);
}

void checkFinalizers(const Field &finalizers, bool onlyQualified)
{
    bool orphan = false;
    bool foreground = false;
    for (const Field &finalizer : finalizers.items()) {
        const std::string_view text = finalizer.text();
        orphan = orphan || text == "orphan";
        foreground = foreground || text == "foregroundDeletion";
        if (const auto problem = nameProblem(NameFormat::LabelKey, text))
            finalizer.reportedAt(finalizers)
                .invalid(Api::tr("\"%1\" cannot be the name of a finalizer. %2").arg(quotedShort(text), *problem),
                         Api::tr("Write a domain, a slash and a name, such as example.com/clean-up."));
        if (onlyQualified && text.find('/') == std::string_view::npos && !isStandardFinalizer(text))
            finalizer.invalid(Api::tr("The finalizer \"%1\" does not say whose it is.").arg(quotedShort(text)),
                              Api::tr("Write a domain, a slash and a name, such as example.com/clean-up."));
    }
    if (orphan && foreground)
        finalizers.invalid(Api::tr("\"orphan\" and \"foregroundDeletion\" contradict each other."),
                           Api::tr("Keep one of them."));
}

void checkOwners(const Field &owners)
{
    Field controller = owners;
    bool hasController = false;
    const std::vector<Field> all = owners.items();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isRepeatedOwner(all, i))
            continue;
        const Field &owner = all[i];
        const auto need = [&](const char *key) {
            const Field field = owner[key];
            if (field.text().empty())
                field.reportedAt(owners[key])
                    .invalid(Api::tr("\"%1\" is missing in a reference to an owner.").arg(QLatin1String(key)),
                             Api::tr("Owners are usually set by the cluster: remove ownerReferences, or write "
                                     "apiVersion, kind, name and uid."));
        };
        const Field version = owner["apiVersion"];
        const std::string_view text = version.text();
        const std::size_t slash = text.find('/');
        if (text.empty() || (slash != std::string_view::npos &&
                             (slash + 1 == text.size() || text.find('/', slash + 1) != std::string_view::npos)))
            version.reportedAt(owners["apiVersion"])
                .invalid(
                    Api::tr("The apiVersion of an owner is \"%1\", which names no version.").arg(quotedShort(text)),
                    Api::tr("Write group and version, such as apps/v1."));
        need("kind");
        need("name");
        need("uid");
        if (text == "v1" && owner["kind"].text() == "Event")
            owner.reportedAt(owners).invalid(Api::tr("An Event cannot own other objects."),
                                             Api::tr("Remove this owner."));
        if (owner["controller"].isTrue() && hasController)
            owner.reportedAt(owners)
                .invalid(Api::tr("Two owners are called the controller, but only one can be."),
                         Api::tr("Set \"controller\" to false in all but one."))
                .relate(controller.node(), Api::tr("The first one."));
        if (owner["controller"].isTrue() && !hasController) {
            controller = owner;
            hasController = true;
        }
    }
}

/// Source: DecodeManagedFields in apimachinery, pkg/util/managedfields/internal/managedfields.go.
bool isReadableEntry(const Field &entry)
{
    const std::string_view operation = entry["operation"].text();
    return (operation == "Apply" || operation == "Update") && !entry["apiVersion"].text().empty() &&
           entry["fieldsType"].text() == "FieldsV1";
}

void checkManagedFields(const Field &managed)
{
    const std::vector<Field> entries = managed.items();
    // The server forgets the whole list when it cannot read one of its entries, and validates what is left.
    if (!std::all_of(entries.begin(), entries.end(), isReadableEntry))
        return;
    for (const Field &entry : entries) {
        const auto shorter = [](const Field &field, std::size_t most) {
            if (field.text().size() > most)
                field.refuse(ApiErrorType::TooLong, Api::tr("This name is longer than %1 bytes.").arg(most),
                             Api::tr("The cluster keeps this list itself: remove managedFields."));
        };
        shorter(entry["manager"], 128);
        shorter(entry["subresource"], 256);
    }
}

/// Kinds whose generation the server sets itself, whatever the file says.
bool countsGenerations(const KindInfo &kind)
{
    static const std::set<std::string_view> kinds{
        "CronJob",    "DaemonSet",     "Deployment",          "Ingress",    "IngressClass", "Job", "Pod",
        "ReplicaSet", "NetworkPolicy", "PodDisruptionBudget", "StatefulSet"};
    return kind.definition || kinds.count(kind.kind) > 0;
}

void checkExpression(const Field &expression, bool &usable)
{
    const auto bad = [&usable](bool isGood) { usable = usable && isGood; };
    const Field op = expression["operator"];
    const Field values = expression["values"];
    const std::string_view name = op.text();
    const QString next = Api::tr("Use In or NotIn with values, or Exists or DoesNotExist without.");
    if (name == "In" || name == "NotIn") {
        if (values.size() == 0) {
            values.required(Api::tr("%1 needs values to compare with.").arg(quotedShort(name)), next)
                .ruled("label-invalid");
            bad(false);
        }
    } else if (name == "Exists" || name == "DoesNotExist") {
        if (values.size() > 0) {
            values.forbidden(Api::tr("%1 takes no values.").arg(quotedShort(name)), next).ruled("label-invalid");
            bad(false);
        }
    } else {
        op.invalid(name.empty() ? Api::tr("This condition does not say how to compare.")
                                : Api::tr("\"%1\" is no way to compare labels.").arg(quotedShort(name)),
                   next)
            .ruled("label-invalid");
        bad(false);
    }
    bad(checkLabelKey(expression["key"], expression["key"].text()));
    for (const Field &value : values.items())
        bad(checkLabelValue(value, value.text()));
}

bool checkEntryKey(const Field &map, const Field &entry, std::string_view key)
{
    const auto problem = nameProblem(NameFormat::LabelKey, key);
    if (!problem)
        return true;
    ApiError &wrong =
        entry
            .reportedAt(map)
            //: %2 is a whole sentence with the rule that is broken.
            .invalid(Api::tr("\"%1\" cannot be the name of a label or annotation. %2")
                         .arg(quotedShort(entry.key()), *problem),
                     Api::tr("Use up to 63 letters, digits, \"-\", \"_\" and \".\", with a domain and a slash before "
                             "them if needed."))
            .ruled("label-invalid")
            .shownAtKey();
    if (const std::string suggestion = suggestedName(NameFormat::LabelKey, entry.key());
        !suggestion.empty() && !map.node()[suggestion])
        wrong.renameKey(suggestion);
    return false;
}

} // namespace

bool isStandardFinalizer(std::string_view name)
{
    return name == "kubernetes" || name == "orphan" || name == "foregroundDeletion";
}

bool isRepeatedOwner(const std::vector<Field> &owners, std::size_t index)
{
    const auto isSame = [&](const Field &earlier) {
        const Field &later = owners[index];
        const auto sameText = [&](const char *key) { return earlier[key].text() == later[key].text(); };
        const auto sameFlag = [&](const char *key) {
            return earlier[key].isSet() == later[key].isSet() && earlier[key].isTrue() == later[key].isTrue();
        };
        return sameText("apiVersion") && sameText("kind") && sameText("name") && sameText("uid") &&
               sameFlag("controller") && sameFlag("blockOwnerDeletion");
    };
    return std::any_of(owners.begin(), owners.begin() + static_cast<std::ptrdiff_t>(index), isSame);
}

bool checkLabelKey(const Field &field, std::string_view key)
{
    const auto problem = nameProblem(NameFormat::LabelKey, key);
    if (!problem)
        return true;
    //: %2 is a whole sentence with the rule that is broken.
    ApiError &wrong =
        field
            .invalid(Api::tr("\"%1\" cannot be the name of a label or annotation. %2").arg(quotedShort(key), *problem),
                     Api::tr("Use up to 63 letters, digits, \"-\", \"_\" and \".\", with a domain and a slash before "
                             "them if needed."))
            .ruled("label-invalid");
    const std::string suggestion = suggestedName(NameFormat::LabelKey, key);
    if (!suggestion.empty() && field.text() == key && !key.empty())
        wrong.write(quotedWhereNeeded(suggestion));
    return false;
}

bool checkLabelValue(const Field &field, std::string_view value)
{
    const auto problem = nameProblem(NameFormat::LabelValue, value);
    if (!problem)
        return true;
    //: %2 is a whole sentence with the rule that is broken.
    ApiError &wrong =
        field
            .invalid(Api::tr("\"%1\" cannot be the value of a label. %2").arg(quotedShort(value), *problem),
                     Api::tr("Use up to 63 letters, digits, \"-\", \"_\" and \".\"; free text belongs into an "
                             "annotation."))
            .ruled("label-invalid");
    if (const std::string suggestion = suggestedName(NameFormat::LabelValue, value);
        !suggestion.empty() && field.text() == value)
        wrong.write(quotedWhereNeeded(suggestion));
    return false;
}

void checkLabels(const Field &labels)
{
    for (const Field &entry : labels.entries()) {
        const bool isName = checkEntryKey(labels, entry, entry.key());
        if (checkLabelValue(entry.reportedAt(labels), entry.text()) || !isName ||
            labels.place() != NodePath{"metadata", "labels"})
            continue;
        // Nobody selects objects by a label that they cannot have.
        const Field annotation = labels.owner()["annotations"].madeEntry(entry.key());
        if (!labels.owner()["annotations"].node()[entry.key()])
            labels.run().last().repair(
                Api::tr("Move it to the annotations"),
                {ApiRepair::set(annotation, std::string(entry.text())), ApiRepair::remove(entry.node())});
    }
}

void checkAnnotations(const Field &annotations)
{
    std::size_t size = 0;
    for (const Field &entry : annotations.entries()) {
        // The server looks at these names in small letters.
        checkEntryKey(annotations, entry, lowered(entry.key()));
        size += entry.key().size() + entry.text().size();
    }
    if (size > MaxAnnotations)
        annotations.refuse(ApiErrorType::TooLong,
                           Api::tr("The annotations are %1 bytes long together; at most %2 are allowed.")
                               .arg(size)
                               .arg(MaxAnnotations),
                           Api::tr("Move long contents into a ConfigMap."));
}

bool checkLabelSelector(const Field &selector)
{
    const std::size_t before = selector.run().errors().size();
    checkLabels(selector["matchLabels"]);
    bool usable = true;
    for (const Field &expression : selector["matchExpressions"].items())
        checkExpression(expression, usable);
    return usable && selector.run().errors().size() == before;
}

void checkObjectMeta(ApiRun &run)
{
    const Field meta = run.object()["metadata"];
    const KindInfo &kind = run.kind();
    if (meta.isBroken())
        return;
    checkOwnName(meta, kind);
    if (kind.namespaced && !meta["namespace"].text().empty())
        checkName(meta["namespace"], NameFormat::DnsLabel, Api::tr("a Namespace"));
    if (!countsGenerations(kind))
        checkNotNegative(meta["generation"]);
    checkLabels(meta["labels"]);
    checkAnnotations(meta["annotations"]);
    checkOwners(meta["ownerReferences"]);
    // Of custom kinds the server only warns about finalizers without a domain.
    checkFinalizers(meta["finalizers"], kind.kind != "PodDisruptionBudget" && !kind.definition);
    checkManagedFields(meta["managedFields"]);
}

} // namespace slipway
