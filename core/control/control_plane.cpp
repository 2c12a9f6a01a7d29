// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control_plane.h"

#include "core/control/services.h"
#include "core/storage/files.h"
#include "core/telemetry/exposition.h"

#include <boost/asio/ip/host_name.hpp>
#include <pwd.h>
#include <unistd.h>

namespace reeve::control {
namespace {

constexpr const char* keyFileName = "signing-key.pem";
constexpr const char* originPrefix = "reeve/";

base::Result<std::optional<PlaneRow>> storedPlane(storage::Database& database)
{
    return database.readValue<std::optional<PlaneRow>>([](storage::Connection& db) -> base::Result<std::optional<PlaneRow>> {
        auto rows = db.query("SELECT plane_id, name, environment, vkey FROM plane WHERE id = 1");
        std::optional<PlaneRow> found;
        if (rows.next()) found = PlaneRow{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
        REEVE_TRY(rows.status());
        return found;
    });
}

constexpr const char* putKeyBack = "; put it back from your backup, without it no change could be proven";

/// A plane's key is made when its database has a schema already. Where there is a key and no database, that was lost; a new and empty
/// one in its place would hide it.
base::Status checkNotLost(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::exists(folder / keyFileName, error)) return base::success();
    const auto database = folder / "reeve.db";
    const bool isThere = std::filesystem::exists(database, error) || error;
    if (isThere && (std::filesystem::file_size(database, error) > 0 || error)) return base::success();
    return base::Error{base::ErrorCode::FailedPrecondition,
                       "the database " + database.string() + (isThere ? " is empty" : " is missing") +
                           ", though the signing key of a control plane lies beside it; restore the database from your backup, or choose "
                           "another folder for a new control plane",
                       "DATABASE_LOST",
                       {},
                       {}};
}

/// The key of a plane that exists; of a new one it is made. A key that a crash left behind before the plane was stored is taken.
base::Result<crypto::SigningKey> signingKey(const std::filesystem::path& file, bool isNew, base::Random& random)
{
    auto key = crypto::SigningKey::load(file);
    if (key && isNew) REEVE_TRY(storage::syncPath(file.parent_path())); // its name may not be durable yet
    if (key || key.error().reason == "KEY_FILE_MODE") return key;
    if (key.error().code == base::ErrorCode::InvalidArgument)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "the signing key of this control plane is damaged: " + key.error().message + putKeyBack,
                           "KEY_DAMAGED",
                           {},
                           {}};
    if (key.error().code != base::ErrorCode::NotFound) {
        key.error().message += "; it must be readable for the user that the program runs as";
        return key;
    }
    if (!isNew)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "the signing key " + file.string() + " of this control plane is missing" + putKeyBack,
                           "KEY_MISSING",
                           {},
                           {}};
    auto made = crypto::SigningKey::generate(random);
    REEVE_TRY(made.save(file));
    return made;
}

} // namespace

ControlPlane::Services::Services(const base::Clock& clockRef, base::Random& randomRef, base::Log& logRef, base::Metrics& metricsRef)
    : clock(clockRef), random(randomRef), log(logRef), metrics(metricsRef), ids(clockRef, randomRef)
{
}

ControlPlane::Services::~Services()
{
    if (operations) operations->stopAll(); // long work ends at its next safe point
    {
        const std::scoped_lock lock(workersMutex);
        workers.clear(); // joins
    }
    access.reset();
    // While everything still lives: an answer to what was accepted may write once more, as a refusal does.
    if (database) database->stopWriting();
}

base::Status ControlPlane::Services::openPlane(const ControlPlaneOptions& options)
{
    folder = options.database.folder;
    REEVE_TRY(checkNotLost(folder));
    REEVE_ASSIGN(database, storage::Database::open(options.database, migrations(), clock, log));
    REEVE_ASSIGN(const auto stored, storedPlane(*database));
    const bool isNew = !stored;
    if (isNew && !database->writable()) {
        const std::string holder = database->lockHolder();
        return base::Error{base::ErrorCode::Unavailable,
                           "the control plane in " + folder.string() + " is just being made by " +
                               (holder.empty() ? "another program" : holder) + "; try again in a moment",
                           "STARTING",
                           {},
                           {}};
    }
    REEVE_ASSIGN(auto key, signingKey(folder / keyFileName, isNew, random));
    plane = isNew ? PlaneRow{ids.next("pln"), options.name, options.environment, {}} : *stored;
    REEVE_ASSIGN(audit, audit::AuditLog::open(*database, clock, random, std::move(key), originPrefix + plane.id));

    access = std::make_unique<AccessLog>(*database, log);
    operations = std::make_unique<OperationStore>(*database, clock, ids);
    if (!database->writable()) return base::success();
    auto begun = database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
        const auto now = clock.now();
        if (isNew) {
            plane.vkey = audit->vkey();
            REEVE_TRY(tx.run("INSERT INTO plane(id, plane_id, name, environment, created_at, vkey) VALUES(1, $1, $2, $3, $4, $5)", plane.id,
                             plane.name, plane.environment, now, plane.vkey));
            audit::Draft draft;
            const base::Caller caller = embeddedCaller();
            draft.actor = caller.actor;
            draft.action = "plane.created";
            draft.target = {"plane", plane.id, ""};
            draft.request = {ids.next("req"), ids.next("cor"), ""};
            draft.after = base::json::object{
                {"name", base::toJson(plane.name)}, {"environment", base::toJson(plane.environment)}, {"vkey", base::toJson(plane.vkey)}};
            REEVE_TRY(audit->append(tx, draft));
        }
        REEVE_TRY(OperationStore::markInterrupted(tx, now));
        return base::success();
    });
    if (begun) tidyUp();
    if (begun || isNew || begun.error().reason != "STORAGE_FULL") return begun;
    log.warning("the disk is full: what there is can be read, changes fail until some space is free"); // tidied up next time
    return base::success();
}

/// Deletes what need not be kept any longer, step by step beside the changes that come meanwhile; how much there is must not keep an
/// opening waiting.
void ControlPlane::Services::tidyUp()
{
    const auto more = std::make_shared<bool>(false);
    database->write(
        [this, more](storage::Transaction& tx) -> base::Status {
            const auto now = clock.now();
            REEVE_TRY(Idempotency::prune(tx, now));
            REEVE_ASSIGN(*more, events::prune(tx, now));
            return base::success();
        },
        [this, more](const base::Status& status) {
            if (status && *more) tidyUp();
        });
}

lifecycle::DecideContext ControlPlane::Services::decideContext(storage::Connection& db, const base::Caller& caller)
{
    return {db, caller, clock.now(), catalogs, ids, *audit};
}

ControlPlane::ControlPlane(std::unique_ptr<Services> services) : m_services(std::move(services)) {}
ControlPlane::~ControlPlane() = default;

base::Result<std::unique_ptr<ControlPlane>> ControlPlane::open(const ControlPlaneOptions& options, const base::Clock& clock,
                                                               base::Random& random, base::Log& log, base::Metrics& metrics)
{
    auto services = std::make_unique<Services>(clock, random, log, metrics);
    REEVE_TRY(services->openPlane(options));
    services->addHandlers();
    log.info("control plane opened", {{"plane", services->plane.id},
                                      {"fingerprint", services->audit->fingerprint()},
                                      {"writable", services->database->writable() ? "yes" : "no"}});
    return std::unique_ptr<ControlPlane>(new ControlPlane(std::move(services)));
}

void ControlPlane::execute(std::string_view operation, std::any op, base::Caller caller, base::CallOptions options, std::stop_token stop,
                           Done done)
{
    auto call = std::make_shared<CallContext>();
    call->entry = findOperation(operation);
    call->op = std::move(op);
    call->caller = std::move(caller);
    call->options = std::move(options);
    call->stop = std::move(stop);
    call->started = m_services->clock.monotonic();
    call->done = std::move(done);
    if (!call->entry)
        return call->done(base::Error{
            base::ErrorCode::NotFound, "there is no operation \"" + std::string{operation} + "\"", "OPERATION_UNKNOWN", {}, {}});
    m_services->enter(call);
}

base::Result<Answer> ControlPlane::executeAndWait(std::string_view operation, std::any op, base::Caller caller, base::CallOptions options)
{
    std::promise<base::Result<Answer>> promise;
    auto answer = promise.get_future();
    execute(operation, std::move(op), std::move(caller), std::move(options), {},
            [&promise](base::Result<Answer> one) { promise.set_value(std::move(one)); });
    return answer.get();
}

std::string ControlPlane::fingerprint() const { return m_services->audit->fingerprint(); }
std::string ControlPlane::name() const { return m_services->plane.name; }
std::string ControlPlane::environment() const { return m_services->plane.environment; }
bool ControlPlane::writable() const { return m_services->database->writable(); }

std::string ControlPlane::metricsText() const
{
    const auto counts = m_services->database->readValue<std::vector<registry::FacetCount>>(
        [](storage::Connection& db) { return registry::stateCounts(db); });
    if (counts)
        for (const auto& one : *counts)
            m_services->metrics.set("tenancy_state_counts", {{"state", one.value}}, static_cast<double>(one.count));
    return telemetry::writeExposition(m_services->metrics.snapshot());
}

base::Caller embeddedCaller()
{
    boost::system::error_code ignored;
    const std::string host = boost::asio::ip::host_name(ignored);
    const passwd* user = ::getpwuid(::getuid());
    base::Caller caller;
    caller.actor = {"user",
                    std::string{"user:"} + (user ? user->pw_name : std::to_string(::getuid())) + "@" + (host.empty() ? "localhost" : host)};
    using base::Role;
    caller.roles = {Role::Viewer, Role::Operator, Role::TenantAdmin, Role::PolicyAdmin, Role::Auditor, Role::SecurityAdmin};
    return caller;
}

void makeReadOnly(base::Caller& caller) { caller.roles = {base::Role::Viewer, base::Role::Auditor}; }

} // namespace reeve::control
