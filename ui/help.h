// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <memory>

class QApplication;
class QWidget;

namespace reeve::ui {

class Desktop;
class HelpWindow;
class Settings;

/// The help of all windows. In dialogs it answers F1 itself; main windows have an action for it. GUI thread.
///
/// What F1 shows is what the innermost widget around the focus says: Page::helpTopic(), WizardFrame::helpTopic(), or a property
/// "helpTopic".
class Help final : public QObject {
    Q_OBJECT

public:
    Help(QApplication& application, Desktop& desktop, Settings& settings); ///< @pre all of it outlives the help
    ~Help() override;
    void show(const QString& topic);                      ///< empty: the first steps
    HelpWindow* window() const { return m_window.get(); } ///< null until it was shown once
    /// The topic of the innermost widget from @p widget outwards; empty when none of them has one.
    static QString topicOf(const QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Desktop& m_desktop;
    Settings& m_settings;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace reeve::ui
