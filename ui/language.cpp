// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

/// The translations lie in a static library: the linker keeps them because they are named here. The macro works outside of namespaces only.
static void loadTranslations() { Q_INIT_RESOURCE(reeve_translations); }

namespace reeve::ui {

QStringList Language::all() { return {u"de"_s, u"en"_s}; }

QString Language::nameOf(const QString& code)
{
    QString name = QLocale(code).nativeLanguageName();
    return code == "en"_L1 ? u"English"_s : name; // Qt says "American English"
}

QString Language::ofSystem()
{
    for (const QString& each : QLocale::system().uiLanguages()) {
        const QString code = each.left(2);
        if (all().contains(code)) return code;
    }
    return u"en"_s;
}

Language::~Language()
{
    m_translators.clear(); // a translator that goes takes itself out of the application
    QLocale::setDefault(QLocale::system());
}

void Language::speak(const QString& code)
{
    loadTranslations();
    m_translators.clear();
    m_code = all().contains(code) ? code : ofSystem();
    // The system's country where its language is spoken there; C, which has no way to write numbers, counts as none.
    const QLocale system = QLocale::system();
    const QLocale usual = m_code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(m_code);
    QLocale::setDefault(system.language() == usual.language() ? system : usual);
    if (m_code != "en"_L1) {
        const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        add(u"qtbase_"_s + m_code, qt);
        add(u"qscintilla_"_s + m_code, qt);
    }
    add(u"reeve_"_s + m_code, u":/translations"_s);
}

void Language::add(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) return; // Qt's own may not be installed: then its few words are English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace reeve::ui
