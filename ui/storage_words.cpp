// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reeve::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StorageWords)

public:
    static std::optional<StorageWords> ofStorage(std::string_view reason)
    {
        if (reason == "STORAGE_FULL")
            return {{tr("The disk is full."), tr("Free some space on the disk that holds the data folder, then try again.")}};
        if (reason == "STORAGE_MOVED")
            return {{tr("The data folder, or a file in it, is not where it was."),
                     tr("Put it back and work goes on. If it is lost, restore your backup there and open it again.")}};
        if (reason == "STORAGE_READ_ONLY")
            return {{tr("The data folder may not be written to."),
                     tr("Correct the owner and the permissions of the folder and of the files in it, then try again.")}};
        if (reason == "STORAGE_IO")
            return {{tr("The disk cannot be read or written."),
                     tr("Look at the disk and at the log of the system, then try again. If it stays so, copy the data folder to another "
                        "disk before you do anything else.")}};
        if (reason == "STORAGE_CORRUPT")
            return {{tr("The database is damaged."), tr("Close the console, keep a copy of the data folder, and restore your backup.")}};
        if (reason == "STORAGE_CANNOT_OPEN")
            return {{tr("The data folder cannot be used."),
                     tr("Check that it is there, and that you may read and write it and the files in it. Then try again.")}};
        if (reason == "STORAGE_NO_MEMORY") return {{tr("There is not enough memory."), tr("Close other programs, then try again.")}};
        if (reason == "STORAGE_BUSY")
            return {{tr("Another program uses the database."), tr("Close that program. It is tried again by itself.")}};
        if (reason == "STARTING")
            return {{tr("Another program is just making this control plane."), tr("Wait a moment: it is opened as soon as that is done.")}};
        return std::nullopt;
    }

    static std::optional<StorageWords> ofPlane(std::string_view reason)
    {
        if (reason == "DATABASE_LOST")
            return {{tr("The database is gone, and only the key of the control plane is left."),
                     tr("Restore the database from your backup. To begin with an empty control plane instead, start the console on another "
                        "folder: reeve --data FOLDER")}};
        if (reason == "KEY_MISSING")
            return {{tr("The signing key of this control plane is missing."),
                     tr("Put the file back from your backup. A new key is not made, as it could not prove what was done before.")}};
        if (reason == "KEY_DAMAGED")
            return {{tr("The signing key of this control plane is damaged."),
                     tr("Put the file back from your backup. A new key is not made, as it could not prove what was done before.")}};
        if (reason == "KEY_FILE")
            return {{tr("The signing key cannot be read."), tr("The file must belong to you, and you must be allowed to read it.")}};
        if (reason == "KEY_FILE_MODE") return {{tr("Others on this machine may use the signing key."), {}}}; // the message has the command
        if (reason == "AUDIT_KEY")
            return {{tr("The signing key belongs to another control plane."), tr("Put the key back that belongs to this data folder.")}};
        if (reason == "FOREIGN_DATABASE")
            return {{tr("The database in the folder belongs to another program."),
                     tr("Start the console on another folder: reeve --data FOLDER")}};
        if (reason == "SCHEMA_TOO_NEW")
            return {{tr("A newer version of Reeve has written this control plane."), tr("Install that version, or a later one.")}};
        if (reason == "SCHEMA_TOO_OLD")
            return {{tr("The control plane must be brought up to date, and another program holds it."),
                     tr("Close that program, then open it again.")}};
        return std::nullopt;
    }
};

template <std::size_t N>
bool isOneOf(std::string_view reason, const std::array<std::string_view, N>& all)
{
    return std::find(all.begin(), all.end(), reason) != all.end();
}

} // namespace

std::optional<StorageWords> storageWords(std::string_view reason)
{
    auto words = Words::ofStorage(reason);
    return words ? words : Words::ofPlane(reason);
}

bool keepsFromStoring(std::string_view reason)
{
    return isOneOf<5>(reason, {"STORAGE_FULL", "STORAGE_MOVED", "STORAGE_READ_ONLY", "STORAGE_IO", "STORAGE_CORRUPT"});
}

bool passesByItself(std::string_view reason) { return isOneOf<2>(reason, {"STARTING", "STORAGE_BUSY"}); }

} // namespace reeve::ui
