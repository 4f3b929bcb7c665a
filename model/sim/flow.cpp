// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/flow.h"

#include <numeric>

namespace slipway::sim
{

const char *failureName(Failure failure)
{
    switch (failure) {
    case Failure::NoService:
        return "no such host";
    case Failure::NoEndpoint:
        return "no endpoint";
    case Failure::NoLocal:
        return "no endpoint on the node";
    case Failure::Refused:
        return "connection refused";
    case Failure::Reset:
        return "connection reset";
    case Failure::TimedOut:
        return "timeout";
    case Failure::ServerError:
        return "5xx";
    case Failure::NotFound:
        return "404";
    case Failure::Unavailable:
        return "503";
    case Failure::BadGateway:
        return "502";
    case Failure::GatewayTimeout:
        return "504";
    }
    return "";
}

std::int64_t FlowState::failures() const
{
    return std::accumulate(failed.begin(), failed.end(), std::int64_t{0});
}

} // namespace slipway::sim
