#include "media/picture/vips_codec.h"

#include <QFileInfo>
#include <QLibrary>

namespace sala {
namespace {

QString modulePath() {
    // Not from QCoreApplication, which commands without a window do not make.
    const QString program = QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath()).path();
    for (const char *folder : {"/", "/../lib/sala/", "/../"}) {
        QString path = program + QLatin1String(folder) + QStringLiteral("sala_vips.so");
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

Result<VipsCodec *> load() {
    const QString path = modulePath();
    if (path.isEmpty()) {
        return fail(ErrorCode::Io, QStringLiteral("sala_vips.so is not installed beside the program"));
    }
    QLibrary library(path);
    const auto codec = reinterpret_cast<VipsCodec *(*)()>(library.resolve("salaVipsCodec"));
    if (!codec) {
        return fail(ErrorCode::Io, library.errorString());
    }
    if (VipsCodec *started = codec()) {
        return started;
    }
    return fail(ErrorCode::Io, QStringLiteral("libvips does not start"));
}

} // namespace

Result<VipsCodec *> vipsCodec() {
    static const Result<VipsCodec *> codec = load();
    return codec;
}

} // namespace sala
