#include "app/visitor/photograph_text.h"
#include "tests/app/photograph/photograph_fixture.h"

#include <QAbstractButton>

#include <gmock/gmock.h>

#include <algorithm>

namespace sala::test {
namespace {

struct Screen {
    QSize sizePx;
    const char *name;
};

QString longCaption(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("Some will be back by evening. Others carry what they need for a long time away. ");
    case Language::Thai:
        return QStringLiteral("คนงานข้ามชาติช่วยสร้างบ้าน สำนักงาน และถนนของกรุงเทพฯ เมื่อตึกหนึ่งเสร็จ ก็มีไซต์ต่อไปรออยู่ ");
    case Language::Khmer:
        return QStringLiteral("មនុស្សផ្លាស់ទីទៅធ្វើការក្នុងប្រទេសខ្លួនដែរ មិនមែនមានតែការឆ្លងព្រំដែនប៉ុណ្ណោះទេ។ ");
    case Language::Burmese:
        return QStringLiteral("နေဝင်ရီတရောအချိန် ခြေတံရှည်အိမ်တစ်လုံးတွင် မီးအိမ်တစ်လုံး လင်းနေပြီး ပုခက်တစ်ခု ရှိပါသည်။ ");
    case Language::Japanese:
        return QStringLiteral("働くための移住は、国境を越えるものだけではありません。国のなかでも、人は働くために動いています。");
    }
    return {};
}

class PhotographLayoutTest : public testing::TestWithParam<Screen> {
  protected:
    PhotographLayoutTest() {
        for (int i = 0; i < 3; ++i) {
            Work &work = m_showing.add(QStringLiteral("Morning in the Garment District"), plain(Qt::gray, {900, 600}));
            work.creator = QStringLiteral("John Hulme");
            work.date = {2016, 5, 0};
            for (const Language language : kLanguages) {
                m_showing.setText(work.id, TextField::Caption, language, longCaption(language).repeated(8));
            }
        }
        m_screen = std::make_unique<PageOnScreen>(m_showing, GetParam().sizePx);
    }

    QList<QAbstractButton *> shownButtons() {
        QList<QAbstractButton *> shown;
        for (auto *const button : m_screen->page().findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                shown.append(button);
            }
        }
        return shown;
    }
    QRect onPage(const QWidget *widget) {
        return {widget->mapTo(&m_screen->page(), QPoint()), widget->size()};
    }

    Showing m_showing;
    std::unique_ptr<PageOnScreen> m_screen;
};

TEST_P(PhotographLayoutTest, GivesEveryButtonRoomForAFingerInEveryLanguage) {
    for (const Language language : kLanguages) {
        m_screen->page().setLanguage(language);
        const int finger = m_screen->page().theme().touchTargetPx();
        const QList<QAbstractButton *> buttons = shownButtons();
        ASSERT_EQ(buttons.size(), 9) << "with those that read on and unfold the details";
        for (const QAbstractButton *const button : buttons) {
            const QRect place = onPage(button);
            const std::string what = (code(language) + QLatin1Char(' ') + button->objectName()).toStdString();
            EXPECT_GE(place.width(), finger) << what;
            EXPECT_GE(place.height(), finger) << what;
            EXPECT_GE(place.height(), button->heightForWidth(place.width())) << what;
            EXPECT_TRUE(m_screen->page().rect().contains(place)) << what;
            EXPECT_FALSE(button->accessibleName().isEmpty()) << what;
            for (const QAbstractButton *const other : buttons) {
                EXPECT_TRUE(other == button || !place.intersects(onPage(other))) << what;
            }
        }
    }
}

TEST_P(PhotographLayoutTest, LeavesThePhotographFreeOfWordsAndButtons) {
    const QRect photograph = m_screen->view().contentRect();
    EXPECT_GE(photograph.width() * 3, m_screen->page().width() * 1.7);
    EXPECT_FALSE(photograph.intersects(onPage(m_screen->page().findChild<PhotographText *>())));
    for (const QAbstractButton *const button : shownButtons()) {
        EXPECT_FALSE(photograph.intersects(onPage(button))) << button->objectName().toStdString();
    }
}

TEST_P(PhotographLayoutTest, ScrollsLongWordsToTheirEndWithAFinger) {
    for (const Language language : kLanguages) {
        m_screen->page().setLanguage(language);
        auto *const words = m_screen->page().findChild<PhotographText *>();
        words->setOffset(0);
        const int end = words->largestOffset();
        ASSERT_GT(end, 0) << code(language).toStdString();

        for (int stroke = 0; stroke < 40 && words->offset() < end; ++stroke) {
            const QPoint low(words->width() / 2, words->height() - 20);
            const QPoint high(words->width() / 2, 20);
            m_screen->touch().press(0, low, words).commit();
            m_screen->touch().move(0, (low + high) / 2, words).commit();
            m_screen->touch().move(0, high, words).commit();
            m_screen->touch().release(0, high, words).commit();
        }
        EXPECT_GE(words->offset(), end) << code(language).toStdString();
    }
}

TEST_P(PhotographLayoutTest, CutsNoLineAtRestAndLeadsOnByAButton) {
    GalleryTheme theme = m_screen->page().theme();
    theme.reading.textScale = TextScale::Largest;
    m_screen->page().setTheme(theme);
    for (const Language language : kLanguages) {
        m_screen->page().setLanguage(language);
        auto *const words = m_screen->page().findChild<PhotographText *>();
        auto *const readOn = m_screen->page().findChild<QAbstractButton *>(QStringLiteral("readOn"));
        words->setOffset(0);
        ASSERT_TRUE(readOn->isVisible()) << code(language).toStdString();
        EXPECT_FALSE(onPage(words).intersects(onPage(readOn)));
        const QString said = readOn->accessibleName();
        int pages = 1;
        for (; !words->isAtEnd() && pages < 60; ++pages) {
            const QRect seen = words->wholeLines();
            const int next = words->offset() + seen.bottom() + 1;
            EXPECT_TRUE(QRect(QPoint(0, 0), words->size()).contains(seen));
            EXPECT_GT(seen.height(), theme.textPx(TextSize::Body)) << "at least a line";

            readOn->click();

            ASSERT_TRUE(m_screen->waitUntil([&] { return words->offset() == std::min(next, words->largestOffset()); }));
        }
        EXPECT_TRUE(words->isAtEnd()) << code(language).toStdString();
        EXPECT_NE(readOn->accessibleName(), said) << "now it leads back";
        readOn->click();
        ASSERT_TRUE(m_screen->waitUntil([&] { return words->offset() == 0; }));
    }
}

INSTANTIATE_TEST_SUITE_P(Screens, PhotographLayoutTest,
                         testing::Values(Screen{{1920, 992}, "wide"}, Screen{{1080, 1832}, "tall"},
                                         Screen{{1366, 700}, "small"}, Screen{{1024, 600}, "tablet"}),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
} // namespace sala::test
