// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/formhost.h"

class QLabel;
class QObject;

namespace slipway
{

/// The findings of a field as rich text, quick fixes as links "fix:<finding>:<fix>".
QString findingsText(const std::vector<const Diagnostic *> &findings);
/// Lets the links of such a text apply the fixes of the item's findings. The label shows them, the item outlives it.
void connectFixes(QLabel *label, QObject *context, FormHost &host, const FormItem &item);
/// Why a field cannot be edited here, with links "yaml" and, where text is shared, "expand".
QString reasonText(const FieldState &state);
/// Lets the links of such a text do what they say for the item, which outlives the label.
void connectReason(QLabel *label, QObject *context, FormHost &host, const FormItem &item);
/// Errors and warnings among them.
int problemCount(const std::vector<const Diagnostic *> &findings);

} // namespace slipway
