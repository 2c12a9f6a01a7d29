// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QDialog>
#include <QScrollArea>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace reeve::ui {

/// The steps of a wizard, top to bottom. Steps behind the present one can be gone back to with a click or the keyboard.
class StepList final : public QWidget {
    Q_OBJECT

public:
    enum class Mark { None, Done, Problem };
    explicit StepList(QWidget* parent = nullptr);
    void add(const QString& title);
    void setCurrent(int step);
    void setMark(int step, Mark mark);
    void setReachable(bool reachable); ///< may steps be clicked at all?
    void setNarrow(bool narrow);       ///< no wider than its titles need

Q_SIGNALS:
    void chosen(int step);

private:
    class Step;
    void refresh();
    void fit();
    std::vector<Step*> m_steps;
    QVBoxLayout* m_layout;
    int m_current{0};
    bool m_reachable{true};
    bool m_narrow{false};
    int m_titles{0}; ///< pixels that the longest title needs
};

/// What every wizard's window has around its pages: the environment it acts on (band, word, name, fingerprint), the steps on the left, the
/// page in the middle, a panel on the right, and the buttons. Shown with open(), never exec(). Esc closes. Knows nothing of what it does.
class WizardFrame : public QDialog {
    Q_OBJECT

public:
    WizardFrame(const client::Identity& identity, QWidget* parent);

    /// The topic of the help (docs/user) that explains this wizard, with "#part" for the present step where the topic has parts: what F1
    /// opens. See setHelp().
    QString helpTopic() const;
    /// @p topic is the wizard's name in docs/user; @p parts are its headings' names, one for each step from the first on; may be fewer.
    void setHelp(const QString& topic, const QStringList& parts = {});

protected:
    void setTitle(const QString& title);
    /// Adds a step with its page, which gets margins and scrolls when it is too tall. Takes @p page.
    int addStep(const QString& title, QWidget* page);
    int addPage(QWidget* page);  ///< a page that is no step of its own (progress); shown with turnTo()
    void setSide(QWidget* side); ///< takes it
    void setSideVisible(bool visible);
    /// Shows a step's page, marks it as the present one and puts the focus on its first field.
    void turnTo(int step, int page = -1);
    int step() const { return m_step; }
    StepList& steps() { return *m_steps; }
    QPushButton& backButton() { return *m_back; }
    QPushButton& nextButton() { return *m_next; }
    QPushButton& closeButton() { return *m_close; }
    /// The button that carries on. A dangerous one is coloured so and is not what Enter presses.
    void setNext(const QString& text, bool dangerous = false);
    void setStatus(const QString& text); ///< left of the buttons: "Draft saved 14:02"

    virtual void goBack() = 0;
    virtual void goNext() = 0;
    virtual void goTo(int step) = 0;                ///< a step before the present one was chosen
    void resizeEvent(QResizeEvent* event) override; ///< in a small window the form gets the room

private:
    QLabel* m_title;
    StepList* m_steps;
    QStackedWidget* m_pages;
    QScrollArea* m_side;
    QLabel* m_status;
    QPushButton* m_close;
    QPushButton* m_back;
    QPushButton* m_next;
    int m_step{0};
    std::vector<int> m_pageOf; ///< of each step
    QString m_helpTopic;
    QStringList m_helpParts;
};

} // namespace reeve::ui
