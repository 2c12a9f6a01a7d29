// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tenant_export.h"

#include <array>
#include <charconv>

namespace reeve::client {
namespace {

const char* nameOf(TenantField field) { return boost::describe::enum_to_string(field, ""); }

void appendNumber(std::string& out, std::uint64_t number)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void appendJsonText(std::string& out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char each : text) {
        switch (each) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(each) >= 0x20) out += each;
            else {
                out += "\\u00";
                out += hex[each >> 4];
                out += hex[each & 15];
            }
        }
    }
    out += '"';
}

/// Hands the value of @p field to @p text, @p number or, when it is not set, @p none.
template <class Text, class Number, class None>
void visit(const registry::Tenant& tenant, TenantField field, Text text, Number number, None none)
{
    switch (field) {
    case TenantField::id: return text(tenant.id);
    case TenantField::slug: return text(tenant.slug);
    case TenantField::legalName: return text(tenant.legalName);
    case TenantField::displayName: return text(tenant.displayName);
    case TenantField::state: return text(boost::describe::enum_to_string(tenant.state, ""));
    case TenantField::profile: return text(tenant.profile);
    case TenantField::plan: return text(tenant.plan);
    case TenantField::region: return text(tenant.region);
    case TenantField::revision: return number(tenant.revision);
    case TenantField::version: return number(tenant.version);
    case TenantField::createdAt: return text(base::formatTime(tenant.createdAt));
    case TenantField::updatedAt: return text(base::formatTime(tenant.updatedAt));
    case TenantField::stateSince: return text(base::formatTime(tenant.stateSince));
    case TenantField::stateReason: return text(tenant.stateReason);
    case TenantField::purgeAt: return tenant.purgeAt ? text(base::formatTime(*tenant.purgeAt)) : none();
    case TenantField::legalHold: return tenant.legalHold ? text(*tenant.legalHold) : none();
    }
}

} // namespace

const std::vector<TenantField>& allTenantFields()
{
    static const std::vector<TenantField> all = [] {
        std::vector<TenantField> fields;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<TenantField>>([&](auto each) { fields.push_back(each.value); });
        return fields;
    }();
    return all;
}

void appendCsvCell(std::string& out, std::string_view text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        if (formula) out += '\'';
        out += text;
        return;
    }
    out += formula ? "\"'" : "\"";
    for (const char each : text) {
        if (each == '"') out += '"';
        out += each;
    }
    out += '"';
}

void TenantWriter::begin(std::string& out) const
{
    if (m_format == ExportFormat::Json) out += '[';
    if (m_format != ExportFormat::Csv) return;
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        if (at > 0) out += ',';
        out += nameOf(m_fields[at]);
    }
    out += "\r\n";
}

void TenantWriter::add(std::string& out, const registry::Tenant& tenant)
{
    const bool first = std::exchange(m_first, false);
    if (m_format == ExportFormat::Csv) {
        for (std::size_t at = 0; at < m_fields.size(); ++at) {
            if (at > 0) out += ',';
            visit(
                tenant, m_fields[at], [&](std::string_view text) { appendCsvCell(out, text); },
                [&](std::uint64_t number) { appendNumber(out, number); }, [] {});
        }
        out += "\r\n";
        return;
    }
    if (m_format == ExportFormat::Json) out += first ? "\n" : ",\n";
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        out += at > 0 ? ",\"" : "{\"";
        out += nameOf(m_fields[at]);
        out += "\":";
        visit(
            tenant, m_fields[at], [&](std::string_view text) { appendJsonText(out, text); },
            [&](std::uint64_t number) { appendNumber(out, number); }, [&] { out += "null"; });
    }
    out += '}';
    if (m_format == ExportFormat::JsonLines) out += '\n';
}

void TenantWriter::end(std::string& out) const
{
    if (m_format == ExportFormat::Json) out += m_first ? "]\n" : "\n]\n";
}

} // namespace reeve::client
