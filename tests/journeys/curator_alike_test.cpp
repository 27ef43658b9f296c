// Photographs that are nearly the same are found together, to choose from.

#include "app/curator/work_facts.h"
#include "db/storage/likeness_repository.h"
#include "db/storage/query.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/curator_fixture.h"

namespace sala {
namespace {

class CuratorAlikeTest : public CuratorTest {
  protected:
    CuratorAlikeTest() {
        addCurator(QStringLiteral("Dara"));
        third = addPhotograph(3);
        const auto looks = [&](const WorkId &work, quint64 bits) {
            const Work found = *WorkRepository(*library).get(work);
            EXPECT_TRUE(LikenessRepository(*library).set({{found.rendition(RenditionKind::Thumbnail)->media, Likeness{bits}}}));
        };
        looks(river, 0xFF00FF00FF00FF00);
        looks(bridge, 0x0F0F0F0F0F0F0F0F);
        looks(third, 0xFF00FF00FF00FF01);
    }

    WorkId third;
};

TEST_F(CuratorAlikeTest, AreFoundTogetherAndEachNamesTheOther) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    ASSERT_TRUE(waitUntil([&] { return in<FilterRow>(at->window(), "alike")->count() == 2; }));
    ASSERT_EQ(at->window().bench().found().size(), 3);

    click(in<FilterRow>(at->window(), "alike"));

    ASSERT_TRUE(waitUntil([&] { return at->window().bench().found() == QList<WorkId>({river, third}); }));
    const QStringList facts = workFacts(*at->window().bench().shelf().work(third), at->window().bench().shelf(), Language::English);
    EXPECT_TRUE(facts.contains(QStringLiteral("Looks like: By the river, 1"))) << facts.join(u'\n').toStdString();
    click(in<QPushButton>(at->window(), "clearFilters"));
    EXPECT_TRUE(waitUntil([&] { return at->window().bench().found().size() == 3; }));
}

TEST_F(CuratorAlikeTest, ALibraryOfBeforeIsLookedAtWhileSomebodyWorks) {
    Query(library->connection(), "DELETE FROM likeness").run();
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));

    EXPECT_TRUE(waitUntil([&] { return LikenessRepository(*library).missing()->isEmpty(); }));
}

} // namespace
} // namespace sala
