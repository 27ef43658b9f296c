#include "translations/language_row.h"

namespace sala {
namespace {

// Neighbours' languages come before more distant ones, because migrants have learned them.
constexpr std::array kNext{Language::English, Language::Burmese, Language::Khmer, Language::Japanese};
constexpr std::array kScripts{QChar::Script_Thai};

constexpr std::array<QStringView, 15> kLeaning{u"การ", u"ความ", u"ที่",   u"ของ", u"ใน", u"และ", u"หรือ", u"จาก",
                                               u"กับ",  u"โดย",  u"เพื่อ", u"แห่ง", u"ผู้",  u"นัก",  u"ชาว"};

constexpr std::array<QStringView, 2> kTrailing{u"นี้", u"นั้น"};

constexpr std::array<QStringView, 51> kUnbroken{
    // names
    u"เมียนมา", u"เมียนมาร์", u"โตโยต้า", u"ยูริโกะ", u"เมจิกักคุอิน", u"พระปรางค์",
    // words the dictionary does not know
    u"ผู้ย้ายถิ่น", u"ย้ายถิ่น", u"คืนถิ่น", u"อดกลั้น", u"เดินทาง", u"ปลายทาง", u"เพื่อนบ้าน", u"ช่างภาพ", u"ผลไม้", u"ชานชาลา",
    u"หน้าต่าง", u"รุ่งสาง", u"นั่งร้าน", u"มูลนิธิ", u"ผลกระทบ", u"หน้าจอ", u"แฟลชไดรฟ์", u"เสียหาย", u"คัดลอก",
    u"ข้อผิดพลาด", u"ผู้รับผิดชอบ", u"ที่พักพิง", u"ภาพวาด", u"มนุษยชน",
    u"ภัณฑารักษ์", u"เผยแพร่", u"ผลงาน", u"โคมไฟ", u"เรื่องราว", u"เหล่านี้", u"เจ้าหน้าที่", u"แป้นพิมพ์", u"ข้ามชาติ", u"ข้ามฟาก",
    u"บทสัมภาษณ์", u"สายหมอก", u"ภาษาเมียนมา",
    // neighbours parted at the wrong place (ผ้าตา|กอ|ยู่, เหลือก|ลับ)
    u"ตากอยู่", u"เหลือกลับ",
    u"แม่น้ำโขง", u"ร่วมกัน", u"รู้จักกัน", u"ภาษาเขมร", u"ภาษาไทย", u"อาศัยอยู่"};

constexpr std::array<QStringView, 5> kPrefixes{u"ผู้", u"ความ", u"การ", u"ชาว", u"เชิง"};

} // namespace

constinit const LanguageRow rows::kThai{
    .language = Language::Thai,
    .code = "th",
    .englishName = "Thai",
    .ownName = u"ไทย",
    .next = kNext,
    .collationLocale = "th",
    .typography =
        {
            .font = {"Noto Sans Thai", "fonts-noto-core"},
            .editorFont = {"Noto Sans Thai", "fonts-noto-core"},
            .scripts = kScripts,
            .baselineStepEm = 1.6,
            .inkAboveEm = 1.06,
            .inkBelowEm = 0.46,
        },
    .lines =
        {
            .breakLocale = "th@lb=strict",
            .hasSpacesBetweenWords = false,
            .leaningOnNext = kLeaning,
            .leaningOnPrevious = kTrailing,
            .unbroken = kUnbroken,
            .prefixes = kPrefixes,
        },
    .dates =
        {
            .yearOffset = 543,
            .months = {u"มกราคม", u"กุมภาพันธ์", u"มีนาคม", u"เมษายน", u"พฤษภาคม", u"มิถุนายน", u"กรกฎาคม",
                       u"สิงหาคม", u"กันยายน", u"ตุลาคม", u"พฤศจิกายน", u"ธันวาคม"},
            .weekdays = {u"วันจันทร์", u"วันอังคาร", u"วันพุธ", u"วันพฤหัสบดี", u"วันศุกร์", u"วันเสาร์", u"วันอาทิตย์"},
            .seasons = {u"ฤดูหนาว", u"ฤดูร้อน", u"ฤดูฝน", u"ฤดูใบไม้ผลิ", u"ฤดูร้อน", u"ฤดูใบไม้ร่วง", u"ฤดูหนาว"},
            .year = u"พ.ศ. {y}",
            .season = u"{s} พ.ศ. {y}",
            .month = u"{m} {y}",
            .day = u"{d} {m} {y}",
            .dayWithWeekday = u"{w}ที่ {d} {m} {y}",
            .years = u"พ.ศ. {y}–{Y}",
            .seasonsOfOneYear = u"{s}ถึง{S} พ.ศ. {y}",
            .monthsOfOneYear = u"{m}–{M} {y}",
            .daysOfOneMonth = u"{d}–{D} {m} {y}",
            .daysOfOneYear = u"{d} {m} – {D} {M} {y}",
            .betweenOthers = u"{a} – {b}",
        },
    .times =
        {
            .clock = u"{h}.{n}",
            .time = u"{a}\u00a0น.",
            .times = u"{a}–{b}\u00a0น.",
            .hours = u"{h} ชั่วโมง",
            .minutes = u"{n} นาที",
            .seconds = u"{c} วินาที",
            .durationParts = u"{a} {b}",
        },
    .numbers = {.zeroDigit = u'0', .groupSeparator = u',', .decimalSeparator = u'.'},
    .lists =
        {
            .between = u"{a} {b}",
            .betweenItemsWithSpaces = u"{a}, {b}",
            .last = u"{a} และ{b}",
            .two = u"{a}และ{b}",
        },
};

} // namespace sala
