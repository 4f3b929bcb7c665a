// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/cluster.h"
#include "schema/validator.h"

#include <array>
#include <cstddef>
#include <deque>
#include <optional>

namespace slipway
{

class ApiRun;

/// One field of an object as the server's validation sees it, written or not: the value with the path that the server
/// prints for it. Null counts as not written. A value that did not decode is unknown: it reads as not written, and
/// whatever is refused at it or below it is dropped, for the mistake is already reported as one of type. Borrows from
/// its ApiRun; keys must outlive it.
class Field
{
public:
    Field operator[](std::string_view key) const;
    std::vector<Field> items() const;   ///< of a list
    std::vector<Field> entries() const; ///< of a map (labels, limits), with paths like `labels[app]`
    Field owner() const;                ///< the field that holds this one
    /// The same value under another path, where the server misnames it.
    Field reportedAt(Field other) const;
    /// This path with `.name` or `[key]` behind it, without a value: for what the server makes up.
    Field made(std::string_view name) const;
    Field madeEntry(std::string_view key) const;
    Field madeItem(std::size_t index) const;

    bool isSet() const; ///< written, and neither null nor of a wrong type
    explicit operator bool() const { return isSet(); }
    bool isBroken() const;                              ///< it or something above it did not decode
    NodeRef node() const;                               ///< may be missing, or null
    std::string_view key() const;                       ///< of an item: its list's
    std::size_t index() const { return m_step->index; } ///< of a list's item
    std::string path() const;
    std::string ownerPath() const; ///< of the field that holds this one
    NodePath place() const;        ///< where it stands or would stand in the file, whatever the server prints
    std::size_t size() const;      ///< of a list or map, 0 for others

    std::string_view text() const; ///< empty when not set
    std::string textOr(std::string_view other) const { return std::string(text().empty() ? other : text()); }
    std::optional<std::int64_t> number() const; ///< nothing when not set or no whole number
    std::int64_t numberOr(std::int64_t other) const { return number().value_or(other); }
    bool isTrue() const;
    bool isFalse() const; ///< written as false
    bool isText() const;  ///< a scalar that is text and no number, for fields that take both

    /// Reports an error of this field. What it returns may be changed until the next error is reported.
    ApiError &refuse(ApiErrorType type, QString message, QString next) const;
    ApiError &required(QString message, QString next) const;
    ApiError &invalid(QString message, QString next) const;
    ApiError &forbidden(QString message, QString next) const;

    ApiRun &run() const { return *m_run; }

private:
    friend class ApiRun;
    /// A validation makes hundreds of these for one object, so they are kept small.
    struct Step {
        const Step *parent = nullptr; ///< null for the object itself
        enum class Kind : std::uint8_t { Child, Item, Entry } kind = Kind::Child;
        bool isBroken = false;
        bool isSet = false;
        NodeId node = NoNode;
        std::string_view key{};
        std::size_t index = 0;
        const Step *reported = nullptr; ///< whose path is printed instead
    };
    Field(ApiRun *run, const Step *step) : m_run(run), m_step(step) {}
    Field child(Step::Kind kind, std::string_view key, std::size_t index, NodeRef node) const;
    static std::string pathOf(const Step *step);
    NodeRef nodeOf(const Step *step) const;

    ApiRun *m_run = nullptr;
    const Step *m_step = nullptr;
};

/// One validation of one object: what is known about it before, and the errors found.
class ApiRun
{
public:
    /// `schema` tells what did not decode. The object outlives the run.
    ApiRun(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema, const Cluster &cluster = {});
    ApiRun(const ApiRun &) = delete;
    ApiRun &operator=(const ApiRun &) = delete;

    Field object();
    /// `spec` of the object, also where it slipped below `metadata`, so that what is in it is still checked.
    Field spec();
    const Cluster &cluster() const { return m_cluster; }
    const KindInfo &kind() const { return m_kind; }
    bool isKind(std::string_view kind) const { return m_kind.kind == kind; }
    /// Keeps a text that was put together for as long as the run.
    std::string_view keep(std::string text);

    /// The server stops behind the errors found from `first` up to before `last` and reports no others.
    void reportOnly(std::size_t first, std::size_t last);
    /// What was reported behind the error number `first` is about the same mistake: people see only that one.
    void joinFrom(std::size_t first);
    /// The same for the error reported last alone, if one was reported since there were `before` of them.
    void joinLast(std::size_t first, std::size_t before);
    std::vector<ApiError> take() { return std::move(m_errors); }
    const std::vector<ApiError> &errors() const { return m_errors; }
    /// The error reported last.
    ApiError &last() { return m_errors.empty() ? m_dropped : m_errors.back(); }

private:
    friend class Field;
    bool isBroken(NodeRef node) const;
    bool isIncomplete(NodeRef node) const;
    const Field::Step *add(const Field::Step &step);

    const SyntaxTree *m_tree;
    const KindInfo &m_kind;
    Cluster m_cluster;
    std::vector<NodeId> m_broken;     // values that did not decode
    std::vector<NodeId> m_incomplete; // mappings with unknown fields: what is missing there may be misspelt
    alignas(Field::Step) std::array<std::byte, 512 * sizeof(Field::Step)> m_firstSteps; // enough for nearly all objects
    std::size_t m_stepCount = 0;
    std::deque<Field::Step> m_moreSteps;
    std::deque<std::string> m_kept;
    const Field::Step *m_object = nullptr;
    std::vector<ApiError> m_errors;
    ApiError m_dropped{};
};

} // namespace slipway
