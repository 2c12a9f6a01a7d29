// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_details.h"

#include "client/inclusion.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "models/audit_list_model.h"
#include "models/format.h"
#include "models/words.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/id_label.h"
#include "widgets/json_tree.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Badge;
using widgets::Tone;

namespace {

constexpr int keyWidth = 84;
constexpr int mostTreeRows = 14; // before the comparison scrolls by itself

QJsonValue toQtJson(const base::json::value& value)
{
    if (value.is_null()) return QJsonValue(QJsonValue::Undefined);
    const std::string wrapped = "[" + base::writeJson(value) + "]";
    return QJsonDocument::fromJson(QByteArray::fromStdString(wrapped)).array().at(0);
}

/// A hash that may go on in the next line.
QString breakable(const std::string& hash) { return toQt(hash).insert(qsizetype(hash.size()) / 2, widgets::Notice::mayBreak); }

Badge verdictBadge(const base::GateDecision& gate)
{
    if (gate.verdict == "deny") return {u"cross"_s, AuditDetails::tr("Refused"), Tone::Danger};
    if (gate.verdict == "warn") return {u"warning"_s, AuditDetails::tr("Warned"), Tone::Warning};
    return {u"check"_s, AuditDetails::tr("Allowed"), Tone::Ok};
}

int rowsBelow(const QAbstractItemModel& model, const QModelIndex& parent)
{
    int rows = model.rowCount(parent);
    for (int row = model.rowCount(parent) - 1; row >= 0; --row) rows += rowsBelow(model, model.index(row, 0, parent));
    return rows;
}

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

AuditDetails::AuditDetails(Context& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_title(label({}, "title")),
      m_result(new widgets::StateBadge),
      m_words(label({}, "heading", true)),
      m_action(label({}, "muted")),
      m_openTenant(new QToolButton),
      m_facts(new widgets::KeyValueGrid),
      m_refusal(new widgets::Notice),
      m_changes(new QWidget),
      m_noChanges(label({}, "muted", true)),
      m_onlyChanges(new QCheckBox(tr("Only what changed"))),
      m_tree(new widgets::JsonTree),
      m_gatesTitle(label(tr("What the gates said"), "heading")),
      m_gates(new QVBoxLayout),
      m_ids(new widgets::KeyValueGrid),
      m_copy(new QPushButton(Theme::icon(u"copy"_s), tr("Copy as JSON"))),
      m_prove(new QPushButton(Theme::icon(u"shield"_s), tr("Prove"))),
      m_proof(new widgets::Notice)
{
    setObjectName(u"auditDetails"_s);
    setAccessibleName(tr("Details of the selected entry"));
    setProperty("surface", u"panel"_s);
    m_title->setObjectName(u"auditTitleLabel"_s);
    m_body = makeBody();
    m_prove->setObjectName(u"provePushButton"_s);
    m_prove->setToolTip(tr("Reads the entry's inclusion proof and checks it here"));
    connect(m_prove, &QPushButton::clicked, this, &AuditDetails::prove);
    m_copy->setObjectName(u"copyEntryPushButton"_s);
    connect(m_copy, &QPushButton::clicked, this, &AuditDetails::copyEntry);
    m_proof->setObjectName(u"proofNotice"_s);
    m_proof->hide();
    connect(m_proof, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    auto* close = new QToolButton;
    close->setObjectName(u"closeAuditToolButton"_s);
    close->setIcon(Theme::icon(u"cross"_s, Tone::Muted));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details (Esc)"));
    connect(close, &QToolButton::clicked, this, &AuditDetails::closeRequested);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_result);
    head->addStretch(1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 4, 0);
    all->setSpacing(12);
    all->addWidget(m_proof);
    all->addWidget(m_body);
    all->addStretch(1);
    auto* area = m_area = scrolling(content);
    area->setObjectName(u"auditDetailsScrollArea"_s);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(Theme::gap);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    tools->addWidget(m_prove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(area, 1);
    column->addLayout(tools);
}

QWidget* AuditDetails::makeBody()
{
    m_words->setObjectName(u"auditWordsLabel"_s);
    m_action->setObjectName(u"auditActionLabel"_s);
    m_action->setFont(Theme::fixed());
    m_action->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_openTenant->setObjectName(u"openAuditTenantToolButton"_s);
    m_openTenant->setText(tr("Open tenant"));
    m_openTenant->setProperty("link", true);
    connect(m_openTenant, &QToolButton::clicked, this, [this] { Q_EMIT openTenantRequested(toQt(m_entry.target.tenant)); });
    m_refusal->setObjectName(u"auditRefusalNotice"_s);
    connect(m_refusal, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    m_onlyChanges->setObjectName(u"onlyChangesCheckBox"_s);
    m_onlyChanges->setChecked(true);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &AuditDetails::showChanges);
    m_tree->setObjectName(u"auditJsonTree"_s);
    m_tree->setAccessibleName(tr("State before and after"));
    connect(m_tree, &widgets::JsonTree::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    m_noChanges->setObjectName(u"noChangesLabel"_s);
    m_facts->setKeyWidth(keyWidth);
    m_ids->setKeyWidth(keyWidth);
    m_gates->setSpacing(6);

    auto* subject = new QHBoxLayout;
    subject->setSpacing(12);
    subject->addWidget(m_action);
    subject->addStretch(1);
    subject->addWidget(m_openTenant);
    auto* changesHead = new QHBoxLayout;
    changesHead->addWidget(label(tr("What changed"), "heading"));
    changesHead->addStretch(1);
    changesHead->addWidget(m_onlyChanges);
    auto* changes = new QVBoxLayout(m_changes);
    changes->setContentsMargins(0, 0, 0, 0);
    changes->setSpacing(6);
    changes->addLayout(changesHead);
    changes->addWidget(m_tree);
    changes->addWidget(m_noChanges);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_words);
    column->addLayout(subject);
    column->addWidget(m_facts);
    column->addWidget(m_refusal);
    column->addSpacing(4);
    column->addWidget(m_changes);
    column->addSpacing(4);
    column->addWidget(m_gatesTitle);
    column->addLayout(m_gates);
    column->addSpacing(4);
    column->addWidget(label(tr("To quote it"), "heading"));
    column->addWidget(m_ids);
    column->addStretch(1);
    return body;
}

void AuditDetails::setTenantLink(bool offered)
{
    m_offersTenant = offered;
    m_openTenant->setVisible(offered && !m_entry.target.tenant.empty());
}

void AuditDetails::setSeq(std::uint64_t seq)
{
    m_call.cancel();
    m_call = m_context.connection.call(this, audit::GetAudit{seq},
                                       [this, seq, generation = ++m_generation](base::Result<audit::GetAudit::Proven> answer) {
                                           if (generation != m_generation) return;
                                           if (answer) return setEntry(answer->entry);
                                           m_isShown = false;
                                           m_title->setText(tr("Entry %1").arg(Format::count(seq)));
                                           m_body->hide();
                                           m_copy->setEnabled(false);
                                           m_prove->setEnabled(false);
                                           showProof(problem(tr("The entry could not be read"), answer.error()));
                                       });
}

void AuditDetails::setEntry(const audit::Entry& entry)
{
    if (m_isShown && m_entry.seq == entry.seq) return; // entries never change, and a proof of this one may be there
    m_isShown = true;
    m_call.cancel();
    ++m_generation;
    m_entry = entry;
    m_proof->hide();
    m_body->show();
    m_prove->setEnabled(true);
    m_copy->setEnabled(true);
    m_title->setText(tr("Entry %1").arg(Format::count(entry.seq)));
    m_result->setBadge(resultBadge(entry.result));
    showSummary();
    showChanges();
    showDecisions();
    showIds();
}

void AuditDetails::showSummary()
{
    const QString name = models::AuditListModel::targetName(m_entry);
    const QString act = models::Words::operation(m_entry.action);
    m_words->setText(name.isEmpty() ? act : tr("%1: %2", "what was done, and to what").arg(act, name));
    m_action->setText(toQt(m_entry.action));
    setTenantLink(m_offersTenant);
    m_facts->clear();
    m_facts->addText(tr("When"), Format::exact(m_entry.time));
    m_facts->addText(tr("Who"), toQt(m_entry.actor.id));
    if (!m_entry.reason.empty()) m_facts->addText(tr("Why"), toQt(m_entry.reason));
    if (m_entry.manifestVersion) m_facts->addText(tr("Manifest"), tr("v%1", "number of a version").arg(*m_entry.manifestVersion));
    m_refusal->setVisible(m_entry.error.has_value());
    if (m_entry.error)
        m_refusal->show(
            {m_entry.result == audit::ResultKind::failed ? Tone::Danger : Tone::Warning,
             m_entry.result == audit::ResultKind::failed ? tr("It failed; nothing was changed") : tr("It was refused; nothing was changed"),
             toQt(m_entry.error->message), toQt(m_entry.error->code)});
}

void AuditDetails::showChanges()
{
    const QJsonValue before = toQtJson(m_entry.before);
    const QJsonValue after = toQtJson(m_entry.after);
    const bool any = !before.isUndefined() || !after.isUndefined();
    const bool same = before == after;
    m_tree->setComparison(before, after, m_onlyChanges->isChecked());
    const int rows = rowsBelow(*m_tree->model(), {});
    m_tree->setVisible(any && rows > 0);
    m_onlyChanges->setVisible(any);
    m_noChanges->setVisible(rows == 0);
    m_noChanges->setText(!any ? tr("The entry holds no state, before or after.")
                              : (same ? tr("Nothing differs between before and after.") : QString()));
    const int line = m_tree->sizeHintForRow(0) > 0 ? m_tree->sizeHintForRow(0) : Theme::rowHeight();
    m_tree->setFixedHeight(32 + line * qBound(1, rows, mostTreeRows)); // the page around it scrolls
}

void AuditDetails::showDecisions()
{
    empty(*m_gates);
    m_gatesTitle->setVisible(!m_entry.decisions.empty());
    for (const auto& gate : m_entry.decisions) {
        auto* line = new QWidget;
        line->setObjectName(u"auditDecision"_s);
        auto* badge = new widgets::StateBadge;
        badge->setBadge(verdictBadge(gate));
        const QString name = gate.version.empty() ? toQt(gate.name) : u"%1, %2"_s.arg(toQt(gate.name), toQt(gate.version));
        auto* reason = label(toQt(gate.reason), "muted", true);
        reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (gate.reason.empty()) reason->hide(); // not shown before it has its place: it would be a window
        auto* grid = new QGridLayout(line);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(2);
        grid->setColumnMinimumWidth(0, keyWidth);
        grid->setColumnStretch(1, 1);
        grid->addWidget(badge, 0, 0, Qt::AlignTop);
        grid->addWidget(label(name, nullptr, true), 0, 1);
        grid->addWidget(reason, 1, 1);
        line->setAccessibleName(u"%1: %2. %3"_s.arg(name, badge->badge().text, toQt(gate.reason)));
        m_gates->addWidget(line);
    }
}

void AuditDetails::showIds()
{
    m_ids->clear();
    const auto add = [this](const QString& key, const QString& what, const std::string& id) {
        if (id.empty()) return;
        auto* made = new widgets::IdLabel(what);
        made->setObjectName(u"auditIdLabel"_s);
        made->setText(toQt(id));
        connect(made, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
        m_ids->addWidget(key, made);
    };
    add(tr("Entry"), tr("the entry's number"), std::to_string(m_entry.seq));
    add(tr("Request"), tr("the request id"), m_entry.request.id);
    add(tr("Correlation"), tr("the correlation id"), m_entry.request.correlation);
    add(tr("Trace"), tr("the trace"), m_entry.request.trace);
    add(tr("Target"), tr("the target's id"), m_entry.target.id);
    if (m_entry.target.tenant != m_entry.target.id) add(tr("Tenant"), tr("the tenant's id"), m_entry.target.tenant);
}

/// Above everything else of the entry, and in sight.
void AuditDetails::showProof(const widgets::Notice::Message& message)
{
    m_proof->show(message);
    m_area->verticalScrollBar()->setValue(0);
}

void AuditDetails::focusFirst()
{
    if (m_tree->isVisible()) m_tree->setFocus(Qt::TabFocusReason);
    else m_copy->setFocus(Qt::TabFocusReason);
}

void AuditDetails::copyEntry() { m_context.desktop.copy(toQt(base::writePrettyJson(base::toJson(m_entry)))); }

void AuditDetails::prove()
{
    if (!m_isShown) return;
    m_prove->setEnabled(false);
    const auto fail = [this](const base::Error& error) {
        m_prove->setEnabled(true);
        showProof(problem(error.reason == "PROOF_BROKEN" ? tr("Not proven") : tr("The proof could not be read"), error));
    };
    const quint64 generation = ++m_generation;
    const auto readProof = [this, fail, generation] {
        m_call = m_context.connection.call(this, audit::GetAudit{m_entry.seq},
                                           [this, fail, generation](base::Result<audit::GetAudit::Proven> answer) {
                                               if (generation != m_generation) return;
                                               if (!answer) return fail(answer.error());
                                               m_prove->setEnabled(true);
                                               check(*answer);
                                           });
    };
    if (!m_vkey.empty() || m_context.connection.source() == client::Source::Offline) return readProof();
    m_call = m_context.connection.call(this, control::GetSystemInfo{},
                                       [this, fail, readProof, generation](base::Result<control::GetSystemInfo::Info> info) {
                                           if (generation != m_generation) return;
                                           if (!info) return fail(info.error());
                                           m_vkey = info->vkey;
                                           readProof();
                                       });
}

void AuditDetails::check(const audit::GetAudit::Proven& proven)
{
    const auto checked = client::checkInclusion(proven, m_vkey);
    if (!checked) return showProof(problem(tr("Not proven"), checked.error()));
    const QStringList sentences{
        tr("The path from the entry to the root of the checkpoint has %Ln hashes.", nullptr, int(proven.proof.size())),
        tr("The checkpoint covers %Ln entries.", nullptr, int(checked->size)),
        checked->signatureChecked ? tr("The checkpoint carries a good signature of this control plane's key.")
                                  : tr("The signature was not checked: no verification key was given.")};
    showProof({checked->signatureChecked ? Tone::Ok : Tone::Warning, tr("Proven: this entry is in the log, unchanged"),
               sentences.join(u' '), tr("leaf %1\nroot %2").arg(breakable(proven.leafHash), breakable(checked->rootHash))});
}

} // namespace reeve::ui
