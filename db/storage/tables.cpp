#include "db/storage/tables.h"

namespace sala {

// The columns stand in the order of their CREATE TABLE.

template<>
const Table<Place> &tableOf() {
    static const Table<Place> table{"place",
                                    "key, id",
                                    {column<&Place::key>("key"), column<&Place::country>("country"),
                                     column<&Place::latitude>("latitude"),
                                     column<&Place::longitude>("longitude")}};
    return table;
}

template<>
const Table<Journey> &tableOf() {
    static const Table<Journey> table{"journey",
                                      "sort_order, month, key, id",
                                      {column<&Journey::key>("key"), column<&Journey::country>("country"),
                                       column<&Journey::month>("month"),
                                       column<&Journey::order>("sort_order")}};
    return table;
}

template<>
const Table<Theme> &tableOf() {
    static const Table<Theme> table{
        "theme", "sort_order, key, id", {column<&Theme::key>("key"), column<&Theme::order>("sort_order")}};
    return table;
}

template<>
const Table<Partner> &tableOf() {
    static const Table<Partner> table{"partner",
                                      "sort_order, key, id",
                                      {column<&Partner::key>("key"),
                                       column<&Partner::latinName>("latin_name"),
                                       column<&Partner::country>("country"), column<&Partner::role>("role"),
                                       column<&Partner::order>("sort_order")}};
    return table;
}

template<>
const Table<Exhibition> &tableOf() {
    static const Column<Exhibition> timeZone{
        "time_zone", [](const Exhibition &e) { return toCell(QString::fromLatin1(e.timeZone)); },
        [](Exhibition &e, const Cell &cell) {
            QString name;
            const bool isText = fromCell(cell, name);
            e.timeZone = name.toLatin1();
            return isText;
        }};
    static const Table<Exhibition> table{
        "exhibition",
        "first_day, key, id",
        {column<&Exhibition::key>("key"), column<&Exhibition::venue>("venue"),
         column<&Exhibition::place>("place"), column<&Exhibition::country>("country"),
         column<&Exhibition::firstDay>("first_day"), column<&Exhibition::lastDay>("last_day"), timeZone,
         column<&Exhibition::defaultLanguage>("default_language"), column<&Exhibition::playlist>("playlist"),
         column<&Exhibition::publicAddress>("public_address"), column<&Exhibition::isSample>("is_sample"),
         column<&Exhibition::schedule>("schedule")}};
    return table;
}

template<>
const Table<ProgrammeEvent> &tableOf() {
    static const Table<ProgrammeEvent> table{"programme_event",
                                             "start_time, id",
                                             {column<&ProgrammeEvent::exhibition>("exhibition"),
                                              column<&ProgrammeEvent::start>("start_time"),
                                              column<&ProgrammeEvent::end>("end_time")}};
    return table;
}

template<>
const Table<Question> &tableOf() {
    static const Table<Question> table{"question", "id", {column<&Question::exhibition>("exhibition")}};
    return table;
}

template<>
const Table<AnswerCard> &tableOf() {
    static const Table<AnswerCard> table{
        "answer_card",
        "sort_order, id",
        {column<&AnswerCard::question>("question"), column<&AnswerCard::motif>("motif"),
         column<&AnswerCard::order>("sort_order")}};
    return table;
}

template<>
const Table<Curator> &tableOf() {
    static const Table<Curator> table{
        "curator",
        "name, id",
        {column<&Curator::name>("name"), column<&Curator::language>("language"), column<&Curator::isActive>("is_active")}};
    return table;
}

template<>
const Table<Person> &tableOf() {
    static const Table<Person> table{
        "person",
        "reference, id",
        {column<&Person::reference>("reference"), column<&Person::isMinor>("is_minor")}};
    return table;
}

template<>
const Table<Consent> &tableOf() {
    static const Table<Consent> table{
        "consent",
        "work, person, id",
        {column<&Consent::person>("person"), column<&Consent::work>("work"), column<&Consent::use>("use"),
         column<&Consent::state>("state"), column<&Consent::countries>("countries"),
         column<&Consent::faceHidden>("face_hidden"), column<&Consent::until>("until"), column<&Consent::voiceHidden>("voice_hidden")}};
    return table;
}

template<>
const Table<ConsentDetails> &tableOf() {
    static const Table<ConsentDetails> table{
        "consent_detail",
        "consent, id",
        {column<&ConsentDetails::consent>("consent"), column<&ConsentDetails::form>("form"),
         column<&ConsentDetails::given>("given"), column<&ConsentDetails::language>("language"),
         column<&ConsentDetails::recordedBy>("recorded_by"), column<&ConsentDetails::guardian>("guardian"),
         column<&ConsentDetails::note>("note")}};
    return table;
}

template<>
const Table<HiddenRegion> &tableOf() {
    static const Table<HiddenRegion> table{
        "hidden_region",
        "work, id",
        {column<&HiddenRegion::work>("work"), column<&HiddenRegion::person>("person"), column<&HiddenRegion::x>("x"),
         column<&HiddenRegion::y>("y"), column<&HiddenRegion::width>("width"), column<&HiddenRegion::height>("height")}};
    return table;
}

template<>
const Table<Playlist> &tableOf() {
    static const Table<Playlist> table{"playlist", "key, id", {column<&Playlist::key>("key")}};
    return table;
}

template<>
const Table<Work> &tableOf() {
    static const Table<Work> table{"work",
                                   "id",
                                   {column<&Work::kind>("kind"), column<&Work::source>("source"),
                                    column<&Work::date>("date"), column<&Work::place>("place"),
                                    column<&Work::journey>("journey"), column<&Work::creator>("creator"),
                                    column<&Work::copyright>("copyright"), column<&Work::focus>("focus"),
                                    column<&Work::isSensitive>("is_sensitive"), column<&Work::crop>("crop"),
                                    column<&Work::part>("part")}};
    return table;
}

template<>
const Table<Film> &tableOf() {
    static const Table<Film> table{
        "film",
        "id",
        {column<&Film::work>("work"), column<&Film::duration>("duration_ms"),
         column<&Film::frameRate>("frame_rate"), column<&Film::hasSound>("has_sound"),
         column<&Film::originalTrack>("original_track"), column<&Film::originalLanguage>("original_language"),
         column<&Film::importedFile>("imported_file")}};
    return table;
}

template<>
const Table<FilmVersion> &tableOf() {
    static const Table<FilmVersion> table{
        "film_version",
        "work, id",
        {column<&FilmVersion::work>("work"), column<&FilmVersion::kind>("kind"),
         column<&FilmVersion::language>("language"), column<&FilmVersion::track>("track"),
         column<&FilmVersion::medium>("medium")}};
    return table;
}

template<>
const Table<SubtitleTrack> &tableOf() {
    static const Table<SubtitleTrack> table{
        "subtitle_track",
        "work, id",
        {column<&SubtitleTrack::work>("work"), column<&SubtitleTrack::language>("language"),
         column<&SubtitleTrack::kind>("kind"), column<&SubtitleTrack::label>("label"),
         column<&SubtitleTrack::body>("body")}};
    return table;
}

template<>
const Table<DocumentVersion> &tableOf() {
    static const Table<DocumentVersion> table{
        "document_version",
        "work, id",
        {column<&DocumentVersion::work>("work"), column<&DocumentVersion::language>("language"),
         column<&DocumentVersion::medium>("medium"), column<&DocumentVersion::pageCount>("page_count"),
         column<&DocumentVersion::source>("source")}};
    return table;
}

template<>
const Table<Recording> &tableOf() {
    static const Table<Recording> table{
        "recording",
        "work, id",
        {column<&Recording::work>("work"), column<&Recording::language>("language"),
         column<&Recording::medium>("medium"), column<&Recording::duration>("duration_ms"),
         column<&Recording::source>("source")}};
    return table;
}

} // namespace sala
