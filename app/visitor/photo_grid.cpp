#include "app/visitor/photo_grid.h"

#include "app/look/looks.h"
#include "app/visitor/document_languages.h"

#include <QResizeEvent>
#include <QTimerEvent>

#include <algorithm>
#include <cstdlib>

namespace sala {

namespace {

constexpr double kFlyingVelocity = 2500; // faster than this, a fade would only be a flicker
constexpr int kMeasureEveryMs = 30;
constexpr int kMeasureForMs = 3;   // a frame of 16 ms keeps the rest
constexpr int kMeasuredAtOnce = 300;
constexpr int kNear = 60; // tiles: the largest screen's, and what a finger can bring into sight at once
constexpr double kRowShare = 0.27; // of the shorter side: the height of a row's pictures

GridMetrics metricsFor(const GalleryTheme &theme, int widthPx) {
    GridMetrics metrics;
    metrics.widthPx = widthPx;
    metrics.marginPx = theme.marginPx();
    metrics.gapPx = theme.gapPx();
    metrics.titleGapPx = theme.gapPx() / 3;
    metrics.rowGapPx = theme.gapPx() * 3 / 2;
    metrics.sectionGapPx = theme.marginPx();
    metrics.rowHeightPx = int(theme.shortSidePx() * kRowShare);
    metrics.narrowest *= 1.1 * factor(theme.reading.textScale);
    return metrics;
}

double aspectOf(const Work &work) {
    for (const Rendition &rendition : work.renditions) {
        if (!rendition.sizePx.isEmpty()) {
            return double(rendition.sizePx.width()) / rendition.sizePx.height();
        }
    }
    return 1.5;
}

} // namespace

PhotoGrid::PhotoGrid(PictureCache *pictures, QWidget *parent) : FlickArea(parent), m_pictures(pictures) {
    setObjectName(QStringLiteral("photoGrid"));
    installAccessibleParts();
    connect(this, &FlickArea::scrolled, this, &PhotoGrid::lookAround);
    connect(&m_pictures, &TilePictures::changed, this,
            [this](int tile) { update(m_layout.tiles().at(tile).picture.translated(0, -offset())); });
}

void PhotoGrid::setCatalogue(const Catalogue &catalogue) {
    m_catalogue = catalogue;
    m_titleHeights.forget();
    m_workIndex.clear();
    for (qsizetype i = 0; i < catalogue.works.size(); ++i) {
        m_workIndex.insert(catalogue.works[i].id, i);
    }
    m_offsets = {};
    loseCurrent();
    setSections();
    setOffset(0);
}

void PhotoGrid::setOrder(BrowseOrder order) {
    if (m_order == order) {
        return;
    }
    m_offsets[size_t(m_order)] = offset();
    m_order = order;
    loseCurrent();
    setSections();
    setOffset(m_offsets[size_t(order)]);
    lookAround();
}

void PhotoGrid::setLanguage(Language language) {
    m_language = language;
    layOutInPlace();
}

void PhotoGrid::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_titleHeights.setTheme(theme);
    setLook(theme);
    setWobble(qMax(12, int(theme.mm(6))));
    layOutInPlace();
}

/// What comes to the upper edge, or to that of reach: there the heading stands above it.
int PhotoGrid::topOf(int section) const {
    const int first = m_layout.tileOf(section, 0);
    return m_theme.abovePx > 0 && first >= 0 ? m_layout.tiles()[first].slot.top() : m_layout.headers()[section].top();
}

void PhotoGrid::showSection(const Id &owner) {
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].owner == owner && !m_sections[i].isFilms) {
            loseCurrent(); // the keyboard goes on from here
            setOffset(std::min<double>(largestOffset(), topOf(i) - m_theme.gapPx() - m_theme.abovePx));
        }
    }
}

void PhotoGrid::reset() {
    m_offsets = {};
    loseCurrent();
    m_pressed = -1;
    setOffset(0);
    update();
}

void PhotoGrid::setSections() {
    m_sections = browseSections(m_catalogue, m_order);
    layOut();
}

PhotoGrid::Anchor PhotoGrid::anchor() const {
    const PhotoGridLayout::Range rows = m_layout.rowsBetween(offset(), offset() + height());
    if (offset() <= 0 || rows.first >= rows.last) {
        return {};
    }
    const GridTile &tile = m_layout.tiles()[m_layout.rows()[rows.first].firstTile];
    return {tile.section, tile.index, tile.slot.top() - offset(), false};
}

void PhotoGrid::restore(const Anchor &anchor) {
    const int tile = anchor.isTop ? -1 : m_layout.tileOf(anchor.section, anchor.index);
    setOffset(tile < 0 ? 0 : m_layout.tiles()[tile].slot.top() - anchor.y);
    lookAround();
}

/// What is in sight stays in sight.
void PhotoGrid::layOutInPlace() {
    const Anchor before = anchor();
    layOut();
    restore(before);
}

int PhotoGrid::titleHeight(const TitleHeights::Tile &tile, bool isNear) {
    const bool isMeasured = isNear || m_titleHeights.isKnown(m_language, tile);
    m_isGuessed = m_isGuessed || !isMeasured;
    return isMeasured ? m_titleHeights.height(m_texts, tile) : m_texts.guessedHeight(tile.first, tile.second);
}

void PhotoGrid::layOut() {
    const GridMetrics metrics = metricsFor(m_theme, width());
    const int inner = qMax(1, width() - 2 * metrics.marginPx);
    m_texts = GridTexts(m_catalogue, m_language, m_theme);
    m_introduction = m_texts.introduction(inner);
    m_headers.clear();
    QList<GridSectionShape> shapes;
    for (const BrowseSection &section : m_sections) {
        m_headers.append(m_texts.section(section, inner));
        GridSectionShape shape{m_headers.last().heightPx, {}};
        for (const WorkId &work : section.works) {
            shape.aspects.append(aspectOf(m_catalogue.works[m_workIndex.value(work)]));
        }
        shapes.append(shape);
    }
    // Where there is room above reach the introduction stands there, and all that can be touched is within it.
    const int beforeIt = std::max(metrics.marginPx, m_theme.abovePx - m_introduction.heightPx - metrics.gapPx);
    m_introductionTop = beforeIt;
    const int top = beforeIt + m_introduction.heightPx + metrics.gapPx;
    const int inSight = m_layout.tileOf(anchor().section, anchor().index);
    const bool isSmall = m_catalogue.works.size() <= kMeasuredAtOnce;
    int tile = 0;
    m_isGuessed = false;
    m_layout = PhotoGridLayout(metrics, top, shapes, [&](int section, int index, int widthPx) {
        const bool isNear = isSmall || std::abs(tile++ - std::max(0, inSight)) < kNear;
        return titleHeight({m_sections[section].works[index], widthPx}, isNear);
    });
    measureAhead();
    m_pictures.setTiles(count(), [this](int tile) { return requestOf(tile); });
    setContentHeight(m_layout.heightPx() + metrics.marginPx);
    m_pressed = -1;
    update();
}

void PhotoGrid::measureAhead() {
    QList<TitleHeights::Tile> tiles;
    tiles.reserve(count());
    for (const GridTile &tile : m_layout.tiles()) {
        tiles.append({m_sections[tile.section].works[tile.index], tile.slot.width()});
    }
    m_titleHeights.setTiles(tiles, m_language);
    m_measuring.start(kMeasureEveryMs, this);
}

void PhotoGrid::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_measuring.timerId()) {
        FlickArea::timerEvent(event);
    } else if (scroller().isMoving() || m_pressed >= 0) {
        return;
    } else if (m_isGuessed && measureInSight()) {
        layOutInPlace();
    } else if (!m_titleHeights.measureAhead(m_catalogue, m_theme, std::chrono::milliseconds(kMeasureForMs))) {
        m_measuring.stop();
    }
    if (m_isGuessed && m_titleHeights.isLaidOutKnown()) {
        layOutInPlace();
    }
}

/// True where a title that is in sight is of another height than its row was laid out for.
bool PhotoGrid::measureInSight() {
    bool isOther = false;
    const PhotoGridLayout::Range rows = m_layout.rowsBetween(offset() - height(), offset() + 2 * height());
    for (int row = rows.first; row < rows.last; ++row) {
        const GridRow &shown = m_layout.rows()[row];
        int titlePx = 0;
        for (int i = shown.firstTile; i < shown.firstTile + shown.tileCount; ++i) {
            const GridTile &tile = m_layout.tiles()[i];
            titlePx = std::max(titlePx, m_titleHeights.height(m_texts, {m_sections[tile.section].works[tile.index],
                                                                       tile.slot.width()}));
        }
        isOther = isOther || titlePx != m_layout.tiles()[shown.firstTile].titlePx;
    }
    return isOther;
}

void PhotoGrid::lookAround() {
    if (!isVisible()) {
        return;
    }
    const int direction = offset() - m_lastOffset;
    m_lastOffset = offset();
    m_pictures.setFading(std::abs(scroller().velocity()) < kFlyingVelocity);
    const PhotoGridLayout::Range rows = m_layout.rowsBetween(offset(), offset() + height());
    if (rows.first >= rows.last) {
        return;
    }
    const GridRow &last = m_layout.rows()[rows.last - 1];
    const TilePictures::Range visible{m_layout.rows()[rows.first].firstTile, last.firstTile + last.tileCount};
    const int screenful = qMax(4, visible.last - visible.first);
    m_pictures.look(visible, direction < 0 ? TilePictures::Direction::Up : TilePictures::Direction::Down,
                    screenful);
}

const Work *PhotoGrid::workOf(int tile) const {
    if (tile < 0 || tile >= count()) {
        return nullptr;
    }
    const GridTile &place = m_layout.tiles()[tile];
    return &m_catalogue.works[m_workIndex.value(m_sections[place.section].works[place.index])];
}

PictureRequest PhotoGrid::requestOf(int tile) const {
    const QSize size = m_layout.tiles()[tile].picture.size();
    PictureRequest request = tileRequest(*workOf(tile), (QSizeF(size) * devicePixelRatioF()).toSize());
    const MediaHash cover = request.media.isNull() ? MediaHash() : coverFor(m_catalogue, workOf(tile)->id, m_language);
    request.media = cover.isNull() ? request.media : cover;
    return request;
}

QRect PhotoGrid::tileRect(int tile) const {
    return m_layout.tiles().at(tile).touchRect(m_layout.metrics().titleGapPx).translated(0, -offset());
}

QString PhotoGrid::titleOf(int tile) const {
    const Work *work = workOf(tile);
    return work == nullptr ? QString() : m_texts.titleText(work->id).body;
}

QString PhotoGrid::altTextOf(int tile) const {
    const Work *work = workOf(tile);
    const bool isHidden = work == nullptr || work->isSensitive;
    return isHidden ? QString() : spoken(m_catalogue.text(work->id, TextField::AltText, m_language));
}

QString PhotoGrid::spokenNameOf(int tile) const {
    const Work *work = workOf(tile);
    const QString name = spokenTitleOf(tile);
    return work != nullptr && work->isSensitive
               ? tr("%1. It may be painful to see: a warning comes first.", "what a screen reader says of a covered work")
                     .arg(name)
               : name;
}

QString PhotoGrid::spokenTitleOf(int tile) const {
    const Work *work = workOf(tile);
    const ShownText title = work == nullptr ? ShownText() : m_texts.titleText(work->id);
    const bool isDocument = work != nullptr && m_catalogue.document(work->id) != nullptr;
    if (title.isEmpty()) {
        return isDocument ? tr("Document") : tr("Photograph");
    }
    const QString note = isDocument ? m_texts.titleNote(work->id) : QString();
    return isDocument ? tr("%1, document", "what a screen reader says of a document, by its title")
                            .arg(title.body + (note.isEmpty() ? QString() : u'\n' + note))
                      : spoken(title);
}

int PhotoGrid::tileAt(QPoint position) const {
    return m_layout.tileAt(position + QPoint(0, offset()));
}

void PhotoGrid::open(int tile) {
    if (const Work *work = workOf(tile)) {
        Q_EMIT workChosen(work->id, swipeSequence(m_sections, m_layout.tiles()[tile].section, m_order));
    }
}

void PhotoGrid::showWork(const WorkId &work) {
    for (int section = 0; section < m_sections.size(); ++section) {
        const int tile = m_layout.tileOf(section, int(m_sections[section].works.indexOf(work)));
        if (m_sections[section].works.contains(work) && tile >= 0) {
            ensureVisible(tile, false);
            return;
        }
    }
}

void PhotoGrid::ensureVisible(int tile, bool isEased) {
    const GridTile &place = m_layout.tiles()[tile];
    const int room = m_layout.metrics().rowGapPx;
    const int top = place.slot.top() - room;
    const int bottom = place.slot.bottom() + m_layout.metrics().titleGapPx + place.titlePx + room;
    int wanted = offset();
    wanted = qMax(wanted, bottom - height());
    wanted = qMin(wanted, top);
    if (wanted != offset()) {
        isEased ? scrollTo(wanted) : setOffset(wanted);
    }
}

void PhotoGrid::tapped(QPoint position) {
    open(tileAt(position));
}

void PhotoGrid::pressed(std::optional<QPoint> position) {
    const int before = m_pressed;
    if (position && m_current >= 0) {
        loseCurrent(); // the finger has taken over from the keyboard
        update();
    }
    m_pressed = position ? tileAt(*position) : -1;
    for (const int tile : {before, m_pressed}) {
        if (tile >= 0 && tile < count()) {
            update(tileRect(tile));
        }
    }
}

void PhotoGrid::resizeEvent(QResizeEvent *event) {
    if (event->size().width() == event->oldSize().width()) {
        FlickArea::resizeEvent(event);
        lookAround();
        return;
    }
    const Anchor before = anchor();
    FlickArea::resizeEvent(event);
    layOut();
    restore(before);
}

void PhotoGrid::showEvent(QShowEvent *event) {
    FlickArea::showEvent(event);
    lookAround();
}

} // namespace sala
