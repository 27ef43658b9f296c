// Staff type without a keyboard: fingers on the keys that rise under the real pages.

#include "app/keyboard/typing_aid.h"
#include "tests/app/keyboard/keyboard_fingers.h"
#include "tests/journeys/staff_playlists_fixture.h"

namespace sala {
namespace {

using Does = PlacedKey::Does;

struct Word {
    Language language;
    const char *keys; ///< in the order people touch them
    const char *word;
};

const std::array kWords{Word{Language::English, "H a r b o u r", "Harbour"},
                        Word{Language::Thai, "แ ม ่ น ้ ำ", "แม่น้ำ"},
                        Word{Language::Khmer, "ភ ្ ន ំ ព េ ញ", "ភ្នំពេញ"},
                        Word{Language::Burmese, "ရ န ် က ု န ်", "ရန်ကုန်"},
                        Word{Language::Japanese, "さ く ら", "さくら"}};

class StaffTypingTest : public StaffPlaylistsTest {
  protected:
    /// Seven photographs, one with a word of each language in its caption; on a screen that is touched.
    void comeInToType() {
        for (int number = 5; number <= 7; ++number) {
            addPhotograph(number);
        }
        const auto works = WorkRepository(*library).all();
        ASSERT_EQ(works->size(), qsizetype(kWords.size()));
        for (size_t i = 0; i < kWords.size(); ++i) {
            name(works->at(qsizetype(i)).id, kWords[i]);
        }
        ASSERT_NO_FATAL_FAILURE(comeIn());
        window->resize(790, 760);
        makeNew();
        ASSERT_TRUE(QTest::qWaitFor([&] { return list("works")->rows().size() == 7; }, kPatienceMs));
        fingers = std::make_unique<KeyboardFingers>(area->typing().keyboard());
    }

    void name(const WorkId &work, const Word &word) {
        const auto done = TextRepository(*library).set({{work, TextField::Caption, word.language}, QString::fromUtf8(word.word)}, anEdit());
        ASSERT_TRUE(done) << why(done);
    }

    LineEditor *field(const char *name) const { return area->page()->findChild<LineEditor *>(QLatin1String(name)); }

    std::unique_ptr<KeyboardFingers> fingers;
};

TEST_F(StaffTypingTest, FindsAWorkByAWordOfEachLanguage) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    touchField("searchWorks");
    EXPECT_EQ(area->typing().keyboard().layoutOf(), window->language());
    for (const Word &word : kWords) {
        field("searchWorks")->clear();
        fingers->chooseLayout(word.language);
        fingers->type(word.keys);
        EXPECT_EQ(field("searchWorks")->text(), QString::fromUtf8(word.word));
        EXPECT_EQ(QApplication::focusWidget(), field("searchWorks"));
        ASSERT_EQ(list("works")->rows().size(), 1) << word.word;
    }
    touchRow("works", 0);
    EXPECT_EQ(lines().size(), 1) << "what is found is in reach";
}

TEST_F(StaffTypingTest, NamesAPlaylistInEachLanguage) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    touchRow("works", 0);
    area->page()->findChild<RowList *>(QStringLiteral("entries"))->setSelected(-1);
    for (const Word &word : kWords) {
        window->setLanguage(word.language);
        page()->edit(page()->draft().text(), true);
        page()->show(PlaylistPage::Side::Entry);
        touchField("cardTitle");
        EXPECT_EQ(area->typing().keyboard().layoutOf(), word.language) << "the field's own";
        fingers->type(word.keys);
        EXPECT_EQ(field("cardTitle")->text(), QString::fromUtf8(word.word));
        fingers->touch(Does::Enter);
        EXPECT_FALSE(area->typing().isUp());
    }
    touch("savePlaylist");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !own(QStringLiteral("kiosk-1")).isEmpty(); }, kPatienceMs));
    const auto stored = playlistFromText(own(QStringLiteral("kiosk-1")).toUtf8());
    ASSERT_TRUE(stored);
    for (const Word &word : kWords) {
        EXPECT_EQ(stored->titles.value(word.language), QString::fromUtf8(word.word));
    }
}

TEST_F(StaffTypingTest, TheFieldAndWhatIsFoundAreInSightAtEverySize) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(1080, 1920)}) {
        area->typing().close();
        window->resize(size);
        QTest::qWait(1);
        area->typing().raiseFor(*field("searchWorks"));
        EXPECT_TRUE(area->typing().isUp());
        EXPECT_FALSE(previewStage().isVisible()) << "what is found needs the room";
        TouchKeyboard &keyboard = area->typing().keyboard();
        const int top = keyboard.geometry().top();
        const auto bottomOf = [&](QWidget *widget, QRect rect) { return widget->mapTo(area, rect.bottomLeft()).y(); };
        EXPECT_LT(bottomOf(field("searchWorks"), field("searchWorks")->rect()), top);
        EXPECT_LT(bottomOf(list("works"), list("works")->rowRect(0)), top) << size.width();
        EXPECT_LE(bottomOf(list("works"), list("works")->rect()), top);
        EXPECT_GE(list("works")->height(), list("works")->rowRect(0).bottom());
        EXPECT_FALSE(area->page()->findChild<TextButton *>(QStringLiteral("showMore"))->isVisible()) << "room for what is found";
        if (size == QSize(1366, 768)) {
            EXPECT_LE(list("works")->rowRect(2).bottom(), list("works")->height()) << "three works";
        }
    }
}

TEST_F(StaffTypingTest, ARealKeyboardGoesOnWhereTheOneOnTheScreenGoes) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    window->resize(1920, 1080); // the preview comes back beside what is found
    QTest::qWait(1);
    touchField("searchWorks");
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_A, Qt::Key_R, Qt::Key_B}) {
        QTest::keyClick(window->windowHandle(), key);
        QTest::qWait(1);
    }
    EXPECT_FALSE(area->typing().isUp());
    EXPECT_EQ(field("searchWorks")->text(), QStringLiteral("harb"));
    EXPECT_EQ(QApplication::focusWidget(), field("searchWorks"));
    EXPECT_TRUE(previewStage().isVisible());
}

TEST_F(StaffTypingTest, APlaylistIsNamedAlsoAfterSomethingIsInIt) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    touchRow("works", 0);
    touch("showName");
    touchField("cardTitle");
    fingers->type("H a r b o u r");
    fingers->touch(Does::Enter);
    EXPECT_EQ(page()->draft().text().titles.value(window->language()), QStringLiteral("Harbour"));
    touchRow("entries", 0);
    EXPECT_EQ(find<LineEditor>("cardTitle"), nullptr) << "the entry again, which is no card";
    EXPECT_TRUE(find<TextButton>("showEntry"));
}

TEST_F(StaffTypingTest, ACardsWordsHaveTheirLabelsInSightWhileTheyAreTyped) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    window->resize(1366, 768);
    window->setLanguage(Language::Burmese);
    touch("showMore");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !list("moreToAdd")->rows().isEmpty(); }, kPatienceMs));
    touchRow("moreToAdd", 0);
    page()->show(PlaylistPage::Side::Entry);
    const auto isInSight = [this](const char *name) {
        const auto *widget = page()->findChild<QWidget *>(QLatin1String(name));
        return !widget->visibleRegion().isEmpty() && widget->visibleRegion().boundingRect() == widget->rect();
    };
    for (const auto &[hint, name] : {std::pair("titleHint", "cardTitle"), std::pair("textHint", "cardText")}) {
        area->typing().raiseFor(*field(name));
        QTest::qWait(1);
        EXPECT_TRUE(isInSight(hint)) << hint;
        EXPECT_TRUE(isInSight(name)) << name;
        area->typing().close();
        QTest::qWait(1);
        EXPECT_TRUE(isInSight(name)) << name << ", when the keyboard has gone";
    }
}

TEST_F(StaffTypingTest, IsGoneWithThePageAndNeverOverVisitors) {
    ASSERT_NO_FATAL_FAILURE(comeInToType());
    touchField("searchWorks");
    area->setLockAfter(std::chrono::milliseconds(50));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !area->isVisible(); }, kPatienceMs));
    area->setLockAfter(std::chrono::milliseconds(0));
    EXPECT_FALSE(area->typing().isUp());
    area->open();
    EXPECT_FALSE(area->typing().keyboard().isVisible()) << "the door has a pad of its own";
    EXPECT_EQ(area->contentsMargins().bottom(), 0);
}

} // namespace
} // namespace sala
