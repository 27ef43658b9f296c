#include "translations/language_row.h"

namespace sala {
namespace {

// Neighbours' languages come before more distant ones, because migrants have learned them.
constexpr std::array kNext{Language::English, Language::Thai, Language::Khmer, Language::Japanese};
constexpr std::array kScripts{QChar::Script_Myanmar};

constexpr std::array<QStringView, 1> kLeaning{u"မ"};

constexpr std::array<QStringView, 24> kTrailing{
    u"များ",  u"များသည်", u"များ၏", u"နှင့်",  u"ကို", u"မှ",  u"သည်",  u"တွင်",  u"သို့", u"ရန်", u"ဖြင့်", u"အတွက်",
    u"ကြောင့်", u"ခြင်း",   u"မှု",     u"ရေး", u"ခဲ့", u"ကြ", u"ပြီး", u"သော", u"မီ", u"စု",  u"ဒေသ", u"ခုနှစ်"};

constexpr std::array<QStringView, 76> kUnbroken{
    // names
    u"ရန်ကုန်", u"ဖနွမ်းပင်", u"တိုကျို", u"မဲခေါင်", u"ချောင်ဖရား", u"အာရှ", u"ခမာ", u"တိုယိုတာ", u"ဖောင်ဒေးရှင်း", u"ယူရိကို",
    u"ဆိုင်တို", u"မေဂျီဂါကုအင်", u"ရနောင်း", u"ထိုင်းနိုင်ငံ", u"ကမ္ဘောဒီးယားနိုင်ငံ", u"ဂျပန်နိုင်ငံ",
    // words the dictionary does not know
    u"ခုနှစ်", u"တစ်ခု", u"တစ်ဦး", u"တစ်ယောက်", u"တစ်စီး", u"တစ်စင်း", u"တစ်ပုံ", u"တစ်ပုံလုံး", u"တစ်ခုလုံး", u"တစ်ဖက်ကမ်း", u"အများအပြား", u"အများစု",
    u"မိတ်ဖက်", u"မူဝါဒ", u"အမြဲ", u"နမူနာ", u"တကယ့်", u"ပရန်", u"ပုံစာ", u"ပရိုဂရမ်", u"ဗားရှင်း", u"စင်တာ", u"မုတ်သုံ", u"ဇင်ယော်",
    u"အရုဏ်ဦး", u"ကျော်လွန်", u"ပန်းချီပုံ", u"ထုတ်ဝေ", u"ဖြန့်ဝေ", u"ထုတ်ပြန်", u"ကီးဘုတ်", u"မူကြမ်း", u"အရင်", u"သဘောတူ",
    u"သဘောတူညီ", u"ပြောပြ", u"ညိုရောင်", u"အဝါရောင်", u"လူစည်ကား", u"ဖြတ်ကူး", u"မှတ်တမ်းတင်", u"စာသင်ခန်း", u"မေးမြန်းခန်း", u"ပြာလွင်",
    u"ဖြတ်သွားဖြတ်လာ", u"ဆောက်လုပ်ရေး", u"ထိုင်းဘာသာ", u"မြန်မာဘာသာ", u"ခမာဘာသာ", u"ဂျပန်ဘာသာ", u"တိုက်တွန်းရေး", u"အကျဉ်းချုပ်",
    u"မည်သူ့ကိုမျှ", u"ဘုရားကျောင်း", u"ကူးတို့သင်္ဘော", u"နားဆင်", u"ဖတ်ရှု", u"တွေ့ဆုံမေးမြန်း", u"ပရန်စေတီ", u"ဆန်းစစ်ခြင်း"};

constexpr std::array<QStringView, 3> kPrefixes{u"မ", u"တစ်", u"ဤ"};

// Particles of case and number, what ends a verb, and what makes a person, a time or a room of it.
constexpr std::array<QStringView, 65> kEndings{
    u"များ",  u"တို့",      u"သည်",  u"က",    u"ကို",    u"မှ",    u"မှာ",  u"၏",  u"၍",   u"၌",   u"တွင်",
    u"နှင့်",    u"သို့",      u"ဖြင့်", u"ရန်",   u"သော",  u"သည့်",   u"မည့်",  u"မည်", u"တယ်",  u"မယ်",  u"ပါ",
    u"ခဲ့",     u"ကြ",     u"ပြီး", u"မှု",    u"ခြင်း", u"စွာ",   u"လျက်", u"ကာ", u"လျှင်", u"လည်း", u"သော်လည်း",
    u"ကြောင့်", u"ကြောင်း", u"နိုင်",  u"သနည်း", u"သလဲ",   u"သလား", u"ဟု",   u"ဟူ၍",
    u"ထား",   u"ရ",       u"သေး",  u"ပြီ",   u"နေ",    u"သူ",   u"လဲ",   u"ချိန်", u"ခွင့်", u"စေ",   u"တော့",
    u"ချက်",   u"ခန်း",     u"သာ",   u"အတိုင်း", u"ဆိုင်ရာ", u"အတွက်",
    u"ထဲ", u"ပေါ်", u"ကြား", u"အပေါ်", u"အခါ", u"မျှ", u"အောက်"};

} // namespace

constinit const LanguageRow rows::kBurmese{
    .language = Language::Burmese,
    .code = "my",
    .englishName = "Burmese",
    .ownName = u"မြန်မာ",
    .next = kNext,
    .collationLocale = "my",
    .typography =
        {
            .font = {"Noto Sans Myanmar", "fonts-noto-core"},
            .editorFont = {"Noto Sans Myanmar", "fonts-noto-core"},
            .scripts = kScripts,
            .baselineStepEm = 1.75,
            .inkAboveEm = 1.05,
            .inkBelowEm = 0.56,
        },
    .lines =
        {
            .breakLocale = "my@lb=strict",
            .hasSpacesBetweenWords = false,
            .leaningOnNext = kLeaning,
            .leaningOnPrevious = kTrailing,
            .unbroken = kUnbroken,
            .prefixes = kPrefixes,
            .endings = kEndings,
        },
    .dates =
        {
            .months = {u"ဇန်နဝါရီ", u"ဖေဖော်ဝါရီ", u"မတ်", u"ဧပြီ", u"မေ", u"ဇွန်", u"ဇူလိုင်", u"ဩဂုတ်", u"စက်တင်ဘာ",
                       u"အောက်တိုဘာ", u"နိုဝင်ဘာ", u"ဒီဇင်ဘာ"},
            .weekdays = {u"တနင်္လာနေ့", u"အင်္ဂါနေ့", u"ဗုဒ္ဓဟူးနေ့", u"ကြာသပတေးနေ့", u"သောကြာနေ့", u"စနေနေ့",
                         u"တနင်္ဂနွေနေ့"},
            .seasons = {u"ဆောင်းရာသီ", u"နွေရာသီ", u"မိုးရာသီ", u"နွေဦးရာသီ", u"နွေရာသီ", u"ဆောင်းဦးရာသီ", u"ဆောင်းရာသီ"},
            .year = u"{y} ခုနှစ်",
            .season = u"{y} ခုနှစ်၊ {s}",
            .month = u"{y} ခုနှစ်၊ {m}လ",
            .day = u"{y} ခုနှစ်၊ {m}လ {d} ရက်",
            .dayWithWeekday = u"{y} ခုနှစ်၊ {m}လ {d} ရက်၊ {w}",
            .years = u"{y} ခုနှစ်မှ {Y} ခုနှစ်အထိ",
            .seasonsOfOneYear = u"{y} ခုနှစ်၊ {s}မှ {S}အထိ",
            .monthsOfOneYear = u"{y} ခုနှစ်၊ {m}လမှ {M}လအထိ",
            .daysOfOneMonth = u"{y} ခုနှစ်၊ {m}လ {d} ရက်မှ {D} ရက်အထိ",
            .daysOfOneYear = u"{y} ခုနှစ်၊ {m}လ {d} ရက်မှ {M}လ {D} ရက်အထိ",
            .betweenOthers = u"{a}မှ {b}အထိ",
        },
    .times =
        {
            .clock = u"{h}:{n}",
            .time = u"{a}\u00a0နာရီ",
            .times = u"{a}\u00a0နာရီမှ {b}\u00a0နာရီအထိ",
            .hours = u"{h} နာရီ",
            .minutes = u"{n} မိနစ်",
            .seconds = u"{c} စက္ကန့်",
            .durationParts = u"{a} {b}",
        },
    .numbers = {.zeroDigit = u'\u1040', .groupSeparator = u',', .decimalSeparator = u'.'},
    .lists =
        {
            .between = u"{a}၊ {b}",
            .betweenItemsWithSpaces = u"{a}၊ {b}",
            .last = u"{a}နှင့် {b}",
            .two = u"{a}နှင့် {b}",
        },
};

} // namespace sala
