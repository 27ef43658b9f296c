#include "app/curator/past_words.h"

#include "app/curator/consent_words.h"
#include "app/curator/typed_time.h"
#include "app/text/countries.h"
#include "app/text/dates.h"
#include "app/text/language_names.h"
#include "app/text/numbers.h"
#include "app/text/times.h"
#include "db/records/history.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace sala {
namespace {

constexpr qsizetype kLongest = 200; ///< characters of what is no text

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sala::PastWords)
};

struct Row {
    const char *name; ///< as it is stored
    const char *words;
};

constexpr Row kRecords[] = {
    {"work", QT_TRANSLATE_NOOP("sala::PastWords", "Work")},
    {"consent", QT_TRANSLATE_NOOP("sala::PastWords", "Consent")},
    {"consent_detail", QT_TRANSLATE_NOOP("sala::PastWords", "How a consent was given")},
    {"hidden_region", QT_TRANSLATE_NOOP("sala::PastWords", "Hidden part of a photograph")},
    {"evidence", QT_TRANSLATE_NOOP("sala::PastWords", "Evidence of a consent")},
    {"evidence_key", QT_TRANSLATE_NOOP("sala::PastWords", "Passphrase for evidence")},
    {"person", QT_TRANSLATE_NOOP("sala::PastWords", "Person")},
    {"exhibition", QT_TRANSLATE_NOOP("sala::PastWords", "Exhibition")},
    {"playlist", QT_TRANSLATE_NOOP("sala::PastWords", "Playlist")},
    {"place", QT_TRANSLATE_NOOP("sala::PastWords", "Place")},
    {"theme", QT_TRANSLATE_NOOP("sala::PastWords", "Theme")},
    {"journey", QT_TRANSLATE_NOOP("sala::PastWords", "Journey")},
    {"partner", QT_TRANSLATE_NOOP("sala::PastWords", "Partner")},
    {"curator", QT_TRANSLATE_NOOP("sala::PastWords", "Curator")},
    {"film", QT_TRANSLATE_NOOP("sala::PastWords", "Film")},
    {"film_version", QT_TRANSLATE_NOOP("sala::PastWords", "Film in another language")},
    {"subtitle_track", QT_TRANSLATE_NOOP("sala::PastWords", "Subtitles")},
    {"document_version", QT_TRANSLATE_NOOP("sala::PastWords", "Document in another language")},
    {"recording", QT_TRANSLATE_NOOP("sala::PastWords", "Spoken words")},
    {"programme_event", QT_TRANSLATE_NOOP("sala::PastWords", "Programme")},
    {"question", QT_TRANSLATE_NOOP("sala::PastWords", "Question to visitors")},
    {"answer_card", QT_TRANSLATE_NOOP("sala::PastWords", "Answer to a question")},
    {"erased", QT_TRANSLATE_NOOP("sala::PastWords", "A work was erased, because somebody in it took their consent back")},
};

constexpr Row kFields[] = {
    {"state", QT_TRANSLATE_NOOP("sala::PastWords", "What they said")},
    {"countries", QT_TRANSLATE_NOOP("sala::PastWords", "Where")},
    {"face_hidden", QT_TRANSLATE_NOOP("sala::PastWords", "Only with the face hidden")},
    {"voice_hidden", QT_TRANSLATE_NOOP("sala::PastWords", "Only where the voice is not heard")},
    {"until", QT_TRANSLATE_NOOP("sala::PastWords", "The last day")},
    {"use", QT_TRANSLATE_NOOP("sala::PastWords", "For what")},
    {"form", QT_TRANSLATE_NOOP("sala::PastWords", "How they said it")},
    {"given", QT_TRANSLATE_NOOP("sala::PastWords", "The day they said it")},
    {"language", QT_TRANSLATE_NOOP("sala::PastWords", "Language")},
    {"recorded_by", QT_TRANSLATE_NOOP("sala::PastWords", "Who asked them")},
    {"guardian", QT_TRANSLATE_NOOP("sala::PastWords", "Who agreed for them")},
    {"note", QT_TRANSLATE_NOOP("sala::PastWords", "Note")},
    {"reference", QT_TRANSLATE_NOOP("sala::PastWords", "Private reference")},
    {"is_minor", QT_TRANSLATE_NOOP("sala::PastWords", "Under age")},
    {"persons", QT_TRANSLATE_NOOP("sala::PastWords", "The people in it")},
    {"source", QT_TRANSLATE_NOOP("sala::PastWords", "File")},
    {"kind", QT_TRANSLATE_NOOP("sala::PastWords", "Kind")},
    {"date", QT_TRANSLATE_NOOP("sala::PastWords", "Date")},
    {"place", QT_TRANSLATE_NOOP("sala::PastWords", "Place")},
    {"journey", QT_TRANSLATE_NOOP("sala::PastWords", "Journey")},
    {"themes", QT_TRANSLATE_NOOP("sala::PastWords", "Themes")},
    {"creator", QT_TRANSLATE_NOOP("sala::PastWords", "Who made it")},
    {"copyright", QT_TRANSLATE_NOOP("sala::PastWords", "Rights")},
    {"name", QT_TRANSLATE_NOOP("sala::PastWords", "Name")},
    {"part", QT_TRANSLATE_NOOP("sala::PastWords", "What is shown of the film")},
    {"entries", QT_TRANSLATE_NOOP("sala::PastWords", "Works and their order")},
    {"body", QT_TRANSLATE_NOOP("sala::PastWords", "Words")},
    {"country", QT_TRANSLATE_NOOP("sala::PastWords", "Country")},
    {"crop", QT_TRANSLATE_NOOP("sala::PastWords", "What slides show of it")},
    {"default_language", QT_TRANSLATE_NOOP("sala::PastWords", "Language at first")},
    {"duration_ms", QT_TRANSLATE_NOOP("sala::PastWords", "How long it lasts")},
    {"end_time", QT_TRANSLATE_NOOP("sala::PastWords", "The end")},
    {"first_day", QT_TRANSLATE_NOOP("sala::PastWords", "The first day")},
    {"focus", QT_TRANSLATE_NOOP("sala::PastWords", "The middle of what slides show")},
    {"has_sound", QT_TRANSLATE_NOOP("sala::PastWords", "With sound")},
    {"imported_file", QT_TRANSLATE_NOOP("sala::PastWords", "File it was made from")},
    {"is_active", QT_TRANSLATE_NOOP("sala::PastWords", "May sign in")},
    {"is_sample", QT_TRANSLATE_NOOP("sala::PastWords", "A made-up example")},
    {"is_sensitive", QT_TRANSLATE_NOOP("sala::PastWords", "To be shown with care")},
    {"label", QT_TRANSLATE_NOOP("sala::PastWords", "Name")},
    {"last_day", QT_TRANSLATE_NOOP("sala::PastWords", "The last day")},
    {"latin_name", QT_TRANSLATE_NOOP("sala::PastWords", "Name in Latin letters")},
    {"latitude", QT_TRANSLATE_NOOP("sala::PastWords", "Latitude")},
    {"longitude", QT_TRANSLATE_NOOP("sala::PastWords", "Longitude")},
    {"month", QT_TRANSLATE_NOOP("sala::PastWords", "Month")},
    {"original_language", QT_TRANSLATE_NOOP("sala::PastWords", "Language spoken in it")},
    {"page_count", QT_TRANSLATE_NOOP("sala::PastWords", "Number of pages")},
    {"public_address", QT_TRANSLATE_NOOP("sala::PastWords", "Address on the web")},
    {"schedule", QT_TRANSLATE_NOOP("sala::PastWords", "Hours")},
    {"start_time", QT_TRANSLATE_NOOP("sala::PastWords", "The beginning")},
    {"time_zone", QT_TRANSLATE_NOOP("sala::PastWords", "Time zone")},
    {"venue", QT_TRANSLATE_NOOP("sala::PastWords", "Where it is")},
};

constexpr Row kKinds[] = {
    {"photograph", QT_TRANSLATE_NOOP("sala::PastWords", "Photograph")},
    {"interview", QT_TRANSLATE_NOOP("sala::PastWords", "Interview")},
    {"documentary", QT_TRANSLATE_NOOP("sala::PastWords", "Documentary")},
    {"document", QT_TRANSLATE_NOOP("sala::PastWords", "Document")},
    {"title-card", QT_TRANSLATE_NOOP("sala::PastWords", "Title card")},
};

constexpr const char *kForPrograms[] = {"record", "person", "work", "consent", "renditions", "medium", "exhibition", "question",
                                        "passphrase", "x", "y", "width", "height", "key", "sort_order", "motif", "role", "track",
                                        "original_track", "frame_rate", "playlist", "theme", "media"};

bool isForPrograms(const QString &field) {
    return std::any_of(std::begin(kForPrograms), std::end(kForPrograms), [&](const char *name) { return field == QLatin1String(name); });
}

template<size_t Size>
QString wordFor(const Row (&rows)[Size], const QString &name) {
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name)) {
            return Words::tr(row.words);
        }
    }
    return {};
}

/// "1500 61000", as it is stored
QString partWord(const QString &value, Language reader) {
    const std::chrono::milliseconds from(value.section(u' ', 0, 0).toLongLong());
    const std::chrono::milliseconds until(value.section(u' ', 1, 1).toLongLong());
    if (value.isEmpty()) {
        return Words::tr("all of it", "a film");
    }
    return until.count() > 0 ? Words::tr("from %1 to %2", "places in a film: 0:10.5, 1:20.0").arg(exactClock(from, reader), exactClock(until, reader))
                             : Words::tr("from %1 to its end", "a place in a film: 0:10.5").arg(exactClock(from, reader));
}

/// Of what is written for programs beside consents.
QString plainWordOf(const QString &field, const QString &value, Language reader) {
    const auto isOne = [&](const char *name) { return field == QLatin1String(name); };
    if (isOne("crop") || isOne("focus") || isOne("schedule")) {
        return Words::tr("changed", "something that is no words");
    }
    if (isOne("duration_ms")) {
        return formatDuration(std::chrono::milliseconds(value.toLongLong()), reader);
    }
    if (isOne("page_count") || isOne("month")) {
        return formatNumber(value.toInt(), reader);
    }
    if (isOne("country")) {
        return countryWord(value, reader);
    }
    if (isOne("default_language") || isOne("original_language")) {
        return languageName(value, reader);
    }
    return isOne("kind") ? wordFor(kKinds, value) : QString();
}

/// As people say it, of what is stored for programs; empty for what is stored as people wrote it.
QString wordOf(const QString &field, const QString &value, Language reader) {
    const auto isOne = [&](const char *name) { return field == QLatin1String(name); };
    if (isOne("face_hidden") || isOne("voice_hidden") || field.startsWith(QLatin1String("is_")) || isOne("has_sound")) {
        return value == QLatin1String("1") ? Words::tr("yes") : Words::tr("no");
    }
    if (isOne("persons")) {
        return formatNumber(value.split(u' ', Qt::SkipEmptyParts).size(), reader);
    }
    if (isOne("part")) {
        return partWord(value, reader);
    }
    if (value.isEmpty()) {
        return isOne("countries") ? placesWord({}, reader) : QString();
    }
    if (isOne("countries")) {
        return placesWord(value.split(u' ', Qt::SkipEmptyParts), reader);
    }
    if (isOne("until") || isOne("given") || isOne("first_day") || isOne("last_day")) {
        return formatDate(QDate::fromString(value, Qt::ISODate), reader);
    }
    if (isOne("state")) {
        return consentStateWord(consentStateFromName(value).value_or(ConsentState::Unknown));
    }
    if (isOne("use")) {
        return useWord(consentUseFromName(value).value_or(ConsentUse::Exhibition));
    }
    if (isOne("form")) {
        return formWord(consentFormFromName(value).value_or(ConsentForm::NotSaid));
    }
    return isOne("language") ? languageName(value, reader) : plainWordOf(field, value, reader);
}

} // namespace

QString pastValue(const QString &field, const QString &value, Language reader) {
    const QString word = wordOf(field, value, reader);
    const QString plain = word.isEmpty() ? value.simplified() : word;
    return plain.isEmpty() ? Words::tr("nothing", "a value") : plain.size() > kLongest ? plain.left(kLongest) + u'…' : plain;
}


QString pastRecordWord(const QString &record) {
    const QString word = wordFor(kRecords, record);
    return word.isEmpty() ? Words::tr("Something else") : word;
}

QString pastFieldWord(const QString &field) {
    const QString word = wordFor(kFields, field);
    return word.isEmpty() ? Words::tr("Something else") : word;
}

bool isPastFieldKnown(const QString &field) {
    return isForPrograms(field) || !wordFor(kFields, field).isEmpty();
}

bool isPastForPrograms(const HistoryEntry &entry) {
    const Revision &revision = entry.revision;
    if (revision.field == QLatin1String("persons")) {
        return false; // they are counted
    }
    const bool isOtherKind = revision.field == QLatin1String("kind") && wordFor(kKinds, revision.value).isEmpty();
    return isForPrograms(revision.field) || isOtherKind || (revision.value.isEmpty() && entry.before.isEmpty()) ||
           Id::fromText(revision.value) || Id::fromText(entry.before);
}

} // namespace sala
