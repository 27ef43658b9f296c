#pragma once

#include "db/records/consent.h"
#include "db/records/document.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/playlist.h"
#include "db/records/reflection.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

#include <optional>

namespace sala {

/// Records of one plain type in a library: places, journeys, themes, partners, exhibitions, their events,
/// their questions with the cards that answer them, people, films' versions and timed texts. Every edit is one transaction and leaves a
/// revision for each field it changes.
///
/// Errors of all functions besides their own: Io, Busy, Corrupt; edits also NotAllowed when the library is
/// open for reading only.
template<class Record>
class RecordRepository {
  public:
    explicit RecordRepository(Library &library) : m_connection(&library.connection()) {}

    /// In the order they are shown.
    Result<QList<Record>> all() const;

    /// NotFound when there is none.
    Result<Record> get(const Id &id) const;

    /// The record with this key (of a person: this reference); nothing when there is none.
    Result<std::optional<Record>> find(const QString &key) const requires(
        requires(Record r) { r.key; } || requires(Record r) { r.reference; });

    /// InvalidInput when it has no id, its id or key is taken, its country is none, or it points at something that is
    /// not there.
    Result<void> add(const Record &record, const Edit &edit);

    /// Changes the fields in which `wanted` differs from `seen`, what the editor started from. Conflict, and
    /// nothing changed, when somebody else changed one of these meanwhile.
    Result<void> update(const Record &seen, const Record &wanted, const Edit &edit);

    /// Takes the record and its texts away; its history stays. NotFound; Conflict when it is not what was
    /// seen; InvalidInput when something else points at it.
    Result<void> remove(const Record &seen, const Edit &edit);

  private:
    Connection *m_connection;
};

using PlaceRepository = RecordRepository<Place>;
using JourneyRepository = RecordRepository<Journey>;
using ThemeRepository = RecordRepository<Theme>;
using PartnerRepository = RecordRepository<Partner>;
using ExhibitionRepository = RecordRepository<Exhibition>;
using ProgrammeRepository = RecordRepository<ProgrammeEvent>;
using AnswerCardRepository = RecordRepository<AnswerCard>;
using PersonRepository = RecordRepository<Person>;
using FilmVersionRepository = RecordRepository<FilmVersion>;
using SubtitleTrackRepository = RecordRepository<SubtitleTrack>;
using DocumentVersionRepository = RecordRepository<DocumentVersion>;

} // namespace sala
