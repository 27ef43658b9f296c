#include "app/commands/curate_snapshot.h"

#include "app/commands/bring_example.h"
#include "app/commands/import_example.h"
#include "app/commands/open_library.h"
#include "app/commands/qt_messages.h"
#include "app/curator/bring_sheet.h"
#include "app/curator/consent_entry_form.h"
#include "app/curator/consent_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/country_choice.h"
#include "app/curator/evidence_sheet.h"
#include "app/curator/evidence_view.h"
#include "app/curator/import_sheet.h"
#include "app/curator/passphrase_form.h"
#include "app/curator/preview_pane.h"
#include "app/curator/region_sheet.h"
#include "app/curator/trim_sheet.h"
#include "app/curator/withdrawal_form.h"
#include "app/curator/work_page.h"
#include "app/curator/work_view.h"
#include "app/kiosk/curate.h"

#include <QApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>

namespace sala {
namespace {

constexpr int kLookEveryMs = 30;
constexpr int kSettleMs = 900; ///< longer than the preview's pictures take to come in
constexpr int kGiveUpMs = 20000;

const QString kDoor = QStringLiteral("curate-door");
const QString kBench = QStringLiteral("curate");
const QString kWork = QStringLiteral("curate-work");
const QString kKeys = QStringLiteral("curate-keys");
const QString kImport = QStringLiteral("curate-import");
const QString kMemory = QStringLiteral("curate-memory");
const QString kConsent = QStringLiteral("curate-consent");
const QString kConsentForm = QStringLiteral("curate-consent-form");
const QString kEvidence = QStringLiteral("curate-evidence");
const QString kDocument = QStringLiteral("curate-evidence-document");
const QString kPassphrase = QStringLiteral("curate-passphrase");
const QString kRegion = QStringLiteral("curate-region");
const QString kWithdrawal = QStringLiteral("curate-withdrawal");
const QString kWithdrawalThere = QStringLiteral("curate-withdrawal-there");
const QString kWatch = QStringLiteral("curate-consents");
const QString kPast = QStringLiteral("curate-past");
const QString kBring = QStringLiteral("curate-bring");
const QString kWorks = QStringLiteral("curate-works");
const QString kFrame = QStringLiteral("curate-frame");
const QString kTrim = QStringLiteral("curate-trim");

/// Turns the loop until all is read and drawn.
void waitUntilSettled(Curating &curating) {
    QEventLoop loop;
    QTimer look;
    int quietMs = 0;
    int allMs = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isQuiet = curating.window().bench().shelf().isWhole() && curating.pictures().isIdle() && !curating.desk().isBusy() && curating.window().bench().bringSheet().isReady();
        quietMs = isQuiet ? quietMs + kLookEveryMs : 0;
        allMs += kLookEveryMs;
        if (quietMs >= kSettleMs || allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

/// A table as it may come back from somebody; what it would do is read while the file is there.
Result<void> openImport(BenchPage &bench, const Snapshot &snapshot) {
    static const QTemporaryDir folder; // until it is drawn
    const QString file = folder.filePath(QStringLiteral("captions.csv"));
    return writeImportExample(snapshot.exhibition.library, file).map([&] { bench.importSheet().show(file, snapshot.language); });
}

/// The one that is named; else, for a page about people, the first with any, and for one about films the first of them.
WorkId workFor(BenchPage &bench, const Snapshot &snapshot) {
    if (!snapshot.work.isNull()) {
        return snapshot.work;
    }
    static const QStringList ofPeople{kConsent, kConsentForm, kEvidence, kDocument, kPassphrase, kRegion, kWithdrawal, kWithdrawalThere};
    const bool isOfPeople = ofPeople.contains(snapshot.page);
    for (const WorkId &work : bench.found()) {
        if (snapshot.page == kTrim && bench.shelf().collection().films.contains(work)) {
            return work;
        }
        const bool isOfKind = snapshot.page != kRegion || bench.shelf().work(work)->kind == WorkKind::Photograph;
        if (isOfPeople && isOfKind && !bench.shelf().collection().persons.value(work).isEmpty()) {
            return work;
        }
    }
    return bench.found().value(0);
}

/// As it stands where some was added; nothing of it is in the library.
void openEvidence(BenchPage &bench, WorkConsents consents, Language reader) {
    PersonInWork &person = consents.people.first();
    for (const qint64 bytes : {qint64(1'400), qint64(212'000), qint64(3'100'000)}) {
        const QDateTime time(QDate(2016, 5, 17), QTime(10, 30));
        person.evidence.append({EvidenceId::generate(), person.consents.value(0).id, bytes, QStringLiteral("Noy"), time});
    }
    consents.isEvidenceReady = true;
    bench.consents().evidence().show(consents, person.person.id, person.consents.value(0).use, reader);
}

/// What lies over the open work.
void openOverWork(Curating &curating, const Snapshot &snapshot) {
    BenchPage &bench = curating.window().bench();
    if (snapshot.page == kMemory) {
        bench.workPage().words().enter(TextField::Title, snapshot.language == Language::English ? Language::Khmer : snapshot.language);
        bench.perform(BenchActions::Deed::Earlier);
        return;
    }
    bench.perform(BenchActions::Deed::Consents);
    waitUntilSettled(curating);
    const WorkConsents consents = bench.consents().work().consents();
    const bool isAnybody = !consents.people.isEmpty();
    if (snapshot.page == kConsentForm) {
        bench.consents().form().setCurator(QStringLiteral("Noy"), snapshot.language);
        bench.consents().form().show(consents, isAnybody ? std::optional(consents.people.first()) : std::nullopt, ConsentUse::Exhibition);
    }
    if (snapshot.page == kEvidence && isAnybody) {
        openEvidence(bench, consents, snapshot.language);
    }
    if (snapshot.page == kDocument) {
        const PlainEvidence plain{EvidenceKind::Pdf, QStringLiteral("KH-2016-014.pdf"), QByteArray(212'000, ' ')};
        bench.consents().shownEvidence().show({EvidenceId::generate(), plain, {}, {}}, snapshot.language);
    }
    if (snapshot.page == kPassphrase) {
        bench.consents().passphrase().show(PassphraseForm::Way::First, snapshot.language);
    }
    if (snapshot.page == kRegion) {
        bench.consents().region().show(consents, bench.shelf().shownTitle(consents.work, snapshot.language),
                                       isAnybody ? consents.people.first().person.id : PersonId(), snapshot.language);
    }
    if ((snapshot.page == kWithdrawal || snapshot.page == kWithdrawalThere) && isAnybody) {
        bench.consents().withdrawal().show(consents.people.first().person, consents, snapshot.language);
    }
    auto *const where = bench.consents().withdrawal().findChild<CountryChoice *>();
    if (snapshot.page == kWithdrawalThere && where) {
        where->setCountries(consents.countries.mid(0, 1));
    }
}

/// A folder as it may be dragged onto the window.
Result<void> openBring(BenchPage &bench, const Snapshot &snapshot) {
    static const QTemporaryDir folder; // until it is drawn
    return writeBringExample(snapshot.exhibition.library, folder.path()).map([&] {
        bench.bringSheet().show({folder.path()}, QStringLiteral("Noy"), snapshot.language);
    });
}

/// A film that is begun later and ended earlier, with its first picture.
Result<void> trim(BenchPage &bench) {
    TrimSheet &sheet = bench.trimSheet();
    if (!sheet.isOpen()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no film to trim"));
    }
    const std::chrono::milliseconds whole = sheet.bar().end();
    sheet.bar().moveEnd(whole * 4 / 5);
    sheet.bar().moveBegin(whole / 8);
    QEventLoop loop;
    QTimer look;
    int allMs = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        allMs += kLookEveryMs;
        const bool hasPicture = sheet.player()->framesShown() > 1 || sheet.player()->state() == FilmPlayer::State::Failed;
        if ((allMs >= kSettleMs && hasPicture) || allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
    return {};
}

/// The bench, as for somebody who has just come in.
Result<void> openBench(Curating &curating, const Snapshot &snapshot) {
    CuratorSignIn in;
    in.answer.answer = SignIn::Answer::Right;
    in.curator.name = QStringLiteral("Noy");
    in.curator.language = snapshot.language;
    Q_EMIT curating.desk().signInAnswered(in);
    BenchPage &bench = curating.window().bench();
    waitUntilSettled(curating);
    if (snapshot.page == kKeys) {
        bench.perform(BenchActions::Deed::Help);
    }
    if (snapshot.page == kImport) {
        return openImport(bench, snapshot);
    }
    if (snapshot.page == kWorks) {
        bench.grid().selectAll();
        bench.perform(BenchActions::Deed::EditWorks);
        return {};
    }
    if (snapshot.page == kBring) {
        return openBring(bench, snapshot);
    }
    if (snapshot.page == kWatch || snapshot.page == kPast) {
        bench.perform(snapshot.page == kWatch ? BenchActions::Deed::ConsentWatch : BenchActions::Deed::LibraryHistory);
    }
    if (snapshot.page == kBench || snapshot.page == kKeys || snapshot.page == kWatch || snapshot.page == kPast) {
        return {};
    }
    const WorkId work = workFor(bench, snapshot);
    if (!bench.shelf().work(work)) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such work"), work.text());
    }
    bench.openWork(work);
    if (snapshot.page == kFrame || snapshot.page == kTrim) {
        bench.perform(BenchActions::Deed::Frame);
        return snapshot.page == kTrim ? trim(bench) : Result<void>();
    }
    if (snapshot.page != kWork) {
        waitUntilSettled(curating);
        openOverWork(curating, snapshot);
    }
    return {};
}

} // namespace

QStringList curatePageNames() {
    return {kDoor, kBench, kWork, kKeys, kImport, kBring, kWorks, kFrame, kTrim, kMemory,
            kConsent, kConsentForm, kEvidence, kDocument, kPassphrase, kRegion, kWithdrawal, kWithdrawalThere, kWatch, kPast};
}

Result<void> takeCurateSnapshot(int &argc, char **argv, const Snapshot &snapshot, const QString &output) {
    keepQtQuiet();
    QLoggingCategory::setFilterRules(QStringLiteral("sala.bringing.info=false")); // its damaged file is an example
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const auto readable = openLibrary(snapshot.exhibition.library, Library::Mode::ReadOnly); !readable) {
        return tl::unexpected(readable.error()); // the window would bring an older one up to date
    }
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    Curating curating(snapshot.exhibition.library);
    Workbench &window = curating.window();
    window.resize(snapshot.sizePx);
    window.setLanguage(snapshot.language);
    window.keepLanguage();
    window.show();
    window.begin();
    waitUntilSettled(curating);
    if (snapshot.page != kDoor) {
        if (const auto opened = openBench(curating, snapshot); !opened) {
            return opened;
        }
        waitUntilSettled(curating);
    }
    if (!window.grab().toImage().save(output, "PNG")) {
        return fail(ErrorCode::Io, QStringLiteral("the picture could not be written"), output);
    }
    return {};
}

} // namespace sala
