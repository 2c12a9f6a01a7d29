// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThreadPool>
#include <QTimer>
#include <cstddef>

namespace reeve::console {

/// Lets all threads share two pools of memory: one of its own for each, as glibc has it, keeps 20 to 30 MiB more that nobody uses. Before
/// threads are made.
void shareMemoryPools();

/// Gives the system back what malloc keeps of memory that was freed, whenever the process has grown: glibc itself only does so at the end
/// of a pool, and after some minutes of use 30 to 60 MiB lie between what is in use. Whoever allocates meanwhile waits, up to 20 ms, which
/// is why it is not done more often. Nothing to do where the C library is not glibc.
class FreeMemory final {
public:
    FreeMemory();
    ~FreeMemory();
    Q_DISABLE_COPY_MOVE(FreeMemory)

private:
    void giveBack();

    std::size_t m_after{0}; ///< bytes resident when it was done last; of the thread
    QTimer m_timer;
    QThreadPool m_thread; ///< one thread
};

} // namespace reeve::console
