#pragma once

#include "app/curator/bench_sheet.h"
#include "db/records/text.h"
#include "media/captions/translation_memory.h"

#include <QFutureWatcher>

#include <memory>

namespace sala {

class Shelf;

/// How texts like the one that is being translated were translated before, anywhere in the library. What is taken stands in
/// its field as if it had been typed.
class MemorySheet final : public BenchSheet {
    Q_OBJECT

  public:
    MemorySheet(const Shelf &shelf, QWidget *bench); ///< `shelf` outlives it
    ~MemorySheet() override;

    /// For the text of this key, translated from `source`.
    void show(const TextKey &key, Language source, Language reader);
    bool isReady() const { return m_isReady; } ///< all that is alike is there

  Q_SIGNALS:
    void taken(const sala::TextKey &key, const QString &body);

  private:
    using Memory = std::shared_ptr<const TranslationMemory>;

    struct Found {
        Memory memory;
        QList<MemoryMatch> matches;
    };

    QList<MemoryEntry> entries() const;
    void takeFound();
    QString standingOf(const MemoryMatch &match) const;
    void addMatch(const MemoryMatch &match);
    void say(const QString &sentence);

    const Shelf &m_shelf;
    BenchLook m_look;
    TextKey m_key;
    Language m_source = Language::English;
    QString m_sentence; ///< that is translated
    bool m_isReady = false;
    Memory m_memory; ///< of m_pair; null when texts have changed since
    std::pair<Language, Language> m_pair{};
    QFutureWatcher<Found> m_run;
};

} // namespace sala
