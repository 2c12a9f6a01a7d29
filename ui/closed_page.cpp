// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closed_page.h"

#include "ui/action_registry.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/storage_words.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/action_button.h"
#include "widgets/flow_layout.h"
#include "widgets/notice.h"

#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::ActionButton;

ClosedPage::ClosedPage(Context& context, QWidget* parent) : Page(parent), m_context(context), m_notice(new widgets::Notice)
{
    client::Connection& connection = context.connection;
    m_notice->setObjectName(u"closedNotice"_s);
    if (const QString folder = connection.dataFolder(); !folder.isEmpty()) {
        QPushButton* show = m_notice->addButton(tr("Show the folder"));
        show->setObjectName(u"showFolderPushButton"_s);
        show->setToolTip(folder);
        connect(show, &QPushButton::clicked, this, [this, folder] { m_context.desktop.openUrl(QUrl::fromLocalFile(folder)); });
    }
    m_openAgain = m_notice->addButton(tr("Open again"));
    m_openAgain->setObjectName(u"openAgainPushButton"_s);
    m_openAgain->setProperty("primary", true);
    connect(m_openAgain, &QPushButton::clicked, this, &ClosedPage::refresh);
    connect(m_notice, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(12);
    column->addWidget(label(tr("The control plane could not be opened"), "title", true));
    column->addWidget(m_notice);
    column->addWidget(makeMeanwhile());
    column->addStretch(1);
    auto* area = scrolling(body);
    area->setObjectName(u"closedScrollArea"_s);
    area->setAccessibleName(title());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(&connection, &client::Connection::openFailed, this, &ClosedPage::follow);
    connect(&connection, &client::Connection::openingChanged, this, &ClosedPage::follow);
    follow();
}

QWidget* ClosedPage::makeMeanwhile()
{
    auto* meanwhile = new QWidget;
    auto* column = new QVBoxLayout(meanwhile);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(label(tr("What works meanwhile"), "heading", true));
    column->addWidget(
        label(tr("An audit log that was exported before can be reviewed and verified offline. The settings say which versions "
                 "are at work here, for a support ticket."),
              "muted", true));
    auto* buttons = new widgets::FlowLayout(nullptr, Theme::gap);
    for (const char* id : {"audit.openBundle", "go.settings"})
        buttons->addWidget(new ActionButton(m_context.actions.find(QString::fromLatin1(id)), QString::fromLatin1(id) + "PushButton"_L1));
    column->addLayout(buttons);
    return meanwhile;
}

void ClosedPage::enter(const QString&) { m_openAgain->setFocus(Qt::OtherFocusReason); }

void ClosedPage::refresh() { m_context.connection.openAgain(); }

void ClosedPage::follow()
{
    client::Connection& connection = m_context.connection;
    m_openAgain->setVisible(connection.canOpenAgain());
    m_openAgain->setEnabled(!connection.isOpening());
    m_openAgain->setText(connection.isOpening() ? tr("Opening…") : tr("Open again"));
    if (!connection.openError() || connection.isOpening()) return;
    widgets::Notice::Message message = problem(*connection.openError());
    if (passesByItself(connection.openError()->reason)) message.tone = widgets::Tone::Warning;
    message.isOutage = false; // this is where it is said
    m_notice->show(message);
}

} // namespace reeve::ui
