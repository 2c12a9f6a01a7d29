// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStandardPaths>

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

void SystemDesktop::pickSaveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter,
                                 std::function<void(QString)> done)
{
    const bool hasFolder = QFileInfo(proposed).fileName() != proposed;
    auto* dialog =
        new QFileDialog(parent, title, hasFolder ? QString() : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const auto follow = [dialog](const QString& chosen) {
        static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
        dialog->setDefaultSuffix(suffix.match(chosen).captured(1));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(filter);
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

} // namespace reeve::ui
