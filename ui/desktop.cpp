// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>

namespace reeve::ui {

void SystemDesktop::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

void SystemDesktop::openUrl(const QUrl& url) { QDesktopServices::openUrl(url); }

void SystemDesktop::pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> done)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

void SystemDesktop::pickFiles(QWidget* parent, const QString& title, const QString& filter, std::function<void(QStringList)> done)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(done));
    dialog->open();
}

} // namespace reeve::ui
