<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Not written in: %1</source>
        <comment>names of languages</comment>
        <translation>ยังไม่มีข้อความใน: %1</translation>
    </message>
    <message>
        <source>Pictures, films and cards: %1. Running time: %2</source>
        <comment>a number, a length of time</comment>
        <translation>ภาพ ภาพยนตร์ และแผ่นข้อความ: %1 เวลาทั้งหมด: %2</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <comment>a length of time</comment>
        <translation>ภาพยนตร์ %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Behind a warning: it is not shown in a playlist</source>
        <translation>มีคำเตือน จึงไม่แสดงในรายการแสดง</translation>
    </message>
    <message>
        <source>This playlist is not on this kiosk any more: it is passed over</source>
        <translation>รายการแสดงนี้ไม่มีในเครื่องนี้แล้ว จะข้ามไป</translation>
    </message>
    <message>
        <source>A work that is not here</source>
        <translation>ผลงานที่ไม่มีที่นี่</translation>
    </message>
    <message>
        <source>Not in this edition, or may not be shown here: it is passed over</source>
        <translation>ไม่มีในฉบับนี้ หรือไม่ได้รับอนุญาตให้แสดงที่นี่ จะข้ามไป</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ที่อยู่เหนือขึ้นไป</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ดูเป็นรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ดูรายละเอียด</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
</context>
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
    <name>sala::BenchActions</name>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Next missing text</source>
        <translation>ข้อความที่ขาดถัดไป</translation>
    </message>
    <message>
        <source>Previous missing text</source>
        <translation>ข้อความที่ขาดก่อนหน้า</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>ผลงานถัดไป</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>ผลงานก่อนหน้า</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>ผลงานทั้งหมด</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>ช่องถัดไป</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>ช่องก่อนหน้า</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>ภาษาถัดไป</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>ภาษาก่อนหน้า</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>คัดลอกต้นฉบับ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>บันทึกเป็นฉบับร่าง</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>ทำเครื่องหมายว่าตรวจแล้ว</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ยังถูกต้อง</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>ย้อนการบันทึกล่าสุด</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>บันทึกอีกครั้ง</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>ตัวอย่างขนาดใหญ่</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Add a curator</source>
        <translation>เพิ่มภัณฑารักษ์</translation>
    </message>
    <message>
        <source>Translated before</source>
        <translation>แปลไว้ก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Consents to look after</source>
        <translation>ความยินยอมที่ต้องดูแล</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Bring works in…</source>
        <translation>นำผลงานเข้า…</translation>
    </message>
    <message>
        <source>Edit the chosen works…</source>
        <translation>แก้ไขผลงานที่เลือก…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>ข้อความ…</translation>
    </message>
    <message>
        <source>Works…</source>
        <translation>ผลงาน…</translation>
    </message>
    <message>
        <source>What is shown of it…</source>
        <translation>ส่วนที่แสดง…</translation>
    </message>
    <message>
        <source>Bring texts in…</source>
        <translation>นำข้อความเข้า…</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>การเปลี่ยนแปลงในคลังผลงาน</translation>
    </message>
</context>
<context>
    <name>sala::BenchPage</name>
    <message>
        <source>Saved: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>บันทึกแล้ว: %1 %2</translation>
    </message>
    <message>
        <source>Search in every language</source>
        <translation>ค้นหาได้ทุกภาษา</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ผลงาน</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed and did not save are here again</source>
        <translation>
            <numerusform>ข้อความที่คุณพิมพ์และยังไม่ได้บันทึกกลับมาแล้ว %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>อ่านคลังผลงานไม่ได้</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>กำลังอ่านคลังผลงาน…</translation>
    </message>
    <message>
        <source>No work has these words. Search for fewer of them, or clear the filters.</source>
        <translation>ไม่มีผลงานที่มีคำเหล่านี้ ลองใช้คำน้อยลง หรือล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Nothing is left here. Clear the filters to see all works.</source>
        <translation>ไม่มีอะไรเหลือที่นี่แล้ว ล้างตัวกรองเพื่อดูผลงานทั้งหมด</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>หน้าที่เครื่องแสดง</translation>
    </message>
    <message>
        <source>Nothing is missing in %1 in these works.</source>
        <comment>a language</comment>
        <translation>ผลงานเหล่านี้ไม่มีข้อความที่ขาดในภาษา%1</translation>
    </message>
    <message>
        <source>There is no source to copy here.</source>
        <translation>ไม่มีต้นฉบับให้คัดลอกที่นี่</translation>
    </message>
    <message>
        <source>You changed this text. Save it first; then another person can review it.</source>
        <translation>คุณแก้ไขข้อความนี้แล้ว โปรดบันทึกก่อน จากนั้นให้ผู้อื่นตรวจ</translation>
    </message>
    <message>
        <source>There is no text here to review.</source>
        <translation>ไม่มีข้อความให้ตรวจที่นี่</translation>
    </message>
    <message>
        <source>Somebody else has written this since. Nothing was taken back.</source>
        <translation>มีผู้อื่นเขียนข้อความนี้หลังจากนั้นแล้ว ไม่ได้ย้อนอะไรกลับ</translation>
    </message>
    <message>
        <source>You have saved nothing that can be taken back.</source>
        <translation>ไม่มีการบันทึกของคุณที่ย้อนกลับได้</translation>
    </message>
    <message>
        <source>There is nothing to save again.</source>
        <translation>ไม่มีอะไรให้บันทึกอีกครั้ง</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>ย้อนการบันทึกล่าสุดแล้ว</translation>
    </message>
    <message>
        <source>It is saved again.</source>
        <translation>บันทึกอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>You wrote this text yourself; another person has to review it.</source>
        <translation>คุณเขียนข้อความนี้เอง ต้องให้ผู้อื่นตรวจ</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>a curator</comment>
        <translation>%1 เข้าสู่ระบบได้แล้ว</translation>
    </message>
    <message>
        <source>The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there.</source>
        <translation>ข้อความเดิมอยู่ในช่องแล้ว กดบันทึกเพื่อใช้ข้อความนี้อีกครั้ง หรือกด Ctrl+Z เพื่อเอาสิ่งที่อยู่ก่อนหน้ากลับมา</translation>
    </message>
    <message>
        <source>Another file was put in this library&apos;s place while it was open. Nothing more is written: copy what you typed and is not kept, close this window, and open the library again.</source>
        <translation>มีไฟล์อื่นมาแทนที่คลังผลงานนี้ขณะที่เปิดอยู่ จากนี้จะไม่มีการเขียนอะไรอีก โปรดคัดลอกสิ่งที่คุณพิมพ์และยังไม่ได้เก็บ ปิดหน้าต่างนี้ แล้วเปิดคลังผลงานอีกครั้ง</translation>
    </message>
    <message>
        <source>A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of them are gone.</source>
        <translation>มีผลงานหนึ่งถูกถอนออก เพราะมีผู้ที่อยู่ในผลงานถอนความยินยอม ภาพ ข้อความ และฉบับร่างทั้งหมดของผลงานนั้นถูกลบแล้ว</translation>
    </message>
    <message>
        <source>The texts are still being read. One moment…</source>
        <translation>กำลังอ่านข้อความอยู่ โปรดรอสักครู่…</translation>
    </message>
    <message>
        <source>Not saved, because it is not shown: %1. Show it, then save it.</source>
        <comment>languages with a draft</comment>
        <translation>ยังไม่บันทึก เพราะไม่ได้แสดงอยู่: %1 โปรดแสดงก่อน แล้วจึงบันทึก</translation>
    </message>
    <message>
        <source>The source stands in the field. Ctrl+Z brings back what was there.</source>
        <translation>ต้นฉบับอยู่ในช่องแล้ว กด Ctrl+Z เพื่อเอาสิ่งที่อยู่ก่อนหน้ากลับมา</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought in.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has no works yet. Drag a folder onto this window to bring some in.</source>
        <translation>คลังผลงานนี้ยังไม่มีผลงาน ลากโฟลเดอร์มาวางบนหน้าต่างนี้เพื่อนำผลงานเข้า</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n work(s) were brought in.</source>
        <translation>
            <numerusform>หยุดแล้ว นำเข้าแล้ว %n ผลงาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were brought in.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n ผลงาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were changed. Ctrl+Alt+Z takes it back.</source>
        <translation>
            <numerusform>เปลี่ยนแล้ว %n ผลงาน กด Ctrl+Alt+Z เพื่อย้อนกลับ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first: with Ctrl or Shift, or all of them with Ctrl+A.</source>
        <translation>เลือกผลงานก่อน ด้วย Ctrl หรือ Shift หรือทั้งหมดด้วย Ctrl+A</translation>
    </message>
    <message>
        <source>Slides show it like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>จากนี้สไลด์จะแสดงแบบนี้ กด Ctrl+Alt+Z เพื่อย้อนกลับ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>จากนี้ภาพยนตร์จะเริ่มและจบแบบนี้ กด Ctrl+Alt+Z เพื่อย้อนกลับ</translation>
    </message>
    <message>
        <source>Choose a photograph or a film first.</source>
        <translation>เลือกภาพถ่ายหรือภาพยนตร์ก่อน</translation>
    </message>
    <message>
        <source>Reviewed: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>ตรวจแล้ว: %1 %2</translation>
    </message>
</context>
<context>
    <name>sala::BenchSheet</name>
    <message>
        <source>Close</source>
        <comment>a sheet that lies over the window</comment>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>sala::BringRowView</name>
    <message>
        <source>New</source>
        <comment>a work that is not in the library</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a film of the library</comment>
        <translation>สำหรับ: %1</translation>
    </message>
    <message>
        <source>New, and looks like: %1</source>
        <comment>a photograph</comment>
        <translation>ใหม่ และคล้ายกับ: %1</translation>
    </message>
    <message>
        <source>It looks like a photograph that was withdrawn. Take it only if it is another.</source>
        <translation>คล้ายกับภาพถ่ายที่ถูกถอนออก รับเข้ามาเฉพาะเมื่อเป็นภาพอื่น</translation>
    </message>
    <message>
        <source>The same file is above.</source>
        <translation>มีไฟล์เดียวกันอยู่ด้านบนแล้ว</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>มีในคลังผลงานแล้ว: %1</translation>
    </message>
    <message>
        <source>Somebody in it took their consent back. It is not brought in again.</source>
        <translation>มีผู้ที่อยู่ในผลงานถอนความยินยอม จึงไม่นำเข้าอีก</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a field of a work, the language, the words</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>วันที่: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>สถานที่: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <comment>who made it</comment>
        <translation>ผู้สร้างสรรค์: %1</translation>
    </message>
    <message>
        <source>Copyright: %1</source>
        <translation>ลิขสิทธิ์: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>files that come in together</comment>
        <translation>พร้อมกับ: %1</translation>
    </message>
    <message>
        <source>Read with the XMP file beside it</source>
        <translation>อ่านพร้อมไฟล์ XMP ที่อยู่ข้างกัน</translation>
    </message>
    <message>
        <source>A text in it could be Unicode or Zawgyi and is left out.</source>
        <translation>มีข้อความที่อาจเป็น Unicode หรือ Zawgyi จึงไม่นำเข้า</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a document</comment>
        <translation>
            <numerusform>%n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>a latitude</comment>
        <translation>%1° ใต้</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>a latitude</comment>
        <translation>%1° เหนือ</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>a longitude</comment>
        <translation>%1° ตะวันตก</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>a longitude</comment>
        <translation>%1° ตะวันออก</translation>
    </message>
    <message>
        <source>The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or published has it; the original, which stays in the library, does.</source>
        <comment>a latitude, a longitude</comment>
        <translation>ไฟล์นี้บอกว่าถ่ายที่ใด: %1, %2 ซึ่งอาจเปิดเผยว่ามีคนอาศัยอยู่ที่ใด ภาพที่แสดงหรือเผยแพร่ไม่มีข้อมูลนี้ แต่ต้นฉบับซึ่งเก็บไว้ในคลังผลงานยังมีอยู่</translation>
    </message>
    <message>
        <source>It cannot be brought in. %1</source>
        <comment>a sentence that says why</comment>
        <translation>นำเข้าไม่ได้ %1</translation>
    </message>
</context>
<context>
    <name>sala::BringSheet</name>
    <message>
        <source>Bring works in</source>
        <translation>นำผลงานเข้า</translation>
    </message>
    <message>
        <source>Works are being brought in. It goes on when this sheet is closed.</source>
        <translation>กำลังนำผลงานเข้า จะทำต่อไปแม้ปิดหน้านี้</translation>
    </message>
    <message>
        <source>Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can also be dragged onto the window.</source>
        <translation>เลือกโฟลเดอร์หรือไฟล์: ภาพถ่าย ภาพยนตร์พร้อมคำบรรยายใต้ภาพและเสียง และเอกสารในแต่ละภาษา จะลากมาวางบนหน้าต่างก็ได้</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>กำลังดูไฟล์…</translation>
    </message>
    <message>
        <source>There is no photograph, film or document in it.</source>
        <translation>ไม่มีภาพถ่าย ภาพยนตร์ หรือเอกสารในนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot come in.</source>
        <translation>
            <numerusform>นำเข้าไม่ได้ %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in: %1 of %2 files, %3</source>
        <comment>the last is a file</comment>
        <translation>กำลังนำเข้า: %1 จาก %2 ไฟล์ %3</translation>
    </message>
    <message>
        <source>Looking at the files: %1 of %2, %3</source>
        <comment>the last is a file</comment>
        <translation>กำลังดูไฟล์: %1 จาก %2 %3</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>แถวก่อนหน้า</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>แถวถัดไป</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>เลือกโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>รับทั้งหมด</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>ไม่รับเลย</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n work(s)</source>
        <translation>
            <numerusform>นำเข้า %n ผลงาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>คืบหน้าไปเท่าใด</translation>
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
    <message>
        <source>Voices</source>
        <comment>films in which people speak</comment>
        <translation>เสียงจากผู้คน</translation>
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
    <name>sala::CloseSheet</name>
    <message>
        <source>Not everything is on the disk yet</source>
        <translation>ยังมีบางอย่างไม่ได้อยู่บนดิสก์</translation>
    </message>
    <message>
        <source>The disk does not take what was typed: it is full, or another program holds the library. Sala goes on trying, and the window closes by itself once everything is kept. Closed now, this would be lost:</source>
        <translation>เขียนสิ่งที่พิมพ์ลงดิสก์ไม่ได้ เพราะดิสก์เต็ม หรือมีโปรแกรมอื่นใช้คลังผลงานอยู่ Sala จะลองต่อไป และหน้าต่างจะปิดเองเมื่อเก็บครบแล้ว หากปิดตอนนี้ สิ่งต่อไปนี้จะหายไป:</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>ปิดเลย</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>เปิดหน้าต่างไว้</translation>
    </message>
</context>
<context>
    <name>sala::ClosedPage</name>
    <message>
        <source>The exhibition is closed now.</source>
        <translation>ขณะนี้นิทรรศการปิด</translation>
    </message>
    <message>
        <source>The exhibition is closed now. It opens again on %1 at %2.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>ขณะนี้นิทรรศการปิด จะเปิดอีกครั้ง%1 เวลา %2</translation>
    </message>
</context>
<context>
    <name>sala::ConflictSheet</name>
    <message>
        <source>Somebody else wrote this text meanwhile: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>มีผู้อื่นเขียนข้อความนี้ระหว่างนั้น: %1 %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>Or one text of both; write it here:</source>
        <translation>หรือรวมเป็นข้อความเดียว เขียนที่นี่:</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ใช้ของเขา</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>ใช้ของฉัน</translation>
    </message>
    <message>
        <source>Save the text of both</source>
        <translation>บันทึกข้อความที่รวมแล้ว</translation>
    </message>
    <message>
        <source>You wrote this text in another window, too: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>คุณเขียนข้อความนี้ในอีกหน้าต่างหนึ่งด้วย: %1, %2</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>ในอีกหน้าต่าง</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>ในหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Take the other window&apos;s</source>
        <translation>ใช้ของอีกหน้าต่าง</translation>
    </message>
    <message>
        <source>Take this window&apos;s</source>
        <translation>ใช้ของหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Keep the text of both</source>
        <translation>เก็บข้อความที่รวมแล้ว</translation>
    </message>
</context>
<context>
    <name>sala::ConsentEntryForm</name>
    <message>
        <source>What %1 said: %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>สิ่งที่ %1 บอก: %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Who is not asked, or has not agreed, is not shown.</source>
        <translation>ผู้ที่ยังไม่ได้ถาม หรือยังไม่ยินยอม จะไม่ถูกแสดง</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>ผู้ใหญ่</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>ผู้เยาว์</translation>
    </message>
    <message>
        <source>Private reference, never a name</source>
        <translation>รหัสอ้างอิงส่วนตัว ห้ามใส่ชื่อ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Nobody has asked yet: not shown</source>
        <translation>ยังไม่มีใครถาม: ไม่แสดง</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>ยินยอมแล้ว</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>Choose until when…</source>
        <translation>เลือกว่าถึงเมื่อใด…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>ไม่มีกำหนดสิ้นสุด</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>ถึงวันที่กำหนด</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>วันสุดท้ายที่ใช้ได้</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>เฉพาะเมื่อปิดใบหน้า</translation>
    </message>
    <message>
        <source>The face may be seen</source>
        <translation>เห็นใบหน้าได้</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>เฉพาะเมื่อไม่ได้ยินเสียง</translation>
    </message>
    <message>
        <source>The voice may be heard</source>
        <translation>ได้ยินเสียงได้</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>ถึงเมื่อใด</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ใด</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>ใบหน้า</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>the language somebody was asked in</comment>
        <translation>ไม่ได้จดไว้</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>ให้ความยินยอมอย่างไร</translation>
    </message>
    <message>
        <source>The day they said it, such as 2016-05-17</source>
        <translation>วันที่ให้คำตอบ เช่น 2016-05-17</translation>
    </message>
    <message>
        <source>The language they were asked in</source>
        <translation>ภาษาที่ใช้ถาม</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>ผู้ถาม</translation>
    </message>
    <message>
        <source>Who agreed for somebody under age: a private reference</source>
        <translation>ผู้ที่ยินยอมแทนผู้เยาว์: รหัสอ้างอิงส่วนตัว</translation>
    </message>
    <message>
        <source>What else is to be known; it stays in the library</source>
        <translation>เรื่องอื่นที่ควรรู้ จะเก็บไว้ในคลังผลงานเท่านั้น</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2027-12-31</source>
        <translation>ปี เดือน วัน (ค.ศ.) เช่น 2027-12-31</translation>
    </message>
    <message>
        <source>Write the person&apos;s private reference first.</source>
        <translation>โปรดเขียนรหัสอ้างอิงส่วนตัวของบุคคลก่อน</translation>
    </message>
    <message>
        <source>Choose where it holds: everywhere, or one country at least.</source>
        <translation>โปรดเลือกว่าใช้ได้ที่ใด: ทุกที่ หรืออย่างน้อยหนึ่งประเทศ</translation>
    </message>
    <message>
        <source>Choose until when it holds.</source>
        <translation>โปรดเลือกว่าใช้ได้ถึงเมื่อใด</translation>
    </message>
    <message>
        <source>Write the last day as year, month and day: 2027-12-31.</source>
        <translation>โปรดเขียนวันสุดท้ายเป็นปี เดือน วัน (ค.ศ.): 2027-12-31</translation>
    </message>
    <message>
        <source>Write the day they said it as year, month and day: 2016-05-17.</source>
        <translation>โปรดเขียนวันที่ให้คำตอบเป็นปี เดือน วัน (ค.ศ.): 2016-05-17</translation>
    </message>
    <message>
        <source>Somebody has to agree for a person under age: write who, by a private reference.</source>
        <translation>ต้องมีผู้ยินยอมแทนผู้เยาว์: โปรดเขียนรหัสอ้างอิงส่วนตัวของผู้นั้น</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>บันทึกยาวเกินไป</translation>
    </message>
    <message>
        <source>Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again.</source>
        <translation>ระหว่างนี้มีผู้อื่นบันทึกเรื่องของบุคคลนี้แล้ว ยังไม่มีอะไรถูกเขียน: โปรดปิดแล้วดูอีกครั้ง</translation>
    </message>
    <message>
        <source>This person has taken consent back. That is never undone: they cannot be shown again there.</source>
        <translation>บุคคลนี้ถอนความยินยอมแล้ว ย้อนกลับไม่ได้: จะแสดงบุคคลนี้ที่นั่นอีกไม่ได้</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheet</name>
    <message>
        <source>Consent: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>ความยินยอม: %1</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>เพิ่มบุคคล…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>%1, under age</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ผู้เยาว์</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>ถอนความยินยอม…</translation>
    </message>
    <message>
        <source>Take the consent of %1 back…</source>
        <comment>a person&apos;s reference</comment>
        <translation>ถอนความยินยอมของ %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what somebody agreed to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing is known, so it is not shown</source>
        <comment>a use</comment>
        <translation>%1: ยังไม่ทราบ จึงไม่แสดง</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a consent</comment>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>a consent</comment>
        <translation>บันทึก…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide a part of the picture…</source>
        <translation>ซ่อนส่วนหนึ่งของภาพ…</translation>
    </message>
    <message>
        <source>Their face can still be seen. Hide it…</source>
        <translation>ยังเห็นใบหน้าอยู่ ปิดใบหน้า…</translation>
    </message>
    <message>
        <source>The face of %1 can still be seen. Hide it…</source>
        <comment>a person&apos;s reference</comment>
        <translation>ยังเห็นใบหน้าของ %1 อยู่ ปิดใบหน้า…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n…</source>
        <comment>how many pieces</comment>
        <translation>
            <numerusform>หลักฐาน: %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>หลักฐาน…</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheets</name>
    <message>
        <source>Recorded: %1</source>
        <comment>a person&apos;s reference</comment>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon: F10 shows which.</source>
        <translation>
            <numerusform>ความยินยอม %n รายการใกล้หมดอายุ กด F10 เพื่อดู</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are not confirmed by every kiosk: F10 shows which.</source>
        <translation>
            <numerusform>การถอน %n รายการยังไม่ได้รับการยืนยันจากทุกเครื่อง กด F10 เพื่อดู</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from %n work(s). Publish every exhibition anew, and load it on every kiosk.</source>
        <translation>
            <numerusform>ถอนจาก %n ผลงานแล้ว โปรดเผยแพร่ทุกนิทรรศการใหม่ และโหลดในทุกเครื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies cannot be changed and may still have the works; delete them: %1</source>
        <comment>files</comment>
        <translation>แก้ไขสำเนาเหล่านี้ไม่ได้ และอาจยังมีผลงานอยู่ โปรดลบทิ้ง: %1</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWatch</name>
    <message>
        <source>Consents to look after</source>
        <translation>ความยินยอมที่ต้องดูแล</translation>
    </message>
    <message>
        <source>Read the receipts on sticks</source>
        <translation>อ่านใบยืนยันจากแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Read the receipts in a folder…</source>
        <translation>อ่านใบยืนยันในโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message numerus="yes">
        <source>%n new receipt(s) taken in.</source>
        <translation>
            <numerusform>รับใบยืนยันใหม่ %n ใบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <comment>files, with an English explanation</comment>
        <translation>ไม่ได้รับเข้า: %1</translation>
    </message>
    <message numerus="yes">
        <source>They end within %n day(s)</source>
        <comment>consents</comment>
        <translation>
            <numerusform>หมดอายุภายใน %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ไม่มี</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consents</comment>
        <translation>
            <numerusform>อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>a day, a person&apos;s reference, a use, countries</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Open its consents</source>
        <translation>เปิดความยินยอม</translation>
    </message>
    <message>
        <source>Kiosks that have not confirmed a withdrawal</source>
        <translation>เครื่องที่ยังไม่ยืนยันการถอน</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are confirmed by every kiosk.</source>
        <translation>
            <numerusform>การถอน %n รายการได้รับการยืนยันจากทุกเครื่องแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1 has confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>เครื่อง %1 ยืนยันแล้ว (ฉบับที่ %2 ทราบข่าวเมื่อ %3)</translation>
    </message>
    <message>
        <source>Kiosk %1 has NOT confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>เครื่อง %1 ยังไม่ยืนยัน (ฉบับที่ %2 ทราบข่าวเมื่อ %3)</translation>
    </message>
    <message>
        <source>an erased work, %1</source>
        <comment>its number</comment>
        <translation>ผลงานที่ลบแล้ว %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a work, when it was withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · only in %3</source>
        <comment>a work, when it was withdrawn, a country</comment>
        <translation>%1 · %2 · เฉพาะใน%3</translation>
    </message>
    <message>
        <source>No kiosk has said that it has edition %1. Look for it.</source>
        <comment>numbers</comment>
        <translation>ยังไม่มีเครื่องใดแจ้งว่ามีฉบับที่ %1 โปรดตามหา</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWords</name>
    <message>
        <source>Agreed</source>
        <comment>somebody</comment>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>somebody</comment>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a consent</comment>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>ยังไม่มีใครถาม</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <comment>a person&apos;s reference</comment>
        <translation>ยังไม่ทราบคำตอบของ %1</translation>
    </message>
    <message>
        <source>%1 has refused.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ไม่ยินยอม</translation>
    </message>
    <message>
        <source>%1 has taken consent back.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ถอนความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>What %1 agreed to has ended.</source>
        <comment>a person&apos;s reference</comment>
        <translation>ความยินยอมของ %1 สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>A part that is to be hidden is not hidden in the picture yet.</source>
        <translation>ส่วนที่ต้องปิดยังไม่ได้ปิดในภาพ</translation>
    </message>
    <message>
        <source>%1 agreed only if the face is hidden, and it can be seen.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ยินยอมเฉพาะเมื่อปิดใบหน้า แต่ยังเห็นใบหน้าอยู่</translation>
    </message>
    <message>
        <source>%1 agreed only where the voice is not heard, and it can be heard.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ยินยอมเฉพาะเมื่อไม่ได้ยินเสียง แต่ยังได้ยินเสียงอยู่</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <comment>in a list of countries</comment>
        <translation>ที่อื่นทั้งหมด</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere.</source>
        <translation>แสดงในนิทรรศการได้ทุกที่</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere, not in %1.</source>
        <comment>countries</comment>
        <translation>แสดงในนิทรรศการได้ทุกที่ ยกเว้น%1</translation>
    </message>
    <message>
        <source>Not shown in any exhibition.</source>
        <translation>ไม่แสดงในนิทรรศการใดเลย</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1, and nowhere else.</source>
        <comment>countries</comment>
        <translation>แสดงในนิทรรศการใน%1เท่านั้น</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1; not in %2, nor anywhere else.</source>
        <comment>countries</comment>
        <translation>แสดงในนิทรรศการใน%1 แต่ไม่แสดงใน%2 และที่อื่น</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>a day</comment>
        <translation>สิ้นสุดวันที่ %1</translation>
    </message>
    <message>
        <source>Ends on %2 in %1.</source>
        <comment>%1: countries, %2: a day</comment>
        <translation>สิ้นสุดวันที่ %2 ใน%1</translation>
    </message>
    <message>
        <source>Not on the web.</source>
        <translation>ไม่แสดงบนเว็บ</translation>
    </message>
    <message>
        <source>Not in print.</source>
        <translation>ไม่ใช้ในสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>On the web until %1.</source>
        <comment>a day</comment>
        <translation>แสดงบนเว็บได้ถึงวันที่ %1</translation>
    </message>
    <message>
        <source>In print until %1.</source>
        <comment>a day</comment>
        <translation>ใช้ในสิ่งพิมพ์ได้ถึงวันที่ %1</translation>
    </message>
    <message>
        <source>May be shown on the web.</source>
        <translation>แสดงบนเว็บได้</translation>
    </message>
    <message>
        <source>May be printed.</source>
        <translation>ใช้ในสิ่งพิมพ์ได้</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>นิทรรศการ</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>เว็บ</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>what a work is used for</comment>
        <translation>สิ่งพิมพ์</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>how somebody agreed</comment>
        <translation>ไม่ได้จดไว้</translation>
    </message>
    <message>
        <source>On a form</source>
        <comment>how somebody agreed</comment>
        <translation>ในแบบฟอร์ม</translation>
    </message>
    <message>
        <source>Spoken, and recorded</source>
        <comment>how somebody agreed</comment>
        <translation>ด้วยวาจา และบันทึกเสียงไว้</translation>
    </message>
    <message>
        <source>Spoken</source>
        <comment>how somebody agreed</comment>
        <translation>ด้วยวาจา</translation>
    </message>
    <message>
        <source>By letter or message</source>
        <comment>how somebody agreed</comment>
        <translation>ทางจดหมายหรือข้อความ</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a consent holds</comment>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>only with the face hidden</source>
        <translation>เฉพาะเมื่อปิดใบหน้า</translation>
    </message>
    <message>
        <source>the face may be seen</source>
        <translation>เห็นใบหน้าได้</translation>
    </message>
    <message>
        <source>only where the voice is not heard</source>
        <translation>เฉพาะเมื่อไม่ได้ยินเสียง</translation>
    </message>
    <message>
        <source>the voice may be heard</source>
        <translation>ได้ยินเสียงได้</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <comment>a consent</comment>
        <translation>ไม่มีกำหนดสิ้นสุด</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <comment>who asked somebody for consent</comment>
        <translation>ผู้ถาม: %1</translation>
    </message>
    <message>
        <source>%1 agreed for them</source>
        <comment>a guardian&apos;s reference</comment>
        <translation>%1 ยินยอมแทน</translation>
    </message>
    <message>
        <source>Nobody is recorded in it, so it may be shown everywhere, on the web and in print.</source>
        <translation>ยังไม่มีบันทึกว่ามีใครอยู่ในผลงานนี้ จึงแสดงได้ทุกที่ บนเว็บและในสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>Add whoever can be recognised: then nothing is shown that they have not agreed to.</source>
        <translation>โปรดเพิ่มทุกคนที่จำได้ แล้วจะไม่มีการแสดงสิ่งที่คนเหล่านั้นไม่ได้ยินยอม</translation>
    </message>
    <message>
        <source>%1 agreed only for %2.</source>
        <comment>%1: a person&apos;s reference, %2: countries</comment>
        <translation>%1 ยินยอมเฉพาะใน%2</translation>
    </message>
</context>
<context>
    <name>sala::CountryChoice</name>
    <message>
        <source>Where</source>
        <translation>ที่ใด</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>เลือกว่าที่ใด…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>Only in these countries</source>
        <translation>เฉพาะในประเทศเหล่านี้</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ประเทศ</translation>
    </message>
</context>
<context>
    <name>sala::CountryWords</name>
    <message>
        <source>Thailand</source>
        <translation>ประเทศไทย</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>กัมพูชา</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>เมียนมา</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ลาว</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>เวียดนาม</translation>
    </message>
    <message>
        <source>China</source>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>ญี่ปุ่น</translation>
    </message>
</context>
<context>
    <name>sala::CuratorDoor</name>
    <message>
        <source>Too many wrong passphrases. Wait %1.</source>
        <translation>ใส่รหัสผ่านผิดหลายครั้ง โปรดรอ %1</translation>
    </message>
    <message>
        <source>The first curator of this library</source>
        <translation>ภัณฑารักษ์คนแรกของคลังผลงานนี้</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>คุณคือใคร</translation>
    </message>
    <message>
        <source>Nobody edits this library yet. Your name will stand beside everything you write; nobody can open the workbench without a passphrase.</source>
        <translation>ยังไม่มีใครแก้ไขคลังผลงานนี้ ชื่อของคุณจะอยู่ข้างทุกสิ่งที่คุณเขียน และไม่มีใครเปิดโต๊ะทำงานได้โดยไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>โปรดเขียนชื่อก่อน</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Choose a passphrase of six characters or more that nobody guesses, such as three words.</source>
        <translation>โปรดตั้งรหัสผ่านอย่างน้อยหกตัวอักษรที่ไม่มีใครเดาได้ เช่น คำสามคำ</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look whether Caps Lock is on and which keyboard writes.</source>
        <translation>รหัสผ่านไม่ถูกต้อง โปรดดูว่าเปิด Caps Lock อยู่หรือไม่ และใช้แป้นพิมพ์ภาษาใด</translation>
    </message>
    <message>
        <source>The library does not answer. Try again.</source>
        <translation>คลังผลงานไม่ตอบสนอง โปรดลองอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed before are not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</source>
        <translation>
            <numerusform>ข้อความที่พิมพ์ไว้ก่อนหน้านี้ %n ข้อความยังไม่ได้อยู่บนดิสก์ Sala จะลองต่อไปขณะที่หน้าต่างนี้เปิดอยู่ โปรดทำให้ดิสก์มีที่ว่าง และอย่าปิดเครื่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::CuratorSheet</name>
    <message>
        <source>Add a curator</source>
        <translation>เพิ่มภัณฑารักษ์</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>They sign in with this passphrase; let them type it here themselves.</source>
        <translation>เขาจะเข้าสู่ระบบด้วยรหัสผ่านนี้ โปรดให้เขาพิมพ์เองที่นี่</translation>
    </message>
    <message>
        <source>The language they read</source>
        <translation>ภาษาที่เขาอ่าน</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>โปรดเขียนชื่อก่อน</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Choose another name, or a longer passphrase: six characters or more that nobody guesses.</source>
        <translation>โปรดเลือกชื่ออื่น หรือรหัสผ่านที่ยาวกว่านี้ อย่างน้อยหกตัวอักษรที่ไม่มีใครเดาได้</translation>
    </message>
</context>
<context>
    <name>sala::DifferenceView</name>
    <message>
        <source>What changed</source>
        <translation>สิ่งที่เปลี่ยนไป</translation>
    </message>
</context>
<context>
    <name>sala::DocumentLanguages</name>
    <message>
        <source>English</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ภาษาเขมร</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ภาษาเมียนมา</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ภาษาญี่ปุ่น</translation>
    </message>
    <message>
        <source>This document is in %1.</source>
        <comment>one or more languages</comment>
        <translation>เอกสารนี้มีเป็น%1</translation>
    </message>
</context>
<context>
    <name>sala::EditionCard</name>
    <message>
        <source>Both are the same: load it</source>
        <translation>รหัสตรงกัน โหลดเลย</translation>
    </message>
    <message>
        <source>Load this exhibition</source>
        <translation>โหลดนิทรรศการนี้</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>%1 ใน %2</translation>
    </message>
</context>
<context>
    <name>sala::EditionWords</name>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. The people in the pictures did not agree to be shown here. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>นิทรรศการนี้เผยแพร่สำหรับ%1 แต่เครื่องนี้ตั้งอยู่ใน%2 ผู้ที่อยู่ในภาพไม่ได้ยินยอมให้แสดงที่นี่ โปรดขอฉบับสำหรับ%2จากภัณฑารักษ์</translation>
    </message>
    <message>
        <source>The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.</source>
        <translation>เครื่องนี้แสดงนิทรรศการนี้ฉบับใหม่กว่าอยู่แล้ว คือฉบับที่ %1 ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <comment>%2: a date</comment>
        <translation>ฉบับที่ %1 เผยแพร่เมื่อ %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The kiosk has all its pictures and films already.</source>
        <translation>เครื่องนี้มีภาพถ่ายและภาพยนตร์ครบแล้ว</translation>
    </message>
    <message>
        <source>%1 will be copied. The kiosk has room for %2.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>จะคัดลอก %1 เครื่องนี้มีที่ว่าง %2</translation>
    </message>
    <message>
        <source>The memory stick cannot be read. Plug it in again, or try another one.</source>
        <translation>อ่านแฟลชไดรฟ์ไม่ได้ โปรดเสียบใหม่ หรือลองใช้อันอื่น</translation>
    </message>
    <message>
        <source>This file is not a published exhibition. Ask the curators for the file they published.</source>
        <translation>ไฟล์นี้ไม่ใช่นิทรรศการที่เผยแพร่แล้ว โปรดขอไฟล์ที่เผยแพร่จากภัณฑารักษ์</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Copy it onto the memory stick again.</source>
        <translation>ไฟล์นี้เสียหายระหว่างคัดลอก โปรดคัดลอกลงแฟลชไดรฟ์ใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.</source>
        <translation>นิทรรศการนี้ต้องใช้ Sala รุ่นใหม่กว่าในเครื่องนี้ โปรดอัปเดต Sala แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Somebody has changed this file since it was published. Do not use it, and tell the curators.</source>
        <translation>มีผู้แก้ไขไฟล์นี้หลังจากเผยแพร่แล้ว อย่าใช้ไฟล์นี้ และโปรดแจ้งภัณฑารักษ์</translation>
    </message>
    <message>
        <source>This kiosk does not know yet who published this exhibition. Compare this number with the one on your staff card: %1 Load it only if both are the same.</source>
        <comment>%1: letters and digits in groups</comment>
        <translation>เครื่องนี้ยังไม่รู้จักผู้เผยแพร่นิทรรศการนี้ โปรดเทียบรหัสนี้กับรหัสบนบัตรเจ้าหน้าที่ %1 โหลดเฉพาะเมื่อตรงกันเท่านั้น</translation>
    </message>
    <message>
        <source>The kiosk shows this edition already. Nothing needs to be done.</source>
        <translation>เครื่องนี้แสดงฉบับนี้อยู่แล้ว ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer edition.</source>
        <translation>มีผู้ที่อยู่ในนิทรรศการนี้ไม่ยินยอมให้แสดงอีกต่อไป โปรดขอฉบับใหม่จากภัณฑารักษ์</translation>
    </message>
    <message>
        <source>There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in charge of the kiosk.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>ที่ว่างในเครื่องนี้ไม่พอ ต้องใช้ %1 เหลือ %2 โปรดสอบถามผู้รับผิดชอบเครื่อง</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>PIN ต้องมีอย่างน้อย %1 หลัก</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>ยาวเกินไป</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>ประเทศอื่น</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>PIN นี้เดาง่ายเกินไป โปรดเลือกใหม่</translation>
    </message>
    <message>
        <source>This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators for the newest one.</source>
        <translation>เครื่องนี้เคยแสดงนิทรรศการนี้ฉบับใหม่กว่าแล้ว คือฉบับที่ %1 โปรดขอฉบับล่าสุดจากภัณฑารักษ์</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and nobody has said yet in which country this kiosk stands. Choose it under “Settings of this kiosk”.</source>
        <comment>%1: a country</comment>
        <translation>นิทรรศการนี้เผยแพร่สำหรับ%1 แต่ยังไม่มีใครระบุว่าเครื่องนี้ตั้งอยู่ในประเทศใด โปรดเลือกประเทศใน “การตั้งค่าเครื่องนี้”</translation>
    </message>
</context>
<context>
    <name>sala::EntryPanel</name>
    <message>
        <source>It stands for %1.</source>
        <comment>a length of time</comment>
        <translation>แสดงนาน %1</translation>
    </message>
    <message>
        <source>It plays from %1 to %2.</source>
        <comment>places in a film: 0:10, 1:20</comment>
        <translation>เล่นตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Play it with sound</source>
        <translation>เล่นโดยมีเสียง</translation>
    </message>
    <message>
        <source>Play it without sound</source>
        <translation>เล่นโดยไม่มีเสียง</translation>
    </message>
    <message>
        <source>Let it fade in</source>
        <translation>ให้ค่อยๆ ปรากฏ</translation>
    </message>
    <message>
        <source>Show it at once, without a fade</source>
        <translation>แสดงทันที ไม่ต้องค่อยๆ ปรากฏ</translation>
    </message>
    <message>
        <source>Keep it in its place</source>
        <translation>แสดงตามลำดับเดิม</translation>
    </message>
    <message>
        <source>Shuffle it with those beside it</source>
        <translation>สลับลำดับกับรายการข้างเคียง</translation>
    </message>
    <message>
        <source>Large words, in %1:</source>
        <comment>a language</comment>
        <translation>ข้อความตัวใหญ่ ภาษา %1:</translation>
    </message>
    <message>
        <source>The playlist&apos;s name, in %1:</source>
        <comment>a language</comment>
        <translation>ชื่อรายการแสดง ภาษา %1:</translation>
    </message>
    <message>
        <source>A sentence below, in %1:</source>
        <comment>a language</comment>
        <translation>ประโยคด้านล่าง ภาษา %1:</translation>
    </message>
    <message>
        <source>Touch an entry to change it.</source>
        <translation>แตะรายการย่อยเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>สั้นลง</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>นานขึ้น</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>เริ่มเร็วขึ้น</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>เริ่มช้าลง</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>จบเร็วขึ้น</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>จบช้าลง</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>ข้อความตัวใหญ่</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>ประโยค</translation>
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
    <name>sala::EvidenceRow</name>
    <message>
        <source>Sealed</source>
        <comment>a piece of evidence</comment>
        <translation>ผนึกไว้</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a piece of evidence is, who added it and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erase it for good. It cannot be brought back.</source>
        <translation>ลบถาวร นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <comment>a piece of evidence</comment>
        <translation>เปิดดู: %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ลบ…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a piece of evidence</comment>
        <translation>ลบ: %1</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceSheet</name>
    <message>
        <source>The passphrase was forgotten after some minutes. Type it again to look at a piece.</source>
        <translation>ระบบลืมรหัสผ่านแล้วหลังผ่านไปไม่กี่นาที พิมพ์อีกครั้งเพื่อดูหลักฐาน</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>หลักฐาน: %1, %2</translation>
    </message>
    <message>
        <source>What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; no exhibition and no export has any of it.</source>
        <translation>สิ่งที่แสดงว่าเขาพูดเช่นนั้น: บันทึก หรือแบบฟอร์มที่สแกน ทุกชิ้นผนึกไว้และอยู่ในคลังผลงานนี้เท่านั้น ไม่มีในนิทรรศการหรือไฟล์ที่ส่งออกใดๆ</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>บันทึกเพิ่ม</translation>
    </message>
    <message>
        <source>Seal this note</source>
        <translation>ผนึกบันทึกนี้</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it is: delete it when nobody else is to see it.</source>
        <translation>ภาพ JPEG หรือ PNG หรือเอกสาร PDF ไม่เกิน 16 MB จะลากมาวางที่นี่ก็ได้ ไฟล์เดิมยังอยู่ที่เดิม โปรดลบหากไม่ต้องการให้ใครเห็น</translation>
    </message>
    <message>
        <source>Passphrase for evidence, to look at a piece</source>
        <translation>รหัสผ่านของหลักฐาน สำหรับเปิดดู</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>เปลี่ยนรหัสผ่าน…</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>ตั้งรหัสผ่าน…</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added.</source>
        <translation>ยังไม่มีใครตั้งรหัสผ่านของหลักฐาน ต้องตั้งหนึ่งครั้งสำหรับคลังผลงานนี้ก่อนเพิ่มหลักฐาน</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>หลักฐาน %n ชิ้น</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>Type the passphrase for evidence, then press Return.</source>
        <translation>พิมพ์รหัสผ่านของหลักฐาน แล้วกด Return</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>กำลังเปิด…</translation>
    </message>
    <message>
        <source>It is being sealed…</source>
        <translation>กำลังผนึก…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>เพิ่มหลักฐาน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is sealed in this library.</source>
        <translation>ผนึกไว้ในคลังผลงานนี้แล้ว</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>The note is not sealed yet, and is lost when you leave. Seal it, or leave once more.</source>
        <translation>บันทึกยังไม่ได้ผนึก หากออกจะหายไป โปรดผนึก หรือกดออกอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceView</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of evidence, its file&apos;s name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>บันทึกสำเนา…</translation>
    </message>
    <message>
        <source>It is a PDF document of %1. It cannot be shown in this window.</source>
        <comment>a size</comment>
        <translation>เป็นเอกสาร PDF ขนาด %1 แสดงในหน้าต่างนี้ไม่ได้</translation>
    </message>
    <message>
        <source>A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only where that is safe, and delete it when it was seen.</source>
        <translation>สำเนาที่บันทึกไม่ได้ผนึก ใครก็ตามที่เข้าถึงดิสก์หรือแฟลชไดรฟ์นั้นอ่านได้ บันทึกเฉพาะในที่ปลอดภัย และลบเมื่อดูแล้ว</translation>
    </message>
    <message>
        <source>Save a copy that is not sealed</source>
        <translation>บันทึกสำเนาที่ไม่ได้ผนึก</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>กำลังดำเนินการ…</translation>
    </message>
    <message>
        <source>It lies open in %1. Delete that file when it was seen.</source>
        <comment>a file</comment>
        <translation>อ่านได้โดยไม่ต้องใช้รหัสผ่านใน %1 ลบไฟล์นั้นเมื่อดูแล้ว</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>มีไฟล์ชื่อนั้นอยู่แล้ว โปรดเลือกชื่ออื่น</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceWords</name>
    <message>
        <source>A note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>เอกสาร PDF</translation>
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
        <translation>เพิ่มโดย %1</translation>
    </message>
    <message>
        <source>This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.</source>
        <translation>เก็บเป็นหลักฐานไม่ได้ รับเฉพาะบันทึก ภาพ JPEG หรือ PNG หรือเอกสาร PDF ไม่เกิน 16 MB</translation>
    </message>
    <message>
        <source>This is not the passphrase for evidence.</source>
        <translation>นี่ไม่ใช่รหัสผ่านของหลักฐาน</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has erased it.</source>
        <translation>ไม่มีแล้ว: มีคนลบไปแล้ว</translation>
    </message>
    <message>
        <source>It is damaged and cannot be opened.</source>
        <translation>เสียหาย เปิดไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>Choose a longer passphrase: %n characters or more that nobody guesses.</source>
        <translation>
            <numerusform>ตั้งรหัสผ่านให้ยาวขึ้น: อย่างน้อย %n อักขระที่ไม่มีใครเดาได้</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase until now is another one.</source>
        <translation>รหัสผ่านเดิมไม่ใช่ค่านี้</translation>
    </message>
    <message>
        <source>Somebody else has chosen a passphrase meanwhile. Close this and look again.</source>
        <translation>ระหว่างนี้มีคนอื่นตั้งรหัสผ่านแล้ว โปรดปิดแล้วดูใหม่</translation>
    </message>
</context>
<context>
    <name>sala::FieldCard</name>
    <message>
        <source>The source has changed since</source>
        <translation>ต้นฉบับเปลี่ยนไปหลังจากแปล</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ยังถูกต้อง</translation>
    </message>
    <message>
        <source>The translation needs no change: it is up to date again</source>
        <translation>คำแปลไม่ต้องแก้ไข เป็นปัจจุบันอีกครั้ง</translation>
    </message>
    <message>
        <source>Glossary: “%1” is %2</source>
        <comment>a word of the source and the one that the translation should use</comment>
        <translation>อภิธานศัพท์: “%1” คือ %2</translation>
    </message>
    <message>
        <source>“%1” hurts people. Choose another word.</source>
        <translation>“%1” ทำร้ายความรู้สึกผู้อื่น โปรดเลือกคำอื่น</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary</source>
        <translation>ไม่มี “%1” ในพจนานุกรม</translation>
    </message>
</context>
<context>
    <name>sala::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>คำบรรยายภาพ</translation>
    </message>
    <message>
        <source>Description for who cannot see it</source>
        <comment>the alternative text of a photograph</comment>
        <translation>คำอธิบายสำหรับผู้ที่มองไม่เห็น</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>เรื่องราว</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>บทถอดเสียง</translation>
    </message>
</context>
<context>
    <name>sala::FileQuestion</name>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>ดูใน</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ชนิดของไฟล์</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
    <message>
        <source>Loudness: %1 of %2</source>
        <comment>%1 and %2: numbers</comment>
        <translation>ความดัง: %1 จาก %2</translation>
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
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>หนึ่งคำถามถึงคุณ</translation>
    </message>
</context>
<context>
    <name>sala::FilmTestPage</name>
    <message>
        <source>The film cannot be played.</source>
        <translation>เล่นภาพยนตร์ไม่ได้</translation>
    </message>
    <message>
        <source>Test of film and sound</source>
        <translation>ทดสอบภาพยนตร์และเสียง</translation>
    </message>
    <message>
        <source>You should see moving colours and hear a tone. What is it like?</source>
        <translation>คุณควรเห็นสีเคลื่อนไหวและได้ยินเสียงหนึ่ง เป็นอย่างไร</translation>
    </message>
    <message>
        <source>I see and hear it</source>
        <translation>เห็นและได้ยิน</translation>
    </message>
    <message>
        <source>I see it, but hear nothing</source>
        <translation>เห็น แต่ไม่ได้ยิน</translation>
    </message>
    <message>
        <source>I see nothing</source>
        <translation>ไม่เห็นอะไร</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>เล่นอีกครั้ง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>sala::FilterPanel</name>
    <message>
        <source>Texts in</source>
        <translation>ข้อความภาษา</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>เกี่ยวกับอะไร</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>ทุกภาษา</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>ผลงานทั้งหมด</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>works with a text that nobody has written</comment>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>works with a text that is saved but not finished</comment>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>works with a translation whose source has changed</comment>
        <translation>ต้องปรับปรุง</translation>
    </message>
    <message>
        <source>To review</source>
        <comment>works with a text that nobody else has checked</comment>
        <translation>รอตรวจ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>works with a text somebody typed and did not save</comment>
        <translation>ยังไม่บันทึก</translation>
    </message>
    <message>
        <source>All</source>
        <comment>works, whatever their consents</comment>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>the consent of everybody shown</comment>
        <translation>ให้แล้ว</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>a consent</comment>
        <translation>ใกล้หมดอายุ</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>the consents of the people shown</comment>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a consent</comment>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>การเดินทางทั้งหมด</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>หัวข้อทั้งหมด</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>สถานที่ทั้งหมด</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place or theme, and how many works</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>photographs that are nearly the same as another one</comment>
        <translation>ภาพที่คล้ายกัน</translation>
    </message>
    <message>
        <source>Nobody recorded</source>
        <translation>ไม่มีใครถูกบันทึกไว้</translation>
    </message>
</context>
<context>
    <name>sala::FrameSheet</name>
    <message>
        <source>What slides show of it</source>
        <translation>สิ่งที่สไลด์แสดงจากภาพนี้</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>ทั้งภาพ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The photograph: arrows move the point, or the frame</source>
        <translation>ภาพถ่าย: ปุ่มลูกศรเลื่อนจุดหรือกรอบ</translation>
    </message>
    <message>
        <source>The point that slides move towards</source>
        <translation>จุดที่สไลด์เคลื่อนเข้าหา</translation>
    </message>
    <message>
        <source>The part that slides show</source>
        <translation>ส่วนที่สไลด์แสดง</translation>
    </message>
    <message>
        <source>Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.</source>
        <translation>ลากกรอบ หรือเลื่อนด้วยปุ่มลูกศร กด Ctrl พร้อมกันเพื่อขยายหรือย่อ</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>มีผู้อื่นเปลี่ยนผลงานนี้ระหว่างนั้น ยังไม่ได้เปลี่ยนอะไร โปรดปิดหน้านี้แล้วดูอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>sala::HealthCard</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what was looked at, %2: how it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sala::HealthPage</name>
    <message>
        <source>The report is being written. Leave the memory stick where it is.</source>
        <translation>กำลังบันทึกรายงาน อย่าถอดแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>The report is saved: %1. You can take the memory stick out.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>บันทึกรายงานแล้ว: %1 ถอดแฟลชไดรฟ์ได้</translation>
    </message>
    <message>
        <source>The kiosk is being looked at. This takes a moment.</source>
        <translation>กำลังตรวจดูเครื่อง โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>Looked at %1. Begin with what stands first.</source>
        <comment>%1: a time of day</comment>
        <translation>ตรวจเมื่อ %1 โปรดเริ่มจากรายการแรก</translation>
    </message>
    <message>
        <source>Looked at %1. Nothing needs to be done.</source>
        <comment>%1: a time of day</comment>
        <translation>ตรวจเมื่อ %1 ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>สภาพของเครื่องนี้</translation>
    </message>
    <message>
        <source>Test the touch screen</source>
        <translation>ทดสอบจอสัมผัส</translation>
    </message>
    <message>
        <source>Test film and sound</source>
        <translation>ทดสอบภาพยนตร์และเสียง</translation>
    </message>
    <message>
        <source>Save a report to the memory stick</source>
        <translation>บันทึกรายงานลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.</source>
        <comment>%1: a time of day</comment>
        <translation>ตรวจดูเมื่อ %1 ไม่พบปัญหา สิ่งที่เครื่องรู้เองไม่ได้ โปรดตรวจดูเอง</translation>
    </message>
    <message>
        <source>The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>นาฬิกาแสดง %1 %2 ถูกต้องหรือไม่ หากถูกต้อง เครื่องจะกลับมาทำตามเวลาเปิดปิด</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>ตอนนี้นาฬิกาถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the clock is not right</comment>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>ใช่ ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>sala::HealthWords</name>
    <message>
        <source>Exhibition</source>
        <translation>นิทรรศการ</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>การเขียนลงดิสก์</translation>
    </message>
    <message>
        <source>Condition of the disk</source>
        <translation>สภาพของดิสก์</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>ไฟเลี้ยงเครื่อง</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>อุณหภูมิ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>หน่วยความจำ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>แบบอักษร</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>จอสัมผัส</translation>
    </message>
    <message>
        <source>Film and its sound</source>
        <translation>ภาพยนตร์และเสียง</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>การเปิดและปิดเครื่อง</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>ปกติดี</translation>
    </message>
    <message>
        <source>Look after it soon</source>
        <translation>ควรดูแลโดยเร็ว</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>ต้องแก้ไขทันที</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>No exhibition is loaded.</source>
        <translation>ยังไม่ได้โหลดนิทรรศการ</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is damaged.</source>
        <extracomment>%2: a date</extracomment>
        <translation>ฉบับที่ %1 เผยแพร่เมื่อ %2 เสียหาย</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data cannot be read.</source>
        <translation>อ่านข้อมูลของเครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The disk keeps what is written to it.</source>
        <translation>ดิสก์เก็บข้อมูลที่เขียนได้</translation>
    </message>
    <message>
        <source>The disk can only be read: nothing new is kept, no exhibition can be loaded.</source>
        <translation>ดิสก์อ่านได้อย่างเดียว จึงเก็บข้อมูลใหม่และโหลดนิทรรศการไม่ได้</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it.</source>
        <translation>ดิสก์ไม่ได้เก็บข้อมูลที่เขียนลงไป</translation>
    </message>
    <message>
        <source>The disk says that it is well.</source>
        <translation>ดิสก์แจ้งว่าปกติดี</translation>
    </message>
    <message>
        <source>No errors were counted. How worn the disk is, it does not tell.</source>
        <translation>ไม่พบข้อผิดพลาด แต่ดิสก์ไม่บอกว่าเสื่อมเพียงใด</translation>
    </message>
    <message>
        <source>The disk has used up %1% of its life.</source>
        <extracomment>%1: a number</extracomment>
        <translation>ดิสก์ใช้อายุไปแล้ว %1%</translation>
    </message>
    <message>
        <source>The disk has had errors: %1.</source>
        <extracomment>%1: how many</extracomment>
        <translation>ดิสก์เกิดข้อผิดพลาดแล้ว %1 ครั้ง</translation>
    </message>
    <message>
        <source>The disk says that it is about to fail.</source>
        <translation>ดิสก์แจ้งว่าใกล้จะเสีย</translation>
    </message>
    <message>
        <source>This machine does not tell how its disk is.</source>
        <translation>เครื่องนี้ไม่บอกสภาพของดิสก์</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <extracomment>a size: 12.4 GB</extracomment>
        <translation>เหลือที่ว่าง %1</translation>
    </message>
    <message>
        <source>%1 are free. Another edition as large as this one, %2, does not fit.</source>
        <extracomment>both are sizes: 12.4 GB</extracomment>
        <translation>เหลือที่ว่าง %1 ไม่พอสำหรับฉบับใหม่ที่ใหญ่เท่าฉบับนี้ (%2)</translation>
    </message>
    <message>
        <source>This machine does not tell how much room is free.</source>
        <translation>เครื่องนี้ไม่บอกว่าเหลือที่ว่างเท่าใด</translation>
    </message>
    <message>
        <source>The machine gets enough power.</source>
        <translation>เครื่องได้รับไฟเพียงพอ</translation>
    </message>
    <message>
        <source>Since it was switched on, the machine did not always get enough power.</source>
        <translation>ตั้งแต่เปิดเครื่อง เครื่องได้รับไฟไม่พอในบางช่วง</translation>
    </message>
    <message>
        <source>The machine does not get enough power now.</source>
        <translation>ขณะนี้เครื่องได้รับไฟไม่พอ</translation>
    </message>
    <message>
        <source>This machine does not tell whether it gets enough power.</source>
        <translation>เครื่องนี้ไม่บอกว่าได้รับไฟเพียงพอหรือไม่</translation>
    </message>
    <message>
        <source>It is %1 °C inside the machine.</source>
        <extracomment>%1: a number</extracomment>
        <translation>ภายในเครื่อง %1 °C</translation>
    </message>
    <message>
        <source>This machine does not tell how hot it is.</source>
        <translation>เครื่องนี้ไม่บอกอุณหภูมิ</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <extracomment>a size: 1.2 GB</extracomment>
        <translation>หน่วยความจำเหลือ %1</translation>
    </message>
    <message>
        <source>This machine does not tell how much memory is free.</source>
        <translation>เครื่องนี้ไม่บอกว่าหน่วยความจำเหลือเท่าใด</translation>
    </message>
    <message>
        <source>It shows %1 and is set over the network.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>แสดง %1 และตั้งตามเครือข่ายแล้ว</translation>
    </message>
    <message>
        <source>It shows %1. No network has set it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>แสดง %1 แต่ไม่ได้ตั้งตามเครือข่าย</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right: opening hours are not kept.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>แสดง %1 ซึ่งไม่น่าถูกต้อง จึงไม่ใช้เวลาเปิดปิด</translation>
    </message>
    <message>
        <source>The fonts of all five languages are there.</source>
        <translation>มีแบบอักษรครบทั้งห้าภาษา</translation>
    </message>
    <message>
        <source>Fonts are missing, some words cannot be read: %1.</source>
        <extracomment>%1: their names</extracomment>
        <translation>ขาดแบบอักษร บางคำจึงอ่านไม่ได้: %1</translation>
    </message>
    <message>
        <source>The machine has a device for sound.</source>
        <translation>เครื่องมีอุปกรณ์เสียง</translation>
    </message>
    <message>
        <source>The machine finds no device for sound: films are silent.</source>
        <translation>เครื่องไม่พบอุปกรณ์เสียง ภาพยนตร์จึงไม่มีเสียง</translation>
    </message>
    <message>
        <source>This machine does not tell whether it has a device for sound.</source>
        <translation>เครื่องนี้ไม่บอกว่ามีอุปกรณ์เสียงหรือไม่</translation>
    </message>
    <message>
        <source>Nobody has tested it yet.</source>
        <translation>ยังไม่มีใครทดสอบ</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, and two fingers.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: ตอบสนองทั่วทั้งจอ และรับสองนิ้วได้</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: ตอบสนองทั่วทั้งจอ แต่รับได้นิ้วเดียว ขยายภาพถ่ายได้ด้วยปุ่ม</translation>
    </message>
    <message>
        <source>Tested on %1: touches that nobody made: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>ทดสอบเมื่อ %1: มีการสัมผัสที่ไม่มีใครแตะ %2 ครั้ง</translation>
    </message>
    <message>
        <source>Tested on %1: squares that do not answer: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>ทดสอบเมื่อ %1: มีช่องที่ไม่ตอบสนอง %2 ช่อง</translation>
    </message>
    <message>
        <source>Tested on %1: touches do not arrive where the finger is.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: จุดสัมผัสไม่ตรงกับนิ้ว</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive turned, as on a screen that stands another way.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: จุดสัมผัสหมุนผิดทิศ เหมือนจอวางอีกแนวหนึ่ง</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive mirrored.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: จุดสัมผัสกลับด้านเหมือนในกระจก</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen and heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: เห็นภาพยนตร์และได้ยินเสียง</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen, but not heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: เห็นภาพยนตร์แต่ไม่ได้ยินเสียง</translation>
    </message>
    <message>
        <source>Tested on %1: no film was seen.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>ทดสอบเมื่อ %1: ไม่เห็นภาพยนตร์</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. It was always shut down properly.</source>
        <extracomment>%1: how often</extracomment>
        <translation>เปิดในช่วง 7 วันที่ผ่านมา %1 ครั้ง และปิดอย่างถูกต้องทุกครั้ง</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.</source>
        <extracomment>%1 and %2: how often, %3: date and time</extracomment>
        <translation>เปิดในช่วง 7 วันที่ผ่านมา %1 ครั้ง ดับเพราะไฟดับหรือขัดข้อง %2 ครั้ง ครั้งล่าสุดหลังเปิดเมื่อ %3</translation>
    </message>
    <message>
        <source>Nothing was noted about starts yet.</source>
        <translation>ยังไม่มีบันทึกการเปิดเครื่อง</translation>
    </message>
    <message>
        <source>The program has noted nothing in the last 7 days.</source>
        <translation>โปรแกรมไม่ได้บันทึกปัญหาใดในช่วง 7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Noted by the program in the last 7 days: %1.</source>
        <extracomment>%1: how often</extracomment>
        <translation>โปรแกรมบันทึกปัญหาในช่วง 7 วันที่ผ่านมา %1 ครั้ง</translation>
    </message>
    <message>
        <source>Load an exhibition from a memory stick.</source>
        <translation>โปรดโหลดนิทรรศการจากแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Load it again from the memory stick. If it is damaged again, the disk must be replaced.</source>
        <translation>โปรดโหลดใหม่จากแฟลชไดรฟ์ หากเสียหายอีกต้องเปลี่ยนดิสก์</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to make room before the next edition is loaded.</source>
        <translation>โปรดให้ผู้รับผิดชอบเครื่องเพิ่มที่ว่างก่อนโหลดฉบับถัดไป</translation>
    </message>
    <message>
        <source>Shut the machine down and switch it on again. If it stays so, ask the person in charge of the kiosk.</source>
        <translation>โปรดปิดเครื่องแล้วเปิดใหม่ หากยังเป็นอยู่ โปรดสอบถามผู้รับผิดชอบเครื่อง</translation>
    </message>
    <message>
        <source>It still works. Ask the person in charge of the kiosk to plan for a new disk.</source>
        <translation>ยังใช้งานได้ โปรดให้ผู้รับผิดชอบเครื่องเตรียมดิสก์ใหม่</translation>
    </message>
    <message>
        <source>Keep the exhibition&apos;s memory stick at hand. The disk must be replaced.</source>
        <translation>เก็บแฟลชไดรฟ์ของนิทรรศการไว้ใกล้มือ ต้องเปลี่ยนดิสก์</translation>
    </message>
    <message>
        <source>Use the power supply that came with the machine, plugged straight into the wall.</source>
        <translation>โปรดใช้อะแดปเตอร์ที่มากับเครื่องและเสียบเข้ากับผนังโดยตรง</translation>
    </message>
    <message>
        <source>Let air in: nothing may cover its openings, and no sun may shine on it.</source>
        <translation>ให้อากาศถ่ายเท อย่าให้มีสิ่งใดบังช่องลม และอย่าให้โดนแดด</translation>
    </message>
    <message>
        <source>Shut it down, let it cool, and put it where air can pass.</source>
        <translation>โปรดปิดเครื่อง รอให้เย็น แล้ววางในที่ที่อากาศถ่ายเท</translation>
    </message>
    <message>
        <source>Compare it with your watch.</source>
        <translation>โปรดเทียบกับนาฬิกาของคุณ</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set it. If it is wrong after every power cut, its battery is empty.</source>
        <translation>โปรดให้ผู้รับผิดชอบเครื่องตั้งนาฬิกา หากผิดทุกครั้งหลังไฟดับ แปลว่าแบตเตอรี่หมด</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to install them.</source>
        <translation>โปรดให้ผู้รับผิดชอบเครื่องติดตั้ง</translation>
    </message>
    <message>
        <source>Plug the loudspeakers in, switch them on, then restart the kiosk.</source>
        <translation>โปรดเสียบและเปิดลำโพง แล้วเปิดเครื่องใหม่</translation>
    </message>
    <message>
        <source>Shut the machine down before you switch it off. If nobody did, ask about power cuts.</source>
        <translation>โปรดสั่งปิดเครื่องก่อนปิดสวิตช์ หากไม่มีใครปิดสวิตช์ โปรดถามเรื่องไฟดับ</translation>
    </message>
    <message>
        <source>If something looks wrong, save a report and send it to the person in charge of the kiosk.</source>
        <translation>หากพบสิ่งผิดปกติ โปรดบันทึกรายงานแล้วส่งให้ผู้รับผิดชอบเครื่อง</translation>
    </message>
    <message>
        <source>Test it with the button at the end of “Health of this kiosk”.</source>
        <translation>โปรดทดสอบด้วยปุ่มท้ายหน้า “สภาพของเครื่องนี้”</translation>
    </message>
    <message>
        <source>Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.</source>
        <translation>โปรดปิดจอ เช็ดด้วยผ้าแห้ง แกะสิ่งที่ติดอยู่ออก แล้วทดสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.</source>
        <translation>โปรดให้ผู้รับผิดชอบเครื่องตั้งจอสัมผัสให้ตรงกับแนวที่จอวางอยู่</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk.</source>
        <translation>โปรดสอบถามผู้รับผิดชอบเครื่อง</translation>
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
        <translation>ปัญหาเกี่ยวกับภาพยนตร์หรือเสียง ล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Trouble with the kiosk itself, last on %1.</source>
        <translation>ปัญหาเกี่ยวกับตัวเครื่อง ล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Trouble with what is shown, last on %1.</source>
        <translation>ปัญหาเกี่ยวกับสิ่งที่แสดง ล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown here is shown.</source>
        <extracomment>%2: a date</extracomment>
        <translation>ฉบับที่ %1 เผยแพร่เมื่อ %2 เป็นฉบับสำหรับประเทศอื่น ไม่ใช่ประเทศที่เครื่องนี้ตั้งอยู่ เครื่องแสดงเฉพาะสิ่งที่แสดงที่นี่ได้</translation>
    </message>
    <message>
        <source>Ask the curators for the edition for this country.</source>
        <translation>โปรดขอฉบับสำหรับประเทศนี้จากภัณฑารักษ์</translation>
    </message>
    <message>
        <source>PIN of staff</source>
        <translation>PIN ของเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not kept, and the exhibition stays on the screen.</source>
        <extracomment>both are date and time</extracomment>
        <translation>นาฬิกาแสดง %1 แต่เครื่องนี้เคยทำงานเมื่อ %2 มาแล้ว จึงไม่ถูกต้องแน่ เครื่องจะไม่ทำตามเวลาเปิดปิด และนิทรรศการจะอยู่บนหน้าจอต่อไป</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>ตั้ง PIN ไว้แล้ว</translation>
    </message>
    <message>
        <source>No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.</source>
        <translation>ยังไม่ได้ตั้ง PIN เจ้าหน้าที่จึงเข้าด้วยการแตะหน้าจอไม่ได้ และใครก็ตามที่เสียบแป้นพิมพ์ก็ตั้ง PIN ได้</translation>
    </message>
    <message>
        <source>Whether a PIN is set cannot be read.</source>
        <translation>อ่านไม่ได้ว่าตั้ง PIN ไว้หรือไม่</translation>
    </message>
    <message>
        <source>It runs for the first time. How it is shut down is not known yet.</source>
        <translation>กำลังทำงานเป็นครั้งแรก จึงยังไม่รู้ว่าปิดเครื่องอย่างไร</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the command line, or Ctrl+Alt+S on a keyboard.</source>
        <translation>โปรดให้ผู้รับผิดชอบเครื่องตั้ง PIN ของเจ้าหน้าที่ด้วยคำสั่ง “sala staff passphrase” หรือกด Ctrl+Alt+S บนแป้นพิมพ์</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk stands.</source>
        <extracomment>%2: a date</extracomment>
        <translation>ฉบับที่ %1 เผยแพร่เมื่อ %2 เป็นไปตามที่ผนึกไว้ แต่ยังไม่มีใครระบุว่าเครื่องนี้ตั้งอยู่ในประเทศใด</translation>
    </message>
    <message>
        <source>Choose the country in “Settings of this kiosk”.</source>
        <translation>โปรดเลือกประเทศใน “การตั้งค่าเครื่องนี้”</translation>
    </message>
    <message>
        <source>Data of this kiosk</source>
        <translation>ข้อมูลของเครื่องนี้</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data were damaged, found on %1. It goes on from their copy: nothing that was set or withdrawn is lost.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>พบเมื่อ %1 ว่าข้อมูลของเครื่องนี้เสียหาย เครื่องทำงานต่อจากสำเนา สิ่งที่ตั้งไว้และการถอนความยินยอมยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Compare it with your watch. If it is right now, say so with the button in “Health of this kiosk”. If not, ask the person in charge of the kiosk to set it.</source>
        <translation>โปรดเทียบกับนาฬิกาของคุณ หากตอนนี้ถูกต้อง โปรดแจ้งด้วยปุ่มในหน้า “สภาพของเครื่องนี้” หากไม่ถูกต้อง โปรดให้ผู้รับผิดชอบเครื่องตั้งนาฬิกา</translation>
    </message>
    <message>
        <source>Edition %1, published %2: the disk has damaged %3 of its pictures, films and documents. They are not shown.</source>
        <extracomment>%2: a date, %3: how many</extracomment>
        <translation>ฉบับที่ %1 เผยแพร่เมื่อ %2: ดิสก์ทำให้ภาพ ภาพยนตร์ และเอกสารเสียไป %3 รายการ รายการเหล่านี้จะไม่แสดง</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed.</source>
        <extracomment>%2: a date</extracomment>
        <translation>ฉบับที่ %1 เผยแพร่เมื่อ %2 ครบถ้วนตามที่ผนึกไว้</translation>
    </message>
    <message>
        <source>%1 All of it was read on %2.</source>
        <extracomment>%1: a sentence, %2: a date</extracomment>
        <translation>%1 อ่านตรวจทั้งหมดล่าสุดเมื่อ %2</translation>
    </message>
</context>
<context>
    <name>sala::HelpSheet</name>
    <message>
        <source>What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that everybody sees.</source>
        <translation>สิ่งที่คุณพิมพ์จะเก็บเป็นฉบับร่างของคุณเอง แม้คอมพิวเตอร์หยุดทำงาน เมื่อบันทึกแล้วจึงเป็นข้อความที่ทุกคนเห็น</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
</context>
<context>
    <name>sala::HistorySheet</name>
    <message>
        <source>History: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>ประวัติ: %1 %2</translation>
    </message>
    <message>
        <source>Nobody has written this text yet.</source>
        <translation>ยังไม่มีใครเขียนข้อความนี้</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>This is the text now</source>
        <translation>นี่คือข้อความปัจจุบัน</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>ใช้ข้อความนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>แสดงรายการก่อนหน้า</translation>
    </message>
</context>
<context>
    <name>sala::HoursPage</name>
    <message>
        <source>open all day</source>
        <translation>เปิดทั้งวัน</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Touch a day to change its hours. Outside them the screen is dark.</source>
        <translation>แตะวันที่ต้องการเปลี่ยนเวลา นอกเวลานั้นหน้าจอจะดับ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and from when until when it is open that day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <comment>a time of day</comment>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <comment>a time of day</comment>
        <translation>ปิด %1</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>เวลาเปิดปิด</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>เฉพาะวันนี้วันเดียว</translation>
    </message>
    <message>
        <source>Every week on this day</source>
        <translation>ทุกสัปดาห์ในวันนี้</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>that day</comment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>เปิดทั้งวัน</translation>
    </message>
    <message>
        <source>Open from… until…</source>
        <translation>เปิดตั้งแต่… ถึง…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a time of day</comment>
        <translation>เร็วขึ้น</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a time of day</comment>
        <translation>ช้าลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>As on other weeks</source>
        <translation>เหมือนสัปดาห์อื่น</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>This replaces all hours of the day: %1</source>
        <comment>from when until when, several times</comment>
        <translation>จะแทนที่เวลาทั้งหมดของวันนั้น: %1</translation>
    </message>
    <message>
        <source>The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours the screen is dark.</source>
        <translation>ภัณฑารักษ์กำหนดเวลาเหล่านี้ แตะวันที่ต้องการเปลี่ยนบนเครื่องนี้ นอกเวลานั้นหน้าจอจะดับ</translation>
    </message>
    <message>
        <source>Hours as the curators planned them</source>
        <translation>ใช้เวลาตามที่ภัณฑารักษ์กำหนด</translation>
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
    <name>sala::ImportRow</name>
    <message>
        <source>Row %1</source>
        <comment>of a table</comment>
        <translation>แถวที่ %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>บรรทัดที่ %1</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what becomes of a text</comment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a text</comment>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>what becomes of a text</comment>
        <translation>ต้องปรับปรุง</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>what becomes of a text</comment>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>what becomes of a text</comment>
        <translation>ขัดกัน</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what becomes of a text</comment>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <comment>what becomes of a text</comment>
        <translation>คงเดิม</translation>
    </message>
    <message>
        <source>The library has no such work or field.</source>
        <translation>คลังผลงานไม่มีผลงานหรือช่องข้อความนี้</translation>
    </message>
    <message>
        <source>It is written in the letters of another language.</source>
        <translation>เขียนด้วยตัวอักษรของอีกภาษาหนึ่ง</translation>
    </message>
    <message>
        <source>It has a character that nobody sees and that may not be there.</source>
        <translation>มีอักขระที่มองไม่เห็นซึ่งไม่ควรอยู่ในข้อความ</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: choose below which.</source>
        <translation>อาจเป็น Unicode หรือ Zawgyi โปรดเลือกด้านล่าง</translation>
    </message>
    <message>
        <source>It has no room on the page where it is shown.</source>
        <translation>ยาวเกินที่ในหน้าที่แสดง</translation>
    </message>
    <message>
        <source>Another place of the file says something else for this text.</source>
        <translation>อีกที่หนึ่งในไฟล์เขียนข้อความนี้ไว้ต่างกัน</translation>
    </message>
    <message>
        <source>Somebody has changed this text in the library since the file was written.</source>
        <translation>มีผู้แก้ข้อความนี้ในคลังผลงานหลังจากสร้างไฟล์</translation>
    </message>
    <message>
        <source>The library has a newer text; the file still has the one before it.</source>
        <translation>คลังผลงานมีข้อความที่ใหม่กว่า ไฟล์ยังเป็นข้อความก่อนหน้า</translation>
    </message>
    <message>
        <source>The text that stands there now goes into the history.</source>
        <translation>ข้อความที่มีอยู่ตอนนี้จะไปอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>What it was translated from has changed.</source>
        <translation>ต้นฉบับที่ใช้แปลเปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>The file is wrong here: %1</source>
        <comment>an English explanation</comment>
        <translation>ไฟล์ผิดตรงนี้: %1</translation>
    </message>
</context>
<context>
    <name>sala::ImportSheet</name>
    <message>
        <source>Bring in a file</source>
        <translation>นำไฟล์เข้า</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>คำบรรยายภาพ</translation>
    </message>
    <message>
        <source>Bring in: %1</source>
        <comment>a file</comment>
        <translation>นำเข้า: %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>กำลังอ่านไฟล์…</translation>
    </message>
    <message>
        <source>This file has no captions that can be read: %1</source>
        <comment>an English explanation</comment>
        <translation>อ่านคำบรรยายภาพจากไฟล์นี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The library was changed meanwhile. Look at the rows again; nothing was written.</source>
        <translation>คลังผลงานเปลี่ยนไปในระหว่างนี้ โปรดดูแถวต่าง ๆ อีกครั้ง ยังไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ไม่มีอะไรที่นี่</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>แถวก่อนหน้า</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>แถวถัดไป</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>rows of a file</comment>
        <translation>ทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <comment>rows of a file</comment>
        <translation>ที่เปลี่ยน (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <comment>rows of a file</comment>
        <translation>ที่ขัดกัน (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <comment>rows of a file</comment>
        <translation>ที่ไม่รับ (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Changed on both sides: the library&apos;s text stays</source>
        <translation>เปลี่ยนทั้งสองฝ่าย: คงข้อความในคลังผลงาน</translation>
    </message>
    <message>
        <source>Changed on both sides: take the file&apos;s text</source>
        <translation>เปลี่ยนทั้งสองฝ่าย: ใช้ข้อความจากไฟล์</translation>
    </message>
    <message>
        <source>Unicode or Zawgyi: leave out</source>
        <translation>Unicode หรือ Zawgyi: ไม่นำเข้า</translation>
    </message>
    <message>
        <source>It is Unicode</source>
        <translation>เป็น Unicode</translation>
    </message>
    <message>
        <source>It is Zawgyi: convert it</source>
        <translation>เป็น Zawgyi: แปลงให้</translation>
    </message>
    <message>
        <source>Written by %1, and brought in under that name: somebody else reviews it.</source>
        <comment>a volunteer</comment>
        <translation>เขียนโดย %1 และนำเข้าในชื่อนั้น ให้ผู้อื่นเป็นผู้ตรวจ</translation>
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
        <source>Back to the start</source>
        <comment>a drawn house: the page that visitors begin with</comment>
        <translation>กลับไปหน้าแรก</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>ขนาดตัวอักษรและความต่างของสี</translation>
    </message>
</context>
<context>
    <name>sala::LibraryHistory</name>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that was changed</comment>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>การถอนความยินยอม</translation>
    </message>
    <message>
        <source>Everything else</source>
        <comment>that was changed</comment>
        <translation>เรื่องอื่น ๆ</translation>
    </message>
    <message>
        <source>Which works</source>
        <translation>ผลงานใด</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ทั้งคลังผลงาน</translation>
    </message>
    <message>
        <source>Only this work: %1</source>
        <comment>a title</comment>
        <translation>เฉพาะผลงานนี้: %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>ใหม่กว่า</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>เก่ากว่า</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Nothing was changed, as far as it is asked for.</source>
        <translation>ไม่มีการเปลี่ยนแปลงตามที่ค้น</translation>
    </message>
    <message>
        <source>From 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>ตั้งแต่ 2016-05-17</translation>
    </message>
    <message>
        <source>To 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>ถึง 2016-05-17</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>การเปลี่ยนแปลงในคลังผลงาน</translation>
    </message>
</context>
<context>
    <name>sala::LoadPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>คัดลอกแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Plug in the memory stick with the exhibition. It is found by itself.</source>
        <translation>เสียบแฟลชไดรฟ์ที่มีนิทรรศการ ระบบจะค้นหาเอง</translation>
    </message>
    <message>
        <source>The exhibition is being copied and checked. Leave the memory stick where it is.</source>
        <translation>กำลังคัดลอกและตรวจสอบนิทรรศการ อย่าถอดแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>The exhibition is loaded. You can take the memory stick out.</source>
        <translation>โหลดนิทรรศการแล้ว ถอดแฟลชไดรฟ์ได้</translation>
    </message>
    <message>
        <source>The exhibition was not loaded. The kiosk shows what it showed before.</source>
        <translation>โหลดนิทรรศการไม่สำเร็จ เครื่องยังแสดงของเดิม</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>โหลดนิทรรศการ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>แสดงเลย</translation>
    </message>
    <message>
        <source>The exhibition was not loaded.</source>
        <translation>โหลดนิทรรศการไม่สำเร็จ</translation>
    </message>
</context>
<context>
    <name>sala::MemorySheet</name>
    <message>
        <source>Translated before: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>แปลไว้ก่อนหน้านี้: %1, %2</translation>
    </message>
    <message>
        <source>Stand in a translation whose source is written.</source>
        <translation>โปรดวางเคอร์เซอร์ในช่องคำแปลที่มีต้นฉบับแล้ว</translation>
    </message>
    <message>
        <source>Nothing like this text has been translated yet.</source>
        <translation>ยังไม่เคยแปลข้อความที่คล้ายกันนี้</translation>
    </message>
    <message>
        <source>Reviewed · %1 % alike</source>
        <translation>ตรวจแล้ว · คล้ายกัน %1 %</translation>
    </message>
    <message>
        <source>Translated · %1 % alike</source>
        <translation>แปลแล้ว · คล้ายกัน %1 %</translation>
    </message>
    <message>
        <source>Reviewed · the same text</source>
        <translation>ตรวจแล้ว · ข้อความเดียวกัน</translation>
    </message>
    <message>
        <source>Translated · the same text</source>
        <translation>แปลแล้ว · ข้อความเดียวกัน</translation>
    </message>
    <message>
        <source>Put it in the field</source>
        <translation>ใส่ในช่อง</translation>
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
    <name>sala::PairView</name>
    <message>
        <source>Two photographs side by side</source>
        <translation>ภาพถ่ายสองภาพวางเทียบกัน</translation>
    </message>
    <message>
        <source>One photograph</source>
        <translation>ดูภาพถ่ายภาพเดียว</translation>
    </message>
</context>
<context>
    <name>sala::PassphraseForm</name>
    <message>
        <source>Choose a passphrase for evidence</source>
        <translation>ตั้งรหัสผ่านของหลักฐาน</translation>
    </message>
    <message>
        <source>Change the passphrase for evidence</source>
        <translation>เปลี่ยนรหัสผ่านของหลักฐาน</translation>
    </message>
    <message>
        <source>Nobody opens the evidence of this library without it, you neither, and nobody can give it back. Write it down, and keep it where more than one of you find it.</source>
        <translation>หากไม่มีรหัสผ่านนี้ ไม่มีใครเปิดหลักฐานของคลังผลงานนี้ได้ แม้แต่คุณ และไม่มีใครกู้คืนให้ได้ โปรดจดไว้ และเก็บในที่ที่พวกคุณมากกว่าหนึ่งคนหาพบ</translation>
    </message>
    <message>
        <source>Adding evidence does not ask for it; looking at it does.</source>
        <translation>การเพิ่มหลักฐานไม่ต้องใช้รหัสผ่าน การเปิดดูต้องใช้</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>รหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Choose this passphrase</source>
        <translation>ใช้รหัสผ่านนี้</translation>
    </message>
    <message>
        <source>Type the passphrase until now first.</source>
        <translation>พิมพ์รหัสผ่านเดิมก่อน</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>กำลังดำเนินการ…</translation>
    </message>
</context>
<context>
    <name>sala::PastCard</name>
    <message>
        <source>Open the work</source>
        <translation>เปิดผลงาน</translation>
    </message>
</context>
<context>
    <name>sala::PastWords</name>
    <message>
        <source>Work</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>How a consent was given</source>
        <translation>วิธีให้ความยินยอม</translation>
    </message>
    <message>
        <source>Hidden part of a photograph</source>
        <translation>ส่วนของภาพถ่ายที่ปิดไว้</translation>
    </message>
    <message>
        <source>Evidence of a consent</source>
        <translation>หลักฐานความยินยอม</translation>
    </message>
    <message>
        <source>Passphrase for evidence</source>
        <translation>รหัสผ่านของหลักฐาน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>นิทรรศการ</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>รายการแสดง</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>ภัณฑารักษ์</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ภาพยนตร์</translation>
    </message>
    <message>
        <source>Film in another language</source>
        <translation>ภาพยนตร์ในภาษาอื่น</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>คำบรรยายใต้ภาพ</translation>
    </message>
    <message>
        <source>Document in another language</source>
        <translation>เอกสารในภาษาอื่น</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>เสียงพูด</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Question to visitors</source>
        <translation>คำถามถึงผู้เข้าชม</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>คำตอบของคำถาม</translation>
    </message>
    <message>
        <source>A work was erased, because somebody in it took their consent back</source>
        <translation>ผลงานหนึ่งถูกลบ เพราะมีผู้ที่อยู่ในผลงานถอนความยินยอม</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ใด</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>เฉพาะเมื่อปิดใบหน้า</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>เฉพาะเมื่อไม่ได้ยินเสียง</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>ใช้ทำอะไร</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>ให้ความยินยอมอย่างไร</translation>
    </message>
    <message>
        <source>The day they said it</source>
        <translation>วันที่ให้คำตอบ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>ผู้ถาม</translation>
    </message>
    <message>
        <source>Who agreed for them</source>
        <translation>ผู้ที่ยินยอมแทน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Private reference</source>
        <translation>รหัสอ้างอิงส่วนตัว</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>ผู้เยาว์</translation>
    </message>
    <message>
        <source>The people in it</source>
        <translation>บุคคลในผลงาน</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>ผู้สร้าง</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>ลิขสิทธิ์</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Works and their order</source>
        <translation>ผลงานและลำดับ</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1 · taken back, or done again</source>
        <comment>who and when</comment>
        <translation>%1 · ย้อนกลับ หรือทำซ้ำ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was written in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>What is shown of the film</source>
        <translation>ส่วนของภาพยนตร์ที่แสดง</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>a film</comment>
        <translation>ทั้งเรื่อง</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>places in a film: 0:10.5, 1:20.0</comment>
        <translation>ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>from %1 to its end</source>
        <comment>a place in a film: 0:10.5</comment>
        <translation>ตั้งแต่ %1 จนจบ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>What slides show of it</source>
        <translation>ส่วนที่แสดงในสไลด์</translation>
    </message>
    <message>
        <source>Language at first</source>
        <translation>ภาษาเริ่มต้น</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>ความยาว</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>เวลาสิ้นสุด</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>The middle of what slides show</source>
        <translation>จุดกลางของส่วนที่แสดงในสไลด์</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>มีเสียง</translation>
    </message>
    <message>
        <source>File it was made from</source>
        <translation>ไฟล์ต้นทาง</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>ลงชื่อเข้าใช้ได้</translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>ตัวอย่างที่แต่งขึ้น</translation>
    </message>
    <message>
        <source>To be shown with care</source>
        <translation>ต้องแสดงด้วยความระมัดระวัง</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ชื่อเป็นอักษรโรมัน</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>ละติจูด</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>ลองจิจูด</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Language spoken in it</source>
        <translation>ภาษาที่พูดในนั้น</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>จำนวนหน้า</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>ที่อยู่บนเว็บ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>เวลาเปิดปิด</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>เวลาเริ่ม</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>สถานที่จัด</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>บทสัมภาษณ์</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>ภาพยนตร์สารคดี</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>การ์ดชื่อเรื่อง</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>something that is no words</comment>
        <translation>เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>อย่างอื่น</translation>
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
    <message>
        <source>%1. It may be painful to see: a warning comes first.</source>
        <comment>what a screen reader says of a covered work</comment>
        <translation>%1 อาจทำให้รู้สึกสะเทือนใจ จะมีคำเตือนก่อน</translation>
    </message>
    <message>
        <source>More works</source>
        <comment>a stop of the keyboard: more photographs and films below</comment>
        <translation>ผลงานเพิ่มเติม</translation>
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
        <translation>ภาพถ่ายทั้งหมด</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>two photographs</comment>
        <translation>ดูเทียบกัน</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>หนึ่งคำถามถึงคุณ</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the caption, read aloud</comment>
        <translation>ฟัง</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the caption aloud</comment>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stop reading the caption aloud</source>
        <translation>หยุดอ่านคำบรรยายภาพ</translation>
    </message>
    <message>
        <source>Listen to the caption</source>
        <translation>ฟังคำบรรยายภาพ</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <comment>of a caption that is longer than its place</comment>
        <translation>อ่านตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>a caption that is longer than its place</comment>
        <translation>อ่านต่อ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <comment>from the details of a photograph</comment>
        <translation>กลับไปที่เนื้อเรื่อง</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a photograph: who took it, whose it is, where it can be found</comment>
        <translation>รายละเอียด</translation>
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
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the PIN is complete</comment>
        <translation>ตกลง</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistCard</name>
    <message>
        <source>All photographs, in the exhibition&apos;s order</source>
        <translation>ภาพถ่ายทั้งหมด ตามลำดับของนิทรรศการ</translation>
    </message>
    <message>
        <source>Plays now.</source>
        <translation>กำลังแสดง</translation>
    </message>
    <message>
        <source>The exhibition&apos;s own.</source>
        <translation>ของนิทรรศการเอง</translation>
    </message>
    <message>
        <source>Made on this kiosk.</source>
        <translation>ทำขึ้นที่เครื่องนี้</translation>
    </message>
    <message>
        <source>Chosen by staff.</source>
        <translation>เจ้าหน้าที่เลือกไว้</translation>
    </message>
    <message>
        <source>Something in it cannot be shown here and is passed over.</source>
        <translation>บางรายการแสดงที่นี่ไม่ได้ จะข้ามไป</translation>
    </message>
    <message>
        <source>Play this from now on</source>
        <translation>แสดงรายการนี้ต่อจากนี้</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Change it for this kiosk</source>
        <translation>แก้ไขสำหรับเครื่องนี้</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>ใช่ ลบออก</translation>
    </message>
    <message>
        <source>The hours say when it plays.</source>
        <translation>เวลาเปิดกำหนดว่าจะแสดงเมื่อใด</translation>
    </message>
    <message>
        <source>Plays when it is open again.</source>
        <translation>จะแสดงเมื่อเปิดอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistPage</name>
    <message>
        <source>A card with the exhibition&apos;s name</source>
        <translation>แผ่นข้อความ: ชื่อนิทรรศการ</translation>
    </message>
    <message>
        <source>A card with its name, venue and days</source>
        <translation>แผ่นข้อความ: ชื่อนิทรรศการ สถานที่ และวัน</translation>
    </message>
    <message>
        <source>All of this playlist</source>
        <translation>รายการแสดงนี้ทั้งหมด</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Touch a work to add it.</source>
        <translation>ยังไม่มีอะไรในรายการ แตะผลงานเพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Visitors see it when it is saved.</source>
        <translation>ผู้เข้าชมจะเห็นเมื่อบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Cards, playlists</source>
        <translation>แผ่นข้อความ รายการแสดง</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>รายการย่อยนี้</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Its name</source>
        <comment>of a playlist</comment>
        <translation>ชื่อรายการ</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistsPage</name>
    <message>
        <source>What plays now is what the opening hours ask for. What you choose here plays whenever they ask for nothing.</source>
        <translation>สิ่งที่กำลังแสดงเป็นไปตามเวลาเปิดปิด รายการที่เลือกที่นี่จะแสดงเมื่อเวลาเปิดปิดไม่ได้กำหนดรายการใด</translation>
    </message>
    <message>
        <source>What you choose here plays whenever the opening hours ask for nothing else.</source>
        <translation>รายการที่เลือกที่นี่จะแสดงเมื่อเวลาเปิดปิดไม่ได้กำหนดรายการอื่น</translation>
    </message>
    <message>
        <source>A playlist was changed and is not saved yet.</source>
        <translation>มีรายการแสดงที่แก้ไขแล้วแต่ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>รายการแสดง</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>ทิ้งการแก้ไข</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>รายการแสดงใหม่</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>sala::PresentingCover</name>
    <message>
        <source>It begins in %1.</source>
        <comment>a time</comment>
        <translation>จะเริ่มใน %1</translation>
    </message>
    <message>
        <source>The screen is dark while somebody speaks.</source>
        <translation>หน้าจอมืดขณะมีคนพูด</translation>
    </message>
    <message>
        <source>A talk. Pictures are shown by hand.</source>
        <translation>การบรรยาย เลื่อนภาพด้วยมือ</translation>
    </message>
    <message>
        <source>It begins in</source>
        <comment>then a clock: 4:59</comment>
        <translation>จะเริ่มในอีก</translation>
    </message>
</context>
<context>
    <name>sala::PreviewPane</name>
    <message>
        <source>On the kiosk, %1</source>
        <comment>a preview in a language</comment>
        <translation>บนเครื่องแสดง %1</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen</source>
        <translation>หน้าจอของเครื่องแสดง</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>หน้าที่เครื่องแสดง</translation>
    </message>
    <message>
        <source>Show it large (F11)</source>
        <translation>แสดงขนาดใหญ่ (F11)</translation>
    </message>
</context>
<context>
    <name>sala::PublishPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>คัดลอกแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>เผยแพร่ฉบับใหม่</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>สร้างกุญแจ</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>เผยแพร่เลย</translation>
    </message>
    <message>
        <source>What will be left out</source>
        <translation>สิ่งที่จะไม่รวมอยู่ด้วย</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>There is no exhibition in this library yet. Curators make one first.</source>
        <translation>ยังไม่มีนิทรรศการในคลังผลงานนี้ ภัณฑารักษ์ต้องสร้างก่อน</translation>
    </message>
    <message>
        <source>Looking at what every person agreed to. This takes a moment.</source>
        <translation>กำลังดูว่าแต่ละคนยินยอมเรื่องใดไว้ โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what edition %1 would be.</source>
        <comment>%1: its number</comment>
        <translation>ยังไม่ได้เขียนอะไร ฉบับที่ %1 จะเป็นดังนี้</translation>
    </message>
    <message>
        <source>Everything is copied. The memory stick needs a moment more to keep it. Leave it where it is.</source>
        <translation>คัดลอกครบแล้ว แฟลชไดรฟ์ยังต้องใช้เวลาบันทึกอีกครู่หนึ่ง อย่าเพิ่งถอดออก</translation>
    </message>
    <message>
        <source>The edition is being written. Leave the memory stick where it is. The exhibition goes on meanwhile.</source>
        <translation>กำลังเขียนฉบับนี้ อย่าเพิ่งถอดแฟลชไดรฟ์ ระหว่างนี้นิทรรศการยังแสดงต่อไป</translation>
    </message>
    <message>
        <source>Edition %1 is published. You can take the memory stick out.</source>
        <comment>%1: its number</comment>
        <translation>เผยแพร่ฉบับที่ %1 แล้ว ถอดแฟลชไดรฟ์ออกได้</translation>
    </message>
    <message>
        <source>The edition was not published.</source>
        <translation>ไม่ได้เผยแพร่ฉบับนี้</translation>
    </message>
    <message>
        <source>This is the number of the new key. Write it on the staff cards: a kiosk asks for it the first time.</source>
        <translation>นี่คือรหัสของกุญแจใหม่ เขียนไว้บนบัตรเจ้าหน้าที่ เครื่องแสดงจะถามหารหัสนี้ในครั้งแรก</translation>
    </message>
    <message>
        <source>Keep a copy of the key in a safe place, and show it to nobody: whoever has it can publish for your organisation. It is this file: %1</source>
        <translation>เก็บสำเนากุญแจไว้ในที่ปลอดภัย และอย่าให้ใครเห็น เพราะผู้ที่มีกุญแจนี้เผยแพร่ในนามองค์กรของคุณได้ กุญแจคือไฟล์นี้: %1</translation>
    </message>
    <message>
        <source>The key of your organisation</source>
        <translation>กุญแจขององค์กร</translation>
    </message>
    <message>
        <source>For which exhibition</source>
        <translation>สำหรับนิทรรศการใด</translation>
    </message>
    <message>
        <source>The memory stick to write on</source>
        <translation>แฟลชไดรฟ์ที่จะเขียนลง</translation>
    </message>
    <message>
        <source>Plug in the memory stick to write on. It is found by itself.</source>
        <translation>เสียบแฟลชไดรฟ์ที่จะเขียนลง เครื่องจะพบเอง</translation>
    </message>
    <message>
        <source>These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks stop showing them by themselves.</source>
        <translation>ผลงานเหล่านี้รวมอยู่ด้วย แต่มีผู้ยินยอมถึงเพียงวันหนึ่งก่อนนิทรรศการจบ เครื่องจะหยุดแสดงเอง</translation>
    </message>
    <message>
        <source>No work is left out.</source>
        <translation>รวมผลงานทุกชิ้น</translation>
    </message>
    <message>
        <source>Works that are left out, and why</source>
        <translation>ผลงานที่ไม่รวมอยู่ด้วย และเหตุผล</translation>
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
        <translation>กุญแจในเครื่องนี้</translation>
    </message>
    <message>
        <source>The key on %1</source>
        <comment>%1: a memory stick, by its name</comment>
        <translation>กุญแจใน %1</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <comment>%1: a size, 412 MB</comment>
        <translation>ว่าง %1</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>เขียนลงไม่ได้</translation>
    </message>
    <message>
        <source>Other people can read the key on this machine, so it is not used. Ask the person in charge of the machine.</source>
        <translation>ผู้อื่นอ่านกุญแจในเครื่องนี้ได้ จึงไม่ใช้ โปรดแจ้งผู้รับผิดชอบเครื่อง</translation>
    </message>
    <message>
        <source>The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask the person in charge of the machine.</source>
        <translation>อ่านกุญแจในเครื่องนี้ไม่ได้ เสียบแฟลชไดรฟ์ที่มีสำเนากุญแจ หรือแจ้งผู้รับผิดชอบเครื่อง</translation>
    </message>
    <message>
        <source>There is no key here yet, and nothing can be published without one. Plug in the memory stick with the key of your organisation. Only where your organisation has none: make one.</source>
        <translation>ที่นี่ยังไม่มีกุญแจ และถ้าไม่มีกุญแจจะเผยแพร่ไม่ได้ เสียบแฟลชไดรฟ์ที่มีกุญแจขององค์กร ถ้าองค์กรยังไม่มีกุญแจเลย จึงค่อยสร้างใหม่</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <comment>how many</comment>
        <translation>ผลงาน: %1</translation>
    </message>
    <message>
        <source>and more works: %1</source>
        <comment>how many are not named</comment>
        <translation>และผลงานอื่นอีก: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>It is not recorded that the people in them agreed to be shown.</source>
        <translation>ไม่มีบันทึกว่าผู้ที่อยู่ในผลงานยินยอมให้แสดง</translation>
    </message>
    <message>
        <source>Somebody in them refused to be shown.</source>
        <translation>มีผู้ที่อยู่ในผลงานปฏิเสธไม่ให้แสดง</translation>
    </message>
    <message>
        <source>Somebody in them no longer agrees to be shown.</source>
        <translation>มีผู้ที่อยู่ในผลงานไม่ยินยอมให้แสดงอีกต่อไป</translation>
    </message>
    <message>
        <source>The time for which somebody in them agreed will be over.</source>
        <translation>เวลาที่ผู้ที่อยู่ในผลงานยินยอมไว้จะหมดแล้ว</translation>
    </message>
    <message>
        <source>Somebody in them agreed to be shown in other countries only.</source>
        <translation>มีผู้ที่อยู่ในผลงานยินยอมให้แสดงในประเทศอื่นเท่านั้น</translation>
    </message>
    <message>
        <source>Somebody in them agreed only with a hidden face, and it is not hidden.</source>
        <translation>มีผู้ที่อยู่ในผลงานยินยอมโดยให้ปิดบังใบหน้า แต่ยังไม่ได้ปิดบัง</translation>
    </message>
    <message>
        <source>Somebody in them agreed only if their voice is not heard.</source>
        <translation>มีผู้ที่อยู่ในผลงานยินยอมโดยไม่ให้ได้ยินเสียงพูดของตน</translation>
    </message>
    <message>
        <source>File: %1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>ไฟล์: %1 ใน %2</translation>
    </message>
    <message>
        <source>Works in it: %1</source>
        <comment>how many</comment>
        <translation>ผลงานที่รวมอยู่: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <comment>412 MB</comment>
        <translation>ขนาด: %1</translation>
    </message>
    <message>
        <source>Sealed with the key: %1</source>
        <comment>its number, letters and digits in groups</comment>
        <translation>ผนึกด้วยกุญแจ: %1</translation>
    </message>
    <message>
        <source>Works that have no title in a language: %1</source>
        <comment>a list</comment>
        <translation>ผลงานที่ยังไม่มีชื่อเรื่องในบางภาษา: %1</translation>
    </message>
    <message>
        <source>No edition has these in it: the imported files themselves (%1, %2), what was there before it was changed, and who the people in the pictures are.</source>
        <comment>%1: how many, %2: a size, 412 MB</comment>
        <translation>สิ่งที่ไม่มีอยู่ในฉบับใดเลย: ไฟล์ต้นฉบับที่นำเข้า (%1 ไฟล์ %2) เนื้อหาเดิมก่อนแก้ไข และข้อมูลว่าผู้ที่อยู่ในภาพคือใคร</translation>
    </message>
    <message>
        <source>What cameras write into films was taken out. Films: %1</source>
        <comment>how many</comment>
        <translation>ลบข้อมูลที่กล้องเขียนไว้ในภาพยนตร์แล้ว จำนวนภาพยนตร์: %1</translation>
    </message>
    <message>
        <source>There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, or remove something from it.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>ที่ว่างในแฟลชไดรฟ์ไม่พอ: ต้องใช้ %1 มีว่าง %2 ใช้แฟลชไดรฟ์อันอื่น หรือลบบางอย่างออก</translation>
    </message>
    <message>
        <source>The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is formatted as exFAT.</source>
        <comment>%1: a size</comment>
        <translation>ฉบับนี้ต้องใช้ %1 แต่แฟลชไดรฟ์นี้เก็บไฟล์ขนาด 4 GB ไม่ได้ ใช้แฟลชไดรฟ์ที่ฟอร์แมตเป็น exFAT</translation>
    </message>
    <message>
        <source>The memory stick was pulled out. Plug it in again, then begin again.</source>
        <translation>แฟลชไดรฟ์ถูกถอดออก เสียบใหม่แล้วเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing can be written on this memory stick. Unlock it, or take another one.</source>
        <translation>เขียนลงแฟลชไดรฟ์นี้ไม่ได้ ปลดล็อก หรือใช้อันอื่น</translation>
    </message>
    <message>
        <source>No work of this exhibition may be shown there yet. Curators write down first what the people in the works agreed to.</source>
        <translation>ยังไม่มีผลงานใดของนิทรรศการนี้ที่แสดงที่นั่นได้ ภัณฑารักษ์ต้องบันทึกก่อนว่าผู้ที่อยู่ในผลงานยินยอมเรื่องใด</translation>
    </message>
    <message>
        <source>The country of this exhibition is not recorded, so nobody knows which people agreed to be shown there. Curators write it down first.</source>
        <translation>ไม่มีบันทึกว่านิทรรศการนี้อยู่ประเทศใด จึงไม่ทราบว่าใครยินยอมให้แสดงที่นั่น ภัณฑารักษ์ต้องบันทึกก่อน</translation>
    </message>
    <message>
        <source>The key cannot be read any more. Plug in the memory stick with the key, then begin again.</source>
        <translation>อ่านกุญแจไม่ได้แล้ว เสียบแฟลชไดรฟ์ที่มีกุญแจ แล้วเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>A work on this machine is damaged: %1. Ask the person in charge for a good copy of the library, then begin again.</source>
        <comment>%1: a work, by its title and the name of its file</comment>
        <translation>ผลงานในเครื่องนี้เสียหาย: %1 โปรดขอสำเนาคลังผลงานที่สมบูรณ์จากผู้รับผิดชอบ แล้วเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>Somebody else published an edition meanwhile. Begin again.</source>
        <translation>มีผู้อื่นเผยแพร่ฉบับหนึ่งไปแล้วในระหว่างนั้น โปรดเริ่มอีกครั้ง</translation>
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
    <message>
        <source>This document may be painful to read. Touch here to see it.</source>
        <translation>เอกสารนี้อาจทำให้รู้สึกสะเทือนใจ แตะที่นี่หากต้องการอ่าน</translation>
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
    <name>sala::ReflectionCard</name>
    <message>
        <source>%1 of %2 chose “%3”.</source>
        <comment>two numbers and the words of an answer</comment>
        <translation>%1 จาก %2 คนเลือก “%3”</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionPage</name>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>หนึ่งคำถามถึงคุณ</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>ผลงานทั้งหมด</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionView</name>
    <message>
        <source>A house</source>
        <comment>a drawing</comment>
        <translation>บ้าน</translation>
    </message>
    <message>
        <source>A path</source>
        <comment>a drawing</comment>
        <translation>ทางเดิน</translation>
    </message>
    <message>
        <source>Hand in hand</source>
        <comment>a drawing</comment>
        <translation>จูงมือกัน</translation>
    </message>
    <message>
        <source>An open door</source>
        <comment>a drawing</comment>
        <translation>ประตูที่เปิดอยู่</translation>
    </message>
    <message>
        <source>A sprout</source>
        <comment>a drawing</comment>
        <translation>ต้นอ่อน</translation>
    </message>
    <message>
        <source>The sea</source>
        <comment>a drawing</comment>
        <translation>ทะเล</translation>
    </message>
    <message>
        <source>The rising sun</source>
        <comment>a drawing</comment>
        <translation>ดวงอาทิตย์กำลังขึ้น</translation>
    </message>
    <message>
        <source>A boat</source>
        <comment>a drawing</comment>
        <translation>เรือ</translation>
    </message>
    <message>
        <source>Touch the drawing that comes closest. Nobody is asked who they are.</source>
        <translation>แตะภาพวาดที่ตรงใจคุณที่สุด เราไม่ถามว่าคุณเป็นใคร</translation>
    </message>
    <message>
        <source>Thank you. Once a few more people have answered, a picture of all answers will grow here.</source>
        <translation>ขอบคุณ เมื่อมีคนตอบเพิ่มอีกเล็กน้อย ภาพของทุกคำตอบจะงอกงามขึ้นที่นี่</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout is one of them.</source>
        <comment>a number</comment>
        <translation>ขอบคุณ ขณะนี้มี %1 คำตอบ ต้นอ่อนแต่ละต้นคือหนึ่งคำตอบ</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout stands for about %2 of them.</source>
        <comment>two numbers</comment>
        <translation>ขอบคุณ ขณะนี้มี %1 คำตอบ ต้นอ่อนแต่ละต้นแทนประมาณ %2 คำตอบ</translation>
    </message>
</context>
<context>
    <name>sala::RegionSheet</name>
    <message>
        <source>Hide a part of the picture: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>ซ่อนส่วนหนึ่งของภาพ: %1</translation>
    </message>
    <message>
        <source>The picture, with a rectangle over what is to be hidden</source>
        <translation>ภาพ พร้อมกรอบสี่เหลี่ยมทับส่วนที่จะซ่อน</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys change its size, Enter hides what lies under it, Escape leaves.</source>
        <translation>ลากกรอบสี่เหลี่ยมทับส่วนที่ไม่ให้ใครเห็น หากไม่มีเมาส์: ปุ่มลูกศรเลื่อนกรอบ, Shift กับปุ่มลูกศรเปลี่ยนขนาด, Enter ซ่อนส่วนที่อยู่ใต้กรอบ, Escape ออกไป</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>เป็นใบหน้าของใคร</translation>
    </message>
    <message>
        <source>All pictures of this work are then made anew without this part, in every size; only the original stays, and nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what they have.</source>
        <translation>จากนั้นภาพทั้งหมดของผลงานนี้จะถูกสร้างใหม่ทุกขนาดโดยไม่มีส่วนนี้ จะเหลือเพียงต้นฉบับซึ่งไม่แสดงให้ใครเห็น โปรดเผยแพร่ทุกนิทรรศการใหม่และโหลดในทุกเครื่อง จนกว่าจะถึงตอนนั้น เครื่องจะแสดงสิ่งที่มีอยู่</translation>
    </message>
    <message>
        <source>Hidden already</source>
        <translation>ซ่อนไว้แล้ว</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>ซ่อนส่วนนี้</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>ไม่ใช่คนที่เรารู้จัก</translation>
    </message>
    <message>
        <source>All pictures of this work are being made anew. You can close this: it goes on.</source>
        <translation>กำลังสร้างภาพทั้งหมดของผลงานนี้ใหม่ คุณปิดหน้านี้ได้ งานจะดำเนินต่อไป</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a hidden part&apos;s number, and whose face it hides</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>who hid a part of a picture, and the day</comment>
        <translation>ซ่อนโดย %1, %2</translation>
    </message>
    <message>
        <source>It is seen again on every picture of this work from then on. Do it?</source>
        <translation>นับจากนั้น ส่วนนี้จะเห็นได้อีกครั้งในทุกภาพของผลงานนี้ ต้องการทำหรือไม่</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>ใช่ แสดงอีกครั้ง</translation>
    </message>
    <message>
        <source>Show again…</source>
        <translation>แสดงอีกครั้ง…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hidden part&apos;s number, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is hidden. Publish every exhibition anew and load it on every kiosk.</source>
        <translation>ซ่อนแล้ว โปรดเผยแพร่ทุกนิทรรศการใหม่ และโหลดในทุกเครื่อง</translation>
    </message>
    <message>
        <source>It is seen again in what is published from now on, where the consents of the people in it allow it.</source>
        <translation>ส่วนนี้จะเห็นได้อีกครั้งในสิ่งที่เผยแพร่นับจากนี้ หากความยินยอมของผู้ที่อยู่ในภาพอนุญาต</translation>
    </message>
    <message>
        <source>Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.</source>
        <translation>มีผู้อื่นแก้ไขภาพนี้ไปแล้วในระหว่างนั้น จึงยังไม่ได้ทำอะไร คุณเห็นภาพตามที่เป็นอยู่ตอนนี้ โปรดดูอีกครั้ง</translation>
    </message>
    <message>
        <source>This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is hidden already.</source>
        <translation>ซ่อนส่วนนี้ไม่ได้: ภาพไม่มีต้นฉบับแล้ว ไม่มีบันทึกว่าบุคคลนี้อยู่ในภาพ หรือซ่อนไว้หลายส่วนเกินไปแล้ว</translation>
    </message>
    <message>
        <source>The original cannot be read, so nothing was done.</source>
        <translation>อ่านต้นฉบับไม่ได้ จึงยังไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>There is no rectangle. An arrow key makes one.</source>
        <translation>ยังไม่มีกรอบ กดปุ่มลูกศรเพื่อสร้างกรอบ</translation>
    </message>
    <message>
        <source>The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.</source>
        <translation>กรอบเริ่มที่ %1% จากซ้าย และ %2% จากด้านบน กว้าง %3% และสูง %4%</translation>
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
    <name>sala::ScreenTestPage</name>
    <message>
        <source>The test was stopped. What was found before holds.</source>
        <translation>หยุดการทดสอบแล้ว ผลครั้งก่อนยังใช้อยู่</translation>
    </message>
    <message>
        <source>Test of the touch screen</source>
        <translation>ทดสอบจอสัมผัส</translation>
    </message>
    <message>
        <source>It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its corners, draw over all of it, and touch it with two fingers. You can stop at any time.</source>
        <translation>ใช้เวลาประมาณสองนาที เริ่มด้วยการไม่แตะจอสิบวินาที จากนั้นแตะมุมจอ ลากนิ้วให้ทั่วจอ แล้วแตะด้วยสองนิ้ว หยุดได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>เริ่มทดสอบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>sala::SeekBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>what a screen reader says of a film: where it is, and how long it is</comment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>sala::SetupPage</name>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>PIN สองครั้งไม่ตรงกัน โปรดเลือกใหม่</translation>
    </message>
    <message>
        <source>Which language does the exhibition begin in? Visitors can change it at any time.</source>
        <translation>ให้นิทรรศการเริ่มด้วยภาษาใด ผู้เข้าชมเปลี่ยนได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>In which country does this kiosk stand? Exhibitions that were published for another country cannot be loaded: the people in the pictures did not agree to be shown there.</source>
        <translation>เครื่องนี้ตั้งอยู่ในประเทศใด นิทรรศการที่เผยแพร่สำหรับประเทศอื่นจะโหลดไม่ได้ เพราะผู้ที่อยู่ในภาพไม่ได้ยินยอมให้แสดงที่นั่น</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.</source>
        <translation>ตั้ง PIN อย่างน้อย %1 หลัก ผู้ที่รู้ PIN จะโหลดนิทรรศการได้</translation>
    </message>
    <message>
        <source>Enter the same PIN once more.</source>
        <translation>ป้อน PIN เดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly as wide as the card.</source>
        <translation>ทาบบัตรธนาคารหรือบัตรประชาชนกับหน้าจอ แตะ – หรือ + จนกรอบกว้างเท่าบัตรพอดี</translation>
    </message>
    <message>
        <source>How loud do films begin? Visitors can make them louder and quieter.</source>
        <translation>ให้ภาพยนตร์เริ่มด้วยเสียงดังเท่าใด ผู้เข้าชมเพิ่มหรือลดเสียงได้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Setting up this kiosk: %1 of %2</source>
        <comment>%1: which question, %2: how many</comment>
        <translation>ตั้งค่าเครื่องนี้: %1 จาก %2</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>เปลี่ยน PIN</translation>
    </message>
    <message>
        <source>The screen is %1 mm wide.</source>
        <translation>หน้าจอกว้าง %1 มม.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>ประเทศอื่น</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>ลด</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how loud: 60 of 100</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>ตั้ง PIN</translation>
    </message>
    <message>
        <source>What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first page. It can stay empty.</source>
        <translation>สถานที่ที่เครื่องนี้ตั้งอยู่ชื่ออะไร เจ้าหน้าที่ที่ดูแลหลายเครื่องจะเห็นชื่อนี้ในหน้าแรก เว้นว่างไว้ก็ได้</translation>
    </message>
    <message>
        <source>The venue&apos;s name</source>
        <translation>ชื่อสถานที่</translation>
    </message>
</context>
<context>
    <name>sala::SignInPage</name>
    <message>
        <source>One moment…</source>
        <translation>โปรดรอสักครู่…</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>PIN ไม่ถูกต้อง โปรดลองอีกครั้ง</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>สำหรับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Enter the PIN of this kiosk.</source>
        <translation>ป้อน PIN ของเครื่องนี้</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>กลับไปที่นิทรรศการ</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait %1, then try again.</source>
        <comment>%1: a length of time, 30 s</comment>
        <translation>ป้อนผิดหลายครั้งเกินไป โปรดรอ %1 แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The PIN cannot be checked: the kiosk&apos;s disk is full or damaged. Ask the person in charge of the kiosk.</source>
        <translation>ตรวจสอบ PIN ไม่ได้ เพราะดิสก์ของเครื่องเต็มหรือเสียหาย โปรดสอบถามผู้รับผิดชอบเครื่อง</translation>
    </message>
</context>
<context>
    <name>sala::StaffHomePage</name>
    <message>
        <source>No exhibition is loaded yet.</source>
        <translation>ยังไม่ได้โหลดนิทรรศการ</translation>
    </message>
    <message>
        <source>Show “%1” again? %2</source>
        <comment>%1: an exhibition&apos;s title, %2: which edition, a sentence of its own</comment>
        <translation>แสดง “%1” อีกครั้งหรือไม่ %2</translation>
    </message>
    <message>
        <source>The edition before cannot be shown again: somebody in it no longer agrees to be shown.</source>
        <translation>แสดงฉบับก่อนหน้าอีกไม่ได้ เพราะมีผู้ที่อยู่ในนั้นไม่ยินยอมให้แสดงอีกต่อไป</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>ใช่ แสดงอีกครั้ง</translation>
    </message>
    <message>
        <source>Show the edition before</source>
        <translation>แสดงฉบับก่อนหน้า</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>สำหรับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>โหลดนิทรรศการ</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>การตั้งค่าเครื่องนี้</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>เปลี่ยน PIN</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>กลับไปที่นิทรรศการ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>do not show the edition before</comment>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Closed by the opening hours.</source>
        <translation>ปิดตามเวลาเปิดปิด</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date with its weekday, and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open until: %1</source>
        <comment>a date and a time</comment>
        <translation>เปิดถึง: %1</translation>
    </message>
    <message>
        <source>Closed until: %1</source>
        <comment>a date and a time</comment>
        <translation>ปิดถึง: %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>เวลาเปิดปิด</translation>
    </message>
    <message>
        <source>Launch or talk</source>
        <translation>เปิดงานหรือบรรยาย</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>สภาพของเครื่องนี้</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>รายการแสดง</translation>
    </message>
    <message>
        <source>Shown from a library, not from an edition.</source>
        <translation>แสดงจากคลังผลงาน ไม่ใช่จากฉบับที่เผยแพร่</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>เผยแพร่ฉบับใหม่</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>นิทรรศการนี้เผยแพร่สำหรับ%1 แต่เครื่องนี้ตั้งอยู่ใน%2 เครื่องแสดงเฉพาะสิ่งที่แสดงที่นี่ได้ โปรดขอฉบับสำหรับ%2จากภัณฑารักษ์</translation>
    </message>
    <message>
        <source>The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>แสดงฉบับก่อนหน้าที่นี่ไม่ได้ เพราะเผยแพร่สำหรับ%1 แต่เครื่องนี้ตั้งอยู่ใน%2</translation>
    </message>
    <message>
        <source>Health of this kiosk: something is wrong</source>
        <translation>สภาพของเครื่องนี้: มีสิ่งผิดปกติ</translation>
    </message>
    <message>
        <source>The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this kiosk” says what to do.</source>
        <comment>%1: a date</comment>
        <translation>นาฬิกาของเครื่องนี้แสดง %1 ซึ่งไม่น่าถูกต้อง จึงไม่ใช้เวลาเปิดปิด โปรดดูวิธีแก้ในหน้า “สภาพของเครื่องนี้”</translation>
    </message>
    <message>
        <source>This kiosk stands here: %1</source>
        <comment>%1: a venue&apos;s name</comment>
        <translation>เครื่องนี้ตั้งอยู่ที่: %1</translation>
    </message>
    <message>
        <source>Ask visitors no question</source>
        <comment>a switch</comment>
        <translation>ไม่ถามคำถามผู้เข้าชม</translation>
    </message>
    <message>
        <source>Ask visitors the question</source>
        <comment>a switch</comment>
        <translation>ถามคำถามผู้เข้าชม</translation>
    </message>
    <message>
        <source>Visitors are not asked the exhibition&apos;s question.</source>
        <translation>ขณะนี้ไม่ถามคำถามของนิทรรศการแก่ผู้เข้าชม</translation>
    </message>
</context>
<context>
    <name>sala::StaffNotice</name>
    <message>
        <source>For staff: some words cannot be shown. Please install %1.</source>
        <comment>fonts and, in brackets, their packages</comment>
        <translation>ถึงเจ้าหน้าที่: ข้อความบางส่วนแสดงไม่ได้ โปรดติดตั้ง %1</translation>
    </message>
    <message>
        <source>For staff: this kiosk&apos;s own data cannot be read, so nothing can be shown or loaded. Ask the person in charge of the kiosk.</source>
        <translation>ถึงเจ้าหน้าที่: อ่านข้อมูลของเครื่องนี้ไม่ได้ จึงแสดงหรือโหลดอะไรไม่ได้ โปรดสอบถามผู้รับผิดชอบเครื่อง</translation>
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
    <name>sala::StateWords</name>
    <message>
        <source>Missing</source>
        <comment>a text that nobody has written in this language yet</comment>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a text that is saved but not finished</comment>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a text that is finished and that nobody else has checked yet</comment>
        <translation>เขียนแล้ว</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a text that another person has checked</comment>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>a translation whose source has changed since</comment>
        <translation>ต้องปรับปรุง</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a text that was typed and not saved yet</comment>
        <translation>ยังไม่บันทึก</translation>
    </message>
</context>
<context>
    <name>sala::StatisticsPage</name>
    <message>
        <source>Visits: %1. On average %2 long.</source>
        <comment>a number, and a length of time</comment>
        <translation>การเข้าชม: %1 ครั้ง เฉลี่ยครั้งละ %2</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <comment>a number</comment>
        <translation>การเข้าชม: %1 ครั้ง</translation>
    </message>
    <message>
        <source>Plug in a memory stick, then touch “Save to the memory stick” again.</source>
        <translation>โปรดเสียบแฟลชไดรฟ์ แล้วแตะ “บันทึกลงแฟลชไดรฟ์” อีกครั้ง</translation>
    </message>
    <message>
        <source>Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.</source>
        <comment>%1: its name</comment>
        <translation>บันทึกลง “%1” เป็นตารางสำหรับโปรแกรมตารางคำนวณแล้ว ถอดแฟลชไดรฟ์ได้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, and how many works were opened in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Visits by the hour</source>
        <translation>จำนวนครั้งต่อชั่วโมง</translation>
    </message>
    <message>
        <source>Visits by the day</source>
        <translation>จำนวนครั้งต่อวัน</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>A work that is no longer in the exhibition</source>
        <translation>ผลงานที่ไม่อยู่ในนิทรรศการแล้ว</translation>
    </message>
    <message>
        <source>Opened by visitors: %1, for %2.</source>
        <comment>how often, and how long in all</comment>
        <translation>ผู้เข้าชมเปิดดู %1 ครั้ง รวม %2</translation>
    </message>
    <message>
        <source>In the slide show: %1.</source>
        <comment>how often</comment>
        <translation>ในสไลด์โชว์ %1 ครั้ง</translation>
    </message>
    <message>
        <source>Watched to the end: %1.</source>
        <comment>how often</comment>
        <translation>ดูจนจบ %1 ครั้ง</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>ไม่ได้แสดง</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>หนึ่งวัน</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>เจ็ดวัน</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>More works</source>
        <translation>ผลงานเพิ่มเติม</translation>
    </message>
    <message>
        <source>Save to the memory stick</source>
        <translation>บันทึกลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Works opened, by language: %1</source>
        <comment>a list: ไทย: 50   English: 28</comment>
        <translation>ผลงานที่เปิดดู แยกตามภาษา: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer to the exhibition&apos;s question, and how often it was chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sala::StatusLine</name>
    <message>
        <source>%1 of %2 works</source>
        <translation>%1 จาก %2 ผลงาน</translation>
    </message>
    <message>
        <source>Keeping your draft…</source>
        <translation>กำลังเก็บฉบับร่าง…</translation>
    </message>
    <message>
        <source>Your draft is kept</source>
        <translation>เก็บฉบับร่างแล้ว</translation>
    </message>
    <message>
        <source>Your draft is only on this screen</source>
        <translation>ฉบับร่างอยู่บนหน้าจอนี้เท่านั้น</translation>
    </message>
</context>
<context>
    <name>sala::TalkPage</name>
    <message>
        <source>Launch or talk</source>
        <translation>เปิดงานหรือบรรยาย</translation>
    </message>
    <message>
        <source>A talk is on. Visitors cannot look around.</source>
        <translation>กำลังบรรยาย ผู้เข้าชมเลือกดูเองไม่ได้</translation>
    </message>
    <message>
        <source>End it: the exhibition again</source>
        <translation>จบ: กลับไปที่นิทรรศการ</translation>
    </message>
    <message>
        <source>Pictures stay until you go on: touch the right side for the next one and the left side for the one before, or use the keys of a presenter. B makes the screen dark.</source>
        <translation>ภาพจะค้างไว้จนกว่าจะเลื่อน แตะด้านขวาเพื่อไปภาพถัดไป แตะด้านซ้ายเพื่อกลับภาพก่อนหน้า หรือใช้ปุ่มรีโมตนำเสนอ ปุ่ม B ทำให้จอมืด</translation>
    </message>
    <message>
        <source>Pictures by hand</source>
        <translation>เลื่อนภาพด้วยมือ</translation>
    </message>
    <message>
        <source>Nothing is on the screen while somebody speaks.</source>
        <translation>หน้าจอจะมืดขณะมีคนพูด</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>จอมืด</translation>
    </message>
    <message>
        <source>The screen counts down until it begins; then pictures are shown by hand.</source>
        <translation>หน้าจอจะนับถอยหลังจนเริ่ม จากนั้นเลื่อนภาพด้วยมือ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
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
<context>
    <name>sala::TopBar</name>
    <message>
        <source>The program&apos;s language</source>
        <translation>ภาษาของโปรแกรม</translation>
    </message>
    <message>
        <source>More</source>
        <comment>things to do that have no room beside it</comment>
        <translation>เพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>sala::TouchField</name>
    <message>
        <source>Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1</source>
        <comment>%1: a number</comment>
        <translation>โปรดอย่าแตะจอ กำลังนับการสัมผัสที่เกิดขึ้นเอง เหลือ %1 วินาที</translation>
    </message>
    <message>
        <source>Touch the middle of the ring in the corner.</source>
        <translation>โปรดแตะกลางวงแหวนที่มุมจอ</translation>
    </message>
    <message>
        <source>Draw over the whole screen with one finger, to its very edges, until all squares are bright. Touched: %1 of %2. If some stay dark, touch “Go on”.</source>
        <comment>%1 and %2: numbers</comment>
        <translation>โปรดลากนิ้วเดียวให้ทั่วจอจนสุดขอบ จนทุกช่องสว่าง แตะแล้ว %1 จาก %2 หากบางช่องยังมืด โปรดแตะ “ทำต่อ”</translation>
    </message>
    <message>
        <source>Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.</source>
        <translation>โปรดแตะจอด้วยสองนิ้วพร้อมกัน หากไม่มีอะไรเกิดขึ้น โปรดแตะ “ทำต่อ”</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>หยุดการทดสอบ</translation>
    </message>
</context>
<context>
    <name>sala::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key of a keyboard</comment>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>the key of a keyboard: capital letters, or other signs</comment>
        <translation>แป้นยกแคร่</translation>
    </message>
    <message>
        <source>Delete the sign before</source>
        <translation>ลบตัวอักษรก่อนหน้า</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ตัวอักษร</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>ตัวเลขและเครื่องหมาย</translation>
    </message>
    <message>
        <source>Keyboard for %1</source>
        <comment>a language&apos;s own name</comment>
        <translation>แป้นพิมพ์ %1</translation>
    </message>
    <message>
        <source>One sign back</source>
        <translation>ย้อนหนึ่งตัวอักษร</translation>
    </message>
    <message>
        <source>One sign on</source>
        <translation>ไปหนึ่งตัวอักษร</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with what is typed in this field</comment>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>ปิดแป้นพิมพ์</translation>
    </message>
</context>
<context>
    <name>sala::TrimSheet</name>
    <message>
        <source>What is shown of the film</source>
        <translation>ส่วนของภาพยนตร์ที่แสดง</translation>
    </message>
    <message>
        <source>Begin here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>เริ่มตรงนี้</translation>
    </message>
    <message>
        <source>End here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>จบตรงนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>ภาพยนตร์ทั้งเรื่อง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>จุดเริ่มของภาพยนตร์</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>จุดจบของภาพยนตร์</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>ภาพยนตร์</translation>
    </message>
    <message>
        <source>What is cut off is not shown, but it stays in the film&apos;s file, and so in editions. What must not leave the house has to be cut out of the file before it is brought in.</source>
        <translation>ส่วนที่ตัดออกจะไม่แสดง แต่ยังอยู่ในไฟล์ของภาพยนตร์ และอยู่ในฉบับที่เผยแพร่ด้วย สิ่งที่ต้องไม่ออกไปข้างนอก ต้องตัดออกจากไฟล์ก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <comment>a button, and its key</comment>
        <translation>หยุดชั่วคราว · Space</translation>
    </message>
    <message>
        <source>Play · Space</source>
        <comment>a button, and its key</comment>
        <translation>เล่น · Space</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <comment>lengths of time</comment>
        <translation>แสดง %1 จาก %2</translation>
    </message>
    <message>
        <source>It begins while something is being said.</source>
        <translation>เริ่มขณะที่มีคนกำลังพูด</translation>
    </message>
    <message>
        <source>It ends while something is being said.</source>
        <translation>จบขณะที่มีคนกำลังพูด</translation>
    </message>
    <message>
        <source>A time is written in minutes and seconds: 1:05.5</source>
        <translation>เขียนเวลาเป็นนาทีและวินาที เช่น 1:05.5</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>มีผู้อื่นเปลี่ยนผลงานนี้ระหว่างนั้น ยังไม่ได้เปลี่ยนอะไร โปรดปิดหน้านี้แล้วดูอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>sala::TypedWords</name>
    <message>
        <source>It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.</source>
        <comment>fields and languages</comment>
        <translation>พิมพ์ด้วยฟอนต์ Zawgyi และแปลงเป็น Unicode แล้ว: %1 โปรดอ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: %1. See on the page whether it can be read.</source>
        <comment>fields and languages</comment>
        <translation>อาจเป็น Unicode หรือ Zawgyi: %1 โปรดดูในหน้าตัวอย่างว่าอ่านได้หรือไม่</translation>
    </message>
    <message>
        <source>Characters that nobody sees were taken out: %1.</source>
        <comment>fields and languages</comment>
        <translation>นำอักขระที่มองไม่เห็นออกแล้ว: %1</translation>
    </message>
    <message>
        <source>Not saved, because it is written in the letters of another language: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>ไม่ได้บันทึก เพราะเขียนด้วยตัวอักษรของภาษาอื่น: %1 ข้อความยังอยู่ที่นี่เป็นฉบับร่างของคุณ</translation>
    </message>
    <message>
        <source>Not saved, because it is too long: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>ไม่ได้บันทึก เพราะยาวเกินไป: %1 ข้อความยังอยู่ที่นี่เป็นฉบับร่างของคุณ</translation>
    </message>
</context>
<context>
    <name>sala::WithdrawalForm</name>
    <message>
        <source>%1 takes consent back</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 ถอนความยินยอม</translation>
    </message>
    <message>
        <source>Write %1 here. Only then can it be done, and it is never undone.</source>
        <comment>a person&apos;s reference</comment>
        <translation>โปรดเขียน %1 ที่นี่ จึงจะทำได้ และย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>ถอนถาวร</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>ถอนอะไร</translation>
    </message>
    <message>
        <source>Only for exhibitions</source>
        <translation>เฉพาะนิทรรศการ</translation>
    </message>
    <message>
        <source>Only for the web</source>
        <translation>เฉพาะเว็บ</translation>
    </message>
    <message>
        <source>Only for print</source>
        <translation>เฉพาะสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>From which works</source>
        <translation>จากผลงานใด</translation>
    </message>
    <message>
        <source>From every work they are in</source>
        <translation>จากทุกผลงานที่มีบุคคลนี้</translation>
    </message>
    <message>
        <source>Only from this work</source>
        <translation>จากผลงานนี้เท่านั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>works</comment>
        <translation>
            <numerusform>อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n work(s): %1.</source>
        <comment>titles</comment>
        <translation>
            <numerusform>เกี่ยวกับ %n ผลงาน: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from this library, so that nobody can bring it back: %n picture(s) or other file(s), in every size.</source>
        <translation>
            <numerusform>ลบออกจากคลังผลงานนี้โดยไม่มีใครนำกลับมาได้: ภาพหรือไฟล์อื่น %n ไฟล์ ทุกขนาด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased with them: %n text(s) in all languages, what they were before, and every draft.</source>
        <translation>
            <numerusform>ลบไปพร้อมกัน: ข้อความ %n รายการทุกภาษา ข้อความก่อนหน้า และฉบับร่างทั้งหมด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) will be shorter.</source>
        <translation>
            <numerusform>รายการแสดง %n รายการจะสั้นลง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) can be recognised in these works, and will not be shown in them either.</source>
        <translation>
            <numerusform>มีผู้อื่นที่จำได้ในผลงานเหล่านี้ %n คน และจะไม่ถูกแสดงในผลงานเหล่านี้ด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out there, in every edition.</source>
        <translation>ไม่มีการลบ: ตั้งแต่นี้ไปทุกฉบับจะไม่มีผลงานเหล่านี้ในที่นั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.</source>
        <translation>
            <numerusform>มี %n เครื่องโหลดฉบับที่มีผลงานเหล่านี้ และจะแสดงต่อไปจนกว่าจะได้รับแจ้ง แต่ละเครื่องยังต้องยืนยัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which kiosks have these editions: %1. Look for them.</source>
        <comment>numbers</comment>
        <translation>ไม่มีใครทราบว่าเครื่องใดมีฉบับเหล่านี้: %1 โปรดตามหา</translation>
    </message>
    <message>
        <source>No kiosk has to confirm it.</source>
        <translation>ไม่มีเครื่องใดต้องยืนยัน</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>กำลังดำเนินการ…</translation>
    </message>
    <message>
        <source>For everything: exhibitions, the web, print</source>
        <translation>สำหรับทุกอย่าง: นิทรรศการ เว็บ สิ่งพิมพ์</translation>
    </message>
    <message>
        <source>Choose where: everywhere, or one country at least.</source>
        <translation>โปรดเลือกว่าที่ใด: ทุกที่ หรืออย่างน้อยหนึ่งประเทศ</translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out in %1, in every edition.</source>
        <comment>countries</comment>
        <translation>ไม่มีการลบ: ตั้งแต่นี้ไปทุกฉบับใน%1จะไม่มีผลงานเหล่านี้</translation>
    </message>
    <message>
        <source>What follows for this work: %1</source>
        <comment>sentences</comment>
        <translation>ผลต่อผลงานนี้: %1</translation>
    </message>
    <message>
        <source>Only for the web and print</source>
        <translation>เฉพาะเว็บและสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>Only for exhibitions and the web</source>
        <translation>เฉพาะนิทรรศการและเว็บ</translation>
    </message>
    <message>
        <source>Only for exhibitions and print</source>
        <translation>เฉพาะนิทรรศการและสิ่งพิมพ์</translation>
    </message>
</context>
<context>
    <name>sala::WordMeter</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a title on the kiosk</comment>
        <translation>
            <numerusform>%n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>So many lines this title has on the kiosk</source>
        <translation>จำนวนบรรทัดของชื่อเรื่องนี้บนเครื่องแสดง</translation>
    </message>
    <message>
        <source>%1 of %2 lines before Read on</source>
        <comment>of a caption on the kiosk</comment>
        <translation>เห็น %1 จาก %2 บรรทัดก่อน “อ่านต่อ”</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in sight</source>
        <comment>of a caption on the kiosk</comment>
        <translation>
            <numerusform>%n บรรทัด เห็นทั้งหมด</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of its place on the kiosk&apos;s page all words fill</source>
        <translation>ข้อความทั้งหมดเต็มพื้นที่บนหน้าของเครื่องแสดงเพียงใด</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>how long a text is</comment>
        <translation>
            <numerusform>%n ตัวอักษร</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WordsTable</name>
    <message>
        <source>Source</source>
        <comment>the language that is translated from</comment>
        <translation>ต้นฉบับ</translation>
    </message>
</context>
<context>
    <name>sala::WorkFacts</name>
    <message>
        <source>Everybody in it has agreed</source>
        <translation>ทุกคนในภาพยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Everybody in it has agreed, until %1</source>
        <translation>ทุกคนในภาพยินยอมแล้ว จนถึง %1</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has not agreed yet</source>
        <translation>ไม่แสดง: มีผู้ที่อยู่ในภาพยังไม่ได้ยินยอม</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has refused</source>
        <translation>ไม่แสดง: มีผู้ที่อยู่ในภาพไม่ยินยอม</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <comment>titles of other photographs</comment>
        <translation>คล้ายกับ: %1</translation>
    </message>
    <message>
        <source>Nobody is recorded in it</source>
        <translation>ยังไม่มีบันทึกว่ามีใครอยู่ในผลงานนี้</translation>
    </message>
</context>
<context>
    <name>sala::WorkPage</name>
    <message>
        <source>Translate from</source>
        <translation>แปลจาก</translation>
    </message>
    <message>
        <source>into</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>ภาพ</translation>
    </message>
</context>
<context>
    <name>sala::WorkPicker</name>
    <message>
        <source>Words to look for</source>
        <translation>คำที่จะค้นหา</translation>
    </message>
    <message>
        <source>Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, in any language:</source>
        <translation>แตะผลงานเพื่อเพิ่ม หรือลากที่ขีดสามขีดไปยังที่ที่ต้องการ พิมพ์คำที่นี่เพื่อค้นหาผลงานได้ทุกภาษา:</translation>
    </message>
</context>
<context>
    <name>sala::Workbench</name>
    <message>
        <source>%1 – Sala for curators</source>
        <comment>the window; %1 is the library</comment>
        <translation>%1 – Sala สำหรับภัณฑารักษ์</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the work, the field, the language</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more text(s)</source>
        <translation>
            <numerusform>และอีก %n ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of somebody who has signed out</source>
        <translation>
            <numerusform>ข้อความ %n ข้อความของผู้ที่ออกจากระบบแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WorksSheet</name>
    <message numerus="yes">
        <source>About %n work(s)</source>
        <translation>
            <numerusform>เกี่ยวกับ %n ผลงาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>เปลี่ยน %n ผลงาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>As precisely as it is known: %1, %2, %3, %4</source>
        <comment>examples of dates</comment>
        <translation>ละเอียดเท่าที่ทราบ: %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ผู้สร้างสรรค์</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>ลิขสิทธิ์</translation>
    </message>
    <message>
        <source>Empty it</source>
        <comment>a field of several works</comment>
        <translation>ล้างช่องนี้</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>values of several works</comment>
        <translation>ต่างกัน: %1</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or %3.</source>
        <comment>examples of dates</comment>
        <translation>นี่ไม่ใช่วันที่ โปรดเขียนแบบ %1, %2 หรือ %3</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a date</comment>
        <translation>อ่านว่า: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.</source>
        <translation>มีผู้อื่นเปลี่ยนผลงานหนึ่งในนี้ระหว่างนั้น ยังไม่ได้เปลี่ยนอะไร โปรดปิดหน้านี้แล้วดูอีกครั้ง</translation>
    </message>
    <message>
        <source>As it is: different (%1)</source>
        <comment>values of several works</comment>
        <translation>ตามเดิม: ต่างกัน (%1)</translation>
    </message>
    <message>
        <source>As it is: none</source>
        <comment>of several works</comment>
        <translation>ตามเดิม: ไม่มี</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <comment>of several works</comment>
        <translation>ตามเดิม: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several works</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, and how many of the works have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
