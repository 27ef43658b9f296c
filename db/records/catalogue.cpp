#include "db/records/catalogue.h"

#include <algorithm>

namespace sala {
namespace {

template<class Record, class RecordId>
const Record *find(const QList<Record> &records, const RecordId &id) {
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.id == id; });
    return it == records.end() ? nullptr : &*it;
}

} // namespace

QMap<Language, QString> wordsOf(const QHash<TextKey, QString> &texts, const Id &owner, TextField field) {
    QMap<Language, QString> words;
    for (const Language language : kLanguages) {
        const QString body = texts.value({owner, field, language});
        if (!body.isEmpty()) {
            words.insert(language, body);
        }
    }
    return words;
}

ShownText Catalogue::text(const Id &owner, TextField field, Language language) const {
    for (const Language candidate : fallbackOrder(language)) {
        const auto it = texts.find(TextKey{owner, field, candidate});
        if (it != texts.end() && !it->isEmpty()) {
            return {*it, candidate, candidate != language};
        }
    }
    return {{}, language, false};
}

const Work *Catalogue::work(const WorkId &id) const {
    const Work *const found = find(works, id);
    return found ? found : find(cards, id);
}

const ShownFilm *Catalogue::film(const WorkId &work) const {
    const auto it = films.constFind(work);
    return it == films.cend() ? nullptr : &*it;
}

const ShownDocument *Catalogue::document(const WorkId &work) const {
    const auto it = documents.constFind(work);
    return it == documents.cend() ? nullptr : &*it;
}

const Recording *Catalogue::recording(const WorkId &work, Language language) const {
    const auto of = recordings.constFind(work);
    if (of == recordings.cend()) {
        return nullptr;
    }
    const auto found = std::find_if(of->begin(), of->end(), [language](const Recording &recording) {
        return recording.language == language;
    });
    return found == of->end() ? nullptr : &*found;
}

const Place *Catalogue::place(const PlaceId &id) const {
    return find(places, id);
}

const Journey *Catalogue::journey(const JourneyId &id) const {
    return find(journeys, id);
}

const Theme *Catalogue::theme(const ThemeId &id) const {
    return find(themes, id);
}

} // namespace sala
