#include "app/curator/shelf.h"

#include <QSet>

#include <utility>

namespace sala {

ShelfContents shelve(Collection collection, const ConsentQuestion &question) {
    ShelfContents contents;
    contents.question = question;
    collection.alike = alikeWorks(collection.likenesses);
    contents.loads = workloads(collection, question);
    contents.search = WorkSearch::fromCollection(collection);
    contents.collection = std::move(collection);
    return contents;
}

namespace {

void putText(ShelfContents &contents, const Text &text) {
    if (text.revision.isNull()) {
        contents.collection.texts.remove(text.key);
    } else {
        contents.collection.texts.insert(text.key, text);
    }
    contents.search.setText(text.key, text.body);
}

} // namespace

void putTexts(ShelfContents &contents, const QList<Text> &texts) {
    QSet<Id> owners;
    for (const Text &text : texts) {
        putText(contents, text);
        owners.insert(text.key.owner);
    }
    for (qsizetype i = 0; !owners.isEmpty() && i < contents.loads.size(); ++i) {
        const Work &work = contents.collection.works[i];
        if (owners.remove(work.id)) {
            contents.loads[i] = workloadOf(work, contents.collection, contents.question);
        }
    }
}

void removeWorks(ShelfContents &contents, const QSet<Id> &works) {
    Collection &collection = contents.collection;
    for (qsizetype i = collection.works.size() - 1; i >= 0; --i) {
        const WorkId work = collection.works[i].id;
        if (works.contains(work)) {
            collection.works.removeAt(i);
            contents.loads.removeAt(i);
            contents.search.remove(work);
            collection.persons.remove(work);
            collection.consents.remove(work);
            collection.alike.remove(work);
        }
    }
    collection.likenesses.removeIf([&](const WorkLikeness &each) { return works.contains(each.work); });
    collection.texts.removeIf([&](const auto &text) { return works.contains(text.key().owner); });
    collection.drafts.removeIf([&](const TextKey &key) { return works.contains(key.owner); });
}

void Shelf::fill(const ShelfContents &contents) {
    m_contents = contents;
    m_isFilled = true;
    place();
    Q_EMIT filled();
}

void Shelf::remove(const QSet<Id> &works) {
    removeWorks(m_contents, works);
    m_drafts.removeIf([&](const auto &draft) { return works.contains(draft.key().owner); });
    place();
}

void Shelf::place() {
    m_places.clear();
    m_places.reserve(works().size());
    for (qsizetype i = 0; i < works().size(); ++i) {
        m_places.insert(works()[i].id, i);
    }
}

const Work *Shelf::work(const WorkId &id) const {
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &works()[*found];
}

const Workload *Shelf::load(const WorkId &id) const {
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &loads()[*found];
}

QString Shelf::title(const Id &owner, Language language) const {
    for (const Language tried : fallbackOrder(language)) {
        const QString body = text({owner, TextField::Title, tried}).body;
        if (!body.isEmpty()) {
            return body;
        }
    }
    for (const Language tried : kLanguages) {
        const QString body = text({owner, TextField::Title, tried}).body;
        if (!body.isEmpty()) {
            return body;
        }
    }
    return {};
}

QString Shelf::shownTitle(const WorkId &id, Language language) const {
    const QString found = title(id, language);
    const Work *const shown = work(id);
    return found.isEmpty() && shown ? shown->source : found;
}

void Shelf::setTexts(const QList<Text> &texts) {
    QList<Id> owners;
    for (const Text &text : texts) {
        putText(m_contents, text);
        if (!owners.contains(text.key.owner)) {
            owners.append(text.key.owner);
        }
    }
    for (const Id &owner : std::as_const(owners)) {
        reckon(owner);
    }
}

void Shelf::setWorks(const QList<Work> &works) {
    for (const Work &work : works) {
        const auto found = m_places.constFind(work.id);
        if (found != m_places.cend()) {
            m_contents.collection.works[*found] = work;
            m_contents.search.setWork(work, m_contents.collection);
            reckon(work.id);
        }
    }
}

std::optional<Draft> Shelf::draft(const TextKey &key) const {
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? std::nullopt : std::optional<Draft>(*found);
}

void Shelf::setDrafts(const QList<Draft> &drafts) {
    const QHash<TextKey, Draft> before = std::exchange(m_drafts, {});
    for (const Draft &draft : drafts) {
        m_drafts.insert(draft.key, draft);
    }
    for (const Draft &draft : before) {
        reckon(draft.key.owner);
    }
    for (const Draft &draft : drafts) {
        m_contents.collection.drafts.insert(draft.key);
        reckon(draft.key.owner);
    }
}

void Shelf::setDraft(const Draft &draft) {
    const bool isNew = !m_drafts.contains(draft.key);
    m_drafts.insert(draft.key, draft);
    if (isNew) {
        m_contents.collection.drafts.insert(draft.key);
        reckon(draft.key.owner);
    }
}

void Shelf::dropDraft(const TextKey &key) {
    if (m_drafts.remove(key)) {
        m_contents.collection.drafts.remove(key);
        reckon(key.owner);
    }
}

QString Shelf::body(const TextKey &key) const {
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? text(key).body : found->body;
}

void Shelf::reckon(const Id &owner) {
    const auto found = m_places.constFind(owner);
    if (found == m_places.cend()) {
        return; // the name of a place, journey or theme
    }
    m_contents.loads[*found] = workloadOf(works()[*found], m_contents.collection, m_contents.question);
    Q_EMIT workChanged(works()[*found].id);
}

} // namespace sala
