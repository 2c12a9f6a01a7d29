// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/base/operation.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Values and operations of the audit log. Formats: RFC 6962 (tree), C2SP signed-note, tlog-checkpoint and tlog-tiles.
namespace reeve::audit {

struct Target {
    std::string type;   ///< tenant, catalog, plane, import
    std::string id;     ///< "tnt_...", "Plan/team-2026"
    std::string tenant; ///< id of the tenant it belongs to; empty = none
};
BOOST_DESCRIBE_STRUCT(Target, (), (type, id, tenant))

struct RequestIds {
    std::string id;
    std::string correlation;
    std::string trace; ///< W3C traceparent; may be empty
};
BOOST_DESCRIBE_STRUCT(RequestIds, (), (id, correlation, trace))

struct Change {
    std::string path;      ///< JSON pointer into before and after
    base::json::value old; ///< null when it was not there
    base::json::value now; ///< null when it is gone. On the wire and in the log its name is "new"
};

enum class ResultKind : std::uint8_t { ok, denied, failed };
BOOST_DESCRIBE_ENUM(ResultKind, ok, denied, failed)

struct EntryError {
    std::string code;    ///< name of the ErrorCode
    std::string message; ///< English
};
BOOST_DESCRIBE_STRUCT(EntryError, (), (code, message))

/// One entry of the log, read back from its exact stored bytes.
struct Entry {
    std::uint32_t v{1};
    std::uint64_t seq{}; ///< position in the log, from 0
    base::Timestamp time{};
    base::Actor actor;
    std::string action; ///< name of the operation: "tenants.suspend"; also "key.rotated"
    Target target;
    std::string reason; ///< as the caller gave it; may be empty
    RequestIds request;
    std::optional<std::uint64_t> manifestVersion;
    std::vector<base::GateDecision> decisions;
    ResultKind result{};
    std::optional<EntryError> error; ///< for denied and failed
    base::json::value before;        ///< state of the target, personal data as salted commitments; null when there was none
    base::json::value after;
    base::json::value diff; ///< list of {path, old, new}
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (v, seq, time, actor, action, target, reason, request, manifestVersion, decisions, result, error, before, after,
                       diff))

/// Entries, newest first unless asked otherwise. REQ ARC-18.
struct ListAudit {
    static constexpr base::OperationInfo info{"audit.list",       base::Verb::Get,     "/v1/audit",
                                              base::Role::Viewer, base::Effect::Reads, "Lists audit entries, newest first"};
    std::optional<std::string> tenantId; ///< only this tenant's; id or slug
    std::optional<std::string> actor;    ///< exact actor id
    std::optional<std::string> action;   ///< exact ("tenants.suspend") or a resource ("tenants.*")
    std::optional<base::Timestamp> from; ///< inclusive
    std::optional<base::Timestamp> to;   ///< exclusive
    std::optional<ResultKind> result;
    std::optional<bool> oldestFirst;
    std::optional<std::uint32_t> pageSize; ///< 1 to 1,000, coerced; 100
    std::optional<std::string> pageToken;
    struct Page {
        std::vector<Entry> items;
        std::string nextPageToken; ///< empty on the last page
        std::uint64_t total{};     ///< entries of the whole log when no filter is set, else matching ones counted up to 10,000
        bool totalIsExact{true};
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListAudit, (), (tenantId, actor, action, from, to, result, oldestFirst, pageSize, pageToken))
BOOST_DESCRIBE_STRUCT(ListAudit::Page, (), (items, nextPageToken, total, totalIsExact))

/// One entry with the proof that it is in the log. REQ ARC-18.
struct GetAudit {
    static constexpr base::OperationInfo info{"audit.get",        base::Verb::Get,     "/v1/audit/{seq}",
                                              base::Role::Viewer, base::Effect::Reads, "Reads one audit entry with its inclusion proof"};
    std::uint64_t seq{};
    struct Proven {
        Entry entry;
        base::Bytes bytes;              ///< exactly as stored and hashed
        std::string leafHash;           ///< hex
        std::vector<std::string> proof; ///< RFC 6962 inclusion proof, leaf to root, hex
        std::string checkpoint;         ///< signed note that the proof leads to
    };
    using Response = Proven;
};
BOOST_DESCRIBE_STRUCT(GetAudit, (), (seq))
BOOST_DESCRIBE_STRUCT(GetAudit::Proven, (), (entry, bytes, leafHash, proof, checkpoint))

/// One thing that a verification found.
struct VerifyFinding {
    std::string kind;                    ///< BROKEN_..., NOT_CHECKED_..., NOTE_... : see verifier.h
    std::string message;                 ///< what, where (file and byte, or index), and what it means
    std::string file;                    ///< relative to the bundle; empty for a live log
    std::optional<std::uint64_t> offset; ///< first bad byte in file
    std::optional<std::uint64_t> index;  ///< first bad entry
};
BOOST_DESCRIBE_STRUCT(VerifyFinding, (), (kind, message, file, offset, index))

enum class Verdict : std::uint8_t { proven, broken, unchecked };
BOOST_DESCRIBE_ENUM(Verdict, proven, broken, unchecked)

/// What a verification proved and what it did not. Exit codes of the command line: proven 0, broken 1, unchecked 2.
struct VerifyReport {
    Verdict verdict{Verdict::unchecked};
    std::string origin;   ///< "reeve/pln_..."
    std::string key;      ///< vkey that the signature was checked with; empty when none was trusted
    std::uint64_t size{}; ///< entries covered by the checkpoint
    std::string rootHash; ///< hex
    std::optional<base::Timestamp> firstTime;
    std::optional<base::Timestamp> lastTime;
    std::vector<std::string> proven;     ///< sentences, e.g. "All 1,204 entries hash to the signed root."
    std::vector<std::string> notProven;  ///< sentences, e.g. "No older checkpoint was given, so a rollback would not show."
    std::vector<VerifyFinding> findings; ///< breaks first, then notes such as a clock that stepped back
    std::uint64_t bytes{};               ///< read
    std::uint64_t duration{};            ///< microseconds
};
BOOST_DESCRIBE_STRUCT(VerifyReport, (),
                      (verdict, origin, key, size, rootHash, firstTime, lastTime, proven, notProven, findings, bytes, duration))

/// What an offline bundle of the log consists of; each file is read by GetBundleFile. REQ ARC-18.
struct ExportAudit {
    static constexpr base::OperationInfo info{"audit.export",      base::Verb::Get,
                                              "/v1/audit/bundle",  base::Role::Auditor,
                                              base::Effect::Reads, "Lists the files of an offline bundle of the whole audit log"};
    struct Files {
        std::string origin;
        std::string vkey;               ///< of the plane; a verifier must get it by another way too
        std::uint64_t size{};           ///< entries in the bundle
        std::vector<std::string> paths; ///< relative, '/' separated: "checkpoint", "tile/0/000.p/12", ...
    };
    using Response = Files;
};
BOOST_DESCRIBE_STRUCT(ExportAudit, (), ())
BOOST_DESCRIBE_STRUCT(ExportAudit::Files, (), (origin, vkey, size, paths))

struct GetBundleFile {
    static constexpr base::OperationInfo info{"audit.exportFile",  base::Verb::Get,     "/v1/audit/bundleFile",
                                              base::Role::Auditor, base::Effect::Reads, "Reads one file of an offline bundle"};
    std::uint64_t size{}; ///< of the bundle, as ExportAudit said: the file is cut for exactly that tree size
    std::string path;     ///< one of ExportAudit's paths, else NotFound
    struct File {
        base::Bytes content;
    };
    using Response = File;
};
BOOST_DESCRIBE_STRUCT(GetBundleFile, (), (size, path))
BOOST_DESCRIBE_STRUCT(GetBundleFile::File, (), (content))

} // namespace reeve::audit
