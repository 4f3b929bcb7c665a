// SPDX-License-Identifier: GPL-3.0-or-later
// What clients and beginners are told of a request that fails.
#include "sim/handlers/requestroutes.h"

namespace slipway::sim
{

RequestWords wordsOf(Failure failure)
{
    switch (failure) {
    case Failure::NoService:
        return {QT_TRANSLATE_NOOP("slipway::sim", "A request to %1 fails: there is no Service of that name."),
                "dial tcp: lookup: no such host"};
    case Failure::NoEndpoint:
        return {QT_TRANSLATE_NOOP("slipway::sim", "A request to %1 is refused: the Service has no pod to send it to."),
                "connect: connection refused (no endpoints)"};
    case Failure::NoLocal:
        return {
            QT_TRANSLATE_NOOP("slipway::sim",
                              "A request to %1 is dropped, because its traffic policy is Local and no pod of it runs "
                              "on the node that the request came to: timeout."),
            "dial tcp: i/o timeout (no endpoint on the node)"};
    case Failure::Refused:
        return {QT_TRANSLATE_NOOP("slipway::sim",
                                  "A request to %1 goes to pod %2, where nothing accepts connections: refused."),
                "connect: connection refused"};
    case Failure::Reset:
        return {QT_TRANSLATE_NOOP("slipway::sim",
                                  "Pod %2 was working on a request to %1 when its process ended: no answer."),
                "read: connection reset by peer"};
    case Failure::TimedOut:
        return {QT_TRANSLATE_NOOP("slipway::sim", "A request to %1 went to pod %2, which never answered: timeout."),
                "context deadline exceeded (Client.Timeout exceeded while awaiting headers)"};
    case Failure::ServerError:
        return {QT_TRANSLATE_NOOP("slipway::sim", "Pod %2 answers a request to %1 with an error."),
                "HTTP 503 from the program"};
    case Failure::NotFound:
        return {QT_TRANSLATE_NOOP("slipway::sim", "No rule of an Ingress fits a request to %1: 404."), "HTTP 404"};
    case Failure::Unavailable:
        return {QT_TRANSLATE_NOOP("slipway::sim", "The Ingress has no ready pod for a request to %1: 503."),
                "HTTP 503 Service Temporarily Unavailable"};
    case Failure::BadGateway:
        return {QT_TRANSLATE_NOOP("slipway::sim",
                                  "Every pod that the Ingress tried for a request to %1 refused it, pod %2 last: 502."),
                "HTTP 502 Bad Gateway"};
    case Failure::GatewayTimeout:
        return {QT_TRANSLATE_NOOP("slipway::sim", "No pod answered the Ingress about a request to %1: 504."),
                "HTTP 504 Gateway Time-out"};
    }
    return {};
}

} // namespace slipway::sim
