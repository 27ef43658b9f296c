/// sala_import_bench renditions FOLDER FILE…   makes both renditions of each file, as an import does
/// sala_import_bench psnr REFERENCE PICTURE    says how near PICTURE is to REFERENCE, in dB

#include "media/picture/decode.h"
#include "media/picture/renditions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <cstdio>

using namespace sala;

namespace {

QByteArray readAll(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int makeAll(const QString &folder, const QStringList &paths) {
    for (const QString &path : paths) {
        const auto renditions = makeRenditions(readAll(path));
        const QString base = folder + QLatin1Char('/') + QFileInfo(path).completeBaseName();
        if (!renditions || !write(base + QStringLiteral("-screen.jpg"), renditions->screen.jpeg) ||
            !write(base + QStringLiteral("-thumbnail.jpg"), renditions->thumbnail.jpeg)) {
            std::fprintf(stderr, "%s failed\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}

int printPsnr(const QString &reference, const QString &picture) {
    const auto a = decodeWhole(readAll(reference));
    const auto b = decodeWhole(readAll(picture));
    if (!a || !b || a->size() != b->size()) {
        std::fprintf(stderr, "not two pictures of one size\n");
        return 1;
    }
    double squares = 0;
    for (int y = 0; y < a->height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a->constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b->constScanLine(y));
        for (int x = 0; x < a->width(); ++x) {
            const auto square = [](int difference) { return double(difference) * difference; };
            squares += square(qRed(left[x]) - qRed(right[x])) + square(qGreen(left[x]) - qGreen(right[x])) +
                       square(qBlue(left[x]) - qBlue(right[x]));
        }
    }
    std::printf("%.2f\n", 10 * std::log10(255.0 * 255.0 / (squares / (3.0 * a->width() * a->height()))));
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3 && arguments[1] == QLatin1String("renditions")) {
        return makeAll(arguments[2], arguments.mid(3));
    }
    if (arguments.size() == 4 && arguments[1] == QLatin1String("psnr")) {
        return printPsnr(arguments[2], arguments[3]);
    }
    std::fprintf(stderr, "usage: sala_import_bench renditions FOLDER FILE… | psnr REFERENCE PICTURE\n");
    return 2;
}
