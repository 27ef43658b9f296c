#include "app/commands/library_contents.h"

#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "db/records/catalogue.h"
#include "db/storage/document_repository.h"
#include "db/storage/film_repository.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/recording_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "media/text/search_fold.h"

#include <QJsonArray>

namespace sala {
namespace {

/// A catalogue of everything, past the gate of consent: for the curators' lists, never for a screen.
Result<Catalogue> readAll(Library &library) {
    Catalogue all;
    const auto take = [](auto &to, auto &&from) -> Result<void> {
        if (!from) {
            return tl::unexpected(from.error());
        }
        to = std::move(*from);
        return {};
    };
    QList<Text> texts;
    QList<Recording> recordings;
    const Result<void> read =
        take(all.works, WorkRepository(library).all())
            .and_then([&] { return take(all.places, PlaceRepository(library).all()); })
            .and_then([&] { return take(all.journeys, JourneyRepository(library).all()); })
            .and_then([&] { return take(all.themes, ThemeRepository(library).all()); })
            .and_then([&] { return take(all.films, FilmRepository(library).all()); })
            .and_then([&] { return take(all.documents, DocumentRepository(library).all()); })
            .and_then([&] { return take(recordings, RecordingRepository(library).all()); })
            .and_then([&] { return take(texts, TextRepository(library).all()); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (const Text &text : std::as_const(texts)) {
        all.texts.insert(text.key, text.body);
    }
    for (const Recording &recording : std::as_const(recordings)) {
        all.recordings[recording.work].append(recording);
    }
    return all;
}

QJsonObject row(const Id &id, const QString &kind, const QString &title, const QString &source) {
    return {{QStringLiteral("id"), id.text()},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("title"), title},
            {QStringLiteral("source"), source}};
}

/// What only films have. Width and height are the playable film's, not its poster's.
void addFilm(QJsonObject &object, const ShownFilm &film, const Rendition *playable) {
    if (playable) {
        object.insert(QStringLiteral("width"), playable->sizePx.width());
        object.insert(QStringLiteral("height"), playable->sizePx.height());
        object.insert(QStringLiteral("bytes"), playable->sizeBytes);
    }
    QJsonArray texts;
    for (const SubtitleTrack &track : film.tracks) {
        texts.append(QJsonObject{{QStringLiteral("kind"), name(track.kind)},
                                 {QStringLiteral("language"), code(track.language)},
                                 {QStringLiteral("label"), track.label}});
    }
    QJsonArray versions;
    for (const FilmVersion &version : film.versions) {
        versions.append(QJsonObject{{QStringLiteral("kind"), name(version.kind)},
                                    {QStringLiteral("language"), code(version.language)},
                                    {QStringLiteral("track"), version.track},
                                    {QStringLiteral("isFile"), !version.medium.isNull()}});
    }
    object.insert(QStringLiteral("duration"), qint64(film.film.duration.count()));
    object.insert(QStringLiteral("from"), qint64(film.begin().count()));
    object.insert(QStringLiteral("until"), qint64(film.part.until.count()));
    object.insert(QStringLiteral("shown"), qint64(film.length().count()));
    object.insert(QStringLiteral("frameRate"), film.film.frameRate);
    object.insert(QStringLiteral("sound"), film.film.hasSound);
    object.insert(QStringLiteral("originalLanguage"), film.film.originalLanguage);
    object.insert(QStringLiteral("versions"), versions);
    object.insert(QStringLiteral("subtitles"), texts);
}

/// What only documents have. Pages are those of the longest version.
void addDocument(QJsonObject &object, const ShownDocument &document) {
    QJsonArray versions;
    int pages = 0;
    for (const DocumentVersion &version : document.versions) {
        versions.append(QJsonObject{{QStringLiteral("kind"), name(WorkKind::Document)},
                                    {QStringLiteral("language"), code(version.language)},
                                    {QStringLiteral("source"), version.source},
                                    {QStringLiteral("pages"), version.pageCount}});
        pages = std::max(pages, version.pageCount);
    }
    object.insert(QStringLiteral("pages"), pages);
    object.insert(QStringLiteral("versions"), versions);
}

QJsonObject rowOf(const Work &work, const Catalogue &all, Language language) {
    QJsonObject object =
        row(work.id, name(work.kind), all.text(work.id, TextField::Title, language).body, work.source);
    object.insert(QStringLiteral("date"), work.date.iso());
    object.insert(QStringLiteral("place"), all.text(work.place, TextField::Title, language).body);
    object.insert(QStringLiteral("creator"), work.creator);
    object.insert(QStringLiteral("copyright"), work.copyright);
    object.insert(QStringLiteral("sensitive"), work.isSensitive);
    const Journey *journey = all.journey(work.journey);
    object.insert(QStringLiteral("journey"), journey ? journey->key : QString());
    QJsonArray themes;
    for (const ThemeId &id : work.themes) {
        themes.append(all.theme(id) ? all.theme(id)->key : QString());
    }
    object.insert(QStringLiteral("themes"), themes);
    for (const Rendition &rendition : work.renditions) {
        const bool isWhole = rendition.kind == RenditionKind::Original || rendition.kind == RenditionKind::Tiles;
        if (isWhole || !object.contains(QStringLiteral("width"))) {
            object.insert(QStringLiteral("width"), rendition.sizePx.width());
            object.insert(QStringLiteral("height"), rendition.sizePx.height());
        }
    }
    QJsonArray languages;
    for (const Language candidate : kLanguages) {
        if (all.texts.contains({work.id, TextField::Caption, candidate})) {
            languages.append(code(candidate));
        }
    }
    object.insert(QStringLiteral("captions"), languages);
    QJsonArray spoken;
    for (const Recording &recording : all.recordings.value(work.id)) {
        spoken.append(code(recording.language));
    }
    object.insert(QStringLiteral("recordings"), spoken);
    if (const ShownFilm *film = all.film(work.id)) {
        addFilm(object, *film, work.rendition(RenditionKind::Film));
    }
    if (const ShownDocument *document = all.document(work.id)) {
        addDocument(object, *document);
    }
    return object;
}

/// "1:05"
QString clockText(qint64 ms) {
    const qint64 seconds = (ms + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// "  subtitles en th": each language once, as the rows of these kinds say it; nothing when there are none.
QString languagesOf(const QString &what, const QJsonArray &rows, const QStringList &kinds) {
    QStringList languages;
    for (const auto &row : rows) {
        if (kinds.contains(row[QLatin1String("kind")].toString())) {
            languages.append(row[QLatin1String("language")].toString());
        }
    }
    languages.removeDuplicates();
    return languages.isEmpty() ? QString() : QStringLiteral("  %1 ").arg(what) + languages.join(u' ');
}

} // namespace

QStringList contentKinds() {
    QStringList kinds;
    for (const WorkKind kind : {WorkKind::Photograph, WorkKind::Interview, WorkKind::Documentary,
                                WorkKind::Document, WorkKind::TitleCard}) {
        kinds.append(name(kind));
    }
    return kinds + QStringList{QStringLiteral("playlist"), QStringLiteral("exhibition")};
}

QString summaryOf(const QJsonObject &row) {
    if (row.contains(QLatin1String("pages"))) {
        const QJsonArray versions = row[QLatin1String("versions")].toArray();
        return counted(row[QLatin1String("pages")].toInt(), QStringLiteral("page")) +
               languagesOf(QStringLiteral("in"), versions, {name(WorkKind::Document)});
    }
    if (!row.contains(QLatin1String("duration"))) {
        QStringList spoken;
        for (const auto &language : row[QLatin1String("recordings")].toArray()) {
            spoken.append(language.toString());
        }
        return spoken.isEmpty() ? QString() : QStringLiteral("read aloud ") + spoken.join(u' ');
    }
    const qint64 whole = row[QLatin1String("duration")].toInteger();
    const qint64 shown = row[QLatin1String("shown")].toInteger(whole);
    const QString length = shown == whole ? clockText(whole) : QStringLiteral("%1 of %2").arg(clockText(shown), clockText(whole));
    QString summary = QStringLiteral("%1  %2x%3")
                          .arg(length)
                          .arg(row[QLatin1String("width")].toInt())
                          .arg(row[QLatin1String("height")].toInt());
    const QString spoken = row[QLatin1String("originalLanguage")].toString();
    if (row[QLatin1String("sound")].toBool()) {
        summary += spoken.isEmpty() ? QStringLiteral("  with sound") : QStringLiteral("  sound ") + spoken;
    }
    const QJsonArray versions = row[QLatin1String("versions")].toArray();
    const QJsonArray texts = row[QLatin1String("subtitles")].toArray();
    return summary + languagesOf(QStringLiteral("voices"), versions, {name(FilmVersionKind::Sound)}) +
           languagesOf(QStringLiteral("signs"), versions, {name(FilmVersionKind::SignLanguage)}) +
           languagesOf(QStringLiteral("subtitles"), texts,
                       {name(SubtitleKind::Subtitles), name(SubtitleKind::Captions)}) +
           languagesOf(QStringLiteral("chapters"), texts, {name(SubtitleKind::Chapters)});
}

Result<QList<QJsonObject>> readContents(const QString &path, Language language) {
    auto library = openLibrary(path, Library::Mode::ReadOnly);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto all = readAll(*library);
    const auto playlists = PlaylistRepository(*library).all();
    const auto exhibitions = ExhibitionRepository(*library).all();
    if (!all || !playlists || !exhibitions) {
        return tl::unexpected(!all ? all.error() : !playlists ? playlists.error() : exhibitions.error());
    }
    QList<QJsonObject> rows;
    for (const Work &work : all->works) {
        rows.append(rowOf(work, *all, language));
    }
    for (const Playlist &playlist : *playlists) {
        QJsonObject object = row(playlist.id, QStringLiteral("playlist"),
                                 all->text(playlist.id, TextField::Title, language).body, {});
        object.insert(QStringLiteral("key"), playlist.key);
        object.insert(QStringLiteral("slides"), int(playlist.entries.size()));
        rows.append(object);
    }
    for (const Exhibition &exhibition : *exhibitions) {
        QJsonObject object = row(exhibition.id, QStringLiteral("exhibition"),
                                 all->text(exhibition.id, TextField::Title, language).body, {});
        object.insert(QStringLiteral("key"), exhibition.key);
        object.insert(QStringLiteral("country"), exhibition.country);
        object.insert(QStringLiteral("language"), code(exhibition.defaultLanguage));
        rows.append(object);
    }
    return rows;
}

Result<QList<QJsonObject>> searchTexts(const QString &path, const QString &words) {
    auto library = openLibrary(path, Library::Mode::ReadOnly);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto texts = TextRepository(*library).all();
    if (!texts) {
        return tl::unexpected(texts.error());
    }
    const QStringList wanted = searchWords(words);
    QList<QJsonObject> rows;
    for (const Text &text : *texts) {
        if (containsAll(foldedForSearch(text.body), wanted)) {
            rows.append({{QStringLiteral("id"), text.key.owner.text()},
                         {QStringLiteral("field"), name(text.key.field)},
                         {QStringLiteral("language"), code(text.key.language)},
                         {QStringLiteral("text"), text.body}});
        }
    }
    return rows;
}

} // namespace sala
