// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/wizards/wizard_fixture.h"
#include "tests/support/pseudo_translator.h"
#include "ui/language.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto code = qEnvironmentVariable("REEVE_LANGUAGE", QStringLiteral("en"));
    const bool pseudo = code == QLatin1String("pseudo");
    const reeve::ui::Language language(pseudo ? QStringLiteral("en") : code);
    reeve::test::PseudoTranslator longer;
    if (pseudo) QCoreApplication::installTranslator(&longer);
    reeve::ui::Theme theme(application, reeve::ui::Theme::Mode::Light);
    reeve::ui::theme = &theme;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
