// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/bulk_runner.h"
#include "models/bulk_model.h"
#include "ui/bulk/bulk_request.h"
#include "ui/bulk/bulk_wording.h"
#include "ui/wizards/mutation_dialog.h"

class QListWidget;
class QPlainTextEdit;
class QProgressBar;

namespace reeve::ui {

class Table;

/// The wizard of a change to many tenants: reason, preview of each tenant's plan, confirmation, progress, receipt. Nothing is changed
/// before the confirmation; in production the number of tenants has to be typed. REQ TRB-05.
class BulkDialog final : public WizardFrame {
    Q_OBJECT

public:
    BulkDialog(WizardServices services, BulkRequest request, QWidget* parent = nullptr);

    const client::BulkRunner& runner() const { return m_runner; }
    void showRunning();     ///< turns to the progress now instead of after 150 ms
    void reject() override; ///< while something runs: stops it and stays, to say what was done

Q_SIGNALS:
    void showAuditEntry(quint64 seq);

protected:
    void goBack() override;
    void goNext() override;
    void goTo(int step) override;

private:
    enum Step { What, Preview, Confirm, Done };
    struct Lists { ///< the groups and the tenants of the one that is chosen
        QListWidget* groups;
        Table* table;
    };
    QWidget* makeWhat();
    QWidget* makePreview();
    QWidget* makeConfirm();
    QWidget* makeRunning();
    QWidget* makeDone();
    QWidget* makeSide();
    Lists makeLists(QBoxLayout& column, const char* prefix);
    void showLists(const Lists& lists);
    void check();
    void startPreview(client::TenantSet tenants);
    void follow();
    void showProgress();
    void showPreview();
    void showDone();
    void saveReceipt();
    void tellTasks();
    double rate() const; ///< tenants a second
    void turn(Step step);
    void refreshButtons();
    client::BulkAct act() const;
    bool needsTyping() const;

    WizardServices m_services;
    const BulkRequest m_request;
    const BulkWording m_words;
    client::BulkRunner m_runner;
    models::BulkModel m_model;
    quint64 m_task{0};   ///< in the list of tasks
    bool m_again{false}; ///< a second try, of those that failed
    std::chrono::nanoseconds m_began{};
    QTimer m_slow;
    QTimer m_tick; ///< progress is shown a few times a second, however fast it is
    QPlainTextEdit* m_reason{nullptr};
    Field* m_reasonField{nullptr};
    QPlainTextEdit* m_set{nullptr}; ///< labels
    Field* m_setField{nullptr};
    QPlainTextEdit* m_remove{nullptr};
    Field* m_removeField{nullptr};
    widgets::Notice* m_problem{nullptr};
    QLabel* m_summary{nullptr};
    Message* m_remark{nullptr};
    Lists m_previewLists{};
    QLabel* m_confirmTitle{nullptr};
    Message* m_confirmLeft{nullptr};
    QLineEdit* m_typed{nullptr};
    Field* m_typedField{nullptr};
    QLabel* m_runningTitle{nullptr};
    QProgressBar* m_bar{nullptr};
    QLabel* m_rate{nullptr};
    int m_runningPage{-1};
    QLabel* m_headline{nullptr};
    widgets::Notice* m_doneProblem{nullptr};
    Message* m_saved{nullptr};
    QPushButton* m_save{nullptr};
    QPushButton* m_retry{nullptr};
    Lists m_doneLists{};
};

} // namespace reeve::ui
