// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

/// Why no node can pull an image of that name, as a sentence; nothing for a usable reference
/// (`[registry[:port]/]path[:tag][@digest]`, grammar of the container registries).
std::optional<QString> imageProblem(std::string_view image);
/// The nearest usable spelling, or empty.
std::string suggestedImage(std::string_view image);

/// A reference cut into its parts, as the registries' own reader does; of any text, usable or not.
struct ImageParts {
    std::string_view registry{}; ///< empty for Docker's own
    std::string_view path{};
    std::optional<std::string_view> tag{};
    std::optional<std::string_view> digest{};
};
ImageParts imageParts(std::string_view image);
/// The name without tag and digest, as it is written.
std::string nameWithoutTag(const ImageParts &image);
/// The same as the registries know it: "docker.io/library/nginx" for "nginx".
std::string fullImageName(const ImageParts &image);
/// The tag that is no moving one: any but `latest`, which is meant where there is none too.
std::optional<std::string_view> fixedTag(const ImageParts &image);
/// Whether a text can be such a tag.
bool isFixedTag(std::string_view tag);

} // namespace slipway
