#include "db/storage/archive_reader.h"

#include "db/storage/consent_gate.h"
#include "db/storage/document_repository.h"
#include "db/storage/film_repository.h"
#include "db/storage/hidden_faces.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/query.h"
#include "db/storage/recording_repository.h"
#include "db/storage/revision_log.h"
#include "db/storage/tables.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <QSet>

#include <algorithm>

namespace sala {
namespace {

/// Reads one archive; throws.
class ArchiveReader {
  public:
    ArchiveReader(Library &library, const ArchiveOrder &order)
        : m_library(library), m_connection(library.connection()) {
        m_contents.order = order;
    }

    Result<ArchiveContents> read() {
        const auto all = WorkRepository(m_library).all();
        if (!all) {
            return tl::unexpected(all.error());
        }
        chooseWorks(*all);
        if (m_contents.order.scope == ArchiveScope::MayBeSeen) {
            leaveOutOriginals(m_connection, m_contents.works);
        }
        if (const Result<void> parts = readParts(); !parts) {
            return tl::unexpected(parts.error());
        }
        readRecords();
        if (takesConsents()) {
            readConsents();
        }
        readHistory();
        return std::move(m_contents);
    }

  private:
    bool takesConsents() const { return m_contents.order.consents == ArchivedConsents::TakenAlong; }
    bool goes(const Id &work) const { return !m_staying.contains(work); }

    void chooseWorks(const QList<Work> &all) {
        const ConsentGate gate(m_connection);
        const QSet<Id> hiding = hiddenFaces(m_connection).works;
        const bool isClosed = m_contents.order.scope == ArchiveScope::Everything;
        for (const Work &work : all) {
            m_contents.numbers.insert(work.id, int(m_contents.numbers.size()) + 1);
            const auto against = gate.againstKeeping(work.id);
            if (against) {
                m_contents.restricted.append({work.id, work.kind, against->obstacle});
            } else if (isClosed && hiding.contains(work.id)) { // its original goes along
                m_contents.restricted.append({work.id, work.kind, ConsentObstacle::FaceVisible});
            }
            if (against && !isClosed) {
                m_staying.insert(work.id);
            } else {
                m_contents.works.append(work);
            }
        }
    }

    Result<void> readParts() {
        const auto texts = TextRepository(m_library).all();
        const auto films = FilmRepository(m_library).all();
        const auto documents = DocumentRepository(m_library).all();
        const auto recordings = RecordingRepository(m_library).all();
        auto playlists = PlaylistRepository(m_library).all();
        if (!texts || !films || !documents || !recordings || !playlists) {
            return tl::unexpected(!texts        ? texts.error()
                                  : !films      ? films.error()
                                  : !documents  ? documents.error()
                                  : !recordings ? recordings.error()
                                                : playlists.error());
        }
        std::copy_if(texts->begin(), texts->end(), std::back_inserter(m_contents.texts),
                     [&](const Text &text) { return !text.body.isEmpty() && goes(text.key.owner); });
        keep(*films, m_contents.films);
        keep(*documents, m_contents.documents);
        for (const Recording &recording : *recordings) {
            if (goes(recording.work)) {
                m_contents.recordings[recording.work].append(recording);
            }
        }
        for (Playlist &playlist : *playlists) {
            playlist.entries.removeIf([&](const PlaylistEntry &entry) { return !goes(entry.work); });
        }
        m_contents.playlists = std::move(*playlists);
        return {};
    }

    template<class Part>
    void keep(const QHash<WorkId, Part> &all, QHash<WorkId, Part> &kept) {
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (goes(it.key())) {
                kept.insert(it.key(), *it);
            }
        }
    }

    void readRecords() {
        m_contents.places = readAll(m_connection, tableOf<Place>());
        m_contents.journeys = readAll(m_connection, tableOf<Journey>());
        m_contents.themes = readAll(m_connection, tableOf<Theme>());
        m_contents.partners = readAll(m_connection, tableOf<Partner>());
        m_contents.exhibitions = readAll(m_connection, tableOf<Exhibition>());
        m_contents.events = readAll(m_connection, tableOf<ProgrammeEvent>());
        m_contents.questions = readAll(m_connection, tableOf<Question>());
        m_contents.cards = readAll(m_connection, tableOf<AnswerCard>());
    }

    /// Of the works that go; of the others nobody learns who is in them.
    void readConsents() {
        QSet<Id> named;
        Query shown(m_connection, "SELECT work, person FROM work_person UNION SELECT work, person FROM consent ORDER BY 1, 2");
        while (shown.next()) {
            if (const Id work = shown.as<Id>(0); goes(work)) {
                m_contents.persons[work].append(shown.as<PersonId>(1));
                named.insert(shown.as<PersonId>(1));
            }
        }
        QSet<Id> told;
        for (const Consent &consent : readAll(m_connection, tableOf<Consent>())) {
            if (goes(consent.work)) {
                m_contents.consents.append(consent);
                told.insert(consent.id);
            }
        }
        keepOf(readAll(m_connection, tableOf<Person>()), m_contents.people,
               [&](const Person &person) { return named.contains(person.id); });
        keepOf(readAll(m_connection, tableOf<ConsentDetails>()), m_contents.details,
               [&](const ConsentDetails &details) { return told.contains(details.consent); });
    }

    template<class Record, class Condition>
    static void keepOf(const QList<Record> &all, QList<Record> &kept, Condition condition) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(kept), condition);
    }

    /// Subjects whose history stays in the library: works that do, whatever belongs to them or ever did, people and what they
    /// agreed to; and of works who is in them.
    void readHistory() {
        const QSet<Id> silent = silentSubjects();
        Query query(m_connection, std::string("SELECT ") + kRevisionColumns + " FROM revision ORDER BY id");
        while (query.next()) {
            const Revision revision = revisionIn(query);
            const bool tellsOfPeople = revision.field == QLatin1String("persons");
            if (!silent.contains(revision.subject) && (!tellsOfPeople || takesConsents())) {
                m_contents.history.append(revision);
            }
        }
    }

    QSet<Id> silentSubjects() {
        QSet<Id> silent = m_staying;
        Query parts(m_connection, "SELECT subject, value FROM revision WHERE field = 'work'");
        while (parts.next()) {
            if (const auto work = Id::fromText(parts.text(1)); work && !goes(*work)) {
                silent.insert(parts.as<Id>(0));
            }
        }
        Query about(m_connection, "SELECT subject FROM revision WHERE field = 'record'"
                                  " AND value IN ('person', 'consent', 'consent_detail', 'hidden_region',"
                                " 'evidence', 'evidence_key')");
        QSet<Id> told; // of what goes along
        for (const Person &person : std::as_const(m_contents.people)) {
            told.insert(person.id);
        }
        for (const Consent &consent : std::as_const(m_contents.consents)) {
            told.insert(consent.id);
        }
        for (const ConsentDetails &details : std::as_const(m_contents.details)) {
            told.insert(details.id);
        }
        for (const HiddenRegion &region : takesConsents() ? readAll(m_connection, tableOf<HiddenRegion>()) : QList<HiddenRegion>()) {
            told.insert(region.id);
        }
        while (about.next()) {
            if (const Id subject = about.as<Id>(0); !told.contains(subject)) {
                silent.insert(subject);
            }
        }
        return silent;
    }

    Library &m_library;
    Connection &m_connection;
    ArchiveContents m_contents;
    QSet<Id> m_staying; ///< works
};

} // namespace

Result<ArchiveContents> readArchive(Library &library, const ArchiveOrder &order) {
    return reading(library.connection(), [&] { return ArchiveReader(library, order).read(); });
}

} // namespace sala
