#pragma once

#include "db/records/edition.h"
#include "db/storage/query.h"

#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace sala {

/// A table whose rows are part of what an edition says.
struct EditionTable {
    const char *name;
    const char *select; ///< its rows in an order of their own, without row numbers: those differ from file to file
    const char *insert = nullptr; ///< writes such a row into another library; nullptr: its columns as they are
    int lastSchema = std::numeric_limits<int>::max(); ///< later ones do not have it
    int firstSchema = 1; ///< earlier ones do not have it yet

    bool isIn(int schema) const { return firstSchema <= schema && schema <= lastSchema; }
};

/// All of them, in an order in which nothing refers to a table that comes later, except chunks: what a
/// medium's chunks hold is told by their names. `edition`, `publication`, `revision`, `base`, what
/// curators have (`curator`, `curator_lock`, `draft`, `reversal`, `consent_detail`, `evidence`, `evidence_key`), what is known of kiosks
/// (`publication_work`, `kiosk_receipt`) and what was reckoned (`likeness`) are not among them. Editions of an earlier schema are walked as they were sealed: never take a table from this list, say its last
/// schema; a new one comes at the end and says its first, so that what is added to the schema changes no earlier seal.
const std::vector<EditionTable> &editionTables();

using EditionRow = std::vector<Cell>;
using EditionRowSink = std::function<void(const EditionTable &table, const EditionRow &row)>;

/// The statement that writes a row of so many columns.
std::string insertInto(const EditionTable &table, size_t columns);
void insertRow(Connection &to, const EditionTable &table, const EditionRow &row);

/// Reads everything an edition says, its label too, hands every row to `sink` and returns the hash of exactly
/// what was handed out: a copy made of those rows is what was sealed, whatever the file they came from is
/// like inside. The bytes of chunks are not read; their names are, and each must be compared with its name
/// when it is. A library of 10,000 works takes about 0.3 s. Throws.
MediaHash walkEdition(Connection &from, const EditionLabel &label, const EditionRowSink &sink = {});

/// The label of an edition; nothing for a library that is none. Throws.
std::optional<EditionLabel> readLabel(Connection &connection);
QByteArray readSeal(Connection &connection);
void writeLabel(Connection &connection, const EditionLabel &label, const QByteArray &seal);

/// What is signed of an edition.
QByteArray sealedWords(const MediaHash &content);

/// What an edition for `country` says was withdrawn: everywhere, and for that country only. Throws.
Withdrawals tombstonesIn(Connection &edition, const QString &country);

/// What is written for one that holds only in the edition's own country, as its kind of record.
inline constexpr const char *kTombstoneHere = "work-here";

} // namespace sala
