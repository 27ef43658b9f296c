// Damages good subtitle files in ten thousand ways, the same ones each time, and reads them. For longer:
// SALA_FUZZ_SECONDS=600 build-asan/tests/sala_subtitle_fuzz_test, with SALA_FUZZ_SEED for other damage.

#include "tests/faults/mutator.h"
#include "tests/faults/subtitle_fuzz.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <gtest/gtest.h>
#include <vector>

namespace sala {
namespace {

QByteArray inUtf16(const QString &text) {
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

const std::vector<QByteArray> &goodFiles() {
    static const std::vector<QByteArray> files{
        "WEBVTT - title\nKind: captions\n\nREGION\nid:low width:40%\nlines:2 regionanchor:0%,100% "
        "viewportanchor:10%,90%\n"
        "scroll:up\n\nSTYLE\n::cue { color: lime }\n\nNOTE a\nb\n\nname\n00:01.000 --> 00:02.500 region:low "
        "align:left\n"
        "<v.loud Mary>Hello <i>you</i></v> &amp; &eacute;&#65;\n\n01:00:00.000 --> 01:00:01.000 line:-1,end "
        "position:10%,line-left size:50%\n"
        "<c.a.b>x</c><00:30.000><ruby>\xE6\xBC\xA2<rt>\xE3\x81\x8B</rt></ruby> <lang "
        "th>\xE0\xB8\x81</lang>\n<b><u>z</u></b>\n",
        "1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}<i>Hello</i> \\N <font color=red>R&D</font> "
        "&lt;\r\nyou\r\n\r\n"
        "2\r\n0:0:3.5 -> 00:04 X1:1 "
        "X2:2\r\n\xE1\x80\x99\xE1\x80\xBC\xE1\x80\x94\xE1\x80\xBA\r\n\r\n3\r\n-00:00:01,000 --> "
        "00:01:00,000\r\n<3\r\n",
        QByteArray("1\n00:00:01,000 --> "
                   "00:00:02,000\n\xE1\xC1\xE8\xC2\xE9\xD2\xC2\xC1\xD2\xA1\xC3\xD8\xA7\xE0\xB7\xBE\n\n"),
        QByteArray("1\n00:00:01,000 --> 00:00:02,000\n\x89\x4A\x82\xCC\x93\xFA\x82\xCD\x8D\x48\x8F\xEA\n\n"),
        "\xFF\xFE" + inUtf16(QStringLiteral("1\n0:01 --> 0:02\na\n")),
        inUtf16(QStringLiteral("1\n00:00:01,000 --> 00:00:02,000\nไทย\n")),
    };
    return files;
}

/// What files are made of: put in, they get further than single bytes.
const std::vector<QByteArray> kWords{"-->",
                                              "\n\n",
                                              "\n",
                                              "\r",
                                              "WEBVTT\n",
                                              "STYLE\n",
                                              "REGION\n",
                                              "NOTE ",
                                              "00:00.000",
                                              "99:59:59.999",
                                              "00:00:01,000",
                                              "<",
                                              ">",
                                              "</",
                                              "<i>",
                                              "</i>",
                                              "<ruby>",
                                              "<rt>",
                                              "</ruby>",
                                              "<v ",
                                              "<c.",
                                              "<lang ",
                                              "&",
                                              "&amp;",
                                              "&#",
                                              ";",
                                              "{\\an",
                                              "}",
                                              "line:",
                                              "%",
                                              "\xEF\xBB\xBF",
                                              "\xCC\x81",
                                              "\xE1\x80\xBA",
                                              "1\n"};

void feed(const QByteArray &bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

TEST(SubtitleFuzzTest, EveryBeginningOfAGoodFileIsReadOrRefused) {
    for (const QByteArray &file : goodFiles()) {
        for (qsizetype length = 0; length <= file.size(); ++length) {
            feed(file.left(length));
        }
    }
}

TEST(SubtitleFuzzTest, DamagedFilesAreReadOrRefused) {
    constexpr int kTimes = 10000;
    const qint64 mostMs = qEnvironmentVariableIntValue("SALA_FUZZ_SECONDS") * 1000;
    Mutator mutator(goodFiles(), kWords, unsigned(qEnvironmentVariableIntValue("SALA_FUZZ_SEED")));
    QElapsedTimer timer;
    timer.start();

    qint64 times = 0;
    for (; times < kTimes || timer.elapsed() < mostMs; ++times) {
        feed(mutator.next());
    }

    RecordProperty("files", QString::number(times).toStdString());
    if (mostMs > 0) {
        printf("%lld damaged files\n", static_cast<long long>(times));
    }
}

} // namespace
} // namespace sala
