<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Not written in: %1</source>
        <comment>names of languages</comment>
        <translation>文章がない言語：%1</translation>
    </message>
    <message>
        <source>Pictures, films and cards: %1. Running time: %2</source>
        <comment>a number, a length of time</comment>
        <translation>写真・映像・文字カード：%1、長さ：%2</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <comment>a length of time</comment>
        <translation>映像、%1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Behind a warning: it is not shown in a playlist</source>
        <translation>注意書きの後ろにあるため、再生リストでは表示されません</translation>
    </message>
    <message>
        <source>This playlist is not on this kiosk any more: it is passed over</source>
        <translation>この再生リストはもうこの端末にありません。飛ばされます</translation>
    </message>
    <message>
        <source>A work that is not here</source>
        <translation>ここにない作品</translation>
    </message>
    <message>
        <source>Not in this edition, or may not be shown here: it is passed over</source>
        <translation>この版にないか、ここでは見せられません。飛ばされます</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーを作る</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳しく表示</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
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
        <translation>これは見本の展覧会です。ここにある絵は、このプログラムのために描かれたもので、写真ではなく、実在の人物を描いたものでもありません。</translation>
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
    <name>sala::BenchActions</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next missing text</source>
        <translation>次の未記入</translation>
    </message>
    <message>
        <source>Previous missing text</source>
        <translation>前の未記入</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>次の作品</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>前の作品</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>すべての作品</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>前の欄</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>次の言語</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>前の言語</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>原文を写す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>このままでよい</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>最後の保存を取り消す</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存する</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>大きなプレビュー</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Add a curator</source>
        <translation>キュレーターを加える</translation>
    </message>
    <message>
        <source>Translated before</source>
        <translation>以前の訳</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consents to look after</source>
        <translation>対応が要る同意</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Bring works in…</source>
        <translation>作品を取り込む…</translation>
    </message>
    <message>
        <source>Edit the chosen works…</source>
        <translation>選んだ作品を編集…</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>テキスト…</translation>
    </message>
    <message>
        <source>Works…</source>
        <translation>作品…</translation>
    </message>
    <message>
        <source>What is shown of it…</source>
        <translation>見せる部分…</translation>
    </message>
    <message>
        <source>Bring texts in…</source>
        <translation>テキストを取り込む…</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>ライブラリーの変更</translation>
    </message>
</context>
<context>
    <name>sala::BenchPage</name>
    <message>
        <source>Saved: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>保存しました：%1、%2</translation>
    </message>
    <message>
        <source>Search in every language</source>
        <translation>すべての言語で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed and did not save are here again</source>
        <translation>
            <numerusform>入力して保存していなかった文が%n件、戻っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>ライブラリーを読めません。</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>ライブラリーを読んでいます…</translation>
    </message>
    <message>
        <source>No work has these words. Search for fewer of them, or clear the filters.</source>
        <translation>この言葉を含む作品はありません。言葉を減らすか、絞り込みを解除してください。</translation>
    </message>
    <message>
        <source>Nothing is left here. Clear the filters to see all works.</source>
        <translation>ここには何も残っていません。絞り込みを解除すると、すべての作品が見えます。</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>端末に表示されるページ</translation>
    </message>
    <message>
        <source>Nothing is missing in %1 in these works.</source>
        <comment>a language</comment>
        <translation>これらの作品で、%1に未記入の文はありません。</translation>
    </message>
    <message>
        <source>There is no source to copy here.</source>
        <translation>ここに写す原文はありません。</translation>
    </message>
    <message>
        <source>You changed this text. Save it first; then another person can review it.</source>
        <translation>この文は変更されています。まず保存すると、ほかの人が確認できます。</translation>
    </message>
    <message>
        <source>There is no text here to review.</source>
        <translation>ここには確認する文がありません。</translation>
    </message>
    <message>
        <source>Somebody else has written this since. Nothing was taken back.</source>
        <translation>そのあとでほかの人が書いています。何も取り消しませんでした。</translation>
    </message>
    <message>
        <source>You have saved nothing that can be taken back.</source>
        <translation>取り消せる保存はありません。</translation>
    </message>
    <message>
        <source>There is nothing to save again.</source>
        <translation>もう一度保存するものはありません。</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>最後の保存を取り消しました。</translation>
    </message>
    <message>
        <source>It is saved again.</source>
        <translation>もう一度保存しました。</translation>
    </message>
    <message>
        <source>You wrote this text yourself; another person has to review it.</source>
        <translation>この文は自分で書いたものです。ほかの人が確認します。</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>a curator</comment>
        <translation>%1さんが入れるようになりました。</translation>
    </message>
    <message>
        <source>The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there.</source>
        <translation>前の文を欄に戻しました。保存すると、またこの文になります。Ctrl+Zで、欄にあった文に戻ります。</translation>
    </message>
    <message>
        <source>Another file was put in this library&apos;s place while it was open. Nothing more is written: copy what you typed and is not kept, close this window, and open the library again.</source>
        <translation>開いている間に、このライブラリーの場所に別のファイルが置かれました。これ以上は何も書き込みません。入力してまだ残されていない文を写し、このウィンドウを閉じて、ライブラリーを開き直してください。</translation>
    </message>
    <message>
        <source>A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of them are gone.</source>
        <translation>作品が一つ取り下げられました。写っている人が同意を取り消したためです。その画像と文、下書きはすべて消えました。</translation>
    </message>
    <message>
        <source>The texts are still being read. One moment…</source>
        <translation>文をまだ読み込んでいます。少しお待ちください…</translation>
    </message>
    <message>
        <source>Not saved, because it is not shown: %1. Show it, then save it.</source>
        <comment>languages with a draft</comment>
        <translation>表示していないため、まだ保存していません：%1。表示してから保存してください。</translation>
    </message>
    <message>
        <source>The source stands in the field. Ctrl+Z brings back what was there.</source>
        <translation>原文を欄に入れました。Ctrl+Zで、欄にあった文に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were brought in.</source>
        <translation>
            <numerusform>%n 件の文を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has no works yet. Drag a folder onto this window to bring some in.</source>
        <translation>このライブラリーにはまだ作品がありません。フォルダをこのウィンドウにドラッグすると取り込めます。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n work(s) were brought in.</source>
        <translation>
            <numerusform>中止しました。%n 点の作品を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were brought in.</source>
        <translation>
            <numerusform>%n 点の作品を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) were changed. Ctrl+Alt+Z takes it back.</source>
        <translation>
            <numerusform>%n 点の作品を変えました。Ctrl+Alt+Z で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose works first: with Ctrl or Shift, or all of them with Ctrl+A.</source>
        <translation>先に作品を選んでください。Ctrl か Shift で、すべてなら Ctrl+A です。</translation>
    </message>
    <message>
        <source>Slides show it like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>これからスライドではこのように映ります。Ctrl+Alt+Z で取り消せます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.</source>
        <translation>これから映像はこのように始まり、終わります。Ctrl+Alt+Z で取り消せます。</translation>
    </message>
    <message>
        <source>Choose a photograph or a film first.</source>
        <translation>先に写真か映像を選んでください。</translation>
    </message>
    <message>
        <source>Reviewed: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>確認しました：%1、%2</translation>
    </message>
</context>
<context>
    <name>sala::BenchSheet</name>
    <message>
        <source>Close</source>
        <comment>a sheet that lies over the window</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sala::BringRowView</name>
    <message>
        <source>New</source>
        <comment>a work that is not in the library</comment>
        <translation>新しい作品</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a film of the library</comment>
        <translation>この作品に：%1</translation>
    </message>
    <message>
        <source>New, and looks like: %1</source>
        <comment>a photograph</comment>
        <translation>新しい作品。似ている写真：%1</translation>
    </message>
    <message>
        <source>It looks like a photograph that was withdrawn. Take it only if it is another.</source>
        <translation>取り下げられた写真に似ています。別の写真であるときだけ取り込んでください。</translation>
    </message>
    <message>
        <source>The same file is above.</source>
        <translation>同じファイルが上にあります。</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>すでにライブラリーにあります：%1</translation>
    </message>
    <message>
        <source>Somebody in it took their consent back. It is not brought in again.</source>
        <translation>写っている人が同意を取り消しました。もう取り込まれません。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a field of a work, the language, the words</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <comment>who made it</comment>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Copyright: %1</source>
        <translation>著作権：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>files that come in together</comment>
        <translation>いっしょに：%1</translation>
    </message>
    <message>
        <source>Read with the XMP file beside it</source>
        <translation>となりの XMP ファイルも読みました</translation>
    </message>
    <message>
        <source>A text in it could be Unicode or Zawgyi and is left out.</source>
        <translation>Unicode か Zawgyi かわからない文があり、取り込みません。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a document</comment>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>a latitude</comment>
        <translation>南緯%1°</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>a latitude</comment>
        <translation>北緯%1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>a longitude</comment>
        <translation>西経%1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>a longitude</comment>
        <translation>東経%1°</translation>
    </message>
    <message>
        <source>The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or published has it; the original, which stays in the library, does.</source>
        <comment>a latitude, a longitude</comment>
        <translation>このファイルには撮影した場所が入っています：%1、%2。だれかの住まいが知られるおそれがあります。表示や公開をする画像には入りませんが、ライブラリーに残る元の写真には入ったままです。</translation>
    </message>
    <message>
        <source>It cannot be brought in. %1</source>
        <comment>a sentence that says why</comment>
        <translation>取り込めません。%1</translation>
    </message>
</context>
<context>
    <name>sala::BringSheet</name>
    <message>
        <source>Bring works in</source>
        <translation>作品を取り込む</translation>
    </message>
    <message>
        <source>Works are being brought in. It goes on when this sheet is closed.</source>
        <translation>作品を取り込んでいます。この画面を閉じても続きます。</translation>
    </message>
    <message>
        <source>Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can also be dragged onto the window.</source>
        <translation>フォルダかファイルを選んでください。写真、字幕や音声のある映像、各言語の資料です。ウィンドウにドラッグすることもできます。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>There is no photograph, film or document in it.</source>
        <translation>写真も映像も資料もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot come in.</source>
        <translation>
            <numerusform>%n 個のファイルは取り込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in: %1 of %2 files, %3</source>
        <comment>the last is a file</comment>
        <translation>取り込み中：%2ファイルのうち%1、%3</translation>
    </message>
    <message>
        <source>Looking at the files: %1 of %2, %3</source>
        <comment>the last is a file</comment>
        <translation>ファイルを調べています：%2のうち%1、%3</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>何も選ばない</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n work(s)</source>
        <translation>
            <numerusform>%n 点の作品を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
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
        <source>About the exhibition</source>
        <translation>展覧会について</translation>
    </message>
    <message>
        <source>Sample exhibition</source>
        <comment>a mark: this is not the real exhibition</comment>
        <translation>見本の展覧会</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all photographs and films</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>shows where the photographs were taken</comment>
        <translation>地図</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>shows what happened when, and the programme</comment>
        <translation>年表</translation>
    </message>
    <message>
        <source>Voices</source>
        <comment>films in which people speak</comment>
        <translation>人々の声</translation>
    </message>
</context>
<context>
    <name>sala::BrowsePage</name>
    <message>
        <source>Photographs</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Map of the journeys</source>
        <translation>旅の地図</translation>
    </message>
    <message>
        <source>Timeline and programme</source>
        <translation>年表とプログラム</translation>
    </message>
</context>
<context>
    <name>sala::CloseSheet</name>
    <message>
        <source>Not everything is on the disk yet</source>
        <translation>まだディスクに残されていないものがあります</translation>
    </message>
    <message>
        <source>The disk does not take what was typed: it is full, or another program holds the library. Sala goes on trying, and the window closes by itself once everything is kept. Closed now, this would be lost:</source>
        <translation>入力した文をディスクに書けません。空きがないか、ほかのプログラムがライブラリーを使っています。Salaは書き込みを続けて試し、すべて残せたらウィンドウは自動で閉じます。いま閉じると、次のものが失われます：</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>文を写す</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを開けておく</translation>
    </message>
</context>
<context>
    <name>sala::ClosedPage</name>
    <message>
        <source>The exhibition is closed now.</source>
        <translation>展覧会はただいま閉まっています。</translation>
    </message>
    <message>
        <source>The exhibition is closed now. It opens again on %1 at %2.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>展覧会はただいま閉まっています。%1 %2にまた開きます。</translation>
    </message>
</context>
<context>
    <name>sala::ConflictSheet</name>
    <message>
        <source>Somebody else wrote this text meanwhile: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>その間にほかの人がこの文を書きました：%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1・%2 %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Or one text of both; write it here:</source>
        <translation>または、両方を合わせた文をここに書きます：</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の文にする</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>自分の文にする</translation>
    </message>
    <message>
        <source>Save the text of both</source>
        <translation>合わせた文を保存</translation>
    </message>
    <message>
        <source>You wrote this text in another window, too: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>この文は別のウィンドウでも書いています：%1、%2</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>別のウィンドウ</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Take the other window&apos;s</source>
        <translation>別のウィンドウの文にする</translation>
    </message>
    <message>
        <source>Take this window&apos;s</source>
        <translation>このウィンドウの文にする</translation>
    </message>
    <message>
        <source>Keep the text of both</source>
        <translation>合わせた文を下書きにする</translation>
    </message>
</context>
<context>
    <name>sala::ConsentEntryForm</name>
    <message>
        <source>What %1 said: %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>%1の答え：%2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を加える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Who is not asked, or has not agreed, is not shown.</source>
        <translation>まだ尋ねていない人、同意していない人は表示されません。</translation>
    </message>
    <message>
        <source>Grown up</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>未成年</translation>
    </message>
    <message>
        <source>Private reference, never a name</source>
        <translation>内部の参照番号（名前は書かない）</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Nobody has asked yet: not shown</source>
        <translation>まだ尋ねていない：表示しない</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>同意した</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>断った</translation>
    </message>
    <message>
        <source>Choose until when…</source>
        <translation>いつまでかを選ぶ…</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>指定した日まで</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>有効な最後の日</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>顔を隠す場合だけ</translation>
    </message>
    <message>
        <source>The face may be seen</source>
        <translation>顔が見えてよい</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>声が聞こえない場合だけ</translation>
    </message>
    <message>
        <source>The voice may be heard</source>
        <translation>声が聞こえてよい</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>本人の答え</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>the language somebody was asked in</comment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>The day they said it, such as 2016-05-17</source>
        <translation>答えた日（例：2016-05-17）</translation>
    </message>
    <message>
        <source>The language they were asked in</source>
        <translation>尋ねた言語</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>尋ねた人</translation>
    </message>
    <message>
        <source>Who agreed for somebody under age: a private reference</source>
        <translation>未成年者の代わりに同意した人（内部の参照番号）</translation>
    </message>
    <message>
        <source>What else is to be known; it stays in the library</source>
        <translation>ほかに知っておくこと（ライブラリーの外には出ません）</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2027-12-31</source>
        <translation>年月日（例：2027-12-31）</translation>
    </message>
    <message>
        <source>Write the person&apos;s private reference first.</source>
        <translation>まず、その人の参照番号を書いてください。</translation>
    </message>
    <message>
        <source>Choose where it holds: everywhere, or one country at least.</source>
        <translation>有効な場所を選んでください。すべての場所か、少なくとも一つの国です。</translation>
    </message>
    <message>
        <source>Choose until when it holds.</source>
        <translation>いつまで有効かを選んでください。</translation>
    </message>
    <message>
        <source>Write the last day as year, month and day: 2027-12-31.</source>
        <translation>最後の日を年月日で書いてください（例：2027-12-31）。</translation>
    </message>
    <message>
        <source>Write the day they said it as year, month and day: 2016-05-17.</source>
        <translation>答えた日を年月日で書いてください（例：2016-05-17）。</translation>
    </message>
    <message>
        <source>Somebody has to agree for a person under age: write who, by a private reference.</source>
        <translation>未成年者には、代わりに同意する人が要ります。その人の参照番号を書いてください。</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>メモが長すぎます。</translation>
    </message>
    <message>
        <source>Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again.</source>
        <translation>その間に、別の人がこの人について記録しました。何も書き込んでいません。閉じて、もう一度見てください。</translation>
    </message>
    <message>
        <source>This person has taken consent back. That is never undone: they cannot be shown again there.</source>
        <translation>この人は同意を取り消しています。元には戻せません。そこで再び表示することはできません。</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheet</name>
    <message>
        <source>Consent: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>人を加える…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読んでいます…</translation>
    </message>
    <message>
        <source>%1, under age</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1、未成年</translation>
    </message>
    <message>
        <source>Take consent back…</source>
        <translation>同意を取り消す…</translation>
    </message>
    <message>
        <source>Take the consent of %1 back…</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1の同意を取り消す…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what somebody agreed to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing is known, so it is not shown</source>
        <comment>a use</comment>
        <translation>%1：分からないため、表示しません</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a consent</comment>
        <translation>変える…</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>a consent</comment>
        <translation>記録する…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a use, and what is done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hide a part of the picture…</source>
        <translation>写真の一部を隠す…</translation>
    </message>
    <message>
        <source>Their face can still be seen. Hide it…</source>
        <translation>顔がまだ見えています。隠す…</translation>
    </message>
    <message>
        <source>The face of %1 can still be seen. Hide it…</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1の顔がまだ見えています。隠す…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %n…</source>
        <comment>how many pieces</comment>
        <translation>
            <numerusform>証拠：%n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>証拠…</translation>
    </message>
</context>
<context>
    <name>sala::ConsentSheets</name>
    <message>
        <source>Recorded: %1</source>
        <comment>a person&apos;s reference</comment>
        <translation>記録しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon: F10 shows which.</source>
        <translation>
            <numerusform>%n 件の同意がまもなく終わります。F10で見られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are not confirmed by every kiosk: F10 shows which.</source>
        <translation>
            <numerusform>%n 件の取り消しは、まだすべての端末が確認していません。F10で見られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back from %n work(s). Publish every exhibition anew, and load it on every kiosk.</source>
        <translation>
            <numerusform>%n 点の作品から取り消しました。すべての展覧会を公開し直し、すべての端末に入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies cannot be changed and may still have the works; delete them: %1</source>
        <comment>files</comment>
        <translation>次の写しは変更できず、作品が残っているかもしれません。削除してください：%1</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWatch</name>
    <message>
        <source>Consents to look after</source>
        <translation>対応が要る同意</translation>
    </message>
    <message>
        <source>Read the receipts on sticks</source>
        <translation>USBメモリーの受領書を読む</translation>
    </message>
    <message>
        <source>Read the receipts in a folder…</source>
        <translation>フォルダーの受領書を読む…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n new receipt(s) taken in.</source>
        <translation>
            <numerusform>新しい受領書を %n 通取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in: %1</source>
        <comment>files, with an English explanation</comment>
        <translation>取り込まなかったもの：%1</translation>
    </message>
    <message numerus="yes">
        <source>They end within %n day(s)</source>
        <comment>consents</comment>
        <translation>
            <numerusform>%n 日以内に終わるもの</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consents</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>a day, a person&apos;s reference, a use, countries</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Open its consents</source>
        <translation>同意を開く</translation>
    </message>
    <message>
        <source>Kiosks that have not confirmed a withdrawal</source>
        <translation>取り消しをまだ確認していない端末</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) are confirmed by every kiosk.</source>
        <translation>
            <numerusform>%n 件の取り消しは、すべての端末が確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1 has confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>端末%1は確認済み（第%2版、最後の知らせは%3）</translation>
    </message>
    <message>
        <source>Kiosk %1 has NOT confirmed (editions %2, heard of on %3)</source>
        <comment>a kiosk&apos;s key, numbers, a day</comment>
        <translation>端末%1は未確認（第%2版、最後の知らせは%3）</translation>
    </message>
    <message>
        <source>an erased work, %1</source>
        <comment>its number</comment>
        <translation>消した作品、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a work, when it was withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · only in %3</source>
        <comment>a work, when it was withdrawn, a country</comment>
        <translation>%1 · %2 · %3だけ</translation>
    </message>
    <message>
        <source>No kiosk has said that it has edition %1. Look for it.</source>
        <comment>numbers</comment>
        <translation>第%1版を持つと知らせた端末はありません。探してください。</translation>
    </message>
</context>
<context>
    <name>sala::ConsentWords</name>
    <message>
        <source>Agreed</source>
        <comment>somebody</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>somebody</comment>
        <translation>断られた</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a consent</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>まだ尋ねていない</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1については何も分かっていません。</translation>
    </message>
    <message>
        <source>%1 has refused.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1は断りました。</translation>
    </message>
    <message>
        <source>%1 has taken consent back.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1は同意を取り消しました。</translation>
    </message>
    <message>
        <source>What %1 agreed to has ended.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1の同意は期限が過ぎました。</translation>
    </message>
    <message>
        <source>A part that is to be hidden is not hidden in the picture yet.</source>
        <translation>隠すべき部分が、画像でまだ隠されていません。</translation>
    </message>
    <message>
        <source>%1 agreed only if the face is hidden, and it can be seen.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1は顔を隠す場合だけ同意しましたが、顔が見えています。</translation>
    </message>
    <message>
        <source>%1 agreed only where the voice is not heard, and it can be heard.</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1は声が聞こえない場合だけ同意しましたが、声が聞こえます。</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <comment>in a list of countries</comment>
        <translation>そのほかのすべての場所</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere.</source>
        <translation>どこの展覧会でも表示します。</translation>
    </message>
    <message>
        <source>Shown in exhibitions everywhere, not in %1.</source>
        <comment>countries</comment>
        <translation>%1を除き、どこの展覧会でも表示します。</translation>
    </message>
    <message>
        <source>Not shown in any exhibition.</source>
        <translation>どの展覧会でも表示しません。</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1, and nowhere else.</source>
        <comment>countries</comment>
        <translation>%1の展覧会だけで表示します。</translation>
    </message>
    <message>
        <source>Shown in exhibitions in %1; not in %2, nor anywhere else.</source>
        <comment>countries</comment>
        <translation>%1の展覧会で表示します。%2やほかの場所では表示しません。</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>a day</comment>
        <translation>%1に終わります。</translation>
    </message>
    <message>
        <source>Ends on %2 in %1.</source>
        <comment>%1: countries, %2: a day</comment>
        <translation>%1では%2に終わります。</translation>
    </message>
    <message>
        <source>Not on the web.</source>
        <translation>ウェブでは表示しません。</translation>
    </message>
    <message>
        <source>Not in print.</source>
        <translation>印刷物には使いません。</translation>
    </message>
    <message>
        <source>On the web until %1.</source>
        <comment>a day</comment>
        <translation>ウェブでは%1まで表示できます。</translation>
    </message>
    <message>
        <source>In print until %1.</source>
        <comment>a day</comment>
        <translation>印刷物には%1まで使えます。</translation>
    </message>
    <message>
        <source>May be shown on the web.</source>
        <translation>ウェブで表示できます。</translation>
    </message>
    <message>
        <source>May be printed.</source>
        <translation>印刷物に使えます。</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>展覧会</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>what a work is used for</comment>
        <translation>印刷物</translation>
    </message>
    <message>
        <source>Not written down</source>
        <comment>how somebody agreed</comment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>On a form</source>
        <comment>how somebody agreed</comment>
        <translation>書面で</translation>
    </message>
    <message>
        <source>Spoken, and recorded</source>
        <comment>how somebody agreed</comment>
        <translation>口頭で、録音あり</translation>
    </message>
    <message>
        <source>Spoken</source>
        <comment>how somebody agreed</comment>
        <translation>口頭で</translation>
    </message>
    <message>
        <source>By letter or message</source>
        <comment>how somebody agreed</comment>
        <translation>手紙やメッセージで</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>where a consent holds</comment>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>only with the face hidden</source>
        <translation>顔を隠す場合だけ</translation>
    </message>
    <message>
        <source>the face may be seen</source>
        <translation>顔が見えてよい</translation>
    </message>
    <message>
        <source>only where the voice is not heard</source>
        <translation>声が聞こえない場合だけ</translation>
    </message>
    <message>
        <source>the voice may be heard</source>
        <translation>声が聞こえてよい</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>without an end</source>
        <comment>a consent</comment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <comment>who asked somebody for consent</comment>
        <translation>尋ねた人：%1</translation>
    </message>
    <message>
        <source>%1 agreed for them</source>
        <comment>a guardian&apos;s reference</comment>
        <translation>%1が代わりに同意</translation>
    </message>
    <message>
        <source>Nobody is recorded in it, so it may be shown everywhere, on the web and in print.</source>
        <translation>写っている人の記録がないため、どこでも、ウェブでも印刷物でも使えます。</translation>
    </message>
    <message>
        <source>Add whoever can be recognised: then nothing is shown that they have not agreed to.</source>
        <translation>だれか分かる人がいれば追加してください。その人が同意していないものは表示されなくなります。</translation>
    </message>
    <message>
        <source>%1 agreed only for %2.</source>
        <comment>%1: a person&apos;s reference, %2: countries</comment>
        <translation>%1の同意は%2だけです。</translation>
    </message>
</context>
<context>
    <name>sala::CountryChoice</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>場所を選ぶ…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Only in these countries</source>
        <translation>次の国だけ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
</context>
<context>
    <name>sala::CountryWords</name>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>カンボジア</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ミャンマー</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ラオス</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
</context>
<context>
    <name>sala::CuratorDoor</name>
    <message>
        <source>Too many wrong passphrases. Wait %1.</source>
        <translation>合言葉を何度も間違えました。%1待ってください。</translation>
    </message>
    <message>
        <source>The first curator of this library</source>
        <translation>このライブラリーの最初のキュレーター</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>お名前は？</translation>
    </message>
    <message>
        <source>Nobody edits this library yet. Your name will stand beside everything you write; nobody can open the workbench without a passphrase.</source>
        <translation>このライブラリーを編集する人はまだいません。書いたものにはすべてお名前が付きます。合言葉がなければ、だれも作業台を開けません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>同じ合言葉をもう一度</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>入る</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>まず名前を書いてください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2つの合言葉が違います。</translation>
    </message>
    <message>
        <source>Choose a passphrase of six characters or more that nobody guesses, such as three words.</source>
        <translation>だれにも当てられない6文字以上の合言葉を決めてください。たとえば3つの単語です。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look whether Caps Lock is on and which keyboard writes.</source>
        <translation>合言葉が違います。Caps Lockと、どのキーボードで入力しているかを確かめてください。</translation>
    </message>
    <message>
        <source>The library does not answer. Try again.</source>
        <translation>ライブラリーが応答しません。もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed before are not on the disk yet. Sala goes on trying while this window is open; make room on the disk, and do not switch the machine off.</source>
        <translation>
            <numerusform>前に入力した文%n件が、まだディスクに残されていません。このウィンドウが開いている間、Salaは続けて試します。ディスクに空きを作り、端末の電源を切らないでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::CuratorSheet</name>
    <message>
        <source>Add a curator</source>
        <translation>キュレーターを加える</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>同じ合言葉をもう一度</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>They sign in with this passphrase; let them type it here themselves.</source>
        <translation>この合言葉で入ります。本人にここで入力してもらってください。</translation>
    </message>
    <message>
        <source>The language they read</source>
        <translation>本人が読む言語</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>まず名前を書いてください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2つの合言葉が違います。</translation>
    </message>
    <message>
        <source>Choose another name, or a longer passphrase: six characters or more that nobody guesses.</source>
        <translation>別の名前か、もっと長い合言葉にしてください。だれにも当てられない6文字以上です。</translation>
    </message>
</context>
<context>
    <name>sala::DifferenceView</name>
    <message>
        <source>What changed</source>
        <translation>変わったところ</translation>
    </message>
</context>
<context>
    <name>sala::DocumentLanguages</name>
    <message>
        <source>English</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>クメール語</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>ビルマ語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language, in a sentence that lists those of a document</comment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>This document is in %1.</source>
        <comment>one or more languages</comment>
        <translation>この資料は%1で読めます。</translation>
    </message>
</context>
<context>
    <name>sala::EditionCard</name>
    <message>
        <source>Both are the same: load it</source>
        <translation>同じなので読み込む</translation>
    </message>
    <message>
        <source>Load this exhibition</source>
        <translation>この展覧会を読み込む</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>sala::EditionWords</name>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. The people in the pictures did not agree to be shown here. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>この展覧会は%1向けに公開されたものですが、この端末は%2にあります。写っている人たちは、ここで見せることに同意していません。%2向けの版をキュレーターに頼んでください。</translation>
    </message>
    <message>
        <source>The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.</source>
        <translation>この端末は、この展覧会のより新しい第%1版を表示しています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Edition %1, published %2</source>
        <comment>%2: a date</comment>
        <translation>第%1版（%2公開）</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The kiosk has all its pictures and films already.</source>
        <translation>写真と映像はすべて、すでにこの端末にあります。</translation>
    </message>
    <message>
        <source>%1 will be copied. The kiosk has room for %2.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>%1をコピーします。この端末の空きは%2です。</translation>
    </message>
    <message>
        <source>The memory stick cannot be read. Plug it in again, or try another one.</source>
        <translation>USBメモリーを読めません。差し直すか、別のものを試してください。</translation>
    </message>
    <message>
        <source>This file is not a published exhibition. Ask the curators for the file they published.</source>
        <translation>このファイルは公開された展覧会ではありません。公開したファイルをキュレーターに頼んでください。</translation>
    </message>
    <message>
        <source>This file was damaged on the way. Copy it onto the memory stick again.</source>
        <translation>ファイルが途中で壊れました。USBメモリーにもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.</source>
        <translation>この展覧会には、この端末より新しい版のSalaが必要です。Salaを更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Somebody has changed this file since it was published. Do not use it, and tell the curators.</source>
        <translation>公開のあとで、だれかがこのファイルを変えています。使わずに、キュレーターに知らせてください。</translation>
    </message>
    <message>
        <source>This kiosk does not know yet who published this exhibition. Compare this number with the one on your staff card: %1 Load it only if both are the same.</source>
        <comment>%1: letters and digits in groups</comment>
        <translation>この展覧会をだれが公開したのか、この端末はまだ知りません。スタッフカードの番号と比べてください。%1同じときだけ読み込んでください。</translation>
    </message>
    <message>
        <source>The kiosk shows this edition already. Nothing needs to be done.</source>
        <translation>この版はすでに表示されています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer edition.</source>
        <translation>この展覧会には、見せることへの同意を取り消した人がいます。新しい版をキュレーターに頼んでください。</translation>
    </message>
    <message>
        <source>There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in charge of the kiosk.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>この端末の空きが足りません。%1必要ですが、空きは%2です。端末の担当者に尋ねてください。</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>PINは%1桁以上です。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>ほかの国</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>このPINは簡単に当てられます。別のPINを決めてください。</translation>
    </message>
    <message>
        <source>This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators for the newest one.</source>
        <translation>この端末は、この展覧会のより新しい第%1版をすでに表示したことがあります。最新の版をキュレーターに頼んでください。</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and nobody has said yet in which country this kiosk stands. Choose it under “Settings of this kiosk”.</source>
        <comment>%1: a country</comment>
        <translation>この展覧会は%1向けに公開されたものですが、この端末がどの国にあるかがまだ決められていません。「この端末の設定」で国を選んでください。</translation>
    </message>
</context>
<context>
    <name>sala::EntryPanel</name>
    <message>
        <source>It stands for %1.</source>
        <comment>a length of time</comment>
        <translation>%1表示されます。</translation>
    </message>
    <message>
        <source>It plays from %1 to %2.</source>
        <comment>places in a film: 0:10, 1:20</comment>
        <translation>%1から%2まで再生されます。</translation>
    </message>
    <message>
        <source>Play it with sound</source>
        <translation>音声ありで再生する</translation>
    </message>
    <message>
        <source>Play it without sound</source>
        <translation>音声なしで再生する</translation>
    </message>
    <message>
        <source>Let it fade in</source>
        <translation>ゆっくり表示する</translation>
    </message>
    <message>
        <source>Show it at once, without a fade</source>
        <translation>すぐに切り替える</translation>
    </message>
    <message>
        <source>Keep it in its place</source>
        <translation>順番どおりにする</translation>
    </message>
    <message>
        <source>Shuffle it with those beside it</source>
        <translation>前後とシャッフルする</translation>
    </message>
    <message>
        <source>Large words, in %1:</source>
        <comment>a language</comment>
        <translation>大きな文字（%1）：</translation>
    </message>
    <message>
        <source>The playlist&apos;s name, in %1:</source>
        <comment>a language</comment>
        <translation>再生リストの名前（%1）：</translation>
    </message>
    <message>
        <source>A sentence below, in %1:</source>
        <comment>a language</comment>
        <translation>下の文（%1）：</translation>
    </message>
    <message>
        <source>Touch an entry to change it.</source>
        <translation>リストの項目に触れて編集してください。</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>長く</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>開始を早く</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>開始を遅く</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>終わりを早く</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>終わりを遅く</translation>
    </message>
    <message>
        <source>Large words</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>文</translation>
    </message>
</context>
<context>
    <name>sala::ErrorText</name>
    <message>
        <source>The file is damaged. Copy it again from where it came from.</source>
        <translation>ファイルが壊れています。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it, then try again.</source>
        <translation>ほかのプログラムがこのファイルを使っています。そのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file was made by a newer Sala. Update this program, then try again.</source>
        <translation>このファイルは、より新しい版のSalaで作られています。このプログラムを更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This cannot be found. Check the name, or plug the memory stick in again.</source>
        <translation>見つかりません。名前を確かめるか、USBメモリーを差し直してください。</translation>
    </message>
    <message>
        <source>Sala cannot use this. Choose another file, or check what was typed.</source>
        <translation>Salaでは使えません。別のファイルを選ぶか、入力した内容を確かめてください。</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that the disk is not full and the memory stick is plugged in.</source>
        <translation>ファイルを読み書きできません。ディスクに空きがあるか、USBメモリーが差さっているかを確かめてください。</translation>
    </message>
    <message>
        <source>This is not allowed. Choose another file or folder, or ask the person in charge.</source>
        <translation>許可されていません。別のファイルかフォルダーを選ぶか、担当者に尋ねてください。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what they changed, then try again.</source>
        <translation>その間に、ほかの人が変更しました。変更の内容を見てから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Something went wrong. Restart Sala, then try again. The log says what happened.</source>
        <translation>問題が起きました。Salaを起動し直してから、もう一度試してください。詳しいことはログに書かれています。</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceRow</name>
    <message>
        <source>Sealed</source>
        <comment>a piece of evidence</comment>
        <translation>封をしてあります</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a piece of evidence is, who added it and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erase it for good. It cannot be brought back.</source>
        <translation>完全に消します。元には戻せません。</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>完全に消す</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <comment>a piece of evidence</comment>
        <translation>見る：%1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消す…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a piece of evidence</comment>
        <translation>消す：%1</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceSheet</name>
    <message>
        <source>The passphrase was forgotten after some minutes. Type it again to look at a piece.</source>
        <translation>数分たったので合言葉を忘れました。証拠を見るには、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <comment>a person&apos;s reference, a use</comment>
        <translation>証拠：%1、%2</translation>
    </message>
    <message>
        <source>What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; no exhibition and no export has any of it.</source>
        <translation>本人がそう言ったことを示すもの：メモや、読み取った同意書。どれも封をして、このライブラリーの中だけに残ります。展覧会にも書き出しにも入りません。</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Seal this note</source>
        <translation>このメモに封をする</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it is: delete it when nobody else is to see it.</source>
        <translation>JPEGかPNGの画像、またはPDF資料で、16 MBまで。ここにドラッグすることもできます。元のファイルはそのまま残ります。人に見せたくないときは消してください。</translation>
    </message>
    <message>
        <source>Passphrase for evidence, to look at a piece</source>
        <translation>証拠を見るための合言葉</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>合言葉を変える…</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>合言葉を決める…</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added.</source>
        <translation>証拠を開く合言葉はまだ決まっていません。証拠を加える前に、このライブラリーで一度だけ決めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>証拠 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>証拠はまだありません。</translation>
    </message>
    <message>
        <source>Type the passphrase for evidence, then press Return.</source>
        <translation>証拠を開く合言葉を入力して、Returnを押してください。</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>It is being sealed…</source>
        <translation>封をしています…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>証拠を追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, why it is refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is sealed in this library.</source>
        <translation>このライブラリーの中に封をしました。</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>消しました。</translation>
    </message>
    <message>
        <source>The note is not sealed yet, and is lost when you leave. Seal it, or leave once more.</source>
        <translation>メモにはまだ封をしていません。閉じると失われます。封をするか、もう一度閉じてください。</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceView</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of evidence, its file&apos;s name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>It is a PDF document of %1. It cannot be shown in this window.</source>
        <comment>a size</comment>
        <translation>%1 のPDF資料です。このウィンドウでは表示できません。</translation>
    </message>
    <message>
        <source>A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only where that is safe, and delete it when it was seen.</source>
        <translation>保存したコピーには封がありません。そのディスクやメモリーを手にした人はだれでも読めます。安全な場所にだけ保存し、見終わったら消してください。</translation>
    </message>
    <message>
        <source>Save a copy that is not sealed</source>
        <translation>封のないコピーを保存</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>実行しています…</translation>
    </message>
    <message>
        <source>It lies open in %1. Delete that file when it was seen.</source>
        <comment>a file</comment>
        <translation>封のないまま %1 にあります。見終わったらそのファイルを消してください。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>その名前のファイルはすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>sala::EvidenceWords</name>
    <message>
        <source>A note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>PDF資料</translation>
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
        <translation>%1 が追加</translation>
    </message>
    <message>
        <source>This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.</source>
        <translation>証拠として保存できません。メモ、JPEGかPNGの画像、PDF資料で、16 MBまでです。</translation>
    </message>
    <message>
        <source>This is not the passphrase for evidence.</source>
        <translation>証拠を開く合言葉と違います。</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has erased it.</source>
        <translation>もうありません。だれかが消しました。</translation>
    </message>
    <message>
        <source>It is damaged and cannot be opened.</source>
        <translation>壊れていて開けません。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a longer passphrase: %n characters or more that nobody guesses.</source>
        <translation>
            <numerusform>もっと長い合言葉にしてください。だれにも当てられない %n 文字以上です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase until now is another one.</source>
        <translation>これまでの合言葉と違います。</translation>
    </message>
    <message>
        <source>Somebody else has chosen a passphrase meanwhile. Close this and look again.</source>
        <translation>その間にほかの人が合言葉を決めました。閉じてもう一度見てください。</translation>
    </message>
</context>
<context>
    <name>sala::FieldCard</name>
    <message>
        <source>The source has changed since</source>
        <translation>訳したあとで原文が変わりました</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>このままでよい</translation>
    </message>
    <message>
        <source>The translation needs no change: it is up to date again</source>
        <translation>翻訳は直さなくてよく、また最新になります</translation>
    </message>
    <message>
        <source>Glossary: “%1” is %2</source>
        <comment>a word of the source and the one that the translation should use</comment>
        <translation>用語集：「%1」は%2</translation>
    </message>
    <message>
        <source>“%1” hurts people. Choose another word.</source>
        <translation>「%1」は人を傷つけます。別の言葉を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary</source>
        <translation>「%1」は辞書にありません</translation>
    </message>
</context>
<context>
    <name>sala::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>解説文</translation>
    </message>
    <message>
        <source>Description for who cannot see it</source>
        <comment>the alternative text of a photograph</comment>
        <translation>見えない人のための説明</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>物語</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>書き起こし</translation>
    </message>
</context>
<context>
    <name>sala::FileQuestion</name>
    <message>
        <source>Look in:</source>
        <comment>a folder</comment>
        <translation>場所：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ファイルの種類：</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>sala::FilmBar</name>
    <message>
        <source>Pause</source>
        <comment>stops a film for a while</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>再生</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <comment>in a film</comment>
        <translation>10秒戻る</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音を小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音を大きく</translation>
    </message>
    <message>
        <source>Hide subtitles</source>
        <translation>字幕を消す</translation>
    </message>
    <message>
        <source>Show subtitles</source>
        <translation>字幕を表示</translation>
    </message>
    <message>
        <source>Without sign language</source>
        <translation>手話言語なし</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手話言語</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>映像の再生位置</translation>
    </message>
    <message>
        <source>Sign language (English)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>手話言語（英語）</translation>
    </message>
    <message>
        <source>Sign language (Thai)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>手話言語（タイ）</translation>
    </message>
    <message>
        <source>Sign language (Khmer)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>手話言語（カンボジア）</translation>
    </message>
    <message>
        <source>Sign language (Burmese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>手話言語（ミャンマー）</translation>
    </message>
    <message>
        <source>Sign language (Japanese)</source>
        <comment>a film with somebody signing, for visitors of another language</comment>
        <translation>手話言語（日本）</translation>
    </message>
    <message>
        <source>Loudness: %1 of %2</source>
        <comment>%1 and %2: numbers</comment>
        <translation>音の大きさ：%2段階の%1</translation>
    </message>
</context>
<context>
    <name>sala::FilmEndCard</name>
    <message>
        <source>Watch again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>次の映像</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>あなたへの質問</translation>
    </message>
</context>
<context>
    <name>sala::FilmTestPage</name>
    <message>
        <source>The film cannot be played.</source>
        <translation>映像を再生できません。</translation>
    </message>
    <message>
        <source>Test of film and sound</source>
        <translation>映像と音の試験</translation>
    </message>
    <message>
        <source>You should see moving colours and hear a tone. What is it like?</source>
        <translation>動く色が見え、ひとつの音が聞こえるはずです。どうですか？</translation>
    </message>
    <message>
        <source>I see and hear it</source>
        <translation>見えて、聞こえる</translation>
    </message>
    <message>
        <source>I see it, but hear nothing</source>
        <translation>見えるが、聞こえない</translation>
    </message>
    <message>
        <source>I see nothing</source>
        <translation>何も見えない</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>sala::FilterPanel</name>
    <message>
        <source>Texts in</source>
        <translation>文の言語</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>どの言語でも</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>すべての作品</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>works with a text that nobody has written</comment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>works with a text that is saved but not finished</comment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>works with a translation whose source has changed</comment>
        <translation>要更新</translation>
    </message>
    <message>
        <source>To review</source>
        <comment>works with a text that nobody else has checked</comment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>works with a text somebody typed and did not save</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>All</source>
        <comment>works, whatever their consents</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>the consent of everybody shown</comment>
        <translation>得ている</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>a consent</comment>
        <translation>まもなく終わる</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>the consents of the people shown</comment>
        <translation>そろっていない</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a consent</comment>
        <translation>断られた</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>すべての旅</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>すべてのテーマ</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place or theme, and how many works</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>photographs that are nearly the same as another one</comment>
        <translation>よく似た写真</translation>
    </message>
    <message>
        <source>Nobody recorded</source>
        <translation>記録された人なし</translation>
    </message>
</context>
<context>
    <name>sala::FrameSheet</name>
    <message>
        <source>What slides show of it</source>
        <translation>スライドに映る部分</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The photograph: arrows move the point, or the frame</source>
        <translation>写真：矢印キーで点または枠を動かします</translation>
    </message>
    <message>
        <source>The point that slides move towards</source>
        <translation>スライドが近づいていく点</translation>
    </message>
    <message>
        <source>The part that slides show</source>
        <translation>スライドに映る範囲</translation>
    </message>
    <message>
        <source>Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.</source>
        <translation>枠をドラッグするか、矢印キーで動かします。Ctrl を押しながらだと大きさが変わります。</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>そのあいだに、ほかの人がこの作品を変えました。何も変えていません。閉じて、もう一度見てください。</translation>
    </message>
</context>
<context>
    <name>sala::HealthCard</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: what was looked at, %2: how it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sala::HealthPage</name>
    <message>
        <source>The report is being written. Leave the memory stick where it is.</source>
        <translation>レポートを書いています。USBメモリーを抜かないでください。</translation>
    </message>
    <message>
        <source>The report is saved: %1. You can take the memory stick out.</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>レポートを保存しました：%1。USBメモリーを抜いてかまいません。</translation>
    </message>
    <message>
        <source>The kiosk is being looked at. This takes a moment.</source>
        <translation>端末を調べています。少しお待ちください。</translation>
    </message>
    <message>
        <source>Looked at %1. Begin with what stands first.</source>
        <comment>%1: a time of day</comment>
        <translation>%1に調べました。上のものから始めてください。</translation>
    </message>
    <message>
        <source>Looked at %1. Nothing needs to be done.</source>
        <comment>%1: a time of day</comment>
        <translation>%1に調べました。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>この端末の状態</translation>
    </message>
    <message>
        <source>Test the touch screen</source>
        <translation>タッチ画面を試験</translation>
    </message>
    <message>
        <source>Test film and sound</source>
        <translation>映像と音を試験</translation>
    </message>
    <message>
        <source>Save a report to the memory stick</source>
        <translation>USBメモリーにレポートを保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.</source>
        <comment>%1: a time of day</comment>
        <translation>%1に調べました。問題は見つかりませんでした。機械だけではわからないことは、ご自身で確かめてください。</translation>
    </message>
    <message>
        <source>The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.</source>
        <comment>%1: a date with its weekday, %2: a time of day</comment>
        <translation>時計は%1、%2を示しています。合っていますか？合っていれば、開館時間が再び守られます。</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>時計は今は合っています</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the clock is not right</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>はい、合っています</translation>
    </message>
</context>
<context>
    <name>sala::HealthWords</name>
    <message>
        <source>Exhibition</source>
        <translation>展覧会</translation>
    </message>
    <message>
        <source>Writing to the disk</source>
        <translation>ディスクへの書き込み</translation>
    </message>
    <message>
        <source>Condition of the disk</source>
        <translation>ディスクの状態</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>タッチ画面</translation>
    </message>
    <message>
        <source>Film and its sound</source>
        <translation>映像と音</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Look after it soon</source>
        <translation>早めに対応</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>すぐに対応</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No exhibition is loaded.</source>
        <translation>展覧会が読み込まれていません。</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is damaged.</source>
        <extracomment>%2: a date</extracomment>
        <translation>第%1版（%2公開）が壊れています。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data cannot be read.</source>
        <translation>この端末のデータを読めません。</translation>
    </message>
    <message>
        <source>The disk keeps what is written to it.</source>
        <translation>書き込んだものはディスクに残ります。</translation>
    </message>
    <message>
        <source>The disk can only be read: nothing new is kept, no exhibition can be loaded.</source>
        <translation>ディスクは読み出ししかできません。新しいものは残らず、展覧会も読み込めません。</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it.</source>
        <translation>書き込んだものがディスクに残りませんでした。</translation>
    </message>
    <message>
        <source>The disk says that it is well.</source>
        <translation>ディスクは正常だと知らせています。</translation>
    </message>
    <message>
        <source>No errors were counted. How worn the disk is, it does not tell.</source>
        <translation>エラーは数えられていません。どれだけ傷んでいるかは、ディスクが知らせません。</translation>
    </message>
    <message>
        <source>The disk has used up %1% of its life.</source>
        <extracomment>%1: a number</extracomment>
        <translation>ディスクは寿命の%1%を使いました。</translation>
    </message>
    <message>
        <source>The disk has had errors: %1.</source>
        <extracomment>%1: how many</extracomment>
        <translation>ディスクにエラーがありました（%1件）。</translation>
    </message>
    <message>
        <source>The disk says that it is about to fail.</source>
        <translation>ディスクはまもなく壊れると知らせています。</translation>
    </message>
    <message>
        <source>This machine does not tell how its disk is.</source>
        <translation>この端末はディスクの状態を知らせません。</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <extracomment>a size: 12.4 GB</extracomment>
        <translation>空きは%1です。</translation>
    </message>
    <message>
        <source>%1 are free. Another edition as large as this one, %2, does not fit.</source>
        <extracomment>both are sizes: 12.4 GB</extracomment>
        <translation>空きは%1です。今の版と同じ大きさ（%2）の新しい版は入りません。</translation>
    </message>
    <message>
        <source>This machine does not tell how much room is free.</source>
        <translation>この端末は空きの大きさを知らせません。</translation>
    </message>
    <message>
        <source>The machine gets enough power.</source>
        <translation>電力は足りています。</translation>
    </message>
    <message>
        <source>Since it was switched on, the machine did not always get enough power.</source>
        <translation>電源を入れてから、電力が足りないときがありました。</translation>
    </message>
    <message>
        <source>The machine does not get enough power now.</source>
        <translation>いま電力が足りていません。</translation>
    </message>
    <message>
        <source>This machine does not tell whether it gets enough power.</source>
        <translation>この端末は電力が足りているかどうかを知らせません。</translation>
    </message>
    <message>
        <source>It is %1 °C inside the machine.</source>
        <extracomment>%1: a number</extracomment>
        <translation>端末の中は%1 °Cです。</translation>
    </message>
    <message>
        <source>This machine does not tell how hot it is.</source>
        <translation>この端末は温度を知らせません。</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <extracomment>a size: 1.2 GB</extracomment>
        <translation>メモリーの空きは%1です。</translation>
    </message>
    <message>
        <source>This machine does not tell how much memory is free.</source>
        <translation>この端末はメモリーの空きを知らせません。</translation>
    </message>
    <message>
        <source>It shows %1 and is set over the network.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1を示しています。ネットワークで合わせてあります。</translation>
    </message>
    <message>
        <source>It shows %1. No network has set it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1を示しています。ネットワークでは合わせてありません。</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right: opening hours are not kept.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1を示していますが、正しいはずがありません。開館時間は守られていません。</translation>
    </message>
    <message>
        <source>The fonts of all five languages are there.</source>
        <translation>5言語すべてのフォントがあります。</translation>
    </message>
    <message>
        <source>Fonts are missing, some words cannot be read: %1.</source>
        <extracomment>%1: their names</extracomment>
        <translation>フォントが足りず、読めない文字があります：%1。</translation>
    </message>
    <message>
        <source>The machine has a device for sound.</source>
        <translation>音の装置があります。</translation>
    </message>
    <message>
        <source>The machine finds no device for sound: films are silent.</source>
        <translation>音の装置が見つかりません。映像の音は出ません。</translation>
    </message>
    <message>
        <source>This machine does not tell whether it has a device for sound.</source>
        <translation>この端末は音の装置があるかどうかを知らせません。</translation>
    </message>
    <message>
        <source>Nobody has tested it yet.</source>
        <translation>まだだれも試していません。</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, and two fingers.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：どこに触れても、2本の指でも反応します。</translation>
    </message>
    <message>
        <source>Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：どこでも反応しますが、指は1本だけです。写真はボタンで拡大できます。</translation>
    </message>
    <message>
        <source>Tested on %1: touches that nobody made: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>%1に試験：だれも触れていないのに反応しました（%2回）。</translation>
    </message>
    <message>
        <source>Tested on %1: squares that do not answer: %2.</source>
        <extracomment>%1: date and time, %2: how many</extracomment>
        <translation>%1に試験：反応しないます目があります（%2個）。</translation>
    </message>
    <message>
        <source>Tested on %1: touches do not arrive where the finger is.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：触れた所と違う場所が反応します。</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive turned, as on a screen that stands another way.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：触れた位置が回転しています。画面の向きと合っていません。</translation>
    </message>
    <message>
        <source>Tested on %1: touches arrive mirrored.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：触れた位置が鏡のように逆です。</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen and heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：映像が見え、音も聞こえました。</translation>
    </message>
    <message>
        <source>Tested on %1: the film was seen, but not heard.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：映像は見えましたが、音は聞こえませんでした。</translation>
    </message>
    <message>
        <source>Tested on %1: no film was seen.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に試験：映像は見えませんでした。</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. It was always shut down properly.</source>
        <extracomment>%1: how often</extracomment>
        <translation>この7日間に%1回起動しました。いつも正しく終了しています。</translation>
    </message>
    <message>
        <source>Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.</source>
        <extracomment>%1 and %2: how often, %3: date and time</extracomment>
        <translation>この7日間に%1回起動しました。停電か故障で%2回途切れました（最後は%3の起動のあと）。</translation>
    </message>
    <message>
        <source>Nothing was noted about starts yet.</source>
        <translation>起動の記録はまだありません。</translation>
    </message>
    <message>
        <source>The program has noted nothing in the last 7 days.</source>
        <translation>この7日間、プログラムが記録したことはありません。</translation>
    </message>
    <message>
        <source>Noted by the program in the last 7 days: %1.</source>
        <extracomment>%1: how often</extracomment>
        <translation>この7日間にプログラムが記録したこと：%1件。</translation>
    </message>
    <message>
        <source>Load an exhibition from a memory stick.</source>
        <translation>USBメモリーから展覧会を読み込んでください。</translation>
    </message>
    <message>
        <source>Load it again from the memory stick. If it is damaged again, the disk must be replaced.</source>
        <translation>USBメモリーからもう一度読み込んでください。また壊れたら、ディスクの交換が必要です。</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to make room before the next edition is loaded.</source>
        <translation>次の版を読み込む前に、端末の担当者に空きを作ってもらってください。</translation>
    </message>
    <message>
        <source>Shut the machine down and switch it on again. If it stays so, ask the person in charge of the kiosk.</source>
        <translation>端末を終了し、もう一度電源を入れてください。変わらなければ、端末の担当者に尋ねてください。</translation>
    </message>
    <message>
        <source>It still works. Ask the person in charge of the kiosk to plan for a new disk.</source>
        <translation>まだ使えます。新しいディスクを用意するよう、端末の担当者に頼んでください。</translation>
    </message>
    <message>
        <source>Keep the exhibition&apos;s memory stick at hand. The disk must be replaced.</source>
        <translation>展覧会のUSBメモリーを手元に置いてください。ディスクの交換が必要です。</translation>
    </message>
    <message>
        <source>Use the power supply that came with the machine, plugged straight into the wall.</source>
        <translation>付属の電源を使い、壁のコンセントに直接差してください。</translation>
    </message>
    <message>
        <source>Let air in: nothing may cover its openings, and no sun may shine on it.</source>
        <translation>風を通してください。通気口をふさがず、日に当てないでください。</translation>
    </message>
    <message>
        <source>Shut it down, let it cool, and put it where air can pass.</source>
        <translation>終了して冷まし、風の通る所に置いてください。</translation>
    </message>
    <message>
        <source>Compare it with your watch.</source>
        <translation>お持ちの時計と比べてください。</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set it. If it is wrong after every power cut, its battery is empty.</source>
        <translation>端末の担当者に合わせてもらってください。停電のたびに狂うなら、電池が切れています。</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to install them.</source>
        <translation>端末の担当者に入れてもらってください。</translation>
    </message>
    <message>
        <source>Plug the loudspeakers in, switch them on, then restart the kiosk.</source>
        <translation>スピーカーをつないで電源を入れ、端末を再起動してください。</translation>
    </message>
    <message>
        <source>Shut the machine down before you switch it off. If nobody did, ask about power cuts.</source>
        <translation>電源を切る前に、端末を終了してください。だれも切っていなければ、停電がなかったか確かめてください。</translation>
    </message>
    <message>
        <source>If something looks wrong, save a report and send it to the person in charge of the kiosk.</source>
        <translation>おかしいと感じたら、レポートを保存して端末の担当者に送ってください。</translation>
    </message>
    <message>
        <source>Test it with the button at the end of “Health of this kiosk”.</source>
        <translation>「この端末の状態」の最後にあるボタンで試験してください。</translation>
    </message>
    <message>
        <source>Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.</source>
        <translation>画面の電源を切り、乾いた布で拭き、貼りついているものを取ってから、もう一度試験してください。</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.</source>
        <translation>タッチ画面を画面の向きに合わせるよう、端末の担当者に頼んでください。</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk.</source>
        <translation>端末の担当者に尋ねてください。</translation>
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
        <translation>映像か音の問題（最後は%1）</translation>
    </message>
    <message>
        <source>Trouble with the kiosk itself, last on %1.</source>
        <translation>端末そのものの問題（最後は%1）</translation>
    </message>
    <message>
        <source>Trouble with what is shown, last on %1.</source>
        <translation>表示しているものの問題（最後は%1）</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown here is shown.</source>
        <extracomment>%2: a date</extracomment>
        <translation>第%1版（%2公開）は、この端末がある国とは別の国向けの版です。ここで見せてよいものだけを表示しています。</translation>
    </message>
    <message>
        <source>Ask the curators for the edition for this country.</source>
        <translation>この国向けの版をキュレーターに頼んでください。</translation>
    </message>
    <message>
        <source>PIN of staff</source>
        <translation>スタッフのPIN</translation>
    </message>
    <message>
        <source>It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not kept, and the exhibition stays on the screen.</source>
        <extracomment>both are date and time</extracomment>
        <translation>時計は%1を示していますが、この端末は%2にすでに動いていました。正しいはずがないため、開館時間は守られず、展覧会は画面に出たままになります。</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PINは設定されています。</translation>
    </message>
    <message>
        <source>No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.</source>
        <translation>PINが設定されていません。スタッフは画面に触れて入ることができず、キーボードをつないだ人なら誰でもPINを決められます。</translation>
    </message>
    <message>
        <source>Whether a PIN is set cannot be read.</source>
        <translation>PINが設定されているかどうかを読み取れません。</translation>
    </message>
    <message>
        <source>It runs for the first time. How it is shut down is not known yet.</source>
        <translation>初めて動いています。どのように終了されるかはまだわかりません。</translation>
    </message>
    <message>
        <source>Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the command line, or Ctrl+Alt+S on a keyboard.</source>
        <translation>端末の担当者にスタッフのPINを設定してもらってください。コマンドラインでは「sala staff passphrase」、キーボードでは Ctrl+Alt+S です。</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk stands.</source>
        <extracomment>%2: a date</extracomment>
        <translation>第%1版（%2公開）は封印されたときのままですが、この端末がどの国にあるかがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Choose the country in “Settings of this kiosk”.</source>
        <translation>「この端末の設定」で国を選んでください。</translation>
    </message>
    <message>
        <source>Data of this kiosk</source>
        <translation>この端末のデータ</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own data were damaged, found on %1. It goes on from their copy: nothing that was set or withdrawn is lost.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1に、この端末のデータの破損が見つかりました。控えを使って動いています。設定も、同意の取り消しの記録も失われていません。</translation>
    </message>
    <message>
        <source>Compare it with your watch. If it is right now, say so with the button in “Health of this kiosk”. If not, ask the person in charge of the kiosk to set it.</source>
        <translation>お持ちの時計と比べてください。今は合っていれば、「この端末の状態」のボタンで知らせてください。合っていなければ、端末の担当者に合わせてもらってください。</translation>
    </message>
    <message>
        <source>Edition %1, published %2: the disk has damaged %3 of its pictures, films and documents. They are not shown.</source>
        <extracomment>%2: a date, %3: how many</extracomment>
        <translation>第%1版（%2公開）：写真・映像・資料のうち%3点がディスク上で壊れています。それらは表示されません。</translation>
    </message>
    <message>
        <source>Edition %1, published %2, is as it was sealed.</source>
        <extracomment>%2: a date</extracomment>
        <translation>第%1版（%2公開）は封をしたときのままです。</translation>
    </message>
    <message>
        <source>%1 All of it was read on %2.</source>
        <extracomment>%1: a sentence, %2: a date</extracomment>
        <translation>%1全体を最後に読み取った日：%2。</translation>
    </message>
</context>
<context>
    <name>sala::HelpSheet</name>
    <message>
        <source>What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that everybody sees.</source>
        <translation>入力したものは、コンピューターが止まっても、自分の下書きとして自動で残ります。保存すると、みんなに見える文になります。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
</context>
<context>
    <name>sala::HistorySheet</name>
    <message>
        <source>History: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>履歴：%1、%2</translation>
    </message>
    <message>
        <source>Nobody has written this text yet.</source>
        <translation>この文はまだだれも書いていません。</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1・%2 %3</translation>
    </message>
    <message>
        <source>This is the text now</source>
        <translation>今の文です</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>この文に戻す</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>前のものを表示</translation>
    </message>
</context>
<context>
    <name>sala::HoursPage</name>
    <message>
        <source>open all day</source>
        <translation>終日開館</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Touch a day to change its hours. Outside them the screen is dark.</source>
        <translation>時間を変える日に触れてください。それ以外の時間は画面が暗くなります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and from when until when it is open that day</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <comment>a time of day</comment>
        <translation>開館 %1</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <comment>a time of day</comment>
        <translation>閉館 %1</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>開館時間</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>この日だけ</translation>
    </message>
    <message>
        <source>Every week on this day</source>
        <translation>毎週この曜日</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>that day</comment>
        <translation>休み</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>終日開館</translation>
    </message>
    <message>
        <source>Open from… until…</source>
        <translation>時間を決める</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a time of day</comment>
        <translation>早く</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a time of day</comment>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As on other weeks</source>
        <translation>ほかの週と同じにする</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This replaces all hours of the day: %1</source>
        <comment>from when until when, several times</comment>
        <translation>その日の時間をすべて置き換えます：%1</translation>
    </message>
    <message>
        <source>The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours the screen is dark.</source>
        <translation>これらの時間はキュレーターが決めたものです。この機械で変える日に触れてください。それ以外の時間は画面が暗くなります。</translation>
    </message>
    <message>
        <source>Hours as the curators planned them</source>
        <translation>キュレーターが決めた時間に戻す</translation>
    </message>
</context>
<context>
    <name>sala::IdleOverlay</name>
    <message>
        <source>I am still here</source>
        <translation>続けて見る</translation>
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
        <translation>画面に触れないと、次の来場者のために展覧会が最初から始まります。</translation>
    </message>
</context>
<context>
    <name>sala::ImportRow</name>
    <message>
        <source>Row %1</source>
        <comment>of a table</comment>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what becomes of a text</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a text</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>what becomes of a text</comment>
        <translation>古くなる</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>what becomes of a text</comment>
        <translation>確認ずみ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>what becomes of a text</comment>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what becomes of a text</comment>
        <translation>受け付けません</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <comment>what becomes of a text</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>The library has no such work or field.</source>
        <translation>ライブラリーにこの作品または欄がありません。</translation>
    </message>
    <message>
        <source>It is written in the letters of another language.</source>
        <translation>ほかの言語の文字で書かれています。</translation>
    </message>
    <message>
        <source>It has a character that nobody sees and that may not be there.</source>
        <translation>目に見えない、あってはならない文字が入っています。</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: choose below which.</source>
        <translation>Unicode か Zawgyi かわかりません。下で選んでください。</translation>
    </message>
    <message>
        <source>It has no room on the page where it is shown.</source>
        <translation>表示するページに収まりません。</translation>
    </message>
    <message>
        <source>Another place of the file says something else for this text.</source>
        <translation>ファイルの別のところに、この文が違う形で書かれています。</translation>
    </message>
    <message>
        <source>Somebody has changed this text in the library since the file was written.</source>
        <translation>ファイルが作られたあとで、だれかがライブラリーのこの文を変えました。</translation>
    </message>
    <message>
        <source>The library has a newer text; the file still has the one before it.</source>
        <translation>ライブラリーの文のほうが新しく、ファイルにはその前の文があります。</translation>
    </message>
    <message>
        <source>The text that stands there now goes into the history.</source>
        <translation>今の文は履歴に残ります。</translation>
    </message>
    <message>
        <source>What it was translated from has changed.</source>
        <translation>訳のもとになった文が変わりました。</translation>
    </message>
    <message>
        <source>The file is wrong here: %1</source>
        <comment>an English explanation</comment>
        <translation>ファイルのここに誤りがあります：%1</translation>
    </message>
</context>
<context>
    <name>sala::ImportSheet</name>
    <message>
        <source>Bring in a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>解説文</translation>
    </message>
    <message>
        <source>Bring in: %1</source>
        <comment>a file</comment>
        <translation>取り込み：%1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>This file has no captions that can be read: %1</source>
        <comment>an English explanation</comment>
        <translation>このファイルからは解説文を読めません：%1</translation>
    </message>
    <message>
        <source>The library was changed meanwhile. Look at the rows again; nothing was written.</source>
        <translation>その間にライブラリーが変わりました。もう一度行を見てください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>rows of a file</comment>
        <translation>すべて（%1）</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <comment>rows of a file</comment>
        <translation>変更（%1）</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <comment>rows of a file</comment>
        <translation>食い違い（%1）</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <comment>rows of a file</comment>
        <translation>受け付けません（%1）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Changed on both sides: the library&apos;s text stays</source>
        <translation>両方で変わった文：ライブラリーの文を残す</translation>
    </message>
    <message>
        <source>Changed on both sides: take the file&apos;s text</source>
        <translation>両方で変わった文：ファイルの文にする</translation>
    </message>
    <message>
        <source>Unicode or Zawgyi: leave out</source>
        <translation>Unicode か Zawgyi か不明：取り込まない</translation>
    </message>
    <message>
        <source>It is Unicode</source>
        <translation>Unicode です</translation>
    </message>
    <message>
        <source>It is Zawgyi: convert it</source>
        <translation>Zawgyi です：変換する</translation>
    </message>
    <message>
        <source>Written by %1, and brought in under that name: somebody else reviews it.</source>
        <comment>a volunteer</comment>
        <translation>%1 さんが書いたものとして取り込みます。別の人が確認します。</translation>
    </message>
</context>
<context>
    <name>sala::InterviewPage</name>
    <message>
        <source>Film</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>すべての作品</translation>
    </message>
    <message>
        <source>What is said</source>
        <comment>heading over the transcript of a film</comment>
        <translation>話されていること</translation>
    </message>
    <message>
        <source>This film cannot be shown just now.</source>
        <translation>この映像は、今は見ることができません。</translation>
    </message>
    <message>
        <source>This film cannot be shown just now. You can read what is said in it.</source>
        <translation>この映像は、今は見ることができません。話されている内容は読むことができます。</translation>
    </message>
    <message>
        <source>This film may be painful to watch. Touch here to see it.</source>
        <translation>見るのがつらいと感じられるかもしれない映像です。ご覧になる方は、ここに触れてください。</translation>
    </message>
    <message>
        <source>There is no sound just now. You can read what is said in this film.</source>
        <translation>今は音が出ません。この映像で話されている内容は読むことができます。</translation>
    </message>
    <message>
        <source>There is no sound just now.</source>
        <translation>今は音が出ません。</translation>
    </message>
</context>
<context>
    <name>sala::LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <comment>a drawn house: the page that visitors begin with</comment>
        <translation>はじめの画面に戻る</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさとコントラスト</translation>
    </message>
</context>
<context>
    <name>sala::LibraryHistory</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that was changed</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Everything else</source>
        <comment>that was changed</comment>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Which works</source>
        <translation>どの作品</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリー全体</translation>
    </message>
    <message>
        <source>Only this work: %1</source>
        <comment>a title</comment>
        <translation>この作品だけ：%1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方へ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>古い方へ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読んでいます…</translation>
    </message>
    <message>
        <source>Nothing was changed, as far as it is asked for.</source>
        <translation>この条件に合う変更はありません。</translation>
    </message>
    <message>
        <source>From 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>2016-05-17から</translation>
    </message>
    <message>
        <source>To 2016-05-17</source>
        <comment>a day, as an example</comment>
        <translation>2016-05-17まで</translation>
    </message>
    <message>
        <source>Changes in the library</source>
        <translation>ライブラリーの変更</translation>
    </message>
</context>
<context>
    <name>sala::LoadPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>%2のうち%1をコピーしました</translation>
    </message>
    <message>
        <source>Plug in the memory stick with the exhibition. It is found by itself.</source>
        <translation>展覧会の入ったUSBメモリーを差してください。自動で見つかります。</translation>
    </message>
    <message>
        <source>The exhibition is being copied and checked. Leave the memory stick where it is.</source>
        <translation>展覧会をコピーし、確かめています。USBメモリーを抜かないでください。</translation>
    </message>
    <message>
        <source>The exhibition is loaded. You can take the memory stick out.</source>
        <translation>展覧会を読み込みました。USBメモリーを抜いてかまいません。</translation>
    </message>
    <message>
        <source>The exhibition was not loaded. The kiosk shows what it showed before.</source>
        <translation>展覧会は読み込まれませんでした。表示は前のままです。</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>展覧会を読み込む</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>今すぐ表示</translation>
    </message>
    <message>
        <source>The exhibition was not loaded.</source>
        <translation>展覧会は読み込まれませんでした。</translation>
    </message>
</context>
<context>
    <name>sala::MemorySheet</name>
    <message>
        <source>Translated before: %1, %2</source>
        <comment>a field and its language</comment>
        <translation>以前の訳：%1、%2</translation>
    </message>
    <message>
        <source>Stand in a translation whose source is written.</source>
        <translation>原文のある訳の欄にカーソルを置いてください。</translation>
    </message>
    <message>
        <source>Nothing like this text has been translated yet.</source>
        <translation>この文に似た文はまだ訳されていません。</translation>
    </message>
    <message>
        <source>Reviewed · %1 % alike</source>
        <translation>確認ずみ・%1 % 一致</translation>
    </message>
    <message>
        <source>Translated · %1 % alike</source>
        <translation>翻訳ずみ・%1 % 一致</translation>
    </message>
    <message>
        <source>Reviewed · the same text</source>
        <translation>確認ずみ・同じ文</translation>
    </message>
    <message>
        <source>Translated · the same text</source>
        <translation>翻訳ずみ・同じ文</translation>
    </message>
    <message>
        <source>Put it in the field</source>
        <translation>欄に入れる</translation>
    </message>
</context>
<context>
    <name>sala::PageBar</name>
    <message>
        <source>Previous page</source>
        <comment>of a document</comment>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>of a document</comment>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>of a document&apos;s page</comment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>zooms out until all of the page is seen</comment>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>to a document&apos;s page</comment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>%2ページ中%1ページ</translation>
    </message>
</context>
<context>
    <name>sala::PairView</name>
    <message>
        <source>Two photographs side by side</source>
        <translation>並べた2枚の写真</translation>
    </message>
    <message>
        <source>One photograph</source>
        <translation>写真を1枚だけ見る</translation>
    </message>
</context>
<context>
    <name>sala::PassphraseForm</name>
    <message>
        <source>Choose a passphrase for evidence</source>
        <translation>証拠を開く合言葉を決める</translation>
    </message>
    <message>
        <source>Change the passphrase for evidence</source>
        <translation>証拠を開く合言葉を変える</translation>
    </message>
    <message>
        <source>Nobody opens the evidence of this library without it, you neither, and nobody can give it back. Write it down, and keep it where more than one of you find it.</source>
        <translation>これがないと、このライブラリーの証拠はあなたにも、だれにも開けません。思い出させることもできません。書き留めて、二人以上が見つけられる場所に保管してください。</translation>
    </message>
    <message>
        <source>Adding evidence does not ask for it; looking at it does.</source>
        <translation>証拠を加えるときは要りません。見るときに要ります。</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>これまでの合言葉</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>同じ合言葉をもう一度</translation>
    </message>
    <message>
        <source>Choose this passphrase</source>
        <translation>この合言葉にする</translation>
    </message>
    <message>
        <source>Type the passphrase until now first.</source>
        <translation>まず、これまでの合言葉を入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2つの合言葉が違います。</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>実行しています…</translation>
    </message>
</context>
<context>
    <name>sala::PastCard</name>
    <message>
        <source>Open the work</source>
        <translation>作品を開く</translation>
    </message>
</context>
<context>
    <name>sala::PastWords</name>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>How a consent was given</source>
        <translation>同意の仕方</translation>
    </message>
    <message>
        <source>Hidden part of a photograph</source>
        <translation>写真の隠した部分</translation>
    </message>
    <message>
        <source>Evidence of a consent</source>
        <translation>同意の証拠</translation>
    </message>
    <message>
        <source>Passphrase for evidence</source>
        <translation>証拠を開く合言葉</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展覧会</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>再生リスト</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>キュレーター</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Film in another language</source>
        <translation>別の言語の映像</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Document in another language</source>
        <translation>別の言語の資料</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Question to visitors</source>
        <translation>来場者への質問</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>質問の答え</translation>
    </message>
    <message>
        <source>A work was erased, because somebody in it took their consent back</source>
        <translation>写っている人が同意を取り消したため、作品を消しました</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>本人の答え</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Only with the face hidden</source>
        <translation>顔を隠す場合だけ</translation>
    </message>
    <message>
        <source>Only where the voice is not heard</source>
        <translation>声が聞こえない場合だけ</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>The day they said it</source>
        <translation>答えた日</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Who asked them</source>
        <translation>尋ねた人</translation>
    </message>
    <message>
        <source>Who agreed for them</source>
        <translation>代わりに同意した人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Private reference</source>
        <translation>内部の参照番号</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>未成年</translation>
    </message>
    <message>
        <source>The people in it</source>
        <translation>写っている人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作った人</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Works and their order</source>
        <translation>作品とその順番</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>who wrote it, the date, the time</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1 · taken back, or done again</source>
        <comment>who and when</comment>
        <translation>%1 · 元に戻した、またはやり直した</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field and its language</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was written in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>What is shown of the film</source>
        <translation>映像の見せる部分</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>a film</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>places in a film: 0:10.5, 1:20.0</comment>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>from %1 to its end</source>
        <comment>a place in a film: 0:10.5</comment>
        <translation>%1から終わりまで</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>What slides show of it</source>
        <translation>スライドに映る部分</translation>
    </message>
    <message>
        <source>Language at first</source>
        <translation>最初の言語</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>The middle of what slides show</source>
        <translation>スライドに映る部分の中心</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>File it was made from</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインインできる</translation>
    </message>
    <message>
        <source>A made-up example</source>
        <translation>架空の見本</translation>
    </message>
    <message>
        <source>To be shown with care</source>
        <translation>注意して見せる</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ローマ字の名前</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Language spoken in it</source>
        <translation>話されている言語</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>ウェブの住所</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>インタビュー</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>ドキュメンタリー</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>題名のカード</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>something that is no words</comment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>そのほか</translation>
    </message>
</context>
<context>
    <name>sala::PasteQuestion</name>
    <message>
        <source>This Burmese text can be read in two ways. Which one reads right?</source>
        <translation>このビルマ語の文は二通りに読めます。正しいのはどちらですか？</translation>
    </message>
    <message>
        <source>Neither: insert nothing</source>
        <translation>どちらでもない：挿入しない</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate into: th, km, my or ja</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>sala::PhotoGrid</name>
    <message>
        <source>There are no photographs to show in this exhibition yet.</source>
        <translation>この展覧会には、まだ展示する写真がありません。</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Interviews and films</source>
        <translation>インタビューと映像</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>読む資料</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>%1, document</source>
        <comment>what a screen reader says of a document, by its title</comment>
        <translation>%1、資料</translation>
    </message>
    <message>
        <source>%1. It may be painful to see: a warning comes first.</source>
        <comment>what a screen reader says of a covered work</comment>
        <translation>%1。見るのがつらいと感じられるかもしれません。先に注意書きが出ます。</translation>
    </message>
    <message>
        <source>More works</source>
        <comment>a stop of the keyboard: more photographs and films below</comment>
        <translation>ほかの作品</translation>
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
        <comment>the photograph&apos;s number, and how many there are</comment>
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
        <translation>申し訳ありません。この写真は今お見せできません。</translation>
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
        <translation>制作：%1</translation>
    </message>
    <message>
        <source>The whole photograph: touch where you want to look</source>
        <comment>a small picture over a zoomed one</comment>
        <translation>写真の全体：見たいところに触れてください</translation>
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
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Side by side</source>
        <comment>two photographs</comment>
        <translation>並べて見る</translation>
    </message>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>あなたへの質問</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the caption, read aloud</comment>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading the caption aloud</comment>
        <translation>止める</translation>
    </message>
    <message>
        <source>Stop reading the caption aloud</source>
        <translation>解説文の読み上げを止める</translation>
    </message>
    <message>
        <source>Listen to the caption</source>
        <translation>解説文を聞く</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <comment>of a caption that is longer than its place</comment>
        <translation>最初から読む</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>a caption that is longer than its place</comment>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <comment>from the details of a photograph</comment>
        <translation>本文に戻る</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a photograph: who took it, whose it is, where it can be found</comment>
        <translation>詳しい情報</translation>
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
        <translation>消す</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the PIN is complete</comment>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistCard</name>
    <message>
        <source>All photographs, in the exhibition&apos;s order</source>
        <translation>すべての写真、展覧会の順で</translation>
    </message>
    <message>
        <source>Plays now.</source>
        <translation>再生中。</translation>
    </message>
    <message>
        <source>The exhibition&apos;s own.</source>
        <translation>展覧会のもの。</translation>
    </message>
    <message>
        <source>Made on this kiosk.</source>
        <translation>この端末で作成。</translation>
    </message>
    <message>
        <source>Chosen by staff.</source>
        <translation>スタッフが選択。</translation>
    </message>
    <message>
        <source>Something in it cannot be shown here and is passed over.</source>
        <translation>ここで表示できないものは飛ばされます。</translation>
    </message>
    <message>
        <source>Play this from now on</source>
        <translation>これから、これを再生する</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>編集する</translation>
    </message>
    <message>
        <source>Change it for this kiosk</source>
        <translation>この端末用に編集する</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>はい、削除します</translation>
    </message>
    <message>
        <source>The hours say when it plays.</source>
        <translation>開場時間の予定で、流す時間が決まっています。</translation>
    </message>
    <message>
        <source>Plays when it is open again.</source>
        <translation>開館したら再生します。</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistPage</name>
    <message>
        <source>A card with the exhibition&apos;s name</source>
        <translation>文字カード：展覧会の題名</translation>
    </message>
    <message>
        <source>A card with its name, venue and days</source>
        <translation>文字カード：題名・会場・会期</translation>
    </message>
    <message>
        <source>All of this playlist</source>
        <translation>この再生リストの全部</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Touch a work to add it.</source>
        <translation>まだ何も入っていません。作品に触れて追加してください。</translation>
    </message>
    <message>
        <source>Visitors see it when it is saved.</source>
        <translation>保存すると来場者に見えます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Cards, playlists</source>
        <translation>カード・再生リスト</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Its name</source>
        <comment>of a playlist</comment>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>sala::PlaylistsPage</name>
    <message>
        <source>What plays now is what the opening hours ask for. What you choose here plays whenever they ask for nothing.</source>
        <translation>いま再生しているのは、開館時間で決められたものです。ここで選んだものは、開館時間で決められていないときに再生されます。</translation>
    </message>
    <message>
        <source>What you choose here plays whenever the opening hours ask for nothing else.</source>
        <translation>ここで選んだものは、開館時間で別のものが決められていないときに再生されます。</translation>
    </message>
    <message>
        <source>A playlist was changed and is not saved yet.</source>
        <translation>編集した再生リストがまだ保存されていません。</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>再生リスト</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>変更を捨てる</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しい再生リスト</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>sala::PresentingCover</name>
    <message>
        <source>It begins in %1.</source>
        <comment>a time</comment>
        <translation>あと%1で始まります。</translation>
    </message>
    <message>
        <source>The screen is dark while somebody speaks.</source>
        <translation>話のあいだ画面は暗いままです。</translation>
    </message>
    <message>
        <source>A talk. Pictures are shown by hand.</source>
        <translation>講演です。写真は手で進めます。</translation>
    </message>
    <message>
        <source>It begins in</source>
        <comment>then a clock: 4:59</comment>
        <translation>開始まで</translation>
    </message>
</context>
<context>
    <name>sala::PreviewPane</name>
    <message>
        <source>On the kiosk, %1</source>
        <comment>a preview in a language</comment>
        <translation>端末での表示（%1）</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen</source>
        <translation>端末の画面</translation>
    </message>
    <message>
        <source>The page as the kiosk shows it</source>
        <translation>端末に表示されるページ</translation>
    </message>
    <message>
        <source>Show it large (F11)</source>
        <translation>大きく表示（F11）</translation>
    </message>
</context>
<context>
    <name>sala::PublishPage</name>
    <message>
        <source>%1 of %2 are copied</source>
        <comment>sizes: 12 MB of 412 MB</comment>
        <translation>%2のうち%1をコピーしました</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>版を公開</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>鍵を作る</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ公開</translation>
    </message>
    <message>
        <source>What will be left out</source>
        <translation>省かれるもの</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>There is no exhibition in this library yet. Curators make one first.</source>
        <translation>このライブラリーにはまだ展覧会がありません。まずキュレーターが作ります。</translation>
    </message>
    <message>
        <source>Looking at what every person agreed to. This takes a moment.</source>
        <translation>一人ひとりが何に同意したかを調べています。少しお待ちください。</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what edition %1 would be.</source>
        <comment>%1: its number</comment>
        <translation>まだ何も書き込んでいません。第%1版は次のようになります。</translation>
    </message>
    <message>
        <source>Everything is copied. The memory stick needs a moment more to keep it. Leave it where it is.</source>
        <translation>すべてコピーしました。USBメモリーが保存し終えるまで、もう少しそのままにしてください。</translation>
    </message>
    <message>
        <source>The edition is being written. Leave the memory stick where it is. The exhibition goes on meanwhile.</source>
        <translation>版を書き込んでいます。USBメモリーはそのままにしてください。その間も展覧会は続きます。</translation>
    </message>
    <message>
        <source>Edition %1 is published. You can take the memory stick out.</source>
        <comment>%1: its number</comment>
        <translation>第%1版を公開しました。USBメモリーを抜いてもかまいません。</translation>
    </message>
    <message>
        <source>The edition was not published.</source>
        <translation>版は公開されませんでした。</translation>
    </message>
    <message>
        <source>This is the number of the new key. Write it on the staff cards: a kiosk asks for it the first time.</source>
        <translation>これが新しい鍵の番号です。スタッフカードに書いておいてください。端末が初めてのときに尋ねます。</translation>
    </message>
    <message>
        <source>Keep a copy of the key in a safe place, and show it to nobody: whoever has it can publish for your organisation. It is this file: %1</source>
        <translation>鍵の写しを安全な場所に保管し、だれにも見せないでください。持っている人は、あなたの団体として公開できます。鍵はこのファイルです：%1</translation>
    </message>
    <message>
        <source>The key of your organisation</source>
        <translation>団体の鍵</translation>
    </message>
    <message>
        <source>For which exhibition</source>
        <translation>どの展覧会のために</translation>
    </message>
    <message>
        <source>The memory stick to write on</source>
        <translation>書き込むUSBメモリー</translation>
    </message>
    <message>
        <source>Plug in the memory stick to write on. It is found by itself.</source>
        <translation>書き込むUSBメモリーを差してください。自動で見つかります。</translation>
    </message>
    <message>
        <source>These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks stop showing them by themselves.</source>
        <translation>これらは入りますが、展覧会が終わる前の日までしか同意していない人がいます。端末が自動で表示をやめます。</translation>
    </message>
    <message>
        <source>No work is left out.</source>
        <translation>省かれる作品はありません。</translation>
    </message>
    <message>
        <source>Works that are left out, and why</source>
        <translation>省かれる作品とその理由</translation>
    </message>
</context>
<context>
    <name>sala::PublishWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language by its own name, and how many works lack a title in it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a city, and its country</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The key on this machine</source>
        <translation>この端末にある鍵</translation>
    </message>
    <message>
        <source>The key on %1</source>
        <comment>%1: a memory stick, by its name</comment>
        <translation>%1にある鍵</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <comment>%1: a size, 412 MB</comment>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>書き込めません。</translation>
    </message>
    <message>
        <source>Other people can read the key on this machine, so it is not used. Ask the person in charge of the machine.</source>
        <translation>この端末の鍵は、ほかの人にも読めるので使いません。端末の担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask the person in charge of the machine.</source>
        <translation>この端末の鍵を読めません。写しの入ったUSBメモリーを差すか、端末の担当者に知らせてください。</translation>
    </message>
    <message>
        <source>There is no key here yet, and nothing can be published without one. Plug in the memory stick with the key of your organisation. Only where your organisation has none: make one.</source>
        <translation>ここにはまだ鍵がなく、鍵がないと公開できません。団体の鍵の入ったUSBメモリーを差してください。団体に鍵がまだないときだけ、作ってください。</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <comment>how many</comment>
        <translation>作品：%1</translation>
    </message>
    <message>
        <source>and more works: %1</source>
        <comment>how many are not named</comment>
        <translation>ほかの作品：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>It is not recorded that the people in them agreed to be shown.</source>
        <translation>写っている人が見せることに同意したという記録がありません。</translation>
    </message>
    <message>
        <source>Somebody in them refused to be shown.</source>
        <translation>見せることを断った人が写っています。</translation>
    </message>
    <message>
        <source>Somebody in them no longer agrees to be shown.</source>
        <translation>見せることへの同意を取り消した人が写っています。</translation>
    </message>
    <message>
        <source>The time for which somebody in them agreed will be over.</source>
        <translation>同意した期間が過ぎてしまう人が写っています。</translation>
    </message>
    <message>
        <source>Somebody in them agreed to be shown in other countries only.</source>
        <translation>ほかの国で見せることにだけ同意した人が写っています。</translation>
    </message>
    <message>
        <source>Somebody in them agreed only with a hidden face, and it is not hidden.</source>
        <translation>顔を隠すことを条件に同意した人が写っていますが、顔が隠されていません。</translation>
    </message>
    <message>
        <source>Somebody in them agreed only if their voice is not heard.</source>
        <translation>声を聞かせないことを条件に同意した人がいます。</translation>
    </message>
    <message>
        <source>File: %1 on %2</source>
        <comment>a file on a memory stick, both by their names</comment>
        <translation>ファイル：%2の%1</translation>
    </message>
    <message>
        <source>Works in it: %1</source>
        <comment>how many</comment>
        <translation>入っている作品：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <comment>412 MB</comment>
        <translation>大きさ：%1</translation>
    </message>
    <message>
        <source>Sealed with the key: %1</source>
        <comment>its number, letters and digits in groups</comment>
        <translation>封をした鍵：%1</translation>
    </message>
    <message>
        <source>Works that have no title in a language: %1</source>
        <comment>a list</comment>
        <translation>題名のない言語がある作品：%1</translation>
    </message>
    <message>
        <source>No edition has these in it: the imported files themselves (%1, %2), what was there before it was changed, and who the people in the pictures are.</source>
        <comment>%1: how many, %2: a size, 412 MB</comment>
        <translation>どの版にも入らないもの：取り込んだ元のファイル（%1個、%2）、変える前の内容、写っている人がだれかという情報。</translation>
    </message>
    <message>
        <source>What cameras write into films was taken out. Films: %1</source>
        <comment>how many</comment>
        <translation>カメラが映像に書き込んだ情報を取り除きました。映像：%1</translation>
    </message>
    <message>
        <source>There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, or remove something from it.</source>
        <comment>both are sizes: 412 MB</comment>
        <translation>USBメモリーの空きが足りません。%1必要ですが、空きは%2です。別のものを使うか、何かを消してください。</translation>
    </message>
    <message>
        <source>The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is formatted as exFAT.</source>
        <comment>%1: a size</comment>
        <translation>この版には%1必要ですが、このUSBメモリーには4 GBのファイルを入れられません。exFATでフォーマットしたものを使ってください。</translation>
    </message>
    <message>
        <source>The memory stick was pulled out. Plug it in again, then begin again.</source>
        <translation>USBメモリーが抜かれました。もう一度差して、初めからやり直してください。</translation>
    </message>
    <message>
        <source>Nothing can be written on this memory stick. Unlock it, or take another one.</source>
        <translation>このUSBメモリーには書き込めません。ロックを外すか、別のものを使ってください。</translation>
    </message>
    <message>
        <source>No work of this exhibition may be shown there yet. Curators write down first what the people in the works agreed to.</source>
        <translation>この展覧会には、そこで見せてよい作品がまだありません。写っている人が何に同意したかを、まずキュレーターが記録します。</translation>
    </message>
    <message>
        <source>The country of this exhibition is not recorded, so nobody knows which people agreed to be shown there. Curators write it down first.</source>
        <translation>この展覧会の国が記録されていないので、そこで見せることにだれが同意したかがわかりません。まずキュレーターが記録します。</translation>
    </message>
    <message>
        <source>The key cannot be read any more. Plug in the memory stick with the key, then begin again.</source>
        <translation>鍵を読めなくなりました。鍵の入ったUSBメモリーを差して、初めからやり直してください。</translation>
    </message>
    <message>
        <source>A work on this machine is damaged: %1. Ask the person in charge for a good copy of the library, then begin again.</source>
        <comment>%1: a work, by its title and the name of its file</comment>
        <translation>この端末の作品が壊れています：%1。担当者から正常なライブラリーのコピーを受け取って、初めからやり直してください。</translation>
    </message>
    <message>
        <source>Somebody else published an edition meanwhile. Begin again.</source>
        <translation>その間に、ほかの人が版を公開しました。初めからやり直してください。</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPage</name>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs, films and documents</comment>
        <translation>すべての作品</translation>
    </message>
    <message>
        <source>This document cannot be opened just now.</source>
        <translation>この資料は、今は開くことができません。</translation>
    </message>
    <message>
        <source>Languages of this document</source>
        <translation>この資料の言語</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of a document</comment>
        <translation>目次</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>このページは表示できません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a document</comment>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>This document may be painful to read. Touch here to see it.</source>
        <translation>読むのがつらいと感じられるかもしれない資料です。お読みになる方は、ここに触れてください。</translation>
    </message>
</context>
<context>
    <name>sala::ReadingPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさとコントラスト</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大きい文字</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>最も大きい文字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>a choice: black, white and yellow only</comment>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Everything lower, within reach</source>
        <comment>a choice: pages use the screen&apos;s lower part</comment>
        <translation>手の届く高さに下げる</translation>
    </message>
    <message>
        <source>Less motion</source>
        <comment>a choice: nothing moves but what a finger moves</comment>
        <translation>動きを減らす</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionCard</name>
    <message>
        <source>%1 of %2 chose “%3”.</source>
        <comment>two numbers and the words of an answer</comment>
        <translation>%2人中%1人が「%3」を選びました。</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionPage</name>
    <message>
        <source>A question for you</source>
        <comment>the exhibition asks its visitor</comment>
        <translation>あなたへの質問</translation>
    </message>
    <message>
        <source>All works</source>
        <comment>back to all photographs and films</comment>
        <translation>すべての作品</translation>
    </message>
</context>
<context>
    <name>sala::ReflectionView</name>
    <message>
        <source>A house</source>
        <comment>a drawing</comment>
        <translation>家</translation>
    </message>
    <message>
        <source>A path</source>
        <comment>a drawing</comment>
        <translation>道</translation>
    </message>
    <message>
        <source>Hand in hand</source>
        <comment>a drawing</comment>
        <translation>手をつなぐ</translation>
    </message>
    <message>
        <source>An open door</source>
        <comment>a drawing</comment>
        <translation>開いた扉</translation>
    </message>
    <message>
        <source>A sprout</source>
        <comment>a drawing</comment>
        <translation>芽</translation>
    </message>
    <message>
        <source>The sea</source>
        <comment>a drawing</comment>
        <translation>海</translation>
    </message>
    <message>
        <source>The rising sun</source>
        <comment>a drawing</comment>
        <translation>昇る太陽</translation>
    </message>
    <message>
        <source>A boat</source>
        <comment>a drawing</comment>
        <translation>舟</translation>
    </message>
    <message>
        <source>Touch the drawing that comes closest. Nobody is asked who they are.</source>
        <translation>いちばん近いと思う絵に触れてください。お名前などはうかがいません。</translation>
    </message>
    <message>
        <source>Thank you. Once a few more people have answered, a picture of all answers will grow here.</source>
        <translation>ありがとうございます。もう少し答えが集まると、みなさんの答えがここに芽を出します。</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout is one of them.</source>
        <comment>a number</comment>
        <translation>ありがとうございます。これまでの答えは%1件です。芽の一つひとつが、一人の答えです。</translation>
    </message>
    <message>
        <source>Thank you. There are %1 answers so far; each sprout stands for about %2 of them.</source>
        <comment>two numbers</comment>
        <translation>ありがとうございます。これまでの答えは%1件です。芽の一つひとつは、およそ%2件の答えを表します。</translation>
    </message>
</context>
<context>
    <name>sala::RegionSheet</name>
    <message>
        <source>Hide a part of the picture: %1</source>
        <comment>a work&apos;s title</comment>
        <translation>写真の一部を隠す：%1</translation>
    </message>
    <message>
        <source>The picture, with a rectangle over what is to be hidden</source>
        <translation>隠す部分に四角い枠を重ねた写真</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys change its size, Enter hides what lies under it, Escape leaves.</source>
        <translation>だれにも見せない部分に四角い枠を描いてください。マウスがないときは、矢印キーで動かし、Shiftと矢印キーで大きさを変え、Enterで枠の下を隠し、Escapeで閉じます。</translation>
    </message>
    <message>
        <source>Whose face it is</source>
        <translation>だれの顔か</translation>
    </message>
    <message>
        <source>All pictures of this work are then made anew without this part, in every size; only the original stays, and nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what they have.</source>
        <translation>その後、この作品の画像はすべての大きさで、この部分なしに作り直されます。元の写真だけは残りますが、だれにも表示されません。すべての展覧会を公開し直し、すべての端末に入れてください。それまで端末は今ある画像を表示します。</translation>
    </message>
    <message>
        <source>Hidden already</source>
        <translation>すでに隠した部分</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>この部分を隠す</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>記録にない人</translation>
    </message>
    <message>
        <source>All pictures of this work are being made anew. You can close this: it goes on.</source>
        <translation>この作品の画像をすべて作り直しています。閉じても続きます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a hidden part&apos;s number, and whose face it hides</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>who hid a part of a picture, and the day</comment>
        <translation>隠した人：%1、%2</translation>
    </message>
    <message>
        <source>It is seen again on every picture of this work from then on. Do it?</source>
        <translation>以後、この作品のすべての画像でまた見えるようになります。よろしいですか。</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>はい、また見せる</translation>
    </message>
    <message>
        <source>Show again…</source>
        <translation>また見せる…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hidden part&apos;s number, and what is done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is hidden. Publish every exhibition anew and load it on every kiosk.</source>
        <translation>隠しました。すべての展覧会を公開し直し、すべての端末に入れてください。</translation>
    </message>
    <message>
        <source>It is seen again in what is published from now on, where the consents of the people in it allow it.</source>
        <translation>写っている人の同意が許すところでは、これから公開するものでまた見えるようになります。</translation>
    </message>
    <message>
        <source>Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.</source>
        <translation>その間に、ほかの人がこの写真を変更したため、何も行いませんでした。今の状態が表示されています。もう一度見てください。</translation>
    </message>
    <message>
        <source>This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is hidden already.</source>
        <translation>ここは隠せません。元の写真がもうないか、この人が写っていると記録されていないか、すでに多くを隠しすぎています。</translation>
    </message>
    <message>
        <source>The original cannot be read, so nothing was done.</source>
        <translation>元の写真を読み取れないため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>There is no rectangle. An arrow key makes one.</source>
        <translation>枠がありません。矢印キーで枠が出ます。</translation>
    </message>
    <message>
        <source>The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.</source>
        <translation>枠は左から%1%、上から%2%の位置で始まり、幅%3%、高さ%4%です。</translation>
    </message>
</context>
<context>
    <name>sala::RelatedStrip</name>
    <message>
        <source>More like this</source>
        <comment>above pictures of related works</comment>
        <translation>関連する作品</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>sala::ScreenTestPage</name>
    <message>
        <source>The test was stopped. What was found before holds.</source>
        <translation>試験をやめました。前の結果が残っています。</translation>
    </message>
    <message>
        <source>Test of the touch screen</source>
        <translation>タッチ画面の試験</translation>
    </message>
    <message>
        <source>It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its corners, draw over all of it, and touch it with two fingers. You can stop at any time.</source>
        <translation>2分ほどかかります。まず10秒間、だれも画面に触れません。次に四隅に触れ、画面全体をなぞり、2本の指で触れます。いつでもやめられます。</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>試験を始める</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>sala::SeekBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>what a screen reader says of a film: where it is, and how long it is</comment>
        <translation>%2のうち%1</translation>
    </message>
</context>
<context>
    <name>sala::SetupPage</name>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>2回の入力が違いました。もう一度PINを決めてください。</translation>
    </message>
    <message>
        <source>Which language does the exhibition begin in? Visitors can change it at any time.</source>
        <translation>展覧会はどの言語で始めますか？来場者はいつでも変えられます。</translation>
    </message>
    <message>
        <source>In which country does this kiosk stand? Exhibitions that were published for another country cannot be loaded: the people in the pictures did not agree to be shown there.</source>
        <translation>この端末はどの国にありますか？ほかの国向けに公開された展覧会は読み込めません。写っている人たちが、そこで見せることに同意していないからです。</translation>
    </message>
    <message>
        <source>Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.</source>
        <translation>%1桁以上のPINを決めてください。PINを知っている人は展覧会を読み込めます。</translation>
    </message>
    <message>
        <source>Enter the same PIN once more.</source>
        <translation>同じPINをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly as wide as the card.</source>
        <translation>銀行のカードか身分証のカードを画面に当ててください。枠がカードと同じ幅になるまで – か + に触れてください。</translation>
    </message>
    <message>
        <source>How loud do films begin? Visitors can make them louder and quieter.</source>
        <translation>映像はどのくらいの音量で始めますか？来場者は大きくも小さくもできます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Setting up this kiosk: %1 of %2</source>
        <comment>%1: which question, %2: how many</comment>
        <translation>この端末の設定（%1／%2）</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PINを変える</translation>
    </message>
    <message>
        <source>The screen is %1 mm wide.</source>
        <translation>画面の幅は%1 mmです。</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>ほかの国</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how loud: 60 of 100</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PINを決める</translation>
    </message>
    <message>
        <source>What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first page. It can stay empty.</source>
        <translation>この端末がある会場の名前は何ですか？複数の端末を受け持つスタッフには、最初のページに表示されます。空欄のままでもかまいません。</translation>
    </message>
    <message>
        <source>The venue&apos;s name</source>
        <translation>会場の名前</translation>
    </message>
</context>
<context>
    <name>sala::SignInPage</name>
    <message>
        <source>One moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>PINが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>スタッフ用</translation>
    </message>
    <message>
        <source>Enter the PIN of this kiosk.</source>
        <translation>この端末のPINを入力してください。</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>展覧会に戻る</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Wait %1, then try again.</source>
        <comment>%1: a length of time, 30 s</comment>
        <translation>入力の間違いが続きました。%1待ってから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The PIN cannot be checked: the kiosk&apos;s disk is full or damaged. Ask the person in charge of the kiosk.</source>
        <translation>PINを確かめられません。端末のディスクがいっぱいか、壊れています。端末の担当者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>sala::StaffHomePage</name>
    <message>
        <source>No exhibition is loaded yet.</source>
        <translation>展覧会はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Show “%1” again? %2</source>
        <comment>%1: an exhibition&apos;s title, %2: which edition, a sentence of its own</comment>
        <translation>「%1」をもう一度表示しますか？%2</translation>
    </message>
    <message>
        <source>The edition before cannot be shown again: somebody in it no longer agrees to be shown.</source>
        <translation>前の版はもう表示できません。見せることへの同意を取り消した人がいます。</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>はい、もう一度表示</translation>
    </message>
    <message>
        <source>Show the edition before</source>
        <translation>前の版を表示</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>スタッフ用</translation>
    </message>
    <message>
        <source>Load an exhibition</source>
        <translation>展覧会を読み込む</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>この端末の設定</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PINを変える</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>展覧会に戻る</translation>
    </message>
    <message>
        <source>No</source>
        <comment>do not show the edition before</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Closed by the opening hours.</source>
        <translation>開館時間により閉まっています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date with its weekday, and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open until: %1</source>
        <comment>a date and a time</comment>
        <translation>開館中（%1まで）</translation>
    </message>
    <message>
        <source>Closed until: %1</source>
        <comment>a date and a time</comment>
        <translation>閉館中（%1まで）</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>開館時間</translation>
    </message>
    <message>
        <source>Launch or talk</source>
        <translation>開会・講演</translation>
    </message>
    <message>
        <source>Health of this kiosk</source>
        <translation>この端末の状態</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>再生リスト</translation>
    </message>
    <message>
        <source>Shown from a library, not from an edition.</source>
        <translation>公開された版ではなく、ライブラリーから表示しています。</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>版を公開</translation>
    </message>
    <message>
        <source>This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. Ask the curators for the edition for %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>この展覧会は%1向けに公開されたものですが、この端末は%2にあります。ここで見せてよいものだけを表示しています。%2向けの版をキュレーターに頼んでください。</translation>
    </message>
    <message>
        <source>The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.</source>
        <comment>%1 and %2: countries</comment>
        <translation>前の版はここでは表示できません。%1向けに公開されたもので、この端末は%2にあります。</translation>
    </message>
    <message>
        <source>Health of this kiosk: something is wrong</source>
        <translation>この端末の状態：問題があります</translation>
    </message>
    <message>
        <source>The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this kiosk” says what to do.</source>
        <comment>%1: a date</comment>
        <translation>この端末の時計は%1を示していますが、正しいはずがありません。開館時間は守られていません。対処のしかたは「この端末の状態」にあります。</translation>
    </message>
    <message>
        <source>This kiosk stands here: %1</source>
        <comment>%1: a venue&apos;s name</comment>
        <translation>この端末の場所：%1</translation>
    </message>
    <message>
        <source>Ask visitors no question</source>
        <comment>a switch</comment>
        <translation>来場者に質問しない</translation>
    </message>
    <message>
        <source>Ask visitors the question</source>
        <comment>a switch</comment>
        <translation>来場者に質問する</translation>
    </message>
    <message>
        <source>Visitors are not asked the exhibition&apos;s question.</source>
        <translation>展覧会の質問は、いま来場者にしていません。</translation>
    </message>
</context>
<context>
    <name>sala::StaffNotice</name>
    <message>
        <source>For staff: some words cannot be shown. Please install %1.</source>
        <comment>fonts and, in brackets, their packages</comment>
        <translation>スタッフの方へ：一部の文字を表示できません。%1 をインストールしてください。</translation>
    </message>
    <message>
        <source>For staff: this kiosk&apos;s own data cannot be read, so nothing can be shown or loaded. Ask the person in charge of the kiosk.</source>
        <translation>スタッフの方へ：この端末のデータを読めないため、表示も読み込みもできません。端末の担当者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>sala::StageView</name>
    <message>
        <source>Sample exhibition: the pictures are drawn</source>
        <translation>見本の展覧会：写真ではなく絵です</translation>
    </message>
    <message>
        <source>Touch the screen to look around</source>
        <translation>画面に触れてご覧ください</translation>
    </message>
    <message>
        <source>Photographs and films of the exhibition. Touch the screen to look around.</source>
        <translation>展覧会の写真と映像。画面に触れてご覧ください。</translation>
    </message>
</context>
<context>
    <name>sala::StateWords</name>
    <message>
        <source>Missing</source>
        <comment>a text that nobody has written in this language yet</comment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a text that is saved but not finished</comment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a text that is finished and that nobody else has checked yet</comment>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a text that another person has checked</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Outdated</source>
        <comment>a translation whose source has changed since</comment>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a text that was typed and not saved yet</comment>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>sala::StatisticsPage</name>
    <message>
        <source>Visits: %1. On average %2 long.</source>
        <comment>a number, and a length of time</comment>
        <translation>利用：%1回（平均%2）</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <comment>a number</comment>
        <translation>利用：%1回</translation>
    </message>
    <message>
        <source>Plug in a memory stick, then touch “Save to the memory stick” again.</source>
        <translation>USBメモリーを差して、もう一度「USBメモリーに保存」に触れてください。</translation>
    </message>
    <message>
        <source>Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.</source>
        <comment>%1: its name</comment>
        <translation>「%1」に表計算用の表として保存しました。USBメモリーを抜いてもかまいません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, and how many works were opened in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Visits by the hour</source>
        <translation>時間ごとの利用</translation>
    </message>
    <message>
        <source>Visits by the day</source>
        <translation>日ごとの利用</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>A work that is no longer in the exhibition</source>
        <translation>この展覧会にはもうない作品</translation>
    </message>
    <message>
        <source>Opened by visitors: %1, for %2.</source>
        <comment>how often, and how long in all</comment>
        <translation>来場者が開いた回数：%1（計%2）</translation>
    </message>
    <message>
        <source>In the slide show: %1.</source>
        <comment>how often</comment>
        <translation>スライドショーで：%1回</translation>
    </message>
    <message>
        <source>Watched to the end: %1.</source>
        <comment>how often</comment>
        <translation>最後まで再生：%1回</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>表示なし</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>古い方へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>More works</source>
        <translation>ほかの作品</translation>
    </message>
    <message>
        <source>Save to the memory stick</source>
        <translation>USBメモリーに保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Works opened, by language: %1</source>
        <comment>a list: ไทย: 50   English: 28</comment>
        <translation>開かれた作品（言語別）：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer to the exhibition&apos;s question, and how often it was chosen</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sala::StatusLine</name>
    <message>
        <source>%1 of %2 works</source>
        <translation>%2作品のうち%1</translation>
    </message>
    <message>
        <source>Keeping your draft…</source>
        <translation>下書きを残しています…</translation>
    </message>
    <message>
        <source>Your draft is kept</source>
        <translation>下書きを保存済み</translation>
    </message>
    <message>
        <source>Your draft is only on this screen</source>
        <translation>下書きはこの画面にしかありません</translation>
    </message>
</context>
<context>
    <name>sala::TalkPage</name>
    <message>
        <source>Launch or talk</source>
        <translation>開会・講演</translation>
    </message>
    <message>
        <source>A talk is on. Visitors cannot look around.</source>
        <translation>講演中です。来場者は自由に見て回れません。</translation>
    </message>
    <message>
        <source>End it: the exhibition again</source>
        <translation>終えて展覧会に戻る</translation>
    </message>
    <message>
        <source>Pictures stay until you go on: touch the right side for the next one and the left side for the one before, or use the keys of a presenter. B makes the screen dark.</source>
        <translation>写真は進めるまで変わりません。右側に触れると次、左側に触れると前の写真になります。プレゼンター用リモコンのキーも使えます。Bで画面が暗くなります。</translation>
    </message>
    <message>
        <source>Pictures by hand</source>
        <translation>写真を手で進める</translation>
    </message>
    <message>
        <source>Nothing is on the screen while somebody speaks.</source>
        <translation>話のあいだ、画面には何も映りません。</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>画面を暗くする</translation>
    </message>
    <message>
        <source>The screen counts down until it begins; then pictures are shown by hand.</source>
        <translation>始まるまで残り時間を表示し、そのあとは写真を手で進めます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>開催中</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>this event is the next one</comment>
        <translation>次回</translation>
    </message>
</context>
<context>
    <name>sala::TimelineView</name>
    <message>
        <source>Programme</source>
        <comment>heading over talks and launches</comment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The project so far</source>
        <comment>heading over visits and publications</comment>
        <translation>プロジェクトの歩み</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>ここにはまだ何もありません。</translation>
    </message>
</context>
<context>
    <name>sala::TopBar</name>
    <message>
        <source>The program&apos;s language</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>More</source>
        <comment>things to do that have no room beside it</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>sala::TouchField</name>
    <message>
        <source>Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1</source>
        <comment>%1: a number</comment>
        <translation>画面に触れないでください。ひとりでに起きる反応を数えています。あと%1秒</translation>
    </message>
    <message>
        <source>Touch the middle of the ring in the corner.</source>
        <translation>隅にある輪の真ん中に触れてください。</translation>
    </message>
    <message>
        <source>Draw over the whole screen with one finger, to its very edges, until all squares are bright. Touched: %1 of %2. If some stay dark, touch “Go on”.</source>
        <comment>%1 and %2: numbers</comment>
        <translation>1本の指で画面全体を端までなぞり、すべてのます目を明るくしてください。%2個のうち%1個に触れました。暗いままのものがあれば「先へ」に触れてください。</translation>
    </message>
    <message>
        <source>Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.</source>
        <translation>2本の指で同時に画面に触れてください。何も起きなければ「先へ」に触れてください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>先へ</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>試験をやめる</translation>
    </message>
</context>
<context>
    <name>sala::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key of a keyboard</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>the key of a keyboard: capital letters, or other signs</comment>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Delete the sign before</source>
        <translation>前の文字を消す</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字と記号</translation>
    </message>
    <message>
        <source>Keyboard for %1</source>
        <comment>a language&apos;s own name</comment>
        <translation>%1のキーボード</translation>
    </message>
    <message>
        <source>One sign back</source>
        <translation>一文字戻る</translation>
    </message>
    <message>
        <source>One sign on</source>
        <translation>一文字進む</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with what is typed in this field</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>キーボードを閉じる</translation>
    </message>
</context>
<context>
    <name>sala::TrimSheet</name>
    <message>
        <source>What is shown of the film</source>
        <translation>映像の見せる部分</translation>
    </message>
    <message>
        <source>Begin here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>End here</source>
        <comment>a film, at the place it stands at</comment>
        <translation>ここで終える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>映像全体</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>映像が始まるところ</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>映像が終わるところ</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>What is cut off is not shown, but it stays in the film&apos;s file, and so in editions. What must not leave the house has to be cut out of the file before it is brought in.</source>
        <translation>切り取った部分は映りませんが、映像のファイルには残り、公開する版にも入ります。外に出してはならないものは、取り込む前にファイルから切り取ってください。</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <comment>a button, and its key</comment>
        <translation>一時停止 · Space</translation>
    </message>
    <message>
        <source>Play · Space</source>
        <comment>a button, and its key</comment>
        <translation>再生 · Space</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <comment>lengths of time</comment>
        <translation>表示：%2のうち%1</translation>
    </message>
    <message>
        <source>It begins while something is being said.</source>
        <translation>話している途中で始まります。</translation>
    </message>
    <message>
        <source>It ends while something is being said.</source>
        <translation>話している途中で終わります。</translation>
    </message>
    <message>
        <source>A time is written in minutes and seconds: 1:05.5</source>
        <translation>時間は分と秒で書いてください：1:05.5</translation>
    </message>
    <message>
        <source>Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.</source>
        <translation>そのあいだに、ほかの人がこの作品を変えました。何も変えていません。閉じて、もう一度見てください。</translation>
    </message>
</context>
<context>
    <name>sala::TypedWords</name>
    <message>
        <source>It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.</source>
        <comment>fields and languages</comment>
        <translation>Zawgyi フォント用に入力されていたため、Unicode に変換しました：%1。もう一度お読みください。</translation>
    </message>
    <message>
        <source>It could be Unicode or Zawgyi: %1. See on the page whether it can be read.</source>
        <comment>fields and languages</comment>
        <translation>Unicode か Zawgyi か判別できません：%1。ページで読めるかどうかお確かめください。</translation>
    </message>
    <message>
        <source>Characters that nobody sees were taken out: %1.</source>
        <comment>fields and languages</comment>
        <translation>目に見えない文字を取り除きました：%1。</translation>
    </message>
    <message>
        <source>Not saved, because it is written in the letters of another language: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>別の言語の文字で書かれているため、保存しませんでした：%1。下書きとしてここに残ります。</translation>
    </message>
    <message>
        <source>Not saved, because it is too long: %1. It stays here as your draft.</source>
        <comment>fields and languages</comment>
        <translation>長すぎるため、保存しませんでした：%1。下書きとしてここに残ります。</translation>
    </message>
</context>
<context>
    <name>sala::WithdrawalForm</name>
    <message>
        <source>%1 takes consent back</source>
        <comment>a person&apos;s reference</comment>
        <translation>%1が同意を取り消す</translation>
    </message>
    <message>
        <source>Write %1 here. Only then can it be done, and it is never undone.</source>
        <comment>a person&apos;s reference</comment>
        <translation>ここに%1と書いてください。書いてはじめて実行でき、元には戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>完全に取り消す</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>取り消すもの</translation>
    </message>
    <message>
        <source>Only for exhibitions</source>
        <translation>展覧会だけ</translation>
    </message>
    <message>
        <source>Only for the web</source>
        <translation>ウェブだけ</translation>
    </message>
    <message>
        <source>Only for print</source>
        <translation>印刷物だけ</translation>
    </message>
    <message>
        <source>From which works</source>
        <translation>どの作品から</translation>
    </message>
    <message>
        <source>From every work they are in</source>
        <translation>写っているすべての作品から</translation>
    </message>
    <message>
        <source>Only from this work</source>
        <translation>この作品だけ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>works</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n work(s): %1.</source>
        <comment>titles</comment>
        <translation>
            <numerusform>%n 点の作品に関わります：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from this library, so that nobody can bring it back: %n picture(s) or other file(s), in every size.</source>
        <translation>
            <numerusform>このライブラリーから、だれにも戻せないように消します：画像などのファイル %n 個、すべての大きさ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased with them: %n text(s) in all languages, what they were before, and every draft.</source>
        <translation>
            <numerusform>いっしょに消します：すべての言語の文 %n 件、その以前の文、すべての下書き。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) will be shorter.</source>
        <translation>
            <numerusform>%n 個の再生リストが短くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) can be recognised in these works, and will not be shown in them either.</source>
        <translation>
            <numerusform>これらの作品にはほかに %n 人が写っていて、その人たちもこれらの作品では表示されなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out there, in every edition.</source>
        <translation>何も消しません。これからの版では、そこに作品を入れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.</source>
        <translation>
            <numerusform>%n 台の端末にこれらの作品の入った版があり、知らせが届くまで表示されます。それぞれの確認が要ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which kiosks have these editions: %1. Look for them.</source>
        <comment>numbers</comment>
        <translation>次の版がどの端末にあるか分かりません：%1。探してください。</translation>
    </message>
    <message>
        <source>No kiosk has to confirm it.</source>
        <translation>確認が要る端末はありません。</translation>
    </message>
    <message>
        <source>It is being done…</source>
        <translation>実行しています…</translation>
    </message>
    <message>
        <source>For everything: exhibitions, the web, print</source>
        <translation>すべて：展覧会、ウェブ、印刷物</translation>
    </message>
    <message>
        <source>Choose where: everywhere, or one country at least.</source>
        <translation>場所を選んでください。すべての場所か、少なくとも一つの国です。</translation>
    </message>
    <message>
        <source>Nothing is erased: from now on the works are left out in %1, in every edition.</source>
        <comment>countries</comment>
        <translation>何も消しません。これからの版では、%1に作品を入れません。</translation>
    </message>
    <message>
        <source>What follows for this work: %1</source>
        <comment>sentences</comment>
        <translation>この作品では：%1</translation>
    </message>
    <message>
        <source>Only for the web and print</source>
        <translation>ウェブと印刷物だけ</translation>
    </message>
    <message>
        <source>Only for exhibitions and the web</source>
        <translation>展覧会とウェブだけ</translation>
    </message>
    <message>
        <source>Only for exhibitions and print</source>
        <translation>展覧会と印刷物だけ</translation>
    </message>
</context>
<context>
    <name>sala::WordMeter</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a title on the kiosk</comment>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>So many lines this title has on the kiosk</source>
        <translation>端末でのこの題名の行数</translation>
    </message>
    <message>
        <source>%1 of %2 lines before Read on</source>
        <comment>of a caption on the kiosk</comment>
        <translation>「続きを読む」の前に%2行のうち%1行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all in sight</source>
        <comment>of a caption on the kiosk</comment>
        <translation>
            <numerusform>%n行、すべて見える</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of its place on the kiosk&apos;s page all words fill</source>
        <translation>端末のページで、文字が場所をどれだけ占めるか</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>how long a text is</comment>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WordsTable</name>
    <message>
        <source>Source</source>
        <comment>the language that is translated from</comment>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>sala::WorkFacts</name>
    <message>
        <source>Everybody in it has agreed</source>
        <translation>写っている人は全員同意しています</translation>
    </message>
    <message>
        <source>Everybody in it has agreed, until %1</source>
        <translation>写っている人は全員同意しています（%1まで）</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has not agreed yet</source>
        <translation>表示しません：まだ同意していない人がいます</translation>
    </message>
    <message>
        <source>Not shown: somebody in it has refused</source>
        <translation>表示しません：断った人がいます</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when a photograph was taken</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <comment>titles of other photographs</comment>
        <translation>似ている写真：%1</translation>
    </message>
    <message>
        <source>Nobody is recorded in it</source>
        <translation>写っている人の記録はありません</translation>
    </message>
</context>
<context>
    <name>sala::WorkPage</name>
    <message>
        <source>Translate from</source>
        <translation>翻訳元</translation>
    </message>
    <message>
        <source>into</source>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>sala::WorkPicker</name>
    <message>
        <source>Words to look for</source>
        <translation>探す言葉</translation>
    </message>
    <message>
        <source>Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, in any language:</source>
        <translation>作品に触れて追加するか、三本線をつかんで入れたい場所へ動かしてください。ここに入力すると、どの言語でも作品を探せます：</translation>
    </message>
</context>
<context>
    <name>sala::Workbench</name>
    <message>
        <source>%1 – Sala for curators</source>
        <comment>the window; %1 is the library</comment>
        <translation>%1 – キュレーターのためのSala</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the work, the field, the language</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more text(s)</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of somebody who has signed out</source>
        <translation>
            <numerusform>サインアウトした人の文%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sala::WorksSheet</name>
    <message numerus="yes">
        <source>About %n work(s)</source>
        <translation>
            <numerusform>%n 点の作品について</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>%n 点の作品を変える</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>As precisely as it is known: %1, %2, %3, %4</source>
        <comment>examples of dates</comment>
        <translation>わかっている範囲で：%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Empty it</source>
        <comment>a field of several works</comment>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>values of several works</comment>
        <translation>それぞれ違います：%1</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1, %2 or %3.</source>
        <comment>examples of dates</comment>
        <translation>日付として読めません。%1、%2、%3のように書いてください。</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a date</comment>
        <translation>こう読みます：%1</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.</source>
        <translation>そのあいだに、ほかの人がこの中の作品を変えました。何も変えていません。閉じて、もう一度見てください。</translation>
    </message>
    <message>
        <source>As it is: different (%1)</source>
        <comment>values of several works</comment>
        <translation>そのまま：それぞれ違います（%1）</translation>
    </message>
    <message>
        <source>As it is: none</source>
        <comment>of several works</comment>
        <translation>そのまま：なし</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <comment>of several works</comment>
        <translation>そのまま：%1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several works</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, and how many of the works have it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
</TS>
