// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/api.h"
#include "ui/page.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace reeve::widgets {
class IdLabel;
class KeyValueGrid;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class Message;
class SettingsGroup;

/// What the user can set, grouped, each with a sentence. Everything counts at once, but for size and language, which need a new start.
/// The place's argument "about" shows what the program is made of.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Context& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString helpTopic() const override
    {
        return m_shown == QLatin1String("about") ? QStringLiteral("settings#about") : QStringLiteral("settings");
    }
    void enter(const QString& argument) override;
    void refresh() override;
    QString sentence() const override;
    bool needsPlane() const override { return false; }
    bool isSettled() const { return m_answered; } ///< did the control plane answer what it is?
    void copyDiagnostics();

Q_SIGNALS:
    void tourRequested();
    void resetRequested(); ///< of how windows and lists look

private:
    SettingsGroup* makeAppearance();
    SettingsGroup* makeSafety();
    SettingsGroup* makeData();
    SettingsGroup* makeHelp();
    SettingsGroup* makeAbout();
    QComboBox* choice(const QString& name, const QList<std::pair<QString, QVariant>>& values, const QVariant& chosen);
    void showRestart();
    void showIdentity();
    void chooseEnvironment();
    void showDrafts();
    void removeDraft(const QString& key);
    void take(base::Result<control::GetSystemInfo::Info> info);

    Context& m_context;
    QString m_shown; ///< the argument
    int m_scaleNow;
    QString m_languageNow;
    bool m_answered{false};
    std::optional<control::GetSystemInfo::Info> m_info;
    client::Call m_call;
    QScrollArea* m_area;
    QWidget* m_restart;
    QLabel* m_plane{nullptr};
    QComboBox* m_environment{nullptr};
    QLineEdit* m_label{nullptr};
    widgets::IdLabel* m_folder{nullptr};
    QPushButton* m_openFolder{nullptr};
    QVBoxLayout* m_drafts{nullptr};
    Message* m_done{nullptr};
    SettingsGroup* m_about{nullptr};
    widgets::Notice* m_problem{nullptr};
    widgets::KeyValueGrid* m_facts{nullptr};
};

} // namespace reeve::ui
