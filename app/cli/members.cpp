// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/members.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <QFile>
#include <algorithm>
#include <charconv>
#include <cstdio>

namespace reeve::cli {
namespace {

using base::json::value;
using control::Field;
using control::FieldKind;

constexpr qint64 maxInputBytes = 4 * 1024 * 1024;

base::Error wrong(const Field& field, std::string message)
{
    return base::invalid("/" + std::string(field.name), "INVALID_VALUE", "--" + std::string(field.name) + " " + std::move(message));
}

base::Result<value> integer(const Field& field, const std::string& typed)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error == std::errc::result_out_of_range) return wrong(field, "is too large: " + typed);
    if (error != std::errc{} || end != typed.data() + typed.size()) return wrong(field, "must be a whole number, not \"" + typed + "\"");
    return value(number);
}

/// One value as JSON; a list of structs may also be given at once.
base::Result<value> jsonText(const Field& field, const std::string& typed)
{
    std::string text = typed;
    if (typed.starts_with('@')) {
        REEVE_ASSIGN(text, readInput(typed.substr(1)));
    }
    auto parsed = base::parseJson(text);
    if (!parsed) return wrong(field, "must be JSON, or @ and the name of a file with JSON: " + parsed.error().message);
    return parsed;
}

base::Result<value> one(const Field& field, const std::string& typed)
{
    switch (field.kind) {
    case FieldKind::Integer: return integer(field, typed);
    case FieldKind::Boolean:
        if (typed != "true" && typed != "false") return wrong(field, "must be true or false, not \"" + typed + "\"");
        return value(typed == "true");
    case FieldKind::Enum:
        if (std::find(field.values.begin(), field.values.end(), typed) == field.values.end())
            return wrong(field, "must be " + base::joinWords(field.values, "or") + ", not \"" + typed + "\"");
        return value(typed);
    case FieldKind::Bytes: {
        REEVE_ASSIGN(const auto bytes, readInput(typed));
        return value(base::toBase64(bytes));
    }
    case FieldKind::Json:
    case FieldKind::Struct: return jsonText(field, typed);
    case FieldKind::Map:
    case FieldKind::Text:
    case FieldKind::Time: break;
    }
    return value(typed);
}

/// Each typed as name=text; the text may hold '=' as well.
base::Result<value> map(const Field& field, const std::vector<std::string>& typed)
{
    base::json::object all;
    for (const auto& each : typed) {
        const auto sign = each.find('=');
        if (sign == std::string::npos || sign == 0) return wrong(field, "must be a name, \"=\" and a text, not \"" + each + "\"");
        const auto name = each.substr(0, sign);
        if (all.contains(name)) return wrong(field, "names \"" + name + "\" twice");
        all[name] = each.substr(sign + 1);
    }
    return value(std::move(all));
}

} // namespace

bool isPositional(const base::OperationInfo& info, const Field& field)
{
    return field.required && info.path.find("{" + std::string(field.name) + "}") != std::string_view::npos;
}

std::string valueName(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Integer: return "NUMBER";
    case FieldKind::Boolean: return "";
    case FieldKind::Enum: {
        std::string all;
        for (const auto& each : field.values) all += (all.empty() ? "" : "|") + each;
        return all;
    }
    case FieldKind::Bytes: return "FILE";
    case FieldKind::Time: return "TIME";
    case FieldKind::Json:
    case FieldKind::Struct: return "JSON|@FILE";
    case FieldKind::Map: return "NAME=TEXT";
    case FieldKind::Text: break;
    }
    return "TEXT";
}

base::Result<value> memberValue(const Field& field, const std::vector<std::string>& typed)
{
    for (const auto& each : typed) {
        if (base::firstInvalidUtf8(each)) return wrong(field, "is not UTF-8");
    }
    if (field.kind == FieldKind::Map) return map(field, typed);
    if (!field.repeated) return one(field, typed.back());
    base::json::array list;
    for (const auto& each : typed) {
        REEVE_ASSIGN(auto item, one(field, each));
        if (!item.is_array()) list.push_back(std::move(item));
        else
            for (auto& inner : item.get_array()) list.push_back(std::move(inner));
    }
    return value(std::move(list));
}

base::Result<std::string> readInput(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    const bool isOpen = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::Error{base::ErrorCode::NotFound,
                           "the file " + path + " cannot be read: " + file.errorString().toStdString(),
                           "FILE_UNREADABLE",
                           {},
                           {}};
    std::string all;
    while (qint64(all.size()) <= maxInputBytes) { // standard input comes in pieces
        const auto piece = file.read(maxInputBytes + 1 - qint64(all.size()));
        if (piece.isEmpty()) break;
        all += piece.toStdString();
    }
    if (file.error() != QFileDevice::NoError)
        return base::Error{base::ErrorCode::NotFound,
                           "the file " + path + " cannot be read: " + file.errorString().toStdString(),
                           "FILE_UNREADABLE",
                           {},
                           {}};
    if (qint64(all.size()) > maxInputBytes)
        return base::invalid("", "LIMIT_EXCEEDED", "the file " + path + " has more than 4 MiB", "a manifest file may have 1 MiB");
    return all;
}

} // namespace reeve::cli
