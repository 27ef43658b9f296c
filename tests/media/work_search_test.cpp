#include "media/collection/work_search.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class WorkSearchTest : public testing::Test {
  protected:
    WorkSearchTest() {
        collection.places = {{PlaceId::generate(), QStringLiteral("phnom-penh"), QStringLiteral("KH")}};
        collection.themes = {{ThemeId::generate(), QStringLiteral("river")}};
        const Person person{PersonId::generate(), QStringLiteral("KH-2016-014")};
        collection.people.insert(person.id, person);
        for (Work *work : {&boat, &bridge}) {
            work->id = WorkId::generate();
            work->creator = QStringLiteral("John Hulme");
        }
        boat.source = QStringLiteral("DSC_0017.jpg");
        boat.place = collection.places[0].id;
        bridge.source = QStringLiteral("Brücke.tif");
        bridge.date = {2016, 5, 0};
        bridge.themes = {collection.themes[0].id};
        collection.persons[bridge.id] = {person.id};
        collection.works = {boat, bridge};
        write(boat.id, TextField::Title, Language::Thai, QStringLiteral("เรือในแม่น้ำ"));
        write(boat.id, TextField::Story, Language::Japanese, QStringLiteral("カメラを持った人"));
        write(bridge.id, TextField::Caption, Language::Khmer, QStringLiteral("ស្ពាន\u200Bឈើ"));
        write(boat.place, TextField::Title, Language::Burmese, QStringLiteral("ဖနွမ်းပင်"));
        search = WorkSearch::fromCollection(collection);
    }
    void write(const Id &owner, TextField field, Language language, const QString &body) {
        const TextKey key{owner, field, language};
        collection.texts.insert(key, {key, body, TextStatus::Translated, {}});
    }
    std::string found(const char16_t *typed) const {
        std::string names;
        for (const WorkId &work : search.find(QString::fromUtf16(typed))) {
            names += work == boat.id ? "boat " : "bridge ";
        }
        return names;
    }

    Collection collection;
    Work boat;
    Work bridge;
    WorkSearch search;
};

TEST_F(WorkSearchTest, FindsPartsOfWordsInEveryScript) {
    EXPECT_EQ(found(u"น้ำ"), "boat ");
    EXPECT_EQ(found(u"ร"), "boat ") << "one letter";
    EXPECT_EQ(found(u"ស្ពានឈើ"), "bridge ") << "whatever the breaks marked in it";
    EXPECT_EQ(found(u"かめら"), "boat ");
    EXPECT_EQ(found(u"ဖနွမ်း"), "boat ") << "the name of its place";
    EXPECT_EQ(found(u"橋"), "");
}

TEST_F(WorkSearchTest, FindsByWhatElseIsKnownOfAWork) {
    EXPECT_EQ(found(u"dsc_0017"), "boat ");
    EXPECT_EQ(found(u"brucke"), "bridge ");
    EXPECT_EQ(found(u"2016-014"), "bridge ");
    EXPECT_EQ(found(u"2016-05"), "bridge ");
    EXPECT_EQ(found(u"river"), "bridge ");
    EXPECT_EQ(found(u"hulme"), "boat bridge ");
    EXPECT_EQ(found(u"  "), "boat bridge ");
}

TEST_F(WorkSearchTest, WantsAllWordsWhereverTheyAre) {
    EXPECT_EQ(found(u"hulme ឈើ river"), "bridge ");
    EXPECT_EQ(found(u"hulme ឈើ น้ำ"), "");
    EXPECT_EQ(found(u"jpgjohn"), "") << "but none across two of them";
}

TEST_F(WorkSearchTest, FollowsOneTextWithoutTheOthers) {
    search.setText({boat.id, TextField::Title, Language::Thai}, QStringLiteral("รถไฟ"));
    EXPECT_EQ(found(u"น้ำ"), "");
    EXPECT_EQ(found(u"รถไฟ"), "boat ");
    EXPECT_EQ(found(u"カメラ"), "boat ");

    search.setText({boat.id, TextField::Title, Language::Thai}, {});
    EXPECT_EQ(found(u"รถไฟ"), "");
    EXPECT_EQ(found(u"dsc_0017"), "boat ");

    search.setText({boat.place, TextField::Title, Language::Burmese}, QStringLiteral("မြို့"));
    EXPECT_EQ(found(u"မြို့"), "boat ");
    search.setText({Id::generate(), TextField::Title, Language::English}, QStringLiteral("nobody's"));
    EXPECT_EQ(found(u"nobody's"), "");
}

TEST_F(WorkSearchTest, FollowsWorksThatComeChangeAndGo) {
    const WorkSearch before = search;
    boat.creator = QStringLiteral("Noy");
    search.setWork(boat, collection);
    EXPECT_EQ(found(u"noy"), "boat ");
    EXPECT_EQ(found(u"hulme"), "bridge ");

    search.remove(bridge.id);
    EXPECT_EQ(found(u"hulme"), "");
    EXPECT_EQ(found(u""), "boat ");
    EXPECT_EQ(before.find(QStringLiteral("hulme")).size(), 2) << "a copy stays what it was";
}

} // namespace
} // namespace sala
