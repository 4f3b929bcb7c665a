// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace slipway
{

/// The four faces of the window, in the order of the mode bar.
enum class Mode { Build, Yaml, Run, Learn };
inline constexpr std::array AllModes{Mode::Build, Mode::Yaml, Mode::Run, Mode::Learn};

/// A stable name for settings and icons: "build", "yaml", "run", "learn".
inline QString modeId(Mode mode)
{
    constexpr std::array names{"build", "yaml", "run", "learn"};
    return QString::fromLatin1(names[static_cast<std::size_t>(mode)]);
}

} // namespace slipway
