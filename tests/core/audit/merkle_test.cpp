// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/merkle.h"
#include "core/base/encoding.h"

#include <gtest/gtest.h>
#include <span>

namespace reeve::audit {
namespace {

using Leaves = std::span<const Digest>;

// RFC 6962 as it is written there, without a thought of speed: what the library is compared with.
std::size_t naiveSplit(std::size_t n)
{
    std::size_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}

Digest naiveRoot(Leaves leaves)
{
    if (leaves.empty()) return crypto::sha256({});
    if (leaves.size() == 1) return leaves[0];
    const auto k = naiveSplit(leaves.size());
    return nodeHash(naiveRoot(leaves.first(k)), naiveRoot(leaves.subspan(k)));
}

std::vector<Digest> naivePath(std::size_t m, Leaves leaves)
{
    if (leaves.size() == 1) return {};
    const auto k = naiveSplit(leaves.size());
    auto path = m < k ? naivePath(m, leaves.first(k)) : naivePath(m - k, leaves.subspan(k));
    path.push_back(m < k ? naiveRoot(leaves.subspan(k)) : naiveRoot(leaves.first(k)));
    return path;
}

std::vector<Digest> naiveSubproof(std::size_t m, Leaves leaves, bool known)
{
    if (m == leaves.size()) return known ? std::vector<Digest>{} : std::vector{naiveRoot(leaves)};
    const auto k = naiveSplit(leaves.size());
    auto proof = m <= k ? naiveSubproof(m, leaves.first(k), known) : naiveSubproof(m - k, leaves.subspan(k), false);
    proof.push_back(m <= k ? naiveRoot(leaves.subspan(k)) : naiveRoot(leaves.first(k)));
    return proof;
}

Nodes nodesOf(const std::vector<Digest>& leaves)
{
    return [&leaves](unsigned height, std::uint64_t index) -> base::Result<Digest> {
        return naiveRoot(Leaves{leaves}.subspan(index << height, std::size_t{1} << height));
    };
}

std::vector<Digest> someLeaves(std::size_t count)
{
    std::vector<Digest> leaves;
    for (std::size_t i = 0; i < count; ++i) leaves.push_back(leafHash("entry " + std::to_string(i)));
    return leaves;
}

std::vector<Digest> vectorLeaves()
{
    std::vector<Digest> leaves;
    for (const auto* hex : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
        leaves.push_back(leafHash(base::fromHex(hex).value()));
    return leaves;
}

std::vector<std::string> hexOf(const std::vector<Digest>& digests)
{
    std::vector<std::string> texts;
    for (const auto& digest : digests) texts.push_back(crypto::hex(digest));
    return texts;
}

TEST(Merkle, MatchesPublishedRoots)
{
    const char* roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                           "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                           "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                           "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                           "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                           "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                           "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                           "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                           "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    const auto leaves = vectorLeaves();
    CompactRange range;
    for (std::size_t size = 0; size <= leaves.size(); ++size) {
        EXPECT_EQ(crypto::hex(range.root()), roots[size]);
        EXPECT_EQ(crypto::hex(rootOf(size, nodesOf(leaves)).value()), roots[size]);
        if (size < leaves.size()) range.append(leaves[size]);
    }
}

TEST(Merkle, MatchesPublishedProofs)
{
    const auto leaves = vectorLeaves();
    const std::string a = "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7";
    const std::string b = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    const std::string c = "837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e";
    const std::string d = "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7";
    EXPECT_EQ(hexOf(inclusionProof(2, 7, nodesOf(leaves)).value()), (std::vector{a, b, c}));
    EXPECT_EQ(hexOf(consistencyProof(3, 7, nodesOf(leaves)).value()), (std::vector{d, a, b, c}));
    EXPECT_EQ(hexOf(consistencyProof(4, 7, nodesOf(leaves)).value()), (std::vector{c}));
}

TEST(Merkle, InclusionAgreesWithTheDefinitionForAllSizesTo64)
{
    const auto leaves = someLeaves(64);
    CompactRange range;
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        range.append(leaves[size - 1]);
        const Leaves tree = Leaves{leaves}.first(size);
        const auto root = naiveRoot(tree);
        ASSERT_EQ(range.root(), root);
        ASSERT_EQ(CompactRange::of(size, nodesOf(leaves)).value().peaks(), range.peaks());
        ASSERT_EQ(rootOver({tree.begin(), tree.end()}), root);
        for (std::size_t index = 0; index < size; ++index) {
            auto proof = inclusionProof(index, size, nodesOf(leaves)).value();
            ASSERT_EQ(proof, naivePath(index, tree));
            ASSERT_TRUE(verifyInclusion(index, size, leaves[index], proof, root));
            ASSERT_FALSE(verifyInclusion(index, size, leaves[(index + 1) % 64], proof, root));
            for (std::size_t other = 0; other < size; ++other) {
                ASSERT_EQ(verifyInclusion(other, size, leaves[index], proof, root), other == index) << other << ' ' << index << ' ' << size;
            }
            for (auto& step : proof) { // no step goes unchecked
                step[31] ^= 1;
                ASSERT_FALSE(verifyInclusion(index, size, leaves[index], proof, root));
                step[31] ^= 1;
            }
            proof.push_back(root);
            ASSERT_FALSE(verifyInclusion(index, size, leaves[index], proof, root));
            proof.pop_back();
            if (!proof.empty()) {
                proof.pop_back();
                ASSERT_FALSE(verifyInclusion(index, size, leaves[index], proof, root));
            }
        }
    }
    EXPECT_EQ(inclusionProof(3, 3, nodesOf(leaves)).error().code, base::ErrorCode::InvalidArgument);
    EXPECT_FALSE(verifyInclusion(3, 3, leaves[2], {}, leaves[2]));
}

TEST(Merkle, ConsistencyAgreesWithTheDefinitionForAllSizesTo64)
{
    const auto leaves = someLeaves(64);
    for (std::size_t second = 1; second <= leaves.size(); ++second) {
        const auto newRoot = naiveRoot(Leaves{leaves}.first(second));
        for (std::size_t first = 1; first <= second; ++first) {
            const auto oldRoot = naiveRoot(Leaves{leaves}.first(first));
            auto proof = consistencyProof(first, second, nodesOf(leaves)).value();
            ASSERT_EQ(proof, naiveSubproof(first, Leaves{leaves}.first(second), true));
            ASSERT_TRUE(verifyConsistency(first, second, oldRoot, newRoot, proof)) << first << ' ' << second;
            auto wrong = oldRoot;
            wrong[0] ^= 1;
            ASSERT_FALSE(verifyConsistency(first, second, wrong, newRoot, proof));
            wrong = newRoot;
            wrong[0] ^= 1;
            ASSERT_FALSE(verifyConsistency(first, second, oldRoot, wrong, proof));
            for (auto& step : proof) {
                step[0] ^= 1;
                ASSERT_FALSE(verifyConsistency(first, second, oldRoot, newRoot, proof));
                step[0] ^= 1;
            }
            proof.push_back(newRoot);
            ASSERT_FALSE(verifyConsistency(first, second, oldRoot, newRoot, proof));
        }
    }
    EXPECT_FALSE(verifyConsistency(0, 5, emptyRoot(), naiveRoot(Leaves{leaves}.first(5)), {}));
    EXPECT_FALSE(verifyConsistency(3, 5, leaves[0], leaves[1], {}));
    EXPECT_EQ(consistencyProof(0, 3, nodesOf(leaves)).error().code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(consistencyProof(4, 3, nodesOf(leaves)).error().code, base::ErrorCode::InvalidArgument);
}

} // namespace
} // namespace reeve::audit
