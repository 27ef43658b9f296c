#include "app/commands/qt_messages.h"

#include <QHash>
#include <QLoggingCategory>

#include <cstdio>
#include <cstring>
#include <mutex>

namespace sala {
namespace {

/// A sound server that is not there is asked for every few seconds, and Qt says so every time.
bool isNews(const QMessageLogContext &context, const QString &message) {
    static std::mutex mutex;
    static QHash<QString, qint64> said;
    const std::lock_guard lock(mutex);
    constexpr qsizetype kMostKept = 1000; // a line that names something else each time is not the same
    if (said.size() >= kMostKept) {
        said.clear();
    }
    const qint64 times = ++said[QString::fromLatin1(context.category) + QLatin1Char('\n') + message];
    constexpr qint64 kMention = 1000;
    if (times % kMention == 0) {
        std::fprintf(stderr, "%s (said %lld times)\n", qPrintable(message), static_cast<long long>(times));
    }
    return times == 1;
}

bool isOurs(const QMessageLogContext &context) {
    return context.category && std::strncmp(context.category, "sala.", 5) == 0;
}

void writeNews(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (isOurs(context) || type == QtFatalMsg || isNews(context, message)) {
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    }
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    const bool isOfSound = message.contains(QLatin1String("PulseAudioService:"));
    if (isOurs(context) || (type == QtCriticalMsg && !isOfSound) || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    }
}

} // namespace

void keepQtQuiet() {
    qInstallMessageHandler(write);
}

void sayOnce() {
    qInstallMessageHandler(writeNews);
}

} // namespace sala
