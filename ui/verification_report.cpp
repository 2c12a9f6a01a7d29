// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verification_report.h"

#include "models/format.h"
#include "widgets/environment_band.h"
#include "widgets/tone.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Tone;

namespace {

using Fact = std::pair<QString, QString>;

/// A report in words, before it is laid out as text or as HTML.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerificationReport)

public:
    static QString bothTimes(base::Timestamp time) { return Format::exact(time).replace(u'\n', u" · "_s); }

    static QString title(const ReportContext& context) { return tr("Verification of the audit log of %1").arg(context.plane.name); }

    static QList<Fact> facts(const audit::VerifyReport& report, const ReportContext& context)
    {
        QList<Fact> out;
        const auto add = [&out](const QString& key, const QString& value) {
            if (!value.isEmpty()) out.emplaceBack(key, value);
        };
        add(tr("Control plane"), context.plane.name);
        if (!context.plane.environment.isEmpty()) add(tr("Environment"), widgets::environmentBadge(context.plane.environment).text);
        add(tr("Fingerprint of its key"), context.plane.fingerprint);
        add(tr("Log"), toQt(report.origin));
        add(tr("Read from"), context.bundle.isEmpty() ? tr("the live control plane") : tr("the bundle in %1").arg(context.bundle));
        add(tr("Verification key"), report.key.empty() ? tr("none was given") : toQt(report.key));
        add(tr("Entries"), Format::count(report.size));
        if (report.firstTime) add(tr("First entry"), bothTimes(*report.firstTime));
        if (report.lastTime) add(tr("Last entry"), bothTimes(*report.lastTime));
        add(tr("Root hash"), toQt(report.rootHash));
        const QString bytes = Format::bytes(report.bytes);
        add(tr("Read"),
            report.duration == 0
                ? bytes
                : tr("%1 in %2", "an amount of data in a time").arg(bytes, Format::duration(std::chrono::microseconds(report.duration))));
        add(tr("Verified by"), context.by);
        add(tr("Verified at"), bothTimes(context.at));
        add(tr("Program"), context.program);
        return out;
    }

    static QString where(const audit::VerifyFinding& finding)
    {
        QStringList parts;
        if (finding.index) parts << tr("entry %1").arg(Format::count(*finding.index));
        if (!finding.file.empty() && finding.offset)
            parts << tr("%1, byte %2", "a file and a place in it").arg(toQt(finding.file), Format::count(*finding.offset));
        else if (!finding.file.empty()) parts << toQt(finding.file);
        return parts.join(u", "_s);
    }

    static QString findingsTitle() { return tr("What was found"); }
    static QString noFindings() { return tr("Nothing out of the ordinary was found."); }
    static QString provenTitle() { return tr("What was proven"); }
    static QString noneProven() { return tr("Nothing was proven."); }
    static QString openTitle() { return tr("What was not proven"); }
    static QString noneOpen() { return tr("Nothing was left open."); }
    static QString checkpointTitle() { return tr("The signed checkpoint that was verified"); }
    static QStringList findingHeads() { return {tr("Finding"), tr("Where"), tr("What it means")}; }
    static QString again()
    {
        return tr(
            "Anybody can repeat this: take a bundle of the log with \"reevectl audit export\", and verify it on another computer with "
            "\"reevectl audit verify FOLDER --key KEY\" and a key that you got by another way than the bundle.");
    }
};

Tone toneOf(audit::Verdict verdict)
{
    switch (verdict) {
    case audit::Verdict::proven: return Tone::Ok;
    case audit::Verdict::broken: return Tone::Danger;
    case audit::Verdict::unchecked: break;
    }
    return Tone::Warning;
}

QString light(Tone tone) { return widgets::color(tone, false).name(); }

/// Sets texts into a piece of HTML at "{1}", "{2}" and so on, escaped.
QString filled(const QString& html, const QStringList& texts)
{
    QString out;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const bool isPlace = html[at] == u'{' && at + 2 < html.size() && html[at + 1].isDigit() && html[at + 2] == u'}';
        if (!isPlace) out += html[at];
        else out += texts.value(html[at + 1].digitValue() - 1).toHtmlEscaped();
        if (isPlace) at += 2;
    }
    return out;
}

/// Long runs of hash digits may be broken: @p text with a chance for it after each @p every characters.
QString breakable(QString text, int every)
{
    for (qsizetype at = every; at < text.size(); at += every + 1) text.insert(at, QChar(0x200B));
    return text;
}

QString bullets(const std::vector<std::string>& sentences, const QString& none)
{
    if (sentences.empty()) return filled(u"<p>{1}</p>"_s, {none});
    QString out = u"<ul>"_s;
    for (const auto& each : sentences) out += filled(u"<li>{1}</li>"_s, {toQt(each)});
    return out + u"</ul>"_s;
}

} // namespace

QString verdictWord(audit::Verdict verdict)
{
    switch (verdict) {
    case audit::Verdict::proven: return Words::tr("Proven");
    case audit::Verdict::broken: return Words::tr("Broken");
    case audit::Verdict::unchecked: break;
    }
    return Words::tr("Could not be checked");
}

QString verdictSentence(audit::Verdict verdict)
{
    switch (verdict) {
    case audit::Verdict::proven: return Words::tr("Every entry of this log is as it was when its checkpoint was signed.");
    case audit::Verdict::broken: return Words::tr("This log is not as it was written. The findings say where.");
    case audit::Verdict::unchecked: break;
    }
    return Words::tr("A part of the check could not be done, so nothing is claimed for the log as a whole.");
}

QString reportText(const audit::VerifyReport& report, const ReportContext& context)
{
    QStringList lines{Words::title(context), u"%1: %2"_s.arg(verdictWord(report.verdict), verdictSentence(report.verdict)), {}};
    for (const auto& [key, value] : Words::facts(report, context)) lines << u"%1: %2"_s.arg(key, value);
    lines << QString() << Words::findingsTitle();
    if (report.findings.empty()) lines << u"- "_s + Words::noFindings();
    for (const auto& each : report.findings) {
        const QString where = Words::where(each);
        lines << u"- %1: %2"_s.arg(where.isEmpty() ? toQt(each.kind) : u"%1 (%2)"_s.arg(toQt(each.kind), where), toQt(each.message));
    }
    const auto list = [&lines](const QString& title, const std::vector<std::string>& sentences, const QString& none) {
        lines << QString() << title;
        if (sentences.empty()) lines << u"- "_s + none;
        for (const auto& each : sentences) lines << u"- "_s + toQt(each);
    };
    list(Words::provenTitle(), report.proven, Words::noneProven());
    list(Words::openTitle(), report.notProven, Words::noneOpen());
    if (!context.checkpoint.isEmpty()) lines << QString() << Words::checkpointTitle() << context.checkpoint.trimmed();
    return lines.join(u'\n') + u'\n';
}

QString reportHtml(const audit::VerifyReport& report, const ReportContext& context)
{
    const Tone tone = toneOf(report.verdict);
    const QString ground = widgets::mixed(widgets::color(Tone::Surface, false), widgets::color(tone, false), 0.08).name();
    // Pixels, and no more of CSS than QTextDocument knows: the PDF is made of the same text.
    const QString style = uR"(
@media screen { body { max-width: 880px; margin: 32px auto; padding: 0 16px; } }
body { font-family: "Helvetica Neue", Helvetica, Arial, "DejaVu Sans", sans-serif; font-size: 10pt; color: %1; }
h1 { font-size: 16pt; font-weight: 600; margin: 0 0 14px 0; }
h2 { font-size: 12pt; font-weight: 600; margin: 22px 0 8px 0; }
p { margin: 0 0 6px 0; }
ul { margin: 0; }
li { margin-bottom: 4px; }
td, th { padding: 4px 14px 4px 0; text-align: left; vertical-align: top; }
table.verdict { background-color: %2; }
table.verdict td { padding: 12px 16px; }
.word { font-size: 14pt; font-weight: 600; color: %3; margin: 0 0 4px 0; }
.key { color: %4; }
th { color: %4; font-weight: 600; }
.code { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: 9pt; }
pre { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: 8pt; background-color: %5; margin: 0; padding: 10px; white-space: pre-wrap; }
.foot { color: %4; font-size: 9pt; margin: 20px 0 0 0; }
)"_s.arg(light(Tone::Text), ground, light(tone), light(Tone::Muted), light(Tone::SurfaceAlternate));

    QString body = filled(u"<h1>{1}</h1>"_s, {Words::title(context)});
    body +=
        filled(u"<table class=\"verdict\" width=\"100%\" cellspacing=\"0\"><tr><td><p class=\"word\">{1}</p><p>{2}</p></td></tr></table>"_s,
               {verdictWord(report.verdict), verdictSentence(report.verdict)});
    body += u"<p></p><table cellspacing=\"0\">"_s;
    for (const auto& [key, value] : Words::facts(report, context)) {
        const bool isCode = value == toQt(report.rootHash) || value == toQt(report.key) || value == toQt(report.origin) ||
                            value == context.plane.fingerprint;
        body += filled(isCode ? u"<tr><td class=\"key\">{1}</td><td class=\"code\">{2}</td></tr>"_s
                              : u"<tr><td class=\"key\">{1}</td><td>{2}</td></tr>"_s,
                       {key, isCode ? breakable(value, 32) : value});
    }
    body += u"</table>"_s;

    body += filled(u"<h2>{1}</h2>"_s, {Words::findingsTitle()});
    if (report.findings.empty()) {
        body += filled(u"<p>{1}</p>"_s, {Words::noFindings()});
    } else {
        body += filled(u"<table width=\"100%\" cellspacing=\"0\"><tr><th>{1}</th><th>{2}</th><th>{3}</th></tr>"_s, Words::findingHeads());
        for (const auto& each : report.findings)
            body += filled(u"<tr><td class=\"code\">{1}</td><td>{2}</td><td>{3}</td></tr>"_s,
                           {toQt(each.kind), Words::where(each), toQt(each.message)});
        body += u"</table>"_s;
    }
    body += filled(u"<h2>{1}</h2>"_s, {Words::provenTitle()}) + bullets(report.proven, Words::noneProven());
    body += filled(u"<h2>{1}</h2>"_s, {Words::openTitle()}) + bullets(report.notProven, Words::noneOpen());
    if (!context.checkpoint.isEmpty())
        body += filled(u"<h2>{1}</h2><pre>{2}</pre>"_s, {Words::checkpointTitle(), context.checkpoint.trimmed()});
    body += filled(u"<p class=\"foot\">{1}</p>"_s, {Words::again()});

    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"_s +
           filled(u"<title>{1}</title>\n"_s, {u"%1: %2"_s.arg(Words::title(context), verdictWord(report.verdict))}) + u"<style>"_s + style +
           u"</style>\n</head>\n<body>\n"_s + body + u"\n</body>\n</html>\n"_s;
}

QByteArray reportPdf(const audit::VerifyReport& report, const ReportContext& context)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(Words::title(context));
    writer.setCreator(context.program);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
    QTextDocument document;
    document.setMetaInformation(QTextDocument::CssMedia, u"print"_s);
    document.setHtml(reportHtml(report, context));
    document.print(&writer); // with margins of two centimetres and page numbers
    return bytes;
}

QString reportName(const ReportContext& context)
{
    QString name;
    for (const QChar c : context.plane.name.toLower()) name += (c.isLetterOrNumber() && c.unicode() < 0x80) || c == u'-' ? c : u'-';
    return u"verification-%1-%2"_s.arg(name, models::toLocal(context.at).toString(u"yyyyMMdd-HHmmss"_s));
}

} // namespace reeve::ui
