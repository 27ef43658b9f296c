#include "media/archive/archive_readme.h"

namespace sala {
namespace {

constexpr const char *kBeginning = R"(An exhibition of photographs, films and documents, in open formats
==================================================================

English: This folder is a copy of a library of the exhibition program Sala, made to be read without it. Pictures, films,
documents and spoken captions are in data/works, a folder each; everything written about them is in data/tables. Please
keep it whole, and respect the people who are shown.

ไทย: โฟลเดอร์นี้เป็นสำเนาของคลังนิทรรศการจากโปรแกรม Sala ซึ่งเปิดอ่านได้โดยไม่ต้องใช้โปรแกรมนั้น ภาพ ภาพยนตร์ เอกสาร และเสียงอ่านคำบรรยายอยู่ใน
data/works ผลงานละหนึ่งโฟลเดอร์ ข้อความทั้งหมดเกี่ยวกับผลงานอยู่ใน data/tables โปรดเก็บไว้ให้ครบถ้วน และเคารพผู้คนที่ปรากฏในผลงาน

ខ្មែរ: ថតនេះជាច្បាប់ចម្លងនៃបណ្ណាល័យពិព័រណ៍របស់កម្មវិធី Sala ដែលអាចអានបានដោយមិនត្រូវការកម្មវិធីនោះ។ រូបភាព ភាពយន្ត ឯកសារ និងសំឡេងអានចំណងជើងស្ថិតនៅក្នុង
data/works ស្នាដៃមួយក្នុងថតមួយ ហើយអ្វីៗទាំងអស់ដែលសរសេរអំពីស្នាដៃទាំងនោះស្ថិតនៅក្នុង data/tables។ សូមរក្សាទុកឱ្យគ្រប់ ហើយគោរពមនុស្សដែលបង្ហាញក្នុងស្នាដៃ។

မြန်မာ: ဤဖိုင်တွဲသည် Sala ပြပွဲပရိုဂရမ်မှ စာကြည့်တိုက်၏ မိတ္တူဖြစ်ပြီး ထိုပရိုဂရမ်မပါဘဲ ဖတ်နိုင်ရန် ပြုလုပ်ထားသည်။ ဓာတ်ပုံ၊ ရုပ်ရှင်၊ စာရွက်စာတမ်းနှင့် အသံထွက်ဖတ်ထားသော စာများသည်
data/works ထဲတွင် ဖိုင်တွဲတစ်ခုစီ ရှိသည်။ ၎င်းတို့အကြောင်း ရေးထားသမျှသည် data/tables ထဲတွင် ရှိသည်။ အားလုံးကို စုံလင်စွာ သိမ်းဆည်းပြီး ပါဝင်သူများကို လေးစားပါရန် မေတ္တာရပ်ခံပါသည်။

日本語: このフォルダーは、展示プログラム Sala のライブラリーの写しで、Sala がなくても読めるように作られています。写真、映像、文書、
説明文の朗読は data/works に作品ごとのフォルダーで、作品について書かれたことはすべて data/tables にあります。
欠けることのないように保管し、写っている人々を尊重してください。
)";

constexpr const char *kFiles = R"(
What is where
-------------

This folder is a BagIt bag (RFC 8493). Whether every file is still as it was, any of these tells, in this folder:

    sha256sum -c manifest-sha256.txt
    sha256sum -c tagmanifest-sha256.txt
    bagit.py --validate .

data/works/NUMBER-NAME/   one folder for each work
    NUMBER-NAME.jpg …     the picture, film or document as it came, not a byte changed; where the library no longer has the
                          file as it came, the best there is (tables/files.csv says which: original, film, playable, screen)
    NAME.en.pdf, .th.pdf  a document's languages
    NAME.th.m4a           a photograph's caption read aloud, or a film's other voices
    NAME.sign.th.mp4      a film with somebody signing
    NAME.km.vtt, .srt     subtitles (WebVTT, SubRip); also .captions, .transcript, .chapters
    NAME.xmp              title, caption, alternative text in every language, date, place, credit (XMP, as IPTC's
                          programs read it) for the file of the same name
    NAME.dc.xml           the same for libraries: simple Dublin Core (oai_dc)
    (files as they came may hold what cameras and programs wrote into them)

data/tables/              CSV: UTF-8, commas, the first row names the columns. Languages are en, th, km, my, ja
    works.csv             every work: kind, date (2016-05 is a month, 2016-rainy a season), place, journey, themes, credit,
                          and of a film that is not shown whole, from and until which second it is
    files.csv             every file below data/works: what it is, media type, size, SHA-256, what it was called
    texts.csv             every text in every language, with its status: draft, translated, reviewed, outdated
    captions.csv          the same side by side; Sala reads it: sala --library FILE.sala captions import captions.csv
    places.csv, journeys.csv, themes.csv, partners.csv
    exhibitions.csv, programme.csv, questions.csv, playlists.csv
    history.csv           every edit: who, when, which field, its whole new value; "parent" is the edit it started from
)";

QByteArray aboutPeople(const ArchiveContents &contents) {
    QByteArray text = "\nThe people who are shown\n------------------------\n\n";
    if (contents.order.scope == ArchiveScope::MayBeSeen) {
        text += "Works are here that nobody recognisable is recorded on, or on which everybody has agreed to be shown in\n"
                "exhibitions in every country and without an end, and nobody has refused or taken back anything. The others\n"
                "are in data/tables/left-out.csv, by their numbers, and nothing else of them is here.\n";
    } else {
        text += "CLOSED ARCHIVE. Everything the library has is here, also works that people on them have not agreed to, or\n"
                "not everywhere, or not for ever. They are in data/tables/not-to-be-shown.csv, and works.csv says \"no\" in\n"
                "may_be_seen. Nothing of them may be shown, published or passed on. Keep this folder where only those can\n"
                "read it who answer for these people.\n";
    }
    text += contents.order.consents == ArchivedConsents::TakenAlong
                ? "\nCONFIDENTIAL. data/tables/consents.csv and people.csv say who agreed to what, by private references, and\n"
                  "history.csv what was changed in it. These people may be in danger: keep them apart from the pictures\n"
                  "where you can, and never publish them.\n"
                : "\nWho is on which picture, and what they agreed to, is not in this folder.\n";
    return text + "What people took back everywhere and for everything was erased before, and is nowhere here.\n";
}

QByteArray aboutPositions(const QStringList &positioned) {
    if (positioned.isEmpty()) {
        return {};
    }
    QByteArray text = "\nWhere pictures were taken\n-------------------------\n\n"
                      "These files are as they came, and say in their GPS fields where they were taken. That can give away where\n"
                      "somebody lives: before one of them is passed on, take it out (exiftool -gps:all= -xmp-exif:gps*= FILE).\n\n";
    for (const QString &path : positioned) {
        text += "    " + path.toUtf8() + "\n";
    }
    return text;
}

} // namespace

QByteArray archiveReadme(const ArchiveContents &contents, const QStringList &positioned) {
    return QByteArray(kBeginning) + aboutPeople(contents) + aboutPositions(positioned) + kFiles;
}

} // namespace sala
