// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace reeve::models {

/// What may stand at a place of a manifest.
struct Completion {
    QString prefix;    ///< what of it is typed already, just before the cursor
    QStringList items; ///< in the order of the schema: names of fields with their colon, or values
    QString hint;      ///< where no list helps: what the value must be, in words
};

/// Where a place is: names of fields from the top, "[]" for the entry of a list.
struct ManifestPlace {
    QStringList path;
    bool isValue{}; ///< of the field at the end of path; else a field of it is being named
    QString prefix;
    int column{}; ///< where the name of a field begins
    bool flow{};  ///< inside { } or [ ]
};
/// The place of the cursor in YAML as people write manifests: block style, and flow style that does not span lines. Pure.
ManifestPlace placeAt(const QStringList& lines, int line, int column);

/// Completes manifests by their JSON Schema (manifests.schema) and the names of the catalog.
class ManifestCompletion {
public:
    void setSchema(const QJsonObject& schema) { m_schema = schema; }
    bool hasSchema() const { return !m_schema.isEmpty(); }
    /// Names to offer for the values of a field: "spec/plan", "spec/regions/allowed/[]".
    void setNames(const QString& path, const QStringList& names) { m_names.insert(path, names); }
    Completion at(const QStringList& lines, int line, int column) const;

private:
    QJsonObject node(const QStringList& path) const; ///< empty when the schema knows no such place
    QJsonObject m_schema;
    QHash<QString, QStringList> m_names;
};

} // namespace reeve::models
