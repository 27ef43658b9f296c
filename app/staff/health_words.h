#pragma once

#include "db/health/kept_warnings.h"
#include "db/records/health.h"
#include "translations/language.h"

#include <QTimeZone>

namespace sala {

/// What staff read about a kiosk's health: in the program's current language, or in English, for reports that
/// support reads. `reader` is that language, for digits, sizes and dates; times are as on a wall in `zone`, the venue's.
class HealthWords {
  public:
    enum class Wording { Translated, English };

    HealthWords(Language reader, QTimeZone zone, Wording wording = Wording::Translated);

    QString title(HealthSubject subject) const;           ///< "Room on the disk"
    QString state(HealthState state) const;               ///< "Look after it soon"
    QString sentence(const HealthFinding &finding) const; ///< what was found
    QString advice(HealthAdvice advice) const;            ///< what to do; empty when there is nothing
    QString warning(WarningKind kind, const QDateTime &last) const;

  private:
    QString editionSentence(const HealthFinding &finding, const QString &text) const;
    QString say(const char *source) const;
    QString gigabytes(qint64 bytes) const;
    QString moment(const QDateTime &time) const;

    Language m_reader;
    QTimeZone m_zone;
    Wording m_wording;
};

} // namespace sala
