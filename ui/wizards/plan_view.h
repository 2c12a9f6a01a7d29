// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/operation.h"

#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace reeve::ui {

/// What a mutation would do: ordered steps, gates, downtime, how and until when it can be undone; in full also what is touched, the gates'
/// reasons and the plan's identity.
class PlanView final : public QWidget {
    Q_OBJECT

public:
    enum class Detail { Brief, Full }; ///< beside a form; as the page before the act
    explicit PlanView(Detail detail, QWidget* parent = nullptr);

    void showPlan(const base::Plan& plan);
    /// When there is no plan: why not (or what is missing), and what the gates said already.
    void showWaiting(const QString& why, const QStringList& missing, const std::vector<base::GateDecision>& gates);
    void setUpdating(bool updating); ///< a newer plan is being asked for; said after 150 ms, quick answers must not flicker

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    void clear();
    void section(const QString& heading, QWidget* content, Qt::Alignment alignment = Qt::AlignTop);
    QWidget* steps(const std::vector<std::string>& steps);
    QWidget* gates(const std::vector<base::GateDecision>& gates);
    QWidget* ending(const base::Plan& plan);

    const Detail m_detail;
    QTimer m_slow;
    QVBoxLayout* m_column;
    QLabel* m_updating;
    std::optional<base::Plan> m_shown; ///< nothing is built again for the same plan
    QWidget* m_content{nullptr};
    QGridLayout* m_grid{nullptr};
};

} // namespace reeve::ui
