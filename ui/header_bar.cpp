// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_bar.h"

#include "ui/theme.h"
#include "widgets/elided_label.h"
#include "widgets/environment_band.h"
#include "widgets/icon.h"
#include "widgets/id_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

/// Looks like a search field and opens the command palette: one types there, whatever one is looking for.
class HeaderBar::Search final : public QAbstractButton {
public:
    Search(QString text, QString keys, std::function<void(const QString&)> typed, QWidget* parent)
        : QAbstractButton(parent), m_keys(std::move(keys)), m_typed(std::move(typed))
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text() + m_keys) + 90, Theme::controlHeight()}; }
    QSize minimumSizeHint() const override { return {90, Theme::controlHeight()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const QString text = event->text();
        const bool types =
            !text.isEmpty() && text[0].isPrint() && text[0] != u' ' && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (types) m_typed(text);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) click();
        else QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto tone = [this](Tone each) { return color(each, palette()); };
        painter.setPen(tone(hasFocus() ? Tone::Accent : underMouse() ? Tone::Muted : Tone::Border));
        painter.setBrush(tone(Tone::Window));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        widgets::icon(u"search"_s, Tone::Muted).paint(&painter, QRect(8, (height() - 16) / 2, 16, 16));
        painter.setPen(tone(Tone::Muted));
        const int keys = QFontMetrics(Theme::compact()).horizontalAdvance(m_keys) + 12;
        const QRect room = rect().adjusted(32, 0, -8, 0);
        const bool both = room.width() - keys >= 80;
        painter.drawText(room.adjusted(0, 0, both ? -keys : 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - (both ? keys : 0)));
        if (!both) return;
        painter.setFont(Theme::compact());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_keys);
    }

private:
    QString m_keys;
    std::function<void(const QString&)> m_typed;
};

HeaderBar::HeaderBar(QAction* readOnly, QAction* palette, QWidget* parent)
    : QFrame(parent),
      m_environment(new widgets::StateBadge),
      m_name(new widgets::ElidedLabel(u"planeNameLabel"_s)),
      m_fingerprint(new widgets::IdLabel(tr("the fingerprint"))),
      m_readOnly(new QPushButton),
      m_search(new Search(
          tr("Search or type a command"), palette->shortcut().toString(QKeySequence::NativeText),
          [this](const QString& text) { Q_EMIT typed(text); }, this)),
      m_band(new widgets::EnvironmentBand(Qt::Horizontal))
{
    setProperty("surface", u"header"_s);
    QFont bold = Theme::body();
    bold.setWeight(QFont::DemiBold);
    m_environment->setObjectName(u"environmentStateBadge"_s);
    m_environment->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_name->setProperty("role", u"heading"_s);
    m_fingerprint->setObjectName(u"fingerprintIdLabel"_s);
    connect(m_fingerprint, &widgets::IdLabel::copyRequested, this, &HeaderBar::copyRequested);

    m_readOnly->setObjectName(u"readOnlyPushButton"_s);
    m_readOnly->setCheckable(true);
    m_readOnly->setToolTip(u"%1 (%2)"_s.arg(readOnly->toolTip(), readOnly->shortcut().toString(QKeySequence::NativeText)));
    const auto follow = [this, readOnly] {
        m_readOnly->setChecked(readOnly->isChecked());
        m_readOnly->setEnabled(readOnly->isEnabled());
        m_readOnly->setIcon(
            Theme::icon(readOnly->isChecked() ? u"lock"_s : u"unlock"_s, readOnly->isChecked() ? Tone::Warning : Tone::Muted));
        m_readOnly->setText(readOnly->isChecked() ? tr("Read-only is on") : tr("Read-only"));
    };
    connect(readOnly, &QAction::changed, this, follow);
    connect(m_readOnly, &QPushButton::clicked, readOnly, &QAction::trigger);
    follow();

    m_search->setObjectName(u"headerSearchButton"_s);
    m_search->setAccessibleName(tr("Search or type a command"));
    m_search->setToolTip(u"%1 (%2)"_s.arg(palette->toolTip(), palette->shortcut().toString(QKeySequence::NativeText)));
    connect(m_search, &QAbstractButton::clicked, palette, &QAction::trigger);

    auto* bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(Theme::wideGap, 0, Theme::wideGap, 0);
    line->setSpacing(12);
    line->addWidget(m_environment);
    line->addWidget(m_name);
    line->addWidget(m_fingerprint);
    line->addWidget(m_readOnly);
    line->addStretch(1);
    line->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar, 1);
    column->addWidget(m_band);
    setFixedHeight(47);
    setIdentity({});
}

void HeaderBar::setIdentity(const client::Identity& identity, bool isClosed)
{
    widgets::Badge badge = widgets::environmentBadge(identity.environment, identity.label);
    if (isClosed && identity.environment.isEmpty()) badge = {u"cross"_s, tr("Not connected"), widgets::Tone::Muted};
    m_environment->setBadge(badge);
    m_environment->setToolTip(identity.declared.isEmpty() ? tr("The environment of this control plane")
                                                          : tr("Marked so here; the control plane itself says: %1", "an environment")
                                                                .arg(widgets::environmentBadge(identity.declared).text));
    m_band->setEnvironment(identity.environment);
    m_name->setText(identity.name);
    m_name->setMinimumWidth(qMin(m_name->sizeHint().width(), m_name->fontMetrics().averageCharWidth() * 10));
    m_fingerprint->setText(identity.fingerprint);
    m_fingerprint->setVisible(!identity.fingerprint.isEmpty());
    m_fingerprint->setToolTip(
        identity.fingerprint.isEmpty() ? QString() : tr("Fingerprint of this control plane's signing key: %1").arg(identity.fingerprint));
}

} // namespace reeve::ui
