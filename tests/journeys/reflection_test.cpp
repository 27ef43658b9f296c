// The exhibition's question at the end of a path, by touch, key and screen reader; and nothing of it when it asks none.

#include "app/text/text_label.h"
#include "app/visitor/film_end_card.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/reflection_page.h"
#include "app/visitor/reflection_view.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <QAccessible>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

constexpr QSize kTouchable(790, 780);

Catalogue askingNothing() {
    Catalogue catalogue = worstCatalogue();
    catalogue.question = {};
    catalogue.answerCards.clear();
    return catalogue;
}

class ReflectionTest : public testing::Test {
  protected:
    explicit ReflectionTest(Catalogue asked = worstCatalogue()) : catalogue(std::move(asked)), kiosk(kTouchable, catalogue) {}

    ReflectionPage &page() { return *kiosk.window.reflection(); }
    ReflectionView &view() { return page().view(); }
    ReflectionCard &card(int number) { return *view().card(catalogue.answerCards[number].motif); }
    bool isAsked() const { return kiosk.window.currentPage()->name() == QLatin1String("reflection"); }

    /// A finger on the middle of a card, which hears nothing itself: the area it lies in does.
    void touchCard(int number) {
        static QPointingDevice *screen = QTest::createTouchDevice();
        const QPoint middle = card(number).mapTo(&kiosk.window, card(number).rect().center());
        ASSERT_TRUE(kiosk.window.rect().contains(middle));
        QTest::touchEvent(&kiosk.window, screen).press(0, middle, &kiosk.window);
        QTest::touchEvent(&kiosk.window, screen).release(0, middle, &kiosk.window);
    }

    /// To the last photograph of what the first journey shows.
    void goToTheEnd() {
        kiosk.show(QStringLiteral("photograph"));
        auto *next = kiosk.window.currentPage()->findChild<QAbstractButton *>(QStringLiteral("next"));
        ASSERT_NE(next, nullptr);
        for (int i = 0; i < catalogue.works.size() && next->isEnabled(); ++i) {
            EXPECT_FALSE(isOffered()) << "in the middle of the path";
            kiosk.touch(next);
        }
    }
    bool isOffered() const {
        const auto *question = kiosk.window.currentPage()->findChild<QAbstractButton *>(QStringLiteral("question"));
        return question && question->isVisible();
    }

    AnswerTally tally(const QList<qint64> &counts) const {
        AnswerTally all;
        for (int i = 0; i < counts.size(); ++i) {
            all.insert(catalogue.answerCards[i].motif, counts[i]);
        }
        return all;
    }

    Catalogue catalogue;
    DrawnKiosk kiosk;
};

TEST_F(ReflectionTest, IsOfferedAfterTheLastPhotographAndAnsweredByOneTouch) {
    ASSERT_NO_FATAL_FAILURE(goToTheEnd());
    ASSERT_TRUE(isOffered());
    QSignalSpy answered(&kiosk.window, &KioskWindow::answered);

    kiosk.touch("question");
    ASSERT_TRUE(isAsked());
    EXPECT_TRUE(answered.isEmpty());
    touchCard(1);

    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(page().answer(), catalogue.answerCards[1].motif);
    EXPECT_TRUE(card(1).isChecked());
    EXPECT_FALSE(card(0).isChecked());
    kiosk.touch(page().findChild<QAbstractButton *>(QStringLiteral("back")));
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST_F(ReflectionTest, AChangedAnswerCountsOnceAndTheSameAgainCountsNothing) {
    kiosk.show(QStringLiteral("reflection"));
    QList<std::pair<Motif, std::optional<Motif>>> heard;
    QObject::connect(&kiosk.window, &KioskWindow::answered, &kiosk.window,
                     [&](Motif motif, const std::optional<Motif> &instead) { heard.append({motif, instead}); });
    const Motif first = card(0).motif();
    const Motif second = card(2).motif();

    touchCard(0);
    touchCard(0); // a screen that fires twice
    touchCard(2);

    EXPECT_EQ(heard, (QList<std::pair<Motif, std::optional<Motif>>>{{first, std::nullopt}, {second, first}}));
    EXPECT_EQ(page().tally().value(first), 0);
    EXPECT_EQ(page().tally().value(second), 1);
    EXPECT_TRUE(card(2).isChecked());
}

TEST_F(ReflectionTest, TheNextVisitorIsAskedAnew) {
    kiosk.show(QStringLiteral("reflection"));
    touchCard(0);

    kiosk.window.showAttract();
    kiosk.show(QStringLiteral("reflection"));

    EXPECT_EQ(page().answer(), std::nullopt);
    EXPECT_FALSE(card(0).isChecked());
    touchCard(0);
    EXPECT_EQ(page().tally().value(card(0).motif()), 2) << "two visitors chose it";
}

TEST_F(ReflectionTest, WithinAVisitTheAnswerStaysThroughPagesAndLanguages) {
    kiosk.show(QStringLiteral("reflection"));
    touchCard(3);

    kiosk.touch("language-km");
    EXPECT_TRUE(isAsked());
    EXPECT_TRUE(card(3).isChecked());
    EXPECT_EQ(card(3).accessibleName(),
              catalogue.text(catalogue.answerCards[3].id, TextField::Title, Language::Khmer).body);
    kiosk.show(QStringLiteral("about"));
    kiosk.show(QStringLiteral("reflection"));
    EXPECT_TRUE(card(3).isChecked());
}

TEST_F(ReflectionTest, ThePictureGrowsOnlyWhereNobodyCanBeSingledOut) {
    kiosk.show(QStringLiteral("reflection"));
    page().setTally(page().mark(), tally({2, 1}));
    EXPECT_EQ(card(0).field(), CardField()) << "who has not answered is not led";

    touchCard(2);
    EXPECT_EQ(card(0).field(), CardField()) << "four answers";
    EXPECT_EQ(card(0).accessibleDescription(), QString());
    EXPECT_TRUE(view().sentence().contains(QStringLiteral("few more"))) << view().sentence().toStdString();

    page().setTally(page().mark(), tally({2, 1, 2}));
    EXPECT_EQ(card(0).field(), (CardField{2, 5, 1}));
    EXPECT_EQ(card(3).field(), (CardField{0, 5, 1}));
    EXPECT_EQ(card(0).accessibleDescription(), QStringLiteral("2 of 5 chose “%1”.").arg(card(0).accessibleName()));
    EXPECT_EQ(view().accessibleDescription(), view().sentence());
    EXPECT_TRUE(view().sentence().contains(QStringLiteral("5 answers"))) << view().sentence().toStdString();
}

TEST_F(ReflectionTest, OfManyAnswersASproutStandsForSeveral) {
    kiosk.show(QStringLiteral("reflection"));
    page().choose(card(0).motif());
    page().setTally(page().mark(), tally({100'000, 3, 0, 1}));

    const CardField most = card(0).field();
    EXPECT_GT(most.perSprout, 1);
    EXPECT_LE((most.answers + most.perSprout - 1) / most.perSprout, card(0).sproutsIn(card(0).width()));
    EXPECT_EQ(card(1).field().perSprout, most.perSprout) << "all cards by one measure";
    EXPECT_EQ(troublesOf(kiosk.window, 56), QStringList());
}

TEST_F(ReflectionTest, AnotherQuestionsCountsAreNotShown) {
    kiosk.show(QStringLiteral("reflection"));

    page().setTally(QStringLiteral("another"), tally({9, 9}));
    EXPECT_EQ(page().tally(), AnswerTally());

    page().setTally(page().mark(), tally({9, 9}));
    Catalogue reworded = catalogue;
    reworded.texts[{catalogue.question.id, TextField::Title, Language::English}] = QStringLiteral("Something else?");
    kiosk.window.setCatalogue(std::make_shared<const Catalogue>(reworded));
    EXPECT_EQ(page().tally(), AnswerTally()) << "it begins anew";
}

TEST_F(ReflectionTest, TheKeyboardReachesEveryCardAndChoosesNothingByPassing) {
    kiosk.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&kiosk.window));
    kiosk.show(QStringLiteral("reflection"));
    const auto focused = [&] { return qobject_cast<ReflectionCard *>(QApplication::focusWidget()); };
    for (int i = 0; i < 12 && !focused(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    ASSERT_NE(focused(), nullptr);
    QSet<QWidget *> reached{focused()};
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        ASSERT_NE(focused(), nullptr);
        reached.insert(focused());
    }
    EXPECT_EQ(reached.size(), 4);
    EXPECT_EQ(page().answer(), std::nullopt);
    ReflectionCard *const last = focused();

    QTest::keyClick(last, Qt::Key_Space);

    EXPECT_EQ(page().answer(), last->motif());
    QTest::keyClick(last, Qt::Key_Escape);
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST_F(ReflectionTest, AScreenReaderHearsTheQuestionAndAnswersIt) {
    kiosk.show(QStringLiteral("reflection"));
    QAccessibleInterface *const area = QAccessible::queryAccessibleInterface(&view());
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(area->text(QAccessible::Name),
              catalogue.text(catalogue.question.id, TextField::Title, kiosk.window.language()).body);
    QAccessibleInterface *const first = QAccessible::queryAccessibleInterface(&card(0));
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->role(), QAccessible::RadioButton);
    EXPECT_FALSE(first->state().checked);

    first->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_EQ(page().answer(), card(0).motif());
    EXPECT_TRUE(first->state().checked);
}

TEST_F(ReflectionTest, WithLessMotionThePictureIsThereAtOnce) {
    kiosk.window.setReading({TextScale::Usual, Contrast::Gallery, Reach::Whole, Motion::Reduced});
    kiosk.show(QStringLiteral("reflection"));
    page().setTally(page().mark(), tally({5, 4, 3, 2}));
    touchCard(0);

    const QImage atOnce = view().grab().toImage();
    QTest::qWait(300);
    EXPECT_EQ(view().grab().toImage(), atOnce);
}

/// Of two to six cards, whatever their words: all targets whole, nothing cut; what does not fit is moved by a finger.
TEST_F(ReflectionTest, AnyNumberOfCardsHasItsPlace) {
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(720, 1280)}) {
        for (int cards = kLeastCards; cards <= kMostCards; ++cards) {
            Catalogue many = catalogue;
            many.answerCards.clear();
            for (int i = 0; i < cards; ++i) {
                const AnswerCard answer{Id::generate(), many.question.id, kMotifs[size_t(i + cards) % kMotifs.size()], i};
                many.answerCards.append(answer);
                for (const Language language : kLanguages) {
                    const Id &like = catalogue.answerCards[i % catalogue.answerCards.size()].id;
                    many.texts.insert({answer.id, TextField::Title, language}, catalogue.text(like, TextField::Title, language).body);
                }
            }
            DrawnKiosk other(size, many);
            for (const Language language : {Language::Khmer, Language::Japanese}) {
                other.window.setLanguage(language);
                for (const TextScale scale : {TextScale::Usual, TextScale::Largest}) {
                    other.window.setUsualReading({scale, Contrast::Gallery});
                    other.show(QStringLiteral("reflection-answered"));
                    const int target = other.window.currentPage()->theme().touchTargetPx();
                    EXPECT_EQ(troublesOf(other.window, target).join(u'\n').toStdString(), "")
                        << cards << " cards, " << size.width() << ", " << code(language).toStdString();
                }
            }
        }
    }
}

TEST_F(ReflectionTest, IsOfferedWhereAFilmEnds) {
    kiosk.show(QStringLiteral("interview"));
    auto *end = kiosk.window.interview()->findChild<FilmEndCard *>();
    end->show(); // as at the film's last frame
    end->raise();

    kiosk.touch("filmQuestion");

    EXPECT_TRUE(isAsked());
}

/// Three buttons and a title, over a picture of any size, in the longest words.
TEST_F(ReflectionTest, WhatAFilmsEndOffersHasItsPlace) {
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        DrawnKiosk other(size);
        for (const WalkLanguage &language : walkLanguages()) {
            other.speak(language);
            for (const Reach reach : {Reach::Whole, Reach::Low}) {
                other.window.setUsualReading({TextScale::Largest, Contrast::Gallery, reach});
                other.show(QStringLiteral("interview"));
                auto *end = other.window.interview()->findChild<FilmEndCard *>();
                end->show();
                end->setWords({QStringLiteral("Beyond “Tolerance”: A Journey in Drawings"), Language::English, false},
                              language.language);
                QRegion taken;
                for (const char *name : {"nextFilmPicture", "nextFilmTitle", "nextFilm", "watchAgain", "filmQuestion"}) {
                    const auto *part = end->findChild<QWidget *>(QLatin1String(name));
                    if (!part || part->isHidden()) {
                        EXPECT_TRUE(QByteArray(name).startsWith("nextFilm") && qstrcmp(name, "nextFilm") != 0) << name;
                        continue;
                    }
                    EXPECT_TRUE(end->rect().contains(part->geometry()))
                        << name << " in " << language.name().toStdString() << ", " << size.width();
                    EXPECT_FALSE(taken.intersects(part->geometry())) << name;
                    taken += part->geometry();
                }
            }
        }
    }
}

TEST_F(ReflectionTest, StaffSwitchItOffAndOnAtOnceWhereverAVisitorIs) {
    kiosk.show(QStringLiteral("reflection"));
    ASSERT_TRUE(isAsked());

    kiosk.window.setQuestionAsked(false);

    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse")) << "nobody is asked any more";
    EXPECT_EQ(kiosk.window.showPage(QStringLiteral("reflection")).error().code, ErrorCode::NotFound);
    ASSERT_NO_FATAL_FAILURE(goToTheEnd());
    EXPECT_FALSE(isOffered());
    const WorkId seen = kiosk.window.currentPage()->workInSight();
    const QSignalSpy filled(&kiosk.window, &KioskWindow::pagesFilled); // what was answered is told then

    kiosk.window.setQuestionAsked(true);

    EXPECT_TRUE(isOffered());
    EXPECT_EQ(kiosk.window.currentPage()->workInSight(), seen) << "nobody is thrown out of what is looked at";
    EXPECT_EQ(filled.count(), 1);
}

TEST_F(ReflectionTest, StaysOffWithAnotherEdition) {
    kiosk.show(QStringLiteral("browse"));
    kiosk.window.setQuestionAsked(false);

    kiosk.window.setCatalogue(std::make_shared<const Catalogue>(catalogue));

    EXPECT_EQ(kiosk.window.showPage(QStringLiteral("reflection")).error().code, ErrorCode::NotFound);
}

class NoReflectionTest : public ReflectionTest {
  protected:
    NoReflectionTest() : ReflectionTest(askingNothing()) {}
};

TEST_F(NoReflectionTest, IsNowhereWhenItIsOff) {
    ASSERT_NO_FATAL_FAILURE(goToTheEnd());
    EXPECT_FALSE(isOffered());
    kiosk.show(QStringLiteral("interview"));
    auto *end = kiosk.window.interview()->findChild<FilmEndCard *>();
    end->show();
    EXPECT_FALSE(end->findChild<QAbstractButton *>(QStringLiteral("filmQuestion"))->isVisible());

    Q_EMIT kiosk.window.currentPage()->questionRequested();

    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("interview"));
    EXPECT_EQ(kiosk.window.showPage(QStringLiteral("reflection")).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace sala::test
