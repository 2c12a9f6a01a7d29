// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics.h"

#include "models/format.h"

#include <QAccessible>
#include <QApplication>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QTimeZone>
#include <Qsci/qsciglobal.h>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)

public:
    using Group = Diagnostics::Group;

    static QString yesNo(bool yes) { return yes ? tr("yes") : tr("no"); }

    /// A library's version as loaded, and the one it was compiled against where that is another.
    static QString version(const QString& built, const QString& running)
    {
        if (running.isEmpty()) return built;
        return built.isEmpty() || built == running ? running : tr("%1 (built with %2)", "versions of a library").arg(running, built);
    }

    static Group program(const std::optional<control::GetSystemInfo::Info>& info, base::Timestamp now)
    {
        Group group{tr("Program"), {}};
        group.lines << std::pair(tr("Reeve"), QStringLiteral(REEVE_VERSION));
        group.lines << std::pair(tr("Licence"), u"GPL-3.0-or-later"_s);
        group.lines << std::pair(u"Qt"_s, version(QStringLiteral(QT_VERSION_STR), QString::fromLatin1(qVersion())));
        group.lines << std::pair(u"QScintilla"_s, QStringLiteral(QSCINTILLA_VERSION_STR));
        if (info)
            for (const auto& each : info->libraries)
                group.lines << std::pair(toQt(each.name), version(toQt(each.built), toQt(each.running)));
        group.lines << std::pair(tr("As of"), Format::exact(now).replace(u'\n', u" · "_s));
        return group;
    }

    static Group desktop()
    {
        Group group{tr("Computer"), {}};
        group.lines << std::pair(tr("System"), u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                                                      QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
        group.lines << std::pair(tr("Windows through"), QGuiApplication::platformName());
        if (const QScreen* screen = QGuiApplication::primaryScreen())
            group.lines << std::pair(tr("Screen"), tr("%1 × %2 points at %3 %", "width, height, scale of a screen")
                                                       .arg(screen->size().width())
                                                       .arg(screen->size().height())
                                                       .arg(qRound(screen->devicePixelRatio() * 100)));
        group.lines << std::pair(tr("Font"), u"%1, %2 pt"_s.arg(QApplication::font().family()).arg(QApplication::font().pointSizeF()));
        group.lines << std::pair(tr("Language and region"),
                                 u"%1 (%2)"_s.arg(QLocale().name(), QLocale::system().uiLanguages().join(u", "_s)));
        group.lines << std::pair(tr("Time zone"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        group.lines << std::pair(tr("Screen reader or the like"), yesNo(QAccessible::isActive()));
        return group;
    }

    static Group plane(const client::Connection& connection, const std::optional<control::GetSystemInfo::Info>& info)
    {
        Group group{tr("Control plane"), {}};
        const client::Identity identity = connection.identity();
        group.lines << std::pair(tr("Name"), identity.name) << std::pair(tr("Environment"), identity.environment)
                    << std::pair(tr("Fingerprint"), identity.fingerprint) << std::pair(tr("Read-only"), yesNo(connection.readOnly()));
        if (!info) {
            group.lines << std::pair(tr("State"), tr("could not be asked"));
            return group;
        }
        group.lines << std::pair(tr("Id"), toQt(info->planeId)) << std::pair(tr("Verification key"), toQt(info->vkey))
                    << std::pair(tr("Version"), toQt(info->version)) << std::pair(tr("API version"), QString::number(info->apiVersion))
                    << std::pair(tr("Schema version"), QString::number(info->schemaVersion))
                    << std::pair(tr("Storage"), toQt(info->storage)) << std::pair(tr("Data folder"), toQt(info->dataFolder))
                    << std::pair(tr("Can be changed here"), info->writable ? tr("yes")
                                                            : info->lockHolder.empty()
                                                                ? tr("no, it was opened for reading")
                                                                : tr("no, %1 holds the lock", "a process").arg(toQt(info->lockHolder)))
                    << std::pair(tr("Audit entries"), Format::count(info->auditSize))
                    << std::pair(tr("Checkpoint"), toQt(info->checkpoint).section(u'\n', 0, 2).replace(u'\n', u' '));
        return group;
    }
};

} // namespace

Diagnostics diagnose(const client::Connection& connection, const std::optional<control::GetSystemInfo::Info>& info, base::Timestamp now)
{
    return {{Words::program(info, now), Words::desktop(), Words::plane(connection, info)}};
}

QString Diagnostics::text() const
{
    QStringList lines;
    for (const Group& group : groups) {
        if (!lines.isEmpty()) lines << QString();
        lines << group.title;
        for (const auto& [name, value] : group.lines) lines << u"  %1: %2"_s.arg(name, value);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace reeve::ui
