// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle_dialog.h"

#include "ui/desktop.h"
#include "ui/theme.h"
#include "widgets/environment_band.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {
constexpr int textWidth = 520;
}

BundleDialog::BundleDialog(Desktop& desktop, QWidget* parent)
    : QDialog(parent), m_folder(new QLineEdit), m_key(new QLineEdit), m_open(new QPushButton(tr("Open bundle")))
{
    setObjectName(u"bundleDialog"_s);
    setWindowTitle(tr("Open an audit bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto words = [](const QString& text, const char* role) {
        auto* label = new QLabel(text);
        label->setProperty("role", QLatin1String(role));
        label->setWordWrap(true);
        label->ensurePolished();
        label->setFixedSize(textWidth, label->heightForWidth(textWidth)); // dialogs do not ask wrapped labels for their height
        return label;
    };
    m_folder->setObjectName(u"bundleFolderLineEdit"_s);
    m_key->setObjectName(u"bundleKeyLineEdit"_s);
    m_key->setFont(Theme::fixed());
    m_key->setPlaceholderText(u"reeve/pln_01J…+9f3c77a1+AZm2…"_s);
    auto* folderLabel = new QLabel(tr("&Folder of the bundle"));
    folderLabel->setBuddy(m_folder);
    auto* keyLabel = new QLabel(tr("&Verification key of the control plane"));
    keyLabel->setBuddy(m_key);
    auto* choose = new QPushButton(Theme::icon(u"folder-open"_s), tr("Choose…"));
    choose->setObjectName(u"chooseBundlePushButton"_s);
    connect(choose, &QPushButton::clicked, this, [this, &desktop] {
        desktop.pickFolder(this, tr("Folder of the bundle"), [this](const QString& path) { m_folder->setText(path); });
    });
    m_open->setObjectName(u"openBundlePushButton"_s);
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelBundlePushButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_folder->text().trimmed(), m_key->text().trimmed());
        accept();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &BundleDialog::check);

    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(Theme::gap);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(24, 20, 24, 16);
    inner->setSpacing(6);
    inner->addWidget(words(tr("Open an audit bundle"), "title"));
    inner->addWidget(words(tr("A bundle is a copy of an audit log that was exported with its signed checkpoint. It is read from disk and "
                              "verified here, without any control plane."),
                           "muted"));
    inner->addSpacing(10);
    inner->addWidget(folderLabel);
    inner->addLayout(folderRow);
    inner->addSpacing(10);
    inner->addWidget(keyLabel);
    inner->addWidget(m_key);
    inner->addWidget(
        words(tr("Take the key from somewhere other than the bundle, for example from the people who run the control plane: a key that "
                 "comes with a forged bundle would verify it. Without a key the entries can be read, but nothing is proven."),
              "caption"));
    inner->addSpacing(12);
    inner->addStretch(1);
    inner->addLayout(buttons);
    auto* band = new widgets::EnvironmentBand(Qt::Vertical);
    band->setEnvironment(u"offline"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(band);
    row->addLayout(inner, 1);
    check();
}

void BundleDialog::check() { m_open->setEnabled(!m_folder->text().trimmed().isEmpty()); }

} // namespace reeve::ui
