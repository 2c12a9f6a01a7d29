// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tone.h"

#include "widgets/series.h"

#include <array>

namespace reeve::widgets {

namespace {

QRgb value(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Window: return dark ? 0xFF12161B : 0xFFF6F7F9;
    case Tone::Surface: return dark ? 0xFF191E25 : 0xFFFFFFFF;
    case Tone::SurfaceAlternate: return dark ? 0xFF212832 : 0xFFEFF2F6;
    case Tone::Border: return dark ? 0xFF333C48 : 0xFFD5DBE3;
    case Tone::Text: return dark ? 0xFFE7EBF0 : 0xFF18202B;
    case Tone::Muted: return dark ? 0xFFA0ACBA : 0xFF566273;
    case Tone::Accent: return dark ? 0xFF7AA8FF : 0xFF2563C9;
    case Tone::OnAccent: return dark ? 0xFF0B1220 : 0xFFFFFFFF;
    case Tone::Ok: return dark ? 0xFF55C794 : 0xFF1B7A4B;
    case Tone::Warning: return dark ? 0xFFE5B454 : 0xFF8A5A00;
    case Tone::Danger: return dark ? 0xFFFF8078 : 0xFFB42D24;
    case Tone::Archived: return dark ? 0xFFA79BFF : 0xFF5B4FC7;
    case Tone::Neutral: return dark ? 0xFFA3AEBB : 0xFF5F6B7A;
    case Tone::Selection: return dark ? 0xFF22324D : 0xFFE8F0FC;
    case Tone::Match: return dark ? 0xFF4A3C12 : 0xFFFBEFC9;
    case Tone::Added: return dark ? 0xFF16301F : 0xFFDDF3E6;
    case Tone::Removed: return dark ? 0xFF3A1D1E : 0xFFFBE3E1;
    }
    return 0;
}

constexpr std::array<QRgb, seriesColors> lightSeries{0xFF2563C9, 0xFFC2570C, 0xFF1B7A4B, 0xFF8E3BB5,
                                                     0xFF0F7C8C, 0xFFB42D24, 0xFF6B7280, 0xFF9A6B00};
constexpr std::array<QRgb, seriesColors> darkSeries{0xFF7AA8FF, 0xFFFF9D5C, 0xFF55C794, 0xFFD095F2,
                                                    0xFF4FC3D4, 0xFFFF8078, 0xFFA3AEBB, 0xFFE5B454};

} // namespace

QColor color(Tone tone, bool dark) { return QColor::fromRgb(value(tone, dark)); }

QColor seriesColor(int number, bool dark) { return QColor::fromRgb((dark ? darkSeries : lightSeries)[std::size_t(number) % seriesColors]); }

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Text).lightness() >= 128; // a style sheet may have made the ground transparent
}

QColor mixed(const QColor& ground, const QColor& over, double part)
{
    const auto channel = [part](int below, int above) { return int(below + (above - below) * part + 0.5); };
    return {channel(ground.red(), over.red()), channel(ground.green(), over.green()), channel(ground.blue(), over.blue())};
}

} // namespace reeve::widgets
