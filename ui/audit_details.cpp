// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_details.h"

#include "client/inclusion.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "models/audit_list_model.h"
#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/theme.h"
#include "widgets/id_label.h"
#include "widgets/json_tree.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Tone;

namespace {

QJsonValue toQtJson(const base::json::value& value)
{
    if (value.is_null()) return QJsonValue(QJsonValue::Undefined);
    const std::string wrapped = "[" + base::writeJson(value) + "]";
    return QJsonDocument::fromJson(QByteArray::fromStdString(wrapped)).array().at(0);
}

/// A hash that may go on in the next line.
QString breakable(const std::string& hash) { return toQt(hash).insert(qsizetype(hash.size()) / 2, widgets::Notice::mayBreak); }

widgets::Badge gateBadge(const base::GateDecision& gate)
{
    const QString name = gate.version.empty() ? toQt(gate.name) : u"%1, %2"_s.arg(toQt(gate.name), toQt(gate.version));
    if (gate.verdict == "deny") return {u"cross"_s, name, Tone::Danger};
    if (gate.verdict == "warn") return {u"warning"_s, name, Tone::Warning};
    return {u"check"_s, name, Tone::Ok};
}

} // namespace

AuditDetails::AuditDetails(Context& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_title(new QLabel),
      m_action(new QLabel),
      m_result(new widgets::StateBadge),
      m_facts(new widgets::KeyValueGrid),
      m_body(new QWidget),
      m_onlyChanges(new QCheckBox(tr("Only what changed"))),
      m_tree(new widgets::JsonTree),
      m_prove(new QPushButton(Theme::icon(u"shield"_s), tr("Prove"))),
      m_proof(new widgets::Notice)
{
    setObjectName(u"auditDetails"_s);
    setAccessibleName(tr("Details of the selected entry"));
    setProperty("surface", u"panel"_s);
    m_title->setObjectName(u"auditTitleLabel"_s);
    m_title->setProperty("role", u"title"_s);
    m_action->setObjectName(u"auditActionLabel"_s);
    m_action->setFont(Theme::fixed());
    m_action->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_onlyChanges->setObjectName(u"onlyChangesCheckBox"_s);
    m_onlyChanges->setChecked(true);
    m_tree->setObjectName(u"auditJsonTree"_s);
    m_tree->setAccessibleName(tr("State before and after"));
    m_prove->setObjectName(u"provePushButton"_s);
    m_prove->setToolTip(tr("Reads the entry's inclusion proof and checks it here"));
    m_proof->setObjectName(u"proofNotice"_s);
    m_proof->hide();
    const auto copy = [this](const QString& text) { m_context.desktop.copy(text); };
    connect(m_tree, &widgets::JsonTree::copyRequested, this, copy);
    connect(m_proof, &widgets::Notice::copyRequested, this, copy);
    connect(m_prove, &QPushButton::clicked, this, &AuditDetails::prove);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &AuditDetails::showChanges);

    auto* copyEntry = new QPushButton(Theme::icon(u"copy"_s), tr("Copy as JSON"));
    copyEntry->setObjectName(u"copyEntryPushButton"_s);
    connect(copyEntry, &QPushButton::clicked, this, [this] { m_context.desktop.copy(toQt(base::writePrettyJson(base::toJson(m_entry)))); });
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
    auto* tools = new QHBoxLayout;
    tools->setSpacing(Theme::gap);
    tools->addWidget(m_onlyChanges);
    tools->addStretch(1);
    tools->addWidget(copyEntry);
    tools->addWidget(m_prove);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::gap);
    body->addWidget(m_action);
    body->addWidget(m_facts);
    body->addWidget(m_tree, 1);
    body->addLayout(tools);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(m_proof);
    m_facts->setKeyWidth(84);
}

void AuditDetails::setSeq(std::uint64_t seq)
{
    m_call.cancel();
    m_call = m_context.connection.call(this, audit::GetAudit{seq},
                                       [this, seq, generation = ++m_generation](base::Result<audit::GetAudit::Proven> answer) {
                                           if (generation != m_generation) return;
                                           if (answer) return setEntry(answer->entry);
                                           m_title->setText(tr("Entry %1").arg(Format::count(seq)));
                                           m_body->hide();
                                           m_proof->show(problem(tr("The entry could not be read"), answer.error()));
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
    m_title->setText(tr("Entry %1").arg(Format::count(entry.seq)));
    m_result->setBadge(resultBadge(entry.result));
    m_action->setText(toQt(entry.action));
    m_facts->clear();
    m_facts->addText(tr("When"), Format::exact(entry.time));
    m_facts->addText(tr("Who"), toQt(entry.actor.id));
    const auto addId = [this](const QString& key, const QString& what, const std::string& id) {
        if (id.empty()) return;
        auto* label = new widgets::IdLabel(what);
        label->setObjectName(u"auditIdLabel"_s);
        label->setText(toQt(id));
        connect(label, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
        m_facts->addWidget(key, label);
    };
    const QString name = models::AuditListModel::targetName(entry);
    if (name != toQt(entry.target.id)) m_facts->addText(tr("Target"), name);
    addId(name == toQt(entry.target.id) ? tr("Target") : tr("Target id"), tr("the target's id"), entry.target.id);
    if (!entry.reason.empty()) m_facts->addText(tr("Reason"), toQt(entry.reason));
    if (entry.error) m_facts->addText(tr("Refused"), u"%1: %2"_s.arg(toQt(entry.error->code), toQt(entry.error->message)));
    if (entry.manifestVersion) m_facts->addText(tr("Manifest"), tr("v%1", "number of a version").arg(*entry.manifestVersion));
    addId(tr("Request"), tr("the request id"), entry.request.id);
    addId(tr("Correlation"), tr("the correlation id"), entry.request.correlation);
    bool first = true;
    for (const auto& gate : entry.decisions) {
        auto* badge = new widgets::StateBadge;
        badge->setBadge(gateBadge(gate));
        badge->setToolTip(toQt(gate.reason));
        badge->setAccessibleDescription(toQt(gate.verdict) + u": "_s + toQt(gate.reason));
        m_facts->addWidget(first ? tr("Gates") : QString(), badge);
        first = false;
    }
    showChanges();
}

void AuditDetails::showChanges()
{
    const QJsonValue before = toQtJson(m_entry.before);
    const QJsonValue after = toQtJson(m_entry.after);
    const bool any = !before.isUndefined() || !after.isUndefined();
    m_tree->setVisible(any);
    m_onlyChanges->setVisible(any);
    m_tree->setComparison(before, after, m_onlyChanges->isChecked());
}

void AuditDetails::prove()
{
    m_prove->setEnabled(false);
    const auto fail = [this](const base::Error& error) {
        m_prove->setEnabled(true);
        m_proof->show(problem(error.reason == "PROOF_BROKEN" ? tr("Not proven") : tr("The proof could not be read"), error));
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
    if (!checked) return m_proof->show(problem(tr("Not proven"), checked.error()));
    const QString hashes = tr("The path from the entry to the root of the checkpoint has %1 hashes; the checkpoint covers %2 entries.")
                               .arg(Format::count(proven.proof.size()), Format::count(checked->size));
    const QString signature = checked->signatureChecked ? tr("The checkpoint carries a good signature of this control plane's key.")
                                                        : tr("The signature was not checked: no verification key was given.");
    m_proof->show({checked->signatureChecked ? Tone::Ok : Tone::Warning, tr("Proven: this entry is in the log, unchanged"),
                   hashes + u' ' + signature, tr("leaf %1\nroot %2").arg(breakable(proven.leafHash), breakable(checked->rootHash))});
}

} // namespace reeve::ui
