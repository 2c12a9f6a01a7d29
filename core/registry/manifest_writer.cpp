// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"
#include "core/registry/manifest_reader.h"

#include <algorithm>
#include <array>
#include <boost/json/serialize.hpp>
#include <utility>

namespace reeve::registry {
namespace {

using base::json::array;
using base::json::object;
using base::json::value;

bool isEmpty(const value& each) { return (each.is_array() && each.get_array().empty()) || (each.is_object() && each.get_object().empty()); }

/// Without empty lists and sets of fields: none that is required may be empty.
value pruned(value whole)
{
    auto* fields = whole.if_object();
    if (!fields) return whole;
    object kept;
    for (auto& member : *fields)
        if (auto each = pruned(std::move(member.value())); !isEmpty(each)) kept.emplace(member.key(), std::move(each));
    return kept;
}

template <class Metadata, class Spec>
value manifestOf(Kind kind, const Metadata& metadata, const Spec& spec)
{
    return pruned(object{{"apiVersion", base::toJson(std::string{apiVersion})},
                         {"kind", base::toJson(kind)},
                         {"metadata", base::toJson(metadata)},
                         {"spec", base::toJson(spec)}});
}

/// A policy says from which day on it counts; at once is not written.
template <class Spec>
value policyOf(const CatalogItem& item, const Spec& spec)
{
    auto manifest = manifestOf(item.kind, PolicyMetadata{item.name, item.version}, spec);
    if (auto* from = manifest.at("spec").as_object().if_contains("effectiveFrom"))
        from->as_string().resize(std::string_view{"2026-01-01"}.size());
    return manifest;
}

value manifestOf(const TenantManifest& manifest) { return manifestOf(Kind::Tenant, manifest.metadata, manifest.spec); }

/// @pre the spec of its kind is set.
value manifestOf(const CatalogItem& item)
{
    switch (item.kind) {
    case Kind::Tenant: break; // not a catalog kind
    case Kind::Plan: return manifestOf(item.kind, CatalogMetadata{item.name}, *item.plan);
    case Kind::Region: return manifestOf(item.kind, CatalogMetadata{item.name}, *item.region);
    case Kind::ResidencyPolicy: return policyOf(item, *item.residency);
    case Kind::EncryptionPolicy: return policyOf(item, *item.encryption);
    case Kind::RetentionPolicy: return policyOf(item, *item.retention);
    }
    return {};
}

/// May the text stand without quotes, in YAML 1.2 and for readers of YAML 1.1, where yes, 0777 and 12:30 are no text? Rather once too
/// often in quotes.
bool isPlain(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> words{"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"};
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
    std::string lower{text};
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (std::find(words.begin(), words.end(), lower) != words.end()) return false;
    if (std::string_view{"-?:,[]{}#&*!|>'\"%@`~=<."}.find(text.front()) != std::string_view::npos) return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
    const bool numeric = std::string_view{"0123456789+"}.find(text.front()) != std::string_view::npos &&
                         lower.find_first_not_of("0123456789abcdef+-_.:xo") == std::string::npos;
    return !numeric && std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '\x7F'; });
}

void writeScalar(std::string& out, const value& scalar)
{
    if (!scalar.is_string()) return void(out += base::json::serialize(scalar));
    const auto& text = scalar.get_string();
    if (isPlain({text.data(), text.size()})) out.append(text.data(), text.size());
    else out += base::json::serialize(scalar); // a JSON text is a YAML text
}

void writeBlock(std::string& out, const value& whole, std::size_t indent);

/// What follows "name:" or "-".
void writeEntry(std::string& out, const value& entry, std::size_t indent, bool inList)
{
    if (entry.is_object() && inList) {
        out += ' '; // the first field beside the dash
        writeBlock(out, entry, indent);
    } else if (entry.is_structured()) {
        out += '\n';
        out.append(indent, ' ');
        writeBlock(out, entry, indent);
    } else {
        out += ' ';
        writeScalar(out, entry);
        out += '\n';
    }
}

/// Begins where the cursor is; later lines are indented by @p indent.
void writeBlock(std::string& out, const value& whole, std::size_t indent)
{
    bool first = true;
    const auto begin = [&] {
        if (!std::exchange(first, false)) out.append(indent, ' ');
    };
    if (const auto* fields = whole.if_object()) {
        for (const auto& member : *fields) {
            begin();
            writeScalar(out, value(member.key()));
            out += ':';
            writeEntry(out, member.value(), indent + 2, false);
        }
    } else {
        for (const auto& item : whole.get_array()) {
            begin();
            out += '-';
            writeEntry(out, item, indent + 2, true);
        }
    }
}

std::string yamlOf(const value& manifest)
{
    std::string out;
    writeBlock(out, manifest, 0);
    return out;
}

/// The parts of a stored manifest: kind, metadata and spec are there.
base::Result<value> stored(std::string_view canonical)
{
    auto parsed = base::parseJson(canonical);
    if (!parsed) return base::internal("a stored manifest is not JSON: " + parsed.error().message);
    const auto* fields = parsed->if_object();
    const auto* version = fields ? fields->if_contains("apiVersion") : nullptr;
    const bool whole = version && *version == value(base::json::string_view{apiVersion.data(), apiVersion.size()}) &&
                       fields->contains("kind") && fields->contains("metadata") && fields->contains("spec");
    if (!whole) return base::internal("a stored manifest lacks its header");
    return parsed;
}

template <class T>
base::Result<T> part(const value& manifest, const char* name)
{
    auto decoded = base::fromJson<T>(manifest.at(name));
    if (!decoded) return base::internal(std::string{"a stored manifest is damaged in "} + name + ": " + decoded.error().message);
    return decoded;
}

base::Status readMetadata(const value& manifest, CatalogItem& item)
{
    if (item.kind == Kind::Plan || item.kind == Kind::Region) {
        REEVE_ASSIGN(auto metadata, part<CatalogMetadata>(manifest, "metadata"));
        item.name = std::move(metadata.name);
        return base::success();
    }
    REEVE_ASSIGN(auto metadata, part<PolicyMetadata>(manifest, "metadata"));
    item.name = std::move(metadata.name);
    item.version = metadata.version;
    return base::success();
}

} // namespace

std::string canonicalJson(const TenantManifest& manifest) { return base::writeCanonicalJson(manifestOf(manifest)); }
std::string canonicalJson(const CatalogItem& item) { return base::writeCanonicalJson(manifestOf(item)); }
std::string writeYaml(const TenantManifest& manifest) { return yamlOf(manifestOf(manifest)); }
std::string writeYaml(const CatalogItem& item) { return yamlOf(manifestOf(item)); }

base::Result<TenantManifest> tenantFromCanonical(std::string_view canonical)
{
    REEVE_ASSIGN(const value manifest, stored(canonical));
    if (manifest.at("kind") != base::toJson(Kind::Tenant)) return base::internal("a stored manifest is not that of a tenant");
    TenantManifest tenant;
    REEVE_ASSIGN(tenant.metadata, part<TenantMetadata>(manifest, "metadata"));
    REEVE_ASSIGN(tenant.spec, part<TenantSpec>(manifest, "spec"));
    return tenant;
}

base::Result<CatalogItem> itemFromCanonical(std::string_view canonical)
{
    REEVE_ASSIGN(const value manifest, stored(canonical));
    CatalogItem item;
    REEVE_ASSIGN(item.kind, part<Kind>(manifest, "kind"));
    REEVE_TRY(readMetadata(manifest, item));
    const auto read = [&](auto& spec) -> base::Status {
        using Spec = typename std::remove_cvref_t<decltype(spec)>::value_type;
        REEVE_ASSIGN(spec, part<Spec>(manifest, "spec"));
        if constexpr (requires { spec->effectiveFrom; }) item.effectiveFrom = spec->effectiveFrom.value_or(base::Timestamp{});
        return base::success();
    };
    switch (item.kind) {
    case Kind::Tenant: return base::internal("a stored manifest is not that of a catalog object");
    case Kind::Plan: REEVE_TRY(read(item.plan)); break;
    case Kind::Region: REEVE_TRY(read(item.region)); break;
    case Kind::ResidencyPolicy: REEVE_TRY(read(item.residency)); break;
    case Kind::EncryptionPolicy: REEVE_TRY(read(item.encryption)); break;
    case Kind::RetentionPolicy: REEVE_TRY(read(item.retention)); break;
    }
    return item;
}

} // namespace reeve::registry
