// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTranslator>

namespace reeve::test {

/// A language that nobody speaks: every text accented, in brackets, and twice as long as in English. What is still plain on the screen was
/// not translated; what is cut off would be in a language with long words.
class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char* note, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (note && QLatin1String(note).contains(QLatin1String("format of"))) return text; // of dates: not words
        return stretch(text);
    }

    static QString stretch(const QString& text)
    {
        static const QString plain = QStringLiteral("aeiounycAEIOUNYC"), accented = QStringLiteral("áéíóúñýçÁÉÍÓÚÑÝÇ");
        QString out = QStringLiteral("[");
        for (int i = 0; i < text.size(); ++i) {
            const auto at = plain.indexOf(text[i]);
            out += at < 0 ? text[i] : accented[at];
            if (text[i] != QLatin1Char('%')) continue;
            if (i + 1 < text.size() && text[i + 1] == QLatin1Char('L')) out += text[++i]; // %Ln
            if (i + 1 < text.size()) out += text[++i];                                    // %1, %n: as they are
        }
        // Words of seven letters, since no language has only one long word.
        for (qsizetype i = 0, more = text.size(); i < more; ++i) out += i % 8 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
        return out + QLatin1Char(']');
    }
};

} // namespace reeve::test
