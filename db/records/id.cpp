#include "db/records/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <atomic>

namespace sala {
namespace {

/// Milliseconds since 1970 and a counter of 12 bits below them, never going back within a process, so that
/// ids made one after the other sort in that order even when the clock is set back.
quint64 nextTick() {
    static std::atomic<quint64> last{0};
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 previous = last.load();
    quint64 next = 0;
    do {
        next = now > previous ? now : previous + 1;
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace

Id Id::generate() {
    const quint64 tick = nextTick();
    const quint64 random = QRandomGenerator::system()->generate64();
    Id id;
    id.m_bytes.resize(16);
    for (int i = 0; i < 6; ++i) {
        id.m_bytes[i] = char(tick >> (52 - 8 * i));
    }
    id.m_bytes[6] = char(0x70 | ((tick >> 8) & 0x0f));
    id.m_bytes[7] = char(tick & 0xff);
    for (int i = 0; i < 8; ++i) {
        id.m_bytes[8 + i] = char(random >> (8 * i));
    }
    id.m_bytes[8] = char(0x80 | (id.m_bytes[8] & 0x3f));
    return id;
}

std::optional<Id> Id::fromText(const QString &text) {
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : fromBytes(uuid.toRfc4122());
}

std::optional<Id> Id::fromBytes(const QByteArray &bytes) {
    if (bytes.size() != 16) {
        return std::nullopt;
    }
    Id id;
    id.m_bytes = bytes;
    return id;
}

QString Id::text() const {
    return isNull() ? QString() : QUuid::fromRfc4122(m_bytes).toString(QUuid::WithoutBraces);
}

} // namespace sala
