// SPDX-License-Identifier: GPL-3.0-or-later
// The programs of the recordings: what their flags, commands and image names mean for the simulator.
#include "tools/kubeletrecord.h"

#include <algorithm>

namespace slipway::tracescore
{

namespace
{

using namespace sim;

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

double number(const QJsonObject &flags, const char *name, double otherwise)
{
    const QJsonValue value = flags[QLatin1String(name)];
    return value.isUndefined() ? otherwise : text(value).toDouble();
}

HowItFails hang()
{
    return HowItFails::Hang;
}

/// The program's answer to a path (README of the recordings).
void addPath(ContainerAssumptions &assume, const QJsonObject &flags, ProbeKind kind, const QString &path)
{
    const auto bad = [&](double from, double to, int status) {
        assume.outages.push_back({.sinceStart = true,
                                  .from = seconds(from),
                                  .to = to < 0 ? Never : seconds(to),
                                  .how = HowItFails::Error,
                                  .only = kind,
                                  .status = status});
    };
    Reply reply;
    if (path.startsWith(QLatin1String("/ready"))) {
        if (const double after = number(flags, "ready-after", 0); after > 0)
            bad(0, after, 503);
        if (flags.contains(QLatin1String("ready-fail-from")))
            bad(number(flags, "ready-fail-from", 0), number(flags, "ready-fail-to", -1), 503);
    } else if (path.startsWith(QLatin1String("/start"))) {
        if (const double after = number(flags, "startup-after", 0); after > 0)
            bad(0, after, 503);
    } else if (path.startsWith(QLatin1String("/live"))) {
        if (flags.contains(QLatin1String("live-fail-after")))
            bad(number(flags, "live-fail-after", 0), -1, 500);
    } else if (path.startsWith(QLatin1String("/slow/"))) {
        reply.takes = seconds(path.mid(6).toDouble());
        assume.replies[kind] = reply;
    } else if (path.startsWith(QLatin1String("/status/"))) {
        const int status = path.mid(8).toInt();
        if (status == 301 || status == 302)
            return addPath(assume, flags, kind, QStringLiteral("/ready"));
        reply.status = status;
        reply.output = QString::number(status).toStdString();
        assume.replies[kind] = reply;
    } else if (path.startsWith(QLatin1String("/redirect/"))) {
        if (path.contains(QLatin1String("?to="))) {
            reply.redirectsAway = true;
            assume.replies[kind] = reply;
        } else {
            addPath(assume, flags, kind, path.mid(9));
        }
    }
}

/// The shell tools of the recordings' images.
bool isTool(const QString &program)
{
    static const QStringList known{QStringLiteral("true"),  QStringLiteral("false"), QStringLiteral("sh"),
                                   QStringLiteral("sleep"), QStringLiteral("test"),  QStringLiteral("grep"),
                                   QStringLiteral("cat"),   QStringLiteral("ls"),    QStringLiteral("echo"),
                                   QStringLiteral("dd"),    QStringLiteral("touch"), QStringLiteral("/app")};
    return known.contains(program.section(u'/', -1)) || known.contains(program);
}

/// One command line of a container or probe: how long it takes and how it ends.
struct CommandRun {
    double takes = 0;
    int exitCode = 0;
    std::string output{};
    std::vector<std::pair<double, QString>> steps{}; ///< when each step begins
};

CommandRun runOf(const QStringList &words)
{
    CommandRun run;
    const auto step = [&](const QString &line) {
        run.steps.emplace_back(run.takes, line);
        const QString program = line.section(u' ', 0, 0).section(u'/', -1), rest = line.section(u' ', 1);
        run.exitCode = 0;
        if (program == QLatin1String("echo"))
            run.output += (rest + u'\n').toStdString();
        else if (program == QLatin1String("sleep"))
            run.takes += rest.toDouble();
        else if (program == QLatin1String("exit"))
            run.exitCode = rest.toInt();
        else if (program == QLatin1String("false") || program == QLatin1String("test")) // no file of theirs is made
            run.exitCode = 1;
        return program != QLatin1String("exit");
    };
    if (words.value(0).section(u'/', -1) != QLatin1String("sh")) {
        step(words.join(u' '));
        return run;
    }
    for (const QString &part : words.value(2).split(u';', Qt::SkipEmptyParts)) {
        bool goesOn = true;
        for (const QString &link : part.split(QStringLiteral("&&")))
            if (goesOn && !link.trimmed().isEmpty())
                goesOn = step(link.trimmed()) && run.exitCode == 0;
        if (part.trimmed().startsWith(QLatin1String("exit")))
            break;
    }
    return run;
}

QStringList wordsOf(const QJsonArray &command)
{
    QStringList words;
    for (const QJsonValue &word : command)
        words << word.toString();
    return words;
}

/// What a command of a probe or hook does in the recordings' images.
Reply commandReply(const QJsonArray &command)
{
    Reply reply;
    const QStringList words = wordsOf(command);
    reply.commandExists = isTool(words.value(0));
    if (words.value(0) == QLatin1String("grep")) {
        reply.looksFor = words.value(words.size() - 2).toStdString();
        reply.file = words.value(words.size() - 1).toStdString();
        return reply;
    }
    const CommandRun run = runOf(words);
    reply.takes = seconds(run.takes);
    reply.exitCode = run.exitCode;
    reply.output = run.output;
    return reply;
}

void addProbes(ContainerAssumptions &assume, const QJsonObject &container, const QJsonObject &flags)
{
    for (const auto &[name, kind] :
         {std::pair{"startupProbe", ProbeKind::Startup}, std::pair{"readinessProbe", ProbeKind::Readiness},
          std::pair{"livenessProbe", ProbeKind::Liveness}}) {
        const QJsonObject probe = container[QLatin1String(name)].toObject();
        if (probe.contains(QLatin1String("httpGet")))
            addPath(assume, flags, kind, probe["httpGet"]["path"].toString(QStringLiteral("/")));
        else if (probe.contains(QLatin1String("exec")))
            assume.replies[kind] = commandReply(probe["exec"]["command"].toArray());
        if (!probe.contains(QLatin1String("grpc")))
            continue;
        if (!flags.contains(QLatin1String("grpc-serving-after")))
            assume.replies[kind].speaksGrpcHealth = false;
        else if (const double after = number(flags, "grpc-serving-after", 0); after > 0)
            assume.outages.push_back({.sinceStart = true, .to = seconds(after), .only = kind});
    }
}

void addHooks(ContainerAssumptions &assume, const QJsonObject &container)
{
    assume.postStartTime = assume.preStopTime = seconds(0.04);
    for (const auto &[name, time, exit] : {std::tuple{"postStart", &assume.postStartTime, &assume.postStartExit},
                                           std::tuple{"preStop", &assume.preStopTime, &assume.preStopExit}}) {
        const QJsonObject hook = container["lifecycle"][QLatin1String(name)].toObject();
        if (hook.contains(QLatin1String("exec")))
            *exit = commandReply(hook["exec"]["command"].toArray()).exitCode;
        const QString path = hook["httpGet"]["path"].toString();
        if (hook.contains(QLatin1String("httpGet")))
            *time = path.startsWith(QLatin1String("/slow/")) ? seconds(path.mid(6).toDouble()) : seconds(0.01);
    }
}

/// A container without a limit may have what it asks for.
bool exceedsLimit(const QJsonObject &container, double mebibytes)
{
    const auto limit = quantityMillis(container["resources"]["limits"]["memory"].toString().toStdString());
    return limit && mebibytes * 1024 * 1024 * 1000 > static_cast<double>(*limit);
}

void addExits(ContainerAssumptions &assume, const QJsonObject &container, const QJsonObject &flags)
{
    const QStringList after = text(flags["exit-after"]).split(u',', Qt::SkipEmptyParts);
    const QStringList code = text(flags["exit-code"]).split(u',', Qt::SkipEmptyParts);
    // Without a file that survives the restart every instance takes itself for the first.
    const QString counter = text(flags["count-file"]);
    bool counts = false;
    for (const QJsonValue &mount : container["volumeMounts"].toArray())
        counts = counts || (!counter.isEmpty() && counter.startsWith(mount["mountPath"].toString() + u'/'));
    const auto instances = counts ? std::max<qsizetype>({1, after.size(), code.size()}) : 1;
    const auto nth = [](const QStringList &list, qsizetype i) { return list.value(std::min(i, list.size() - 1)); };
    if (!after.isEmpty())
        for (qsizetype i = 0; i < instances; ++i) {
            const double wait = nth(after, i).toDouble();
            assume.exits.push_back({.after = wait < 0 ? Never : seconds(wait), .code = nth(code, i).toInt()});
        }
    else if (flags.contains(QLatin1String("alloc-after")) && exceedsLimit(container, number(flags, "alloc-mib", 0)))
        assume.exits.push_back({.after = seconds(number(flags, "alloc-after", 0) + 0.15), .outOfMemory = true});
    else
        assume.exits.push_back({});
}

/// A container whose command replaces the test program.
void addCommand(ContainerAssumptions &assume, const QJsonObject &container, const QJsonObject &spec)
{
    const QStringList words = wordsOf(container["command"].toArray()) + wordsOf(container["args"].toArray());
    assume.listensAfter = assume.healthyAfter = seconds(1e6);
    assume.programExists = isTool(words.value(0));
    assume.onSigterm = spec["shareProcessNamespace"].toBool() ? OnSigterm::Exit : OnSigterm::Ignore;
    assume.sigtermExit = 143;
    const CommandRun run = runOf(words);
    assume.exits = {{.after = seconds(run.takes), .code = run.exitCode}};
    for (const auto &[at, line] : run.steps) {
        const QString count = line.section(QLatin1String("count="), 1).section(u' ', 0, 0);
        const QString file = line.section(QLatin1String("of="), 1).section(u' ', 0, 0);
        for (const QJsonValue &mount : container["volumeMounts"].toArray())
            if (line.startsWith(QLatin1String("dd ")) && file.startsWith(mount["mountPath"].toString() + u'/'))
                assume.writes.push_back({.volume = mount["name"].toString().toStdString(),
                                         .after = seconds(at),
                                         .bytes = count.toLongLong() * 1024 * 1024});
    }
}

ContainerAssumptions assumptionsOf(const QJsonObject &container, const QJsonObject &flags, const QJsonObject &spec)
{
    ContainerAssumptions assume;
    const QString image = container["image"].toString();
    assume.imageOnNode = image.startsWith(QLatin1String("local.test/app"));
    assume.imageExists = assume.imageOnNode || image.contains(QLatin1String(":5999/delay-"));
    assume.registryReachable = !image.contains(QLatin1String(":5998/"));
    const QString delay = image.section(QLatin1String("/delay-"), 1).section(u'/', 0, 0);
    assume.pullTime = seconds(delay.toDouble());
    assume.imageUser = image.contains(QLatin1String("app-user"))  ? "worker"
                       : image.contains(QLatin1String("app-uid")) ? "1000"
                                                                  : "0";
    const double listens = number(flags, "start-delay", 0);
    assume.listensAfter = assume.healthyAfter = seconds(flags.contains(QLatin1String("no-listen")) ? 1e6 : listens);
    assume.ports = {text(flags["listen"]).section(u':', -1).toInt()};
    if (assume.ports.front() == 0)
        assume.ports.front() = 8080;
    const QString term = text(flags["term"]);
    assume.onSigterm = term == QLatin1String("drain")    ? OnSigterm::Drain
                       : term == QLatin1String("ignore") ? OnSigterm::Ignore
                                                         : OnSigterm::Exit;
    if (image.contains(QLatin1String("app-shell")))
        assume.onSigterm = OnSigterm::Ignore; // the shell is process 1
    assume.servesWhileDraining = true;
    assume.drain = seconds(number(flags, "drain", 0));
    // A Go program that does not handle the signal: as process 1 it cannot be ended by it and leaves by itself.
    assume.earlySigtermExit = spec["shareProcessNamespace"].toBool() ? 143 : 2;
    assume.sigtermExit =
        term == QLatin1String("default") ? assume.earlySigtermExit : static_cast<int>(number(flags, "term-code", 0));
    addExits(assume, container, flags);
    if (flags.contains(QLatin1String("hang-after")))
        assume.outages.push_back({.sinceStart = true, .from = seconds(number(flags, "hang-after", 0)), .how = hang()});
    addProbes(assume, container, flags);
    addHooks(assume, container);
    if (container.contains(QLatin1String("command")) && container["command"][0].toString() != QLatin1String("/app"))
        addCommand(assume, container, spec);
    return assume;
}

CreateObject created(const QString &kind, const QString &name, const QJsonObject &content)
{
    CreateObject object{.kind = kind.toStdString(), .ns = "t", .name = name.toStdString()};
    for (const char *field : {"data", "stringData"}) {
        const QJsonObject data = content[QLatin1String(field)].toObject();
        for (auto entry = data.begin(); entry != data.end(); ++entry)
            object.data[entry.key().toStdString()] = entry.value().toString().toStdString();
    }
    object.storage = content["spec"]["capacity"]["storage"].toString().toStdString();
    for (const QJsonValue &mode : content["spec"]["accessModes"].toArray())
        object.accessModes.push_back(mode.toString().toStdString());
    return object;
}

void addActions(Scenario &scenario, const QJsonObject &trace, const std::string &kind, const std::string &name)
{
    scenario.actions.push_back({at(0), CreateObject{.kind = "HostPath", .name = "/srv/node-data"}});
    for (const QJsonValue &entry : trace["before"].toArray())
        if (entry["do"].toString() == QLatin1String("node-mkdir"))
            scenario.actions.push_back(
                {at(0), CreateObject{.kind = "HostPath", .name = entry["path"].toString().toStdString()}});
    for (const QJsonValue &entry : trace["action"].toArray()) {
        const QString what = entry["do"].toString();
        const Time when = at(entry["t"].toDouble());
        const auto grace = entry["grace"].isUndefined() ? std::nullopt : std::optional(entry["grace"].toInt());
        if (what == QLatin1String("delete") || what == QLatin1String("delete-pod"))
            scenario.actions.push_back(
                {when, DeletePod{.kind = kind, .name = name, .grace = grace, .force = entry["force"].toBool()}});
        else if (what == QLatin1String("delete-other"))
            scenario.actions.push_back(
                {when, DeletePod{.kind = "Pod", .name = entry["name"].toString().toStdString(), .grace = grace}});
        else if (what == QLatin1String("evict"))
            scenario.actions.push_back({when, DeletePod{.kind = kind, .name = name, .evict = true}});
        else if (what == QLatin1String("condition"))
            scenario.actions.push_back({when, SetGate{.workload = name,
                                                      .condition = entry["type"].toString().toStdString(),
                                                      .value = entry["status"].toString() == QLatin1String("True")}});
        else if (what == QLatin1String("node-mkdir"))
            scenario.actions.push_back(
                {when, CreateObject{.kind = "HostPath", .name = entry["path"].toString().toStdString()}});
        else if (what == QLatin1String("create"))
            scenario.actions.push_back(
                {when, created(entry["object"]["kind"].toString(), entry["object"]["metadata"]["name"].toString(),
                               entry["object"].toObject())});
        else if (what == QLatin1String("patch"))
            scenario.actions.push_back(
                {when, created(entry["kind"].toString() == QLatin1String("secrets") ? QStringLiteral("Secret")
                                                                                    : QStringLiteral("ConfigMap"),
                               entry["name"].toString(), entry["patch"].toObject())});
    }
}

} // namespace

Scenario scenarioOf(const QJsonObject &trace)
{
    Scenario scenario;
    scenario.assume.nodes = 1;
    scenario.assume.node.cpuMillis = 2000;
    scenario.assume.propagation = {};
    scenario.assume.defaultStorageClass = false;
    scenario.assume.standard.imageOnNode = true;
    scenario.assume.standard.exits = {{}};
    const QJsonObject manifest = trace["manifest"].toObject();
    const std::string kind = manifest["kind"].toString().toStdString();
    const std::string name = manifest["metadata"]["name"].toString().toStdString();
    const QJsonObject spec = KubeletRecord(trace).spec;
    for (const char *list : {"initContainers", "containers"})
        for (const QJsonValue &container : spec[QLatin1String(list)].toArray()) {
            const QString own = container["name"].toString();
            scenario.assume.containers[Assumptions::keyOf(kind, "t", name, own.toStdString())] =
                assumptionsOf(container.toObject(), trace["app"][own].toObject(), spec);
        }
    addActions(scenario, trace, kind, name);
    return scenario;
}

} // namespace slipway::tracescore
