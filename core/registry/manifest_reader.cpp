// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_reader.h"

#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/registry/manifest_check.h"
#include "core/registry/manifest_nearest.h"

#include <algorithm>

namespace reeve::registry {
namespace {

using base::Finding;

/// Offset of the first byte that YAML does not allow in a text; npos when all is well. Reader and splitter know two kinds of line ends
/// only.
std::size_t firstUnreadable(std::string_view bytes)
{
    const auto invalid = base::firstInvalidUtf8(bytes).value_or(std::string_view::npos);
    for (std::size_t i = 0; i < std::min(invalid, bytes.size()); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x20 && byte != 0x7F && byte != 0xC2) continue;
        if (byte == '\t' || byte == '\n' || (byte == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')) continue;
        if (byte == 0xC2 && (static_cast<unsigned char>(bytes[i + 1]) >= 0xA0 || bytes[i + 1] == '\x85')) continue;
        return i;
    }
    return invalid;
}

std::vector<ReadDocument> refuseFile(Finding finding) { return {{0, std::vector<Finding>{std::move(finding)}}}; }

/// preferred and standby are among allowed; a region is not its own standby. Said only of lists that are right themselves.
std::vector<Finding> checkTogether(const Document& document)
{
    std::vector<Finding> findings;
    if (document.kind == Kind::Tenant) {
        const auto& regions = document.tenant.spec.regions;
        const auto check = [&](const std::string& region, const char* member) {
            if (std::find(regions.allowed.begin(), regions.allowed.end(), region) != regions.allowed.end()) return;
            findings.push_back(document.finding(std::string{"/spec/regions/"} + member, "INVALID_VALUE",
                                                std::string{member} + " must be one of the allowed regions, not " + quoted(region),
                                                suggestion(region, regions.allowed, "allowed regions")));
        };
        check(regions.preferred, "preferred");
        if (regions.standby) check(*regions.standby, "standby");
    } else if (document.kind == Kind::Region && document.item.region->standby == document.item.name)
        findings.push_back(document.finding("/spec/standby", "INVALID_VALUE", "a region cannot be its own standby", "name another region"));
    return findings;
}

/// @p value passed checkDocument(), so it decodes.
void decode(const base::json::value& value, Document& document)
{
    const auto& metadata = value.at("metadata");
    if (document.kind == Kind::Tenant) {
        document.tenant.metadata = base::fromJson<TenantMetadata>(metadata).value();
        document.tenant.spec = base::fromJson<TenantSpec>(value.at("spec")).value();
        document.canonical = canonicalJson(document.tenant);
    } else {
        document.item = itemFromCanonical(base::writeCanonicalJson(value)).value();
        document.canonical = canonicalJson(document.item);
    }
}

std::variant<Document, std::vector<Finding>> readPart(const yaml::Part& part)
{
    auto parsed = yaml::parse(part);
    if (auto* finding = std::get_if<Finding>(&parsed)) return std::vector{std::move(*finding)};
    const auto& tree = std::get<yaml::Tree>(parsed);
    const std::uint32_t rootLine = part.index == 0 ? 1 : part.line;
    if (auto findings = findDuplicates(tree); !findings.empty()) return findings;
    Document document;
    if (auto findings = checkHeader(tree, rootLine, document.kind); !findings.empty()) return findings;
    auto checked = checkDocument(tree, document.kind, rootLine);
    document.lines = std::move(checked.lines);
    document.lines.emplace("", rootLine);
    if (!checked.findings.empty()) return std::move(checked.findings);
    decode(checked.value, document);
    if (auto findings = checkTogether(document); !findings.empty()) return findings;
    document.source = part.source;
    document.hasComments = yaml::hasComments(part.source);
    return document;
}

} // namespace

Finding Document::finding(std::string pointer, std::string code, std::string message, std::string hint) const
{
    auto at = lines.end();
    for (std::string_view parent = pointer; (at = lines.find(std::string{parent})) == lines.end() && !parent.empty();)
        parent = parent.substr(0, parent.rfind('/'));
    return {file, index, at == lines.end() ? 1 : at->second, std::move(pointer), std::move(code), std::move(message), std::move(hint)};
}

std::vector<ReadDocument> readManifests(std::string_view file, std::string_view bytes)
{
    const std::string name{file};
    if (bytes.size() > maxFileBytes)
        return refuseFile({name,
                           0,
                           1,
                           {},
                           "LIMIT_EXCEEDED",
                           "the file has " + std::to_string(bytes.size()) + " bytes, more than " + std::to_string(maxFileBytes),
                           "split it into several files"});
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (const auto bad = firstUnreadable(bytes); bad != std::string_view::npos) {
        const auto line = static_cast<std::uint32_t>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1);
        const bool utf8 = base::firstInvalidUtf8(bytes) != bad;
        return refuseFile({name,
                           0,
                           line,
                           {},
                           "SYNTAX",
                           utf8 ? "the line holds a control character" : "the line is not UTF-8 text",
                           utf8 ? "remove it, or write it as an escape in double quotes" : "save the file as UTF-8"});
    }
    const auto parts = yaml::split(bytes);
    if (parts.empty())
        return refuseFile({name, 0, 1, {}, "SYNTAX", "the file holds no document", "begin with apiVersion: " + std::string{apiVersion}});
    std::vector<ReadDocument> documents;
    documents.reserve(parts.size());
    for (const auto& part : parts) {
        auto outcome = readPart(part);
        if (auto* document = std::get_if<Document>(&outcome)) {
            document->file = name;
            document->index = part.index;
        } else {
            for (auto& finding : std::get<std::vector<Finding>>(outcome)) {
                finding.file = name;
                finding.document = part.index;
            }
        }
        documents.push_back({part.index, std::move(outcome)});
    }
    return documents;
}

} // namespace reeve::registry
