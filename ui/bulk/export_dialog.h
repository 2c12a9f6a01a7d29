// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/bulk/export_job.h"
#include "ui/page.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace reeve::widgets {
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class Message;

/// Asks what of the tenants to write to a file and how, shows how it goes, and says what came of it. Closing it while it runs lets the
/// export go on; the job says in the list of tasks how it ends.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        client::TenantSet tenants;
        std::uint64_t count{};
        bool countIsExact{true}; ///< false: more match than are listed
    };
    /// @p all: that match the filter. @p selected: where some are selected, which is offered first then. @p shown: the columns of the list.
    ExportDialog(Context& context, Choice all, std::optional<Choice> selected, std::vector<client::TenantField> shown, QWidget* parent);

    ExportJob* job() const { return m_job; } ///< null until it was started
    void done(int result) override;

private:
    enum Page { Form, Running, Result };
    QWidget* makeForm(const QList<client::TenantField>& shown);
    QWidget* makeRunning();
    QWidget* makeResult();
    const Choice& choice() const;
    void showNotes();
    void chooseFile();
    void start(const QString& path);
    void follow();
    void turn(Page page);
    QString proposedName() const;

    Context& m_context;
    const Choice m_all;
    const std::optional<Choice> m_selected;
    const std::vector<client::TenantField> m_shown;
    QPointer<ExportJob> m_job;
    QStackedWidget* m_pages;
    QRadioButton* m_onlySelected{nullptr};
    QComboBox* m_format{nullptr};
    QComboBox* m_columns{nullptr};
    Message* m_cutOff{nullptr};
    Message* m_apostrophe{nullptr};
    widgets::Notice* m_problem{nullptr};
    QLabel* m_rate{nullptr};
    QProgressBar* m_bar{nullptr};
    QLabel* m_headline{nullptr};
    QLabel* m_file{nullptr};
    Message* m_remarks{nullptr};
    QPushButton* m_openFolder{nullptr};
    QPushButton* m_copyPath{nullptr};
    QPushButton* m_go{nullptr};
    QPushButton* m_stop{nullptr};
    QPushButton* m_close{nullptr};
};

} // namespace reeve::ui
