#pragma once

#include "db/records/exhibition.h"
#include "db/storage/editions/edition_contents.h"
#include "db/storage/library_file.h"

#include <QMap>
#include <QSet>

namespace sala {

/// Why an edition is not taken. Each has a sentence for staff in app/staff.
enum class EditionRefusal {
    None,
    Unreadable,   ///< no such file, or the stick does not answer
    NotAnEdition, ///< another file, or a library that nobody published
    Damaged,      ///< truncated or changed on the way
    TooNew,       ///< made by a later Sala than this
    TooOld,       ///< made by an earlier Sala; it must be published again
    BadSeal,      ///< sealed wrongly: somebody changed it
    UnknownKey,   ///< sealed by somebody this kiosk does not know
    Older,        ///< the kiosk shows a later one of this exhibition
    Shown,        ///< it is what the kiosk shows
    Withdrawn,    ///< it holds something that was withdrawn since
    NoRoom        ///< the kiosk's disk is too full
};

QString name(EditionRefusal refusal); ///< "none", "unreadable", "not-an-edition"…

/// An edition from outside, opened for reading, of which nothing is believed but what its seal covers.
class ForeignEdition {
  public:
    /// Opens it and proves label and seal, by reading all rows but no picture or film: under a second for a
    /// whole exhibition. Rows that are read later through walk() are compared with the seal again. Refused
    /// with NotFound, Io, InvalidInput, TooNew, NotAllowed (an earlier Sala's), Corrupt.
    static Result<ForeignEdition> open(const QString &path);

    /// The same without the proof: its label and all it says are only what the file claims.
    static Result<ForeignEdition> openUnproven(const QString &path);

    /// Whether label and rows are what was sealed. Corrupt, Io when they cannot be read.
    Result<bool> isAsSealed() const;

    const EditionLabel &label() const { return m_label; }
    Connection &connection() const { return *m_connection; }

    /// Hands out every row, and says Corrupt when they are not what was sealed.
    Result<void> walk(const EditionRowSink &sink) const;

    /// The names of the chunks it needs, each once, and their bytes in all.
    struct Chunks {
        QList<QByteArray> names;
        qint64 bytes = 0;
    };
    Result<Chunks> chunks() const;

    /// What staff recognise it by.
    struct Facts {
        Exhibition exhibition;
        QMap<Language, QString> titles;
        QMap<QString, int> works; ///< how many of each kind, by its name
        QSet<Id> subjects;        ///< works and persons in it: what a withdrawal may name
        QSet<Id> withdrawn;       ///< what its tombstones name
    };
    Result<Facts> facts() const;

  private:
    ForeignEdition() = default;
    std::unique_ptr<Connection> m_connection;
    EditionLabel m_label;
};

} // namespace sala
