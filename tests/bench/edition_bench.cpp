/// sala_edition_bench FOLDER [MEGABYTES]   how long a kiosk takes to load an edition of that size (2000),
/// against `cp` and hashing of the same file on the same disk, turn by turn; and the next edition, of which
/// one hundredth is new, against a full load. Everything is on the disk itself when a time is taken. Prints
/// medians of five rounds.

#include "db/records/hash.h"
#include "db/records/seal_key.h"
#include "db/storage/editions/edition_loader.h"
#include "db/storage/editions/edition_publisher.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/record_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace sala;

namespace {

constexpr qsizetype kPhotographBytes = 4'000'000;
constexpr int kRounds = 5;
const Edit kEdit = Edit::by(QStringLiteral("bench"));

template<class Value>
Value must(Result<Value> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().detail),
                     qPrintable(result.error().subject));
        std::exit(1);
    }
    return std::move(*result);
}

void must(Result<void> result) {
    must(result.map([] { return true; }));
}

QByteArray noise(std::mt19937_64 &random, qsizetype bytes) {
    QByteArray made(bytes, Qt::Uninitialized);
    for (qsizetype at = 0; at + 8 <= bytes; at += 8) {
        const quint64 value = random();
        std::memcpy(made.data() + at, &value, 8);
    }
    return made;
}

void addPhotographs(Library &library, int count, std::mt19937_64 &random) {
    LibraryImportSink sink(library);
    for (int i = 0; i < count; ++i) {
        NewPhotograph photograph;
        photograph.source = QStringLiteral("%1.jpg").arg(random());
        for (const RenditionKind kind :
             {RenditionKind::Original, RenditionKind::Screen, RenditionKind::Thumbnail}) {
            const QByteArray bytes = noise(random, kind == RenditionKind::Screen ? kPhotographBytes : 4096);
            photograph.renditions.append(
                {kind, hashOf(bytes), bytes, {1920, 1280}, QStringLiteral("image/jpeg")});
        }
        must(sink.addPhotograph(photograph));
    }
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template<class Work>
double seconds(Work &&work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void copyAndHash(const QString &from, const QString &to) {
    QProcess::execute(QStringLiteral("cp"), {from, to});
    QProcess::execute(QStringLiteral("sync"), {to});
    QFile file(to);
    if (!file.open(QIODevice::ReadOnly)) {
        std::exit(1);
    }
    MediaHasher hasher;
    for (QByteArray piece = file.read(1 << 20); !piece.isEmpty(); piece = file.read(1 << 20)) {
        hasher.add(piece);
    }
    hasher.result();
}

QString publishTo(Library &library, const SealKey &key, const ExhibitionId &exhibition, const QString &path) {
    PublishOrder order;
    order.exhibition = exhibition;
    order.path = path;
    order.time = QDateTime::currentDateTimeUtc();
    must(Result<PublishedEdition>(publishEdition(library, key, order)));
    return path;
}

struct Times {
    std::vector<double> copy, full, delta;
};

void measure(const QDir &folder, const QString &one, const QString &two, const SealKey &key, Times &times) {
    const QString copy = folder.filePath(QStringLiteral("copy"));
    times.copy.push_back(seconds([&] { copyAndHash(one, copy); }));
    QFile::remove(copy);
    const QString place = folder.filePath(QStringLiteral("kiosk"));
    {
        KioskState state = must(KioskState::open(place));
        must(state.trust(key.publicKey()));
        times.full.push_back(seconds([&] { must(loadEdition(one, state)); }));
        times.delta.push_back(seconds([&] { must(loadEdition(two, state)); }));
    }
    QDir(place).removeRecursively();
    std::printf("cp and hash %.2f s, full load %.2f s, next edition %.3f s\n", times.copy.back(),
                times.full.back(), times.delta.back());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "sala_edition_bench FOLDER [MEGABYTES]\n");
        return 2;
    }
    const int count = std::max(100, int((argc > 2 ? atoll(argv[2]) : 2000) * 1'000'000 / kPhotographBytes));
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    std::mt19937_64 random(20161202);
    Library library = must(Library::create(folder.filePath(QStringLiteral("master.sala"))));
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("bangkok");
    exhibition.country = QStringLiteral("TH");
    must(ExhibitionRepository(library).add(exhibition, kEdit));
    const SealKey key = SealKey::generate();
    addPhotographs(library, count, random);
    const QString one = publishTo(library, key, exhibition.id, folder.filePath(QStringLiteral("one.sala")));
    addPhotographs(library, count / 100, random);
    const QString two = publishTo(library, key, exhibition.id, folder.filePath(QStringLiteral("two.sala")));
    std::printf("%d photographs, %.0f MB\n", count, double(QFile(one).size()) / 1e6);

    Times times;
    for (int round = 0; round < kRounds; ++round) {
        measure(folder, one, two, key, times);
    }
    std::printf("full load / cp and hash: %.2f (at most 1.3)\n", median(times.full) / median(times.copy));
    std::printf("next edition / full load: %.3f (at most 0.15)\n", median(times.delta) / median(times.full));
    for (const char *name : {"master.sala", "master.sala-wal", "master.sala-shm", "one.sala", "two.sala"}) {
        QFile::remove(folder.filePath(QLatin1String(name)));
    }
    return 0;
}
