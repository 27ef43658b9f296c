// Another file is put in the library's place while the workbench has it open.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/close_sheet.h"

#include <QFile>

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST_F(CuratorTest, AReplacedFileIsNoticedAndNothingIsWrittenIntoEither) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    const TemporaryLibrary another;
    const QString copy = library.path() + QStringLiteral(".new");
    ASSERT_TRUE(QFile::copy(another.path(), copy));
    const QByteArray before = bytesOf(copy);

    ASSERT_EQ(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(library.path()).constData()), 0);
    type(kKhmerCaption);
    at->window().bench().writing().flush();

    EXPECT_TRUE(waitUntil([&] { return at->window().bench().status().sentence().contains(QStringLiteral("Another file")); }));
    EXPECT_FALSE(isKept(*at));
    EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption) << "it can be copied";
    EXPECT_EQ(bytesOf(library.path()), before);
    EXPECT_TRUE(drafts().isEmpty()) << "nor into the file that nobody finds again";
    at->window().close();
    auto *const sheet = at->window().findChild<CloseSheet *>();
    EXPECT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    click(sheet->findChild<QPushButton *>(QStringLiteral("closeAnyway")));
    EXPECT_FALSE(at->window().isVisible());
}

} // namespace
} // namespace sala
