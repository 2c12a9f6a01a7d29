// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace reeve::widgets {
class EnvironmentBand;
class IdLabel;
class SearchField;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

/// Which control plane one works with, and whether one may change it. On every page.
class HeaderBar final : public QFrame {
    Q_OBJECT

public:
    /// @p readOnly is the checkable action of the switch. @pre it outlives the bar
    explicit HeaderBar(QAction* readOnly, QWidget* parent = nullptr);
    void setIdentity(const client::Identity& identity);
    void setSearch(const QString& text); ///< without telling
    void focusSearch();

Q_SIGNALS:
    void searched(const QString& text); ///< Return
    void copyRequested(const QString& text);

private:
    widgets::StateBadge* m_environment;
    QLabel* m_name;
    widgets::IdLabel* m_fingerprint;
    QPushButton* m_readOnly;
    widgets::SearchField* m_search;
    widgets::EnvironmentBand* m_band;
};

} // namespace reeve::ui
