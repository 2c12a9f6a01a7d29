// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manifest_text.h"

#include <QJsonDocument>

namespace reeve::models {

QString readableJson(const std::string& canonical)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(canonical));
    if (document.isNull()) return QString::fromStdString(canonical);
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace reeve::models
