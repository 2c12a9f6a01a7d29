// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/json_tree_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

struct JsonTreeModel::Node {
    QString field;
    QString before; ///< text of a leaf; empty for a branch
    QString after;
    Change change{Change::Same};
    int parent{-1};
    int row{0};
    std::vector<int> children;
};

namespace {

bool isBranch(const QJsonValue& value)
{
    return (value.isObject() && !value.toObject().isEmpty()) || (value.isArray() && !value.toArray().isEmpty());
}

QString leaf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: return value.toArray().isEmpty() ? u"[]"_s : QString();
    case QJsonValue::Object: return value.toObject().isEmpty() ? u"{}"_s : QString();
    case QJsonValue::Undefined: return {};
    }
    return {};
}

/// Names of members of both sides, those of @p before first; for arrays their positions.
QStringList fieldsOf(const QJsonValue& before, const QJsonValue& after)
{
    QStringList fields;
    for (const QJsonValue& side : {before, after}) {
        if (side.isObject()) {
            for (const QString& key : side.toObject().keys())
                if (!fields.contains(key)) fields << key;
        }
    }
    const qsizetype count = qMax(before.isArray() ? before.toArray().size() : 0, after.isArray() ? after.toArray().size() : 0);
    for (qsizetype at = 0; at < count; ++at) fields << QString::number(at);
    return fields;
}

QJsonValue member(const QJsonValue& value, const QString& field)
{
    if (value.isObject()) return value.toObject().value(field);
    if (!value.isArray()) return QJsonValue(QJsonValue::Undefined);
    const QJsonArray array = value.toArray();
    const qsizetype at = field.toLongLong();
    return at < array.size() ? array.at(at) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject* parent) : QAbstractItemModel(parent), m_nodes(1) {}
JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(const QJsonValue& value)
{
    beginResetModel();
    m_comparing = false;
    m_nodes.assign(1, {});
    build(0, value, value, false);
    endResetModel();
}

void JsonTreeModel::setComparison(const QJsonValue& before, const QJsonValue& after, bool onlyChanges)
{
    beginResetModel();
    m_comparing = true;
    m_nodes.assign(1, {});
    build(0, before, after, onlyChanges);
    endResetModel();
}

void JsonTreeModel::build(int parent, const QJsonValue& before, const QJsonValue& after, bool onlyChanges)
{
    for (const QString& field : fieldsOf(before, after)) {
        const QJsonValue left = member(before, field);
        const QJsonValue right = member(after, field);
        if (onlyChanges && left == right) continue;
        Node node{field, leaf(left), leaf(right), Change::Same, parent, int(m_nodes[std::size_t(parent)].children.size()), {}};
        if (left.isUndefined()) node.change = Change::Added;
        else if (right.isUndefined()) node.change = Change::Removed;
        else if (left != right) node.change = Change::Changed;
        const int number = int(m_nodes.size());
        m_nodes.push_back(std::move(node));
        m_nodes[std::size_t(parent)].children.push_back(number);
        if (isBranch(left) || isBranch(right)) build(number, left, right, onlyChanges);
    }
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const Node& node = m_nodes[parent.isValid() ? parent.internalId() : 0];
    return createIndex(row, column, quintptr(node.children[std::size_t(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    const int number = m_nodes[child.internalId()].parent;
    return number <= 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(number)].row, 0, quintptr(number));
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0) return 0;
    return int(m_nodes[parent.isValid() ? parent.internalId() : 0].children.size());
}

int JsonTreeModel::columnCount(const QModelIndex&) const { return m_comparing ? ColumnCount : ColumnCount - 1; }

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Node& node = m_nodes[index.internalId()];
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case Field: return node.field;
        case Before: return node.before;
        case After: return node.after;
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text();
    case Qt::AccessibleTextRole:
        if (index.column() != Field) return text();
        switch (node.change) {
        case Change::Same: return node.field;
        case Change::Added: return tr("%1, added").arg(node.field);
        case Change::Removed: return tr("%1, removed").arg(node.field);
        case Change::Changed: return tr("%1, changed").arg(node.field);
        }
        return {};
    case ChangeRole: return QVariant::fromValue(int(node.change));
    case PointerRole: {
        QString pointer;
        for (int at = int(index.internalId()); at > 0; at = m_nodes[std::size_t(at)].parent)
            pointer.prepend(u'/' + QString(m_nodes[std::size_t(at)].field).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1));
        return pointer;
    }
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Field: return tr("Field");
    case Before: return m_comparing ? tr("Before") : tr("Value");
    case After: return tr("After");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::widgets
