// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/wizard_frame.h"

#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/elided_label.h"
#include "widgets/environment_band.h"

#include <QAbstractButton>
#include <QFrame>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

namespace {

constexpr int stepsWidth = 212;       // where there is room; always as wide as its longest title
constexpr int stepsNarrowWidth = 140; // at least
constexpr int sideWidth = 330;
constexpr int sideNarrowWidth = 256;
constexpr int narrowBelow = 1040; // width of a window in which the form needs the room
constexpr int stepHeight = 32;
constexpr QSize usualSize{1100, 720};
constexpr QSize leastSize{760, 460};

/// The first thing in @p page that takes keys.
QWidget* firstField(QWidget* page)
{
    for (auto* next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) return next;
    }
    return nullptr;
}

} // namespace

class StepList::Step final : public QAbstractButton {
public:
    Step(int number, const QString& title, QWidget* parent) : QAbstractButton(parent), m_number(number)
    {
        setText(title);
        setObjectName(u"step%1Button"_s.arg(number));
        setFixedHeight(stepHeight);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return {stepsNarrowWidth - 24, stepHeight}; }

    bool current{false};
    Mark mark{Mark::None};

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || (isEnabled() && underMouse())) {
            painter.setPen(hasFocus() ? QPen(widgets::color(Tone::Accent, palette())) : QPen(Qt::NoPen));
            painter.setBrush(
                widgets::mixed(widgets::color(Tone::SurfaceAlternate, palette()), widgets::color(Tone::Border, palette()), 0.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5), 4, 4);
        }
        const QRect icon(8, (height() - 16) / 2, 16, 16);
        const auto tone = current ? Tone::Accent : mark == Mark::None ? Tone::Muted : Tone::Text;
        QFont face = font();
        if (current) face.setWeight(QFont::DemiBold);
        painter.setFont(face);
        painter.setPen(widgets::color(tone, palette()));
        if (!current && mark != Mark::None) {
            const bool done = mark == Mark::Done;
            Theme::icon(done ? u"check"_s : u"warning"_s, done ? Tone::Ok : Tone::Warning).paint(&painter, icon);
        } else {
            painter.drawText(icon, Qt::AlignCenter, QString::number(m_number));
        }
        painter.drawText(rect().adjusted(32, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(face).elidedText(text(), Qt::ElideRight, width() - 36));
    }

private:
    int m_number;
};

StepList::StepList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setFixedWidth(stepsWidth);
    setProperty("surface", u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins(12, 16, 12, 16);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void StepList::add(const QString& title)
{
    const int number = int(m_steps.size());
    auto* step = new Step(number + 1, title, this);
    connect(step, &QAbstractButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
    m_layout->insertWidget(number, step);
    m_steps.push_back(step);
    QFont current = font();
    current.setWeight(QFont::DemiBold);
    m_titles = std::max(m_titles, QFontMetrics(current).horizontalAdvance(title) + 36 + 24 + 8);
    fit();
    refresh();
}

void StepList::fit() { setFixedWidth(std::max(m_titles, m_narrow ? stepsNarrowWidth : stepsWidth)); }

void StepList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepList::setMark(int step, Mark mark)
{
    m_steps[std::size_t(step)]->mark = mark;
    refresh();
}

void StepList::setReachable(bool reachable)
{
    m_reachable = reachable;
    refresh();
}

void StepList::refresh()
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        auto& step = *m_steps[std::size_t(i)];
        step.current = i == m_current;
        step.setEnabled(m_reachable && i < m_current);
        const auto state = i == m_current               ? tr("present step")
                           : step.mark == Mark::Done    ? tr("done")
                           : step.mark == Mark::Problem ? tr("needs attention")
                                                        : tr("to come");
        step.setAccessibleName(tr("Step %1, %2, %3", "number, title, state").arg(i + 1).arg(step.text(), state));
        step.update();
    }
}

WizardFrame::WizardFrame(const client::Identity& identity, QWidget* parent)
    : QDialog(parent),
      m_title(label({}, "title", true)),
      m_steps(new StepList),
      m_pages(new QStackedWidget),
      m_side(nullptr),
      m_status(new widgets::ElidedLabel(u"statusLabel"_s))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(leastSize);
    const auto* where = parent ? parent->screen() : screen();
    resize(where ? usualSize.boundedTo(where->availableSize()) : usualSize);

    auto* header = new QFrame;
    header->setProperty("surface", u"header"_s);
    header->setObjectName(u"wizardHeader"_s);
    auto* badge = new widgets::StateBadge;
    badge->setBadge(widgets::environmentBadge(identity.environment, identity.label));
    auto* fingerprint = label(identity.fingerprint, "muted");
    fingerprint->setObjectName(u"fingerprintLabel"_s);
    fingerprint->setFont(Theme::fixed());
    fingerprint->setToolTip(tr("Fingerprint of the control plane's signing key"));
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(20, 0, 20, 0);
    top->setSpacing(10);
    header->setMinimumHeight(56);
    top->addWidget(m_title, 1);
    top->addWidget(badge);
    top->addWidget(label(identity.name, "heading"));
    top->addWidget(fingerprint);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto* middleBox = new QWidget;
    middleBox->setObjectName(u"wizardBody"_s);
    middle->setContentsMargins(0, 0, 0, 0);
    middleBox->setLayout(middle);

    auto* footer = new QFrame;
    footer->setProperty("surface", u"bar"_s);
    footer->setFixedHeight(56);
    m_close = button(tr("Cancel"), "closePushButton", footer);
    m_back = button(tr("Back"), "backPushButton", footer);
    m_next = button({}, "nextPushButton", footer);
    m_status->setProperty("role", u"muted"_s);
    auto* bottom = new QHBoxLayout(footer);
    bottom->setContentsMargins(20, 0, 20, 0);
    bottom->setSpacing(Theme::gap);
    bottom->addWidget(m_status, 1);
    for (auto* each : {m_close, m_back, m_next}) bottom->addWidget(each);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(new HairLine(Qt::Horizontal));
    column->addWidget(middleBox, 1);
    column->addWidget(footer);
    auto* band = new widgets::EnvironmentBand(Qt::Vertical);
    band->setEnvironment(identity.environment);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(band);
    all->addLayout(column, 1);

    // Pages that are not on show yet cost nothing when the window opens.
    for (QWidget* each : {static_cast<QWidget*>(this), middleBox, static_cast<QWidget*>(m_pages)}) Theme::dressPartsOf(each);

    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_next, &QPushButton::clicked, this, [this] { goNext(); });
    connect(m_steps, &StepList::chosen, this, [this](int step) { goTo(step); });
    auto* backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(backKey, &QShortcut::activated, this, [this] {
        if (m_back->isVisible() && m_back->isEnabled()) goBack();
    });
}

void WizardFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

int WizardFrame::addStep(const QString& title, QWidget* page)
{
    m_steps->add(title);
    m_pageOf.push_back(addPage(page));
    return int(m_pageOf.size()) - 1;
}

int WizardFrame::addPage(QWidget* page)
{
    if (!page->layout() || page->layout()->contentsMargins().isNull()) page->setContentsMargins(20, 16, 20, 16);
    auto* area = scrolling(page);
    area->setProperty("surface", u"plain"_s);
    return m_pages->addWidget(area);
}

void WizardFrame::setSide(QWidget* side)
{
    side->setContentsMargins(16, 16, 16, 16);
    auto* frame = new QWidget;
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HairLine(Qt::Vertical));
    m_side = scrolling(side);
    layout->addWidget(m_side, 1);
    static_cast<QHBoxLayout*>(m_pages->parentWidget()->layout())->addWidget(frame);
}

void WizardFrame::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_steps->setNarrow(narrow);
    if (m_side) m_side->parentWidget()->setFixedWidth(narrow ? sideNarrowWidth : sideWidth);
}

void WizardFrame::setSideVisible(bool visible)
{
    if (m_side) m_side->parentWidget()->setVisible(visible);
}

void WizardFrame::turnTo(int step, int page)
{
    m_step = step;
    m_steps->setCurrent(step);
    const int index = page < 0 ? m_pageOf[std::size_t(step)] : page;
    m_pages->setCurrentIndex(index);
    if (auto* first = firstField(m_pages->widget(index))) first->setFocus(Qt::TabFocusReason);
    else m_next->setFocus(Qt::TabFocusReason);
}

void WizardFrame::setNext(const QString& text, bool dangerous)
{
    m_next->setText(text);
    m_next->setProperty("primary", !dangerous);
    m_next->setProperty("danger", dangerous);
    m_next->setDefault(!dangerous);
    m_next->setAutoDefault(!dangerous);
    repolish(m_next);
}

void WizardFrame::setHelp(const QString& topic, const QStringList& parts)
{
    m_helpTopic = topic;
    m_helpParts = parts;
}

QString WizardFrame::helpTopic() const
{
    const QString part = m_helpParts.value(m_step);
    return part.isEmpty() ? m_helpTopic : m_helpTopic + u'#' + part;
}

void WizardFrame::setStatus(const QString& text) { m_status->setText(text); }

} // namespace reeve::ui
