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
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

/// Which control plane one works with, and whether one may change it; and the way to everything else. On every page.
class HeaderBar final : public QFrame {
    Q_OBJECT

public:
    /// @p readOnly is the checkable action of the switch, @p palette the one that opens the command palette. @pre both outlive the bar
    HeaderBar(QAction* readOnly, QAction* palette, QWidget* parent = nullptr);
    /// @p isClosed: the plane could not be opened, so that it may not be known who it is.
    void setIdentity(const client::Identity& identity, bool isClosed = false);

Q_SIGNALS:
    void typed(const QString& text); ///< somebody began to type in the search field: the palette takes it from here
    void copyRequested(const QString& text);

private:
    class Search;
    widgets::StateBadge* m_environment;
    QLabel* m_name;
    widgets::IdLabel* m_fingerprint;
    QPushButton* m_readOnly;
    Search* m_search;
    widgets::EnvironmentBand* m_band;
};

} // namespace reeve::ui
