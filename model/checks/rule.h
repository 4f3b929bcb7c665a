// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/facts.h"
#include "document/diagnostic.h"
#include "schema/validator.h"
#include "text/translated.h"

#include <array>

namespace slipway
{

/// The translation context of everything that the checks say.
struct Rules {
    static QString tr(const char *text, const char *comment = nullptr, int n = -1)
    {
        return translated("slipway::Rules", text, comment, n);
    }
};

QString qs(std::string_view text);

/// The findings of a rule that has only one.
inline std::vector<Diagnostic> only(Diagnostic finding)
{
    std::vector<Diagnostic> all;
    all.push_back(std::move(finding));
    return all;
}

/// Whether a rule offers a way out of its findings.
enum class FixKind {
    None,
    Ask, ///< a person has to choose, or to look at the change first
    Safe ///< at least one of its fixes is right in every case that it is offered for
};

/// What a rule is, apart from its code. Texts are marked with QT_TRANSLATE_NOOP("slipway::Rules", ...).
struct RuleInfo {
    const char *id = nullptr; ///< stable: users write it in suppressions
    Tier tier = Tier::Schema;
    Severity severity = Severity::Error;
    bool isOptIn = false; ///< silent unless a project asks for it (see CheckSettings)
    FixKind fix = FixKind::None;
    bool isAboutMissing = false; ///< what is referred to is in none of the files: an error where those are complete
    const char *title = nullptr;
    const char *why = nullptr;
    const char *docs = nullptr; ///< page below kubernetes.io/docs/
};

/// True for rules about what the server refuses: that stays an error, whatever a project says.
bool isServersWord(const RuleInfo &info);

/// What a rule about text sees: one document, by itself as if it were all of its file (see Facts).
struct DocumentScope {
    const RuleInfo &rule;
    const ManifestFile &file;
    std::size_t index = 0; ///< 0-based, of the document in its file
    const Document &document;
    const Facts &facts;

    /// A finding at bytes of the document.
    Diagnostic at(TextRange where, std::string apiType, QString message, QString next) const;
    /// The line (1-based, of the file) of a byte of the document, for messages.
    std::size_t line(std::size_t offset) const { return facts.line(file, offset); }
    Fix fix(const QString &title, EditSet edits, bool safe) const;
};

/// What a rule about objects sees: one object, its schema problems, and the facts about all others.
struct Scope {
    const RuleInfo &rule;
    const Object &object;
    const KindInfo *kind = nullptr; ///< null for kinds that are neither built in nor defined in the files
    const std::vector<SchemaProblem> &schema;
    const Facts &facts;

    const CheckSettings &settings() const { return facts.settings(); }
    /// Where fixes are not wanted, working out their edits would only take time.
    bool wantsFixes() const { return settings().wantsFixes(); }
    bool wantsAdvice() const { return settings().wantsAdvice(); }
    NodeRef root() const { return object.root; }
    /// False for custom kinds that only have the name of a built-in one.
    bool isKind(std::string_view name) const { return object.id.kind == name && !(kind && kind->definition); }
    const PodTemplate *pod() const { return facts.podTemplate(object); }
    /// Of the object's pods; empty for objects that make none.
    const std::vector<Container> &containers() const;
    /// `spec`, also where it slipped below `metadata`, so that what is in it is still checked.
    NodeRef spec() const;
    /// The server's path of a node below the object, `spec.containers[0].image`.
    std::string path(NodeRef node) const;
    NodePath pathOf(NodeRef node) const;

    /// A finding at a value, or at its key where nothing is written.
    Diagnostic at(NodeRef node, std::string apiType, QString message, QString next) const;
    Diagnostic atKey(NodeRef node, std::string apiType, QString message, QString next) const;
    /// A finding about what is missing in a mapping: shown at the mapping's key, or at the object's kind.
    Diagnostic missing(NodeRef owner, std::string_view key, std::string apiType, QString message, QString next) const;
    /// The same at a schema problem, with its path; silent about what the server would say where it does not look.
    Diagnostic at(const SchemaProblem &problem, std::string apiType, QString message, QString next) const;
    Diagnostic atKey(const SchemaProblem &problem, std::string apiType, QString message, QString next) const;
    Diagnostic missing(const SchemaProblem &problem, std::string_view key, std::string apiType, QString message,
                       QString next) const;
    RelatedPlace related(const Object &other, NodeRef node, QString message) const;
    Fix fix(const QString &title, EditSet edits, bool safe) const;
    Fix fix(const Object &other, const QString &title, EditSet edits, bool safe) const;
};

/// Which objects a rule is about, whatever their kind.
enum class About {
    Objects, ///< all
    Pods,    ///< those that make pods
    Problems ///< those against their schema
};

/// One check: reports what it finds, changes nothing. A rule speaks about texts, objects or both, or about findings; a
/// rule without any function speaks for errors of the API validation (see api/apierror.h), which name it.
struct Rule {
    RuleInfo info{};
    /// Which objects `object` is about; it is not called for others, which saves most of the calls.
    About about = About::Objects;
    std::array<const char *, 4> kinds{}; ///< built-in ones; none named: all
    std::vector<Diagnostic> (*document)(const DocumentScope &scope) = nullptr;
    std::vector<Diagnostic> (*object)(const Scope &scope) = nullptr;
    /// About what all other rules have found in a document: may drop findings and add its own behind them. Only runs
    /// where the text has a "check-off".
    void (*findings)(const DocumentScope &scope, std::vector<Diagnostic> &findings) = nullptr;
    /// For a rule that speaks for the API validation, which sees one object only: adds fixes to a finding that depend
    /// on other objects.
    void (*fixes)(const Scope &scope, Diagnostic &finding) = nullptr;
};

} // namespace slipway
