#include "translations/switcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// Counts how often it is told to set its text, and remembers the words it got.
class Page final : public QWidget {
  public:
    using QWidget::QWidget;

    int changes = 0;
    QString words;

  protected:
    void changeEvent(QEvent *event) override {
        if (event->type() == QEvent::LanguageChange) {
            ++changes;
            words = QCoreApplication::translate("sala::TextLabel", "In Khmer",
                                                "under a text shown in another language");
        }
        QWidget::changeEvent(event);
    }
};

class LanguageSwitcherTest : public testing::Test {
  protected:
    void change(Language language) {
        m_switcher.setLanguage(language);
        QCoreApplication::sendPostedEvents();
    }

    LanguageSwitcher m_switcher{QStringLiteral(":/i18n")};
    QWidget m_window;
    Page m_page{&m_window};
};

TEST_F(LanguageSwitcherTest, TellsEveryPageOnceForEachChange) {
    change(Language::English);
    m_page.changes = 0;

    change(Language::Thai);
    EXPECT_EQ(m_page.changes, 1);
    change(Language::Khmer);
    EXPECT_EQ(m_page.changes, 2);
    change(Language::Khmer);
    EXPECT_EQ(m_page.changes, 2);
}

TEST_F(LanguageSwitcherTest, CountsInTheReadersDigits) {
    const auto counted = [] { return QCoreApplication::translate("sala::BringSheet", "%n file(s) cannot come in.", nullptr, 120); };
    for (const auto &[language, digits] : {std::pair(Language::Khmer, QStringLiteral("១២០")), {Language::Burmese, QStringLiteral("၁၂၀")},
                                           {Language::Thai, QStringLiteral("120")}, {Language::English, QStringLiteral("120")}}) {
        change(language);
        EXPECT_TRUE(counted().contains(digits)) << code(language).toStdString() << ": " << counted().toStdString();
        EXPECT_FALSE(counted().contains(QStringLiteral("%n")));
    }
}

TEST_F(LanguageSwitcherTest, HasTheNewWordsWhenItTells) {
    for (const Language language :
         {Language::Thai, Language::Burmese, Language::English, Language::Japanese}) {
        change(language);
        const QString words = m_page.words;

        EXPECT_EQ(words.isEmpty(), false);
        EXPECT_EQ(words == QStringLiteral("In Khmer"), language == Language::English) << words.toStdString();
        EXPECT_EQ(m_switcher.language(), language);
    }
}

TEST_F(LanguageSwitcherTest, SaysSomethingAsideInAnotherLanguageAndTellsNobody) {
    change(Language::Thai);
    const QString thai = m_page.words;
    m_page.changes = 0;
    const auto said = [] { return QCoreApplication::translate("sala::StageView", "Touch the screen to look around"); };
    const QString inThai = said();
    {
        const LanguageSwitcher::Aside aside(m_switcher, Language::Khmer);
        EXPECT_NE(said(), inThai);
        EXPECT_NE(said(), QStringLiteral("Touch the screen to look around"));
    }
    EXPECT_EQ(said(), inThai);
    EXPECT_EQ(m_page.changes, 0);
    EXPECT_EQ(m_switcher.language(), Language::Thai);
}

TEST_F(LanguageSwitcherTest, SaysWhichLanguageItIsNow) {
    QSignalSpy changed(&m_switcher, &LanguageSwitcher::languageChanged);

    change(Language::Burmese);

    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().value<Language>(), Language::Burmese);
}

TEST(LanguageSwitcherEndTest, TakesItsWordsWithItWhenItGoes) {
    const auto words = [] {
        return QCoreApplication::translate("sala::TextLabel", "In Khmer",
                                           "under a text shown in another language");
    };
    {
        LanguageSwitcher switcher(QStringLiteral(":/i18n"));
        switcher.setLanguage(Language::Thai);
        EXPECT_NE(words(), QStringLiteral("In Khmer"));
    }

    EXPECT_EQ(words(), QStringLiteral("In Khmer"));
}

} // namespace
} // namespace sala
