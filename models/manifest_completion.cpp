// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manifest_completion.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reeve::models {

namespace {

/// A "- " or a "name:" of a line, and where it begins.
struct Piece {
    int column{};
    QString name; ///< empty: an entry of a list
};

struct Line {
    std::vector<Piece> pieces; ///< from left to right
    QString rest;              ///< what follows them
    int restColumn{};
    bool isEmpty{true}; ///< nothing but blanks or a comment
};

Line parse(const QString& text)
{
    static const QRegularExpression key(u"^\"?([A-Za-z][A-Za-z0-9_.-]*)\"?[ ]*:(?:[ ]+|$)"_s);
    Line line;
    int at = 0;
    const auto skip = [&] {
        while (at < text.size() && text[at] == u' ') ++at;
    };
    skip();
    if (at == text.size() || text[at] == u'#') return line;
    line.isEmpty = false;
    while (at < text.size() && text[at] == u'-' && (at + 1 == text.size() || text[at + 1] == u' ')) {
        line.pieces.push_back({at, {}});
        ++at;
        skip();
    }
    if (const auto match = key.match(text.mid(at)); match.hasMatch()) {
        line.pieces.push_back({at, match.captured(1)});
        at += int(match.capturedLength());
    }
    line.rest = text.mid(at);
    line.restColumn = at;
    return line;
}

/// What lies above @p column, going up from @p line.
QStringList parents(const QStringList& lines, int line, int column)
{
    QStringList path;
    int keysBelow = column, entriesBelow = column;
    for (int at = line; at >= 0 && keysBelow > 0; --at) {
        const Line above = parse(lines[at]);
        for (auto piece = above.pieces.rbegin(); piece != above.pieces.rend(); ++piece) {
            if (piece->name.isEmpty() && piece->column < entriesBelow) {
                path.prepend(u"[]"_s);
                keysBelow = piece->column + 1; // a list may begin in the column of its field
                entriesBelow = piece->column;
            } else if (!piece->name.isEmpty() && piece->column < keysBelow) {
                path.prepend(piece->name);
                keysBelow = entriesBelow = piece->column;
            }
        }
    }
    return path;
}

/// The fields that stand beside the place already.
QStringList namedBeside(const QStringList& lines, int line, const ManifestPlace& place)
{
    QStringList names;
    if (place.flow) return names;
    const auto take = [&](const Line& other) { // false: another block begins
        bool beside = true;
        for (const Piece& piece : other.pieces) {
            if (piece.column < place.column) beside = false;
            else if (piece.column == place.column) names << piece.name;
        }
        return beside;
    };
    const Line here = parse(lines[line].left(place.column));
    const bool isFirst = !here.pieces.empty(); // behind its "- "
    for (int at = line - 1; at >= 0 && !isFirst; --at)
        if (const Line above = parse(lines[at]); !above.isEmpty && !take(above)) break;
    for (int at = line + 1; at < lines.size(); ++at) {
        const Line below = parse(lines[at]);
        if (below.isEmpty) continue;
        if (!below.pieces.empty() && below.pieces.front().column < place.column) break;
        take(below);
    }
    return names;
}

/// Follows { } and [ ] from the start of @p text, which begins as the value at @p place.
void enterFlow(ManifestPlace& place, const QString& text)
{
    struct Frame {
        bool list;
        QString key;
    };
    std::vector<Frame> frames;
    QString word;
    for (const QChar c : text) {
        if (c == u'{' || c == u'[') {
            frames.push_back({c == u'[', {}});
            word.clear();
        } else if ((c == u'}' || c == u']') && !frames.empty()) {
            frames.pop_back();
            word.clear();
        } else if (c == u',' && !frames.empty()) {
            frames.back().key.clear();
            word.clear();
        } else if (c == u':' && !frames.empty() && !frames.back().list && frames.back().key.isEmpty()) {
            frames.back().key = word.trimmed();
            word.clear();
        } else word += c;
    }
    if (frames.empty()) return;
    for (const Frame& frame : frames) {
        if (frame.list) place.path << u"[]"_s;
        else if (!frame.key.isEmpty()) place.path << frame.key;
    }
    place.flow = true;
    place.isValue = frames.back().list || !frames.back().key.isEmpty();
    while (word.startsWith(u' ')) word.remove(0, 1);
    place.prefix = word;
}

} // namespace

ManifestPlace placeAt(const QStringList& lines, int line, int column)
{
    ManifestPlace place;
    if (line < 0 || line >= lines.size()) return place;
    QStringList above = lines.mid(0, line + 1);
    const QString typed = lines[line].left(column);
    above.back() = typed;
    const Line here = parse(typed);
    if (here.isEmpty) {
        place.column = int(typed.size());
        place.path = parents(above, line - 1, place.column);
        return place;
    }
    if (here.pieces.empty() || here.pieces.back().name.isEmpty()) { // a name, or a plain entry of a list
        place.column = here.restColumn;
        place.path = parents(above, line, place.column);
        place.prefix = here.rest;
        place.isValue = false;
    } else {
        const Piece& key = here.pieces.back();
        place.column = key.column;
        place.path = parents(above, line, key.column) << key.name;
        place.isValue = true;
        place.prefix = here.rest;
    }
    if (here.rest.contains(u'{') || here.rest.contains(u'[')) enterFlow(place, here.rest);
    return place;
}

QJsonObject ManifestCompletion::node(const QStringList& path) const
{
    QJsonObject at = m_schema;
    for (const QString& step : path) {
        if (step == "[]"_L1) at = at["items"_L1].toObject();
        else if (const QJsonObject fields = at["properties"_L1].toObject(); fields.contains(step)) at = fields[step].toObject();
        else at = at["additionalProperties"_L1].toObject();
    }
    return at;
}

Completion ManifestCompletion::at(const QStringList& lines, int line, int column) const
{
    const ManifestPlace place = placeAt(lines, line, column);
    Completion completion;
    completion.prefix = place.prefix;
    const QJsonObject here = node(place.path);
    const auto values = [&](const QStringList& path, const QJsonObject& schema) {
        QStringList items = m_names.value(path.join(u'/'));
        for (const auto& each : schema["enum"_L1].toArray()) items << each.toString();
        if (schema.contains("const"_L1)) items << schema["const"_L1].toString();
        return items;
    };
    QStringList items;
    if (place.isValue || here["type"_L1].toString() == "string"_L1) {
        items = values(place.path, here);
        if (items.isEmpty()) {
            completion.hint = here["description"_L1].toString();
            if (here["type"_L1].toString() == "integer"_L1)
                completion.hint = u"a whole number from %1"_s.arg(here["minimum"_L1].toInt()); // no tr
        }
    } else if (here["type"_L1].toString() == "array"_L1) {
        QStringList entry = place.path;
        entry << u"[]"_s;
        for (const QString& value : values(entry, node(entry))) items << u"- "_s + value;
        if (items.isEmpty())
            for (const QString& field : node(entry)["properties"_L1].toObject().keys()) items << u"- %1: "_s.arg(field);
    } else {
        // The order is that of the required ones, then the rest: JSON objects have none of their own here.
        const QJsonObject fields = here["properties"_L1].toObject();
        QStringList names;
        for (const auto& each : here["required"_L1].toArray()) names << each.toString();
        for (const QString& each : fields.keys())
            if (!names.contains(each)) names << each;
        for (const QString& name : namedBeside(lines, line, place)) names.removeAll(name);
        for (const QString& name : names) {
            const bool inner = fields[name].toObject()["type"_L1].toString() != "string"_L1 &&
                               fields[name].toObject()["type"_L1].toString() != "integer"_L1;
            items << name + (inner && !place.flow ? u":"_s : u": "_s);
        }
    }
    for (const QString& item : items)
        if (item.startsWith(place.prefix, Qt::CaseInsensitive)) completion.items << item;
    return completion;
}

} // namespace reeve::models
