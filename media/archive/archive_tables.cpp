#include "media/archive/archive_tables.h"

#include "media/archive/archive_names.h"
#include "media/archive/csv_table.h"

#include <QFileInfo>

namespace sala {
namespace {

QString yesOrNo(bool is) {
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList columns(const QString &names) {
    return names.split(u' ');
}

/// Five cells, in the order of the languages.
QStringList cellsOf(const InLanguages &texts) {
    QStringList cells;
    for (const Language language : kLanguages) {
        cells.append(texts.value(language));
    }
    return cells;
}

const QString kTitleColumns = QStringLiteral(" title_en title_th title_km title_my title_ja");
const QString kSentenceColumns = QStringLiteral(" sentence_en sentence_th sentence_km sentence_my sentence_ja");

/// What is called something, and may have a sentence about it.
QStringList named(const ArchivedWorks &works, const Id &owner) {
    return cellsOf(works.titleOf(owner)) + cellsOf(works.textsOf(owner).value(TextField::Caption));
}

class Tables {
  public:
    explicit Tables(const ArchiveContents &contents) : m_contents(contents), m_works(contents) {
        for (const RestrictedWork &work : contents.restricted) {
            m_obstacles.insert(work.work, work.obstacle);
        }
        for (const Person &person : contents.people) {
            m_references.insert(person.id, person.reference);
        }
    }

    QByteArray works() const {
        CsvTable table(columns(QStringLiteral("number id kind folder source date place country journey themes creator copyright "
                                              "sensitive may_be_seen film_from_seconds film_until_seconds")));
        for (const Work &work : m_contents.works) {
            const ArchivedWork archived = m_works.of(work);
            QStringList themes;
            for (const ThemeId &theme : work.themes) {
                themes.append(m_works.keyOf(theme));
            }
            const auto obstacle = m_obstacles.constFind(work.id);
            const FilmPart part = m_contents.films.value(work.id).part;
            table.add({number(work.id), work.id.text(), name(work.kind), archiveFolderOf(m_contents, work), work.source,
                       work.date.iso(), m_works.keyOf(work.place), archived.country, m_works.keyOf(work.journey),
                       themes.join(QStringLiteral("; ")), work.creator, work.copyright, yesOrNo(work.isSensitive),
                       obstacle == m_obstacles.constEnd() ? QStringLiteral("yes")
                                                          : QStringLiteral("no: ") + name(*obstacle),
                       part.from.count() > 0 ? seconds(part.from) : QString(), part.until.count() > 0 ? seconds(part.until) : QString()});
        }
        return table.bytes();
    }

    QByteArray restricted() const {
        CsvTable table(columns(QStringLiteral("number id kind reason")));
        for (const RestrictedWork &work : m_contents.restricted) {
            table.add({number(work.work), work.work.text(), name(work.kind), name(work.obstacle)});
        }
        return table.bytes();
    }

    QByteArray texts() const {
        CsvTable table(columns(QStringLiteral("owner work_number field language status revision text")));
        for (const Text &text : m_contents.texts) {
            table.add({text.key.owner.text(), number(text.key.owner), name(text.key.field), code(text.key.language),
                       name(text.status), text.revision.text(), text.body});
        }
        return table.bytes();
    }

    QByteArray places() const {
        CsvTable table(columns(QStringLiteral("id key country latitude longitude") + kTitleColumns + kSentenceColumns));
        for (const Place &place : m_contents.places) {
            table.add(QStringList{place.id.text(), place.key, place.country, QString::number(place.latitude, 'g', 9),
                                  QString::number(place.longitude, 'g', 9)} +
                      named(m_works, place.id));
        }
        return table.bytes();
    }

    QByteArray journeys() const {
        CsvTable table(columns(QStringLiteral("id key country month position") + kTitleColumns + kSentenceColumns));
        for (const Journey &journey : m_contents.journeys) {
            table.add(QStringList{journey.id.text(), journey.key, journey.country, journey.month, QString::number(journey.order)} +
                      named(m_works, journey.id));
        }
        return table.bytes();
    }

    QByteArray themes() const {
        CsvTable table(columns(QStringLiteral("id key position") + kTitleColumns + kSentenceColumns));
        for (const Theme &theme : m_contents.themes) {
            table.add(QStringList{theme.id.text(), theme.key, QString::number(theme.order)} + named(m_works, theme.id));
        }
        return table.bytes();
    }

    QByteArray partners() const {
        CsvTable table(columns(QStringLiteral("id key latin_name country role position") + kTitleColumns + kSentenceColumns));
        for (const Partner &partner : m_contents.partners) {
            table.add(QStringList{partner.id.text(), partner.key, partner.latinName, partner.country, name(partner.role),
                                  QString::number(partner.order)} +
                      named(m_works, partner.id));
        }
        return table.bytes();
    }

    QByteArray exhibitions() const {
        CsvTable table(columns(QStringLiteral("id key venue place country first_day last_day time_zone default_language playlist "
                                              "public_address is_sample schedule") +
                               kTitleColumns + kSentenceColumns));
        for (const Exhibition &each : m_contents.exhibitions) {
            table.add(QStringList{each.id.text(), each.key, each.venue, m_works.keyOf(each.place), each.country,
                                  each.firstDay.toString(Qt::ISODate), each.lastDay.toString(Qt::ISODate),
                                  QString::fromLatin1(each.timeZone), code(each.defaultLanguage), m_works.keyOf(each.playlist),
                                  each.publicAddress.toString(), yesOrNo(each.isSample), each.schedule} +
                      named(m_works, each.id));
        }
        return table.bytes();
    }

    QByteArray programme() const {
        CsvTable table(columns(QStringLiteral("id exhibition start_utc end_utc") + kTitleColumns + kSentenceColumns));
        for (const ProgrammeEvent &event : m_contents.events) {
            table.add(QStringList{event.id.text(), m_works.keyOf(event.exhibition), event.start.toUTC().toString(Qt::ISODate),
                                  event.end.toUTC().toString(Qt::ISODate)} +
                      named(m_works, event.id));
        }
        return table.bytes();
    }

    QByteArray questions() const {
        CsvTable table(columns(QStringLiteral("id exhibition what drawing position") + kTitleColumns));
        for (const Question &question : m_contents.questions) {
            const QString exhibition = m_works.keyOf(question.exhibition);
            table.add(QStringList{question.id.text(), exhibition, QStringLiteral("question"), {}, {}} +
                      cellsOf(m_works.titleOf(question.id)));
            for (const AnswerCard &card : m_contents.cards) {
                if (card.question == question.id) {
                    table.add(QStringList{card.id.text(), exhibition, QStringLiteral("answer"), name(card.motif),
                                          QString::number(card.order)} +
                              cellsOf(m_works.titleOf(card.id)));
                }
            }
        }
        return table.bytes();
    }

    QByteArray playlists() const {
        CsvTable table(columns(QStringLiteral("playlist title_en position work work_number other_playlist seconds transition "
                                              "from_seconds until_seconds muted shuffled_with")));
        for (const Playlist &playlist : m_contents.playlists) {
            int position = 0;
            for (const PlaylistEntry &entry : playlist.entries) {
                table.add({playlist.key, m_works.titleOf(playlist.id).value(Language::English), QString::number(++position),
                           entry.work.text(), number(entry.work), entry.playlist, seconds(entry.dwell), name(entry.transition),
                           seconds(entry.from), seconds(entry.until), yesOrNo(entry.isMuted),
                           entry.section > 0 ? QString::number(entry.section) : QString()});
            }
        }
        return table.bytes();
    }

    QByteArray history() const {
        CsvTable table(columns(QStringLiteral("revision time author subject work_number field parent value")));
        for (const Revision &revision : m_contents.history) {
            table.add({revision.id.text(), revision.time.toUTC().toString(Qt::ISODate), revision.author,
                       revision.subject.text(), number(revision.subject), revision.field, revision.parent.text(),
                       revision.value});
        }
        return table.bytes();
    }

    QByteArray consents() const {
        QHash<Id, ConsentDetails> details;
        for (const ConsentDetails &each : m_contents.details) {
            details.insert(each.consent, each);
        }
        CsvTable table(columns(QStringLiteral("work work_number person use state countries until face voice form given language "
                                              "recorded_by guardian note")));
        for (const Consent &each : m_contents.consents) {
            const ConsentDetails how = details.value(each.id);
            table.add({each.work.text(), number(each.work), m_references.value(each.person), name(each.use), name(each.state),
                       each.countries.isEmpty() ? QStringLiteral("everywhere") : each.countries.join(u' '),
                       each.until.toString(Qt::ISODate), each.faceHidden ? QStringLiteral("hidden") : QStringLiteral("shown"),
                       each.voiceHidden ? QStringLiteral("not-heard") : QStringLiteral("heard"), name(how.form),
                       how.given.toString(Qt::ISODate), how.language, how.recordedBy, how.guardian, how.note});
        }
        return table.bytes();
    }

    QByteArray people() const {
        CsvTable table(columns(QStringLiteral("person minor work work_number")));
        QHash<Id, bool> minors;
        for (const Person &person : m_contents.people) {
            minors.insert(person.id, person.isMinor);
        }
        for (const Work &work : m_contents.works) {
            for (const PersonId &person : m_contents.persons.value(work.id)) {
                table.add({m_references.value(person), yesOrNo(minors.value(person)), work.id.text(), number(work.id)});
            }
        }
        return table.bytes();
    }

    QByteArray files(const QList<ArchivedFile> &files) const {
        CsvTable table(columns(QStringLiteral("work work_number role language path media_type bytes sha256 source")));
        for (const ArchivedFile &file : files) {
            table.add({file.work.text(), number(file.work), file.role, file.language, file.path, file.mimeType,
                       QString::number(file.bytes), QString::fromLatin1(file.sha256), file.source});
        }
        return table.bytes();
    }

  private:
    QString number(const Id &work) const {
        const int number = m_contents.numbers.value(work);
        return number > 0 ? QString::number(number) : QString();
    }

    static QString seconds(std::chrono::milliseconds time) {
        return QString::number(double(time.count()) / 1000, 'g', 12);
    }

    const ArchiveContents &m_contents;
    ArchivedWorks m_works;
    QHash<Id, ConsentObstacle> m_obstacles;
    QHash<Id, QString> m_references;
};

} // namespace

QString archiveStemOf(const ArchiveContents &contents, const Work &work) {
    QString name = QFileInfo(work.source).completeBaseName();
    if (work.kind == WorkKind::Document && languageFromCode(QFileInfo(name).suffix())) {
        name = QFileInfo(name).completeBaseName(); // its versions say their languages themselves
    }
    return archiveStem(contents.numbers.value(work.id), name + QStringLiteral(".x"));
}

QString archiveFolderOf(const ArchiveContents &contents, const Work &work) {
    return QStringLiteral("data/works/") + archiveStemOf(contents, work);
}

QList<ArchiveTable> archiveTables(const ArchiveContents &contents, const QList<ArchivedFile> &files) {
    const Tables tables(contents);
    const QString restricted =
        contents.order.scope == ArchiveScope::MayBeSeen ? QStringLiteral("left-out") : QStringLiteral("not-to-be-shown");
    QList<ArchiveTable> all{
        {QStringLiteral("works"), tables.works()},           {QStringLiteral("files"), tables.files(files)},
        {QStringLiteral("texts"), tables.texts()},           {QStringLiteral("places"), tables.places()},
        {QStringLiteral("journeys"), tables.journeys()},     {QStringLiteral("themes"), tables.themes()},
        {QStringLiteral("partners"), tables.partners()},     {QStringLiteral("exhibitions"), tables.exhibitions()},
        {QStringLiteral("programme"), tables.programme()},   {QStringLiteral("questions"), tables.questions()},
        {QStringLiteral("playlists"), tables.playlists()},   {QStringLiteral("history"), tables.history()},
        {restricted, tables.restricted()}};
    if (contents.order.consents == ArchivedConsents::TakenAlong) {
        all.append({QStringLiteral("consents"), tables.consents()});
        all.append({QStringLiteral("people"), tables.people()});
    }
    return all;
}

} // namespace sala
