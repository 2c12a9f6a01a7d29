// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/icon.h"
#include "widgets/tone.h"

#include <QFont>
#include <QObject>
#include <QTemporaryDir>

class QApplication;

namespace reeve::ui {

/// How the whole application looks: Fusion, a palette and one style sheet, made from the tones (widgets/tone.h). GUI thread only.
///
/// The style sheet is set on each window when it is first shown, not on the application: Qt would work it out anew for everything below a
/// widget whenever that gets a parent, and a window of 1,300 widgets would take ten times as long to make. A window may go further and let
/// its parts be dressed one by one (dressPartsOf): hidden ones wait, and follow a change of the theme when they are shown.
///
/// Style sheet properties that widgets may set (before they are shown, or call repolish()):
///   primary: true       a button filled with the accent, one a page          danger: true   a button with danger-coloured text
///   role: title | heading | caption | muted | code | ok | warning | danger   on QLabel
///   surface: panel | rail | header | bar                                     on QFrame and QWidget: ground and border
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };
    enum class Density { Comfortable, Compact };
    /// Applies @p mode and @p density at once. Mode::System follows the platform while the program runs. @pre @p application outlives the
    /// theme
    explicit Theme(QApplication& application, Mode mode, Density density = Density::Comfortable);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool dark() const { return m_dark; }
    void setDensity(Density density);
    Density density() const { return m_density; }

    /// The children of @p widget get the style sheet each for itself, and @p widget has none. Call it before they are shown.
    static void dressPartsOf(QWidget* widget);

    static QFont body();    ///< of the platform's family: 10 pt, 9 pt when compact
    static QFont compact(); ///< 9 pt: captions, table headers
    static QFont title();   ///< 13 pt semibold
    static QFont fixed();   ///< ids, hashes, code
    static QIcon icon(const QString& name, widgets::Tone tone = widgets::Tone::Text) { return widgets::icon(name, tone); }

    /// "light", "dark" or "system"; anything else is System.
    static Mode modeNamed(const QString& name);
    static QString nameOf(Mode mode);

    static constexpr int gap = 8;      ///< between things that belong together, px
    static constexpr int wideGap = 16; ///< between groups; also the margin of pages
    /// The density that is in force is read from the application's font, as light and dark are from its palette. Whoever keeps one of these
    /// sets it again at QEvent::StyleChange; tables do it through keepRowHeight() (ui/table.h).
    static int controlHeight(); ///< buttons and fields: 32, 28 when compact
    static int rowHeight();     ///< of tables: 32, 26 when compact

Q_SIGNALS:
    void changed(); ///< light became dark or the other way, or the density changed; painted things follow by themselves

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void dress(QWidget* widget);
    bool systemIsDark();
    QString image(const QString& name, widgets::Tone tone); ///< path of a tinted picture for the style sheet
    QString styleSheet();

    QApplication& m_application;
    QTemporaryDir m_images; ///< style sheets take pictures by path only
    Mode m_mode;
    Density m_density;
    bool m_dark{false};
    bool m_applying{false};
    QString m_sheet;
};

/// Tells the style that a property which the style sheet looks at was changed.
void repolish(QWidget* widget);

} // namespace reeve::ui
