// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

namespace reeve::ui {

/// The language of the console: its texts, Qt's own, and how dates and numbers are written. One at a time; lives on the GUI thread.
class Language final {
public:
    static QStringList all();                   ///< codes of the languages there are: "de", "en"
    static QString nameOf(const QString& code); ///< what it calls itself: "Deutsch"
    static QString ofSystem();                  ///< the system's, or English where that one is not there

    /// Speaks @p code, or the system's language where it is empty or not there. Windows that exist keep their words.
    explicit Language(const QString& code = {}) { speak(code); }
    ~Language(); ///< back to the words in the sources
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    void speak(const QString& code);
    const QString& code() const { return m_code; }

private:
    void add(const QString& file, const QString& folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace reeve::ui
