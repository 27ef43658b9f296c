<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>sala::AboutPage</name>
    <message>
        <source>About the exhibition</source>
        <translation>เกี่ยวกับนิทรรศการ</translation>
    </message>
    <message>
        <source>Back to the photographs</source>
        <translation>กลับไปที่ภาพถ่าย</translation>
    </message>
</context>
<context>
    <name>sala::AboutText</name>
    <message>
        <source>This is a sample exhibition. Its pictures were drawn for this program: they are not photographs, and they show no real person.</source>
        <translation>นี่คือนิทรรศการตัวอย่าง ภาพทั้งหมดวาดขึ้นเพื่อโปรแกรมนี้ ไม่ใช่ภาพถ่าย และไม่ได้แสดงบุคคลจริงคนใด</translation>
    </message>
    <message>
        <source>Organised by</source>
        <comment>above the name of an organisation</comment>
        <translation>จัดโดย</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>above the names of organisations</comment>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Photographs by</source>
        <comment>above the name of a photographer</comment>
        <translation>ภาพถ่ายโดย</translation>
    </message>
    <message>
        <source>With the support of</source>
        <comment>above the name of a foundation</comment>
        <translation>สนับสนุนโดย</translation>
    </message>
</context>
<context>
    <name>sala::BrowseBar</name>
    <message>
        <source>By journey</source>
        <comment>photographs in the order of the visits to countries</comment>
        <translation>ตามการเดินทาง</translation>
    </message>
    <message>
        <source>By theme</source>
        <comment>photographs by subject</comment>
        <translation>ตามหัวข้อ</translation>
    </message>
    <message>
        <source>About the exhibition</source>
        <translation>เกี่ยวกับนิทรรศการ</translation>
    </message>
    <message>
        <source>Sample exhibition</source>
        <comment>a mark: this is not the real exhibition</comment>
        <translation>นิทรรศการตัวอย่าง</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all photographs and films</comment>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>shows where the photographs were taken</comment>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>shows what happened when, and the programme</comment>
        <translation>ลำดับเวลา</translation>
    </message>
</context>
<context>
    <name>sala::BrowsePage</name>
    <message>
        <source>Photographs</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>Map of the journeys</source>
        <translation>แผนที่การเดินทาง</translation>
    </message>
    <message>
        <source>Timeline and programme</source>
        <translation>ลำดับเวลาและกำหนดการ</translation>
    </message>
</context>
<context>
    <name>sala::ErrorText</name>
    <message>
        <source>The file is damaged. Copy it again from where it came from.</source>
        <translation>ไฟล์เสียหาย โปรดคัดลอกไฟล์จากต้นทางใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it, then try again.</source>
        <translation>มีโปรแกรมอื่นกำลังใช้ไฟล์นี้อยู่ โปรดปิดโปรแกรมนั้น แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The file was made by a newer Sala. Update this program, then try again.</source>
        <translation>ไฟล์นี้สร้างด้วย Sala รุ่นใหม่กว่า โปรดอัปเดตโปรแกรมนี้ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>หยุดแล้ว ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
    <message>
        <source>This cannot be found. Check the name, or plug the memory stick in again.</source>
        <translation>ไม่พบสิ่งที่ต้องการ โปรดตรวจสอบชื่อ หรือเสียบแฟลชไดรฟ์ใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Sala cannot use this. Choose another file, or check what was typed.</source>
        <translation>Sala ใช้ไฟล์หรือข้อมูลนี้ไม่ได้ โปรดเลือกไฟล์อื่น หรือตรวจสอบสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that the disk is not full and the memory stick is plugged in.</source>
        <translation>อ่านหรือเขียนไฟล์ไม่ได้ โปรดตรวจสอบว่าดิสก์ยังไม่เต็ม และแฟลชไดรฟ์ยังเสียบอยู่</translation>
    </message>
    <message>
        <source>This is not allowed. Choose another file or folder, or ask the person in charge.</source>
        <translation>ไม่ได้รับอนุญาต โปรดเลือกไฟล์หรือโฟลเดอร์อื่น หรือสอบถามผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what they changed, then try again.</source>
        <translation>มีผู้อื่นแก้ไขส่วนนี้ไปแล้วในระหว่างนั้น โปรดดูสิ่งที่แก้ไข แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Something went wrong. Restart Sala, then try again. The log says what happened.</source>
        <translation>เกิดข้อผิดพลาด โปรดเปิด Sala ใหม่ แล้วลองอีกครั้ง ดูรายละเอียดได้ในบันทึกของโปรแกรม</translation>
    </message>
</context>
<context>
    <name>sala::FilmBar</name>
    <message>
        <source>Pause</source>
        <comment>stops a film for a while</comment>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>ดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <comment>in a film</comment>
        <translation>ย้อนกลับ 10 วินาที</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>เบาลง</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ดังขึ้น</translation>
    </message>
    <message>
        <source>Hide subtitles</source>
        <translation>ซ่อนคำบรรยายใต้ภาพ</translation>
    </message>
    <message>
        <source>Show subtitles</source>
        <translation>แสดงคำบรรยายใต้ภาพ</translation>
    </message>
    <message>
        <source>Without sign language</source>
        <translation>ไม่ใช้ภาษามือ</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>ภาษามือ</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>ตำแหน่งในภาพยนตร์</translation>
    </message>
    <message>
        <source>Sign language (English)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ภาษามือ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Sign language (Thai)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ภาษามือ (ไทย)</translation>
    </message>
    <message>
        <source>Sign language (Khmer)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ภาษามือ (เขมร)</translation>
    </message>
    <message>
        <source>Sign language (Burmese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ภาษามือ (เมียนมา)</translation>
    </message>
    <message>
        <source>Sign language (Japanese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>ภาษามือ (ญี่ปุ่น)</translation>
    </message>
</context>
<context>
    <name>sala::FilmEndCard</name>
    <message>
        <source>Watch again</source>
        <translation>ดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>ภาพยนตร์เรื่องถัดไป</translation>
    </message>
</context>
<context>
    <name>sala::IdleOverlay</name>
    <message>
        <source>I am still here</source>
        <translation>ยังชมอยู่</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>คุณยังชมอยู่หรือไม่</translation>
    </message>
    <message>
        <source>Otherwise the exhibition starts again for the next visitor.</source>
        <translation>หากไม่มีการแตะหน้าจอ นิทรรศการจะเริ่มใหม่สำหรับผู้เข้าชมท่านต่อไป</translation>
    </message>
</context>
<context>
    <name>sala::InterviewPage</name>
    <message>
        <source>Film</source>
        <translation>ภาพยนตร์</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>ผลงานทั้งหมด</translation>
    </message>
    <message>
        <source>What is said</source>
        <comment>heading over the transcript of a film</comment>
        <translation>คำพูดในภาพยนตร์</translation>
    </message>
    <message>
        <source>This film cannot be shown just now.</source>
        <translation>ขณะนี้ไม่สามารถแสดงภาพยนตร์เรื่องนี้ได้</translation>
    </message>
    <message>
        <source>This film cannot be shown just now. You can read what is said in it.</source>
        <translation>ขณะนี้ไม่สามารถแสดงภาพยนตร์เรื่องนี้ได้ คุณสามารถอ่านคำพูดในภาพยนตร์ได้</translation>
    </message>
    <message>
        <source>This film may be painful to watch. Touch here to see it.</source>
        <translation>ภาพยนตร์เรื่องนี้อาจทำให้รู้สึกสะเทือนใจ แตะที่นี่หากต้องการชม</translation>
    </message>
    <message>
        <source>There is no sound just now. You can read what is said in this film.</source>
        <translation>ขณะนี้ไม่มีเสียง คุณสามารถอ่านคำพูดในภาพยนตร์ได้</translation>
    </message>
    <message>
        <source>There is no sound just now.</source>
        <translation>ขณะนี้ไม่มีเสียง</translation>
    </message>
</context>
<context>
    <name>sala::LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>ขนาดตัวอักษรและความต่างของสี</translation>
    </message>
</context>
<context>
    <name>sala::PageBar</name>
    <message>
        <source>Previous page</source>
        <comment>of a document</comment>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>of a document</comment>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>of a document&apos;s page</comment>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>zooms out until all of the page is seen</comment>
        <translation>ทั้งหน้า</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>to a document&apos;s page</comment>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>sala::PasteQuestion</name>
    <message>
        <source>This Burmese text can be read in two ways. Which one reads right?</source>
        <translation>ข้อความภาษาเมียนมานี้อ่านได้สองแบบ แบบใดอ่านถูกต้อง</translation>
    </message>
    <message>
        <source>Neither: insert nothing</source>
        <translation>ไม่ใช่ทั้งสอง: ไม่แทรกข้อความ</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate into: th, km, my or ja</comment>
        <translation>th</translation>
    </message>
</context>
<context>
    <name>sala::PhotoGrid</name>
    <message>
        <source>There are no photographs to show in this exhibition yet.</source>
        <translation>ยังไม่มีภาพถ่ายจัดแสดงในนิทรรศการนี้</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>Interviews and films</source>
        <translation>บทสัมภาษณ์และภาพยนตร์</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>เอกสารให้อ่าน</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>%1, document</source>
        <comment>what a screen reader says of a document, by its title</comment>
        <translation>%1 เอกสาร</translation>
    </message>
</context>
<context>
    <name>sala::PhotographBar</name>
    <message>
        <source>Previous</source>
        <comment>photograph</comment>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>photograph</comment>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <comment>zooms out until all of it is seen</comment>
        <translation>ทั้งภาพ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the photograph&apos;s number, and how many there are</comment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>sala::PhotographPage</name>
    <message>
        <source>Show the text</source>
        <comment>the words that belong to the photograph</comment>
        <translation>แสดงคำบรรยาย</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>This photograph cannot be shown just now.</source>
        <translation>ขออภัย ขณะนี้ไม่สามารถแสดงภาพถ่ายนี้ได้</translation>
    </message>
    <message>
        <source>This photograph may be painful to look at. Touch here to see it.</source>
        <translation>ภาพถ่ายนี้อาจทำให้รู้สึกสะเทือนใจ แตะที่นี่หากต้องการดู</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photograph by %1</source>
        <translation>ภาพถ่ายโดย %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>who made a film or a document</comment>
        <translation>โดย %1</translation>
    </message>
    <message>
        <source>The whole photograph: touch where you want to look</source>
        <comment>a small picture over a zoomed one</comment>
        <translation>ภาพถ่ายทั้งภาพ แตะตรงที่ต้องการดู</translation>
    </message>
</context>
<context>
    <name>sala::PhotographPanel</name>
    <message>
        <source>All photographs</source>
        <translation>ภาพถ่ายทั้งหมด</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPage</name>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs, films and documents</comment>
        <translation>ผลงานทั้งหมด</translation>
    </message>
    <message>
        <source>This document cannot be opened just now.</source>
        <translation>ขณะนี้ไม่สามารถเปิดเอกสารนี้ได้</translation>
    </message>
    <message>
        <source>Languages of this document</source>
        <translation>ภาษาของเอกสารนี้</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of a document</comment>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>ไม่สามารถแสดงหน้านี้ได้</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>ขนาดตัวอักษรและความต่างของสี</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>ตัวอักษรขนาดปกติ</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>ตัวอักษรขนาดใหญ่</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>ตัวอักษรขนาดใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>a choice: black, white and yellow only</comment>
        <translation>สีตัดกันสูง</translation>
    </message>
    <message>
        <source>Everything lower, within reach</source>
        <comment>a choice: pages use the screen&apos;s lower part</comment>
        <translation>เลื่อนทุกอย่างลงมาให้เอื้อมถึง</translation>
    </message>
    <message>
        <source>Less motion</source>
        <comment>a choice: nothing moves but what a finger moves</comment>
        <translation>ลดการเคลื่อนไหว</translation>
    </message>
</context>
<context>
    <name>sala::RelatedStrip</name>
    <message>
        <source>More like this</source>
        <comment>above pictures of related works</comment>
        <translation>ดูเพิ่มเติมในแนวเดียวกัน</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ภาพถ่าย</translation>
    </message>
</context>
<context>
    <name>sala::StaffNotice</name>
    <message>
        <source>For staff: some words cannot be shown. Please install %1.</source>
        <comment>fonts and, in brackets, their packages</comment>
        <translation>ถึงเจ้าหน้าที่: ข้อความบางส่วนแสดงไม่ได้ โปรดติดตั้ง %1</translation>
    </message>
</context>
<context>
    <name>sala::StageView</name>
    <message>
        <source>Sample exhibition: the pictures are drawn</source>
        <translation>นิทรรศการตัวอย่าง: ภาพทั้งหมดเป็นภาพวาด</translation>
    </message>
    <message>
        <source>Touch the screen to look around</source>
        <translation>แตะหน้าจอเพื่อเข้าชม</translation>
    </message>
    <message>
        <source>Photographs and films of the exhibition. Touch the screen to look around.</source>
        <translation>ภาพถ่ายและภาพยนตร์ในนิทรรศการ แตะหน้าจอเพื่อเข้าชม</translation>
    </message>
</context>
<context>
    <name>sala::TextLabel</name>
    <message>
        <source>In English</source>
        <comment>under a text shown in another language</comment>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>In Thai</source>
        <comment>under a text shown in another language</comment>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>In Khmer</source>
        <comment>under a text shown in another language</comment>
        <translation>ภาษาเขมร</translation>
    </message>
    <message>
        <source>In Burmese</source>
        <comment>under a text shown in another language</comment>
        <translation>ภาษาเมียนมา</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <comment>under a text shown in another language</comment>
        <translation>ภาษาญี่ปุ่น</translation>
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
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>this event is the next one</comment>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>sala::TimelineView</name>
    <message>
        <source>Programme</source>
        <comment>heading over talks and launches</comment>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>The project so far</source>
        <comment>heading over visits and publications</comment>
        <translation>เส้นทางของโครงการจนถึงวันนี้</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>ยังไม่มีอะไรให้แสดงที่นี่</translation>
    </message>
</context>
</TS>
