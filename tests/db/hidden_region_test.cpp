// What is hidden in a photograph: in the library, in editions, on kiosks.

#include "db/records/hidden_region.h"
#include "db/storage/archive_reader.h"
#include "db/storage/collection_loader.h"
#include "db/storage/erasure.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/media_store.h"
#include "db/storage/query.h"
#include "db/storage/revision_repository.h"
#include "db/storage/withdrawal.h"
#include "tests/db/edition_fixture.h"

#include <limits>

namespace sala {
namespace {

/// Makes pictures that say what they hide, and have no piece in common with those of the import.
Result<QList<NewRendition>> markedPictures(const QByteArray &original, const QList<QRectF> &areas) {
    QList<NewRendition> pictures;
    for (const RenditionKind kind : {RenditionKind::Screen, RenditionKind::Thumbnail}) {
        QByteArray bytes = "pictures of " + hashOf(original).hex().toLatin1() + name(kind).toLatin1();
        for (const QRectF &area : areas) {
            bytes += " without " + QByteArray::number(area.x()) + ',' + QByteArray::number(area.y());
        }
        pictures.append({kind, hashOf(bytes), bytes, {1920, 1280}, QStringLiteral("image/jpeg")});
    }
    return pictures;
}

class HiddenRegionTest : public testing::Test, public EditionFixture {
  protected:
    HiddenRegionTest() { addPhotograph(1); }

    HiddenRegionRepository regions() { return HiddenRegionRepository(*library, markedPictures); }

    static HiddenRegion regionOf(const WorkId &work, const PersonId &person = {}) {
        return {HiddenRegionId::generate(), work, person, 0.4, 0.1, 0.2, 0.25};
    }

    HiddenRegion hide(const WorkId &work, const PersonId &person = {}) {
        const HiddenRegion region = regionOf(work, person);
        const auto hidden = regions().hide(region, anEdit());
        EXPECT_TRUE(hidden) << why(hidden);
        return region;
    }

    /// Somebody who agreed only with a hidden face.
    PersonId addHiddenPerson(const WorkId &work) {
        const PersonId person = addPerson(work, ConsentState::Granted);
        const Consent seen = ConsentRepository(*library).of(work)->first();
        Consent wanted = seen;
        wanted.faceHidden = true;
        EXPECT_TRUE(ConsentRepository(*library).update(seen, wanted, anEdit()));
        return person;
    }

    Work work(const WorkId &id) { return WorkRepository(*library).get(id).value(); }
    QByteArray bytesOfPicture(const WorkId &id, RenditionKind kind) {
        return MediaStore(*library).read(work(id).rendition(kind)->media).value();
    }

    std::optional<WithheldWork> withheld(const WorkId &id) {
        const auto loaded = loadCatalogueAndWithheld(*library, {exhibition.id, QDate(2016, 12, 3)});
        for (const WithheldWork &each : loaded->withheld) {
            if (each.work == id) {
                return each;
            }
        }
        return std::nullopt;
    }

    QString one = QStringLiteral("one");
    QString two = QStringLiteral("two");
};

TEST_F(HiddenRegionTest, ThePicturesAreMadeAnewAndTheOriginalStays) {
    const WorkId id = addPhotograph(9, 50000);
    const QByteArray original = bytesOfPicture(id, RenditionKind::Original);
    const MediaHash screenBefore = work(id).rendition(RenditionKind::Screen)->media;

    const HiddenRegion region = hide(id);

    EXPECT_EQ(regions().of(id), QList<HiddenRegion>{region});
    EXPECT_TRUE(bytesOfPicture(id, RenditionKind::Screen).contains("without 0.4,0.1"));
    EXPECT_TRUE(bytesOfPicture(id, RenditionKind::Thumbnail).contains("without 0.4,0.1"));
    EXPECT_EQ(bytesOfPicture(id, RenditionKind::Original), original);
    EXPECT_FALSE(MediaStore(*library).contains(screenBefore).value());
    const auto set = RevisionRepository(*library).of(region.id, QStringLiteral("record"));
    ASSERT_EQ(set->size(), 1);
    EXPECT_EQ(set->first().author, QStringLiteral("noy"));
    library.close();
    EXPECT_FALSE(bytesOf(library.path()).contains(samplePhotograph(9, 50000).renditions[1].bytes));
}

TEST_F(HiddenRegionTest, IsSeenAgainWhenItIsTakenAway) {
    const WorkId id = addPhotograph(9);
    const HiddenRegion first = hide(id);
    const HiddenRegion second = hide(id);

    ASSERT_TRUE(regions().reveal(first, anEdit()));
    EXPECT_EQ(regions().of(id), QList<HiddenRegion>{second});
    EXPECT_TRUE(bytesOfPicture(id, RenditionKind::Screen).contains("without"));
    ASSERT_TRUE(regions().reveal(second, anEdit()));

    EXPECT_TRUE(regions().all()->isEmpty());
    EXPECT_FALSE(bytesOfPicture(id, RenditionKind::Screen).contains("without"));
    EXPECT_EQ(regions().reveal(second, anEdit()).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(withheld(id));
    const auto findings = checkLibrary(*library);
    for (const Finding &finding : *findings) {
        EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
    }
}

TEST_F(HiddenRegionTest, WhatIsNoPartOfAPictureIsRefused) {
    const WorkId id = addPhotograph(9);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    const QList<QList<double>> odd{{nan, 0, 1, 1},   {0, nan, 1, 1},    {0, 0, nan, 1},    {0, 0, 1, nan},     {endless, 0, 1, 1},
                                   {0, 0, endless, 1}, {-0.1, 0, 1, 1}, {0, -0.1, 1, 1},   {0, 0, 0, 1},       {0, 0, 1, 0},
                                   {0, 0, -1, 1},    {0, 0, 1, -0.5},   {0.6, 0, 0.5, 1},  {0, 0.6, 1, 0.5},   {1, 0, 0.1, 0.1},
                                   {0, 2, 0.1, 0.1}, {0, 0, 1e300, 1e300}};
    for (const QList<double> &sides : odd) {
        const HiddenRegion region{HiddenRegionId::generate(), id, {}, sides[0], sides[1], sides[2], sides[3]};
        EXPECT_EQ(regions().hide(region, anEdit()).error().code, ErrorCode::InvalidInput) << sides[0] << ' ' << sides[2];
    }
    EXPECT_TRUE(regions().all()->isEmpty());
    const HiddenRegion rounded{HiddenRegionId::generate(), id, {}, 0.7, 0.9, 0.3, 0.1};
    EXPECT_TRUE(regions().hide(rounded, anEdit()));
    EXPECT_EQ(regions().hide(regionOf(WorkId::generate()), anEdit()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(regions().hide(regionOf(id, PersonId::generate()), anEdit()).error().code, ErrorCode::InvalidInput);
}

TEST_F(HiddenRegionTest, AHiddenFaceHoldsOnlyForWhomItHides) {
    const WorkId id = addPhotograph(9);
    const PersonId person = addHiddenPerson(id);
    ASSERT_TRUE(withheld(id));
    EXPECT_EQ(withheld(id)->obstacle, ConsentObstacle::FaceVisible);
    EXPECT_EQ(publish(one)->withheld.first().obstacle, ConsentObstacle::FaceVisible);
    EXPECT_FALSE(bytesOf(pathFor(one)).contains("By the river, 9"));

    hide(id); // somebody else in the background
    ASSERT_TRUE(withheld(id));
    const HiddenRegion region = hide(id, person);

    EXPECT_FALSE(withheld(id));
    EXPECT_EQ(loadCollection(*library, CollectionDepth::Titles)->hiddenFaces.value(id), QList<PersonId>{person});
    ASSERT_TRUE(regions().reveal(region, anEdit()));
    EXPECT_TRUE(withheld(id));
}

/// Whatever changes them, by whatever way: until they are made anew, nobody sees them.
TEST_F(HiddenRegionTest, OtherPicturesThanThoseThatWereMadeWithoutItAreNotShown) {
    const WorkId id = addPhotograph(9);
    const Work before = work(id);
    hide(id);
    ASSERT_FALSE(withheld(id));
    ASSERT_TRUE(MediaStore(*library).put(samplePhotograph(9).renditions[1].bytes, QStringLiteral("image/jpeg")));
    const Work now = work(id);
    Work wanted = now;
    wanted.renditions = {now.renditions[0], before.renditions[1]};

    ASSERT_TRUE(WorkRepository(*library).update(now, wanted, anEdit()));

    ASSERT_TRUE(withheld(id));
    EXPECT_EQ(withheld(id)->obstacle, ConsentObstacle::FaceVisible);
    Query(library->connection(), "DELETE FROM burned").run();
    EXPECT_TRUE(withheld(id));
}

TEST_F(HiddenRegionTest, NoPageGetsTheOriginal) {
    const WorkId id = addPhotograph(9);
    hide(id);

    const auto catalogue = loadCatalogue(*library, {exhibition.id, QDate(2016, 12, 3)});
    const auto collection = loadCollection(*library, CollectionDepth::Titles);
    const auto archive = readArchive(*library, {});
    const auto closed = readArchive(*library, {ArchiveScope::Everything, {}});

    ASSERT_TRUE(catalogue && collection && archive && closed);
    const auto originalIn = [&](const QList<Work> &works) {
        const auto found = std::find_if(works.begin(), works.end(), [&](const Work &each) { return each.id == id; });
        return found != works.end() && found->rendition(RenditionKind::Original);
    };
    EXPECT_FALSE(originalIn(catalogue->works));
    EXPECT_FALSE(originalIn(collection->works));
    EXPECT_FALSE(originalIn(archive->works));
    EXPECT_TRUE(originalIn(closed->works));
    EXPECT_TRUE(archive->restricted.isEmpty());
    EXPECT_EQ(closed->restricted, (QList<RestrictedWork>{{id, WorkKind::Photograph, ConsentObstacle::FaceVisible}}));
    for (const Revision &revision : archive->history) {
        EXPECT_NE(revision.value, QStringLiteral("hidden_region"));
    }
}

TEST_F(HiddenRegionTest, TwoWhoHideAtOnceDoNotLoseEitherRegion) {
    const WorkId id = addPhotograph(9);
    int calls = 0;
    HiddenRegionRepository slow(*library, [&](const QByteArray &original, const QList<QRectF> &areas) {
        if (++calls == 1) {
            hide(id); // somebody else is quicker
        }
        return markedPictures(original, areas);
    });

    EXPECT_EQ(slow.hide(regionOf(id), anEdit()).error().code, ErrorCode::Conflict);

    EXPECT_EQ(regions().of(id)->size(), 1);
    EXPECT_FALSE(withheld(id));
}

TEST_F(HiddenRegionTest, WhatFailsLeavesEverythingAsItWas) {
    const WorkId id = addPhotograph(9);
    const Work before = work(id);
    HiddenRegionRepository broken(*library, [](const QByteArray &, const QList<QRectF> &) -> Result<QList<NewRendition>> {
        return fail(ErrorCode::Corrupt, QStringLiteral("damaged"));
    });

    EXPECT_EQ(broken.hide(regionOf(id), anEdit()).error().code, ErrorCode::Corrupt);

    EXPECT_EQ(work(id), before);
    EXPECT_TRUE(regions().all()->isEmpty());
}

TEST_F(HiddenRegionTest, AnEditionHasOnlyTheNewPicturesAndAKioskAsksForItself) {
    KioskState state = kiosk();
    const WorkId id = addPhotograph(9, 50000);
    const PersonId person = addHiddenPerson(id);
    hide(id, person);

    ASSERT_TRUE(loadEdition(published(one), state));

    EXPECT_TRUE(shownBy(state).contains(id));
    const QByteArray bytes = bytesOf(pathFor(one));
    EXPECT_TRUE(bytes.contains("without 0.4,0.1"));
    for (const NewRendition &picture : samplePhotograph(9, 50000).renditions) {
        EXPECT_FALSE(bytes.contains(picture.bytes));
    }
    expectWhole(state);
}

TEST_F(HiddenRegionTest, ANewerEditionErasesTheOldPicturesFromTheKiosk) {
    KioskState state = kiosk();
    const WorkId id = addDetailedPhotograph(9, 3000000);
    const QByteArray screen = bytesOfPicture(id, RenditionKind::Screen);
    ASSERT_TRUE(loadEdition(published(one), state));
    hide(id);

    const auto loaded = loadEdition(published(two), state);

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_TRUE(shownBy(state).contains(id));
    expectWhole(state);
    EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotAllowed);
    for (const QString &file : filesOf(state)) {
        const QByteArray bytes = bytesOf(state.editionsFolder() + u'/' + file);
        EXPECT_FALSE(bytes.contains(screen.mid(1000, 64))) << file.toStdString();
        EXPECT_FALSE(bytes.contains(screen.mid(2500000, 64))) << file.toStdString();
    }
    EXPECT_FALSE(bytesOf(pathFor(two)).contains(screen.mid(1000, 64)));
}

/// Another exhibition's: its number says nothing of this one's, its pictures do.
TEST_F(HiddenRegionTest, AnOlderEditionOfAnotherExhibitionIsRefused) {
    KioskState state = kiosk();
    const WorkId id = addPhotograph(9, 50000);
    Exhibition bangkok = exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("yangon");
    ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
    const QString older = published(QStringLiteral("yangon"));
    exhibition = bangkok;
    hide(id);
    ASSERT_TRUE(loadEdition(published(two), state));

    EXPECT_EQ(inspectEdition(older, state).refusal, EditionRefusal::Withdrawn);
    EXPECT_FALSE(loadEdition(older, state));
}

TEST_F(HiddenRegionTest, WhatIsSeenAgainInANewerEditionIsShown) {
    KioskState state = kiosk();
    const WorkId id = addPhotograph(9, 50000);
    ASSERT_TRUE(loadEdition(published(QStringLiteral("zero")), state));
    const HiddenRegion region = hide(id);
    ASSERT_TRUE(loadEdition(published(one), state));
    ASSERT_TRUE(regions().reveal(region, anEdit()));

    const auto loaded = loadEdition(published(two), state);

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_TRUE(shownBy(state).contains(id));
    expectWhole(state);
    EXPECT_TRUE(rollBack(state));
    EXPECT_TRUE(shownBy(state).contains(id));
}

TEST_F(HiddenRegionTest, AWithdrawalTakesTheRegionsAlong) {
    const WorkId id = addPhotograph(9);
    const PersonId person = addHiddenPerson(id);
    const HiddenRegion region = hide(id, person);

    ASSERT_TRUE(withdrawConsent(*library, {person, {}, {}, {}}, anEdit()));

    EXPECT_TRUE(regions().all()->isEmpty());
    EXPECT_EQ(library->connection().integer("SELECT count(*) FROM burned"), 0);
    EXPECT_TRUE(RevisionRepository(*library).of(region.id)->isEmpty());
    library.close();
    EXPECT_FALSE(bytesOf(library.path()).contains("without 0.4"));
}

} // namespace
} // namespace sala
