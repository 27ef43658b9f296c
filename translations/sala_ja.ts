<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
    <context>
        <name>sala::AboutPage</name>
        <message>
            <source>About the exhibition</source>
            <translation>展覧会について</translation>
        </message>
        <message>
            <source>Back to the photographs</source>
            <translation>写真に戻る</translation>
        </message>
    </context>
    <context>
        <name>sala::AboutText</name>
        <message>
            <source>This is a sample exhibition. Its pictures were drawn for this program: they are not photographs, and they show no real person.</source>
            <translation>これは見本の展覧会です。絵はこのプログラムのために描かれたもので、写真ではなく、実在の人物は写っていません。</translation>
        </message>
        <message>
            <source>Organised by</source>
            <comment>above the name of an organisation</comment>
            <translation>主催</translation>
        </message>
        <message>
            <source>Partners</source>
            <comment>above the names of organisations</comment>
            <translation>パートナー</translation>
        </message>
        <message>
            <source>Photographs by</source>
            <comment>above the name of a photographer</comment>
            <translation>写真</translation>
        </message>
        <message>
            <source>With the support of</source>
            <comment>above the name of a foundation</comment>
            <translation>助成</translation>
        </message>
    </context>
    <context>
        <name>sala::BrowseBar</name>
        <message>
            <source>By journey</source>
            <comment>photographs in the order of the visits to countries</comment>
            <translation>旅ごと</translation>
        </message>
        <message>
            <source>By theme</source>
            <comment>photographs by subject</comment>
            <translation>テーマごと</translation>
        </message>
        <message>
            <source>All photographs</source>
            <translation>すべての写真</translation>
        </message>
        <message>
            <source>About the exhibition</source>
            <translation>展覧会について</translation>
        </message>
        <message>
            <source>Sample exhibition</source>
            <comment>a mark: this is not the real exhibition</comment>
            <translation>見本の展覧会</translation>
        </message>
    </context>
    <context>
        <name>sala::BrowsePage</name>
        <message>
            <source>Photographs</source>
            <translation>写真</translation>
        </message>
    </context>
    <context>
        <name>sala::ErrorText</name>
        <message>
            <source>The file is not there. Check the name, or plug the stick in again.</source>
            <translation>ファイルが見つかりません。名前を確かめるか、USBメモリーを差し直してください。</translation>
        </message>
        <message>
            <source>This is not a file of Sala. Choose another one.</source>
            <translation>これはSalaのファイルではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The file is damaged. Copy it again from where it came from.</source>
            <translation>ファイルが壊れています。元の場所からもう一度コピーしてください。</translation>
        </message>
        <message>
            <source>The file cannot be read or written. Check that the disk is not full and the stick is plugged in.</source>
            <translation>ファイルを読み書きできません。ディスクの空きと、USBメモリーが差さっているかを確かめてください。</translation>
        </message>
        <message>
            <source>Another program is using the file. Close it, then try again.</source>
            <translation>ほかのプログラムがこのファイルを使っています。それを閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>The file was made by a newer Sala. Update this program, then try again.</source>
            <translation>これは新しい版のSalaで作られたファイルです。このプログラムを更新してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>This is not allowed here.</source>
            <translation>ここでは許可されていません。</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile. Look at their version, then try again.</source>
            <translation>その間にほかの人が変更しました。その内容を見てから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>中止しました。何も変更されていません。</translation>
        </message>
        <message>
            <source>Something went wrong. The log says what.</source>
            <translation>問題が起きました。詳しくはログにあります。</translation>
        </message>
    </context>
    <context>
        <name>sala::IdleOverlay</name>
        <message>
            <source>I am still here</source>
            <translation>まだ見ています</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>最初に戻る</translation>
        </message>
        <message>
            <source>Are you still here?</source>
            <translation>まだご覧になっていますか？</translation>
        </message>
        <message>
            <source>Otherwise the exhibition starts again for the next visitor.</source>
            <translation>このままにすると、次の来場者のために展覧会が最初に戻ります。</translation>
        </message>
    </context>
    <context>
        <name>sala::LanguageBar</name>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
    </context>
    <context>
        <name>sala::PhotoGrid</name>
        <message>
            <source>There are no photographs to show in this exhibition yet.</source>
            <translation>この展覧会には、まだ展示する写真がありません。</translation>
        </message>
    </context>
    <context>
        <name>sala::PhotographBar</name>
        <message>
            <source>Previous</source>
            <comment>photograph</comment>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Next</source>
            <comment>photograph</comment>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <comment>zooms out until all of it is seen</comment>
            <translation>全体</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>the photograph's number, and how many there are</comment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>sala::PhotographPage</name>
        <message>
            <source>Show the text</source>
            <comment>the words that belong to the photograph</comment>
            <translation>解説を見る</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>This photograph cannot be shown just now.</source>
            <translation>この写真は今お見せできません。</translation>
        </message>
        <message>
            <source>This photograph may be painful to look at. Touch here to see it.</source>
            <translation>見るのがつらいと感じられるかもしれない写真です。ご覧になる方は、ここに触れてください。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>where and when a photograph was taken</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Photograph by %1</source>
            <translation>写真：%1</translation>
        </message>
        <message>
            <source>By %1</source>
            <comment>who made a film or a document</comment>
            <translation>作：%1</translation>
        </message>
    </context>
    <context>
        <name>sala::PhotographPanel</name>
        <message>
            <source>All photographs</source>
            <translation>すべての写真</translation>
        </message>
    </context>
    <context>
        <name>sala::StageView</name>
        <message>
            <source>Sample exhibition: the pictures are drawn</source>
            <translation>見本の展覧会：画像は描かれたものです</translation>
        </message>
        <message>
            <source>Touch the screen to look around</source>
            <translation>画面に触れてご覧ください</translation>
        </message>
        <message>
            <source>Photographs of the exhibition. Touch the screen to look around.</source>
            <translation>展覧会の写真。画面に触れてご覧ください。</translation>
        </message>
    </context>
    <context>
        <name>sala::TextLabel</name>
        <message>
            <source>In English</source>
            <comment>under a text shown in another language</comment>
            <translation>英語</translation>
        </message>
        <message>
            <source>In Thai</source>
            <comment>under a text shown in another language</comment>
            <translation>タイ語</translation>
        </message>
        <message>
            <source>In Khmer</source>
            <comment>under a text shown in another language</comment>
            <translation>クメール語</translation>
        </message>
        <message>
            <source>In Burmese</source>
            <comment>under a text shown in another language</comment>
            <translation>ビルマ語</translation>
        </message>
        <message>
            <source>In Japanese</source>
            <comment>under a text shown in another language</comment>
            <translation>日本語</translation>
        </message>
    </context>
</TS>
