// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::base {

/// Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms); nullopt when all is.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);
/// Every byte that is not part of well-formed UTF-8 replaced by U+FFFD: for texts of unknown origin in logs and messages.
std::string repairUtf8(std::string_view text);
/// Code points in well-formed UTF-8.
std::size_t codePoints(std::string_view text);
/// True when a C0 or C1 control character or DEL occurs.
bool hasControl(std::string_view text);
/// White space (ASCII) cut off both ends.
std::string_view trim(std::string_view text);
/// Words between ASCII white space; no empty ones.
std::vector<std::string_view> words(std::string_view text);
/// Unicode NFC. Text that is not UTF-8 comes back as it was.
std::string nfc(std::string_view text);
/// The form in which things are searched and sorted: case folded, diacritics dropped, compatibility forms unified ("Müller" and
/// "MULLER" are "muller", "Łódź" is "lodz", "Ångström" is "angstrom"). Not for display. Text that is not UTF-8 comes back as it was.
std::string fold(std::string_view text);
/// Runs of letters and digits of any script; everything else stands between them. @p text is well-formed UTF-8.
std::vector<std::string_view> letterWords(std::string_view text);
/// The first @p count code points of well-formed UTF-8.
std::string_view firstPoints(std::string_view text, std::size_t count);
/// "a, b and c".
std::string joinWords(const std::vector<std::string>& items, std::string_view last = "and");
/// 64-bit FNV-1a: for hash tables only.
std::size_t hashOf(std::string_view text);

} // namespace reeve::base
