// Writes a JPEG like a camera's, for measurements: fine detail everywhere, so that it is as large as a real
// one, and one plain colour in the middle, so that a program that shows it can be recognised.
//
//     make_photograph FILE.jpg WIDTHxHEIGHT RRGGBB [SEED]

#include <QGuiApplication>
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
            line[x] = plain.contains(x, y) ? middle
                                           : qRgb(qBound(0, tone + grain, 255), qBound(0, tone * 3 / 4 + grain, 255),
                                                  qBound(0, int(seed * 37 % 120) + tone / 3 + grain, 255));
        }
    }
    return image;
}

} // namespace

int main(int argc, char **argv) {
    const QStringList size = argc > 2 ? QString::fromLatin1(argv[2]).split(u'x') : QStringList();
    if (argc < 4 || size.size() != 2) {
        std::fprintf(stderr, "usage: make_photograph FILE.jpg WIDTHxHEIGHT RRGGBB [SEED]\n");
        return 2;
    }
    const auto middle = QRgb(QByteArray(argv[3]).toUInt(nullptr, 16)) | 0xff000000u;
    const quint32 seed = argc > 4 ? QByteArray(argv[4]).toUInt() : 1;
    const QImage image = picture({size.at(0).toInt(), size.at(1).toInt()}, middle, seed);
    return image.save(QString::fromLocal8Bit(argv[1]), "JPEG", 88) ? 0 : 1;
}
