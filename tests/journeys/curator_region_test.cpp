// A part of a photograph is hidden in the workbench: by mouse, by finger, by keys only; and seen again.

#include "app/curator/consent_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/preview_pane.h"
#include "app/curator/region_picture.h"
#include "app/curator/region_sheet.h"
#include "db/storage/hidden_parts.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/media_store.h"
#include "media/picture/burn.h"
#include "tests/journeys/curator_fixture.h"

#include <QBuffer>
#include <QPainter>
#include <QPointingDevice>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr QRectF kFace{0.42, 0.12, 0.16, 0.22}; ///< red, and nothing else is

bool isRed(const QColor &color) {
    return color.red() > 150 && color.green() < 90 && color.blue() < 90;
}

bool hasRed(const QImage &image) {
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            if (isRed(image.pixelColor(x, y))) {
                return true;
            }
        }
    }
    return false;
}

QByteArray portraitBytes() {
    QImage picture(900, 600, QImage::Format_RGB32);
    picture.fill(QColor(40, 110, 60));
    QPainter painter(&picture);
    painter.fillRect(QRectF(kFace.x() * 900, kFace.y() * 600, kFace.width() * 900, kFace.height() * 600), QColor(220, 20, 20));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 95);
    return buffer.data();
}

class CuratorRegionTest : public CuratorTest {
  protected:
    CuratorRegionTest() {
        addCurator(QStringLiteral("Sokha"));
        const QByteArray bytes = portraitBytes();
        NewPhotograph photograph = samplePhotograph(7);
        photograph.renditions = {{RenditionKind::Original, hashOf(bytes), bytes, {900, 600}, QStringLiteral("image/jpeg")}};
        photograph.renditions += burnedRenditions(bytes, {}).value_or(QList<NewRendition>());
        portrait = LibraryImportSink(*library).addPhotograph(photograph).value_or(WorkId());
    }

    void begin() {
        at = open();
        signIn(*at, QStringLiteral("Sokha"));
    }

    ConsentSheets &sheets() { return at->window().bench().consents(); }
    RegionSheet &sheet() { return sheets().region(); }
    RegionPicture &picture() { return sheet().picture(); }

    void showConsents() {
        at->window().bench().openWork(portrait);
        press(*at, Qt::Key_F7);
        ASSERT_TRUE(waitUntil([&] { return sheets().work().isOpen() && sheets().work().isReady(); }));
    }

    /// As a curator comes to it: the work, F7, the button.
    void showSheet(const char *button = "hidePart") {
        showConsents();
        ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(sheets().work(), button) != nullptr; }));
        click(in<QPushButton>(sheets().work(), button));
        ASSERT_TRUE(waitUntil([&] { return sheet().isReady() && picture().isShown(); }));
    }

    void drag(const QPointF &from, const QPointF &to) {
        const QRectF all = picture().pictureRect();
        const auto there = [&](const QPointF &part) {
            return QPointF(all.x() + part.x() * all.width(), all.y() + part.y() * all.height()).toPoint();
        };
        QTest::mousePress(&picture(), Qt::LeftButton, {}, there(from));
        QTest::mouseMove(&picture(), there((from + to) / 2));
        QTest::mouseMove(&picture(), there(to));
        QTest::mouseRelease(&picture(), Qt::LeftButton, {}, there(to));
    }

    void hideHere() { click(in<QPushButton>(sheet(), "bright")); }

    void waitUntilDone(qsizetype parts) {
        ASSERT_TRUE(waitUntil([&] { return !sheet().isChanging() && sheet().isReady() && sheet().parts().parts.size() == parts; }))
            << note().toStdString();
    }

    QString note() { return sheet().findChild<TextLabel *>(QStringLiteral("regionNote"))->text(); }

    QString outcome() {
        QStringList said;
        for (TextLabel *label : sheets().work().findChildren<TextLabel *>(QStringLiteral("outcome"))) {
            said.append(label->text());
        }
        return said.join(u' ');
    }

    QList<HiddenRegion> stored() { return HiddenRegionRepository(*library).of(portrait).value_or(QList<HiddenRegion>()); }

    Rendition rendition(RenditionKind kind) { return *WorkRepository(*library).get(portrait)->rendition(kind); }

    QImage storedPicture(RenditionKind kind) {
        return QImage::fromData(MediaStore(*library).read(rendition(kind).media).value_or(QByteArray()));
    }

    /// Somebody else does it meanwhile, or has done it before.
    HiddenRegion hideElsewhere(const PersonId &person = {}) {
        const HiddenRegion region{HiddenRegionId::generate(), portrait, person, 0.4, 0.1, 0.2, 0.26};
        const auto done = HiddenRegionRepository(*library, burnedRenditions).hide(region, anEdit());
        EXPECT_TRUE(done) << why(done);
        return region;
    }

    PersonId addHiddenPerson() {
        const PersonId person = addPerson(portrait, ConsentState::Granted);
        const Consent seen = ConsentRepository(*library).of(portrait)->first();
        Consent wanted = seen;
        wanted.faceHidden = true;
        EXPECT_TRUE(ConsentRepository(*library).update(seen, wanted, anEdit()));
        return person;
    }

    WorkId portrait;
    std::unique_ptr<Curating> at;
};

TEST_F(CuratorRegionTest, WhatIsDraggedOverIsGoneFromEveryPictureAndPane) {
    begin();
    at->window().bench().openWork(portrait);
    const QImage &page = at->window().bench().workPage().preview().page();
    EXPECT_TRUE(waitUntil([&] { return hasRed(page); })) << "the kiosk's page as it is";
    showSheet();
    const MediaHash before = rendition(RenditionKind::Screen).media;
    EXPECT_EQ(picture().media(), before);
    EXPECT_TRUE(hasRed(picture().grab().toImage()));

    drag({0.38, 0.08}, {0.62, 0.38});
    EXPECT_NEAR(picture().area().x(), 0.38, 0.01);
    EXPECT_NEAR(picture().area().height(), 0.3, 0.01);
    hideHere();
    waitUntilDone(1);

    EXPECT_TRUE(note().contains(QStringLiteral("It is hidden."))) << note().toStdString();
    EXPECT_FALSE(hasRed(storedPicture(RenditionKind::Screen)));
    EXPECT_FALSE(hasRed(storedPicture(RenditionKind::Thumbnail)));
    EXPECT_EQ(sheet().parts().parts.first().author, QStringLiteral("Sokha"));
    EXPECT_TRUE(stored().first().person.isNull());
    EXPECT_TRUE(at->pictures().findAnySize(before).isNull()) << "nothing decoded before is kept";
    ASSERT_TRUE(waitUntil([&] { return picture().isShown(); }));
    EXPECT_FALSE(hasRed(picture().grab().toImage()));
    press(*at, Qt::Key_Escape);
    press(*at, Qt::Key_Escape);
    auto *const pane = in<QWidget>(at->window(), "picture");
    ASSERT_NE(pane, nullptr);
    const MediaHash after = rendition(RenditionKind::Screen).media;
    EXPECT_TRUE(waitUntil([&] { return !at->pictures().findAnySize(after).isNull() && !hasRed(pane->grab().toImage()); }));
    EXPECT_TRUE(waitUntil([&] { return at->window().bench().shelf().work(portrait)->rendition(RenditionKind::Screen)->media == after; }));
    EXPECT_TRUE(waitUntil([&] { return !page.isNull() && !hasRed(page); })) << "the kiosk's page as it will be";
}

TEST_F(CuratorRegionTest, KeysAloneMoveSizeAndHide) {
    begin();
    showConsents();
    auto *const button = in<QPushButton>(sheets().work(), "hidePart");
    ASSERT_NE(button, nullptr);
    button->setFocus();
    press(*at, Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return sheet().isReady() && picture().hasFocus(); }));

    for (int i = 0; i < 27; ++i) {
        press(*at, Qt::Key_Up);
    }
    for (int i = 0; i < 4; ++i) {
        press(*at, Qt::Key_Right, Qt::ShiftModifier);
        press(*at, Qt::Key_Left);
    }
    EXPECT_NEAR(picture().area().x(), 0.36, 1e-6);
    EXPECT_NEAR(picture().area().y(), 0.08, 1e-6);
    EXPECT_NEAR(picture().area().width(), 0.24, 1e-6);
    EXPECT_TRUE(picture().accessibleDescription().contains(QStringLiteral("36%"))) << picture().accessibleDescription().toStdString();
    press(*at, Qt::Key_Return);
    waitUntilDone(1);
    EXPECT_FALSE(hasRed(storedPicture(RenditionKind::Screen)));
    press(*at, Qt::Key_Return);
    EXPECT_FALSE(sheet().isChanging()) << "there is no rectangle any more";

    press(*at, Qt::Key_Escape);

    EXPECT_FALSE(sheet().isOpen());
    EXPECT_TRUE(sheets().work().isOpen());
}

TEST_F(CuratorRegionTest, ARectangleStaysInsideThePicture) {
    begin();
    showSheet();

    for (int i = 0; i < 60; ++i) {
        press(*at, Qt::Key_Left);
        press(*at, Qt::Key_Up, Qt::ShiftModifier);
    }
    EXPECT_EQ(picture().area().x(), 0);
    EXPECT_GT(picture().area().height(), 0);
    for (int i = 0; i < 120; ++i) {
        press(*at, Qt::Key_Right, Qt::ShiftModifier);
    }
    EXPECT_LE(picture().area().right(), 1.0);
    drag({0.9, 0.9}, {1.4, 1.4});
    EXPECT_LE(picture().area().right(), 1.0 + 1e-9);
    EXPECT_LE(picture().area().bottom(), 1.0 + 1e-9);
    const QRectF drawn = picture().area();
    drag({0.2, 0.2}, {0.2, 0.2});
    EXPECT_EQ(picture().area(), drawn) << "a press is no rectangle";
    drag({0.95, 0.95}, {0.75, 0.85});
    EXPECT_NEAR(picture().area().x(), drawn.x() - 0.2, 0.01) << "it is moved";
}

TEST_F(CuratorRegionTest, AFingerDrawsToo) {
    static QPointingDevice *const screen = QTest::createTouchDevice();
    begin();
    showSheet();
    QWindow *const window = at->window().windowHandle();
    const QRectF all = picture().pictureRect();
    const auto there = [&](double x, double y) {
        return picture().mapTo(&at->window(), QPointF(all.x() + x * all.width(), all.y() + y * all.height()).toPoint());
    };

    QTest::touchEvent(window, screen).press(0, there(0.1, 0.1), window);
    QTest::touchEvent(window, screen).move(0, there(0.2, 0.2), window);
    QTest::touchEvent(window, screen).move(0, there(0.3, 0.3), window);
    QTest::touchEvent(window, screen).release(0, there(0.3, 0.3), window);

    EXPECT_TRUE(waitUntil([&] { return picture().area().width() < 0.22 && picture().area().x() < 0.15; }));
}

TEST_F(CuratorRegionTest, AConsentWithAHiddenFaceHoldsAfterIt) {
    const PersonId person = addHiddenPerson();
    begin();
    showSheet("hideFace");
    EXPECT_TRUE(outcome().contains(QStringLiteral("Not shown in any exhibition."))) << outcome().toStdString();
    EXPECT_EQ(in<QComboBox>(sheet(), "regionPerson")->currentText(), QStringLiteral("KH-2016-1"));

    drag({0.38, 0.08}, {0.62, 0.38});
    hideHere();
    waitUntilDone(1);
    press(*at, Qt::Key_Escape);

    EXPECT_TRUE(waitUntil([&] { return outcome().contains(QStringLiteral("Shown in exhibitions everywhere.")); })) << outcome().toStdString();
    EXPECT_TRUE(waitUntil([&] { return in<QPushButton>(sheets().work(), "hideFace") == nullptr; }));
    EXPECT_EQ(stored().first().person, person);
}

TEST_F(CuratorRegionTest, IsSeenAgainOnceThatWasAskedTwice) {
    hideElsewhere(addHiddenPerson());
    begin();
    showSheet();
    ASSERT_EQ(sheet().findChildren<QWidget *>(QStringLiteral("hiddenPart")).size(), 1);
    EXPECT_EQ(sheet().parts().parts.first().reference, QStringLiteral("KH-2016-1"));
    EXPECT_EQ(sheet().parts().parts.first().author, QStringLiteral("noy"));
    ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(sheet(), "showAgain") != nullptr; }));
    click(in<QPushButton>(sheet(), "showAgain"));
    ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(sheet(), "confirmShow") != nullptr; }));
    EXPECT_EQ(stored().size(), 1) << "it was only asked";
    EXPECT_FALSE(sheet().isChanging());

    click(in<QPushButton>(sheet(), "confirmShow"));
    waitUntilDone(0);

    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(hasRed(storedPicture(RenditionKind::Screen)));
    press(*at, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return outcome().contains(QStringLiteral("Not shown in any exhibition.")); })) << outcome().toStdString();
}

TEST_F(CuratorRegionTest, WhatSomebodyElseChangedMeanwhileIsLookedAtAgain) {
    begin();
    showSheet();
    const HiddenRegion theirs = hideElsewhere();

    drag({0.1, 0.5}, {0.3, 0.7});
    hideHere();
    waitUntilDone(1);

    EXPECT_TRUE(note().contains(QStringLiteral("Somebody else changed this picture"))) << note().toStdString();
    EXPECT_EQ(stored(), QList<HiddenRegion>{theirs});
    EXPECT_NEAR(picture().area().x(), 0.1, 0.01) << "what was drawn is still there";
    hideHere();
    waitUntilDone(2);
    EXPECT_EQ(stored().size(), 2);
}

TEST_F(CuratorRegionTest, GoesOnWhenItIsClosedAndTellsWhenItIsDone) {
    begin();
    showSheet();
    press(*at, Qt::Key_Return);
    EXPECT_TRUE(note().contains(QStringLiteral("made anew"))) << note().toStdString();
    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(sheet().isOpen());

    EXPECT_TRUE(waitUntil([&] { return at->window().bench().status().sentence().contains(QStringLiteral("It is hidden.")); }));
    EXPECT_EQ(stored().size(), 1);
}

/// 140 megapixels: seconds, on any machine.
QByteArray vastBytes() {
    QImage picture(14000, 10000, QImage::Format_Grayscale8);
    picture.fill(90);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 60);
    return buffer.data();
}

TEST_F(CuratorRegionTest, WhatIsTypedMeanwhileIsOnTheDiskBeforeTheLargePictureIsMade) {
    const QByteArray bytes = vastBytes();
    NewPhotograph photograph = samplePhotograph(8);
    photograph.renditions = {{RenditionKind::Original, hashOf(bytes), bytes, {14000, 10000}, QStringLiteral("image/jpeg")}};
    photograph.renditions += burnedRenditions(portraitBytes(), {}).value_or(QList<NewRendition>());
    portrait = LibraryImportSink(*library).addPhotograph(photograph).value_or(WorkId());
    begin();
    showSheet();
    press(*at, Qt::Key_Return);
    press(*at, Qt::Key_Escape);
    press(*at, Qt::Key_Escape);

    enter(*at, river, TextField::Caption, Language::English);
    type(QStringLiteral(" and waits"));
    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && drafts().size() == 1; }));

    EXPECT_TRUE(stored().isEmpty()) << "the words waited for the picture";
    EXPECT_TRUE(at->desk().isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !at->desk().isBusy(); }, 120000));
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(CuratorRegionTest, NothingIsOfferedWithoutAnOriginal) {
    addHiddenPerson();
    const Work work = *WorkRepository(*library).get(portrait);
    Work without = work;
    without.renditions.removeIf([](const Rendition &each) { return each.kind == RenditionKind::Original; });
    ASSERT_TRUE(WorkRepository(*library).update(work, without, anEdit()));
    begin();
    showConsents();

    EXPECT_EQ(in<QPushButton>(sheets().work(), "hidePart"), nullptr);
    EXPECT_EQ(in<QPushButton>(sheets().work(), "hideFace"), nullptr);
    EXPECT_NE(in<QPushButton>(sheets().work(), "addPerson"), nullptr);
}

} // namespace
} // namespace sala
