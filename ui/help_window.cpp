// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include "ui/desktop.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

namespace {
constexpr int longestTrail = 50;
constexpr const char* firstTopic = "start";
constexpr const char* geometryKey = "help/geometry";
} // namespace

HelpWindow::HelpWindow(HelpBook book, Desktop& desktop, Settings& settings)
    : m_book(std::move(book)),
      m_desktop(desktop),
      m_settings(settings),
      m_back(new QToolButton),
      m_search(new QLineEdit),
      m_contents(new QTreeWidget),
      m_nothing(label(tr("No topic holds these words."), "muted", true)),
      m_text(new QTextBrowser)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Reeve help"));
    setProperty("surface", u"plain"_s);
    m_text->setObjectName(u"helpTextBrowser"_s);
    m_text->setAccessibleName(tr("Help topic"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(20);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"helpSplitter"_s);
    splitter->setHandleWidth(8);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeContents());
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 620});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(splitter);
    setMinimumSize(480, 320);
    resize(860, 640);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    fill({});
}

QWidget* HelpWindow::makeContents()
{
    m_back->setObjectName(u"helpBackToolButton"_s);
    m_back->setIcon(Theme::icon(u"back"_s));
    m_back->setToolTip(tr("Back to the topic before (Alt+Left)"));
    m_back->setAccessibleName(tr("Back to the topic before"));
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::back);
    m_search->setObjectName(u"helpSearchLineEdit"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const auto found = m_book.search(m_search->text());
        if (!found.empty()) showTopic(found.front()->id);
    });
    m_contents->setObjectName(u"helpContentsTreeWidget"_s);
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(12);
    m_contents->setProperty("plain", true);
    m_contents->setMinimumWidth(160);
    connect(m_contents, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QString id = item->data(0, Qt::UserRole).toString(); !id.isEmpty()) showTopic(id);
    });
    connect(m_contents, &QTreeWidget::itemClicked, m_contents, &QTreeWidget::itemActivated);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_back);
    head->addWidget(m_search, 1);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    return side;
}

/// The contents, or of them what the words are found in.
void HelpWindow::fill(const QString& query)
{
    const auto found = m_book.search(query);
    m_nothing->setVisible(found.empty());
    m_contents->clear();
    QTreeWidgetItem* group = nullptr;
    for (const auto& topic : m_book.topics()) {
        if (std::find(found.begin(), found.end(), &topic) == found.end()) continue;
        if (!group || group->text(0) != topic.group) {
            group = new QTreeWidgetItem(m_contents, {topic.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = Theme::compact();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
        }
        auto* item = new QTreeWidgetItem(group, {topic.title});
        item->setData(0, Qt::UserRole, topic.id);
        item->setToolTip(0, topic.title);
        if (topic.id == m_topic) m_contents->setCurrentItem(item);
    }
    m_contents->expandAll();
}

void HelpWindow::showTopic(const QString& target)
{
    if (!m_topic.isEmpty() && HelpBook::targetOf(target).topic != m_topic) {
        m_trail << (m_part.isEmpty() ? m_topic : m_topic + u'#' + m_part);
        if (m_trail.size() > longestTrail) m_trail.removeFirst();
    }
    turnTo(target);
}

void HelpWindow::back()
{
    if (!m_trail.isEmpty()) turnTo(m_trail.takeLast());
}

void HelpWindow::turnTo(const QString& target)
{
    const auto [topic, part] = HelpBook::targetOf(target);
    m_topic = m_book.find(topic) ? topic : QString::fromLatin1(firstTopic);
    m_part = part;
    m_back->setEnabled(!m_trail.isEmpty());
    render();
    fill(m_search->text());
}

void HelpWindow::follow(const QUrl& link)
{
    if (link.scheme().isEmpty()) showTopic(link.toString());
    else m_desktop.openUrl(link);
}

void HelpWindow::render()
{
    const HelpBook::Topic* topic = m_book.find(m_topic);
    if (!topic) return;
    m_text->document()->setDefaultFont(Theme::body());
    m_text->setMarkdown(topic->text);
    polish();
    setWindowTitle(tr("%1 – Reeve help", "title of a topic").arg(topic->title));
    m_text->setAccessibleDescription(topic->title);
    const int heading = topic->headingOf(m_part);
    scrollTo(m_part.isEmpty() ? -1 : heading);
}

/// Space around headings, and lines in tables, in the colours of the theme.
void HelpWindow::polish()
{
    QTextDocument& document = *m_text->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level == 0) continue;
        format.setTopMargin(level == 1 ? 0 : 14);
        format.setBottomMargin(6);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0); // the sizes are said here
        letters.setFontPointSize(level == 1 ? 15 : 11.5);
        letters.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(letters);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(widgets::color(Tone::Border, palette()));
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setTopMargin(4);
        format.setBottomMargin(10);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void HelpWindow::scrollTo(int heading)
{
    QTextDocument& document = *m_text->document();
    int at = 0;
    for (QTextBlock block = document.begin(); heading >= 0 && block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        if (at++ != heading) continue;
        m_text->setTextCursor(QTextCursor(block)); // screen readers follow the cursor
        m_text->verticalScrollBar()->setValue(int(document.documentLayout()->blockBoundingRect(block).top()) - 8);
        return;
    }
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) m_search->clear();
    else if (event->key() == Qt::Key_Escape) close();
    else if (event->matches(QKeySequence::Back)) back();
    else if (event->matches(QKeySequence::Find)) m_search->setFocus(Qt::ShortcutFocusReason);
    else QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topic.isEmpty()) render();
}

void HelpWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace reeve::ui
