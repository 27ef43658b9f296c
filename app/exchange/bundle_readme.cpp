#include "app/exchange/bundle_readme.h"

#include "media/captions/csv.h"
#include "translations/glossary.h"

#include <QStringList>

namespace sala {
namespace {

const QString kInEnglish = QStringLiteral(R"(Captions to translate: %1 → %2

Thank you for your help. Everything you need is in this folder; no internet is needed.

WHAT IS HERE
  captions.xlf   the texts, for a translator's program (OmegaT, Virtaal, Poedit)
  captions.csv   the same texts as a table, for LibreOffice or Excel
  pictures       small pictures, so that you see what you write about. Please give them to nobody.
  glossary.csv   words that are to be the same everywhere
  your-name.txt  a place for your name

HOW TO FILL IT IN
1. Fill in one of the two files, captions.xlf or captions.csv, not both.
2. In the table write only in the column “%3”. Leave all other columns as they are.
   The column “status” says what is missing, and what is outdated: its source has changed since.
   LibreOffice asks for the character set: choose Unicode (UTF-8), and save as CSV again.
3. Write Unicode, not Zawgyi.
4. Leave empty what you do not know. You can send the folder back more than once.
5. Write your name in your-name.txt. It is kept beside every text you write.

HOW TO SEND IT BACK
Send the whole folder, or the file you filled in and your-name.txt, to the person who gave it to you.
)");

const QString kInThai = QStringLiteral(R"(คำบรรยายที่ต้องแปล: %1 → %2

ขอบคุณที่ช่วยแปล ทุกอย่างที่ต้องใช้อยู่ในโฟลเดอร์นี้แล้ว ไม่ต้องใช้อินเทอร์เน็ต

ในโฟลเดอร์นี้มีอะไรบ้าง
  captions.xlf   ข้อความ สำหรับโปรแกรมของนักแปล (OmegaT, Virtaal, Poedit)
  captions.csv   ข้อความเดียวกันเป็นตาราง สำหรับ LibreOffice หรือ Excel
  pictures       ภาพขนาดเล็ก เพื่อให้เห็นสิ่งที่กำลังเขียนถึง โปรดอย่าส่งต่อให้ใคร
  glossary.csv   คำที่ต้องใช้ให้เหมือนกันทุกที่
  your-name.txt  ที่สำหรับเขียนชื่อของคุณ

วิธีกรอก
1. กรอกเพียงไฟล์เดียว captions.xlf หรือ captions.csv ไม่ใช่ทั้งสองไฟล์
2. ในตาราง เขียนเฉพาะในคอลัมน์ “%3” คอลัมน์อื่นปล่อยไว้ตามเดิม
   คอลัมน์ “status” บอกว่าข้อความใดยังขาด (missing) และข้อความใดล้าสมัย (outdated) คือต้นฉบับเปลี่ยนไปแล้ว
   เมื่อ LibreOffice ถามชุดอักขระ ให้เลือก Unicode (UTF-8) แล้วบันทึกเป็น CSV เหมือนเดิม
3. ข้อความใดไม่แน่ใจ ให้เว้นว่างไว้ ส่งโฟลเดอร์กลับได้หลายครั้ง
4. เขียนชื่อของคุณในไฟล์ your-name.txt ชื่อนี้จะถูกเก็บไว้คู่กับทุกข้อความที่คุณเขียน

วิธีส่งกลับ
ส่งทั้งโฟลเดอร์ หรือเฉพาะไฟล์ที่กรอกกับ your-name.txt ให้ผู้ที่ส่งโฟลเดอร์นี้มา
)");

const QString kInKhmer = QStringLiteral(R"(អត្ថបទដែលត្រូវបកប្រែ៖ %1 → %2

សូមអរគុណចំពោះជំនួយរបស់អ្នក។ អ្វីៗដែលត្រូវការមាននៅក្នុងថតនេះ មិនចាំបាច់ប្រើអ៊ីនធឺណិតទេ។

អ្វីដែលមាននៅទីនេះ
  captions.xlf   អត្ថបទ សម្រាប់កម្មវិធីរបស់អ្នកបកប្រែ (OmegaT, Virtaal, Poedit)
  captions.csv   អត្ថបទដដែលជាតារាង សម្រាប់ LibreOffice ឬ Excel
  pictures       រូបភាពតូចៗ ដើម្បីឱ្យអ្នកឃើញអ្វីដែលអ្នកសរសេរ។ សូមកុំផ្ដល់ឱ្យអ្នកដទៃ។
  glossary.csv   ពាក្យដែលត្រូវប្រើឱ្យដូចគ្នានៅគ្រប់ទីកន្លែង
  your-name.txt  កន្លែងសម្រាប់សរសេរឈ្មោះរបស់អ្នក

របៀបបំពេញ
១. សូមបំពេញតែឯកសារមួយ captions.xlf ឬ captions.csv មិនមែនទាំងពីរទេ។
២. ក្នុងតារាង សូមសរសេរតែក្នុងជួរឈរ “%3” ប៉ុណ្ណោះ។ ជួរឈរផ្សេងទៀតសូមទុកដដែល។
   ជួរឈរ “status” ប្រាប់ថាអត្ថបទណានៅខ្វះ (missing) និងអត្ថបទណាហួសសម័យ (outdated) ព្រោះអត្ថបទដើមបានផ្លាស់ប្ដូរ។
   ពេល LibreOffice សួរអំពីសំណុំតួអក្សរ សូមជ្រើស Unicode (UTF-8) ហើយរក្សាទុកជា CSV វិញ។
៣. អ្វីដែលអ្នកមិនដឹង សូមទុកឱ្យទទេ។ អ្នកអាចផ្ញើថតនេះមកវិញច្រើនដង។
៤. សូមសរសេរឈ្មោះរបស់អ្នកក្នុង your-name.txt។ ឈ្មោះនេះត្រូវបានរក្សាទុកជាមួយអត្ថបទនីមួយៗដែលអ្នកសរសេរ។

របៀបផ្ញើមកវិញ
សូមផ្ញើថតទាំងមូល ឬឯកសារដែលអ្នកបានបំពេញ និង your-name.txt ទៅអ្នកដែលបានផ្ញើវាមកអ្នក។
)");

const QString kInBurmese = QStringLiteral(R"(ဘာသာပြန်ရန် စာများ- %1 → %2

ကူညီပေးသည့်အတွက် ကျေးဇူးတင်ပါသည်။ လိုအပ်သမျှ ဤဖိုင်တွဲထဲတွင် ရှိပါသည်။ အင်တာနက် မလိုပါ။

ဤနေရာတွင် ပါဝင်သည်များ
  captions.xlf   ဘာသာပြန်သူများ၏ ပရိုဂရမ် (OmegaT, Virtaal, Poedit) အတွက် စာများ
  captions.csv   LibreOffice သို့မဟုတ် Excel အတွက် ဇယားအဖြစ် ထိုစာများပင်
  pictures       ရေးမည့်အရာကို မြင်နိုင်ရန် ပုံငယ်များ။ အခြားသူများကို မပေးပါနှင့်။
  glossary.csv   နေရာတိုင်းတွင် တူညီစွာ သုံးရမည့် စကားလုံးများ
  your-name.txt  သင့်အမည် ရေးရန် နေရာ

ဖြည့်ရန် နည်းလမ်း
၁။ captions.xlf သို့မဟုတ် captions.csv ဖိုင် တစ်ခုတည်းကိုသာ ဖြည့်ပါ။ နှစ်ခုလုံး မဖြည့်ပါနှင့်။
၂။ ဇယားတွင် “%3” ကော်လံ၌သာ ရေးပါ။ အခြားကော်လံများကို မပြောင်းပါနှင့်။
   “status” ကော်လံသည် လိုနေသောစာ (missing) နှင့် မူရင်းပြောင်းသွား၍ ခေတ်နောက်ကျသောစာ (outdated) ကို ပြပါသည်။
   LibreOffice က စာလုံးအစုကို မေးလျှင် Unicode (UTF-8) ကို ရွေးပြီး CSV အဖြစ် ပြန်သိမ်းပါ။
၃။ ဇော်ဂျီဖြင့် မဟုတ်ဘဲ ယူနီကုဒ်ဖြင့် ရေးပါ။
၄။ မသိသည်ကို အလွတ်ထားပါ။ ဤဖိုင်တွဲကို တစ်ကြိမ်ထက်ပို၍ ပြန်ပို့နိုင်ပါသည်။
၅။ your-name.txt တွင် သင့်အမည်ကို ရေးပါ။ သင်ရေးသော စာတိုင်းနှင့်အတူ သိမ်းထားပါမည်။

ပြန်ပို့ရန် နည်းလမ်း
ဖိုင်တွဲ တစ်ခုလုံးကို၊ သို့မဟုတ် ဖြည့်ထားသော ဖိုင်နှင့် your-name.txt ကို သင့်အား ပေးပို့သူထံ ပြန်ပို့ပါ။
)");

const QString kInJapanese = QStringLiteral(R"(翻訳していただく文章：%1 → %2

ご協力ありがとうございます。必要なものはすべてこのフォルダーに入っています。インターネットは要りません。

入っているもの
  captions.xlf   文章。翻訳ソフト（OmegaT、Virtaal、Poedit）用
  captions.csv   同じ文章の表。LibreOffice や Excel 用
  pictures       何について書くのかを見るための小さな写真。ほかの人に渡さないでください。
  glossary.csv   どこでも同じにする言葉
  your-name.txt  お名前を書く場所

書き込み方
1. captions.xlf か captions.csv のどちらか一つだけに書き込んでください。
2. 表では「%3」の列だけに書いてください。ほかの列はそのままにしてください。
   「status」の列は、未記入（missing）と、元の文章が変わったため更新が必要なもの（outdated）を示します。
   LibreOffice が文字コードを尋ねたら Unicode (UTF-8) を選び、CSV のまま保存してください。
3. わからないところは空けておいてください。フォルダーは何度送り返してもかまいません。
4. your-name.txt にお名前を書いてください。書かれた文章ごとに記録されます。

送り返し方
フォルダーごと、または書き込んだファイルと your-name.txt を、受け取った相手に送り返してください。
)");

QString wordsIn(Language language) {
    switch (language) {
    case Language::English:
        return kInEnglish;
    case Language::Thai:
        return kInThai;
    case Language::Khmer:
        return kInKhmer;
    case Language::Burmese:
        return kInBurmese;
    case Language::Japanese:
        return kInJapanese;
    }
    return kInEnglish;
}

QByteArray forEditors(QString text) {
    return (QChar(0xfeff) + text.replace(u'\n', QStringLiteral("\r\n"))).toUtf8();
}

QString row(const QString &from, const QString &to, const QString &note) {
    return csvCell(from) + u',' + csvCell(to) + u',' + csvCell(note) + u'\n';
}

} // namespace

QByteArray bundleReadme(Language from, Language to) {
    QStringList parts;
    for (const Language language : to == Language::English ? QList<Language>{to} : QList<Language>{to, Language::English}) {
        parts.append(wordsIn(language).arg(ownName(from), ownName(to), code(to)));
    }
    return forEditors(parts.join(QStringLiteral("\n----------------------------------------\n\n")));
}

QByteArray glossaryTable(Language from, Language to) {
    QString table = row(code(from), code(to), QStringLiteral("note"));
    for (const GlossaryTerm &term : glossary().terms) {
        const QStringList source = term.forms.value(from);
        const QStringList target = term.forms.value(to);
        if (!source.isEmpty() && !target.isEmpty()) {
            table += row(source.join(QStringLiteral("; ")), target.join(QStringLiteral("; ")), {});
        }
    }
    for (const QString &name : glossary().latinNames) {
        table += row(name, name, QStringLiteral("stays as it is"));
    }
    for (const QString &word : glossary().avoided.value(to)) {
        table += row({}, word, QStringLiteral("please do not use: it hurts people"));
    }
    return forEditors(table);
}

} // namespace sala
