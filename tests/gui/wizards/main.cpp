// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const reeve::ui::Theme theme(application, reeve::ui::Theme::Mode::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
