// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/plan_view.h"

#include "models/format.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/icon_label.h"
#include "widgets/id_label.h"

#include <QFrame>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;

namespace {

constexpr int headingWidth = 96;
constexpr int versionWidth = 180;
constexpr std::chrono::milliseconds slowAfter{150 + 200}; ///< also lets the quiet time of the controller pass

QString joined(const std::vector<std::string>& list)
{
    QStringList all;
    for (const auto& each : list) all.append(toQt(each));
    return all.join(u", "_s);
}

} // namespace

PlanView::PlanView(Detail detail, QWidget* parent)
    : QWidget(parent), m_detail(detail), m_column(new QVBoxLayout(this)), m_updating(label({}, "caption"))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    if (detail == Detail::Brief) {
        auto* top = new QHBoxLayout;
        top->addWidget(label(tr("What this will do"), "heading"), 1);
        top->addWidget(m_updating);
        m_column->addLayout(top);
    } else m_updating->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_updating->setText(tr("updating…")); });
    clear();
}

void PlanView::clear()
{
    m_shown.reset();
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(m_detail == Detail::Full ? 14 : 12);
    m_grid->setColumnStretch(1, 1);
    if (m_detail == Detail::Full) m_grid->setColumnMinimumWidth(0, headingWidth);
    m_column->addWidget(m_content);
}

void PlanView::section(const QString& heading, QWidget* content, Qt::Alignment alignment)
{
    const int row = m_grid->rowCount();
    if (m_detail == Detail::Brief) return m_grid->addWidget(content, row, 0, 1, 2);
    auto* name = label(heading, "muted");
    m_grid->addWidget(name, row, 0, alignment);
    m_grid->addWidget(content, row, 1);
}

QWidget* PlanView::steps(const std::vector<std::string>& steps)
{
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(steps.size()); ++i) {
        auto* number = label(u"%1."_s.arg(i + 1), "muted");
        number->setMinimumWidth(16);
        grid->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(label(toQt(steps[std::size_t(i)]), nullptr, true), i, 1);
    }
    return list;
}

/// One gate a line: icon, its name, by which version; in full, and where it did not simply allow, the reason.
QWidget* PlanView::gates(const std::vector<base::GateDecision>& gates)
{
    const bool full = m_detail == Detail::Full;
    auto* frame = new QFrame;
    frame->setProperty("surface", u"panel"_s);
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(full ? 3 : 2, 1);
    if (full) grid->setColumnMinimumWidth(2, versionWidth);
    int row = 0;
    for (const auto& gate : gates) {
        const bool denied = gate.verdict == "deny";
        const bool warned = gate.verdict == "warn";
        const auto name = toQt(gate.name);
        auto* icon = new widgets::IconLabel(denied   ? u"cross"_s
                                            : warned ? u"warning"_s
                                                     : u"check"_s,
                                            denied   ? widgets::Tone::Danger
                                            : warned ? widgets::Tone::Warning
                                                     : widgets::Tone::Ok);
        auto* word = label(name, denied ? "danger" : warned ? "warning" : "ok");
        word->setAccessibleName(denied   ? tr("%1 refused", "a gate").arg(name)
                                : warned ? tr("%1 warned", "a gate").arg(name)
                                         : tr("%1 allowed", "a gate").arg(name));
        auto* version = label(toQt(gate.version), "muted", true);
        if (full) version->setMaximumWidth(versionWidth);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(word, row, 1, Qt::AlignTop);
        grid->addWidget(version, row, 2, full ? Qt::AlignTop : Qt::Alignment{});
        auto reason = toQt(gate.reason);
        if (full && gate.source == "override") reason = tr("%1 (by an override)", "a gate's reason").arg(reason);
        if (full) grid->addWidget(label(reason, denied ? "danger" : nullptr, true), row, 3, Qt::AlignTop);
        else if (!reason.isEmpty() && (denied || warned)) grid->addWidget(label(reason, denied ? "danger" : nullptr, true), ++row, 1, 1, 2);
        ++row;
    }
    return frame;
}

/// Downtime and undo, in sentences.
QWidget* PlanView::ending(const base::Plan& plan)
{
    QStringList parts;
    const bool none = plan.downtime.empty() || plan.downtime == "none";
    if (m_detail == Detail::Brief) parts << (none ? tr("No downtime.") : tr("Downtime: %1.").arg(toQt(plan.downtime)));
    const auto undo = toQt(plan.undo);
    if (!undo.isEmpty() && m_detail == Detail::Brief) parts << tr("To undo: %1.", "how").arg(undo);
    else if (!undo.isEmpty()) parts << tr("%1.", "a sentence").arg(undo);
    if (plan.undoUntil) parts << tr("Possible until %1.", "a date").arg(Format::date(*plan.undoUntil));
    auto* text = label(parts.join(u' '), m_detail == Detail::Brief ? "muted" : nullptr, true);
    if (plan.undoUntil) text->setToolTip(Format::exact(*plan.undoUntil));
    return text;
}

void PlanView::showPlan(const base::Plan& plan)
{
    if (m_shown == plan) return;
    clear();
    m_shown = plan;
    section(tr("Steps"), steps(plan.steps));
    if (m_detail == Detail::Full && !plan.touches.empty()) section(tr("Touches"), label(joined(plan.touches), nullptr, true));
    if (!plan.gates.empty()) section(tr("Gates"), gates(plan.gates));
    if (m_detail == Detail::Full) {
        const bool none = plan.downtime.empty() || plan.downtime == "none";
        section(tr("Downtime"), label(none ? tr("None") : toQt(plan.downtime), nullptr, true));
    }
    section(tr("Undo"), ending(plan));
    if (m_detail == Detail::Brief) return;
    auto* identity = new QWidget;
    auto* row = new QHBoxLayout(identity);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    if (plan.revision > 0) row->addWidget(label(tr("for revision %1").arg(Format::count(plan.revision))));
    auto* hash = new widgets::IdLabel(tr("plan hash"));
    hash->setText(toQt(plan.hash));
    hash->setMaximumCharacters(19);
    connect(hash, &widgets::IdLabel::copyRequested, this, &PlanView::copyRequested);
    row->addWidget(hash, 1);
    section(tr("Plan"), identity, Qt::AlignVCenter);
}

void PlanView::showWaiting(const QString& why, const QStringList& missing, const std::vector<base::GateDecision>& decided)
{
    clear();
    section(tr("Plan"), label(why, "muted", true));
    if (!missing.isEmpty()) {
        auto* list = new QWidget;
        auto* column = new QVBoxLayout(list);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        for (const auto& each : missing) column->addWidget(new Message(Message::Kind::Warning, each, list));
        section(tr("Missing"), list);
    }
    if (!decided.empty()) section(tr("Gates"), gates(decided));
}

void PlanView::setUpdating(bool updating)
{
    if (!updating) {
        m_slow.stop();
        m_updating->setText({});
    } else if (!m_slow.isActive() && m_updating->text().isEmpty()) m_slow.start();
}

} // namespace reeve::ui
