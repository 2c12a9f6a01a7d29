// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/crypto/crypto.h"
#include "core/crypto/library.h"

#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace reeve::crypto {
namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// A context of each thread's own, which is told once what to compute.
EVP_MD_CTX* startSha256()
{
    static thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context = [] {
        std::unique_ptr<EVP_MD_CTX, FreeContext> fresh(EVP_MD_CTX_new());
        if (!fresh || EVP_DigestInit_ex2(fresh.get(), EVP_sha256(), nullptr) != 1) std::abort();
        return fresh;
    }();
    if (EVP_DigestInit_ex2(context.get(), nullptr, nullptr) != 1) std::abort();
    return context.get();
}

} // namespace

Digest sha256(std::initializer_list<std::string_view> parts)
{
    EVP_MD_CTX* const context = startSha256();
    for (const auto part : parts)
        if (EVP_DigestUpdate(context, part.data(), part.size()) != 1) std::abort();
    Digest digest{};
    if (EVP_DigestFinal_ex(context, digest.data(), nullptr) != 1) std::abort();
    return digest;
}

std::string hex(const Digest& digest) { return base::toHex(view(digest)); }

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    if (!bytes.empty() && RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) std::abort();
}

base::Library library() { return {"OpenSSL", OPENSSL_VERSION_STR, OpenSSL_version(OPENSSL_VERSION_STRING)}; }

} // namespace reeve::crypto
