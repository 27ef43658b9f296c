#include "app/text/typography.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace sala {
namespace {

constexpr const char *kLatin = "Noto Sans";
constexpr const char *kThai = "Noto Sans Thai";
constexpr const char *kKhmer = "Noto Sans Khmer";
constexpr const char *kBurmese = "Noto Sans Myanmar";
constexpr const char *kJapanese = "Noto Sans CJK JP";

constexpr std::array kEnglishFamilies{kLatin, kThai, kKhmer, kBurmese, kJapanese};
constexpr std::array kThaiFamilies{kThai, kLatin, kKhmer, kBurmese, kJapanese};
constexpr std::array kKhmerFamilies{kKhmer, kLatin, kThai, kBurmese, kJapanese};
constexpr std::array kBurmeseFamilies{kBurmese, kLatin, kThai, kKhmer, kJapanese};
// Not Noto Sans before or after it: Japanese dashes, dots and quotes must come from the Japanese font.
constexpr std::array kJapaneseFamilies{kJapanese, kThai, kKhmer, kBurmese};

constexpr std::array<QStringView, 15> kEnglishLeaning{u"a",    u"an",   u"the", u"of", u"in",
                                                      u"on",   u"at",   u"to",  u"by", u"for",
                                                      u"from", u"with", u"and", u"or", u"its"};
constexpr std::array<QStringView, 15> kThaiLeaning{u"การ", u"ความ", u"ที่",   u"ของ", u"ใน",
                                                   u"และ", u"หรือ",  u"จาก", u"กับ",  u"โดย",
                                                   u"เพื่อ", u"แห่ง",  u"ผู้",   u"นัก",  u"ชาว"};
constexpr std::array<QStringView, 2> kThaiTrailing{u"นี้", u"นั้น"};
constexpr std::array<QStringView, 12> kKhmerLeaning{u"ការ", u"ភាព", u"នៃ",  u"ក្នុង", u"នៅ", u"និង",
                                                    u"ឬ",   u"ពី",   u"របស់", u"ដោយ", u"ជា", u"អ្នក"};
constexpr std::array<QStringView, 2> kKhmerTrailing{u"នេះ", u"នោះ"};
constexpr std::array<QStringView, 1> kBurmeseLeaning{u"မ"};
constexpr std::array<QStringView, 24> kBurmeseTrailing{
    u"များ",  u"များသည်", u"များ၏", u"နှင့်",  u"ကို", u"မှ",  u"သည်",  u"တွင်",  u"သို့", u"ရန်", u"ဖြင့်", u"အတွက်",
    u"ကြောင့်", u"ခြင်း",   u"မှု",     u"ရေး", u"ခဲ့", u"ကြ", u"ပြီး", u"သော", u"မီ", u"စု",  u"ဒေသ", u"ခုနှစ်"};

const std::array<Typography, 5> kRows{{
    {Language::English,
     "en@lb=strict",
     "",
     kEnglishFamilies,
     1.0,
     1.4,
     1.06,
     0.40,
     u'0',
     kEnglishLeaning,
     {},
     true},
    {Language::Thai, "th@lb=strict", "", kThaiFamilies, 1.0, 1.6, 1.06, 0.46, u'0', kThaiLeaning,
     kThaiTrailing, false},
    {Language::Khmer, "km@lb=strict", "", kKhmerFamilies, 1.0, 1.75, 1.06, 0.58, u'\u17E0', kKhmerLeaning,
     kKhmerTrailing, false},
    {Language::Burmese, "my@lb=strict", "", kBurmeseFamilies, 1.0, 1.75, 1.05, 0.56, u'\u1040',
     kBurmeseLeaning, kBurmeseTrailing, false},
    // Kanji fill their em, so they look larger than letters of the same size.
    {Language::Japanese,
     "ja@lb=strict",
     "ja@lb=strict;lw=phrase",
     kJapaneseFamilies,
     0.95,
     1.6,
     1.0,
     0.30,
     u'0',
     {},
     {},
     false},
}};

struct Package {
    const char *family;
    const char *package;
};

constexpr std::array<Package, 5> kPackages{{
    {kLatin, "fonts-noto-core"},
    {kThai, "fonts-noto-core"},
    {kKhmer, "fonts-noto-core"},
    {kBurmese, "fonts-noto-core"},
    {kJapanese, "fonts-noto-cjk"},
}};

} // namespace

const Typography &typography(Language language) {
    return *std::find_if(kRows.begin(), kRows.end(),
                         [&](const Typography &r) { return r.language == language; });
}

QFont fontFor(Language language, double pixelSize, int weight) {
    const Typography &row = typography(language);
    QStringList families;
    for (const char *family : row.families) {
        families.append(QString::fromLatin1(family));
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(pixelSize * row.sizeFactor)));
    font.setWeight(QFont::Weight(weight));
    // Hinted widths differ between platforms, and the same text would break differently on each.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList missingFonts() {
    const QStringList installed = QFontDatabase::families();
    QStringList missing;
    for (const Package &font : kPackages) {
        const QString family = QString::fromLatin1(font.family);
        if (!installed.contains(family)) {
            missing.append(QStringLiteral("%1 (%2)").arg(family, QString::fromLatin1(font.package)));
        }
    }
    return missing;
}

void setApplicationFont(Language language, double pixelSize) {
    QApplication::setFont(fontFor(language, pixelSize));
}

} // namespace sala
