#include "translations/language_row.h"

namespace sala {
namespace {

// Neighbours' languages come before more distant ones, because migrants have learned them.
constexpr std::array kNext{Language::English, Language::Thai, Language::Burmese, Language::Japanese};
constexpr std::array kScripts{QChar::Script_Khmer};

constexpr std::array<QStringView, 12> kLeaning{u"ការ", u"ភាព", u"នៃ",  u"ក្នុង", u"នៅ", u"និង",
                                               u"ឬ",   u"ពី",   u"របស់", u"ដោយ", u"ជា", u"អ្នក"};

constexpr std::array<QStringView, 2> kTrailing{u"នេះ", u"នោះ"};

constexpr std::array<QStringView, 28> kUnbroken{
    // names
    u"យ៉ាំងហ្គូន", u"ចៅប្រាយ៉ា", u"យូរិកុ", u"សៃតុ", u"មេជិហ្គាគូអ៊ីន", u"តូយ៉ូតា", u"ហ៊ូម",
    // words the dictionary does not know
    u"ជនទេសន្តរប្រវេសន៍", u"បរិយាប័ន្ន", u"រាជធានី", u"ទីក្រុង", u"រថយន្តក្រុង", u"រោងចក្រ", u"អគារ", u"ទូក", u"ទឹកកក",
    u"ជាច្រើន", u"ជាមួយ", u"របាយការណ៍",
    // neighbours parted at the wrong place (ដែ|លប|រិយា, ថាម|ក|ពី, និងឱ|កាស)
    u"ដែល", u"ថាមក", u"ឱកាស", u"លើសពី",
    u"ភាសាមីយ៉ាន់ម៉ា", u"រួមទាំង",
    u"ព្រឹត្តិការណ៍", u"ក្បែរគ្នា", u"កៅអីទំនេរ"};

constexpr std::array<QStringView, 1> kEndings{u"ទេ"}; // ends a question or a negation

} // namespace

constinit const LanguageRow rows::kKhmer{
    .language = Language::Khmer,
    .code = "km",
    .englishName = "Khmer",
    .ownName = u"ខ្មែរ",
    .next = kNext,
    .collationLocale = "km",
    .typography =
        {
            .font = {"Noto Sans Khmer", "fonts-noto-core"},
            .editorFont = {"Khmer Mondulkiri", "fonts-sil-mondulkiri"},
            .scripts = kScripts,
            .baselineStepEm = 1.75,
            .inkAboveEm = 1.06,
            .inkBelowEm = 0.58,
        },
    .lines =
        {
            .breakLocale = "km@lb=strict",
            .hasSpacesBetweenWords = false,
            .leaningOnNext = kLeaning,
            .leaningOnPrevious = kTrailing,
            .unbroken = kUnbroken,
            .endings = kEndings,
        },
    .dates =
        {
            .months = {u"មករា", u"កុម្ភៈ", u"មីនា", u"មេសា", u"ឧសភា", u"មិថុនា", u"កក្កដា", u"សីហា", u"កញ្ញា", u"តុលា",
                       u"វិច្ឆិកា", u"ធ្នូ"},
            .weekdays = {u"ថ្ងៃចន្ទ", u"ថ្ងៃអង្គារ", u"ថ្ងៃពុធ", u"ថ្ងៃព្រហស្បតិ៍", u"ថ្ងៃសុក្រ", u"ថ្ងៃសៅរ៍", u"ថ្ងៃអាទិត្យ"},
            .seasons = {u"រដូវរងា", u"រដូវក្ដៅ", u"រដូវវស្សា", u"រដូវផ្ការីក", u"រដូវក្ដៅ", u"រដូវស្លឹកឈើជ្រុះ", u"រដូវរងា"},
            .year = u"ឆ្នាំ{y}",
            .season = u"{s} ឆ្នាំ{y}",
            .month = u"ខែ{m} ឆ្នាំ{y}",
            .day = u"ថ្ងៃទី{d} ខែ{m} ឆ្នាំ{y}",
            .dayWithWeekday = u"{w} ទី{d} ខែ{m} ឆ្នាំ{y}",
            .years = u"ឆ្នាំ{y} ដល់ឆ្នាំ{Y}",
            .seasonsOfOneYear = u"{s} ដល់{S} ឆ្នាំ{y}",
            .monthsOfOneYear = u"ខែ{m} ដល់ខែ{M} ឆ្នាំ{y}",
            .daysOfOneMonth = u"ថ្ងៃទី{d} ដល់ទី{D} ខែ{m} ឆ្នាំ{y}",
            .daysOfOneYear = u"ថ្ងៃទី{d} ខែ{m} ដល់ថ្ងៃទី{D} ខែ{M} ឆ្នាំ{y}",
            .betweenOthers = u"{a} ដល់{b}",
        },
    .times =
        {
            .clock = u"{h}:{n}",
            .time = u"ម៉ោង\u00a0{a}",
            .times = u"ម៉ោង\u00a0{a}–{b}",
            .hours = u"{h} ម៉ោង",
            .minutes = u"{n} នាទី",
            .seconds = u"{c} វិនាទី",
            .durationParts = u"{a} {b}",
        },
    .numbers = {.zeroDigit = u'\u17E0', .groupSeparator = u'.', .decimalSeparator = u','},
    .lists =
        {
            .between = u"{a} {b}",
            .betweenItemsWithSpaces = u"{a}, {b}",
            .last = u"{a} និង{b}",
            .two = u"{a} និង{b}",
        },
};

} // namespace sala
