// Writes a JPEG like a camera's, for measurements: fine detail everywhere, so that it is as large as a real
// one, and one plain colour in the middle, so that a program that shows it can be recognised.
//
//     make_photograph FILE.jpg WIDTHxHEIGHT RRGGBB [SEED [COUNT]]
//
// With COUNT, up to 25, so many different ones beside FILE.jpg at hardly more than the price of one.

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QStringList>

#include <cstdio>

namespace {

quint32 nextRandom(quint32 &state) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

QImage picture(const QSize &size, QRgb middle, quint32 seed) {
    QImage image(size, QImage::Format_RGB32);
    quint32 random = seed * 2654435761u + 1;
    const QRect plain(size.width() * 3 / 8, size.height() * 3 / 8, size.width() / 4, size.height() / 4);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int grain = int(nextRandom(random) & 31) - 16;
            const int tone = 90 + 60 * ((x / 160 + y / 120) % 2) + x * 60 / size.width();
            line[x] = plain.contains(x, y)
                          ? middle
                          : qRgb(qBound(0, tone + grain, 255), qBound(0, tone * 3 / 4 + grain, 255),
                                 qBound(0, int(seed * 37 % 120) + tone / 3 + grain, 255));
        }
    }
    return image;
}

/// The same coefficients under another table: fine and coarse detail weigh differently, every pixel is
/// another.
QByteArray varied(QByteArray jpeg, int variant) {
    constexpr int kWays = 5;
    const qsizetype table = jpeg.indexOf("\xff\xdb") + 5;
    jpeg[table + 1] = char(uchar(jpeg.at(table + 1)) + variant % kWays);
    jpeg[table + 2] = char(uchar(jpeg.at(table + 2)) + variant / kWays);
    return jpeg;
}

bool write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char **argv) {
    const QStringList size = argc > 2 ? QString::fromLatin1(argv[2]).split(u'x') : QStringList();
    if (argc < 4 || size.size() != 2) {
        std::fprintf(stderr, "usage: make_photograph FILE.jpg WIDTHxHEIGHT RRGGBB [SEED [COUNT]]\n");
        return 2;
    }
    const auto middle = QRgb(QByteArray(argv[3]).toUInt(nullptr, 16)) | 0xff000000u;
    const quint32 seed = argc > 4 ? QByteArray(argv[4]).toUInt() : 1;
    const QImage image = picture({size.at(0).toInt(), size.at(1).toInt()}, middle, seed);
    QBuffer jpeg;
    jpeg.open(QIODevice::WriteOnly);
    if (!image.save(&jpeg, "JPEG", 88)) {
        return 1;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    bool isWritten = write(path, jpeg.data());
    for (int variant = 1; isWritten && variant < (argc > 5 ? QByteArray(argv[5]).toInt() : 1); ++variant) {
        isWritten = write(QString(path).insert(path.size() - 4, QStringLiteral("-%1").arg(variant)),
                          varied(jpeg.data(), variant));
    }
    return isWritten ? 0 : 1;
}
