// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/bulk_runner.h"
#include "models/bulk_model.h"
#include "ui/bulk/bulk_request.h"
#include "widgets/badge.h"

#include <QCoreApplication>
#include <QStringList>

namespace reeve::ui {

/// What the wizard of a change to many says of each kind of it.
struct BulkWording {
    Q_DECLARE_TR_FUNCTIONS(BulkWording)

public:
    QString title;       ///< "Suspend tenants"
    QStringList effects; ///< of each tenant
    bool destructive{false};
    static BulkWording of(BulkRequest::Kind kind);
    static QString act(BulkRequest::Kind kind, std::uint64_t count);  ///< on the button: "Suspend 812 tenants"
    static QString running(BulkRequest::Kind kind);                   ///< "Suspending…"
    static QString done(BulkRequest::Kind kind, std::uint64_t count); ///< "812 tenants were suspended."
    static QString group(const models::BulkModel::Group& group);      ///< "Refused: somebody else changed it first"
    static widgets::Badge badge(client::BulkItem::Fate fate);
};

} // namespace reeve::ui
