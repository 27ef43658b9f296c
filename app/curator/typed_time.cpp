#include "app/curator/typed_time.h"

#include "app/text/numbers.h"
#include "app/text/times.h"
#include "db/records/playlist_text.h"

namespace sala {

std::optional<std::chrono::milliseconds> timeTyped(const QString &text) {
    QString time = text.trimmed();
    for (QChar &sign : time) {
        sign = sign.digitValue() >= 0 ? QChar(char16_t(u'0' + sign.digitValue())) : sign == u',' ? QChar(u'.') : sign;
    }
    return playlistTime(time);
}

QString exactClock(std::chrono::milliseconds position, Language language) {
    const qint64 tenths = position.count() / 100 % 10;
    return formatClock(position, language) + withDigits(QStringLiteral(".%1").arg(tenths), language);
}

} // namespace sala
