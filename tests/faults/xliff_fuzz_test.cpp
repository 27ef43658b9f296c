// Damages good XLIFF files in ten thousand ways, puts others together at random, the same ones each time, and
// reads them. For longer:
// SALA_FUZZ_SECONDS=600 build-asan/tests/sala_xliff_fuzz_test, with SALA_FUZZ_SEED for other damage.

#include "media/captions/xliff.h"
#include "tests/faults/mutator.h"

#include <QElapsedTimer>
#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <gtest/gtest.h>
#include <random>

namespace sala {
namespace {

QByteArray inUtf16(const QByteArray &text) {
    const QString units = QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(units.utf16()), units.size() * 2);
}

std::vector<QByteArray> goodFiles() {
    const QByteArray id = "018f3c1e-0000-7000-8000-000000000001";
    const QByteArray ours =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" "
        "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:sala=\"urn:x-sala:captions\">\n<file "
        "original=\"a\" "
        "source-language=\"en\" target-language=\"my\" datatype=\"plaintext\"><body><group "
        "id=\"g\">\n<trans-unit id=\"" +
        id +
        "/title\" xml:space=\"preserve\" approved=\"yes\" sala:revision=\"none\"><source "
        "xml:lang=\"en\">River &amp; &lt;sea&gt;</source><target xml:lang=\"my\" state=\"signed-off\">"
        "ရန္ကုန္ၿမိဳ႕မွာ</target><note>n</note></trans-unit>\n<trans-unit id=\"" +
        id +
        "/alt\"><source>A<x id=\"1\" ctype=\"lb\"/>b</source><target><mrk mtype=\"seg\">မြစ်</mrk><ph "
        "id=\"2\">\n</ph><g id=\"3\">x<bpt id=\"4\">&lt;b&gt;<sub>s</sub></bpt></g><![CDATA[<c>]]></target>"
        "<alt-trans><target>no</target></alt-trans></trans-unit></group></body></file></xliff>\n";
    const QByteArray numbered =
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.1\" version=\"1.1\"><file "
        "source-language='en-US' "
        "target-language='km'><body><trans-unit id='3' approved='no'><source>a</source><target "
        "state='needs-translation'>ទន្លេ\u200bក</target><context-group purpose='location'><context "
        "context-type='sourcefile'>" +
        id + "/caption</context></context-group></trans-unit></body></file></xliff>";
    return {ours, numbered, "\xff\xfe" + inUtf16(numbered), inUtf16(numbered)};
}

const std::vector<QByteArray> kWords{"<",
                                     ">",
                                     "</",
                                     "/>",
                                     "&",
                                     "&amp;",
                                     "&#x1b;",
                                     "&#10;",
                                     ";",
                                     "\"",
                                     "'",
                                     "<!--",
                                     "-->",
                                     "<![CDATA[",
                                     "]]>",
                                     "<!DOCTYPE x [<!ENTITY e \"ha\">]>",
                                     "&e;",
                                     "<?xml encoding=\"UTF-16\"?>",
                                     "<g>",
                                     "</g>",
                                     "<x/>",
                                     "<mrk>",
                                     "<target>",
                                     "</target>",
                                     "<source>",
                                     "</trans-unit>",
                                     "<group>",
                                     "xmlns=\"urn:x\"",
                                     " state=\"final\"",
                                     "\xef\xbb\xbf",
                                     "\xe1\x80\xba",
                                     "\xe1\x80\xb1",
                                     "\xcc\x81",
                                     "\xe2\x80\x8b",
                                     "\xe2\x80\xae",
                                     "/title"};

void require(bool isTrue, const char *what, const QByteArray &bytes) {
    if (!isTrue) {
        qFatal("XLIFF: %s; the file in base64:\n%s", what, bytes.toBase64().constData());
    }
}

/// Well-formed pieces of which the content of a unit is put together at random.
const std::vector<const char *> kPieces{"River",
                                        " ",
                                        "\n",
                                        "ទន្លេ",
                                        "မြစ်",
                                        "ရန္ကုန္ၿမိဳ႕မွာ",
                                        "မလွ",
                                        "แม่น้ำ",
                                        "川",
                                        "ၽႃႇသႃႇ",
                                        "\xe2\x80\x8b",
                                        "e&#x301;",
                                        "\xcc\x81",
                                        "\xe1\x80\xba",
                                        "\xe2\x80\xae",
                                        "&#13;",
                                        "&#9;",
                                        "&amp;lt;",
                                        "&lt;b&gt;",
                                        "<![CDATA[<x> & ]]>",
                                        "<!-- c -->",
                                        "<?p i?>",
                                        "<x id=\"1\"/>",
                                        "<x ctype=\"lb\"/>",
                                        "<x equiv-text=\"River\"/>",
                                        "<ph>\n</ph>",
                                        "<ph>River</ph>",
                                        "<bpt>&lt;i&gt;<sub>s<g>t</g></sub></bpt>",
                                        "<t:a xmlns:t=\"urn:t\">u</t:a>",
                                        "<g>v<mrk>w</mrk></g>",
                                        "<it/>",
                                        "</target><target>",
                                        "</target><note>n</note><target state=\"final\">",
                                        "&#x1F600;",
                                        "J\xd0\xbehn"};

QByteArray contentOf(std::mt19937 &random) {
    QByteArray content;
    for (size_t pieces = random() % 8; pieces > 0; --pieces) {
        content += kPieces[random() % kPieces.size()];
    }
    return content;
}

QByteArray unitsOf(std::mt19937 &random) {
    const std::vector<const char *> languages{"en", "th", "km", "my", "ja", "fr", ""};
    QByteArray units = "<xliff version='1.2'>";
    for (size_t files = 1 + random() % 2; files > 0; --files) {
        units += QByteArray("<file target-language='") + languages[random() % languages.size()] + "'><body>";
        for (size_t count = random() % 4; count > 0; --count) {
            units +=
                "<trans-unit id='018f3c1e-0000-7000-8000-000000000001/story'><source>River</source><target>" +
                contentOf(random) + "</target></trans-unit>";
        }
        units += "</body></file>";
    }
    return units + "</xliff>";
}

/// What must be true of every unit, and of what is written from it.
void exercise(const QByteArray &bytes) {
    const auto document = readXliff(bytes, {WhenUnsure::Ask, Language::Khmer});
    if (!document) {
        require(!document.error().detail.isEmpty(), "a refusal says nothing", bytes);
        return;
    }
    for (const XliffUnit &unit : document->units) {
        require(!unit.target.isEmpty() && unit.target == captionBody(unit.target),
                "a text is not as it is stored", bytes);
        require(xmlForbids(unit.target + unit.source).isEmpty(), "a text has what XML forbids", bytes);
    }
    // A unit in the file's own source language is left out when it is read.
    const auto isFree = [&](Language language) {
        return std::none_of(document->units.begin(), document->units.end(),
                            [&](const XliffUnit &unit) { return unit.language == language; });
    };
    const auto from = std::find_if(kLanguages.begin(), kLanguages.end(), isFree);
    if (from == kLanguages.end()) {
        return;
    }
    const auto again = readXliff(writeXliff({QStringLiteral("x"), *from, Language::Khmer, document->units}));
    require(again.has_value(), "what was written is refused", bytes);
    // Damaged Burmese can look like either encoding, also a second time.
    if (!document->readings.isEmpty() || !again->readings.isEmpty()) {
        return;
    }
    require(again->units.size() == document->units.size(), "units are lost", bytes);
    for (qsizetype i = 0; i < again->units.size(); ++i) {
        XliffUnit unit = again->units[i];
        unit.place = document->units[i].place;
        unit.from = document->units[i].from;
        require(unit == document->units[i], "a unit does not come back the same", bytes);
    }
}

TEST(XliffFuzzTest, GoodFilesAreRead) {
    for (const QByteArray &file : goodFiles()) {
        const auto document = readXliff(file);
        ASSERT_TRUE(document) << document.error().detail.toStdString();
        EXPECT_FALSE(document->units.isEmpty());
    }
}

TEST(XliffFuzzTest, DamagedFilesAreReadOrRefused) {
    constexpr int kTimes = 10000;
    const qint64 mostMs = qEnvironmentVariableIntValue("SALA_FUZZ_SECONDS") * 1000;
    const auto seed = unsigned(qEnvironmentVariableIntValue("SALA_FUZZ_SEED"));
    Mutator mutator(goodFiles(), kWords, seed, 3);
    std::mt19937 random(seed);
    QElapsedTimer timer;
    timer.start();

    qint64 times = 0;
    for (; times < kTimes || timer.elapsed() < mostMs; ++times) {
        exercise(mutator.next());
        const QByteArray sound = unitsOf(random);
        const auto document = readXliff(sound, {WhenUnsure::Ask, Language::Khmer});
        require(document.has_value(), "a sound file is refused", sound);
        exercise(sound);
    }

    RecordProperty("files", QString::number(times).toStdString());
    if (mostMs > 0) {
        printf("%lld damaged files\n", static_cast<long long>(times));
    }
}

} // namespace
} // namespace sala
