<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my">
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Not written in: %1</source>
        <comment>names of languages</comment>
        <translation>စာ မရေးရသေးသော ဘာသာစကား - %1</translation>
    </message>
    <message>
        <source>Pictures, films and cards: %1. Running time: %2</source>
        <comment>a number, a length of time</comment>
        <translation>ပုံ၊ ရုပ်ရှင်နှင့် စာကတ်များ - %1 ခု။ ကြာချိန် - %2</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <comment>a length of time</comment>
        <translation>ရုပ်ရှင်၊ %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Behind a warning: it is not shown in a playlist</source>
        <translation>သတိပေးချက်နောက်တွင် ရှိသဖြင့် ပြသစာရင်းတွင် မပြပါ</translation>
    </message>
    <message>
        <source>This playlist is not on this kiosk any more: it is passed over</source>
        <translation>ဤပြသစာရင်းသည် ဤစက်တွင် မရှိတော့ပါ - ကျော်သွားပါမည်</translation>
    </message>
    <message>
        <source>A work that is not here</source>
        <translation>ဤနေရာတွင် မရှိသော လက်ရာ</translation>
    </message>
    <message>
        <source>Not in this edition, or may not be shown here: it is passed over</source>
        <translation>ဤထုတ်ဝေမှုတွင် မပါပါ၊ သို့မဟုတ် ဤနေရာတွင် ပြသခွင့် မရှိပါ - ကျော်သွားပါမည်</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ရှေ့သို့</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>အထက်ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ဖိုင်တွဲအသစ် ဖန်တီးရန်</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>စာရင်းပုံစံ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>အသေးစိတ်ပုံစံ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ဖိုင်အားလုံး (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>အရွယ်အစား</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ပြင်ဆင်သည့်ရက်</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ကွန်ပျူတာ</translation>
    </message>
</context>
<context>
    <name>sala::AboutPage</name>
    <message>
        <source>About the exhibition</source>
        <translation>ပြပွဲအကြောင်း</translation>
    </message>
    <message>
        <source>Back to the photographs</source>
        <translation>ဓာတ်ပုံများသို့ ပြန်သွားရန်</translation>
    </message>
</context>
<context>
    <name>sala::AboutText</name>
    <message>
        <source>This is a sample exhibition. Its pictures were drawn for this program: they are not photographs, and they show no real person.</source>
        <translation>ဤသည်မှာ နမူနာပြပွဲ ဖြစ်ပါသည်။ ပုံများကို ဤပရိုဂရမ်အတွက် ရေးဆွဲထားခြင်း ဖြစ်ပြီး ဓာတ်ပုံများ မဟုတ်ပါ။ တကယ့်လူ တစ်ဦးတစ်ယောက်မျှ မပါဝင်ပါ။</translation>
    </message>
    <message>
        <source>Organised by</source>
        <comment>above the name of an organisation</comment>
        <translation>စီစဉ်သူ</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>above the names of organisations</comment>
        <translation>မိတ်ဖက်များ</translation>
    </message>
    <message>
        <source>Photographs by</source>
        <comment>above the name of a photographer</comment>
        <translation>ဓာတ်ပုံဆရာ</translation>
    </message>
    <message>
        <source>With the support of</source>
        <comment>above the name of a foundation</comment>
        <translation>ပံ့ပိုးသူ</translation>
    </message>
</context>
<context>
    <name>sala::BenchActions</name>
    <message>
        <source>Search</source>
        <translation>ရှာရန်</translation>
    </message>
    <message>
        <source>Next missing text</source>
        <translation>နောက်လိုနေသောစာ</translation>
    </message>
    <message>
        <source>Previous missing text</source>
        <translation>ယခင်လိုနေသောစာ</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>နောက်လက်ရာ</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>ယခင်လက်ရာ</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>လက်ရာအားလုံး</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>နောက်အကွက်</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>ယခင်အကွက်</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>နောက်ဘာသာစကား</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>ယခင်ဘာသာစကား</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>မူရင်းကို ကူးရန်</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>မူကြမ်းအဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>စစ်ဆေးပြီးဟု မှတ်ရန်</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>မှန်သေးသည်</translation>
    </message>
    <message>
        <source>History</source>
        <translation>မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>နောက်ဆုံးသိမ်းသည်ကို ပြန်ဖြေရန်</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>ပြန်သိမ်းရန်</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>နမူနာ အကြီး</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>သော့ခတ်ရန်</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ဖြတ်လမ်းခလုတ်များ</translation>
    </message>
    <message>
        <source>Add a curator</source>
        <translation>ပြပွဲစီစဉ်သူ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Translated before</source>
        <translation>ယခင် ဘာသာပြန်ချက်များ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Consents to look after</source>
        <translation>စောင့်ကြည့်ရမည့် သဘောတူညီချက်များ</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ပြောင်းလဲမှု</translation>
    </message>
    <message>
        <source>Bring works in…</source>
        <translation>လက်ရာများ ထည့်သွင်းရန်…</translation>
    </message>
    <message>
        <source>Edit the chosen works…</source>
        <translation>ရွေးထားသော လက်ရာများ ပြင်ရန်…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>စာများ…</translation>
    </message>
    <message>
        <source>Works…</source>
        <translation>လက်ရာ…</translation>
    </message>
    <message>
        <source>What is shown of it…</source>
        <translation>ပြမည့်အပိုင်း…</translation>
    </message>
    <message>
        <source>Bring texts in…</source>
        <translation>စာသားများ ထည့်သွင်းရန်…</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>မူရင်းစုစည်းမှု၏ ပြောင်းလဲမှုများ</translation>
    </message>
</context>
<context>
    <name>sala::BenchPage</name>
    <message>
        <source>Saved: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>သိမ်းပြီးပါပြီ - %1၊ %2</translation>
    </message>
    <message>
        <source>Search in every language</source>
        <translation>ဘာသာစကားအားလုံးဖြင့် ရှာရန်</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ရှာရန်</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>လက်ရာများ</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed and did not save are here again</source>
        <translation>
            <numerusform>သင်ရိုက်ပြီး မသိမ်းရသေးသော စာ %n ခု ပြန်ရောက်ပါပြီ</numerusform>
        </translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>မူရင်းစုစည်းမှုကို ဖတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>မူရင်းစုစည်းမှုကို ဖတ်နေပါသည်…</translation>
    </message>
    <message>
        <source>No work has these words. Search for fewer of them, or clear the filters.</source>
        <translation>ဤစကားလုံးများပါသော လက်ရာ မရှိပါ။ စကားလုံး လျှော့ရှာပါ သို့မဟုတ် စစ်ထုတ်မှုများကို ရှင်းပါ။</translation>
    </message>
    <message>
        <source>Nothing is left here. Clear the filters to see all works.</source>
        <translation>ဤနေရာတွင် ဘာမျှ မကျန်တော့ပါ။ လက်ရာအားလုံးကို မြင်ရန် စစ်ထုတ်မှုများကို ရှင်းပါ။</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>စက်က ပြသည့်အတိုင်း စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Nothing is missing in %1 in these works.</source>
        <comment>a language</comment>
        <translation>ဤလက်ရာများတွင် %1 ဖြင့် ဘာမျှ မလိုတော့ပါ။</translation>
    </message>
    <message>
        <source>There is no source to copy here.</source>
        <translation>ဤနေရာတွင် ကူးရန် မူရင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>You changed this text. Save it first; then another person can review it.</source>
        <translation>ဤစာကို သင်ပြင်ထားပါသည်။ အရင်သိမ်းပါ၊ ထို့နောက် အခြားသူက စစ်ဆေးနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>There is no text here to review.</source>
        <translation>ဤနေရာတွင် စစ်ဆေးရန် စာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Somebody else has written this since. Nothing was taken back.</source>
        <translation>ထို့နောက် အခြားသူက ရေးထားပါသည်။ ဘာကိုမျှ ပြန်မဖြေပါ။</translation>
    </message>
    <message>
        <source>You have saved nothing that can be taken back.</source>
        <translation>သင်သိမ်းထားသည့်အထဲ ပြန်ဖြေနိုင်သည် မရှိပါ။</translation>
    </message>
    <message>
        <source>There is nothing to save again.</source>
        <translation>ပြန်သိမ်းစရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>နောက်ဆုံးသိမ်းသည်ကို ပြန်ဖြေပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>It is saved again.</source>
        <translation>ပြန်သိမ်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>You wrote this text yourself; another person has to review it.</source>
        <translation>ဤစာကို သင်ကိုယ်တိုင် ရေးထားသဖြင့် အခြားသူက စစ်ဆေးရပါမည်။</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>a curator</comment>
        <translation>%1 ယခု ဝင်နိုင်ပါပြီ။</translation>
    </message>
    <message>
        <source>The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there.</source>
        <translation>ယခင်စာကို အကွက်ထဲ ပြန်ထည့်ထားပါသည်။ ပြန်သုံးရန် သိမ်းပါ။ ရှိနေခဲ့သည့်စာကို ပြန်ယူရန် Ctrl+Z နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Another file was put in this library&apos;s place while it was open. Nothing more is written: copy what you typed and is not kept, close this window, and open the library again.</source>
        <translation>ဤမူရင်းစုစည်းမှုကို ဖွင့်ထားစဉ် ၎င်း၏နေရာတွင် အခြားဖိုင်တစ်ခု အစားထိုးထားပါသည်။ ယခုမှစ၍ မည်သည့်အရာမျှ ထပ်မရေးတော့ပါ။ ရိုက်ပြီး မသိမ်းရသေးသောစာများကို ကူးပါ၊ ဤဝင်းဒိုးကို ပိတ်ပါ၊ ထို့နောက် မူရင်းစုစည်းမှုကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of them are gone.</source>
        <translation>ပါဝင်သူတစ်ဦးက သဘောတူညီချက်ကို ရုပ်သိမ်းသဖြင့် လက်ရာတစ်ခုကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ၎င်း၏ ပုံ၊ စာများနှင့် မူကြမ်းအားလုံးကို ဖျက်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>The texts are still being read. One moment…</source>
        <translation>စာများကို ဖတ်နေဆဲဖြစ်ပါသည်။ ခဏစောင့်ပါ…</translation>
    </message>
    <message>
        <source>Not saved, because it is not shown: %1. Show it, then save it.</source>
        <comment>languages with a draft</comment>
        <translation>ပြမထားသောကြောင့် မသိမ်းရသေးပါ- %1။ ပြပြီးမှ သိမ်းပါ။</translation>
    </message>
    <message>
        <source>The source stands in the field. Ctrl+Z brings back what was there.</source>
        <translation>မူရင်းစာကို အကွက်ထဲ ထည့်ထားပါသည်။ ရှိနေခဲ့သည့်စာကို ပြန်ယူရန် Ctrl+Z နှိပ်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought in.</source>
        <translation>
            <numerusform>စာ %n ခု ထည့်သွင်းပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has no works yet. Drag a folder onto this window to bring some in.</source>
        <translation>ဤမူရင်းစုစည်းမှုတွင် လက်ရာ မရှိသေးပါ။ ထည့်သွင်းရန် ဖိုင်တွဲတစ်ခုကို ဤဝင်းဒိုးပေါ်သို့ ဆွဲယူထည့်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n work(s) were brought in.</source>
        <translation>
            <numerusform>ရပ်ပြီးပါပြီ။ လက်ရာ %n ခု ထည့်သွင်းပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were brought in.</source>
        <translation>
            <numerusform>လက်ရာ %n ခု ထည့်သွင်းပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were changed. Ctrl+Alt+Z takes it back.</source>
        <translation>
            <numerusform>လက်ရာ %n ခု ပြောင်းပြီးပါပြီ။ Ctrl+Alt+Z ဖြင့် ပြန်ဖြေနိုင်သည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first: with Ctrl or Shift, or all of them with Ctrl+A.</source>
        <translation>လက်ရာများကို အရင်ရွေးပါ – Ctrl သို့မဟုတ် Shift ဖြင့်၊ အားလုံးကို Ctrl+A ဖြင့်။</translation>
    </message>
    <message>
        <source>Slides show it like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>ယခုမှစ၍ ဆလိုက်တွင် ဤသို့ ပြမည်။ Ctrl+Alt+Z ဖြင့် ပြန်ဖြေနိုင်သည်။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>ယခုမှစ၍ ရုပ်ရှင်သည် ဤသို့ စ၍ ဆုံးမည်။ Ctrl+Alt+Z ဖြင့် ပြန်ဖြေနိုင်သည်။</translation>
    </message>
    <message>
        <source>Choose a photograph or a film first.</source>
        <translation>ဓာတ်ပုံ သို့မဟုတ် ရုပ်ရှင်ကို အရင်ရွေးပါ။</translation>
    </message>
    <message>
        <source>Reviewed: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>စစ်ဆေးပြီးပါပြီ - %1၊ %2</translation>
    </message>
</context>
<context>
    <name>sala::BenchSheet</name>
    <message>
        <source>Close</source>
        <comment>a sheet that lies over the window</comment>
        <translation>ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::BringRowView</name>
    <message>
        <source>New</source>
        <comment>a work that is not in the library</comment>
        <translation>အသစ်</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a film of the library</comment>
        <translation>အတွက်- %1</translation>
    </message>
    <message>
        <source>New, and looks like: %1</source>
        <comment>a photograph</comment>
        <translation>အသစ်ဖြစ်ပြီး ဆင်တူသည်- %1</translation>
    </message>
    <message>
        <source>It looks like a photograph that was withdrawn. Take it only if it is another.</source>
        <translation>ပြန်ရုပ်သိမ်းထားသော ဓာတ်ပုံတစ်ပုံနှင့် ဆင်တူသည်။ အခြားပုံ ဖြစ်မှသာ ယူပါ။</translation>
    </message>
    <message>
        <source>The same file is above.</source>
        <translation>ဤဖိုင်ပင် အထက်တွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>မူရင်းစုစည်းမှုတွင် ရှိပြီးသား- %1</translation>
    </message>
    <message>
        <source>Somebody in it took their consent back. It is not brought in again.</source>
        <translation>ပါဝင်သူတစ်ဦးက သဘောတူညီချက်ကို ရုပ်သိမ်းထားသည်။ ထပ်မံ မထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a field of a work, the language, the words</comment>
        <translation>%1 (%2)- %3</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>ရက်စွဲ- %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>နေရာ- %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <comment>who made it</comment>
        <translation>ဖန်တီးသူ- %1</translation>
    </message>
    <message>
        <source>Copyright: %1</source>
        <translation>မူပိုင်ခွင့်- %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>files that come in together</comment>
        <translation>တွဲပါသည်- %1</translation>
    </message>
    <message>
        <source>Read with the XMP file beside it</source>
        <translation>ဘေးရှိ XMP ဖိုင်နှင့်အတူ ဖတ်ထားသည်</translation>
    </message>
    <message>
        <source>A text in it could be Unicode or Zawgyi and is left out.</source>
        <translation>ပါဝင်သော စာတစ်ခုသည် ယူနီကုဒ် သို့မဟုတ် ဇော်ဂျီ ဖြစ်နိုင်သဖြင့် ချန်ထားသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a document</comment>
        <translation>
            <numerusform>စာမျက်နှာ %n မျက်နှာ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>a latitude</comment>
        <translation>တောင် %1°</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>a latitude</comment>
        <translation>မြောက် %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>a longitude</comment>
        <translation>အနောက် %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>a longitude</comment>
        <translation>အရှေ့ %1°</translation>
    </message>
    <message>
        <source>The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or published has it; the original, which stays in the library, does.</source>
        <comment>a latitude, a longitude</comment>
        <translation>ဤဖိုင်က မည်သည့်နေရာတွင် ရိုက်ခဲ့သည်ကို ပြောပြသည် - %1၊ %2။ ၎င်းက လူတစ်ဦး နေထိုင်ရာကို ဖော်ထုတ်နိုင်သည်။ ပြသသော သို့မဟုတ် ထုတ်ဝေသော ပုံများတွင် မပါပါ။ မူရင်းစုစည်းမှုထဲတွင် ရှိနေသော မူရင်းတွင်သာ ပါသည်။</translation>
    </message>
    <message>
        <source>It cannot be brought in. %1</source>
        <comment>a sentence that says why</comment>
        <translation>ထည့်သွင်း၍ မရပါ။ %1</translation>
    </message>
</context>
<context>
    <name>sala::BringSheet</name>
    <message>
        <source>Bring works in</source>
        <translation>လက်ရာများ ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Works are being brought in. It goes on when this sheet is closed.</source>
        <translation>လက်ရာများ ထည့်သွင်းနေသည်။ ဤစာမျက်နှာကို ပိတ်သော်လည်း ဆက်လုပ်နေမည်။</translation>
    </message>
    <message>
        <source>Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can also be dragged onto the window.</source>
        <translation>ဖိုင်တွဲ သို့မဟုတ် ဖိုင်များကို ရွေးပါ – ဓာတ်ပုံများ၊ စာတန်းထိုးနှင့် အသံပါသော ရုပ်ရှင်များ၊ ဘာသာစကားအလိုက် စာရွက်စာတမ်းများ။ ဝင်းဒိုးပေါ်သို့ ဆွဲယူထည့်၍လည်း ရသည်။</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ဖိုင်များကို ကြည့်နေသည်…</translation>
    </message>
    <message>
        <source>There is no photograph, film or document in it.</source>
        <translation>ဓာတ်ပုံ၊ ရုပ်ရှင် သို့မဟုတ် စာရွက်စာတမ်း မပါဝင်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot come in.</source>
        <translation>
            <numerusform>ဖိုင် %n ခု ထည့်သွင်း၍ မရပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in: %1 of %2 files, %3</source>
        <comment>the last is a file</comment>
        <translation>ထည့်သွင်းနေသည် – ဖိုင် %2 ခုအနက် %1 ခု၊ %3</translation>
    </message>
    <message>
        <source>Looking at the files: %1 of %2, %3</source>
        <comment>the last is a file</comment>
        <translation>ဖိုင်များကို ကြည့်နေသည် – %2 ခုအနက် %1 ခု၊ %3</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>ရှေ့အတန်းများ</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>နောက်အတန်းများ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ဖိုင်တွဲ ရွေးရန်…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ဖိုင်များ ရွေးရန်…</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>အားလုံး ယူရန်</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>ဘာမျှ မယူရန်</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်ရန်</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n work(s)</source>
        <translation>
            <numerusform>လက်ရာ %n ခု ထည့်သွင်းရန်</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>မည်မျှ ပြီးပြီ</translation>
    </message>
</context>
<context>
    <name>sala::BrowseBar</name>
    <message>
        <source>By journey</source>
        <comment>photographs in the order of the visits to countries</comment>
        <translation>ခရီးစဉ်</translation>
    </message>
    <message>
        <source>By theme</source>
        <comment>photographs by subject</comment>
        <translation>အကြောင်းအရာ</translation>
    </message>
    <message>
        <source>About the exhibition</source>
        <translation>ပြပွဲအကြောင်း</translation>
    </message>
    <message>
        <source>Sample exhibition</source>
        <comment>a mark: this is not the real exhibition</comment>
        <translation>နမူနာပြပွဲ</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all photographs and films</comment>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>shows where the photographs were taken</comment>
        <translation>မြေပုံ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>shows what happened when, and the programme</comment>
        <translation>အချိန်စဉ်</translation>
    </message>
    <message>
        <source>Voices</source>
        <comment>films in which people speak</comment>
        <translation>ပြောပြသူများ</translation>
    </message>
</context>
<context>
    <name>sala::BrowsePage</name>
    <message>
        <source>Photographs</source>
        <translation>ဓာတ်ပုံများ</translation>
    </message>
    <message>
        <source>Map of the journeys</source>
        <translation>ခရီးများ၏ မြေပုံ</translation>
    </message>
    <message>
        <source>Timeline and programme</source>
        <translation>အချိန်စဉ်နှင့် အစီအစဉ်</translation>
    </message>
</context>
<context>
    <name>sala::CloseSheet</name>
    <message>
        <source>Not everything is on the disk yet</source>
        <translation>အားလုံး သိုလှောင်ပစ္စည်းထဲ မရောက်သေးပါ</translation>
    </message>
    <message>
        <source>The disk does not take what was typed: it is full, or another program holds the library. Sala goes on trying, and the window closes by itself once everything is kept. Closed now, this would be lost:</source>
        <translation>ရိုက်ထားသောစာများကို သိုလှောင်ပစ္စည်းထဲ ရေး၍ မရပါ။ နေရာပြည့်နေသည်၊ သို့မဟုတ် အခြားပရိုဂရမ်က မူရင်းစုစည်းမှုကို အသုံးပြုနေသည်။ Sala က ဆက်ကြိုးစားနေပြီး အားလုံးသိမ်းပြီးပါက ဝင်းဒိုးသည် အလိုအလျောက် ပိတ်ပါမည်။ ယခု ပိတ်ပါက အောက်ပါတို့ ပျောက်ပါမည်-</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>မည်သို့ဖြစ်စေ ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>စာများကို ကူးရန်</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ဝင်းဒိုးကို ဖွင့်ထားရန်</translation>
    </message>
</context>
<context>
    <name>sala::ClosedPage</name>
    <message>
        <source>The exhibition is closed now.</source>
        <translation>ယခု ပြပွဲ ပိတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>The exhibition is closed now. It opens again on %1 at %2.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>ယခု ပြပွဲ ပိတ်ထားပါသည်။ %1 %2 တွင် ပြန်ဖွင့်ပါမည်။</translation>
    </message>
</context>
<context>
    <name>sala::ConflictSheet</name>
    <message>
        <source>Somebody else wrote this text meanwhile: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>ထိုအတောအတွင်း အခြားသူက ဤစာကို ရေးထားပါသည် - %1၊ %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2၊ %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>သင်</translation>
    </message>
    <message>
        <source>Or one text of both; write it here:</source>
        <translation>သို့မဟုတ် နှစ်ခုပေါင်း စာတစ်ခု ဤနေရာတွင် ရေးပါ -</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>သူ၏စာကို ယူရန်</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>ကျွန်ုပ်စာကို ယူရန်</translation>
    </message>
    <message>
        <source>Save the text of both</source>
        <translation>ပေါင်းထားသောစာကို သိမ်းရန်</translation>
    </message>
    <message>
        <source>You wrote this text in another window, too: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>ဤစာကို အခြားဝင်းဒိုးတစ်ခုတွင်လည်း သင်ရေးထားပါသည်- %1၊ %2</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>အခြားဝင်းဒိုးတွင်</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>ဤဝင်းဒိုးတွင်</translation>
    </message>
    <message>
        <source>Take the other window&apos;s</source>
        <translation>အခြားဝင်းဒိုး၏စာကို ယူရန်</translation>
    </message>
    <message>
        <source>Take this window&apos;s</source>
        <translation>ဤဝင်းဒိုး၏စာကို ယူရန်</translation>
    </message>
    <message>
        <source>Keep the text of both</source>
        <translation>ပေါင်းထားသောစာကို မူကြမ်းအဖြစ် ထားရန်</translation>
    </message>
</context>
<context>
    <name>sala::ConsentEntryForm</name>
    <message>
        <source>What %1 said: %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>%1 ပြောခဲ့သည် - %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>လူတစ်ဦး ထည့်ရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>မှတ်တမ်းတင်ရန်</translation>
    </message>
    <message>
        <source>Who is not asked, or has not agreed, is not shown.</source>
        <translation>မမေးရသေးသူ သို့မဟုတ် သဘောမတူသေးသူကို မပြပါ။</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>အရွယ်ရောက်ပြီး</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>အရွယ်မရောက်သေး</translation>
    </message>
    <message>
        <source>Private reference, never a name</source>
        <translation>ကိုယ်ရေးရည်ညွှန်းအမှတ်၊ အမည် မထည့်ရ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>အသက်</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ဘာအတွက်</translation>
    </message>
    <message>
        <source>Nobody has asked yet: not shown</source>
        <translation>မမေးရသေးပါ - မပြပါ</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>သဘောတူသည်</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>ငြင်းသည်</translation>
    </message>
    <message>
        <source>Choose until when…</source>
        <translation>မည်သည့်အချိန်အထိ ရွေးပါ…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>အဆုံးသတ်ရက် မရှိ</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>သတ်မှတ်ရက်အထိ</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>အကျုံးဝင်သော နောက်ဆုံးရက်</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>မျက်နှာဖုံးမှသာ</translation>
    </message>
    <message>
        <source>The face may be seen</source>
        <translation>မျက်နှာမြင်နိုင်သည်</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>အသံမကြားရမှသာ</translation>
    </message>
    <message>
        <source>The voice may be heard</source>
        <translation>အသံကြားနိုင်သည်</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>မည်သည့်အချိန်အထိ</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>သူ၏ အဖြေ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>မည်သည့်နေရာ</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>မျက်နှာ</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>အသံ</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>the language somebody was asked in</comment>
        <translation>မှတ်မထားပါ</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>မည်သို့ ပြောခဲ့သည်</translation>
    </message>
    <message>
        <source>The day they said it, such as 2016-05-17</source>
        <translation>ပြောခဲ့သည့်ရက်၊ ဥပမာ 2016-05-17</translation>
    </message>
    <message>
        <source>The language they were asked in</source>
        <translation>မေးခဲ့သော ဘာသာစကား</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>မေးခဲ့သူ</translation>
    </message>
    <message>
        <source>Who agreed for somebody under age: a private reference</source>
        <translation>အရွယ်မရောက်သေးသူကိုယ်စား သဘောတူသူ - ကိုယ်ရေးရည်ညွှန်းအမှတ်</translation>
    </message>
    <message>
        <source>What else is to be known; it stays in the library</source>
        <translation>အခြား သိထားရန်၊ မူရင်းစုစည်းမှုထဲတွင်သာ ရှိမည်</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2027-12-31</source>
        <translation>ခုနှစ်၊ လ၊ ရက်၊ ဥပမာ 2027-12-31</translation>
    </message>
    <message>
        <source>Write the person&apos;s private reference first.</source>
        <translation>ထိုသူ၏ ကိုယ်ရေးရည်ညွှန်းအမှတ်ကို ဦးစွာ ရေးပါ။</translation>
    </message>
    <message>
        <source>Choose where it holds: everywhere, or one country at least.</source>
        <translation>မည်သည့်နေရာတွင် အကျုံးဝင်သည်ကို ရွေးပါ - နေရာအားလုံး သို့မဟုတ် အနည်းဆုံး နိုင်ငံတစ်ခု။</translation>
    </message>
    <message>
        <source>Choose until when it holds.</source>
        <translation>မည်သည့်အချိန်အထိ အကျုံးဝင်သည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Write the last day as year, month and day: 2027-12-31.</source>
        <translation>နောက်ဆုံးရက်ကို ခုနှစ်၊ လ၊ ရက်ဖြင့် ရေးပါ - 2027-12-31။</translation>
    </message>
    <message>
        <source>Write the day they said it as year, month and day: 2016-05-17.</source>
        <translation>ပြောခဲ့သည့်ရက်ကို ခုနှစ်၊ လ၊ ရက်ဖြင့် ရေးပါ - 2016-05-17။</translation>
    </message>
    <message>
        <source>Somebody has to agree for a person under age: write who, by a private reference.</source>
        <translation>အရွယ်မရောက်သေးသူကိုယ်စား တစ်ဦးက သဘောတူရပါမည် - ထိုသူ၏ ကိုယ်ရေးရည်ညွှန်းအမှတ်ကို ရေးပါ။</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>မှတ်စု ရှည်လွန်းသည်။</translation>
    </message>
    <message>
        <source>Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again.</source>
        <translation>ဤအတောအတွင်း တစ်စုံတစ်ယောက်က ဤသူအကြောင်း မှတ်တမ်းတင်ထားပါသည်။ ဘာမှ မရေးရသေးပါ - ပိတ်ပြီး ပြန်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This person has taken consent back. That is never undone: they cannot be shown again there.</source>
        <translation>ဤသူသည် သဘောတူညီချက်ကို ရုပ်သိမ်းပြီးပါပြီ။ ပြန်ပြင်၍ မရပါ - ထိုနေရာတွင် ထပ်မပြနိုင်တော့ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheet</name>
    <message>
        <source>Consent: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>သဘောတူညီချက် - %1</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>လူတစ်ဦး ထည့်ရန်…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>%1, under age</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1၊ အရွယ်မရောက်သေး</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>သဘောတူညီချက် ရုပ်သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Take the consent of %1 back…</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ၏ သဘောတူညီချက် ရုပ်သိမ်းရန်…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what somebody agreed to</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1: nothing is known, so it is not shown</source>
        <comment>a use</comment>
        <translation>%1 - မသိရသေး၍ မပြပါ</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a consent</comment>
        <translation>ပြောင်းရန်…</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>a consent</comment>
        <translation>မှတ်တမ်းတင်ရန်…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what is done</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Hide a part of the picture…</source>
        <translation>ပုံ၏ အစိတ်အပိုင်းတစ်ခု ဖုံးရန်…</translation>
    </message>
    <message>
        <source>Their face can still be seen. Hide it…</source>
        <translation>မျက်နှာ မြင်နေရသေးသည်။ ဖုံးရန်…</translation>
    </message>
    <message>
        <source>The face of %1 can still be seen. Hide it…</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ၏ မျက်နှာ မြင်နေရသေးသည်။ ဖုံးရန်…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n…</source>
        <comment>how many pieces</comment>
        <translation>
            <numerusform>သက်သေ - %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>သက်သေ…</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheets</name>
    <message>
        <source>Recorded: %1</source>
        <comment>a person&apos;s reference</comment>
        <translation>မှတ်တမ်းတင်ပြီး - %1</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon: F10 shows which.</source>
        <translation>
            <numerusform>သဘောတူညီချက် %n ခု မကြာမီ ကုန်ဆုံးမည် - F10 ဖြင့် ကြည့်ပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are not confirmed by every kiosk: F10 shows which.</source>
        <translation>
            <numerusform>ရုပ်သိမ်းမှု %n ခုကို စက်အားလုံးက အတည်မပြုသေးပါ - F10 ဖြင့် ကြည့်ပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from %n work(s). Publish every exhibition anew, and load it on every kiosk.</source>
        <translation>
            <numerusform>လက်ရာ %n ခုမှ ရုပ်သိမ်းပြီးပါပြီ။ ပြပွဲအားလုံးကို အသစ်ထုတ်ဝေပြီး စက်အားလုံးတွင် ထည့်ပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies cannot be changed and may still have the works; delete them: %1</source>
        <comment>files</comment>
        <translation>ဤမိတ္တူများကို မပြင်နိုင်ဘဲ လက်ရာများ ရှိနေနိုင်သေးသည်၊ ဖျက်ပါ - %1</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWatch</name>
    <message>
        <source>Consents to look after</source>
        <translation>စောင့်ကြည့်ရမည့် သဘောတူညီချက်များ</translation>
    </message>
    <message>
        <source>Read the receipts on sticks</source>
        <translation>USB မှ အတည်ပြုချက် ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Read the receipts in a folder…</source>
        <translation>ဖိုင်တွဲမှ အတည်ပြုချက် ဖတ်ရန်…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ဖတ်နေသည်…</translation>
    </message>
    <message numerus="yes">
        <source>%n new receipt(s) taken in.</source>
        <translation>
            <numerusform>အတည်ပြုချက်အသစ် %n ခု လက်ခံပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <comment>files, with an English explanation</comment>
        <translation>မလက်ခံပါ - %1</translation>
    </message>
    <message numerus="yes">
        <source>They end within %n day(s)</source>
        <comment>consents</comment>
        <translation>
            <numerusform>%n ရက်အတွင်း ကုန်ဆုံးမည်</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>မရှိပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consents</comment>
        <translation>
            <numerusform>နောက်ထပ် %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>a day, a person&apos;s reference, a use, countries</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Open its consents</source>
        <translation>သဘောတူညီချက် ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Kiosks that have not confirmed a withdrawal</source>
        <translation>ရုပ်သိမ်းမှုကို အတည်မပြုသေးသော စက်များ</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are confirmed by every kiosk.</source>
        <translation>
            <numerusform>ရုပ်သိမ်းမှု %n ခုကို စက်အားလုံးက အတည်ပြုပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1 has confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>စက် %1 အတည်ပြုပြီး (ထုတ်ဝေမှု %2၊ %3 တွင် သိရသည်)</translation>
    </message>
    <message>
        <source>Kiosk %1 has NOT confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>စက် %1 အတည်မပြုသေး (ထုတ်ဝေမှု %2၊ %3 တွင် သိရသည်)</translation>
    </message>
    <message>
        <source>an erased work, %1</source>
        <comment>its number</comment>
        <translation>ဖျက်ထားသော လက်ရာ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a work, when it was withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · only in %3</source>
        <comment>a work, when it was withdrawn, a country</comment>
        <translation>%1 · %2 · %3 တွင်သာ</translation>
    </message>
    <message>
        <source>No kiosk has said that it has edition %1. Look for it.</source>
        <comment>numbers</comment>
        <translation>ထုတ်ဝေမှု %1 ရှိသည်ဟု မည်သည့်စက်ကမျှ မပြောသေးပါ။ ရှာပါ။</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWords</name>
    <message>
        <source>Agreed</source>
        <comment>somebody</comment>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>somebody</comment>
        <translation>ငြင်းပယ်</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a consent</comment>
        <translation>ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>မမေးရသေးပါ</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 အကြောင်း ဘာမှ မသိရသေးပါ။</translation>
    </message>
    <message>
        <source>%1 has refused.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ငြင်းထားပါသည်။</translation>
    </message>
    <message>
        <source>%1 has taken consent back.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 သည် သဘောတူညီချက်ကို ရုပ်သိမ်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>What %1 agreed to has ended.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ၏ သဘောတူညီချက် ကုန်ဆုံးပါပြီ။</translation>
    </message>
    <message>
        <source>A part that is to be hidden is not hidden in the picture yet.</source>
        <translation>ဖုံးရမည့် အစိတ်အပိုင်းကို ပုံထဲတွင် မဖုံးရသေးပါ။</translation>
    </message>
    <message>
        <source>%1 agreed only if the face is hidden, and it can be seen.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 သည် မျက်နှာဖုံးမှသာ သဘောတူထားသော်လည်း မျက်နှာ မြင်နေရပါသည်။</translation>
    </message>
    <message>
        <source>%1 agreed only where the voice is not heard, and it can be heard.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 သည် အသံမကြားရမှသာ သဘောတူပြီး အသံ ကြားနေရပါသည်။</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <comment>in a list of countries</comment>
        <translation>အခြားနေရာအားလုံး</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere.</source>
        <translation>နေရာအားလုံးရှိ ပြပွဲများတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere, not in %1.</source>
        <comment>countries</comment>
        <translation>%1 မှလွဲ၍ နေရာအားလုံးရှိ ပြပွဲများတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Not shown in any exhibition.</source>
        <translation>မည်သည့်ပြပွဲတွင်မျှ မပြပါ။</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1, and nowhere else.</source>
        <comment>countries</comment>
        <translation>%1 ရှိ ပြပွဲများတွင်သာ ပြပါသည်။</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1; not in %2, nor anywhere else.</source>
        <comment>countries</comment>
        <translation>%1 ရှိ ပြပွဲများတွင် ပြပါသည်၊ %2 နှင့် အခြားနေရာများတွင် မပြပါ။</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>a day</comment>
        <translation>%1 တွင် ကုန်ဆုံးပါမည်။</translation>
    </message>
    <message>
        <source>Ends on %2 in %1.</source>
        <comment>%1: countries, %2: a day</comment>
        <translation>%1 တွင် %2 ၌ ကုန်ဆုံးပါမည်။</translation>
    </message>
    <message>
        <source>Not on the web.</source>
        <translation>ဝဘ်ပေါ်တွင် မပြပါ။</translation>
    </message>
    <message>
        <source>Not in print.</source>
        <translation>ပုံနှိပ်မှုတွင် မပါပါ။</translation>
    </message>
    <message>
        <source>On the web until %1.</source>
        <comment>a day</comment>
        <translation>ဝဘ်ပေါ်တွင် %1 အထိ ပြနိုင်သည်။</translation>
    </message>
    <message>
        <source>In print until %1.</source>
        <comment>a day</comment>
        <translation>ပုံနှိပ်မှုတွင် %1 အထိ သုံးနိုင်သည်။</translation>
    </message>
    <message>
        <source>May be shown on the web.</source>
        <translation>ဝဘ်ပေါ်တွင် ပြနိုင်သည်။</translation>
    </message>
    <message>
        <source>May be printed.</source>
        <translation>ပုံနှိပ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>ပြပွဲများ</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ဝဘ်</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>what a work is used for</comment>
        <translation>ပုံနှိပ်</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>how somebody agreed</comment>
        <translation>မှတ်မထားပါ</translation>
    </message>
    <message>
        <source>On a form</source>
        <comment>how somebody agreed</comment>
        <translation>ပုံစံစာရွက်ဖြင့်</translation>
    </message>
    <message>
        <source>Spoken, and recorded</source>
        <comment>how somebody agreed</comment>
        <translation>နှုတ်ဖြင့်၊ အသံဖမ်းထားသည်</translation>
    </message>
    <message>
        <source>Spoken</source>
        <comment>how somebody agreed</comment>
        <translation>နှုတ်ဖြင့်</translation>
    </message>
    <message>
        <source>By letter or message</source>
        <comment>how somebody agreed</comment>
        <translation>စာ သို့မဟုတ် မက်ဆေ့ချ်ဖြင့်</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a consent holds</comment>
        <translation>နေရာအားလုံး</translation>
    </message>
    <message>
        <source>only with the face hidden</source>
        <translation>မျက်နှာဖုံးမှသာ</translation>
    </message>
    <message>
        <source>the face may be seen</source>
        <translation>မျက်နှာမြင်နိုင်သည်</translation>
    </message>
    <message>
        <source>only where the voice is not heard</source>
        <translation>အသံမကြားရမှသာ</translation>
    </message>
    <message>
        <source>the voice may be heard</source>
        <translation>အသံကြားနိုင်သည်</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1 အထိ</translation>
    </message>
    <message>
        <source>without an end</source>
        <comment>a consent</comment>
        <translation>အဆုံးသတ်ရက် မရှိ</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <comment>who asked somebody for consent</comment>
        <translation>မေးသူ - %1</translation>
    </message>
    <message>
        <source>%1 agreed for them</source>
        <comment>a guardian&apos;s reference</comment>
        <translation>%1 က ကိုယ်စား သဘောတူသည်</translation>
    </message>
    <message>
        <source>Nobody is recorded in it, so it may be shown everywhere, on the web and in print.</source>
        <translation>ပုံထဲမှ မည်သူ့ကိုမျှ မှတ်တမ်းတင်မထားသဖြင့် နေရာအားလုံး၊ ဝဘ်နှင့် ပုံနှိပ်မှုတွင် ပြနိုင်သည်။</translation>
    </message>
    <message>
        <source>Add whoever can be recognised: then nothing is shown that they have not agreed to.</source>
        <translation>မှတ်မိနိုင်သူ အားလုံးကို ထည့်ပါ - ထို့နောက် သူတို့ သဘောမတူသည့်အရာကို မပြတော့ပါ။</translation>
    </message>
    <message>
        <source>%1 agreed only for %2.</source>
        <comment>%1: a person&apos;s reference, %2: countries</comment>
        <translation>%1 သည် %2 အတွက်သာ သဘောတူထားပါသည်။</translation>
    </message>
</context>
<context>
    <name>sala::CountryChoice</name>
    <message>
        <source>Where</source>
        <translation>မည်သည့်နေရာ</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>နေရာ ရွေးပါ…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>နေရာအားလုံး</translation>
    </message>
    <message>
        <source>Only in these countries</source>
        <translation>ဤနိုင်ငံများတွင်သာ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>နိုင်ငံများ</translation>
    </message>
</context>
<context>
    <name>sala::CountryWords</name>
    <message>
        <source>Thailand</source>
        <translation>ထိုင်းနိုင်ငံ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>ကမ္ဘောဒီးယား</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>မြန်မာ</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>လာအို</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>ဗီယက်နမ်</translation>
    </message>
    <message>
        <source>China</source>
        <translation>တရုတ်</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>ဂျပန်</translation>
    </message>
</context>
<context>
    <name>sala::CuratorDoor</name>
    <message>
        <source>Too many wrong passphrases. Wait %1.</source>
        <translation>စကားဝှက် မှားကြိမ် များလွန်းပါသည်။ %1 စောင့်ပါ။</translation>
    </message>
    <message>
        <source>The first curator of this library</source>
        <translation>ဤမူရင်းစုစည်းမှု၏ ပထမဆုံး ပြပွဲစီစဉ်သူ</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>သင် ဘယ်သူပါလဲ။</translation>
    </message>
    <message>
        <source>Nobody edits this library yet. Your name will stand beside everything you write; nobody can open the workbench without a passphrase.</source>
        <translation>ဤမူရင်းစုစည်းမှုကို မည်သူမျှ မပြင်ရသေးပါ။ သင်ရေးသမျှ၏ ဘေးတွင် သင့်အမည် ရှိပါမည်။ စကားဝှက်မပါဘဲ အလုပ်ခုံကို မည်သူမျှ မဖွင့်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>စကားဝှက် အတူတူ နောက်တစ်ကြိမ်</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>စတင်ရန်</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ဝင်ရန်</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>သင့်အမည်ကို အရင်ရေးပါ။</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>စကားဝှက် နှစ်ခု မတူပါ။</translation>
    </message>
    <message>
        <source>Choose a passphrase of six characters or more that nobody guesses, such as three words.</source>
        <translation>မည်သူမျှ မခန့်မှန်းနိုင်သော အနည်းဆုံး စာလုံးခြောက်လုံး စကားဝှက်ကို ရွေးပါ၊ ဥပမာ စကားလုံးသုံးလုံး။</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look whether Caps Lock is on and which keyboard writes.</source>
        <translation>ဤသည် စကားဝှက် မဟုတ်ပါ။ Caps Lock ဖွင့်ထားခြင်း ရှိ၊ မရှိနှင့် မည်သည့်ကီးဘုတ်ဖြင့် ရိုက်နေသည်ကို ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The library does not answer. Try again.</source>
        <translation>မူရင်းစုစည်းမှုက မတုံ့ပြန်ပါ။ ထပ်စမ်းပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed before are not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</source>
        <translation>
            <numerusform>ယခင်က ရိုက်ထားသော စာ %n ခု သိုလှောင်ပစ္စည်းထဲ မရောက်သေးပါ။ ဤဝင်းဒိုး ဖွင့်ထားသမျှ Sala က ဆက်ကြိုးစားနေပါမည်။ သိုလှောင်နေရာ ရှင်းပေးပါ၊ စက်ကို မပိတ်ပါနှင့်။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::CuratorSheet</name>
    <message>
        <source>Add a curator</source>
        <translation>ပြပွဲစီစဉ်သူ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>စကားဝှက် အတူတူ နောက်တစ်ကြိမ်</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>They sign in with this passphrase; let them type it here themselves.</source>
        <translation>သူသည် ဤစကားဝှက်ဖြင့် ဝင်ပါမည်။ ဤနေရာတွင် သူကိုယ်တိုင် ရိုက်ပါစေ။</translation>
    </message>
    <message>
        <source>The language they read</source>
        <translation>သူဖတ်သော ဘာသာစကား</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>အမည်ကို အရင်ရေးပါ။</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>စကားဝှက် နှစ်ခု မတူပါ။</translation>
    </message>
    <message>
        <source>Choose another name, or a longer passphrase: six characters or more that nobody guesses.</source>
        <translation>အခြားအမည် သို့မဟုတ် ပိုရှည်သော စကားဝှက်ကို ရွေးပါ - မည်သူမျှ မခန့်မှန်းနိုင်သော အနည်းဆုံး စာလုံးခြောက်လုံး။</translation>
    </message>
</context>
<context>
    <name>sala::DifferenceView</name>
    <message>
        <source>What changed</source>
        <translation>ပြောင်းလဲသွားသည်များ</translation>
    </message>
</context>
<context>
    <name>sala::DocumentLanguages</name>
    <message>
        <source>English</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>အင်္ဂလိပ်ဘာသာ</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ထိုင်းဘာသာ</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ခမာဘာသာ</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>မြန်မာဘာသာ</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ဂျပန်ဘာသာ</translation>
    </message>
    <message>
        <source>This document is in %1.</source>
        <comment>one or more languages</comment>
        <translation>ဤစာရွက်စာတမ်းကို %1ဖြင့် ဖတ်နိုင်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>sala::EditionCard</name>
    <message>
        <source>Both are the same: load it</source>
        <translation>နှစ်ခု တူပါသည် - ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Load this exhibition</source>
        <translation>ဤပြပွဲကို ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>%2 ထဲမှ %1</translation>
    </message>
</context>
<context>
    <name>sala::EditionWords</name>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. The people in the pictures did not agree to be shown here. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>ဤပြပွဲကို %1 အတွက် ထုတ်ဝေထားပြီး ဤစက်သည် %2 တွင် ရှိပါသည်။ ပုံထဲမှ လူများသည် ဤနေရာတွင် ပြသရန် သဘောမတူထားပါ။ %2 အတွက် ထုတ်ဝေမှုကို ပြပွဲစီစဉ်သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.</source>
        <translation>စက်သည် ဤပြပွဲ၏ ပိုသစ်သော ထုတ်ဝေမှု အမှတ် %1 ကို ပြသနေပါသည်။ ဘာမှ လုပ်ရန် မလိုပါ။</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <comment>%2: a date</comment>
        <translation>ထုတ်ဝေမှု အမှတ် %1၊ %2 တွင် ထုတ်ဝေသည်</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The kiosk has all its pictures and films already.</source>
        <translation>စက်တွင် ပုံများနှင့် ရုပ်ရှင်များ အားလုံး ရှိပြီးဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>%1 will be copied. The kiosk has room for %2.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>%1 ကို ကူးယူပါမည်။ စက်တွင် နေရာလွတ် %2 ရှိပါသည်။</translation>
    </message>
    <message>
        <source>The memory stick cannot be read. Plug it in again, or try another one.</source>
        <translation>USB ကို ဖတ်၍ မရပါ။ ပြန်တပ်ပါ၊ သို့မဟုတ် အခြားတစ်ခု စမ်းပါ။</translation>
    </message>
    <message>
        <source>This file is not a published exhibition. Ask the curators for the file they published.</source>
        <translation>ဤဖိုင်သည် ထုတ်ဝေထားသော ပြပွဲ မဟုတ်ပါ။ ထုတ်ဝေထားသော ဖိုင်ကို ပြပွဲစီစဉ်သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Copy it onto the memory stick again.</source>
        <translation>ဤဖိုင် ကူးယူစဉ် ပျက်စီးသွားပါသည်။ USB ထဲသို့ ပြန်ကူးထည့်ပါ။</translation>
    </message>
    <message>
        <source>This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.</source>
        <translation>ဤပြပွဲအတွက် ဤစက်ထက် ပိုသစ်သော Sala လိုအပ်ပါသည်။ Sala ကို အဆင့်မြှင့်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Somebody has changed this file since it was published. Do not use it, and tell the curators.</source>
        <translation>ထုတ်ဝေပြီးနောက် ဤဖိုင်ကို တစ်စုံတစ်ယောက်က ပြောင်းလဲထားပါသည်။ မသုံးပါနှင့်၊ ပြပွဲစီစဉ်သူကို ပြောပါ။</translation>
    </message>
    <message>
        <source>This kiosk does not know yet who published this exhibition. Compare this number with the one on your staff card: %1 Load it only if both are the same.</source>
        <comment>%1: letters and digits in groups</comment>
        <translation>ဤပြပွဲကို မည်သူ ထုတ်ဝေသည်ကို ဤစက် မသိသေးပါ။ ဤနံပါတ်ကို ဝန်ထမ်းကတ်ပေါ်မှ နံပါတ်နှင့် နှိုင်းယှဉ်ပါ။ %1 နှစ်ခုလုံး တူမှသာ ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>The kiosk shows this edition already. Nothing needs to be done.</source>
        <translation>စက်သည် ဤထုတ်ဝေမှုကို ပြသနေပြီး ဖြစ်ပါသည်။ ဘာမှ လုပ်ရန် မလိုပါ။</translation>
    </message>
    <message>
        <source>Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer edition.</source>
        <translation>ဤပြပွဲထဲမှ တစ်စုံတစ်ယောက်သည် ပြသရန် သဘောမတူတော့ပါ။ ပိုသစ်သော ထုတ်ဝေမှုကို ပြပွဲစီစဉ်သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in charge of the kiosk.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>ဤစက်တွင် နေရာမလောက်ပါ။ %1 လိုပြီး %2 သာ ကျန်ပါသည်။ စက်တာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>PIN တွင် အနည်းဆုံး ဂဏန်း %1 လုံး ရှိရပါမည်။</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>ရှည်လွန်းပါသည်။</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>အခြားနိုင်ငံ</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>ဤ PIN ကို ခန့်မှန်းရ လွယ်လွန်းပါသည်။ အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators for the newest one.</source>
        <translation>ဤစက်သည် ဤပြပွဲ၏ ပိုသစ်သော ထုတ်ဝေမှု အမှတ် %1 ကို ပြသခဲ့ပြီး ဖြစ်ပါသည်။ အသစ်ဆုံး ထုတ်ဝေမှုကို ပြပွဲစီစဉ်သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and nobody has said yet in which country this kiosk stands. Choose it under “Settings of this kiosk”.</source>
        <comment>%1: a country</comment>
        <translation>ဤပြပွဲကို %1 အတွက် ထုတ်ဝေထားပြီး ဤစက်သည် မည်သည့်နိုင်ငံတွင် ရှိသည်ကို မည်သူမျှ မသတ်မှတ်ရသေးပါ။ “ဤစက်၏ ဆက်တင်များ” တွင် နိုင်ငံကို ရွေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::EntryPanel</name>
    <message>
        <source>It stands for %1.</source>
        <comment>a length of time</comment>
        <translation>%1 ကြာ ပြသသည်။</translation>
    </message>
    <message>
        <source>It plays from %1 to %2.</source>
        <comment>places in a film: 0:10, 1:20</comment>
        <translation>%1 မှ %2 အထိ ပြသည်။</translation>
    </message>
    <message>
        <source>Play it with sound</source>
        <translation>အသံဖြင့် ပြရန်</translation>
    </message>
    <message>
        <source>Play it without sound</source>
        <translation>အသံမပါဘဲ ပြရန်</translation>
    </message>
    <message>
        <source>Let it fade in</source>
        <translation>တဖြည်းဖြည်း ပေါ်လာစေရန်</translation>
    </message>
    <message>
        <source>Show it at once, without a fade</source>
        <translation>ချက်ချင်း ပြရန်</translation>
    </message>
    <message>
        <source>Keep it in its place</source>
        <translation>အစဉ်အတိုင်း ထားရန်</translation>
    </message>
    <message>
        <source>Shuffle it with those beside it</source>
        <translation>ဘေးရှိအရာများနှင့် ရောမွှေရန်</translation>
    </message>
    <message>
        <source>Large words, in %1:</source>
        <comment>a language</comment>
        <translation>စာလုံးကြီး၊ %1 ဖြင့် -</translation>
    </message>
    <message>
        <source>The playlist&apos;s name, in %1:</source>
        <comment>a language</comment>
        <translation>ပြသစာရင်း အမည်၊ %1 ဖြင့် -</translation>
    </message>
    <message>
        <source>A sentence below, in %1:</source>
        <comment>a language</comment>
        <translation>အောက်မှ စာကြောင်း၊ %1 ဖြင့် -</translation>
    </message>
    <message>
        <source>Touch an entry to change it.</source>
        <translation>ပြင်ရန် စာရင်းထဲမှ တစ်ခုကို ထိပါ။</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>ပိုတိုရန်</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>ပိုကြာရန်</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>ပိုစော၍ စရန်</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>ပိုနောက်ကျ၍ စရန်</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>ပိုစော၍ ဆုံးရန်</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>ပိုနောက်ကျ၍ ဆုံးရန်</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>စာလုံးကြီး</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>စာကြောင်း</translation>
    </message>
</context>
<context>
    <name>sala::ErrorText</name>
    <message>
        <source>The file is damaged. Copy it again from where it came from.</source>
        <translation>ဤဖိုင် ပျက်စီးနေပါသည်။ မူရင်းနေရာမှ ပြန်ကူးယူပါ။</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it, then try again.</source>
        <translation>အခြားပရိုဂရမ်က ဤဖိုင်ကို အသုံးပြုနေပါသည်။ ထိုပရိုဂရမ်ကို ပိတ်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>The file was made by a newer Sala. Update this program, then try again.</source>
        <translation>ဤဖိုင်ကို ပိုသစ်သော Sala ဗားရှင်းဖြင့် ပြုလုပ်ထားပါသည်။ ဤပရိုဂရမ်ကို အဆင့်မြှင့်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ရပ်လိုက်ပါပြီ။ မည်သည့်အရာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>This cannot be found. Check the name, or plug the memory stick in again.</source>
        <translation>ရှာမတွေ့ပါ။ အမည်ကို စစ်ဆေးပါ၊ သို့မဟုတ် USB ကို ပြန်တပ်ပါ။</translation>
    </message>
    <message>
        <source>Sala cannot use this. Choose another file, or check what was typed.</source>
        <translation>Sala က ဤဖိုင် သို့မဟုတ် အချက်အလက်ကို အသုံးမပြုနိုင်ပါ။ အခြားဖိုင်ကို ရွေးပါ၊ သို့မဟုတ် ရိုက်ထည့်ထားသည်ကို စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that the disk is not full and the memory stick is plugged in.</source>
        <translation>ဖိုင်ကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ။ သိုလှောင်နေရာ ပြည့်မနေကြောင်းနှင့် USB တပ်ထားကြောင်း စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>This is not allowed. Choose another file or folder, or ask the person in charge.</source>
        <translation>ခွင့်ပြုချက် မရှိပါ။ အခြားဖိုင် သို့မဟုတ် ဖိုင်တွဲကို ရွေးပါ၊ သို့မဟုတ် တာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what they changed, then try again.</source>
        <translation>ဤအတောအတွင်း အခြားသူတစ်ဦးက ပြင်ဆင်ထားပါသည်။ ပြင်ဆင်ထားသည်ကို ကြည့်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Something went wrong. Restart Sala, then try again. The log says what happened.</source>
        <translation>အမှားတစ်ခု ဖြစ်ပွားခဲ့ပါသည်။ Sala ကို ပြန်ဖွင့်ပြီး ထပ်စမ်းပါ။ အသေးစိတ်ကို ပရိုဂရမ်၏ မှတ်တမ်းတွင် ကြည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceRow</name>
    <message>
        <source>Sealed</source>
        <comment>a piece of evidence</comment>
        <translation>ပိတ်ထားသည်</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a piece of evidence is, who added it and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erase it for good. It cannot be brought back.</source>
        <translation>အပြီးတိုင် ဖျက်ရန်။ ပြန်ယူ၍ မရပါ။</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>အပြီးတိုင် ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ထားရန်</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <comment>a piece of evidence</comment>
        <translation>ကြည့်ရန် - %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ဖျက်ရန်…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a piece of evidence</comment>
        <translation>ဖျက်ရန် - %1</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceSheet</name>
    <message>
        <source>The passphrase was forgotten after some minutes. Type it again to look at a piece.</source>
        <translation>မိနစ်အနည်းငယ်ကြာ၍ စကားဝှက်ကို မေ့လိုက်ပြီ။ သက်သေကို ကြည့်ရန် ထပ်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>သက်သေ - %1၊ %2</translation>
    </message>
    <message>
        <source>What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; no exhibition and no export has any of it.</source>
        <translation>သူတို့ ပြောခဲ့ကြောင်း ပြသသည့်အရာ - မှတ်စု သို့မဟုတ် စကင်ဖတ်ထားသော ပုံစံ။ တစ်ခုစီကို ပိတ်ထားပြီး ဤမူရင်းစုစည်းမှုထဲတွင်သာ ရှိသည်။ မည်သည့်ပြပွဲ၊ မည်သည့်ထုတ်ယူမှုတွင်မျှ မပါပါ။</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>နောက်ထပ် မှတ်စု</translation>
    </message>
    <message>
        <source>Seal this note</source>
        <translation>ဤမှတ်စုကို ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ဖိုင် ထည့်ရန်…</translation>
    </message>
    <message>
        <source>A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it is: delete it when nobody else is to see it.</source>
        <translation>JPEG သို့မဟုတ် PNG ပုံ၊ သို့မဟုတ် PDF စာရွက်စာတမ်း၊ အများဆုံး 16 MB။ ဤနေရာသို့ ဆွဲယူထည့်၍လည်း ရသည်။ ဖိုင်သည် မူလနေရာတွင် ရှိနေမည် - အခြားသူ မမြင်စေလိုလျှင် ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>Passphrase for evidence, to look at a piece</source>
        <translation>သက်သေကို ကြည့်ရန် စကားဝှက်</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>စကားဝှက် ပြောင်းရန်…</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>စကားဝှက် သတ်မှတ်ရန်…</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added.</source>
        <translation>သက်သေအတွက် စကားဝှက်ကို မည်သူမျှ မသတ်မှတ်ရသေးပါ။ မည်သည့်အရာမျှ မထည့်မီ ဤမူရင်းစုစည်းမှုအတွက် တစ်ကြိမ် သတ်မှတ်ရသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>သက်သေ %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>သက်သေ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Type the passphrase for evidence, then press Return.</source>
        <translation>သက်သေအတွက် စကားဝှက်ကို ရိုက်ပြီး Return ကို နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>ဖွင့်နေသည်…</translation>
    </message>
    <message>
        <source>It is being sealed…</source>
        <translation>ပိတ်နေသည်…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>သက်သေ ထည့်ရန်</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, why it is refused</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>It is sealed in this library.</source>
        <translation>ဤမူရင်းစုစည်းမှုထဲတွင် ပိတ်ထားပြီ။</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>ဖျက်ပြီးပြီ။</translation>
    </message>
    <message>
        <source>The note is not sealed yet, and is lost when you leave. Seal it, or leave once more.</source>
        <translation>မှတ်စုကို မပိတ်ရသေးပါ။ ထွက်လျှင် ပျောက်သွားမည်။ ပိတ်ပါ၊ သို့မဟုတ် နောက်တစ်ကြိမ် ထွက်ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceView</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of evidence, its file&apos;s name</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>မိတ္တူ သိမ်းရန်…</translation>
    </message>
    <message>
        <source>It is a PDF document of %1. It cannot be shown in this window.</source>
        <comment>a size</comment>
        <translation>ဤသည်မှာ %1 ရှိသော PDF စာရွက်စာတမ်း ဖြစ်သည်။ ဤဝင်းဒိုးတွင် မပြနိုင်ပါ။</translation>
    </message>
    <message>
        <source>A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only where that is safe, and delete it when it was seen.</source>
        <translation>သိမ်းထားသော မိတ္တူကို ပိတ်မထားပါ - ထိုဒစ်ခ် သို့မဟုတ် မှတ်ဉာဏ်ချောင်းကို ရသူတိုင်း ဖတ်နိုင်သည်။ လုံခြုံသည့်နေရာတွင်သာ သိမ်းပြီး ကြည့်ပြီးလျှင် ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>Save a copy that is not sealed</source>
        <translation>မပိတ်ထားသော မိတ္တူ သိမ်းရန်</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>လုပ်ဆောင်နေသည်…</translation>
    </message>
    <message>
        <source>It lies open in %1. Delete that file when it was seen.</source>
        <comment>a file</comment>
        <translation>%1 တွင် ပိတ်မထားဘဲ ရှိနေသည်။ ကြည့်ပြီးလျှင် ထိုဖိုင်ကို ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>ထိုအမည်ဖြင့် ဖိုင် ရှိပြီးသား ဖြစ်သည်။ အခြားအမည် ရွေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceWords</name>
    <message>
        <source>A note</source>
        <translation>မှတ်စု</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ပုံ</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>PDF စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>kilobytes</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <comment>a curator</comment>
        <translation>%1 က ထည့်သည်</translation>
    </message>
    <message>
        <source>This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.</source>
        <translation>ဤအရာကို သက်သေအဖြစ် မသိမ်းနိုင်ပါ။ မှတ်စု၊ JPEG သို့မဟုတ် PNG ပုံ၊ PDF စာရွက်စာတမ်း၊ အများဆုံး 16 MB ကိုသာ လက်ခံသည်။</translation>
    </message>
    <message>
        <source>This is not the passphrase for evidence.</source>
        <translation>ဤသည်မှာ သက်သေအတွက် စကားဝှက် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has erased it.</source>
        <translation>မရှိတော့ပါ - တစ်ယောက်ယောက်က ဖျက်လိုက်ပြီ။</translation>
    </message>
    <message>
        <source>It is damaged and cannot be opened.</source>
        <translation>ပျက်စီးနေ၍ မဖွင့်နိုင်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>Choose a longer passphrase: %n characters or more that nobody guesses.</source>
        <translation>
            <numerusform>ပိုရှည်သော စကားဝှက်ကို ရွေးပါ - မည်သူမျှ မခန့်မှန်းနိုင်သော အက္ခရာ အနည်းဆုံး %n လုံး။</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase until now is another one.</source>
        <translation>ယခုအထိ သုံးသော စကားဝှက်နှင့် မတူပါ။</translation>
    </message>
    <message>
        <source>Somebody else has chosen a passphrase meanwhile. Close this and look again.</source>
        <translation>ဤအတောအတွင်း အခြားသူက စကားဝှက် သတ်မှတ်လိုက်ပြီ။ ပိတ်ပြီး ပြန်ကြည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::FieldCard</name>
    <message>
        <source>The source has changed since</source>
        <translation>ဘာသာပြန်ပြီးနောက် မူရင်းစာ ပြောင်းသွားပါသည်</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>မှန်သေးသည်</translation>
    </message>
    <message>
        <source>The translation needs no change: it is up to date again</source>
        <translation>ဘာသာပြန်ကို ပြင်ရန် မလိုပါ - နောက်ဆုံးအခြေအနေ ပြန်ဖြစ်ပါပြီ</translation>
    </message>
    <message>
        <source>Glossary: “%1” is %2</source>
        <comment>a word of the source and the one that the translation should use</comment>
        <translation>ဝေါဟာရစာရင်း - “%1” ကို %2 ဟု သုံးပါ</translation>
    </message>
    <message>
        <source>“%1” hurts people. Choose another word.</source>
        <translation>“%1” သည် လူကို ထိခိုက်စေပါသည်။ အခြားစကားလုံး ရွေးပါ။</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary</source>
        <translation>“%1” သည် အဘိဓာန်တွင် မရှိပါ</translation>
    </message>
</context>
<context>
    <name>sala::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>ခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>ပုံစာ</translation>
    </message>
    <message>
        <source>Description for who cannot see it</source>
        <comment>the alternative text of a photograph</comment>
        <translation>မမြင်ရသူများအတွက် ဖော်ပြချက်</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ဇာတ်လမ်း</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>အသံမှ စာ</translation>
    </message>
</context>
<context>
    <name>sala::FileQuestion</name>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>ကြည့်မည့်နေရာ -</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>ဖိုင်တွဲ -</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ဖိုင် -</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ဖိုင်အမျိုးအစား -</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ရွေးရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
</context>
<context>
    <name>sala::FilmBar</name>
    <message>
        <source>Pause</source>
        <comment>stops a film for a while</comment>
        <translation>ခဏရပ်ရန်</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>ပြန်ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <comment>in a film</comment>
        <translation>၁၀ စက္ကန့် နောက်သို့</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>အသံတိုးရန်</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>အသံကျယ်ရန်</translation>
    </message>
    <message>
        <source>Hide subtitles</source>
        <translation>စာတန်းထိုး ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Show subtitles</source>
        <translation>စာတန်းထိုး ပြရန်</translation>
    </message>
    <message>
        <source>Without sign language</source>
        <translation>လက်သင်္ကေတပြဘာသာစကား မပါ</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>လက်သင်္ကေတပြဘာသာစကား</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>ရုပ်ရှင်အတွင်း နေရာ</translation>
    </message>
    <message>
        <source>Sign language (English)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>လက်သင်္ကေတပြဘာသာစကား (အင်္ဂလိပ်)</translation>
    </message>
    <message>
        <source>Sign language (Thai)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>လက်သင်္ကေတပြဘာသာစကား (ထိုင်း)</translation>
    </message>
    <message>
        <source>Sign language (Khmer)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>လက်သင်္ကေတပြဘာသာစကား (ခမာ)</translation>
    </message>
    <message>
        <source>Sign language (Burmese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>လက်သင်္ကေတပြဘာသာစကား (မြန်မာ)</translation>
    </message>
    <message>
        <source>Sign language (Japanese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>လက်သင်္ကေတပြဘာသာစကား (ဂျပန်)</translation>
    </message>
    <message>
        <source>Loudness: %1 of %2</source>
        <comment>%1 and %2: numbers</comment>
        <translation>အသံအတိုးအကျယ် - %2 ခုအနက် %1</translation>
    </message>
</context>
<context>
    <name>sala::FilmEndCard</name>
    <message>
        <source>Watch again</source>
        <translation>ပြန်ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>နောက်ရုပ်ရှင်</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>သင့်အတွက် မေးခွန်းတစ်ခု</translation>
    </message>
</context>
<context>
    <name>sala::FilmTestPage</name>
    <message>
        <source>The film cannot be played.</source>
        <translation>ရုပ်ရှင်ကို ဖွင့်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Test of film and sound</source>
        <translation>ရုပ်ရှင်နှင့် အသံ စမ်းသပ်ခြင်း</translation>
    </message>
    <message>
        <source>You should see moving colours and hear a tone. What is it like?</source>
        <translation>ရွေ့နေသော အရောင်များကို မြင်ရပြီး အသံတစ်သံ ကြားရပါမည်။ မည်သို့ ရှိပါသနည်း။</translation>
    </message>
    <message>
        <source>I see and hear it</source>
        <translation>မြင်ရပြီး ကြားရသည်</translation>
    </message>
    <message>
        <source>I see it, but hear nothing</source>
        <translation>မြင်ရသော်လည်း မကြားရ</translation>
    </message>
    <message>
        <source>I see nothing</source>
        <translation>ဘာမှ မမြင်ရ</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>ထပ်ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>sala::FilterPanel</name>
    <message>
        <source>Texts in</source>
        <translation>စာ၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>ဘာအကြောင်း</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>စစ်ထုတ်မှုများကို ရှင်းရန်</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>မည်သည့်ဘာသာစကားမဆို</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>လက်ရာအားလုံး</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>works with a text that nobody has written</comment>
        <translation>လိုနေသည်</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>works with a text that is saved but not finished</comment>
        <translation>မူကြမ်းများ</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>works with a translation whose source has changed</comment>
        <translation>ပြင်ရန်လို</translation>
    </message>
    <message>
        <source>To review</source>
        <comment>works with a text that nobody else has checked</comment>
        <translation>စစ်ဆေးရန်</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>works with a text somebody typed and did not save</comment>
        <translation>မသိမ်းရသေး</translation>
    </message>
    <message>
        <source>All</source>
        <comment>works, whatever their consents</comment>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>the consent of everybody shown</comment>
        <translation>ပေးပြီး</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>a consent</comment>
        <translation>မကြာမီ ကုန်ဆုံး</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>the consents of the people shown</comment>
        <translation>မပြည့်စုံသေး</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a consent</comment>
        <translation>ငြင်းပယ်</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>ခရီးအားလုံး</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>အကြောင်းအရာအားလုံး</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>နေရာအားလုံး</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place or theme, and how many works</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>photographs that are nearly the same as another one</comment>
        <translation>ဆင်တူသောပုံများ</translation>
    </message>
    <message>
        <source>Nobody recorded</source>
        <translation>မှတ်တမ်းတင်ထားသူ မရှိ</translation>
    </message>
</context>
<context>
    <name>sala::FrameSheet</name>
    <message>
        <source>What slides show of it</source>
        <translation>ဤပုံမှ ဆလိုက်တွင် ပြမည့်အပိုင်း</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>ပုံတစ်ပုံလုံး</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>The photograph: arrows move the point, or the frame</source>
        <translation>ဓာတ်ပုံ – မြှားခလုတ်များဖြင့် အမှတ် သို့မဟုတ် ဘောင်ကို ရွှေ့ပါ</translation>
    </message>
    <message>
        <source>The point that slides move towards</source>
        <translation>ဆလိုက်က ဦးတည်ရွှေ့မည့် အမှတ်</translation>
    </message>
    <message>
        <source>The part that slides show</source>
        <translation>ဆလိုက်တွင် ပြမည့် အပိုင်း</translation>
    </message>
    <message>
        <source>Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.</source>
        <translation>ဘောင်ကို ဆွဲယူပါ သို့မဟုတ် မြှားခလုတ်များဖြင့် ရွှေ့ပါ။ Ctrl နှင့်တွဲနှိပ်လျှင် ချဲ့ခြင်း၊ ချုံ့ခြင်း ပြုနိုင်သည်။</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>ဤအတောအတွင်း အခြားသူက ဤလက်ရာကို ပြောင်းထားသည်။ ဘာမျှ မပြောင်းရသေးပါ။ ဤစာမျက်နှာကို ပိတ်ပြီး ပြန်ကြည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::HealthCard</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what was looked at, %2: how it is</comment>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>sala::HealthPage</name>
    <message>
        <source>The report is being written. Leave the memory stick where it is.</source>
        <translation>အစီရင်ခံစာကို ရေးနေပါသည်။ USB ကို မဖြုတ်ပါနှင့်။</translation>
    </message>
    <message>
        <source>The report is saved: %1. You can take the memory stick out.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>အစီရင်ခံစာကို သိမ်းပြီးပါပြီ - %1။ USB ကို ဖြုတ်နိုင်ပါပြီ။</translation>
    </message>
    <message>
        <source>The kiosk is being looked at. This takes a moment.</source>
        <translation>စက်ကို စစ်ဆေးနေပါသည်။ ခဏ စောင့်ပါ။</translation>
    </message>
    <message>
        <source>Looked at %1. Begin with what stands first.</source>
        <comment>%1: a time of day</comment>
        <translation>%1 တွင် စစ်ဆေးခဲ့သည်။ ပထမဆုံးအရာမှ စပါ။</translation>
    </message>
    <message>
        <source>Looked at %1. Nothing needs to be done.</source>
        <comment>%1: a time of day</comment>
        <translation>%1 တွင် စစ်ဆေးခဲ့သည်။ ဘာမှ လုပ်ရန် မလိုပါ။</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>ဤစက်၏ အခြေအနေ</translation>
    </message>
    <message>
        <source>Test the touch screen</source>
        <translation>ထိမျက်နှာပြင် စမ်းရန်</translation>
    </message>
    <message>
        <source>Test film and sound</source>
        <translation>ရုပ်ရှင်နှင့် အသံ စမ်းရန်</translation>
    </message>
    <message>
        <source>Save a report to the memory stick</source>
        <translation>အစီရင်ခံစာကို USB ထဲ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.</source>
        <comment>%1: a time of day</comment>
        <translation>%1 တွင် စစ်ဆေးပြီးပါပြီ။ ပြဿနာ မတွေ့ပါ။ စက်ကိုယ်တိုင် မသိနိုင်သည်များကို သင်ကိုယ်တိုင် ကြည့်ပေးပါ။</translation>
    </message>
    <message>
        <source>The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>နာရီသည် %1၊ %2 ကို ပြနေသည်။ မှန်ပါသလား။ မှန်လျှင် ဖွင့်ချိန်များကို ပြန်လိုက်နာပါမည်။</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>ယခု နာရီ မှန်ပါပြီ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the clock is not right</comment>
        <translation>မမှန်ပါ</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>ဟုတ်ကဲ့၊ မှန်ပါသည်</translation>
    </message>
</context>
<context>
    <name>sala::HealthWords</name>
    <message>
        <source>Exhibition</source>
        <translation>ပြပွဲ</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>သိုလှောင်နေရာသို့ ရေးခြင်း</translation>
    </message>
    <message>
        <source>Condition of the disk</source>
        <translation>သိုလှောင်နေရာ၏ အခြေအနေ</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>နေရာလွတ်</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>လျှပ်စစ်ဓာတ်အား</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>အပူချိန်</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>မှတ်ဉာဏ်</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>နာရီ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>ဖောင့်များ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>အသံ</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>ထိမျက်နှာပြင်</translation>
    </message>
    <message>
        <source>Film and its sound</source>
        <translation>ရုပ်ရှင်နှင့် အသံ</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>စက်ဖွင့် စက်ပိတ်</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>သတိပေးချက်များ</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>အဆင်ပြေပါသည်</translation>
    </message>
    <message>
        <source>Look after it soon</source>
        <translation>မကြာမီ ဂရုစိုက်ရန်</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>ချက်ချင်း ပြင်ရန်</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>မသိရပါ</translation>
    </message>
    <message>
        <source>No exhibition is loaded.</source>
        <translation>ပြပွဲ မထည့်သွင်းရသေးပါ။</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is damaged.</source>
        <extracomment>%2: a date</extracomment>
        <translation>%2 တွင် ထုတ်ဝေသော ထုတ်ဝေမှု %1 ပျက်စီးနေပါသည်။</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data cannot be read.</source>
        <translation>ဤစက်၏ အချက်အလက်များကို ဖတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>The disk keeps what is written to it.</source>
        <translation>သိုလှောင်နေရာသို့ ရေးသမျှ သိမ်းနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>The disk can only be read: nothing new is kept, no exhibition can be loaded.</source>
        <translation>သိုလှောင်နေရာကို ဖတ်၍သာ ရပါသည်။ အသစ် မသိမ်းနိုင်၊ ပြပွဲ မထည့်သွင်းနိုင်ပါ။</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it.</source>
        <translation>သိုလှောင်နေရာသို့ ရေးသည်ကို မသိမ်းနိုင်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>The disk says that it is well.</source>
        <translation>သိုလှောင်ပစ္စည်းက အဆင်ပြေကြောင်း ပြောပါသည်။</translation>
    </message>
    <message>
        <source>No errors were counted. How worn the disk is, it does not tell.</source>
        <translation>အမှား မတွေ့ပါ။ မည်မျှ ဟောင်းနေသည်ကို သိုလှောင်ပစ္စည်းက မပြောပါ။</translation>
    </message>
    <message>
        <source>The disk has used up %1% of its life.</source>
        <extracomment>%1: a number</extracomment>
        <translation>သိုလှောင်ပစ္စည်း၏ သက်တမ်း %1% ကုန်သွားပါပြီ။</translation>
    </message>
    <message>
        <source>The disk has had errors: %1.</source>
        <extracomment>%1: how many</extracomment>
        <translation>သိုလှောင်ပစ္စည်းတွင် အမှား ဖြစ်ခဲ့သည် - %1။</translation>
    </message>
    <message>
        <source>The disk says that it is about to fail.</source>
        <translation>သိုလှောင်ပစ္စည်းက ပျက်တော့မည်ဟု ပြောပါသည်။</translation>
    </message>
    <message>
        <source>This machine does not tell how its disk is.</source>
        <translation>ဤစက်သည် သိုလှောင်ပစ္စည်း၏ အခြေအနေကို မပြောပါ။</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <extracomment>a size: 12.4 GB</extracomment>
        <translation>နေရာလွတ် %1 ရှိပါသည်။</translation>
    </message>
    <message>
        <source>%1 are free. Another edition as large as this one, %2, does not fit.</source>
        <extracomment>both are sizes: 12.4 GB</extracomment>
        <translation>နေရာလွတ် %1 ရှိပါသည်။ ယခုထုတ်ဝေမှု (%2) အရွယ် အသစ်တစ်ခု မဆံ့ပါ။</translation>
    </message>
    <message>
        <source>This machine does not tell how much room is free.</source>
        <translation>ဤစက်သည် နေရာလွတ် မည်မျှရှိသည်ကို မပြောပါ။</translation>
    </message>
    <message>
        <source>The machine gets enough power.</source>
        <translation>စက်သည် လျှပ်စစ်ဓာတ်အား လုံလောက်စွာ ရပါသည်။</translation>
    </message>
    <message>
        <source>Since it was switched on, the machine did not always get enough power.</source>
        <translation>စက်ဖွင့်ချိန်မှစ၍ လျှပ်စစ်ဓာတ်အား အမြဲ မလုံလောက်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>The machine does not get enough power now.</source>
        <translation>ယခု စက်သည် လျှပ်စစ်ဓာတ်အား မလုံလောက်ပါ။</translation>
    </message>
    <message>
        <source>This machine does not tell whether it gets enough power.</source>
        <translation>ဤစက်သည် ဓာတ်အား လုံလောက်ခြင်း ရှိမရှိ မပြောပါ။</translation>
    </message>
    <message>
        <source>It is %1 °C inside the machine.</source>
        <extracomment>%1: a number</extracomment>
        <translation>စက်အတွင်း %1 °C ရှိပါသည်။</translation>
    </message>
    <message>
        <source>This machine does not tell how hot it is.</source>
        <translation>ဤစက်သည် အပူချိန်ကို မပြောပါ။</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <extracomment>a size: 1.2 GB</extracomment>
        <translation>မှတ်ဉာဏ် %1 လွတ်ပါသည်။</translation>
    </message>
    <message>
        <source>This machine does not tell how much memory is free.</source>
        <translation>ဤစက်သည် မှတ်ဉာဏ် မည်မျှလွတ်သည်ကို မပြောပါ။</translation>
    </message>
    <message>
        <source>It shows %1 and is set over the network.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 ကို ပြနေပြီး ကွန်ရက်မှ ချိန်ထားပါသည်။</translation>
    </message>
    <message>
        <source>It shows %1. No network has set it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 ကို ပြနေပါသည်။ ကွန်ရက်မှ ချိန်ထားခြင်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right: opening hours are not kept.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 ကို ပြနေပြီး မမှန်နိုင်ပါ။ ဖွင့်ချိန်များကို မလိုက်နာပါ။</translation>
    </message>
    <message>
        <source>The fonts of all five languages are there.</source>
        <translation>ဘာသာစကား ငါးမျိုးလုံး၏ ဖောင့်များ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Fonts are missing, some words cannot be read: %1.</source>
        <extracomment>%1: their names</extracomment>
        <translation>ဖောင့်များ မရှိသဖြင့် စာအချို့ ဖတ်၍ မရပါ - %1။</translation>
    </message>
    <message>
        <source>The machine has a device for sound.</source>
        <translation>စက်တွင် အသံကိရိယာ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>The machine finds no device for sound: films are silent.</source>
        <translation>စက်သည် အသံကိရိယာ မတွေ့ပါ။ ရုပ်ရှင်များ အသံမထွက်ပါ။</translation>
    </message>
    <message>
        <source>This machine does not tell whether it has a device for sound.</source>
        <translation>ဤစက်သည် အသံကိရိယာ ရှိမရှိ မပြောပါ။</translation>
    </message>
    <message>
        <source>Nobody has tested it yet.</source>
        <translation>မည်သူမျှ မစမ်းရသေးပါ။</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, and two fingers.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - နေရာတိုင်း တုံ့ပြန်ပြီး လက်ချောင်းနှစ်ချောင်းကိုလည်း သိပါသည်။</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - နေရာတိုင်း တုံ့ပြန်သော်လည်း လက်တစ်ချောင်းသာ သိပါသည်။ ဓာတ်ပုံများကို ခလုတ်ဖြင့် ချဲ့နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Tested on %1: touches that nobody made: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - မည်သူမျှ မထိဘဲ ဖြစ်သော ထိခြင်း - %2။</translation>
    </message>
    <message>
        <source>Tested on %1: squares that do not answer: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - မတုံ့ပြန်သော အကွက် - %2။</translation>
    </message>
    <message>
        <source>Tested on %1: touches do not arrive where the finger is.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - ထိသည့်နေရာသည် လက်ချောင်းရှိရာနှင့် မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive turned, as on a screen that stands another way.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - ထိသည့်နေရာ လှည့်နေပါသည်၊ မျက်နှာပြင်ကို အခြားဘက် ထားသကဲ့သို့။</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive mirrored.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - ထိသည့်နေရာ မှန်ထဲကဲ့သို့ ပြောင်းပြန် ဖြစ်နေပါသည်။</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen and heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - ရုပ်ရှင်ကို မြင်ရပြီး ကြားရပါသည်။</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen, but not heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - ရုပ်ရှင်ကို မြင်ရသော်လည်း မကြားရပါ။</translation>
    </message>
    <message>
        <source>Tested on %1: no film was seen.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 တွင် စမ်းခဲ့သည် - ရုပ်ရှင်ကို မမြင်ရပါ။</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. It was always shut down properly.</source>
        <extracomment>%1: how often</extracomment>
        <translation>ပြီးခဲ့သော ၇ ရက်အတွင်း ဖွင့်ခဲ့သည် - %1 ကြိမ်။ အမြဲ မှန်ကန်စွာ ပိတ်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.</source>
        <extracomment>%1 and %2: how often, %3: date and time</extracomment>
        <translation>ပြီးခဲ့သော ၇ ရက်အတွင်း ဖွင့်ခဲ့သည် - %1 ကြိမ်။ မီးပျက်ခြင်း သို့မဟုတ် ချို့ယွင်းမှုကြောင့် ရပ်သွားသည် - %2 ကြိမ်၊ နောက်ဆုံး %3 တွင် ဖွင့်ပြီးနောက်။</translation>
    </message>
    <message>
        <source>Nothing was noted about starts yet.</source>
        <translation>စက်ဖွင့်ခြင်း မှတ်တမ်း မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>The program has noted nothing in the last 7 days.</source>
        <translation>ပြီးခဲ့သော ၇ ရက်အတွင်း ပရိုဂရမ်က ပြဿနာ မမှတ်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Noted by the program in the last 7 days: %1.</source>
        <extracomment>%1: how often</extracomment>
        <translation>ပြီးခဲ့သော ၇ ရက်အတွင်း ပရိုဂရမ်က မှတ်ခဲ့သော ပြဿနာ - %1 ကြိမ်။</translation>
    </message>
    <message>
        <source>Load an exhibition from a memory stick.</source>
        <translation>USB မှ ပြပွဲကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>Load it again from the memory stick. If it is damaged again, the disk must be replaced.</source>
        <translation>USB မှ ပြန်ထည့်သွင်းပါ။ ထပ်ပျက်ပါက သိုလှောင်ပစ္စည်းကို လဲရပါမည်။</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to make room before the next edition is loaded.</source>
        <translation>နောက်ထုတ်ဝေမှု မထည့်သွင်းမီ နေရာလွတ် ပြုလုပ်ရန် စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Shut the machine down and switch it on again. If it stays so, ask the person in charge of the kiosk.</source>
        <translation>စက်ကို ပိတ်ပြီး ပြန်ဖွင့်ပါ။ မပြောင်းလဲပါက စက်တာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>It still works. Ask the person in charge of the kiosk to plan for a new disk.</source>
        <translation>ယခု သုံးနိုင်သေးသည်။ သိုလှောင်ပစ္စည်းအသစ် စီစဉ်ရန် စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Keep the exhibition&apos;s memory stick at hand. The disk must be replaced.</source>
        <translation>ပြပွဲ၏ USB ကို အနီးတွင် ထားပါ။ သိုလှောင်ပစ္စည်းကို လဲရပါမည်။</translation>
    </message>
    <message>
        <source>Use the power supply that came with the machine, plugged straight into the wall.</source>
        <translation>စက်နှင့်အတူ ပါလာသော ပါဝါကိရိယာကို သုံးပြီး နံရံပလပ်တွင် တိုက်ရိုက် တပ်ပါ။</translation>
    </message>
    <message>
        <source>Let air in: nothing may cover its openings, and no sun may shine on it.</source>
        <translation>လေဝင်လေထွက် ရှိပါစေ။ လေပေါက်များကို မပိတ်ပါနှင့်၊ နေရောင် မထိပါစေနှင့်။</translation>
    </message>
    <message>
        <source>Shut it down, let it cool, and put it where air can pass.</source>
        <translation>စက်ကို ပိတ်ပါ၊ အေးအောင် ထားပါ၊ လေဝင်လေထွက် ရှိသည့်နေရာတွင် ထားပါ။</translation>
    </message>
    <message>
        <source>Compare it with your watch.</source>
        <translation>သင့်နာရီနှင့် နှိုင်းယှဉ်ပါ။</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set it. If it is wrong after every power cut, its battery is empty.</source>
        <translation>ချိန်ပေးရန် စက်တာဝန်ခံကို ပြောပါ။ မီးပျက်တိုင်း မှားပါက ဘက်ထရီ ကုန်နေပါသည်။</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to install them.</source>
        <translation>တပ်ဆင်ပေးရန် စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Plug the loudspeakers in, switch them on, then restart the kiosk.</source>
        <translation>အသံချဲ့စက်ကို တပ်ပြီး ဖွင့်ပါ၊ ထို့နောက် စက်ကို ပြန်စပါ။</translation>
    </message>
    <message>
        <source>Shut the machine down before you switch it off. If nobody did, ask about power cuts.</source>
        <translation>ခလုတ်မပိတ်မီ စက်ကို မှန်ကန်စွာ ပိတ်ပါ။ မည်သူမျှ မပိတ်ခဲ့ပါက မီးပျက်ခြင်း ရှိမရှိ မေးပါ။</translation>
    </message>
    <message>
        <source>If something looks wrong, save a report and send it to the person in charge of the kiosk.</source>
        <translation>တစ်ခုခု မှားနေပုံရပါက အစီရင်ခံစာကို သိမ်းပြီး စက်တာဝန်ခံထံ ပို့ပါ။</translation>
    </message>
    <message>
        <source>Test it with the button at the end of “Health of this kiosk”.</source>
        <translation>“ဤစက်၏ အခြေအနေ” စာမျက်နှာအဆုံးရှိ ခလုတ်ဖြင့် စမ်းပါ။</translation>
    </message>
    <message>
        <source>Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.</source>
        <translation>မျက်နှာပြင်ကို ပိတ်ပါ၊ အဝတ်ခြောက်ဖြင့် သုတ်ပါ၊ ကပ်နေသည်များကို ဖယ်ပါ၊ ပြီးမှ ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.</source>
        <translation>ထိမျက်နှာပြင်ကို မျက်နှာပြင်ထားသည့်ဘက်အတိုင်း ချိန်ပေးရန် စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk.</source>
        <translation>စက်တာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Trouble with films or sound, last on %1.</source>
        <translation>ရုပ်ရှင် သို့မဟုတ် အသံ ပြဿနာ၊ နောက်ဆုံး %1။</translation>
    </message>
    <message>
        <source>Trouble with the kiosk itself, last on %1.</source>
        <translation>စက်၏ ပြဿနာ၊ နောက်ဆုံး %1။</translation>
    </message>
    <message>
        <source>Trouble with what is shown, last on %1.</source>
        <translation>ပြသသောအရာများ၏ ပြဿနာ၊ နောက်ဆုံး %1။</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown here is shown.</source>
        <extracomment>%2: a date</extracomment>
        <translation>%2 တွင် ထုတ်ဝေသော ထုတ်ဝေမှု %1 သည် ဤစက်ရှိရာ နိုင်ငံအတွက် မဟုတ်ဘဲ အခြားနိုင်ငံအတွက် ဖြစ်ပါသည်။ ဤနေရာတွင် ပြသနိုင်သည်များကိုသာ ပြပါသည်။</translation>
    </message>
    <message>
        <source>Ask the curators for the edition for this country.</source>
        <translation>ဤနိုင်ငံအတွက် ထုတ်ဝေမှုကို ပြပွဲစီစဉ်သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>PIN of staff</source>
        <translation>ဝန်ထမ်းများ၏ PIN</translation>
    </message>
    <message>
        <source>It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not kept, and the exhibition stays on the screen.</source>
        <extracomment>both are date and time</extracomment>
        <translation>%1 ဟု ပြနေသော်လည်း ဤစက်သည် %2 တွင် အလုပ်လုပ်ခဲ့ပြီး ဖြစ်ပါသည်။ မှန်နိုင်စရာ မရှိပါ။ ဖွင့်ချိန်များကို မလိုက်နာဘဲ ပြပွဲကို မျက်နှာပြင်ပေါ်တွင် ဆက်ပြနေပါမည်။</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN သတ်မှတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.</source>
        <translation>PIN မသတ်မှတ်ရသေးပါ။ ဝန်ထမ်းများသည် မျက်နှာပြင်ကို ထိ၍ မဝင်နိုင်ပါ၊ ကီးဘုတ်တပ်သူ မည်သူမဆို PIN ရွေးနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Whether a PIN is set cannot be read.</source>
        <translation>PIN သတ်မှတ်ထားခြင်း ရှိ၊ မရှိ ဖတ်၍မရပါ။</translation>
    </message>
    <message>
        <source>It runs for the first time. How it is shut down is not known yet.</source>
        <translation>ပထမဆုံးအကြိမ် အလုပ်လုပ်နေခြင်း ဖြစ်ပါသည်။ မည်သို့ ပိတ်သည်ကို မသိရသေးပါ။</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the command line, or Ctrl+Alt+S on a keyboard.</source>
        <translation>စက်တာဝန်ခံအား ဝန်ထမ်းများ၏ PIN သတ်မှတ်ပေးရန် ပြောပါ။ command line တွင် “sala staff passphrase” သို့မဟုတ် ကီးဘုတ်ပေါ်တွင် Ctrl+Alt+S နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk stands.</source>
        <extracomment>%2: a date</extracomment>
        <translation>%2 တွင် ထုတ်ဝေသော ထုတ်ဝေမှု %1 သည် တံဆိပ်ခတ်ထားသည့်အတိုင်း ရှိပါသည်။ သို့သော် ဤစက် မည်သည့်နိုင်ငံတွင် ရှိသည်ကို မည်သူမျှ မသတ်မှတ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Choose the country in “Settings of this kiosk”.</source>
        <translation>“ဤစက်၏ ဆက်တင်များ” တွင် နိုင်ငံကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Data of this kiosk</source>
        <translation>ဤစက်၏ အချက်အလက်များ</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data were damaged, found on %1. It goes on from their copy: nothing that was set or withdrawn is lost.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ဤစက်၏ အချက်အလက်များ ပျက်စီးနေသည်ကို %1 တွင် တွေ့ခဲ့သည်။ မိတ္တူဖြင့် ဆက်လုပ်နေပါသည်။ သတ်မှတ်ထားသည်များနှင့် သဘောတူညီချက် ရုပ်သိမ်းမှုများ တစ်ခုမျှ မပျောက်ပါ။</translation>
    </message>
    <message>
        <source>Compare it with your watch. If it is right now, say so with the button in “Health of this kiosk”. If not, ask the person in charge of the kiosk to set it.</source>
        <translation>သင့်နာရီနှင့် နှိုင်းယှဉ်ပါ။ ယခု မှန်နေပါက “ဤစက်၏ အခြေအနေ” စာမျက်နှာရှိ ခလုတ်ဖြင့် ပြောပါ။ မမှန်ပါက ချိန်ပေးရန် စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Edition %1, published %2: the disk has damaged %3 of its pictures, films and documents. They are not shown.</source>
        <extracomment>%2: a date, %3: how many</extracomment>
        <translation>%2 တွင် ထုတ်ဝေသော ထုတ်ဝေမှု %1 - ဒစ်ကြောင့် ပုံ၊ ရုပ်ရှင်နှင့် စာရွက်စာတမ်း %3 ခု ပျက်စီးသွားသဖြင့် ၎င်းတို့ကို မပြပါ။</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed.</source>
        <extracomment>%2: a date</extracomment>
        <translation>%2 တွင် ထုတ်ဝေသော ထုတ်ဝေမှု %1 သည် တံဆိပ်ခတ်ထားသည့်အတိုင်း ရှိပါသည်။</translation>
    </message>
    <message>
        <source>%1 All of it was read on %2.</source>
        <extracomment>%1: a sentence, %2: a date</extracomment>
        <translation>%1 အားလုံးကို %2 တွင် ဖတ်စစ်ခဲ့သည်။</translation>
    </message>
</context>
<context>
    <name>sala::HelpSheet</name>
    <message>
        <source>What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that everybody sees.</source>
        <translation>သင်ရိုက်သမျှကို သင့်မူကြမ်းအဖြစ် အလိုအလျောက် သိမ်းထားပါသည်၊ ကွန်ပျူတာ ရပ်သွားလျှင်လည်း မပျောက်ပါ။ သိမ်းလိုက်မှ လူတိုင်းမြင်ရသော စာ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ဖြတ်လမ်းခလုတ်များ</translation>
    </message>
</context>
<context>
    <name>sala::HistorySheet</name>
    <message>
        <source>History: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>မှတ်တမ်း - %1၊ %2</translation>
    </message>
    <message>
        <source>Nobody has written this text yet.</source>
        <translation>ဤစာကို မည်သူမျှ မရေးရသေးပါ။</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2၊ %3</translation>
    </message>
    <message>
        <source>This is the text now</source>
        <translation>ယခုစာ ဖြစ်ပါသည်</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>ဤစာကို ပြန်ယူရန်</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>ယခင်ဟာများကို ပြရန်</translation>
    </message>
</context>
<context>
    <name>sala::HoursPage</name>
    <message>
        <source>open all day</source>
        <translation>တစ်နေ့လုံး ဖွင့်သည်</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ပိတ်သည်</translation>
    </message>
    <message>
        <source>Touch a day to change its hours. Outside them the screen is dark.</source>
        <translation>အချိန်ပြောင်းရန် ရက်တစ်ရက်ကို နှိပ်ပါ။ ထိုအချိန်များ ပြင်ပတွင် မျက်နှာပြင် မှောင်နေပါမည်။</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and from when until when it is open that day</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <comment>a time of day</comment>
        <translation>ဖွင့်ချိန် %1</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <comment>a time of day</comment>
        <translation>ပိတ်ချိန် %1</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ဖွင့်ချိန်များ</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>ဤတစ်ရက်သာ</translation>
    </message>
    <message>
        <source>Every week on this day</source>
        <translation>အပတ်တိုင်း ဤနေ့တွင်</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>that day</comment>
        <translation>ပိတ်ထားရန်</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>တစ်နေ့လုံး ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Open from… until…</source>
        <translation>အချိန် သတ်မှတ်ရန်</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a time of day</comment>
        <translation>ပိုစော</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a time of day</comment>
        <translation>ပိုနောက်ကျ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>As on other weeks</source>
        <translation>အခြားအပတ်များအတိုင်း</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>This replaces all hours of the day: %1</source>
        <comment>from when until when, several times</comment>
        <translation>ထိုနေ့၏ အချိန်အားလုံးကို အစားထိုးပါမည် - %1</translation>
    </message>
    <message>
        <source>The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours the screen is dark.</source>
        <translation>ဤအချိန်များကို ပြပွဲစီစဉ်သူက သတ်မှတ်ထားပါသည်။ ဤစက်တွင် ပြောင်းရန် ရက်တစ်ရက်ကို နှိပ်ပါ။ ထိုအချိန်များ ပြင်ပတွင် မျက်နှာပြင် မှောင်နေပါမည်။</translation>
    </message>
    <message>
        <source>Hours as the curators planned them</source>
        <translation>ပြပွဲစီစဉ်သူ သတ်မှတ်သည့် အချိန်များ သုံးရန်</translation>
    </message>
</context>
<context>
    <name>sala::IdleOverlay</name>
    <message>
        <source>I am still here</source>
        <translation>ဆက်ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>အစမှ ပြန်စရန်</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>ဆက်လက် ကြည့်ရှုနေပါသလား။</translation>
    </message>
    <message>
        <source>Otherwise the exhibition starts again for the next visitor.</source>
        <translation>မျက်နှာပြင်ကို မထိပါက နောက်ထပ် ပြပွဲလာသူအတွက် အစမှ ပြန်စပါမည်။</translation>
    </message>
</context>
<context>
    <name>sala::ImportRow</name>
    <message>
        <source>Row %1</source>
        <comment>of a table</comment>
        <translation>အတန်း %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>စာကြောင်း %1</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what becomes of a text</comment>
        <translation>ထည့်မည်</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a text</comment>
        <translation>ပြောင်းမည်</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>what becomes of a text</comment>
        <translation>ပြင်ရန်လို</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>what becomes of a text</comment>
        <translation>အတည်ပြုမည်</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>what becomes of a text</comment>
        <translation>ဆန့်ကျင်နေသည်</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what becomes of a text</comment>
        <translation>လက်မခံပါ</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <comment>what becomes of a text</comment>
        <translation>မပြောင်းပါ</translation>
    </message>
    <message>
        <source>The library has no such work or field.</source>
        <translation>မူရင်းစုစည်းမှုတွင် ဤလက်ရာ သို့မဟုတ် အကွက် မရှိပါ။</translation>
    </message>
    <message>
        <source>It is written in the letters of another language.</source>
        <translation>အခြားဘာသာစကား၏ အက္ခရာဖြင့် ရေးထားသည်။</translation>
    </message>
    <message>
        <source>It has a character that nobody sees and that may not be there.</source>
        <translation>မမြင်ရသော၊ မပါသင့်သော စာလုံး ပါနေသည်။</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: choose below which.</source>
        <translation>ယူနီကုဒ် သို့မဟုတ် ဇော်ဂျီ ဖြစ်နိုင်သည်။ အောက်တွင် ရွေးပါ။</translation>
    </message>
    <message>
        <source>It has no room on the page where it is shown.</source>
        <translation>ပြမည့်စာမျက်နှာတွင် နေရာ မလောက်ပါ။</translation>
    </message>
    <message>
        <source>Another place of the file says something else for this text.</source>
        <translation>ဖိုင်၏ အခြားနေရာတွင် ဤစာကို တစ်မျိုး ရေးထားသည်။</translation>
    </message>
    <message>
        <source>Somebody has changed this text in the library since the file was written.</source>
        <translation>ဖိုင်ကို ထုတ်ပြီးနောက် ဤစာကို မူရင်းစုစည်းမှုတွင် တစ်ယောက်ယောက်က ပြင်ထားသည်။</translation>
    </message>
    <message>
        <source>The library has a newer text; the file still has the one before it.</source>
        <translation>မူရင်းစုစည်းမှုတွင် ပိုသစ်သော စာ ရှိပြီး ဖိုင်တွင် ယခင်စာ ရှိနေသည်။</translation>
    </message>
    <message>
        <source>The text that stands there now goes into the history.</source>
        <translation>ယခု ရှိနေသော စာသည် မှတ်တမ်းထဲ ရောက်သွားမည်။</translation>
    </message>
    <message>
        <source>What it was translated from has changed.</source>
        <translation>ဘာသာပြန်ခဲ့သော မူရင်း ပြောင်းသွားပြီ။</translation>
    </message>
    <message>
        <source>The file is wrong here: %1</source>
        <comment>an English explanation</comment>
        <translation>ဖိုင်သည် ဤနေရာတွင် မှားနေသည်- %1</translation>
    </message>
</context>
<context>
    <name>sala::ImportSheet</name>
    <message>
        <source>Bring in a file</source>
        <translation>ဖိုင် ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>ပုံစာများ</translation>
    </message>
    <message>
        <source>Bring in: %1</source>
        <comment>a file</comment>
        <translation>ထည့်သွင်းရန်- %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ဖိုင်ကို ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>This file has no captions that can be read: %1</source>
        <comment>an English explanation</comment>
        <translation>ဤဖိုင်မှ ပုံစာများကို ဖတ်၍ မရပါ- %1</translation>
    </message>
    <message>
        <source>The library was changed meanwhile. Look at the rows again; nothing was written.</source>
        <translation>ဤအတောအတွင်း မူရင်းစုစည်းမှု ပြောင်းသွားသည်။ အတန်းများကို ပြန်ကြည့်ပါ။ ဘာမျှ မရေးရသေးပါ။</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ဤနေရာတွင် ဘာမျှ မရှိပါ။</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>ရှေ့အတန်းများ</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>နောက်အတန်းများ</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>rows of a file</comment>
        <translation>အားလုံး (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <comment>rows of a file</comment>
        <translation>ပြောင်းလဲမှုများ (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <comment>rows of a file</comment>
        <translation>ဆန့်ကျင်မှုများ (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <comment>rows of a file</comment>
        <translation>လက်မခံသည်များ (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Changed on both sides: the library&apos;s text stays</source>
        <translation>နှစ်ဖက်စလုံး ပြောင်းထားလျှင်- မူရင်းစုစည်းမှု၏ စာကို ထားရန်</translation>
    </message>
    <message>
        <source>Changed on both sides: take the file&apos;s text</source>
        <translation>နှစ်ဖက်စလုံး ပြောင်းထားလျှင်- ဖိုင်၏ စာကို ယူရန်</translation>
    </message>
    <message>
        <source>Unicode or Zawgyi: leave out</source>
        <translation>ယူနီကုဒ် သို့မဟုတ် ဇော်ဂျီ- မထည့်ပါနှင့်</translation>
    </message>
    <message>
        <source>It is Unicode</source>
        <translation>ယူနီကုဒ် ဖြစ်သည်</translation>
    </message>
    <message>
        <source>It is Zawgyi: convert it</source>
        <translation>ဇော်ဂျီ ဖြစ်သည်- ပြောင်းပေးပါ</translation>
    </message>
    <message>
        <source>Written by %1, and brought in under that name: somebody else reviews it.</source>
        <comment>a volunteer</comment>
        <translation>%1 ရေးသည်ကို ထိုအမည်ဖြင့် ထည့်သွင်းမည် - အခြားသူက စစ်ဆေးပါမည်။</translation>
    </message>
</context>
<context>
    <name>sala::InterviewPage</name>
    <message>
        <source>Film</source>
        <translation>ရုပ်ရှင်</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>လက်ရာအားလုံး</translation>
    </message>
    <message>
        <source>What is said</source>
        <comment>heading over the transcript of a film</comment>
        <translation>ပြောကြားချက်များ</translation>
    </message>
    <message>
        <source>This film cannot be shown just now.</source>
        <translation>ဤရုပ်ရှင်ကို ယခု ပြသ၍ မရသေးပါ။</translation>
    </message>
    <message>
        <source>This film cannot be shown just now. You can read what is said in it.</source>
        <translation>ဤရုပ်ရှင်ကို ယခု ပြသ၍ မရသေးပါ။ ပြောကြားချက်များကို ဖတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>This film may be painful to watch. Touch here to see it.</source>
        <translation>ဤရုပ်ရှင်ကို ကြည့်ရသည်မှာ စိတ်ထိခိုက်စေနိုင်ပါသည်။ ကြည့်လိုပါက ဤနေရာကို ထိပါ။</translation>
    </message>
    <message>
        <source>There is no sound just now. You can read what is said in this film.</source>
        <translation>ယခု အသံ မရှိသေးပါ။ ဤရုပ်ရှင်ရှိ ပြောကြားချက်များကို ဖတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>There is no sound just now.</source>
        <translation>ယခု အသံ မရှိသေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <comment>a drawn house: the page that visitors begin with</comment>
        <translation>အစသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>စာလုံးအရွယ်အစားနှင့် အရောင်ကွဲပြားမှု</translation>
    </message>
</context>
<context>
    <name>sala::LibraryHistory</name>
    <message>
        <source>Everybody</source>
        <translation>လူတိုင်း</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>မည်သူ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ဘာကို</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that was changed</comment>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>စာများ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>လက်ရာများ</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>သဘောတူညီချက်များ</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>ရုပ်သိမ်းမှုများ</translation>
    </message>
    <message>
        <source>Everything else</source>
        <comment>that was changed</comment>
        <translation>အခြားအားလုံး</translation>
    </message>
    <message>
        <source>Which works</source>
        <translation>မည်သည့် လက်ရာ</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>မူရင်းစုစည်းမှုတစ်ခုလုံး</translation>
    </message>
    <message>
        <source>Only this work: %1</source>
        <comment>a title</comment>
        <translation>ဤလက်ရာသာ - %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>ပိုသစ်</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ယခင်</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>Nothing was changed, as far as it is asked for.</source>
        <translation>မေးထားသည့်အတိုင်း ပြောင်းလဲမှု မရှိပါ။</translation>
    </message>
    <message>
        <source>From 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>2016-05-17 မှ</translation>
    </message>
    <message>
        <source>To 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>2016-05-17 အထိ</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>မူရင်းစုစည်းမှု၏ ပြောင်းလဲမှုများ</translation>
    </message>
</context>
<context>
    <name>sala::LoadPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>%2 အနက် %1 ကူးပြီး</translation>
    </message>
    <message>
        <source>Plug in the memory stick with the exhibition. It is found by itself.</source>
        <translation>ပြပွဲပါသော USB ကို တပ်ပါ။ အလိုအလျောက် ရှာတွေ့ပါမည်။</translation>
    </message>
    <message>
        <source>The exhibition is being copied and checked. Leave the memory stick where it is.</source>
        <translation>ပြပွဲကို ကူးယူစစ်ဆေးနေပါသည်။ USB ကို မဖြုတ်ပါနှင့်။</translation>
    </message>
    <message>
        <source>The exhibition is loaded. You can take the memory stick out.</source>
        <translation>ပြပွဲကို ထည့်သွင်းပြီးပါပြီ။ USB ကို ဖြုတ်နိုင်ပါပြီ။</translation>
    </message>
    <message>
        <source>The exhibition was not loaded. The kiosk shows what it showed before.</source>
        <translation>ပြပွဲကို မထည့်သွင်းနိုင်ပါ။ စက်သည် ယခင်အတိုင်း ပြသနေပါသည်။</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>ပြပွဲ ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်ရန်</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>ယခု ပြရန်</translation>
    </message>
    <message>
        <source>The exhibition was not loaded.</source>
        <translation>ပြပွဲကို မထည့်သွင်းနိုင်ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::MemorySheet</name>
    <message>
        <source>Translated before: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>ယခင် ဘာသာပြန်ချက်များ- %1၊ %2</translation>
    </message>
    <message>
        <source>Stand in a translation whose source is written.</source>
        <translation>မူရင်းစာ ရှိပြီးသား ဘာသာပြန်အကွက်ထဲတွင် ကာဆာ ထားပါ။</translation>
    </message>
    <message>
        <source>Nothing like this text has been translated yet.</source>
        <translation>ဤစာနှင့် တူသော စာကို မဘာသာပြန်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Reviewed · %1 % alike</source>
        <translation>စစ်ဆေးပြီး · %1 % တူသည်</translation>
    </message>
    <message>
        <source>Translated · %1 % alike</source>
        <translation>ဘာသာပြန်ပြီး · %1 % တူသည်</translation>
    </message>
    <message>
        <source>Reviewed · the same text</source>
        <translation>စစ်ဆေးပြီး · စာတူ</translation>
    </message>
    <message>
        <source>Translated · the same text</source>
        <translation>ဘာသာပြန်ပြီး · စာတူ</translation>
    </message>
    <message>
        <source>Put it in the field</source>
        <translation>အကွက်ထဲ ထည့်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::PageBar</name>
    <message>
        <source>Previous page</source>
        <comment>of a document</comment>
        <translation>ယခင်</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>of a document</comment>
        <translation>နောက်</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>of a document&apos;s page</comment>
        <translation>ချုံ့ရန်</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>zooms out until all of the page is seen</comment>
        <translation>အပြည့်</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>to a document&apos;s page</comment>
        <translation>ချဲ့ရန်</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>%1&#xa0;/&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>sala::PairView</name>
    <message>
        <source>Two photographs side by side</source>
        <translation>ဘေးချင်းယှဉ်ထားသော ဓာတ်ပုံနှစ်ပုံ</translation>
    </message>
    <message>
        <source>One photograph</source>
        <translation>ဓာတ်ပုံတစ်ပုံတည်း ကြည့်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::PassphraseForm</name>
    <message>
        <source>Choose a passphrase for evidence</source>
        <translation>သက်သေအတွက် စကားဝှက် သတ်မှတ်ရန်</translation>
    </message>
    <message>
        <source>Change the passphrase for evidence</source>
        <translation>သက်သေအတွက် စကားဝှက် ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Nobody opens the evidence of this library without it, you neither, and nobody can give it back. Write it down, and keep it where more than one of you find it.</source>
        <translation>ဤစကားဝှက်မပါဘဲ ဤမူရင်းစုစည်းမှု၏ သက်သေများကို သင်အပါအဝင် မည်သူမျှ မဖွင့်နိုင်ပါ။ မည်သူမျှ ပြန်မပေးနိုင်ပါ။ ရေးမှတ်ပြီး သင်တို့ထဲမှ တစ်ဦးထက်ပို၍ ရှာတွေ့နိုင်သည့်နေရာတွင် သိမ်းထားပါ။</translation>
    </message>
    <message>
        <source>Adding evidence does not ask for it; looking at it does.</source>
        <translation>သက်သေ ထည့်ရန် မလိုပါ။ ကြည့်ရန်သာ လိုသည်။</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>ယခုအထိ သုံးသော စကားဝှက်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>စကားဝှက် အတူတူ နောက်တစ်ကြိမ်</translation>
    </message>
    <message>
        <source>Choose this passphrase</source>
        <translation>ဤစကားဝှက်ကို သုံးရန်</translation>
    </message>
    <message>
        <source>Type the passphrase until now first.</source>
        <translation>ယခုအထိ သုံးသော စကားဝှက်ကို ဦးစွာ ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>စကားဝှက် နှစ်ခု မတူပါ။</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>လုပ်ဆောင်နေသည်…</translation>
    </message>
</context>
<context>
    <name>sala::PastCard</name>
    <message>
        <source>Open the work</source>
        <translation>လက်ရာ ဖွင့်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::PastWords</name>
    <message>
        <source>Work</source>
        <translation>လက်ရာ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>How a consent was given</source>
        <translation>သဘောတူညီချက် ပေးပုံ</translation>
    </message>
    <message>
        <source>Hidden part of a photograph</source>
        <translation>ဓာတ်ပုံ၏ ဖုံးထားသော အပိုင်း</translation>
    </message>
    <message>
        <source>Evidence of a consent</source>
        <translation>သဘောတူညီချက် သက်သေ</translation>
    </message>
    <message>
        <source>Passphrase for evidence</source>
        <translation>သက်သေအတွက် စကားဝှက်</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>လူ</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>ပြပွဲ</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>ပြသစာရင်း</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>နေရာ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>အကြောင်းအရာ</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>ခရီး</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>မိတ်ဖက်</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>ပြပွဲစီစဉ်သူ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ရုပ်ရှင်</translation>
    </message>
    <message>
        <source>Film in another language</source>
        <translation>အခြားဘာသာစကားဖြင့် ရုပ်ရှင်</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>စာတန်းထိုး</translation>
    </message>
    <message>
        <source>Document in another language</source>
        <translation>အခြားဘာသာစကားဖြင့် စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>အသံဖြင့် ဖော်ပြချက်</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>အစီအစဉ်</translation>
    </message>
    <message>
        <source>Question to visitors</source>
        <translation>ပြပွဲလာသူများအတွက် မေးခွန်း</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>မေးခွန်း၏ အဖြေ</translation>
    </message>
    <message>
        <source>A work was erased, because somebody in it took their consent back</source>
        <translation>ပါဝင်သူတစ်ဦးက သဘောတူညီချက်ကို ရုပ်သိမ်းသဖြင့် လက်ရာတစ်ခုကို ဖျက်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>သူ၏ အဖြေ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>မည်သည့်နေရာ</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>မျက်နှာဖုံးမှသာ</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>အသံမကြားရမှသာ</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>နောက်ဆုံးရက်</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>ဘာအတွက်</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>မည်သို့ ပြောခဲ့သည်</translation>
    </message>
    <message>
        <source>The day they said it</source>
        <translation>ပြောခဲ့သည့်ရက်</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>မေးခဲ့သူ</translation>
    </message>
    <message>
        <source>Who agreed for them</source>
        <translation>ကိုယ်စား သဘောတူသူ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>မှတ်စု</translation>
    </message>
    <message>
        <source>Private reference</source>
        <translation>ကိုယ်ရေးရည်ညွှန်းအမှတ်</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>အရွယ်မရောက်သေး</translation>
    </message>
    <message>
        <source>The people in it</source>
        <translation>ပါဝင်သူများ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ဖိုင်</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ရက်စွဲ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>အကြောင်းအရာများ</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>ဖန်တီးသူ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>မူပိုင်ခွင့်</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Works and their order</source>
        <translation>လက်ရာများနှင့် အစီအစဉ်</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value</comment>
        <translation>မရှိ</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2၊ %3</translation>
    </message>
    <message>
        <source>%1 · taken back, or done again</source>
        <comment>who and when</comment>
        <translation>%1 · ပြန်ရုပ်သိမ်း သို့မဟုတ် ပြန်လုပ်</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and its name</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was written in it</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before and after</comment>
        <translation>%1 - %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ဟုတ်</translation>
    </message>
    <message>
        <source>no</source>
        <translation>မဟုတ်</translation>
    </message>
    <message>
        <source>What is shown of the film</source>
        <translation>ရုပ်ရှင်မှ ပြမည့်အပိုင်း</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>a film</comment>
        <translation>ရုပ်ရှင်တစ်ခုလုံး</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>places in a film: 0:10.5, 1:20.0</comment>
        <translation>%1 မှ %2 အထိ</translation>
    </message>
    <message>
        <source>from %1 to its end</source>
        <comment>a place in a film: 0:10.5</comment>
        <translation>%1 မှ အဆုံးအထိ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>စာသား</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>နိုင်ငံ</translation>
    </message>
    <message>
        <source>What slides show of it</source>
        <translation>ဆလိုက်တွင် ပြမည့်အပိုင်း</translation>
    </message>
    <message>
        <source>Language at first</source>
        <translation>အစဘာသာစကား</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>ကြာချိန်</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>ပြီးချိန်</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>ပထမဆုံးရက်</translation>
    </message>
    <message>
        <source>The middle of what slides show</source>
        <translation>ဆလိုက်တွင် ပြမည့်အပိုင်း၏ အလယ်</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>အသံပါသည်</translation>
    </message>
    <message>
        <source>File it was made from</source>
        <translation>မူလဖိုင်</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>ဝင်ရောက်ခွင့်ရှိသည်</translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>စိတ်ကူးဖန်တီးထားသော နမူနာ</translation>
    </message>
    <message>
        <source>To be shown with care</source>
        <translation>သတိထား၍ ပြရမည်</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>လက်တင်အက္ခရာဖြင့် အမည်</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>လတ္တီတွဒ်</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>လောင်ဂျီတွဒ်</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>လ</translation>
    </message>
    <message>
        <source>Language spoken in it</source>
        <translation>ပြောသည့် ဘာသာစကား</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>စာမျက်နှာ အရေအတွက်</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>ဝဘ်လိပ်စာ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ဖွင့်ချိန်</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>စချိန်</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>အချိန်ဇုန်</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ကျင်းပရာနေရာ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ဓာတ်ပုံ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>တွေ့ဆုံမေးမြန်းခန်း</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>မှတ်တမ်းရုပ်ရှင်</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>ခေါင်းစဉ်ကတ်</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>something that is no words</comment>
        <translation>ပြောင်းလဲပြီး</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>အခြား</translation>
    </message>
</context>
<context>
    <name>sala::PasteQuestion</name>
    <message>
        <source>This Burmese text can be read in two ways. Which one reads right?</source>
        <translation>ဤမြန်မာစာကို နှစ်မျိုး ဖတ်နိုင်ပါသည်။ မည်သည်က မှန်ပါသနည်း။</translation>
    </message>
    <message>
        <source>Neither: insert nothing</source>
        <translation>နှစ်မျိုးလုံး မမှန်ပါ၊ မထည့်ပါနှင့်</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate into: th, km, my or ja</comment>
        <translation>my</translation>
    </message>
</context>
<context>
    <name>sala::PhotoGrid</name>
    <message>
        <source>There are no photographs to show in this exhibition yet.</source>
        <translation>ဤပြပွဲတွင် ပြသရန် ဓာတ်ပုံ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ဓာတ်ပုံ</translation>
    </message>
    <message>
        <source>Interviews and films</source>
        <translation>တွေ့ဆုံမေးမြန်းခန်းနှင့် ရုပ်ရှင်များ</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>ဖတ်ရန် စာရွက်စာတမ်းများ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>%1, document</source>
        <comment>what a screen reader says of a document, by its title</comment>
        <translation>%1၊ စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>%1. It may be painful to see: a warning comes first.</source>
        <comment>what a screen reader says of a covered work</comment>
        <translation>%1။ ကြည့်ရသည်မှာ စိတ်ထိခိုက်စေနိုင်ပါသည်။ သတိပေးချက်ကို ဦးစွာ ပြပါမည်။</translation>
    </message>
    <message>
        <source>More works</source>
        <comment>a stop of the keyboard: more photographs and films below</comment>
        <translation>လက်ရာများ ထပ်ကြည့်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::PhotographBar</name>
    <message>
        <source>Previous</source>
        <comment>photograph</comment>
        <translation>ယခင်ပုံ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>photograph</comment>
        <translation>နောက်တစ်ပုံ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ချုံ့ရန်</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <comment>zooms out until all of it is seen</comment>
        <translation>တစ်ပုံလုံး</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ချဲ့ရန်</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the photograph&apos;s number, and how many there are</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>sala::PhotographPage</name>
    <message>
        <source>Show the text</source>
        <comment>the words that belong to the photograph</comment>
        <translation>ပုံစာ ပြရန်</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ဓာတ်ပုံ</translation>
    </message>
    <message>
        <source>This photograph cannot be shown just now.</source>
        <translation>တောင်းပန်ပါသည်။ ဤဓာတ်ပုံကို ယခု မပြသနိုင်သေးပါ။</translation>
    </message>
    <message>
        <source>This photograph may be painful to look at. Touch here to see it.</source>
        <translation>ဤဓာတ်ပုံကို ကြည့်ရသည်မှာ စိတ်ထိခိုက်စေနိုင်ပါသည်။ ကြည့်လိုပါက ဤနေရာကို ထိပါ။</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photograph by %1</source>
        <translation>ဓာတ်ပုံ - %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>who made a film or a document</comment>
        <translation>ဖန်တီးသူ - %1</translation>
    </message>
    <message>
        <source>The whole photograph: touch where you want to look</source>
        <comment>a small picture over a zoomed one</comment>
        <translation>ဓာတ်ပုံတစ်ပုံလုံး။ ကြည့်လိုသည့်နေရာကို ထိပါ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the theme that is walked through, and the journey</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sala::PhotographPanel</name>
    <message>
        <source>All photographs</source>
        <translation>ဓာတ်ပုံအားလုံး</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>two photographs</comment>
        <translation>ယှဉ်ကြည့်ရန်</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>သင့်အတွက် မေးခွန်းတစ်ခု</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the caption, read aloud</comment>
        <translation>နားထောင်ရန်</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the caption aloud</comment>
        <translation>ရပ်ရန်</translation>
    </message>
    <message>
        <source>Stop reading the caption aloud</source>
        <translation>ပုံစာ ဖတ်ပြခြင်းကို ရပ်ရန်</translation>
    </message>
    <message>
        <source>Listen to the caption</source>
        <translation>ပုံစာကို နားထောင်ရန်</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <comment>of a caption that is longer than its place</comment>
        <translation>အစမှ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>a caption that is longer than its place</comment>
        <translation>ဆက်ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <comment>from the details of a photograph</comment>
        <translation>စာသားသို့</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a photograph: who took it, whose it is, where it can be found</comment>
        <translation>အသေးစိတ်</translation>
    </message>
</context>
<context>
    <name>sala::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the last digit</comment>
        <translation>ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the PIN is complete</comment>
        <translation>အိုကေ</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistCard</name>
    <message>
        <source>All photographs, in the exhibition&apos;s order</source>
        <translation>ဓာတ်ပုံအားလုံး၊ ပြပွဲ၏ အစဉ်အတိုင်း</translation>
    </message>
    <message>
        <source>Plays now.</source>
        <translation>ယခု ပြသနေပါသည်။</translation>
    </message>
    <message>
        <source>The exhibition&apos;s own.</source>
        <translation>ပြပွဲ၏ ကိုယ်ပိုင်စာရင်း။</translation>
    </message>
    <message>
        <source>Made on this kiosk.</source>
        <translation>ဤစက်တွင် ပြုလုပ်ထားသည်။</translation>
    </message>
    <message>
        <source>Chosen by staff.</source>
        <translation>ဝန်ထမ်းက ရွေးထားသည်။</translation>
    </message>
    <message>
        <source>Something in it cannot be shown here and is passed over.</source>
        <translation>အချို့ကို ဤနေရာတွင် ပြသ၍ မရသဖြင့် ကျော်သွားပါမည်။</translation>
    </message>
    <message>
        <source>Play this from now on</source>
        <translation>ယခုမှစ၍ ဤစာရင်းကို ပြရန်</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>ပြင်ရန်</translation>
    </message>
    <message>
        <source>Change it for this kiosk</source>
        <translation>ဤစက်အတွက် ပြင်ရန်</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ဖယ်ရှားရန်</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>သိမ်းထားရန်</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>ဟုတ်ကဲ့၊ ဖယ်ရှားပါ</translation>
    </message>
    <message>
        <source>The hours say when it plays.</source>
        <translation>ဖွင့်ချိန်ဇယားက ဘယ်အချိန်ပြမည်ကို သတ်မှတ်ထားသည်။</translation>
    </message>
    <message>
        <source>Plays when it is open again.</source>
        <translation>ပြန်ဖွင့်သောအခါ ပြပါမည်။</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistPage</name>
    <message>
        <source>A card with the exhibition&apos;s name</source>
        <translation>စာကတ် - ပြပွဲခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>A card with its name, venue and days</source>
        <translation>စာကတ် - ခေါင်းစဉ်၊ နေရာနှင့် ရက်များ</translation>
    </message>
    <message>
        <source>All of this playlist</source>
        <translation>ဤပြသစာရင်း တစ်ခုလုံး</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Touch a work to add it.</source>
        <translation>ဘာမှ မပါသေးပါ။ ထည့်ရန် လက်ရာကို ထိပါ။</translation>
    </message>
    <message>
        <source>Visitors see it when it is saved.</source>
        <translation>သိမ်းပြီးမှ ပြပွဲလာသူများ မြင်ရပါမည်။</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ပြန်ဖြေရန်</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ပြန်လုပ်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>အပေါ်သို့</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>အောက်သို့</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ထုတ်ရန်</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>လက်ရာများ</translation>
    </message>
    <message>
        <source>Cards, playlists</source>
        <translation>စာကတ်၊ ပြသစာရင်း</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>ဤအရာ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>အစမ်းကြည့်ရန်</translation>
    </message>
    <message>
        <source>Its name</source>
        <comment>of a playlist</comment>
        <translation>အမည်</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistsPage</name>
    <message>
        <source>What plays now is what the opening hours ask for. What you choose here plays whenever they ask for nothing.</source>
        <translation>ယခု ပြသနေသည်မှာ ဖွင့်ချိန်အရ သတ်မှတ်ထားသော စာရင်း ဖြစ်ပါသည်။ ဤနေရာတွင် ရွေးသော စာရင်းကို ဖွင့်ချိန်က မသတ်မှတ်သောအခါ ပြသပါမည်။</translation>
    </message>
    <message>
        <source>What you choose here plays whenever the opening hours ask for nothing else.</source>
        <translation>ဤနေရာတွင် ရွေးသော စာရင်းကို ဖွင့်ချိန်က အခြားစာရင်း မသတ်မှတ်သောအခါ ပြသပါမည်။</translation>
    </message>
    <message>
        <source>A playlist was changed and is not saved yet.</source>
        <translation>ပြသစာရင်းတစ်ခုကို ပြင်ထားပြီး မသိမ်းရသေးပါ။</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>ပြသစာရင်းများ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ဆက်လုပ်ရန်</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>ပြင်ထားသည်များကို စွန့်ပစ်ရန်</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>ပြသစာရင်းအသစ်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>sala::PresentingCover</name>
    <message>
        <source>It begins in %1.</source>
        <comment>a time</comment>
        <translation>%1 အတွင်း စတင်ပါမည်။</translation>
    </message>
    <message>
        <source>The screen is dark while somebody speaks.</source>
        <translation>တစ်စုံတစ်ယောက် ပြောနေစဉ် မျက်နှာပြင် မှောင်နေသည်။</translation>
    </message>
    <message>
        <source>A talk. Pictures are shown by hand.</source>
        <translation>ဟောပြောပွဲ။ ပုံများကို လက်ဖြင့် ပြောင်းသည်။</translation>
    </message>
    <message>
        <source>It begins in</source>
        <comment>then a clock: 4:59</comment>
        <translation>စတင်ရန် ကျန်ချိန်</translation>
    </message>
</context>
<context>
    <name>sala::PreviewPane</name>
    <message>
        <source>On the kiosk, %1</source>
        <comment>a preview in a language</comment>
        <translation>စက်ပေါ်တွင်၊ %1</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen</source>
        <translation>စက်၏ မျက်နှာပြင်</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>စက်က ပြသည့်အတိုင်း စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Show it large (F11)</source>
        <translation>အကြီးပြရန် (F11)</translation>
    </message>
</context>
<context>
    <name>sala::PublishPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>%2 အနက် %1 ကူးပြီး</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>ထုတ်ဝေမှုအသစ် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>သော့ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>ယခု ထုတ်ဝေရန်</translation>
    </message>
    <message>
        <source>What will be left out</source>
        <translation>ချန်ထားမည့်အရာများ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>There is no exhibition in this library yet. Curators make one first.</source>
        <translation>ဤမူရင်းစုစည်းမှုထဲတွင် ပြပွဲ မရှိသေးပါ။ ပြပွဲစီစဉ်သူက ဦးစွာ ပြုလုပ်ရပါမည်။</translation>
    </message>
    <message>
        <source>Looking at what every person agreed to. This takes a moment.</source>
        <translation>လူတစ်ဦးစီ သဘောတူထားသည်များကို ကြည့်နေပါသည်။ ခဏ စောင့်ပါ။</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what edition %1 would be.</source>
        <comment>%1: its number</comment>
        <translation>ဘာမှ မရေးရသေးပါ။ ထုတ်ဝေမှု အမှတ် %1 သည် ဤအတိုင်း ဖြစ်ပါမည်။</translation>
    </message>
    <message>
        <source>Everything is copied. The memory stick needs a moment more to keep it. Leave it where it is.</source>
        <translation>အားလုံး ကူးပြီးပါပြီ။ USB က သိမ်းရန် ခဏ လိုပါသေးသည်။ မဖြုတ်ပါနှင့်ဦး။</translation>
    </message>
    <message>
        <source>The edition is being written. Leave the memory stick where it is. The exhibition goes on meanwhile.</source>
        <translation>ထုတ်ဝေမှုကို ရေးနေပါသည်။ USB ကို မဖြုတ်ပါနှင့်ဦး။ ထိုအတွင်း ပြပွဲ ဆက်ပြနေပါမည်။</translation>
    </message>
    <message>
        <source>Edition %1 is published. You can take the memory stick out.</source>
        <comment>%1: its number</comment>
        <translation>ထုတ်ဝေမှု အမှတ် %1 ကို ထုတ်ဝေပြီးပါပြီ။ USB ကို ဖြုတ်နိုင်ပါပြီ။</translation>
    </message>
    <message>
        <source>The edition was not published.</source>
        <translation>ထုတ်ဝေမှုကို မထုတ်ဝေရသေးပါ။</translation>
    </message>
    <message>
        <source>This is the number of the new key. Write it on the staff cards: a kiosk asks for it the first time.</source>
        <translation>ဤသည်မှာ သော့အသစ်၏ နံပါတ် ဖြစ်ပါသည်။ ဝန်ထမ်းကတ်များတွင် ရေးထားပါ - ပြသစက်က ပထမအကြိမ်တွင် မေးပါမည်။</translation>
    </message>
    <message>
        <source>Keep a copy of the key in a safe place, and show it to nobody: whoever has it can publish for your organisation. It is this file: %1</source>
        <translation>သော့၏ မိတ္တူကို လုံခြုံသောနေရာတွင် သိမ်းထားပြီး မည်သူ့ကိုမျှ မပြပါနှင့် - သော့ရှိသူသည် သင့်အဖွဲ့အစည်းအမည်ဖြင့် ထုတ်ဝေနိုင်ပါသည်။ သော့သည် ဤဖိုင် ဖြစ်ပါသည် - %1</translation>
    </message>
    <message>
        <source>The key of your organisation</source>
        <translation>သင့်အဖွဲ့အစည်း၏ သော့</translation>
    </message>
    <message>
        <source>For which exhibition</source>
        <translation>မည်သည့်ပြပွဲအတွက်</translation>
    </message>
    <message>
        <source>The memory stick to write on</source>
        <translation>ရေးမည့် USB</translation>
    </message>
    <message>
        <source>Plug in the memory stick to write on. It is found by itself.</source>
        <translation>ရေးမည့် USB ကို တပ်ပါ။ စက်က အလိုအလျောက် တွေ့ပါမည်။</translation>
    </message>
    <message>
        <source>These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks stop showing them by themselves.</source>
        <translation>ဤလက်ရာများ ပါဝင်ပါသည်၊ သို့သော် တစ်စုံတစ်ယောက်က ပြပွဲမပြီးမီ ရက်တစ်ရက်အထိသာ သဘောတူထားပါသည်။ စက်များက ပြသခြင်းကို အလိုအလျောက် ရပ်ပါမည်။</translation>
    </message>
    <message>
        <source>No work is left out.</source>
        <translation>ချန်ထားသော လက်ရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Works that are left out, and why</source>
        <translation>ချန်ထားသော လက်ရာများနှင့် အကြောင်းရင်း</translation>
    </message>
</context>
<context>
    <name>sala::PublishWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language by its own name, and how many works lack a title in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a city, and its country</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The key on this machine</source>
        <translation>ဤစက်ထဲမှ သော့</translation>
    </message>
    <message>
        <source>The key on %1</source>
        <comment>%1: a memory stick, by its name</comment>
        <translation>%1 ထဲမှ သော့</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <comment>%1: a size, 412 MB</comment>
        <translation>လွတ်နေသည် %1</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>ရေး၍ မရပါ။</translation>
    </message>
    <message>
        <source>Other people can read the key on this machine, so it is not used. Ask the person in charge of the machine.</source>
        <translation>ဤစက်ထဲမှ သော့ကို အခြားသူများ ဖတ်နိုင်သောကြောင့် မသုံးပါ။ စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask the person in charge of the machine.</source>
        <translation>ဤစက်ထဲမှ သော့ကို ဖတ်၍ မရပါ။ သော့မိတ္တူပါသော USB ကို တပ်ပါ၊ သို့မဟုတ် စက်တာဝန်ခံကို ပြောပါ။</translation>
    </message>
    <message>
        <source>There is no key here yet, and nothing can be published without one. Plug in the memory stick with the key of your organisation. Only where your organisation has none: make one.</source>
        <translation>ဤနေရာတွင် သော့ မရှိသေးပါ၊ သော့မရှိဘဲ ထုတ်ဝေ၍ မရပါ။ သင့်အဖွဲ့အစည်း၏ သော့ပါသော USB ကို တပ်ပါ။ အဖွဲ့အစည်းတွင် သော့ လုံးဝမရှိသေးမှသာ ပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <comment>how many</comment>
        <translation>လက်ရာများ - %1</translation>
    </message>
    <message>
        <source>and more works: %1</source>
        <comment>how many are not named</comment>
        <translation>နောက်ထပ် လက်ရာများ - %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>%1 အထိ</translation>
    </message>
    <message>
        <source>It is not recorded that the people in them agreed to be shown.</source>
        <translation>လက်ရာထဲမှ လူများ ပြသရန် သဘောတူကြောင်း မှတ်တမ်း မရှိပါ။</translation>
    </message>
    <message>
        <source>Somebody in them refused to be shown.</source>
        <translation>လက်ရာထဲမှ တစ်စုံတစ်ယောက်က ပြသရန် ငြင်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Somebody in them no longer agrees to be shown.</source>
        <translation>လက်ရာထဲမှ တစ်စုံတစ်ယောက်သည် ပြသရန် သဘောမတူတော့ပါ။</translation>
    </message>
    <message>
        <source>The time for which somebody in them agreed will be over.</source>
        <translation>လက်ရာထဲမှ တစ်စုံတစ်ယောက် သဘောတူထားသော အချိန် ကုန်သွားပါမည်။</translation>
    </message>
    <message>
        <source>Somebody in them agreed to be shown in other countries only.</source>
        <translation>လက်ရာထဲမှ တစ်စုံတစ်ယောက်က အခြားနိုင်ငံများတွင်သာ ပြသရန် သဘောတူထားပါသည်။</translation>
    </message>
    <message>
        <source>Somebody in them agreed only with a hidden face, and it is not hidden.</source>
        <translation>လက်ရာထဲမှ တစ်စုံတစ်ယောက်က မျက်နှာဖုံးမှသာ သဘောတူထားသော်လည်း မဖုံးရသေးပါ။</translation>
    </message>
    <message>
        <source>Somebody in them agreed only if their voice is not heard.</source>
        <translation>လက်ရာထဲမှ တစ်စုံတစ်ယောက်က မိမိအသံကို မကြားရမှသာ သဘောတူထားပါသည်။</translation>
    </message>
    <message>
        <source>File: %1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>ဖိုင် - %2 ထဲမှ %1</translation>
    </message>
    <message>
        <source>Works in it: %1</source>
        <comment>how many</comment>
        <translation>ပါဝင်သော လက်ရာများ - %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <comment>412 MB</comment>
        <translation>အရွယ်အစား - %1</translation>
    </message>
    <message>
        <source>Sealed with the key: %1</source>
        <comment>its number, letters and digits in groups</comment>
        <translation>ဤသော့ဖြင့် ပိတ်ထားသည် - %1</translation>
    </message>
    <message>
        <source>Works that have no title in a language: %1</source>
        <comment>a list</comment>
        <translation>ဘာသာစကားအချို့ဖြင့် ခေါင်းစဉ် မရှိသေးသော လက်ရာများ - %1</translation>
    </message>
    <message>
        <source>No edition has these in it: the imported files themselves (%1, %2), what was there before it was changed, and who the people in the pictures are.</source>
        <comment>%1: how many, %2: a size, 412 MB</comment>
        <translation>မည်သည့်ထုတ်ဝေမှုတွင်မျှ မပါသည်များ - သွင်းထားသော မူရင်းဖိုင်များ (%1 ဖိုင်၊ %2)၊ မပြင်မီ ရှိခဲ့သည်များ နှင့် ပုံထဲမှ လူများ မည်သူဖြစ်ကြောင်း။</translation>
    </message>
    <message>
        <source>What cameras write into films was taken out. Films: %1</source>
        <comment>how many</comment>
        <translation>ကင်မရာက ရုပ်ရှင်ထဲ ရေးထားသည်များကို ဖယ်ရှားပြီးပါပြီ။ ရုပ်ရှင် - %1</translation>
    </message>
    <message>
        <source>There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, or remove something from it.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>USB တွင် နေရာ မလောက်ပါ - %1 လိုပါသည်၊ %2 သာ လွတ်ပါသည်။ အခြား USB ကို သုံးပါ၊ သို့မဟုတ် တစ်ခုခု ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is formatted as exFAT.</source>
        <comment>%1: a size</comment>
        <translation>ထုတ်ဝေမှုသည် %1 လိုပါသည်၊ ဤ USB သည် 4 GB ဖိုင်ကို မသိမ်းနိုင်ပါ။ exFAT ဖြင့် ဖော်မတ်ထားသော USB ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>The memory stick was pulled out. Plug it in again, then begin again.</source>
        <translation>USB ကို ဖြုတ်လိုက်ပါသည်။ ပြန်တပ်ပြီး ပြန်စပါ။</translation>
    </message>
    <message>
        <source>Nothing can be written on this memory stick. Unlock it, or take another one.</source>
        <translation>ဤ USB တွင် ရေး၍ မရပါ။ သော့ဖွင့်ပါ၊ သို့မဟုတ် အခြားတစ်ခုကို သုံးပါ။</translation>
    </message>
    <message>
        <source>No work of this exhibition may be shown there yet. Curators write down first what the people in the works agreed to.</source>
        <translation>ဤပြပွဲ၏ လက်ရာ တစ်ခုမျှ ထိုနေရာတွင် ပြသခွင့် မရသေးပါ။ လက်ရာထဲမှ လူများ သဘောတူသည်ကို ပြပွဲစီစဉ်သူက ဦးစွာ မှတ်တမ်းတင်ရပါမည်။</translation>
    </message>
    <message>
        <source>The country of this exhibition is not recorded, so nobody knows which people agreed to be shown there. Curators write it down first.</source>
        <translation>ဤပြပွဲ၏ နိုင်ငံကို မှတ်တမ်းတင်မထားသောကြောင့် ထိုနေရာတွင် ပြသရန် မည်သူ သဘောတူသည်ကို မသိရပါ။ ပြပွဲစီစဉ်သူက ဦးစွာ မှတ်တမ်းတင်ရပါမည်။</translation>
    </message>
    <message>
        <source>The key cannot be read any more. Plug in the memory stick with the key, then begin again.</source>
        <translation>သော့ကို ဖတ်၍ မရတော့ပါ။ သော့ပါသော USB ကို တပ်ပြီး ပြန်စပါ။</translation>
    </message>
    <message>
        <source>A work on this machine is damaged: %1. Ask the person in charge for a good copy of the library, then begin again.</source>
        <comment>%1: a work, by its title and the name of its file</comment>
        <translation>ဤစက်ထဲမှ လက်ရာတစ်ခု ပျက်စီးနေပါသည် - %1။ တာဝန်ခံထံမှ ကောင်းမွန်သော မူရင်းစုစည်းမှုမိတ္တူကို တောင်းပြီး ပြန်စပါ။</translation>
    </message>
    <message>
        <source>Somebody else published an edition meanwhile. Begin again.</source>
        <translation>ဤအတောအတွင်း အခြားသူတစ်ဦးက ထုတ်ဝေမှုတစ်ခု ထုတ်ဝေလိုက်ပါသည်။ ပြန်စပါ။</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPage</name>
    <message>
        <source>Document</source>
        <translation>စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs, films and documents</comment>
        <translation>လက်ရာအားလုံး</translation>
    </message>
    <message>
        <source>This document cannot be opened just now.</source>
        <translation>ဤစာရွက်စာတမ်းကို ယခု ဖွင့်၍ မရသေးပါ။</translation>
    </message>
    <message>
        <source>Languages of this document</source>
        <translation>ဤစာရွက်စာတမ်း၏ ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of a document</comment>
        <translation>မာတိကာ</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>ဤစာမျက်နှာကို ပြသ၍ မရပါ။</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>စာမျက်နှာ %1 / %2</translation>
    </message>
    <message>
        <source>This document may be painful to read. Touch here to see it.</source>
        <translation>ဤစာရွက်စာတမ်းကို ဖတ်ရသည်မှာ စိတ်ထိခိုက်စေနိုင်ပါသည်။ ဖတ်လိုပါက ဤနေရာကို ထိပါ။</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>စာလုံးအရွယ်အစားနှင့် အရောင်ကွဲပြားမှု</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>ပုံမှန် စာလုံးအရွယ်အစား</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>စာလုံးကြီး</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>အကြီးဆုံး စာလုံး</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>a choice: black, white and yellow only</comment>
        <translation>အရောင်ကွဲပြားမှု မြင့်</translation>
    </message>
    <message>
        <source>Everything lower, within reach</source>
        <comment>a choice: pages use the screen&apos;s lower part</comment>
        <translation>အားလုံးကို လက်လှမ်းမီအောင် နှိမ့်ချရန်</translation>
    </message>
    <message>
        <source>Less motion</source>
        <comment>a choice: nothing moves but what a finger moves</comment>
        <translation>လှုပ်ရှားမှု လျှော့ရန်</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionCard</name>
    <message>
        <source>%1 of %2 chose “%3”.</source>
        <comment>two numbers and the words of an answer</comment>
        <translation>%2 ဦးအနက် %1 ဦးက “%3” ကို ရွေးခဲ့သည်။</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionPage</name>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>သင့်အတွက် မေးခွန်းတစ်ခု</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>လက်ရာအားလုံး</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionView</name>
    <message>
        <source>A house</source>
        <comment>a drawing</comment>
        <translation>အိမ်</translation>
    </message>
    <message>
        <source>A path</source>
        <comment>a drawing</comment>
        <translation>လမ်း</translation>
    </message>
    <message>
        <source>Hand in hand</source>
        <comment>a drawing</comment>
        <translation>လက်တွဲခြင်း</translation>
    </message>
    <message>
        <source>An open door</source>
        <comment>a drawing</comment>
        <translation>ပွင့်နေသော တံခါး</translation>
    </message>
    <message>
        <source>A sprout</source>
        <comment>a drawing</comment>
        <translation>အပင်ပေါက်</translation>
    </message>
    <message>
        <source>The sea</source>
        <comment>a drawing</comment>
        <translation>ပင်လယ်</translation>
    </message>
    <message>
        <source>The rising sun</source>
        <comment>a drawing</comment>
        <translation>နေထွက်ခြင်း</translation>
    </message>
    <message>
        <source>A boat</source>
        <comment>a drawing</comment>
        <translation>လှေ</translation>
    </message>
    <message>
        <source>Touch the drawing that comes closest. Nobody is asked who they are.</source>
        <translation>သင့်စိတ်နှင့် အနီးစပ်ဆုံး ပန်းချီပုံကို ထိပါ။ သင် မည်သူဖြစ်သည်ကို မမေးပါ။</translation>
    </message>
    <message>
        <source>Thank you. Once a few more people have answered, a picture of all answers will grow here.</source>
        <translation>ကျေးဇူးတင်ပါသည်။ နောက်ထပ် လူအနည်းငယ် ဖြေပြီးပါက အဖြေအားလုံး၏ ပုံသည် ဤနေရာတွင် ပေါက်လာပါမည်။</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout is one of them.</source>
        <comment>a number</comment>
        <translation>ကျေးဇူးတင်ပါသည်။ ယခုအထိ အဖြေ %1 ခု ရှိပါသည်။ အပင်ပေါက်တစ်ပင်သည် အဖြေတစ်ခု ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout stands for about %2 of them.</source>
        <comment>two numbers</comment>
        <translation>ကျေးဇူးတင်ပါသည်။ ယခုအထိ အဖြေ %1 ခု ရှိပါသည်။ အပင်ပေါက်တစ်ပင်သည် အဖြေ %2 ခုခန့်ကို ကိုယ်စားပြုပါသည်။</translation>
    </message>
</context>
<context>
    <name>sala::RegionSheet</name>
    <message>
        <source>Hide a part of the picture: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>ပုံ၏ အစိတ်အပိုင်းတစ်ခု ဖုံးရန် - %1</translation>
    </message>
    <message>
        <source>The picture, with a rectangle over what is to be hidden</source>
        <translation>ဖုံးမည့်နေရာပေါ်တွင် လေးထောင့်ကွက်ပါသော ပုံ</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys change its size, Enter hides what lies under it, Escape leaves.</source>
        <translation>မည်သူမျှ မမြင်ရမည့်နေရာပေါ်တွင် လေးထောင့်ကွက် ဆွဲပါ။ မောက်စ် မရှိလျှင် - မြှားခလုတ်များက ရွှေ့သည်၊ Shift နှင့် မြှားခလုတ်များက အရွယ်ပြောင်းသည်၊ Enter က အောက်ရှိနေရာကို ဖုံးသည်၊ Escape က ထွက်သည်။</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>မည်သူ၏ မျက်နှာဖြစ်သည်</translation>
    </message>
    <message>
        <source>All pictures of this work are then made anew without this part, in every size; only the original stays, and nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what they have.</source>
        <translation>ထို့နောက် ဤလက်ရာ၏ ပုံအားလုံးကို ဤအစိတ်အပိုင်းမပါဘဲ အရွယ်တိုင်း အသစ်ပြန်လုပ်မည်။ မူရင်းသာ ကျန်ပြီး မည်သူ့ကိုမျှ မပြပါ။ ပြပွဲအားလုံးကို အသစ်ထုတ်ဝေပြီး စက်အားလုံးတွင် ထည့်ပါ - ထိုအချိန်အထိ စက်များက ရှိထားသည်ကို ပြနေမည်။</translation>
    </message>
    <message>
        <source>Hidden already</source>
        <translation>ဖုံးပြီးသားများ</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>ဤအစိတ်အပိုင်းကို ဖုံးရန်</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>ကျွန်ုပ်တို့ သိသူ မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>All pictures of this work are being made anew. You can close this: it goes on.</source>
        <translation>ဤလက်ရာ၏ ပုံအားလုံးကို အသစ်ပြန်လုပ်နေသည်။ ဤစာမျက်နှာကို ပိတ်နိုင်သည် - ဆက်လုပ်သွားမည်။</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a hidden part&apos;s number, and whose face it hides</comment>
        <translation>%1။ %2</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>who hid a part of a picture, and the day</comment>
        <translation>ဖုံးသူ - %1၊ %2</translation>
    </message>
    <message>
        <source>It is seen again on every picture of this work from then on. Do it?</source>
        <translation>ထိုအချိန်မှစ၍ ဤလက်ရာ၏ ပုံတိုင်းတွင် ပြန်မြင်ရမည်။ လုပ်မည်လား။</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>ဟုတ်ကဲ့၊ ပြန်ပြပါ</translation>
    </message>
    <message>
        <source>Show again…</source>
        <translation>ပြန်ပြရန်…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hidden part&apos;s number, and what is done</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>It is hidden. Publish every exhibition anew and load it on every kiosk.</source>
        <translation>ဖုံးပြီးပါပြီ။ ပြပွဲအားလုံးကို အသစ်ထုတ်ဝေပြီး စက်အားလုံးတွင် ထည့်ပါ။</translation>
    </message>
    <message>
        <source>It is seen again in what is published from now on, where the consents of the people in it allow it.</source>
        <translation>ပုံထဲရှိသူများ၏ သဘောတူညီချက်က ခွင့်ပြုသောနေရာတွင် ယခုမှစ၍ ထုတ်ဝေသည့်အရာများ၌ ပြန်မြင်ရမည်။</translation>
    </message>
    <message>
        <source>Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.</source>
        <translation>ဤအတောအတွင်း အခြားသူတစ်ဦးက ဤပုံကို ပြင်ဆင်ထားသဖြင့် ဘာမှ မလုပ်ရသေးပါ။ ယခုရှိသည့်အတိုင်း မြင်ရပါသည် - ထပ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is hidden already.</source>
        <translation>ဤနေရာကို မဖုံးနိုင်ပါ - ပုံတွင် မူရင်း မရှိတော့ပါ၊ ဤသူ ပါဝင်ကြောင်း မှတ်တမ်း မရှိပါ၊ သို့မဟုတ် ဖုံးထားသည် များလွန်းပြီ။</translation>
    </message>
    <message>
        <source>The original cannot be read, so nothing was done.</source>
        <translation>မူရင်းကို ဖတ်၍မရသဖြင့် ဘာမှ မလုပ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>There is no rectangle. An arrow key makes one.</source>
        <translation>လေးထောင့်ကွက် မရှိပါ။ မြှားခလုတ်တစ်ခု နှိပ်လျှင် ပေါ်လာမည်။</translation>
    </message>
    <message>
        <source>The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.</source>
        <translation>လေးထောင့်ကွက်သည် ဘယ်ဘက်မှ %1%၊ အပေါ်မှ %2% တွင် စသည်။ အကျယ် %3%၊ အမြင့် %4% ဖြစ်သည်။</translation>
    </message>
</context>
<context>
    <name>sala::RelatedStrip</name>
    <message>
        <source>More like this</source>
        <comment>above pictures of related works</comment>
        <translation>ဆင်တူသည်များ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ဓာတ်ပုံ</translation>
    </message>
</context>
<context>
    <name>sala::ScreenTestPage</name>
    <message>
        <source>The test was stopped. What was found before holds.</source>
        <translation>စမ်းသပ်မှုကို ရပ်လိုက်ပါသည်။ ယခင်ရလဒ်သာ ရှိနေပါသည်။</translation>
    </message>
    <message>
        <source>Test of the touch screen</source>
        <translation>ထိမျက်နှာပြင် စမ်းသပ်ခြင်း</translation>
    </message>
    <message>
        <source>It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its corners, draw over all of it, and touch it with two fingers. You can stop at any time.</source>
        <translation>နှစ်မိနစ်ခန့် ကြာပါမည်။ ပထမ ဆယ်စက္ကန့် မည်သူမျှ မထိရပါ။ ထို့နောက် ထောင့်များကို ထိပါ၊ တစ်ခုလုံးကို ဆွဲပါ၊ လက်နှစ်ချောင်းဖြင့် ထိပါ။ အချိန်မရွေး ရပ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>စမ်းသပ်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>sala::SeekBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>what a screen reader says of a film: where it is, and how long it is</comment>
        <translation>%2 အနက် %1</translation>
    </message>
</context>
<context>
    <name>sala::SetupPage</name>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>PIN နှစ်ခု မတူပါ။ ပြန်ရွေးပါ။</translation>
    </message>
    <message>
        <source>Which language does the exhibition begin in? Visitors can change it at any time.</source>
        <translation>ပြပွဲကို မည်သည့်ဘာသာစကားဖြင့် စမည်နည်း။ ပြပွဲလာသူများ အချိန်မရွေး ပြောင်းနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>In which country does this kiosk stand? Exhibitions that were published for another country cannot be loaded: the people in the pictures did not agree to be shown there.</source>
        <translation>ဤစက်သည် မည်သည့်နိုင်ငံတွင် ရှိသနည်း။ အခြားနိုင်ငံအတွက် ထုတ်ဝေထားသော ပြပွဲများကို ထည့်သွင်း၍ မရပါ။ ပုံထဲမှ လူများသည် ထိုနေရာတွင် ပြသရန် သဘောမတူထားပါ။</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.</source>
        <translation>အနည်းဆုံး ဂဏန်း %1 လုံးပါသော PIN ကို ရွေးပါ။ ၎င်းကို သိသူ ပြပွဲ ထည့်သွင်းနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Enter the same PIN once more.</source>
        <translation>PIN အတူတူကို နောက်တစ်ကြိမ် ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly as wide as the card.</source>
        <translation>ဘဏ်ကတ် သို့မဟုတ် မှတ်ပုံတင်ကတ်ကို မျက်နှာပြင်နှင့် ကပ်ထားပါ။ ဘောင်သည် ကတ်နှင့် အတိအကျ တူသည်အထိ – သို့မဟုတ် + ကို ထိပါ။</translation>
    </message>
    <message>
        <source>How loud do films begin? Visitors can make them louder and quieter.</source>
        <translation>ရုပ်ရှင်များကို အသံမည်မျှဖြင့် စမည်နည်း။ ပြပွဲလာသူများ ချဲ့နိုင် လျှော့နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ရှေ့သို့</translation>
    </message>
    <message>
        <source>Setting up this kiosk: %1 of %2</source>
        <comment>%1: which question, %2: how many</comment>
        <translation>ဤစက်ကို ပြင်ဆင်ခြင်း - %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ပြောင်းရန်</translation>
    </message>
    <message>
        <source>The screen is %1 mm wide.</source>
        <translation>မျက်နှာပြင် အကျယ် %1 မီလီမီတာ။</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>အခြားနိုင်ငံ</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>လျှော့ရန်</translation>
    </message>
    <message>
        <source>More</source>
        <translation>တိုးရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how loud: 60 of 100</comment>
        <translation>%2 အနက် %1</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN ရွေးရန်</translation>
    </message>
    <message>
        <source>What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first page. It can stay empty.</source>
        <translation>ဤစက်ရှိသော နေရာ၏ အမည်မှာ အဘယ်နည်း။ စက်အများကို ကြည့်ရှုသော ဝန်ထမ်းများသည် ဤအမည်ကို ပထမစာမျက်နှာတွင် မြင်ရသည်။ မဖြည့်ဘဲလည်း ထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>The venue&apos;s name</source>
        <translation>နေရာအမည်</translation>
    </message>
</context>
<context>
    <name>sala::SignInPage</name>
    <message>
        <source>One moment…</source>
        <translation>ခဏစောင့်ပါ…</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>PIN မမှန်ပါ။ ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>ဝန်ထမ်းများအတွက်</translation>
    </message>
    <message>
        <source>Enter the PIN of this kiosk.</source>
        <translation>ဤစက်၏ PIN ကို ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>ပြပွဲသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait %1, then try again.</source>
        <comment>%1: a length of time, 30 s</comment>
        <translation>အကြိမ်များစွာ မှားသွားပါသည်။ %1 စောင့်ပြီးမှ ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>The PIN cannot be checked: the kiosk&apos;s disk is full or damaged. Ask the person in charge of the kiosk.</source>
        <translation>PIN ကို စစ်ဆေး၍ မရပါ။ စက်၏ သိုလှောင်နေရာ ပြည့်နေသည် သို့မဟုတ် ပျက်စီးနေသည်။ စက်တာဝန်ခံကို မေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::StaffHomePage</name>
    <message>
        <source>No exhibition is loaded yet.</source>
        <translation>ပြပွဲ မထည့်သွင်းရသေးပါ။</translation>
    </message>
    <message>
        <source>Show “%1” again? %2</source>
        <comment>%1: an exhibition&apos;s title, %2: which edition, a sentence of its own</comment>
        <translation>“%1” ကို ပြန်ပြမည်လား။ %2</translation>
    </message>
    <message>
        <source>The edition before cannot be shown again: somebody in it no longer agrees to be shown.</source>
        <translation>ယခင်ထုတ်ဝေမှုကို ပြန်ပြ၍ မရပါ။ ၎င်းထဲမှ တစ်စုံတစ်ယောက်သည် ပြသရန် သဘောမတူတော့ပါ။</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>ဟုတ်ကဲ့၊ ပြန်ပြပါ</translation>
    </message>
    <message>
        <source>Show the edition before</source>
        <translation>ယခင်ထုတ်ဝေမှုကို ပြရန်</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>ဝန်ထမ်းများအတွက်</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>ပြပွဲ ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>ဤစက်၏ ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>ပြပွဲသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>do not show the edition before</comment>
        <translation>မပြပါနှင့်</translation>
    </message>
    <message>
        <source>Closed by the opening hours.</source>
        <translation>ဖွင့်ချိန်အရ ပိတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date with its weekday, and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open until: %1</source>
        <comment>a date and a time</comment>
        <translation>ဖွင့်ထားမည့်အချိန် - %1 အထိ</translation>
    </message>
    <message>
        <source>Closed until: %1</source>
        <comment>a date and a time</comment>
        <translation>ပိတ်ထားမည့်အချိန် - %1 အထိ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>စာရင်းအင်း</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ဖွင့်ချိန်များ</translation>
    </message>
    <message>
        <source>Launch or talk</source>
        <translation>ဖွင့်ပွဲ သို့မဟုတ် ဟောပြောပွဲ</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>ဤစက်၏ အခြေအနေ</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>ပြသစာရင်းများ</translation>
    </message>
    <message>
        <source>Shown from a library, not from an edition.</source>
        <translation>ထုတ်ဝေမှုမှ မဟုတ်ဘဲ မူရင်းစုစည်းမှုမှ ပြသနေပါသည်။</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>ထုတ်ဝေမှုအသစ် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>ဤပြပွဲကို %1 အတွက် ထုတ်ဝေထားပြီး ဤစက်သည် %2 တွင် ရှိပါသည်။ ဤနေရာတွင် ပြသနိုင်သည်များကိုသာ ပြပါသည်။ %2 အတွက် ထုတ်ဝေမှုကို ပြပွဲစီစဉ်သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>ယခင်ထုတ်ဝေမှုကို ဤနေရာတွင် ပြ၍ မရပါ။ ၎င်းကို %1 အတွက် ထုတ်ဝေထားပြီး ဤစက်သည် %2 တွင် ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Health of this kiosk: something is wrong</source>
        <translation>ဤစက်၏ အခြေအနေ - ပြဿနာ ရှိသည်</translation>
    </message>
    <message>
        <source>The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this kiosk” says what to do.</source>
        <comment>%1: a date</comment>
        <translation>ဤစက်၏ နာရီသည် %1 ကို ပြနေပြီး မမှန်နိုင်ပါ။ ဖွင့်ချိန်များကို မလိုက်နာပါ။ ဘာလုပ်ရမည်ကို “ဤစက်၏ အခြေအနေ” စာမျက်နှာတွင် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This kiosk stands here: %1</source>
        <comment>%1: a venue&apos;s name</comment>
        <translation>ဤစက်ရှိရာ - %1</translation>
    </message>
    <message>
        <source>Ask visitors no question</source>
        <comment>a switch</comment>
        <translation>ပြပွဲလာသူများကို မေးခွန်း မမေးရန်</translation>
    </message>
    <message>
        <source>Ask visitors the question</source>
        <comment>a switch</comment>
        <translation>ပြပွဲလာသူများကို မေးခွန်း မေးရန်</translation>
    </message>
    <message>
        <source>Visitors are not asked the exhibition&apos;s question.</source>
        <translation>ပြပွဲ၏ မေးခွန်းကို ပြပွဲလာသူများအား မမေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::StaffNotice</name>
    <message>
        <source>For staff: some words cannot be shown. Please install %1.</source>
        <comment>fonts and, in brackets, their packages</comment>
        <translation>ဝန်ထမ်းများသို့ - စာအချို့ကို မပြနိုင်ပါ။ %1 ကို ထည့်သွင်းပေးပါ။</translation>
    </message>
    <message>
        <source>For staff: this kiosk&apos;s own data cannot be read, so nothing can be shown or loaded. Ask the person in charge of the kiosk.</source>
        <translation>ဝန်ထမ်းများသို့ - ဤစက်၏ အချက်အလက်များကို ဖတ်၍ မရသဖြင့် ဘာကိုမျှ မပြနိုင်၊ မထည့်သွင်းနိုင်ပါ။ စက်တာဝန်ခံကို မေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::StageView</name>
    <message>
        <source>Sample exhibition: the pictures are drawn</source>
        <translation>နမူနာပြပွဲ - ပုံအားလုံးသည် ပန်းချီပုံများ ဖြစ်ပါသည်</translation>
    </message>
    <message>
        <source>Touch the screen to look around</source>
        <translation>ကြည့်ရှုရန် မျက်နှာပြင်ကို ထိပါ</translation>
    </message>
    <message>
        <source>Photographs and films of the exhibition. Touch the screen to look around.</source>
        <translation>ပြပွဲမှ ဓာတ်ပုံများနှင့် ရုပ်ရှင်များ။ ကြည့်ရှုရန် မျက်နှာပြင်ကို ထိပါ။</translation>
    </message>
</context>
<context>
    <name>sala::StateWords</name>
    <message>
        <source>Missing</source>
        <comment>a text that nobody has written in this language yet</comment>
        <translation>လိုနေသည်</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a text that is saved but not finished</comment>
        <translation>မူကြမ်း</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a text that is finished and that nobody else has checked yet</comment>
        <translation>ရေးပြီး</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a text that another person has checked</comment>
        <translation>စစ်ဆေးပြီး</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>a translation whose source has changed since</comment>
        <translation>ပြင်ရန်လို</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a text that was typed and not saved yet</comment>
        <translation>မသိမ်းရသေး</translation>
    </message>
</context>
<context>
    <name>sala::StatisticsPage</name>
    <message>
        <source>Visits: %1. On average %2 long.</source>
        <comment>a number, and a length of time</comment>
        <translation>လာရောက်ကြည့်ရှုမှု - %1 ကြိမ်။ ပျမ်းမျှ %2 ကြာသည်။</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <comment>a number</comment>
        <translation>လာရောက်ကြည့်ရှုမှု - %1 ကြိမ်။</translation>
    </message>
    <message>
        <source>Plug in a memory stick, then touch “Save to the memory stick” again.</source>
        <translation>USB ကို တပ်ပြီး “USB တွင် သိမ်းရန်” ကို ထပ်နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.</source>
        <comment>%1: its name</comment>
        <translation>“%1” တွင် ဇယားအဖြစ် သိမ်းပြီးပါပြီ။ USB ကို ဖြုတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, and how many works were opened in it</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Visits by the hour</source>
        <translation>နာရီအလိုက် ကြည့်ရှုမှု</translation>
    </message>
    <message>
        <source>Visits by the day</source>
        <translation>နေ့အလိုက် ကြည့်ရှုမှု</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>လက်ရာများ</translation>
    </message>
    <message>
        <source>A work that is no longer in the exhibition</source>
        <translation>ပြပွဲတွင် မရှိတော့သော လက်ရာ</translation>
    </message>
    <message>
        <source>Opened by visitors: %1, for %2.</source>
        <comment>how often, and how long in all</comment>
        <translation>ပြပွဲလာသူများ %1 ကြိမ် ဖွင့်ကြည့်ပြီး စုစုပေါင်း %2 ကြာသည်။</translation>
    </message>
    <message>
        <source>In the slide show: %1.</source>
        <comment>how often</comment>
        <translation>ပုံပြသမှုတွင် %1 ကြိမ်။</translation>
    </message>
    <message>
        <source>Watched to the end: %1.</source>
        <comment>how often</comment>
        <translation>အဆုံးထိ ကြည့်သည် - %1 ကြိမ်။</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>မပြသခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>စာရင်းအင်း</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>တစ်ရက်</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>ခုနစ်ရက်</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>ရက်အားလုံး</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ယခင်</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>နောက်</translation>
    </message>
    <message>
        <source>More works</source>
        <translation>လက်ရာများ ထပ်ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Save to the memory stick</source>
        <translation>USB တွင် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Works opened, by language: %1</source>
        <comment>a list: ไทย: 50   English: 28</comment>
        <translation>ဖွင့်ကြည့်သော လက်ရာများ၊ ဘာသာစကားအလိုက် - %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer to the exhibition&apos;s question, and how often it was chosen</comment>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>sala::StatusLine</name>
    <message>
        <source>%1 of %2 works</source>
        <translation>လက်ရာ %2 ခုအနက် %1 ခု</translation>
    </message>
    <message>
        <source>Keeping your draft…</source>
        <translation>မူကြမ်းကို သိမ်းနေပါသည်…</translation>
    </message>
    <message>
        <source>Your draft is kept</source>
        <translation>မူကြမ်းကို သိမ်းပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Your draft is only on this screen</source>
        <translation>မူကြမ်းသည် ဤမျက်နှာပြင်ပေါ်တွင်သာ ရှိပါသည်</translation>
    </message>
</context>
<context>
    <name>sala::TalkPage</name>
    <message>
        <source>Launch or talk</source>
        <translation>ဖွင့်ပွဲ သို့မဟုတ် ဟောပြောပွဲ</translation>
    </message>
    <message>
        <source>A talk is on. Visitors cannot look around.</source>
        <translation>ဟောပြောနေသည်။ ပြပွဲလာသူများ ကိုယ်တိုင် လှည့်ကြည့်၍ မရပါ။</translation>
    </message>
    <message>
        <source>End it: the exhibition again</source>
        <translation>ပြီးပြီ - ပြပွဲသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Pictures stay until you go on: touch the right side for the next one and the left side for the one before, or use the keys of a presenter. B makes the screen dark.</source>
        <translation>သင် ရှေ့ဆက်သည်အထိ ပုံများ ရပ်နေပါမည်။ နောက်ပုံအတွက် ညာဘက်ကို၊ ယခင်ပုံအတွက် ဘယ်ဘက်ကို နှိပ်ပါ၊ သို့မဟုတ် ရီမုတ်ကို သုံးပါ။ B ခလုတ်သည် မျက်နှာပြင်ကို မှောင်စေသည်။</translation>
    </message>
    <message>
        <source>Pictures by hand</source>
        <translation>ပုံများကို လက်ဖြင့် ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Nothing is on the screen while somebody speaks.</source>
        <translation>တစ်စုံတစ်ယောက် ပြောနေစဉ် မျက်နှာပြင်တွင် ဘာမှ မပေါ်ပါ။</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>မျက်နှာပြင် မှောင်ထားရန်</translation>
    </message>
    <message>
        <source>The screen counts down until it begins; then pictures are shown by hand.</source>
        <translation>စတင်ချိန်အထိ မျက်နှာပြင်တွင် အချိန်ရေတွက်ပြီး ထို့နောက် ပုံများကို လက်ဖြင့် ပြောင်းနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>sala::TextLabel</name>
    <message>
        <source>In English</source>
        <comment>under a text shown in another language</comment>
        <translation>အင်္ဂလိပ်ဘာသာဖြင့်</translation>
    </message>
    <message>
        <source>In Thai</source>
        <comment>under a text shown in another language</comment>
        <translation>ထိုင်းဘာသာဖြင့်</translation>
    </message>
    <message>
        <source>In Khmer</source>
        <comment>under a text shown in another language</comment>
        <translation>ခမာဘာသာဖြင့်</translation>
    </message>
    <message>
        <source>In Burmese</source>
        <comment>under a text shown in another language</comment>
        <translation>မြန်မာဘာသာဖြင့်</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <comment>under a text shown in another language</comment>
        <translation>ဂျပန်ဘာသာဖြင့်</translation>
    </message>
</context>
<context>
    <name>sala::TimelineButton</name>
    <message>
        <source>%1 · %2</source>
        <comment>the day and the time of an event</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>this event is taking place</comment>
        <translation>ယခု</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>this event is the next one</comment>
        <translation>နောက်တစ်ခု</translation>
    </message>
</context>
<context>
    <name>sala::TimelineView</name>
    <message>
        <source>Programme</source>
        <comment>heading over talks and launches</comment>
        <translation>အစီအစဉ်</translation>
    </message>
    <message>
        <source>The project so far</source>
        <comment>heading over visits and publications</comment>
        <translation>စီမံကိန်း ယခုအထိ</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>ဤနေရာတွင် ပြသစရာ မရှိသေးပါ။</translation>
    </message>
</context>
<context>
    <name>sala::TopBar</name>
    <message>
        <source>The program&apos;s language</source>
        <translation>ပရိုဂရမ်၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>More</source>
        <comment>things to do that have no room beside it</comment>
        <translation>နောက်ထပ်</translation>
    </message>
</context>
<context>
    <name>sala::TouchField</name>
    <message>
        <source>Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1</source>
        <comment>%1: a number</comment>
        <translation>မျက်နှာပြင်ကို မထိပါနှင့်။ အလိုလို ဖြစ်သော ထိခြင်းများကို ရေတွက်နေပါသည်။ ကျန်စက္ကန့် - %1</translation>
    </message>
    <message>
        <source>Touch the middle of the ring in the corner.</source>
        <translation>ထောင့်ရှိ ကွင်း၏ အလယ်ကို ထိပါ။</translation>
    </message>
    <message>
        <source>Draw over the whole screen with one finger, to its very edges, until all squares are bright. Touched: %1 of %2. If some stay dark, touch “Go on”.</source>
        <comment>%1 and %2: numbers</comment>
        <translation>အကွက်အားလုံး လင်းသည်အထိ လက်တစ်ချောင်းဖြင့် မျက်နှာပြင်တစ်ခုလုံးကို အစွန်းအထိ ဆွဲပါ။ ထိပြီး - %2 အနက် %1။ အချို့ မှောင်နေပါက “ဆက်လုပ်ရန်” ကို ထိပါ။</translation>
    </message>
    <message>
        <source>Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.</source>
        <translation>လက်နှစ်ချောင်းဖြင့် တစ်ပြိုင်နက် ထိပါ။ ဘာမှ မဖြစ်ပါက “ဆက်လုပ်ရန်” ကို ထိပါ။</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ဆက်လုပ်ရန်</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>စမ်းသပ်မှု ရပ်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>ကီးဘုတ်</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key of a keyboard</comment>
        <translation>နေရာခြား</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>the key of a keyboard: capital letters, or other signs</comment>
        <translation>အခြားအက္ခရာများ</translation>
    </message>
    <message>
        <source>Delete the sign before</source>
        <translation>ရှေ့မှ စာလုံးကို ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>အက္ခရာများ</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>ဂဏန်းနှင့် သင်္ကေတများ</translation>
    </message>
    <message>
        <source>Keyboard for %1</source>
        <comment>a language&apos;s own name</comment>
        <translation>%1 ကီးဘုတ်</translation>
    </message>
    <message>
        <source>One sign back</source>
        <translation>စာလုံးတစ်လုံး နောက်သို့</translation>
    </message>
    <message>
        <source>One sign on</source>
        <translation>စာလုံးတစ်လုံး ရှေ့သို့</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with what is typed in this field</comment>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>ကီးဘုတ်ကို ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>sala::TrimSheet</name>
    <message>
        <source>What is shown of the film</source>
        <translation>ရုပ်ရှင်မှ ပြမည့်အပိုင်း</translation>
    </message>
    <message>
        <source>Begin here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>ဤနေရာမှ စရန်</translation>
    </message>
    <message>
        <source>End here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>ဤနေရာတွင် ဆုံးရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>ရုပ်ရှင်တစ်ခုလုံး</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>ရုပ်ရှင် စသည့်နေရာ</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>ရုပ်ရှင် ဆုံးသည့်နေရာ</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>ရုပ်ရှင်</translation>
    </message>
    <message>
        <source>What is cut off is not shown, but it stays in the film&apos;s file, and so in editions. What must not leave the house has to be cut out of the file before it is brought in.</source>
        <translation>ဖြတ်ထားသည့်အပိုင်းကို မပြပါ။ သို့သော် ရုပ်ရှင်ဖိုင်ထဲတွင်လည်းကောင်း၊ ထုတ်ဝေမှုများတွင်လည်းကောင်း ကျန်ရှိနေသည်။ အပြင်သို့ မထွက်သင့်သည်များကို ဖိုင်မသွင်းမီ ဖိုင်ထဲမှ ဖြတ်ထုတ်ရမည်။</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <comment>a button, and its key</comment>
        <translation>ခဏရပ်ရန် · Space</translation>
    </message>
    <message>
        <source>Play · Space</source>
        <comment>a button, and its key</comment>
        <translation>ဖွင့်ရန် · Space</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <comment>lengths of time</comment>
        <translation>%2 အနက် %1 ပြမည်</translation>
    </message>
    <message>
        <source>It begins while something is being said.</source>
        <translation>ပြောနေစဉ် စနေသည်။</translation>
    </message>
    <message>
        <source>It ends while something is being said.</source>
        <translation>ပြောနေစဉ် ဆုံးသွားသည်။</translation>
    </message>
    <message>
        <source>A time is written in minutes and seconds: 1:05.5</source>
        <translation>အချိန်ကို မိနစ်နှင့် စက္ကန့်ဖြင့် ရေးပါ – 1:05.5</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>ဤအတောအတွင်း အခြားသူက ဤလက်ရာကို ပြောင်းထားသည်။ ဘာမျှ မပြောင်းရသေးပါ။ ဤစာမျက်နှာကို ပိတ်ပြီး ပြန်ကြည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>sala::TypedWords</name>
    <message>
        <source>It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.</source>
        <comment>fields and languages</comment>
        <translation>ဇော်ဂျီဖောင့်ဖြင့် ရိုက်ထားသဖြင့် ယူနီကုဒ်သို့ ပြောင်းပြီးပါပြီ - %1။ နောက်တစ်ကြိမ် ဖတ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: %1. See on the page whether it can be read.</source>
        <comment>fields and languages</comment>
        <translation>ယူနီကုဒ် သို့မဟုတ် ဇော်ဂျီ ဖြစ်နိုင်ပါသည် - %1။ ဖတ်၍ရမရ စာမျက်နှာတွင် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Characters that nobody sees were taken out: %1.</source>
        <comment>fields and languages</comment>
        <translation>မမြင်ရသော အက္ခရာများကို ဖယ်ရှားပြီးပါပြီ - %1။</translation>
    </message>
    <message>
        <source>Not saved, because it is written in the letters of another language: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>အခြားဘာသာစကား၏ အက္ခရာများဖြင့် ရေးထားသဖြင့် မသိမ်းပါ - %1။ သင့်မူကြမ်းအဖြစ် ဤနေရာတွင် ရှိနေပါသည်။</translation>
    </message>
    <message>
        <source>Not saved, because it is too long: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>ရှည်လွန်းသဖြင့် မသိမ်းပါ - %1။ သင့်မူကြမ်းအဖြစ် ဤနေရာတွင် ရှိနေပါသည်။</translation>
    </message>
</context>
<context>
    <name>sala::WithdrawalForm</name>
    <message>
        <source>%1 takes consent back</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 သဘောတူညီချက် ရုပ်သိမ်းသည်</translation>
    </message>
    <message>
        <source>Write %1 here. Only then can it be done, and it is never undone.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ကို ဤနေရာတွင် ရေးပါ။ ရေးမှသာ လုပ်နိုင်ပြီး ပြန်ပြင်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>အပြီးတိုင် ရုပ်သိမ်းရန်</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>ဘာကို ရုပ်သိမ်းမည်</translation>
    </message>
    <message>
        <source>Only for exhibitions</source>
        <translation>ပြပွဲများအတွက်သာ</translation>
    </message>
    <message>
        <source>Only for the web</source>
        <translation>ဝဘ်အတွက်သာ</translation>
    </message>
    <message>
        <source>Only for print</source>
        <translation>ပုံနှိပ်ရန်အတွက်သာ</translation>
    </message>
    <message>
        <source>From which works</source>
        <translation>မည်သည့် လက်ရာများမှ</translation>
    </message>
    <message>
        <source>From every work they are in</source>
        <translation>သူပါသော လက်ရာအားလုံးမှ</translation>
    </message>
    <message>
        <source>Only from this work</source>
        <translation>ဤလက်ရာမှသာ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>works</comment>
        <translation>
            <numerusform>နောက်ထပ် %n ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n work(s): %1.</source>
        <comment>titles</comment>
        <translation>
            <numerusform>လက်ရာ %n ခုနှင့် ဆိုင်သည် - %1။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from this library, so that nobody can bring it back: %n picture(s) or other file(s), in every size.</source>
        <translation>
            <numerusform>မည်သူမျှ ပြန်မယူနိုင်စေရန် ဤမူရင်းစုစည်းမှုမှ ဖျက်မည် - ပုံ သို့မဟုတ် အခြားဖိုင် %n ခု၊ အရွယ်အစားအားလုံး။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased with them: %n text(s) in all languages, what they were before, and every draft.</source>
        <translation>
            <numerusform>အတူ ဖျက်မည် - ဘာသာစကားအားလုံးဖြင့် စာ %n ခု၊ ယခင်စာများနှင့် မူကြမ်းအားလုံး။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) will be shorter.</source>
        <translation>
            <numerusform>ပြသစာရင်း %n ခု တိုသွားမည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) can be recognised in these works, and will not be shown in them either.</source>
        <translation>
            <numerusform>ဤလက်ရာများတွင် မှတ်မိနိုင်သော အခြားသူ %n ဦး ပါပြီး သူတို့ကိုလည်း ထိုလက်ရာများတွင် မပြတော့ပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out there, in every edition.</source>
        <translation>ဘာမှ မဖျက်ပါ - ယခုမှစ၍ ထုတ်ဝေမှုတိုင်းတွင် ထိုနေရာ၌ လက်ရာများကို ချန်ထားမည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.</source>
        <translation>
            <numerusform>စက် %n ခုတွင် ဤလက်ရာများပါသော ထုတ်ဝေမှု ထည့်ထားပြီး မကြားသိမချင်း ပြနေမည်။ စက်တိုင်း အတည်ပြုရဦးမည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which kiosks have these editions: %1. Look for them.</source>
        <comment>numbers</comment>
        <translation>မည်သည့်စက်တွင် ဤထုတ်ဝေမှုများ ရှိသည်ကို မည်သူမျှ မသိပါ - %1။ ရှာပါ။</translation>
    </message>
    <message>
        <source>No kiosk has to confirm it.</source>
        <translation>အတည်ပြုရမည့် စက် မရှိပါ။</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>လုပ်ဆောင်နေသည်…</translation>
    </message>
    <message>
        <source>For everything: exhibitions, the web, print</source>
        <translation>အားလုံးအတွက် - ပြပွဲ၊ ဝဘ်၊ ပုံနှိပ်</translation>
    </message>
    <message>
        <source>Choose where: everywhere, or one country at least.</source>
        <translation>မည်သည့်နေရာကို ရွေးပါ - နေရာအားလုံး သို့မဟုတ် အနည်းဆုံး နိုင်ငံတစ်ခု။</translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out in %1, in every edition.</source>
        <comment>countries</comment>
        <translation>ဘာမှ မဖျက်ပါ - ယခုမှစ၍ ထုတ်ဝေမှုတိုင်းတွင် %1 ၌ လက်ရာများကို ချန်ထားမည်။</translation>
    </message>
    <message>
        <source>What follows for this work: %1</source>
        <comment>sentences</comment>
        <translation>ဤလက်ရာအတွက် နောက်ဆက်တွဲ - %1</translation>
    </message>
    <message>
        <source>Only for the web and print</source>
        <translation>ဝဘ်နှင့် ပုံနှိပ်ရန်အတွက်သာ</translation>
    </message>
    <message>
        <source>Only for exhibitions and the web</source>
        <translation>ပြပွဲများနှင့် ဝဘ်အတွက်သာ</translation>
    </message>
    <message>
        <source>Only for exhibitions and print</source>
        <translation>ပြပွဲများနှင့် ပုံနှိပ်ရန်အတွက်သာ</translation>
    </message>
</context>
<context>
    <name>sala::WordMeter</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a title on the kiosk</comment>
        <translation>
            <numerusform>%n ကြောင်း</numerusform>
        </translation>
    </message>
    <message>
        <source>So many lines this title has on the kiosk</source>
        <translation>စက်ပေါ်တွင် ဤခေါင်းစဉ်၏ စာကြောင်းအရေအတွက်</translation>
    </message>
    <message>
        <source>%1 of %2 lines before Read on</source>
        <comment>of a caption on the kiosk</comment>
        <translation>“ဆက်ဖတ်ရန်” မတိုင်မီ %2 ကြောင်းအနက် %1 ကြောင်း</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in sight</source>
        <comment>of a caption on the kiosk</comment>
        <translation>
            <numerusform>%n ကြောင်း၊ အားလုံး မြင်ရသည်</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of its place on the kiosk&apos;s page all words fill</source>
        <translation>စာများသည် စက်၏ စာမျက်နှာပေါ်ရှိ နေရာကို မည်မျှ ဖြည့်သည်</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>how long a text is</comment>
        <translation>
            <numerusform>စာလုံး %n လုံး</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WordsTable</name>
    <message>
        <source>Source</source>
        <comment>the language that is translated from</comment>
        <translation>မူရင်း</translation>
    </message>
</context>
<context>
    <name>sala::WorkFacts</name>
    <message>
        <source>Everybody in it has agreed</source>
        <translation>ပုံထဲမှ လူတိုင်း သဘောတူပြီး</translation>
    </message>
    <message>
        <source>Everybody in it has agreed, until %1</source>
        <translation>ပုံထဲမှ လူတိုင်း %1 အထိ သဘောတူပြီး</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has not agreed yet</source>
        <translation>မပြပါ - ပုံထဲမှ တစ်ဦး သဘောမတူရသေးပါ</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has refused</source>
        <translation>မပြပါ - ပုံထဲမှ တစ်ဦး ငြင်းထားပါသည်</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <comment>titles of other photographs</comment>
        <translation>ဆင်တူသည်- %1</translation>
    </message>
    <message>
        <source>Nobody is recorded in it</source>
        <translation>ပုံထဲမှ မည်သူ့ကိုမျှ မှတ်တမ်းတင်မထားပါ</translation>
    </message>
</context>
<context>
    <name>sala::WorkPage</name>
    <message>
        <source>Translate from</source>
        <translation>ဘာသာပြန်ရန် မူရင်း</translation>
    </message>
    <message>
        <source>into</source>
        <translation>ပစ်မှတ်</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>ပုံ</translation>
    </message>
</context>
<context>
    <name>sala::WorkPicker</name>
    <message>
        <source>Words to look for</source>
        <translation>ရှာရန် စကားလုံးများ</translation>
    </message>
    <message>
        <source>Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, in any language:</source>
        <translation>ထည့်ရန် လက်ရာကို ထိပါ၊ သို့မဟုတ် မျဉ်းသုံးကြောင်းကို ဖိ၍ ထားလိုသည့်နေရာသို့ ဆွဲပါ။ ဤနေရာတွင် စာရိုက်၍ မည်သည့်ဘာသာစကားဖြင့်မဆို ရှာနိုင်ပါသည် -</translation>
    </message>
</context>
<context>
    <name>sala::Workbench</name>
    <message>
        <source>%1 – Sala for curators</source>
        <comment>the window; %1 is the library</comment>
        <translation>%1 – ပြပွဲစီစဉ်သူများအတွက် Sala</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the work, the field, the language</comment>
        <translation>%1- %2၊ %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more text(s)</source>
        <translation>
            <numerusform>နှင့် နောက်ထပ် စာ %n ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of somebody who has signed out</source>
        <translation>
            <numerusform>ထွက်သွားပြီးသူ၏ စာ %n ခု</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WorksSheet</name>
    <message numerus="yes">
        <source>About %n work(s)</source>
        <translation>
            <numerusform>လက်ရာ %n ခုအကြောင်း</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>လက်ရာ %n ခု ပြောင်းရန်</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ရက်စွဲ</translation>
    </message>
    <message>
        <source>As precisely as it is known: %1, %2, %3, %4</source>
        <comment>examples of dates</comment>
        <translation>သိသလောက် တိတိကျကျ – %1၊ %2၊ %3၊ %4</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>နေရာ</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>ခရီး</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ဖန်တီးသူ</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>မူပိုင်ခွင့်</translation>
    </message>
    <message>
        <source>Empty it</source>
        <comment>a field of several works</comment>
        <translation>ရှင်းရန်</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>values of several works</comment>
        <translation>ကွဲပြားသည်- %1</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>အကြောင်းအရာများ</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or %3.</source>
        <comment>examples of dates</comment>
        <translation>ရက်စွဲ မဟုတ်ပါ။ %1၊ %2 သို့မဟုတ် %3 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a date</comment>
        <translation>ဤသို့ ဖတ်သည်- %1</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.</source>
        <translation>ဤအတောအတွင်း အခြားသူက လက်ရာတစ်ခုကို ပြောင်းထားသည်။ ဘာမျှ မပြောင်းရသေးပါ။ ဤစာမျက်နှာကို ပိတ်ပြီး ပြန်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>As it is: different (%1)</source>
        <comment>values of several works</comment>
        <translation>မပြောင်းပါ- ကွဲပြားသည် (%1)</translation>
    </message>
    <message>
        <source>As it is: none</source>
        <comment>of several works</comment>
        <translation>မပြောင်းပါ- မရှိ</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <comment>of several works</comment>
        <translation>မပြောင်းပါ- %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several works</comment>
        <translation>မရှိ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, and how many of the works have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
