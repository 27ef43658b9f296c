#include "app/commands/font_findings.h"

#include "app/commands/qt_messages.h"

#include "app/text/typography.h"

#include <QGuiApplication>

namespace sala {

QList<Finding> fontFindings(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    keepQtQuiet();
    const QGuiApplication application(argc, argv);
    QList<Finding> findings;
    for (const QString &font : missingFonts()) {
        findings.append(
            {Severity::Warning, QStringLiteral("font-missing"), font,
             QStringLiteral(
                 "this machine cannot show words in its script; install the package in brackets")});
    }
    return findings;
}

} // namespace sala
