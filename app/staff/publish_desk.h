#pragma once

#include "db/records/consent.h"
#include "db/records/error.h"
#include "db/records/exhibition.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

namespace sala {

/// One exhibition of the library, by what staff recognise it by.
struct PublishableExhibition {
    Exhibition exhibition;
    QMap<Language, QString> titles;
    QMap<Language, QString> cities;

    bool operator==(const PublishableExhibition &) const = default;
};

/// A key that editions can be sealed with.
struct FoundKey {
    QString path;
    QString stick; ///< its name; empty: the machine's own
    QByteArray publicKey;

    bool operator==(const FoundKey &) const = default;
};

/// A stick that is plugged in.
struct FoundStick {
    QString folder;
    QString name;
    qint64 bytesFree = 0;
    bool isWritable = true;

    bool operator==(const FoundStick &) const = default;
};

/// What there is to publish, to seal with and to write on, as was last found.
struct PublishingStatus {
    bool hasLooked = false;
    std::optional<Error> error; ///< why the library cannot be read
    QList<PublishableExhibition> exhibitions;
    ExhibitionId shown;               ///< the one that is on the screen
    QList<FoundKey> keys;             ///< the machine's own first
    QString ownKey;                   ///< the file of the machine's own, which need not be there
    std::optional<Error> ownKeyError; ///< why it is there and cannot be used
    QList<FoundStick> sticks;

    int indexOf(const ExhibitionId &exhibition) const; ///< -1 when it is not there; so, too:
    int indexOfKey(const QString &path) const;
    int indexOfStick(const QString &folder) const; ///< only one that can be written on
    QString firstStick() const;                    ///< the folder of such a one; empty: there is none
};

/// What staff chose.
struct PublishChoice {
    ExhibitionId exhibition;
    FoundKey key;
    FoundStick stick;
};

/// A work that is not in an edition, or only for a time.
struct ReportedWork {
    QMap<Language, QString> titles;
    QString source; ///< the imported file's name
    QString person; ///< who stands against it, by the private reference
    ConsentObstacle obstacle = ConsentObstacle::None;
    QDate until; ///< of one that is in it for a time

    bool operator==(const ReportedWork &) const = default;
};

/// What an edition is, and what was left out and why.
struct PublishReport {
    qint64 number = 0;
    qint64 bytes = 0;             ///< of the file; before it is written: of its pictures and films
    QString file;                 ///< its name; empty: it was not written yet
    QString stick;                ///< the name of what it is on
    QByteArray publicKey;         ///< empty: not sealed yet
    QMap<QString, int> works;     ///< how many of each kind
    QMap<Language, int> untitled; ///< works without a title of this language
    QList<ReportedWork> leftOut;
    QList<ReportedWork> ending; ///< in it for a time
    int originals = 0;
    qint64 originalBytes = 0;
    int cleanedFilms = 0;

    bool operator==(const PublishReport &) const = default;
};

/// Why an edition was not written, where there is more to say about it than of any other error.
enum class PublishTrouble {
    Other, ///< what the error's code says
    NoRoom,
    TooLargeForFat,
    StickGone,
    StickLocked, ///< nothing can be written on it
    NothingToShow,
    NoCountry,
    KeyUnusable,
    WorkDamaged,       ///< in the library; which one is said
    PublishedMeanwhile ///< by somebody else, from the same library
};

struct PublishFailure {
    PublishTrouble trouble = PublishTrouble::Other;
    Error error;
    qint64 bytesNeeded = 0;
    qint64 bytesFree = 0;
    ReportedWork work{}; ///< that is damaged

    bool operator==(const PublishFailure &) const = default;
};

using PublishOutcome = tl::expected<PublishReport, PublishFailure>;

/// What staff's page of publishing asks for, on a machine that shows a library. Everything is slow and
/// answered by a signal. GUI thread. What is asked for while the same is being done is not done twice.
class PublishDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void look() = 0;                               ///< looked
    virtual void makeKey() = 0;                            ///< keyMade, then looked; never over another
    virtual void plan(const ExhibitionId &exhibition) = 0; ///< planned; nothing is written
    virtual void publish(const PublishChoice &choice) = 0; ///< progressed, then published
    virtual void stop() = 0; ///< published with Cancelled, unless it was too late

    virtual PublishingStatus status() const = 0;
    virtual bool isPublishing() const = 0;

  Q_SIGNALS:
    void looked();
    void keyMade(const QByteArray &publicKey, const std::optional<sala::Error> &error);
    void planned(const sala::PublishOutcome &outcome);
    void progressed(qint64 doneBytes, qint64 allBytes);
    void published(const sala::PublishOutcome &outcome);
};

} // namespace sala
