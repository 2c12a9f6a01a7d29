// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/onboard_draft.h"

#include "core/base/codec.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <boost/json/object.hpp>

namespace reeve::ui {

namespace {

constexpr std::size_t minSlug = 3; // contract: 3 to 63 characters
constexpr std::size_t maxSlug = 63;

/// Legal forms, folded and without dots, as they stand at the end of names.
constexpr std::array legalForms{"ab",   "ag",  "aps",          "as",    "asa",  "bv",  "co",      "company", "corp", "corporation", "eg",
                                "gmbh", "inc", "incorporated", "kg",    "kgaa", "kft", "limited", "llc",     "llp",  "ltd",         "mbh",
                                "nv",   "oy",  "oyj",          "ohg",   "oü",   "plc", "pte",     "pty",     "sa",   "sarl",        "sas",
                                "se",   "sl",  "spa",          "spzoo", "srl",  "sro", "ug",      "und",     "and"};

bool isLegalForm(std::string_view word)
{
    std::string bare;
    std::copy_if(word.begin(), word.end(), std::back_inserter(bare),
                 [](char c) { return c != '.' && c != ',' && c != '&' && c != '(' && c != ')'; });
    const auto folded = base::fold(bare);
    return folded.empty() || std::find(legalForms.begin(), legalForms.end(), folded) != legalForms.end();
}

/// The words of a name without its legal form at the end.
std::vector<std::string_view> nameWords(std::string_view legalName)
{
    auto words = base::words(legalName);
    while (words.size() > 1 && isLegalForm(words.back())) words.pop_back();
    return words;
}

} // namespace

QByteArray writeDraft(const OnboardDraft& draft) { return QByteArray::fromStdString(base::writeJson(base::toJson(draft))); }

std::optional<OnboardDraft> readDraft(const QByteArray& bytes)
{
    const auto json = base::parseJson({bytes.data(), std::size_t(bytes.size())});
    if (!json) return std::nullopt;
    auto draft = base::fromJson<OnboardDraft>(*json);
    if (!draft || draft->v != OnboardDraft{}.v) return std::nullopt;
    return std::move(*draft);
}

std::string manifestText(const registry::TenantManifest& manifest)
{
    const auto body = base::toJson(manifest);
    base::json::object document;
    document["apiVersion"] = base::toJson(std::string(registry::apiVersion));
    document["kind"] = base::toJson(registry::Kind::Tenant);
    for (const auto& [key, value] : body.as_object()) document[key] = value;
    return base::writeJson(document);
}

std::string proposeSlug(std::string_view legalName)
{
    std::string slug;
    for (const auto word : nameWords(legalName)) {
        for (const char c : base::fold(word)) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) slug += c;
            else if (c != '.' && c != '\'' && !slug.empty() && slug.back() != '-') slug += '-';
        }
        if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    slug.resize(std::min(slug.size(), maxSlug));
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug.size() < minSlug ? std::string{} : slug;
}

std::string proposeDisplayName(std::string_view legalName)
{
    std::string name;
    for (const auto word : nameWords(legalName)) {
        if (!name.empty()) name += ' ';
        name += word;
    }
    while (!name.empty() && name.back() == ',') name.pop_back();
    return name;
}

} // namespace reeve::ui
