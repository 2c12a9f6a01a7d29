// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/words.h"
#include "ui/theme.h"
#include "ui/wizards/onboard_pages.h"
#include "ui/yaml_view.h"
#include "widgets/key_value_grid.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;

namespace {

constexpr int maxReasonBytes = 500;
constexpr int answersWidth = 320;

QString joined(const std::vector<std::string>& list)
{
    QStringList all;
    for (const auto& each : list) all.append(toQt(each));
    return all.join(u", "_s);
}

} // namespace

ReviewPage::ReviewPage() : OnboardPage(tr("Review")), m_answers(new widgets::KeyValueGrid), m_yaml(new YamlView), m_reason(new QLineEdit)
{
    m_yaml->setObjectName(u"manifestYamlView"_s);
    m_reason->setObjectName(u"reasonLineEdit"_s);

    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    auto* answers = label(tr("Your answers"), "heading");
    answers->setFixedHeight(Theme::controlHeight());
    left->addWidget(answers);
    left->addWidget(m_answers);
    left->addStretch(1);
    auto* box = new QWidget;
    box->setFixedWidth(answersWidth);
    left->setContentsMargins(0, 0, 0, 0);
    box->setLayout(left);

    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    auto* top = new QHBoxLayout;
    auto* heading = label(tr("Manifest"), "heading");
    heading->setBuddy(m_yaml);
    auto* copy = button(tr("Copy"), "copyManifestPushButton", this);
    copy->setIcon(Theme::icon(u"copy"_s));
    top->addWidget(heading, 1);
    top->addWidget(copy);
    right->addLayout(top);
    auto* frame = new QFrame;
    frame->setProperty("surface", u"panel"_s);
    auto* framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_yaml);
    right->addWidget(frame, 1);

    auto* both = new QHBoxLayout;
    both->setSpacing(Theme::wideGap);
    both->addWidget(box);
    both->addLayout(right, 1);
    addField(tr("Reason, kept in the audit log"), m_reason, "/reason");
    column().addLayout(both, 1);
    setTabOrder(m_reason, copy);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_yaml->text()); });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
}

void ReviewPage::fill(const OnboardDraft& draft)
{
    const auto& spec = draft.manifest.spec;
    m_answers->clear();
    m_answers->setKeyWidth(96);
    const auto add = [this](const QString& name, const QString& value) { m_answers->addText(name, value.isEmpty() ? u"–"_s : value); };
    add(tr("Slug"), toQt(draft.manifest.metadata.slug));
    add(tr("Legal name"), toQt(spec.legalName));
    add(tr("Display name"), toQt(spec.displayName));
    add(tr("Plan"), toQt(spec.plan));
    add(tr("Profile"), toQt(spec.profile));
    add(tr("Environments"), joined(spec.environments));
    add(tr("Residency"), toQt(spec.policies.residency));
    add(tr("Encryption"), toQt(spec.policies.encryption));
    add(tr("Retention"), toQt(spec.policies.retention));
    add(tr("Regions"), joined(spec.regions.allowed));
    add(tr("Preferred"), toQt(spec.regions.preferred));
    add(tr("Standby"), toQt(spec.regions.standby.value_or(std::string{})));
    for (const auto& contact : spec.contacts)
        add(models::Words::role(contact.role), u"%1\n%2"_s.arg(toQt(contact.name), toQt(contact.email)));
    const auto& name = spec.legalName.empty() ? draft.manifest.metadata.slug : spec.legalName;
    m_proposedReason = tr("Onboard %1", "a company").arg(toQt(name)).toStdString();
    if (draft.reason.empty()) m_reason->setText(toQt(m_proposedReason));
    else if (m_reason->text().trimmed().toStdString() != draft.reason) m_reason->setText(toQt(draft.reason));
}

void ReviewPage::collect(OnboardDraft& draft) const
{
    const auto text = m_reason->text().trimmed().toStdString();
    draft.reason = text == m_proposedReason ? std::string{} : text;
}

void ReviewPage::showManifest(const std::string& yaml)
{
    const auto text = toQt(yaml);
    if (m_yaml->text() != text) m_yaml->setText(text);
}

std::vector<base::Finding> ReviewPage::ownFindings() const
{
    const auto bytes = m_reason->text().trimmed().toUtf8().size();
    base::Finding finding;
    finding.pointer = "/reason";
    if (bytes == 0) finding.message = tr("A reason is needed").toStdString();
    else if (bytes > maxReasonBytes)
        finding.message = tr("The reason has %1 of %Ln bytes that are allowed", nullptr, int(maxReasonBytes)).arg(bytes).toStdString();
    else return {};
    return {finding};
}

} // namespace reeve::ui
