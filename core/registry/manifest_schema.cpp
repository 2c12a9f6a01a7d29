// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_reader.h"
#include "core/registry/manifest_rules.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <limits>

namespace reeve::registry {
namespace {

using base::json::array;
using base::json::object;
using base::json::value;

value textOf(std::string_view text) { return value(base::json::string_view{text.data(), text.size()}); }
value numberOf(std::uint64_t number) { return value(static_cast<std::int64_t>(number)); }

/// Writes @p low and @p high under the names that the type has for them; what says nothing is left out.
void limit(object& schema, const Shape& shape, const char* low, const char* high)
{
    if (shape.min > 0) schema[low] = numberOf(shape.min);
    if (shape.max <= std::uint64_t(std::numeric_limits<std::int64_t>::max())) schema[high] = numberOf(shape.max);
}

object schemaOf(const Shape& shape);

object textSchema(const Shape& shape)
{
    object schema{{"type", "string"}};
    if (shape.oneOf.size() == 1) schema["const"] = textOf(shape.oneOf.front());
    else if (!shape.oneOf.empty()) {
        array names;
        for (const auto name : shape.oneOf) names.push_back(textOf(name));
        schema["enum"] = std::move(names);
    } else {
        const auto& format = infoOf(shape.format);
        limit(schema, shape, "minLength", "maxLength");
        schema["pattern"] = textOf(format.pattern);
        schema["description"] = textOf(format.words);
    }
    return schema;
}

object fieldsSchema(const Shape& shape)
{
    object properties;
    array required;
    for (const auto& member : shape.members) {
        properties[base::json::string_view{member.name.data(), member.name.size()}] = schemaOf(member.shape);
        if (member.required) required.push_back(textOf(member.name));
    }
    object schema{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    return schema;
}

object schemaOf(const Shape& shape)
{
    object schema;
    switch (shape.type) {
    case Shape::Type::text: return textSchema(shape);
    case Shape::Type::fields: return fieldsSchema(shape);
    case Shape::Type::integer:
        schema["type"] = "integer";
        schema["minimum"] = numberOf(shape.min);
        schema["maximum"] = numberOf(shape.max);
        break;
    case Shape::Type::list:
        schema["type"] = "array";
        schema["items"] = schemaOf(shape.item.front());
        limit(schema, shape, "minItems", "maxItems");
        if (shape.unique) schema["uniqueItems"] = true;
        break;
    case Shape::Type::map:
        schema["type"] = "object";
        limit(schema, shape, "minProperties", "maxProperties");
        schema["propertyNames"] = object{{"pattern", textOf(infoOf(shape.format).pattern)}};
        schema["additionalProperties"] = schemaOf(shape.item.front());
        break;
    }
    return schema;
}

} // namespace

value jsonSchema(Kind kind)
{
    const std::string name = boost::describe::enum_to_string(kind, "");
    object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                  {"$id", textOf("urn:reeve:" + std::string{apiVersion} + ':' + name)},
                  {"title", textOf(name)}};
    for (auto& [key, part] : schemaOf(shapeOf(kind))) schema[key] = std::move(part);
    return schema;
}

} // namespace reeve::registry
