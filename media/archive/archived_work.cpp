#include "media/archive/archived_work.h"

namespace sala {

ArchivedWorks::ArchivedWorks(const ArchiveContents &contents) : m_contents(contents) {
    for (const Text &text : contents.texts) {
        m_texts[text.key.owner][text.key.field].insert(text.key.language, text.body);
    }
    for (const Place &place : contents.places) {
        m_keys.insert(place.id, place.key);
        m_countries.insert(place.id, place.country);
    }
    for (const Journey &journey : contents.journeys) {
        m_keys.insert(journey.id, journey.key);
        m_countries.insert(journey.id, journey.country);
    }
    for (const Theme &theme : contents.themes) {
        m_keys.insert(theme.id, theme.key);
    }
    for (const Playlist &playlist : contents.playlists) {
        m_keys.insert(playlist.id, playlist.key);
    }
    for (const Exhibition &exhibition : contents.exhibitions) {
        m_keys.insert(exhibition.id, exhibition.key);
    }
    for (const Partner &partner : contents.partners) {
        m_keys.insert(partner.id, partner.key);
    }
}

ArchivedWork ArchivedWorks::of(const Work &work) const {
    ArchivedWork archived{work, textsOf(work.id), titleOf(work.place), m_countries.value(work.place), titleOf(work.journey),
                          {}, languagesOf(work)};
    if (archived.country.isEmpty()) {
        archived.country = m_countries.value(work.journey);
    }
    for (const ThemeId &theme : work.themes) {
        archived.themes.append(titleOf(theme));
    }
    return archived;
}

QStringList ArchivedWorks::languagesOf(const Work &work) const {
    QStringList languages;
    const auto add = [&](const QString &language) {
        if (!language.isEmpty() && !languages.contains(language)) {
            languages.append(language);
        }
    };
    if (const auto film = m_contents.films.constFind(work.id); film != m_contents.films.constEnd()) {
        add(film->film.originalLanguage);
        for (const FilmVersion &version : film->versions) {
            add(code(version.language));
        }
    }
    for (const DocumentVersion &version : m_contents.documents.value(work.id).versions) {
        add(code(version.language));
    }
    for (const Recording &recording : m_contents.recordings.value(work.id)) {
        add(code(recording.language));
    }
    return languages;
}

QString anyOf(const InLanguages &texts) {
    return texts.isEmpty() ? QString() : texts.first(); // English is the first of the languages
}

} // namespace sala
