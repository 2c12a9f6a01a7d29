// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/data_folder.h"

#include <QStandardPaths>

namespace reeve::client {
namespace {

std::filesystem::path dataHome() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString(); }

} // namespace

std::filesystem::path localPlaneFolder() { return dataHome() / "reeve" / "local"; }
std::filesystem::path samplePlaneFolder() { return dataHome() / "reeve" / "sample"; }

bool holdsPlane(const std::filesystem::path& folder)
{
    // What cannot be looked at, and a plane that lost a part, counts as one: opening it says what is wrong.
    const auto isThere = [&](const char* name) {
        std::error_code ignored;
        return std::filesystem::status(folder / name, ignored).type() != std::filesystem::file_type::not_found;
    };
    return isThere("reeve.db") || isThere("signing-key.pem");
}

control::ControlPlaneOptions localPlaneOptions(const std::filesystem::path& folder)
{
    const std::string who = control::embeddedCaller().actor.id; // "user:ana@desk-7"
    const auto colon = who.find(':');
    const auto at = who.rfind('@');
    control::ControlPlaneOptions options;
    options.database.folder = folder;
    options.name = "local plane of " + who.substr(colon + 1, at - colon - 1) + " on " + who.substr(at + 1);
    return options;
}

} // namespace reeve::client
