// Writes the library that tests/data/libraries keeps one of for every version of the schema; see
// db/README.md. Usage: sala_library_fixture FILE

#include "db/storage/confirmations.h"
#include "db/storage/consent_repository.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/editions/edition_loader.h"
#include "db/storage/editions/edition_publisher.h"
#include "db/storage/evidence_repository.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/kiosk/kiosk_receipt.h"
#include "db/storage/library_document_sink.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/new_library.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/question_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/recording_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/undo_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimeZone>

namespace sala {
namespace {

const Edit kEdit{QStringLiteral("fixture"), QDateTime(QDate(2016, 12, 1), QTime(9, 0), QTimeZone::utc())};

Result<void> addConsent(Library &library, const WorkId &work) {
    const Person person{PersonId::generate(), QStringLiteral("KH-2016-001"), true};
    Consent consent;
    consent.id = ConsentId::generate();
    consent.person = person.id;
    consent.work = work;
    consent.state = ConsentState::Granted;
    consent.countries = {QStringLiteral("KH"), QStringLiteral("TH")};
    consent.until = QDate(2030, 1, 1);
    consent.voiceHidden = true; // of a photograph
    ConsentDetails details;
    details.consent = consent.id;
    details.form = ConsentForm::Recorded;
    details.given = QDate(2016, 5, 17);
    details.language = QStringLiteral("km");
    details.recordedBy = QStringLiteral("Sokha");
    details.guardian = QStringLiteral("KH-2016-002");
    details.note = QStringLiteral("asked at home");
    return PersonRepository(library)
        .add(person, kEdit)
        .and_then([&] { return WorkRepository(library).setPersons(work, {}, {person.id}, kEdit); })
        .and_then([&] { return ConsentRepository(library).add(consent, kEdit); })
        .and_then([&] { return ConsentRepository(library).setDetails(details, kEdit); });
}

Result<void> addExhibition(Library &library, const WorkId &work) {
    Work card;
    card.id = WorkId::generate();
    card.kind = WorkKind::TitleCard;
    PlaylistEntry shuffled{card.id};
    shuffled.section = 1;
    const Playlist rivers{PlaylistId::generate(), QStringLiteral("rivers"), {shuffled}};
    PlaylistEntry nested;
    nested.playlist = rivers.key;
    const Playlist playlist{PlaylistId::generate(), QStringLiteral("everything"), {PlaylistEntry{work}, nested}};
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("bangkok");
    exhibition.country = QStringLiteral("TH");
    exhibition.timeZone = "Asia/Bangkok";
    exhibition.playlist = playlist.id;
    exhibition.schedule = QStringLiteral("daily 10:00-18:00 rivers\n");
    ProgrammeEvent launch;
    launch.id = Id::generate();
    launch.exhibition = exhibition.id;
    const WrittenQuestion question{{{Language::Khmer, QStringLiteral("ផ្ទះជាអ្វី?")}},
                                   {{Motif::Sea, {{Language::Khmer, QStringLiteral("សមុទ្រ")}}},
                                    {Motif::Door, {{Language::Khmer, QStringLiteral("ទ្វារ")}}}}};
    return WorkRepository(library)
        .add(card, kEdit)
        .and_then([&] {
            return TextRepository(library).setAll({{{card.id, TextField::Title, Language::Khmer}, QStringLiteral("ស្វាគមន៍")}}, kEdit);
        })
        .and_then([&] { return PlaylistRepository(library).add(rivers, kEdit); })
        .and_then([&] { return PlaylistRepository(library).add(playlist, kEdit); })
        .and_then([&] { return ExhibitionRepository(library).add(exhibition, kEdit); })
        .and_then([&] { return ProgrammeRepository(library).add(launch, kEdit); })
        .and_then([&] { return QuestionRepository(library).set(exhibition.id, question, kEdit); });
}

Result<void> addSubjects(Library &library, const WorkId &work) {
    const Result<Work> seen = WorkRepository(library).get(work);
    Work wanted = *seen;
    wanted.journey = JourneyId::generate();
    wanted.themes = {ThemeId::generate()};
    const TextKey caption{work, TextField::Caption, Language::Khmer};
    return JourneyRepository(library)
        .add({wanted.journey, QStringLiteral("cambodia-2016"), QStringLiteral("KH"),
              QStringLiteral("2016-05")},
             kEdit)
        .and_then([&] {
            return ThemeRepository(library).add({wanted.themes[0], QStringLiteral("river")}, kEdit);
        })
        .and_then([&] {
            return PartnerRepository(library).add({PartnerId::generate(), QStringLiteral("map"), {}, {}},
                                                  kEdit);
        })
        .and_then([&] { return WorkRepository(library).update(*seen, wanted, kEdit); })
        .and_then([&] {
            return TextRepository(library).setAll({{caption, QStringLiteral("ទន្លេ")}}, kEdit);
        });
}

Result<WorkId> addFilm(Library &library) {
    QByteArray bytes(30000, 'f');
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    NewFilm film;
    film.source = QStringLiteral("river.mp4");
    film.film = {{}, {}, std::chrono::milliseconds(61500), 25, true, 0, QStringLiteral("km"), hashOf(bytes)};
    film.versions = {{{}, {}, FilmVersionKind::Sound, Language::Japanese, 1, {}}};
    film.tracks = {{{},
                    {},
                    Language::Thai,
                    SubtitleKind::Subtitles,
                    {},
                    QStringLiteral("WEBVTT\n\n00:01.000 --> 00:03.000\nแม่น้ำ\n")}};
    const NewFilmFile file{RenditionKind::Film, &device, QStringLiteral("video/mp4"), {1920, 1080}};
    return LibraryFilmSink(library).addFilm(film, {file}, {});
}

Result<StoredDocument> addDocument(Library &library) {
    NewDocument document;
    document.name = QStringLiteral("visit-report");
    document.source = QStringLiteral("visit-report.km.pdf");
    document.language = Language::Khmer;
    document.title = QStringLiteral("របាយការណ៍");
    document.pageCount = 12;
    document.bytes = QByteArray(25000, 'd');
    document.hash = hashOf(document.bytes);
    return LibraryDocumentSink(library).addDocument(document);
}

Result<bool> addRecording(Library &library, const WorkId &work) {
    return RecordingRepository(library).set({work, Language::Khmer, std::chrono::milliseconds(7250),
                                             QStringLiteral("river.km.m4a"), QByteArray(9000, 'r'),
                                             QStringLiteral("audio/mp4")},
                                            kEdit);
}

/// Another photograph, of which something is hidden.
Result<void> addHiddenRegion(Library &library) {
    const PictureBurner burner = [](const QByteArray &, const QList<QRectF> &) -> Result<QList<NewRendition>> {
        const QByteArray screen(9000, 'S');
        const QByteArray thumbnail(1900, 'T');
        return QList<NewRendition>{
            {RenditionKind::Screen, hashOf(screen), screen, {1920, 1280}, QStringLiteral("image/jpeg")},
            {RenditionKind::Thumbnail, hashOf(thumbnail), thumbnail, {512, 341}, QStringLiteral("image/jpeg")}};
    };
    return LibraryImportSink(library).addPhotograph(samplePhotograph(2)).and_then([&](const WorkId &work) {
        return HiddenRegionRepository(library, burner).hide({HiddenRegionId::generate(), work, {}, 0.25, 0.5, 0.125, 0.25}, kEdit);
    });
}

Result<EvidenceId> addEvidence(Library &library, const WorkId &work) {
    EvidenceRepository evidence(library);
    return evidence.choosePassphrase(QStringLiteral("seven rivers under stone"), kEdit)
        .and_then([&] { return ConsentRepository(library).of(work); })
        .and_then([&](const QList<Consent> &consents) {
            return evidence.add(consents.first().id, {EvidenceKind::Note, {}, "agreed at home"}, kEdit);
        });
}

/// Who changes a creator, takes it back, and has not saved a caption yet.
Result<void> addCurator(Library &library, const WorkId &work) {
    const Curator curator{CuratorId::generate(), QStringLiteral("Sokha"), Language::Khmer};
    const Result<Work> seen = WorkRepository(library).get(work);
    Work wanted = *seen;
    wanted.creator = QStringLiteral("Nobody");
    const Edit edit{curator.name, kEdit.time.addSecs(60)};
    const Edit undoing{curator.name, kEdit.time.addSecs(120)};
    const TextKey caption{work, TextField::Caption, Language::Thai};
    return CuratorRepository(library)
        .add(curator, QStringLiteral("river of stones"), kEdit)
        .and_then([&] { return WorkRepository(library).update(*seen, wanted, edit); })
        .and_then([&] { return UndoRepository(library).lastUndo(curator.name); })
        .and_then([&](const std::optional<Undo> &undo) { return UndoRepository(library).apply(undo.value(), undoing); })
        .and_then([&] {
            return DraftRepository(library).keep({caption, curator.id, QStringLiteral("แม่น้ำ"), {}, undoing.time});
        });
}

/// A kiosk that has loaded an edition, and said so.
Result<TakenReceipt> addReceipt(Library &library) {
    const QTemporaryDir folder;
    const SealKey key = SealKey::generate();
    PublishOrder order;
    order.exhibition = ExhibitionRepository(library).all().value().first().id;
    order.path = folder.filePath(QStringLiteral("edition.sala"));
    order.time = kEdit.time;
    if (const auto published = publishEdition(library, key, order); !published) {
        return fail(published.error().code, published.error().detail, published.error().subject);
    }
    return KioskState::open(folder.filePath(QStringLiteral("kiosk"))).and_then([&](KioskState &&kiosk) {
        LoadOptions options;
        options.trust = fingerprint(key.publicKey());
        return loadEdition(order.path, kiosk, options)
            .and_then([&](const KioskEdition &) { return makeReceipt(kiosk, kEdit.time); })
            .and_then([&](const QByteArray &receipt) { return takeReceipt(library, receipt, kEdit.time); });
    });
}

Result<void> frame(Library &library, const WorkId &work) {
    return WorkRepository(library).get(work).and_then([&](const Work &seen) {
        Work framed = seen;
        framed.crop = {0.125, 0, 0.75, 1};
        return WorkRepository(library).update(seen, framed, kEdit);
    });
}

Result<void> trim(Library &library, const WorkId &film) {
    return WorkRepository(library).get(film).and_then([&](const Work &seen) {
        Work trimmed = seen;
        trimmed.part = {std::chrono::milliseconds(1500), std::chrono::milliseconds(0)};
        return WorkRepository(library).update(seen, trimmed, kEdit);
    });
}

Result<Library> fill(NewLibrary &&made) {
    Library &library = made.library();
    NewPhotograph photograph = samplePhotograph(1);
    photograph.likeness = {0x2016051720160517};
    const Result<WorkId> work = LibraryImportSink(library).addPhotograph(photograph);
    if (!work) {
        return tl::unexpected(work.error());
    }
    return frame(library, *work)
        .and_then([&] { return addSubjects(library, *work); })
        .and_then([&] { return addConsent(library, *work); })
        .and_then([&] { return addExhibition(library, *work); })
        .and_then([&] { return addFilm(library); })
        .and_then([&](const WorkId &film) { return trim(library, film); })
        .and_then([&] { return addDocument(library); })
        .and_then([&](const StoredDocument &) { return addRecording(library, *work); })
        .and_then([&](bool) { return addHiddenRegion(library); })
        .and_then([&] { return addEvidence(library, *work); })
        .and_then([&](const EvidenceId &) { return addCurator(library, *work); })
        .and_then([&] { return addReceipt(library); })
        .and_then([&](TakenReceipt) { return std::move(made).finish(); });
}

} // namespace
} // namespace sala

int main(int argc, char **argv) {
    const QString path = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    const sala::Result<sala::Library> made = sala::NewLibrary::begin(path).and_then(sala::fill);
    if (!made) {
        QTextStream(stderr) << made.error().detail << ": " << made.error().subject << '\n';
    }
    return made ? 0 : 1;
}
