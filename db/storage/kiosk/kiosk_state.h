#pragma once

#include "db/records/edition.h"
#include "db/records/error.h"
#include "db/records/receipt.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <memory>
#include <optional>

namespace sala {

class Connection;

/// One edition on a kiosk's disk.
struct KioskEdition {
    enum class Role {
        Current,  ///< what is shown
        Previous, ///< what was shown before: one touch brings it back
        Kept      ///< only for the pieces that the others need of it
    };

    QString file; ///< its name in the folder of editions
    EditionLabel label;
    Role role = Role::Kept;
    bool mayReturn = true; ///< false once something in it was withdrawn
    QDateTime loaded;

    bool operator==(const KioskEdition &) const = default;
};

/// What one kiosk remembers besides the exhibition itself: which editions it has and shows, whose seals it
/// trusts, what was withdrawn, and its settings. One small SQLite file, "kiosk.db", in a folder of its own,
/// with the editions in "editions" beside it. Every change is on the disk when it returns.
///
/// One thread at a time; several processes may have it open, and see each other's changes.
class KioskState {
  public:
    /// Makes what is missing. NotAllowed and Io when the folder cannot be made or written; TooNew; Corrupt. On a disk that
    /// has become read-only, as failing cards do, what is there is read, and every change is NotAllowed; on one without a
    /// byte of room it is read, too, and every change is Io. Opened again, it changes as ever once there is room. A state that
    /// is damaged, empty or gone is mended from the copy beside it (state_copy.h). Corrupt when that cannot be: what was
    /// withdrawn is not known then, so that no edition in the folder may be shown, and nobody asked for a new PIN.
    static Result<KioskState> open(const QString &folder);
    /// The same, but NotFound when there is none: who only looks, or was there before, must not take an empty folder,
    /// where a disk is missing, for a new kiosk.
    static Result<KioskState> openExisting(const QString &folder);

    ~KioskState();
    KioskState(KioskState &&) noexcept;
    KioskState &operator=(KioskState &&) noexcept;

    const QString &folder() const { return m_folder; }
    /// Whether what is read is the copy, because the state itself is damaged and nothing can be written to mend it.
    bool isFromCopy() const;
    QString editionsFolder() const;
    QString pathOf(const KioskEdition &edition) const;

    /// All it has, the current one first, then the one before.
    Result<QList<KioskEdition>> editions() const;
    Result<std::optional<KioskEdition>> edition(KioskEdition::Role role) const;

    /// Makes `edition` the current one, the one that was current the previous one, and the rest Kept; in one
    /// step. Where it is another copy of what is current, that is Kept and the previous one stays. Its tombstones, its key and its number are remembered in the same step, and that they are to be erased.
    Result<void> show(const KioskEdition &edition, const Withdrawals &withdrawn = {});
    /// The highest number of this exhibition's editions that was ever shown here, also when they have gone since; 0: none.
    Result<qint64> newestNumber(const ExhibitionId &exhibition) const;
    /// Whether something was withdrawn that is not erased from the other editions yet.
    Result<bool> isToErase() const;
    Result<void> noteErased();
    /// Bars an edition from ever being shown again.
    Result<void> bar(const QString &file);
    Result<void> forget(const QString &file);

    Result<QList<QByteArray>> trustedKeys() const;
    Result<void> trust(const QByteArray &publicKey);

    /// What may not be shown in a country: what was withdrawn everywhere, and there.
    Result<QSet<Id>> withdrawnIn(const QString &country) const;

    /// What editions have said of works whose pictures hide something (editions/hidden_pictures.h), by the works' ids, and that
    /// other editions' pictures of them are to be erased. An empty text: nothing is hidden any more. In one step.
    Result<void> rememberHidden(const QMap<QString, QString> &works);
    Result<QMap<QString, QString>> hiddenWorks() const;

    /// Everything withdrawn that this kiosk has heard of, as its receipts tell it (records/receipt.h).
    Result<QSet<QByteArray>> obeyedWithdrawals() const;
    /// Every edition sealed with this key that was ever shown here.
    Result<QList<Receipt::Loaded>> loadedFrom(const QByteArray &publicKey) const;

    /// A number that differs whenever anybody, this process included, has changed something since.
    Result<qint64> changeNumber() const;

    Result<QString> setting(const QString &name) const; ///< empty when it is not set
    /// All whose names begin so, by the rest of their names; empty ones are not set.
    Result<QMap<QString, QString>> settingsBelow(const QString &beginning) const;
    Result<void> set(const QString &name, const QString &value);
    Result<void> set(const QMap<QString, QString> &values); ///< all of them in one step
    /// The same without a change of changeNumber(): nobody who watches needs to know.
    Result<void> note(const QMap<QString, QString> &values);

  private:
    KioskState(QString folder, std::unique_ptr<Connection> connection);

    QString m_folder;
    std::unique_ptr<Connection> m_connection;
};

/// Where a kiosk's state is kept when nobody says otherwise: "sala" in the user's own data (XDG_DATA_HOME).
QString usualStateFolder();

/// Where a machine that publishes keeps the organisation's key, when nobody says otherwise: beside its state.
QString organisationKeyFile(const QString &stateFolder);

} // namespace sala
