// A photograph whose person took their consent back: every road by which it could come back is tried with the real program, and
// after each the bytes of the library, of what is published and exported, and of the kiosk are looked through.

#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/kiosk/statistics_store.h"
#include "db/storage/media_reader.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/undo_repository.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace sala {
namespace {

const QString kPerson = QStringLiteral("KH-2016-014");
const QString kWriter = QStringLiteral("noy");
const QString kWords = QStringLiteral("Sokha mends the blue net");
const QString kKhmerWords = QStringLiteral("សុខាជួសជុលសំណាញ់ពណ៌ខៀវ");
const QString kDraft = QStringLiteral("Sokha and her blue net at dawn");

class WithdrawalRoadsTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(QFile::copy(sampleLibraryFile(), in("home/copy.sala")));
        ASSERT_EQ(runSala({QStringLiteral("key"), QStringLiteral("new"), in("key")}).exitCode, 0);
        m_print = QString::fromUtf8(runSala({QStringLiteral("key"), QStringLiteral("show"), in("key")}).output.trimmed());
        const ProgramRun list = home({QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("photograph"), QStringLiteral("--json")});
        m_work = WorkId(Id::fromText(list.json().at(1).toObject().value(QLatin1String("id")).toString()).value());
        describe();
        rememberBytes();
        ASSERT_EQ(home({QStringLiteral("consent"), QStringLiteral("record"), m_work.text(), QStringLiteral("--person"), kPerson,
                        QStringLiteral("--state"), QStringLiteral("granted")})
                      .exitCode,
                  0);
        goOut();
    }

    QString in(const char *name) const {
        QDir(m_folder.path()).mkpath(QStringLiteral("home"));
        return m_folder.filePath(QLatin1String(name));
    }

    ProgramRun home(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), in("home/copy.sala")} + arguments);
    }

    ProgramRun kiosk(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--state"), in("kiosk")} + arguments);
    }

    ProgramRun publish(const char *file) const {
        return home({QStringLiteral("publish"), QStringLiteral("--exhibition"), QStringLiteral("bangkok"), QStringLiteral("--key"),
                     in("key"), QStringLiteral("-o"), in(file)});
    }

    Library library() const { return std::move(Library::open(in("home/copy.sala"), Library::Mode::ReadWrite).value()); }

    /// Words in two languages, twice, by somebody who can take their edits back; a draft of a third.
    void describe() {
        Library open = library();
        TextRepository texts(open);
        const TextKey english{m_work, TextField::Caption, Language::English};
        const TextKey khmer{m_work, TextField::Caption, Language::Khmer};
        for (const auto &[key, body] : {std::pair(english, kWords + QStringLiteral(".")), {khmer, kKhmerWords}, {english, kWords}}) {
            const auto written = texts.set({key, body, TextStatus::Translated, texts.get(key)->revision}, Edit::by(kWriter));
            ASSERT_TRUE(written);
        }
        const Curator curator{CuratorId::generate(), kWriter, Language::English, true};
        ASSERT_TRUE(CuratorRepository(open).add(curator, QStringLiteral("three quiet rivers"), Edit::by(kWriter)));
        ASSERT_TRUE(DraftRepository(open).keep({english, curator.id, kDraft, texts.get(english)->revision, QDateTime::currentDateTimeUtc()}));
    }

    void rememberBytes() {
        Library open = library();
        const auto work = WorkRepository(open).get(m_work);
        m_source = work->source;
        for (const Rendition &rendition : work->renditions) {
            const QByteArray bytes = MediaReader(in("home/copy.sala")).read(rendition.media).value();
            m_traces.append(bytes.mid(bytes.size() / 2, 64)); // a part of it that no other picture has
            if (rendition.kind == RenditionKind::Original) {
                QFile file(in("came.jpg"));
                ASSERT_TRUE(file.open(QIODevice::WriteOnly));
                file.write(bytes);
            }
        }
        for (const QString &words : {kWords, kKhmerWords, kDraft}) {
            m_traces.append(words.toUtf8());
        }
    }

    /// All that leaves the house while it may: an edition on a kiosk that counts, tables, a playlist, translators' files.
    void goOut() {
        ASSERT_EQ(publish("one.sala").exitCode, 0);
        ASSERT_EQ(kiosk({QStringLiteral("load"), in("one.sala"), QStringLiteral("--trust"), m_print}).exitCode, 0);
        ASSERT_TRUE(isKnownIn(in("kiosk")));
        Statistics statistics;
        Library open = library();
        const ExhibitionId exhibition = ExhibitionRepository(open).all()->first().id;
        statistics.works.insert({exhibition, QDate(2016, 12, 3), m_work, Language::Khmer}, {3, {}, 2, {}, 0});
        ASSERT_TRUE(StatisticsStore::open(in("kiosk"))->add(statistics));
        ASSERT_EQ(home({QStringLiteral("captions"), QStringLiteral("export"), in("captions.csv")}).exitCode, 0);
        ASSERT_EQ(home({QStringLiteral("playlist"), QStringLiteral("export"), QStringLiteral("everything"), in("list.txt")}).exitCode, 0);
    }

    /// The first of the traces that a file below has; empty: none.
    QString traceIn(const QString &folder) const {
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const QByteArray &trace : m_traces) {
                if (bytes.contains(trace)) {
                    return file.fileName() + QStringLiteral(": ") + QString::fromLatin1(trace.left(12).toPercentEncoding());
                }
            }
        }
        return {};
    }
    bool isKnownIn(const QString &folder) const { return !traceIn(folder).isEmpty(); }

    void expectGone(const char *road) const {
        EXPECT_EQ(traceIn(in("home")).toStdString(), "") << road;
        EXPECT_EQ(traceIn(in("kiosk")).toStdString(), "") << road;
    }

    void withdraw() const {
        ASSERT_EQ(home({QStringLiteral("consent"), QStringLiteral("withdraw"), QStringLiteral("--person"), kPerson}).exitCode, 0);
        ASSERT_EQ(traceIn(in("home")).toStdString(), "");
        ASSERT_EQ(publish("two.sala").exitCode, 0);
        ASSERT_EQ(kiosk({QStringLiteral("load"), in("two.sala")}).exitCode, 0);
    }

    QTemporaryDir m_folder;
    QString m_print;
    QString m_source;
    WorkId m_work;
    QList<QByteArray> m_traces;
};

TEST_F(WithdrawalRoadsTest, EditionsOldAndNewDoNotBringItBack) {
    ASSERT_NO_FATAL_FAILURE(withdraw());
    expectGone("the edition after it");

    EXPECT_NE(kiosk({QStringLiteral("rollback")}).exitCode, 0);
    expectGone("rollback");
    EXPECT_NE(kiosk({QStringLiteral("load"), in("one.sala")}).exitCode, 0);
    EXPECT_NE(kiosk({QStringLiteral("load"), in("one.sala"), QStringLiteral("--whole")}).exitCode, 0);
    expectGone("an older edition");
    ASSERT_EQ(publish("three.sala").exitCode, 0);
    ASSERT_EQ(kiosk({QStringLiteral("load"), in("three.sala")}).exitCode, 0);
    expectGone("one more publication");
    for (const char *edition : {"two.sala", "three.sala"}) {
        QFile file(in(edition));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(std::none_of(m_traces.begin(), m_traces.end(), [&](const QByteArray &trace) { return bytes.contains(trace); })) << edition;
    }
}

TEST_F(WithdrawalRoadsTest, TheSameFilesBroughtInAgainDoNotBringItBack) {
    ASSERT_NO_FATAL_FAILURE(withdraw());

    const ProgramRun same = home({QStringLiteral("import"), in("came.jpg")});
    EXPECT_NE(same.exitCode, 0);
    EXPECT_FALSE(same.errors.isEmpty());
    expectGone("the same photograph");
    ASSERT_TRUE(QImage(in("came.jpg")).scaledToWidth(500, Qt::SmoothTransformation).save(in("smaller.jpg"), "JPEG", 70));
    home({QStringLiteral("import"), in("smaller.jpg")});
    EXPECT_FALSE(home({QStringLiteral("list")}).output.contains("smaller.jpg"));
    expectGone("a smaller copy");
    home({QStringLiteral("captions"), QStringLiteral("import"), in("captions.csv")});
    expectGone("a table of captions");
    home({QStringLiteral("playlist"), QStringLiteral("import"), in("list.txt")});
    expectGone("a playlist");
    EXPECT_NE(home({QStringLiteral("consent"), QStringLiteral("record"), m_work.text(), QStringLiteral("--person"), kPerson,
                    QStringLiteral("--state"), QStringLiteral("granted")})
                  .exitCode,
              0);
    expectGone("a later yes");
}

/// The pictures that were made without them say little of what the photograph looks like.
TEST_F(WithdrawalRoadsTest, ACopyFromBeforeAPartWasHiddenDoesNotBringItBack) {
    ASSERT_EQ(home({QStringLiteral("consent"), QStringLiteral("hide"), m_work.text(), QStringLiteral("--region"),
                    QStringLiteral("0.1,0.1,0.7,0.8"), QStringLiteral("--person"), kPerson})
                  .exitCode,
              0);
    ASSERT_TRUE(QImage(in("came.jpg")).scaledToWidth(500, Qt::SmoothTransformation).save(in("smaller.jpg"), "JPEG", 70));
    const ProgramRun told = home({QStringLiteral("import"), in("smaller.jpg")});
    EXPECT_TRUE(told.output.contains("looks like") || told.errors.contains("looks like")) << "while the work is there";
    ASSERT_NO_FATAL_FAILURE(withdraw());

    ASSERT_TRUE(QImage(in("came.jpg")).scaledToWidth(420, Qt::SmoothTransformation).save(in("tiny.jpg"), "JPEG", 80));
    home({QStringLiteral("import"), in("tiny.jpg")});

    EXPECT_FALSE(home({QStringLiteral("list")}).output.contains("tiny.jpg"));
    expectGone("a smaller copy of the whole");
}

TEST_F(WithdrawalRoadsTest, NothingThatIsReadOrTakenBackKnowsOfIt) {
    Library before = library();
    const auto undo = UndoRepository(before).lastUndo(kWriter);
    ASSERT_TRUE(undo && *undo);
    ASSERT_NO_FATAL_FAILURE(withdraw());

    for (const QString &words : {kWords, kKhmerWords, kDraft, m_source}) {
        EXPECT_FALSE(home({QStringLiteral("search"), words}).output.contains(m_work.text().toUtf8())) << words.toStdString();
        EXPECT_FALSE(home({QStringLiteral("history"), QStringLiteral("--json")}).output.contains(words.toUtf8())) << words.toStdString();
    }
    EXPECT_FALSE(kiosk({QStringLiteral("stats"), QStringLiteral("--by"), QStringLiteral("works")}).output.contains(kWords.toUtf8()));
    ASSERT_EQ(home({QStringLiteral("export"), in("home/archive")}).exitCode, 0);
    ASSERT_EQ(home({QStringLiteral("captions"), QStringLiteral("export"), in("home/after.csv")}).exitCode, 0);
    ASSERT_EQ(home({QStringLiteral("captions"), QStringLiteral("bundle"), QStringLiteral("--language"), QStringLiteral("km"),
                    QStringLiteral("-o"), in("home/bundle")})
                  .exitCode,
              0);
    expectGone("archive, tables, a bundle");
    {
        Library after = library();
        const auto last = UndoRepository(after).lastUndo(kWriter);
        EXPECT_TRUE(last && !*last) << "there is nothing to take back";
        EXPECT_FALSE(UndoRepository(after).apply(**undo, Edit::by(kWriter))) << "nor what was seen before";
    }
    expectGone("undo");
}

} // namespace
} // namespace sala
