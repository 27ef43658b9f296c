#include "app/commands/editions_command.h"
#include "app/commands/sentences.h"
#include "db/records/seal_key.h"
#include "db/storage/record_repository.h"
#include "db/storage/work_repository.h"

#include <QJsonArray>

namespace sala {
namespace {

QString megabytes(qint64 bytes) {
    return QStringLiteral("%1 MB").arg(double(bytes) / 1e6, 0, 'f', bytes < 10'000'000 ? 1 : 0);
}

/// What people know a work by: the file it came from.
QString sourceOf(Library &library, const WorkId &work) {
    const Result<Work> found = WorkRepository(library).get(work);
    return found && !found->source.isEmpty() ? found->source : work.text();
}

QString referenceOf(Library &library, const PersonId &person) {
    const Result<Person> found = PersonRepository(library).get(person);
    return found ? found->reference : person.text();
}

} // namespace

QJsonObject rowOf(const EditionLabel &label) {
    return {{QStringLiteral("number"), label.number},
            {QStringLiteral("exhibition"), label.exhibition.text()},
            {QStringLiteral("published"), label.published.toString(Qt::ISODate)},
            {QStringLiteral("fingerprint"), fingerprint(label.publicKey)},
            {QStringLiteral("content"), label.content.hex()}};
}

QString countedWorks(const QMap<QString, int> &works) {
    QStringList parts;
    for (auto it = works.cbegin(); it != works.cend(); ++it) {
        const bool isOdd = it.key() == name(WorkKind::Documentary);
        parts.append(counted(it.value(), it.key(), isOdd ? QStringLiteral("documentaries") : QString()));
    }
    return parts.join(QStringLiteral(", "));
}

QJsonObject countsOf(const QMap<QString, int> &works) {
    QJsonObject object;
    for (auto it = works.cbegin(); it != works.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QString nextStep(const EditionReport &report) {
    switch (report.refusal) {
    case EditionRefusal::None:
    case EditionRefusal::Shown:
        break;
    case EditionRefusal::Unreadable:
        return QStringLiteral("check the name, and that the stick is plugged in and can be read");
    case EditionRefusal::NotAnEdition:
        return QStringLiteral("ask the curators for the file that `sala publish` wrote");
    case EditionRefusal::Damaged:
        return QStringLiteral("copy it again from where it came from");
    case EditionRefusal::TooNew:
        return QStringLiteral("update Sala on this kiosk, then try again");
    case EditionRefusal::BadSeal:
        return QStringLiteral("do not use it, and tell the curators");
    case EditionRefusal::UnknownKey:
        return QStringLiteral("compare the number with the organisation's card; if both are the same, say it with --trust");
    case EditionRefusal::OtherKey:
        return QStringLiteral("compare both with the organisation's card, group by group; a file with another number than the "
                              "card's was made by somebody else: do not load it");
    case EditionRefusal::Older:
        return QStringLiteral("ask the curators for the newest edition");
    case EditionRefusal::Withdrawn:
        return QStringLiteral("ask the curators for a newer edition");
    case EditionRefusal::OtherCountry:
        return QStringLiteral("else ask the curators for the edition for this country");
    case EditionRefusal::NoRoom:
        return QStringLiteral("make room on the kiosk's disk, then try again");
    }
    return {};
}

QStringList reportOf(const PublishedEdition &edition, Library &library) {
    QStringList lines{QStringLiteral("Edition %1: %2, %3; sealed by %4.")
                          .arg(edition.label.number)
                          .arg(countedWorks(edition.works), megabytes(edition.sizeBytes),
                               fingerprint(edition.label.publicKey))};
    for (auto it = edition.recordings.cbegin(); it != edition.recordings.cend(); ++it) {
        lines.append(QStringLiteral("read aloud  %1  %2").arg(code(it.key()), counted(it.value(), QStringLiteral("caption"))));
    }
    for (const WithheldWork &withheld : edition.withheld) {
        lines.append(QStringLiteral("withheld  %1  %2  %3")
                         .arg(sourceOf(library, withheld.work), referenceOf(library, withheld.person),
                              name(withheld.obstacle)));
    }
    for (const EndingWork &ending : edition.ending) {
        lines.append(QStringLiteral("ends  %1  shown until %2")
                         .arg(sourceOf(library, ending.work), ending.until.toString(Qt::ISODate)));
    }
    for (auto it = edition.missingTitles.cbegin(); it != edition.missingTitles.cend(); ++it) {
        if (it.value() > 0) {
            lines.append(QStringLiteral("untitled  %1  %2")
                             .arg(code(it.key()))
                             .arg(counted(it.value(), QStringLiteral("work"))));
        }
    }
    lines.append(QStringLiteral("kept back  %1 (%2), all history, private references of persons")
                     .arg(counted(edition.originals, QStringLiteral("imported file")),
                          megabytes(edition.originalBytes)));
    if (edition.cleanedFilms > 0) {
        lines.append(QStringLiteral("cleaned  %1 of what cameras write into them")
                         .arg(counted(edition.cleanedFilms, QStringLiteral("film"))));
    }
    return lines;
}

QJsonObject jsonOf(const PublishedEdition &edition, Library &library) {
    QJsonObject row = rowOf(edition.label);
    QJsonArray withheld;
    for (const WithheldWork &work : edition.withheld) {
        withheld.append(QJsonObject{{QStringLiteral("work"), work.work.text()},
                                    {QStringLiteral("source"), sourceOf(library, work.work)},
                                    {QStringLiteral("person"), referenceOf(library, work.person)},
                                    {QStringLiteral("obstacle"), name(work.obstacle)}});
    }
    QJsonArray ending;
    for (const EndingWork &work : edition.ending) {
        ending.append(QJsonObject{{QStringLiteral("work"), work.work.text()},
                                  {QStringLiteral("until"), work.until.toString(Qt::ISODate)}});
    }
    QJsonObject untitled;
    for (auto it = edition.missingTitles.cbegin(); it != edition.missingTitles.cend(); ++it) {
        untitled.insert(code(it.key()), it.value());
    }
    QJsonObject recordings;
    for (auto it = edition.recordings.cbegin(); it != edition.recordings.cend(); ++it) {
        recordings.insert(code(it.key()), it.value());
    }
    row.insert(QStringLiteral("works"), countsOf(edition.works));
    row.insert(QStringLiteral("recordings"), recordings);
    row.insert(QStringLiteral("bytes"), edition.sizeBytes);
    row.insert(QStringLiteral("withheld"), withheld);
    row.insert(QStringLiteral("ending"), ending);
    row.insert(QStringLiteral("untitled"), untitled);
    row.insert(QStringLiteral("originals"), edition.originals);
    row.insert(QStringLiteral("originalBytes"), edition.originalBytes);
    row.insert(QStringLiteral("cleanedFilms"), edition.cleanedFilms);
    return row;
}

} // namespace sala
