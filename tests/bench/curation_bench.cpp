/// sala_curation_bench [WORKS]   what a curator waits for with so many works (10000), each with a title, caption, description and
/// story in five languages: reading the collection, making the search, each keystroke of words in every script, one changed text,
/// counting what is left, filtering; which photographs look alike; keeping one draft on this disk; and what was
/// translated before. Prints medians and the 95th percentile, in milliseconds.

#include "db/storage/collection_loader.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/new_library.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "media/captions/memory_lines.h"
#include "media/collection/work_search.h"
#include "media/picture/likeness.h"
#include "media/picture/renditions.h"
#include "media/text/text_difference.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

using namespace sala;

namespace {

const Edit kEdit = Edit::by(QStringLiteral("bench"));

const QString kWords[] = {
    QStringLiteral("river bridge border family market boat evening photograph worker return letter mountain"),
    QStringLiteral("แม่น้ำ สะพาน ชายแดน ครอบครัว ตลาด เรือ ยามเย็น ภาพถ่าย คนงาน กลับบ้าน จดหมาย ภูเขา"),
    QStringLiteral("ទន្លេ ស្ពាន ព្រំដែន គ្រួសារ ផ្សារ ទូក ល្ងាច រូបថត កម្មករ ត្រឡប់ សំបុត្រ ភ្នំ"),
    QStringLiteral("မြစ် တံတား နယ်စပ် မိသားစု ဈေး လှေ ညနေ ဓာတ်ပုံ အလုပ်သမား ပြန် စာ တောင်"),
    QStringLiteral("川 橋 国境 家族 市場 舟 夕方 写真 労働者 帰る 手紙 山")};

template<class Value>
Value must(Result<Value> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().detail), qPrintable(result.error().subject));
        std::exit(1);
    }
    return std::move(*result);
}

void must(Result<void> result) {
    must(result.map([] { return true; }));
}

/// Of the processor, for what one thread computes: others on the machine do not count.
template<class Work>
double milliseconds(Work &&work) {
    const std::clock_t before = std::clock();
    work();
    return double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
}

/// By the clock on the wall, for what waits for the disk.
template<class Work>
double waited(Work &&work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %8.2f  95%% %8.2f  worst %8.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
}

QString prose(Language language, qsizetype words, std::mt19937 &random) {
    const QStringList stock = kWords[size_t(language)].split(u' ');
    const bool isSpaced = language == Language::English;
    QString text;
    for (qsizetype i = 0; i < words; ++i) {
        text += stock[qsizetype(random() % size_t(stock.size()))];
        text += isSpaced || random() % 8 == 0 ? QStringLiteral(" ") : QString();
    }
    return text;
}

void addWork(Library &library, int number, const PlaceId &place, std::mt19937 &random) {
    Work work;
    work.id = WorkId::generate();
    work.source = QStringLiteral("DSC_%1.jpg").arg(number, 5, 10, QLatin1Char('0'));
    work.creator = QStringLiteral("John Hulme");
    work.place = place;
    work.date = {2016, 5, 1 + number % 31};
    must(WorkRepository(library).add(work, kEdit));
    QList<TextChange> changes;
    const std::pair<TextField, int> fields[] = {
        {TextField::Title, 4}, {TextField::Caption, 20}, {TextField::AltText, 15}, {TextField::Story, 150}};
    for (const Language language : kLanguages) {
        for (const auto &[field, words] : fields) {
            changes.append({{work.id, field, language}, prose(language, words, random), TextStatus::Translated});
        }
    }
    must(TextRepository(library).setAll(changes, kEdit));
}

QString makeLibrary(const QString &path, int works) {
    std::mt19937 random(1);
    NewLibrary made = must(NewLibrary::begin(path));
    QList<Place> places;
    for (int i = 0; i < 40; ++i) {
        places.append({PlaceId::generate(), QStringLiteral("place-%1").arg(i), QStringLiteral("KH")});
        must(PlaceRepository(made.library()).add(places.last(), kEdit));
    }
    for (int i = 0; i < works; ++i) {
        addWork(made.library(), i, places[i % places.size()].id, random);
    }
    must(std::move(made).finish());
    return path;
}

/// Every keystroke of a few words, as it would be typed.
void typeWords(const WorkSearch &search) {
    const char16_t *typed[] = {u"DSC_00017", u"border family", u"ชายแดน เรือ", u"ព្រំដែន គ្រួសារ", u"နယ်စပ် မိသားစု", u"労働者 帰る", u"place-3 hulme",
                               u"nowhere at all"};
    std::vector<double> times;
    for (const char16_t *words : typed) {
        const QString all = QString::fromUtf16(words);
        for (qsizetype length = 1; length <= all.size(); ++length) {
            times.push_back(milliseconds([&] { search.find(all.first(length)); }));
        }
    }
    print("a keystroke of the search", times);
}

void measureCollection(const QString &path) {
    Library library = must(Library::open(path, Library::Mode::ReadOnly));
    std::vector<double> titles;
    std::vector<double> whole;
    std::vector<double> making;
    Collection collection;
    WorkSearch search;
    for (int round = 0; round < 5; ++round) {
        titles.push_back(milliseconds([&] {
            collection = must(loadCollection(library, CollectionDepth::Titles));
            search = WorkSearch::fromCollection(collection);
        }));
        whole.push_back(milliseconds([&] { collection = must(loadCollection(library)); }));
        making.push_back(milliseconds([&] { search = WorkSearch::fromCollection(collection); }));
    }
    print("reading titles, with a search over them", titles);
    print("reading the whole collection", whole);
    print("making the search over it", making);
    typeWords(search);
    const ConsentQuestion question{ConsentUse::Exhibition, QStringLiteral("TH"), QDate(2016, 12, 1)};
    QList<Workload> loads;
    std::vector<double> counting;
    std::vector<double> filtering;
    std::vector<double> setting;
    for (int round = 0; round < 20; ++round) {
        counting.push_back(milliseconds([&] { loads = workloads(collection, question); }));
        WorkFilter filter;
        filter.place = collection.places[round].id;
        filter.text = WorkFilter::Text::Unreviewed;
        filtering.push_back(milliseconds([&] {
            for (qsizetype i = 0; i < loads.size(); ++i) {
                fits(collection.works[i], loads[i], filter);
            }
        }));
        setting.push_back(milliseconds([&] {
            search.setText({collection.works[round].id, TextField::Story, Language::Thai}, QStringLiteral("แม่น้ำสายใหม่"));
        }));
    }
    print("counting what is left in all works", counting);
    print("filtering all works", filtering);
    print("one changed text of the search", setting);
}

/// Against what one photograph costs anyhow when it comes in: its thumbnail decoded, and what it looks like found.
void measureLikeness(int works) {
    std::mt19937_64 random(4);
    QList<WorkLikeness> all;
    for (int i = 0; i < works; ++i) {
        all.append({WorkId::generate(), Likeness{random()}});
    }
    QImage image(512, 341, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(int(random() % 60) + x / 3, y / 2, (x * y) % 251));
        }
    }
    const QByteArray thumbnail = must(makeRendition(image, 512)).jpeg;
    std::vector<double> one;
    std::vector<double> making;
    for (int round = 0; round < 50; ++round) {
        making.push_back(milliseconds([&] { likenessOf(thumbnail); }));
        one.push_back(milliseconds([&] { mostAlike(Likeness{random()}, all); }));
    }
    print("what a thumbnail looks like", making);
    print("one photograph compared with all", one);
    print("all compared with each other", {milliseconds([&] { alikeWorks(all); })});
    std::sort(one.begin(), one.end());
    std::sort(making.begin(), making.end());
    std::printf("%-44s %.3f of finding what it looks like\n", "comparing one with all", one[25] / making[25]);
}

void measureDrafts(const QString &path) {
    Library library = must(Library::open(path, Library::Mode::ReadWrite));
    const Curator curator{CuratorId::generate(), QStringLiteral("Sokha")};
    must(CuratorRepository(library).add(curator, QStringLiteral("river of stones"), kEdit));
    const WorkId work = must(WorkRepository(library).all()).first().id;
    std::mt19937 random(2);
    std::vector<double> keeping;
    Draft draft{{work, TextField::Story, Language::Khmer}, curator.id, {}, {}, QDateTime::currentDateTimeUtc()};
    for (int i = 0; i < 200; ++i) {
        draft.body = prose(Language::Khmer, 200, random);
        keeping.push_back(waited([&] { must(DraftRepository(library).keep(draft)); }));
    }
    print("keeping one draft of a story", keeping);
}

void measureDifference() {
    std::mt19937 random(3);
    std::vector<double> times;
    for (const Language language : kLanguages) {
        QString before = prose(language, 900, random);
        QString after = before;
        for (int i = 0; i < 20; ++i) {
            after.insert(qsizetype(random() % size_t(after.size())), QStringLiteral(" new "));
        }
        times.push_back(milliseconds([&] { differenceOf(before, after, language); }));
        times.push_back(milliseconds([&] { differenceOf(before, prose(language, 900, random), language); }));
    }
    print("a difference of two stories of 900 words", times);
}

/// Texts like one of each field, among all that are translated from English to Khmer.
void measureMemory(const QString &path) {
    Library library = must(Library::open(path, Library::Mode::ReadOnly));
    const Collection collection = must(loadCollection(library));
    QList<MemoryEntry> entries;
    std::vector<double> making;
    TranslationMemory memory;
    for (const Work &work : collection.works) {
        for (const TextField field : kTextFields) {
            addToMemory(entries, collection.text({work.id, field, Language::English}), collection.text({work.id, field, Language::Khmer}),
                        work.source);
        }
    }
    making.push_back(milliseconds([&] { memory = TranslationMemory(entries); }));
    std::vector<double> finding;
    for (int i = 0; i < 200; ++i) {
        const QString source = entries[i * 97 % entries.size()].source;
        finding.push_back(milliseconds([&] { memory.find(source); }));
    }
    std::printf("%d translations to look through\n", memory.size());
    print("making the translation memory", making);
    print("texts translated before like one of them", finding);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const int works = argc > 1 ? std::atoi(argv[1]) : 10000;
    const QString path = makeLibrary(folder.filePath(QStringLiteral("bench.sala")), works);
    measureCollection(path);
    measureLikeness(works);
    measureDrafts(path);
    measureMemory(path);
    measureDifference();
    return 0;
}
