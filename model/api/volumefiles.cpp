// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/volumefiles.h"

#include "api/common.h"
#include "api/container.h"
#include "api/formats.h"

#include <map>

namespace slipway
{

namespace
{

constexpr std::int64_t LeastTokenSeconds{10 * 60};
constexpr std::int64_t MostTokenSeconds = std::int64_t(1) << 32;

/// A path below the volume; empty is fine here.
void checkTarget(const Field &path)
{
    if (!path.text().empty())
        checkGrammar(path, path.text(), volumeFilePathProblem(path.text()),
                     Api::tr("Write a path below the volume, without \"..\"."), "volume-path-invalid");
}

void checkItem(const Field &item)
{
    requireField(item["key"]);
    requireField(item["path"]);
    checkTarget(item["path"]);
    checkFileMode(item["mode"]);
}

/// A file with something about the pod. The server forgets the index of the file in its paths: `owner` is printed.
void checkDownwardFile(const Field &owner, const Field &file)
{
    const Field path = file["path"].reportedAt(owner["path"]);
    if (path.text().empty())
        path.required(Api::tr("A file of \"downwardAPI\" has no path."),
                      Api::tr("Add \"path:\" with the file's name."));
    checkTarget(path);
    const Field fieldRef = file["fieldRef"].reportedAt(owner["fieldRef"]);
    const Field resourceRef = file["resourceFieldRef"].reportedAt(owner["resourceFieldRef"]);
    if (fieldRef) {
        checkFieldRef(fieldRef, {"metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace",
                                 "metadata.uid"});
        if (resourceRef)
            file.reportedAt(owner).invalid(Api::tr("A file cannot hold a field and a resource."),
                                           Api::tr("Keep \"fieldRef\" or \"resourceFieldRef\"."));
    } else if (resourceRef) {
        checkResourceFieldRef(resourceRef, true);
    } else if (!fieldRef.isBroken() && !resourceRef.isBroken()) {
        file.reportedAt(owner).required(Api::tr("A file of \"downwardAPI\" does not say what it holds."),
                                        Api::tr("Add \"fieldRef\" or \"resourceFieldRef\"."));
    }
    checkFileMode(file["mode"].reportedAt(owner["mode"]));
}

class Projection
{
public:
    explicit Projection(const Field &projected) : m_projected(projected) {}

    void check()
    {
        for (const Field &source : m_projected["sources"].items())
            checkSource(source);
    }

private:
    void checkSource(const Field &source)
    {
        std::size_t parts = 0;
        for (std::string_view key : {"secret", "configMap", "downwardAPI", "serviceAccountToken"}) {
            const Field part = source[key];
            if (!part)
                continue;
            if (key == "downwardAPI")
                checkDownward(part);
            else if (key == "serviceAccountToken")
                checkToken(part);
            else
                checkKeys(part);
            if (++parts == 2)
                part.reportedAt(source)
                    .forbidden(Api::tr("One entry of \"sources\" names several things."),
                               Api::tr("Make an entry of each."))
                    .ruled("volume-source-count");
        }
    }

    void checkKeys(const Field &part)
    {
        requireField(part["name"]);
        for (const Field &item : part["items"].items()) {
            checkItem(item);
            checkOnce(item["path"]);
        }
    }

    void checkDownward(const Field &part)
    {
        for (const Field &file : part["items"].items()) {
            checkDownwardFile(part, file);
            checkOnce(file["path"]);
        }
    }

    void checkToken(const Field &token)
    {
        checkRange(token["expirationSeconds"], LeastTokenSeconds, MostTokenSeconds);
        const Field path = token["path"].reportedAt(m_projected["path"]);
        if (path.text().empty())
            path.required(Api::tr("The token has no path."), Api::tr("Add \"path:\" with the file's name."));
        checkTarget(path);
    }

    void checkOnce(const Field &path)
    {
        if (path.text().empty())
            return;
        if (const auto [first, isNew] = m_paths.emplace(path.text(), path); !isNew)
            path.reportedAt(m_projected)
                .invalid(Api::tr("Two files of this volume are called \"%1\".").arg(quotedShort(path.text())),
                         Api::tr("Give one of them another path."))
                .ruled("volume-path-invalid")
                .relate(first->second.node(), Api::tr("The first one."));
    }

    Field m_projected;
    std::map<std::string_view, Field> m_paths{};
};

} // namespace

bool checkFileMode(const Field &mode)
{
    const auto number = mode.number();
    if (!number || (*number >= 0 && *number <= 0777))
        return true;
    const std::string_view text = mode.text();
    const bool isOctal = text.size() == 3 && text.find_first_not_of("01234567") == std::string_view::npos;
    ApiError &wrong =
        mode.invalid(isOctal ? Api::tr("%1 is read as a decimal number, and the rights of a file are octal: they begin "
                                       "with a 0.")
                                   .arg(quotedShort(text))
                             : Api::tr("%1 is out of the range of file rights.").arg(quotedShort(text)),
                     isOctal ? Api::tr("Write 0%1.").arg(quotedShort(text))
                             : Api::tr("Write an octal number from 0000 to 0777, such as 0644."))
            .ruled("file-mode-not-octal");
    if (isOctal)
        wrong.write("0" + std::string(text), true);
    else
        wrong.write("0644");
    return false;
}

void checkKeyFiles(const Field &items)
{
    for (const Field &item : items.items())
        checkItem(item);
}

void checkDownwardFiles(const Field &source)
{
    for (const Field &file : source["items"].items())
        checkDownwardFile(source, file);
}

void checkProjection(const Field &projected)
{
    Projection(projected).check();
}

} // namespace slipway
