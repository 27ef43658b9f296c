#include "db/storage/kiosk/kiosk_receipt.h"

#include "db/storage/library_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sala {
namespace {

/// A setting.
const QString kNumber = QStringLiteral("receipt-number");

QString keyFileOf(const KioskState &state) {
    return state.folder() + QStringLiteral("/kiosk.key");
}

/// Numbers first, so that the newest is never taken for an older one.
Result<qint64> nextNumber(KioskState &state) {
    return state.setting(kNumber).and_then([&](const QString &last) {
        const qint64 next = last.toLongLong() + 1;
        return state.note({{kNumber, QString::number(next)}}).map([&] { return next; });
    });
}

} // namespace

Result<SealKey> kioskKey(const KioskState &state) {
    const QString path = keyFileOf(state);
    if (!QFileInfo::exists(path)) {
        const Result<void> made = SealKey::generate().write(path);
        if (!made && made.error().code != ErrorCode::InvalidInput) { // another process was quicker
            return tl::unexpected(made.error());
        }
    }
    return SealKey::read(path);
}

Result<QByteArray> makeReceipt(KioskState &state, const QDateTime &now) {
    const auto shown = state.edition(KioskEdition::Role::Current);
    const auto isToErase = state.isToErase();
    const auto obeyed = state.obeyedWithdrawals();
    if (!shown || !isToErase || !obeyed) {
        return tl::unexpected(!shown ? shown.error() : !isToErase ? isToErase.error() : obeyed.error());
    }
    if (!*shown) {
        return fail(ErrorCode::NotFound, QStringLiteral("this kiosk has not loaded anything yet"), state.folder());
    }
    if (*isToErase) {
        return fail(ErrorCode::Busy, QStringLiteral("something that was withdrawn is not erased yet"), state.folder());
    }
    const auto loaded = state.loadedFrom((**shown).label.publicKey);
    const auto key = kioskKey(state);
    const auto number = loaded && key ? nextNumber(state) : tl::unexpected(!loaded ? loaded.error() : key.error());
    return number.map([&](qint64 next) {
        return receiptText({key->publicKey(), next, now.toUTC(), *loaded, *obeyed}, *key);
    });
}

Result<QString> leaveReceipt(KioskState &state, const QString &editionPath, const QDateTime &now) {
    const auto key = kioskKey(state);
    const auto text = key ? makeReceipt(state, now) : tl::unexpected(key.error());
    return text.and_then([&](const QByteArray &bytes) -> Result<QString> {
        const QString path = QFileInfo(editionPath).absolutePath() + u'/' + receiptFileName(key->publicKey());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            return fail(ErrorCode::Io, file.errorString(), path);
        }
        return syncFolder(QFileInfo(path).absolutePath()).map([&] { return path; }); // the stick is pulled soon
    });
}

} // namespace sala
