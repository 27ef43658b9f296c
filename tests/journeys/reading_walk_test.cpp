// Every page, in every language and both pseudo-languages, on every screen, in every text size: painted for
// real and looked at by the inspector.

#include "app/stage/stage_view.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr std::array kScripts{QChar::Script_Thai, QChar::Script_Khmer, QChar::Script_Myanmar,
                              QChar::Script_Hiragana};

QSet<QChar::Script> scriptsIn(const QString &text) {
    QSet<QChar::Script> scripts;
    for (const QChar letter : text) {
        const bool isWriting = letter.isLetter() && letter.script() != QChar::Script_Common;
        if (isWriting) {
            scripts.insert(letter.script() == QChar::Script_Katakana || letter.script() == QChar::Script_Han
                               ? QChar::Script_Hiragana
                               : letter.script());
        }
    }
    return scripts;
}

bool isOwnName(const QString &text) {
    return std::any_of(kLanguages.begin(), kLanguages.end(),
                       [&](Language language) { return ownName(language) == text; });
}

/// Words that stand there from the language before: in another script, or in plain English.
QStringList leftovers(QWidget &window, const WalkLanguage &language) {
    QSet<QString> own; // names and the like, which have no other form
    for (const char *name : {"Gajy Qüpgj"}) {
        own.insert(QString::fromUtf8(name));
    }
    QStringList found;
    for (const SeenText &seen : seenTexts(window)) {
        const bool isLanguageName = seen.widget->objectName().startsWith(QLatin1String("language-")) ||
                                    (seen.widget->inherits("sala::DocumentText") && isOwnName(seen.text));
        const bool isSign = seen.widget->inherits("sala::ReadingButton");
        const bool isAddress = seen.text.startsWith(QLatin1String("https://"));
        const QSet<QChar::Script> scripts = scriptsIn(seen.text);
        if (isLanguageName || isSign || isAddress || scripts.isEmpty()) {
            continue;
        }
        for (const QChar::Script script : kScripts) {
            const bool isOwn =
                language.language != Language::English && script == kScripts[size_t(language.language) - 1];
            if (!isOwn && scripts.contains(script)) {
                found.append(seen.text);
            }
        }
        const bool isPseudo = !language.pseudo || seen.text.contains(u'[') ||
                              seen.text != seen.text.normalized(QString::NormalizationForm_D);
        const bool isOldPseudo =
            !language.pseudo && (seen.text.startsWith(u'[') || seen.text.contains(u'\u0323'));
        if (isOldPseudo) {
            found.append(seen.text);
        }
        if (!isPseudo && !seen.text.contains(QStringLiteral("2016"))) {
            found.append(seen.text);
        }
    }
    return found;
}

QStringList platesTroubles(StageView &stage) {
    const SlidePainter::Plates plates = stage.plates();
    const QRectF room = stage.rect();
    QStringList troubles;
    for (const QRectF &plate : {plates.words, plates.header, plates.invitation}) {
        if (!plate.isEmpty() && !room.contains(plate)) {
            troubles.append(QStringLiteral("a plate leaves the stage"));
        }
    }
    if (plates.words.intersects(plates.header) || plates.words.intersects(plates.invitation) ||
        plates.header.intersects(plates.invitation)) {
        troubles.append(QStringLiteral("plates of the attract loop lie on each other: words from %1 to %2, "
                                       "header to %3, invitation from %4")
                            .arg(plates.words.top())
                            .arg(plates.words.bottom())
                            .arg(plates.header.bottom())
                            .arg(plates.invitation.top()));
    }
    return troubles;
}

/// A screen, and what is looked at on it: everything on those of an unknown size, which count as 43 inches; on others
/// the longest and the tallest scripts.
struct WalkScreen {
    const char *name;
    QSize px;
    double inches = 0; ///< 0: unknown
    QList<Reading> readings{{TextScale::Usual, Contrast::Gallery},
                            {TextScale::Large, Contrast::Gallery},
                            {TextScale::Largest, Contrast::Gallery},
                            {TextScale::Largest, Contrast::High}};
    /// So narrow beside a photograph that a phrase goes on in the next line: allowed between any two letters of it.
    bool maySplitJapanese = false;
};

QList<WalkLanguage> languagesOn(const WalkScreen &screen) {
    if (screen.inches <= 0) {
        return walkLanguages();
    }
    return {{Language::English, PseudoLanguage::Long}, {Language::Khmer, {}}, {Language::Burmese, {}}, {Language::Japanese, {}}};
}

const QList<WalkScreen> kScreens{
    {"1920x1080", {1920, 1080}},
    {"1080x1920", {1080, 1920}},
    {"1366x768", {1366, 768}},
    {"24inches", {1920, 1080}, 24, {{}, {TextScale::Largest, Contrast::Gallery}}},
    {"10inches", {1280, 720}, 10, {{}, {TextScale::Largest, Contrast::Gallery}}},
    {"32inches4K", {3840, 2160}, 32, {{}, {TextScale::Largest, Contrast::Gallery}}},
    {"55inchesPortraitLow", {1080, 1920}, 55, {{TextScale::Largest, Contrast::Gallery, Reach::Low}}, true}};

class ReadingWalkTest : public testing::TestWithParam<WalkScreen> {
  protected:
    ReadingWalkTest() {
        if (GetParam().inches > 0) {
            kiosk.window.setPxPerMm(pxPerMmOf(GetParam().px, GetParam().inches));
        }
    }

    void look(const QString &page, const WalkLanguage &language) {
        kiosk.show(page);
        const GalleryTheme &theme = kiosk.window.currentPage()->theme();
        QStringList troubles = troublesOf(kiosk.window, theme.touchTargetPx());
        if (GetParam().maySplitJapanese) {
            troubles.removeIf([&](const QString &trouble) {
                return language.language == Language::Japanese && trouble.endsWith(QLatin1String("has a word that was cut"));
            });
        }
        if (page == QLatin1String("attract")) {
            troubles += platesTroubles(kiosk.window.stage());
        }
        for (const QString &text : leftovers(kiosk.window, language)) {
            troubles.append(QStringLiteral("left over: ") + text);
        }
        EXPECT_TRUE(troubles.isEmpty())
            << page.toStdString() << " in " << language.name().toStdString() << ", text "
            << int(theme.reading.textScale) << ", contrast " << int(theme.reading.contrast) << ":\n  "
            << troubles.join(QStringLiteral("\n  ")).toStdString();
    }

    DrawnKiosk kiosk{GetParam().px};
};

} // namespace

TEST_P(ReadingWalkTest, NothingIsClippedCutCoveredOrLeftOver) {
    for (const WalkLanguage &language : languagesOn(GetParam())) {
        kiosk.speak(language);
        for (const Reading &reading : GetParam().readings) {
            kiosk.window.setUsualReading(reading);
            for (const QString &page : KioskWindow::pageNames()) {
                look(page, language);
            }
        }
    }
}

TEST_P(ReadingWalkTest, EveryWayToBrowseStandsInOneLine) {
    for (const WalkLanguage &language : walkLanguages()) {
        if (language.pseudo) {
            continue; // longer than any language
        }
        kiosk.speak(language);
        for (const TextScale scale : {TextScale::Usual, TextScale::Large, TextScale::Largest}) {
            kiosk.window.setUsualReading({scale, Contrast::Gallery});
            kiosk.show(QStringLiteral("browse"));
            for (const char *name : {"byJourney", "byTheme", "allPhotographs", "voices", "onMap", "inTime"}) {
                const auto *button = kiosk.window.currentPage()->findChild<TextButton *>(QLatin1String(name));
                ASSERT_NE(button, nullptr) << name;
                EXPECT_GE(button->width(), button->sizeHint().width())
                    << name << " in " << language.name().toStdString() << ", text " << int(scale);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryScreen, ReadingWalkTest, testing::ValuesIn(kScreens),
                         [](const auto &info) { return std::string(info.param.name); });

/// A page made badly on purpose: what the walk must not let pass.
class PageInspectorTest : public testing::Test {
  protected:
    PageInspectorTest() {
        window.resize(600, 400);
        window.setObjectName(QStringLiteral("window"));
    }

    TextLabel *label(const QString &text, Language language, const QRect &place) {
        TextStyle style;
        style.pixelSize = 30;
        auto *label = new TextLabel(style, &window);
        label->setText(text, language);
        label->setGeometry(place);
        return label;
    }

    QStringList troubles() { return troublesOf(window, 56); }

    QWidget window;
};

TEST_F(PageInspectorTest, LetsALabelWithRoomPass) {
    TextLabel *good = label(QStringLiteral("ខ្ញុំ"), Language::Khmer, {10, 10, 300, 10});
    good->resize(300, good->heightForWidth(300));

    EXPECT_EQ(troubles(), QStringList());
    ASSERT_EQ(seenTexts(window).size(), 1);
}

TEST_F(PageInspectorTest, CatchesALabelThatIsTooLow) {
    TextLabel *low = label(QStringLiteral("ខ្ញុំ"), Language::Khmer, {10, 10, 300, 10});
    const double wanted = low->heightForWidth(300);
    low->resize(300, int(wanted) - 12); // only the vowel below the letter is lost

    ASSERT_EQ(troubles().size(), 1);
    EXPECT_TRUE(troubles().first().contains(QStringLiteral("is clipped")));
}

TEST_F(PageInspectorTest, CatchesALabelThatItsParentCuts) {
    auto *frame = new QWidget(&window);
    frame->setGeometry(0, 0, 600, 30);
    TextLabel *hanging = label(QStringLiteral("Ågjy"), Language::English, {});
    hanging->setParent(frame);
    hanging->setGeometry(10, 0, 300, 80);

    ASSERT_EQ(troubles().size(), 1);
    EXPECT_TRUE(troubles().first().contains(QStringLiteral("is clipped")));
}

TEST_F(PageInspectorTest, CatchesAWordThatIsCut) {
    TextLabel *narrow = label(QStringLiteral("undocumented"), Language::English, {10, 10, 90, 300});

    EXPECT_GT(narrow->minimumSizeHint().width(), 90);
    ASSERT_EQ(troubles().size(), 1);
    EXPECT_TRUE(troubles().first().contains(QStringLiteral("cut")));
}

TEST_F(PageInspectorTest, CatchesTextsThatStandOnEachOther) {
    label(QStringLiteral("one"), Language::English, {10, 10, 300, 80});
    label(QStringLiteral("two"), Language::English, {20, 14, 300, 80});

    ASSERT_EQ(troubles().size(), 1);
    EXPECT_TRUE(troubles().first().contains(QStringLiteral("stands on")));
}

TEST_F(PageInspectorTest, CatchesTextOutsideTheWindowAndTargetsThatAreTooSmall) {
    label(QStringLiteral("gone"), Language::English, {580, 10, 300, 80});
    auto *button = new TextButton({}, &window);
    button->setObjectName(QStringLiteral("tiny"));
    button->setGeometry(10, 200, 40, 60);

    const QStringList all = troubles();
    ASSERT_EQ(all.size(), 2);
    EXPECT_TRUE(all[0].contains(QStringLiteral("is clipped")));
    EXPECT_TRUE(all[1].contains(QStringLiteral("too small")));
}

} // namespace sala::test
