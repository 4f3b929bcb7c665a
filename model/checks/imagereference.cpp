// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/imagereference.h"

#include "checks/rule.h"

#include <algorithm>

namespace slipway
{

namespace
{

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isPathPart(std::string_view part)
{
    if (part.empty() || !isLowerOrDigit(part.front()) || !isLowerOrDigit(part.back()))
        return false;
    for (std::size_t at = 0; at < part.size();) {
        if (isLowerOrDigit(part[at])) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < part.size() && part[at] == part[start])
            ++at;
        const std::size_t count = at - start;
        const bool fits =
            part[start] == '-' || (part[start] == '.' && count == 1) || (part[start] == '_' && count <= 2);
        if (!fits || !isLowerOrDigit(part[at]))
            return false;
    }
    return true;
}

bool isPath(std::string_view path)
{
    while (true) {
        const std::size_t slash = path.find('/');
        if (!isPathPart(path.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path = path.substr(slash + 1);
    }
}

bool isTag(std::string_view tag)
{
    const auto isWord = [](char c) { return isLowerOrDigit(c) || isUpper(c) || c == '_'; };
    return !tag.empty() && tag.size() <= 128 && isWord(tag[0]) &&
           std::all_of(tag.begin(), tag.end(), [&](char c) { return isWord(c) || c == '.' || c == '-'; });
}

bool isDigest(std::string_view digest)
{
    const std::size_t colon = digest.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view hex = digest.substr(colon + 1);
    return hex.size() >= 32 && hex.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

ImageParts imageParts(std::string_view image)
{
    ImageParts parts;
    if (const std::size_t at = image.find('@'); at != std::string_view::npos) {
        parts.digest = image.substr(at + 1);
        image = image.substr(0, at);
    }
    if (const std::size_t slash = image.find('/'); slash != std::string_view::npos) {
        const std::string_view first = image.substr(0, slash);
        // Only a host has a dot, a port or capitals.
        if (first.find_first_of(".:") != std::string_view::npos || first == "localhost" ||
            std::any_of(first.begin(), first.end(), isUpper)) {
            parts.registry = first;
            image = image.substr(slash + 1);
        }
    }
    if (const std::size_t colon = image.find(':'); colon != std::string_view::npos) {
        parts.tag = image.substr(colon + 1);
        image = image.substr(0, colon);
    }
    parts.path = image;
    return parts;
}

std::string nameWithoutTag(const ImageParts &image)
{
    return (image.registry.empty() ? "" : std::string(image.registry) + "/") + std::string(image.path);
}

std::string fullImageName(const ImageParts &image)
{
    if (!image.registry.empty())
        return nameWithoutTag(image);
    const bool isOfficial = image.path.find('/') == std::string_view::npos;
    return "docker.io/" + std::string(isOfficial ? "library/" : "") + std::string(image.path);
}

bool isFixedTag(std::string_view tag)
{
    return isTag(tag) && tag != "latest";
}

std::optional<std::string_view> fixedTag(const ImageParts &image)
{
    return image.tag && isFixedTag(*image.tag) ? image.tag : std::nullopt;
}

std::optional<QString> imageProblem(std::string_view image)
{
    if (image.empty())
        return {};
    if (image.find("://") != std::string_view::npos)
        return Rules::tr("An image name has no \"http://\" in front.");
    if (image.find_first_of(" \t\n") != std::string_view::npos)
        return Rules::tr("There are blanks in it.");
    const ImageParts parts = imageParts(image);
    if (parts.path.empty())
        return Rules::tr("There is no name before the tag.");
    if (std::any_of(parts.path.begin(), parts.path.end(), isUpper))
        return Rules::tr("Capital letters are not allowed in its name.");
    if (!isPath(parts.path))
        return Rules::tr(
            "Its name may hold only small letters, digits and single \".\", \"_\" and \"-\" between them.");
    if (parts.tag && parts.tag->empty())
        return Rules::tr("There is no tag behind the colon.");
    if (parts.tag && parts.tag->find(':') != std::string_view::npos)
        return Rules::tr("It has two tags.");
    if (parts.tag && !isTag(*parts.tag))
        return Rules::tr("A tag may hold only letters, digits, \".\", \"_\" and \"-\".");
    if (parts.digest && !isDigest(*parts.digest))
        return Rules::tr("What stands behind \"@\" is no digest such as \"sha256:\" with 64 digits.");
    return {};
}

std::string suggestedImage(std::string_view image)
{
    if (const std::size_t scheme = image.find("://"); scheme != std::string_view::npos)
        image = image.substr(scheme + 3);
    std::string name;
    const ImageParts parts = imageParts(image);
    const std::size_t pathStart = static_cast<std::size_t>(parts.path.data() - image.data());
    for (std::size_t at = 0; at < image.size(); ++at) {
        const char c = image[at];
        const bool inPath = at >= pathStart && at < pathStart + parts.path.size();
        if (c != ' ' && c != '\t' && c != '\n')
            name += inPath && isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (!name.empty() && name.back() == ':')
        name.pop_back();
    return !name.empty() && !imageProblem(name) ? name : std::string();
}

} // namespace slipway
