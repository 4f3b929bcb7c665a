// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apicase.h"

using namespace slipway;

/// Services, Ingresses, IngressClasses and NetworkPolicies, rule by rule.
class TestApiNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void services_data();
    void services();
    void addresses_data();
    void addresses();
    void servicePorts_data();
    void servicePorts();
    void addressesComeFirst();
    void ingresses_data();
    void ingresses();
    void ingressPaths_data();
    void ingressPaths();
    void ingressClasses_data();
    void ingressClasses();
    void networkPolicies_data();
    void networkPolicies();
};

void TestApiNetwork::services_data()
{
    addApiRows({
        {"plain", "ports: [{port: 80}]", ""},
        {"no ports", "selector: {app: web}", "Required spec.ports"},
        {"headless without ports", "clusterIP: None", ""},
        {"type", "type: Internal, ports: [{port: 80}]", "NotSupported spec.type"},
        {"headless load balancer", "type: LoadBalancer, clusterIP: None, ports: [{port: 80}]",
         "Invalid spec.clusterIPs[0]"},
        {"external name", "type: ExternalName, externalName: db.example.com.", ""},
        {"external name missing", "type: ExternalName", "Required spec.externalName"},
        {"external name bad", "type: ExternalName, externalName: 'a b'", "Invalid spec.externalName"},
        {"external name with addresses",
         "type: ExternalName, externalName: a.b, clusterIP: None, ipFamilies: [IPv4], ipFamilyPolicy: SingleStack",
         "Forbidden spec.clusterIPs; Forbidden spec.ipFamilies; Forbidden spec.ipFamilyPolicy"},
        {"selector", "ports: [{port: 80}], selector: {app: 'a b'}", "Invalid spec.selector"},
        {"affinity", "ports: [{port: 80}], sessionAffinity: Cookie", "NotSupported spec.sessionAffinity"},
        {"affinity time",
         "ports: [{port: 80}], sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}",
         "Invalid spec.sessionAffinityConfig.clientIP.timeoutSeconds"},
        {"affinity time unused", "ports: [{port: 80}], sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}", ""},
        {"external addresses", "ports: [{port: 80}], externalIPs: [203.0.113.1, 127.0.0.1, host]",
         "Invalid spec.externalIPs[1]; Invalid spec.externalIPs[2]"},
        {"source ranges", "type: LoadBalancer, ports: [{port: 80}], loadBalancerSourceRanges: [' 10.0.0.0/8 ', x]",
         "Invalid spec.LoadBalancerSourceRanges[1]"},
        {"source ranges of another type", "ports: [{port: 80}], loadBalancerSourceRanges: [10.0.0.0/8]",
         "Forbidden spec.LoadBalancerSourceRanges"},
        {"load balancer's fields", "ports: [{port: 80}], allocateLoadBalancerNodePorts: true, loadBalancerClass: a/b",
         "Forbidden spec.allocateLoadBalancerNodePorts; Forbidden spec.loadBalancerClass"},
        {"class", "type: LoadBalancer, ports: [{port: 80}], loadBalancerClass: 'a b'",
         "Invalid spec.loadBalancerClass"},
        {"outer traffic inside", "ports: [{port: 80}], externalTrafficPolicy: Local",
         "Invalid spec.externalTrafficPolicy"},
        {"outer traffic by address", "ports: [{port: 80}], externalTrafficPolicy: Local, externalIPs: [203.0.113.1]",
         ""},
        {"outer traffic", "type: NodePort, ports: [{port: 80}], externalTrafficPolicy: Some",
         "NotSupported spec.externalTrafficPolicy"},
        {"health", "type: NodePort, ports: [{port: 80}], healthCheckNodePort: 30000",
         "Invalid spec.healthCheckNodePort"},
        {"health of a load balancer",
         "type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80}], healthCheckNodePort: 30000", ""},
        {"health on another port",
         "type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80, nodePort: 30001}], "
         "healthCheckNodePort: 30000",
         ""},
        {"health on a node port",
         "type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80, nodePort: 30000}], "
         "healthCheckNodePort: 30000, sessionAffinity: Some",
         "InternalError "},
        {"health on a node port that is not handed out",
         "type: LoadBalancer, externalTrafficPolicy: Cluster, ports: [{port: 80, nodePort: 30000}], "
         "healthCheckNodePort: 30000",
         "Invalid spec.healthCheckNodePort"},
        {"inner traffic", "ports: [{port: 80}], internalTrafficPolicy: Some",
         "NotSupported spec.internalTrafficPolicy"},
        {"distribution", "ports: [{port: 80}], trafficDistribution: PreferFar",
         "NotSupported spec.trafficDistribution"},
    });
}

void TestApiNetwork::services()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {" + part.toStdString() + "}"),
             errors);
}

void TestApiNetwork::addresses_data()
{
    addApiRows({
        {"address", "clusterIP: 10.0.0.9", ""},
        {"no address", "clusterIP: none", "Invalid spec.clusterIPs[0]"},
        {"leading zero", "clusterIP: 10.0.0.09", "Invalid spec.clusterIPs[0]"},
        {"both fields", "clusterIP: 10.0.0.9, clusterIPs: [10.0.0.9]", ""},
        {"fields differ", "clusterIP: 10.0.0.9, clusterIPs: [10.0.0.8]", "Invalid spec.clusterIPs"},
        {"list alone", "clusterIPs: [10.0.0.8]", "Invalid spec.clusterIPs"},
        {"none and more", "clusterIP: None, clusterIPs: [None, 10.0.0.8]", "Invalid spec.clusterIPs"},
        {"same family", "clusterIP: 10.0.0.8, clusterIPs: [10.0.0.8, 10.0.0.9], ipFamilyPolicy: PreferDualStack",
         "Invalid spec.clusterIPs"},
        {"three", "clusterIP: 10.0.0.8, clusterIPs: [10.0.0.8, 'fd00::1', 10.0.0.9]", "Invalid spec.clusterIPs"},
        {"family of the address", "clusterIP: 10.0.0.8, ipFamilies: [IPv6]", "Invalid spec.clusterIPs[0]"},
        {"no such family", "clusterIP: 10.0.0.8, ipFamilies: [IPv5]", "NotSupported spec.ipFamilies[0]"},
        {"families", "ipFamilies: [IPv4, IPv4, ipv6], ipFamilyPolicy: Dual",
         "Duplicate spec.ipFamilies[1]; NotSupported spec.ipFamilies[2]; NotSupported spec.ipFamilyPolicy"},
        {"two families, one stack", "ipFamilies: [IPv4, IPv6]", "Invalid spec.ipFamilyPolicy"},
        {"what there is", "ipFamilyPolicy: PreferDualStack", ""},
        {"two stacks", "ipFamilyPolicy: RequireDualStack", "Invalid spec.ipFamilyPolicy"},
        {"other stack", "ipFamilies: [IPv6]", "Invalid spec.ipFamilies[0]"},
        {"headless without selector takes any", "clusterIP: None, ipFamilies: [IPv6]", ""},
    });
}

void TestApiNetwork::addresses()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}], " +
                       part.toStdString() + "}"),
             errors);
}

void TestApiNetwork::servicePorts_data()
{
    // Each part is the list of ports of a NodePort Service.
    addApiRows({
        {"names", "[{name: a, port: 80}, {name: b, port: 81}]", ""},
        {"no name", "[{name: a, port: 80}, {port: 81}]", "Required spec.ports[1].name"},
        {"name twice", "[{name: a, port: 80}, {name: a, port: 81}]", "Duplicate spec.ports[1].name"},
        {"bad name", "[{name: A, port: 80}]", "Invalid spec.ports[0].name"},
        {"no port", "[{name: a}]", "Invalid spec.ports[0].port; Invalid spec.ports[0].targetPort"},
        {"big port", "[{port: 65536, targetPort: 80}]", "Invalid spec.ports[0].port"},
        {"protocol", "[{port: 80, protocol: tcp}]", "NotSupported spec.ports[0].protocol"},
        {"target name", "[{port: 80, targetPort: http}]", ""},
        {"target number as text", "[{port: 80, targetPort: '80'}]", "Invalid spec.ports[0].targetPort"},
        {"app protocol", "[{port: 80, appProtocol: 'a b'}]", "Invalid spec.ports[0].appProtocol"},
        {"port twice", "[{name: a, port: 80}, {name: b, port: 80}]",
         "Duplicate spec.ports[1]; Duplicate spec.ports[1].nodePort"},
        {"other protocol", "[{name: a, port: 53}, {name: b, port: 53, protocol: UDP}]", ""},
        {"node port that is no port", "[{name: a, port: 80, nodePort: -1}, {name: b, port: 81, nodePort: 70000}]",
         "Invalid spec.ports[0].nodePort"},
        {"node port twice", "[{name: a, port: 80, nodePort: 30080}, {name: b, port: 81, nodePort: 30080}]",
         "Invalid spec.ports[1].nodePort"},
        // initNodePorts in pkg/registry/core/service/storage/alloc.go: entries of one port share the node port that one
        // of them names.
        {"node port named by a later entry",
         "[{name: a, port: 53}, {name: b, port: 53, protocol: UDP, nodePort: 30053}]", ""},
        {"node port taken in between",
         "[{name: a, port: 53}, {name: b, port: 80, nodePort: 30053}, {name: c, port: 53, protocol: UDP, nodePort: "
         "30053}]",
         "Invalid spec.ports[1].nodePort"},
        {"node port of two protocols",
         "[{name: a, port: 53, nodePort: 30053}, {name: b, port: 53, protocol: UDP, nodePort: 30053}]", ""},
    });
}

void TestApiNetwork::servicePorts()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort, ports: " +
                       part.toStdString() + "}"),
             errors);
    if (part.contains(QLatin1String("nodePort")))
        QVERIFY(
            apiErrors("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: " + part.toStdString() + "}")
                .contains(QLatin1String(".nodePort")));
}

void TestApiNetwork::addressesComeFirst()
{
    QCOMPARE(apiErrors("apiVersion: v1\nkind: Service\nmetadata: {name: Web}\nspec: {clusterIP: x, type: Foo}"),
             QStringLiteral("Invalid spec.clusterIPs[0]"));
}

void TestApiNetwork::ingresses_data()
{
    addApiRows({
        {"backend", "defaultBackend: {service: {name: web, port: {number: 80}}}", ""},
        {"nothing", "rules: []", "Invalid spec"},
        {"class", "ingressClassName: Nginx, rules: [{host: a.b}]", "Invalid spec.ingressClassName"},
        {"hosts", "rules: [{host: '*.example.com'}, {host: a.*.com}, {host: Shop.com}, {host: 10.0.0.1}]",
         "Invalid spec.rules[1].host; Invalid spec.rules[2].host; Invalid spec.rules[3].host"},
        {"no paths", "rules: [{http: {paths: []}}]", "Required spec.rules[0].http.paths"},
        {"tls", "rules: [{}], tls: [{hosts: [a.b, 'A', ''], secretName: a_b}]",
         "Invalid spec.tls[0].hosts[1]; Invalid spec.tls[0].hosts[2]; Invalid spec.tls[0].secretName"},
        {"no backend", "defaultBackend: {}", "Invalid spec.defaultBackend"},
        {"two backends", "defaultBackend: {service: {name: web, port: {number: 80}}, resource: {kind: A, name: b}}",
         "Invalid spec.defaultBackend"},
        {"resource", "defaultBackend: {resource: {apiGroup: 'a b', kind: '', name: a/b}}",
         "Invalid spec.defaultBackend.resource.apiGroup; Invalid spec.defaultBackend.resource.name; "
         "Required spec.defaultBackend.resource.kind"},
        {"no service name", "defaultBackend: {service: {port: {name: http}}}",
         "Required spec.defaultBackend.service.name"},
        {"service name", "defaultBackend: {service: {name: a.b, port: {name: http}}}",
         "Invalid spec.defaultBackend.service.name"},
        {"no port", "defaultBackend: {service: {name: web}}", "Required spec.defaultBackend"},
        {"two ports", "defaultBackend: {service: {name: web, port: {name: a, number: 80}}}",
         "Invalid spec.defaultBackend"},
        {"port number", "defaultBackend: {service: {name: web, port: {number: 65536}}}",
         "Invalid spec.defaultBackend.service.port.number"},
        {"port name", "defaultBackend: {service: {name: web, port: {name: '80'}}}",
         "Invalid spec.defaultBackend.service.port.name"},
    });
}

void TestApiNetwork::ingresses()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {" +
                       part.toStdString() + "}"),
             errors);
}

void TestApiNetwork::ingressPaths_data()
{
    // Paths are below spec.rules[0].http.paths[0].
    addApiRows({
        {"prefix", "path: /, pathType: Prefix", ""},
        {"no type", "path: x", "Required .pathType"},
        {"bad type", "path: /, pathType: Regex", "NotSupported .pathType"},
        {"no slash", "path: shop, pathType: Exact", "Invalid .path"},
        {"empty", "pathType: Prefix", "Invalid .path"},
        {"empty for the controller", "pathType: ImplementationSpecific", ""},
        {"anything for the controller", "path: '/a//b', pathType: ImplementationSpecific", ""},
        {"double slash", "path: /a//b, pathType: Prefix", "Invalid .path"},
        {"encoded slash", "path: /a%2Fb, pathType: Prefix", "Invalid .path"},
        {"dots at the end", "path: /a/.., pathType: Exact", "Invalid .path"},
    });
}

void TestApiNetwork::ingressPaths()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QString found = apiErrors("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {rules: "
                              "[{http: {paths: [{backend: {service: {name: web, port: {number: 80}}}, " +
                              part.toStdString() + "}]}}]}");
    QCOMPARE(found.replace(QStringLiteral("spec.rules[0].http.paths[0]"), QString()), errors);
}

void TestApiNetwork::ingressClasses_data()
{
    addApiRows({
        {"controller", "controller: k8s.io/ingress-nginx", ""},
        {"none", "", "Required spec.controller"},
        {"no path", "controller: nginx", "Invalid spec.controller"},
        {"cluster", "controller: a.b/c, parameters: {kind: A, name: b, namespace: c}",
         "Forbidden spec.parameters.namespace"},
        {"namespace", "controller: a.b/c, parameters: {kind: A, name: b, scope: Namespace}",
         "Required spec.parameters.namespace"},
        {"bad namespace", "controller: a.b/c, parameters: {kind: A, name: b, scope: Namespace, namespace: a.b}",
         "Invalid spec.parameters.namespace"},
        {"scope", "controller: a.b/c, parameters: {kind: A, name: b, scope: Node}",
         "NotSupported spec.parameters.scope"},
        {"reference", "controller: a.b/c, parameters: {apiGroup: 'a b'}",
         "Invalid spec.parameters.apiGroup; Required spec.parameters.kind; Required spec.parameters.name"},
    });
}

void TestApiNetwork::ingressClasses()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: web}\nspec: {" +
                       part.toStdString() + "}"),
             errors);
}

void TestApiNetwork::networkPolicies_data()
{
    addApiRows({
        {"all pods", "podSelector: {}", ""},
        {"nothing", "", ""},
        {"selector", "podSelector: {matchLabels: {app: 'a b'}}", "Invalid spec.podSelector.matchLabels"},
        {"ports", "ingress: [{ports: [{port: 80, protocol: ICMP}, {port: 0}, {port: Http}]}]",
         "Invalid spec.ingress[0].ports[1].port; Invalid spec.ingress[0].ports[2].port; "
         "NotSupported spec.ingress[0].ports[0].protocol"},
        {"range", "egress: [{ports: [{port: 80, endPort: 90}]}]", ""},
        {"range backwards", "egress: [{ports: [{port: 80, endPort: 79}]}]", "Invalid spec.egress[0].ports[0].endPort"},
        {"range of a name", "egress: [{ports: [{port: http, endPort: 79}]}]",
         "Invalid spec.egress[0].ports[0].endPort"},
        {"range of nothing", "egress: [{ports: [{endPort: 79}]}]", "Invalid spec.egress[0].ports[0].endPort"},
        {"nobody", "ingress: [{from: [{}]}]", "Required spec.ingress[0].from[0]"},
        {"both", "egress: [{to: [{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}]}]", "Forbidden spec.egress[0].to[0]"},
        {"no block", "egress: [{to: [{ipBlock: {}}]}]", "Required spec.egress[0].to[0].ipBlock.cidr"},
        {"bad block", "egress: [{to: [{ipBlock: {cidr: 10.0.0.1/8}}]}]", "Invalid spec.egress[0].to[0].ipBlock.cidr"},
        {"part", "egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16, 11.0.0.0/16, 10.0.0.0/8]}}]}]",
         "Invalid spec.egress[0].to[0].ipBlock.except[1]; Invalid spec.egress[0].to[0].ipBlock.except[2]"},
        {"types", "policyTypes: [Ingress, ingress]", "NotSupported spec.policyTypes[1]"},
        {"three types", "policyTypes: [Ingress, Egress, Foo]", "Invalid spec.policyTypes"},
    });
}

void TestApiNetwork::networkPolicies()
{
    QFETCH(QString, part);
    QFETCH(QString, errors);
    QCOMPARE(apiErrors("apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: web}\nspec: {" +
                       part.toStdString() + "}"),
             errors);
}

QTEST_GUILESS_MAIN(TestApiNetwork)
#include "tst_api_network.moc"
