#pragma once

#include "translations/language.h"

#include <QStringList>

namespace sala {

/// Running text written for these tests: long words, names in Latin letters, digits, quotes, every stop.
inline QStringList sentencesIn(Language language) {
    switch (language) {
    case Language::English:
        return {QStringLiteral("Workers wait before dawn at the bus station for the lorry that takes them to "
                               "the garment street."),
                QStringLiteral("Some have lived here for twenty years — “permanently temporary”, as one of "
                               "them says (in Thai)."),
                QStringLiteral("Photograph by John Hulme; Mae Sot, Tak Province, Thailand, 10 June 2016."),
                QStringLiteral(
                    "Half of the room's rent, 1,500 baht, goes to the owner: what's left is sent home.")};
    case Language::Thai:
        return {QStringLiteral("แรงงานข้ามชาติรอรถก่อนฟ้าสางที่สถานีขนส่งแม่สอด เพื่อเดินทางไปทำงานที่โรงงานเย็บผ้า"),
                QStringLiteral("บางคนอาศัยอยู่ที่นี่มานานกว่ายี่สิบปี แต่ก็ยังเป็นคน “ชั่วคราวอย่างถาวร” อยู่เสมอ ๆ"),
                QStringLiteral("ปู่ย่าตายายของพวกเขาเคยข้ามแม่น้ำสายนี้มาก่อน ที่สุดแล้วลูก ๆ ก็ได้เรียนหนังสือในกรุงเทพฯ"),
                QStringLiteral("ภาพถ่ายโดย John Hulme (ตาก, มิถุนายน 2559) ค่าเช่าห้องเดือนละ 1,500 บาท")};
    case Language::Khmer:
        return {
            QStringLiteral("ពលករចំណាកស្រុករង់ចាំឡានមុនពេលព្រះអាទិត្យរះនៅស្ថានីយ៍រថយន្តក្រុង ដើម្បីទៅធ្វើការនៅរោងចក្រកាត់ដេរ។"),
            QStringLiteral("ស្ត្រីភាគច្រើនមកពីខេត្តព្រៃវែង ហើយអ្នកខ្លះបានរស់នៅទីនេះអស់រយៈពេលម្ភៃឆ្នាំមកហើយ។"),
            QStringLiteral("ខ្ញុំចង់ត្រឡប់ទៅផ្ទះវិញ ប៉ុន្តែកូនៗរបស់ខ្ញុំរៀននៅទីនេះ ហើយផ្សេងៗទៀតធ្វើការនៅភ្នំពេញ។"),
            QStringLiteral(
                "រូបថតដោយ John Hulme នៅខែឧសភា ឆ្នាំ២០១៦ សម្រាប់ Legal Support for Children and Women។")};
    case Language::Burmese:
        return {QStringLiteral("ရွှေ့ပြောင်းအလုပ်သမားများသည် အထည်ချုပ်စက်ရုံသို့ သွားရန် မိုးမလင်းမီ ဘတ်စ်ကားဂိတ်တွင် ကားစောင့်နေကြသည်။"),
                QStringLiteral("အများစုမှာ ပဲခူးတိုင်းမှလာကြပြီး အချို့မှာ ဤနေရာတွင်နှစ်ပေါင်းနှစ်ဆယ်နေထိုင်ခဲ့ကြသည်။"),
                QStringLiteral("သင်္ဘောဖြင့်အလုပ်လုပ်ရန်ထွက်သွားသူများလည်းရှိသည်။ ပတ္တမြားမြေသို့ပြန်လိုကြသည်။ ကျွန်ုပ်တို့၏ကလေးများ"),
                QStringLiteral("ဓာတ်ပုံ John Hulme၊ ၂၀၁၆ ခုနှစ်၊ ဇွန်လ။ အလုပ်လုပ်ရန်ခွင့်ပြုချက်မရှိသောကြောင့်စိုးရိမ်နေရသည်။"),
                QStringLiteral("တိုယိုတာဖောင်ဒေးရှင်း၏ထောက်ပံ့မှုဖြင့် ဂျွန်ဟူးမ်ရိုက်သည်။ ချင်းမိုင်မြို့မပ်ဖောင်ဒေးရှင်းနှင့် "
                               "ရနောင်းခရိုင်ငါးဖမ်းလှေများ၊ ဥတ္တရဒိဋ္ဌိ ဝက်ဘ်ဆိုက်")};
    case Language::Japanese:
        return {
            QStringLiteral("夜明け前、縫製工場へ向かうトラックを待つ移民労働者たち。多くはミャンマーのバゴー"
                           "地域から来た。"),
            QStringLiteral("「ずっと一時滞在のまま」と、ある女性は言った……。二十年ここで暮らす人もいる（タイ"
                           "、カンボジア）。"),
            QStringLiteral("写真：ジョン・ヒューム（John "
                           "Hulme）、2016年7月10日（日）。チェンマイのマップ財団、ラングーンの友人たち。"),
            QStringLiteral("ちょっと待って、バスはもう行ってしまったよ。ゲートウェイ・センターでシャワーを使"
                           "った人びと々。")};
    }
    return {};
}

/// The words of each script that fonts and boxes fail on first.
inline QStringList worstWordsIn(Language language) {
    switch (language) {
    case Language::English:
        return {QStringLiteral("jÅgÇ"), QStringLiteral("Ứ fjord f")};
    case Language::Thai:
        return {QStringLiteral("ที่สุด"), QStringLiteral("ปู่ญ่า"), QStringLiteral("ฎีกา กฎุ น้ำ"),
                QStringLiteral("ฟ้าป้าฏู")};
    case Language::Khmer:
        return {QStringLiteral("ខ្ញុំ"), QStringLiteral("ស្ត្រី"), QStringLiteral("ប៉ុន្តែ"),
                QStringLiteral("ក្រឡុំ ខ្ញោំ អង្គ្រឿង")};
    case Language::Burmese:
        return {QStringLiteral("ပတ္တမြား"), QStringLiteral("သင်္ဘော"), QStringLiteral("ကျွန်ုပ်"),
                QStringLiteral("ရွှေ့ဩဂုတ်ဉာဏ်")};
    case Language::Japanese:
        return {QStringLiteral("直骨令海"), QStringLiteral("（鬱）、｜"), QStringLiteral("ジョン")};
    }
    return {};
}

} // namespace sala
