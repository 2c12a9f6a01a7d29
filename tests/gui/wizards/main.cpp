// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/wizards/wizard_fixture.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    reeve::ui::Theme theme(application, reeve::ui::Theme::Mode::Light);
    reeve::ui::theme = &theme;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
