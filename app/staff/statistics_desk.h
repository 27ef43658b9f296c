#pragma once

#include "db/records/error.h"
#include "db/records/kiosk_settings.h"
#include "db/records/statistics.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace sala {

/// What a kiosk has counted, and the names of the works it shows now; one that is gone from the edition has none.
struct StatisticsReport {
    Statistics counts;
    QHash<WorkId, QMap<Language, QString>> titles;
    QList<WorkId> works;     ///< of the edition, in its order
    ExhibitionId exhibition; ///< that is shown now
    QDate today;             ///< on the wall of its venue
    QList<VenueSince> venues; ///< where the kiosk stood since when
    WrittenQuestion asked;   ///< what the exhibition asks now; without cards: nothing
    QString askedMark;       ///< questionMark(), under which its answers are counted

    /// In `reader`, else in the next best; empty for a work that is not in the edition.
    QString title(const WorkId &work, Language reader) const {
        return inLanguage(titles.value(work), reader);
    }

    /// What an answer says; of an earlier question what was drawn on the card, by its name.
    QString answer(const AnswerDay &row, Language reader) const {
        for (const WrittenCard &card : asked.cards) {
            if (row.question == askedMark && card.motif == row.card) {
                return inLanguage(card.words, reader);
            }
        }
        return name(row.card);
    }

    static QString inLanguage(const WordsByLanguage &words, Language reader) {
        for (const Language language : fallbackOrder(reader)) {
            if (words.contains(language)) {
                return words.value(language);
            }
        }
        return {};
    }

    bool operator==(const StatisticsReport &) const = default;
};

/// What the statistics' page asks the kiosk. Slow, and answered by signals. GUI thread.
class StatisticsDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void refresh() = 0;     ///< reportChanged
    virtual void saveToStick() = 0; ///< saved
    virtual const StatisticsReport &report() const = 0;

  Q_SIGNALS:
    void reportChanged(const std::optional<sala::Error> &error);
    /// The stick's name; or why nothing was written. NotFound: no stick is plugged in.
    void saved(const sala::Result<QString> &stick);
};

} // namespace sala
