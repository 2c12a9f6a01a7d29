// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_table.h"
#include "tests/fuzz/fuzz.h"

// The JSON codec of every operation: two bytes choose the operation, and whether its request or its answer; the rest is JSON. What decodes
// is encoded again to what decodes to the same.
namespace {

using namespace reeve;
using fuzz::require;

template <class Decode, class Encode>
void check(const base::json::value& value, const Decode& decode, const Encode& encode)
{
    const auto decoded = decode(value);
    if (!decoded) {
        require(decoded.error().code == base::ErrorCode::InvalidArgument, "what does not decode is InvalidArgument");
        require(!decoded.error().message.empty(), "and says why");
        return;
    }
    const auto encoded = encode(*decoded);
    const auto text = base::writeJson(encoded);
    const auto parsed = base::parseJson(text);
    require(parsed.ok(), "what is encoded is JSON");
    const auto again = decode(*parsed);
    require(again.ok(), "what is encoded decodes");
    require(base::writeJson(encode(*again)) == text, "and is encoded the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2 || size > 64 * 1024) return 0;
    const auto all = control::operations();
    const auto& entry = all[data[0] % all.size()];
    const auto value = base::parseJson(fuzz::textOf(data + 2, size - 2));
    if (!value) {
        require(value.error().code == base::ErrorCode::InvalidArgument && !value.error().findings.empty(), "no JSON is said to be none");
        return 0;
    }
    if (data[1] % 2 == 0) check(*value, entry.decodeRequest, entry.encodeRequest);
    else check(*value, entry.decodeResponse, entry.encodeResponse);
    return 0;
}
