// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace slipway
{

/// The grammars of names in the Kubernetes API (validation of v1.36, apimachinery's content formats). Lengths are
/// bytes.
enum class NameFormat {
    DnsLabel,     ///< up to 63 of a-z, 0-9 and `-`, letter or digit at both ends
    DnsSubdomain, ///< labels joined by dots, up to 253
    PortName,     ///< up to 15, at least one letter, no `--`
    EnvName,      ///< printable ASCII without `=`
    ConfigKey,    ///< key of a ConfigMap or Secret, up to 253
    LabelKey,     ///< optional DNS prefix and `/`, then up to 63
    LabelValue,   ///< empty or up to 63, letter or digit at both ends
    WildcardDns,  ///< `*.` and a DnsSubdomain, up to 253 together
    SearchDomain, ///< DnsSubdomain that also allows `_`
    PathSegment,  ///< what can stand between two slashes of a URL: no `/`, no `%`, not `.` or `..`; may be empty
    DomainPath,   ///< DnsSubdomain, `/` and a path
    HttpHeader,   ///< letters, digits and `-`
    Sysctl,       ///< lower-case parts joined by `.` or `/`, up to 253
};

/// The one rule that the text breaks, as a sentence; nothing when the text is fine.
std::optional<QString> nameProblem(NameFormat format, std::string_view text);
inline bool isValidName(NameFormat format, std::string_view text)
{
    return !nameProblem(format, text);
}

/// The nearest valid spelling ("myConfig" gives "my-config"); empty when too little of the text is usable.
std::string suggestedName(NameFormat format, std::string_view text);

} // namespace slipway
