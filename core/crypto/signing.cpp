// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/crypto.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reeve::crypto {
namespace {

template <auto Function>
struct Free {
    template <class T>
    void operator()(T* object) const
    {
        Function(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Signer = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr std::size_t keyLength = 32;       // RFC 8032
constexpr std::size_t signatureLength = 64; // RFC 8032

const unsigned char* octets(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

base::Error unavailable(const std::string& what, const std::filesystem::path& file, int error)
{
    return {base::ErrorCode::Unavailable,
            what + " " + file.string() + ": " + std::strerror(error) + "; check the folder and its disk, then try again",
            "KEY_FILE",
            {},
            {}};
}

/// A file descriptor that is closed at the end.
class File {
public:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    ~File()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

base::Status writeAll(int descriptor, std::string_view bytes, const std::filesystem::path& file)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return unavailable("cannot write", file, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor) != 0) return unavailable("cannot write", file, errno);
    return base::success();
}

/// Half a key, left by a failure of the disk or its power, would stand in the way of every later start: the file gets its name when it is
/// whole and durable.
base::Status store(std::string_view pem, const std::filesystem::path& file)
{
    const auto unfinished = file.string() + ".part";
    ::unlink(unfinished.c_str()); // of an earlier attempt
    const File created(::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (created.get() < 0) return unavailable("cannot create", unfinished, errno);
    auto status = writeAll(created.get(), pem, unfinished);
    if (status && ::link(unfinished.c_str(), file.c_str()) != 0) { // unlike rename(), it never replaces a file
        const int error = errno;
        if (error == EEXIST)
            status = base::Error{
                base::ErrorCode::AlreadyExists, file.string() + " exists already; a key is never overwritten", "KEY_FILE", {}, {}};
        else status = unavailable("cannot create", file, error);
    }
    ::unlink(unfinished.c_str());
    if (!status) return status;
    // The name is durable only when the folder is.
    const auto parent = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    const File folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0 || ::fsync(folder.get()) != 0) return unavailable("cannot write", parent, errno);
    return base::success();
}

} // namespace

struct SigningKey::Impl {
    Key key;
};

SigningKey SigningKey::generate(base::Random& random)
{
    std::array<std::uint8_t, keyLength> seed{};
    random.fill(seed);
    auto key = fromSeed({reinterpret_cast<const char*>(seed.data()), seed.size()});
    OPENSSL_cleanse(seed.data(), seed.size());
    if (!key) std::abort();
    return std::move(key).value();
}

base::Result<SigningKey> SigningKey::fromSeed(std::string_view seed)
{
    if (seed.size() != keyLength) return base::invalid({}, "INVALID_VALUE", "an Ed25519 seed has 32 bytes");
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(seed), seed.size()));
    if (!key) return base::internal("OpenSSL refused an Ed25519 seed");
    return SigningKey(std::make_shared<const Impl>(Impl{std::move(key)}));
}

base::Result<SigningKey> SigningKey::load(const std::filesystem::path& file)
{
    const File opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.get() < 0 && errno == ENOENT)
        return base::Error{base::ErrorCode::NotFound, "there is no key file " + file.string(), "KEY_FILE", {}, {}};
    struct stat info{};
    if (opened.get() < 0 || ::fstat(opened.get(), &info) != 0) return unavailable("cannot read", file, errno);
    if ((info.st_mode & 077) != 0)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "others than the owner can use the key file; run: chmod 600 '" + file.string() + "'",
                           "KEY_FILE_MODE",
                           {},
                           {}};
    std::string pem(4096, '\0'); // an Ed25519 key in PEM has about 120 bytes
    const auto length = ::read(opened.get(), pem.data(), pem.size());
    if (length < 0) return unavailable("cannot read", file, errno);
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(length)));
    const auto noPassphrase = [](char*, int, int, void*) { return -1; };
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    OPENSSL_cleanse(pem.data(), pem.size());
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return base::invalid({}, "INVALID_VALUE", file.string() + " holds no Ed25519 private key in PEM");
    return SigningKey(std::make_shared<const Impl>(Impl{std::move(key)}));
}

base::Status SigningKey::save(const std::filesystem::path& file) const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_impl->key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return base::internal("OpenSSL could not write a key");
    char* pem = nullptr;
    const auto length = BIO_get_mem_data(bio.get(), &pem);
    const auto status = store({pem, static_cast<std::size_t>(length)}, file);
    OPENSSL_cleanse(pem, static_cast<std::size_t>(length));
    return status;
}

std::string SigningKey::publicKey() const
{
    std::string raw(keyLength, '\0');
    std::size_t length = raw.size();
    if (EVP_PKEY_get_raw_public_key(m_impl->key.get(), reinterpret_cast<unsigned char*>(raw.data()), &length) != 1) std::abort();
    return raw;
}

std::string SigningKey::sign(std::string_view message) const
{
    const Signer signer(EVP_MD_CTX_new());
    std::string signature(signatureLength, '\0');
    std::size_t length = signature.size();
    if (!signer || EVP_DigestSignInit(signer.get(), nullptr, nullptr, nullptr, m_impl->key.get()) != 1 ||
        EVP_DigestSign(signer.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, octets(message), message.size()) != 1)
        std::abort(); // no answer is better than a wrong signature
    return signature;
}

bool verifyEd25519(std::string_view publicKey, std::string_view message, std::string_view signature)
{
    if (publicKey.size() != keyLength || signature.size() != signatureLength) return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(publicKey), publicKey.size()));
    const Signer verifier(EVP_MD_CTX_new());
    return key && verifier && EVP_DigestVerifyInit(verifier.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(verifier.get(), octets(signature), signature.size(), octets(message), message.size()) == 1;
}

} // namespace reeve::crypto
