// What can go wrong while an edition is written, and what is said about it.

#include "db/storage/editions/foreign_edition.h"
#include "db/storage/query.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QRegularExpression>

namespace sala {
namespace {

class PublishTroubleTest : public testing::Test, public EditionFixture {
  protected:
    PublishOrder orderFor(const QString &name) const {
        PublishOrder order;
        order.exhibition = exhibition.id;
        order.path = pathFor(name);
        order.time = time;
        return order;
    }

    /// Somebody else, once.
    void publishQuickly() const {
        const PublishOrder quick = orderFor(QStringLiteral("quick"));
        if (QFile::exists(quick.path)) {
            return;
        }
        Result<Library> other = Library::open(library.path(), Library::Mode::ReadWrite);
        ASSERT_TRUE(other) << why(other);
        const auto published = publishEdition(*other, key, quick);
        ASSERT_TRUE(published) << published.error().detail.toStdString();
        EXPECT_EQ(published->label.number, 1);
    }
};

TEST_F(PublishTroubleTest, OfTwoAtOnceEachHasItsOwnNumber) {
    addPhotograph(1);
    PublishOrder slow = orderFor(QStringLiteral("slow"));
    slow.progress = [&](qint64, qint64) { publishQuickly(); };

    const auto published = publishEdition(*library, key, slow);

    ASSERT_TRUE(published) << published.error().detail.toStdString();
    EXPECT_EQ(published->label.number, 2);
    EXPECT_TRUE(ForeignEdition::open(slow.path)) << "and it is sealed with it";
}

TEST_F(PublishTroubleTest, ANumberThatIsTakenMeanwhileIsRefusedInPlainWords) {
    addPhotograph(1);
    PublishOrder slow = orderFor(QStringLiteral("bangkok-1"));
    slow.number = 1;
    slow.progress = [&](qint64, qint64) { publishQuickly(); };

    const auto published = publishEdition(*library, key, slow);

    ASSERT_FALSE(published);
    EXPECT_EQ(published.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(published.error().detail.contains(QLatin1String("publish again")));
    EXPECT_FALSE(QFile::exists(slow.path));
}

TEST_F(PublishTroubleTest, AWorkThatIsDamagedIsNamedByItsTitleAndFile) {
    addPhotograph(1);
    const WorkId damaged = addPhotograph(2);
    const Result<Work> work = WorkRepository(*library).get(damaged);
    const auto title = TextRepository(*library).get({damaged, TextField::Title, Language::English});
    ASSERT_TRUE(work && title) << why(work) << why(title);
    const MediaHash picture = work->rendition(RenditionKind::Screen)->media;
    for (const char *harm : {"UPDATE chunk SET data = zeroblob(length(data)) WHERE id IN (SELECT chunk FROM"
                             " media_chunk JOIN media ON media.id = media WHERE hash = ?)",
                             "UPDATE chunk SET data = x'' WHERE id IN (SELECT chunk FROM media_chunk JOIN media"
                             " ON media.id = media WHERE hash = ?)"}) {
        Query(library->connection(), harm).with(picture).run();

        const auto published = publishEdition(*library, key, orderFor(QStringLiteral("one")));

        ASSERT_FALSE(published);
        const PublishError &error = published.error();
        EXPECT_EQ(error.code, ErrorCode::Corrupt);
        EXPECT_EQ(error.work, damaged);
        EXPECT_EQ(error.subject, QStringLiteral("%1 (%2)").arg(title->body, work->source));
        EXPECT_TRUE(error.detail.contains(QLatin1String("its picture")) &&
                    error.detail.contains(QLatin1String("publish from a copy")))
            << error.detail.toStdString();
        EXPECT_FALSE((error.subject + error.detail).contains(QRegularExpression(QStringLiteral("[0-9a-f]{16}"))))
            << error.detail.toStdString();
    }
}

TEST_F(PublishTroubleTest, WhatCannotBeWrittenIsNamedAsItWasAskedFor) {
    addDetailedPhotograph(1, 12'000'000);
    const PublishOrder order = orderFor(QStringLiteral("one"));

    for (const rlim_t limit : {rlim_t(100'000), rlim_t(9'000'000)}) { // before its first word, and amid a picture
        EXPECT_TRUE(inChild([&] {
        limitFiles(limit);
        const auto published = publishEdition(*library, key, order);
        return !published && published.error().code == ErrorCode::Io && published.error().subject == order.path &&
               published.error().detail.contains(QLatin1String("room")) && published.error().work.isNull();
        }));
    }
}

} // namespace
} // namespace sala
