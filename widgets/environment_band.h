// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/badge.h"

namespace reeve::widgets {

/// The 3 px of colour that say in which environment one works: under the header of a window, or at the left of a dialog that acts. It never
/// stands without its word nearby (a StateBadge with environmentBadge()).
class EnvironmentBand final : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBand(Qt::Orientation orientation, QWidget* parent = nullptr);
    /// "production", "staging", "development", "local" or "offline"; anything else is drawn like production, to be safe.
    void setEnvironment(const QString& environment);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone{Tone::Neutral};
};

/// Shape, word and colour of an environment. @p label, what somebody calls it, comes before its word and never instead of it.
Badge environmentBadge(const QString& environment, const QString& label = {});

} // namespace reeve::widgets
