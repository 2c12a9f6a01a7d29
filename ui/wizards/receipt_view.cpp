// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/receipt_view.h"

#include "models/format.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/id_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;

namespace {
constexpr int rowHeight = 26;
} // namespace

ReceiptView::ReceiptView(QWidget* parent)
    : QWidget(parent),
      m_headline(label({}, "title", true)),
      m_note(new Message),
      m_facts(new QGridLayout),
      m_nextBox(new QWidget),
      m_next(new QVBoxLayout(m_nextBox))
{
    setObjectName(u"receiptView"_s);
    m_headline->setObjectName(u"receiptHeadlineLabel"_s);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(2);
    m_facts->setColumnMinimumWidth(0, 110);
    m_facts->setColumnStretch(1, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(new widgets::IconLabel(u"check"_s, widgets::Tone::Ok, 20), 0, Qt::AlignVCenter);
    top->addWidget(m_headline, 1);
    QWidget* frame = nullptr;
    auto* inside = panel(this, &frame);
    inside->addLayout(m_facts);
    auto* copy = button(tr("Copy receipt"), "copyReceiptPushButton", this);
    copy->setIcon(Theme::icon(u"copy"_s));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_text); });
    auto* below = new QHBoxLayout;
    below->addWidget(copy);
    below->addStretch(1);
    m_next->setContentsMargins(0, 0, 0, 0);
    m_next->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(frame);
    column->addLayout(below);
    column->addWidget(m_nextBox);
    column->addStretch(1);
}

void ReceiptView::addFact(const QString& name, QWidget* value)
{
    const int row = m_facts->rowCount();
    auto* key = label(name, "muted");
    key->setBuddy(value);
    m_facts->setRowMinimumHeight(row, rowHeight);
    m_facts->addWidget(key, row, 0, Qt::AlignVCenter);
    m_facts->addWidget(value, row, 1, Qt::AlignVCenter);
}

void ReceiptView::showNext(const std::vector<NextStep>& next, bool known)
{
    while (auto* item = m_next->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_nextBox->setVisible(!next.empty());
    m_next->addWidget(label(tr("What to do next"), "heading"));
    for (const auto& each : next) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(label(each.text, nullptr, true), 1);
        if (known && !each.button.isEmpty()) {
            auto* act = button(each.button, "nextActPushButton", line);
            connect(act, &QPushButton::clicked, this, [this, operation = each.operation] { Q_EMIT actRequested(operation); });
            row->addWidget(act, 0, Qt::AlignTop);
        }
        m_next->addWidget(line);
    }
}

void ReceiptView::showChange(const QString& headline, const Change& change, const std::vector<NextStep>& next)
{
    m_headline->setText(headline);
    showNext(next, change.tenant.has_value());
    while (auto* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_text = headline + u'\n';
    m_note->say(Message::Kind::Info,
                change.replayed ? tr("It had been done already by an earlier try; nothing was done twice.") : QString{});
    const auto fact = [this](const QString& name, const QString& value) {
        addFact(name, label(value));
        m_text += u"%1: %2\n"_s.arg(name, value);
    };
    const auto id = [this](const QString& name, const QString& value) {
        auto* shown = new widgets::IdLabel(name);
        shown->setText(value);
        connect(shown, &widgets::IdLabel::copyRequested, this, &ReceiptView::copyRequested);
        addFact(name, shown);
        m_text += u"%1: %2\n"_s.arg(name, value);
    };
    if (change.tenant) id(tr("Tenant"), toQt(change.tenant->id));
    if (!change.receipt) return;
    const auto& receipt = *change.receipt;
    fact(tr("Took"), Format::duration(std::chrono::microseconds(receipt.duration)));
    fact(tr("Revision"), Format::count(receipt.revision));

    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(label(Format::count(receipt.auditIndex)));
    auto* show = new QToolButton(entry);
    show->setObjectName(u"showAuditToolButton"_s);
    show->setText(tr("Show in audit log"));
    show->setProperty("link", true);
    show->setFocusPolicy(Qt::StrongFocus);
    connect(show, &QToolButton::clicked, this, [this, seq = receipt.auditIndex] { Q_EMIT showAuditEntry(seq); });
    row->addWidget(show);
    row->addStretch();
    addFact(tr("Audit entry"), entry);
    m_text += u"%1: %2\n"_s.arg(tr("Audit entry")).arg(receipt.auditIndex);

    id(tr("Leaf hash"), toQt(receipt.leafHash));
    if (receipt.checkpointSize > 0) fact(tr("Proven by"), tr("the signed checkpoint of %Ln entries", nullptr, int(receipt.checkpointSize)));
    id(tr("Request"), toQt(receipt.requestId));
    id(tr("Correlation"), toQt(receipt.correlationId));
}

} // namespace reeve::ui
