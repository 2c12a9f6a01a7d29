// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemModel>
#include <QJsonValue>
#include <memory>

namespace reeve::widgets {

/// One JSON document as a tree of fields and values, or two side by side with what differs marked.
class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Field, Before, After, ColumnCount };
    enum class Change { Same, Added, Removed, Changed };
    enum Role { ChangeRole = Qt::UserRole, PointerRole };

    explicit JsonTreeModel(QObject* parent = nullptr);
    ~JsonTreeModel() override;
    void setDocument(const QJsonValue& value);
    /// An undefined side is absent: everything was added, or removed. With @p onlyChanges fields that are the same are left out.
    void setComparison(const QJsonValue& before, const QJsonValue& after, bool onlyChanges);
    bool comparing() const { return m_comparing; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    void build(int parent, const QJsonValue& before, const QJsonValue& after, bool onlyChanges);
    std::vector<Node> m_nodes; ///< [0] is the root; an index carries a node's number
    bool m_comparing{false};
};

} // namespace reeve::widgets
