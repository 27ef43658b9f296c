#include "media/subtitles/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <utility>

namespace sala {
namespace {

/// How many bytes are looked at to guess an encoding.
constexpr qsizetype kSampleBytes = 64 << 10;

uchar at(const QByteArray &bytes, qsizetype i) {
    return uchar(bytes[i]);
}

struct Utf8Census {
    qsizetype good = 0; ///< characters of two bytes and more
    qsizetype bad = 0;  ///< bytes that belong to no character
};

Utf8Census takeCensus(const QByteArray &bytes) {
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar lead = at(bytes, i);
        const int length = lead < 0x80                   ? 1
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                           : (lead & 0xF0) == 0xE0       ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
        int seen = 1;
        while (seen < length && i + seen < bytes.size() && (at(bytes, i + seen) & 0xC0) == 0x80) {
            ++seen;
        }
        census.good += length > 1 && seen == length ? 1 : 0;
        census.bad += seen != length ? 1 : 0;
        i += length > 0 && seen == length ? length : 1;
    }
    return census;
}

bool isUtf8(const Utf8Census &census, Utf8Rule rule) {
    constexpr qsizetype kFewBytes = 8;
    if (census.bad == 0) {
        return true;
    }
    return rule == Utf8Rule::Strict ? census.bad < kFewBytes || census.bad <= census.good
                                    : census.bad < census.good;
}

/// UTF-16 by its mark, or because every other byte of its digits, arrows and line ends is zero.
const char *utf16Name(const QByteArray &bytes) {
    if (bytes.startsWith("\xFF\xFE")) {
        return "UTF-16LE";
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return "UTF-16BE";
    }
    const qsizetype sample = std::min(bytes.size(), kSampleBytes);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample; ++i) {
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    }
    const qsizetype many = std::max<qsizetype>(4, sample / 10);
    if (zeros[1] >= many && zeros[0] < zeros[1] / 8) {
        return "UTF-16LE";
    }
    return zeros[0] >= many && zeros[1] < zeros[0] / 8 ? "UTF-16BE" : nullptr;
}

/// With "\n" for every line end, as both formats want it.
QString normalised(QString text) {
    text.replace(QChar(u'\0'), QChar::ReplacementCharacter);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString decodedBy(const char *name, const QByteArray &bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return QString::fromLatin1(bytes);
    }
    // No encoding of ours makes more than two units of a byte.
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    text.truncate(U_FAILURE(status) ? 0 : length);
    return text;
}

/// Of 100, how much of a text in this encoding is what subtitles in Japanese are full of; 0 when the bytes
/// are not even valid, or there is too little kana for Japanese.
int japaneseScore(const char *name, const QByteArray &sample) {
    QString text = decodedBy(name, sample);
    text.chop(1); // The sample may end inside a character.
    qsizetype kana = 0;
    qsizetype usual = 0;
    qsizetype all = 0;
    for (const QChar c : std::as_const(text)) {
        const char16_t u = c.unicode();
        // U+001A is what ICU puts for a single byte that is nothing.
        if (c == QChar::ReplacementCharacter || u == 0x1A) {
            return 0;
        }
        kana += u >= 0x3041 && u <= 0x30FF ? 1 : 0;
        const bool isUsual =
            (u >= 0x3000 && u <= 0x30FF) || (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0xFF01 && u <= 0xFF5E);
        usual += isUsual ? 1 : 0;
        all +=
            u >= 0x80 ? 1 : 0; // Half-width katakana, which is what Thai looks like in Shift_JIS, is unusual.
    }
    return kana * 5 >= all && all > 0 ? int(100 * usual / all) : 0;
}

const char *japaneseName(const QByteArray &sample) {
    constexpr int kCertain = 80; // No text in another encoding reaches it by chance.
    const int shiftJis = japaneseScore("windows-31j", sample);
    const int eucJp = japaneseScore("EUC-JP", sample);
    if (std::max(shiftJis, eucJp) < kCertain) {
        return nullptr;
    }
    return shiftJis >= eucJp ? "Shift_JIS" : "EUC-JP";
}

/// Thai has no spaces between words: long rows of bytes of windows-874's letters, none outside them.
bool looksThai(const QByteArray &sample) {
    qsizetype letters = 0;
    qsizetype inRows = 0;
    qsizetype row = 0;
    for (const char byte : sample) {
        const auto c = uchar(byte);
        const bool isThai = (c >= 0xA1 && c <= 0xDA) || (c >= 0xDF && c <= 0xFB);
        letters += c >= 0xA0 ? 1 : 0;
        row = isThai ? row + 1 : 0;
        inRows += row == 4 ? 4 : row > 4 ? 1 : 0;
    }
    return inRows * 4 > letters * 3;
}

QString detectedName(const QByteArray &sample) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match != nullptr ? ucsdet_getName(match, &status) : nullptr;
    // The detector knows no windows-874, and names what it finds in Thai or damaged text after others.
    const QString found = U_SUCCESS(status) && name != nullptr ? QString::fromLatin1(name) : QString();
    const bool isUseful = found.startsWith(QLatin1String("windows-125")) ||
                          found.startsWith(QLatin1String("KOI8")) || found.startsWith(QLatin1String("GB")) ||
                          found.startsWith(QLatin1String("Big5")) ||
                          found.startsWith(QLatin1String("EUC-KR"));
    return isUseful ? found : QStringLiteral("windows-1252");
}

/// The name of the old encoding that `bytes` are in. Only those with high bytes are evidence, and there can
/// be megabytes of times before them.
QString oldEncoding(const QByteArray &bytes, std::optional<Language> language) {
    const auto firstHigh = std::find_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
    const qsizetype lineStart = bytes.lastIndexOf('\n', firstHigh - bytes.begin()) + 1;
    const QByteArray sample = bytes.mid(lineStart, kSampleBytes);
    if (language == Language::Thai) {
        return QStringLiteral("windows-874");
    }
    if (const char *japanese = japaneseName(sample)) {
        return QString::fromLatin1(japanese);
    }
    if (language == Language::Japanese) {
        return QStringLiteral("Shift_JIS");
    }
    if (language == Language::English) {
        return QStringLiteral("windows-1252");
    }
    return looksThai(sample) ? QStringLiteral("windows-874") : detectedName(sample);
}

DecodedText decodedOld(const QByteArray &bytes, const QString &encoding) {
    DecodedText decoded;
    // What files call Shift_JIS is Microsoft's.
    const bool isShiftJis = encoding == QLatin1String("Shift_JIS");
    decoded.text = normalised(decodedBy(isShiftJis ? "windows-31j" : encoding.toLatin1().constData(), bytes));
    decoded.encoding = encoding;
    decoded.isGuessed = true;
    decoded.damaged = decoded.text.count(QChar::ReplacementCharacter);
    return decoded;
}

DecodedText decodedUtf16(const QByteArray &bytes, const char *name) {
    const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    DecodedText decoded;
    decoded.text = normalised(decodedBy(name, hasMark ? bytes.mid(2) : bytes));
    decoded.encoding = QString::fromLatin1(name);
    decoded.isGuessed = !hasMark;
    decoded.damaged = decoded.text.count(QChar::ReplacementCharacter);
    return decoded;
}

} // namespace

DecodedText decodeSubtitles(const QByteArray &bytes, std::optional<Language> language, Utf8Rule rule) {
    if (const char *utf16 = utf16Name(bytes)) {
        return decodedUtf16(bytes, utf16);
    }
    const bool isMailJapanese = bytes.contains("\x1B$B") || bytes.contains("\x1B$@");
    if (isMailJapanese) {
        return decodedOld(bytes, QStringLiteral("ISO-2022-JP"));
    }
    const Utf8Census census = takeCensus(bytes);
    if (!isUtf8(census, rule)) {
        return decodedOld(bytes, oldEncoding(bytes, language));
    }
    DecodedText decoded;
    QStringDecoder decoder(QStringDecoder::Utf8);
    decoded.text = normalised(decoder(bytes));
    decoded.encoding = QStringLiteral("UTF-8");
    decoded.damaged = census.bad;
    return decoded;
}

} // namespace sala
