#include "tests/journeys/drawn_kiosk.h"

#include "app/look/each_finger.h"
#include "app/stage/stage_view.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/reading_page.h"
#include "media/document/document_covers.h"
#include "tests/media/document/test_documents.h"
#include "tests/media/film/test_films.h"

#include <QPointingDevice>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cmath>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

/// Vowels around, marks in stacks, final consonants, words that no dictionary has.
QString worstWords(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("Jeopardising undocumented");
    case Language::Thai:
        return QStringLiteral("ที่สุด ปู่ญ่า น้ำ");
    case Language::Khmer:
        return QStringLiteral("ខ្ញុំ ស្ត្រី ប្រុស");
    case Language::Burmese:
        return QStringLiteral("ပတ္တမြား သင်္ဘော ကျွန်ုပ်");
    case Language::Japanese:
        return QStringLiteral("「ちょっと」きゃー");
    }
    return {};
}

/// The drawn picture's, but small: nobody looks at it here.
void makeSmall(Work &work, int number) {
    constexpr std::array kAspects{1.5, 1.5, 0.667, 1.0, 2.6};
    const double aspect = kAspects[size_t(number) % kAspects.size()];
    for (Rendition &rendition : work.renditions) {
        rendition.sizePx = aspect > 1 ? QSize(96, qRound(96 / aspect)) : QSize(qRound(96 * aspect), 96);
        rendition.media.bytes = QStringLiteral("%1 %2 %3")
                                    .arg(number)
                                    .arg(rendition.sizePx.width())
                                    .arg(rendition.sizePx.height())
                                    .toLatin1();
    }
}

void addPlace(Catalogue &catalogue) {
    catalogue.places.append(Place());
    catalogue.places.last().id = PlaceId::generate();
    const Id place = catalogue.places.last().id;
    const std::array<QString, 5> names{
        QStringLiteral("Phnom Penh, Cambodia"), QStringLiteral("กรุงพนมเปญ ประเทศกัมพูชา"),
        QStringLiteral("រាជធានីភ្នំពេញ ប្រទេសកម្ពុជា"), QStringLiteral("ဖနွမ်းပင်မြို့၊ ကမ္ဘောဒီးယားနိုင်ငံ"),
        QStringLiteral("プノンペン（カンボジア）")};
    for (const Language language : kLanguages) {
        catalogue.texts.insert({place, TextField::Title, language}, names[size_t(language)]);
    }
}

void makeHard(Catalogue &catalogue, Work &work, int number) {
    makeSmall(work, number);
    work.place = catalogue.places.first().id;
    work.date = PartialDate::fromIso(QStringLiteral("2016-05-28")).value();
    work.creator = QStringLiteral("Gajy Qüpgj");
    for (const Language language : kLanguages) {
        QString &title = catalogue.texts[{work.id, TextField::Title, language}];
        title = number % 2 == 0 ? worstWords(language) + QStringLiteral(" ") + title : title;
        catalogue.texts.insert({work.id, TextField::AltText, language}, title);
    }
}

/// A long, small and silent film, made once: it plays on while a walk looks at it.
MemoryFilms &films() {
    static MemoryFilms memory;
    return memory;
}

MediaHash filmBytes() {
    static const MediaHash medium = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.mp4"));
        makeFilm(path,
                 {.size = QStringLiteral("64x36"), .seconds = 300, .rate = QStringLiteral("5"), .sounds = 0});
        return films().addFile(path);
    }();
    return medium;
}

/// What is said in it: the worst words, all the time.
QString saidIn(Language language) {
    QString cues = QStringLiteral("WEBVTT\n");
    for (int minute = 0; minute < 5; ++minute) {
        cues +=
            QStringLiteral("\n00:0%1:00.000 --> 00:0%1:59.900\n%2\n").arg(minute).arg(worstWords(language));
    }
    return cues;
}

void addFilm(Catalogue &catalogue) {
    Work work = catalogue.works.first();
    work.id = WorkId::generate();
    work.kind = WorkKind::Interview;
    work.renditions.append({RenditionKind::Film, filmBytes(), {64, 36}, QStringLiteral("video/mp4"), 1});
    ShownFilm film;
    film.film.work = work.id;
    film.film.duration = std::chrono::minutes(5);
    film.versions.append({{}, work.id, FilmVersionKind::SignLanguage, Language::Khmer, 0, filmBytes()});
    for (const Language language : kLanguages) {
        catalogue.texts.insert({work.id, TextField::Title, language}, worstWords(language));
        catalogue.texts.insert({work.id, TextField::Caption, language}, worstWords(language));
        film.tracks.append({{}, work.id, language, SubtitleKind::Subtitles, {}, saidIn(language)});
        film.tracks.append({{}, work.id, language, SubtitleKind::Chapters, {}, saidIn(language)});
    }
    catalogue.films.insert(work.id, film);
    catalogue.works.append(work);
}

/// Documents by their hash; everything else is drawn.
class DrawnDocuments final : public PictureSource {
  public:
    static MediaHash medium(Language language) {
        return {QByteArray("document ") + code(language).toLatin1()};
    }

    Result<QByteArray> read(const MediaHash &media) override {
        for (const Language language : kLanguages) {
            if (media == medium(language)) {
                const QString heading = worstWords(language) + QStringLiteral(" 2016");
                return makeDocument({.pages = 12, .hue = 60, .outline = QStringList(3, heading)});
            }
        }
        return m_pictures.read(media);
    }

  private:
    DrawnPictures m_pictures;
};

void addDocument(Catalogue &catalogue) {
    Work work = catalogue.works.first();
    work.id = WorkId::generate();
    work.kind = WorkKind::Document;
    ShownDocument document;
    for (const Language language : kLanguages) {
        document.versions.append(
            {DocumentVersionId::generate(), work.id, language, DrawnDocuments::medium(language), 12, {}});
        catalogue.texts.insert({work.id, TextField::Title, language}, worstWords(language));
        catalogue.texts.insert({work.id, TextField::Caption, language}, worstWords(language));
    }
    catalogue.documents.insert(work.id, document);
    catalogue.works.append(work);
}

} // namespace

QString WalkLanguage::name() const {
    if (!pseudo) {
        return code(language);
    }
    return *pseudo == PseudoLanguage::Long ? QStringLiteral("pseudolong") : QStringLiteral("pseudoaccented");
}

QList<WalkLanguage> walkLanguages() {
    QList<WalkLanguage> all{{Language::English, PseudoLanguage::Long},
                            {Language::English, PseudoLanguage::Accented}};
    for (const Language language : kLanguages) {
        all.append(WalkLanguage{language, {}});
    }
    return all;
}

Catalogue worstCatalogue() {
    Catalogue catalogue = sampleCatalogue();
    catalogue.exhibition.publicAddress = QUrl(QStringLiteral("https://exhibition.example.org/beyond-borders/pageants"));
    addPlace(catalogue);
    for (int i = 0; i < catalogue.works.size(); ++i) {
        makeHard(catalogue, catalogue.works[i], i);
        PlaylistEntry entry;
        entry.work = catalogue.works[i].id;
        catalogue.playlist.entries.append(entry);
    }
    addFilm(catalogue);
    addDocument(catalogue);
    return catalogue;
}

double pxPerMmOf(QSize px, double inches) {
    return std::hypot(px.width(), px.height()) / (inches * 25.4);
}

void addRecordings(Catalogue &catalogue) {
    static const MediaHash medium = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("voice.m4a"));
        EXPECT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                               QStringLiteral("sine=frequency=300:duration=60"), path}));
        return films().addFile(path);
    }();
    for (const Work &work : std::as_const(catalogue.works)) {
        for (const Language language : kLanguages) {
            catalogue.recordings[work.id].append(
                {RecordingId::generate(), work.id, language, medium, std::chrono::minutes(1), {}});
        }
    }
}

DrawnKiosk::DrawnKiosk(QSize size, Catalogue catalogue)
    : m_catalogue(std::move(catalogue)),
      m_pictures(std::make_shared<DocumentCovers>(std::make_shared<DrawnDocuments>()), 50'000'000),
      m_languages(QStringLiteral(":/i18n")),
      window({m_pictures, std::make_shared<DrawnDocuments>(), m_languages, &films()}) {
    window.stage().setClock([] { return std::chrono::milliseconds(1000); });
    child<IdleOverlay>("idleOverlay")->setClock([] { return std::chrono::milliseconds(0); });
    window.fingers().setTimes({std::chrono::milliseconds(0), std::chrono::milliseconds(0)}); // no person is so fast
    window.resize(size);
    window.setCatalogue(std::make_shared<const Catalogue>(m_catalogue));
    window.show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.stage().hasPicture(); }, 20000));
}

DrawnKiosk::~DrawnKiosk() = default;

void DrawnKiosk::speak(const WalkLanguage &language) {
    const bool hasOtherTexts = m_pseudo || language.pseudo;
    m_pseudo.reset();
    if (hasOtherTexts) {
        const QString page = window.currentPage()->name();
        window.setCatalogue(std::make_shared<const Catalogue>(
            language.pseudo ? inPseudoLanguage(m_catalogue, *language.pseudo) : m_catalogue));
        show(page);
    }
    window.setLanguage(language.language);
    if (language.pseudo) {
        m_pseudo = std::make_unique<PseudoTranslator>(*language.pseudo);
        QCoreApplication::installTranslator(m_pseudo.get());
    }
    QCoreApplication::sendPostedEvents();
}

void DrawnKiosk::show(const QString &page) {
    EXPECT_TRUE(window.showPage(page)) << page.toStdString();
    if (page == QLatin1String("attract")) {
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.stage().hasPicture(); }, 20000));
    }
    if (page == QLatin1String("interview")) {
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return window.interview()->player().framesShown() > 0; }, 20000));
    }
    if (page == QLatin1String("reading")) {
        DocumentPages &pages = window.readingRoom()->pages();
        EXPECT_TRUE(QTest::qWaitFor([&] { return pages.state() == DocumentPages::State::Open; }, 20000));
    }
    QCoreApplication::sendPostedEvents();
}

void DrawnKiosk::touch(QWidget *widget) const {
    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(widget, screen).press(0, widget->rect().center(), widget);
    QTest::touchEvent(widget, screen).release(0, widget->rect().center(), widget);
}

} // namespace sala::test
