// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help.h"

#include "ui/help_window.h"
#include "ui/page.h"
#include "ui/wizards/wizard_frame.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace reeve::ui {

Help::Help(QApplication& application, Desktop& desktop, Settings& settings) : m_desktop(desktop), m_settings(settings)
{
    application.installEventFilter(this);
}

Help::~Help() = default;

void Help::show(const QString& topic)
{
    if (!m_window) m_window = std::make_unique<HelpWindow>(HelpBook(HelpBook::folder()), m_desktop, m_settings);
    m_window->showTopic(topic);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

QString Help::topicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        QString topic = widget->property("helpTopic").toString();
        if (const auto* page = qobject_cast<const Page*>(widget)) topic = page->helpTopic();
        else if (const auto* wizard = qobject_cast<const WizardFrame*>(widget)) topic = wizard->helpTopic();
        if (!topic.isEmpty()) return topic;
    }
    return {};
}

bool Help::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        auto* widget = static_cast<QWidget*>(watched);
        // A main window's own action takes the key before it gets here, unless it has none.
        if (widget->window() != m_window.get() && !qobject_cast<QMainWindow*>(widget->window())) {
            show(topicOf(widget));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace reeve::ui
