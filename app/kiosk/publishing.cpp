#include "app/kiosk/publishing.h"

#include "db/records/seal_key.h"
#include "db/storage/confirmations.h"
#include "db/storage/editions/edition_publisher.h"
#include "db/storage/kiosk/kiosk_state.h"
#include "db/storage/new_library.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "media/film/film_cleaner.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr qsizetype kMostKeys = 16; ///< that are looked at on a stick

QMap<Language, QString> titlesOf(TextRepository &texts, const Id &owner) {
    QMap<Language, QString> titles;
    const Result<QList<Text>> all = owner.isNull() ? QList<Text>() : texts.of(owner);
    for (const Text &text : all.value_or(QList<Text>())) {
        if (text.key.field == TextField::Title) {
            titles.insert(text.key.language, text.body);
        }
    }
    return titles;
}

Result<QList<PublishableExhibition>> exhibitionsOf(Library &library) {
    return ExhibitionRepository(library).all().map([&](const QList<Exhibition> &all) {
        TextRepository texts(library);
        QList<PublishableExhibition> exhibitions;
        for (const Exhibition &exhibition : all) {
            exhibitions.append(
                {exhibition, titlesOf(texts, exhibition.id), titlesOf(texts, exhibition.place)});
        }
        return exhibitions;
    });
}

QList<FoundStick> sticksFor(const StickPlaces &places) {
    QList<FoundStick> found;
    for (const Stick &stick : sticksIn(places)) {
        if (QFileInfo(stick.folder).isDir()) {
            found.append({stick.folder, stick.name, freeBytes(stick.folder), isWritableStick(stick.folder)});
        }
    }
    return found;
}

/// Those that lie in the stick's own folder, by the name's end; what is none of ours is passed over.
QList<FoundKey> keysOn(const FoundStick &stick) {
    QList<FoundKey> keys;
    const QStringList names =
        QDir(stick.folder).entryList({QStringLiteral("*.key")}, QDir::Files, QDir::Name).mid(0, kMostKeys);
    for (const QString &name : names) {
        const QString path = stick.folder + u'/' + name;
        if (const auto key = SealKey::read(path, SealKey::Place::Stick)) {
            keys.append({path, stick.name, key->publicKey()});
        }
    }
    return keys;
}

void findKeys(PublishingStatus &status) {
    const auto own = SealKey::read(status.ownKey);
    if (own) {
        status.keys.append({status.ownKey, {}, own->publicKey()});
    } else if (own.error().code != ErrorCode::NotFound) {
        status.ownKeyError = own.error();
    }
    for (const FoundStick &stick : std::as_const(status.sticks)) {
        for (const FoundKey &key : keysOn(stick)) {
            const bool isKnown =
                std::any_of(status.keys.begin(), status.keys.end(), [&](const FoundKey &other) {
                    return other.publicKey == key.publicKey; // a copy
                });
            if (!isKnown) {
                status.keys.append(key);
            }
        }
    }
}

/// Turns what db says of works into what staff know them by.
class Reporter {
  public:
    explicit Reporter(Library &library) : m_library(library), m_texts(library) {}

    PublishReport report(const EditionContent &content) {
        PublishReport report;
        report.works = content.works;
        report.untitled = content.missingTitles;
        report.originals = content.originals;
        report.originalBytes = content.originalBytes;
        for (const WithheldWork &withheld : content.withheld) {
            ReportedWork work = reported(withheld.work);
            const auto person = PersonRepository(m_library).get(withheld.person);
            work.person = person ? person->reference : QString();
            work.obstacle = withheld.obstacle;
            report.leftOut.append(work);
        }
        for (const EndingWork &ending : content.ending) {
            report.ending.append(reported(ending.work));
            report.ending.last().until = ending.until;
        }
        return report;
    }

    ReportedWork reported(const WorkId &id) {
        ReportedWork work;
        work.titles = titlesOf(m_texts, id);
        const Result<Work> found = WorkRepository(m_library).get(id);
        work.source = found ? found->source : QString();
        return work;
    }

  private:
    Library &m_library;
    TextRepository m_texts;
};

PublishFailure failureOf(const Error &error) {
    return {PublishTrouble::Other, error, 0, 0, {}};
}

/// An exhibition of which no edition can be made.
PublishFailure planFailure(Library &library, const ExhibitionId &exhibition, const Error &error) {
    PublishFailure failure = failureOf(error);
    const auto found = ExhibitionRepository(library).get(exhibition);
    if (error.code == ErrorCode::InvalidInput && found) {
        failure.trouble =
            found->country.isEmpty() ? PublishTrouble::NoCountry : PublishTrouble::NothingToShow;
    }
    return failure;
}

/// What is wrong with the stick, before or after it was written on.
PublishTrouble stickTrouble(const QString &folder, qint64 mediaBytes) {
    if (!QFileInfo(folder).isDir()) {
        return PublishTrouble::StickGone;
    }
    if (!isWritableStick(folder)) {
        return PublishTrouble::StickLocked;
    }
    switch (roomForEdition(folder, mediaBytes)) {
    case EditionRoom::TooLittle:
        return PublishTrouble::NoRoom;
    case EditionRoom::TooLargeForFat:
        return PublishTrouble::TooLargeForFat;
    case EditionRoom::Enough:
        break;
    }
    return PublishTrouble::Other;
}

PublishFailure stickFailure(PublishTrouble trouble, const QString &folder, qint64 mediaBytes,
                            const Error &error) {
    return {trouble, error, editionBytes(mediaBytes), freeBytes(folder), {}};
}

/// What went wrong while it was written.
PublishFailure writingFailure(Library &library, const QString &folder, qint64 mediaBytes,
                              const PublishError &error) {
    if (!error.work.isNull()) {
        PublishFailure failure = failureOf(error);
        failure.trouble = PublishTrouble::WorkDamaged;
        failure.work = Reporter(library).reported(error.work);
        return failure;
    }
    switch (error.code) {
    case ErrorCode::Cancelled:
        return stickFailure(PublishTrouble::Other, folder, mediaBytes, error);
    case ErrorCode::Conflict:
        return stickFailure(PublishTrouble::PublishedMeanwhile, folder, mediaBytes, error);
    default:
        return stickFailure(stickTrouble(folder, mediaBytes), folder, mediaBytes, error);
    }
}

/// What every file system can write, and whoever gets the stick can read; a name that no file has yet.
QString fileName(const QString &folder, const EditionPlan &plan, const QDate &day) {
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9_-]+"));
    QString key = plan.exhibition.key;
    key.replace(odd, QStringLiteral("-"));
    const QString stem =
        QStringLiteral("%1-%2-%3").arg(key.left(40)).arg(plan.number).arg(day.toString(Qt::ISODate));
    QString name = stem + QStringLiteral(".sala");
    for (int copy = 2; QFileInfo::exists(folder + u'/' + name); ++copy) { // of another copy of this library
        name = QStringLiteral("%1-%2.sala").arg(stem).arg(copy);
    }
    return name;
}

PublishOutcome publish(Library &library, const SealKey &key, const PublishChoice &choice,
                       const Publishing &publishing, const PublishWatch &watch) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto plan = planEdition(library, choice.exhibition, now);
    if (!plan) {
        return tl::unexpected(planFailure(library, choice.exhibition, plan.error()));
    }
    const QString folder = choice.stick.folder;
    const FilmCleaner cleaner = filmCleanerBeside(publishing.library, watch.isCancelled);
    NewLibrary::removeLeftovers(folder); // they may be all that fills it
    if (const PublishTrouble trouble = stickTrouble(folder, plan->mediaBytes);
        trouble != PublishTrouble::Other) {
        return tl::unexpected(
            stickFailure(trouble, folder, plan->mediaBytes,
                         {ErrorCode::Io, QStringLiteral("the stick cannot take it"), folder}));
    }
    const QString name = fileName(folder, *plan, now.toLocalTime().date());
    PublishOrder order;
    order.exhibition = choice.exhibition;
    order.path = folder + u'/' + name;
    order.time = now;
    order.number = plan->number;
    order.cleaner = cleaner;
    order.progress = watch.progress;
    order.isCancelled = [isCancelled = watch.isCancelled] { return isCancelled->load(); };
    const auto published = publishEdition(library, key, order);
    if (!published) {
        return tl::unexpected(writingFailure(library, folder, plan->mediaBytes, published.error()));
    }
    PublishReport report = Reporter(library).report(*published);
    report.number = published->label.number;
    report.bytes = published->sizeBytes;
    report.publicKey = published->label.publicKey;
    report.cleanedFilms = published->cleanedFilms;
    report.file = name;
    report.stick = choice.stick.name;
    return report;
}

} // namespace

PublishingStatus findForPublishing(const Publishing &publishing) {
    PublishingStatus status;
    status.hasLooked = true;
    status.ownKey = organisationKeyFile(publishing.stateFolder);
    status.sticks = sticksFor(publishing.sticks);
    findKeys(status);
    const auto exhibitions =
        Library::open(publishing.library, Library::Mode::ReadOnly).and_then([](Library library) {
            return exhibitionsOf(library);
        });
    if (exhibitions) {
        status.exhibitions = *exhibitions;
    } else {
        status.error = exhibitions.error();
    }
    return status;
}

Result<QByteArray> makeOwnKey(const Publishing &publishing) {
    const QString path = organisationKeyFile(publishing.stateFolder);
    if (!QDir().mkpath(publishing.stateFolder)) {
        return fail(ErrorCode::Io, QStringLiteral("the folder cannot be made"), publishing.stateFolder);
    }
    const SealKey key = SealKey::generate();
    return key.write(path).map([&] { return key.publicKey(); });
}

PublishOutcome planPublishing(const Publishing &publishing, const ExhibitionId &exhibition) {
    Result<Library> library = Library::open(publishing.library, Library::Mode::ReadWrite);
    if (!library) {
        return tl::unexpected(failureOf(library.error()));
    }
    const auto plan = planEdition(*library, exhibition, QDateTime::currentDateTimeUtc());
    if (!plan) {
        return tl::unexpected(planFailure(*library, exhibition, plan.error()));
    }
    PublishReport report = Reporter(*library).report(*plan);
    report.number = plan->number;
    report.bytes = plan->mediaBytes;
    return report;
}

PublishOutcome publishToStick(const Publishing &publishing, const PublishChoice &choice,
                              const PublishWatch &watch) {
    const bool isOnStick = !choice.key.stick.isEmpty();
    const auto key = SealKey::read(choice.key.path, isOnStick ? SealKey::Place::Stick : SealKey::Place::Disk);
    if (!key || key->publicKey() != choice.key.publicKey) {
        PublishFailure failure = failureOf(
            key ? Error{ErrorCode::Conflict, QStringLiteral("the key is another one now"), choice.key.path}
                : key.error());
        failure.trouble = PublishTrouble::KeyUnusable;
        return tl::unexpected(failure);
    }
    Result<Library> library = Library::open(publishing.library, Library::Mode::ReadWrite);
    if (!library) {
        return tl::unexpected(failureOf(library.error()));
    }
    (void)takeReceiptsIn(*library, choice.stick.folder, QDateTime::currentDateTimeUtc()); // what kiosks left on it
    return publish(*library, *key, choice, publishing, watch);
}

} // namespace sala
