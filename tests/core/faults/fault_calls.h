// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>

/// The system's own functions, behind those that fault_calls.cpp puts in their place.
namespace reeve::test::real {

int open(const char* path, int flags, unsigned mode);
std::int64_t read(int descriptor, void* data, std::size_t size, const std::int64_t* at); ///< @p at null: where the descriptor stands
std::int64_t write(int descriptor, const void* data, std::size_t size, const std::int64_t* at);
int truncate(int descriptor, std::int64_t size);
int sync(int descriptor);
int remove(const char* path);
int rename(const char* from, const char* to);
int link(const char* from, const char* to);
int makeFolder(const char* path, unsigned mode);

} // namespace reeve::test::real
