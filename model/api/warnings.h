// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/field.h"

namespace slipway
{

/// Everything for which the API server accepts an object of a built-in kind and warns (v1.36, feature gates at their
/// defaults). The types of the entries mean nothing; their rules, paths and words do.
std::vector<ApiError> objectWarnings(NodeRef root, const KindInfo &kind, const std::vector<SchemaProblem> &schema);

/// The same of a custom kind of which nothing is known.
std::vector<ApiError> customObjectWarnings(NodeRef root);

/// Of the pods of a template, or of a Pod itself: `owner` holds their metadata and spec.
void warnAboutPods(const Field &owner, bool isTemplate);
void warnAboutVolumes(const Field &podSpec);

/// Reports a warning at a field under a rule of the catalogue.
ApiError &warn(const Field &field, std::string_view rule, QString message, QString next);
/// Labels of nodes that newer clusters no longer set.
void warnAboutNodeLabel(const Field &field, std::string_view label);
/// The keys of a node selector term, and where they are only preferences their values too.
void warnAboutNodeTerm(const Field &term, bool valuesToo);
/// IPv6 addresses and blocks of addresses in another than the usual spelling.
void warnAboutAddress(const Field &field);
/// Parts of a byte in an amount of memory or storage.
void warnAboutFraction(const Field &amount);
/// The same of the storage that the spec of a claim asks for; the server says that the spec stands at `reported`.
void warnAboutStorage(const Field &claimSpec, const Field &reported);
/// An annotation that is out of date, with what is used instead.
void warnAboutAnnotation(const Field &metadata, std::string_view key, const QString &since, const QString &next,
                         const std::optional<Field> &successor = {});

} // namespace slipway
