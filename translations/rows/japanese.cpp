#include "translations/language_row.h"

namespace sala {
namespace {

// Of the neighbours’ languages the most spoken among migrants in Japan come first.
constexpr std::array kNext{Language::English, Language::Thai, Language::Burmese, Language::Khmer};
constexpr std::array kScripts{QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana};

constexpr std::array<QStringView, 17> kUnbroken{
    // names
    u"タイ",   u"カンボジア",     u"ミャンマー", u"バンコク", u"プノンペン", u"ヤンゴン",
    u"メコン", u"チャオプラヤー", u"トヨタ",     u"ジョン",   u"ヒューム",   u"パートナー",
    // verbs of two, which are taken for the end of a phrase and another
    u"読み込ま", u"読み込み", u"読み込む", u"読み込め", u"読み込ん"};

} // namespace

constinit const LanguageRow rows::kJapanese{
    .language = Language::Japanese,
    .code = "ja",
    .englishName = "Japanese",
    .ownName = u"日本語",
    .next = kNext,
    .collationLocale = "ja",
    .typography =
        {
            .font = {"Noto Sans CJK JP", "fonts-noto-cjk"},
            .editorFont = {"Noto Sans CJK JP", "fonts-noto-cjk"},
            .hasOwnLatin = true,
            .scripts = kScripts,
            // Kanji fill their em, so they look larger than letters of the same size.
            .sizeFactor = 0.95,
            .baselineStepEm = 1.6,
            .inkAboveEm = 1.0,
            .inkBelowEm = 0.30,
        },
    .lines =
        {
            .breakLocale = "ja@lb=strict",
            .phraseLocale = "ja@lb=strict;lw=phrase",
            .phrasesUpTo = 40,
            .hasSpacesBetweenWords = false,
            .unbroken = kUnbroken,
        },
    .dates =
        {
            .months = {u"1月", u"2月", u"3月", u"4月", u"5月", u"6月", u"7月", u"8月", u"9月", u"10月",
                       u"11月", u"12月"},
            .weekdays = {u"月", u"火", u"水", u"木", u"金", u"土", u"日"},
            .seasons = {u"涼季", u"暑季", u"雨季", u"春", u"夏", u"秋", u"冬"},
            .year = u"{y}年",
            .season = u"{y}年{s}",
            .month = u"{y}年{m}",
            .day = u"{y}年{m}{d}日（{w}）",
            .dayWithWeekday = u"{y}年{m}{d}日（{w}）",
            .years = u"{y}年〜{Y}年",
            .seasonsOfOneYear = u"{y}年{s}〜{S}",
            .monthsOfOneYear = u"{y}年{m}〜{M}",
            .daysOfOneMonth = u"{y}年{m}{d}日（{w}）〜{D}日（{W}）",
            .daysOfOneYear = u"{y}年{m}{d}日（{w}）〜{M}{D}日（{W}）",
            .betweenOthers = u"{a}〜{b}",
        },
    .times =
        {
            .clock = u"{h}:{n}",
            .time = u"{a}",
            .times = u"{a}〜{b}",
            .hours = u"{h}時間",
            .minutes = u"{n}分",
            .seconds = u"{c}秒",
            .durationParts = u"{a}{b}",
        },
    .numbers = {.zeroDigit = u'0', .groupSeparator = u',', .decimalSeparator = u'.'},
    .lists =
        {
            .between = u"{a}、{b}",
            .betweenItemsWithSpaces = u"{a}、{b}",
            .last = u"{a}、{b}",
            .two = u"{a}と{b}",
        },
};

} // namespace sala
