#include "db/storage/confirmations.h"

#include "db/storage/query.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace sala {
namespace {

struct Publication {
    qint64 number = 0;
    QString country;
    QDateTime published;
    MediaHash content;
    QSet<Id> works; ///< empty: an earlier Sala published it, and nobody knows

    /// Whether it may have had a work that was withdrawn then.
    bool mayHaveHad(const WithdrawalSheet &withdrawal) const {
        const bool isThere = withdrawal.country.isEmpty() || withdrawal.country == country;
        const bool had = works.isEmpty() ? published <= withdrawal.time : works.contains(withdrawal.work);
        return isThere && had;
    }
};

QList<Publication> publicationsOf(Connection &connection) {
    QHash<qint64, QSet<Id>> works;
    Query had(connection, "SELECT number, work FROM publication_work");
    while (had.next()) {
        works[had.integer(0)].insert(had.as<Id>(1));
    }
    QList<Publication> all;
    Query query(connection, "SELECT number, coalesce(country, ''), published, content FROM publication"
                            " LEFT JOIN exhibition ON exhibition.id = exhibition ORDER BY number");
    while (query.next()) {
        const qint64 number = query.integer(0);
        all.append({number, query.text(1), query.as<QDateTime>(2), query.as<MediaHash>(3), works.value(number)});
    }
    return all;
}

QList<Receipt> receiptsIn(Connection &connection) {
    QList<Receipt> all;
    Query query(connection, "SELECT body FROM kiosk_receipt ORDER BY kiosk");
    while (query.next()) {
        if (const auto receipt = receiptFrom(query.text(0).toUtf8())) { // proven again: a library travels
            all.append(*receipt);
        }
    }
    return all;
}

/// Works that are gone, and those that somebody took back for exhibitions, everywhere or in some countries.
QList<WithdrawalSheet> withdrawalsOf(Connection &connection) {
    QList<WithdrawalSheet> all;
    Query erased(connection, "SELECT subject, time FROM tombstone WHERE record = 'work' AND length(subject) = 16");
    while (erased.next()) {
        all.append({erased.as<Id>(0), {}, erased.as<QDateTime>(1), {}, {}, {}});
    }
    Query taken(connection, "SELECT work, countries, coalesce((SELECT max(time) FROM revision WHERE subject = consent.id"
                            " AND field = 'state' AND value = 'withdrawn'), '') FROM consent"
                            " WHERE state = 'withdrawn' AND use = 'exhibition'");
    while (taken.next()) {
        const auto countries = taken.as<QStringList>(1);
        for (const QString &country : countries.isEmpty() ? QStringList{QString()} : countries) {
            const Id work = taken.as<Id>(0);
            const bool isKnown = std::any_of(all.begin(), all.end(), [&](const WithdrawalSheet &sheet) {
                return sheet.work == work && sheet.country == country;
            });
            if (!isKnown) {
                all.append({work, country, taken.as<QDateTime>(2), {}, {}, {}});
            }
        }
    }
    return all;
}

bool hasObeyed(const Receipt &receipt, const WithdrawalSheet &sheet) {
    return receipt.obeyed.contains(withdrawalMark(sheet.work, {})) ||
           (!sheet.country.isEmpty() && receipt.obeyed.contains(withdrawalMark(sheet.work, sheet.country)));
}

void fill(WithdrawalSheet &sheet, const QList<Publication> &publications, const QList<Receipt> &receipts) {
    QHash<qint64, MediaHash> had;
    for (const Publication &publication : publications) {
        if (publication.mayHaveHad(sheet)) {
            sheet.editions.append(publication.number);
            had.insert(publication.number, publication.content);
        }
    }
    sheet.unheard = sheet.editions;
    for (const Receipt &receipt : receipts) {
        Confirmation confirmation{receipt.kiosk, {}, hasObeyed(receipt, sheet), receipt.time};
        for (const Receipt::Loaded &loaded : receipt.loaded) {
            if (had.contains(loaded.number) && had.value(loaded.number) == loaded.content) {
                confirmation.editions.append(loaded.number);
                sheet.unheard.removeAll(loaded.number);
            }
        }
        if (!confirmation.editions.isEmpty()) {
            sheet.kiosks.append(confirmation);
        }
    }
    std::stable_sort(sheet.kiosks.begin(), sheet.kiosks.end(),
                     [](const Confirmation &a, const Confirmation &b) { return a.isConfirmed < b.isConfirmed; });
}

/// Only those of works that an edition had.
void fillAll(Connection &connection, QList<WithdrawalSheet> &sheets) {
    const QList<Publication> publications = publicationsOf(connection);
    const QList<Receipt> receipts = receiptsIn(connection);
    for (WithdrawalSheet &sheet : sheets) {
        fill(sheet, publications, receipts);
    }
    sheets.removeIf([](const WithdrawalSheet &sheet) { return sheet.editions.isEmpty(); });
}

bool hasAnyOf(Connection &connection, const Receipt &receipt) {
    Query query(connection, "SELECT 1 FROM publication WHERE number = ? AND content = ?");
    return std::any_of(receipt.loaded.begin(), receipt.loaded.end(), [&](const Receipt::Loaded &loaded) {
        return query.with(loaded.number, loaded.content).next();
    });
}

Result<TakenReceipt> take(Connection &connection, const Receipt &receipt, const QByteArray &text, const QDateTime &now) {
    if (!hasAnyOf(connection, receipt)) {
        return fail(ErrorCode::NotFound, QStringLiteral("this kiosk has loaded nothing that this library published"));
    }
    Query known(connection, "SELECT number, body FROM kiosk_receipt WHERE kiosk = ?");
    const bool isKnown = known.with(receipt.kiosk).next();
    const qint64 before = isKnown ? known.integer(0) : 0;
    if (isKnown && before == receipt.number && known.text(1).toUtf8() != text) {
        return fail(ErrorCode::Conflict, QStringLiteral("two kiosks have the same key, because a disk was copied: remove kiosk.key "
                                                        "from the state's folder of one of them, and load there once more"));
    }
    if (before >= receipt.number) {
        return before == receipt.number ? TakenReceipt::Same : TakenReceipt::Older;
    }
    Query(connection, "INSERT OR REPLACE INTO kiosk_receipt VALUES (?, ?, ?, ?)")
        .with(receipt.kiosk, receipt.number, now.toUTC().toString(Qt::ISODate), QString::fromLatin1(text))
        .run();
    return TakenReceipt::New;
}

} // namespace

Result<TakenReceipt> takeReceipt(Library &library, const QByteArray &text, const QDateTime &now) {
    return receiptFrom(text).and_then([&](const Receipt &receipt) {
        return writing(library.connection(), [&] { return take(library.connection(), receipt, text, now); });
    });
}

Result<TakenReceipts> takeReceiptsIn(Library &library, const QString &folder, const QDateTime &now) {
    TakenReceipts all;
    const QDir there(folder);
    for (const QString &name : there.entryList({QStringLiteral("sala-kiosk-*.receipt")}, QDir::Files)) {
        QFile file(there.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto taken = isOpen ? takeReceipt(library, file.read(kMostReceiptBytes + 1), now)
                                  : fail(ErrorCode::Io, file.errorString());
        if (taken) {
            all.taken += *taken == TakenReceipt::New ? 1 : 0;
        } else if (taken.error().code == ErrorCode::Busy || taken.error().subject == library.path()) {
            return tl::unexpected(taken.error());
        } else if (taken.error().code != ErrorCode::NotFound) { // other organisations' kiosks leave theirs on the same stick
            all.refused.append(QStringLiteral("%1: %2").arg(name, taken.error().detail));
        }
    }
    return all;
}

Result<QList<WithdrawalSheet>> withdrawalSheets(Library &library) {
    Connection &connection = library.connection();
    return reading(connection, [&]() -> Result<QList<WithdrawalSheet>> {
        QList<WithdrawalSheet> sheets = withdrawalsOf(connection);
        fillAll(connection, sheets);
        std::stable_sort(sheets.begin(), sheets.end(),
                         [](const WithdrawalSheet &a, const WithdrawalSheet &b) { return a.time > b.time; });
        return sheets;
    });
}

Result<QList<WithdrawalSheet>> sheetsIfWithdrawn(Library &library, const QList<WorkId> &works, const QStringList &countries,
                                                 const QDateTime &now) {
    Connection &connection = library.connection();
    return reading(connection, [&]() -> Result<QList<WithdrawalSheet>> {
        QList<WithdrawalSheet> sheets;
        for (const WorkId &work : works) {
            for (const QString &country : countries.isEmpty() ? QStringList{QString()} : countries) {
                sheets.append({work, country, now, {}, {}, {}});
            }
        }
        fillAll(connection, sheets);
        return sheets;
    });
}

} // namespace sala
