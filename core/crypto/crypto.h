// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/base/result.h"

#include <array>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace reeve::crypto {

using Digest = std::array<std::uint8_t, 32>;
/// SHA-256 over the parts one after the other. Thread-safe, cannot fail on a working OpenSSL (an internal failure aborts: no answer is
/// better than a wrong hash).
Digest sha256(std::initializer_list<std::string_view> parts);
inline std::string_view view(const Digest& digest) { return {reinterpret_cast<const char*>(digest.data()), digest.size()}; }
std::string hex(const Digest& digest);

/// The operating system's randomness through OpenSSL. Aborts when there is none.
class SystemRandom final : public base::Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// An Ed25519 private key (RFC 8032). Thread-safe for signing.
class SigningKey {
public:
    static SigningKey generate(base::Random& random);
    static base::Result<SigningKey> fromSeed(std::string_view seed); ///< 32 bytes, else InvalidArgument
    /// Reads the key from a PKCS#8 PEM file. Errors: NotFound, FailedPrecondition (readable by others: mode beyond 0600, with the chmod to
    /// run), InvalidArgument (no Ed25519 key).
    static base::Result<SigningKey> load(const std::filesystem::path& file);
    /// Writes PKCS#8 PEM with mode 0600, durable before it returns; refuses to overwrite (AlreadyExists). After a crash the file is there
    /// whole or not at all. @pre nobody else writes a key in that folder at the same time. Errors: Unavailable.
    base::Status save(const std::filesystem::path& file) const;
    std::string publicKey() const;                    ///< 32 raw bytes
    std::string sign(std::string_view message) const; ///< 64 bytes

private:
    struct Impl;
    explicit SigningKey(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

/// True when @p signature (64 bytes) over @p message was made by @p publicKey (32 bytes). False for wrong lengths too.
bool verifyEd25519(std::string_view publicKey, std::string_view message, std::string_view signature);

} // namespace reeve::crypto
