// Subtitles from old machines: what their bytes are is said by nobody.

#include "tests/media/subtitles/subtitle_texts.h"


#include <unicode/ucnv.h>

namespace sala {
namespace {

QByteArray encoded(const QString &text, const char *name) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 8, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

QString srtOf(const QString &text) {
    return QStringLiteral("1\r\n00:00:01,000 --> 00:00:04,000\r\n%1\r\n\r\n").arg(text);
}

std::string textOf(const QByteArray &bytes, std::optional<Language> language = {}) {
    return documentOf(bytes, language).cues.value(0).text.toStdString();
}

const QString kThai = QStringLiteral("แม่ย้ายมากรุงเทพฯ เมื่อสิบปีก่อน\nน้ำท่วมบ้านของเรา");
const QString kJapanese = QStringLiteral("雨の日は工場まで歩きました。\nパスポートは２年前に取りました～");
const QString kEnglish = QStringLiteral("The café in Phnom Penh was “closed” – naïve of us.");

TEST(SubtitleEncodingTest, Utf8WithAndWithoutAMark) {
    EXPECT_EQ(textOf(srtOf(kThai).toUtf8()), kThai.toStdString());
    EXPECT_EQ(textOf("\xEF\xBB\xBF" + srtOf(kThai).toUtf8()), kThai.toStdString());
    EXPECT_TRUE(documentOf("\xEF\xBB\xBF" + srtOf(kThai).toUtf8()).problems.isEmpty());
}

TEST(SubtitleEncodingTest, Utf16InBothOrdersWithAndWithoutAMark) {
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        const QByteArray bytes = encoded(srtOf(kThai), name);
        const QByteArray mark = name[6] == 'L' ? "\xFF\xFE" : "\xFE\xFF";

        EXPECT_EQ(textOf(bytes), kThai.toStdString()) << name;
        EXPECT_EQ(textOf(mark + bytes), kThai.toStdString()) << name;
    }
}

TEST(SubtitleEncodingTest, WebVttInUtf16IsReadAndReported) {
    const QByteArray bytes = encoded(QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.000\nไทย\n"), "UTF-16LE");

    const SubtitleDocument document = documentOf("\xFF\xFE" + bytes);

    EXPECT_EQ(cuesOf(document), "1000-2000 ไทย");
    EXPECT_EQ(problemsOf(document.problems), "encoding 0");
}

TEST(SubtitleEncodingTest, ThaiOfWindows) {
    const QByteArray bytes = encoded(srtOf(kThai), "windows-874");

    EXPECT_EQ(textOf(bytes, Language::Thai), kThai.toStdString());
    EXPECT_EQ(textOf(bytes), kThai.toStdString());
    EXPECT_EQ(documentOf(bytes).encoding, QStringLiteral("windows-874"));
    EXPECT_EQ(problemsOf(bytes), "encoding 0");
}

TEST(SubtitleEncodingTest, JapaneseOfWindowsUnixAndMail) {
    EXPECT_EQ(textOf(encoded(srtOf(kJapanese), "windows-31j")), kJapanese.toStdString());
    EXPECT_EQ(textOf(encoded(srtOf(kJapanese), "windows-31j"), Language::Japanese), kJapanese.toStdString());
    const QString plain = QStringLiteral("雨の日は工場まで歩きました。\nパスポートは二年前に取りました");
    EXPECT_EQ(textOf(encoded(srtOf(plain), "EUC-JP")), plain.toStdString());
    EXPECT_EQ(textOf(encoded(srtOf(plain), "EUC-JP"), Language::Japanese), plain.toStdString());
    EXPECT_EQ(textOf(encoded(srtOf(plain), "ISO-2022-JP")), plain.toStdString());
}

TEST(SubtitleEncodingTest, EnglishOfWindows) {
    EXPECT_EQ(textOf(encoded(srtOf(kEnglish), "windows-1252"), Language::English), kEnglish.toStdString());
    EXPECT_EQ(textOf(encoded(srtOf(kEnglish), "windows-1252")), kEnglish.toStdString());
}

TEST(SubtitleEncodingTest, OldWebVttInThaiIsReadByWhatItsBytesAre) {
    const QByteArray bytes =
        encoded(QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.000\n%1\n").arg(kThai), "windows-874");

    EXPECT_EQ(textOf(bytes, Language::Thai), kThai.toStdString());
}

TEST(SubtitleEncodingTest, ADamagedByteInWebVttIsAReplacementCharacterAsTheStandardSays) {
    const QByteArray bytes = "WEBVTT\n\n00:01.000 --> 00:02.000\na\xFF"
                             "b\xC3\n";

    EXPECT_EQ(textOf(bytes), "a\uFFFDb\uFFFD");
    EXPECT_EQ(problemsOf(bytes), "encoding 0");
}

TEST(SubtitleEncodingTest, ADamagedByteInMuchUtf8CostsNothingElse) {
    EXPECT_EQ(textOf(srtOf(kThai).toUtf8().replace("\r\n\r\n", "\xFF\r\n\r\n")),
              kThai.toStdString() + "\uFFFD");
}

TEST(SubtitleEncodingTest, NamesOfFilesSayTheLanguage) {
    EXPECT_EQ(languageOfFileName(QStringLiteral("/a/interview.th.vtt")), Language::Thai);
    EXPECT_EQ(languageOfFileName(QStringLiteral("interview_km.srt")), Language::Khmer);
    EXPECT_EQ(languageOfFileName(QStringLiteral("my.srt")), Language::Burmese);
    EXPECT_EQ(languageOfFileName(QStringLiteral("interview.srt")), std::nullopt);
    EXPECT_EQ(languageOfFileName(QString()), std::nullopt);
}

} // namespace
} // namespace sala
