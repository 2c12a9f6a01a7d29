// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/tenant_action.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/error_text.h"
#include "ui/theme.h"
#include "widgets/badge.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;
using registry::GetTenant;

namespace {

/// Several lines of text; Tab goes on to the next field.
class ReasonEdit final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {400, 84}; }
};

QWidget* bullets(const QString& title, const QStringList& lines, const QString& icon, widgets::Tone tone)
{
    QWidget* frame = nullptr;
    auto* column = panel(nullptr, &frame);
    column->addWidget(label(title, "heading"));
    for (const auto& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new widgets::IconLabel(icon, tone), 0, Qt::AlignTop);
        row->addWidget(label(line, nullptr, true), 1);
        column->addLayout(row);
    }
    column->addStretch(1);
    return frame;
}

} // namespace

bool matchesEvent(const std::string& pattern, const std::string& event)
{
    if (pattern.ends_with('*')) return event.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1));
    return pattern == event;
}

class TenantActionDialog::ReasonPage final : public WizardPage {
public:
    ReasonPage(const TenantAction& action)
        : WizardPage(TenantActionDialog::tr("Reason")), m_facts(new widgets::KeyValueGrid), m_told(label({}, nullptr, true))
    {
        m_facts->setKeyWidth(90);
        column().addWidget(m_facts);
        reason = new ReasonEdit;
        reason->setObjectName(u"reasonPlainTextEdit"_s);
        reason->setTabChangesFocus(true);
        reason->setAccessibleName(TenantActionDialog::tr("Reason"));
        reason->setPlaceholderText(TenantActionDialog::tr("What happened, who decided, which ticket. It is kept in the audit log."));
        reason->setFixedHeight(84);
        m_field = addField(TenantActionDialog::tr("Reason"), reason, "/reason");
        auto* both = new QHBoxLayout;
        both->setSpacing(Theme::wideGap);
        const bool stops = action.destructive;
        both->addWidget(bullets(action.effectTitle, action.effects, stops ? u"minus"_s : u"check"_s,
                                stops ? widgets::Tone::Warning : widgets::Tone::Ok),
                        1);
        both->addWidget(bullets(action.keptTitle, action.kept, u"check"_s, widgets::Tone::Ok), 1);
        column().addLayout(both);
        QWidget* frame = nullptr;
        auto* told = panel(this, &frame);
        told->addWidget(label(TenantActionDialog::tr("Who is told"), "heading"));
        told->addWidget(m_told);
        column().addWidget(frame);
        column().addStretch(1);
        connect(reason, &QPlainTextEdit::textChanged, this, [this] {
            m_field->touch();
            count();
            Q_EMIT edited();
        });
        count();
    }

    void showTenant(const GetTenant::Details& details, const std::string& event)
    {
        const auto& tenant = details.tenant;
        m_facts->clear();
        m_facts->addText(TenantActionDialog::tr("Tenant"), u"%1, %2"_s.arg(toQt(tenant.slug), toQt(tenant.displayName)));
        m_facts->addText(
            TenantActionDialog::tr("State"),
            TenantActionDialog::tr("%1 since %2", "state and date").arg(Words::state(tenant.state), Format::date(tenant.stateSince)));
        m_facts->addText(TenantActionDialog::tr("Placed"),
                         u"%1, %2, %3"_s.arg(toQt(tenant.region), toQt(tenant.profile), toQt(tenant.plan)));
        QStringList lines{TenantActionDialog::tr("Everybody who follows the event %1.").arg(toQt(event))};
        for (const auto& hook : details.manifest.spec.webhooks) {
            for (const auto& pattern : hook.events) {
                if (!matchesEvent(pattern, event)) continue;
                lines.append(TenantActionDialog::tr("Webhook %1 (%2)").arg(toQt(hook.name), toQt(hook.url)));
                break;
            }
        }
        if (lines.size() == 1) lines.append(TenantActionDialog::tr("No webhook of this tenant asks for it."));
        m_told->setText(lines.join(u'\n'));
    }

    QPlainTextEdit* reason;

protected:
    std::vector<base::Finding> ownFindings() const override
    {
        const auto bytes = reason->toPlainText().trimmed().toUtf8().size();
        base::Finding finding;
        finding.pointer = "/reason";
        if (bytes == 0) finding.message = TenantActionDialog::tr("A reason is needed").toStdString();
        else if (bytes > maxReasonBytes)
            finding.message =
                TenantActionDialog::tr("The reason has %1 bytes; %2 are allowed").arg(bytes).arg(maxReasonBytes).toStdString();
        else return {};
        return {finding};
    }

private:
    void count()
    {
        const auto bytes = int(reason->toPlainText().trimmed().toUtf8().size());
        m_field->setNote(Message::Kind::Plain, TenantActionDialog::tr("%1 of %2 bytes").arg(bytes).arg(maxReasonBytes));
    }

    widgets::KeyValueGrid* m_facts;
    QLabel* m_told;
    Field* m_field;
};

TenantActionDialog::TenantActionDialog(WizardServices services, TenantAction action, const QString& tenantId, QWidget* parent)
    : MutationDialog(std::move(services), parent),
      m_action(std::move(action)),
      m_tenantId(tenantId.toStdString()),
      m_page(new ReasonPage(m_action))
{
    setObjectName(u"tenantActionDialog"_s);
    addForm(m_page);
    addEnding(tr("Plan and confirm"));
    setTitle(m_action.title.arg(tenantId));
    setWaiting(tr("Reading the tenant…"), {});
    connect(m_page, &WizardPage::edited, this, &TenantActionDialog::answer);
    begin();
    load();
}

void TenantActionDialog::load()
{
    connection().call(this, GetTenant{m_tenantId}, [this](base::Result<GetTenant::Details> details) {
        if (!details) {
            const auto text = errorText(details.error());
            return setWaiting(tr("The tenant could not be read. %1 %2").arg(text.detail, text.advice), {});
        }
        m_tenant = details->tenant;
        m_tenantId = m_tenant->id;
        const auto slug = toQt(m_tenant->slug);
        setTitle(m_action.title.arg(slug));
        Wording words;
        words.subject = slug;
        words.act = m_action.act.arg(slug);
        words.running = m_action.running.arg(slug);
        words.done = m_action.done.arg(slug);
        words.destructive = m_action.destructive;
        words.alwaysTyped = m_action.alwaysTyped;
        setWords(words);
        setWaiting(tr("The plan appears as soon as there is a reason."), {});
        m_page->showTenant(*details, m_action.event);
        answer();
    });
}

void TenantActionDialog::answer()
{
    const auto reason = m_page->reason->toPlainText().trimmed().toStdString();
    if (!m_tenant || reason.empty() || reason.size() > std::size_t(maxReasonBytes)) return controller().setMutation(std::nullopt);
    controller().setMutation(m_action.mutation(connection(), *m_tenant, reason));
}

void TenantActionDialog::lookAgain(Looked done)
{
    connection().call(this, GetTenant{m_tenantId}, [this, done = std::move(done)](base::Result<GetTenant::Details> details) {
        if (!details) return done({}, std::nullopt);
        const auto seen = *m_tenant;
        const auto& now = details->tenant;
        const auto state = [](const registry::Tenant& tenant) {
            return tenant.stateReason.empty() ? Words::state(tenant.state)
                                              : u"%1: %2"_s.arg(Words::state(tenant.state), toQt(tenant.stateReason));
        };
        const auto changed = [this](const registry::Tenant& tenant) {
            return tr("%1, changed %2", "revision, time ago")
                .arg(Format::count(tenant.revision), Format::relative(tenant.updatedAt, clock().now()));
        };
        std::vector<Difference> differences{{tr("Revision"), changed(seen), changed(now)}};
        const auto add = [&](const QString& what, const QString& before, const QString& after) {
            if (before != after) differences.push_back({what, before, after});
        };
        add(tr("State"), state(seen), state(now));
        add(tr("Manifest version"), Format::count(seen.version), Format::count(now.version));
        add(tr("Legal name"), toQt(seen.legalName), toQt(now.legalName));
        add(tr("Profile"), toQt(seen.profile), toQt(now.profile));
        add(tr("Plan"), toQt(seen.plan), toQt(now.plan));
        add(tr("Region"), toQt(seen.region), toQt(now.region));
        add(tr("Legal hold"), toQt(seen.legalHold.value_or("")), toQt(now.legalHold.value_or("")));
        m_tenant = now;
        m_page->showTenant(*details, m_action.event);
        done(std::move(differences), m_action.mutation(connection(), now, m_page->reason->toPlainText().trimmed().toStdString()));
    });
}

} // namespace reeve::ui
