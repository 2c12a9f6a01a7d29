// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/versions_model.h"

#include <QListView>

namespace reeve::ui {

/// The versions of a manifest, newest first, two lines each: number, moment and size of the change; author and reason. The newest one says
/// that it is in force. One or two may be selected.
class VersionsList final : public QListView {
    Q_OBJECT

public:
    explicit VersionsList(models::VersionsModel& model, QWidget* parent = nullptr);
    std::vector<int> chosen() const; ///< rows, from the top

Q_SIGNALS:
    void chosenChanged();
    void opened(int row); ///< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    models::VersionsModel& m_model;
};

} // namespace reeve::ui
