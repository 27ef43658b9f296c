#pragma once

#include "db/records/hidden_region.h"
#include "db/storage/record_table.h"

namespace sala {

/// Where records of this type are kept.
template<class Record>
const Table<Record> &tableOf();

template<>
const Table<Place> &tableOf<Place>();
template<>
const Table<Journey> &tableOf<Journey>();
template<>
const Table<Theme> &tableOf<Theme>();
template<>
const Table<Partner> &tableOf<Partner>();
template<>
const Table<Exhibition> &tableOf<Exhibition>();
template<>
const Table<ProgrammeEvent> &tableOf<ProgrammeEvent>();
template<>
const Table<Question> &tableOf<Question>();
template<>
const Table<AnswerCard> &tableOf<AnswerCard>();
template<>
const Table<Curator> &tableOf<Curator>();
template<>
const Table<Person> &tableOf<Person>();
template<>
const Table<Consent> &tableOf<Consent>();
template<>
const Table<ConsentDetails> &tableOf<ConsentDetails>();
template<>
const Table<HiddenRegion> &tableOf<HiddenRegion>();
template<>
const Table<Playlist> &tableOf<Playlist>();
template<>
const Table<Work> &tableOf<Work>();
template<>
const Table<Film> &tableOf<Film>();
template<>
const Table<FilmVersion> &tableOf<FilmVersion>();
template<>
const Table<SubtitleTrack> &tableOf<SubtitleTrack>();
template<>
const Table<DocumentVersion> &tableOf<DocumentVersion>();
template<>
const Table<Recording> &tableOf<Recording>();

} // namespace sala
