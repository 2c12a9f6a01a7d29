// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/import_job.h"
#include "ui/wizards/mutation_dialog.h"

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace reeve::widgets {
class KeyValueGrid;
} // namespace reeve::widgets

namespace reeve::ui {

class FindingsPanel;

/// The wizard that imports manifest files: choose, dry run with its report, import, result. In production the plane's name has to be typed.
/// REQ ARC-23.
class ImportDialog final : public WizardFrame {
    Q_OBJECT

public:
    /// @p paths: folders and files that are chosen already.
    explicit ImportDialog(WizardServices services, const QStringList& paths = {}, QWidget* parent = nullptr);

    const models::ImportJob& job() const { return m_job; }
    void showRunning();     ///< turns to the progress now instead of after 150 ms
    void reject() override; ///< while something runs: stops it and stays, to say what was done

Q_SIGNALS:
    void showTenants(); ///< somebody wants to see what was imported

protected:
    void goBack() override;
    void goNext() override;
    void goTo(int step) override;

private:
    enum Step { Choose, Report, Result };
    QWidget* makeChoosePage();
    QWidget* makeReportPage();
    QWidget* makeRunningPage();
    QWidget* makeResultPage();
    QWidget* makeSide();
    void choose(const QStringList& paths);
    void turn(Step step);
    void follow();
    void showProgress();
    void showReport();
    void showResult();
    void refreshButtons();
    bool isRunning() const;
    void tellTasks();

    WizardServices m_services;
    models::ImportJob m_job;
    const QString m_word; ///< to be typed before the import; empty = nothing
    QLabel* m_chosen{nullptr};
    QCheckBox* m_activate{nullptr};
    Message* m_summary{nullptr};
    Message* m_refused{nullptr};
    widgets::Notice* m_notice{nullptr};
    FindingsPanel* m_reportFindings{nullptr};
    Field* m_typedField{nullptr};
    QLineEdit* m_typed{nullptr};
    QLabel* m_runningTitle{nullptr};
    QProgressBar* m_bar{nullptr};
    QLabel* m_rate{nullptr};
    int m_runningPage{-1};
    QTimer m_slow;
    QLabel* m_headline{nullptr};
    widgets::KeyValueGrid* m_facts{nullptr};
    widgets::Notice* m_resultNotice{nullptr};
    FindingsPanel* m_resultFindings{nullptr};
    bool m_stopping{false};
    quint64 m_task{0}; ///< in the list of tasks
};

} // namespace reeve::ui
