// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_view.h"

#include <QAbstractItemModel>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace reeve::widgets {
namespace {

constexpr int mostPointsTold = 12; // of a summary: nobody listens to more

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}
    QString text(QAccessible::Text which) const override
    {
        const auto* view = static_cast<const ChartView*>(widget());
        if (which == QAccessible::Description) return view->summary();
        if (which == QAccessible::Value && view->currentPoint() >= 0) return view->points()[view->currentPoint()].text;
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    static const bool installed = (QAccessible::installFactory(accessibleChart), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QChart* area = chart();
    area->setAnimationOptions(QChart::NoAnimation);
    area->setBackgroundVisible(false);
    area->legend()->hide();
    area->setMargins({});
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ChartView::rebuild);
}

void ChartView::setModel(QAbstractItemModel* model)
{
    m_model = model;
    const auto later = [this] {
        if (isVisible()) m_soon.start();
        else m_built = false; // when it is shown
    };
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    later();
}

void ChartView::setActivation(const QString& word) { m_activation = word; }

QString ChartView::display(int row, int column) const { return m_model->index(row, column).data().toString(); }

double ChartView::number(int row, int column) const { return m_model->index(row, column).data(Qt::UserRole).toDouble(); }

QString ChartView::header(int column) const { return m_model->headerData(column, Qt::Horizontal).toString(); }

QFont ChartView::labelFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

void ChartView::rebuild()
{
    m_built = true;
    const QString label = m_current >= 0 ? m_points[m_current].label : QString();
    QChart* area = chart();
    area->removeAllSeries();
    for (QAbstractAxis* axis : area->axes()) {
        area->removeAxis(axis);
        delete axis;
    }
    m_points = m_model->rowCount() > 0 ? build(*area) : QList<Point>();
    m_current = m_hovered = m_pressed = -1;
    for (int point = 0; point < m_points.size(); ++point)
        if (!label.isEmpty() && m_points[point].label == label) m_current = point; // what was chosen stays so
    fit();
    updateGeometry();
    viewport()->update();
}

void ChartView::fit()
{
    if (!m_points.isEmpty()) chart()->setPlotArea(plotRect());
}

QString ChartView::summary() const
{
    if (m_points.isEmpty()) return m_emptyText;
    QStringList parts;
    for (int at = 0; at < qMin(mostPointsTold, int(m_points.size())); ++at) parts << QString(m_points[at].text).replace(u'\n', u", "_s);
    if (m_points.size() > mostPointsTold)
        parts << tr("and %n more points; the table has them all", nullptr, int(m_points.size()) - mostPointsTold);
    return parts.join(u"; "_s);
}

void ChartView::setCurrentPoint(int point)
{
    if (point == m_current) return;
    m_current = point;
    viewport()->update();
    if (point < 0) return;
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

int ChartView::pointAt(const QPoint& at) const
{
    for (int point = 0; point < m_points.size(); ++point)
        if (pointRect(point).contains(at)) return point;
    return -1;
}

void ChartView::hover(int point)
{
    if (point == m_hovered) return;
    m_hovered = point;
    const bool opens = point >= 0 && !m_activation.isEmpty();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (point < 0) QToolTip::hideText();
    else {
        const QRect rect = pointRect(point);
        const QString text = opens ? m_points[point].text + u'\n' + m_activation : m_points[point].text;
        QToolTip::showText(viewport()->mapToGlobal(rect.center()), text, viewport(), rect);
    }
    viewport()->update();
}

void ChartView::activate(int point)
{
    if (point < 0 || point >= m_points.size() || m_activation.isEmpty()) return;
    setCurrentPoint(point);
    Q_EMIT activated(m_points[point].rows);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    if (m_points.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(tone(Tone::Muted));
        if (m_built) painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        if (hasFocus()) {
            painter.setPen(QPen(tone(Tone::Accent), 1.5));
            painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
        return;
    }
    {
        QPainter ground(viewport());
        ground.setRenderHint(QPainter::Antialiasing);
        ground.setPen(Qt::NoPen);
        ground.setBrush(tone(Tone::SurfaceAlternate));
        if (m_hovered >= 0) ground.drawRoundedRect(pointRect(m_hovered), 3, 3);
    }
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    paintLabels(painter);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tone(Tone::Accent), 1.5));
    const QRectF frame = m_current >= 0 ? QRectF(pointRect(m_current)) : QRectF(viewport()->rect());
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 3, 3);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    fit();
}

void ChartView::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    if (!m_built && m_model) m_soon.start();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksOther && m_built && m_model) m_soon.start();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_points.size()) - 1;
    const int before = isVertical() ? Qt::Key_Up : Qt::Key_Left;
    const int after = isVertical() ? Qt::Key_Down : Qt::Key_Right;
    if (last < 0) return QWidget::keyPressEvent(event);
    if (event->key() == before) return setCurrentPoint(m_current < 0 ? last : qMax(0, m_current - 1));
    if (event->key() == after) return setCurrentPoint(qMin(last, m_current + 1));
    if (event->key() == Qt::Key_Home) return setCurrentPoint(0);
    if (event->key() == Qt::Key_End) return setCurrentPoint(last);
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (activates && m_current >= 0 && !m_activation.isEmpty()) return activate(m_current);
    QWidget::keyPressEvent(event); // a page around it may scroll
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && !m_points.isEmpty()) setCurrentPoint(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) { hover(pointAt(event->pos())); }

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? pointAt(event->pos()) : -1;
    if (m_pressed >= 0) setCurrentPoint(m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && event->button() == Qt::LeftButton && pointAt(event->pos()) == pressed) activate(pressed);
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    hover(-1);
}

void ChartView::wheelEvent(QWheelEvent* event) { event->ignore(); } // for the page

} // namespace reeve::widgets
