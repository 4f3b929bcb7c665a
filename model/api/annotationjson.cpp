// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/annotationjson.h"

#include "api/gojson.h"
#include "document/document.h"
#include "schema/quantity.h"
#include "yaml/emitter.h"

namespace slipway
{

namespace
{

bool isSameName(std::string_view a, std::string_view b)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return small(x) == small(y); });
}

} // namespace

std::optional<Value> goJsonValue(std::string_view text)
{
    return isGoJson(text) ? Value::parse(text) : std::nullopt;
}

const Value *goMember(const Value &object, std::string_view name)
{
    const Value *found = nullptr;
    if (const Value::Map *members = object.asMap())
        for (const auto &[key, value] : *members)
            if (isSameName(key, name))
                found = &value;
    return found && !found->isNull() ? found : nullptr;
}

bool isGoText(const Value *member)
{
    return !member || member->asString();
}

bool isGoNumber(const Value *member, std::int64_t least, std::int64_t most)
{
    return !member || (member->asInt() && *member->asInt() >= least && *member->asInt() <= most);
}

bool isGoAmount(const Value *member)
{
    if (!member || member->asInt() || member->asDouble())
        return true;
    return member->asString() && Quantity::parse(*member->asString());
}

void checkAnnotationFields(const Field &entry, const Value &fields, const std::string &path,
                           void (*check)(const Field &object))
{
    if (!entry)
        return;
    const auto document = Document::read(flowText(fields, true));
    static const KindInfo anyKind{};
    static const std::vector<SchemaProblem> nothingWrong;
    ApiRun inner(document->tree().root(), anyKind, nothingWrong);
    check(inner.object());
    for (const ApiError &error : inner.take()) {
        ApiError &shown = entry.refuse(error.type, error.message, error.next).ruled(error.rule);
        shown.path = path + error.path;
        shown.reached = error.reached;
        for (const auto &[type, also] : error.alsoSaid)
            shown.alsoSaid.emplace_back(type, path + also);
    }
}

} // namespace slipway
