// What people agreed to and take back, by the real program, from the library to a kiosk and the way back.

#include "db/storage/media_reader.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

const QString kPerson = QStringLiteral("KH-2016-014");

class ConsentCommandTest : public testing::Test {
  protected:
    ConsentCommandTest() : m_library(in("copy.sala")) {
        EXPECT_TRUE(QFile::copy(sampleLibraryFile(), m_library));
        EXPECT_EQ(runSala({QStringLiteral("key"), QStringLiteral("new"), in("key")}).exitCode, 0);
        m_print = QString::fromUtf8(runSala({QStringLiteral("key"), QStringLiteral("show"), in("key")}).output.trimmed());
        const ProgramRun list = runSala({QStringLiteral("--library"), m_library, QStringLiteral("list"), QStringLiteral("--kind"),
                                         QStringLiteral("photograph"), QStringLiteral("--json")});
        m_work = list.json().at(1).toObject().value(QLatin1String("id")).toString();
        EXPECT_FALSE(m_work.isEmpty()) << list.output.left(300).toStdString();
    }

    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    ProgramRun consent(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), m_library, QStringLiteral("consent")} + arguments);
    }

    /// Publishes the exhibition and loads it on the kiosk.
    ProgramRun bring(const char *file, const QString &exhibition = QStringLiteral("bangkok")) const {
        const ProgramRun published =
            runSala({QStringLiteral("--library"), m_library, QStringLiteral("publish"), QStringLiteral("--exhibition"),
                     exhibition, QStringLiteral("--key"), in("key"), QStringLiteral("-o"), in(file)});
        EXPECT_EQ(published.exitCode, 0) << published.errors.toStdString();
        return kiosk({QStringLiteral("load"), in(file), QStringLiteral("--trust"), m_print});
    }

    ProgramRun kiosk(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--state"), in("kiosk")} + arguments);
    }

    static bool isIn(const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes);
    }

    /// The picture that screens show of it.
    QByteArray screenOf(const QString &work) const {
        Result<Library> library = Library::open(m_library, Library::Mode::ReadOnly);
        const auto rendition = WorkRepository(*library).get(WorkId(Id::fromText(work).value()));
        for (const Rendition &each : rendition->renditions) {
            if (each.kind == RenditionKind::Screen) {
                return MediaReader(m_library).read(each.media).value();
            }
        }
        return {};
    }

    /// A part of it that no other picture has.
    static QByteArray somethingOf(const QByteArray &bytes) { return bytes.mid(bytes.size() / 2, 64); }

    /// Anywhere in the kiosk's files.
    bool kioskKnows(const QByteArray &bytes) const {
        QDirIterator all(in("kiosk"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains(bytes)) {
                return true;
            }
        }
        return false;
    }

    /// A caption of the work that no other has.
    QByteArray title() const {
        const ProgramRun list = runSala({QStringLiteral("--library"), m_library, QStringLiteral("list"), QStringLiteral("--json")});
        for (const auto &row : list.json()) {
            if (row.toObject().value(QLatin1String("id")) == m_work) {
                return row.toObject().value(QLatin1String("title")).toString().toUtf8();
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    QString m_library;
    QString m_print;
    QString m_work;
};

TEST_F(ConsentCommandTest, WhatIsRecordedIsListedAndChangedNotDoubled) {
    const auto record = [&](const QStringList &more) {
        return consent(QStringList{QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson} + more).exitCode;
    };
    ASSERT_EQ(record({QStringLiteral("--state"), QStringLiteral("refused"), QStringLiteral("--minor")}), 0);
    ASSERT_EQ(record({QStringLiteral("--state"), QStringLiteral("granted"), QStringLiteral("--countries"),
                      QStringLiteral("th,KH"), QStringLiteral("--until"), QStringLiteral("2099-12-31")}),
              0);

    const QJsonArray rows = consent({QStringLiteral("list"), m_work, QStringLiteral("--json")}).json();

    ASSERT_EQ(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    EXPECT_EQ(row.value(QLatin1String("person")).toString(), kPerson);
    EXPECT_TRUE(row.value(QLatin1String("minor")).toBool());
    EXPECT_EQ(row.value(QLatin1String("state")).toString(), QStringLiteral("granted"));
    EXPECT_EQ(row.value(QLatin1String("countries")).toArray(), (QJsonArray{QStringLiteral("TH"), QStringLiteral("KH")}));
    EXPECT_EQ(row.value(QLatin1String("until")).toString(), QStringLiteral("2099-12-31"));
    EXPECT_NE(record({QStringLiteral("--state"), QStringLiteral("granted"), QStringLiteral("--countries"), QStringLiteral("XX")}), 0);
    EXPECT_NE(record({QStringLiteral("--state"), QStringLiteral("granted"), QStringLiteral("--until"), QStringLiteral("soon")}), 0);
    EXPECT_EQ(consent({QStringLiteral("list"), QStringLiteral("--json")}).json(), rows) << "nothing of it is kept";
}

TEST_F(ConsentCommandTest, WhatIsNotSaidAgainStaysAndIsNotWidened) {
    const auto record = [&](const QString &more) {
        const QStringList given{QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                                QStringLiteral("granted")};
        return consent(given + more.split(u' ', Qt::SkipEmptyParts)).exitCode;
    };
    const auto listed = [&] { return consent({QStringLiteral("list"), QStringLiteral("--json")}).json().first().toObject(); };
    ASSERT_EQ(record(QStringLiteral("--countries KH --face hidden --voice not-heard --until 2099-12-31")), 0);
    const QJsonObject before = listed();

    ASSERT_EQ(record(QStringLiteral("--note a-guardian-came")), 0);

    for (const char *const part : {"countries", "face", "voice", "until"}) {
        EXPECT_EQ(listed().value(QLatin1String(part)), before.value(QLatin1String(part))) << part;
    }
    ASSERT_EQ(record(QStringLiteral("--countries everywhere --face shown --voice heard --until never")), 0);
    EXPECT_TRUE(listed().value(QLatin1String("countries")).toArray().isEmpty());
    EXPECT_EQ(listed().value(QLatin1String("face")).toString(), QStringLiteral("shown"));
    EXPECT_EQ(listed().value(QLatin1String("until")).toString(), QString());
}

TEST_F(ConsentCommandTest, HowItWasGivenIsKeptAndSaidWhereItEndsSoon) {
    const auto record = [&](const QString &more) {
        return consent(QStringList{QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                                   QStringLiteral("granted")} +
                       more.split(u' ', Qt::SkipEmptyParts));
    };
    const QString soon = QDate::currentDate().addDays(10).toString(Qt::ISODate);
    ASSERT_EQ(record(QStringLiteral("--minor --form recorded --given 2016-05-17 --language ksw --recorded-by Sokha"
                                    " --guardian KH-2016-015 --note at-home --voice not-heard"))
                  .exitCode,
              0);
    ASSERT_EQ(record(QStringLiteral("--voice not-heard --until ") + soon).exitCode, 0) << "the rest stays as it was";

    const QJsonObject row = consent({QStringLiteral("list"), QStringLiteral("--ending"), QStringLiteral("10"), QStringLiteral("--json")})
                                .json()
                                .first()
                                .toObject();
    EXPECT_EQ(row.value(QLatin1String("form")).toString(), QStringLiteral("recorded"));
    EXPECT_EQ(row.value(QLatin1String("given")).toString(), QStringLiteral("2016-05-17"));
    EXPECT_EQ(row.value(QLatin1String("language")).toString(), QStringLiteral("ksw"));
    EXPECT_EQ(row.value(QLatin1String("recordedBy")).toString(), QStringLiteral("Sokha"));
    EXPECT_EQ(row.value(QLatin1String("guardian")).toString(), QStringLiteral("KH-2016-015"));
    EXPECT_EQ(row.value(QLatin1String("note")).toString(), QStringLiteral("at-home"));
    EXPECT_EQ(row.value(QLatin1String("voice")).toString(), QStringLiteral("not-heard"));
    EXPECT_EQ(row.value(QLatin1String("until")).toString(), soon);
    const ProgramRun none = consent({QStringLiteral("list"), QStringLiteral("--ending"), QStringLiteral("9")});
    EXPECT_TRUE(none.output.isEmpty()) << none.output.toStdString();
    EXPECT_TRUE(consent({QStringLiteral("list")}).output.contains("voice not heard  recorded  given 2016-05-17  in ksw  recorded by "
                                                                  "Sokha  guardian KH-2016-015  note: at-home"));
    const ProgramRun check = runSala({QStringLiteral("--library"), m_library, QStringLiteral("check")});
    EXPECT_TRUE((check.output + check.errors).contains("ends before")) << check.output.toStdString();
    EXPECT_EQ(record(QStringLiteral("--given yesterday")).exitCode, 1);
    EXPECT_EQ(record(QStringLiteral("--form sung")).exitCode, 2);

    ASSERT_EQ(bring("one.sala").exitCode, 0);
    EXPECT_FALSE(kioskKnows("at-home") || kioskKnows("KH-2016-015") || kioskKnows("Sokha"));
}

TEST_F(ConsentCommandTest, WhatIsTakenBackIsGoneFromTheKioskAndDoesNotComeBack) {
    ASSERT_EQ(consent({QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                       QStringLiteral("granted")})
                  .exitCode,
              0);
    const QByteArray words = title();
    ASSERT_EQ(bring("one.sala").exitCode, 0);
    ASSERT_TRUE(kioskKnows(words)) << words.toStdString();

    const ProgramRun looked = consent({QStringLiteral("withdraw"), QStringLiteral("--person"), kPerson, QStringLiteral("--dry-run")});
    EXPECT_EQ(looked.exitCode, 0);
    EXPECT_EQ(consent({QStringLiteral("list"), QStringLiteral("--json")}).json().first().toObject().value(QLatin1String("state")),
              QStringLiteral("granted"));
    const QByteArray picture = somethingOf(screenOf(m_work));
    ASSERT_TRUE(isIn(m_library, picture) && isIn(m_library, words));
    ASSERT_EQ(consent({QStringLiteral("withdraw"), QStringLiteral("--person"), kPerson}).exitCode, 0);
    for (const QString &file : QDir(m_folder.path()).entryList({QStringLiteral("copy*")}, QDir::Files)) {
        EXPECT_FALSE(isIn(m_folder.filePath(file), picture)) << file.toStdString();
        EXPECT_FALSE(isIn(m_folder.filePath(file), words)) << file.toStdString();
    }
    ASSERT_EQ(bring("two.sala").exitCode, 0);
    EXPECT_FALSE(isIn(in("two.sala"), words));

    EXPECT_FALSE(kioskKnows(words));
    const ProgramRun back = kiosk({QStringLiteral("rollback")});
    EXPECT_NE(back.exitCode, 0);
    EXPECT_TRUE(back.errors.contains("withdrawn")) << back.errors.toStdString();
    EXPECT_NE(kiosk({QStringLiteral("load"), in("one.sala")}).exitCode, 0);
    EXPECT_NE(consent({QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                       QStringLiteral("granted")})
                  .exitCode,
              0)
        << "a later yes does not undo it";
    ASSERT_EQ(bring("three.sala").exitCode, 0);
    EXPECT_FALSE(kioskKnows(words));
}

TEST_F(ConsentCommandTest, OneCountryIsTakenBackAloneAndAStrangerIsNotFound) {
    ASSERT_EQ(consent({QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                       QStringLiteral("granted")})
                  .exitCode,
              0);
    ASSERT_EQ(consent({QStringLiteral("withdraw"), QStringLiteral("--person"), kPerson, QStringLiteral("--countries"),
                       QStringLiteral("TH")})
                  .exitCode,
              0);
    ASSERT_EQ(bring("thai.sala").exitCode, 0);
    EXPECT_FALSE(kioskKnows(title()));

    ASSERT_EQ(bring("khmer.sala", QStringLiteral("phnom-penh")).exitCode, 0);
    EXPECT_TRUE(kioskKnows(title()));
    EXPECT_NE(consent({QStringLiteral("withdraw"), QStringLiteral("--person"), QStringLiteral("nobody")}).exitCode, 0);
}

/// The stick goes out with an edition and comes home with the kiosk's receipt, which the next publication takes in.
TEST_F(ConsentCommandTest, WhoHasNotConfirmedAWithdrawalIsListedUntilTheirReceiptComesHome) {
    const auto listed = [&] {
        const ProgramRun run = consent({QStringLiteral("withdrawals"), QStringLiteral("--json")});
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return run.json();
    };
    ASSERT_EQ(consent({QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                       QStringLiteral("granted")})
                  .exitCode,
              0);
    ASSERT_EQ(bring("one.sala").exitCode, 0);
    const QStringList receipts = QDir(m_folder.path()).entryList({QStringLiteral("sala-kiosk-*.receipt")}, QDir::Files);
    ASSERT_EQ(receipts.size(), 1);
    const QString receipt = m_folder.filePath(receipts.first());
    ASSERT_EQ(consent({QStringLiteral("confirmed"), receipt}).output, receipt.toUtf8() + ": taken in\n");
    EXPECT_TRUE(listed().isEmpty());
    ASSERT_EQ(consent({QStringLiteral("withdraw"), QStringLiteral("--person"), kPerson}).exitCode, 0);

    ASSERT_EQ(listed().size(), 1);
    QJsonObject row = listed().first().toObject();
    EXPECT_EQ(row.value(QLatin1String("work")).toString(), m_work);
    EXPECT_FALSE(row.value(QLatin1String("settled")).toBool());
    EXPECT_EQ(row.value(QLatin1String("editions")).toArray(), QJsonArray{1});
    EXPECT_FALSE(row.value(QLatin1String("kiosks")).toArray().first().toObject().value(QLatin1String("confirmed")).toBool(true));
    EXPECT_TRUE(consent({QStringLiteral("withdrawals")}).output.contains("NOT confirmed"));

    ASSERT_EQ(bring("two.sala").exitCode, 0);
    ASSERT_EQ(bring("three.sala").exitCode, 0) << "its publication takes in what the kiosk has left beside the second";
    EXPECT_TRUE(listed().first().toObject().value(QLatin1String("settled")).toBool());

    EXPECT_EQ(kiosk({QStringLiteral("receipt"), in("again.receipt")}).exitCode, 0);
    EXPECT_TRUE(consent({QStringLiteral("confirmed"), in("again.receipt")}).output.contains("taken in"));
    EXPECT_TRUE(consent({QStringLiteral("confirmed"), receipt}).output.contains("older"));
    EXPECT_EQ(consent({QStringLiteral("confirmed"), in("key")}).exitCode, 1);
    EXPECT_FALSE(isIn(receipt, kPerson.toUtf8()) || isIn(receipt, m_work.toUtf8()));
}

TEST_F(ConsentCommandTest, AWithdrawnPhotographDoesNotComeBackAsASmallerCopy) {
    const QImage picture = QImage::fromData(screenOf(m_work));
    ASSERT_TRUE(picture.scaledToWidth(700, Qt::SmoothTransformation).save(in("copy.jpg"), "JPEG", 60));
    ASSERT_EQ(consent({QStringLiteral("record"), m_work, QStringLiteral("--person"), kPerson, QStringLiteral("--state"),
                       QStringLiteral("granted")}).exitCode, 0);
    ASSERT_EQ(consent({QStringLiteral("withdraw"), QStringLiteral("--person"), kPerson}).exitCode, 0);
    const auto import = [&](const QStringList &more) {
        return runSala(QStringList{QStringLiteral("--library"), m_library, QStringLiteral("import"), in("copy.jpg")} + more);
    };

    const ProgramRun refused = import({});

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("looks like a photograph that was erased")) << refused.errors.toStdString();
    const ProgramRun taken = import({QStringLiteral("--take-lookalikes")});
    EXPECT_EQ(taken.exitCode, 0) << taken.errors.toStdString();
    EXPECT_TRUE(taken.output.contains("1 photograph")) << taken.output.toStdString();
}

TEST_F(ConsentCommandTest, AnImportNamesTheWorkThatAPhotographLooksLike) {
    const QImage picture = QImage::fromData(screenOf(m_work));
    ASSERT_TRUE(picture.scaledToWidth(700, Qt::SmoothTransformation).save(in("copy.jpg"), "JPEG", 60));

    const ProgramRun run = runSala({QStringLiteral("--library"), m_library, QStringLiteral("import"), QStringLiteral("--json"), in("copy.jpg")});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("looks like the work " + m_work.toUtf8())) << run.errors.toStdString();
    const QJsonArray alike = QJsonDocument::fromJson(run.output).object().value(QLatin1String("alike")).toArray();
    ASSERT_EQ(alike.size(), 1);
    EXPECT_EQ(alike.first().toObject().value(QLatin1String("like")).toString(), m_work);
}

} // namespace
} // namespace sala
