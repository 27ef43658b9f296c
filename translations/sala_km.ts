<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Not written in: %1</source>
        <comment>names of languages</comment>
        <translation>មិនទាន់មានអត្ថបទជា៖ %1</translation>
    </message>
    <message>
        <source>Pictures, films and cards: %1. Running time: %2</source>
        <comment>a number, a length of time</comment>
        <translation>រូបភាព ភាពយន្ត និងផ្ទាំងអក្សរ៖ %1។ រយៈពេល៖ %2</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <comment>a length of time</comment>
        <translation>ភាពយន្ត %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Behind a warning: it is not shown in a playlist</source>
        <translation>មានការព្រមាន៖ មិនបង្ហាញក្នុងបញ្ជីបង្ហាញទេ</translation>
    </message>
    <message>
        <source>This playlist is not on this kiosk any more: it is passed over</source>
        <translation>បញ្ជីបង្ហាញនេះលែងមាននៅម៉ាស៊ីននេះហើយ៖ នឹងរំលង</translation>
    </message>
    <message>
        <source>A work that is not here</source>
        <translation>ស្នាដៃដែលគ្មាននៅទីនេះ</translation>
    </message>
    <message>
        <source>Not in this edition, or may not be shown here: it is passed over</source>
        <translation>គ្មានក្នុងកំណែនេះ ឬមិនអនុញ្ញាតឱ្យបង្ហាញនៅទីនេះ៖ នឹងរំលង</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតខាងលើ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>មើលជាបញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>មើលលម្អិត</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ថ្ងៃកែប្រែ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
</context>
<context>
    <name>sala::AboutPage</name>
    <message>
        <source>About the exhibition</source>
        <translation>អំពីពិព័រណ៍</translation>
    </message>
    <message>
        <source>Back to the photographs</source>
        <translation>ត្រឡប់ទៅរូបថតវិញ</translation>
    </message>
</context>
<context>
    <name>sala::AboutText</name>
    <message>
        <source>This is a sample exhibition. Its pictures were drawn for this program: they are not photographs, and they show no real person.</source>
        <translation>នេះជាពិព័រណ៍គំរូ។ រូបទាំងអស់គូរឡើងសម្រាប់កម្មវិធីនេះ មិនមែនជារូបថតទេ ហើយមិនបង្ហាញមនុស្សពិតណាម្នាក់ឡើយ។</translation>
    </message>
    <message>
        <source>Organised by</source>
        <comment>above the name of an organisation</comment>
        <translation>រៀបចំដោយ</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>above the names of organisations</comment>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Photographs by</source>
        <comment>above the name of a photographer</comment>
        <translation>រូបថតដោយ</translation>
    </message>
    <message>
        <source>With the support of</source>
        <comment>above the name of a foundation</comment>
        <translation>ឧបត្ថម្ភដោយ</translation>
    </message>
</context>
<context>
    <name>sala::BenchActions</name>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Next missing text</source>
        <translation>អត្ថបទខ្វះបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous missing text</source>
        <translation>អត្ថបទខ្វះមុន</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>ស្នាដៃបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>ស្នាដៃមុន</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>ស្នាដៃទាំងអស់</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>ប្រអប់បន្ទាប់</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>ប្រអប់មុន</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>ភាសាបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>ភាសាមុន</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>ចម្លងអត្ថបទដើម</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>រក្សាទុកជាសេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>កំណត់ថាបានពិនិត្យ</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>នៅត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>ដកការរក្សាទុកចុងក្រោយ</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>រក្សាទុកវាវិញ</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>មើលជាមុនទំហំធំ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ចាក់សោ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុចផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Add a curator</source>
        <translation>បន្ថែមអ្នករៀបចំពិព័រណ៍</translation>
    </message>
    <message>
        <source>Translated before</source>
        <translation>បានបកប្រែពីមុន</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Consents to look after</source>
        <translation>ការយល់ព្រមដែលត្រូវតាមដាន</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ការកែប្រែ</translation>
    </message>
    <message>
        <source>Bring works in…</source>
        <translation>នាំស្នាដៃចូល…</translation>
    </message>
    <message>
        <source>Edit the chosen works…</source>
        <translation>កែស្នាដៃដែលបានជ្រើស…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>អត្ថបទ…</translation>
    </message>
    <message>
        <source>Works…</source>
        <translation>ស្នាដៃ…</translation>
    </message>
    <message>
        <source>What is shown of it…</source>
        <translation>ផ្នែកដែលបង្ហាញ…</translation>
    </message>
    <message>
        <source>Bring texts in…</source>
        <translation>នាំអត្ថបទចូល…</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>ការកែប្រែក្នុងឃ្លាំងស្នាដៃ</translation>
    </message>
</context>
<context>
    <name>sala::BenchPage</name>
    <message>
        <source>Saved: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>បានរក្សាទុក៖ %1, %2</translation>
    </message>
    <message>
        <source>Search in every language</source>
        <translation>ស្វែងរកជាគ្រប់ភាសា</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed and did not save are here again</source>
        <translation>
            <numerusform>អត្ថបទ %n ដែលអ្នកបានវាយហើយមិនទាន់រក្សាទុក នៅទីនេះវិញហើយ</numerusform>
            <numerusform>អត្ថបទ %n ដែលអ្នកបានវាយហើយមិនទាន់រក្សាទុក នៅទីនេះវិញហើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>មិនអាចអានឃ្លាំងស្នាដៃបានទេ។</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>កំពុងអានឃ្លាំងស្នាដៃ…</translation>
    </message>
    <message>
        <source>No work has these words. Search for fewer of them, or clear the filters.</source>
        <translation>គ្មានស្នាដៃណាមានពាក្យទាំងនេះទេ។ សូមស្វែងរកពាក្យតិចជាងនេះ ឬសម្អាតតម្រង។</translation>
    </message>
    <message>
        <source>Nothing is left here. Clear the filters to see all works.</source>
        <translation>គ្មានអ្វីនៅសល់ទីនេះទេ។ សម្អាតតម្រងដើម្បីមើលស្នាដៃទាំងអស់។</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>ទំព័រដូចម៉ាស៊ីនបង្ហាញ</translation>
    </message>
    <message>
        <source>Nothing is missing in %1 in these works.</source>
        <comment>a language</comment>
        <translation>គ្មានអ្វីខ្វះជា%1ក្នុងស្នាដៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>There is no source to copy here.</source>
        <translation>គ្មានអត្ថបទដើមដើម្បីចម្លងទីនេះទេ។</translation>
    </message>
    <message>
        <source>You changed this text. Save it first; then another person can review it.</source>
        <translation>អ្នកបានកែអត្ថបទនេះ។ សូមរក្សាទុកជាមុនសិន រួចអ្នកផ្សេងអាចពិនិត្យបាន។</translation>
    </message>
    <message>
        <source>There is no text here to review.</source>
        <translation>គ្មានអត្ថបទដើម្បីពិនិត្យទីនេះទេ។</translation>
    </message>
    <message>
        <source>Somebody else has written this since. Nothing was taken back.</source>
        <translation>មានអ្នកផ្សេងបានសរសេរបន្ទាប់មក។ គ្មានអ្វីត្រូវបានដកវិញទេ។</translation>
    </message>
    <message>
        <source>You have saved nothing that can be taken back.</source>
        <translation>គ្មានអ្វីដែលអ្នកបានរក្សាទុក ដែលអាចដកវិញបានទេ។</translation>
    </message>
    <message>
        <source>There is nothing to save again.</source>
        <translation>គ្មានអ្វីដើម្បីរក្សាទុកវិញទេ។</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>បានដកការរក្សាទុកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>It is saved again.</source>
        <translation>បានរក្សាទុកវាវិញ។</translation>
    </message>
    <message>
        <source>You wrote this text yourself; another person has to review it.</source>
        <translation>អ្នកបានសរសេរអត្ថបទនេះដោយខ្លួនឯង ដូច្នេះត្រូវឱ្យអ្នកផ្សេងពិនិត្យ។</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>a curator</comment>
        <translation>%1 អាចចូលបានហើយ។</translation>
    </message>
    <message>
        <source>The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there.</source>
        <translation>អត្ថបទមុននៅក្នុងប្រអប់ហើយ។ ចុចរក្សាទុក ដើម្បីប្រើវាវិញ ឬចុច Ctrl+Z ដើម្បីយកអ្វីដែលមានពីមុនមកវិញ។</translation>
    </message>
    <message>
        <source>Another file was put in this library&apos;s place while it was open. Nothing more is written: copy what you typed and is not kept, close this window, and open the library again.</source>
        <translation>មានឯកសារផ្សេងមកជំនួសឃ្លាំងស្នាដៃនេះ ពេលវាកំពុងបើក។ ចាប់ពីពេលនេះ គ្មានអ្វីត្រូវបានសរសេរទៀតទេ។ សូមចម្លងអ្វីដែលអ្នកបានវាយហើយមិនទាន់រក្សា បិទផ្ទាំងនេះ រួចបើកឃ្លាំងស្នាដៃម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of them are gone.</source>
        <translation>ស្នាដៃមួយត្រូវបានដកចេញ ព្រោះមានអ្នកនៅក្នុងនោះបានដកការយល់ព្រមវិញ។ រូប អត្ថបទ និងសេចក្ដីព្រាងទាំងអស់របស់វា ត្រូវបានលុបហើយ។</translation>
    </message>
    <message>
        <source>The texts are still being read. One moment…</source>
        <translation>កំពុងអានអត្ថបទនៅឡើយ។ សូមរង់ចាំបន្តិច…</translation>
    </message>
    <message>
        <source>Not saved, because it is not shown: %1. Show it, then save it.</source>
        <comment>languages with a draft</comment>
        <translation>មិនទាន់រក្សាទុក ព្រោះមិនបានបង្ហាញ៖ %1។ សូមបង្ហាញវា រួចរក្សាទុក។</translation>
    </message>
    <message>
        <source>The source stands in the field. Ctrl+Z brings back what was there.</source>
        <translation>អត្ថបទដើមនៅក្នុងប្រអប់ហើយ។ ចុច Ctrl+Z ដើម្បីយកអ្វីដែលមានពីមុនមកវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought in.</source>
        <translation>
            <numerusform>បាននាំចូលអត្ថបទ %n</numerusform>
            <numerusform>បាននាំចូលអត្ថបទ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has no works yet. Drag a folder onto this window to bring some in.</source>
        <translation>ឃ្លាំងនេះមិនទាន់មានស្នាដៃទេ។ សូមអូសថតមួយមកដាក់លើបង្អួចនេះ ដើម្បីនាំស្នាដៃចូល។</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n work(s) were brought in.</source>
        <translation>
            <numerusform>បានឈប់។ បាននាំចូលស្នាដៃ %n</numerusform>
            <numerusform>បានឈប់។ បាននាំចូលស្នាដៃ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were brought in.</source>
        <translation>
            <numerusform>បាននាំចូលស្នាដៃ %n</numerusform>
            <numerusform>បាននាំចូលស្នាដៃ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were changed. Ctrl+Alt+Z takes it back.</source>
        <translation>
            <numerusform>បានប្ដូរស្នាដៃ %n។ ចុច Ctrl+Alt+Z ដើម្បីដកវិញ។</numerusform>
            <numerusform>បានប្ដូរស្នាដៃ %n។ ចុច Ctrl+Alt+Z ដើម្បីដកវិញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first: with Ctrl or Shift, or all of them with Ctrl+A.</source>
        <translation>សូមជ្រើសស្នាដៃជាមុនសិន៖ ដោយ Ctrl ឬ Shift ឬទាំងអស់ដោយ Ctrl+A។</translation>
    </message>
    <message>
        <source>Slides show it like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>ចាប់ពីពេលនេះ ស្លាយបង្ហាញវាបែបនេះ។ ចុច Ctrl+Alt+Z ដើម្បីដកវិញ។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>ចាប់ពីពេលនេះ ភាពយន្តចាប់ផ្ដើម និងបញ្ចប់បែបនេះ។ ចុច Ctrl+Alt+Z ដើម្បីដកវិញ។</translation>
    </message>
    <message>
        <source>Choose a photograph or a film first.</source>
        <translation>សូមជ្រើសរូបថត ឬភាពយន្តជាមុនសិន។</translation>
    </message>
    <message>
        <source>Reviewed: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>បានពិនិត្យ៖ %1, %2</translation>
    </message>
</context>
<context>
    <name>sala::BenchSheet</name>
    <message>
        <source>Close</source>
        <comment>a sheet that lies over the window</comment>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>sala::BringRowView</name>
    <message>
        <source>New</source>
        <comment>a work that is not in the library</comment>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a film of the library</comment>
        <translation>សម្រាប់៖ %1</translation>
    </message>
    <message>
        <source>New, and looks like: %1</source>
        <comment>a photograph</comment>
        <translation>ថ្មី ហើយស្រដៀងនឹង៖ %1</translation>
    </message>
    <message>
        <source>It looks like a photograph that was withdrawn. Take it only if it is another.</source>
        <translation>វាស្រដៀងនឹងរូបថតដែលត្រូវបានដកចេញ។ សូមយកតែបើវាជារូបផ្សេង។</translation>
    </message>
    <message>
        <source>The same file is above.</source>
        <translation>ឯកសារដដែលមាននៅខាងលើ។</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>មានក្នុងឃ្លាំងរួចហើយ៖ %1</translation>
    </message>
    <message>
        <source>Somebody in it took their consent back. It is not brought in again.</source>
        <translation>មានអ្នកនៅក្នុងនោះបានដកការយល់ព្រមវិញ។ វាមិនត្រូវបាននាំចូលទៀតទេ។</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a field of a work, the language, the words</comment>
        <translation>%1 (%2)៖ %3</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>កាលបរិច្ឆេទ៖ %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>ទីកន្លែង៖ %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <comment>who made it</comment>
        <translation>អ្នកបង្កើត៖ %1</translation>
    </message>
    <message>
        <source>Copyright: %1</source>
        <translation>រក្សាសិទ្ធិ៖ %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>files that come in together</comment>
        <translation>ជាមួយ៖ %1</translation>
    </message>
    <message>
        <source>Read with the XMP file beside it</source>
        <translation>អានជាមួយឯកសារ XMP ដែលនៅក្បែរវា</translation>
    </message>
    <message>
        <source>A text in it could be Unicode or Zawgyi and is left out.</source>
        <translation>អត្ថបទមួយក្នុងនោះអាចជា Unicode ឬ Zawgyi ហើយត្រូវបានទុកចោល។</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a document</comment>
        <translation>
            <numerusform>%n ទំព័រ</numerusform>
            <numerusform>%n ទំព័រ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>a latitude</comment>
        <translation>%1° ខាងត្បូង</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>a latitude</comment>
        <translation>%1° ខាងជើង</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>a longitude</comment>
        <translation>%1° ខាងលិច</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>a longitude</comment>
        <translation>%1° ខាងកើត</translation>
    </message>
    <message>
        <source>The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or published has it; the original, which stays in the library, does.</source>
        <comment>a latitude, a longitude</comment>
        <translation>ឯកសារនេះប្រាប់ថាថតនៅទីណា៖ %1, %2។ វាអាចបង្ហាញថានរណាម្នាក់រស់នៅទីណា។ រូបដែលបង្ហាញ ឬចេញផ្សាយគ្មានព័ត៌មាននេះទេ។ តែរូបដើមដែលនៅក្នុងឃ្លាំងស្នាដៃនៅមានវា។</translation>
    </message>
    <message>
        <source>It cannot be brought in. %1</source>
        <comment>a sentence that says why</comment>
        <translation>មិនអាចនាំចូលបានទេ។ %1</translation>
    </message>
</context>
<context>
    <name>sala::BringSheet</name>
    <message>
        <source>Bring works in</source>
        <translation>នាំស្នាដៃចូល</translation>
    </message>
    <message>
        <source>Works are being brought in. It goes on when this sheet is closed.</source>
        <translation>កំពុងនាំស្នាដៃចូល។ វាបន្តទៅទៀត ទោះបិទទំព័រនេះក៏ដោយ។</translation>
    </message>
    <message>
        <source>Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can also be dragged onto the window.</source>
        <translation>សូមជ្រើសថត ឬឯកសារ៖ រូបថត ភាពយន្តជាមួយអក្សររត់ និងសំឡេងរបស់វា និងឯកសារជាភាសានានា។ អាចអូសមកដាក់លើបង្អួចក៏បាន។</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>កំពុងមើលឯកសារ…</translation>
    </message>
    <message>
        <source>There is no photograph, film or document in it.</source>
        <translation>គ្មានរូបថត ភាពយន្ត ឬឯកសារនៅក្នុងនោះទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot come in.</source>
        <translation>
            <numerusform>ឯកសារ %n មិនអាចនាំចូលបានទេ។</numerusform>
            <numerusform>ឯកសារ %n មិនអាចនាំចូលបានទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in: %1 of %2 files, %3</source>
        <comment>the last is a file</comment>
        <translation>កំពុងនាំចូល៖ ឯកសារ %1 ក្នុង %2 – %3</translation>
    </message>
    <message>
        <source>Looking at the files: %1 of %2, %3</source>
        <comment>the last is a file</comment>
        <translation>កំពុងមើលឯកសារ៖ %1 ក្នុង %2 – %3</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>ជួរដេកមុន</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>ជួរដេកបន្ទាប់</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ជ្រើសថត…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>យកទាំងអស់</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>កុំយកអ្វីទាំងអស់</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n work(s)</source>
        <translation>
            <numerusform>នាំចូលស្នាដៃ %n</numerusform>
            <numerusform>នាំចូលស្នាដៃ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>ដំណើរការដល់ណា</translation>
    </message>
</context>
<context>
    <name>sala::BrowseBar</name>
    <message>
        <source>By journey</source>
        <comment>photographs in the order of the visits to countries</comment>
        <translation>តាមដំណើរ</translation>
    </message>
    <message>
        <source>By theme</source>
        <comment>photographs by subject</comment>
        <translation>តាមប្រធានបទ</translation>
    </message>
    <message>
        <source>About the exhibition</source>
        <translation>អំពីពិព័រណ៍</translation>
    </message>
    <message>
        <source>Sample exhibition</source>
        <comment>a mark: this is not the real exhibition</comment>
        <translation>ពិព័រណ៍គំរូ</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all photographs and films</comment>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>shows where the photographs were taken</comment>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>shows what happened when, and the programme</comment>
        <translation>តាមពេលវេលា</translation>
    </message>
    <message>
        <source>Voices</source>
        <comment>films in which people speak</comment>
        <translation>សំឡេងមនុស្ស</translation>
    </message>
</context>
<context>
    <name>sala::BrowsePage</name>
    <message>
        <source>Photographs</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Map of the journeys</source>
        <translation>ផែនទីដំណើរ</translation>
    </message>
    <message>
        <source>Timeline and programme</source>
        <translation>ពេលវេលា និងកម្មវិធី</translation>
    </message>
</context>
<context>
    <name>sala::CloseSheet</name>
    <message>
        <source>Not everything is on the disk yet</source>
        <translation>មិនទាន់បានរក្សាទាំងអស់នៅកន្លែងផ្ទុកទេ</translation>
    </message>
    <message>
        <source>The disk does not take what was typed: it is full, or another program holds the library. Sala goes on trying, and the window closes by itself once everything is kept. Closed now, this would be lost:</source>
        <translation>មិនអាចសរសេរអ្វីដែលបានវាយទៅកន្លែងផ្ទុកបានទេ ព្រោះវាពេញ ឬកម្មវិធីផ្សេងកំពុងប្រើឃ្លាំងស្នាដៃ។ Sala នឹងព្យាយាមបន្ត ហើយផ្ទាំងនេះនឹងបិទដោយខ្លួនឯង ពេលរក្សាបានទាំងអស់។ បើបិទឥឡូវ អ្វីៗខាងក្រោមនឹងបាត់៖</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>បិទទោះយ៉ាងណា</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>ចម្លងអត្ថបទ</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ទុកផ្ទាំងឱ្យបើក</translation>
    </message>
</context>
<context>
    <name>sala::ClosedPage</name>
    <message>
        <source>The exhibition is closed now.</source>
        <translation>ឥឡូវនេះពិព័រណ៍បិទ។</translation>
    </message>
    <message>
        <source>The exhibition is closed now. It opens again on %1 at %2.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>ឥឡូវនេះពិព័រណ៍បិទ។ បើកម្ដងទៀតនៅ%1 %2។</translation>
    </message>
</context>
<context>
    <name>sala::ConflictSheet</name>
    <message>
        <source>Somebody else wrote this text meanwhile: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>មានអ្នកផ្សេងបានសរសេរអត្ថបទនេះក្នុងពេលនោះ៖ %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>អ្នក</translation>
    </message>
    <message>
        <source>Or one text of both; write it here:</source>
        <translation>ឬរួមជាអត្ថបទតែមួយ សូមសរសេរនៅទីនេះ៖</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>យករបស់គេ</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>យករបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Save the text of both</source>
        <translation>រក្សាទុកអត្ថបទរួម</translation>
    </message>
    <message>
        <source>You wrote this text in another window, too: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>អ្នកក៏បានសរសេរអត្ថបទនេះនៅផ្ទាំងមួយទៀតដែរ៖ %1, %2</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>នៅផ្ទាំងមួយទៀត</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>នៅផ្ទាំងនេះ</translation>
    </message>
    <message>
        <source>Take the other window&apos;s</source>
        <translation>យករបស់ផ្ទាំងមួយទៀត</translation>
    </message>
    <message>
        <source>Take this window&apos;s</source>
        <translation>យករបស់ផ្ទាំងនេះ</translation>
    </message>
    <message>
        <source>Keep the text of both</source>
        <translation>រក្សាអត្ថបទរួម</translation>
    </message>
</context>
<context>
    <name>sala::ConsentEntryForm</name>
    <message>
        <source>What %1 said: %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>អ្វីដែល %1 បានប្រាប់៖ %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>Who is not asked, or has not agreed, is not shown.</source>
        <translation>អ្នកដែលមិនទាន់បានសួរ ឬមិនទាន់យល់ព្រម មិនត្រូវបានបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>ពេញវ័យ</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>អនីតិជន</translation>
    </message>
    <message>
        <source>Private reference, never a name</source>
        <translation>លេខយោងសម្ងាត់ មិនមែនឈ្មោះទេ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Nobody has asked yet: not shown</source>
        <translation>មិនទាន់មាននរណាសួរ៖ មិនបង្ហាញ</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Choose until when…</source>
        <translation>ជ្រើសរើសថាដល់ពេលណា…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>គ្មានកំណត់</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>រហូតដល់ថ្ងៃដែលកំណត់</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>ថ្ងៃចុងក្រោយដែលនៅមានសុពលភាព</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>លុះត្រាតែបិទបាំងមុខ</translation>
    </message>
    <message>
        <source>The face may be seen</source>
        <translation>អាចឃើញមុខបាន</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>លុះត្រាតែមិនឮសំឡេង</translation>
    </message>
    <message>
        <source>The voice may be heard</source>
        <translation>អាចឮសំឡេងបាន</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>ដល់ពេលណា</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>អ្វីដែលគេបានប្រាប់</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីណា</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>មុខ</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>សំឡេង</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>the language somebody was asked in</comment>
        <translation>មិនបានកត់ទុក</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>គេបានប្រាប់តាមរបៀបណា</translation>
    </message>
    <message>
        <source>The day they said it, such as 2016-05-17</source>
        <translation>ថ្ងៃដែលគេបានប្រាប់ ដូចជា 2016-05-17</translation>
    </message>
    <message>
        <source>The language they were asked in</source>
        <translation>ភាសាដែលបានសួរ</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>អ្នកដែលបានសួរ</translation>
    </message>
    <message>
        <source>Who agreed for somebody under age: a private reference</source>
        <translation>អ្នកយល់ព្រមជំនួសអនីតិជន៖ លេខយោងសម្ងាត់</translation>
    </message>
    <message>
        <source>What else is to be known; it stays in the library</source>
        <translation>អ្វីផ្សេងទៀតដែលគួរដឹង វានៅតែក្នុងឃ្លាំងស្នាដៃ</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2027-12-31</source>
        <translation>ឆ្នាំ ខែ ថ្ងៃ ដូចជា 2027-12-31</translation>
    </message>
    <message>
        <source>Write the person&apos;s private reference first.</source>
        <translation>សូមសរសេរលេខយោងសម្ងាត់របស់គេជាមុនសិន។</translation>
    </message>
    <message>
        <source>Choose where it holds: everywhere, or one country at least.</source>
        <translation>សូមជ្រើសរើសទីដែលអនុញ្ញាត៖ គ្រប់ទីកន្លែង ឬប្រទេសមួយយ៉ាងតិច។</translation>
    </message>
    <message>
        <source>Choose until when it holds.</source>
        <translation>សូមជ្រើសរើសថាមានសុពលភាពដល់ពេលណា។</translation>
    </message>
    <message>
        <source>Write the last day as year, month and day: 2027-12-31.</source>
        <translation>សូមសរសេរថ្ងៃចុងក្រោយជាឆ្នាំ ខែ ថ្ងៃ៖ 2027-12-31។</translation>
    </message>
    <message>
        <source>Write the day they said it as year, month and day: 2016-05-17.</source>
        <translation>សូមសរសេរថ្ងៃដែលគេបានប្រាប់ជាឆ្នាំ ខែ ថ្ងៃ៖ 2016-05-17។</translation>
    </message>
    <message>
        <source>Somebody has to agree for a person under age: write who, by a private reference.</source>
        <translation>ត្រូវមានអ្នកយល់ព្រមជំនួសអនីតិជន៖ សូមសរសេរលេខយោងសម្ងាត់របស់អ្នកនោះ។</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>កំណត់ចំណាំវែងពេក។</translation>
    </message>
    <message>
        <source>Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again.</source>
        <translation>មានអ្នកផ្សេងបានកត់ត្រាអំពីមនុស្សនេះក្នុងពេលនេះ។ មិនមានអ្វីត្រូវបានសរសេរទេ៖ សូមបិទ រួចមើលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This person has taken consent back. That is never undone: they cannot be shown again there.</source>
        <translation>មនុស្សនេះបានដកការយល់ព្រមវិញ។ មិនអាចត្រឡប់ក្រោយបានទេ៖ មិនអាចបង្ហាញគេនៅទីនោះទៀតទេ។</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheet</name>
    <message>
        <source>Consent: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>ការយល់ព្រម៖ %1</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>បន្ថែមមនុស្សម្នាក់…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message>
        <source>%1, under age</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 អនីតិជន</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>ដកការយល់ព្រមវិញ…</translation>
    </message>
    <message>
        <source>Take the consent of %1 back…</source>
        <comment>a person&apos;s reference</comment>
        <translation>ដកការយល់ព្រមរបស់ %1 វិញ…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what somebody agreed to</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1: nothing is known, so it is not shown</source>
        <comment>a use</comment>
        <translation>%1៖ មិនទាន់ដឹង ដូច្នេះមិនបង្ហាញ</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a consent</comment>
        <translation>ប្ដូរ…</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>a consent</comment>
        <translation>កត់ត្រា…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what is done</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Hide a part of the picture…</source>
        <translation>លាក់ផ្នែកមួយនៃរូប…</translation>
    </message>
    <message>
        <source>Their face can still be seen. Hide it…</source>
        <translation>មុខរបស់គេនៅមើលឃើញ។ បិទបាំងមុខ…</translation>
    </message>
    <message>
        <source>The face of %1 can still be seen. Hide it…</source>
        <comment>a person&apos;s reference</comment>
        <translation>មុខរបស់ %1 នៅមើលឃើញ។ បិទបាំងមុខ…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n…</source>
        <comment>how many pieces</comment>
        <translation>
            <numerusform>ភស្តុតាង៖ %n…</numerusform>
            <numerusform>ភស្តុតាង៖ %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>ភស្តុតាង…</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheets</name>
    <message>
        <source>Recorded: %1</source>
        <comment>a person&apos;s reference</comment>
        <translation>បានកត់ត្រា៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon: F10 shows which.</source>
        <translation>
            <numerusform>ការយល់ព្រម %n ជិតផុតកំណត់៖ ចុច F10 ដើម្បីមើល។</numerusform>
            <numerusform>ការយល់ព្រម %n ជិតផុតកំណត់៖ ចុច F10 ដើម្បីមើល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are not confirmed by every kiosk: F10 shows which.</source>
        <translation>
            <numerusform>ការដកវិញ %n មិនទាន់បានបញ្ជាក់ដោយម៉ាស៊ីនទាំងអស់៖ ចុច F10 ដើម្បីមើល។</numerusform>
            <numerusform>ការដកវិញ %n មិនទាន់បានបញ្ជាក់ដោយម៉ាស៊ីនទាំងអស់៖ ចុច F10 ដើម្បីមើល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from %n work(s). Publish every exhibition anew, and load it on every kiosk.</source>
        <translation>
            <numerusform>បានដកវិញពីស្នាដៃ %n។ សូមចេញផ្សាយពិព័រណ៍ទាំងអស់ជាថ្មី ហើយដាក់ក្នុងម៉ាស៊ីនទាំងអស់។</numerusform>
            <numerusform>បានដកវិញពីស្នាដៃ %n។ សូមចេញផ្សាយពិព័រណ៍ទាំងអស់ជាថ្មី ហើយដាក់ក្នុងម៉ាស៊ីនទាំងអស់។</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies cannot be changed and may still have the works; delete them: %1</source>
        <comment>files</comment>
        <translation>ច្បាប់ចម្លងទាំងនេះកែមិនបាន ហើយអាចនៅមានស្នាដៃ សូមលុបចោល៖ %1</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWatch</name>
    <message>
        <source>Consents to look after</source>
        <translation>ការយល់ព្រមដែលត្រូវតាមដាន</translation>
    </message>
    <message>
        <source>Read the receipts on sticks</source>
        <translation>អានបង្កាន់ដៃពី USB</translation>
    </message>
    <message>
        <source>Read the receipts in a folder…</source>
        <translation>អានបង្កាន់ដៃក្នុងថត…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message numerus="yes">
        <source>%n new receipt(s) taken in.</source>
        <translation>
            <numerusform>បានទទួលបង្កាន់ដៃថ្មី %n។</numerusform>
            <numerusform>បានទទួលបង្កាន់ដៃថ្មី %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <comment>files, with an English explanation</comment>
        <translation>មិនបានទទួល៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>They end within %n day(s)</source>
        <comment>consents</comment>
        <translation>
            <numerusform>ផុតកំណត់ក្នុង %n ថ្ងៃ</numerusform>
            <numerusform>ផុតកំណត់ក្នុង %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>គ្មាន។</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consents</comment>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>a day, a person&apos;s reference, a use, countries</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Open its consents</source>
        <translation>បើកការយល់ព្រម</translation>
    </message>
    <message>
        <source>Kiosks that have not confirmed a withdrawal</source>
        <translation>ម៉ាស៊ីនដែលមិនទាន់បញ្ជាក់ការដកវិញ</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are confirmed by every kiosk.</source>
        <translation>
            <numerusform>ការដកវិញ %n បានបញ្ជាក់ដោយម៉ាស៊ីនទាំងអស់។</numerusform>
            <numerusform>ការដកវិញ %n បានបញ្ជាក់ដោយម៉ាស៊ីនទាំងអស់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1 has confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>ម៉ាស៊ីន %1 បានបញ្ជាក់ហើយ (កំណែ %2 ដឹងដំណឹងថ្ងៃ %3)</translation>
    </message>
    <message>
        <source>Kiosk %1 has NOT confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>ម៉ាស៊ីន %1 មិនទាន់បញ្ជាក់ (កំណែ %2 ដឹងដំណឹងថ្ងៃ %3)</translation>
    </message>
    <message>
        <source>an erased work, %1</source>
        <comment>its number</comment>
        <translation>ស្នាដៃដែលបានលុប %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a work, when it was withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · only in %3</source>
        <comment>a work, when it was withdrawn, a country</comment>
        <translation>%1 · %2 · តែនៅ%3</translation>
    </message>
    <message>
        <source>No kiosk has said that it has edition %1. Look for it.</source>
        <comment>numbers</comment>
        <translation>មិនទាន់មានម៉ាស៊ីនណាប្រាប់ថាមានកំណែទី %1 ទេ។ សូមស្វែងរក។</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWords</name>
    <message>
        <source>Agreed</source>
        <comment>somebody</comment>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>somebody</comment>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a consent</comment>
        <translation>បានដកវិញ</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>មិនទាន់មាននរណាសួរ</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <comment>a person&apos;s reference</comment>
        <translation>មិនទាន់ដឹងអ្វីអំពី %1 ទេ។</translation>
    </message>
    <message>
        <source>%1 has refused.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 បានបដិសេធ។</translation>
    </message>
    <message>
        <source>%1 has taken consent back.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 បានដកការយល់ព្រមវិញ។</translation>
    </message>
    <message>
        <source>What %1 agreed to has ended.</source>
        <comment>a person&apos;s reference</comment>
        <translation>ការយល់ព្រមរបស់ %1 បានផុតកំណត់។</translation>
    </message>
    <message>
        <source>A part that is to be hidden is not hidden in the picture yet.</source>
        <translation>ផ្នែកដែលត្រូវបិទបាំង មិនទាន់បានបិទបាំងក្នុងរូបទេ។</translation>
    </message>
    <message>
        <source>%1 agreed only if the face is hidden, and it can be seen.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 យល់ព្រមលុះត្រាតែបិទបាំងមុខ ប៉ុន្តែមុខនៅតែមើលឃើញ។</translation>
    </message>
    <message>
        <source>%1 agreed only where the voice is not heard, and it can be heard.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 យល់ព្រមលុះត្រាតែមិនឮសំឡេង តែសំឡេងនៅឮ។</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <comment>in a list of countries</comment>
        <translation>កន្លែងផ្សេងទៀតទាំងអស់</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere.</source>
        <translation>បង្ហាញក្នុងពិព័រណ៍គ្រប់ទីកន្លែង។</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere, not in %1.</source>
        <comment>countries</comment>
        <translation>បង្ហាញក្នុងពិព័រណ៍គ្រប់ទីកន្លែង លើកលែងតែ%1។</translation>
    </message>
    <message>
        <source>Not shown in any exhibition.</source>
        <translation>មិនបង្ហាញក្នុងពិព័រណ៍ណាទេ។</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1, and nowhere else.</source>
        <comment>countries</comment>
        <translation>បង្ហាញក្នុងពិព័រណ៍នៅ%1 តែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1; not in %2, nor anywhere else.</source>
        <comment>countries</comment>
        <translation>បង្ហាញក្នុងពិព័រណ៍នៅ%1 មិនបង្ហាញនៅ%2 និងកន្លែងផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>a day</comment>
        <translation>ផុតកំណត់ថ្ងៃ %1។</translation>
    </message>
    <message>
        <source>Ends on %2 in %1.</source>
        <comment>%1: countries, %2: a day</comment>
        <translation>ផុតកំណត់ថ្ងៃ %2 នៅ%1។</translation>
    </message>
    <message>
        <source>Not on the web.</source>
        <translation>មិនបង្ហាញលើបណ្ដាញទេ។</translation>
    </message>
    <message>
        <source>Not in print.</source>
        <translation>មិនបោះពុម្ពទេ។</translation>
    </message>
    <message>
        <source>On the web until %1.</source>
        <comment>a day</comment>
        <translation>បង្ហាញលើបណ្ដាញរហូតដល់ %1។</translation>
    </message>
    <message>
        <source>In print until %1.</source>
        <comment>a day</comment>
        <translation>បោះពុម្ពបានរហូតដល់ %1។</translation>
    </message>
    <message>
        <source>May be shown on the web.</source>
        <translation>អាចបង្ហាញលើបណ្ដាញបាន។</translation>
    </message>
    <message>
        <source>May be printed.</source>
        <translation>អាចបោះពុម្ពបាន។</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>ពិព័រណ៍</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>បណ្ដាញ</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>what a work is used for</comment>
        <translation>ការបោះពុម្ព</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>how somebody agreed</comment>
        <translation>មិនបានកត់ទុក</translation>
    </message>
    <message>
        <source>On a form</source>
        <comment>how somebody agreed</comment>
        <translation>លើទម្រង់បែបបទ</translation>
    </message>
    <message>
        <source>Spoken, and recorded</source>
        <comment>how somebody agreed</comment>
        <translation>ដោយសម្ដី ហើយបានថតទុក</translation>
    </message>
    <message>
        <source>Spoken</source>
        <comment>how somebody agreed</comment>
        <translation>ដោយសម្ដី</translation>
    </message>
    <message>
        <source>By letter or message</source>
        <comment>how somebody agreed</comment>
        <translation>តាមសំបុត្រ ឬសារ</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a consent holds</comment>
        <translation>គ្រប់ទីកន្លែង</translation>
    </message>
    <message>
        <source>only with the face hidden</source>
        <translation>លុះត្រាតែបិទបាំងមុខ</translation>
    </message>
    <message>
        <source>the face may be seen</source>
        <translation>អាចឃើញមុខបាន</translation>
    </message>
    <message>
        <source>only where the voice is not heard</source>
        <translation>លុះត្រាតែមិនឮសំឡេង</translation>
    </message>
    <message>
        <source>the voice may be heard</source>
        <translation>អាចឮសំឡេងបាន</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>រហូតដល់ %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <comment>a consent</comment>
        <translation>គ្មានកំណត់</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <comment>who asked somebody for consent</comment>
        <translation>សួរដោយ %1</translation>
    </message>
    <message>
        <source>%1 agreed for them</source>
        <comment>a guardian&apos;s reference</comment>
        <translation>%1 យល់ព្រមជំនួស</translation>
    </message>
    <message>
        <source>Nobody is recorded in it, so it may be shown everywhere, on the web and in print.</source>
        <translation>មិនមានកត់ត្រានរណាក្នុងនោះទេ ដូច្នេះអាចបង្ហាញគ្រប់ទីកន្លែង លើបណ្ដាញ និងក្នុងការបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Add whoever can be recognised: then nothing is shown that they have not agreed to.</source>
        <translation>សូមបន្ថែមអ្នកទាំងអស់ដែលអាចស្គាល់បាន៖ បន្ទាប់មក គ្មានអ្វីដែលគេមិនបានយល់ព្រម នឹងត្រូវបង្ហាញឡើយ។</translation>
    </message>
    <message>
        <source>%1 agreed only for %2.</source>
        <comment>%1: a person&apos;s reference, %2: countries</comment>
        <translation>%1 យល់ព្រមតែសម្រាប់%2។</translation>
    </message>
</context>
<context>
    <name>sala::CountryChoice</name>
    <message>
        <source>Where</source>
        <translation>ទីណា</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>ជ្រើសរើសទីណា…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>គ្រប់ទីកន្លែង</translation>
    </message>
    <message>
        <source>Only in these countries</source>
        <translation>តែនៅប្រទេសទាំងនេះ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ប្រទេស</translation>
    </message>
</context>
<context>
    <name>sala::CountryWords</name>
    <message>
        <source>Thailand</source>
        <translation>ប្រទេសថៃ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>កម្ពុជា</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>មីយ៉ាន់ម៉ា</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ឡាវ</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>វៀតណាម</translation>
    </message>
    <message>
        <source>China</source>
        <translation>ចិន</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>ជប៉ុន</translation>
    </message>
</context>
<context>
    <name>sala::CuratorDoor</name>
    <message>
        <source>Too many wrong passphrases. Wait %1.</source>
        <translation>ឃ្លាសម្ងាត់ខុសច្រើនដងពេក។ សូមរង់ចាំ %1។</translation>
    </message>
    <message>
        <source>The first curator of this library</source>
        <translation>អ្នករៀបចំពិព័រណ៍ដំបូងនៃឃ្លាំងស្នាដៃនេះ</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>តើអ្នកជានរណា?</translation>
    </message>
    <message>
        <source>Nobody edits this library yet. Your name will stand beside everything you write; nobody can open the workbench without a passphrase.</source>
        <translation>មិនទាន់មាននរណាកែឃ្លាំងស្នាដៃនេះទេ។ ឈ្មោះរបស់អ្នកនឹងនៅក្បែរអ្វីៗទាំងអស់ដែលអ្នកសរសេរ ហើយគ្មាននរណាអាចបើកតុការងារដោយគ្មានឃ្លាសម្ងាត់បានទេ។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>ឃ្លាសម្ងាត់ដដែលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>សូមសរសេរឈ្មោះរបស់អ្នកជាមុនសិន។</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>ឃ្លាសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>Choose a passphrase of six characters or more that nobody guesses, such as three words.</source>
        <translation>សូមជ្រើសរើសឃ្លាសម្ងាត់យ៉ាងតិចប្រាំមួយតួ ដែលគ្មាននរណាទាយបាន ដូចជាពាក្យបី។</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look whether Caps Lock is on and which keyboard writes.</source>
        <translation>នេះមិនមែនជាឃ្លាសម្ងាត់ទេ។ សូមមើលថា Caps Lock បើកឬទេ និងក្តារចុចណាកំពុងសរសេរ។</translation>
    </message>
    <message>
        <source>The library does not answer. Try again.</source>
        <translation>ឃ្លាំងស្នាដៃមិនឆ្លើយតបទេ។ សូមសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed before are not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</source>
        <translation>
            <numerusform>អត្ថបទ %n ដែលបានវាយពីមុន មិនទាន់នៅក្នុងកន្លែងផ្ទុកទេ។ Sala នឹងព្យាយាមបន្ត ពេលផ្ទាំងនេះនៅបើក។ សូមធ្វើឱ្យកន្លែងផ្ទុកមានកន្លែងទំនេរ ហើយកុំបិទម៉ាស៊ីន។</numerusform>
            <numerusform>អត្ថបទ %n ដែលបានវាយពីមុន មិនទាន់នៅក្នុងកន្លែងផ្ទុកទេ។ Sala នឹងព្យាយាមបន្ត ពេលផ្ទាំងនេះនៅបើក។ សូមធ្វើឱ្យកន្លែងផ្ទុកមានកន្លែងទំនេរ ហើយកុំបិទម៉ាស៊ីន។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::CuratorSheet</name>
    <message>
        <source>Add a curator</source>
        <translation>បន្ថែមអ្នករៀបចំពិព័រណ៍</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>ឃ្លាសម្ងាត់ដដែលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>They sign in with this passphrase; let them type it here themselves.</source>
        <translation>គេនឹងចូលដោយឃ្លាសម្ងាត់នេះ។ សូមឱ្យគេវាយវាដោយខ្លួនឯងនៅទីនេះ។</translation>
    </message>
    <message>
        <source>The language they read</source>
        <translation>ភាសាដែលគេអាន</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>សូមសរសេរឈ្មោះជាមុនសិន។</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>ឃ្លាសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>Choose another name, or a longer passphrase: six characters or more that nobody guesses.</source>
        <translation>សូមជ្រើសរើសឈ្មោះផ្សេង ឬឃ្លាសម្ងាត់វែងជាងនេះ៖ យ៉ាងតិចប្រាំមួយតួដែលគ្មាននរណាទាយបាន។</translation>
    </message>
</context>
<context>
    <name>sala::DifferenceView</name>
    <message>
        <source>What changed</source>
        <translation>អ្វីដែលបានប្ដូរ</translation>
    </message>
</context>
<context>
    <name>sala::DocumentLanguages</name>
    <message>
        <source>English</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ភាសាថៃ</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ភាសាមីយ៉ាន់ម៉ា</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ភាសាជប៉ុន</translation>
    </message>
    <message>
        <source>This document is in %1.</source>
        <comment>one or more languages</comment>
        <translation>ឯកសារនេះអានបានជា%1។</translation>
    </message>
</context>
<context>
    <name>sala::EditionCard</name>
    <message>
        <source>Both are the same: load it</source>
        <translation>លេខទាំងពីរដូចគ្នា៖ ដាក់បញ្ចូល</translation>
    </message>
    <message>
        <source>Load this exhibition</source>
        <translation>ដាក់បញ្ចូលពិព័រណ៍នេះ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>%1 ក្នុង %2</translation>
    </message>
</context>
<context>
    <name>sala::EditionWords</name>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. The people in the pictures did not agree to be shown here. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>ពិព័រណ៍នេះបានចេញផ្សាយសម្រាប់%1 ប៉ុន្តែម៉ាស៊ីននេះនៅ%2។ អ្នកនៅក្នុងរូបមិនបានយល់ព្រមឱ្យបង្ហាញនៅទីនេះទេ។ សូមសុំកំណែសម្រាប់%2ពីអ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.</source>
        <translation>ម៉ាស៊ីនកំពុងបង្ហាញកំណែថ្មីជាងនៃពិព័រណ៍នេះ គឺកំណែទី %1។ មិនចាំបាច់ធ្វើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <comment>%2: a date</comment>
        <translation>កំណែទី %1 ចេញផ្សាយនៅ%2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The kiosk has all its pictures and films already.</source>
        <translation>ម៉ាស៊ីនមានរូបភាព និងភាពយន្តទាំងអស់រួចហើយ។</translation>
    </message>
    <message>
        <source>%1 will be copied. The kiosk has room for %2.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>នឹងចម្លង %1។ ម៉ាស៊ីនមានកន្លែងទំនេរ %2។</translation>
    </message>
    <message>
        <source>The memory stick cannot be read. Plug it in again, or try another one.</source>
        <translation>មិនអាចអាន USB បានទេ។ សូមដោតម្ដងទៀត ឬសាកល្បងមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This file is not a published exhibition. Ask the curators for the file they published.</source>
        <translation>ឯកសារនេះមិនមែនជាពិព័រណ៍ដែលបានចេញផ្សាយទេ។ សូមសុំឯកសារដែលបានចេញផ្សាយពីអ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Copy it onto the memory stick again.</source>
        <translation>ឯកសារនេះខូចពេលចម្លង។ សូមចម្លងដាក់ក្នុង USB ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.</source>
        <translation>ពិព័រណ៍នេះត្រូវការ Sala ជំនាន់ថ្មីជាងក្នុងម៉ាស៊ីននេះ។ សូមធ្វើបច្ចុប្បន្នភាព Sala រួចសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Somebody has changed this file since it was published. Do not use it, and tell the curators.</source>
        <translation>មានអ្នកបានកែឯកសារនេះបន្ទាប់ពីបានចេញផ្សាយ។ សូមកុំប្រើ ហើយប្រាប់អ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>This kiosk does not know yet who published this exhibition. Compare this number with the one on your staff card: %1 Load it only if both are the same.</source>
        <comment>%1: letters and digits in groups</comment>
        <translation>ម៉ាស៊ីននេះមិនទាន់ស្គាល់អ្នកចេញផ្សាយពិព័រណ៍នេះទេ។ សូមប្រៀបធៀបលេខនេះជាមួយលេខនៅលើកាតបុគ្គលិក៖ %1 សូមដាក់បញ្ចូលតែនៅពេលលេខទាំងពីរដូចគ្នា។</translation>
    </message>
    <message>
        <source>The kiosk shows this edition already. Nothing needs to be done.</source>
        <translation>ម៉ាស៊ីនកំពុងបង្ហាញកំណែនេះរួចហើយ។ មិនចាំបាច់ធ្វើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer edition.</source>
        <translation>មានអ្នកនៅក្នុងពិព័រណ៍នេះលែងយល់ព្រមឱ្យបង្ហាញ។ សូមសុំកំណែថ្មីពីអ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in charge of the kiosk.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>ម៉ាស៊ីននេះមានកន្លែងមិនគ្រប់ទេ៖ ត្រូវការ %1 នៅសល់ %2។ សូមសួរអ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>លេខសម្ងាត់ត្រូវមានយ៉ាងតិច %1 ខ្ទង់។</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>វែងពេក។</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>ប្រទេសផ្សេង</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>លេខសម្ងាត់នេះងាយទាយពេក។ សូមជ្រើសរើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators for the newest one.</source>
        <translation>ម៉ាស៊ីននេះធ្លាប់បានបង្ហាញកំណែថ្មីជាងនៃពិព័រណ៍នេះរួចហើយ គឺកំណែទី %1។ សូមសុំកំណែថ្មីបំផុតពីអ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and nobody has said yet in which country this kiosk stands. Choose it under “Settings of this kiosk”.</source>
        <comment>%1: a country</comment>
        <translation>ពិព័រណ៍នេះបានចេញផ្សាយសម្រាប់%1 ប៉ុន្តែមិនទាន់មាននរណាបញ្ជាក់ថាម៉ាស៊ីននេះនៅប្រទេសណាទេ។ សូមជ្រើសរើសប្រទេសក្នុង “ការកំណត់ម៉ាស៊ីននេះ”។</translation>
    </message>
</context>
<context>
    <name>sala::EntryPanel</name>
    <message>
        <source>It stands for %1.</source>
        <comment>a length of time</comment>
        <translation>បង្ហាញរយៈពេល %1។</translation>
    </message>
    <message>
        <source>It plays from %1 to %2.</source>
        <comment>places in a film: 0:10, 1:20</comment>
        <translation>ចាក់ពី %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>Play it with sound</source>
        <translation>ចាក់ដោយមានសំឡេង</translation>
    </message>
    <message>
        <source>Play it without sound</source>
        <translation>ចាក់ដោយគ្មានសំឡេង</translation>
    </message>
    <message>
        <source>Let it fade in</source>
        <translation>ឱ្យលេចឡើងបន្តិចម្ដងៗ</translation>
    </message>
    <message>
        <source>Show it at once, without a fade</source>
        <translation>បង្ហាញភ្លាមៗ</translation>
    </message>
    <message>
        <source>Keep it in its place</source>
        <translation>រក្សាទុកតាមលំដាប់</translation>
    </message>
    <message>
        <source>Shuffle it with those beside it</source>
        <translation>ច្របល់ជាមួយធាតុនៅជាប់</translation>
    </message>
    <message>
        <source>Large words, in %1:</source>
        <comment>a language</comment>
        <translation>អក្សរធំ ជា%1៖</translation>
    </message>
    <message>
        <source>The playlist&apos;s name, in %1:</source>
        <comment>a language</comment>
        <translation>ឈ្មោះបញ្ជីបង្ហាញ ជា%1៖</translation>
    </message>
    <message>
        <source>A sentence below, in %1:</source>
        <comment>a language</comment>
        <translation>ប្រយោគខាងក្រោម ជា%1៖</translation>
    </message>
    <message>
        <source>Touch an entry to change it.</source>
        <translation>ប៉ះធាតុមួយក្នុងបញ្ជីដើម្បីកែប្រែ។</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>ខ្លីជាង</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>យូរជាង</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>ចាប់ផ្ដើមមុន</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>ចាប់ផ្ដើមក្រោយ</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>បញ្ចប់មុន</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>បញ្ចប់ក្រោយ</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>អក្សរធំ</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>ប្រយោគ</translation>
    </message>
</context>
<context>
    <name>sala::ErrorText</name>
    <message>
        <source>The file is damaged. Copy it again from where it came from.</source>
        <translation>ឯកសារនេះខូច។ សូមចម្លងម្ដងទៀតពីប្រភពដើម។</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it, then try again.</source>
        <translation>កម្មវិធីផ្សេងកំពុងប្រើឯកសារនេះ។ សូមបិទកម្មវិធីនោះ រួចសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The file was made by a newer Sala. Update this program, then try again.</source>
        <translation>ឯកសារនេះបង្កើតដោយ Sala ជំនាន់ថ្មីជាង។ សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធីនេះ រួចសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>បានបញ្ឈប់ហើយ។ គ្មានអ្វីប្រែប្រួលទេ។</translation>
    </message>
    <message>
        <source>This cannot be found. Check the name, or plug the memory stick in again.</source>
        <translation>រកមិនឃើញទេ។ សូមពិនិត្យឈ្មោះ ឬដោត USB ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Sala cannot use this. Choose another file, or check what was typed.</source>
        <translation>Sala មិនអាចប្រើឯកសារ ឬទិន្នន័យនេះបានទេ។ សូមជ្រើសរើសឯកសារផ្សេង ឬពិនិត្យអ្វីដែលបានវាយបញ្ចូល។</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that the disk is not full and the memory stick is plugged in.</source>
        <translation>មិនអាចអាន ឬសរសេរឯកសារបានទេ។ សូមពិនិត្យមើលថា កន្លែងផ្ទុកមិនទាន់ពេញ ហើយ USB នៅដោតជាប់។</translation>
    </message>
    <message>
        <source>This is not allowed. Choose another file or folder, or ask the person in charge.</source>
        <translation>មិនមានការអនុញ្ញាតទេ។ សូមជ្រើសរើសឯកសារ ឬថតផ្សេង ឬសួរអ្នកទទួលខុសត្រូវ។</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what they changed, then try again.</source>
        <translation>មានអ្នកផ្សេងបានកែប្រែផ្នែកនេះក្នុងពេលនោះ។ សូមមើលអ្វីដែលគេបានកែប្រែ រួចសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Something went wrong. Restart Sala, then try again. The log says what happened.</source>
        <translation>មានបញ្ហាកើតឡើង។ សូមបិទ Sala រួចបើកឡើងវិញ ហើយសាកល្បងម្ដងទៀត។ មូលហេតុមាននៅក្នុងកំណត់ហេតុរបស់កម្មវិធី។</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceRow</name>
    <message>
        <source>Sealed</source>
        <comment>a piece of evidence</comment>
        <translation>បានបិទត្រា</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a piece of evidence is, who added it and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erase it for good. It cannot be brought back.</source>
        <translation>លុបជាស្ថាពរ។ មិនអាចយកមកវិញបានទេ។</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>លុបជាស្ថាពរ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកវា</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>បើកមើល</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <comment>a piece of evidence</comment>
        <translation>បើកមើល៖ %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>លុប…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a piece of evidence</comment>
        <translation>លុប៖ %1</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceSheet</name>
    <message>
        <source>The passphrase was forgotten after some minutes. Type it again to look at a piece.</source>
        <translation>ឃ្លាសម្ងាត់ត្រូវបានបំភ្លេចក្រោយប៉ុន្មាននាទី។ សូមវាយម្ដងទៀតដើម្បីមើលភស្តុតាង។</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>ភស្តុតាង៖ %1, %2</translation>
    </message>
    <message>
        <source>What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; no exhibition and no export has any of it.</source>
        <translation>អ្វីដែលបង្ហាញថាគេបាននិយាយដូច្នេះ៖ កំណត់ចំណាំ ឬទម្រង់ដែលបានស្កេន។ គ្រប់ដុំត្រូវបិទត្រា ហើយនៅតែក្នុងឃ្លាំងស្នាដៃនេះ។ គ្មានពិព័រណ៍ ឬការនាំចេញណាមានវាទេ។</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>កំណត់ចំណាំមួយទៀត</translation>
    </message>
    <message>
        <source>Seal this note</source>
        <translation>បិទត្រាកំណត់ចំណាំនេះ</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>បន្ថែមឯកសារ…</translation>
    </message>
    <message>
        <source>A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it is: delete it when nobody else is to see it.</source>
        <translation>រូប JPEG ឬ PNG ឬឯកសារ PDF មិនលើស 16 MB។ អាចអូសមកដាក់ទីនេះក៏បាន។ ឯកសារដើមនៅកន្លែងដដែល៖ សូមលុបវា បើមិនចង់ឱ្យនរណាឃើញ។</translation>
    </message>
    <message>
        <source>Passphrase for evidence, to look at a piece</source>
        <translation>ឃ្លាសម្ងាត់សម្រាប់ភស្តុតាង ដើម្បីបើកមើល</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ប្ដូរឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>ជ្រើសឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added.</source>
        <translation>មិនទាន់មាននរណាជ្រើសឃ្លាសម្ងាត់សម្រាប់ភស្តុតាងទេ។ ត្រូវជ្រើសម្ដងសម្រាប់ឃ្លាំងស្នាដៃនេះ មុនបន្ថែមអ្វី។</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>ភស្តុតាង %n</numerusform>
            <numerusform>ភស្តុតាង %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>មិនទាន់មានភស្តុតាងទេ។</translation>
    </message>
    <message>
        <source>Type the passphrase for evidence, then press Return.</source>
        <translation>សូមវាយឃ្លាសម្ងាត់សម្រាប់ភស្តុតាង រួចចុច Return។</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>កំពុងបើក…</translation>
    </message>
    <message>
        <source>It is being sealed…</source>
        <translation>កំពុងបិទត្រា…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>បន្ថែមភស្តុតាង</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, why it is refused</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>It is sealed in this library.</source>
        <translation>បានបិទត្រាក្នុងឃ្លាំងស្នាដៃនេះហើយ។</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>បានលុបហើយ។</translation>
    </message>
    <message>
        <source>The note is not sealed yet, and is lost when you leave. Seal it, or leave once more.</source>
        <translation>កំណត់ចំណាំមិនទាន់បិទត្រាទេ ហើយនឹងបាត់ពេលអ្នកចេញ។ សូមបិទត្រាវា ឬចេញម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceView</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of evidence, its file&apos;s name</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>រក្សាទុកច្បាប់ចម្លង…</translation>
    </message>
    <message>
        <source>It is a PDF document of %1. It cannot be shown in this window.</source>
        <comment>a size</comment>
        <translation>វាជាឯកសារ PDF ទំហំ %1។ មិនអាចបង្ហាញក្នុងបង្អួចនេះបានទេ។</translation>
    </message>
    <message>
        <source>A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only where that is safe, and delete it when it was seen.</source>
        <translation>ច្បាប់ចម្លងដែលរក្សាទុកមិនមានបិទត្រាទេ៖ នរណាបានឌីស ឬឧបករណ៍ផ្ទុកនោះ អាចអានវាបាន។ សូមរក្សាទុកតែកន្លែងដែលមានសុវត្ថិភាព ហើយលុបវាពេលមើលរួច។</translation>
    </message>
    <message>
        <source>Save a copy that is not sealed</source>
        <translation>រក្សាទុកច្បាប់ចម្លងដែលមិនបិទត្រា</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>កំពុងធ្វើ…</translation>
    </message>
    <message>
        <source>It lies open in %1. Delete that file when it was seen.</source>
        <comment>a file</comment>
        <translation>វានៅដោយគ្មានត្រាក្នុង %1។ សូមលុបឯកសារនោះពេលមើលរួច។</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>មានឯកសារឈ្មោះនោះរួចហើយ។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceWords</name>
    <message>
        <source>A note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>រូប</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>ឯកសារ PDF</translation>
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
        <translation>បន្ថែមដោយ %1</translation>
    </message>
    <message>
        <source>This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.</source>
        <translation>មិនអាចទុកជាភស្តុតាងបានទេ។ ទទួលតែកំណត់ចំណាំ រូប JPEG ឬ PNG ឬឯកសារ PDF មិនលើស 16 MB។</translation>
    </message>
    <message>
        <source>This is not the passphrase for evidence.</source>
        <translation>នេះមិនមែនឃ្លាសម្ងាត់សម្រាប់ភស្តុតាងទេ។</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has erased it.</source>
        <translation>វាលែងមានទៀត៖ មាននរណាម្នាក់បានលុបវា។</translation>
    </message>
    <message>
        <source>It is damaged and cannot be opened.</source>
        <translation>វាខូច ហើយមិនអាចបើកបានទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Choose a longer passphrase: %n characters or more that nobody guesses.</source>
        <translation>
            <numerusform>សូមជ្រើសឃ្លាសម្ងាត់វែងជាងនេះ៖ យ៉ាងតិច %n តួអក្សរដែលគ្មាននរណាទាយបាន។</numerusform>
            <numerusform>សូមជ្រើសឃ្លាសម្ងាត់វែងជាងនេះ៖ យ៉ាងតិច %n តួអក្សរដែលគ្មាននរណាទាយបាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase until now is another one.</source>
        <translation>ឃ្លាសម្ងាត់រហូតមកដល់ឥឡូវខុសពីនេះ។</translation>
    </message>
    <message>
        <source>Somebody else has chosen a passphrase meanwhile. Close this and look again.</source>
        <translation>ក្នុងពេលនោះ មាននរណាម្នាក់បានជ្រើសឃ្លាសម្ងាត់ហើយ។ សូមបិទ រួចមើលម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>sala::FieldCard</name>
    <message>
        <source>The source has changed since</source>
        <translation>អត្ថបទដើមបានផ្លាស់ប្ដូរ ក្រោយពេលបកប្រែ</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>នៅត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The translation needs no change: it is up to date again</source>
        <translation>ការបកប្រែមិនត្រូវការកែទេ៖ វាទាន់សម័យវិញ</translation>
    </message>
    <message>
        <source>Glossary: “%1” is %2</source>
        <comment>a word of the source and the one that the translation should use</comment>
        <translation>សទ្ទានុក្រម៖ «%1» គឺ %2</translation>
    </message>
    <message>
        <source>“%1” hurts people. Choose another word.</source>
        <translation>«%1» ធ្វើឱ្យអ្នកដទៃឈឺចាប់។ សូមជ្រើសរើសពាក្យផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary</source>
        <translation>«%1» មិនមានក្នុងវចនានុក្រមទេ</translation>
    </message>
</context>
<context>
    <name>sala::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>អត្ថបទពណ៌នារូប</translation>
    </message>
    <message>
        <source>Description for who cannot see it</source>
        <comment>the alternative text of a photograph</comment>
        <translation>ការពិពណ៌នាសម្រាប់អ្នកមើលមិនឃើញ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>រឿងរ៉ាវ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>អត្ថបទនៃសំឡេង</translation>
    </message>
</context>
<context>
    <name>sala::FileQuestion</name>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>រកមើលក្នុង៖</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ឯកសារ៖</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>sala::FilmBar</name>
    <message>
        <source>Pause</source>
        <comment>stops a film for a while</comment>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>មើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>ចាក់</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <comment>in a film</comment>
        <translation>ថយក្រោយ ១០ វិនាទី</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>បន្ថយសំឡេង</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>បង្កើនសំឡេង</translation>
    </message>
    <message>
        <source>Hide subtitles</source>
        <translation>លាក់អក្សររត់</translation>
    </message>
    <message>
        <source>Show subtitles</source>
        <translation>បង្ហាញអក្សររត់</translation>
    </message>
    <message>
        <source>Without sign language</source>
        <translation>គ្មានភាសាសញ្ញា</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>ភាសាសញ្ញា</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>ទីតាំងក្នុងភាពយន្ត</translation>
    </message>
    <message>
        <source>Sign language (English)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ភាសាសញ្ញា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Sign language (Thai)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ភាសាសញ្ញា (ថៃ)</translation>
    </message>
    <message>
        <source>Sign language (Khmer)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ភាសាសញ្ញា (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Sign language (Burmese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ភាសាសញ្ញា (មីយ៉ាន់ម៉ា)</translation>
    </message>
    <message>
        <source>Sign language (Japanese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ភាសាសញ្ញា (ជប៉ុន)</translation>
    </message>
    <message>
        <source>Loudness: %1 of %2</source>
        <comment>%1 and %2: numbers</comment>
        <translation>កម្រិតសំឡេង៖ %1 ក្នុងចំណោម %2</translation>
    </message>
</context>
<context>
    <name>sala::FilmEndCard</name>
    <message>
        <source>Watch again</source>
        <translation>មើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>ភាពយន្តបន្ទាប់</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>សំណួរមួយសម្រាប់អ្នក</translation>
    </message>
</context>
<context>
    <name>sala::FilmTestPage</name>
    <message>
        <source>The film cannot be played.</source>
        <translation>មិនអាចចាក់ភាពយន្តបានទេ។</translation>
    </message>
    <message>
        <source>Test of film and sound</source>
        <translation>ការសាកល្បងភាពយន្ត និងសំឡេង</translation>
    </message>
    <message>
        <source>You should see moving colours and hear a tone. What is it like?</source>
        <translation>អ្នកគួរឃើញពណ៌ធ្វើចលនា និងឮសំឡេងមួយ។ តើដូចម្ដេច?</translation>
    </message>
    <message>
        <source>I see and hear it</source>
        <translation>ឃើញ និងឮ</translation>
    </message>
    <message>
        <source>I see it, but hear nothing</source>
        <translation>ឃើញ ប៉ុន្តែមិនឮ</translation>
    </message>
    <message>
        <source>I see nothing</source>
        <translation>មិនឃើញអ្វីទេ</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>ចាក់ម្ដងទៀត</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
</context>
<context>
    <name>sala::FilterPanel</name>
    <message>
        <source>Texts in</source>
        <translation>អត្ថបទជា</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>អំពីអ្វី</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>សម្អាតតម្រង</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>ភាសាណាក៏បាន</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>ស្នាដៃទាំងអស់</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>works with a text that nobody has written</comment>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>works with a text that is saved but not finished</comment>
        <translation>សេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>works with a translation whose source has changed</comment>
        <translation>ត្រូវកែសម្រួល</translation>
    </message>
    <message>
        <source>To review</source>
        <comment>works with a text that nobody else has checked</comment>
        <translation>រង់ចាំពិនិត្យ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>works with a text somebody typed and did not save</comment>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>All</source>
        <comment>works, whatever their consents</comment>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>the consent of everybody shown</comment>
        <translation>បានផ្ដល់</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>a consent</comment>
        <translation>ជិតផុតកំណត់</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>the consents of the people shown</comment>
        <translation>មិនទាន់គ្រប់</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a consent</comment>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>ដំណើរទាំងអស់</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>ប្រធានបទទាំងអស់</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>ទីកន្លែងទាំងអស់</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place or theme, and how many works</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>photographs that are nearly the same as another one</comment>
        <translation>រូបស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>Nobody recorded</source>
        <translation>មិនមានអ្នកណាត្រូវបានកត់ត្រា</translation>
    </message>
</context>
<context>
    <name>sala::FrameSheet</name>
    <message>
        <source>What slides show of it</source>
        <translation>អ្វីដែលស្លាយបង្ហាញពីរូបនេះ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>រូបទាំងមូល</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>The photograph: arrows move the point, or the frame</source>
        <translation>រូបថត៖ គ្រាប់ចុចព្រួញរំកិលចំណុច ឬស៊ុម</translation>
    </message>
    <message>
        <source>The point that slides move towards</source>
        <translation>ចំណុចដែលស្លាយរំកិលទៅរក</translation>
    </message>
    <message>
        <source>The part that slides show</source>
        <translation>ផ្នែកដែលស្លាយបង្ហាញ</translation>
    </message>
    <message>
        <source>Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.</source>
        <translation>អូសស៊ុម ឬរំកិលវាដោយគ្រាប់ចុចព្រួញ។ ចុចជាមួយ Ctrl ដើម្បីពង្រីក ឬបង្រួម។</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>មានអ្នកផ្សេងបានប្ដូរស្នាដៃនេះ។ គ្មានអ្វីត្រូវបានប្ដូរទេ៖ សូមបិទទំព័រនេះ ហើយមើលម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>sala::HealthCard</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what was looked at, %2: how it is</comment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>sala::HealthPage</name>
    <message>
        <source>The report is being written. Leave the memory stick where it is.</source>
        <translation>កំពុងសរសេររបាយការណ៍។ សូមកុំដក USB ចេញ។</translation>
    </message>
    <message>
        <source>The report is saved: %1. You can take the memory stick out.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>បានរក្សាទុករបាយការណ៍៖ %1។ អាចដក USB ចេញបាន។</translation>
    </message>
    <message>
        <source>The kiosk is being looked at. This takes a moment.</source>
        <translation>កំពុងពិនិត្យម៉ាស៊ីន។ សូមរង់ចាំបន្តិច។</translation>
    </message>
    <message>
        <source>Looked at %1. Begin with what stands first.</source>
        <comment>%1: a time of day</comment>
        <translation>ពិនិត្យនៅ%1។ សូមចាប់ផ្ដើមពីអ្វីដែលនៅដំបូង។</translation>
    </message>
    <message>
        <source>Looked at %1. Nothing needs to be done.</source>
        <comment>%1: a time of day</comment>
        <translation>ពិនិត្យនៅ%1។ មិនចាំបាច់ធ្វើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>ស្ថានភាពម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>Test the touch screen</source>
        <translation>សាកល្បងអេក្រង់ប៉ះ</translation>
    </message>
    <message>
        <source>Test film and sound</source>
        <translation>សាកល្បងភាពយន្ត និងសំឡេង</translation>
    </message>
    <message>
        <source>Save a report to the memory stick</source>
        <translation>រក្សាទុករបាយការណ៍ក្នុង USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.</source>
        <comment>%1: a time of day</comment>
        <translation>បានពិនិត្យនៅ %1។ រកមិនឃើញបញ្ហាទេ។ អ្វីដែលម៉ាស៊ីនមិនអាចដឹងដោយខ្លួនឯង សូមអ្នកពិនិត្យមើល។</translation>
    </message>
    <message>
        <source>The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>នាឡិកាបង្ហាញ %1, %2។ តើត្រឹមត្រូវឬទេ? បើត្រឹមត្រូវ ម៉ោងបើកបិទនឹងត្រូវបានអនុវត្តឡើងវិញ។</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>ឥឡូវនាឡិកាត្រឹមត្រូវហើយ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the clock is not right</comment>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>បាទ/ចាស ត្រឹមត្រូវ</translation>
    </message>
</context>
<context>
    <name>sala::HealthWords</name>
    <message>
        <source>Exhibition</source>
        <translation>ពិព័រណ៍</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>ការសរសេរចូលកន្លែងផ្ទុក</translation>
    </message>
    <message>
        <source>Condition of the disk</source>
        <translation>ស្ថានភាពកន្លែងផ្ទុក</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ទំហំទំនេរ</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>ការផ្គត់ផ្គង់ភ្លើង</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>សីតុណ្ហភាព</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>អង្គចងចាំ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>នាឡិកា</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>ពុម្ពអក្សរ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>សំឡេង</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>អេក្រង់ប៉ះ</translation>
    </message>
    <message>
        <source>Film and its sound</source>
        <translation>ភាពយន្ត និងសំឡេង</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>ការបើក និងបិទម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>ការព្រមាន</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>ល្អធម្មតា</translation>
    </message>
    <message>
        <source>Look after it soon</source>
        <translation>គួរពិនិត្យឆាប់ៗ</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>ត្រូវដោះស្រាយភ្លាម</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>No exhibition is loaded.</source>
        <translation>មិនបានដាក់បញ្ចូលពិព័រណ៍ទេ។</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is damaged.</source>
        <extracomment>%2: a date</extracomment>
        <translation>កំណែទី %1 ផ្សព្វផ្សាយ%2 បានខូច។</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data cannot be read.</source>
        <translation>មិនអាចអានទិន្នន័យរបស់ម៉ាស៊ីននេះបានទេ។</translation>
    </message>
    <message>
        <source>The disk keeps what is written to it.</source>
        <translation>កន្លែងផ្ទុករក្សាទុកអ្វីដែលបានសរសេរ។</translation>
    </message>
    <message>
        <source>The disk can only be read: nothing new is kept, no exhibition can be loaded.</source>
        <translation>កន្លែងផ្ទុកអាចអានបានតែប៉ុណ្ណោះ៖ មិនអាចរក្សាទុកអ្វីថ្មី ឬដាក់បញ្ចូលពិព័រណ៍បានទេ។</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it.</source>
        <translation>កន្លែងផ្ទុកមិនបានរក្សាទុកអ្វីដែលបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>The disk says that it is well.</source>
        <translation>កន្លែងផ្ទុកប្រាប់ថាវាល្អធម្មតា។</translation>
    </message>
    <message>
        <source>No errors were counted. How worn the disk is, it does not tell.</source>
        <translation>មិនមានកំហុសទេ។ កន្លែងផ្ទុកមិនប្រាប់ថាវាចាស់ប៉ុនណាទេ។</translation>
    </message>
    <message>
        <source>The disk has used up %1% of its life.</source>
        <extracomment>%1: a number</extracomment>
        <translation>កន្លែងផ្ទុកបានប្រើអស់អាយុ %1% ហើយ។</translation>
    </message>
    <message>
        <source>The disk has had errors: %1.</source>
        <extracomment>%1: how many</extracomment>
        <translation>កន្លែងផ្ទុកមានកំហុស៖ %1។</translation>
    </message>
    <message>
        <source>The disk says that it is about to fail.</source>
        <translation>កន្លែងផ្ទុកប្រាប់ថាវាជិតខូច។</translation>
    </message>
    <message>
        <source>This machine does not tell how its disk is.</source>
        <translation>ម៉ាស៊ីននេះមិនប្រាប់ស្ថានភាពកន្លែងផ្ទុកទេ។</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <extracomment>a size: 12.4 GB</extracomment>
        <translation>នៅទំនេរ %1។</translation>
    </message>
    <message>
        <source>%1 are free. Another edition as large as this one, %2, does not fit.</source>
        <extracomment>both are sizes: 12.4 GB</extracomment>
        <translation>នៅទំនេរ %1។ មិនគ្រប់សម្រាប់កំណែថ្មីដែលធំប៉ុនកំណែនេះ (%2) ទេ។</translation>
    </message>
    <message>
        <source>This machine does not tell how much room is free.</source>
        <translation>ម៉ាស៊ីននេះមិនប្រាប់ថាទំនេរប៉ុន្មានទេ។</translation>
    </message>
    <message>
        <source>The machine gets enough power.</source>
        <translation>ម៉ាស៊ីនទទួលភ្លើងគ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>Since it was switched on, the machine did not always get enough power.</source>
        <translation>តាំងពីបើកមក ម៉ាស៊ីនមិនបានទទួលភ្លើងគ្រប់គ្រាន់ជានិច្ចទេ។</translation>
    </message>
    <message>
        <source>The machine does not get enough power now.</source>
        <translation>ឥឡូវនេះម៉ាស៊ីនទទួលភ្លើងមិនគ្រប់គ្រាន់ទេ។</translation>
    </message>
    <message>
        <source>This machine does not tell whether it gets enough power.</source>
        <translation>ម៉ាស៊ីននេះមិនប្រាប់ថាវាទទួលភ្លើងគ្រប់គ្រាន់ឬអត់ទេ។</translation>
    </message>
    <message>
        <source>It is %1 °C inside the machine.</source>
        <extracomment>%1: a number</extracomment>
        <translation>ខាងក្នុងម៉ាស៊ីន %1 °C។</translation>
    </message>
    <message>
        <source>This machine does not tell how hot it is.</source>
        <translation>ម៉ាស៊ីននេះមិនប្រាប់សីតុណ្ហភាពទេ។</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <extracomment>a size: 1.2 GB</extracomment>
        <translation>អង្គចងចាំនៅទំនេរ %1។</translation>
    </message>
    <message>
        <source>This machine does not tell how much memory is free.</source>
        <translation>ម៉ាស៊ីននេះមិនប្រាប់ថាអង្គចងចាំទំនេរប៉ុន្មានទេ។</translation>
    </message>
    <message>
        <source>It shows %1 and is set over the network.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>វាបង្ហាញ %1 ហើយត្រូវបានកំណត់តាមបណ្តាញ។</translation>
    </message>
    <message>
        <source>It shows %1. No network has set it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>វាបង្ហាញ %1។ មិនបានកំណត់តាមបណ្តាញទេ។</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right: opening hours are not kept.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>វាបង្ហាញ %1 ដែលមិនអាចត្រឹមត្រូវ៖ ម៉ោងបើកមិនត្រូវបានអនុវត្តទេ។</translation>
    </message>
    <message>
        <source>The fonts of all five languages are there.</source>
        <translation>ពុម្ពអក្សរនៃភាសាទាំងប្រាំមានគ្រប់។</translation>
    </message>
    <message>
        <source>Fonts are missing, some words cannot be read: %1.</source>
        <extracomment>%1: their names</extracomment>
        <translation>ខ្វះពុម្ពអក្សរ ពាក្យខ្លះអានមិនបាន៖ %1។</translation>
    </message>
    <message>
        <source>The machine has a device for sound.</source>
        <translation>ម៉ាស៊ីនមានឧបករណ៍សំឡេង។</translation>
    </message>
    <message>
        <source>The machine finds no device for sound: films are silent.</source>
        <translation>ម៉ាស៊ីនរកមិនឃើញឧបករណ៍សំឡេង៖ ភាពយន្តគ្មានសំឡេង។</translation>
    </message>
    <message>
        <source>This machine does not tell whether it has a device for sound.</source>
        <translation>ម៉ាស៊ីននេះមិនប្រាប់ថាមានឧបករណ៍សំឡេងឬអត់ទេ។</translation>
    </message>
    <message>
        <source>Nobody has tested it yet.</source>
        <translation>មិនទាន់មានអ្នកសាកល្បងទេ។</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, and two fingers.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ ឆ្លើយតបគ្រប់កន្លែង ហើយស្គាល់ម្រាមដៃពីរ។</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ ឆ្លើយតបគ្រប់កន្លែង ប៉ុន្តែស្គាល់ម្រាមដៃតែមួយ។ អាចពង្រីករូបថតដោយប៊ូតុង។</translation>
    </message>
    <message>
        <source>Tested on %1: touches that nobody made: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>បានសាកល្បង%1៖ ការប៉ះដែលគ្មាននរណាប៉ះ៖ %2។</translation>
    </message>
    <message>
        <source>Tested on %1: squares that do not answer: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>បានសាកល្បង%1៖ ប្រអប់ដែលមិនឆ្លើយតប៖ %2។</translation>
    </message>
    <message>
        <source>Tested on %1: touches do not arrive where the finger is.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ ការប៉ះមិនចំកន្លែងម្រាមដៃទេ។</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive turned, as on a screen that stands another way.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ ការប៉ះបង្វិលខុសទិស ដូចអេក្រង់ដាក់ទិសផ្សេង។</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive mirrored.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ ការប៉ះបញ្ច្រាសដូចក្នុងកញ្ចក់។</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen and heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ បានឃើញ និងឮភាពយន្ត។</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen, but not heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ បានឃើញភាពយន្ត ប៉ុន្តែមិនឮទេ។</translation>
    </message>
    <message>
        <source>Tested on %1: no film was seen.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានសាកល្បង%1៖ មិនឃើញភាពយន្តទេ។</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. It was always shut down properly.</source>
        <extracomment>%1: how often</extracomment>
        <translation>បើកក្នុងរយៈពេល ៧ ថ្ងៃចុងក្រោយ៖ %1 ដង។ បានបិទត្រឹមត្រូវជានិច្ច។</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.</source>
        <extracomment>%1 and %2: how often, %3: date and time</extracomment>
        <translation>បើកក្នុងរយៈពេល ៧ ថ្ងៃចុងក្រោយ៖ %1 ដង។ រលត់ដោយដាច់ភ្លើង ឬមានបញ្ហា៖ %2 ដង ចុងក្រោយបន្ទាប់ពីបើក%3។</translation>
    </message>
    <message>
        <source>Nothing was noted about starts yet.</source>
        <translation>មិនទាន់មានកំណត់ត្រាអំពីការបើកទេ។</translation>
    </message>
    <message>
        <source>The program has noted nothing in the last 7 days.</source>
        <translation>កម្មវិធីមិនបានកត់ត្រាបញ្ហាអ្វីក្នុងរយៈពេល ៧ ថ្ងៃចុងក្រោយទេ។</translation>
    </message>
    <message>
        <source>Noted by the program in the last 7 days: %1.</source>
        <extracomment>%1: how often</extracomment>
        <translation>កម្មវិធីបានកត់ត្រាបញ្ហាក្នុងរយៈពេល ៧ ថ្ងៃចុងក្រោយ៖ %1 ដង។</translation>
    </message>
    <message>
        <source>Load an exhibition from a memory stick.</source>
        <translation>សូមដាក់បញ្ចូលពិព័រណ៍ពី USB។</translation>
    </message>
    <message>
        <source>Load it again from the memory stick. If it is damaged again, the disk must be replaced.</source>
        <translation>សូមដាក់បញ្ចូលម្ដងទៀតពី USB។ បើខូចម្ដងទៀត ត្រូវប្ដូរកន្លែងផ្ទុក។</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to make room before the next edition is loaded.</source>
        <translation>សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនបង្កើនទំហំទំនេរមុនពេលដាក់បញ្ចូលកំណែបន្ទាប់។</translation>
    </message>
    <message>
        <source>Shut the machine down and switch it on again. If it stays so, ask the person in charge of the kiosk.</source>
        <translation>សូមបិទម៉ាស៊ីន រួចបើកម្ដងទៀត។ បើនៅដដែល សូមសួរអ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
    <message>
        <source>It still works. Ask the person in charge of the kiosk to plan for a new disk.</source>
        <translation>នៅដំណើរការ។ សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនរៀបចំកន្លែងផ្ទុកថ្មី។</translation>
    </message>
    <message>
        <source>Keep the exhibition&apos;s memory stick at hand. The disk must be replaced.</source>
        <translation>សូមទុក USB នៃពិព័រណ៍នៅក្បែរដៃ។ ត្រូវប្ដូរកន្លែងផ្ទុក។</translation>
    </message>
    <message>
        <source>Use the power supply that came with the machine, plugged straight into the wall.</source>
        <translation>សូមប្រើឧបករណ៍ផ្គត់ផ្គង់ភ្លើងដែលមកជាមួយម៉ាស៊ីន ហើយដោតទៅជញ្ជាំងផ្ទាល់។</translation>
    </message>
    <message>
        <source>Let air in: nothing may cover its openings, and no sun may shine on it.</source>
        <translation>សូមឱ្យខ្យល់ចូល៖ កុំឱ្យអ្វីបិទរន្ធខ្យល់ ហើយកុំឱ្យត្រូវថ្ងៃ។</translation>
    </message>
    <message>
        <source>Shut it down, let it cool, and put it where air can pass.</source>
        <translation>សូមបិទវា ទុកឱ្យត្រជាក់ ហើយដាក់កន្លែងដែលមានខ្យល់ចេញចូល។</translation>
    </message>
    <message>
        <source>Compare it with your watch.</source>
        <translation>សូមប្រៀបធៀបជាមួយនាឡិការបស់អ្នក។</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set it. If it is wrong after every power cut, its battery is empty.</source>
        <translation>សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនកំណត់វា។ បើខុសរាល់ពេលដាច់ភ្លើង ថ្មរបស់វាអស់ហើយ។</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to install them.</source>
        <translation>សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនដំឡើង។</translation>
    </message>
    <message>
        <source>Plug the loudspeakers in, switch them on, then restart the kiosk.</source>
        <translation>សូមដោតនិងបើកឧបករណ៍បំពងសំឡេង រួចបើកម៉ាស៊ីនឡើងវិញ។</translation>
    </message>
    <message>
        <source>Shut the machine down before you switch it off. If nobody did, ask about power cuts.</source>
        <translation>សូមបិទម៉ាស៊ីនតាមរបៀបត្រឹមត្រូវមុនពេលផ្ដាច់ភ្លើង។ បើគ្មាននរណាផ្ដាច់ សូមសួរអំពីការដាច់ភ្លើង។</translation>
    </message>
    <message>
        <source>If something looks wrong, save a report and send it to the person in charge of the kiosk.</source>
        <translation>បើមានអ្វីមិនប្រក្រតី សូមរក្សាទុករបាយការណ៍ ហើយផ្ញើទៅអ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
    <message>
        <source>Test it with the button at the end of “Health of this kiosk”.</source>
        <translation>សូមសាកល្បងដោយប៊ូតុងនៅចុងទំព័រ “ស្ថានភាពម៉ាស៊ីននេះ”។</translation>
    </message>
    <message>
        <source>Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.</source>
        <translation>សូមបិទអេក្រង់ ជូតដោយក្រណាត់ស្ងួត យកអ្វីដែលជាប់ចេញ រួចសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.</source>
        <translation>សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនកំណត់អេក្រង់ប៉ះតាមទិសដែលអេក្រង់ដាក់។</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk.</source>
        <translation>សូមសួរអ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
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
        <translation>បញ្ហាអំពីភាពយន្ត ឬសំឡេង ចុងក្រោយ%1។</translation>
    </message>
    <message>
        <source>Trouble with the kiosk itself, last on %1.</source>
        <translation>បញ្ហាអំពីម៉ាស៊ីនផ្ទាល់ ចុងក្រោយ%1។</translation>
    </message>
    <message>
        <source>Trouble with what is shown, last on %1.</source>
        <translation>បញ្ហាអំពីអ្វីដែលបង្ហាញ ចុងក្រោយ%1។</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown here is shown.</source>
        <extracomment>%2: a date</extracomment>
        <translation>កំណែទី %1 ផ្សព្វផ្សាយ%2 គឺសម្រាប់ប្រទេសផ្សេង មិនមែនប្រទេសដែលម៉ាស៊ីននេះនៅទេ។ វាបង្ហាញតែអ្វីដែលអាចបង្ហាញនៅទីនេះបាន។</translation>
    </message>
    <message>
        <source>Ask the curators for the edition for this country.</source>
        <translation>សូមសុំកំណែសម្រាប់ប្រទេសនេះពីអ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>PIN of staff</source>
        <translation>លេខសម្ងាត់របស់បុគ្គលិក</translation>
    </message>
    <message>
        <source>It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not kept, and the exhibition stays on the screen.</source>
        <extracomment>both are date and time</extracomment>
        <translation>វាបង្ហាញ %1 ប៉ុន្តែម៉ាស៊ីននេះបានដំណើរការនៅ %2 រួចហើយ។ ម៉ោងនេះមិនអាចត្រឹមត្រូវទេ៖ ម៉ោងបើកបិទមិនត្រូវបានអនុវត្តទេ ហើយពិព័រណ៍នៅតែបង្ហាញលើអេក្រង់។</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>បានកំណត់លេខសម្ងាត់ហើយ។</translation>
    </message>
    <message>
        <source>No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.</source>
        <translation>មិនទាន់កំណត់លេខសម្ងាត់ទេ៖ បុគ្គលិកចូលដោយប៉ះអេក្រង់មិនបានទេ ហើយអ្នកណាដោតក្តារចុចក៏អាចកំណត់លេខសម្ងាត់បាន។</translation>
    </message>
    <message>
        <source>Whether a PIN is set cannot be read.</source>
        <translation>មិនអាចអានបានថា បានកំណត់លេខសម្ងាត់ឬអត់ទេ។</translation>
    </message>
    <message>
        <source>It runs for the first time. How it is shut down is not known yet.</source>
        <translation>វាកំពុងដំណើរការជាលើកដំបូង។ មិនទាន់ដឹងថាវាត្រូវបានបិទដោយរបៀបណាទេ។</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the command line, or Ctrl+Alt+S on a keyboard.</source>
        <translation>សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនកំណត់លេខសម្ងាត់របស់បុគ្គលិក៖ ដោយពាក្យបញ្ជា “sala staff passphrase” ឬចុច Ctrl+Alt+S លើក្តារចុច។</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk stands.</source>
        <extracomment>%2: a date</extracomment>
        <translation>កំណែទី %1 ផ្សព្វផ្សាយ%2 នៅដដែលដូចពេលបានបិទត្រា ប៉ុន្តែមិនទាន់មាននរណាប្រាប់ថាម៉ាស៊ីននេះនៅប្រទេសណាទេ។</translation>
    </message>
    <message>
        <source>Choose the country in “Settings of this kiosk”.</source>
        <translation>សូមជ្រើសរើសប្រទេសនៅក្នុង «ការកំណត់ម៉ាស៊ីននេះ»។</translation>
    </message>
    <message>
        <source>Data of this kiosk</source>
        <translation>ទិន្នន័យរបស់ម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data were damaged, found on %1. It goes on from their copy: nothing that was set or withdrawn is lost.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>បានរកឃើញនៅ %1 ថាទិន្នន័យរបស់ម៉ាស៊ីននេះខូច។ ម៉ាស៊ីនបន្តដំណើរការពីច្បាប់ចម្លង៖ ការកំណត់ និងការដកការយល់ព្រមនៅគ្រប់ទាំងអស់។</translation>
    </message>
    <message>
        <source>Compare it with your watch. If it is right now, say so with the button in “Health of this kiosk”. If not, ask the person in charge of the kiosk to set it.</source>
        <translation>សូមប្រៀបធៀបជាមួយនាឡិការបស់អ្នក។ បើឥឡូវត្រឹមត្រូវ សូមបញ្ជាក់ដោយប៊ូតុងនៅទំព័រ “ស្ថានភាពម៉ាស៊ីននេះ”។ បើមិនត្រឹមត្រូវ សូមឱ្យអ្នកទទួលខុសត្រូវលើម៉ាស៊ីនកំណត់វា។</translation>
    </message>
    <message>
        <source>Edition %1, published %2: the disk has damaged %3 of its pictures, films and documents. They are not shown.</source>
        <extracomment>%2: a date, %3: how many</extracomment>
        <translation>កំណែទី %1 ផ្សព្វផ្សាយ%2៖ ថាសបានធ្វើឱ្យរូបភាព ភាពយន្ត និងឯកសារចំនួន %3 ខូច។ របស់ទាំងនេះមិនត្រូវបានបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed.</source>
        <extracomment>%2: a date</extracomment>
        <translation>កំណែទី %1 ផ្សព្វផ្សាយ%2 នៅដូចពេលបិទត្រា។</translation>
    </message>
    <message>
        <source>%1 All of it was read on %2.</source>
        <extracomment>%1: a sentence, %2: a date</extracomment>
        <translation>%1 បានអានទាំងអស់នៅ%2។</translation>
    </message>
</context>
<context>
    <name>sala::HelpSheet</name>
    <message>
        <source>What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that everybody sees.</source>
        <translation>អ្វីដែលអ្នកវាយត្រូវបានរក្សាជាសេចក្ដីព្រាងរបស់អ្នកដោយស្វ័យប្រវត្តិ ទោះកុំព្យូទ័រឈប់ក៏ដោយ។ ពេលរក្សាទុក ទើបវាក្លាយជាអត្ថបទដែលគ្រប់គ្នាឃើញ។</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុចផ្លូវកាត់</translation>
    </message>
</context>
<context>
    <name>sala::HistorySheet</name>
    <message>
        <source>History: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>ប្រវត្តិ៖ %1, %2</translation>
    </message>
    <message>
        <source>Nobody has written this text yet.</source>
        <translation>មិនទាន់មាននរណាសរសេរអត្ថបទនេះទេ។</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>This is the text now</source>
        <translation>នេះជាអត្ថបទបច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>យកអត្ថបទនេះមកវិញ</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>បង្ហាញមុនៗ</translation>
    </message>
</context>
<context>
    <name>sala::HoursPage</name>
    <message>
        <source>open all day</source>
        <translation>បើកពេញមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Touch a day to change its hours. Outside them the screen is dark.</source>
        <translation>សូមប៉ះថ្ងៃណាមួយ ដើម្បីប្ដូរម៉ោង។ ក្រៅពីម៉ោងនោះ អេក្រង់នឹងងងឹត។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and from when until when it is open that day</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <comment>a time of day</comment>
        <translation>បើក៖ %1</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <comment>a time of day</comment>
        <translation>បិទ៖ %1</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ម៉ោងបើក</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>តែថ្ងៃនេះប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Every week on this day</source>
        <translation>រៀងរាល់សប្ដាហ៍</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>that day</comment>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>បើកពេញមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Open from… until…</source>
        <translation>បើកពី… ដល់…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a time of day</comment>
        <translation>ឆាប់ជាងមុន</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a time of day</comment>
        <translation>យឺតជាងមុន</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>As on other weeks</source>
        <translation>ដូចសប្ដាហ៍ផ្សេង</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>This replaces all hours of the day: %1</source>
        <comment>from when until when, several times</comment>
        <translation>ម៉ោងទាំងអស់នៃថ្ងៃនោះនឹងត្រូវជំនួស៖ %1</translation>
    </message>
    <message>
        <source>The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours the screen is dark.</source>
        <translation>ម៉ោងទាំងនេះ អ្នករៀបចំពិព័រណ៍បានកំណត់។ សូមប៉ះថ្ងៃណាមួយ ដើម្បីប្ដូរនៅលើម៉ាស៊ីននេះ។ ក្រៅពីម៉ោងនោះ អេក្រង់នឹងងងឹត។</translation>
    </message>
    <message>
        <source>Hours as the curators planned them</source>
        <translation>ប្រើម៉ោងដែលអ្នករៀបចំពិព័រណ៍បានកំណត់</translation>
    </message>
</context>
<context>
    <name>sala::IdleOverlay</name>
    <message>
        <source>I am still here</source>
        <translation>បន្តទស្សនា</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ចាប់ផ្ដើមថ្មី</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>តើលោកអ្នកនៅបន្តទស្សនាទេ?</translation>
    </message>
    <message>
        <source>Otherwise the exhibition starts again for the next visitor.</source>
        <translation>បើគ្មានការប៉ះអេក្រង់ទេ ពិព័រណ៍នឹងចាប់ផ្ដើមថ្មីសម្រាប់អ្នកទស្សនាបន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>sala::ImportRow</name>
    <message>
        <source>Row %1</source>
        <comment>of a table</comment>
        <translation>ជួរដេក %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>បន្ទាត់ %1</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what becomes of a text</comment>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a text</comment>
        <translation>ផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>what becomes of a text</comment>
        <translation>ត្រូវកែសម្រួល</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>what becomes of a text</comment>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>what becomes of a text</comment>
        <translation>មានជម្លោះ</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what becomes of a text</comment>
        <translation>មិនទទួល</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <comment>what becomes of a text</comment>
        <translation>នៅដដែល</translation>
    </message>
    <message>
        <source>The library has no such work or field.</source>
        <translation>ឃ្លាំងស្នាដៃគ្មានស្នាដៃ ឬវាលនេះទេ។</translation>
    </message>
    <message>
        <source>It is written in the letters of another language.</source>
        <translation>វាសរសេរដោយអក្សរនៃភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>It has a character that nobody sees and that may not be there.</source>
        <translation>វាមានតួអក្សរដែលមើលមិនឃើញ ហើយមិនគួរមាននៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: choose below which.</source>
        <translation>វាអាចជា Unicode ឬ Zawgyi៖ សូមជ្រើសខាងក្រោម។</translation>
    </message>
    <message>
        <source>It has no room on the page where it is shown.</source>
        <translation>វាវែងពេកសម្រាប់ទំព័រដែលបង្ហាញវា។</translation>
    </message>
    <message>
        <source>Another place of the file says something else for this text.</source>
        <translation>កន្លែងមួយទៀតក្នុងឯកសារសរសេរអត្ថបទនេះខុសគ្នា។</translation>
    </message>
    <message>
        <source>Somebody has changed this text in the library since the file was written.</source>
        <translation>មានអ្នកបានកែអត្ថបទនេះក្នុងឃ្លាំងស្នាដៃ ក្រោយពេលឯកសារត្រូវបានបង្កើត។</translation>
    </message>
    <message>
        <source>The library has a newer text; the file still has the one before it.</source>
        <translation>ឃ្លាំងស្នាដៃមានអត្ថបទថ្មីជាង ឯកសារនៅមានអត្ថបទមុន។</translation>
    </message>
    <message>
        <source>The text that stands there now goes into the history.</source>
        <translation>អត្ថបទដែលមាននៅទីនោះឥឡូវនេះ នឹងទៅនៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>What it was translated from has changed.</source>
        <translation>អត្ថបទដើមដែលបានបកប្រែ បានផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>The file is wrong here: %1</source>
        <comment>an English explanation</comment>
        <translation>ឯកសារខុសនៅទីនេះ៖ %1</translation>
    </message>
</context>
<context>
    <name>sala::ImportSheet</name>
    <message>
        <source>Bring in a file</source>
        <translation>នាំឯកសារចូល</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>អត្ថបទពណ៌នារូប</translation>
    </message>
    <message>
        <source>Bring in: %1</source>
        <comment>a file</comment>
        <translation>នាំចូល៖ %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>កំពុងអានឯកសារ…</translation>
    </message>
    <message>
        <source>This file has no captions that can be read: %1</source>
        <comment>an English explanation</comment>
        <translation>មិនអាចអានអត្ថបទពណ៌នារូបពីឯកសារនេះបានទេ៖ %1</translation>
    </message>
    <message>
        <source>The library was changed meanwhile. Look at the rows again; nothing was written.</source>
        <translation>ឃ្លាំងស្នាដៃបានផ្លាស់ប្ដូរក្នុងពេលនេះ។ សូមមើលជួរដេកម្ដងទៀត។ មិនទាន់បានសរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>គ្មានអ្វីនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>ជួរដេកមុន</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>ជួរដេកបន្ទាប់</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>rows of a file</comment>
        <translation>ទាំងអស់ (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <comment>rows of a file</comment>
        <translation>ការផ្លាស់ប្ដូរ (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <comment>rows of a file</comment>
        <translation>ជម្លោះ (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <comment>rows of a file</comment>
        <translation>មិនទទួល (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Changed on both sides: the library&apos;s text stays</source>
        <translation>បានប្ដូរទាំងពីរខាង៖ ទុកអត្ថបទក្នុងឃ្លាំងស្នាដៃ</translation>
    </message>
    <message>
        <source>Changed on both sides: take the file&apos;s text</source>
        <translation>បានប្ដូរទាំងពីរខាង៖ យកអត្ថបទក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Unicode or Zawgyi: leave out</source>
        <translation>Unicode ឬ Zawgyi៖ មិននាំចូល</translation>
    </message>
    <message>
        <source>It is Unicode</source>
        <translation>វាជា Unicode</translation>
    </message>
    <message>
        <source>It is Zawgyi: convert it</source>
        <translation>វាជា Zawgyi៖ បម្លែងវា</translation>
    </message>
    <message>
        <source>Written by %1, and brought in under that name: somebody else reviews it.</source>
        <comment>a volunteer</comment>
        <translation>សរសេរដោយ %1 ហើយនាំចូលក្នុងឈ្មោះនោះ៖ អ្នកផ្សេងជាអ្នកពិនិត្យ។</translation>
    </message>
</context>
<context>
    <name>sala::InterviewPage</name>
    <message>
        <source>Film</source>
        <translation>ភាពយន្ត</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>ស្នាដៃទាំងអស់</translation>
    </message>
    <message>
        <source>What is said</source>
        <comment>heading over the transcript of a film</comment>
        <translation>អ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>This film cannot be shown just now.</source>
        <translation>ពេលនេះមិនអាចបង្ហាញភាពយន្តនេះបានទេ។</translation>
    </message>
    <message>
        <source>This film cannot be shown just now. You can read what is said in it.</source>
        <translation>ពេលនេះមិនអាចបង្ហាញភាពយន្តនេះបានទេ។ អ្នកអាចអានអ្វីដែលនិយាយក្នុងនោះបាន។</translation>
    </message>
    <message>
        <source>This film may be painful to watch. Touch here to see it.</source>
        <translation>ភាពយន្តនេះអាចប៉ះពាល់ដល់អារម្មណ៍អ្នកទស្សនា។ សូមប៉ះទីនេះ ប្រសិនបើចង់មើល។</translation>
    </message>
    <message>
        <source>There is no sound just now. You can read what is said in this film.</source>
        <translation>ពេលនេះគ្មានសំឡេងទេ។ អ្នកអាចអានអ្វីដែលនិយាយក្នុងភាពយន្តនេះបាន។</translation>
    </message>
    <message>
        <source>There is no sound just now.</source>
        <translation>ពេលនេះគ្មានសំឡេងទេ។</translation>
    </message>
</context>
<context>
    <name>sala::LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <comment>a drawn house: the page that visitors begin with</comment>
        <translation>ត្រឡប់ទៅទំព័រដើម</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>ទំហំអក្សរ និងកម្រិតផ្ទុយពណ៌</translation>
    </message>
</context>
<context>
    <name>sala::LibraryHistory</name>
    <message>
        <source>Everybody</source>
        <translation>គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that was changed</comment>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>ការដកការយល់ព្រមវិញ</translation>
    </message>
    <message>
        <source>Everything else</source>
        <comment>that was changed</comment>
        <translation>អ្វីផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Which works</source>
        <translation>ស្នាដៃណា</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ឃ្លាំងស្នាដៃទាំងមូល</translation>
    </message>
    <message>
        <source>Only this work: %1</source>
        <comment>a title</comment>
        <translation>តែស្នាដៃនេះ៖ %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>ថ្មីជាង</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ចាស់ជាង</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message>
        <source>Nothing was changed, as far as it is asked for.</source>
        <translation>មិនមានការផ្លាស់ប្ដូរតាមដែលបានសួរទេ។</translation>
    </message>
    <message>
        <source>From 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>ពី 2016-05-17</translation>
    </message>
    <message>
        <source>To 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>ដល់ 2016-05-17</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>ការកែប្រែក្នុងឃ្លាំងស្នាដៃ</translation>
    </message>
</context>
<context>
    <name>sala::LoadPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>បានចម្លង %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Plug in the memory stick with the exhibition. It is found by itself.</source>
        <translation>សូមដោត USB ដែលមានពិព័រណ៍។ ម៉ាស៊ីននឹងរកឃើញដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The exhibition is being copied and checked. Leave the memory stick where it is.</source>
        <translation>កំពុងចម្លង និងពិនិត្យពិព័រណ៍។ សូមកុំដក USB ចេញ។</translation>
    </message>
    <message>
        <source>The exhibition is loaded. You can take the memory stick out.</source>
        <translation>បានដាក់បញ្ចូលពិព័រណ៍ហើយ។ អាចដក USB ចេញបាន។</translation>
    </message>
    <message>
        <source>The exhibition was not loaded. The kiosk shows what it showed before.</source>
        <translation>មិនបានដាក់បញ្ចូលពិព័រណ៍ទេ។ ម៉ាស៊ីននៅបង្ហាញដូចមុន។</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>ដាក់បញ្ចូលពិព័រណ៍</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>បង្ហាញឥឡូវនេះ</translation>
    </message>
    <message>
        <source>The exhibition was not loaded.</source>
        <translation>មិនបានដាក់បញ្ចូលពិព័រណ៍ទេ។</translation>
    </message>
</context>
<context>
    <name>sala::MemorySheet</name>
    <message>
        <source>Translated before: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>បានបកប្រែពីមុន៖ %1, %2</translation>
    </message>
    <message>
        <source>Stand in a translation whose source is written.</source>
        <translation>សូមដាក់ទស្សន៍ទ្រនិចក្នុងវាលបកប្រែដែលមានអត្ថបទដើម។</translation>
    </message>
    <message>
        <source>Nothing like this text has been translated yet.</source>
        <translation>មិនទាន់មានអត្ថបទស្រដៀងនេះត្រូវបានបកប្រែទេ។</translation>
    </message>
    <message>
        <source>Reviewed · %1 % alike</source>
        <translation>បានពិនិត្យ · ស្រដៀង %1 %</translation>
    </message>
    <message>
        <source>Translated · %1 % alike</source>
        <translation>បានបកប្រែ · ស្រដៀង %1 %</translation>
    </message>
    <message>
        <source>Reviewed · the same text</source>
        <translation>បានពិនិត្យ · អត្ថបទដូចគ្នា</translation>
    </message>
    <message>
        <source>Translated · the same text</source>
        <translation>បានបកប្រែ · អត្ថបទដូចគ្នា</translation>
    </message>
    <message>
        <source>Put it in the field</source>
        <translation>ដាក់ក្នុងវាល</translation>
    </message>
</context>
<context>
    <name>sala::PageBar</name>
    <message>
        <source>Previous page</source>
        <comment>of a document</comment>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>of a document</comment>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>of a document&apos;s page</comment>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>zooms out until all of the page is seen</comment>
        <translation>ទំព័រទាំងមូល</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>to a document&apos;s page</comment>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
</context>
<context>
    <name>sala::PairView</name>
    <message>
        <source>Two photographs side by side</source>
        <translation>រូបថតពីរទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>One photograph</source>
        <translation>មើលរូបថតតែមួយ</translation>
    </message>
</context>
<context>
    <name>sala::PassphraseForm</name>
    <message>
        <source>Choose a passphrase for evidence</source>
        <translation>ជ្រើសឃ្លាសម្ងាត់សម្រាប់ភស្តុតាង</translation>
    </message>
    <message>
        <source>Change the passphrase for evidence</source>
        <translation>ប្ដូរឃ្លាសម្ងាត់សម្រាប់ភស្តុតាង</translation>
    </message>
    <message>
        <source>Nobody opens the evidence of this library without it, you neither, and nobody can give it back. Write it down, and keep it where more than one of you find it.</source>
        <translation>បើគ្មានវា គ្មាននរណាបើកភស្តុតាងនៃឃ្លាំងស្នាដៃនេះបានទេ សូម្បីតែអ្នក ហើយគ្មាននរណាអាចឱ្យវាមកវិញបានទេ។ សូមកត់ទុក ហើយរក្សាវានៅកន្លែងដែលពួកអ្នកលើសពីម្នាក់រកឃើញ។</translation>
    </message>
    <message>
        <source>Adding evidence does not ask for it; looking at it does.</source>
        <translation>ការបន្ថែមភស្តុតាងមិនសុំវាទេ ការបើកមើលទើបសុំ។</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>ឃ្លាសម្ងាត់រហូតមកដល់ឥឡូវ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>ឃ្លាសម្ងាត់ដដែលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Choose this passphrase</source>
        <translation>ប្រើឃ្លាសម្ងាត់នេះ</translation>
    </message>
    <message>
        <source>Type the passphrase until now first.</source>
        <translation>សូមវាយឃ្លាសម្ងាត់រហូតមកដល់ឥឡូវជាមុនសិន។</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>ឃ្លាសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>កំពុងធ្វើ…</translation>
    </message>
</context>
<context>
    <name>sala::PastCard</name>
    <message>
        <source>Open the work</source>
        <translation>បើកស្នាដៃ</translation>
    </message>
</context>
<context>
    <name>sala::PastWords</name>
    <message>
        <source>Work</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>How a consent was given</source>
        <translation>របៀបផ្ដល់ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Hidden part of a photograph</source>
        <translation>ផ្នែកនៃរូបថតដែលបានបិទបាំង</translation>
    </message>
    <message>
        <source>Evidence of a consent</source>
        <translation>ភស្តុតាងនៃការយល់ព្រម</translation>
    </message>
    <message>
        <source>Passphrase for evidence</source>
        <translation>ឃ្លាសម្ងាត់សម្រាប់ភស្តុតាង</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>ពិព័រណ៍</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>បញ្ជីបង្ហាញ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>ដំណើរ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>អ្នករៀបចំពិព័រណ៍</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ភាពយន្ត</translation>
    </message>
    <message>
        <source>Film in another language</source>
        <translation>ភាពយន្តជាភាសាផ្សេង</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>អក្សររត់</translation>
    </message>
    <message>
        <source>Document in another language</source>
        <translation>ឯកសារជាភាសាផ្សេង</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>សំឡេងនិយាយ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Question to visitors</source>
        <translation>សំណួរដល់អ្នកទស្សនា</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>ចម្លើយនៃសំណួរ</translation>
    </message>
    <message>
        <source>A work was erased, because somebody in it took their consent back</source>
        <translation>ស្នាដៃមួយត្រូវបានលុប ព្រោះមានអ្នកក្នុងនោះបានដកការយល់ព្រមវិញ</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>អ្វីដែលគេបានប្រាប់</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីណា</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>លុះត្រាតែបិទបាំងមុខ</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>លុះត្រាតែមិនឮសំឡេង</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>សម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>គេបានប្រាប់តាមរបៀបណា</translation>
    </message>
    <message>
        <source>The day they said it</source>
        <translation>ថ្ងៃដែលគេបានប្រាប់</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>អ្នកដែលបានសួរ</translation>
    </message>
    <message>
        <source>Who agreed for them</source>
        <translation>អ្នកយល់ព្រមជំនួស</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Private reference</source>
        <translation>លេខយោងសម្ងាត់</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>អនីតិជន</translation>
    </message>
    <message>
        <source>The people in it</source>
        <translation>មនុស្សក្នុងនោះ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>អ្នកបង្កើត</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>សិទ្ធិ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Works and their order</source>
        <translation>ស្នាដៃ និងលំដាប់</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value</comment>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 · taken back, or done again</source>
        <comment>who and when</comment>
        <translation>%1 · ត្រឡប់វិញ ឬធ្វើម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and its name</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was written in it</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before and after</comment>
        <translation>%1៖ %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>What is shown of the film</source>
        <translation>ផ្នែកនៃភាពយន្តដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>a film</comment>
        <translation>ភាពយន្តទាំងមូល</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>places in a film: 0:10.5, 1:20.0</comment>
        <translation>ពី %1 ដល់ %2</translation>
    </message>
    <message>
        <source>from %1 to its end</source>
        <comment>a place in a film: 0:10.5</comment>
        <translation>ពី %1 ដល់ចប់</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>What slides show of it</source>
        <translation>ផ្នែកដែលស្លាយបង្ហាញ</translation>
    </message>
    <message>
        <source>Language at first</source>
        <translation>ភាសាដំបូង</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>ពេលបញ្ចប់</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>The middle of what slides show</source>
        <translation>ចំណុចកណ្ដាលនៃផ្នែកដែលស្លាយបង្ហាញ</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>មានសំឡេង</translation>
    </message>
    <message>
        <source>File it was made from</source>
        <translation>ឯកសារដើម</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>អាចចូលប្រើបាន</translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>គំរូប្រឌិត</translation>
    </message>
    <message>
        <source>To be shown with care</source>
        <translation>ត្រូវបង្ហាញដោយប្រុងប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>រយៈទទឹង</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>រយៈបណ្ដោយ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Language spoken in it</source>
        <translation>ភាសានិយាយក្នុងនោះ</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>ចំនួនទំព័រ</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>អាសយដ្ឋានលើវិប</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ម៉ោងបើក</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>ពេលចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ល្វែងម៉ោង</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>បទសម្ភាសន៍</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>ភាពយន្តឯកសារ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>ផ្ទាំងចំណងជើង</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>something that is no words</comment>
        <translation>បានកែប្រែ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
</context>
<context>
    <name>sala::PasteQuestion</name>
    <message>
        <source>This Burmese text can be read in two ways. Which one reads right?</source>
        <translation>អត្ថបទមីយ៉ាន់ម៉ានេះអាចអានបានពីរបែប។ តើមួយណាត្រឹមត្រូវ?</translation>
    </message>
    <message>
        <source>Neither: insert nothing</source>
        <translation>មិនត្រូវទាំងពីរ៖ កុំបញ្ចូល</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate into: th, km, my or ja</comment>
        <translation>km</translation>
    </message>
</context>
<context>
    <name>sala::PhotoGrid</name>
    <message>
        <source>There are no photographs to show in this exhibition yet.</source>
        <translation>ពិព័រណ៍នេះមិនទាន់មានរូបថតសម្រាប់បង្ហាញនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Interviews and films</source>
        <translation>បទសម្ភាសន៍ និងភាពយន្ត</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>ឯកសារសម្រាប់អាន</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>%1, document</source>
        <comment>what a screen reader says of a document, by its title</comment>
        <translation>%1 ឯកសារ</translation>
    </message>
    <message>
        <source>%1. It may be painful to see: a warning comes first.</source>
        <comment>what a screen reader says of a covered work</comment>
        <translation>%1។ អាចប៉ះពាល់ដល់អារម្មណ៍អ្នកទស្សនា៖ មានការព្រមានជាមុន។</translation>
    </message>
    <message>
        <source>More works</source>
        <comment>a stop of the keyboard: more photographs and films below</comment>
        <translation>ស្នាដៃបន្ថែម</translation>
    </message>
</context>
<context>
    <name>sala::PhotographBar</name>
    <message>
        <source>Previous</source>
        <comment>photograph</comment>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>photograph</comment>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <comment>zooms out until all of it is seen</comment>
        <translation>រូបទាំងមូល</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the photograph&apos;s number, and how many there are</comment>
        <translation>%1 នៃ %2</translation>
    </message>
</context>
<context>
    <name>sala::PhotographPage</name>
    <message>
        <source>Show the text</source>
        <comment>the words that belong to the photograph</comment>
        <translation>បង្ហាញអត្ថបទ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>This photograph cannot be shown just now.</source>
        <translation>សូមអភ័យទោស រូបថតនេះមិនអាចបង្ហាញបានទេនៅពេលនេះ។</translation>
    </message>
    <message>
        <source>This photograph may be painful to look at. Touch here to see it.</source>
        <translation>រូបថតនេះអាចប៉ះពាល់ដល់អារម្មណ៍អ្នកទស្សនា។ សូមប៉ះទីនេះ ប្រសិនបើចង់មើល។</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photograph by %1</source>
        <translation>រូបថតដោយ %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>who made a film or a document</comment>
        <translation>ដោយ %1</translation>
    </message>
    <message>
        <source>The whole photograph: touch where you want to look</source>
        <comment>a small picture over a zoomed one</comment>
        <translation>រូបថតទាំងមូល៖ ប៉ះកន្លែងដែលចង់មើល</translation>
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
        <translation>រូបថតទាំងអស់</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>two photographs</comment>
        <translation>មើលទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>សំណួរមួយសម្រាប់អ្នក</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the caption, read aloud</comment>
        <translation>ស្តាប់</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the caption aloud</comment>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Stop reading the caption aloud</source>
        <translation>បញ្ឈប់ការអានអត្ថបទពណ៌នារូប</translation>
    </message>
    <message>
        <source>Listen to the caption</source>
        <translation>ស្តាប់អត្ថបទពណ៌នារូប</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <comment>of a caption that is longer than its place</comment>
        <translation>អានពីដើមវិញ</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>a caption that is longer than its place</comment>
        <translation>អានបន្ត</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <comment>from the details of a photograph</comment>
        <translation>ត្រឡប់ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a photograph: who took it, whose it is, where it can be found</comment>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
</context>
<context>
    <name>sala::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>លេខសម្ងាត់</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the last digit</comment>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the PIN is complete</comment>
        <translation>យល់ព្រម</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistCard</name>
    <message>
        <source>All photographs, in the exhibition&apos;s order</source>
        <translation>រូបថតទាំងអស់ តាមលំដាប់នៃពិព័រណ៍</translation>
    </message>
    <message>
        <source>Plays now.</source>
        <translation>កំពុងបង្ហាញ។</translation>
    </message>
    <message>
        <source>The exhibition&apos;s own.</source>
        <translation>របស់ពិព័រណ៍ផ្ទាល់។</translation>
    </message>
    <message>
        <source>Made on this kiosk.</source>
        <translation>បង្កើតនៅម៉ាស៊ីននេះ។</translation>
    </message>
    <message>
        <source>Chosen by staff.</source>
        <translation>បុគ្គលិកបានជ្រើសរើស។</translation>
    </message>
    <message>
        <source>Something in it cannot be shown here and is passed over.</source>
        <translation>មានអ្វីខ្លះក្នុងនោះមិនអាចបង្ហាញនៅទីនេះបាន ហើយនឹងរំលង។</translation>
    </message>
    <message>
        <source>Play this from now on</source>
        <translation>បង្ហាញបញ្ជីនេះចាប់ពីពេលនេះ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>កែប្រែ</translation>
    </message>
    <message>
        <source>Change it for this kiosk</source>
        <translation>កែប្រែសម្រាប់ម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>លុបចេញ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>បាទ/ចាស លុបចេញ</translation>
    </message>
    <message>
        <source>The hours say when it plays.</source>
        <translation>ម៉ោងបើកកំណត់ថាវាបង្ហាញនៅពេលណា។</translation>
    </message>
    <message>
        <source>Plays when it is open again.</source>
        <translation>នឹងបង្ហាញពេលបើកវិញ។</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistPage</name>
    <message>
        <source>A card with the exhibition&apos;s name</source>
        <translation>ផ្ទាំងអក្សរ៖ ឈ្មោះពិព័រណ៍</translation>
    </message>
    <message>
        <source>A card with its name, venue and days</source>
        <translation>ផ្ទាំងអក្សរ៖ ឈ្មោះ ទីកន្លែង និងថ្ងៃ</translation>
    </message>
    <message>
        <source>All of this playlist</source>
        <translation>បញ្ជីបង្ហាញនេះទាំងមូល</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Touch a work to add it.</source>
        <translation>មិនទាន់មានអ្វីទេ។ ប៉ះស្នាដៃដើម្បីបន្ថែម។</translation>
    </message>
    <message>
        <source>Visitors see it when it is saved.</source>
        <translation>អ្នកទស្សនានឹងឃើញនៅពេលរក្សាទុក។</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ចុះក្រោម</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Cards, playlists</source>
        <translation>ផ្ទាំងអក្សរ បញ្ជីបង្ហាញ</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>ធាតុនេះ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលសាកល្បង</translation>
    </message>
    <message>
        <source>Its name</source>
        <comment>of a playlist</comment>
        <translation>ឈ្មោះបញ្ជី</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistsPage</name>
    <message>
        <source>What plays now is what the opening hours ask for. What you choose here plays whenever they ask for nothing.</source>
        <translation>អ្វីដែលកំពុងបង្ហាញ គឺតាមម៉ោងបើក។ អ្វីដែលអ្នកជ្រើសរើសនៅទីនេះ នឹងបង្ហាញនៅពេលម៉ោងបើកមិនបានកំណត់អ្វី។</translation>
    </message>
    <message>
        <source>What you choose here plays whenever the opening hours ask for nothing else.</source>
        <translation>អ្វីដែលអ្នកជ្រើសរើសនៅទីនេះ នឹងបង្ហាញនៅពេលម៉ោងបើកមិនបានកំណត់អ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>A playlist was changed and is not saved yet.</source>
        <translation>បញ្ជីបង្ហាញមួយបានកែប្រែ តែមិនទាន់រក្សាទុក។</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>បញ្ជីបង្ហាញ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>បោះបង់ការកែប្រែ</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>បញ្ជីបង្ហាញថ្មី</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
</context>
<context>
    <name>sala::PresentingCover</name>
    <message>
        <source>It begins in %1.</source>
        <comment>a time</comment>
        <translation>នឹងចាប់ផ្ដើមក្នុង %1។</translation>
    </message>
    <message>
        <source>The screen is dark while somebody speaks.</source>
        <translation>អេក្រង់ងងឹត ពេលមានគេនិយាយ។</translation>
    </message>
    <message>
        <source>A talk. Pictures are shown by hand.</source>
        <translation>បាឋកថា។ រូបត្រូវបានប្ដូរដោយដៃ។</translation>
    </message>
    <message>
        <source>It begins in</source>
        <comment>then a clock: 4:59</comment>
        <translation>នឹងចាប់ផ្ដើមក្នុង</translation>
    </message>
</context>
<context>
    <name>sala::PreviewPane</name>
    <message>
        <source>On the kiosk, %1</source>
        <comment>a preview in a language</comment>
        <translation>លើម៉ាស៊ីន, %1</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen</source>
        <translation>អេក្រង់របស់ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>ទំព័រដូចម៉ាស៊ីនបង្ហាញ</translation>
    </message>
    <message>
        <source>Show it large (F11)</source>
        <translation>បង្ហាញធំ (F11)</translation>
    </message>
</context>
<context>
    <name>sala::PublishPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>បានចម្លង %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>ចេញផ្សាយកំណែថ្មី</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>បង្កើតសោ</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>ចេញផ្សាយឥឡូវនេះ</translation>
    </message>
    <message>
        <source>What will be left out</source>
        <translation>អ្វីដែលនឹងមិនដាក់បញ្ចូល</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>There is no exhibition in this library yet. Curators make one first.</source>
        <translation>មិនទាន់មានពិព័រណ៍ក្នុងឃ្លាំងស្នាដៃនេះទេ។ អ្នករៀបចំពិព័រណ៍ត្រូវបង្កើតជាមុនសិន។</translation>
    </message>
    <message>
        <source>Looking at what every person agreed to. This takes a moment.</source>
        <translation>កំពុងពិនិត្យមើលអ្វីដែលមនុស្សម្នាក់ៗបានយល់ព្រម។ សូមរង់ចាំបន្តិច។</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what edition %1 would be.</source>
        <comment>%1: its number</comment>
        <translation>មិនទាន់បានសរសេរអ្វីទេ។ កំណែទី %1 នឹងមានដូចតទៅ។</translation>
    </message>
    <message>
        <source>Everything is copied. The memory stick needs a moment more to keep it. Leave it where it is.</source>
        <translation>បានចម្លងអស់ហើយ។ USB ត្រូវការពេលបន្តិចទៀតដើម្បីរក្សាទុក។ សូមកុំទាន់ដក។</translation>
    </message>
    <message>
        <source>The edition is being written. Leave the memory stick where it is. The exhibition goes on meanwhile.</source>
        <translation>កំពុងសរសេរកំណែនេះ។ សូមកុំទាន់ដក USB។ ពិព័រណ៍នៅតែបង្ហាញបន្ត។</translation>
    </message>
    <message>
        <source>Edition %1 is published. You can take the memory stick out.</source>
        <comment>%1: its number</comment>
        <translation>បានចេញផ្សាយកំណែទី %1 ហើយ។ អ្នកអាចដក USB ចេញបាន។</translation>
    </message>
    <message>
        <source>The edition was not published.</source>
        <translation>កំណែនេះមិនបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>This is the number of the new key. Write it on the staff cards: a kiosk asks for it the first time.</source>
        <translation>នេះជាលេខរបស់សោថ្មី។ សូមសរសេរវាលើកាតបុគ្គលិក៖ ម៉ាស៊ីនបង្ហាញនឹងសួររកវានៅលើកដំបូង។</translation>
    </message>
    <message>
        <source>Keep a copy of the key in a safe place, and show it to nobody: whoever has it can publish for your organisation. It is this file: %1</source>
        <translation>សូមរក្សាច្បាប់ចម្លងរបស់សោនៅកន្លែងមានសុវត្ថិភាព ហើយកុំបង្ហាញវាដល់នរណា៖ អ្នកដែលមានសោនេះអាចចេញផ្សាយក្នុងនាមអង្គការរបស់អ្នក។ សោគឺឯកសារនេះ៖ %1</translation>
    </message>
    <message>
        <source>The key of your organisation</source>
        <translation>សោរបស់អង្គការ</translation>
    </message>
    <message>
        <source>For which exhibition</source>
        <translation>សម្រាប់ពិព័រណ៍ណា</translation>
    </message>
    <message>
        <source>The memory stick to write on</source>
        <translation>USB ដែលត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>Plug in the memory stick to write on. It is found by itself.</source>
        <translation>សូមដោត USB ដែលត្រូវសរសេរ។ ម៉ាស៊ីននឹងរកឃើញដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks stop showing them by themselves.</source>
        <translation>ស្នាដៃទាំងនេះមាននៅក្នុងនោះ ប៉ុន្តែមានអ្នកយល់ព្រមត្រឹមថ្ងៃណាមួយមុនពិព័រណ៍ចប់។ ម៉ាស៊ីននឹងឈប់បង្ហាញវាដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>No work is left out.</source>
        <translation>ស្នាដៃទាំងអស់ត្រូវបានដាក់បញ្ចូល។</translation>
    </message>
    <message>
        <source>Works that are left out, and why</source>
        <translation>ស្នាដៃដែលមិនដាក់បញ្ចូល និងមូលហេតុ</translation>
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
        <translation>សោក្នុងម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>The key on %1</source>
        <comment>%1: a memory stick, by its name</comment>
        <translation>សោក្នុង %1</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <comment>%1: a size, 412 MB</comment>
        <translation>នៅទំនេរ %1</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>មិនអាចសរសេរបានទេ។</translation>
    </message>
    <message>
        <source>Other people can read the key on this machine, so it is not used. Ask the person in charge of the machine.</source>
        <translation>អ្នកដទៃអាចអានសោក្នុងម៉ាស៊ីននេះបាន ដូច្នេះមិនប្រើវាទេ។ សូមប្រាប់អ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
    <message>
        <source>The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask the person in charge of the machine.</source>
        <translation>មិនអាចអានសោក្នុងម៉ាស៊ីននេះបានទេ។ សូមដោត USB ដែលមានច្បាប់ចម្លងរបស់សោ ឬប្រាប់អ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
    <message>
        <source>There is no key here yet, and nothing can be published without one. Plug in the memory stick with the key of your organisation. Only where your organisation has none: make one.</source>
        <translation>នៅទីនេះមិនទាន់មានសោទេ ហើយបើគ្មានសោ មិនអាចចេញផ្សាយបានទេ។ សូមដោត USB ដែលមានសោរបស់អង្គការ។ បើអង្គការមិនទាន់មានសោសោះ ទើបបង្កើតថ្មី។</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <comment>how many</comment>
        <translation>ស្នាដៃ៖ %1</translation>
    </message>
    <message>
        <source>and more works: %1</source>
        <comment>how many are not named</comment>
        <translation>និងស្នាដៃផ្សេងទៀត៖ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>រហូតដល់ %1</translation>
    </message>
    <message>
        <source>It is not recorded that the people in them agreed to be shown.</source>
        <translation>គ្មានកំណត់ត្រាថាអ្នកនៅក្នុងស្នាដៃបានយល់ព្រមឱ្យបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Somebody in them refused to be shown.</source>
        <translation>មានអ្នកនៅក្នុងស្នាដៃបានបដិសេធមិនឱ្យបង្ហាញ។</translation>
    </message>
    <message>
        <source>Somebody in them no longer agrees to be shown.</source>
        <translation>មានអ្នកនៅក្នុងស្នាដៃលែងយល់ព្រមឱ្យបង្ហាញ។</translation>
    </message>
    <message>
        <source>The time for which somebody in them agreed will be over.</source>
        <translation>រយៈពេលដែលអ្នកនៅក្នុងស្នាដៃបានយល់ព្រមនឹងផុតហើយ។</translation>
    </message>
    <message>
        <source>Somebody in them agreed to be shown in other countries only.</source>
        <translation>មានអ្នកនៅក្នុងស្នាដៃយល់ព្រមឱ្យបង្ហាញតែនៅប្រទេសផ្សេងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Somebody in them agreed only with a hidden face, and it is not hidden.</source>
        <translation>មានអ្នកនៅក្នុងស្នាដៃយល់ព្រមលុះត្រាតែបាំងមុខ ប៉ុន្តែមិនទាន់បានបាំងទេ។</translation>
    </message>
    <message>
        <source>Somebody in them agreed only if their voice is not heard.</source>
        <translation>មានអ្នកនៅក្នុងស្នាដៃយល់ព្រមលុះត្រាតែគេមិនឮសំឡេងរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>File: %1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>ឯកសារ៖ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Works in it: %1</source>
        <comment>how many</comment>
        <translation>ស្នាដៃនៅក្នុងនោះ៖ %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <comment>412 MB</comment>
        <translation>ទំហំ៖ %1</translation>
    </message>
    <message>
        <source>Sealed with the key: %1</source>
        <comment>its number, letters and digits in groups</comment>
        <translation>បិទត្រាដោយសោ៖ %1</translation>
    </message>
    <message>
        <source>Works that have no title in a language: %1</source>
        <comment>a list</comment>
        <translation>ស្នាដៃដែលមិនទាន់មានចំណងជើងជាភាសាខ្លះ៖ %1</translation>
    </message>
    <message>
        <source>No edition has these in it: the imported files themselves (%1, %2), what was there before it was changed, and who the people in the pictures are.</source>
        <comment>%1: how many, %2: a size, 412 MB</comment>
        <translation>គ្មានកំណែណាមានរបស់ទាំងនេះទេ៖ ឯកសារដើមដែលបាននាំចូល (%1 ឯកសារ %2) អ្វីដែលមានមុនពេលកែប្រែ និងព័ត៌មានថាអ្នកនៅក្នុងរូបជានរណា។</translation>
    </message>
    <message>
        <source>What cameras write into films was taken out. Films: %1</source>
        <comment>how many</comment>
        <translation>បានដកព័ត៌មានដែលកាមេរ៉ាសរសេរក្នុងភាពយន្តចេញ។ ភាពយន្ត៖ %1</translation>
    </message>
    <message>
        <source>There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, or remove something from it.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>USB គ្មានទំហំទំនេរគ្រប់គ្រាន់ទេ៖ ត្រូវការ %1 នៅទំនេរ %2។ សូមប្រើ USB ផ្សេង ឬលុបអ្វីមួយចេញពីវា។</translation>
    </message>
    <message>
        <source>The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is formatted as exFAT.</source>
        <comment>%1: a size</comment>
        <translation>កំណែនេះត្រូវការ %1 ប៉ុន្តែ USB នេះមិនអាចផ្ទុកឯកសារទំហំ 4 GB បានទេ។ សូមប្រើ USB ដែលមានទម្រង់ exFAT។</translation>
    </message>
    <message>
        <source>The memory stick was pulled out. Plug it in again, then begin again.</source>
        <translation>USB ត្រូវបានដកចេញ។ សូមដោតម្ដងទៀត រួចចាប់ផ្ដើមឡើងវិញ។</translation>
    </message>
    <message>
        <source>Nothing can be written on this memory stick. Unlock it, or take another one.</source>
        <translation>មិនអាចសរសេរលើ USB នេះបានទេ។ សូមដោះសោវា ឬប្រើ USB ផ្សេង។</translation>
    </message>
    <message>
        <source>No work of this exhibition may be shown there yet. Curators write down first what the people in the works agreed to.</source>
        <translation>មិនទាន់មានស្នាដៃណារបស់ពិព័រណ៍នេះអាចបង្ហាញនៅទីនោះបានទេ។ អ្នករៀបចំពិព័រណ៍ត្រូវកត់ត្រាជាមុនសិននូវអ្វីដែលអ្នកនៅក្នុងស្នាដៃបានយល់ព្រម។</translation>
    </message>
    <message>
        <source>The country of this exhibition is not recorded, so nobody knows which people agreed to be shown there. Curators write it down first.</source>
        <translation>គ្មានកំណត់ត្រាថាពិព័រណ៍នេះនៅប្រទេសណាទេ ដូច្នេះមិនដឹងថានរណាបានយល់ព្រមឱ្យបង្ហាញនៅទីនោះ។ អ្នករៀបចំពិព័រណ៍ត្រូវកត់ត្រាជាមុនសិន។</translation>
    </message>
    <message>
        <source>The key cannot be read any more. Plug in the memory stick with the key, then begin again.</source>
        <translation>មិនអាចអានសោបានទៀតទេ។ សូមដោត USB ដែលមានសោ រួចចាប់ផ្ដើមឡើងវិញ។</translation>
    </message>
    <message>
        <source>A work on this machine is damaged: %1. Ask the person in charge for a good copy of the library, then begin again.</source>
        <comment>%1: a work, by its title and the name of its file</comment>
        <translation>ស្នាដៃមួយក្នុងម៉ាស៊ីននេះខូច៖ %1។ សូមសុំច្បាប់ចម្លងល្អនៃឃ្លាំងស្នាដៃពីអ្នកទទួលខុសត្រូវ រួចចាប់ផ្ដើមឡើងវិញ។</translation>
    </message>
    <message>
        <source>Somebody else published an edition meanwhile. Begin again.</source>
        <translation>មានអ្នកផ្សេងបានចេញផ្សាយកំណែមួយក្នុងពេលនោះ។ សូមចាប់ផ្ដើមឡើងវិញ។</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPage</name>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs, films and documents</comment>
        <translation>ស្នាដៃទាំងអស់</translation>
    </message>
    <message>
        <source>This document cannot be opened just now.</source>
        <translation>ពេលនេះមិនអាចបើកឯកសារនេះបានទេ។</translation>
    </message>
    <message>
        <source>Languages of this document</source>
        <translation>ភាសានៃឯកសារនេះ</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of a document</comment>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>មិនអាចបង្ហាញទំព័រនេះបានទេ។</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>This document may be painful to read. Touch here to see it.</source>
        <translation>ឯកសារនេះអាចប៉ះពាល់ដល់អារម្មណ៍អ្នកអាន។ សូមប៉ះទីនេះ ប្រសិនបើចង់អាន។</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>ទំហំអក្សរ និងកម្រិតផ្ទុយពណ៌</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>អក្សរទំហំធម្មតា</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>អក្សរធំ</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>អក្សរធំបំផុត</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>a choice: black, white and yellow only</comment>
        <translation>ពណ៌ផ្ទុយគ្នាខ្លាំង</translation>
    </message>
    <message>
        <source>Everything lower, within reach</source>
        <comment>a choice: pages use the screen&apos;s lower part</comment>
        <translation>ដាក់អ្វីៗឱ្យទាប ល្មមឈោងដល់</translation>
    </message>
    <message>
        <source>Less motion</source>
        <comment>a choice: nothing moves but what a finger moves</comment>
        <translation>បន្ថយចលនា</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionCard</name>
    <message>
        <source>%1 of %2 chose “%3”.</source>
        <comment>two numbers and the words of an answer</comment>
        <translation>%1 ក្នុងចំណោម %2 នាក់បានជ្រើស «%3»។</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionPage</name>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>សំណួរមួយសម្រាប់អ្នក</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>ស្នាដៃទាំងអស់</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionView</name>
    <message>
        <source>A house</source>
        <comment>a drawing</comment>
        <translation>ផ្ទះ</translation>
    </message>
    <message>
        <source>A path</source>
        <comment>a drawing</comment>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Hand in hand</source>
        <comment>a drawing</comment>
        <translation>កាន់ដៃគ្នា</translation>
    </message>
    <message>
        <source>An open door</source>
        <comment>a drawing</comment>
        <translation>ទ្វារបើកចំហ</translation>
    </message>
    <message>
        <source>A sprout</source>
        <comment>a drawing</comment>
        <translation>ពន្លក</translation>
    </message>
    <message>
        <source>The sea</source>
        <comment>a drawing</comment>
        <translation>សមុទ្រ</translation>
    </message>
    <message>
        <source>The rising sun</source>
        <comment>a drawing</comment>
        <translation>ព្រះអាទិត្យរះ</translation>
    </message>
    <message>
        <source>A boat</source>
        <comment>a drawing</comment>
        <translation>ទូក</translation>
    </message>
    <message>
        <source>Touch the drawing that comes closest. Nobody is asked who they are.</source>
        <translation>ប៉ះគំនូរដែលត្រូវនឹងចិត្តអ្នកជាងគេ។ យើងមិនសួរថាអ្នកជានរណាទេ។</translation>
    </message>
    <message>
        <source>Thank you. Once a few more people have answered, a picture of all answers will grow here.</source>
        <translation>សូមអរគុណ។ ពេលមានមនុស្សឆ្លើយបន្ថែមបន្តិចទៀត រូបភាពនៃចម្លើយទាំងអស់នឹងដុះឡើងនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout is one of them.</source>
        <comment>a number</comment>
        <translation>សូមអរគុណ។ រហូតមកដល់ពេលនេះ មានចម្លើយ&#xa0;%1 ហើយពន្លកនីមួយៗគឺជាចម្លើយមួយ។</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout stands for about %2 of them.</source>
        <comment>two numbers</comment>
        <translation>សូមអរគុណ។ រហូតមកដល់ពេលនេះ មានចម្លើយ&#xa0;%1 ហើយពន្លកនីមួយៗតំណាងឱ្យចម្លើយប្រហែល&#xa0;%2។</translation>
    </message>
</context>
<context>
    <name>sala::RegionSheet</name>
    <message>
        <source>Hide a part of the picture: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>លាក់ផ្នែកមួយនៃរូប៖ %1</translation>
    </message>
    <message>
        <source>The picture, with a rectangle over what is to be hidden</source>
        <translation>រូប ដែលមានប្រអប់ចតុកោណលើផ្នែកដែលត្រូវលាក់</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys change its size, Enter hides what lies under it, Escape leaves.</source>
        <translation>សូមគូសប្រអប់ចតុកោណលើអ្វីដែលមិនត្រូវឱ្យនរណាមើលឃើញ។ បើគ្មានកណ្ដុរ៖ គ្រាប់ចុចព្រួញផ្លាស់ទីវា, Shift និងព្រួញប្ដូរទំហំវា, Enter លាក់អ្វីដែលនៅក្រោមវា, Escape ចាកចេញ។</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>ជាមុខរបស់នរណា</translation>
    </message>
    <message>
        <source>All pictures of this work are then made anew without this part, in every size; only the original stays, and nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what they have.</source>
        <translation>បន្ទាប់មក រូបទាំងអស់នៃស្នាដៃនេះត្រូវបង្កើតជាថ្មីគ្រប់ទំហំដោយគ្មានផ្នែកនេះ។ នៅសល់តែរូបដើម ដែលមិនបង្ហាញនរណាឡើយ។ សូមចេញផ្សាយពិព័រណ៍ទាំងអស់ជាថ្មី ហើយដាក់ក្នុងម៉ាស៊ីនទាំងអស់៖ មុននោះ ម៉ាស៊ីននៅបង្ហាញអ្វីដែលវាមាន។</translation>
    </message>
    <message>
        <source>Hidden already</source>
        <translation>បានលាក់រួចហើយ</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>លាក់ផ្នែកនេះ</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>មិនមែនអ្នកដែលយើងស្គាល់</translation>
    </message>
    <message>
        <source>All pictures of this work are being made anew. You can close this: it goes on.</source>
        <translation>កំពុងបង្កើតរូបទាំងអស់នៃស្នាដៃនេះជាថ្មី។ អ្នកអាចបិទផ្ទាំងនេះបាន៖ ការងារបន្តទៅមុខ។</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a hidden part&apos;s number, and whose face it hides</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>who hid a part of a picture, and the day</comment>
        <translation>លាក់ដោយ %1, %2</translation>
    </message>
    <message>
        <source>It is seen again on every picture of this work from then on. Do it?</source>
        <translation>ចាប់ពីពេលនោះ ផ្នែកនេះនឹងមើលឃើញវិញនៅគ្រប់រូបនៃស្នាដៃនេះ។ តើធ្វើឬទេ?</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>បាទ/ចាស បង្ហាញវិញ</translation>
    </message>
    <message>
        <source>Show again…</source>
        <translation>បង្ហាញវិញ…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hidden part&apos;s number, and what is done</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>It is hidden. Publish every exhibition anew and load it on every kiosk.</source>
        <translation>បានលាក់ហើយ។ សូមចេញផ្សាយពិព័រណ៍ទាំងអស់ជាថ្មី ហើយដាក់ក្នុងម៉ាស៊ីនទាំងអស់។</translation>
    </message>
    <message>
        <source>It is seen again in what is published from now on, where the consents of the people in it allow it.</source>
        <translation>ផ្នែកនេះមើលឃើញវិញក្នុងអ្វីដែលចេញផ្សាយចាប់ពីពេលនេះ នៅកន្លែងដែលការយល់ព្រមរបស់អ្នកក្នុងរូបអនុញ្ញាត។</translation>
    </message>
    <message>
        <source>Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.</source>
        <translation>មានអ្នកផ្សេងបានកែប្រែរូបនេះក្នុងពេលនោះ ដូច្នេះមិនបានធ្វើអ្វីទេ។ អ្នកឃើញរូបដូចវាមានឥឡូវនេះ៖ សូមមើលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is hidden already.</source>
        <translation>មិនអាចលាក់ផ្នែកនេះបានទេ៖ រូបគ្មានរូបដើមទៀត ឬមិនបានកត់ត្រាថាមនុស្សនេះនៅក្នុងរូប ឬបានលាក់ច្រើនពេករួចហើយ។</translation>
    </message>
    <message>
        <source>The original cannot be read, so nothing was done.</source>
        <translation>មិនអាចអានរូបដើមបានទេ ដូច្នេះមិនបានធ្វើអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>There is no rectangle. An arrow key makes one.</source>
        <translation>គ្មានប្រអប់ទេ។ គ្រាប់ចុចព្រួញបង្កើតប្រអប់មួយ។</translation>
    </message>
    <message>
        <source>The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.</source>
        <translation>ប្រអប់ចាប់ផ្ដើម %1% ពីឆ្វេង និង %2% ពីលើ។ ទទឹង %3% និងកម្ពស់ %4%។</translation>
    </message>
</context>
<context>
    <name>sala::RelatedStrip</name>
    <message>
        <source>More like this</source>
        <comment>above pictures of related works</comment>
        <translation>ស្រដៀងគ្នានេះ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>រូបថត</translation>
    </message>
</context>
<context>
    <name>sala::ScreenTestPage</name>
    <message>
        <source>The test was stopped. What was found before holds.</source>
        <translation>បានបញ្ឈប់ការសាកល្បង។ លទ្ធផលមុននៅដដែល។</translation>
    </message>
    <message>
        <source>Test of the touch screen</source>
        <translation>ការសាកល្បងអេក្រង់ប៉ះ</translation>
    </message>
    <message>
        <source>It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its corners, draw over all of it, and touch it with two fingers. You can stop at any time.</source>
        <translation>ចំណាយពេលប្រហែលពីរនាទី។ ដំបូងកុំឱ្យនរណាប៉ះអេក្រង់ដប់វិនាទី។ បន្ទាប់មកប៉ះជ្រុង អូសលើអេក្រង់ទាំងមូល រួចប៉ះដោយម្រាមដៃពីរ។ អាចបញ្ឈប់បានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>ចាប់ផ្ដើមសាកល្បង</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
</context>
<context>
    <name>sala::SeekBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>what a screen reader says of a film: where it is, and how long it is</comment>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
</context>
<context>
    <name>sala::SetupPage</name>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>លេខសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។ សូមជ្រើសរើសម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Which language does the exhibition begin in? Visitors can change it at any time.</source>
        <translation>ពិព័រណ៍ចាប់ផ្ដើមជាភាសាអ្វី? អ្នកទស្សនាអាចប្ដូរបានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>In which country does this kiosk stand? Exhibitions that were published for another country cannot be loaded: the people in the pictures did not agree to be shown there.</source>
        <translation>ម៉ាស៊ីននេះនៅប្រទេសណា? ពិព័រណ៍ដែលចេញផ្សាយសម្រាប់ប្រទេសផ្សេងមិនអាចដាក់បញ្ចូលបានទេ ព្រោះអ្នកនៅក្នុងរូបមិនបានយល់ព្រមឱ្យបង្ហាញនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.</source>
        <translation>សូមជ្រើសរើសលេខសម្ងាត់យ៉ាងតិច %1 ខ្ទង់។ អ្នកដែលដឹងលេខនេះអាចដាក់បញ្ចូលពិព័រណ៍បាន។</translation>
    </message>
    <message>
        <source>Enter the same PIN once more.</source>
        <translation>សូមបញ្ចូលលេខសម្ងាត់ដដែលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly as wide as the card.</source>
        <translation>សូមយកកាតធនាគារ ឬអត្តសញ្ញាណប័ណ្ណមកទល់នឹងអេក្រង់។ ប៉ះ – ឬ + រហូតដល់ស៊ុមមានទទឹងស្មើនឹងកាត។</translation>
    </message>
    <message>
        <source>How loud do films begin? Visitors can make them louder and quieter.</source>
        <translation>ភាពយន្តចាប់ផ្ដើមដោយសំឡេងឮប៉ុនណា? អ្នកទស្សនាអាចបង្កើន ឬបន្ថយបាន។</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Setting up this kiosk: %1 of %2</source>
        <comment>%1: which question, %2: how many</comment>
        <translation>រៀបចំម៉ាស៊ីននេះ៖ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>ប្ដូរលេខសម្ងាត់</translation>
    </message>
    <message>
        <source>The screen is %1 mm wide.</source>
        <translation>អេក្រង់ទទឹង %1 មម។</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>ប្រទេសផ្សេង</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>បន្ថយ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how loud: 60 of 100</comment>
        <translation>%1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>ជ្រើសរើសលេខសម្ងាត់</translation>
    </message>
    <message>
        <source>What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first page. It can stay empty.</source>
        <translation>ទីកន្លែងដែលម៉ាស៊ីននេះនៅមានឈ្មោះអ្វី? បុគ្គលិកដែលមើលថែម៉ាស៊ីនច្រើនឃើញឈ្មោះនេះនៅទំព័រដំបូង។ ទុកឱ្យទទេក៏បាន។</translation>
    </message>
    <message>
        <source>The venue&apos;s name</source>
        <translation>ឈ្មោះទីកន្លែង</translation>
    </message>
</context>
<context>
    <name>sala::SignInPage</name>
    <message>
        <source>One moment…</source>
        <translation>សូមរង់ចាំបន្តិច…</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>លេខសម្ងាត់មិនត្រឹមត្រូវទេ។ សូមសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>សម្រាប់បុគ្គលិក</translation>
    </message>
    <message>
        <source>Enter the PIN of this kiosk.</source>
        <translation>សូមបញ្ចូលលេខសម្ងាត់របស់ម៉ាស៊ីននេះ។</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>ត្រឡប់ទៅពិព័រណ៍វិញ</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait %1, then try again.</source>
        <comment>%1: a length of time, 30 s</comment>
        <translation>បញ្ចូលខុសច្រើនដងពេក។ សូមរង់ចាំ %1 រួចសាកល្បងម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The PIN cannot be checked: the kiosk&apos;s disk is full or damaged. Ask the person in charge of the kiosk.</source>
        <translation>មិនអាចពិនិត្យលេខសម្ងាត់បានទេ៖ កន្លែងផ្ទុករបស់ម៉ាស៊ីនពេញ ឬខូច។ សូមសួរអ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
</context>
<context>
    <name>sala::StaffHomePage</name>
    <message>
        <source>No exhibition is loaded yet.</source>
        <translation>មិនទាន់បានដាក់បញ្ចូលពិព័រណ៍ទេ។</translation>
    </message>
    <message>
        <source>Show “%1” again? %2</source>
        <comment>%1: an exhibition&apos;s title, %2: which edition, a sentence of its own</comment>
        <translation>បង្ហាញ “%1” ម្ដងទៀតឬ? %2</translation>
    </message>
    <message>
        <source>The edition before cannot be shown again: somebody in it no longer agrees to be shown.</source>
        <translation>មិនអាចបង្ហាញកំណែមុនម្ដងទៀតបានទេ ព្រោះមានអ្នកនៅក្នុងនោះលែងយល់ព្រមឱ្យបង្ហាញ។</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>បាទ/ចាស បង្ហាញម្ដងទៀត</translation>
    </message>
    <message>
        <source>Show the edition before</source>
        <translation>បង្ហាញកំណែមុន</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>សម្រាប់បុគ្គលិក</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>ដាក់បញ្ចូលពិព័រណ៍</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>ការកំណត់ម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>ប្ដូរលេខសម្ងាត់</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>ត្រឡប់ទៅពិព័រណ៍វិញ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>do not show the edition before</comment>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Closed by the opening hours.</source>
        <translation>បិទតាមម៉ោងបើក។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date with its weekday, and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open until: %1</source>
        <comment>a date and a time</comment>
        <translation>បើករហូតដល់៖ %1</translation>
    </message>
    <message>
        <source>Closed until: %1</source>
        <comment>a date and a time</comment>
        <translation>បិទរហូតដល់៖ %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ស្ថិតិ</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ម៉ោងបើក</translation>
    </message>
    <message>
        <source>Launch or talk</source>
        <translation>ពិធីសម្ពោធ ឬបាឋកថា</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>ស្ថានភាពម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>បញ្ជីបង្ហាញ</translation>
    </message>
    <message>
        <source>Shown from a library, not from an edition.</source>
        <translation>បង្ហាញពីឃ្លាំងស្នាដៃ មិនមែនពីកំណែដែលបានចេញផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>ចេញផ្សាយកំណែថ្មី</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>ពិព័រណ៍នេះបានចេញផ្សាយសម្រាប់%1 ប៉ុន្តែម៉ាស៊ីននេះនៅ%2។ វាបង្ហាញតែអ្វីដែលអាចបង្ហាញនៅទីនេះបាន។ សូមសុំកំណែសម្រាប់%2ពីអ្នករៀបចំពិព័រណ៍។</translation>
    </message>
    <message>
        <source>The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>មិនអាចបង្ហាញកំណែមុននៅទីនេះបានទេ ព្រោះវាបានចេញផ្សាយសម្រាប់%1 ប៉ុន្តែម៉ាស៊ីននេះនៅ%2។</translation>
    </message>
    <message>
        <source>Health of this kiosk: something is wrong</source>
        <translation>ស្ថានភាពម៉ាស៊ីននេះ៖ មានបញ្ហា</translation>
    </message>
    <message>
        <source>The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this kiosk” says what to do.</source>
        <comment>%1: a date</comment>
        <translation>នាឡិការបស់ម៉ាស៊ីននេះបង្ហាញ %1 ដែលមិនអាចត្រឹមត្រូវ៖ ម៉ោងបើកមិនត្រូវបានអនុវត្តទេ។ ទំព័រ “ស្ថានភាពម៉ាស៊ីននេះ” ប្រាប់ពីអ្វីដែលត្រូវធ្វើ។</translation>
    </message>
    <message>
        <source>This kiosk stands here: %1</source>
        <comment>%1: a venue&apos;s name</comment>
        <translation>ម៉ាស៊ីននេះនៅ៖ %1</translation>
    </message>
    <message>
        <source>Ask visitors no question</source>
        <comment>a switch</comment>
        <translation>មិនសួរសំណួរដល់អ្នកទស្សនា</translation>
    </message>
    <message>
        <source>Ask visitors the question</source>
        <comment>a switch</comment>
        <translation>សួរសំណួរដល់អ្នកទស្សនា</translation>
    </message>
    <message>
        <source>Visitors are not asked the exhibition&apos;s question.</source>
        <translation>អ្នកទស្សនាមិនត្រូវបានសួរសំណួររបស់ពិព័រណ៍ទេ។</translation>
    </message>
</context>
<context>
    <name>sala::StaffNotice</name>
    <message>
        <source>For staff: some words cannot be shown. Please install %1.</source>
        <comment>fonts and, in brackets, their packages</comment>
        <translation>ជូនចំពោះបុគ្គលិក៖ ពាក្យខ្លះមិនអាចបង្ហាញបានទេ។ សូមដំឡើង %1។</translation>
    </message>
    <message>
        <source>For staff: this kiosk&apos;s own data cannot be read, so nothing can be shown or loaded. Ask the person in charge of the kiosk.</source>
        <translation>ជូនចំពោះបុគ្គលិក៖ មិនអាចអានទិន្នន័យរបស់ម៉ាស៊ីននេះបានទេ ដូច្នេះមិនអាចបង្ហាញ ឬដាក់បញ្ចូលអ្វីបានទេ។ សូមសួរអ្នកទទួលខុសត្រូវលើម៉ាស៊ីន។</translation>
    </message>
</context>
<context>
    <name>sala::StageView</name>
    <message>
        <source>Sample exhibition: the pictures are drawn</source>
        <translation>ពិព័រណ៍គំរូ៖ រូបទាំងអស់ជាគំនូរ</translation>
    </message>
    <message>
        <source>Touch the screen to look around</source>
        <translation>សូមប៉ះអេក្រង់ ដើម្បីទស្សនា</translation>
    </message>
    <message>
        <source>Photographs and films of the exhibition. Touch the screen to look around.</source>
        <translation>រូបថត និងភាពយន្តក្នុងពិព័រណ៍។ សូមប៉ះអេក្រង់ ដើម្បីទស្សនា។</translation>
    </message>
</context>
<context>
    <name>sala::StateWords</name>
    <message>
        <source>Missing</source>
        <comment>a text that nobody has written in this language yet</comment>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a text that is saved but not finished</comment>
        <translation>សេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a text that is finished and that nobody else has checked yet</comment>
        <translation>បានសរសេរ</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a text that another person has checked</comment>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>a translation whose source has changed since</comment>
        <translation>ត្រូវកែសម្រួល</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a text that was typed and not saved yet</comment>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>sala::StatisticsPage</name>
    <message>
        <source>Visits: %1. On average %2 long.</source>
        <comment>a number, and a length of time</comment>
        <translation>ការចូលមើល៖ %1 ដង។ ជាមធ្យម %2។</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <comment>a number</comment>
        <translation>ការចូលមើល៖ %1 ដង។</translation>
    </message>
    <message>
        <source>Plug in a memory stick, then touch “Save to the memory stick” again.</source>
        <translation>សូមដោត USB រួចប៉ះ «រក្សាទុកក្នុង USB» ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.</source>
        <comment>%1: its name</comment>
        <translation>បានរក្សាទុកក្នុង «%1» ជាតារាង។ អាចដក USB ចេញបាន។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, and how many works were opened in it</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Visits by the hour</source>
        <translation>ការចូលមើលតាមម៉ោង</translation>
    </message>
    <message>
        <source>Visits by the day</source>
        <translation>ការចូលមើលតាមថ្ងៃ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>A work that is no longer in the exhibition</source>
        <translation>ស្នាដៃដែលលែងមានក្នុងពិព័រណ៍</translation>
    </message>
    <message>
        <source>Opened by visitors: %1, for %2.</source>
        <comment>how often, and how long in all</comment>
        <translation>អ្នកទស្សនាបើកមើល %1 ដង សរុប %2។</translation>
    </message>
    <message>
        <source>In the slide show: %1.</source>
        <comment>how often</comment>
        <translation>ក្នុងការបញ្ចាំងរូប %1 ដង។</translation>
    </message>
    <message>
        <source>Watched to the end: %1.</source>
        <comment>how often</comment>
        <translation>មើលដល់ចប់ %1 ដង។</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>មិនបានបង្ហាញ។</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ស្ថិតិ</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>មួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>ប្រាំពីរថ្ងៃ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>គ្រប់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ចាស់ជាង</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>More works</source>
        <translation>ស្នាដៃបន្ថែម</translation>
    </message>
    <message>
        <source>Save to the memory stick</source>
        <translation>រក្សាទុកក្នុង USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Works opened, by language: %1</source>
        <comment>a list: ไทย: 50   English: 28</comment>
        <translation>ស្នាដៃដែលបានបើក តាមភាសា៖ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer to the exhibition&apos;s question, and how often it was chosen</comment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>sala::StatusLine</name>
    <message>
        <source>%1 of %2 works</source>
        <translation>ស្នាដៃ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Keeping your draft…</source>
        <translation>កំពុងរក្សាសេចក្ដីព្រាង…</translation>
    </message>
    <message>
        <source>Your draft is kept</source>
        <translation>បានរក្សាសេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Your draft is only on this screen</source>
        <translation>សេចក្ដីព្រាងនៅតែលើអេក្រង់នេះប៉ុណ្ណោះ</translation>
    </message>
</context>
<context>
    <name>sala::TalkPage</name>
    <message>
        <source>Launch or talk</source>
        <translation>ពិធីសម្ពោធ ឬបាឋកថា</translation>
    </message>
    <message>
        <source>A talk is on. Visitors cannot look around.</source>
        <translation>កំពុងមានបាឋកថា។ អ្នកទស្សនាមិនអាចមើលដោយខ្លួនឯងបានទេ។</translation>
    </message>
    <message>
        <source>End it: the exhibition again</source>
        <translation>បញ្ចប់៖ ត្រឡប់ទៅពិព័រណ៍</translation>
    </message>
    <message>
        <source>Pictures stay until you go on: touch the right side for the next one and the left side for the one before, or use the keys of a presenter. B makes the screen dark.</source>
        <translation>រូបភាពនៅដដែលរហូតដល់អ្នកបន្ត៖ ប៉ះខាងស្ដាំសម្រាប់រូបបន្ទាប់ ប៉ះខាងឆ្វេងសម្រាប់រូបមុន ឬប្រើឧបករណ៍បញ្ជា។ គ្រាប់ចុច B ធ្វើឱ្យអេក្រង់ងងឹត។</translation>
    </message>
    <message>
        <source>Pictures by hand</source>
        <translation>ប្ដូររូបដោយដៃ</translation>
    </message>
    <message>
        <source>Nothing is on the screen while somebody speaks.</source>
        <translation>អេក្រង់ងងឹត ពេលមានគេនិយាយ។</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>អេក្រង់ងងឹត</translation>
    </message>
    <message>
        <source>The screen counts down until it begins; then pictures are shown by hand.</source>
        <translation>អេក្រង់រាប់ថយក្រោយរហូតដល់ចាប់ផ្ដើម បន្ទាប់មកប្ដូររូបដោយដៃ។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
</context>
<context>
    <name>sala::TextLabel</name>
    <message>
        <source>In English</source>
        <comment>under a text shown in another language</comment>
        <translation>ជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>In Thai</source>
        <comment>under a text shown in another language</comment>
        <translation>ជាភាសាថៃ</translation>
    </message>
    <message>
        <source>In Khmer</source>
        <comment>under a text shown in another language</comment>
        <translation>ជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>In Burmese</source>
        <comment>under a text shown in another language</comment>
        <translation>ជាភាសាមីយ៉ាន់ម៉ា</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <comment>under a text shown in another language</comment>
        <translation>ជាភាសាជប៉ុន</translation>
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
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>this event is the next one</comment>
        <translation>បន្ទាប់</translation>
    </message>
</context>
<context>
    <name>sala::TimelineView</name>
    <message>
        <source>Programme</source>
        <comment>heading over talks and launches</comment>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>The project so far</source>
        <comment>heading over visits and publications</comment>
        <translation>គម្រោងមកដល់ពេលនេះ</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>មិនទាន់មានអ្វីបង្ហាញនៅទីនេះទេ។</translation>
    </message>
</context>
<context>
    <name>sala::TopBar</name>
    <message>
        <source>The program&apos;s language</source>
        <translation>ភាសារបស់កម្មវិធី</translation>
    </message>
    <message>
        <source>More</source>
        <comment>things to do that have no room beside it</comment>
        <translation>ច្រើនទៀត</translation>
    </message>
</context>
<context>
    <name>sala::TouchField</name>
    <message>
        <source>Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1</source>
        <comment>%1: a number</comment>
        <translation>សូមកុំប៉ះអេក្រង់។ កំពុងរាប់ការប៉ះដែលកើតឡើងដោយខ្លួនឯង។ នៅសល់ %1 វិនាទី</translation>
    </message>
    <message>
        <source>Touch the middle of the ring in the corner.</source>
        <translation>សូមប៉ះចំកណ្ដាលរង្វង់នៅជ្រុងអេក្រង់។</translation>
    </message>
    <message>
        <source>Draw over the whole screen with one finger, to its very edges, until all squares are bright. Touched: %1 of %2. If some stay dark, touch “Go on”.</source>
        <comment>%1 and %2: numbers</comment>
        <translation>សូមអូសម្រាមដៃមួយលើអេក្រង់ទាំងមូល រហូតដល់គែម ទាល់តែប្រអប់ទាំងអស់ភ្លឺ។ បានប៉ះ៖ %1 ក្នុង %2។ បើខ្លះនៅងងឹត សូមប៉ះ “បន្ត”។</translation>
    </message>
    <message>
        <source>Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.</source>
        <translation>សូមប៉ះអេក្រង់ដោយម្រាមដៃពីរក្នុងពេលតែមួយ។ បើគ្មានអ្វីកើតឡើង សូមប៉ះ “បន្ត”។</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>បញ្ឈប់ការសាកល្បង</translation>
    </message>
</context>
<context>
    <name>sala::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>ក្តារចុច</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key of a keyboard</comment>
        <translation>ដកឃ្លា</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>the key of a keyboard: capital letters, or other signs</comment>
        <translation>ប្តូរជាន់អក្សរ</translation>
    </message>
    <message>
        <source>Delete the sign before</source>
        <translation>លុបតួអក្សរខាងមុខ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>លេខ និងសញ្ញា</translation>
    </message>
    <message>
        <source>Keyboard for %1</source>
        <comment>a language&apos;s own name</comment>
        <translation>ក្តារចុច %1</translation>
    </message>
    <message>
        <source>One sign back</source>
        <translation>ថយក្រោយមួយតួអក្សរ</translation>
    </message>
    <message>
        <source>One sign on</source>
        <translation>ទៅមុខមួយតួអក្សរ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with what is typed in this field</comment>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>បិទក្តារចុច</translation>
    </message>
</context>
<context>
    <name>sala::TrimSheet</name>
    <message>
        <source>What is shown of the film</source>
        <translation>ផ្នែកនៃភាពយន្តដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Begin here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>ចាប់ផ្ដើមត្រង់នេះ</translation>
    </message>
    <message>
        <source>End here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>បញ្ចប់ត្រង់នេះ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>ភាពយន្តទាំងមូល</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>កន្លែងដែលភាពយន្តចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>កន្លែងដែលភាពយន្តបញ្ចប់</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>ភាពយន្ត</translation>
    </message>
    <message>
        <source>What is cut off is not shown, but it stays in the film&apos;s file, and so in editions. What must not leave the house has to be cut out of the file before it is brought in.</source>
        <translation>ផ្នែកដែលកាត់ចេញមិនត្រូវបានបង្ហាញទេ ប៉ុន្តែវានៅតែមានក្នុងឯកសារភាពយន្ត ដូច្នេះក៏មានក្នុងកំណែដែលបានចេញផ្សាយដែរ។ អ្វីដែលមិនត្រូវចេញទៅក្រៅ ត្រូវកាត់ចេញពីឯកសារ មុននាំវាចូល។</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <comment>a button, and its key</comment>
        <translation>ផ្អាក · Space</translation>
    </message>
    <message>
        <source>Play · Space</source>
        <comment>a button, and its key</comment>
        <translation>ចាក់ · Space</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <comment>lengths of time</comment>
        <translation>បង្ហាញ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>It begins while something is being said.</source>
        <translation>វាចាប់ផ្ដើម ខណៈមានគេកំពុងនិយាយ។</translation>
    </message>
    <message>
        <source>It ends while something is being said.</source>
        <translation>វាបញ្ចប់ ខណៈមានគេកំពុងនិយាយ។</translation>
    </message>
    <message>
        <source>A time is written in minutes and seconds: 1:05.5</source>
        <translation>សរសេរពេលវេលាជានាទី និងវិនាទី៖ 1:05.5</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>មានអ្នកផ្សេងបានប្ដូរស្នាដៃនេះ។ គ្មានអ្វីត្រូវបានប្ដូរទេ៖ សូមបិទទំព័រនេះ ហើយមើលម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>sala::TypedWords</name>
    <message>
        <source>It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.</source>
        <comment>fields and languages</comment>
        <translation>វាត្រូវបានវាយសម្រាប់ពុម្ពអក្សរ Zawgyi ហើយឥឡូវជា Unicode៖ %1។ សូមអានម្ដងទៀត។</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: %1. See on the page whether it can be read.</source>
        <comment>fields and languages</comment>
        <translation>វាអាចជា Unicode ឬ Zawgyi៖ %1។ សូមមើលលើទំព័រថាតើអាចអានបានឬទេ។</translation>
    </message>
    <message>
        <source>Characters that nobody sees were taken out: %1.</source>
        <comment>fields and languages</comment>
        <translation>តួអក្សរដែលគ្មាននរណាមើលឃើញ ត្រូវបានដកចេញ៖ %1។</translation>
    </message>
    <message>
        <source>Not saved, because it is written in the letters of another language: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>មិនបានរក្សាទុកទេ ព្រោះវាសរសេរដោយអក្សរនៃភាសាផ្សេង៖ %1។ វានៅទីនេះជាសេចក្ដីព្រាងរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Not saved, because it is too long: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>មិនបានរក្សាទុកទេ ព្រោះវាវែងពេក៖ %1។ វានៅទីនេះជាសេចក្ដីព្រាងរបស់អ្នក។</translation>
    </message>
</context>
<context>
    <name>sala::WithdrawalForm</name>
    <message>
        <source>%1 takes consent back</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ដកការយល់ព្រមវិញ</translation>
    </message>
    <message>
        <source>Write %1 here. Only then can it be done, and it is never undone.</source>
        <comment>a person&apos;s reference</comment>
        <translation>សូមសរសេរ %1 នៅទីនេះ។ ទើបអាចធ្វើបាន ហើយមិនអាចត្រឡប់ក្រោយបានទេ។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>ដកវិញជាស្ថាពរ</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>ដកអ្វីវិញ</translation>
    </message>
    <message>
        <source>Only for exhibitions</source>
        <translation>តែសម្រាប់ពិព័រណ៍</translation>
    </message>
    <message>
        <source>Only for the web</source>
        <translation>តែសម្រាប់បណ្ដាញ</translation>
    </message>
    <message>
        <source>Only for print</source>
        <translation>តែសម្រាប់ការបោះពុម្ព</translation>
    </message>
    <message>
        <source>From which works</source>
        <translation>ពីស្នាដៃណា</translation>
    </message>
    <message>
        <source>From every work they are in</source>
        <translation>ពីគ្រប់ស្នាដៃដែលមានគេ</translation>
    </message>
    <message>
        <source>Only from this work</source>
        <translation>តែពីស្នាដៃនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n work(s): %1.</source>
        <comment>titles</comment>
        <translation>
            <numerusform>ពាក់ព័ន្ធនឹងស្នាដៃ %n៖ %1។</numerusform>
            <numerusform>ពាក់ព័ន្ធនឹងស្នាដៃ %n៖ %1។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from this library, so that nobody can bring it back: %n picture(s) or other file(s), in every size.</source>
        <translation>
            <numerusform>លុបចេញពីឃ្លាំងស្នាដៃនេះ ដោយគ្មាននរណាអាចយកមកវិញបាន៖ រូប ឬឯកសារផ្សេង %n គ្រប់ទំហំ។</numerusform>
            <numerusform>លុបចេញពីឃ្លាំងស្នាដៃនេះ ដោយគ្មាននរណាអាចយកមកវិញបាន៖ រូប ឬឯកសារផ្សេង %n គ្រប់ទំហំ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased with them: %n text(s) in all languages, what they were before, and every draft.</source>
        <translation>
            <numerusform>លុបជាមួយគ្នា៖ អត្ថបទ %n គ្រប់ភាសា អត្ថបទមុនៗ និងសេចក្ដីព្រាងទាំងអស់។</numerusform>
            <numerusform>លុបជាមួយគ្នា៖ អត្ថបទ %n គ្រប់ភាសា អត្ថបទមុនៗ និងសេចក្ដីព្រាងទាំងអស់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) will be shorter.</source>
        <translation>
            <numerusform>បញ្ជីបង្ហាញ %n នឹងខ្លីជាងមុន។</numerusform>
            <numerusform>បញ្ជីបង្ហាញ %n នឹងខ្លីជាងមុន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) can be recognised in these works, and will not be shown in them either.</source>
        <translation>
            <numerusform>មានមនុស្សផ្សេង %n នាក់ដែលអាចស្គាល់បានក្នុងស្នាដៃទាំងនេះ ហើយក៏នឹងមិនត្រូវបង្ហាញក្នុងនោះដែរ។</numerusform>
            <numerusform>មានមនុស្សផ្សេង %n នាក់ដែលអាចស្គាល់បានក្នុងស្នាដៃទាំងនេះ ហើយក៏នឹងមិនត្រូវបង្ហាញក្នុងនោះដែរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out there, in every edition.</source>
        <translation>មិនមានអ្វីត្រូវលុបទេ៖ ចាប់ពីពេលនេះ គ្រប់កំណែនឹងទុកស្នាដៃទាំងនេះចេញនៅទីនោះ។</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.</source>
        <translation>
            <numerusform>ម៉ាស៊ីន %n បានដាក់កំណែដែលមានស្នាដៃទាំងនេះ ហើយនៅបង្ហាញរហូតដល់ទទួលដំណឹង។ ម៉ាស៊ីននីមួយៗត្រូវបញ្ជាក់។</numerusform>
            <numerusform>ម៉ាស៊ីន %n បានដាក់កំណែដែលមានស្នាដៃទាំងនេះ ហើយនៅបង្ហាញរហូតដល់ទទួលដំណឹង។ ម៉ាស៊ីននីមួយៗត្រូវបញ្ជាក់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which kiosks have these editions: %1. Look for them.</source>
        <comment>numbers</comment>
        <translation>មិនមាននរណាដឹងថាម៉ាស៊ីនណាមានកំណែទាំងនេះទេ៖ %1។ សូមស្វែងរក។</translation>
    </message>
    <message>
        <source>No kiosk has to confirm it.</source>
        <translation>មិនមានម៉ាស៊ីនណាត្រូវបញ្ជាក់ទេ។</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>កំពុងធ្វើ…</translation>
    </message>
    <message>
        <source>For everything: exhibitions, the web, print</source>
        <translation>សម្រាប់ទាំងអស់៖ ពិព័រណ៍ បណ្ដាញ ការបោះពុម្ព</translation>
    </message>
    <message>
        <source>Choose where: everywhere, or one country at least.</source>
        <translation>សូមជ្រើសរើសទីណា៖ គ្រប់ទីកន្លែង ឬប្រទេសមួយយ៉ាងតិច។</translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out in %1, in every edition.</source>
        <comment>countries</comment>
        <translation>មិនមានអ្វីត្រូវលុបទេ៖ ចាប់ពីពេលនេះ គ្រប់កំណែនឹងទុកស្នាដៃទាំងនេះចេញនៅ%1។</translation>
    </message>
    <message>
        <source>What follows for this work: %1</source>
        <comment>sentences</comment>
        <translation>អ្វីដែលកើតឡើងចំពោះស្នាដៃនេះ៖ %1</translation>
    </message>
    <message>
        <source>Only for the web and print</source>
        <translation>តែសម្រាប់បណ្ដាញ និងការបោះពុម្ព</translation>
    </message>
    <message>
        <source>Only for exhibitions and the web</source>
        <translation>តែសម្រាប់ពិព័រណ៍ និងបណ្ដាញ</translation>
    </message>
    <message>
        <source>Only for exhibitions and print</source>
        <translation>តែសម្រាប់ពិព័រណ៍ និងការបោះពុម្ព</translation>
    </message>
</context>
<context>
    <name>sala::WordMeter</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a title on the kiosk</comment>
        <translation>
            <numerusform>%n បន្ទាត់</numerusform>
            <numerusform>%n បន្ទាត់</numerusform>
        </translation>
    </message>
    <message>
        <source>So many lines this title has on the kiosk</source>
        <translation>ចំនួនបន្ទាត់នៃចំណងជើងនេះលើម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>%1 of %2 lines before Read on</source>
        <comment>of a caption on the kiosk</comment>
        <translation>ឃើញ %1 ក្នុង %2 បន្ទាត់មុន «អានបន្ត»</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in sight</source>
        <comment>of a caption on the kiosk</comment>
        <translation>
            <numerusform>%n បន្ទាត់ ឃើញទាំងអស់</numerusform>
            <numerusform>%n បន្ទាត់ ឃើញទាំងអស់</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of its place on the kiosk&apos;s page all words fill</source>
        <translation>ពាក្យទាំងអស់បំពេញកន្លែងប៉ុនណាលើទំព័ររបស់ម៉ាស៊ីន</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>how long a text is</comment>
        <translation>
            <numerusform>%n តួអក្សរ</numerusform>
            <numerusform>%n តួអក្សរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WordsTable</name>
    <message>
        <source>Source</source>
        <comment>the language that is translated from</comment>
        <translation>ដើម</translation>
    </message>
</context>
<context>
    <name>sala::WorkFacts</name>
    <message>
        <source>Everybody in it has agreed</source>
        <translation>គ្រប់គ្នាក្នុងនោះបានយល់ព្រម</translation>
    </message>
    <message>
        <source>Everybody in it has agreed, until %1</source>
        <translation>គ្រប់គ្នាក្នុងនោះបានយល់ព្រម រហូតដល់ %1</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has not agreed yet</source>
        <translation>មិនបង្ហាញ៖ មានអ្នកក្នុងនោះមិនទាន់យល់ព្រម</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has refused</source>
        <translation>មិនបង្ហាញ៖ មានអ្នកក្នុងនោះបានបដិសេធ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <comment>titles of other photographs</comment>
        <translation>ស្រដៀងនឹង៖ %1</translation>
    </message>
    <message>
        <source>Nobody is recorded in it</source>
        <translation>មិនមានកត់ត្រានរណាក្នុងនោះទេ</translation>
    </message>
</context>
<context>
    <name>sala::WorkPage</name>
    <message>
        <source>Translate from</source>
        <translation>បកប្រែពី</translation>
    </message>
    <message>
        <source>into</source>
        <translation>ទៅជា</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>រូបភាព</translation>
    </message>
</context>
<context>
    <name>sala::WorkPicker</name>
    <message>
        <source>Words to look for</source>
        <translation>ពាក្យដែលត្រូវស្វែងរក</translation>
    </message>
    <message>
        <source>Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, in any language:</source>
        <translation>ប៉ះស្នាដៃដើម្បីបន្ថែម ឬអូសវាតាមបន្ទាត់ទាំងបីទៅកន្លែងដែលចង់ដាក់។ វាយពាក្យនៅទីនេះដើម្បីស្វែងរកស្នាដៃ ជាភាសាណាក៏បាន៖</translation>
    </message>
</context>
<context>
    <name>sala::Workbench</name>
    <message>
        <source>%1 – Sala for curators</source>
        <comment>the window; %1 is the library</comment>
        <translation>%1 – Sala សម្រាប់អ្នករៀបចំពិព័រណ៍</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the work, the field, the language</comment>
        <translation>%1៖ %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more text(s)</source>
        <translation>
            <numerusform>និងអត្ថបទ %n ទៀត</numerusform>
            <numerusform>និងអត្ថបទ %n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of somebody who has signed out</source>
        <translation>
            <numerusform>អត្ថបទ %n របស់អ្នកដែលបានចេញហើយ</numerusform>
            <numerusform>អត្ថបទ %n របស់អ្នកដែលបានចេញហើយ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WorksSheet</name>
    <message numerus="yes">
        <source>About %n work(s)</source>
        <translation>
            <numerusform>អំពីស្នាដៃ %n</numerusform>
            <numerusform>អំពីស្នាដៃ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>ប្ដូរស្នាដៃ %n</numerusform>
            <numerusform>ប្ដូរស្នាដៃ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>As precisely as it is known: %1, %2, %3, %4</source>
        <comment>examples of dates</comment>
        <translation>ច្បាស់តាមដែលដឹង៖ %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>ដំណើរ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>អ្នកបង្កើត</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>រក្សាសិទ្ធិ</translation>
    </message>
    <message>
        <source>Empty it</source>
        <comment>a field of several works</comment>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>values of several works</comment>
        <translation>ខុសគ្នា៖ %1</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or %3.</source>
        <comment>examples of dates</comment>
        <translation>នេះមិនមែនជាកាលបរិច្ឆេទទេ។ សូមសរសេរជា %1, %2 ឬ %3។</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a date</comment>
        <translation>អានថា៖ %1</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.</source>
        <translation>មានអ្នកផ្សេងបានប្ដូរស្នាដៃមួយក្នុងចំណោមនេះ។ គ្មានអ្វីត្រូវបានប្ដូរទេ៖ សូមបិទទំព័រនេះ ហើយមើលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>As it is: different (%1)</source>
        <comment>values of several works</comment>
        <translation>ទុកដដែល៖ ខុសគ្នា (%1)</translation>
    </message>
    <message>
        <source>As it is: none</source>
        <comment>of several works</comment>
        <translation>ទុកដដែល៖ គ្មាន</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <comment>of several works</comment>
        <translation>ទុកដដែល៖ %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several works</comment>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, and how many of the works have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
