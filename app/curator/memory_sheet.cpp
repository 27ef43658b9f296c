#include "app/curator/memory_sheet.h"

#include "app/curator/difference_view.h"
#include "app/curator/field_card.h"
#include "app/curator/shelf.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "media/captions/memory_lines.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <utility>

namespace sala {

MemorySheet::MemorySheet(const Shelf &shelf, QWidget *bench) : BenchSheet(bench), m_shelf(shelf) {
    setObjectName(QStringLiteral("memorySheet"));
    setCardWidth(860);
    setTight(true);
    connect(&m_run, &QFutureWatcherBase::finished, this, &MemorySheet::takeFound);
    connect(&m_shelf, &Shelf::workChanged, this, [this] { m_memory.reset(); });
    connect(&m_shelf, &Shelf::filled, this, [this] { m_memory.reset(); });
}

MemorySheet::~MemorySheet() {
    m_run.disconnect();
    m_run.waitForFinished();
}

void MemorySheet::show(const TextKey &key, Language source, Language reader) {
    m_key = key;
    m_source = source;
    m_sentence = m_shelf.body({key.owner, key.field, source});
    m_isReady = false;
    empty();
    open(tr("Translated before: %1, %2", "a field and its language").arg(fieldWord(key.field), ownName(key.language)), reader);
    if (key.language == source || m_sentence.isEmpty()) {
        m_isReady = true;
        say(tr("Stand in a translation whose source is written."));
        return;
    }
    const auto pair = std::pair(source, key.language);
    const Memory known = m_pair == pair ? m_memory : nullptr;
    m_pair = pair;
    const auto look = [known, sentence = m_sentence, entries = known ? QList<MemoryEntry>() : this->entries()] {
        const Memory memory = known ? known : std::make_shared<const TranslationMemory>(entries);
        return Found{memory, memory->find(sentence)};
    };
    m_run.setFuture(QtConcurrent::run(look));
}

QList<MemoryEntry> MemorySheet::entries() const {
    QList<MemoryEntry> entries;
    for (const Work &work : m_shelf.works()) {
        for (const TextField field : kTextFields) {
            const TextKey target{work.id, field, m_pair.second};
            if (!(target == m_key)) { // what stands in the field itself is no news
                addToMemory(entries, m_shelf.text({work.id, field, m_pair.first}), m_shelf.text(target), work.source);
            }
        }
    }
    return entries;
}

void MemorySheet::takeFound() {
    const Found found = m_run.result();
    m_memory = found.memory;
    m_isReady = true;
    if (!isOpen()) {
        return;
    }
    for (const MemoryMatch &match : found.matches) {
        addMatch(match);
    }
    if (found.matches.isEmpty()) {
        say(tr("Nothing like this text has been translated yet."));
    }
    body()->addStretch(1);
    place();
}

QString MemorySheet::standingOf(const MemoryMatch &match) const {
    const QString percent = formatNumber(int(match.likeness * 100), reader());
    if (match.likeness < 1) {
        return match.entry.isReviewed ? tr("Reviewed · %1 % alike").arg(percent) : tr("Translated · %1 % alike").arg(percent);
    }
    return match.entry.isReviewed ? tr("Reviewed · the same text") : tr("Translated · the same text");
}

/// The earlier source with what is different now, and its translation.
void MemorySheet::addMatch(const MemoryMatch &match) {
    auto *const entry = new QWidget;
    entry->setObjectName(QStringLiteral("memoryMatch"));
    auto *const standing = new TextLabel(m_look.text(BenchLook::kSmallPx, 600), entry);
    standing->setColor(match.entry.isReviewed ? m_look.colours.accent : m_look.colours.quietText);
    standing->setText(standingOf(match), reader());
    auto *const take = new QPushButton(tr("Put it in the field"), entry);
    take->setObjectName(QStringLiteral("takeMatch"));
    connect(take, &QPushButton::clicked, this, [this, body = match.entry.target] {
        const TextKey key = m_key;
        close();
        Q_EMIT taken(key, body);
    });
    auto *const head = new QHBoxLayout;
    head->addWidget(standing, 1);
    head->addWidget(take);
    auto *const column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 8, 12);
    column->addLayout(head);
    if (match.likeness < 1) {
        auto *const change = new DifferenceView(entry);
        change->setMostLines(4);
        change->setTexts(match.entry.source, m_sentence, m_source);
        column->addWidget(change);
    }
    auto *const target = new TextLabel(m_look.text(BenchLook::kTextPx), entry);
    target->setObjectName(QStringLiteral("earlier"));
    target->setText(match.entry.target, m_key.language);
    column->addWidget(target);
    body()->addWidget(entry);
}

void MemorySheet::say(const QString &sentence) {
    auto *const label = new TextLabel(m_look.text(BenchLook::kTextPx), this);
    label->setObjectName(QStringLiteral("memoryNote"));
    label->setText(sentence, reader());
    body()->addWidget(label);
    place();
}

} // namespace sala
