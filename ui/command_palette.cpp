// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "ui/announce.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "widgets/icon.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

namespace {

constexpr int widest = 680;
constexpr int top = 56;      // below the header
constexpr int margin = 40;   // to the window's edges
constexpr int textLeft = 40; // behind the icon

} // namespace

class CommandPalette::Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, Theme::rowHeight()}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto tone = [&option](Tone each) { return widgets::color(each, option.palette); };
        const auto& item = *static_cast<const PaletteItem*>(index.data(PaletteModel::ItemRole).value<const void*>());
        const QRect rect = option.rect;
        painter->save();
        if (index.data(PaletteModel::HeadingRole).toBool()) {
            QFont font = Theme::compact();
            painter->setFont(font);
            painter->setPen(tone(Tone::Muted));
            painter->drawText(rect.adjusted(12, 0, -12, -2), Qt::AlignRight | Qt::AlignBottom, item.detail);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->drawText(rect.adjusted(12, 0, -12, -2), Qt::AlignLeft | Qt::AlignBottom, item.text);
            painter->restore();
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        const bool possible = item.whyNot.isEmpty();
        if (chosen) {
            painter->fillRect(rect, tone(Tone::Selection));
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tone(Tone::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(rect, tone(Tone::SurfaceAlternate));
        }
        if (!item.icon.isEmpty())
            widgets::icon(item.icon, possible ? item.tone : Tone::Muted)
                .paint(painter, QRect(rect.left() + 14, rect.center().y() - 7, 16, 16), Qt::AlignCenter,
                       possible || item.tone == Tone::Danger ? QIcon::Normal : QIcon::Disabled);
        int right = rect.right() - 12;
        const QString keys = possible ? item.keys : item.whyNot;
        if (!keys.isEmpty()) {
            painter->setFont(possible ? Theme::fixed() : Theme::compact());
            painter->setPen(tone(Tone::Muted));
            const int most = rect.width() * (possible ? 30 : 50) / 100;
            const QString shown = painter->fontMetrics().elidedText(keys, Qt::ElideRight, most);
            painter->drawText(rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, shown);
            right -= painter->fontMetrics().horizontalAdvance(shown) + 16;
        }
        painter->setFont(option.font);
        const QFontMetrics metrics(option.font);
        const int left = rect.left() + textLeft;
        const QString text = metrics.elidedText(item.text, Qt::ElideRight, right - left);
        if (const QStringList words = index.data(PaletteModel::MarksRole).toStringList(); !words.isEmpty() && possible) {
            for (const auto& [start, length] : matchesIn(text, words)) {
                const int x = left + metrics.horizontalAdvance(text.left(start));
                painter->fillRect(QRect(x, rect.center().y() - metrics.height() / 2, metrics.horizontalAdvance(text.mid(start, length)),
                                        metrics.height() + 1),
                                  tone(Tone::Match));
            }
        }
        painter->setPen(tone(possible ? Tone::Text : Tone::Muted));
        painter->drawText(QRect(left, rect.top(), right - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        const int detailLeft = left + metrics.horizontalAdvance(text) + 12;
        if (!item.detail.isEmpty() && right - detailLeft > 40) {
            painter->setFont(Theme::compact());
            painter->setPen(tone(Tone::Muted));
            painter->drawText(QRect(detailLeft, rect.top(), right - detailLeft, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(item.detail, Qt::ElideRight, right - detailLeft));
        }
        painter->restore();
    }
};

CommandPalette::CommandPalette(Context& context, QWidget* window)
    : QFrame(window), m_model(context), m_field(new QLineEdit), m_list(new QListView), m_hint(new QLabel)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setProperty("surface", u"popup"_s);
    m_field->setObjectName(u"paletteLineEdit"_s);
    m_field->setAccessibleName(tr("Search tenants, pages and commands"));
    m_field->setPlaceholderText(tr("Type a command, a page or a tenant"));
    m_field->setMaxLength(200);
    m_field->addAction(Theme::icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition)->setText(m_field->placeholderText());
    m_list->setObjectName(u"paletteListView"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(1); // as high as place() says
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setProperty("framed", false);
    m_hint->setObjectName(u"paletteHintLabel"_s);
    m_hint->setProperty("role", u"caption"_s);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(9, 9, 9, 9);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);

    connect(m_field, &QLineEdit::textChanged, &m_model, &PaletteModel::setQuery);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model.isItem(index.row())) return;
        choose(index.row());
        run(QApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &CommandPalette::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &CommandPalette::follow);
    connect(&m_model, &PaletteModel::tenantsCame, this, [this] {
        follow();
        if (const auto wanted = std::exchange(m_wanted, std::nullopt); wanted && m_model.firstItem() >= 0) return run(*wanted);
        announce(m_list, m_model.itemCount() == 0 ? tr("Nothing found") : tr("%n line(s) found", nullptr, m_model.itemCount()));
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_wanted.reset(); });
    hide();
}

void CommandPalette::open(const QString& text)
{
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        m_model.open([this](const Place& place) { Q_EMIT goRequested(place); },
                     [this](const QString& query) { Q_EMIT searchRequested(query); });
        qApp->installEventFilter(this);
    }
    place();
    show();
    raise();
    m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
    follow();
}

void CommandPalette::close()
{
    if (isHidden()) return;
    qApp->removeEventFilter(this);
    m_model.close();
    m_wanted.reset();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_field->clear();
    if (hadFocus && m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = qMin(widest, window->width() - 2 * margin);
    const int list = m_model.rowCount() * Theme::rowHeight() + 4;
    const int edges = 18 + 2 * frameWidth();
    const int others = m_field->sizeHint().height() + m_hint->heightForWidth(width - edges) + edges + 16;
    const int height = qMin(others + qMax(list, Theme::rowHeight()), window->height() - top - margin);
    setGeometry((window->width() - width) / 2, top, width, height);
}

void CommandPalette::follow()
{
    if (isHidden()) return;
    m_list->setVisible(m_model.rowCount() > 0);
    if (!m_model.isItem(m_list->currentIndex().row())) choose(m_model.firstItem());
    say();
    place();
}

void CommandPalette::say()
{
    if (m_model.itemCount() == 0 && m_model.isSearching()) m_hint->setText(tr("Searching tenants…"));
    else if (m_model.itemCount() == 0)
        m_hint->setText(tr("No page, command or tenant matches “%1”. Try fewer or shorter words; label:key=value finds tenants by a label.")
                            .arg(m_model.query()));
    else m_hint->setText(tr("Enter chooses, Ctrl+Enter opens a tenant in its own window, Esc closes."));
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model.index(qMax(row, 0));
    if (row < 0) return m_list->setCurrentIndex({});
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row == m_model.firstItem() ? m_model.index(0) : index); // with its heading
    if (!QAccessible::isActive()) return;
    // The field keeps the keyboard; a reader hears the line that is chosen, as in a combo box.
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::move(int from, int step)
{
    int row = from;
    for (int left = qAbs(step); left > 0;) {
        int next = row + (step > 0 ? 1 : -1);
        while (next >= 0 && next < m_model.rowCount() && !m_model.isItem(next)) next += step > 0 ? 1 : -1;
        if (!m_model.isItem(next)) break;
        row = next;
        --left;
    }
    if (m_model.isItem(row)) choose(row);
}

void CommandPalette::run(bool inWindow)
{
    const int row = m_list->currentIndex().row();
    if (!m_model.isItem(row)) {
        if (m_model.isSearching()) m_wanted = inWindow; // a fast typist: the first tenant that comes
        return;
    }
    const PaletteItem item = m_model.item(row);
    const auto act = inWindow && item.runInWindow ? item.runInWindow : item.run;
    if (!item.whyNot.isEmpty() || !act) return announce(m_field, item.whyNot);
    close(); // first: what is done may look at where the focus is
    act();
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const int page = qMax(1, m_list->viewport()->height() / Theme::rowHeight() - 1);
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(modifiers & Qt::ControlModifier); return true;
    case Qt::Key_Down: move(row, 1); return true;
    case Qt::Key_Up: move(row, -1); return true;
    case Qt::Key_PageDown: move(row, page); return true;
    case Qt::Key_PageUp: move(row, -page); return true;
    case Qt::Key_Home: // in a text they move the cursor; at its ends, or with Ctrl, they lead to the list's ends
        if (!(modifiers & Qt::ControlModifier) && m_field->cursorPosition() > 0) return false;
        choose(m_model.firstItem());
        return true;
    case Qt::Key_End:
        if (!(modifiers & Qt::ControlModifier) && m_field->cursorPosition() < m_field->text().size()) return false;
        move(row, m_model.rowCount());
        return true;
    case Qt::Key_Tab: // there is nowhere to go in here
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        if (!isHidden()) place();
        return false;
    }
    if (isHidden()) return false;
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // The window has other uses for these.
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) event->accept();
        return false;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::WindowDeactivate) {
        auto* widget = qobject_cast<QWidget*>(watched);
        const bool inside = widget && (widget == this || isAncestorOf(widget));
        if (widget && !inside && (event->type() == QEvent::MouseButtonPress ? widget->window() == window() : widget == window())) close();
    }
    return false;
}

} // namespace reeve::ui
