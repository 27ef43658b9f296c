// What was translated before, offered while somebody translates; keys and the mouse only.

#include "app/curator/memory_sheet.h"
#include "tests/journeys/curator_fixture.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorMemoryTest : public CuratorTest {
  protected:
    void SetUp() override {
        addCurator(QStringLiteral("Sokha"), Language::Khmer);
        write(river, TextField::Caption, Language::Khmer, kKhmerCaption);
        write(bridge, TextField::Caption, Language::English, QStringLiteral("A woman stands by the bridge."));
        at = open();
        signIn(*at, QStringLiteral("Sokha"));
        enter(*at, bridge, TextField::Caption, Language::Khmer);
    }

    MemorySheet &sheet() { return at->window().bench().memorySheet(); }

    void ask() {
        press(*at, Qt::Key_F6);
        ASSERT_TRUE(waitUntil([&] { return sheet().isOpen() && sheet().isReady(); }));
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorMemoryTest, ATranslationOfALikeTextGoesIntoTheField) {
    ask();
    ASSERT_TRUE(waitUntil([&] { return in<TextLabel>(sheet(), "earlier"); }));
    EXPECT_EQ(in<TextLabel>(sheet(), "earlier")->text(), kKhmerCaption);

    click(in<QPushButton>(sheet(), "takeMatch"));

    EXPECT_FALSE(sheet().isOpen());
    EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption);
    EXPECT_TRUE(waitUntil([&] { return isKept(*at) && drafts().size() == 1; })) << "it is a draft like what is typed";
    EXPECT_EQ(stored(bridge, TextField::Caption, Language::Khmer).status, TextStatus::Missing);
}

TEST_F(CuratorMemoryTest, WhereNothingIsAlikeThatIsSaid) {
    write(bridge, TextField::Caption, Language::English, QStringLiteral("Rain."), QStringLiteral("noy"));
    ASSERT_TRUE(waitUntil([&] {
        return at->window().bench().shelf().text({bridge, TextField::Caption, Language::English}).body == QStringLiteral("Rain.");
    }));

    ask();

    EXPECT_TRUE(waitUntil([&] { return in<TextLabel>(sheet(), "memoryNote"); }));
    EXPECT_EQ(in<QPushButton>(sheet(), "takeMatch"), nullptr);
    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(sheet().isOpen());
}

} // namespace
} // namespace sala
