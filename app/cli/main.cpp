// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"
#include "app/cli/output.h"

#include <QCoreApplication>
#include <clocale>
#include <cstdio>

namespace {

/// Qt's own remarks (about the locale, for one) are not answers to what was asked.
void ignoreQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char** argv)
{
    using namespace reeve;
    qInstallMessageHandler(ignoreQtMessage);
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_CTYPE, "C.UTF-8"); // text is UTF-8 everywhere; wcwidth() must know

    auto line = cli::CommandTree().parse(argc, argv);
    if (!line) {
        cli::printError(cli::askedFormat(argc, argv), line.error());
        return base::exitCode(line.error().code);
    }
    if (!line->command) {
        cli::writeOut(line->text);
        return 0;
    }
    int exitCode = 0;
    {
        cli::Session session(line->settings);
        QMetaObject::invokeMethod(&session, [&] { line->command(session); }, Qt::QueuedConnection);
        exitCode = QCoreApplication::exec();
    }
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exitCode;
    cli::writeErr("error: the answer could not be written to standard output\n");
    return base::exitCode(base::ErrorCode::Unavailable);
}
