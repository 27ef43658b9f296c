// The one-page guides of deploy/guides name buttons; what they name is what the program says.

#include "tests/support/ts_file.h"
#include "translations/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace sala {
namespace {

const QString kSource = QStringLiteral(SALA_SOURCE_DIR);

QString guide(Language language) {
    QFile file(kSource + QStringLiteral("/deploy/guides/staff.%1.md").arg(code(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return QString::fromUtf8(file.readAll());
}

/// What is set in bold, in its order.
QStringList buttonsIn(const QString &text) {
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    QStringList names;
    for (auto it = bold.globalMatch(text); it.hasNext();) {
        names.append(it.next().captured(1));
    }
    return names;
}

/// The English sources of what staff's pages say in the language.
QMultiHash<QString, QString> sourcesByWords(Language language) {
    static const QSet<QString> contexts{
        QStringLiteral("sala::EditionCard"),   QStringLiteral("sala::HealthPage"),     QStringLiteral("sala::HoursPage"),
        QStringLiteral("sala::LoadPage"),      QStringLiteral("sala::PinPad"),         QStringLiteral("sala::PlaylistCard"),
        QStringLiteral("sala::PlaylistPage"),  QStringLiteral("sala::PlaylistsPage"),  QStringLiteral("sala::PublishPage"),
        QStringLiteral("sala::SetupPage"),
        QStringLiteral("sala::SignInPage"),    QStringLiteral("sala::StaffHomePage"),  QStringLiteral("sala::StatisticsPage"),
        QStringLiteral("sala::TalkPage")};
    QMultiHash<QString, QString> sources; ///< one word may say several things: Next, Later
    for (const Message &message :
         readTs(kSource + QStringLiteral("/translations/sala_%1.ts").arg(code(language))).messages) {
        if (contexts.contains(message.context)) {
            sources.insert(message.translations.first(), message.source);
        }
    }
    return sources;
}

TEST(GuidesTest, NameTheButtonsAsTheProgramDoesInEveryLanguage) {
    const QStringList english = buttonsIn(guide(Language::English));
    EXPECT_GE(english.size(), 12);
    for (const Language language : kLanguages) {
        const QMultiHash<QString, QString> sources = sourcesByWords(language);
        const QStringList named = buttonsIn(guide(language));
        ASSERT_EQ(named.size(), english.size()) << code(language).toStdString();
        for (qsizetype i = 0; i < named.size(); ++i) {
            EXPECT_TRUE(sources.values(named[i]).contains(english[i]))
                << code(language).toStdString() << ": " << named[i].toStdString() << " is not " << english[i].toStdString();
        }
    }
}

TEST(GuidesTest, FitOnOnePage) {
    for (const Language language : kLanguages) {
        EXPECT_LE(guide(language).count(u'\n'), 50) << code(language).toStdString();
    }
}

} // namespace
} // namespace sala
