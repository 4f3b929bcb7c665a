// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace slipway
{

/// Smaller grammars of values in the Kubernetes API. Each gives the one rule that a text breaks, as a sentence, and
/// nothing when it is fine.

/// `25%`: digits and a percent sign.
std::optional<QString> percentProblem(std::string_view text);
/// The number of a percentage, 2147483647 for every larger one; nothing for other texts.
std::optional<int> percentage(std::string_view text);

/// A path that stays below the folder it starts in: no `..` between slashes.
std::optional<QString> backstepProblem(std::string_view text);
/// The same, and not from the root.
std::optional<QString> relativePathProblem(std::string_view text);
/// The same, and the first name does not begin with two dots; for files that a volume makes.
std::optional<QString> volumeFilePathProblem(std::string_view text);

/// The name of a storage driver: a domain of up to 63 bytes whose capitals do not matter. Empty is fine here.
std::optional<QString> driverNameProblem(std::string_view text);

/// Bytes written in Base64 (standard letters, padded, line ends ignored); nothing when they are not.
std::optional<QByteArray> decodedBase64(std::string_view text);

/// A whole number of 64 bits as Go's strconv.ParseInt reads it in base 10; nothing where it refuses the text.
std::optional<std::int64_t> goInteger(std::string_view text);

} // namespace slipway
