#include "db/storage/text_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

class SourceChangeTest : public testing::Test {
  protected:
    void write(Language language, const QString &body, TextStatus status = TextStatus::Translated) {
        const TextKey key{owner, TextField::Caption, language};
        const auto written = texts.set({key, body, status, texts.get(key)->revision}, nextEdit());
        EXPECT_TRUE(written) << why(written);
    }
    Edit nextEdit() {
        time = time.addSecs(60);
        return {QStringLiteral("noy"), time};
    }
    SourceChange change(Language source = Language::English) {
        return texts.sourceChange({owner, TextField::Caption, Language::Khmer}, source).value();
    }

    TemporaryLibrary library;
    TextRepository texts{*library};
    Id owner = Id::generate();
    QDateTime time = anEdit().time;
    QString old = QStringLiteral("A bridge");
    QString now = QStringLiteral("A bridge at Mae Sot");
};

TEST_F(SourceChangeTest, TellsWhatItWasWhenItWasTranslated) {
    write(Language::English, old);
    write(Language::Khmer, QStringLiteral("ស្ពាន"));
    const QDateTime translated = time;
    EXPECT_FALSE(change().isChanged());
    write(Language::English, now);

    EXPECT_EQ(change(), (SourceChange{old, now, translated, QStringLiteral("noy")}));
    EXPECT_TRUE(change().isChanged());
}

TEST_F(SourceChangeTest, TwoSavesOfOnePersonInTheSameMillisecondAreTwo) {
    write(Language::English, old);
    const Edit once = nextEdit();
    const auto save = [&](const QList<QPair<Language, QString>> &bodies) {
        QList<TextChange> changes;
        for (const auto &[language, body] : bodies) {
            const TextKey key{owner, TextField::Caption, language};
            changes.append({key, body, TextStatus::Translated, texts.get(key)->revision});
        }
        const auto written = texts.setAll(changes, once);
        EXPECT_TRUE(written) << why(written);
    };
    save({{Language::Khmer, QStringLiteral("ស្ពាន")}, {Language::English, QStringLiteral("A bridge, seen together")}});
    save({{Language::English, now}});

    EXPECT_EQ(texts.get({owner, TextField::Caption, Language::Khmer})->status, TextStatus::Outdated);
    EXPECT_EQ(change().then, QStringLiteral("A bridge, seen together"));
    EXPECT_EQ(change().now, now);
}

TEST_F(SourceChangeTest, DeclaringItUpToDateIsEnough) {
    write(Language::English, old);
    write(Language::Khmer, QStringLiteral("ស្ពាន"));
    write(Language::English, now);

    write(Language::Khmer, QStringLiteral("ស្ពាន"));

    EXPECT_EQ(change().then, now);
    EXPECT_EQ(change().since, time);
    EXPECT_FALSE(change().isChanged());
}

TEST_F(SourceChangeTest, AnyOtherLanguageCanBeLookedAt) {
    write(Language::English, old);
    write(Language::Thai, QStringLiteral("สะพาน"));
    write(Language::Khmer, QStringLiteral("ស្ពាន"));
    write(Language::Thai, QStringLiteral("สะพานแม่สอด"));

    EXPECT_FALSE(change().isChanged());
    EXPECT_EQ(change(Language::Thai).then, QStringLiteral("สะพาน"));
    EXPECT_EQ(change(Language::Thai).now, QStringLiteral("สะพานแม่สอด"));
    EXPECT_EQ(change(Language::Japanese), (SourceChange{{}, {}, change().since, {}}));
}

TEST_F(SourceChangeTest, WhatWasWrittenTogetherBelongsTogether) {
    const Result<void> written = texts.setAll({{{owner, TextField::Caption, Language::Khmer}, QStringLiteral("ស្ពាន")},
                                               {{owner, TextField::Caption, Language::English}, old}},
                                              nextEdit());
    ASSERT_TRUE(written) << why(written);

    EXPECT_EQ(change().then, old);
}

TEST_F(SourceChangeTest, WithoutATranslationThereIsNoThen) {
    write(Language::English, old);

    EXPECT_EQ(change(), (SourceChange{{}, old, {}, QStringLiteral("noy")}));
    EXPECT_FALSE(change().isChanged());
}

} // namespace
} // namespace sala
