#include "db/storage/editions/edition_selection.h"

#include "db/records/schedule.h"
#include "db/storage/consent_gate.h"
#include "db/storage/editions/edition_contents.h"

#include <QSet>

#include <algorithm>
#include <string_view>

namespace sala {
namespace {

constexpr const char *kTemporaryTables =
    "CREATE TEMP TABLE chosen (id BLOB PRIMARY KEY NOT NULL, rank INTEGER) WITHOUT ROWID;"
    "CREATE TEMP TABLE chosen_media (hash BLOB PRIMARY KEY NOT NULL, shown_as BLOB NOT NULL) WITHOUT ROWID;";

constexpr const char *kChooseMedia =
    "INSERT OR IGNORE INTO chosen_media SELECT hash, hash FROM ("
    "SELECT media.hash AS hash FROM rendition JOIN media ON media.id = rendition.media"
    " WHERE work IN (SELECT id FROM chosen) AND kind <> 'original'"
    " UNION SELECT medium FROM film_version WHERE medium IS NOT NULL AND work IN (SELECT id FROM chosen)"
    " UNION SELECT medium FROM document_version WHERE work IN (SELECT id FROM chosen)"
    " UNION SELECT medium FROM recording WHERE work IN (SELECT id FROM chosen))";

/// How each table's chosen rows are read, with the columns an edition keeps to itself made blank.
struct Choice {
    std::string_view table;
    const char *select;
};

constexpr Choice kChoices[] = {
    {"place", "SELECT * FROM place WHERE id IN (SELECT id FROM chosen)"},
    {"journey", "SELECT * FROM journey"},
    {"theme", "SELECT * FROM theme"},
    {"partner", "SELECT * FROM partner"},
    {"playlist", "SELECT * FROM playlist WHERE id IN (SELECT id FROM chosen)"},
    {"exhibition", "SELECT * FROM exhibition WHERE id IN (SELECT id FROM chosen)"},
    {"programme_event", "SELECT * FROM programme_event WHERE id IN (SELECT id FROM chosen)"},
    // The imported file's name may be somebody's; its rank keeps the order.
    {"work", "SELECT work.id, kind, printf('%06d', rank), date, place, journey, creator, copyright, focus,"
             " is_sensitive, crop, part FROM work JOIN chosen ON chosen.id = work.id"},
    {"work_theme", "SELECT * FROM work_theme WHERE work IN (SELECT id FROM chosen)"},
    {"person",
     "SELECT id, '', 0 FROM person WHERE id IN (SELECT person FROM work_person WHERE work IN"
     " (SELECT id FROM chosen) UNION SELECT person FROM consent WHERE work IN (SELECT id FROM chosen)"
     " AND use = 'exhibition')"},
    {"work_person", "SELECT * FROM work_person WHERE work IN (SELECT id FROM chosen)"},
    {"consent", "SELECT * FROM consent WHERE work IN (SELECT id FROM chosen) AND use = 'exhibition'"},
    {"text", "SELECT * FROM text WHERE owner IN (SELECT id FROM chosen) AND body <> ''"},
    {"tombstone", "SELECT subject, record, '', time, seal FROM tombstone WHERE length(subject) = 16"},
    {"rendition", "SELECT work, kind, shown_as, width, height FROM rendition JOIN media ON media.id ="
                  " rendition.media JOIN chosen_media ON chosen_media.hash = media.hash"
                  " WHERE work IN (SELECT id FROM chosen) AND kind <> 'original'"},
    {"film",
     "SELECT id, work, duration_ms, frame_rate, has_sound, original_track, original_language, NULL FROM film"
     " WHERE work IN (SELECT id FROM chosen)"},
    {"film_version",
     "SELECT id, work, kind, language, track, shown_as FROM film_version LEFT JOIN chosen_media"
     " ON chosen_media.hash = medium WHERE work IN (SELECT id FROM chosen)"},
    {"subtitle_track", "SELECT * FROM subtitle_track WHERE work IN (SELECT id FROM chosen)"},
    {"document_version",
     "SELECT id, work, language, shown_as, page_count, '' FROM document_version JOIN chosen_media"
     " ON chosen_media.hash = medium WHERE work IN (SELECT id FROM chosen)"},
    {"playlist_entry",
     "SELECT playlist, row_number() OVER (PARTITION BY playlist ORDER BY position) - 1, work, dwell_ms, "
     "transition,"
     " from_ms, until_ms, is_muted, section, nested FROM playlist_entry WHERE playlist IN (SELECT id FROM chosen)"
     " AND (work IN (SELECT id FROM chosen)"
     " OR nested IN (SELECT key FROM playlist WHERE id IN (SELECT id FROM chosen)))"},
    {"question", "SELECT * FROM question WHERE id IN (SELECT id FROM chosen)"},
    {"answer_card", "SELECT * FROM answer_card WHERE id IN (SELECT id FROM chosen)"},
    {"recording", "SELECT id, work, language, shown_as, duration_ms, '' FROM recording JOIN chosen_media"
                  " ON chosen_media.hash = medium WHERE work IN (SELECT id FROM chosen)"},
    // A kiosk asks for itself whether a face is hidden. Who is in the edition for nothing else is not named by it.
    {"hidden_region", "SELECT id, work, CASE WHEN EXISTS (SELECT 1 FROM work_person WHERE work_person.work = region.work"
                      " AND work_person.person = region.person) OR EXISTS (SELECT 1 FROM consent WHERE consent.work = region.work"
                      " AND consent.person = region.person AND use = 'exhibition') THEN person END, x, y, width, height"
                      " FROM hidden_region AS region WHERE work IN (SELECT id FROM chosen)"},
    {"burned", "SELECT * FROM burned WHERE work IN (SELECT work FROM hidden_region WHERE work IN (SELECT id FROM chosen))"},
};

const EditionTable &tableCalled(std::string_view name) {
    const std::vector<EditionTable> &tables = editionTables();
    return *std::find_if(tables.begin(), tables.end(),
                         [&](const EditionTable &table) { return table.name == name; });
}

void copyTable(Connection &from, Connection &to, const Choice &choice) {
    const EditionTable &table = tableCalled(choice.table);
    Query read(from, choice.select);
    const int columns = read.columns();
    Query write(to, insertInto(table, size_t(columns)));
    while (read.next()) {
        write.restart();
        for (int column = 0; column < columns; ++column) {
            write.bind(column + 1, read.cell(column));
        }
        write.run();
    }
}

/// Ids of everything whose rows and texts are in the edition.
class Chooser {
  public:
    explicit Chooser(Connection &library)
        : m_add(library, "INSERT OR IGNORE INTO chosen (id, rank) VALUES (?, ?)") {}

    void add(const Id &id, int rank = 0) {
        if (!id.isNull()) {
            m_add.with(id, rank).run();
        }
    }

  private:
    Query m_add;
};

/// A playlist of which nothing may be shown would tell of what is withheld by its name. One that has only title cards
/// tells what they say.
void choosePlaylists(Connection &library) {
    Query(library, "INSERT OR IGNORE INTO chosen (id) SELECT playlist FROM playlist_entry"
                   " WHERE work IN (SELECT id FROM chosen)")
        .run();
    Query(library, "INSERT OR IGNORE INTO chosen (id) SELECT playlist FROM playlist_entry"
                   " LEFT JOIN work ON work.id = work GROUP BY playlist"
                   " HAVING sum(work.kind IS NOT 'title-card') = 0")
        .run();
    int before = -1;
    for (int now = 0; now != before;) { // those that play a chosen one, and those that play these
        before = now;
        Query(library, "INSERT OR IGNORE INTO chosen (id) SELECT playlist FROM playlist_entry WHERE nested IN"
                       " (SELECT key FROM playlist WHERE id IN (SELECT id FROM chosen))")
            .run();
        now = library.integer("SELECT count(*) FROM chosen");
    }
}

/// Only those of the playlists that go along.
void chooseCards(Connection &library, const Catalogue &shown, Chooser &chooser) {
    const auto used = firstColumn<QSet<Id>>(library, "SELECT work FROM playlist_entry WHERE work IS NOT NULL"
                                                     " AND playlist IN (SELECT id FROM chosen)");
    int rank = int(shown.works.size());
    for (const Work &card : shown.cards) {
        if (used.contains(card.id)) {
            chooser.add(card.id, ++rank);
        }
    }
}

/// Consent that was taken back goes along as a tombstone: a kiosk that hears of it shows the work never again, whatever
/// edition has it.
void addTombstones(Connection &edition, const Withdrawals &withdrawn) {
    Query add(edition, "INSERT OR IGNORE INTO tombstone VALUES (?, ?, '', '', NULL)");
    for (const Id &work : withdrawn.everywhere) {
        add.with(work, QStringLiteral("work")).run();
    }
    for (const Id &work : withdrawn.there) {
        add.with(work, QString::fromLatin1(kTombstoneHere)).run();
    }
}

/// Where the schedule asks for one that does not go along, the exhibition's own plays.
void keepOnlyItsPlaylists(Connection &edition) {
    const auto keys = firstColumn<QStringList>(edition, "SELECT key FROM playlist");
    const auto texts = firstColumn<QStringList>(edition, "SELECT schedule FROM exhibition");
    for (const QString &text : texts) {
        Schedule schedule = scheduleFromText(text).value_or(Schedule());
        for (ScheduleLine &line : schedule.rules) {
            line.playlist = keys.contains(line.playlist) ? line.playlist : QString();
        }
        Query(edition, "UPDATE exhibition SET schedule = ? WHERE schedule = ?").with(scheduleText(schedule), text).run();
    }
}

void choose(Connection &library, const Catalogue &shown) {
    Chooser chooser(library);
    chooser.add(shown.exhibition.id);
    chooser.add(shown.exhibition.place);
    for (int rank = 0; rank < shown.works.size(); ++rank) {
        chooser.add(shown.works[rank].id, rank + 1);
        chooser.add(shown.works[rank].place);
    }
    const auto addAll = [&](const auto &records) {
        for (const auto &record : records) {
            chooser.add(record.id);
        }
    };
    addAll(shown.journeys);
    addAll(shown.themes);
    addAll(shown.partners);
    addAll(shown.programme);
    chooser.add(shown.question.id);
    addAll(shown.answerCards);
    chooser.add(shown.exhibition.playlist);
    choosePlaylists(library);
    chooseCards(library, shown, chooser);
}

} // namespace

EditionSelection::EditionSelection(Connection &library, const LoadedCatalogue &shown)
    : m_library(library), m_withdrawn(ConsentGate(library).withdrawn(
                              {ConsentUse::Exhibition, shown.catalogue.exhibition.country, {}})) {
    library.database().exec(kTemporaryTables);
    choose(library, shown.catalogue);
    Query(library, kChooseMedia).run();
}

EditionSelection::~EditionSelection() {
    m_library.database().tryExec("DROP TABLE IF EXISTS temp.chosen; DROP TABLE IF EXISTS temp.chosen_media;");
}

QList<Rendition> EditionSelection::media() const {
    QList<Rendition> media;
    Query query(m_library,
                "SELECT media.hash, media.size, media.mime, EXISTS (SELECT 1 FROM rendition"
                " WHERE rendition.media = media.id AND kind = 'film')"
                " OR EXISTS (SELECT 1 FROM film_version WHERE medium = media.hash)"
                " FROM chosen_media JOIN media ON media.hash = chosen_media.hash ORDER BY media.id");
    while (query.next()) {
        Rendition medium;
        medium.kind = query.integer(3) != 0 ? RenditionKind::Film : RenditionKind::Screen;
        query.get(0, medium.media);
        query.get(1, medium.sizeBytes);
        query.get(2, medium.mimeType);
        media.append(medium);
    }
    return media;
}

EditionSelection::Owner EditionSelection::ownerOf(const MediaHash &medium) const {
    Query query(m_library, "SELECT work.id, source, (SELECT body FROM text WHERE owner = work.id AND"
                           " field = 'title' AND body <> '' ORDER BY language = 'en' DESC, language LIMIT 1)"
                           " FROM work JOIN chosen ON chosen.id = work.id WHERE work.id IN (SELECT work"
                           " FROM rendition JOIN media ON media.id = rendition.media WHERE hash = ?1"
                           " UNION SELECT work FROM film_version WHERE medium = ?1"
                           " UNION SELECT work FROM document_version WHERE medium = ?1"
                           " UNION SELECT work FROM recording WHERE medium = ?1) ORDER BY rank");
    if (!query.with(medium).next()) {
        return {};
    }
    const QString source = query.text(1);
    const QString title = query.text(2);
    Owner owner{query.as<WorkId>(0), source.isEmpty() ? title : source};
    if (!title.isEmpty() && !source.isEmpty()) {
        owner.name = QStringLiteral("%1 (%2)").arg(title, source);
    } else if (owner.name.isEmpty()) {
        owner.name = owner.work.text();
    }
    return owner;
}

void EditionSelection::replace(const MediaHash &old, const MediaHash &cleaned) {
    Query(m_library, "UPDATE chosen_media SET shown_as = ? WHERE hash = ?").with(cleaned, old).run();
}

void EditionSelection::copyRows(Connection &edition) const {
    for (const Choice &choice : kChoices) {
        copyTable(m_library, edition, choice);
    }
    addTombstones(edition, m_withdrawn);
    keepOnlyItsPlaylists(edition);
}

} // namespace sala
