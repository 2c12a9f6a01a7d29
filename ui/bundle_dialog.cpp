// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle_dialog.h"

#include "core/control/api.h"
#include "models/format.h"
#include "ui/desktop.h"
#include "ui/error_text.h"
#include "ui/theme.h"
#include "ui/whole_texts.h"
#include "ui/wizards/parts.h"
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

BundleDialog::BundleDialog(Desktop& desktop, Open open, QWidget* parent)
    : QDialog(parent),
      m_openBundle(std::move(open)),
      m_folder(new QLineEdit),
      m_folderProblem(new Message(this)),
      m_key(new QLineEdit),
      m_keyProblem(new Message(this)),
      m_open(new QPushButton(tr("Open bundle")))
{
    setObjectName(u"bundleDialog"_s);
    setProperty("helpTopic", u"audit#bundle"_s);
    setWindowTitle(tr("Open an audit bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto words = [](const QString& text, const char* role) {
        auto* label = new QLabel(text);
        label->setProperty("role", QLatin1String(role));
        label->setWordWrap(true);
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
    connect(m_open, &QPushButton::clicked, this, &BundleDialog::tryIt);
    connect(m_folder, &QLineEdit::textChanged, this, &BundleDialog::check);
    connect(m_key, &QLineEdit::textChanged, this, &BundleDialog::check);
    m_folderProblem->setObjectName(u"bundleFolderMessage"_s);
    m_keyProblem->setObjectName(u"bundleKeyMessage"_s);

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
    inner->addStrut(textWidth);
    inner->addWidget(words(tr("Open an audit bundle"), "title"));
    inner->addWidget(words(tr("A bundle is a copy of an audit log that was exported with its signed checkpoint. It is read from disk and "
                              "verified here, without any control plane."),
                           "muted"));
    inner->addSpacing(10);
    inner->addWidget(folderLabel);
    inner->addLayout(folderRow);
    inner->addWidget(m_folderProblem);
    inner->addSpacing(10);
    inner->addWidget(keyLabel);
    inner->addWidget(m_key);
    inner->addWidget(m_keyProblem);
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
    growWithText(*this);
    check();
}

BundleDialog::~BundleDialog() = default;

void BundleDialog::check()
{
    m_connection.reset(); // what was tried was something else
    m_open->setEnabled(!m_folder->text().trimmed().isEmpty());
    m_folderProblem->say(Message::Kind::Danger, {});
    m_keyProblem->say(Message::Kind::Danger, {});
}

void BundleDialog::tryIt()
{
    m_open->setEnabled(false);
    const QString folder = m_folder->text().trimmed();
    const QString key = m_key->text().trimmed();
    m_connection = m_openBundle(folder, key);
    m_connection->call(this, control::GetSystemInfo{},
                       [this, folder, key, tried = m_connection.get()](base::Result<control::GetSystemInfo::Info> info) {
                           if (tried != m_connection.get()) return; // the answers were changed meanwhile
                           if (!info) return refuse(info.error());
                           Q_EMIT opened(folder, key);
                           accept();
                       });
}

void BundleDialog::refuse(const base::Error& error)
{
    m_open->setEnabled(true);
    const bool isKey = !error.findings.empty() && error.findings.front().pointer == "/key";
    const ErrorText text = errorText(error);
    if (isKey) {
        m_keyProblem->say(Message::Kind::Danger, tr("This is no verification key: %1").arg(text.detail));
        m_key->setFocus();
    } else {
        m_folderProblem->say(Message::Kind::Danger, tr("This folder holds no bundle that can be read: %1").arg(text.detail));
        m_folder->setFocus();
    }
}

} // namespace reeve::ui
