#include "app/stage/slide_painter.h"

#include "db/records/works_by_id.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

using Words = StageLayout::Words;

/// Where a photograph stands for who wants nothing to move: half of its way, where its subject is near.
constexpr double kStillMotion = 0.5;

} // namespace

void SlidePainter::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    m_entries = m_catalogue ? m_catalogue->playlist.entries : QList<PlaylistEntry>();
    findWorks();
    m_pictures.clear();
    m_film = m_outgoing = {};
    m_subtitles.forget();
    setStage(m_size, m_style);
}

void SlidePainter::setEntries(const QList<PlaylistEntry> &entries) {
    if (m_entries != entries) {
        m_entries = entries;
        findWorks();
        m_pictures.clear();
        m_words.clear();
    }
}

/// Once: a playlist may have as many entries as the catalogue has works.
void SlidePainter::findWorks() {
    m_works.clear();
    if (!m_catalogue) {
        return;
    }
    const QHash<WorkId, const Work *> works = worksById(*m_catalogue);
    for (const PlaylistEntry &entry : std::as_const(m_entries)) {
        m_works.append(works.value(entry.work));
    }
}

void SlidePainter::setLanguages(const QList<Language> &languages, LanguageSwitcher *switcher) {
    m_languages = languages;
    m_switcher = switcher;
    m_turns.clear();
    m_nextTurn = 0;
    setStage(m_size, m_style);
}

void SlidePainter::setInviting(bool isInviting) {
    m_isInviting = isInviting;
    setStage(m_size, m_style);
}

void SlidePainter::setStage(const QSizeF &size, const PlateStyle &style) {
    m_size = size;
    m_style = style;
    m_words.clear();
    m_headers.clear();
    m_invitation = {};
}

const Work *SlidePainter::work(int index) const {
    return m_works.value(index);
}

bool SlidePainter::isCard(int index) const {
    const Work *const shown = work(index);
    return shown && shown->kind == WorkKind::TitleCard;
}

bool SlidePainter::isFilm(int index) const {
    const bool exists = m_playsFilms && m_catalogue && index >= 0 && index < m_entries.size();
    const bool isOne = exists && m_catalogue->film(m_entries.at(index).work);
    const Work *shown = isOne ? work(index) : nullptr;
    const Rendition *film = shown ? shown->rendition(RenditionKind::Film) : nullptr;
    return film && !film->sizePx.isEmpty();
}

PictureRequest SlidePainter::request(int index) const {
    const Work *shown = work(index);
    const Rendition *rendition = shown ? shown->rendition(RenditionKind::Screen) : nullptr;
    if (!rendition || rendition->sizePx.isEmpty() || m_size.isEmpty()) {
        return {};
    }
    const QSizeF whole = rendition->sizePx;
    const QSizeF picture = isFilm(index) ? whole : croppedSize(whole, framingOf(*shown));
    const QSizeF box = layout(index).picture.size() * m_style.devicePixelRatio;
    const double zoom = isFilm(index) ? 1 : kZoom;
    const double scale = std::max(box.width() / picture.width(), box.height() / picture.height()) * zoom;
    return {rendition->media, scale < 1 ? (whole * scale).toSize() : rendition->sizePx};
}

StageLayout SlidePainter::layout(int index) const {
    if (isFilm(index)) {
        return layOutFilm(work(index)->rendition(RenditionKind::Film)->sizePx, QRectF({0, 0}, m_size));
    }
    if (isCard(index)) {
        const QRectF stage({0, 0}, m_size);
        return {QRectF(), stage, Words::Beside};
    }
    const Rendition *rendition = work(index)->rendition(RenditionKind::Screen);
    return layOutStage(croppedSize(rendition->sizePx, framingOf(*work(index))), QRectF({0, 0}, m_size));
}

bool SlidePainter::prepare(int index) {
    if (isCard(index)) {
        prepareWords(index);
        return !m_words.value(index).isNull();
    }
    const PictureRequest wanted = request(index);
    const QImage decoded = wanted.media.isNull() ? QImage() : m_cache.find(wanted);
    if (!decoded.isNull()) {
        m_pictures.insert(index, decoded);
    }
    if (picture(index, m_film).isNull() && picture(index, m_outgoing).isNull()) {
        return false;
    }
    prepareWords(index);
    return true;
}

void SlidePainter::prepareWords(int index) {
    if (!m_words.contains(index)) {
        m_words.insert(index, wordsFor(index));
    }
}

QImage SlidePainter::wordsFor(int index) {
    std::optional<LanguageSwitcher::Aside> aside;
    if (!m_languages.isEmpty() && m_switcher) {
        aside.emplace(*m_switcher, languageOf(index));
    }
    header(index); // in the same language, while it is spoken
    return isCard(index) ? fittingCard(index) : fittingWords(index);
}

void SlidePainter::handOver() {
    m_outgoing = m_film;
    m_film = {};
}

/// Of a film what it shows; its poster until then.
QImage SlidePainter::picture(int index, const FilmMoment &film) const {
    return film.slide == index && !film.picture.isNull() ? film.picture : m_pictures.value(index);
}

Language SlidePainter::languageOf(int index) {
    if (m_languages.isEmpty()) {
        return m_style.language;
    }
    const auto turn = m_turns.constFind(index);
    return turn != m_turns.cend() ? *turn
                                  : *m_turns.insert(index, m_languages.at(m_nextTurn++ % m_languages.size()));
}

PlateStyle SlidePainter::styleOf(int index) {
    PlateStyle style = m_style;
    style.language = languageOf(index);
    return style;
}

void SlidePainter::keepOnly(const QList<int> &indexes) {
    m_pictures.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
    m_words.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
    m_turns.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
    m_nextTurn = m_turns.isEmpty() ? 0 : m_nextTurn; // a show begins with the first
}

void SlidePainter::paint(QPainter &painter, const SlideFrame &frame) {
    if (!prepare(frame.current) || (frame.previous >= 0 && !prepare(frame.previous))) {
        painter.fillRect(QRectF({0, 0}, m_size), m_style.theme.colours.background);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (frame.previous >= 0) {
        paintSlide(painter, frame.previous, frame.previousMotion, m_outgoing);
        painter.setOpacity(frame.fade);
    } else {
        m_outgoing = {};
    }
    paintSlide(painter, frame.current, frame.motion, m_film);
    if (isFilm(frame.current)) {
        subtitlePainter(frame.current).paint(painter, m_film.time);
        m_paintedAt = m_film.time;
    }
    painter.setOpacity(1);
    const Plates here = plates(frame.current);
    paintHeader(painter, frame, here.header.topLeft());
    painter.drawImage(here.invitation.topLeft(), invitation());
}

/// It stands, unless it is another language's now: then it fades as the slides do.
void SlidePainter::paintHeader(QPainter &painter, const SlideFrame &frame, const QPointF &at) {
    const bool isOther = frame.previous >= 0 && languageOf(frame.previous) != languageOf(frame.current);
    if (isOther) {
        painter.setOpacity(1 - frame.fade);
        painter.drawImage(at, header(frame.previous));
        painter.setOpacity(frame.fade);
    }
    painter.drawImage(at, header(frame.current));
    painter.setOpacity(1);
}

void SlidePainter::paintSlide(QPainter &painter, int index, double motion, const FilmMoment &film) {
    const StageLayout place = layout(index);
    paintAround(painter, place.picture);
    if (isCard(index)) {
        const QImage words = m_words.value(index);
        painter.drawImage(wordsRect(index, words.deviceIndependentSize()).topLeft(), words);
        return;
    }
    const QImage picture = this->picture(index, film);
    const Framing framing = isFilm(index) ? Framing() : framingOf(*work(index));
    const QRectF part = panAndZoom(picture.size(), place.picture.size(), framing,
                                   m_style.theme.isStill() ? kStillMotion : motion);
    painter.drawImage(place.picture, picture, part);
    const QImage words = m_words.value(index);
    const double opacity = words.isNull() ? 0 : wordsOpacity(index, film);
    if (opacity > 0) {
        const double whole = painter.opacity();
        painter.setOpacity(whole * opacity);
        painter.drawImage(wordsRect(index, words.deviceIndependentSize()).topLeft(), words);
        painter.setOpacity(whole);
    }
}

/// The wall, never under the picture: through a slide that fades in, it would be seen as a flash of darkness.
void SlidePainter::paintAround(QPainter &painter, const QRectF &picture) const {
    const QRect stage(QPoint(0, 0), m_size.toSize());
    for (const QRect &rect : QRegion(stage).subtracted(picture.toRect())) {
        painter.fillRect(rect, m_style.theme.colours.background);
    }
}

/// Over a film, words stand only at first, and make room for a subtitle that has to stand there.
double SlidePainter::wordsOpacity(int index, const FilmMoment &film) {
    if (!isFilm(index) || layout(index).wordsStand != Words::OverPicture) {
        return 1;
    }
    const QRectF rect = wordsRect(index, m_words.value(index).deviceIndependentSize());
    const QList<QRectF> boxes = &film == &m_film ? subtitles(index) : QList<QRectF>(); // going ones are gone
    if (std::any_of(boxes.begin(), boxes.end(), [&](const QRectF &box) { return box.intersects(rect); })) {
        return 0;
    }
    return std::clamp(1 - double((film.played - kFilmWords).count()) / double(kFilmWordsFade.count()), 0.0,
                      1.0);
}

SubtitlePainter &SlidePainter::subtitlePainter(int index) {
    m_subtitles.show(*m_catalogue, work(index)->id, languageOf(index));
    const StageLayout place = layout(index);
    const double margin = m_style.theme.marginPx();
    const double corner = invitation().deviceIndependentSize().height();
    const double heading = header(index).deviceIndependentSize().height();
    const double top = place.wordsStand == Words::Beside ? 0 : margin + heading;
    const bool isBeside =
        invitation().deviceIndependentSize().width() + margin < m_size.width() - place.picture.right();
    const double bottom = isBeside ? m_size.height() : m_size.height() - margin - corner;
    const double gap = m_style.theme.gapPx();
    SubtitlePainter &painter = m_subtitles.painter();
    painter.setFrame(place.picture, m_style.devicePixelRatio, factor(m_style.theme.reading.textScale));
    painter.setKeepFree({0, std::max(0.0, top + gap - place.picture.top()), 0,
                         std::max(0.0, place.picture.bottom() - bottom + gap)});
    return painter;
}

bool SlidePainter::hasOtherSubtitle(const FilmMoment &moment) {
    return isFilm(moment.slide) && subtitlePainter(moment.slide).changes(m_paintedAt, moment.time);
}

QList<QRectF> SlidePainter::subtitles(int index) {
    return isFilm(index) ? subtitlePainter(index).boxes(m_film.time) : QList<QRectF>();
}

QRectF SlidePainter::wordsRect(int index, const QSizeF &size) {
    const StageLayout place = layout(index);
    const double margin = m_style.theme.marginPx();
    if (isCard(index)) {
        return {QPointF(std::round((m_size.width() - size.width()) / 2), std::round((m_size.height() - size.height()) / 2)), size};
    }
    double top = place.words.bottom() - margin - size.height();
    if (isFilm(index) && place.wordsStand == Words::OverPicture) {
        const double heading = header(index).deviceIndependentSize().height();
        top = margin + heading + (heading > 0 ? m_style.theme.gapPx() : 0); // the bottom is for subtitles
    } else if (place.wordsStand == Words::Beside) {
        const double heading = header(index).deviceIndependentSize().height();
        const double highest = heading > 0 ? margin + heading + m_style.theme.gapPx() : margin;
        top = std::max(place.words.center().y() - size.height() / 2, highest);
    } else if (place.wordsStand == Words::Below) {
        top = place.words.top() + margin;
    }
    return {QPointF(std::round(place.words.left() + margin), std::round(top)), size};
}

SlidePainter::Plates SlidePainter::plates(int index) {
    const double margin = m_style.theme.marginPx();
    const QSizeF corner = invitation().deviceIndependentSize();
    const QImage words = m_words.value(index);
    const bool areSeen = !words.isNull() && wordsOpacity(index, m_film) > 0;
    return {areSeen ? wordsRect(index, words.deviceIndependentSize()) : QRectF(),
            {{margin, margin}, header(index).deviceIndependentSize()},
            {{m_size.width() - margin - corner.width(), m_size.height() - margin - corner.height()}, corner}};
}

} // namespace sala
