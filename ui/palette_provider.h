// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tone.h"

#include <QList>
#include <QString>
#include <functional>

namespace reeve::ui {

/// One line of the command palette.
struct PaletteItem {
    QString text;                             ///< what its words are searched in, and shown
    QString icon{};                           ///< of the icon set
    widgets::Tone tone{widgets::Tone::Muted}; ///< of the icon
    QString detail{};                         ///< muted, behind the text: a legal name, what a saved view filters
    QString keys{};                           ///< as people read them: "Ctrl+N"
    QString whyNot{};                         ///< not empty: it cannot be chosen now, for this reason
    std::function<void()> run{};              ///< Return
    std::function<void()> runInWindow{};      ///< Ctrl+Return; not set: like Return
};

/// What else the palette of a window offers: saved views, recent tenants. Pages add theirs; the palette searches, orders and draws them.
class PaletteProviders final {
public:
    struct Provider {
        QString section;                           ///< the heading
        std::function<QList<PaletteItem>()> items; ///< asked each time the palette opens; quick
        bool whenEmpty{true};                      ///< offer them before anything is typed?
    };
    void add(Provider provider) { m_providers << std::move(provider); }
    const QList<Provider>& all() const { return m_providers; }

private:
    QList<Provider> m_providers;
};

} // namespace reeve::ui
