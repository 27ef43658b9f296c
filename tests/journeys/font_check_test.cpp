// A machine that lacks a font: made by a fontconfig file that hides it from the real program.

#include "tests/journeys/program.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// Hides one family from every program that is started while it lives.
class HiddenFont {
  public:
    explicit HiddenFont(const QString &family) {
        QFile file(m_folder.filePath(QStringLiteral("fonts.conf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                           "<include>/etc/fonts/fonts.conf</include><selectfont><rejectfont><pattern>"
                           "<patelt name=\"family\"><string>%1</string></patelt>"
                           "</pattern></rejectfont></selectfont></fontconfig>")
                .arg(family)
                .toUtf8());
        file.close();
        qputenv("FONTCONFIG_FILE", file.fileName().toUtf8());
    }
    ~HiddenFont() { qunsetenv("FONTCONFIG_FILE"); }
    HiddenFont(const HiddenFont &) = delete;
    HiddenFont &operator=(const HiddenFont &) = delete;

  private:
    QTemporaryDir m_folder;
};

QStringList missingFontsByCheck() {
    const QJsonArray rows = runSala({QStringLiteral("--library"), sampleLibraryFile(),
                                     QStringLiteral("check"), QStringLiteral("--json")})
                                .json();
    QStringList fonts;
    for (const auto &row : rows) {
        if (row.toObject().value(QLatin1String("code")).toString() == QLatin1String("font-missing")) {
            fonts.append(row.toObject().value(QLatin1String("subject")).toString());
        }
    }
    return fonts;
}

TEST(FontCheckTest, CheckNamesTheMissingFontAndItsPackage) {
    const HiddenFont hidden(QStringLiteral("Noto Sans Khmer"));

    EXPECT_EQ(missingFontsByCheck(), QStringList{QStringLiteral("Noto Sans Khmer (fonts-noto-core)")});
}

TEST(FontCheckTest, CheckSaysNothingWhereAllFontsAre) {
    EXPECT_EQ(missingFontsByCheck(), QStringList());
}

TEST(FontCheckTest, TheKioskSaysItOnStandardErrorWhenItStarts) {
    const HiddenFont hidden(QStringLiteral("Noto Sans Myanmar"));

    QProcess kiosk;
    kiosk.setReadChannel(QProcess::StandardError);
    kiosk.start(programFile(), {QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("show")});
    QByteArray errors;
    while (!errors.contains("Noto Sans Myanmar (fonts-noto-core)") && kiosk.waitForReadyRead(30000)) {
        errors += kiosk.readAllStandardError();
    }
    kiosk.kill();
    kiosk.waitForFinished();

    EXPECT_TRUE(errors.contains("Noto Sans Myanmar (fonts-noto-core)")) << errors.constData();
}

} // namespace
} // namespace sala
