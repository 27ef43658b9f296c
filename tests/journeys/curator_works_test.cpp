// Several works are chosen, and what is said about all of them is changed in one go.

#include "app/curator/work_view.h"
#include "app/curator/works_sheet.h"
#include "db/storage/record_repository.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/curator_fixture.h"

#include <QCheckBox>

namespace sala {
namespace {

class CuratorWorksTest : public CuratorTest {
  protected:
    CuratorWorksTest() {
        addCurator(QStringLiteral("Dara"));
        third = addPhotograph(3);
        EXPECT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
        write(WorkId(theme.id), TextField::Title, Language::English, QStringLiteral("Coming home"));
        Work other = *WorkRepository(*library).get(bridge);
        other.creator = QStringLiteral("Noy");
        EXPECT_TRUE(WorkRepository(*library).update(*WorkRepository(*library).get(bridge), other, anEdit()));
        before = works();
    }

    QList<Work> works() { return WorkRepository(*library).all().value_or(QList<Work>()); }

    /// With the keyboard: all of what was found, then Ctrl+E.
    WorksSheet &openForAll(Curating &at) {
        WorkView &grid = at.window().bench().grid();
        grid.setFocus();
        press(at, Qt::Key_A, Qt::ControlModifier);
        press(at, Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(waitUntil([&] { return in<LineEditor>(at.window().bench().worksSheet(), "worksDate") != nullptr; }));
        return at.window().bench().worksSheet();
    }

    const Theme theme{ThemeId::generate(), QStringLiteral("home"), 1};
    WorkId third;
    QList<Work> before;
};

TEST_F(CuratorWorksTest, ChangesWhatIsFilledInAndTakesAllOfItBackInOneStep) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    WorksSheet &sheet = openForAll(*at);
    EXPECT_TRUE(in<LineEditor>(sheet, "worksCreator")->placeholderText().contains(QStringLiteral("Noy")));
    EXPECT_FALSE(in<QPushButton>(sheet, "bright")->isEnabled()) << "nothing is filled in";

    in<LineEditor>(sheet, "worksDate")->setFocus();
    type(QStringLiteral("rainy season 2016"));
    EXPECT_TRUE(in<TextLabel>(sheet, "readDate")->text().contains(QStringLiteral("rainy season 2016")));
    QTest::mouseClick(in<QCheckBox>(sheet, "worksTheme"), Qt::LeftButton, {}, QPoint(10, in<QCheckBox>(sheet, "worksTheme")->height() / 2));
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));

    for (qsizetype i = 0; i < before.size(); ++i) {
        EXPECT_EQ(works()[i].date.iso(), QStringLiteral("2016-rainy"));
        EXPECT_EQ(works()[i].themes, QList<ThemeId>{theme.id});
        EXPECT_EQ(works()[i].creator, before[i].creator);
    }
    EXPECT_EQ(at->window().bench().shelf().work(third)->date.iso(), QStringLiteral("2016-rainy"));
    at->window().bench().perform(BenchActions::Deed::Undo);
    ASSERT_TRUE(waitUntil([&] { return works() == before; }));
    EXPECT_TRUE(waitUntil([&] { return *at->window().bench().shelf().work(third) == before[2]; }));
}

TEST_F(CuratorWorksTest, ADateThatIsNoneIsSaidAndChangesNothing) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    WorksSheet &sheet = openForAll(*at);

    in<LineEditor>(sheet, "worksDate")->setFocus();
    type(QStringLiteral("31 June 2016"));

    EXPECT_FALSE(in<QPushButton>(sheet, "bright")->isEnabled());
    EXPECT_TRUE(in<TextLabel>(sheet, "readDate")->text().contains(QStringLiteral("no date")));
    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isOpen());
    EXPECT_EQ(works(), before);
}

TEST_F(CuratorWorksTest, AFieldIsEmptiedAndAPlaceTakenAwayOnlyWhenSomebodySaysSo) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    WorksSheet &sheet = openForAll(*at);

    in<QCheckBox>(sheet, "worksCreatorClear")->click();
    in<QComboBox>(sheet, "worksPlace")->setCurrentIndex(1);
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));

    for (qsizetype i = 0; i < before.size(); ++i) {
        EXPECT_TRUE(works()[i].creator.isEmpty());
        EXPECT_TRUE(works()[i].place.isNull());
        EXPECT_EQ(works()[i].date, before[i].date);
    }
}

TEST_F(CuratorWorksTest, WhatSomebodyElseChangedMeanwhileIsNotOverwritten) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    WorksSheet &sheet = openForAll(*at);
    Work theirs = before[0];
    theirs.creator = QStringLiteral("Sokha");
    ASSERT_TRUE(WorkRepository(*library).update(before[0], theirs, Edit::by(QStringLiteral("Sokha"))));

    in<LineEditor>(sheet, "worksCreator")->setFocus();
    type(QStringLiteral("Dara"));
    click(in<QPushButton>(sheet, "bright"));

    EXPECT_TRUE(waitUntil([&] { return in<TextLabel>(sheet, "worksNote") && in<TextLabel>(sheet, "worksNote")->text().contains(u"Somebody else"); }));
    EXPECT_EQ(works()[2].creator, before[2].creator);
}

TEST_F(CuratorWorksTest, OneOpenWorkIsEditedAlone) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    at->window().bench().openWork(bridge);

    press(*at, Qt::Key_E, Qt::ControlModifier);
    WorksSheet &sheet = at->window().bench().worksSheet();
    ASSERT_TRUE(waitUntil([&] { return in<LineEditor>(sheet, "worksCopyright") != nullptr; }));
    in<LineEditor>(sheet, "worksCopyright")->setFocus();
    type(QStringLiteral("Project archive"));
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));

    EXPECT_EQ(WorkRepository(*library).get(bridge)->copyright, QStringLiteral("Project archive"));
    EXPECT_EQ(WorkRepository(*library).get(river)->copyright, before[0].copyright);
}

} // namespace
} // namespace sala
