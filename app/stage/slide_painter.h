#pragma once

#include "app/stage/caption_plate.h"
#include "app/stage/pan_zoom.h"
#include "app/stage/slide_films.h"
#include "app/stage/slide_subtitles.h"
#include "media/picture/picture_cache.h"
#include "media/slideshow/slideshow.h"
#include "translations/switcher.h"

#include <QHash>
#include <QMap>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// Draws the slides of one playlist on a stage of a given size: photographs out of the cache, films as they
/// are told, words drawn once a slide and kept. The words of a film that fills the stage go after a while, so
/// that its picture is seen; its subtitles stand clear of everything. GUI thread; the cache must outlive it.
class SlidePainter {
  public:
    explicit SlidePainter(PictureCache &cache) : m_cache(cache) {}

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    /// What the indexes below count, instead of the catalogue's whole playlist.
    void setEntries(const QList<PlaylistEntry> &entries);
    /// Another size, language or theme: everything drawn ahead is forgotten.
    void setStage(const QSizeF &size, const PlateStyle &style);

    /// Each slide's words in the next of these, in turn, for people who cannot choose; none: in the stage's language.
    /// `switcher` lends the program's own words beside them, and must outlive this.
    void setLanguages(const QList<Language> &languages, LanguageSwitcher *switcher);
    Language languageOf(int index);
    /// Whether the stage says that it can be touched.
    void setInviting(bool isInviting);

    /// Whether films are played. If not, their posters are slides like photographs.
    void setPlaysFilms(bool playsFilms) { m_playsFilms = playsFilms; }
    bool isFilm(int index) const;
    /// A title card: words alone, on the wall.
    bool isCard(int index) const;

    /// The picture that slide `index` draws, of a film its poster; a null media when it has none.
    PictureRequest request(int index) const;

    /// True when the slide can be drawn whole: its picture is decoded and held here, so that nothing can
    /// take it away while it is seen. Draws its words if they are not.
    bool prepare(int index);
    /// The words alone, for a film whose picture is elsewhere.
    void prepareWords(int index);

    /// What the film that is current shows from now on.
    void setFilm(const FilmMoment &moment) { m_film = moment; }
    /// The film that is current gives way: what it shows now stands while it fades.
    void handOver();
    /// True when another subtitle is to be seen than when the film was last painted.
    bool hasOtherSubtitle(const FilmMoment &moment);

    /// Forgets all slides but these.
    void keepOnly(const QList<int> &indexes);

    /// Where the slide's words, the header and the invitation stand; none of them lies on another. The slide
    /// must have been prepared.
    struct Plates {
        QRectF words; ///< empty when it has none, or when they have gone
        QRectF header;
        QRectF invitation;
    };
    Plates plates(int index);
    /// Where subtitles stand just now; the slide must be the current one.
    QList<QRectF> subtitles(int index);

    static constexpr std::chrono::milliseconds kFilmWords{8000}; ///< so long they stand over a film
    static constexpr std::chrono::milliseconds kFilmWordsFade{600};

    /// Draws one frame. Every slide named in it must have been prepared.
    void paint(QPainter &painter, const SlideFrame &frame);

  private:
    void findWorks();
    const Work *work(int index) const;
    StageLayout layout(int index) const;
    void paintSlide(QPainter &painter, int index, double motion, const FilmMoment &film);
    void paintAround(QPainter &painter, const QRectF &picture) const;
    QImage picture(int index, const FilmMoment &film) const;
    double wordsOpacity(int index, const FilmMoment &film);
    SubtitlePainter &subtitlePainter(int index);
    PlateStyle styleOf(int index);
    QImage wordsFor(int index);
    const QImage &header(int index);
    void paintHeader(QPainter &painter, const SlideFrame &frame, const QPointF &at);
    const QImage &invitation();
    QImage fittingWords(int index);
    QImage fittingCard(int index);
    QRectF wordsRect(int index, const QSizeF &size);

    PictureCache &m_cache;
    std::shared_ptr<const Catalogue> m_catalogue;
    QList<PlaylistEntry> m_entries;
    QList<const Work *> m_works; ///< of the entries, in the catalogue; null: it has no such work
    QSizeF m_size;
    PlateStyle m_style;
    QHash<int, QImage> m_pictures; ///< by index; after a resize the old size until the new one is decoded
    QHash<int, QImage> m_words;    ///< by index
    QMap<std::pair<bool, Language>, QImage> m_headers;  ///< by whether they stand over a picture, and in what
    LanguageSwitcher *m_switcher = nullptr;
    QList<Language> m_languages;                        ///< that take turns
    QHash<int, Language> m_turns;                       ///< by index
    qsizetype m_nextTurn = 0;
    bool m_isInviting = true;
    QImage m_invitation;
    bool m_playsFilms = false;
    FilmMoment m_film;     ///< of the current slide
    FilmMoment m_outgoing; ///< of the one that fades
    SlideSubtitles m_subtitles;
    std::chrono::milliseconds m_paintedAt{0}; ///< in the film
};

} // namespace sala
