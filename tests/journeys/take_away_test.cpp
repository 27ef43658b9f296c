// Where a visitor finds a work again at home: a code and its address at every work, and nothing where none is set.

#include "app/kiosk/kiosk_window.h"
#include "app/visitor/document_text.h"
#include "app/visitor/film_text.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_text.h"
#include "app/visitor/qr_code.h"
#include "app/visitor/reading_page.h"
#include "db/records/public_address.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <QTest>

#include <utility>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

const QList<QString> kPages{QStringLiteral("photograph"), QStringLiteral("interview"), QStringLiteral("reading")};

FlickArea *wordsOf(DrawnKiosk &kiosk) {
    for (auto *words : kiosk.window.findChildren<FlickArea *>()) {
        const bool isOfAWork = qobject_cast<PhotographText *>(words) || qobject_cast<FilmText *>(words) ||
                               qobject_cast<DocumentText *>(words);
        if (isOfAWork && words->isVisible()) {
            return words;
        }
    }
    return nullptr;
}

QString addressOf(const QUrl &base, DrawnKiosk &kiosk) {
    return publicAddress(base, kiosk.window.currentPage()->workInSight()).toString();
}

/// How often the code stands in the picture, pixel by pixel, whatever the size of its modules.
int codesIn(const QImage &picture, const QString &address) {
    const QImage code = qrCode(address).convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int module = 2; module <= 12; ++module) {
        const QImage large = code.scaled(code.size() * module, Qt::KeepAspectRatio, Qt::FastTransformation);
        for (int y = 0; y + large.height() <= picture.height(); ++y) {
            for (int x = 0; x + large.width() <= picture.width(); ++x) {
                const bool mayBe = picture.pixel(x, y) == large.pixel(0, 0) &&
                                   picture.pixel(x + large.width() - 1, y + large.height() - 1) ==
                                       large.pixel(large.width() - 1, large.height() - 1) &&
                                   picture.pixel(x + large.width() / 2, y + 5 * module) ==
                                       large.pixel(large.width() / 2, 5 * module);
                if (mayBe && picture.copy(x, y, large.width(), large.height()) == large) {
                    ++found;
                }
            }
        }
    }
    return found;
}

/// All that the words hold, also below what is in sight.
QImage wholeOf(FlickArea &words) {
    words.resize(words.width(), words.height() + words.largestOffset());
    return words.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int timesWritten(FlickArea &words, const QString &text) {
    int found = 0;
    for (const SeenText &seen : seenTexts(words)) {
        found += QString(seen.text).remove(QChar(0x200b)) == text ? 1 : 0; // which marks where it may go on
    }
    return found;
}

} // namespace

TEST(TakeAwayTest, EveryKindOfWorkHasOneCodeAndItsAddress) {
    Catalogue catalogue = worstCatalogue();
    const QUrl base = catalogue.exhibition.publicAddress;
    ASSERT_FALSE(base.isEmpty());
    DrawnKiosk kiosk({1366, 768}, catalogue);
    for (const QString &page : kPages) {
        kiosk.show(page);
        const QString address = addressOf(base, kiosk);
        if (auto *details = kiosk.child<QAbstractButton>("details"); details->isVisible()) {
            QTest::mouseClick(details, Qt::LeftButton); // folded away while the story is read
        }
        FlickArea *const words = wordsOf(kiosk);
        ASSERT_NE(words, nullptr) << page.toStdString();

        EXPECT_EQ(codesIn(wholeOf(*words), address), 1) << page.toStdString();
        EXPECT_EQ(timesWritten(*words, address), 1) << page.toStdString();
        EXPECT_TRUE(words->accessibleDescription().contains(address)) << "for who hears it";
    }
}

TEST(TakeAwayTest, ThereIsNoneWhereNoAddressIsSet) {
    Catalogue catalogue = worstCatalogue();
    const QUrl base = std::exchange(catalogue.exhibition.publicAddress, {});
    DrawnKiosk kiosk({1366, 768}, catalogue);
    for (const QString &page : kPages) {
        kiosk.show(page);
        const QString address = addressOf(base, kiosk);
        if (auto *details = kiosk.child<QAbstractButton>("details"); details->isVisible()) {
            QTest::mouseClick(details, Qt::LeftButton);
        }
        FlickArea *const words = wordsOf(kiosk);
        ASSERT_NE(words, nullptr) << page.toStdString();

        EXPECT_EQ(codesIn(wholeOf(*words), address), 0) << page.toStdString();
        EXPECT_EQ(timesWritten(*words, address), 0) << page.toStdString();
        EXPECT_FALSE(words->accessibleDescription().contains(QStringLiteral("http"))) << page.toStdString();
    }
}

} // namespace sala::test
