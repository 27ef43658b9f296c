#pragma once

#include "db/records/edition.h"
#include "db/records/error.h"
#include "db/records/kiosk_settings.h"
#include "db/records/schedule.h"
#include "db/records/sign_in.h"

#include <QList>
#include <QObject>

#include <optional>

namespace sala {

/// An edition on a stick, and what loading it would do.
struct FoundEdition {
    QString path;
    QString stick; ///< its name
    EditionReport report;

    bool operator==(const FoundEdition &) const = default;
};

/// One edition this kiosk has, by what staff recognise it by.
struct OwnEdition {
    EditionLabel label;
    Exhibition exhibition;
    QMap<Language, QString> titles;
    bool asks = false; ///< its visitors a question

    bool operator==(const OwnEdition &) const = default;
};

/// How the kiosk stands.
struct KioskStatus {
    bool hasPassphrase = false;
    std::chrono::seconds wait{0}; ///< until a PIN is looked at again
    KioskSettings settings;
    KioskMoment moment; ///< by its schedule
    Schedule schedule;          ///< that holds
    Schedule plannedSchedule;   ///< the exhibition's, by its curators
    bool isScheduleOwn = false; ///< staff have said otherwise
    QDate today; ///< on the wall of the venue; null: by this machine's
    std::optional<OwnEdition> shown;
    std::optional<OwnEdition> before; ///< what one touch brings back
    bool isLibrary = false; ///< `shown` is no edition but a library that was named: nothing is loaded, and it is always open
    bool wasBeforeWithdrawn = false;  ///< there is one, but something in it was withdrawn

    bool operator==(const KioskStatus &) const = default;
};

/// Whether an edition was published for another country than the kiosk is known to stand in.
inline bool isForeign(const std::optional<OwnEdition> &edition, const KioskSettings &settings) {
    return edition && isElsewhere(settings, edition->exhibition.country);
}

/// Why an edition was not loaded.
struct LoadFailure {
    Error error;
    EditionReport report; ///< what the file is said to be now; refused, or not

    bool operator==(const LoadFailure &) const = default;
};

/// What staff's pages ask the kiosk to do. Everything is slow and answered by a signal; pages never wait. GUI
/// thread. What is asked for while the same is being done is not done twice.
class StaffDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void refresh() = 0;                                          ///< statusChanged, also when it did not
    virtual void signIn(const QString &passphrase) = 0;                  ///< signInAnswered
    virtual void setPassphrase(const QString &passphrase) = 0;           ///< passphraseSet, then statusChanged
    virtual void saveSettings(const KioskSettings &settings) = 0;        ///< settingsSaved, then statusChanged
    /// scheduleSaved, then statusChanged; nothing: as the curators plan it.
    virtual void saveSchedule(const std::optional<Schedule> &schedule) = 0;
    virtual void load(const QString &path, const QString &trust) = 0;    ///< loadEnded, then statusChanged
    virtual void cancelLoad() = 0;
    virtual void goBack() = 0;                                           ///< wentBack, then statusChanged

    virtual KioskStatus status() const = 0;         ///< as last read
    virtual QList<FoundEdition> found() const = 0;  ///< on the sticks that are plugged in
    virtual bool isLoading() const = 0;

  Q_SIGNALS:
    void statusChanged();
    void foundChanged();
    void signInAnswered(const sala::SignIn &answer);
    void loadProgressed(qint64 doneBytes, qint64 allBytes);
    /// Each with why it failed, or nothing.
    void passphraseSet(const std::optional<sala::Error> &error);
    void settingsSaved(const std::optional<sala::Error> &error);
    void scheduleSaved(const std::optional<sala::Error> &error);
    void loadEnded(const std::optional<sala::LoadFailure> &failure);
    void wentBack(const std::optional<sala::Error> &error);
};

} // namespace sala
