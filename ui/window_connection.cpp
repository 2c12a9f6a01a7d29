// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that tells how it stands with the control plane.
#include "models/format.h"
#include "ui/announce.h"
#include "ui/closed_page.h"
#include "ui/desktop.h"
#include "ui/error_text.h"
#include "ui/header_bar.h"
#include "ui/look.h"
#include "ui/main_window.h"
#include "ui/short_area.h"
#include "ui/storage_words.h"
#include "ui/theme.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Badge;
using widgets::Notice;
using widgets::Tone;
using Message = Notice::Message;
using State = ConnectionWatch::State;

namespace {

bool isMoved(const std::optional<base::Error>& error) { return error && error->reason == "STORAGE_MOVED"; }

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)

public:
    static Badge badge(State state)
    {
        switch (state) {
        case State::Opening: return {u"ring"_s, tr("opening"), Tone::Muted};
        case State::Offline: return {u"file"_s, tr("offline"), Tone::Archived};
        case State::Connected: return {u"dot"_s, tr("connected"), Tone::Ok};
        case State::Retrying: return {u"half"_s, tr("retrying"), Tone::Warning};
        case State::NotConnected: return {u"cross"_s, tr("not connected"), Tone::Danger};
        }
        return {};
    }

    static Message unreachable(const base::Error& error)
    {
        const auto words = storageWords(error.reason);
        Message message = words ? problem(error) : problem(tr("The control plane does not answer"), error);
        message.tone = Tone::Warning;
        message.text = tr("Reason: %1\nWhat you see is from before. Nothing can be changed until it answers; it is asked again by itself.")
                           .arg(errorText(error).detail);
        message.text += u'\n' + (words ? words->advice : tr("Look at the connection and at the disk meanwhile."));
        return message;
    }

    static Message held(const QString& holder)
    {
        if (holder.isEmpty())
            return {Tone::Accent,
                    tr("This control plane can be opened for changes now"),
                    tr("Another program worked with it when it was opened here, and has let go of it. Until you open it again it "
                       "can only be read here."),
                    {}};
        return {Tone::Warning,
                tr("This control plane can only be read here"),
                tr("%1 works with it. Once that program is closed, you can open it for changes here; nothing needs to be started "
                   "again.",
                   "a process")
                    .arg(holder),
                {}};
    }

    static Message notStored(const base::Error& error)
    {
        Message message = problem(error);
        const QString so = tr("A change could not be stored, and nothing of it was kept. What is stored can be read as before.");
        message.text = QStringList{so, message.text}.join(u'\n');
        return message;
    }
};

} // namespace

void MainWindow::makeNotices()
{
    m_notice->setObjectName(u"windowNotice"_s);
    m_work->setObjectName(u"workNotice"_s);
    m_noticeArea = new QWidget;
    auto* notices = new QVBoxLayout(m_noticeArea);
    notices->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 0);
    notices->setSpacing(Theme::gap);
    for (Notice* notice : {m_notice, m_work}) {
        notices->addWidget(notice);
        notice->hide();
        connect(notice, &Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    }
    connect(m_notice, &Notice::retryRequested, &m_watch, &ConnectionWatch::retryNow);
    m_hide = m_notice->addButton(tr("Hide"));
    m_hide->setObjectName(u"hideNoticePushButton"_s);
    connect(m_hide, &QPushButton::clicked, &m_watch, &ConnectionWatch::forgetStoreError);
    m_openAgain = m_notice->addButton({});
    m_openAgain->setObjectName(u"openAgainPushButton"_s);
    connect(m_openAgain, &QPushButton::clicked, &m_connection, &client::Connection::openAgain);
    m_noticeArea->hide();
    m_notices = new ShortArea(m_noticeArea, QWIDGETSIZE_MAX);
    m_notices->setObjectName(u"windowNoticesArea"_s);
    m_notices->setAccessibleName(tr("Notices"));
    m_notices->setFocusPolicy(Qt::NoFocus);
    m_notices->followContent();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_notices->setMostHeight(height() / 2);
    QMainWindow::resizeEvent(event);
}

void MainWindow::showConnection()
{
    m_header->setIdentity(m_connection.identity(), m_watch.state() == State::NotConnected);
    m_readOnly->setChecked(m_connection.readOnly());
    m_status->setConnection(Words::badge(m_watch.state()));
    m_actions.setWhyNoChange(whyNoChange());
    showProblem();
    if (!m_place.page.isEmpty()) showPlace();
    showTitle();
}

QString MainWindow::whyNoChange() const
{
    switch (m_watch.state()) {
    case State::Opening: return tr("The control plane is still being opened.");
    case State::Retrying: return tr("The control plane does not answer.");
    case State::NotConnected: return tr("The control plane could not be opened.");
    case State::Connected:
        if (m_watch.isHeld() && m_watch.lockHolder().isEmpty()) return tr("It was opened for reading. Open it again first.");
        if (m_watch.isHeld()) return tr("It can only be read here: %1 works with it.", "a process").arg(m_watch.lockHolder());
        break;
    case State::Offline: break;
    }
    return m_connection.readOnly() ? tr("Read-only is on.") : QString();
}

/// One notice for the whole window: the first of what is so.
void MainWindow::showProblem()
{
    const bool isAway = m_watch.state() == State::Retrying;
    const bool isConnected = m_watch.state() == State::Connected;
    Message message;
    if (isAway) message = Words::unreachable(*m_watch.error());
    else if (isConnected && m_watch.isHeld()) message = Words::held(m_watch.lockHolder());
    else if (isConnected && m_watch.storeError()) message = Words::notStored(*m_watch.storeError());
    message.isOutage = false; // this is where it is said
    const bool is = !message.title.isEmpty();
    const bool isNew = is && (m_notice->isHidden() || m_notice->message().title != message.title);
    if (isNew || (is && m_notice->message().text != message.text)) m_notice->show(message);
    m_notice->setVisible(is);
    const bool isMovedAway = isAway ? isMoved(m_watch.error()) : isMoved(m_watch.storeError());
    const bool isFree = isConnected && m_watch.isHeld() && m_watch.lockHolder().isEmpty();
    m_notice->setRetryVisible(isAway && !isMovedAway);
    m_openAgain->setText(isFree ? tr("Open for changes") : tr("Open again"));
    m_openAgain->setVisible(m_connection.canOpenAgain() && (isFree || isMovedAway));
    m_hide->setVisible(isConnected && !m_watch.isHeld());
    m_noticeArea->setVisible(is || !m_work->isHidden());
    Notice::saySoAbove(m_stack, isAway);
    if (isNew) announce(m_notice, message.title);
}

Page* MainWindow::shown() const { return static_cast<Page*>(m_stack->currentWidget()); }

/// The page of the place; where there is nothing that it could show, why that is so.
void MainWindow::showPlace()
{
    if (m_place.page.isEmpty()) return;
    Page* page = m_pages.at(m_place.page);
    const bool isClosed = m_watch.state() == State::NotConnected && page->needsPlane();
    if (isClosed && !m_closedPage) {
        for (const QString& each : {u"audit"_s, u"settings"_s}) this->page(each); // which have the actions that it offers
        m_closedPage = new ClosedPage(m_context);
        m_stack->addWidget(m_closedPage);
    }
    if (Page* now = isClosed ? m_closedPage : page; now != shown()) {
        m_stack->setCurrentWidget(now);
        if (isClosed) m_closedPage->enter({});
        announce(m_stack, now->title());
    }
    showSentence();
    showTitle();
}

} // namespace reeve::ui
