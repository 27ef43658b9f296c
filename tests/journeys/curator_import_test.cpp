// A file of captions in the workbench: seen before it is brought in; keys and the mouse only.

#include "app/curator/difference_view.h"
#include "app/curator/import_row.h"
#include "app/curator/import_sheet.h"
#include "app/curator/shelf.h"
#include "app/exchange/bundle.h"
#include "tests/journeys/curator_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorImportTest : public CuratorTest {
  protected:
    void SetUp() override {
        addCurator(QStringLiteral("Sokha"));
        at = open();
        signIn(*at, QStringLiteral("Sokha"));
    }

    QString table(const QByteArray &rows) {
        const QString path = library.path() + QStringLiteral(".csv");
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("work,field,en,km\n") + rows);
        return path;
    }

    QByteArray row(const WorkId &work, const char *cells) const { return work.text().toUtf8() + ',' + cells + '\n'; }

    ImportSheet &sheet() { return at->window().bench().importSheet(); }

    void look(const QString &file) {
        sheet().show(file, Language::English);
        ASSERT_TRUE(waitUntil([&] { return sheet().isReady(); }));
    }

    QStringList fates() {
        QStringList fates;
        for (ImportRow *row : sheet().findChildren<ImportRow *>()) {
            fates.append(row->findChild<TextLabel *>(QStringLiteral("fate"))->text());
        }
        return fates;
    }

    QPushButton *button(const char *name) { return in<QPushButton>(at->window(), name); }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorImportTest, ShowsRowByRowWhatWouldChangeAndWritesNothing) {
    look(table(row(river, "caption,A woman by the river.,") + row(bridge, "caption,A bridge.,") + row(bridge, "title,,မြစ်") +
               "018f3c1e-0000-7000-8000-000000000000,title,Nobody,\n"));

    EXPECT_EQ(fates().join(u' ').toStdString(), "Changed Added Refused Refused");
    auto *const change = sheet().findChild<DifferenceView *>();
    ASSERT_NE(change, nullptr);
    EXPECT_TRUE(change->shown().contains(QStringLiteral("stands"))) << "what is taken away is shown";
    EXPECT_EQ(stored(river, TextField::Caption, Language::English).body, QStringLiteral("A woman stands by the river."));
    EXPECT_EQ(stored(bridge, TextField::Caption, Language::English).status, TextStatus::Missing);
}

TEST_F(CuratorImportTest, AWorkHasTheTitleThatItsReaderKnows) {
    write(river, TextField::Title, Language::English, QStringLiteral("By the river"));
    ASSERT_TRUE(waitUntil([&] { return at->window().bench().shelf().shownTitle(river, Language::English) == QStringLiteral("By the river"); }));
    sheet().show(table(row(river, "caption,A woman by the river.,")), Language::Khmer);
    ASSERT_TRUE(waitUntil([&] { return sheet().isReady(); }));

    EXPECT_TRUE(sheet().findChild<ImportRow *>()->findChild<TextLabel *>()->text().startsWith(QString::fromUtf8("ក្បែរទន្លេ")));
}

TEST_F(CuratorImportTest, TheFilterShowsOnlyWhatIsRefused) {
    look(table(row(bridge, "caption,A bridge.,") + row(bridge, "title,,မြစ်")));

    click(button("filterRefused"));
    EXPECT_EQ(fates().join(u' ').toStdString(), "Refused");
    click(button("filterConflicts"));
    EXPECT_EQ(fates().size(), 0);
    click(button("filterAll"));
    EXPECT_EQ(fates().size(), 2);
}

TEST_F(CuratorImportTest, ImportWritesInTheNameOfWhoSignedIn) {
    look(table(row(bridge, "caption,A bridge.,ស្ពានមួយ")));

    click(button("bright"));

    ASSERT_TRUE(waitUntil([&] { return !sheet().isOpen(); }));
    EXPECT_EQ(stored(bridge, TextField::Caption, Language::Khmer).body, QStringLiteral("ស្ពានមួយ"));
    const auto history = TextRepository(*library).history({bridge, TextField::Caption, Language::English});
    ASSERT_TRUE(history);
    EXPECT_EQ(history->last().author, QStringLiteral("Sokha"));
    EXPECT_TRUE(waitUntil([&] { return at->window().bench().status().sentence().contains(QStringLiteral("2")); }));
    EXPECT_TRUE(waitUntil([&] {
        return at->window().bench().shelf().text({bridge, TextField::Caption, Language::English}).body == QStringLiteral("A bridge.");
    }));
}

TEST_F(CuratorImportTest, AVolunteersBundleComesBackInTheirName) {
    const QTemporaryDir folder;
    const QString bundle = folder.filePath(QStringLiteral("km"));
    {
        BundleWish wish;
        wish.to = Language::Khmer;
        const auto made = makeBundle(*library, wish, [&](const QString &name, const QByteArray &bytes) -> Result<void> {
            const QString path = bundle + u'/' + name;
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return {};
        });
        ASSERT_TRUE(made) << why(made);
    }
    QFile table(bundle + QStringLiteral("/captions.csv"));
    ASSERT_TRUE(table.open(QIODevice::ReadWrite));
    QByteArray bytes = table.readAll();
    ASSERT_TRUE(bytes.contains("caption,A woman stands by the river.,,"));
    bytes.replace("caption,A woman stands by the river.,,", "caption,A woman stands by the river.," + kKhmerCaption.toUtf8() + ',');
    table.seek(0);
    table.write(bytes);
    table.close();
    QFile name(bundle + QStringLiteral("/your-name.txt"));
    ASSERT_TRUE(name.open(QIODevice::WriteOnly | QIODevice::Truncate));
    name.write("Sophea\n");
    name.close();

    look(table.fileName()); // as it is chosen in the dialog
    EXPECT_TRUE(in<TextLabel>(sheet(), "importNote")->text().contains(QStringLiteral("Sophea")));
    click(button("bright"));

    ASSERT_TRUE(waitUntil([&] { return !sheet().isOpen(); }));
    EXPECT_EQ(stored(river, TextField::Caption, Language::Khmer).body, kKhmerCaption);
    EXPECT_EQ(TextRepository(*library).history({river, TextField::Caption, Language::Khmer})->last().author, QStringLiteral("Sophea"));
}

TEST_F(CuratorImportTest, CancelAndEscapeWriteNothing) {
    look(table(row(bridge, "caption,A bridge.,")));
    click(button("cancelImport"));
    EXPECT_FALSE(sheet().isOpen());

    look(table(row(bridge, "caption,A bridge.,")));
    press(*at, Qt::Key_Escape);

    EXPECT_FALSE(sheet().isOpen());
    EXPECT_EQ(stored(bridge, TextField::Caption, Language::English).status, TextStatus::Missing);
}

TEST_F(CuratorImportTest, WhatSomebodyWroteWhileTheRowsWereReadIsNotOverwritten) {
    look(table(row(bridge, "caption,A bridge.,")));
    write(bridge, TextField::Caption, Language::English, QStringLiteral("The old bridge."), QStringLiteral("noy"));

    click(button("bright"));

    ASSERT_TRUE(waitUntil([&] { return sheet().isReady() && fates() == QStringList{QStringLiteral("Changed")}; }));
    EXPECT_EQ(stored(bridge, TextField::Caption, Language::English).body, QStringLiteral("The old bridge."));
}

TEST_F(CuratorImportTest, AFileThatIsNoneSaysSo) {
    look(table("") + QStringLiteral(".not there"));

    EXPECT_FALSE(sheet().findChild<TextLabel *>(QStringLiteral("importNote"))->text().isEmpty());
    EXPECT_FALSE(button("bright")->isEnabled());
}

TEST_F(CuratorImportTest, ThousandsOfRowsComeAFewAtATime) {
    QByteArray rows;
    for (int i = 0; i < 200; ++i) {
        rows += row(bridge, "title,,"); // no text, no row
        rows += QByteArray("018f3c1e-0000-7000-8000-") + QByteArray::number(100000000000 + i) + ",title,Nobody,\n";
    }
    look(table(rows));
    const qsizetype first = fates().size();
    EXPECT_GT(first, 10);
    EXPECT_LT(first, 100);

    ASSERT_TRUE(waitUntil([&] { return button("moreRows"); }));
    click(button("moreRows"));

    ASSERT_TRUE(waitUntil([&] { return button("earlierRows") && button("earlierRows")->isEnabled(); }));
    EXPECT_EQ(fates().size(), first);
}

} // namespace
} // namespace sala
