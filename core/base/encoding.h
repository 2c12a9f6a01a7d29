// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace reeve::base {

/// Raw octets. In JSON they travel as base64 (RFC 4648, padded).
struct Bytes {
    std::string data;
    friend bool operator==(const Bytes&, const Bytes&) = default;
};

std::string toHex(std::string_view bytes);                 ///< lower case
std::optional<std::string> fromHex(std::string_view text); ///< lower case only
std::string toBase64(std::string_view bytes);              ///< padded
std::string toBase64Url(std::string_view bytes);           ///< unpadded, URL-safe
/// Accept only the canonical spelling: padded, no white space, zero trailing bits (unpadded for the URL form).
std::optional<std::string> fromBase64(std::string_view text);
std::optional<std::string> fromBase64Url(std::string_view text);

} // namespace reeve::base
