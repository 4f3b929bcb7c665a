// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of FactIndex call things, and the keys by which it is noted who asked for them.
#include "checks/factindex.h"
#include "checks/factindex_p.h"

namespace slipway
{

namespace
{

enum class About : char {
    Name,
    Kind,
    Names,
    Workloads,
    WorkloadLabels,
    Label,
    Provided,
    CustomKinds,
    Namespaces,
    First,
    Held,
    Word,
    Said
};

/// The upper half of the keys that name a document instead of hashing words.
constexpr std::uint64_t LinesMark = 0x4C494E45;

FactKey factKey(About about, std::string_view text)
{
    // The golden ratio keeps what different questions say of the same words apart.
    constexpr std::uint64_t Spread = 0x9E3779B97F4A7C15ULL;
    return FactKey{std::hash<std::string_view>()(text) ^ (Spread * (static_cast<std::uint64_t>(about) + 1))};
}

} // namespace

std::string FactIndex::selectorOfOne(std::string_view kind, std::string_view ns, std::string_view key,
                                     std::string_view value)
{
    return joined("selects", kind, Facts::effectiveNamespace(ns), key, value);
}

std::string FactIndex::scaled(std::string_view kind, std::string_view ns, std::string_view name)
{
    return joined("scales", kind, Facts::effectiveNamespace(ns), name);
}

std::string FactIndex::nodePort(std::string_view protocol, std::string_view port)
{
    return joined("takes", protocol, port);
}

std::string FactIndex::host(std::string_view host)
{
    return joined("routes", host);
}

std::string FactIndex::policiesIn(std::string_view ns)
{
    return joined("policies", Facts::effectiveNamespace(ns));
}

std::string FactIndex::volumeClass(std::string_view storageClass)
{
    return joined("volumes", storageClass);
}

std::string FactIndex::taggedImage(std::string_view image)
{
    return joined("image", image);
}

std::string FactIndex::limitDefault(std::string_view ns, std::string_view resource, bool isLimit)
{
    return joined(isLimit ? "default" : "defaultRequest", Facts::effectiveNamespace(ns), resource);
}

FactKey FactIndex::saidKey(std::string_view what)
{
    return factKey(About::Said, what);
}

FactKey FactIndex::workloadNamespacesKey()
{
    return factKey(About::Namespaces, {});
}

FactKey FactIndex::firstInKey(std::string_view ns)
{
    return factKey(About::First, ns);
}

FactKey FactIndex::wordKey(std::string_view word)
{
    return factKey(About::Word, word);
}

FactKey FactIndex::heldKey(std::string_view what)
{
    return factKey(About::Held, what);
}

FactKey FactIndex::nameKey(std::string_view kind, std::string_view name)
{
    return factKey(About::Name, joined(kind, name));
}

FactKey FactIndex::kindKey(std::string_view kind)
{
    return factKey(About::Kind, kind);
}

FactKey FactIndex::namesKey(std::string_view kind, std::string_view ns)
{
    return factKey(About::Names, joined(kind, Facts::effectiveNamespace(ns)));
}

FactKey FactIndex::workloadsKey(std::string_view ns)
{
    return factKey(About::Workloads, Facts::effectiveNamespace(ns));
}

FactKey FactIndex::workloadLabelsKey(std::string_view ns)
{
    return factKey(About::WorkloadLabels, Facts::effectiveNamespace(ns));
}

FactKey FactIndex::labelKey(std::string_view ns, std::string_view key, std::string_view value)
{
    return factKey(About::Label, joined(Facts::effectiveNamespace(ns), key, value));
}

FactKey FactIndex::providedKey(std::string_view kind, std::string_view name)
{
    return factKey(About::Provided, joined(kind, name));
}

FactKey FactIndex::customKindsKey()
{
    return factKey(About::CustomKinds, {});
}

FactKey FactIndex::linesKey(FileId document)
{
    return FactKey{(LinesMark << 32) | static_cast<std::uint32_t>(document)};
}

FileId FactIndex::documentOfLines(FactKey key)
{
    const auto bits = static_cast<std::uint64_t>(key);
    return bits >> 32 == LinesMark ? static_cast<FileId>(bits) : FileId::None;
}

} // namespace slipway
