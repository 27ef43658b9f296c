#pragma once

#include "db/records/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace sala {

/// What a warning of the program is about: a part of its category's name, in plain words for staff.
enum class WarningKind {
    Exhibition, ///< what is shown: pictures, words, documents, the edition's file
    Films,      ///< and their sound
    Kiosk       ///< the kiosk's own: its clock, fonts, schedule, staff's pages
};

WarningKind kindOf(const QString &category); ///< "sala.film"
QString name(WarningKind kind);

/// A warning, however often it was said. Without personal data: see withoutPersonalData().
struct KeptWarning {
    QString category;
    QString text; ///< English, for support
    qint64 times = 1;
    QDateTime first; ///< UTC
    QDateTime last;

    bool operator==(const KeptWarning &) const = default;
};

inline constexpr qsizetype kMostKeptWarnings = 100;
inline constexpr qint64 kMostTimes = 1'000'000'000; ///< what is said more often counts as so often

/// One line without what could name a person, a place or a machine: paths, file names and words in quotes,
/// addresses of the network and of mail, words in other scripts than the program's own English, the machine's
/// and the user's name; and of what is left only what onlyPlainWords() lets stand. At most 200 signs.
QString withoutPersonalData(const QString &line);
/// The same without that last step, for what a maker has named: the model of a machine.
QString withoutNamesAndPlaces(const QString &line);

/// Adds what was said since; the same text counts once more. The newest first; the oldest go.
QList<KeptWarning> merged(QList<KeptWarning> kept, const QList<KeptWarning> &said);

/// Kept in a small file "warnings.json" in the kiosk's state folder, replaced as a whole. Nothing when there
/// is none, or one that cannot be read. Any thread.
QList<KeptWarning> readWarnings(const QString &stateFolder);
Result<void> writeWarnings(const QString &stateFolder, const QList<KeptWarning> &warnings);

} // namespace sala
