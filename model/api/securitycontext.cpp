// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/securitycontext.h"

#include "api/common.h"
#include "api/formats.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway
{

namespace
{

constexpr std::int64_t LastId = 2147483647;
constexpr std::size_t MaxAppArmorName = 4095; // bytes
constexpr std::size_t MaxGmsaSpec{64 * 1024}; // bytes
constexpr std::array<std::string_view, 3> ContainerLists{"containers", "initContainers", "ephemeralContainers"};

std::vector<Field> allContainers(const PodContext &pod)
{
    std::vector<Field> all;
    for (std::string_view list : ContainerLists)
        for (const Field &container : pod.spec[list].items())
            all.push_back(container);
    return all;
}

QString addType()
{
    return Api::tr("Add \"type: RuntimeDefault\", or Unconfined or Localhost.");
}

/// seccompProfile and appArmorProfile: the kinds of profile are the same.
bool checkProfileType(const Field &profile)
{
    const Field type = profile["type"];
    if (type.text().empty()) {
        type.required(Api::tr("The profile does not say of which type it is."), addType());
        return false;
    }
    return checkChoice(type, type.text(), {"Localhost", "RuntimeDefault", "Unconfined"});
}

void checkSeccomp(const Field &profile)
{
    if (!profile)
        return;
    checkProfileType(profile);
    const Field file = profile["localhostProfile"];
    if (profile["type"].text() != "Localhost") {
        if (file)
            file.invalid(Api::tr("A file can only be named for \"type: Localhost\"."),
                         Api::tr("Remove \"localhostProfile\", or write \"type: Localhost\"."))
                .remove(file.node());
    } else if (!file) {
        file.required(Api::tr("\"type: Localhost\" needs the file of the profile."),
                      Api::tr("Add \"localhostProfile\"."));
    } else {
        checkGrammar(file, file.text(), relativePathProblem(file.text()));
    }
}

bool isPadded(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n\v\f";
    return !text.empty() &&
           (Blanks.find(text.front()) != std::string_view::npos || Blanks.find(text.back()) != std::string_view::npos);
}

void checkAppArmor(const Field &profile)
{
    if (!profile)
        return;
    const Field name = profile["localhostProfile"];
    if (!checkProfileType(profile))
        return;
    if (profile["type"].text() != "Localhost") {
        if (name)
            name.invalid(Api::tr("A file can only be named for \"type: Localhost\"."),
                         Api::tr("Remove \"localhostProfile\", or write \"type: Localhost\"."))
                .remove(name.node());
        return;
    }
    const std::string_view text = name.text();
    if (isPadded(text))
        name.invalid(Api::tr("The name of the profile begins or ends with a blank."), Api::tr("Remove the blank."));
    if (text.empty())
        name.required(Api::tr("\"type: Localhost\" needs the file of the profile."),
                      Api::tr("Add \"localhostProfile\"."));
    if (text.size() > MaxAppArmorName)
        name.refuse(ApiErrorType::TooLong,
                    Api::tr("The name of the profile is longer than %1 bytes.").arg(MaxAppArmorName),
                    Api::tr("Write a shorter name."));
}

/// A Windows account, `domain\user` or `user`; the one rule that it breaks.
std::optional<QString> accountProblem(const QString &account)
{
    static const QRegularExpression control(QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}]"));
    static const QRegularExpression netBios(QStringLiteral("^[^\\\\/:*?\"<>|.][^\\\\/:*?\"<>|]{0,14}\\z"));
    static const QRegularExpression dns(QStringLiteral("^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                                                       "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\\z"));
    static const QRegularExpression badUser(QStringLiteral("[\"/\\\\:;|=,+*?<>@\\[\\]]"));
    static const QRegularExpression dots(QStringLiteral("^[. ]+\\z"));
    if (account.contains(control))
        return Api::tr("Control characters are not allowed.");
    const QStringList parts = account.split(QLatin1Char('\\'));
    if (parts.size() > 2)
        return Api::tr("Only one backslash is allowed.");
    const QString user = parts.last();
    if (parts.size() == 2) {
        const QString &domain = parts.first();
        if (domain.toUtf8().size() >= 256)
            return Api::tr("The domain is too long.");
        if (!domain.contains(netBios) && !domain.contains(dns))
            return Api::tr("The part before the backslash is no domain.");
    }
    if (user.isEmpty())
        return Api::tr("The user is missing.");
    if (user.toUtf8().size() > 104)
        return Api::tr("The user is longer than 104 bytes.");
    if (user.contains(dots))
        return Api::tr("The user is only dots or blanks.");
    if (user.contains(badUser))
        return Api::tr("The user holds a character that Windows does not allow there.");
    return {};
}

void checkWindows(const Field &options)
{
    if (!options)
        return;
    if (const Field name = options["gmsaCredentialSpecName"])
        checkFormat(name, name.text(), NameFormat::DnsSubdomain);
    if (const Field spec = options["gmsaCredentialSpec"]; spec && spec.text().empty())
        spec.invalid(Api::tr("\"%1\" is empty.").arg(quotedShort(spec.key())), Api::tr("Remove the line."));
    else if (spec.text().size() > MaxGmsaSpec)
        spec.invalid(Api::tr("\"%1\" is longer than 64 KiB.").arg(quotedShort(spec.key())), Api::tr("Shorten it."));
    const Field user = options["runAsUserName"];
    if (user && user.text().empty())
        user.invalid(Api::tr("\"%1\" is empty.").arg(quotedShort(user.key())), Api::tr("Remove the line."));
    else if (user)
        checkGrammar(user, user.text(), accountProblem(QString::fromUtf8(user.text())));
}

void checkEscalation(const Field &context)
{
    if (!context["allowPrivilegeEscalation"].isFalse())
        return;
    const NodeRef escalation = context["allowPrivilegeEscalation"].node();
    // The server names the whole block.
    const auto showAtSetting = [&](ApiError &wrong) {
        wrong.node = escalation;
        wrong.atKey = false;
    };
    if (const Field privileged = context["privileged"]; privileged.isTrue())
        showAtSetting(
            context
                .invalid(Api::tr("A privileged container can always gain more rights, so forbidding it contradicts "
                                 "\"privileged: true\"."),
                         Api::tr("Remove \"privileged\" or \"allowPrivilegeEscalation\"."))
                .ruled("security-context-contradiction")
                .relate(privileged.node(), Api::tr("The other setting."))
                .remove(privileged.node())
                .remove(escalation));
    for (const Field &capability : context["capabilities"]["add"].items())
        if (capability.text() == "CAP_SYS_ADMIN")
            showAtSetting(
                context
                    .invalid(Api::tr("With CAP_SYS_ADMIN a container can always gain more rights, which is forbidden "
                                     "beside it."),
                             Api::tr("Remove the capability or \"allowPrivilegeEscalation\"."))
                    .ruled("security-context-contradiction")
                    .relate(capability.node(), Api::tr("The capability."))
                    .remove(capability.node(), false, Api::tr("Remove \"%1\"").arg(QLatin1String("CAP_SYS_ADMIN")))
                    .remove(escalation));
}

bool isIpcSysctl(std::string_view name)
{
    const auto begins = [name](std::string_view with) { return name.substr(0, with.size()) == with; };
    return name == "kernel.sem" || begins("kernel.shm") || begins("kernel.msg") || begins("fs.mqueue.");
}

/// `net/core/x.y` is another spelling of `net.core.x/y`.
std::string dotted(std::string_view name)
{
    std::string text(name);
    const std::size_t first = text.find_first_of("./");
    if (first == std::string::npos || text[first] == '.')
        return text;
    for (char &c : text)
        c = c == '/' ? '.' : c == '.' ? '/' : c;
    return text;
}

void checkSysctls(const PodContext &pod, const Field &sysctls)
{
    std::map<std::string_view, Field> seen;
    for (const Field &sysctl : sysctls.items()) {
        const Field name = sysctl["name"];
        const std::string_view text = name.text();
        if (requireField(name) && checkFormat(name, text, NameFormat::Sysctl))
            if (const auto [first, isNew] = seen.emplace(text, name); !isNew)
                refuseDuplicate(name, first->second, Api::tr("\"%1\" is set twice.").arg(quotedShort(text)));
        const std::string plain = dotted(text);
        if (pod.hostNetwork && plain.substr(0, 4) == "net.")
            refuseTogether(name, ApiErrorType::Invalid, QStringLiteral("hostNetwork: true"))
                .ruled("security-context-contradiction")
                .remove(sysctl.node(), false, Api::tr("Remove this entry"))
                .remove(pod.spec["hostNetwork"].node());
        if (pod.spec["hostIPC"].isTrue() && isIpcSysctl(plain))
            refuseTogether(name, ApiErrorType::Invalid, QStringLiteral("hostIPC: true"))
                .ruled("security-context-contradiction")
                .remove(sysctl.node(), false, Api::tr("Remove this entry"))
                .remove(pod.spec["hostIPC"].node());
    }
}

void checkHostUsers(const PodContext &pod)
{
    if (pod.hostUsers)
        return;
    const QString with = QStringLiteral("hostUsers: false");
    if (pod.hostNetwork)
        refuseTogether(pod.spec["hostNetwork"], ApiErrorType::Forbidden, with)
            .ruled("security-context-contradiction")
            .remove(pod.spec["hostNetwork"].node())
            .remove(pod.spec["hostUsers"].node());
    // The server misspells these two.
    if (pod.spec["hostPID"].isTrue())
        refuseTogether(pod.spec["hostPID"].reportedAt(pod.spec["HostPID"]), ApiErrorType::Forbidden, with)
            .ruled("security-context-contradiction")
            .remove(pod.spec["hostPID"].node())
            .remove(pod.spec["hostUsers"].node());
    if (pod.spec["hostIPC"].isTrue())
        refuseTogether(pod.spec["hostIPC"].reportedAt(pod.spec["HostIPC"]), ApiErrorType::Forbidden, with)
            .ruled("security-context-contradiction")
            .remove(pod.spec["hostIPC"].node())
            .remove(pod.spec["hostUsers"].node());
}

/// Containers that run as processes of the Windows node itself: all of a pod or none.
void checkHostProcess(const PodContext &pod)
{
    const Field ofPod = pod.spec["securityContext"]["windowsOptions"]["hostProcess"];
    std::size_t hostProcesses = 0;
    const std::vector<Field> containers = allContainers(pod);
    for (const Field &container : containers) {
        const Field own = container["securityContext"]["windowsOptions"]["hostProcess"];
        if (ofPod && own && ofPod.isTrue() != own.isTrue())
            own.invalid(Api::tr("The Pod says otherwise about running as a process of the node."),
                        Api::tr("Write the same value here as in the Pod's own securityContext."))
                .relate(ofPod.node(), Api::tr("What the Pod says."));
        hostProcesses += (own ? own.isTrue() : ofPod.isTrue()) ? 1 : 0;
    }
    if (hostProcesses == 0)
        return;
    if (hostProcesses != containers.size())
        pod.spec.invalid(Api::tr("Only some of the containers run as processes of the node."),
                         Api::tr("Set \"hostProcess\" for all of them or for none."));
    if (!pod.hostNetwork)
        pod.spec["hostNetwork"].invalid(Api::tr("Containers that run as processes of the node are on its network."),
                                        Api::tr("Add \"hostNetwork: true\"."));
}

} // namespace

void checkSecurityContext(const PodContext &pod, const Field &context)
{
    if (!context)
        return;
    checkRange(context["runAsUser"], 0, LastId);
    checkRange(context["runAsGroup"], 0, LastId);
    const Field mount = context["procMount"];
    checkChoiceIfSet(mount, {"Default", "Unmasked"});
    if (mount.text() == "Unmasked" && pod.hostUsers)
        mount
            .invalid(Api::tr("An open /proc is only safe for a Pod with users of its own."),
                     Api::tr("Add \"hostUsers: false\" to the Pod, or remove \"procMount\"."))
            .ruled("security-context-contradiction")
            .remove(mount.node())
            .set(pod.spec["hostUsers"], false, false, Api::tr("Give the Pod users of its own"));
    checkSeccomp(context["seccompProfile"]);
    checkAppArmor(context["appArmorProfile"]);
    checkWindows(context["windowsOptions"]);
    checkEscalation(context);
}

void checkPodSecurity(const PodContext &pod)
{
    const Field context = pod.spec["securityContext"];
    for (const char *key : {"fsGroup", "runAsUser", "runAsGroup"})
        checkRange(context[key], 0, LastId);
    for (const Field &group : context["supplementalGroups"].items())
        checkRange(group, 0, LastId);
    checkChoiceIfSet(context["supplementalGroupsPolicy"], {"Merge", "Strict"});
    checkChoiceIfSet(context["fsGroupChangePolicy"], {"Always", "OnRootMismatch"});
    // MountOption waits for a feature that is off by default.
    checkChoiceIfSet(context["seLinuxChangePolicy"], {"Recursive"});
    if (pod.spec["shareProcessNamespace"].isTrue() && pod.spec["hostPID"].isTrue())
        refuseTogether(pod.spec["shareProcessNamespace"].reportedAt(context["shareProcessNamespace"]),
                       ApiErrorType::Invalid, QStringLiteral("hostPID: true"))
            .ruled("security-context-contradiction")
            .remove(pod.spec["shareProcessNamespace"].node())
            .remove(pod.spec["hostPID"].node());
    checkSysctls(pod, context["sysctls"]);
    checkSeccomp(context["seccompProfile"]);
    checkAppArmor(context["appArmorProfile"]);
    checkWindows(context["windowsOptions"]);
    checkHostUsers(pod);
    checkHostProcess(pod);
}

void checkOperatingSystem(const PodContext &pod)
{
    const Field os = pod.spec["os"];
    if (!os)
        return;
    const std::string_view name = os["name"].text();
    if (!requireField(os["name"]))
        return;
    checkChoice(os["name"].reportedAt(os), name, {"linux", "windows"});
    const Field context = pod.spec["securityContext"];
    if (name == "linux") {
        const QString reason = Api::tr("It is a setting for Windows, and \"os\" says linux.");
        if (const Field options = context["windowsOptions"])
            refuseHere(options, reason);
        for (const Field &container : allContainers(pod))
            if (const Field options = container["securityContext"]["windowsOptions"])
                refuseHere(options, reason);
    }
    if (name != "windows")
        return;
    const QString reason = Api::tr("It is a setting for Linux, and \"os\" says windows.");
    for (const char *key :
         {"appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "sysctls",
          "runAsUser", "runAsGroup", "supplementalGroups", "supplementalGroupsPolicy", "seLinuxChangePolicy"})
        if (const Field field = context[key]; field && (std::string_view(key) != "sysctls" || field.size() > 0))
            refuseHere(field, reason);
    for (const char *key : {"hostUsers", "shareProcessNamespace"})
        if (const Field field = pod.spec[key])
            refuseHere(field, reason);
    for (const char *key : {"hostPID", "hostIPC"})
        if (const Field field = pod.spec[key]; field.isTrue())
            refuseHere(field, reason);
    for (const Field &container : allContainers(pod))
        for (const char *key :
             {"appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem",
              "privileged", "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup"})
            if (const Field field = container["securityContext"][key])
                refuseHere(field, reason);
}

} // namespace slipway
