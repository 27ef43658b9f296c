#include "media/captions/text_bytes.h"

#include <QStringDecoder>

#include <optional>

namespace sala {
namespace {

constexpr char16_t kByteOrderMark = 0xfeff;

/// The offset of the first byte that is no UTF-8, for people to look at.
qsizetype firstBadByte(const QByteArray &bytes) {
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (good + 1 < bad) { // a prefix that ends inside a character counts as good up to three bytes later
        const qsizetype middle = (good + bad) / 2;
        QStringDecoder prefix(QStringDecoder::Utf8);
        const QString decoded = prefix(bytes.first(middle));
        Q_UNUSED(decoded)
        (prefix.hasError() ? bad : good) = middle;
    }
    return good;
}

/// UTF-16 without a mark shows itself by the zero byte of the first letter.
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes) {
    if (bytes.startsWith("\xff\xfe") || (bytes.size() > 1 && bytes.at(0) != 0 && bytes.at(1) == 0)) {
        return QStringConverter::Utf16LE;
    }
    if (bytes.startsWith("\xfe\xff") || (bytes.size() > 1 && bytes.at(0) == 0 && bytes.at(1) != 0)) {
        return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

} // namespace

Result<QString> textOf(const QByteArray &bytes, const QString &advice) {
    const auto utf16 = utf16Of(bytes);
    // Stateless: a character that the end of the file cuts off is an error, too.
    QStringDecoder decoder(utf16.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (utf16 && (decoder.hasError() || bytes.size() % 2 != 0 || !text.isValidUtf16())) {
        return fail(ErrorCode::Corrupt, QStringLiteral("it is damaged UTF-16 text: %1").arg(advice));
    }
    if (decoder.hasError()) {
        return fail(ErrorCode::Corrupt, QStringLiteral("it is not UTF-8 text: look at byte %1; %2")
                                            .arg(firstBadByte(bytes) + 1)
                                            .arg(advice));
    }
    if (text.startsWith(QChar(kByteOrderMark))) {
        text.remove(0, 1);
    }
    return text;
}

} // namespace sala
