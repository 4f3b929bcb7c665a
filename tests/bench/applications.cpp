// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/applications.h"

namespace slipway
{

std::string application(int number)
{
    std::string text = R"(---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-N
  labels: {app: app-N, tier: web}
spec:
  replicas: 2
  selector:
    matchLabels: {app: app-N}
  template:
    metadata:
      labels: {app: app-N, tier: web}
    spec:
      serviceAccountName: app-N
      containers:
        - name: web # where people come in
          image: registry.example/app:1.2.3
          ports:
            - {name: http, containerPort: 8080}
          envFrom:
            - configMapRef: {name: app-N}
            - secretRef: {name: app-N}
          env:
            - name: POD_NAME
              valueFrom:
                fieldRef: {fieldPath: metadata.name}
          resources:
            requests: {cpu: 50m, memory: 64Mi}
            limits: {memory: 128Mi}
          readinessProbe:
            httpGet: {path: /ready, port: http}
            periodSeconds: 5
          livenessProbe:
            httpGet: {path: /alive, port: http}
            failureThreshold: 6
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
          volumeMounts:
            - {name: settings, mountPath: /etc/app, readOnly: true}
      volumes:
        - name: settings
          configMap: {name: app-N}
---
apiVersion: v1
kind: Service
metadata:
  name: app-N
  labels:
    app: app-N
spec:
  selector:
    app: app-N
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: app-N
data:
  LOG_LEVEL: info
  GREETING: "Good morning"
  settings.yaml: |
    pool: 10
    timeout: 30s
    features: [search, basket, invoices]
    # Times are those of the shop, not of the visitor.
    timeZone: Asia/Seoul
---
apiVersion: v1
kind: Secret
metadata:
  name: app-N
  labels:
    app: app-N
type: Opaque
stringData:
  password: "not-a-real-one"
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: app-N
  labels:
    app: app-N
automountServiceAccountToken: false
)";
    const std::string name = std::to_string(number);
    for (std::size_t at = text.find("app-N"); at != std::string::npos; at = text.find("app-N", at))
        text.replace(at + 4, 1, name);
    return text;
}

} // namespace slipway
