#include "db/records/catalogue.h"
#include "db/records/reflection.h"

#include <QSet>

#include <gtest/gtest.h>

namespace sala {
namespace {

const char *const kHome = "# Asked at the end of a path\n"
                          "question\n"
                          "  en: What does home mean to you?\n"
                          "  km: ផ្ទះមានន័យអ្វីសម្រាប់អ្នក?\n"
                          "\n"
                          "home\n"
                          "  en: A place: mine\n"
                          "hands\n"
                          "\tja: いっしょにいる人\n";

QString faultOf(const QString &text) {
    const Result<WrittenQuestion> read = questionFromText(text);
    EXPECT_TRUE(read || read.error().code == ErrorCode::InvalidInput);
    return read ? QString() : read.error().detail;
}

TEST(ReflectionTextTest, IsAQuestionAndItsCardsInSomeLanguages) {
    const Result<WrittenQuestion> read = questionFromText(QString::fromUtf8(kHome));

    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->words.value(Language::English), QStringLiteral("What does home mean to you?"));
    EXPECT_EQ(read->words.size(), 2);
    ASSERT_EQ(read->cards.size(), 2);
    EXPECT_EQ(read->cards[0].motif, Motif::Home);
    EXPECT_EQ(read->cards[0].words.value(Language::English), QStringLiteral("A place: mine")) << "a colon is no fault";
    EXPECT_EQ(read->cards[1].words.value(Language::Japanese), QStringLiteral("いっしょにいる人"));
}

TEST(ReflectionTextTest, IsReadAsItIsWritten) {
    const WrittenQuestion question = *questionFromText(QString::fromUtf8(kHome));

    EXPECT_EQ(questionFromText(questionText(question)), question);
    EXPECT_EQ(questionFromText(QChar(QChar::ByteOrderMark) +
                               questionText(question).replace(u'\n', QStringLiteral("\r\n"))),
              question)
        << "as other systems save it";
}

TEST(ReflectionTextTest, NamesTheLineAndWhatIsWrongThere) {
    const auto expectFault = [](const char *text, const char *begins, const char *says) {
        const QString fault = faultOf(QString::fromUtf8(text));
        EXPECT_TRUE(fault.startsWith(QLatin1String(begins))) << fault.toStdString();
        EXPECT_TRUE(fault.contains(QString::fromUtf8(says))) << fault.toStdString();
    };
    expectFault("", "line 1: ", "no question");
    expectFault("en: Home?\n", "line 1: ", "comes first");
    expectFault("question\nen: Home?\ncat\n", "line 3: ", "home, path, hands, door, sprout, sea, sun, boat");
    expectFault("question\nEnglish: Home?\n", "line 2: ", "one of en, th, km, my, ja, not “English”");
    expectFault("question\nen: Home?\n\nen: Home!\n", "line 4: ", "already");
    expectFault("question\nen:\n", "line 2: ", "no words after “en:”");
    expectFault("question\nen: Home?\nsea\nen: a\nsea\n", "line 5: ", "“sea” is there twice");
    expectFault("question\nen: Home?\nsea\npath\n", "line 4: ", "“sea” has no words");
    expectFault("question\nen: Home?\nsea\nen: a\npath", "line 5: ", "“path” has no words");
    expectFault("question\nen: Home?\nsea\nen: a", "line 4: ", "2 cards at least");
    expectFault("sea\nen: a\npath\nen: b\n", "line 5: ", "no question");
    expectFault("home\nen: a\npath\nen: a\nhands\nen: a\ndoor\nen: a\nsprout\nen: a\nsea\nen: a\nsun\nen: a\n",
                "line 13: ", "6 cards at most");
    const QString longest = QStringLiteral("question\nen: a\nsea\nen: ") + QString(61, u'a');
    EXPECT_EQ(faultOf(longest), QStringLiteral("line 4: it has 61 characters; 60 is the most"));
}

/// A catalogue that asks, by hand.
Catalogue asking() {
    Catalogue catalogue;
    catalogue.question.id = QuestionId::generate();
    catalogue.texts[{catalogue.question.id, TextField::Title, Language::English}] = QStringLiteral("Home?");
    for (const Motif motif : {Motif::Door, Motif::Sea}) {
        const AnswerCard card{Id::generate(), catalogue.question.id, motif, 0};
        catalogue.answerCards.append(card);
        catalogue.texts[{card.id, TextField::Title, Language::English}] = name(motif);
    }
    return catalogue;
}

TEST(ReflectionTest, AsksOnlyWithAQuestionAndTwoCards) {
    Catalogue catalogue = asking();
    EXPECT_TRUE(asksAnything(catalogue));
    catalogue.answerCards.removeLast();
    EXPECT_FALSE(asksAnything(catalogue));
    EXPECT_EQ(questionMark(catalogue), QString());
    EXPECT_FALSE(asksAnything(Catalogue()));
    Catalogue wordless = asking();
    wordless.texts.remove({wordless.question.id, TextField::Title, Language::English});
    EXPECT_FALSE(asksAnything(wordless));
}

TEST(ReflectionTest, OtherWordsAreAnotherQuestionABetterTranslationIsNot) {
    const Catalogue first = asking();
    QSet<QString> marks{questionMark(first)};
    EXPECT_EQ(questionMark(first).size(), 32);

    Catalogue translated = first;
    translated.texts[{first.question.id, TextField::Title, Language::Khmer}] = QStringLiteral("ផ្ទះ?");
    EXPECT_TRUE(marks.contains(questionMark(translated)));

    Catalogue reworded = first;
    reworded.texts[{first.question.id, TextField::Title, Language::English}] = QStringLiteral("The sea?");
    marks.insert(questionMark(reworded));
    Catalogue otherCard = first;
    otherCard.texts[{first.answerCards[1].id, TextField::Title, Language::English}] = QStringLiteral("The other shore");
    marks.insert(questionMark(otherCard));
    Catalogue swapped = first;
    swapped.answerCards.swapItemsAt(0, 1);
    marks.insert(questionMark(swapped));
    EXPECT_EQ(marks.size(), 4);
}

} // namespace
} // namespace sala
