#include "media/collection/work_search.h"

#include "media/text/search_fold.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <vector>

namespace sala {
namespace {

/// Pieces that are no texts; those are named by their field and language.
enum PieceName { kSource = 1000, kCreator, kDate, kKey };

/// No folded text has it, so no word is found across two pieces.
constexpr char kBetween = '\n';

int pieceOf(const TextKey &key) {
    return int(key.field) * 16 + int(key.language);
}

struct WantedWord {
    QByteArrayMatcher matcher;
    QSet<Id> shared; ///< places, themes… that have it

    bool isIn(const QByteArray &words, const QList<Id> &of) const {
        return matcher.indexIn(words) >= 0 ||
               std::any_of(of.begin(), of.end(), [&](const Id &id) { return shared.contains(id); });
    }
};

} // namespace

void WorkSearch::Entry::set(int name, const QString &text) {
    const QByteArray folded = text.isEmpty() ? QByteArray() : kBetween + foldedForSearch(text).toUtf8();
    auto piece = std::find_if(pieces.begin(), pieces.end(), [&](const Piece &each) { return each.name == name; });
    if (piece == pieces.end()) {
        pieces.append({name, words.size(), folded.size()});
        words += folded;
        return;
    }
    words.replace(piece->from, piece->size, folded);
    const qsizetype longer = folded.size() - piece->size;
    piece->size = folded.size();
    for (++piece; piece != pieces.end(); ++piece) {
        piece->from += longer;
    }
}

void WorkSearch::fillIn(Entry &entry, const Work &work, const Collection &collection) const {
    entry.set(kSource, work.source);
    entry.set(kCreator, work.creator);
    entry.set(kDate, work.date.iso());
    entry.shared = {work.place, work.journey};
    for (const ThemeId &theme : work.themes) {
        entry.shared.append(theme);
    }
    for (const PersonId &person : collection.persons.value(work.id)) {
        entry.shared.append(person);
    }
    entry.shared.removeIf([](const Id &id) { return id.isNull(); });
}

WorkSearch WorkSearch::fromCollection(const Collection &collection) {
    WorkSearch search;
    search.m_order.reserve(collection.works.size());
    search.m_entries.reserve(collection.works.size());
    for (const Work &work : collection.works) {
        search.m_order.append(work.id);
        search.fillIn(search.m_entries[work.id], work, collection);
    }
    for (const Person &person : collection.people) {
        search.m_shared[person.id].set(kKey, person.reference);
    }
    const auto addKeys = [&](const auto &records) {
        for (const auto &record : records) {
            search.m_shared[record.id].set(kKey, record.key);
        }
    };
    addKeys(collection.places);
    addKeys(collection.journeys);
    addKeys(collection.themes);
    for (const Text &text : collection.texts) {
        search.setText(text.key, text.body);
    }
    return search;
}

void WorkSearch::setText(const TextKey &key, const QString &body) {
    if (const auto work = m_entries.find(key.owner); work != m_entries.end()) {
        work->set(pieceOf(key), body);
    } else if (const auto shared = m_shared.find(key.owner); shared != m_shared.end()) {
        shared->set(pieceOf(key), body);
    }
}

void WorkSearch::setWork(const Work &work, const Collection &collection) {
    if (!m_entries.contains(work.id)) {
        m_order.append(work.id);
    }
    Entry &entry = m_entries[work.id];
    fillIn(entry, work, collection);
    for (const Id &id : std::as_const(entry.shared)) {
        if (const auto person = collection.people.constFind(id); person != collection.people.cend()) {
            m_shared[id].set(kKey, person->reference);
        }
    }
}

void WorkSearch::remove(const WorkId &work) {
    m_entries.remove(work);
    m_order.removeOne(work);
}

QSet<Id> WorkSearch::sharedWith(const QByteArray &word) const {
    QSet<Id> found;
    for (auto it = m_shared.cbegin(); it != m_shared.cend(); ++it) {
        if (it->words.contains(word)) {
            found.insert(it.key());
        }
    }
    return found;
}

QList<WorkId> WorkSearch::find(const QString &typed) const {
    std::vector<WantedWord> wanted;
    for (const QString &word : searchWords(typed)) {
        const QByteArray bytes = word.toUtf8();
        wanted.push_back({QByteArrayMatcher(bytes), sharedWith(bytes)});
    }
    QList<WorkId> found;
    for (const WorkId &work : m_order) {
        const auto entry = m_entries.constFind(work);
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(),
                                        [&](const WantedWord &word) { return word.isIn(entry->words, entry->shared); });
        if (hasAll) {
            found.append(work);
        }
    }
    return found;
}

} // namespace sala
