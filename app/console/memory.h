// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThreadPool>
#include <QTimer>

namespace reeve::console {

/// Lets all threads share two pools of memory: one of its own for each, as glibc has it, keeps 20 to 30 MiB more that nobody uses. Before
/// threads are made.
void shareMemoryPools();

/// Gives the system back, every ten seconds, what malloc keeps of memory that was freed: glibc itself only does so at the end of a pool,
/// and after some minutes of use 30 to 60 MiB lie between what is in use. Nothing to do where the C library is not glibc.
class FreeMemory final {
public:
    FreeMemory();
    ~FreeMemory();
    Q_DISABLE_COPY_MOVE(FreeMemory)

private:
    QTimer m_timer;
    QThreadPool m_thread; ///< the window does not wait for it
};

} // namespace reeve::console
