#include "media/text/text_difference.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace sala {
namespace {

using Kind = DifferenceSpan::Kind;

QString side(const QList<DifferenceSpan> &spans, Kind left) {
    QString text;
    for (const DifferenceSpan &span : spans) {
        text += span.kind == Kind::Same || span.kind == left ? span.text : QString();
    }
    return text;
}

/// "A [-river-][+bridge+]".
std::string marked(const QString &before, const QString &after, Language language) {
    const QList<DifferenceSpan> spans = differenceOf(before, after, language);
    EXPECT_EQ(side(spans, Kind::Removed), before);
    EXPECT_EQ(side(spans, Kind::Added), after);
    QString text;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        EXPECT_TRUE(i == 0 || spans[i].kind != spans[i - 1].kind);
        EXPECT_FALSE(spans[i].text.isEmpty());
        text += spans[i].kind == Kind::Same      ? spans[i].text
                : spans[i].kind == Kind::Removed ? QStringLiteral("[-%1-]").arg(spans[i].text)
                                                 : QStringLiteral("[+%1+]").arg(spans[i].text);
    }
    return text.toStdString();
}

TEST(TextDifferenceTest, IsByWords) {
    EXPECT_EQ(marked(QStringLiteral("A bridge over the river"), QStringLiteral("A bridge at Mae Sot over the river"), Language::English),
              "A bridge [+at Mae Sot +]over the river");
    EXPECT_EQ(marked(QStringLiteral("A red boat"), QStringLiteral("A blue boat"), Language::English), "A [-red-][+blue+] boat");
    EXPECT_EQ(marked(QStringLiteral("same"), QStringLiteral("same"), Language::English), "same");
    EXPECT_EQ(marked({}, QStringLiteral("new"), Language::English), "[+new+]");
    EXPECT_EQ(marked(QStringLiteral("old"), {}, Language::English), "[-old-]");
    EXPECT_EQ(marked({}, {}, Language::English), "");
}

TEST(TextDifferenceTest, NeighbouringChangesAreOne) {
    EXPECT_EQ(marked(QStringLiteral("They walk home"), QStringLiteral("We drove home"), Language::English),
              "[-They walk-][+We drove+] home");
}

TEST(TextDifferenceTest, CutsWordsWhereNoSpacesAre) {
    EXPECT_EQ(marked(QStringLiteral("สะพานข้ามแม่น้ำ"), QStringLiteral("สะพานไม้ข้ามแม่น้ำ"), Language::Thai),
              "สะพาน[+ไม้+]ข้ามแม่น้ำ");
    EXPECT_EQ(marked(QStringLiteral("ស្ពានឆ្លងទន្លេ"), QStringLiteral("ស្ពានឈើឆ្លងទន្លេ"), Language::Khmer), "ស្ពាន[+ឈើ+]ឆ្លងទន្លេ");
    EXPECT_EQ(marked(QStringLiteral("川を渡る橋"), QStringLiteral("川を渡る木の橋"), Language::Japanese), "川を渡る[+木の+]橋");
}

TEST(TextDifferenceTest, NeverTearsALetterFromItsMarks) {
    const QString texts[] = {QStringLiteral("မြန်မာနိုင်ငံသို့ ခရီးသွားသည်။ ကျောင်းသားများ အလုပ်လုပ်ရန်"),
                             QStringLiteral("មនុស្សដែលធ្វើដំណើរឆ្លងព្រំដែន"), QStringLiteral("ที่นี่มีผู้คนข้ามแม่น้ำ")};
    QRandomGenerator random(20161124);
    for (const QString &text : texts) {
        for (int i = 0; i < 200; ++i) {
            const auto from = random.bounded(text.size());
            QString other = text;
            other.remove(from, random.bounded(6));
            for (const DifferenceSpan &span : differenceOf(text, text.first(from) + QStringLiteral(" ") + text.sliced(from), Language::Burmese)) {
                const char16_t first = span.text.front().unicode();
                const bool isAsat = first == 0x103A || first == 0x1039 || first == 0x17D2;
                EXPECT_FALSE(isAsat && text.indexOf(span.text) != from) << span.text.toStdString();
            }
            marked(text, other, Language::Khmer);
        }
    }
}

TEST(TextDifferenceTest, LongStoriesTakeMilliseconds) {
    QRandomGenerator random(1);
    QString before;
    QString other;
    while (before.size() < 5000) {
        before += QStringLiteral("word%1 ").arg(random.bounded(300));
        other += QStringLiteral("other%1 ").arg(random.bounded(300));
    }
    QString after = before;
    for (int i = 0; i < 40; ++i) {
        after.insert(random.bounded(after.size()), QStringLiteral(" new "));
    }

    QElapsedTimer timer;
    timer.start();
    marked(before, after, Language::English);
    marked(before, other, Language::English);
    marked(before.repeated(20), after.repeated(20), Language::English);

    EXPECT_LT(timer.elapsed(), 4000) << "far above what it takes without optimisation";
}

} // namespace
} // namespace sala
