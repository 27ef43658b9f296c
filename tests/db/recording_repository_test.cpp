// Captions read aloud: kept, replaced, taken away, published and withdrawn, and nothing of a voice left behind.

#include "db/storage/catalogue_loader.h"
#include "db/storage/erasure.h"
#include "db/storage/media_store.h"
#include "db/storage/query.h"
#include "db/storage/recording_repository.h"
#include "db/storage/withdrawal.h"
#include "tests/db/edition_fixture.h"

namespace sala {
namespace {

using std::chrono::milliseconds;

class RecordingRepositoryTest : public testing::Test, public EditionFixture {
  protected:
    static QByteArray voice(int number, qsizetype size = 40'000) {
        QByteArray bytes(size, Qt::Uninitialized);
        std::mt19937 random{std::mt19937::result_type(1000 + number)};
        std::generate(bytes.begin(), bytes.end(), [&] { return char(random()); });
        return bytes;
    }

    Result<bool> record(const WorkId &work, Language language, const QByteArray &bytes) {
        return RecordingRepository(*library).set({work, language, milliseconds(4000), QStringLiteral("noy.m4a"), bytes,
                                                  QStringLiteral("audio/mp4")},
                                                 anEdit());
    }

    /// In a file, or in what SQLite keeps beside it.
    static bool isIn(const QString &path, const QByteArray &bytes) {
        const QFileInfo file(path);
        const QDir folder(file.path());
        const QStringList all = folder.entryList({file.fileName() + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
        EXPECT_FALSE(all.isEmpty()) << path.toStdString();
        return std::any_of(all.begin(), all.end(), [&](const QString &name) {
            return bytesOf(folder.filePath(name)).contains(bytes.mid(1000, 64));
        });
    }

    bool isInLibrary(const QByteArray &bytes) {
        EXPECT_TRUE(emptyLog(*library));
        return isIn(library.path(), bytes);
    }

    std::vector<std::string> codes() {
        std::vector<std::string> found;
        const auto findings = checkLibrary(*library);
        EXPECT_TRUE(findings) << why(findings);
        for (const Finding &finding : *findings) {
            if (finding.code.startsWith(QLatin1String("recording")) || finding.code.startsWith(QLatin1String("medium"))) {
                found.push_back(finding.code.toStdString());
            }
        }
        return found;
    }
};

TEST_F(RecordingRepositoryTest, KeepsOneForEachLanguage) {
    const WorkId work = addPhotograph(1);

    EXPECT_EQ(record(work, Language::Khmer, voice(1)), true);
    EXPECT_EQ(record(work, Language::English, voice(2)), true);
    EXPECT_EQ(record(work, Language::English, voice(2)), false) << "it is there already";

    const auto all = RecordingRepository(*library).of(work);
    ASSERT_EQ(all->size(), 2) << why(all);
    EXPECT_EQ(all->at(0).language, Language::English);
    EXPECT_EQ(all->at(1).duration, milliseconds(4000));
    EXPECT_EQ(*MediaStore(*library).read(all->at(1).medium), voice(1));
    EXPECT_TRUE(codes().empty());
}

TEST_F(RecordingRepositoryTest, OneThatWasTakenAwayLeavesNoHistoryWhenItsWorkIsErased) {
    const WorkId work = addPhotograph(1);
    const PersonId person = addPerson(work, ConsentState::Granted);
    ASSERT_TRUE(record(work, Language::Khmer, voice(1)));
    const auto all = RecordingRepository(*library).of(work);
    ASSERT_TRUE(RecordingRepository(*library).remove(all->first(), anEdit()));
    const auto countNamed = [this] {
        return (*library).connection().integer("SELECT count(*) FROM revision WHERE value = 'noy.m4a'");
    };
    ASSERT_GT(countNamed(), 0) << "the history tells of it";

    WithdrawalOrder order;
    order.person = person;
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));

    EXPECT_EQ(countNamed(), 0);
}

TEST_F(RecordingRepositoryTest, OneThatIsReplacedOrTakenAwayLeavesNoBytes) {
    const WorkId work = addPhotograph(1);
    ASSERT_TRUE(record(work, Language::Thai, voice(1)));
    ASSERT_TRUE(isInLibrary(voice(1)));

    ASSERT_EQ(record(work, Language::Thai, voice(2)), true);

    EXPECT_FALSE(isInLibrary(voice(1)));
    EXPECT_TRUE(isInLibrary(voice(2)));
    const Recording seen = RecordingRepository(*library).of(work)->first();
    ASSERT_TRUE(RecordingRepository(*library).remove(seen, anEdit()));
    EXPECT_FALSE(isInLibrary(voice(2)));
    EXPECT_TRUE(RecordingRepository(*library).all()->isEmpty());
    EXPECT_TRUE(codes().empty());
}

TEST_F(RecordingRepositoryTest, AVoiceThatTwoWorksHaveStaysForTheOther) {
    const WorkId one = addPhotograph(1);
    const WorkId other = addPhotograph(2);
    ASSERT_TRUE(record(one, Language::Thai, voice(1)));
    ASSERT_TRUE(record(other, Language::Thai, voice(1)));

    ASSERT_TRUE(RecordingRepository(*library).remove(RecordingRepository(*library).of(one)->first(), anEdit()));

    EXPECT_TRUE(isInLibrary(voice(1)));
    EXPECT_EQ(RecordingRepository(*library).all()->size(), 1);
}

TEST_F(RecordingRepositoryTest, RefusesWhatIsNone) {
    const WorkId work = addPhotograph(1);
    RecordingRepository recordings(*library);
    NewRecording recording{work, Language::Thai, kLongestRecording + milliseconds(1), {}, voice(1), QStringLiteral("audio/mp4")};

    EXPECT_EQ(recordings.set(recording, anEdit()).error().code, ErrorCode::InvalidInput) << "too long";
    recording.duration = milliseconds(0);
    EXPECT_EQ(recordings.set(recording, anEdit()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(record(work, Language::Thai, {}).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(record(WorkId::generate(), Language::Thai, voice(1)).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(isInLibrary(voice(1)));
}

TEST_F(RecordingRepositoryTest, TellsWhenTheCaptionIsNotTheOneThatWasRead) {
    const WorkId work = addPhotograph(1);
    const TextKey caption{work, TextField::Caption, Language::Thai};
    TextRepository texts(*library);
    ASSERT_TRUE(texts.set({caption, QStringLiteral("แม่น้ำ")}, anEdit()));
    ASSERT_TRUE(record(work, Language::Thai, voice(1)));
    ASSERT_TRUE(codes().empty());

    const RevisionId seen = texts.get(caption)->revision;
    ASSERT_TRUE(texts.set({caption, QStringLiteral("แม่น้ำตอนเช้า"), TextStatus::Draft, seen}, anEdit()));
    EXPECT_EQ(codes(), std::vector<std::string>{"recording-outdated"});

    ASSERT_TRUE(record(work, Language::Thai, voice(2)));
    EXPECT_TRUE(codes().empty());
}

TEST_F(RecordingRepositoryTest, AnEditionHasThoseOfItsWorksAndNoOthers) {
    const WorkId shown = addPhotograph(1);
    const WorkId withheld = addPhotograph(2);
    addPerson(withheld, ConsentState::Refused);
    ASSERT_TRUE(record(shown, Language::Thai, voice(1)));
    ASSERT_TRUE(record(withheld, Language::Thai, voice(2)));
    const QString path = published(QStringLiteral("one"));

    KioskState state = kiosk();
    ASSERT_TRUE(loadEdition(path, state));

    EXPECT_TRUE(isIn(path, voice(1)));
    EXPECT_FALSE(isIn(path, voice(2)));
    EXPECT_FALSE(bytesOf(path).contains("noy.m4a")) << "whose file it was is nobody's business";
    const auto current = state.edition(KioskEdition::Role::Current);
    Result<Library> edition = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
    const auto catalogue = loadCatalogue(*edition, {{}, QDate(2016, 12, 3)});
    ASSERT_TRUE(catalogue) << why(catalogue);
    const Recording *const recording = catalogue->recording(shown, Language::Thai);
    ASSERT_NE(recording, nullptr);
    EXPECT_EQ(*MediaStore(*edition).read(recording->medium), voice(1));
    EXPECT_EQ(catalogue->recording(shown, Language::English), nullptr) << "never another language";
    EXPECT_EQ(catalogue->recordings.size(), 1);
    expectWhole(state);
}

TEST_F(RecordingRepositoryTest, WhoTakesConsentBackIsNotHeardAnyMore) {
    const WorkId gone = addPhotograph(1);
    const WorkId left = addPhotograph(2);
    const PersonId person = addPerson(gone, ConsentState::Granted);
    ASSERT_TRUE(record(gone, Language::Khmer, voice(1)));
    ASSERT_TRUE(record(left, Language::Khmer, voice(2)));
    KioskState state = kiosk();
    ASSERT_TRUE(loadEdition(published(QStringLiteral("one")), state));
    const QString before = state.pathOf(**state.edition(KioskEdition::Role::Current));
    ASSERT_TRUE(isIn(before, voice(1)));

    WithdrawalOrder order;
    order.person = person;
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));
    ASSERT_TRUE(loadEdition(published(QStringLiteral("two")), state));

    EXPECT_FALSE(isInLibrary(voice(1)));
    EXPECT_TRUE(isInLibrary(voice(2)));
    for (const QString &file : filesOf(state)) {
        EXPECT_FALSE(isIn(state.editionsFolder() + QLatin1Char('/') + file, voice(1))) << file.toStdString();
    }
    expectWhole(state);
    EXPECT_FALSE(Query((*library).connection(), "PRAGMA foreign_key_check").next());
}

} // namespace
} // namespace sala
