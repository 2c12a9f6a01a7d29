// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_review.h"

#include "ui/audit_browser.h"
#include "ui/theme.h"
#include "ui/verify_panel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace reeve::ui {

AuditReview::AuditReview(Context context, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_head(new QHBoxLayout),
      m_verify(new VerifyPanel(m_context)),
      m_browser(new AuditBrowser(m_context, AuditBrowser::Scope::Everything))
{
    auto* heading = new QLabel(title);
    heading->setProperty("role", u"title"_s);
    m_head->setSpacing(Theme::gap);
    m_head->addWidget(heading, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(12);
    column->addLayout(m_head);
    column->addWidget(m_verify);
    column->addWidget(m_browser, 1);
}

void AuditReview::addBanner(QWidget* banner) { static_cast<QVBoxLayout*>(layout())->insertWidget(1, banner); }

} // namespace reeve::ui
