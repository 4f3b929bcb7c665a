// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace.h"
#include "schema/schemastore.h"

#include <QString>

namespace slipway
{

/// Which editor asks for a field.
enum class FieldKind {
    Text,
    LongText,
    Integer,
    Number,
    IntOrPercent, ///< a whole number, a percentage or (for ports) a name
    Quantity,     ///< `500m`, `128Mi`
    Choice,
    Bool,
    Reference, ///< a text that names something else; see ReferenceKind
    Toggle,    ///< on writes one fixed text, off removes the key
    Strings,   ///< a list of texts, one row each
    KeyValues, ///< a mapping of texts, one row each
    Object,    ///< fields of its own
    OneOf,     ///< an object of which only one of several keys may be written
    Cards,     ///< a list of objects
    Yaml       ///< shown only: its shape is not known
};

/// What the text of a Reference names.
enum class ReferenceKind {
    None,
    ConfigMap,
    ConfigMapKey, ///< of the ConfigMap that the key `name` beside it names
    Secret,
    SecretKey,
    PersistentVolumeClaim,
    PersistentVolume,
    Service,
    ServicePortName, ///< of the Service that an Ingress backend names
    ServicePortNumber,
    ServiceAccount,
    StorageClass,
    IngressClass,
    PriorityClass,
    Namespace,
    ContainerPort, ///< port names and numbers of the container the field stands in
    SelectedPort,  ///< ports of the pods that a Service selects
    Volume,        ///< volumes of the pod the field stands in
    Workload,      ///< name of an object of the kind that the key `kind` beside it names
};

/// One way to fill a OneOf.
struct Alternative {
    std::string key{};       ///< path below the object: "httpGet", "valueFrom.secretKeyRef"
    std::string skeleton{};  ///< YAML written when it is chosen
    std::string titleType{}; ///< the type whose texts name it
};

/// What to ask. Built from the schema and the layouts; knows no widget.
struct Field {
    NodePath path{}; ///< below the object's root
    FieldKind kind = FieldKind::Text;
    std::string typeName{}; ///< the layout's type; with `key` it names label and help in fieldtexts.h
    std::string key{};      ///< path below that type: "strategy.type"
    const FieldType *type = nullptr;
    std::vector<std::string> choices{};
    std::string onValue{}; ///< of a Toggle
    std::vector<Alternative> alternatives{};
    ReferenceKind target = ReferenceKind::None;
    std::optional<std::int64_t> minimum{};
    std::optional<std::int64_t> maximum{};
    std::string fallback{};     ///< what the server takes when the field is absent; empty when nothing
    std::string itemSkeleton{}; ///< of Cards: YAML of a new item
    std::size_t keepDepth = 1;  ///< parents of at most so many steps stay when the field is cleared
    bool required = false;
    bool masked = false;   ///< hidden until the user asks to see it
    bool encoded = false;  ///< written in base64, shown decoded
    bool optional = false; ///< of a OneOf: may be absent altogether
};

enum class Origin {
    Written,
    Default, ///< not written; the server fills in Field::fallback
    Absent,
    NotEditable ///< written in a way that a form must not touch: alias, template, other shape; see `reason`
};

/// A row of Strings or KeyValues.
struct Entry {
    std::string key{};
    std::string text{};
    bool editable = true;
    bool operator==(const Entry &) const = default;
};

/// What the text says now. Ranges are bytes of the document.
struct FieldState {
    Origin origin = Origin::Absent;
    std::string text{};               ///< of a scalar, decoded; of a OneOf the chosen alternative's key
    std::vector<Entry> entries{};     ///< of Strings and KeyValues
    std::optional<TextRange> where{}; ///< the whole entry, key included
    QString reason{};                 ///< of NotEditable
    bool isShared = false;            ///< of NotEditable: FormEdit::What::Expand makes it editable
    bool operator==(const FieldState &) const = default;
};

struct FormGroup;

/// A field as it stands, with what it contains.
struct FormItem {
    Field field{};
    FieldState state{};
    bool open = true;              ///< of Object and of a card: its groups are built and shown
    QString summary{};             ///< of Object and card: shown when folded; of others: see fieldNote()
    std::vector<FormGroup> groups; ///< of Object, OneOf and of a card; an initializer would need the whole FormGroup
    std::vector<FormItem> cards{}; ///< of Cards: one Object per list item
};

struct FormGroup {
    std::string id{}; ///< names its title in fieldtexts.h; empty for a group without title
    bool folded = false;
    std::vector<FormItem> items{};
};

/// A key that the form leaves alone.
struct KeptKey {
    NodePath path{};
    TextRange where{}; ///< of the key, in bytes of the document
};

struct Form {
    const KindInfo *kind = nullptr; ///< null for a kind that this Kubernetes version does not have
    std::vector<FormGroup> groups{};
    std::vector<KeptKey> kept{};
};

/// The item at a path, or the innermost one around it that the form shows; null when there is none.
const FormItem *itemAt(const Form &form, const NodePath &path);

} // namespace slipway
