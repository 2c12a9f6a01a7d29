// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/save_file.h"
#include "ui/verification_report.h"
#include "ui/verify_panel.h"
#include "widgets/notice.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

class ReportTest : public QObject {
    Q_OBJECT

    static audit::VerifyReport broken()
    {
        audit::VerifyReport report;
        report.verdict = audit::Verdict::broken;
        report.origin = "reeve/pln_01JD8K";
        report.key = "reeve/pln_01JD8K+9f3c77a1+AZm2";
        report.size = 1204;
        report.rootHash = std::string(64, 'a');
        report.firstTime = *base::parseTime("2026-01-02T03:04:05Z");
        report.lastTime = *base::parseTime("2026-10-02T21:00:00Z");
        report.proven = {"The checkpoint over them is signed by <the key>."};
        report.notProven = {"No older checkpoint was given, so a rollback would not show."};
        report.findings = {{"BROKEN_ENTRY", "entry 41 was changed: \"{2}\" & more", "tile/entries/000", 812, 41}};
        report.bytes = 512'000;
        report.duration = 8'400;
        return report;
    }
    static ui::ReportContext context()
    {
        return {{u"9f3c:77a1:02de"_s, u"EU control & co"_s, u"production"_s},
                {},
                u"user:ana@desk-7"_s,
                *base::parseTime("2026-10-03T10:00:00Z"),
                u"Reeve 1.2.3"_s,
                u"reeve/pln_01JD8K\n1204\nqqqq\n\n— reeve/pln_01JD8K AZm2\n"_s};
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void verify(Harness& world)
    {
        world.show();
        world.window->go({u"audit"_s, {}});
        world.action("audit.verify")->trigger();
        QTRY_COMPARE(world.find<QLabel>("verifyTitleLabel")->text(), u"Proven"_s);
    }

private Q_SLOTS:
    void saysAllThereIsToSay() // REQ ARC-18
    {
        const QString text = ui::reportText(broken(), context());
        for (const QString& each : {u"Broken: This log is not as it was written. The findings say where."_s, u"EU control & co"_s,
                                    u"Production"_s, u"9f3c:77a1:02de"_s, u"the live control plane"_s, u"reeve/pln_01JD8K+9f3c77a1+AZm2"_s,
                                    u"1,204"_s, u"2 Jan 2026, 04:04:05 CET · 2 Jan 2026, 03:04:05 UTC"_s, u"user:ana@desk-7"_s,
                                    u"3 Oct 2026, 12:00:00 CEST · 3 Oct 2026, 10:00:00 UTC"_s, u"Reeve 1.2.3"_s,
                                    u"BROKEN_ENTRY (entry 41, tile/entries/000, byte 812): entry 41 was changed"_s,
                                    u"No older checkpoint was given"_s, u"— reeve/pln_01JD8K AZm2"_s})
            QVERIFY2(text.contains(each), qPrintable(each + u"\n---\n"_s + text));
    }

    void whatIsInTheLogNeverBecomesMarkup()
    {
        auto report = broken();
        report.findings[0].message = "<script>alert(1)</script> {1}";
        const QString html = ui::reportHtml(report, context());
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; {1}"_s));
        QVERIFY(html.contains(u"EU control &amp; co"_s));
        QVERIFY(!html.contains(u"http"_s) && !html.contains(u"src="_s)); // needs no other file
        QTextDocument document;
        document.setHtml(html);
        QVERIFY(document.toPlainText().contains(u"signed by <the key>."_s));
    }

    void anOfflineReportNamesItsBundle()
    {
        auto where = context();
        where.bundle = u"/media/bundle"_s;
        auto report = broken();
        report.verdict = audit::Verdict::unchecked;
        report.key.clear();
        report.findings.clear();
        report.proven.clear();
        const QString text = ui::reportText(report, where);
        QVERIFY(text.contains(u"the bundle in /media/bundle"_s));
        QVERIFY(text.contains(u"Verification key: none was given"_s));
        QVERIFY(text.contains(u"Could not be checked"_s));
        QVERIFY(text.contains(u"Nothing was proven."_s));
        QVERIFY(text.contains(u"Nothing out of the ordinary was found."_s));
        QCOMPARE(ui::reportName(where), u"verification-eu-control---co-20261003-120000"_s);
    }

    void aPdfHoldsTheSame()
    {
        test::TempDir folder;
        const QByteArray pdf = ui::reportPdf(broken(), context());
        QVERIFY(pdf.startsWith("%PDF"));
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty()) QSKIP("pdftotext is not installed");
        const QString path = QString::fromStdString((folder.path() / "report.pdf").string());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        QProcess process;
        process.start(tool, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u"Broken"_s) && text.contains(u"BROKEN_ENTRY"_s) && text.contains(u"9f3c:77a1:02de"_s), qPrintable(text));
    }

    void isSavedAsTheNameEnds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("html") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << u"Report.PDF"_s << QByteArray("%PDF");
        QTest::newRow("text") << u"report.txt"_s << QByteArray("Verification of the audit log of eu-control");
    }
    void isSavedAsTheNameEnds()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        Harness world;
        verify(world);
        world.desktop.saveFile = QString::fromStdString(world.folder.path().string()) + u'/' + name;
        QTest::mouseClick(world.find<QPushButton>("saveReportPushButton"), Qt::LeftButton);
        QVERIFY(world.desktop.proposedFile.startsWith(u"verification-eu-control-"_s));
        auto* notice = world.find<widgets::Notice>("saveReportNotice");
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->message().tone, widgets::Tone::Ok);
        QVERIFY(contentOf(world.desktop.saveFile).startsWith(begin));
        QTest::mouseClick(world.find<QPushButton>("openReportPushButton"), Qt::LeftButton);
        QCOMPARE(world.desktop.opened, QUrl::fromLocalFile(world.desktop.saveFile));
        world.action("audit.saveReport")->trigger(); // the same folder is proposed again
        QVERIFY(world.desktop.proposedFile.startsWith(QFileInfo(world.desktop.saveFile).absolutePath()));
    }

    void aNameWithoutAFormatIsRefusedInPlace()
    {
        Harness world;
        verify(world);
        world.desktop.saveFile = QString::fromStdString((world.folder.path() / "report.docx").string());
        world.action("audit.saveReport")->trigger();
        auto* notice = world.find<widgets::Notice>("saveReportNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->message().text.contains(u".html, .pdf or .txt"_s));
        QVERIFY(!QFile::exists(world.desktop.saveFile));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        Harness world;
        verify(world);
        world.desktop.saveFile = u"/nowhere/at all/report.html"_s;
        world.action("audit.saveReport")->trigger();
        auto* notice = world.find<widgets::Notice>("saveReportNotice");
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->message().tone, widgets::Tone::Danger);
        QVERIFY(notice->message().text.contains(u"/nowhere/at all/report.html"_s));
        world.desktop.saveFile = QString::fromStdString((world.folder.path() / "report.html").string());
        QTest::mouseClick(notice->findChild<QPushButton*>(u"retryPushButton"_s), Qt::LeftButton);
        QTRY_COMPARE(notice->message().tone, widgets::Tone::Ok);
    }

    void aFileThatFailsLeavesTheOldOne()
    {
        test::TempDir folder;
        const QString path = QString::fromStdString((folder.path() / "kept.html").string());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        std::optional<base::Status> status;
        ui::saveFile(this, path, [] { return QByteArray(); }, [&](const base::Status& end) { status = end; });
        QTRY_VERIFY(status);
        QVERIFY(!status->ok());
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
};

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
