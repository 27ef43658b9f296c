#pragma once

#include "db/records/edition.h"
#include "db/storage/editions/edition_contents.h"
#include "db/storage/library_file.h"

#include <QMap>
#include <QSet>

namespace sala {

/// An edition from outside, opened for reading, of which nothing is believed but what its seal covers.
class ForeignEdition {
  public:
    /// Opens it and proves label and seal, by reading all rows but no picture or film: under a second for a
    /// whole exhibition. Rows that are read later through walk() are compared with the seal again. Refused
    /// with NotFound, Io, InvalidInput, TooNew, NotAllowed, Corrupt. One that an earlier Sala made is as good.
    static Result<ForeignEdition> open(const QString &path);

    /// The same without the proof: its label and all it says are only what the file claims.
    static Result<ForeignEdition> openUnproven(const QString &path);

    /// Whether label and rows are what was sealed. Corrupt, Io when they cannot be read.
    Result<bool> isAsSealed() const;

    const EditionLabel &label() const { return m_label; }
    int schema() const { return m_schema; } ///< of its tables, as they were sealed
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
        bool asks = false;        ///< there is a question to visitors
        QSet<Id> subjects;        ///< works and persons in it: what a withdrawal may name
        Withdrawals withdrawn;    ///< what its tombstones name
    };
    Result<Facts> facts() const;
    /// Whether each withdrawal in it is signed by itself, for its country; true for those of an earlier schema, which have no
    /// such seals. Asked of what comes from outside: a kiosk's own copies of earlier ones are brought up to date without.
    Result<bool> areWithdrawalsSealed(const QString &country) const;

  private:
    ForeignEdition() = default;
    std::unique_ptr<Connection> rowsUpToDate() const;
    std::unique_ptr<Connection> m_connection;
    EditionLabel m_label;
    int m_schema = 0;
};

} // namespace sala
