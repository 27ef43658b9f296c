#pragma once

#include "db/records/error.h"
#include "db/records/id.h"
#include "db/records/media.h"
#include "db/records/seal_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

namespace sala {

/// What a kiosk says of itself to who published for it: which of their editions it has ever loaded, and which withdrawals it
/// has obeyed. Signed by the kiosk's own key, which is all it is known by. It names no work and no person: a withdrawal is a
/// mark that only who has the works' ids can tell.
struct Receipt {
    struct Loaded {
        qint64 number = 0;
        MediaHash content; ///< of the edition

        bool operator==(const Loaded &) const = default;
    };

    QByteArray kiosk;  ///< its public key, 32 bytes
    qint64 number = 0; ///< grows with every receipt of this kiosk, whatever its clock shows
    QDateTime time;    ///< UTC, by its clock
    QList<Loaded> loaded;
    QSet<QByteArray> obeyed; ///< marks

    bool operator==(const Receipt &) const = default;
};

/// The mark of a withdrawal, 32 bytes: everywhere, or where `country` is not empty only there.
QByteArray withdrawalMark(const Id &subject, const QString &country);

/// The receipt as a file, signed: lines of text, ASCII.
QByteArray receiptText(const Receipt &receipt, const SealKey &kiosk);

/// Reads and proves one. InvalidInput when it is no receipt; Corrupt when it is damaged, or not signed by whom it names; TooNew.
Result<Receipt> receiptFrom(const QByteArray &text);

/// More than any kiosk says.
inline constexpr qint64 kMostReceiptBytes = 16 << 20;

/// "sala-kiosk-7F3A09C255D1E04B.receipt": one for each kiosk, so that those of several lie side by side on a stick.
QString receiptFileName(const QByteArray &kiosk);

} // namespace sala
