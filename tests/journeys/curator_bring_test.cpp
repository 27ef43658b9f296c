// A folder is dragged onto the workbench, looked at, and brought in.

#include "app/curator/bring_row_view.h"
#include "app/curator/bring_sheet.h"
#include "app/curator/work_view.h"
#include "db/storage/media_store.h"
#include "db/storage/work_repository.h"
#include "media/picture/metadata.h"
#include "tests/journeys/curator_fixture.h"
#include "tests/media/test_pictures.h"

#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QUrl>

namespace sala {
namespace {

class CuratorBringTest : public CuratorTest {
  protected:
    CuratorBringTest() {
        addCurator(QStringLiteral("Dara"));
        const QImage picture = test::photograph({640, 480});
        write(QStringLiteral("river.jpg"), test::marked(test::asJpeg(picture), {.texts = {{"Xmp.dc.title", "lang=en Boats at dawn"},
                                                                                          {"Xmp.dc.creator", "Noy"},
                                                                                          {"Xmp.photoshop.City", "Battambang"}}}));
        write(QStringLiteral("smaller.jpg"), test::asJpeg(picture.scaled(320, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 60));
        write(QStringLiteral("street.jpg"), test::asJpeg(picture.mirrored()));
        write(QStringLiteral("broken.jpg"), test::asJpeg(picture).left(4000));
        write(QStringLiteral("notes.txt"), "not for the library");
        write(QStringLiteral("street.xmp"), kSidecar);
    }

    void write(const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// As a file manager's drag ends.
    void drop(Curating &at, const QStringList &paths) {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        dragged.setUrls(urls);
        BenchPage &bench = at.window().bench();
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench, &event);
    }

    static QList<BringRowView *> rows(Curating &at) {
        return at.window().bench().bringSheet().findChildren<BringRowView *>();
    }

    static BringRowView *row(Curating &at, const QString &name) {
        for (BringRowView *each : rows(at)) {
            if (each->findChild<QCheckBox *>()->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    static bool says(const QWidget *row, const QString &words) {
        const auto labels = row->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) { return label->text().contains(words); });
    }

    QList<Work> works() { return WorkRepository(*library).all().value_or(QList<Work>()); }

    static const QByteArray kSidecar;
    QTemporaryDir m_folder;
};

const QByteArray CuratorBringTest::kSidecar =
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
    " photoshop:DateCreated='2016-05'><dc:title><rdf:Alt><rdf:li xml:lang='en'>A street by the market</rdf:li></rdf:Alt></dc:title>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>";

TEST_F(CuratorBringTest, AFolderIsLookedAtAndWhatIsTakenComesInAndIsChosen) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));

    drop(*at, {m_folder.path()});
    BringSheet &sheet = at->window().bench().bringSheet();
    ASSERT_TRUE(waitUntil([&] { return sheet.isOpen() && sheet.isReady(); }));

    ASSERT_EQ(rows(*at).size(), 4) << "a list is no work, and a sidecar belongs to its picture";
    ASSERT_NE(row(*at, QStringLiteral("river.jpg")), nullptr);
    EXPECT_TRUE(says(row(*at, QStringLiteral("river.jpg")), QStringLiteral("Boats at dawn")));
    EXPECT_TRUE(says(row(*at, QStringLiteral("river.jpg")), QStringLiteral("Battambang")));
    EXPECT_TRUE(says(row(*at, QStringLiteral("river.jpg")), QStringLiteral("Noy")));
    EXPECT_TRUE(says(row(*at, QStringLiteral("street.jpg")), QStringLiteral("A street by the market")));
    EXPECT_TRUE(says(row(*at, QStringLiteral("street.jpg")), QStringLiteral("May 2016")));
    EXPECT_TRUE(says(row(*at, QStringLiteral("broken.jpg")), QStringLiteral("cannot be brought in")));
    EXPECT_TRUE(says(row(*at, QStringLiteral("broken.jpg")), QStringLiteral("The file is damaged."))) << "as every language says it";
    EXPECT_FALSE(says(row(*at, QStringLiteral("broken.jpg")), QStringLiteral("premature"))) << "that is for the log";
    EXPECT_FALSE(row(*at, QStringLiteral("broken.jpg"))->isTaken());
    EXPECT_EQ(works().size(), 2) << "nothing is written yet";

    row(*at, QStringLiteral("smaller.jpg"))->setTaken(false);
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));

    ASSERT_EQ(works().size(), 4);
    const WorkId river = works()[2].id;
    const WorkId street = works()[3].id;
    EXPECT_EQ(works()[3].date, (PartialDate{2016, 5}));
    EXPECT_EQ(stored(street, TextField::Title, Language::English).body, QStringLiteral("A street by the market"));
    EXPECT_EQ(TextRepository(*library).history({river, TextField::Title, Language::English})->first().author, QStringLiteral("Dara"));
    EXPECT_TRUE(waitUntil([&] { return at->window().bench().grid().chosenWorks() == QList<WorkId>({river, street}); }));
}

TEST_F(CuratorBringTest, WhatIsThereAlreadyIsNamedAndNotTaken) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    BringSheet &sheet = at->window().bench().bringSheet();
    drop(*at, {m_folder.filePath(QStringLiteral("river.jpg"))});
    ASSERT_TRUE(waitUntil([&] { return sheet.isReady(); }));
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen() && at->window().bench().shelf().works().size() == 3; }));

    drop(*at, {m_folder.filePath(QStringLiteral("river.jpg")), m_folder.filePath(QStringLiteral("smaller.jpg"))});
    ASSERT_TRUE(waitUntil([&] { return sheet.isOpen() && sheet.isReady(); }));

    EXPECT_TRUE(says(row(*at, QStringLiteral("river.jpg")), QStringLiteral("Already in the library: Boats at dawn")));
    EXPECT_FALSE(row(*at, QStringLiteral("river.jpg"))->isTaken());
    EXPECT_TRUE(says(row(*at, QStringLiteral("smaller.jpg")), QStringLiteral("looks like: Boats at dawn")));
    EXPECT_TRUE(row(*at, QStringLiteral("smaller.jpg"))->isTaken());
}

TEST_F(CuratorBringTest, OpensByKeyAndIsLeftByKeyWithNothingWritten) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    BringSheet &sheet = at->window().bench().bringSheet();

    press(*at, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(sheet.isOpen());
    EXPECT_TRUE(in<QPushButton>(sheet, "chooseFolder")->hasFocus());
    sheet.show({m_folder.path()}, QStringLiteral("Dara"), Language::English);
    ASSERT_TRUE(waitUntil([&] { return sheet.isReady(); }));
    press(*at, Qt::Key_Escape);

    EXPECT_FALSE(sheet.isOpen());
    EXPECT_EQ(works().size(), 2);
}

/// Where somebody lives may stand in it; what is shown of it never says so.
TEST_F(CuratorBringTest, APositionIsSaidAndStaysInTheOriginalOnly) {
    const QImage picture = test::photograph({1200, 900});
    write(QStringLiteral("house.jpg"), test::marked(test::asJpeg(picture), {.texts = {{"Exif.GPSInfo.GPSLatitudeRef", "N"},
                                                                                      {"Exif.GPSInfo.GPSLatitude", "13/1 5/1 4476/100"},
                                                                                      {"Exif.GPSInfo.GPSLongitudeRef", "E"},
                                                                                      {"Exif.GPSInfo.GPSLongitude", "103/1 12/1 468/100"}}}));
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    BringSheet &sheet = at->window().bench().bringSheet();
    drop(*at, {m_folder.filePath(QStringLiteral("house.jpg")), m_folder.filePath(QStringLiteral("river.jpg"))});
    ASSERT_TRUE(waitUntil([&] { return sheet.isReady(); }));

    EXPECT_TRUE(says(row(*at, QStringLiteral("house.jpg")), QStringLiteral("13.10° N, 103.20° E")));
    EXPECT_FALSE(says(row(*at, QStringLiteral("river.jpg")), QStringLiteral("where it was taken")));
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(in<QProgressBar>(sheet, "bringBar")) << "how far it is";
    ASSERT_TRUE(in<QPushButton>(sheet, "stopBringing"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen() && works().size() == 4; }));

    const QList<Work> all = works();
    const auto house = std::find_if(all.begin(), all.end(), [](const Work &work) { return work.source == QLatin1String("house.jpg"); });
    ASSERT_NE(house, all.end());
    for (const Rendition &rendition : house->renditions) {
        const auto bytes = MediaStore(*library).read(rendition.media);
        ASSERT_TRUE(bytes) << why(bytes);
        EXPECT_EQ(readMetadata(*bytes).position.has_value(), rendition.kind == RenditionKind::Original) << name(rendition.kind).toStdString();
    }
}

/// Each work is in whole, or not at all.
TEST_F(CuratorBringTest, IsStoppedWithNothingHalfDone) {
    for (int i = 0; i < 40; ++i) {
        write(QStringLiteral("more-%1.jpg").arg(i), test::asJpeg(test::photograph({1200 + i, 900})));
    }
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    BringSheet &sheet = at->window().bench().bringSheet();
    drop(*at, {m_folder.path()});
    ASSERT_TRUE(waitUntil([&] { return sheet.isOpen() && sheet.isReady(); }));
    click(in<QPushButton>(sheet, "bright"));
    auto *const bar = in<QProgressBar>(sheet, "bringBar");
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(waitUntil([&] { return bar->value() > 0 || !sheet.isOpen(); }));
    ASSERT_TRUE(sheet.isOpen()) << "it was too fast for this test";
    click(in<QPushButton>(sheet, "stopBringing"));
    ASSERT_TRUE(waitUntil([&] { return !at->bringing().isBringing(); }));

    const QList<Work> all = works();
    EXPECT_GT(all.size(), 2);
    EXPECT_LT(all.size(), 45);
    for (const Work &work : all.mid(2)) {
        EXPECT_TRUE(work.rendition(RenditionKind::Original) && work.rendition(RenditionKind::Screen) &&
                    work.rendition(RenditionKind::Thumbnail));
        for (const Rendition &rendition : work.renditions) {
            EXPECT_TRUE(MediaStore(*library).read(rendition.media));
        }
    }
    EXPECT_TRUE(waitUntil([&] { return at->window().bench().status().sentence().contains(QStringLiteral("Stopped")); }));
}

TEST_F(CuratorBringTest, NothingIsTakenFromADragAtTheDoor) {
    const auto at = open();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(m_folder.path())});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();

    QApplication::sendEvent(&at->window().bench(), &enter);

    EXPECT_FALSE(enter.isAccepted());
}

} // namespace
} // namespace sala
