#include "app/text/text_order.h"

#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>

namespace sala {
namespace {

QStringList sorted(QStringList names, Language language) {
    std::reverse(names.begin(), names.end());
    std::stable_sort(names.begin(), names.end(), TextOrder(language));
    return names;
}

TEST(TextOrderTest, SortsThaiByItsConsonantsThoughVowelsAreWrittenBefore) {
    const QStringList names{QStringLiteral("กะ"),     QStringLiteral("กาญจนบุรี"), QStringLiteral("เกาะ"),
                            QStringLiteral("ขอนแก่น"), QStringLiteral("เชียงใหม่"), QStringLiteral("แม่สอด"),
                            QStringLiteral("ระนอง"),  QStringLiteral("ไทรโยค")};
    QStringList expected = names;
    expected.move(7, 5); // ท comes before ม

    EXPECT_EQ(sorted(names, Language::Thai), expected);
}

TEST(TextOrderTest, SortsKhmerAndBurmeseByTheirAlphabets) {
    const QStringList khmer{QStringLiteral("កណ្ដាល"),  QStringLiteral("កំពង់ចាម"), QStringLiteral("បាត់ដំបង"),
                            QStringLiteral("ពោធិ៍សាត់"), QStringLiteral("ភ្នំពេញ"),  QStringLiteral("សៀមរាប")};
    const QStringList burmese{QStringLiteral("ကချင်"),   QStringLiteral("ကရင်"), QStringLiteral("ပဲခူး"),
                              QStringLiteral("မန္တလေး"), QStringLiteral("ရခိုင်"), QStringLiteral("ရန်ကုန်")};

    EXPECT_EQ(sorted(khmer, Language::Khmer), khmer);
    EXPECT_EQ(sorted(burmese, Language::Burmese), burmese);
}

TEST(TextOrderTest, DoesNotCareInWhichOrderMarksWereTyped) {
    EXPECT_EQ(TextOrder(Language::Burmese)
                  .compare(QStringLiteral("ခွင\u1037\u103A"), QStringLiteral("ခွင\u103A\u1037")),
              0);
}

TEST(TextOrderTest, SortsJapaneseNamesByTheReadingKeptBesideThem) {
    QList<TextOrder::Name> names{{QStringLiteral("東京"), QStringLiteral("とうきょう")},
                                 {QStringLiteral("バンコク"), {}},
                                 {QStringLiteral("大阪"), QStringLiteral("おおさか")},
                                 {QStringLiteral("神戸"), QStringLiteral("こうべ")}};

    std::sort(names.begin(), names.end(), TextOrder(Language::Japanese));

    QStringList texts;
    for (const TextOrder::Name &name : names) {
        texts.append(name.text);
    }
    EXPECT_EQ(texts, QStringList({QStringLiteral("大阪"), QStringLiteral("神戸"), QStringLiteral("東京"),
                                  QStringLiteral("バンコク")}));
}

TEST(TextOrderTest, SortsNumbersByTheirValueInEveryDigits) {
    EXPECT_EQ(sorted({QStringLiteral("Room 9"), QStringLiteral("Room 10")}, Language::English),
              QStringList({QStringLiteral("Room 9"), QStringLiteral("Room 10")}));
    EXPECT_EQ(sorted({QStringLiteral("បន្ទប់ ៩"), QStringLiteral("បន្ទប់ ១០")}, Language::Khmer),
              QStringList({QStringLiteral("បន្ទប់ ៩"), QStringLiteral("បន្ទប់ ១០")}));
}

} // namespace
} // namespace sala
