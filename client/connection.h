// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/operation.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace reeve::client {

/// Which control plane a connection speaks to. The fingerprint is the identity; name and environment are what people call it.
struct Identity {
    QString fingerprint; ///< "9f3c:77a1:02de"; empty until known
    QString name;
    QString environment; ///< that counts here: production, staging, development, local; "offline" for a bundle
    QString label;       ///< what the user calls the environment; empty: its usual word
    QString declared;    ///< what the plane itself says, where the environment is a stricter one that was chosen here
    bool operator==(const Identity&) const = default;
};

/// Where the data on the screen comes from.
enum class Source { Live, Offline };

/// A running call. Destroying it does nothing; cancel() drops the answer and interrupts the work where that is possible.
class Call {
public:
    Call() = default;
    explicit Call(std::stop_source stop) : m_stop(std::move(stop)) {}
    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop{std::nostopstate};
};

/// The one way for models, pages and the command line to a control plane, embedded or remote. Lives on the GUI thread. Every call returns
/// at once; `done` runs later on this thread, never inside the call, and only while @p context lives and the call was not cancelled.
class Connection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs a reading operation.
    template <class Op>
    Call call(QObject* context, Op op, std::function<void(base::Result<typename Op::Response>)> done)
    {
        static_assert(Op::info.effect == base::Effect::Reads, "use plan() or commit() for mutations");
        return start(context, Op::info, std::move(op), {}, [done = std::move(done)](base::Result<Answer> answer) {
            if (!answer) return done(std::move(answer).error());
            done(std::any_cast<typename Op::Response>(std::move(answer->value)));
        });
    }
    /// Asks what a mutation would do (validateOnly).
    template <class Op>
    Call plan(QObject* context, Op op, std::function<void(base::Result<base::Plan>)> done)
    {
        static_assert(Op::info.effect == base::Effect::Mutates);
        base::CallOptions options;
        options.validateOnly = true;
        return start(context, Op::info, std::move(op), options, [done = std::move(done)](base::Result<Answer> answer) {
            if (!answer) return done(std::move(answer).error());
            if (!answer->plan) return done(base::internal("the operation answered no plan"));
            done(std::move(*answer->plan));
        });
    }
    /// Performs a mutation. Pass the plan's hash in @p options to be sure that just that happens. A commit that was begun is not undone by
    /// cancel(): only its answer is dropped.
    template <class Op>
    Call commit(QObject* context, Op op, base::CallOptions options,
                std::function<void(base::Result<base::Outcome<typename Op::Response>>)> done)
    {
        static_assert(Op::info.effect == base::Effect::Mutates);
        return start(context, Op::info, std::move(op), std::move(options), [done = std::move(done)](base::Result<Answer> answer) {
            if (!answer) return done(std::move(answer).error());
            base::Outcome<typename Op::Response> outcome{std::nullopt, std::move(answer->receipt), std::move(answer->plan),
                                                         answer->replayed};
            if (answer->value.has_value()) outcome.value = std::any_cast<typename Op::Response>(std::move(answer->value));
            done(std::move(outcome));
        });
    }

    /// An answer in its wire form.
    struct WireAnswer {
        base::json::value value; ///< Op::Response; null for a plan and for a replayed answer
        std::optional<base::Receipt> receipt;
        std::optional<base::Plan> plan;
        bool replayed{false};
    };
    /// Performs any operation by its name, with its members as JSON: for callers that learn of operations at run time, such as the command
    /// line. Errors: NotFound (no such operation), InvalidArgument (members), and those of the operation. All of them come through @p done.
    Call callByName(QObject* context, std::string_view operation, const base::json::value& members, base::CallOptions options,
                    std::function<void(base::Result<WireAnswer>)> done);

    virtual Identity identity() const = 0;
    /// How planes are presented: @p presentation turns what a plane says of itself into what identity() tells everybody, windows, dialogs
    /// and confirmations alike. It may only make the environment stricter.
    void setPresentation(std::function<Identity(Identity)> presentation);
    /// Tells that the presentation would answer otherwise now.
    void presentAgain() { Q_EMIT identityChanged(); }
    /// Why the control plane could not be opened, if so. It stays that way until openAgain() succeeds.
    const std::optional<base::Error>& openError() const { return m_openError; }
    bool isOpening() const { return m_isOpening; }
    virtual bool canOpenAgain() const { return false; }
    /// Closes the plane, if it is open, and opens it anew: when what kept it from opening was put right, or another process has let go of
    /// it so that it may be written to. What is asked meanwhile waits for it. Does nothing while it is being opened already. The end is
    /// told by opened() or openFailed(). Only where canOpenAgain().
    virtual void openAgain() {}
    /// Of a plane that lies in a folder of this machine; empty for others.
    virtual QString dataFolder() const { return {}; }
    virtual Source source() const = 0;
    /// With read-only on, the door refuses every mutation (the caller's roles drop to Viewer and Auditor). Starts off; always on for
    /// bundles.
    virtual bool readOnly() const = 0;
    virtual void setReadOnly(bool on) = 0;
    /// Milliseconds of the last finished call; -1 before the first.
    double lastLatency() const { return m_lastLatency; }

Q_SIGNALS:
    void identityChanged();
    void readOnlyChanged(bool on);
    void latencyChanged(double milliseconds);
    void openingChanged();
    void opened();
    void openFailed(const reeve::base::Error& error);
    /// A read was answered Unavailable: the plane may be out of reach.
    void unavailable(const reeve::base::Error& error);
    /// A change was answered Unavailable: nothing of it was stored.
    void notStored(const reeve::base::Error& error);
    /// Something was changed through this connection: views refresh what they show.
    void changed();

protected:
    struct Answer {
        std::any value; ///< Op::Response
        std::optional<base::Receipt> receipt;
        std::optional<base::Plan> plan;
        bool replayed{false};
    };
    using Done = std::function<void(base::Result<Answer>)>;
    virtual Call start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions options, Done done) = 0;
    void setLastLatency(double milliseconds);
    /// Every answer passes here before it is delivered.
    void noteAnswer(const base::OperationInfo& info, const base::CallOptions& options, const base::Result<Answer>& answer);
    Identity presented(Identity own) const;
    // Each of these tells it, too.
    void beginOpening();
    void endOpening();                  ///< it is open; @pre identity() answers
    void endOpening(base::Error error); ///< it could not be opened

private:
    double m_lastLatency{-1};
    std::function<Identity(Identity)> m_presentation;
    bool m_isOpening{false};
    std::optional<base::Error> m_openError;
};

} // namespace reeve::client
