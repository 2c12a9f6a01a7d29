// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::cli {

/// A word of a company's name and its spelling in a slug. Written "Müller" where the slug's spelling follows from it, else "東京=tokyo".
struct Word {
    std::string_view text;
    std::string slug;
};

/// What companies and people are called in one language.
struct Language {
    std::vector<Word> names;                  ///< "Nordlicht"
    std::vector<Word> trades;                 ///< "Energie"
    std::vector<std::string_view> legalForms; ///< "GmbH", put behind
    std::vector<std::string_view> people;     ///< contacts
    bool isSpaced{true};                      ///< blanks between words
    unsigned weight{1};                       ///< how often, against the other languages
};

/// Invented names in several languages and scripts; they stand for nobody.
std::span<const Language> languages();

} // namespace reeve::cli
