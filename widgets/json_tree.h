// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/json_tree_model.h"

#include <QTreeView>

namespace reeve::widgets {

/// Shows a JsonTreeModel: changed fields carry a shape and a ground, values are in the fixed font, Ctrl+C asks to copy a value.
class JsonTree final : public QTreeView {
    Q_OBJECT

public:
    explicit JsonTree(QWidget* parent = nullptr);
    void setDocument(const QJsonValue& value);
    void setComparison(const QJsonValue& before, const QJsonValue& after, bool onlyChanges);

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    JsonTreeModel m_model;
};

} // namespace reeve::widgets
