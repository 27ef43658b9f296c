<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Not written in: %1</source>
        <comment>names of languages</comment>
        <translation>Not written in: %1</translation>
    </message>
    <message>
        <source>Pictures, films and cards: %1. Running time: %2</source>
        <comment>a number, a length of time</comment>
        <translation>Pictures, films and cards: %1. Running time: %2</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <comment>a length of time</comment>
        <translation>Film, %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Behind a warning: it is not shown in a playlist</source>
        <translation>Behind a warning: it is not shown in a playlist</translation>
    </message>
    <message>
        <source>This playlist is not on this kiosk any more: it is passed over</source>
        <translation>This playlist is not on this kiosk any more: it is passed over</translation>
    </message>
    <message>
        <source>A work that is not here</source>
        <translation>A work that is not here</translation>
    </message>
    <message>
        <source>Not in this edition, or may not be shown here: it is passed over</source>
        <translation>Not in this edition, or may not be shown here: it is passed over</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>sala::AboutPage</name>
    <message>
        <source>About the exhibition</source>
        <translation>About the exhibition</translation>
    </message>
    <message>
        <source>Back to the photographs</source>
        <translation>Back to the photographs</translation>
    </message>
</context>
<context>
    <name>sala::AboutText</name>
    <message>
        <source>This is a sample exhibition. Its pictures were drawn for this program: they are not photographs, and they show no real person.</source>
        <translation>This is a sample exhibition. Its pictures were drawn for this program: they are not photographs, and they show no real person.</translation>
    </message>
    <message>
        <source>Organised by</source>
        <comment>above the name of an organisation</comment>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>above the names of organisations</comment>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Photographs by</source>
        <comment>above the name of a photographer</comment>
        <translation>Photographs by</translation>
    </message>
    <message>
        <source>With the support of</source>
        <comment>above the name of a foundation</comment>
        <translation>With the support of</translation>
    </message>
</context>
<context>
    <name>sala::BenchActions</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Next missing text</source>
        <translation>Next missing text</translation>
    </message>
    <message>
        <source>Previous missing text</source>
        <translation>Previous missing text</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>Next work</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>Previous work</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>All works</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Next language</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Previous language</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copy the source</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Save as a draft</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>Take the last save back</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Save it again</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Large preview</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Add a curator</source>
        <translation>Add a curator</translation>
    </message>
    <message>
        <source>Translated before</source>
        <translation>Translated before</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consents to look after</source>
        <translation>Consents to look after</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Bring works in…</source>
        <translation>Bring works in…</translation>
    </message>
    <message>
        <source>Edit the chosen works…</source>
        <translation>Edit the chosen works…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>Texts…</translation>
    </message>
    <message>
        <source>Works…</source>
        <translation>Works…</translation>
    </message>
    <message>
        <source>What is shown of it…</source>
        <translation>What is shown of it…</translation>
    </message>
    <message>
        <source>Bring texts in…</source>
        <translation>Bring texts in…</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>Changes in the library</translation>
    </message>
</context>
<context>
    <name>sala::BenchPage</name>
    <message>
        <source>Saved: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>Saved: %1, %2</translation>
    </message>
    <message>
        <source>Search in every language</source>
        <translation>Search in every language</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed and did not save are here again</source>
        <translation>
            <numerusform>%n text that you typed and did not save is here again</numerusform>
            <numerusform>%n texts that you typed and did not save are here again</numerusform>
        </translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>The library cannot be read.</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Reading the library…</translation>
    </message>
    <message>
        <source>No work has these words. Search for fewer of them, or clear the filters.</source>
        <translation>No work has these words. Search for fewer of them, or clear the filters.</translation>
    </message>
    <message>
        <source>Nothing is left here. Clear the filters to see all works.</source>
        <translation>Nothing is left here. Clear the filters to see all works.</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>The page as the kiosk shows it</translation>
    </message>
    <message>
        <source>Nothing is missing in %1 in these works.</source>
        <comment>a language</comment>
        <translation>Nothing is missing in %1 in these works.</translation>
    </message>
    <message>
        <source>There is no source to copy here.</source>
        <translation>There is no source to copy here.</translation>
    </message>
    <message>
        <source>You changed this text. Save it first; then another person can review it.</source>
        <translation>You changed this text. Save it first; then another person can review it.</translation>
    </message>
    <message>
        <source>There is no text here to review.</source>
        <translation>There is no text here to review.</translation>
    </message>
    <message>
        <source>Somebody else has written this since. Nothing was taken back.</source>
        <translation>Somebody else has written this since. Nothing was taken back.</translation>
    </message>
    <message>
        <source>You have saved nothing that can be taken back.</source>
        <translation>You have saved nothing that can be taken back.</translation>
    </message>
    <message>
        <source>There is nothing to save again.</source>
        <translation>There is nothing to save again.</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>The last save was taken back.</translation>
    </message>
    <message>
        <source>It is saved again.</source>
        <translation>It is saved again.</translation>
    </message>
    <message>
        <source>You wrote this text yourself; another person has to review it.</source>
        <translation>You wrote this text yourself; another person has to review it.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>a curator</comment>
        <translation>%1 can sign in now.</translation>
    </message>
    <message>
        <source>The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there.</source>
        <translation>The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there.</translation>
    </message>
    <message>
        <source>Another file was put in this library&apos;s place while it was open. Nothing more is written: copy what you typed and is not kept, close this window, and open the library again.</source>
        <translation>Another file was put in this library&apos;s place while it was open. Nothing more is written: copy what you typed and is not kept, close this window, and open the library again.</translation>
    </message>
    <message>
        <source>A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of them are gone.</source>
        <translation>A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of them are gone.</translation>
    </message>
    <message>
        <source>The texts are still being read. One moment…</source>
        <translation>The texts are still being read. One moment…</translation>
    </message>
    <message>
        <source>Not saved, because it is not shown: %1. Show it, then save it.</source>
        <comment>languages with a draft</comment>
        <translation>Not saved, because it is not shown: %1. Show it, then save it.</translation>
    </message>
    <message>
        <source>The source stands in the field. Ctrl+Z brings back what was there.</source>
        <translation>The source stands in the field. Ctrl+Z brings back what was there.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought in.</source>
        <translation>
            <numerusform>%n text was brought in.</numerusform>
            <numerusform>%n texts were brought in.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has no works yet. Drag a folder onto this window to bring some in.</source>
        <translation>This library has no works yet. Drag a folder onto this window to bring some in.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n work(s) were brought in.</source>
        <translation>
            <numerusform>Stopped. %n work was brought in.</numerusform>
            <numerusform>Stopped. %n works were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were brought in.</source>
        <translation>
            <numerusform>%n work was brought in.</numerusform>
            <numerusform>%n works were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were changed. Ctrl+Alt+Z takes it back.</source>
        <translation>
            <numerusform>%n work was changed. Ctrl+Alt+Z takes it back.</numerusform>
            <numerusform>%n works were changed. Ctrl+Alt+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first: with Ctrl or Shift, or all of them with Ctrl+A.</source>
        <translation>Choose works first: with Ctrl or Shift, or all of them with Ctrl+A.</translation>
    </message>
    <message>
        <source>Slides show it like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>Slides show it like this from now on. Ctrl+Alt+Z takes it back.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.</translation>
    </message>
    <message>
        <source>Choose a photograph or a film first.</source>
        <translation>Choose a photograph or a film first.</translation>
    </message>
    <message>
        <source>Reviewed: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>Reviewed: %1, %2</translation>
    </message>
</context>
<context>
    <name>sala::BenchSheet</name>
    <message>
        <source>Close</source>
        <comment>a sheet that lies over the window</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>sala::BringRowView</name>
    <message>
        <source>New</source>
        <comment>a work that is not in the library</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a film of the library</comment>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>New, and looks like: %1</source>
        <comment>a photograph</comment>
        <translation>New, and looks like: %1</translation>
    </message>
    <message>
        <source>It looks like a photograph that was withdrawn. Take it only if it is another.</source>
        <translation>It looks like a photograph that was withdrawn. Take it only if it is another.</translation>
    </message>
    <message>
        <source>The same file is above.</source>
        <translation>The same file is above.</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>Already in the library: %1</translation>
    </message>
    <message>
        <source>Somebody in it took their consent back. It is not brought in again.</source>
        <translation>Somebody in it took their consent back. It is not brought in again.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a field of a work, the language, the words</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <comment>who made it</comment>
        <translation>Credit: %1</translation>
    </message>
    <message>
        <source>Copyright: %1</source>
        <translation>Copyright: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>files that come in together</comment>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>Read with the XMP file beside it</source>
        <translation>Read with the XMP file beside it</translation>
    </message>
    <message>
        <source>A text in it could be Unicode or Zawgyi and is left out.</source>
        <translation>A text in it could be Unicode or Zawgyi and is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a document</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>a latitude</comment>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>a latitude</comment>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>a longitude</comment>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>a longitude</comment>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or published has it; the original, which stays in the library, does.</source>
        <comment>a latitude, a longitude</comment>
        <translation>The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or published has it; the original, which stays in the library, does.</translation>
    </message>
    <message>
        <source>It cannot be brought in. %1</source>
        <comment>a sentence that says why</comment>
        <translation>It cannot be brought in. %1</translation>
    </message>
</context>
<context>
    <name>sala::BringSheet</name>
    <message>
        <source>Bring works in</source>
        <translation>Bring works in</translation>
    </message>
    <message>
        <source>Works are being brought in. It goes on when this sheet is closed.</source>
        <translation>Works are being brought in. It goes on when this sheet is closed.</translation>
    </message>
    <message>
        <source>Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can also be dragged onto the window.</source>
        <translation>Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can also be dragged onto the window.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>There is no photograph, film or document in it.</source>
        <translation>There is no photograph, film or document in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot come in.</source>
        <translation>
            <numerusform>%n file cannot come in.</numerusform>
            <numerusform>%n files cannot come in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in: %1 of %2 files, %3</source>
        <comment>the last is a file</comment>
        <translation>Bringing in: %1 of %2 files, %3</translation>
    </message>
    <message>
        <source>Looking at the files: %1 of %2, %3</source>
        <comment>the last is a file</comment>
        <translation>Looking at the files: %1 of %2, %3</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>Earlier rows</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>More rows</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n work(s)</source>
        <translation>
            <numerusform>Bring in %n work</numerusform>
            <numerusform>Bring in %n works</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
</context>
<context>
    <name>sala::BrowseBar</name>
    <message>
        <source>By journey</source>
        <comment>photographs in the order of the visits to countries</comment>
        <translation>By journey</translation>
    </message>
    <message>
        <source>By theme</source>
        <comment>photographs by subject</comment>
        <translation>By theme</translation>
    </message>
    <message>
        <source>About the exhibition</source>
        <translation>About the exhibition</translation>
    </message>
    <message>
        <source>Sample exhibition</source>
        <comment>a mark: this is not the real exhibition</comment>
        <translation>Sample exhibition</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all photographs and films</comment>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>shows where the photographs were taken</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>shows what happened when, and the programme</comment>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Voices</source>
        <comment>films in which people speak</comment>
        <translation>Voices</translation>
    </message>
</context>
<context>
    <name>sala::BrowsePage</name>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Map of the journeys</source>
        <translation>Map of the journeys</translation>
    </message>
    <message>
        <source>Timeline and programme</source>
        <translation>Timeline and programme</translation>
    </message>
</context>
<context>
    <name>sala::CloseSheet</name>
    <message>
        <source>Not everything is on the disk yet</source>
        <translation>Not everything is on the disk yet</translation>
    </message>
    <message>
        <source>The disk does not take what was typed: it is full, or another program holds the library. Sala goes on trying, and the window closes by itself once everything is kept. Closed now, this would be lost:</source>
        <translation>The disk does not take what was typed: it is full, or another program holds the library. Sala goes on trying, and the window closes by itself once everything is kept. Closed now, this would be lost:</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Keep the window open</translation>
    </message>
</context>
<context>
    <name>sala::ClosedPage</name>
    <message>
        <source>The exhibition is closed now.</source>
        <translation>The exhibition is closed now.</translation>
    </message>
    <message>
        <source>The exhibition is closed now. It opens again on %1 at %2.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>The exhibition is closed now. It opens again on %1 at %2.</translation>
    </message>
</context>
<context>
    <name>sala::ConflictSheet</name>
    <message>
        <source>Somebody else wrote this text meanwhile: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>Somebody else wrote this text meanwhile: %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Or one text of both; write it here:</source>
        <translation>Or one text of both; write it here:</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Take mine</translation>
    </message>
    <message>
        <source>Save the text of both</source>
        <translation>Save the text of both</translation>
    </message>
    <message>
        <source>You wrote this text in another window, too: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>You wrote this text in another window, too: %1, %2</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>In the other window</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In this window</translation>
    </message>
    <message>
        <source>Take the other window&apos;s</source>
        <translation>Take the other window&apos;s</translation>
    </message>
    <message>
        <source>Take this window&apos;s</source>
        <translation>Take this window&apos;s</translation>
    </message>
    <message>
        <source>Keep the text of both</source>
        <translation>Keep the text of both</translation>
    </message>
</context>
<context>
    <name>sala::ConsentEntryForm</name>
    <message>
        <source>What %1 said: %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>What %1 said: %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Who is not asked, or has not agreed, is not shown.</source>
        <translation>Who is not asked, or has not agreed, is not shown.</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>Grown up</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Under age</translation>
    </message>
    <message>
        <source>Private reference, never a name</source>
        <translation>Private reference, never a name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nobody has asked yet: not shown</source>
        <translation>Nobody has asked yet: not shown</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>They agreed</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>They refused</translation>
    </message>
    <message>
        <source>Choose until when…</source>
        <translation>Choose until when…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Without an end</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Until this day</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>The last day it holds</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>Only with the face hidden</translation>
    </message>
    <message>
        <source>The face may be seen</source>
        <translation>The face may be seen</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>Only where the voice is not heard</translation>
    </message>
    <message>
        <source>The voice may be heard</source>
        <translation>The voice may be heard</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>The face</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>The voice</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>the language somebody was asked in</comment>
        <translation>Not written down</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>How they said it</translation>
    </message>
    <message>
        <source>The day they said it, such as 2016-05-17</source>
        <translation>The day they said it, such as 2016-05-17</translation>
    </message>
    <message>
        <source>The language they were asked in</source>
        <translation>The language they were asked in</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>Who asked them</translation>
    </message>
    <message>
        <source>Who agreed for somebody under age: a private reference</source>
        <translation>Who agreed for somebody under age: a private reference</translation>
    </message>
    <message>
        <source>What else is to be known; it stays in the library</source>
        <translation>What else is to be known; it stays in the library</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2027-12-31</source>
        <translation>Year, month and day, such as 2027-12-31</translation>
    </message>
    <message>
        <source>Write the person&apos;s private reference first.</source>
        <translation>Write the person&apos;s private reference first.</translation>
    </message>
    <message>
        <source>Choose where it holds: everywhere, or one country at least.</source>
        <translation>Choose where it holds: everywhere, or one country at least.</translation>
    </message>
    <message>
        <source>Choose until when it holds.</source>
        <translation>Choose until when it holds.</translation>
    </message>
    <message>
        <source>Write the last day as year, month and day: 2027-12-31.</source>
        <translation>Write the last day as year, month and day: 2027-12-31.</translation>
    </message>
    <message>
        <source>Write the day they said it as year, month and day: 2016-05-17.</source>
        <translation>Write the day they said it as year, month and day: 2016-05-17.</translation>
    </message>
    <message>
        <source>Somebody has to agree for a person under age: write who, by a private reference.</source>
        <translation>Somebody has to agree for a person under age: write who, by a private reference.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>The note is too long.</translation>
    </message>
    <message>
        <source>Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again.</source>
        <translation>Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again.</translation>
    </message>
    <message>
        <source>This person has taken consent back. That is never undone: they cannot be shown again there.</source>
        <translation>This person has taken consent back. That is never undone: they cannot be shown again there.</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheet</name>
    <message>
        <source>Consent: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1, under age</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1, under age</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>Take consent back…</translation>
    </message>
    <message>
        <source>Take the consent of %1 back…</source>
        <comment>a person&apos;s reference</comment>
        <translation>Take the consent of %1 back…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what somebody agreed to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing is known, so it is not shown</source>
        <comment>a use</comment>
        <translation>%1: nothing is known, so it is not shown</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a consent</comment>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>a consent</comment>
        <translation>Record…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide a part of the picture…</source>
        <translation>Hide a part of the picture…</translation>
    </message>
    <message>
        <source>Their face can still be seen. Hide it…</source>
        <translation>Their face can still be seen. Hide it…</translation>
    </message>
    <message>
        <source>The face of %1 can still be seen. Hide it…</source>
        <comment>a person&apos;s reference</comment>
        <translation>The face of %1 can still be seen. Hide it…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n…</source>
        <comment>how many pieces</comment>
        <translation>
            <numerusform>Evidence: %n…</numerusform>
            <numerusform>Evidence: %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidence…</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheets</name>
    <message>
        <source>Recorded: %1</source>
        <comment>a person&apos;s reference</comment>
        <translation>Recorded: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon: F10 shows which.</source>
        <translation>
            <numerusform>%n consent ends soon: F10 shows which.</numerusform>
            <numerusform>%n consents end soon: F10 shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are not confirmed by every kiosk: F10 shows which.</source>
        <translation>
            <numerusform>%n withdrawal is not confirmed by every kiosk: F10 shows which.</numerusform>
            <numerusform>%n withdrawals are not confirmed by every kiosk: F10 shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from %n work(s). Publish every exhibition anew, and load it on every kiosk.</source>
        <translation>
            <numerusform>Taken back from %n work. Publish every exhibition anew, and load it on every kiosk.</numerusform>
            <numerusform>Taken back from %n works. Publish every exhibition anew, and load it on every kiosk.</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies cannot be changed and may still have the works; delete them: %1</source>
        <comment>files</comment>
        <translation>These copies cannot be changed and may still have the works; delete them: %1</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWatch</name>
    <message>
        <source>Consents to look after</source>
        <translation>Consents to look after</translation>
    </message>
    <message>
        <source>Read the receipts on sticks</source>
        <translation>Read the receipts on sticks</translation>
    </message>
    <message>
        <source>Read the receipts in a folder…</source>
        <translation>Read the receipts in a folder…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message numerus="yes">
        <source>%n new receipt(s) taken in.</source>
        <translation>
            <numerusform>%n new receipt taken in.</numerusform>
            <numerusform>%n new receipts taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <comment>files, with an English explanation</comment>
        <translation>Not taken in: %1</translation>
    </message>
    <message numerus="yes">
        <source>They end within %n day(s)</source>
        <comment>consents</comment>
        <translation>
            <numerusform>They end within %n day</numerusform>
            <numerusform>They end within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consents</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>a day, a person&apos;s reference, a use, countries</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Open its consents</source>
        <translation>Open its consents</translation>
    </message>
    <message>
        <source>Kiosks that have not confirmed a withdrawal</source>
        <translation>Kiosks that have not confirmed a withdrawal</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are confirmed by every kiosk.</source>
        <translation>
            <numerusform>%n withdrawal is confirmed by every kiosk.</numerusform>
            <numerusform>%n withdrawals are confirmed by every kiosk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1 has confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>Kiosk %1 has confirmed (editions %2, heard of on %3)</translation>
    </message>
    <message>
        <source>Kiosk %1 has NOT confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>Kiosk %1 has NOT confirmed (editions %2, heard of on %3)</translation>
    </message>
    <message>
        <source>an erased work, %1</source>
        <comment>its number</comment>
        <translation>an erased work, %1</translation>
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
        <translation>%1 · %2 · only in %3</translation>
    </message>
    <message>
        <source>No kiosk has said that it has edition %1. Look for it.</source>
        <comment>numbers</comment>
        <translation>No kiosk has said that it has edition %1. Look for it.</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWords</name>
    <message>
        <source>Agreed</source>
        <comment>somebody</comment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>somebody</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a consent</comment>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Nobody has asked yet</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <comment>a person&apos;s reference</comment>
        <translation>Nothing is known of %1.</translation>
    </message>
    <message>
        <source>%1 has refused.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 has refused.</translation>
    </message>
    <message>
        <source>%1 has taken consent back.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 has taken consent back.</translation>
    </message>
    <message>
        <source>What %1 agreed to has ended.</source>
        <comment>a person&apos;s reference</comment>
        <translation>What %1 agreed to has ended.</translation>
    </message>
    <message>
        <source>A part that is to be hidden is not hidden in the picture yet.</source>
        <translation>A part that is to be hidden is not hidden in the picture yet.</translation>
    </message>
    <message>
        <source>%1 agreed only if the face is hidden, and it can be seen.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 agreed only if the face is hidden, and it can be seen.</translation>
    </message>
    <message>
        <source>%1 agreed only where the voice is not heard, and it can be heard.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 agreed only where the voice is not heard, and it can be heard.</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <comment>in a list of countries</comment>
        <translation>everywhere else</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere.</source>
        <translation>Shown in exhibitions everywhere.</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere, not in %1.</source>
        <comment>countries</comment>
        <translation>Shown in exhibitions everywhere, not in %1.</translation>
    </message>
    <message>
        <source>Not shown in any exhibition.</source>
        <translation>Not shown in any exhibition.</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1, and nowhere else.</source>
        <comment>countries</comment>
        <translation>Shown in exhibitions in %1, and nowhere else.</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1; not in %2, nor anywhere else.</source>
        <comment>countries</comment>
        <translation>Shown in exhibitions in %1; not in %2, nor anywhere else.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>a day</comment>
        <translation>Ends on %1.</translation>
    </message>
    <message>
        <source>Ends on %2 in %1.</source>
        <comment>%1: countries, %2: a day</comment>
        <translation>Ends on %2 in %1.</translation>
    </message>
    <message>
        <source>Not on the web.</source>
        <translation>Not on the web.</translation>
    </message>
    <message>
        <source>Not in print.</source>
        <translation>Not in print.</translation>
    </message>
    <message>
        <source>On the web until %1.</source>
        <comment>a day</comment>
        <translation>On the web until %1.</translation>
    </message>
    <message>
        <source>In print until %1.</source>
        <comment>a day</comment>
        <translation>In print until %1.</translation>
    </message>
    <message>
        <source>May be shown on the web.</source>
        <translation>May be shown on the web.</translation>
    </message>
    <message>
        <source>May be printed.</source>
        <translation>May be printed.</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>Exhibitions</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>what a work is used for</comment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>how somebody agreed</comment>
        <translation>Not written down</translation>
    </message>
    <message>
        <source>On a form</source>
        <comment>how somebody agreed</comment>
        <translation>On a form</translation>
    </message>
    <message>
        <source>Spoken, and recorded</source>
        <comment>how somebody agreed</comment>
        <translation>Spoken, and recorded</translation>
    </message>
    <message>
        <source>Spoken</source>
        <comment>how somebody agreed</comment>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>By letter or message</source>
        <comment>how somebody agreed</comment>
        <translation>By letter or message</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a consent holds</comment>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>only with the face hidden</source>
        <translation>only with the face hidden</translation>
    </message>
    <message>
        <source>the face may be seen</source>
        <translation>the face may be seen</translation>
    </message>
    <message>
        <source>only where the voice is not heard</source>
        <translation>only where the voice is not heard</translation>
    </message>
    <message>
        <source>the voice may be heard</source>
        <translation>the voice may be heard</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <comment>a consent</comment>
        <translation>without an end</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <comment>who asked somebody for consent</comment>
        <translation>asked by %1</translation>
    </message>
    <message>
        <source>%1 agreed for them</source>
        <comment>a guardian&apos;s reference</comment>
        <translation>%1 agreed for them</translation>
    </message>
    <message>
        <source>Nobody is recorded in it, so it may be shown everywhere, on the web and in print.</source>
        <translation>Nobody is recorded in it, so it may be shown everywhere, on the web and in print.</translation>
    </message>
    <message>
        <source>Add whoever can be recognised: then nothing is shown that they have not agreed to.</source>
        <translation>Add whoever can be recognised: then nothing is shown that they have not agreed to.</translation>
    </message>
    <message>
        <source>%1 agreed only for %2.</source>
        <comment>%1: a person&apos;s reference, %2: countries</comment>
        <translation>%1 agreed only for %2.</translation>
    </message>
</context>
<context>
    <name>sala::CountryChoice</name>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Only in these countries</source>
        <translation>Only in these countries</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
</context>
<context>
    <name>sala::CountryWords</name>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodia</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
</context>
<context>
    <name>sala::CuratorDoor</name>
    <message>
        <source>Too many wrong passphrases. Wait %1.</source>
        <translation>Too many wrong passphrases. Wait %1.</translation>
    </message>
    <message>
        <source>The first curator of this library</source>
        <translation>The first curator of this library</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Nobody edits this library yet. Your name will stand beside everything you write; nobody can open the workbench without a passphrase.</source>
        <translation>Nobody edits this library yet. Your name will stand beside everything you write; nobody can open the workbench without a passphrase.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Write your name first.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Choose a passphrase of six characters or more that nobody guesses, such as three words.</source>
        <translation>Choose a passphrase of six characters or more that nobody guesses, such as three words.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look whether Caps Lock is on and which keyboard writes.</source>
        <translation>This is not the passphrase. Look whether Caps Lock is on and which keyboard writes.</translation>
    </message>
    <message>
        <source>The library does not answer. Try again.</source>
        <translation>The library does not answer. Try again.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed before are not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</source>
        <translation>
            <numerusform>%n text typed before is not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</numerusform>
            <numerusform>%n texts typed before are not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::CuratorSheet</name>
    <message>
        <source>Add a curator</source>
        <translation>Add a curator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>They sign in with this passphrase; let them type it here themselves.</source>
        <translation>They sign in with this passphrase; let them type it here themselves.</translation>
    </message>
    <message>
        <source>The language they read</source>
        <translation>The language they read</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Write the name first.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Choose another name, or a longer passphrase: six characters or more that nobody guesses.</source>
        <translation>Choose another name, or a longer passphrase: six characters or more that nobody guesses.</translation>
    </message>
</context>
<context>
    <name>sala::DifferenceView</name>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
</context>
<context>
    <name>sala::DocumentLanguages</name>
    <message>
        <source>English</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>Burmese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>This document is in %1.</source>
        <comment>one or more languages</comment>
        <translation>This document is in %1.</translation>
    </message>
</context>
<context>
    <name>sala::EditionCard</name>
    <message>
        <source>Both are the same: load it</source>
        <translation>Both are the same: load it</translation>
    </message>
    <message>
        <source>Load this exhibition</source>
        <translation>Load this exhibition</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>sala::EditionWords</name>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. The people in the pictures did not agree to be shown here. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>This exhibition was published for %1, and this kiosk stands in %2. The people in the pictures did not agree to be shown here. Ask the curators for the edition for %2.</translation>
    </message>
    <message>
        <source>The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.</source>
        <translation>The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <comment>%2: a date</comment>
        <translation>Edition %1, published %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The kiosk has all its pictures and films already.</source>
        <translation>The kiosk has all its pictures and films already.</translation>
    </message>
    <message>
        <source>%1 will be copied. The kiosk has room for %2.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>%1 will be copied. The kiosk has room for %2.</translation>
    </message>
    <message>
        <source>The memory stick cannot be read. Plug it in again, or try another one.</source>
        <translation>The memory stick cannot be read. Plug it in again, or try another one.</translation>
    </message>
    <message>
        <source>This file is not a published exhibition. Ask the curators for the file they published.</source>
        <translation>This file is not a published exhibition. Ask the curators for the file they published.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Copy it onto the memory stick again.</source>
        <translation>This file was damaged on the way. Copy it onto the memory stick again.</translation>
    </message>
    <message>
        <source>This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.</source>
        <translation>This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.</translation>
    </message>
    <message>
        <source>Somebody has changed this file since it was published. Do not use it, and tell the curators.</source>
        <translation>Somebody has changed this file since it was published. Do not use it, and tell the curators.</translation>
    </message>
    <message>
        <source>This kiosk does not know yet who published this exhibition. Compare this number with the one on your staff card: %1 Load it only if both are the same.</source>
        <comment>%1: letters and digits in groups</comment>
        <translation>This kiosk does not know yet who published this exhibition. Compare this number with the one on your staff card: %1 Load it only if both are the same.</translation>
    </message>
    <message>
        <source>The kiosk shows this edition already. Nothing needs to be done.</source>
        <translation>The kiosk shows this edition already. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer edition.</source>
        <translation>Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer edition.</translation>
    </message>
    <message>
        <source>There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in charge of the kiosk.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in charge of the kiosk.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>A PIN has at least %1 digits.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>another country</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>This PIN is too easy to guess. Choose another one.</translation>
    </message>
    <message>
        <source>This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators for the newest one.</source>
        <translation>This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators for the newest one.</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and nobody has said yet in which country this kiosk stands. Choose it under “Settings of this kiosk”.</source>
        <comment>%1: a country</comment>
        <translation>This exhibition was published for %1, and nobody has said yet in which country this kiosk stands. Choose it under “Settings of this kiosk”.</translation>
    </message>
</context>
<context>
    <name>sala::EntryPanel</name>
    <message>
        <source>It stands for %1.</source>
        <comment>a length of time</comment>
        <translation>It stands for %1.</translation>
    </message>
    <message>
        <source>It plays from %1 to %2.</source>
        <comment>places in a film: 0:10, 1:20</comment>
        <translation>It plays from %1 to %2.</translation>
    </message>
    <message>
        <source>Play it with sound</source>
        <translation>Play it with sound</translation>
    </message>
    <message>
        <source>Play it without sound</source>
        <translation>Play it without sound</translation>
    </message>
    <message>
        <source>Let it fade in</source>
        <translation>Let it fade in</translation>
    </message>
    <message>
        <source>Show it at once, without a fade</source>
        <translation>Show it at once, without a fade</translation>
    </message>
    <message>
        <source>Keep it in its place</source>
        <translation>Keep it in its place</translation>
    </message>
    <message>
        <source>Shuffle it with those beside it</source>
        <translation>Shuffle it with those beside it</translation>
    </message>
    <message>
        <source>Large words, in %1:</source>
        <comment>a language</comment>
        <translation>Large words, in %1:</translation>
    </message>
    <message>
        <source>The playlist&apos;s name, in %1:</source>
        <comment>a language</comment>
        <translation>The playlist&apos;s name, in %1:</translation>
    </message>
    <message>
        <source>A sentence below, in %1:</source>
        <comment>a language</comment>
        <translation>A sentence below, in %1:</translation>
    </message>
    <message>
        <source>Touch an entry to change it.</source>
        <translation>Touch an entry to change it.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Shorter</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Longer</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Begin earlier</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Begin later</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>End earlier</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>End later</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>Large words</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>A sentence</translation>
    </message>
</context>
<context>
    <name>sala::ErrorText</name>
    <message>
        <source>The file is damaged. Copy it again from where it came from.</source>
        <translation>The file is damaged. Copy it again from where it came from.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it, then try again.</source>
        <translation>Another program is using the file. Close it, then try again.</translation>
    </message>
    <message>
        <source>The file was made by a newer Sala. Update this program, then try again.</source>
        <translation>The file was made by a newer Sala. Update this program, then try again.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>This cannot be found. Check the name, or plug the memory stick in again.</source>
        <translation>This cannot be found. Check the name, or plug the memory stick in again.</translation>
    </message>
    <message>
        <source>Sala cannot use this. Choose another file, or check what was typed.</source>
        <translation>Sala cannot use this. Choose another file, or check what was typed.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that the disk is not full and the memory stick is plugged in.</source>
        <translation>The file cannot be read or written. Check that the disk is not full and the memory stick is plugged in.</translation>
    </message>
    <message>
        <source>This is not allowed. Choose another file or folder, or ask the person in charge.</source>
        <translation>This is not allowed. Choose another file or folder, or ask the person in charge.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what they changed, then try again.</source>
        <translation>Somebody else changed this meanwhile. Look at what they changed, then try again.</translation>
    </message>
    <message>
        <source>Something went wrong. Restart Sala, then try again. The log says what happened.</source>
        <translation>Something went wrong. Restart Sala, then try again. The log says what happened.</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceRow</name>
    <message>
        <source>Sealed</source>
        <comment>a piece of evidence</comment>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a piece of evidence is, who added it and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erase it for good. It cannot be brought back.</source>
        <translation>Erase it for good. It cannot be brought back.</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Erase it for good</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <comment>a piece of evidence</comment>
        <translation>Look at it: %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a piece of evidence</comment>
        <translation>Erase: %1</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceSheet</name>
    <message>
        <source>The passphrase was forgotten after some minutes. Type it again to look at a piece.</source>
        <translation>The passphrase was forgotten after some minutes. Type it again to look at a piece.</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>Evidence: %1, %2</translation>
    </message>
    <message>
        <source>What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; no exhibition and no export has any of it.</source>
        <translation>What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; no exhibition and no export has any of it.</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>Another note</translation>
    </message>
    <message>
        <source>Seal this note</source>
        <translation>Seal this note</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it is: delete it when nobody else is to see it.</source>
        <translation>A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it is: delete it when nobody else is to see it.</translation>
    </message>
    <message>
        <source>Passphrase for evidence, to look at a piece</source>
        <translation>Passphrase for evidence, to look at a piece</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Choose a passphrase…</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added.</source>
        <translation>Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>There is no evidence yet.</translation>
    </message>
    <message>
        <source>Type the passphrase for evidence, then press Return.</source>
        <translation>Type the passphrase for evidence, then press Return.</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>It is being opened…</translation>
    </message>
    <message>
        <source>It is being sealed…</source>
        <translation>It is being sealed…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is sealed in this library.</source>
        <translation>It is sealed in this library.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>It is erased.</translation>
    </message>
    <message>
        <source>The note is not sealed yet, and is lost when you leave. Seal it, or leave once more.</source>
        <translation>The note is not sealed yet, and is lost when you leave. Seal it, or leave once more.</translation>
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
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>It is a PDF document of %1. It cannot be shown in this window.</source>
        <comment>a size</comment>
        <translation>It is a PDF document of %1. It cannot be shown in this window.</translation>
    </message>
    <message>
        <source>A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only where that is safe, and delete it when it was seen.</source>
        <translation>A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only where that is safe, and delete it when it was seen.</translation>
    </message>
    <message>
        <source>Save a copy that is not sealed</source>
        <translation>Save a copy that is not sealed</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>It is being done…</translation>
    </message>
    <message>
        <source>It lies open in %1. Delete that file when it was seen.</source>
        <comment>a file</comment>
        <translation>It lies open in %1. Delete that file when it was seen.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>There is a file of that name already. Choose another name.</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceWords</name>
    <message>
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>A picture</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>A PDF document</translation>
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
        <translation>Added by %1</translation>
    </message>
    <message>
        <source>This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.</source>
        <translation>This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.</translation>
    </message>
    <message>
        <source>This is not the passphrase for evidence.</source>
        <translation>This is not the passphrase for evidence.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has erased it.</source>
        <translation>It is not there any more: somebody has erased it.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be opened.</source>
        <translation>It is damaged and cannot be opened.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a longer passphrase: %n characters or more that nobody guesses.</source>
        <translation>
            <numerusform>Choose a longer passphrase: %n character or more that nobody guesses.</numerusform>
            <numerusform>Choose a longer passphrase: %n characters or more that nobody guesses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase until now is another one.</source>
        <translation>The passphrase until now is another one.</translation>
    </message>
    <message>
        <source>Somebody else has chosen a passphrase meanwhile. Close this and look again.</source>
        <translation>Somebody else has chosen a passphrase meanwhile. Close this and look again.</translation>
    </message>
</context>
<context>
    <name>sala::FieldCard</name>
    <message>
        <source>The source has changed since</source>
        <translation>The source has changed since</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>The translation needs no change: it is up to date again</source>
        <translation>The translation needs no change: it is up to date again</translation>
    </message>
    <message>
        <source>Glossary: “%1” is %2</source>
        <comment>a word of the source and the one that the translation should use</comment>
        <translation>Glossary: “%1” is %2</translation>
    </message>
    <message>
        <source>“%1” hurts people. Choose another word.</source>
        <translation>“%1” hurts people. Choose another word.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary</source>
        <translation>“%1” is not in the dictionary</translation>
    </message>
</context>
<context>
    <name>sala::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Description for who cannot see it</source>
        <comment>the alternative text of a photograph</comment>
        <translation>Description for who cannot see it</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
</context>
<context>
    <name>sala::FileQuestion</name>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Kind of file:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sala::FilmBar</name>
    <message>
        <source>Pause</source>
        <comment>stops a film for a while</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Watch again</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>Play</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <comment>in a film</comment>
        <translation>10 seconds back</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Hide subtitles</source>
        <translation>Hide subtitles</translation>
    </message>
    <message>
        <source>Show subtitles</source>
        <translation>Show subtitles</translation>
    </message>
    <message>
        <source>Without sign language</source>
        <translation>Without sign language</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>Position in the film</translation>
    </message>
    <message>
        <source>Sign language (English)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>Sign language (English)</translation>
    </message>
    <message>
        <source>Sign language (Thai)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>Sign language (Thai)</translation>
    </message>
    <message>
        <source>Sign language (Khmer)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>Sign language (Khmer)</translation>
    </message>
    <message>
        <source>Sign language (Burmese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>Sign language (Burmese)</translation>
    </message>
    <message>
        <source>Sign language (Japanese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>Sign language (Japanese)</translation>
    </message>
    <message>
        <source>Loudness: %1 of %2</source>
        <comment>%1 and %2: numbers</comment>
        <translation>Loudness: %1 of %2</translation>
    </message>
</context>
<context>
    <name>sala::FilmEndCard</name>
    <message>
        <source>Watch again</source>
        <translation>Watch again</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Next film</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>A question for you</translation>
    </message>
</context>
<context>
    <name>sala::FilmTestPage</name>
    <message>
        <source>The film cannot be played.</source>
        <translation>The film cannot be played.</translation>
    </message>
    <message>
        <source>Test of film and sound</source>
        <translation>Test of film and sound</translation>
    </message>
    <message>
        <source>You should see moving colours and hear a tone. What is it like?</source>
        <translation>You should see moving colours and hear a tone. What is it like?</translation>
    </message>
    <message>
        <source>I see and hear it</source>
        <translation>I see and hear it</translation>
    </message>
    <message>
        <source>I see it, but hear nothing</source>
        <translation>I see it, but hear nothing</translation>
    </message>
    <message>
        <source>I see nothing</source>
        <translation>I see nothing</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Play it again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>sala::FilterPanel</name>
    <message>
        <source>Texts in</source>
        <translation>Texts in</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Any language</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>All works</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>works with a text that nobody has written</comment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>works with a text that is saved but not finished</comment>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>works with a translation whose source has changed</comment>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>To review</source>
        <comment>works with a text that nobody else has checked</comment>
        <translation>To review</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>works with a text somebody typed and did not save</comment>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>All</source>
        <comment>works, whatever their consents</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>the consent of everybody shown</comment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>a consent</comment>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>the consents of the people shown</comment>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a consent</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>All journeys</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place or theme, and how many works</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>photographs that are nearly the same as another one</comment>
        <translation>Look alike</translation>
    </message>
    <message>
        <source>Nobody recorded</source>
        <translation>Nobody recorded</translation>
    </message>
</context>
<context>
    <name>sala::FrameSheet</name>
    <message>
        <source>What slides show of it</source>
        <translation>What slides show of it</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The photograph: arrows move the point, or the frame</source>
        <translation>The photograph: arrows move the point, or the frame</translation>
    </message>
    <message>
        <source>The point that slides move towards</source>
        <translation>The point that slides move towards</translation>
    </message>
    <message>
        <source>The part that slides show</source>
        <translation>The part that slides show</translation>
    </message>
    <message>
        <source>Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.</source>
        <translation>Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</translation>
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
        <translation>The report is being written. Leave the memory stick where it is.</translation>
    </message>
    <message>
        <source>The report is saved: %1. You can take the memory stick out.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>The report is saved: %1. You can take the memory stick out.</translation>
    </message>
    <message>
        <source>The kiosk is being looked at. This takes a moment.</source>
        <translation>The kiosk is being looked at. This takes a moment.</translation>
    </message>
    <message>
        <source>Looked at %1. Begin with what stands first.</source>
        <comment>%1: a time of day</comment>
        <translation>Looked at %1. Begin with what stands first.</translation>
    </message>
    <message>
        <source>Looked at %1. Nothing needs to be done.</source>
        <comment>%1: a time of day</comment>
        <translation>Looked at %1. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>Health of this kiosk</translation>
    </message>
    <message>
        <source>Test the touch screen</source>
        <translation>Test the touch screen</translation>
    </message>
    <message>
        <source>Test film and sound</source>
        <translation>Test film and sound</translation>
    </message>
    <message>
        <source>Save a report to the memory stick</source>
        <translation>Save a report to the memory stick</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.</source>
        <comment>%1: a time of day</comment>
        <translation>Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.</translation>
    </message>
    <message>
        <source>The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>The clock is right now</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the clock is not right</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Yes, it is right</translation>
    </message>
</context>
<context>
    <name>sala::HealthWords</name>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>Writing to the disk</translation>
    </message>
    <message>
        <source>Condition of the disk</source>
        <translation>Condition of the disk</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Power supply</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Touch screen</translation>
    </message>
    <message>
        <source>Film and its sound</source>
        <translation>Film and its sound</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Restarts</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Look after it soon</source>
        <translation>Look after it soon</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Act now</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>No exhibition is loaded.</source>
        <translation>No exhibition is loaded.</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is damaged.</source>
        <extracomment>%2: a date</extracomment>
        <translation>Edition %1, published %2, is damaged.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data cannot be read.</source>
        <translation>The kiosk&apos;s own data cannot be read.</translation>
    </message>
    <message>
        <source>The disk keeps what is written to it.</source>
        <translation>The disk keeps what is written to it.</translation>
    </message>
    <message>
        <source>The disk can only be read: nothing new is kept, no exhibition can be loaded.</source>
        <translation>The disk can only be read: nothing new is kept, no exhibition can be loaded.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it.</source>
        <translation>The disk did not keep what was written to it.</translation>
    </message>
    <message>
        <source>The disk says that it is well.</source>
        <translation>The disk says that it is well.</translation>
    </message>
    <message>
        <source>No errors were counted. How worn the disk is, it does not tell.</source>
        <translation>No errors were counted. How worn the disk is, it does not tell.</translation>
    </message>
    <message>
        <source>The disk has used up %1% of its life.</source>
        <extracomment>%1: a number</extracomment>
        <translation>The disk has used up %1% of its life.</translation>
    </message>
    <message>
        <source>The disk has had errors: %1.</source>
        <extracomment>%1: how many</extracomment>
        <translation>The disk has had errors: %1.</translation>
    </message>
    <message>
        <source>The disk says that it is about to fail.</source>
        <translation>The disk says that it is about to fail.</translation>
    </message>
    <message>
        <source>This machine does not tell how its disk is.</source>
        <translation>This machine does not tell how its disk is.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <extracomment>a size: 12.4 GB</extracomment>
        <translation>%1 are free.</translation>
    </message>
    <message>
        <source>%1 are free. Another edition as large as this one, %2, does not fit.</source>
        <extracomment>both are sizes: 12.4 GB</extracomment>
        <translation>%1 are free. Another edition as large as this one, %2, does not fit.</translation>
    </message>
    <message>
        <source>This machine does not tell how much room is free.</source>
        <translation>This machine does not tell how much room is free.</translation>
    </message>
    <message>
        <source>The machine gets enough power.</source>
        <translation>The machine gets enough power.</translation>
    </message>
    <message>
        <source>Since it was switched on, the machine did not always get enough power.</source>
        <translation>Since it was switched on, the machine did not always get enough power.</translation>
    </message>
    <message>
        <source>The machine does not get enough power now.</source>
        <translation>The machine does not get enough power now.</translation>
    </message>
    <message>
        <source>This machine does not tell whether it gets enough power.</source>
        <translation>This machine does not tell whether it gets enough power.</translation>
    </message>
    <message>
        <source>It is %1 °C inside the machine.</source>
        <extracomment>%1: a number</extracomment>
        <translation>It is %1 °C inside the machine.</translation>
    </message>
    <message>
        <source>This machine does not tell how hot it is.</source>
        <translation>This machine does not tell how hot it is.</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <extracomment>a size: 1.2 GB</extracomment>
        <translation>%1 of memory are free.</translation>
    </message>
    <message>
        <source>This machine does not tell how much memory is free.</source>
        <translation>This machine does not tell how much memory is free.</translation>
    </message>
    <message>
        <source>It shows %1 and is set over the network.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>It shows %1 and is set over the network.</translation>
    </message>
    <message>
        <source>It shows %1. No network has set it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>It shows %1. No network has set it.</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right: opening hours are not kept.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>It shows %1, which cannot be right: opening hours are not kept.</translation>
    </message>
    <message>
        <source>The fonts of all five languages are there.</source>
        <translation>The fonts of all five languages are there.</translation>
    </message>
    <message>
        <source>Fonts are missing, some words cannot be read: %1.</source>
        <extracomment>%1: their names</extracomment>
        <translation>Fonts are missing, some words cannot be read: %1.</translation>
    </message>
    <message>
        <source>The machine has a device for sound.</source>
        <translation>The machine has a device for sound.</translation>
    </message>
    <message>
        <source>The machine finds no device for sound: films are silent.</source>
        <translation>The machine finds no device for sound: films are silent.</translation>
    </message>
    <message>
        <source>This machine does not tell whether it has a device for sound.</source>
        <translation>This machine does not tell whether it has a device for sound.</translation>
    </message>
    <message>
        <source>Nobody has tested it yet.</source>
        <translation>Nobody has tested it yet.</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, and two fingers.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: it answers everywhere, and two fingers.</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.</translation>
    </message>
    <message>
        <source>Tested on %1: touches that nobody made: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>Tested on %1: touches that nobody made: %2.</translation>
    </message>
    <message>
        <source>Tested on %1: squares that do not answer: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>Tested on %1: squares that do not answer: %2.</translation>
    </message>
    <message>
        <source>Tested on %1: touches do not arrive where the finger is.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: touches do not arrive where the finger is.</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive turned, as on a screen that stands another way.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: touches arrive turned, as on a screen that stands another way.</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive mirrored.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: touches arrive mirrored.</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen and heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: the film was seen and heard.</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen, but not heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: the film was seen, but not heard.</translation>
    </message>
    <message>
        <source>Tested on %1: no film was seen.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Tested on %1: no film was seen.</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. It was always shut down properly.</source>
        <extracomment>%1: how often</extracomment>
        <translation>Started in the last 7 days: %1. It was always shut down properly.</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.</source>
        <extracomment>%1 and %2: how often, %3: date and time</extracomment>
        <translation>Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.</translation>
    </message>
    <message>
        <source>Nothing was noted about starts yet.</source>
        <translation>Nothing was noted about starts yet.</translation>
    </message>
    <message>
        <source>The program has noted nothing in the last 7 days.</source>
        <translation>The program has noted nothing in the last 7 days.</translation>
    </message>
    <message>
        <source>Noted by the program in the last 7 days: %1.</source>
        <extracomment>%1: how often</extracomment>
        <translation>Noted by the program in the last 7 days: %1.</translation>
    </message>
    <message>
        <source>Load an exhibition from a memory stick.</source>
        <translation>Load an exhibition from a memory stick.</translation>
    </message>
    <message>
        <source>Load it again from the memory stick. If it is damaged again, the disk must be replaced.</source>
        <translation>Load it again from the memory stick. If it is damaged again, the disk must be replaced.</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to make room before the next edition is loaded.</source>
        <translation>Ask the person in charge of the kiosk to make room before the next edition is loaded.</translation>
    </message>
    <message>
        <source>Shut the machine down and switch it on again. If it stays so, ask the person in charge of the kiosk.</source>
        <translation>Shut the machine down and switch it on again. If it stays so, ask the person in charge of the kiosk.</translation>
    </message>
    <message>
        <source>It still works. Ask the person in charge of the kiosk to plan for a new disk.</source>
        <translation>It still works. Ask the person in charge of the kiosk to plan for a new disk.</translation>
    </message>
    <message>
        <source>Keep the exhibition&apos;s memory stick at hand. The disk must be replaced.</source>
        <translation>Keep the exhibition&apos;s memory stick at hand. The disk must be replaced.</translation>
    </message>
    <message>
        <source>Use the power supply that came with the machine, plugged straight into the wall.</source>
        <translation>Use the power supply that came with the machine, plugged straight into the wall.</translation>
    </message>
    <message>
        <source>Let air in: nothing may cover its openings, and no sun may shine on it.</source>
        <translation>Let air in: nothing may cover its openings, and no sun may shine on it.</translation>
    </message>
    <message>
        <source>Shut it down, let it cool, and put it where air can pass.</source>
        <translation>Shut it down, let it cool, and put it where air can pass.</translation>
    </message>
    <message>
        <source>Compare it with your watch.</source>
        <translation>Compare it with your watch.</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set it. If it is wrong after every power cut, its battery is empty.</source>
        <translation>Ask the person in charge of the kiosk to set it. If it is wrong after every power cut, its battery is empty.</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to install them.</source>
        <translation>Ask the person in charge of the kiosk to install them.</translation>
    </message>
    <message>
        <source>Plug the loudspeakers in, switch them on, then restart the kiosk.</source>
        <translation>Plug the loudspeakers in, switch them on, then restart the kiosk.</translation>
    </message>
    <message>
        <source>Shut the machine down before you switch it off. If nobody did, ask about power cuts.</source>
        <translation>Shut the machine down before you switch it off. If nobody did, ask about power cuts.</translation>
    </message>
    <message>
        <source>If something looks wrong, save a report and send it to the person in charge of the kiosk.</source>
        <translation>If something looks wrong, save a report and send it to the person in charge of the kiosk.</translation>
    </message>
    <message>
        <source>Test it with the button at the end of “Health of this kiosk”.</source>
        <translation>Test it with the button at the end of “Health of this kiosk”.</translation>
    </message>
    <message>
        <source>Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.</source>
        <translation>Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.</source>
        <translation>Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk.</source>
        <translation>Ask the person in charge of the kiosk.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Trouble with films or sound, last on %1.</source>
        <translation>Trouble with films or sound, last on %1.</translation>
    </message>
    <message>
        <source>Trouble with the kiosk itself, last on %1.</source>
        <translation>Trouble with the kiosk itself, last on %1.</translation>
    </message>
    <message>
        <source>Trouble with what is shown, last on %1.</source>
        <translation>Trouble with what is shown, last on %1.</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown here is shown.</source>
        <extracomment>%2: a date</extracomment>
        <translation>Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown here is shown.</translation>
    </message>
    <message>
        <source>Ask the curators for the edition for this country.</source>
        <translation>Ask the curators for the edition for this country.</translation>
    </message>
    <message>
        <source>PIN of staff</source>
        <translation>PIN of staff</translation>
    </message>
    <message>
        <source>It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not kept, and the exhibition stays on the screen.</source>
        <extracomment>both are date and time</extracomment>
        <translation>It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not kept, and the exhibition stays on the screen.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>A PIN is set.</translation>
    </message>
    <message>
        <source>No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.</source>
        <translation>No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.</translation>
    </message>
    <message>
        <source>Whether a PIN is set cannot be read.</source>
        <translation>Whether a PIN is set cannot be read.</translation>
    </message>
    <message>
        <source>It runs for the first time. How it is shut down is not known yet.</source>
        <translation>It runs for the first time. How it is shut down is not known yet.</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the command line, or Ctrl+Alt+S on a keyboard.</source>
        <translation>Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the command line, or Ctrl+Alt+S on a keyboard.</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk stands.</source>
        <extracomment>%2: a date</extracomment>
        <translation>Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk stands.</translation>
    </message>
    <message>
        <source>Choose the country in “Settings of this kiosk”.</source>
        <translation>Choose the country in “Settings of this kiosk”.</translation>
    </message>
    <message>
        <source>Data of this kiosk</source>
        <translation>Data of this kiosk</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data were damaged, found on %1. It goes on from their copy: nothing that was set or withdrawn is lost.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>The kiosk&apos;s own data were damaged, found on %1. It goes on from their copy: nothing that was set or withdrawn is lost.</translation>
    </message>
    <message>
        <source>Compare it with your watch. If it is right now, say so with the button in “Health of this kiosk”. If not, ask the person in charge of the kiosk to set it.</source>
        <translation>Compare it with your watch. If it is right now, say so with the button in “Health of this kiosk”. If not, ask the person in charge of the kiosk to set it.</translation>
    </message>
    <message>
        <source>Edition %1, published %2: the disk has damaged %3 of its pictures, films and documents. They are not shown.</source>
        <extracomment>%2: a date, %3: how many</extracomment>
        <translation>Edition %1, published %2: the disk has damaged %3 of its pictures, films and documents. They are not shown.</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed.</source>
        <extracomment>%2: a date</extracomment>
        <translation>Edition %1, published %2, is as it was sealed.</translation>
    </message>
    <message>
        <source>%1 All of it was read on %2.</source>
        <extracomment>%1: a sentence, %2: a date</extracomment>
        <translation>%1 All of it was read on %2.</translation>
    </message>
</context>
<context>
    <name>sala::HelpSheet</name>
    <message>
        <source>What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that everybody sees.</source>
        <translation>What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that everybody sees.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>sala::HistorySheet</name>
    <message>
        <source>History: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>History: %1, %2</translation>
    </message>
    <message>
        <source>Nobody has written this text yet.</source>
        <translation>Nobody has written this text yet.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>This is the text now</source>
        <translation>This is the text now</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Bring this one back</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Show earlier ones</translation>
    </message>
</context>
<context>
    <name>sala::HoursPage</name>
    <message>
        <source>open all day</source>
        <translation>open all day</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Touch a day to change its hours. Outside them the screen is dark.</source>
        <translation>Touch a day to change its hours. Outside them the screen is dark.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and from when until when it is open that day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <comment>a time of day</comment>
        <translation>Opens at %1</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <comment>a time of day</comment>
        <translation>Closes at %1</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>Only this day</translation>
    </message>
    <message>
        <source>Every week on this day</source>
        <translation>Every week on this day</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>that day</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>Open all day</translation>
    </message>
    <message>
        <source>Open from… until…</source>
        <translation>Open from… until…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a time of day</comment>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a time of day</comment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>As on other weeks</source>
        <translation>As on other weeks</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This replaces all hours of the day: %1</source>
        <comment>from when until when, several times</comment>
        <translation>This replaces all hours of the day: %1</translation>
    </message>
    <message>
        <source>The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours the screen is dark.</source>
        <translation>The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours the screen is dark.</translation>
    </message>
    <message>
        <source>Hours as the curators planned them</source>
        <translation>Hours as the curators planned them</translation>
    </message>
</context>
<context>
    <name>sala::IdleOverlay</name>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Otherwise the exhibition starts again for the next visitor.</source>
        <translation>Otherwise the exhibition starts again for the next visitor.</translation>
    </message>
</context>
<context>
    <name>sala::ImportRow</name>
    <message>
        <source>Row %1</source>
        <comment>of a table</comment>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what becomes of a text</comment>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a text</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>what becomes of a text</comment>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>what becomes of a text</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>what becomes of a text</comment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what becomes of a text</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <comment>what becomes of a text</comment>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>The library has no such work or field.</source>
        <translation>The library has no such work or field.</translation>
    </message>
    <message>
        <source>It is written in the letters of another language.</source>
        <translation>It is written in the letters of another language.</translation>
    </message>
    <message>
        <source>It has a character that nobody sees and that may not be there.</source>
        <translation>It has a character that nobody sees and that may not be there.</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: choose below which.</source>
        <translation>It could be Unicode or Zawgyi: choose below which.</translation>
    </message>
    <message>
        <source>It has no room on the page where it is shown.</source>
        <translation>It has no room on the page where it is shown.</translation>
    </message>
    <message>
        <source>Another place of the file says something else for this text.</source>
        <translation>Another place of the file says something else for this text.</translation>
    </message>
    <message>
        <source>Somebody has changed this text in the library since the file was written.</source>
        <translation>Somebody has changed this text in the library since the file was written.</translation>
    </message>
    <message>
        <source>The library has a newer text; the file still has the one before it.</source>
        <translation>The library has a newer text; the file still has the one before it.</translation>
    </message>
    <message>
        <source>The text that stands there now goes into the history.</source>
        <translation>The text that stands there now goes into the history.</translation>
    </message>
    <message>
        <source>What it was translated from has changed.</source>
        <translation>What it was translated from has changed.</translation>
    </message>
    <message>
        <source>The file is wrong here: %1</source>
        <comment>an English explanation</comment>
        <translation>The file is wrong here: %1</translation>
    </message>
</context>
<context>
    <name>sala::ImportSheet</name>
    <message>
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Bring in: %1</source>
        <comment>a file</comment>
        <translation>Bring in: %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>This file has no captions that can be read: %1</source>
        <comment>an English explanation</comment>
        <translation>This file has no captions that can be read: %1</translation>
    </message>
    <message>
        <source>The library was changed meanwhile. Look at the rows again; nothing was written.</source>
        <translation>The library was changed meanwhile. Look at the rows again; nothing was written.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>Earlier rows</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>More rows</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>rows of a file</comment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <comment>rows of a file</comment>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <comment>rows of a file</comment>
        <translation>Conflicts (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <comment>rows of a file</comment>
        <translation>Refused (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changed on both sides: the library&apos;s text stays</source>
        <translation>Changed on both sides: the library&apos;s text stays</translation>
    </message>
    <message>
        <source>Changed on both sides: take the file&apos;s text</source>
        <translation>Changed on both sides: take the file&apos;s text</translation>
    </message>
    <message>
        <source>Unicode or Zawgyi: leave out</source>
        <translation>Unicode or Zawgyi: leave out</translation>
    </message>
    <message>
        <source>It is Unicode</source>
        <translation>It is Unicode</translation>
    </message>
    <message>
        <source>It is Zawgyi: convert it</source>
        <translation>It is Zawgyi: convert it</translation>
    </message>
    <message>
        <source>Written by %1, and brought in under that name: somebody else reviews it.</source>
        <comment>a volunteer</comment>
        <translation>Written by %1, and brought in under that name: somebody else reviews it.</translation>
    </message>
</context>
<context>
    <name>sala::InterviewPage</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>All works</translation>
    </message>
    <message>
        <source>What is said</source>
        <comment>heading over the transcript of a film</comment>
        <translation>What is said</translation>
    </message>
    <message>
        <source>This film cannot be shown just now.</source>
        <translation>This film cannot be shown just now.</translation>
    </message>
    <message>
        <source>This film cannot be shown just now. You can read what is said in it.</source>
        <translation>This film cannot be shown just now. You can read what is said in it.</translation>
    </message>
    <message>
        <source>This film may be painful to watch. Touch here to see it.</source>
        <translation>This film may be painful to watch. Touch here to see it.</translation>
    </message>
    <message>
        <source>There is no sound just now. You can read what is said in this film.</source>
        <translation>There is no sound just now. You can read what is said in this film.</translation>
    </message>
    <message>
        <source>There is no sound just now.</source>
        <translation>There is no sound just now.</translation>
    </message>
</context>
<context>
    <name>sala::LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <comment>a drawn house: the page that visitors begin with</comment>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Text size and contrast</translation>
    </message>
</context>
<context>
    <name>sala::LibraryHistory</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that was changed</comment>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Everything else</source>
        <comment>that was changed</comment>
        <translation>Everything else</translation>
    </message>
    <message>
        <source>Which works</source>
        <translation>Which works</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>The whole library</translation>
    </message>
    <message>
        <source>Only this work: %1</source>
        <comment>a title</comment>
        <translation>Only this work: %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Nothing was changed, as far as it is asked for.</source>
        <translation>Nothing was changed, as far as it is asked for.</translation>
    </message>
    <message>
        <source>From 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>From 2016-05-17</translation>
    </message>
    <message>
        <source>To 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>To 2016-05-17</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>Changes in the library</translation>
    </message>
</context>
<context>
    <name>sala::LoadPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>%1 of %2 are copied</translation>
    </message>
    <message>
        <source>Plug in the memory stick with the exhibition. It is found by itself.</source>
        <translation>Plug in the memory stick with the exhibition. It is found by itself.</translation>
    </message>
    <message>
        <source>The exhibition is being copied and checked. Leave the memory stick where it is.</source>
        <translation>The exhibition is being copied and checked. Leave the memory stick where it is.</translation>
    </message>
    <message>
        <source>The exhibition is loaded. You can take the memory stick out.</source>
        <translation>The exhibition is loaded. You can take the memory stick out.</translation>
    </message>
    <message>
        <source>The exhibition was not loaded. The kiosk shows what it showed before.</source>
        <translation>The exhibition was not loaded. The kiosk shows what it showed before.</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>Load an exhibition</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Show it now</translation>
    </message>
    <message>
        <source>The exhibition was not loaded.</source>
        <translation>The exhibition was not loaded.</translation>
    </message>
</context>
<context>
    <name>sala::MemorySheet</name>
    <message>
        <source>Translated before: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>Translated before: %1, %2</translation>
    </message>
    <message>
        <source>Stand in a translation whose source is written.</source>
        <translation>Stand in a translation whose source is written.</translation>
    </message>
    <message>
        <source>Nothing like this text has been translated yet.</source>
        <translation>Nothing like this text has been translated yet.</translation>
    </message>
    <message>
        <source>Reviewed · %1 % alike</source>
        <translation>Reviewed · %1 % alike</translation>
    </message>
    <message>
        <source>Translated · %1 % alike</source>
        <translation>Translated · %1 % alike</translation>
    </message>
    <message>
        <source>Reviewed · the same text</source>
        <translation>Reviewed · the same text</translation>
    </message>
    <message>
        <source>Translated · the same text</source>
        <translation>Translated · the same text</translation>
    </message>
    <message>
        <source>Put it in the field</source>
        <translation>Put it in the field</translation>
    </message>
</context>
<context>
    <name>sala::PageBar</name>
    <message>
        <source>Previous page</source>
        <comment>of a document</comment>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>of a document</comment>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>of a document&apos;s page</comment>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>zooms out until all of the page is seen</comment>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>to a document&apos;s page</comment>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>sala::PairView</name>
    <message>
        <source>Two photographs side by side</source>
        <translation>Two photographs side by side</translation>
    </message>
    <message>
        <source>One photograph</source>
        <translation>One photograph</translation>
    </message>
</context>
<context>
    <name>sala::PassphraseForm</name>
    <message>
        <source>Choose a passphrase for evidence</source>
        <translation>Choose a passphrase for evidence</translation>
    </message>
    <message>
        <source>Change the passphrase for evidence</source>
        <translation>Change the passphrase for evidence</translation>
    </message>
    <message>
        <source>Nobody opens the evidence of this library without it, you neither, and nobody can give it back. Write it down, and keep it where more than one of you find it.</source>
        <translation>Nobody opens the evidence of this library without it, you neither, and nobody can give it back. Write it down, and keep it where more than one of you find it.</translation>
    </message>
    <message>
        <source>Adding evidence does not ask for it; looking at it does.</source>
        <translation>Adding evidence does not ask for it; looking at it does.</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>The passphrase until now</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Choose this passphrase</source>
        <translation>Choose this passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase until now first.</source>
        <translation>Type the passphrase until now first.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>It is being done…</translation>
    </message>
</context>
<context>
    <name>sala::PastCard</name>
    <message>
        <source>Open the work</source>
        <translation>Open the work</translation>
    </message>
</context>
<context>
    <name>sala::PastWords</name>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>How a consent was given</source>
        <translation>How a consent was given</translation>
    </message>
    <message>
        <source>Hidden part of a photograph</source>
        <translation>Hidden part of a photograph</translation>
    </message>
    <message>
        <source>Evidence of a consent</source>
        <translation>Evidence of a consent</translation>
    </message>
    <message>
        <source>Passphrase for evidence</source>
        <translation>Passphrase for evidence</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Film in another language</source>
        <translation>Film in another language</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Document in another language</source>
        <translation>Document in another language</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Spoken words</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Question to visitors</source>
        <translation>Question to visitors</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Answer to a question</translation>
    </message>
    <message>
        <source>A work was erased, because somebody in it took their consent back</source>
        <translation>A work was erased, because somebody in it took their consent back</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>Only with the face hidden</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>Only where the voice is not heard</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>The last day</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>How they said it</translation>
    </message>
    <message>
        <source>The day they said it</source>
        <translation>The day they said it</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>Who asked them</translation>
    </message>
    <message>
        <source>Who agreed for them</source>
        <translation>Who agreed for them</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Private reference</source>
        <translation>Private reference</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Under age</translation>
    </message>
    <message>
        <source>The people in it</source>
        <translation>The people in it</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Who made it</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Works and their order</source>
        <translation>Works and their order</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value</comment>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 · taken back, or done again</source>
        <comment>who and when</comment>
        <translation>%1 · taken back, or done again</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1, %2</translation>
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
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What is shown of the film</source>
        <translation>What is shown of the film</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>a film</comment>
        <translation>all of it</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>places in a film: 0:10.5, 1:20.0</comment>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>from %1 to its end</source>
        <comment>a place in a film: 0:10.5</comment>
        <translation>from %1 to its end</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>What slides show of it</source>
        <translation>What slides show of it</translation>
    </message>
    <message>
        <source>Language at first</source>
        <translation>Language at first</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>How long it lasts</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>The end</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>The first day</translation>
    </message>
    <message>
        <source>The middle of what slides show</source>
        <translation>The middle of what slides show</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>With sound</translation>
    </message>
    <message>
        <source>File it was made from</source>
        <translation>File it was made from</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>May sign in</translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>A made-up example</translation>
    </message>
    <message>
        <source>To be shown with care</source>
        <translation>To be shown with care</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Language spoken in it</source>
        <translation>Language spoken in it</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Address on the web</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>The beginning</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documentary</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>Title card</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>something that is no words</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>sala::PasteQuestion</name>
    <message>
        <source>This Burmese text can be read in two ways. Which one reads right?</source>
        <translation>This Burmese text can be read in two ways. Which one reads right?</translation>
    </message>
    <message>
        <source>Neither: insert nothing</source>
        <translation>Neither: insert nothing</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate into: th, km, my or ja</comment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>sala::PhotoGrid</name>
    <message>
        <source>There are no photographs to show in this exhibition yet.</source>
        <translation>There are no photographs to show in this exhibition yet.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Interviews and films</source>
        <translation>Interviews and films</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>Documents to read</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1, document</source>
        <comment>what a screen reader says of a document, by its title</comment>
        <translation>%1, document</translation>
    </message>
    <message>
        <source>%1. It may be painful to see: a warning comes first.</source>
        <comment>what a screen reader says of a covered work</comment>
        <translation>%1. It may be painful to see: a warning comes first.</translation>
    </message>
    <message>
        <source>More works</source>
        <comment>a stop of the keyboard: more photographs and films below</comment>
        <translation>More works</translation>
    </message>
</context>
<context>
    <name>sala::PhotographBar</name>
    <message>
        <source>Previous</source>
        <comment>photograph</comment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>photograph</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <comment>zooms out until all of it is seen</comment>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the photograph&apos;s number, and how many there are</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>sala::PhotographPage</name>
    <message>
        <source>Show the text</source>
        <comment>the words that belong to the photograph</comment>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>This photograph cannot be shown just now.</source>
        <translation>This photograph cannot be shown just now.</translation>
    </message>
    <message>
        <source>This photograph may be painful to look at. Touch here to see it.</source>
        <translation>This photograph may be painful to look at. Touch here to see it.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photograph by %1</source>
        <translation>Photograph by %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>who made a film or a document</comment>
        <translation>By %1</translation>
    </message>
    <message>
        <source>The whole photograph: touch where you want to look</source>
        <comment>a small picture over a zoomed one</comment>
        <translation>The whole photograph: touch where you want to look</translation>
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
        <translation>All photographs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>two photographs</comment>
        <translation>Compare</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>A question for you</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the caption, read aloud</comment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the caption aloud</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop reading the caption aloud</source>
        <translation>Stop reading the caption aloud</translation>
    </message>
    <message>
        <source>Listen to the caption</source>
        <translation>Listen to the caption</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <comment>of a caption that is longer than its place</comment>
        <translation>From the top</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>a caption that is longer than its place</comment>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <comment>from the details of a photograph</comment>
        <translation>The text</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a photograph: who took it, whose it is, where it can be found</comment>
        <translation>Details</translation>
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
        <translation>Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the PIN is complete</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistCard</name>
    <message>
        <source>All photographs, in the exhibition&apos;s order</source>
        <translation>All photographs, in the exhibition&apos;s order</translation>
    </message>
    <message>
        <source>Plays now.</source>
        <translation>Plays now.</translation>
    </message>
    <message>
        <source>The exhibition&apos;s own.</source>
        <translation>The exhibition&apos;s own.</translation>
    </message>
    <message>
        <source>Made on this kiosk.</source>
        <translation>Made on this kiosk.</translation>
    </message>
    <message>
        <source>Chosen by staff.</source>
        <translation>Chosen by staff.</translation>
    </message>
    <message>
        <source>Something in it cannot be shown here and is passed over.</source>
        <translation>Something in it cannot be shown here and is passed over.</translation>
    </message>
    <message>
        <source>Play this from now on</source>
        <translation>Play this from now on</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change it for this kiosk</source>
        <translation>Change it for this kiosk</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Yes, remove it</translation>
    </message>
    <message>
        <source>The hours say when it plays.</source>
        <translation>The hours say when it plays.</translation>
    </message>
    <message>
        <source>Plays when it is open again.</source>
        <translation>Plays when it is open again.</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistPage</name>
    <message>
        <source>A card with the exhibition&apos;s name</source>
        <translation>A card with the exhibition&apos;s name</translation>
    </message>
    <message>
        <source>A card with its name, venue and days</source>
        <translation>A card with its name, venue and days</translation>
    </message>
    <message>
        <source>All of this playlist</source>
        <translation>All of this playlist</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Touch a work to add it.</source>
        <translation>Nothing is in it yet. Touch a work to add it.</translation>
    </message>
    <message>
        <source>Visitors see it when it is saved.</source>
        <translation>Visitors see it when it is saved.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Cards, playlists</source>
        <translation>Cards, playlists</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>This entry</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Its name</source>
        <comment>of a playlist</comment>
        <translation>Its name</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistsPage</name>
    <message>
        <source>What plays now is what the opening hours ask for. What you choose here plays whenever they ask for nothing.</source>
        <translation>What plays now is what the opening hours ask for. What you choose here plays whenever they ask for nothing.</translation>
    </message>
    <message>
        <source>What you choose here plays whenever the opening hours ask for nothing else.</source>
        <translation>What you choose here plays whenever the opening hours ask for nothing else.</translation>
    </message>
    <message>
        <source>A playlist was changed and is not saved yet.</source>
        <translation>A playlist was changed and is not saved yet.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Throw the changes away</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>New playlist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>sala::PresentingCover</name>
    <message>
        <source>It begins in %1.</source>
        <comment>a time</comment>
        <translation>It begins in %1.</translation>
    </message>
    <message>
        <source>The screen is dark while somebody speaks.</source>
        <translation>The screen is dark while somebody speaks.</translation>
    </message>
    <message>
        <source>A talk. Pictures are shown by hand.</source>
        <translation>A talk. Pictures are shown by hand.</translation>
    </message>
    <message>
        <source>It begins in</source>
        <comment>then a clock: 4:59</comment>
        <translation>It begins in</translation>
    </message>
</context>
<context>
    <name>sala::PreviewPane</name>
    <message>
        <source>On the kiosk, %1</source>
        <comment>a preview in a language</comment>
        <translation>On the kiosk, %1</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen</source>
        <translation>The kiosk&apos;s screen</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>The page as the kiosk shows it</translation>
    </message>
    <message>
        <source>Show it large (F11)</source>
        <translation>Show it large (F11)</translation>
    </message>
</context>
<context>
    <name>sala::PublishPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>%1 of %2 are copied</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Publish an edition</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Make a key</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publish now</translation>
    </message>
    <message>
        <source>What will be left out</source>
        <translation>What will be left out</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>There is no exhibition in this library yet. Curators make one first.</source>
        <translation>There is no exhibition in this library yet. Curators make one first.</translation>
    </message>
    <message>
        <source>Looking at what every person agreed to. This takes a moment.</source>
        <translation>Looking at what every person agreed to. This takes a moment.</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what edition %1 would be.</source>
        <comment>%1: its number</comment>
        <translation>Nothing is written yet. This is what edition %1 would be.</translation>
    </message>
    <message>
        <source>Everything is copied. The memory stick needs a moment more to keep it. Leave it where it is.</source>
        <translation>Everything is copied. The memory stick needs a moment more to keep it. Leave it where it is.</translation>
    </message>
    <message>
        <source>The edition is being written. Leave the memory stick where it is. The exhibition goes on meanwhile.</source>
        <translation>The edition is being written. Leave the memory stick where it is. The exhibition goes on meanwhile.</translation>
    </message>
    <message>
        <source>Edition %1 is published. You can take the memory stick out.</source>
        <comment>%1: its number</comment>
        <translation>Edition %1 is published. You can take the memory stick out.</translation>
    </message>
    <message>
        <source>The edition was not published.</source>
        <translation>The edition was not published.</translation>
    </message>
    <message>
        <source>This is the number of the new key. Write it on the staff cards: a kiosk asks for it the first time.</source>
        <translation>This is the number of the new key. Write it on the staff cards: a kiosk asks for it the first time.</translation>
    </message>
    <message>
        <source>Keep a copy of the key in a safe place, and show it to nobody: whoever has it can publish for your organisation. It is this file: %1</source>
        <translation>Keep a copy of the key in a safe place, and show it to nobody: whoever has it can publish for your organisation. It is this file: %1</translation>
    </message>
    <message>
        <source>The key of your organisation</source>
        <translation>The key of your organisation</translation>
    </message>
    <message>
        <source>For which exhibition</source>
        <translation>For which exhibition</translation>
    </message>
    <message>
        <source>The memory stick to write on</source>
        <translation>The memory stick to write on</translation>
    </message>
    <message>
        <source>Plug in the memory stick to write on. It is found by itself.</source>
        <translation>Plug in the memory stick to write on. It is found by itself.</translation>
    </message>
    <message>
        <source>These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks stop showing them by themselves.</source>
        <translation>These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks stop showing them by themselves.</translation>
    </message>
    <message>
        <source>No work is left out.</source>
        <translation>No work is left out.</translation>
    </message>
    <message>
        <source>Works that are left out, and why</source>
        <translation>Works that are left out, and why</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The key on this machine</source>
        <translation>The key on this machine</translation>
    </message>
    <message>
        <source>The key on %1</source>
        <comment>%1: a memory stick, by its name</comment>
        <translation>The key on %1</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <comment>%1: a size, 412 MB</comment>
        <translation>%1 are free</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>Nothing can be written on it.</translation>
    </message>
    <message>
        <source>Other people can read the key on this machine, so it is not used. Ask the person in charge of the machine.</source>
        <translation>Other people can read the key on this machine, so it is not used. Ask the person in charge of the machine.</translation>
    </message>
    <message>
        <source>The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask the person in charge of the machine.</source>
        <translation>The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask the person in charge of the machine.</translation>
    </message>
    <message>
        <source>There is no key here yet, and nothing can be published without one. Plug in the memory stick with the key of your organisation. Only where your organisation has none: make one.</source>
        <translation>There is no key here yet, and nothing can be published without one. Plug in the memory stick with the key of your organisation. Only where your organisation has none: make one.</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <comment>how many</comment>
        <translation>Works: %1</translation>
    </message>
    <message>
        <source>and more works: %1</source>
        <comment>how many are not named</comment>
        <translation>and more works: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>It is not recorded that the people in them agreed to be shown.</source>
        <translation>It is not recorded that the people in them agreed to be shown.</translation>
    </message>
    <message>
        <source>Somebody in them refused to be shown.</source>
        <translation>Somebody in them refused to be shown.</translation>
    </message>
    <message>
        <source>Somebody in them no longer agrees to be shown.</source>
        <translation>Somebody in them no longer agrees to be shown.</translation>
    </message>
    <message>
        <source>The time for which somebody in them agreed will be over.</source>
        <translation>The time for which somebody in them agreed will be over.</translation>
    </message>
    <message>
        <source>Somebody in them agreed to be shown in other countries only.</source>
        <translation>Somebody in them agreed to be shown in other countries only.</translation>
    </message>
    <message>
        <source>Somebody in them agreed only with a hidden face, and it is not hidden.</source>
        <translation>Somebody in them agreed only with a hidden face, and it is not hidden.</translation>
    </message>
    <message>
        <source>Somebody in them agreed only if their voice is not heard.</source>
        <translation>Somebody in them agreed only if their voice is not heard.</translation>
    </message>
    <message>
        <source>File: %1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>File: %1 on %2</translation>
    </message>
    <message>
        <source>Works in it: %1</source>
        <comment>how many</comment>
        <translation>Works in it: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <comment>412 MB</comment>
        <translation>Size: %1</translation>
    </message>
    <message>
        <source>Sealed with the key: %1</source>
        <comment>its number, letters and digits in groups</comment>
        <translation>Sealed with the key: %1</translation>
    </message>
    <message>
        <source>Works that have no title in a language: %1</source>
        <comment>a list</comment>
        <translation>Works that have no title in a language: %1</translation>
    </message>
    <message>
        <source>No edition has these in it: the imported files themselves (%1, %2), what was there before it was changed, and who the people in the pictures are.</source>
        <comment>%1: how many, %2: a size, 412 MB</comment>
        <translation>No edition has these in it: the imported files themselves (%1, %2), what was there before it was changed, and who the people in the pictures are.</translation>
    </message>
    <message>
        <source>What cameras write into films was taken out. Films: %1</source>
        <comment>how many</comment>
        <translation>What cameras write into films was taken out. Films: %1</translation>
    </message>
    <message>
        <source>There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, or remove something from it.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, or remove something from it.</translation>
    </message>
    <message>
        <source>The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is formatted as exFAT.</source>
        <comment>%1: a size</comment>
        <translation>The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is formatted as exFAT.</translation>
    </message>
    <message>
        <source>The memory stick was pulled out. Plug it in again, then begin again.</source>
        <translation>The memory stick was pulled out. Plug it in again, then begin again.</translation>
    </message>
    <message>
        <source>Nothing can be written on this memory stick. Unlock it, or take another one.</source>
        <translation>Nothing can be written on this memory stick. Unlock it, or take another one.</translation>
    </message>
    <message>
        <source>No work of this exhibition may be shown there yet. Curators write down first what the people in the works agreed to.</source>
        <translation>No work of this exhibition may be shown there yet. Curators write down first what the people in the works agreed to.</translation>
    </message>
    <message>
        <source>The country of this exhibition is not recorded, so nobody knows which people agreed to be shown there. Curators write it down first.</source>
        <translation>The country of this exhibition is not recorded, so nobody knows which people agreed to be shown there. Curators write it down first.</translation>
    </message>
    <message>
        <source>The key cannot be read any more. Plug in the memory stick with the key, then begin again.</source>
        <translation>The key cannot be read any more. Plug in the memory stick with the key, then begin again.</translation>
    </message>
    <message>
        <source>A work on this machine is damaged: %1. Ask the person in charge for a good copy of the library, then begin again.</source>
        <comment>%1: a work, by its title and the name of its file</comment>
        <translation>A work on this machine is damaged: %1. Ask the person in charge for a good copy of the library, then begin again.</translation>
    </message>
    <message>
        <source>Somebody else published an edition meanwhile. Begin again.</source>
        <translation>Somebody else published an edition meanwhile. Begin again.</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPage</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs, films and documents</comment>
        <translation>All works</translation>
    </message>
    <message>
        <source>This document cannot be opened just now.</source>
        <translation>This document cannot be opened just now.</translation>
    </message>
    <message>
        <source>Languages of this document</source>
        <translation>Languages of this document</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of a document</comment>
        <translation>Contents</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>This page cannot be shown.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>This document may be painful to read. Touch here to see it.</source>
        <translation>This document may be painful to read. Touch here to see it.</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Text size and contrast</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Usual text size</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Largest text</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>a choice: black, white and yellow only</comment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Everything lower, within reach</source>
        <comment>a choice: pages use the screen&apos;s lower part</comment>
        <translation>Everything lower, within reach</translation>
    </message>
    <message>
        <source>Less motion</source>
        <comment>a choice: nothing moves but what a finger moves</comment>
        <translation>Less motion</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionCard</name>
    <message>
        <source>%1 of %2 chose “%3”.</source>
        <comment>two numbers and the words of an answer</comment>
        <translation>%1 of %2 chose “%3”.</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionPage</name>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>A question for you</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>All works</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionView</name>
    <message>
        <source>A house</source>
        <comment>a drawing</comment>
        <translation>A house</translation>
    </message>
    <message>
        <source>A path</source>
        <comment>a drawing</comment>
        <translation>A path</translation>
    </message>
    <message>
        <source>Hand in hand</source>
        <comment>a drawing</comment>
        <translation>Hand in hand</translation>
    </message>
    <message>
        <source>An open door</source>
        <comment>a drawing</comment>
        <translation>An open door</translation>
    </message>
    <message>
        <source>A sprout</source>
        <comment>a drawing</comment>
        <translation>A sprout</translation>
    </message>
    <message>
        <source>The sea</source>
        <comment>a drawing</comment>
        <translation>The sea</translation>
    </message>
    <message>
        <source>The rising sun</source>
        <comment>a drawing</comment>
        <translation>The rising sun</translation>
    </message>
    <message>
        <source>A boat</source>
        <comment>a drawing</comment>
        <translation>A boat</translation>
    </message>
    <message>
        <source>Touch the drawing that comes closest. Nobody is asked who they are.</source>
        <translation>Touch the drawing that comes closest. Nobody is asked who they are.</translation>
    </message>
    <message>
        <source>Thank you. Once a few more people have answered, a picture of all answers will grow here.</source>
        <translation>Thank you. Once a few more people have answered, a picture of all answers will grow here.</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout is one of them.</source>
        <comment>a number</comment>
        <translation>Thank you. There are %1 answers so far; each sprout is one of them.</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout stands for about %2 of them.</source>
        <comment>two numbers</comment>
        <translation>Thank you. There are %1 answers so far; each sprout stands for about %2 of them.</translation>
    </message>
</context>
<context>
    <name>sala::RegionSheet</name>
    <message>
        <source>Hide a part of the picture: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>Hide a part of the picture: %1</translation>
    </message>
    <message>
        <source>The picture, with a rectangle over what is to be hidden</source>
        <translation>The picture, with a rectangle over what is to be hidden</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys change its size, Enter hides what lies under it, Escape leaves.</source>
        <translation>Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys change its size, Enter hides what lies under it, Escape leaves.</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>Whose face it is</translation>
    </message>
    <message>
        <source>All pictures of this work are then made anew without this part, in every size; only the original stays, and nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what they have.</source>
        <translation>All pictures of this work are then made anew without this part, in every size; only the original stays, and nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what they have.</translation>
    </message>
    <message>
        <source>Hidden already</source>
        <translation>Hidden already</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>Hide this part</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Nobody we know</translation>
    </message>
    <message>
        <source>All pictures of this work are being made anew. You can close this: it goes on.</source>
        <translation>All pictures of this work are being made anew. You can close this: it goes on.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a hidden part&apos;s number, and whose face it hides</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>who hid a part of a picture, and the day</comment>
        <translation>Set by %1, %2</translation>
    </message>
    <message>
        <source>It is seen again on every picture of this work from then on. Do it?</source>
        <translation>It is seen again on every picture of this work from then on. Do it?</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>Yes, show it again</translation>
    </message>
    <message>
        <source>Show again…</source>
        <translation>Show again…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hidden part&apos;s number, and what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is hidden. Publish every exhibition anew and load it on every kiosk.</source>
        <translation>It is hidden. Publish every exhibition anew and load it on every kiosk.</translation>
    </message>
    <message>
        <source>It is seen again in what is published from now on, where the consents of the people in it allow it.</source>
        <translation>It is seen again in what is published from now on, where the consents of the people in it allow it.</translation>
    </message>
    <message>
        <source>Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.</source>
        <translation>Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.</translation>
    </message>
    <message>
        <source>This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is hidden already.</source>
        <translation>This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is hidden already.</translation>
    </message>
    <message>
        <source>The original cannot be read, so nothing was done.</source>
        <translation>The original cannot be read, so nothing was done.</translation>
    </message>
    <message>
        <source>There is no rectangle. An arrow key makes one.</source>
        <translation>There is no rectangle. An arrow key makes one.</translation>
    </message>
    <message>
        <source>The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.</source>
        <translation>The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.</translation>
    </message>
</context>
<context>
    <name>sala::RelatedStrip</name>
    <message>
        <source>More like this</source>
        <comment>above pictures of related works</comment>
        <translation>More like this</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
</context>
<context>
    <name>sala::ScreenTestPage</name>
    <message>
        <source>The test was stopped. What was found before holds.</source>
        <translation>The test was stopped. What was found before holds.</translation>
    </message>
    <message>
        <source>Test of the touch screen</source>
        <translation>Test of the touch screen</translation>
    </message>
    <message>
        <source>It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its corners, draw over all of it, and touch it with two fingers. You can stop at any time.</source>
        <translation>It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its corners, draw over all of it, and touch it with two fingers. You can stop at any time.</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>Begin the test</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>sala::SeekBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>what a screen reader says of a film: where it is, and how long it is</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>sala::SetupPage</name>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>The two were not the same. Choose a PIN again.</translation>
    </message>
    <message>
        <source>Which language does the exhibition begin in? Visitors can change it at any time.</source>
        <translation>Which language does the exhibition begin in? Visitors can change it at any time.</translation>
    </message>
    <message>
        <source>In which country does this kiosk stand? Exhibitions that were published for another country cannot be loaded: the people in the pictures did not agree to be shown there.</source>
        <translation>In which country does this kiosk stand? Exhibitions that were published for another country cannot be loaded: the people in the pictures did not agree to be shown there.</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.</source>
        <translation>Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.</translation>
    </message>
    <message>
        <source>Enter the same PIN once more.</source>
        <translation>Enter the same PIN once more.</translation>
    </message>
    <message>
        <source>Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly as wide as the card.</source>
        <translation>Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly as wide as the card.</translation>
    </message>
    <message>
        <source>How loud do films begin? Visitors can make them louder and quieter.</source>
        <translation>How loud do films begin? Visitors can make them louder and quieter.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Setting up this kiosk: %1 of %2</source>
        <comment>%1: which question, %2: how many</comment>
        <translation>Setting up this kiosk: %1 of %2</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>The screen is %1 mm wide.</source>
        <translation>The screen is %1 mm wide.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how loud: 60 of 100</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choose a PIN</translation>
    </message>
    <message>
        <source>What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first page. It can stay empty.</source>
        <translation>What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first page. It can stay empty.</translation>
    </message>
    <message>
        <source>The venue&apos;s name</source>
        <translation>The venue&apos;s name</translation>
    </message>
</context>
<context>
    <name>sala::SignInPage</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>This PIN is not right. Try again.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Enter the PIN of this kiosk.</source>
        <translation>Enter the PIN of this kiosk.</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>Back to the exhibition</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait %1, then try again.</source>
        <comment>%1: a length of time, 30 s</comment>
        <translation>There were too many wrong tries. Wait %1, then try again.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked: the kiosk&apos;s disk is full or damaged. Ask the person in charge of the kiosk.</source>
        <translation>The PIN cannot be checked: the kiosk&apos;s disk is full or damaged. Ask the person in charge of the kiosk.</translation>
    </message>
</context>
<context>
    <name>sala::StaffHomePage</name>
    <message>
        <source>No exhibition is loaded yet.</source>
        <translation>No exhibition is loaded yet.</translation>
    </message>
    <message>
        <source>Show “%1” again? %2</source>
        <comment>%1: an exhibition&apos;s title, %2: which edition, a sentence of its own</comment>
        <translation>Show “%1” again? %2</translation>
    </message>
    <message>
        <source>The edition before cannot be shown again: somebody in it no longer agrees to be shown.</source>
        <translation>The edition before cannot be shown again: somebody in it no longer agrees to be shown.</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>Yes, show it again</translation>
    </message>
    <message>
        <source>Show the edition before</source>
        <translation>Show the edition before</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>Load an exhibition</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>Settings of this kiosk</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>Back to the exhibition</translation>
    </message>
    <message>
        <source>No</source>
        <comment>do not show the edition before</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Closed by the opening hours.</source>
        <translation>Closed by the opening hours.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date with its weekday, and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open until: %1</source>
        <comment>a date and a time</comment>
        <translation>Open until: %1</translation>
    </message>
    <message>
        <source>Closed until: %1</source>
        <comment>a date and a time</comment>
        <translation>Closed until: %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Launch or talk</source>
        <translation>Launch or talk</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>Health of this kiosk</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Shown from a library, not from an edition.</source>
        <translation>Shown from a library, not from an edition.</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Publish an edition</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. Ask the curators for the edition for %2.</translation>
    </message>
    <message>
        <source>The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.</translation>
    </message>
    <message>
        <source>Health of this kiosk: something is wrong</source>
        <translation>Health of this kiosk: something is wrong</translation>
    </message>
    <message>
        <source>The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this kiosk” says what to do.</source>
        <comment>%1: a date</comment>
        <translation>The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this kiosk” says what to do.</translation>
    </message>
    <message>
        <source>This kiosk stands here: %1</source>
        <comment>%1: a venue&apos;s name</comment>
        <translation>This kiosk stands here: %1</translation>
    </message>
    <message>
        <source>Ask visitors no question</source>
        <comment>a switch</comment>
        <translation>Ask visitors no question</translation>
    </message>
    <message>
        <source>Ask visitors the question</source>
        <comment>a switch</comment>
        <translation>Ask visitors the question</translation>
    </message>
    <message>
        <source>Visitors are not asked the exhibition&apos;s question.</source>
        <translation>Visitors are not asked the exhibition&apos;s question.</translation>
    </message>
</context>
<context>
    <name>sala::StaffNotice</name>
    <message>
        <source>For staff: some words cannot be shown. Please install %1.</source>
        <comment>fonts and, in brackets, their packages</comment>
        <translation>For staff: some words cannot be shown. Please install %1.</translation>
    </message>
    <message>
        <source>For staff: this kiosk&apos;s own data cannot be read, so nothing can be shown or loaded. Ask the person in charge of the kiosk.</source>
        <translation>For staff: this kiosk&apos;s own data cannot be read, so nothing can be shown or loaded. Ask the person in charge of the kiosk.</translation>
    </message>
</context>
<context>
    <name>sala::StageView</name>
    <message>
        <source>Sample exhibition: the pictures are drawn</source>
        <translation>Sample exhibition: the pictures are drawn</translation>
    </message>
    <message>
        <source>Touch the screen to look around</source>
        <translation>Touch the screen to look around</translation>
    </message>
    <message>
        <source>Photographs and films of the exhibition. Touch the screen to look around.</source>
        <translation>Photographs and films of the exhibition. Touch the screen to look around.</translation>
    </message>
</context>
<context>
    <name>sala::StateWords</name>
    <message>
        <source>Missing</source>
        <comment>a text that nobody has written in this language yet</comment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a text that is saved but not finished</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a text that is finished and that nobody else has checked yet</comment>
        <translation>Written</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a text that another person has checked</comment>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>a translation whose source has changed since</comment>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a text that was typed and not saved yet</comment>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>sala::StatisticsPage</name>
    <message>
        <source>Visits: %1. On average %2 long.</source>
        <comment>a number, and a length of time</comment>
        <translation>Visits: %1. On average %2 long.</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <comment>a number</comment>
        <translation>Visits: %1.</translation>
    </message>
    <message>
        <source>Plug in a memory stick, then touch “Save to the memory stick” again.</source>
        <translation>Plug in a memory stick, then touch “Save to the memory stick” again.</translation>
    </message>
    <message>
        <source>Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.</source>
        <comment>%1: its name</comment>
        <translation>Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, and how many works were opened in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Visits by the hour</source>
        <translation>Visits by the hour</translation>
    </message>
    <message>
        <source>Visits by the day</source>
        <translation>Visits by the day</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>A work that is no longer in the exhibition</source>
        <translation>A work that is no longer in the exhibition</translation>
    </message>
    <message>
        <source>Opened by visitors: %1, for %2.</source>
        <comment>how often, and how long in all</comment>
        <translation>Opened by visitors: %1, for %2.</translation>
    </message>
    <message>
        <source>In the slide show: %1.</source>
        <comment>how often</comment>
        <translation>In the slide show: %1.</translation>
    </message>
    <message>
        <source>Watched to the end: %1.</source>
        <comment>how often</comment>
        <translation>Watched to the end: %1.</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>Not shown.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Seven days</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>More works</source>
        <translation>More works</translation>
    </message>
    <message>
        <source>Save to the memory stick</source>
        <translation>Save to the memory stick</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Works opened, by language: %1</source>
        <comment>a list: ไทย: 50   English: 28</comment>
        <translation>Works opened, by language: %1</translation>
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
        <translation>%1 of %2 works</translation>
    </message>
    <message>
        <source>Keeping your draft…</source>
        <translation>Keeping your draft…</translation>
    </message>
    <message>
        <source>Your draft is kept</source>
        <translation>Your draft is kept</translation>
    </message>
    <message>
        <source>Your draft is only on this screen</source>
        <translation>Your draft is only on this screen</translation>
    </message>
</context>
<context>
    <name>sala::TalkPage</name>
    <message>
        <source>Launch or talk</source>
        <translation>Launch or talk</translation>
    </message>
    <message>
        <source>A talk is on. Visitors cannot look around.</source>
        <translation>A talk is on. Visitors cannot look around.</translation>
    </message>
    <message>
        <source>End it: the exhibition again</source>
        <translation>End it: the exhibition again</translation>
    </message>
    <message>
        <source>Pictures stay until you go on: touch the right side for the next one and the left side for the one before, or use the keys of a presenter. B makes the screen dark.</source>
        <translation>Pictures stay until you go on: touch the right side for the next one and the left side for the one before, or use the keys of a presenter. B makes the screen dark.</translation>
    </message>
    <message>
        <source>Pictures by hand</source>
        <translation>Pictures by hand</translation>
    </message>
    <message>
        <source>Nothing is on the screen while somebody speaks.</source>
        <translation>Nothing is on the screen while somebody speaks.</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <source>The screen counts down until it begins; then pictures are shown by hand.</source>
        <translation>The screen counts down until it begins; then pictures are shown by hand.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>sala::TextLabel</name>
    <message>
        <source>In English</source>
        <comment>under a text shown in another language</comment>
        <translation>In English</translation>
    </message>
    <message>
        <source>In Thai</source>
        <comment>under a text shown in another language</comment>
        <translation>In Thai</translation>
    </message>
    <message>
        <source>In Khmer</source>
        <comment>under a text shown in another language</comment>
        <translation>In Khmer</translation>
    </message>
    <message>
        <source>In Burmese</source>
        <comment>under a text shown in another language</comment>
        <translation>In Burmese</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <comment>under a text shown in another language</comment>
        <translation>In Japanese</translation>
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
        <translation>Now</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>this event is the next one</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>sala::TimelineView</name>
    <message>
        <source>Programme</source>
        <comment>heading over talks and launches</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The project so far</source>
        <comment>heading over visits and publications</comment>
        <translation>The project so far</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>There is nothing to show here yet.</translation>
    </message>
</context>
<context>
    <name>sala::TopBar</name>
    <message>
        <source>The program&apos;s language</source>
        <translation>The program&apos;s language</translation>
    </message>
    <message>
        <source>More</source>
        <comment>things to do that have no room beside it</comment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>sala::TouchField</name>
    <message>
        <source>Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1</source>
        <comment>%1: a number</comment>
        <translation>Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1</translation>
    </message>
    <message>
        <source>Touch the middle of the ring in the corner.</source>
        <translation>Touch the middle of the ring in the corner.</translation>
    </message>
    <message>
        <source>Draw over the whole screen with one finger, to its very edges, until all squares are bright. Touched: %1 of %2. If some stay dark, touch “Go on”.</source>
        <comment>%1 and %2: numbers</comment>
        <translation>Draw over the whole screen with one finger, to its very edges, until all squares are bright. Touched: %1 of %2. If some stay dark, touch “Go on”.</translation>
    </message>
    <message>
        <source>Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.</source>
        <translation>Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop the test</translation>
    </message>
</context>
<context>
    <name>sala::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key of a keyboard</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>the key of a keyboard: capital letters, or other signs</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Delete the sign before</source>
        <translation>Delete the sign before</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Keyboard for %1</source>
        <comment>a language&apos;s own name</comment>
        <translation>Keyboard for %1</translation>
    </message>
    <message>
        <source>One sign back</source>
        <translation>One sign back</translation>
    </message>
    <message>
        <source>One sign on</source>
        <translation>One sign on</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with what is typed in this field</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Close the keyboard</translation>
    </message>
</context>
<context>
    <name>sala::TrimSheet</name>
    <message>
        <source>What is shown of the film</source>
        <translation>What is shown of the film</translation>
    </message>
    <message>
        <source>Begin here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>End here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>End here</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>The whole film</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>Where the film begins</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>Where the film ends</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>The film</translation>
    </message>
    <message>
        <source>What is cut off is not shown, but it stays in the film&apos;s file, and so in editions. What must not leave the house has to be cut out of the file before it is brought in.</source>
        <translation>What is cut off is not shown, but it stays in the film&apos;s file, and so in editions. What must not leave the house has to be cut out of the file before it is brought in.</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <comment>a button, and its key</comment>
        <translation>Pause · Space</translation>
    </message>
    <message>
        <source>Play · Space</source>
        <comment>a button, and its key</comment>
        <translation>Play · Space</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <comment>lengths of time</comment>
        <translation>Shown: %1 of %2</translation>
    </message>
    <message>
        <source>It begins while something is being said.</source>
        <translation>It begins while something is being said.</translation>
    </message>
    <message>
        <source>It ends while something is being said.</source>
        <translation>It ends while something is being said.</translation>
    </message>
    <message>
        <source>A time is written in minutes and seconds: 1:05.5</source>
        <translation>A time is written in minutes and seconds: 1:05.5</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</translation>
    </message>
</context>
<context>
    <name>sala::TypedWords</name>
    <message>
        <source>It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.</source>
        <comment>fields and languages</comment>
        <translation>It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: %1. See on the page whether it can be read.</source>
        <comment>fields and languages</comment>
        <translation>It could be Unicode or Zawgyi: %1. See on the page whether it can be read.</translation>
    </message>
    <message>
        <source>Characters that nobody sees were taken out: %1.</source>
        <comment>fields and languages</comment>
        <translation>Characters that nobody sees were taken out: %1.</translation>
    </message>
    <message>
        <source>Not saved, because it is written in the letters of another language: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>Not saved, because it is written in the letters of another language: %1. It stays here as your draft.</translation>
    </message>
    <message>
        <source>Not saved, because it is too long: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>Not saved, because it is too long: %1. It stays here as your draft.</translation>
    </message>
</context>
<context>
    <name>sala::WithdrawalForm</name>
    <message>
        <source>%1 takes consent back</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1 takes consent back</translation>
    </message>
    <message>
        <source>Write %1 here. Only then can it be done, and it is never undone.</source>
        <comment>a person&apos;s reference</comment>
        <translation>Write %1 here. Only then can it be done, and it is never undone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Take it back for good</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>What is taken back</translation>
    </message>
    <message>
        <source>Only for exhibitions</source>
        <translation>Only for exhibitions</translation>
    </message>
    <message>
        <source>Only for the web</source>
        <translation>Only for the web</translation>
    </message>
    <message>
        <source>Only for print</source>
        <translation>Only for print</translation>
    </message>
    <message>
        <source>From which works</source>
        <translation>From which works</translation>
    </message>
    <message>
        <source>From every work they are in</source>
        <translation>From every work they are in</translation>
    </message>
    <message>
        <source>Only from this work</source>
        <translation>Only from this work</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n work(s): %1.</source>
        <comment>titles</comment>
        <translation>
            <numerusform>It concerns %n work: %1.</numerusform>
            <numerusform>It concerns %n works: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from this library, so that nobody can bring it back: %n picture(s) or other file(s), in every size.</source>
        <translation>
            <numerusform>Erased from this library, so that nobody can bring it back: %n picture or other file, in every size.</numerusform>
            <numerusform>Erased from this library, so that nobody can bring them back: %n pictures or other files, in every size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased with them: %n text(s) in all languages, what they were before, and every draft.</source>
        <translation>
            <numerusform>Erased with them: %n text in all languages, what it was before, and every draft.</numerusform>
            <numerusform>Erased with them: %n texts in all languages, what they were before, and every draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) will be shorter.</source>
        <translation>
            <numerusform>%n playlist will be shorter.</numerusform>
            <numerusform>%n playlists will be shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) can be recognised in these works, and will not be shown in them either.</source>
        <translation>
            <numerusform>%n other person can be recognised in these works, and will not be shown in them either.</numerusform>
            <numerusform>%n other people can be recognised in these works, and will not be shown in them either.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out there, in every edition.</source>
        <translation>Nothing is erased: from now on the works are left out there, in every edition.</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.</source>
        <translation>
            <numerusform>%n kiosk has loaded an edition with them, and shows them until it hears of it. It has yet to confirm.</numerusform>
            <numerusform>%n kiosks have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which kiosks have these editions: %1. Look for them.</source>
        <comment>numbers</comment>
        <translation>Nobody knows which kiosks have these editions: %1. Look for them.</translation>
    </message>
    <message>
        <source>No kiosk has to confirm it.</source>
        <translation>No kiosk has to confirm it.</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>It is being done…</translation>
    </message>
    <message>
        <source>For everything: exhibitions, the web, print</source>
        <translation>For everything: exhibitions, the web, print</translation>
    </message>
    <message>
        <source>Choose where: everywhere, or one country at least.</source>
        <translation>Choose where: everywhere, or one country at least.</translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out in %1, in every edition.</source>
        <comment>countries</comment>
        <translation>Nothing is erased: from now on the works are left out in %1, in every edition.</translation>
    </message>
    <message>
        <source>What follows for this work: %1</source>
        <comment>sentences</comment>
        <translation>What follows for this work: %1</translation>
    </message>
    <message>
        <source>Only for the web and print</source>
        <translation>Only for the web and print</translation>
    </message>
    <message>
        <source>Only for exhibitions and the web</source>
        <translation>Only for exhibitions and the web</translation>
    </message>
    <message>
        <source>Only for exhibitions and print</source>
        <translation>Only for exhibitions and print</translation>
    </message>
</context>
<context>
    <name>sala::WordMeter</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a title on the kiosk</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>So many lines this title has on the kiosk</source>
        <translation>So many lines this title has on the kiosk</translation>
    </message>
    <message>
        <source>%1 of %2 lines before Read on</source>
        <comment>of a caption on the kiosk</comment>
        <translation>%1 of %2 lines before Read on</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in sight</source>
        <comment>of a caption on the kiosk</comment>
        <translation>
            <numerusform>%n line, all in sight</numerusform>
            <numerusform>%n lines, all in sight</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of its place on the kiosk&apos;s page all words fill</source>
        <translation>How much of its place on the kiosk&apos;s page all words fill</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>how long a text is</comment>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WordsTable</name>
    <message>
        <source>Source</source>
        <comment>the language that is translated from</comment>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>sala::WorkFacts</name>
    <message>
        <source>Everybody in it has agreed</source>
        <translation>Everybody in it has agreed</translation>
    </message>
    <message>
        <source>Everybody in it has agreed, until %1</source>
        <translation>Everybody in it has agreed, until %1</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has not agreed yet</source>
        <translation>Not shown: somebody in it has not agreed yet</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has refused</source>
        <translation>Not shown: somebody in it has refused</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <comment>titles of other photographs</comment>
        <translation>Looks like: %1</translation>
    </message>
    <message>
        <source>Nobody is recorded in it</source>
        <translation>Nobody is recorded in it</translation>
    </message>
</context>
<context>
    <name>sala::WorkPage</name>
    <message>
        <source>Translate from</source>
        <translation>Translate from</translation>
    </message>
    <message>
        <source>into</source>
        <translation>into</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
</context>
<context>
    <name>sala::WorkPicker</name>
    <message>
        <source>Words to look for</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, in any language:</source>
        <translation>Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, in any language:</translation>
    </message>
</context>
<context>
    <name>sala::Workbench</name>
    <message>
        <source>%1 – Sala for curators</source>
        <comment>the window; %1 is the library</comment>
        <translation>%1 – Sala for curators</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the work, the field, the language</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more text(s)</source>
        <translation>
            <numerusform>and %n more text</numerusform>
            <numerusform>and %n more texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of somebody who has signed out</source>
        <translation>
            <numerusform>%n text of somebody who has signed out</numerusform>
            <numerusform>%n texts of somebody who has signed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WorksSheet</name>
    <message numerus="yes">
        <source>About %n work(s)</source>
        <translation>
            <numerusform>About %n work</numerusform>
            <numerusform>About %n works</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>Change %n work</numerusform>
            <numerusform>Change %n works</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>As precisely as it is known: %1, %2, %3, %4</source>
        <comment>examples of dates</comment>
        <translation>As precisely as it is known: %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Empty it</source>
        <comment>a field of several works</comment>
        <translation>Empty it</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>values of several works</comment>
        <translation>Different: %1</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or %3.</source>
        <comment>examples of dates</comment>
        <translation>This is no date. Write it as %1, %2 or %3.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a date</comment>
        <translation>Read as: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.</source>
        <translation>Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.</translation>
    </message>
    <message>
        <source>As it is: different (%1)</source>
        <comment>values of several works</comment>
        <translation>As it is: different (%1)</translation>
    </message>
    <message>
        <source>As it is: none</source>
        <comment>of several works</comment>
        <translation>As it is: none</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <comment>of several works</comment>
        <translation>As it is: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several works</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, and how many of the works have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
