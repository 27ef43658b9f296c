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
QHash<QString, QString> sourcesByWords(Language language) {
    static const QSet<QString> contexts{
        QStringLiteral("sala::EditionCard"), QStringLiteral("sala::HealthPage"), QStringLiteral("sala::LoadPage"),
        QStringLiteral("sala::PinPad"),
        QStringLiteral("sala::SetupPage"),   QStringLiteral("sala::SignInPage"), QStringLiteral("sala::StaffHomePage"),
        QStringLiteral("sala::PlaylistCard"), QStringLiteral("sala::PlaylistPage"), QStringLiteral("sala::PlaylistsPage")};
    QHash<QString, QString> sources;
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
        const QHash<QString, QString> sources = sourcesByWords(language);
        QStringList named;
        for (const QString &button : buttonsIn(guide(language))) {
            EXPECT_TRUE(sources.contains(button)) << code(language).toStdString() << ": " << button.toStdString();
            named.append(sources.value(button));
        }
        EXPECT_EQ(named, english) << code(language).toStdString() << " leads another way";
    }
}

TEST(GuidesTest, FitOnOnePage) {
    for (const Language language : kLanguages) {
        EXPECT_LE(guide(language).count(u'\n'), 50) << code(language).toStdString();
    }
}

} // namespace
} // namespace sala
