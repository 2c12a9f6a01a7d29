// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

/// The icons lie in a static library: the linker keeps them because they are named here. The macro works outside of namespaces only.
static void loadIcons() { Q_INIT_RESOURCE(reeve_icons); }

namespace reeve::widgets {

namespace {

QPixmap drawn(const QString& name, const QColor& tint, QSize pixels)
{
    const auto key = u"reeve/%1/%2/%3x%4"_s.arg(name).arg(tint.rgba(), 0, 16).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    loadIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "icon", qPrintable(name));
    QSvgRenderer renderer(found ? file.readAll().replace("currentColor", tint.name().toLatin1()) : QByteArray());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(tint.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QColor tint = color(m_tone, QGuiApplication::palette());
        if (mode == QIcon::Disabled) tint.setAlphaF(0.45F);
        if (size.width() <= size.height()) return drawn(m_name, tint, size);
        QPixmap wide(size); // buttons ask for more width than height: what is over keeps the text away
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, drawn(m_name, tint, {size.height(), size.height()}));
        return wide;
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }
    QIconEngine* clone() const override { return new TintedEngine(m_name, m_tone); }
    QString key() const override { return u"reeve"_s; }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone) { return QIcon(new TintedEngine(name, tone)); }

QPixmap iconPixmap(const QString& name, const QColor& tint, int size, qreal ratio)
{
    QPixmap pixmap = drawn(name, tint, QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace reeve::widgets
