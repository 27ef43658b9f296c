#include "app/commands/qt_messages.h"

#include <QLoggingCategory>

#include <cstdio>
#include <cstring>

namespace sala {
namespace {

void write(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    const bool isOurs = context.category && std::strncmp(context.category, "sala.", 5) == 0;
    if (isOurs || type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    }
}

} // namespace

void keepQtQuiet() {
    qInstallMessageHandler(write);
}

} // namespace sala
