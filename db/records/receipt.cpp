#include "db/records/receipt.h"

#include "db/records/hash.h"

#include <algorithm>

namespace sala {
namespace {

const QByteArray kFirstLine = QByteArrayLiteral("Sala receipt 1");
const QByteArray kAnyFirstLine = QByteArrayLiteral("Sala receipt ");
const QByteArray kSeal = QByteArrayLiteral("seal ");
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kSealBytes = 64;

/// Exactly so many bytes in small hexadecimal digits; empty when it is anything else.
QByteArray bytesIn(const QByteArray &digits, qsizetype count) {
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.size() == count && bytes.toHex() == digits ? bytes : QByteArray();
}

QByteArray wordsOf(const Receipt &receipt) {
    QByteArray words = kFirstLine + "\nkiosk " + receipt.kiosk.toHex() + "\nnumber " + QByteArray::number(receipt.number) +
                       "\ntime " + receipt.time.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    for (const Receipt::Loaded &loaded : receipt.loaded) {
        words += "edition " + QByteArray::number(loaded.number) + ' ' + loaded.content.bytes.toHex() + '\n';
    }
    QList<QByteArray> obeyed(receipt.obeyed.begin(), receipt.obeyed.end());
    std::sort(obeyed.begin(), obeyed.end());
    for (const QByteArray &mark : obeyed) {
        words += "obeyed " + mark.toHex() + '\n';
    }
    return words;
}

bool readLine(const QByteArray &line, Receipt &receipt) {
    const qsizetype space = line.indexOf(' ');
    const QByteArray what = line.left(space);
    const QByteArray value = line.mid(space + 1);
    bool isRight = true;
    if (what == "kiosk") {
        receipt.kiosk = bytesIn(value, kHashBytes);
    } else if (what == "number") {
        receipt.number = value.toLongLong(&isRight);
    } else if (what == "time") {
        receipt.time = QDateTime::fromString(QString::fromLatin1(value), Qt::ISODate);
        isRight = receipt.time.isValid();
    } else if (what == "edition") {
        const QByteArrayList parts = value.split(' ');
        const QByteArray content = bytesIn(parts.value(1), kHashBytes);
        receipt.loaded.append({parts.first().toLongLong(&isRight), MediaHash{content}});
        isRight = isRight && !content.isEmpty() && parts.size() == 2;
    } else if (what == "obeyed") {
        const QByteArray mark = bytesIn(value, kHashBytes);
        receipt.obeyed.insert(mark);
        isRight = !mark.isEmpty();
    } else {
        isRight = false;
    }
    return isRight;
}

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::Corrupt, QStringLiteral("the receipt is damaged, or was not signed by the kiosk it names"));
}

} // namespace

QByteArray withdrawalMark(const Id &subject, const QString &country) {
    return hashOf("Sala withdrawal 1\n" + country.toUtf8() + '\n' + subject.bytes()).bytes;
}

QByteArray receiptText(const Receipt &receipt, const SealKey &kiosk) {
    const QByteArray words = wordsOf(receipt);
    return words + kSeal + kiosk.seal(words).toHex() + '\n';
}

Result<Receipt> receiptFrom(const QByteArray &text) {
    if (!text.startsWith(kAnyFirstLine) || text.size() > kMostReceiptBytes) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is no receipt of a kiosk"));
    }
    if (!text.startsWith(kFirstLine + '\n')) {
        return fail(ErrorCode::TooNew, QStringLiteral("a receipt of a later Sala"));
    }
    const qsizetype end = text.lastIndexOf('\n' + kSeal) + 1;
    const QByteArray words = text.left(end);
    Receipt receipt;
    const QByteArrayList lines = words.mid(kFirstLine.size() + 1).split('\n');
    for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // behind the last end of line is nothing
        if (!readLine(line, receipt)) {
            return damaged();
        }
    }
    const QByteArray seal = bytesIn(text.mid(end + kSeal.size()).trimmed(), kSealBytes);
    const bool isWhole = end > 0 && receipt.number > 0 && receipt.time.isValid() && wordsOf(receipt) == words;
    return isWhole && isSealed(words, seal, receipt.kiosk) ? Result<Receipt>(receipt) : damaged();
}

QString receiptFileName(const QByteArray &kiosk) {
    return QStringLiteral("sala-kiosk-%1.receipt").arg(fingerprint(kiosk).remove(u'-'));
}

} // namespace sala
