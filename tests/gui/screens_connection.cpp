// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screens.h"
#include "widgets/notice.h"

using namespace Qt::StringLiterals;

namespace reeve::test {
namespace {

using State = ui::ConnectionWatch::State;
using base::ErrorCode;

Stage::Check is(const Stage& stage, State state)
{
    return [&window = stage.window, state] { return window.watch().state() == state; };
}

void addOutages(const Stage& stage)
{
    SamplePlane& plane = *stage.plane;
    const auto heal = [&plane, stage] {
        plane.heal("*");
        stage.window.watch().retryNow();
    };
    stage.screen(
        "unreachable",
        [&plane, stage] {
            stage.go("tenants");
            plane.fail("*", {ErrorCode::Unavailable, "no answer from 10.20.4.7:7443 within 10 s", "TIMEOUT", {}, {}});
            stage.act("view.refresh");
        },
        is(stage, State::Retrying), heal);
    stage.screen(
        "unreachable-moved",
        [&plane, stage] {
            stage.go("overview");
            plane.fail("*",
                       {ErrorCode::Unavailable,
                        "/home/ana/.local/share/reeve/local/reeve.db, or its folder, was moved, removed or replaced while it was open; "
                        "put it back, or close the program and open the folder again",
                        "STORAGE_MOVED",
                        {},
                        {}});
            stage.act("view.refresh");
        },
        is(stage, State::Retrying), heal);
}

/// Reading goes on, changes fail.
void addChanges(const Stage& stage)
{
    SamplePlane& plane = *stage.plane;
    const auto notice = [stage] { return stage.window.findChild<widgets::Notice*>(u"windowNotice"_s)->isVisible(); };
    const auto full = [&plane, stage] {
        stage.go("tenants");
        plane.tellNotStored({ErrorCode::Unavailable,
                             "the disk that holds the database /home/ana/.local/share/reeve/local/reeve.db is full; free some space and "
                             "try again",
                             "STORAGE_FULL",
                             {},
                             "req_01M3ZYSF50BR03VPW2FHJENNPN"});
    };
    const auto stored = [&plane] { plane.tellChanged(); };
    const QSize usual = stage.window.size();
    stage.screen("not-stored", full, notice, stored);
    stage.screen(
        "not-stored-small",
        [stage, full] {
            stage.window.resize(960, 520);
            full();
        },
        notice,
        [stage, stored, usual] {
            stage.window.resize(usual);
            stored();
        });
    stage.screen(
        "held",
        [&plane] {
            plane.heldBy = "pid 4711 on desk-7";
            plane.openNow();
        },
        [stage] { return stage.window.watch().isHeld(); });
    stage.screen(
        "held-free",
        [&plane] {
            plane.heldBy = "";
            plane.openNow();
        },
        [stage] { return stage.window.watch().isHeld() && stage.window.watch().lockHolder().isEmpty(); },
        [&plane] {
            plane.heldBy.reset();
            plane.openNow();
        });
}

} // namespace

void addConnectionStates(const Stage& stage)
{
    SamplePlane& plane = *stage.plane;
    const client::Identity identity = plane.who;
    stage.screen(
        "opening", [&plane] { plane.setIdentity({}); }, is(stage, State::Opening), [&plane, identity] { plane.setIdentity(identity); });
    addOutages(stage);
    addChanges(stage);
}

void addClosedStates(const Stage& stage)
{
    SamplePlane& plane = *stage.plane;
    const auto closed = [stage, &plane, usual = stage.window.size()](const char* name, base::Error error, QSize size = {}) {
        stage.screen(
            name,
            [stage, &plane, error, size, usual] {
                stage.go("tenants");
                stage.window.resize(size.isEmpty() ? usual : size);
                plane.failToOpen(error);
            },
            is(stage, State::NotConnected));
    };
    closed("not-connected", {ErrorCode::FailedPrecondition,
                             "the database has schema 9, but this program (Reeve 0.1.0) knows schemas up to 4; open it with a program "
                             "version that knows schema 9",
                             "SCHEMA_TOO_NEW",
                             {},
                             {}});
    closed("not-connected-key", {ErrorCode::FailedPrecondition,
                                 "the signing key /home/ana/.local/share/reeve/local/signing-key.pem of this control plane is missing; put "
                                 "it back from your backup, without it no change could be proven",
                                 "KEY_MISSING",
                                 {},
                                 {}});
    closed("not-connected-starting", {ErrorCode::Unavailable,
                                      "the control plane in /home/ana/.local/share/reeve/local is just being made by pid 4711 on desk-7; "
                                      "try again in a moment",
                                      "STARTING",
                                      {},
                                      {}});
    closed(
        "not-connected-small",
        {ErrorCode::FailedPrecondition,
         "the database /home/ana/.local/share/reeve/local/reeve.db is missing, though the signing key of a control plane lies beside it; "
         "restore the database from your backup, or choose another folder for a new control plane",
         "DATABASE_LOST",
         {},
         {}},
        QSize(960, 520));
}

} // namespace reeve::test
