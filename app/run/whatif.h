// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/rehearsal.h"

#include <array>

namespace slipway
{

/// What may be tried at the shown moment of a run: something that somebody does or that happens, or something that is
/// assumed from there on.
enum class WhatIf {
    DeletePod,
    Restart,
    ScaleUp,
    NodeDown,
    ProgramsFail,
    SigtermIgnored,
    ProgramsCrash,
    ImagesMissing,
    RoutesLate,
    NodeMore,
    NodeLess
};
inline constexpr std::array AllWhatIfs{WhatIf::DeletePod,     WhatIf::Restart,       WhatIf::ScaleUp,
                                       WhatIf::NodeDown,      WhatIf::ProgramsFail,  WhatIf::SigtermIgnored,
                                       WhatIf::ProgramsCrash, WhatIf::ImagesMissing, WhatIf::RoutesLate,
                                       WhatIf::NodeMore,      WhatIf::NodeLess};

/// In the current language: "somebody deletes a pod".
QString whatIfWord(WhatIf what);

/// The fork that tries it just behind an event of a run; nothing where the run has nothing that it could happen to.
std::optional<sim::Turn> turnOf(WhatIf what, const RunResult &run, sim::EventId at);

} // namespace slipway
