// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/tour.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

class TourTest : public QObject {
    Q_OBJECT

    static ui::Tour* begin(Harness& world)
    {
        world.show();
        return new ui::Tour(*world.window, ui::firstSteps());
    }

private Q_SLOTS:
    void hasFourStepsAtPartsThatAreThere()
    {
        Harness world;
        world.show();
        const auto steps = ui::firstSteps();
        QCOMPARE(steps.size(), std::size_t(4));
        for (const auto& each : steps) {
            QVERIFY(!each.parts.isEmpty());
            for (const QString& part : each.parts) {
                const auto* widget = world.window->findChild<QWidget*>(part);
                QVERIFY2(widget && widget->isVisible(), qPrintable(part));
            }
        }
    }

    void theKeyboardAloneWalksThroughIt()
    {
        Harness world;
        QPointer<ui::Tour> tour = begin(world);
        QSignalSpy ended(tour, &ui::Tour::ended);
        auto* next = world.find<QPushButton>("nextTourPushButton");
        QCOMPARE(QApplication::focusWidget(), next);
        world.key(Qt::Key_Return);
        QCOMPARE(tour->step(), 1);
        world.key(Qt::Key_Left);
        QCOMPARE(tour->step(), 0);
        world.key(Qt::Key_Tab); // round and round among its own buttons
        QCOMPARE(QApplication::focusWidget(), world.find<QPushButton>("skipTourPushButton"));
        world.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), next);
        for (int step = 0; step < 4; ++step) world.key(Qt::Key_Return);
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(!tour);
    }

    void escapeLeavesItAndNothingElseHappens()
    {
        Harness world;
        QPointer<ui::Tour> tour = begin(world);
        const bool readOnly = world.plane.readOnly();
        world.key(Qt::Key_L, Qt::ControlModifier); // the window's keys wait
        QCOMPARE(world.plane.readOnly(), readOnly);
        world.key(Qt::Key_Escape);
        QTRY_VERIFY(!tour);
        world.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(world.plane.readOnly(), !readOnly);
    }

    void theCalloutStaysInTheWindow()
    {
        Harness world;
        ui::Tour* tour = begin(world);
        for (const QSize& size : {QSize(960, 560), QSize(1280, 800), QSize(1920, 1080)}) {
            world.window->resize(size);
            for (int step = 0; step < 4; ++step) {
                tour->turnTo(step);
                const auto* callout = world.find<QWidget>("tourCallout");
                QTRY_VERIFY(tour->rect().contains(callout->geometry()));
                const auto* text = world.find<QLabel>("tourTextLabel");
                QVERIFY(text->height() >= text->heightForWidth(text->width())); // nothing is cut off
                QVERIFY(!callout->accessibleName().isEmpty() && callout->accessibleDescription() == text->text());
            }
        }
    }
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
