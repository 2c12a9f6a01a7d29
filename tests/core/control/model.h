// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// What a control plane must do, thought anew in memory: registry, life cycle, gates and idempotency as the contract has them. It knows
/// nothing of how the plane does it; words of the plane's interface are used where an answer is compared.
namespace reeve::test {

using registry::State;

/// A tenant's manifest, as far as the sequences vary it.
struct Sheet {
    std::string slug;
    std::string legalName{"Harbor Foods GmbH"};
    std::string profile{"mt-standard"};
    std::string plan{"team-2026"};
    std::vector<std::string> allowed{"eu-central-1", "eu-west-1"};
    std::string preferred{"eu-central-1"};
    std::string residency{"eu-only"};
    std::string retention{"standard"};
    std::map<std::string, std::string> labels;
    std::optional<std::uint64_t> computeUnits; ///< the one quota that is overridden
    std::vector<registry::Contact> contacts;
    bool isYaml{true}; ///< false: what is sent is no manifest at all
    friend bool operator==(const Sheet&, const Sheet&) = default;
};
std::string yamlOf(const Sheet& sheet);

enum class Do : std::uint8_t {
    create,
    update,
    activate,
    suspend,
    resume,
    archive,
    restore,
    remove,
    hold,
    release,
    changePlan,
    setLabels,
    contacts,
    regions,
    putPlan,
    advance,
    repeat,
    reopen
};
BOOST_DESCRIBE_ENUM(Do, create, update, activate, suspend, resume, archive, restore, remove, hold, release, changePlan, setLabels, contacts,
                    regions, putPlan, advance, repeat, reopen)

/// What is asked: equal bodies are equal requests.
struct Body {
    Do what{};
    std::string tenant; ///< id or slug, as given
    std::uint64_t revision{};
    std::string reason;
    Sheet sheet; ///< create, update
    bool activate{};
    std::string confirm;
    std::string plan;                                  ///< changePlan
    std::optional<std::optional<std::uint64_t>> quota; ///< changePlan: absent keeps, an empty one drops
    std::map<std::string, std::string> set;
    std::vector<std::string> drop;
    std::vector<registry::Contact> contacts;
    std::vector<std::string> allowed;
    std::string preferred;
    std::uint64_t units{}; ///< putPlan: compute units of team-2026
    friend bool operator==(const Body&, const Body&) = default;
};

struct Request {
    Body body;
    std::string actor;
    std::vector<base::Role> roles;
    std::vector<std::string> scope;
    std::string key;
    std::string planHash; ///< as sent
    std::string planned;  ///< what it is the hash of, as Model::outcomeOf() says; empty: of nothing that ever was
    bool validateOnly{};
};

std::string_view nameOf(Do what); ///< of the operation

struct Line { ///< of a timeline
    std::uint64_t revision{};
    base::Timestamp at{};
    std::string operation;
    std::string actor;
    std::string reason;
    std::optional<State> from;
    std::optional<State> to;
    std::optional<std::uint64_t> version;
    std::uint64_t auditIndex{};
    friend bool operator==(const Line&, const Line&) = default;
};

struct Known {
    registry::Tenant row;
    Sheet sheet;
    std::vector<Line> lines;
    bool isErased{};
};

/// What the plane must answer.
struct Expected {
    std::string outcome;        ///< "ok", "plan", "replay", or "Code REASON"
    std::uint64_t auditIndex{}; ///< of the entry that this, or the replayed request, wrote
    std::uint64_t revision{};
    std::string slug; ///< of the tenant that was acted on, if there is one
    std::vector<std::string> events;
    std::string entry; ///< what the audit log says of it: "ok", "denied", "failed", or nothing
};

class Model {
public:
    std::map<std::string, Known> tenants; ///< by slug
    std::uint64_t audited{};              ///< entries in the log
    std::uint64_t published{};            ///< events

    /// Performs @p request at @p now.
    Expected apply(const Request& request, base::Timestamp now);
    /// The plane gave the tenant this id.
    void learnId(const std::string& slug, const std::string& id) { tenants.at(slug).row.id = id; }
    const Known* find(const std::string& idOrSlug) const;
    /// A word for all that a plan of @p body would depend on now: equal words, equal plans.
    std::string outcomeOf(const Body& body) const;

    /// A fault to be found: archived tenants are kept one day longer. For the test of the tests.
    bool keepsADayLonger{false};

private:
    struct Refusal {
        std::string code;
        std::string reason;
    };
    using Verdict = std::optional<Refusal>;
    struct Done {
        Body body;
        base::Timestamp at;
        Expected answer;
    };
    Verdict authorise(const Request& request) const;
    /// What @p body leads to; nothing is changed.
    Verdict decide(const Body& body, base::Timestamp now, Known& after, std::vector<std::string>& events) const;
    Verdict decideCreate(const Body& body, Known& after, std::vector<std::string>& events) const;
    Verdict decideEdit(const Body& body, Known& after, std::vector<std::string>& events) const;
    Verdict decideMove(const Body& body, base::Timestamp now, Known& after, std::vector<std::string>& events) const;
    Verdict gates(const Sheet& sheet) const;
    void commit(const Request& request, base::Timestamp now, Known after, Expected& expected);

    std::uint64_t m_teamUnits{60};
    std::uint64_t m_teamVersion{1};
    std::map<std::string, Done> m_done; ///< by actor, operation and key
};

} // namespace reeve::test
