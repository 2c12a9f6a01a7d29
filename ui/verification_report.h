// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/audit/api.h"

#include <QByteArray>
#include <QString>

/// The report of a verification as a document to hand on: what was verified by whom, the verdict, what was proven, what was not, what was
/// found, and the signed checkpoint. Pure functions, for any thread. The core's sentences stay English.
namespace reeve::ui {

/// What a report says beside what was verified.
struct ReportContext {
    client::Identity plane;
    QString bundle; ///< the folder that was verified; empty: the live log
    QString by;     ///< who asked for it: "user:ana@desk-7"
    base::Timestamp at{};
    QString program;    ///< "Reeve 0.1.0"
    QString checkpoint; ///< the signed note that was verified; may be empty: not known
};

QString verdictWord(audit::Verdict verdict);     ///< "Proven"
QString verdictSentence(audit::Verdict verdict); ///< what the verdict means for who relies on the log

QString reportText(const audit::VerifyReport& report, const ReportContext& context);
/// One HTML document that needs no other file, light whatever the theme: it is printed and mailed.
QString reportHtml(const audit::VerifyReport& report, const ReportContext& context);
/// The same on A4 pages. Empty when it could not be made.
QByteArray reportPdf(const audit::VerifyReport& report, const ReportContext& context);
/// A file name without suffix: "verification-eu-control-20261003-100000".
QString reportName(const ReportContext& context);

} // namespace reeve::ui
