// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/common.h"
#include "api/container.h"
#include "api/intorstring.h"

namespace slipway
{

namespace
{

void checkHttp(const Field &http)
{
    checkPortNumberOrName(http["port"]);
    checkChoiceIfFilled(http["scheme"], {"HTTP", "HTTPS"});
    const Field headers = http["httpHeaders"];
    for (const Field &header : headers.items())
        checkGrammar(header["name"].reportedAt(headers), header["name"].text(),
                     nameProblem(NameFormat::HttpHeader, header["name"].text()),
                     Api::tr("Name the header with letters, digits and hyphens."));
}

void checkSleep(const PodContext &pod, const Field &way)
{
    constexpr std::int64_t Rest = 30; // seconds for the program after the hook, as Pods have without one
    const std::int64_t seconds = way["seconds"].numberOr(0);
    if (seconds >= 0 && seconds <= pod.gracePeriod)
        return;
    ApiError &wrong = way.invalid(
        Api::tr("The hook sleeps %1 seconds, but the Pod has %2 seconds to end.").arg(seconds).arg(pod.gracePeriod),
        Api::tr("Write a number from 0 to terminationGracePeriodSeconds."));
    if (seconds > 0)
        wrong.ruled("number-out-of-range")
            .set(pod.spec["terminationGracePeriodSeconds"], seconds + Rest, false,
                 Api::tr("Set terminationGracePeriodSeconds to %1").arg(seconds + Rest));
}

void checkHandler(const PodContext &pod, const Field &handler)
{
    static constexpr std::array<std::string_view, 5> Ways{"exec", "httpGet", "tcpSocket", "grpc", "sleep"};
    const bool isProbe = handler.key() != std::string_view("postStart") && handler.key() != std::string_view("preStop");
    const QString name = quotedShort(handler.key());
    const QString next = isProbe ? Api::tr("Choose one way to test: httpGet, tcpSocket, exec or grpc.")
                                 : Api::tr("Choose one thing to do: exec, httpGet, tcpSocket or sleep.");
    std::vector<Field> ways;
    for (std::string_view way : Ways)
        if (const Field field = handler[way]; field || field.isBroken())
            ways.push_back(field);
    if (ways.empty()) {
        handler.required(Api::tr("\"%1\" does not say what to do.").arg(name), next)
            .ruled("probe-shape-invalid")
            .shownAtKey();
        return;
    }
    for (std::size_t more = 1; more < ways.size(); ++more) {
        const QString first = quotedShort(ways.front().key());
        const QString second = quotedShort(ways[more].key());
        ApiError &wrong =
            ways[more]
                .forbidden(Api::tr("\"%1\" says \"%2\" and \"%3\" at once.").arg(name, first, second), next)
                .ruled("probe-shape-invalid")
                .remove(ways[more].node(), false, Api::tr("Keep only \"%1\"").arg(first));
        if (ways.size() == 2)
            wrong.remove(ways.front().node(), false, Api::tr("Keep only \"%1\"").arg(second));
    }
    const Field &way = ways.front();
    if (way.key() == std::string_view("exec"))
        requireField(way["command"], Api::tr("Add the program and its arguments as a list."));
    else if (way.key() == std::string_view("httpGet"))
        checkHttp(way);
    else if (way.key() == std::string_view("tcpSocket") || way.key() == std::string_view("grpc"))
        checkPortNumberOrName(way["port"]);
    else
        checkSleep(pod, way);
}

void checkProbe(const PodContext &pod, const Field &probe)
{
    if (!probe)
        return;
    checkHandler(pod, probe);
    for (const char *key : {"initialDelaySeconds", "timeoutSeconds", "periodSeconds", "failureThreshold"})
        checkNotNegative(probe[key]);
    const bool isReadiness = probe.key() == std::string_view("readinessProbe");
    const Field success = probe["successThreshold"];
    const std::int64_t successes = success.numberOr(1);
    if (isReadiness || successes < 0)
        checkNotNegative(success);
    else if (successes > 1)
        success
            .invalid(Api::tr("\"successThreshold\" of a %1 must be 1, but here it is %2.")
                         .arg(quotedShort(probe.key()))
                         .arg(successes),
                     Api::tr("Set it to 1 or remove the line."))
            .ruled("probe-shape-invalid")
            .write("1", false, Api::tr("Set successThreshold to 1"));
    const Field grace = probe["terminationGracePeriodSeconds"];
    if (isReadiness && grace)
        grace
            .invalid(Api::tr("A readinessProbe never stops a container, so it has no terminationGracePeriodSeconds."),
                     Api::tr("Remove the line."))
            .ruled("probe-shape-invalid")
            .remove(grace.node(), true, Api::tr("Remove terminationGracePeriodSeconds"));
    else
        checkRange(grace, 1);
}

} // namespace

void checkProbes(const PodContext &pod, const Field &container)
{
    for (const char *key : {"livenessProbe", "readinessProbe", "startupProbe"})
        checkProbe(pod, container[key]);
}

void checkLifecycle(const PodContext &pod, const Field &lifecycle)
{
    for (const char *key : {"postStart", "preStop"})
        if (const Field hook = lifecycle[key])
            checkHandler(pod, hook);
}

} // namespace slipway
