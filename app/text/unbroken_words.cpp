#include "app/text/unbroken_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace sala {
namespace {

constexpr std::array<QStringView, 28> kThai{
    // names
    u"เมียนมา", u"เมียนมาร์", u"โตโยต้า", u"ยูริโกะ", u"เมจิกักคุอิน", u"พระปรางค์",
    // words the dictionary does not know
    u"ผู้ย้ายถิ่น", u"ย้ายถิ่น", u"คืนถิ่น", u"อดกลั้น", u"เดินทาง", u"ปลายทาง", u"เพื่อนบ้าน", u"ช่างภาพ", u"ผลไม้", u"ชานชาลา",
    u"รุ่งสาง", u"นั่งร้าน", u"มูลนิธิ", u"ผลกระทบ", u"หน้าจอ", u"แฟลชไดรฟ์", u"เสียหาย", u"คัดลอก", u"ข้อผิดพลาด",
    u"ผู้รับผิดชอบ",
    // neighbours parted at the wrong place (ผ้าตา|กอ|ยู่, เหลือก|ลับ)
    u"ตากอยู่", u"เหลือกลับ"};

constexpr std::array<QStringView, 20> kKhmer{// names
                                             u"យ៉ាំងហ្គូន", u"ចៅប្រាយ៉ា", u"យូរិកុ", u"សៃតុ", u"មេជិហ្គាគូអ៊ីន", u"តូយ៉ូតា",
                                             u"ហ៊ូម",
                                             // words the dictionary does not know
                                             u"ជនទេសន្តរប្រវេសន៍", u"បរិយាប័ន្ន", u"រាជធានី", u"ទីក្រុង", u"រថយន្តក្រុង",
                                             u"រោងចក្រ", u"អគារ", u"ទូក", u"ទឹកកក", u"ជាច្រើន", u"ជាមួយ",
                                             // neighbours parted at the wrong place (ដែ|លប|រិយា, ថាម|ក|ពី)
                                             u"ដែល", u"ថាមក"};

constexpr std::array<QStringView, 34> kBurmese{
    // names
    u"ရန်ကုန်", u"ဖနွမ်းပင်", u"တိုကျို", u"မဲခေါင်", u"ချောင်ဖရား", u"အာရှ", u"ခမာ", u"တိုယိုတာ", u"ဖောင်ဒေးရှင်း", u"ယူရိကို",
    u"ဆိုင်တို", u"မေဂျီဂါကုအင်",
    // words the dictionary does not know
    u"ခုနှစ်", u"တစ်ခု", u"တစ်ဦး", u"တစ်ယောက်", u"တစ်စီး", u"တစ်စင်း", u"တစ်ပုံ", u"အများအပြား", u"အများစု", u"မိတ်ဖက်", u"မူဝါဒ",
    u"အမြဲ", u"နမူနာ", u"တကယ့်", u"ပရန်", u"ပုံစာ", u"ပရိုဂရမ်", u"ဗားရှင်း", u"စင်တာ", u"မုတ်သုံ", u"ဇင်ယော်", u"အရုဏ်ဦး"};

constexpr std::array<QStringView, 12> kJapanese{
    // names
    u"タイ",   u"カンボジア",     u"ミャンマー", u"バンコク", u"プノンペン", u"ヤンゴン",
    u"メコン", u"チャオプラヤー", u"トヨタ",     u"ジョン",   u"ヒューム",   u"パートナー"};

constexpr std::array<std::span<const QStringView>, 4> kTables{kThai, kKhmer, kBurmese, kJapanese};

/// Words that say nothing alone and are never parted from the next: the Burmese "not".
constexpr std::array<QStringView, 1> kPrefixes{u"မ"};

bool endsWithPrefix(QStringView segment) {
    return std::find(kPrefixes.begin(), kPrefixes.end(), segment.trimmed()) != kPrefixes.end();
}

} // namespace

QList<int> withoutBreaksInWords(const QString &paragraph, QList<int> offsets) {
    for (const std::span<const QStringView> words : kTables) {
        for (const QStringView word : words) {
            for (qsizetype at = paragraph.indexOf(word); at >= 0; at = paragraph.indexOf(word, at + 1)) {
                offsets.removeIf([&](int offset) { return offset > at && offset < at + word.size(); });
            }
        }
    }
    int from = 0;
    offsets.removeIf([&](int offset) {
        const bool isPrefix = endsWithPrefix(QStringView(paragraph).mid(from, offset - from));
        from = offset;
        return isPrefix;
    });
    return offsets;
}

} // namespace sala
