#include "media/collection/work_search.h"

#include "media/text/search_fold.h"

#include <algorithm>
#include <cstring>
#include <utility>
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

/// Bits of a work's marks. With the words of a story in five languages about one in six is set.
constexpr quint32 kMarks = 8192;

quint32 markOf(char16_t first, char16_t second) {
    return ((quint32(first) << 16 | second) * 2654435761U) >> 19; // 13 bits: kMarks of them
}

/// The marks of a folded text: of each pair of neighbours, and of each letter alone.
std::vector<quint32> marksOf(const QString &folded) {
    std::vector<quint32> marks;
    marks.reserve(size_t(folded.size()) * 2);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        marks.push_back(markOf(0, folded[i].unicode()));
        if (i > 0) {
            marks.push_back(markOf(folded[i - 1].unicode(), folded[i].unicode()));
        }
    }
    return marks;
}

bool contains(const QByteArray &words, const QByteArray &word) {
    return memmem(words.constData(), size_t(words.size()), word.constData(), size_t(word.size())) != nullptr;
}

/// One word of what is looked for.
struct WantedWord {
    QByteArray word;
    std::vector<quint32> marks;
    QSet<Id> shared{}; ///< places, themes… that have it

    explicit WantedWord(const QString &folded) : word(folded.toUtf8()), marks(marksOf(folded)) {}

    bool isIn(const QByteArray &words, const QByteArray &marksThere) const {
        const char *const bits = marksThere.constData();
        const auto isThere = [&](quint32 mark) { return (bits[mark / 8] >> (mark % 8) & 1) != 0; };
        return !marksThere.isEmpty() && std::all_of(marks.begin(), marks.end(), isThere) && contains(words, word);
    }
};

} // namespace

void WorkSearch::Entry::set(int name, const QString &text) {
    const QString plain = foldedForSearch(text);
    const QByteArray folded = plain.isEmpty() ? QByteArray() : kBetween + plain.toUtf8();
    if (marks.isEmpty()) {
        marks.fill(0, kMarks / 8);
    }
    for (const quint32 mark : marksOf(plain)) { // those of a text that goes stay: they only rule out less
        marks[qsizetype(mark / 8)] = char(marks.at(qsizetype(mark / 8)) | 1 << mark % 8);
    }
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

QList<WorkId> WorkSearch::find(const QString &typed) const {
    std::vector<WantedWord> wanted;
    for (const QString &word : searchWords(typed)) {
        WantedWord &last = wanted.emplace_back(word);
        for (auto it = m_shared.cbegin(); it != m_shared.cend(); ++it) {
            if (last.isIn(it->words, it->marks)) {
                last.shared.insert(it.key());
            }
        }
    }
    const auto has = [](const Entry &entry, const WantedWord &word) {
        const bool isShared = !word.shared.isEmpty() && std::any_of(entry.shared.begin(), entry.shared.end(), [&](const Id &id) {
            return word.shared.contains(id);
        });
        return isShared || word.isIn(entry.words, entry.marks);
    };
    QList<WorkId> found;
    for (const WorkId &work : m_order) {
        const auto entry = m_entries.constFind(work);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const WantedWord &word) { return has(*entry, word); })) {
            found.append(work);
        }
    }
    return found;
}

} // namespace sala
