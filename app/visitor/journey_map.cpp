#include "app/visitor/journey_map.h"

#include "app/look/accessible_part.h"
#include "app/look/looks.h"
#include "app/text/dates.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kMapShare = 0.56; ///< of a wide page's width
constexpr double kSmallMapShare = 0.42;
constexpr double kSmallestMapShare = 0.3;
constexpr double kTallMapShare = 0.46; ///< of a tall page's height

} // namespace

JourneyMap::JourneyMap(PictureCache &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures) {
    setObjectName(QStringLiteral("journeyMap"));
    giveRole(*this, QAccessible::Graphic);
    // So that no card is marked before somebody uses the keyboard; no stop of Tab, which the cards are.
    setFocusPolicy(Qt::ClickFocus);
    connect(&m_pictures, &PictureCache::ready, this, [this](const PictureRequest &request) {
        for (const Stop &stop : std::as_const(m_stops)) {
            if (stop.card->request() == request) {
                stop.card->update();
            }
        }
    });
}

void JourneyMap::setCatalogue(const Catalogue &catalogue) {
    m_catalogue = catalogue;
    for (const Stop &stop : std::as_const(m_stops)) {
        delete stop.card;
        delete stop.marker;
    }
    m_stops.clear();
    for (const Journey &journey : catalogue.journeys) {
        addStop(journey);
    }
    setWords();
    setTheme(m_theme);
}

/// Where its works were made, on average; journeys whose places are not known have a card and no marker.
void JourneyMap::addStop(const Journey &journey) {
    Stop stop{journey.id, 0, 0, nullptr, nullptr};
    MediaHash picture;
    int known = 0;
    for (const Work &work : std::as_const(m_catalogue.works)) {
        if (work.journey != journey.id) {
            continue;
        }
        const Rendition *const thumbnail = work.rendition(RenditionKind::Thumbnail);
        const bool isWide = thumbnail && thumbnail->sizePx.width() > thumbnail->sizePx.height();
        if (thumbnail && !work.isSensitive && (picture.isNull() || (isWide && known == 0))) {
            picture = thumbnail->media;
        }
        const Place *const place = m_catalogue.place(work.place);
        if (place && (place->latitude != 0 || place->longitude != 0)) {
            stop.latitude += place->latitude;
            stop.longitude += place->longitude;
            ++known;
        }
    }
    if (picture.isNull()) {
        return; // nothing to see there
    }
    const int number = int(m_stops.size()) + 1;
    stop.card = new JourneyButton(JourneyButton::Look::Card, number, m_pictures, this);
    stop.card->setPicture(picture);
    stop.card->setObjectName(QStringLiteral("journey-%1").arg(number));
    stop.card->show();
    QList<JourneyButton *> buttons{stop.card};
    if (known > 0) {
        stop.latitude /= known;
        stop.longitude /= known;
        stop.marker = new JourneyButton(JourneyButton::Look::Marker, number, m_pictures, this);
        stop.marker->setObjectName(QStringLiteral("journeyMarker-%1").arg(number));
        stop.marker->show();
        buttons.append(stop.marker);
    }
    for (JourneyButton *const button : std::as_const(buttons)) {
        connect(button, &QAbstractButton::clicked, this,
                [this, id = journey.id] { Q_EMIT journeyChosen(id); });
        for (JourneyButton *const twin : std::as_const(buttons)) {
            connect(button, &QAbstractButton::pressed, twin, [twin] { twin->setMarked(true); });
            connect(button, &QAbstractButton::released, twin, [twin] { twin->setMarked(false); });
        }
    }
    m_stops.append(stop);
}

void JourneyMap::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    for (const Stop &stop : std::as_const(m_stops)) {
        stop.card->setTheme(theme);
        if (stop.marker) {
            stop.marker->setTheme(theme);
        }
    }
    layOut();
}

void JourneyMap::setLanguage(Language language) {
    m_language = language;
    setWords();
    layOut();
}

void JourneyMap::setWords() {
    for (const Stop &stop : std::as_const(m_stops)) {
        const Journey *const journey = m_catalogue.journey(stop.journey);
        const ShownText title = m_catalogue.text(stop.journey, TextField::Title, m_language);
        QString month = formatDate(PartialDate::fromIso(journey->month).value_or(PartialDate{}), m_language);
        if (title.body.contains(month)) {
            month.clear();
        }
        stop.card->setWords(title, month, m_language);
        if (stop.marker) {
            stop.marker->setWords(title, month, m_language);
        }
    }
}

void JourneyMap::wantPictures() {
    QList<PictureRequest> requests;
    for (const Stop &stop : std::as_const(m_stops)) {
        requests.append(stop.card->request());
    }
    m_pictures.want(this, requests, requests.size());
}

void JourneyMap::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    wantPictures();
}

void JourneyMap::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_pictures.want(this, {});
}

void JourneyMap::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

JourneyMap::Plan JourneyMap::planWith(double mapShare, int columns) const {
    const int gap = m_theme.gapPx();
    const int margin = m_theme.marginPx();
    Plan plan;
    plan.columns = columns;
    if (width() > height()) {
        plan.map = QRect(0, 0, int(width() * mapShare), height());
        plan.cards = QRect(plan.map.right() + 1 + gap, gap, width() - plan.map.width() - gap - margin,
                           height() - 2 * gap);
    } else {
        plan.map = QRect(0, 0, width(), int(height() * kTallMapShare));
        plan.cards = QRect(margin, plan.map.bottom() + 1 + gap, width() - 2 * margin,
                           height() - plan.map.height() - 2 * gap);
    }
    const int cardWidth = (plan.cards.width() - (columns - 1) * gap) / columns;
    int heightPx = -gap;
    int leastPx = 0; ///< of the highest card
    for (const Stop &stop : m_stops) {
        plan.isCramped = plan.isCramped || stop.card->isCramped(cardWidth);
        plan.isCut = plan.isCut || stop.card->isCut(cardWidth);
        heightPx += stop.card->heightForWidth(cardWidth) + gap;
        leastPx = std::max(leastPx, stop.card->leastHeight(cardWidth));
    }
    const int rows = int(m_stops.size() + columns - 1) / columns;
    plan.doesFit = (columns > 1 ? rows * (leastPx + gap) - gap : heightPx) <= plan.cards.height();
    return plan;
}

/// The map, and beside or below it the cards: in two columns; where their words have no room in these, in
/// one, or beside a smaller map; beside a very small one rather than that a word is cut.
JourneyMap::Plan JourneyMap::plan() const {
    const int most = m_stops.size() > 1 ? 2 : 1;
    const Plan usual = planWith(kMapShare, most);
    if (usual.isCramped || !usual.doesFit) {
        for (const Plan &other : {planWith(kMapShare, 1), planWith(kSmallMapShare, most)}) {
            if (other.doesFit && !other.isCramped) {
                return other;
            }
        }
        const Plan small = planWith(kSmallMapShare, most);
        return small.isCut || !small.doesFit ? planWith(kSmallestMapShare, most) : small;
    }
    return usual;
}

void JourneyMap::layOut() {
    const Plan chosen = plan();
    const QRect &map = chosen.map;
    const QRect &cards = chosen.cards;
    const int columns = chosen.columns;
    const int gap = m_theme.gapPx();
    m_map = RegionMap(map);
    const int cardWidth = (cards.width() - (columns - 1) * gap) / columns;
    const int rows = std::max(1, int(m_stops.size() + columns - 1) / columns);
    const int room = (cards.height() - (rows - 1) * gap) / rows;
    int top = cards.top();
    for (qsizetype i = 0; i < m_stops.size(); i += columns) {
        int rowHeight = 0;
        for (qsizetype j = i; j < std::min<qsizetype>(i + columns, m_stops.size()); ++j) {
            const JourneyButton &card = *m_stops[j].card;
            const int wanted = std::min(room, card.fullHeight(cardWidth));
            // On a very low screen words come before pictures.
            const int least = std::min(card.heightForWidth(cardWidth), std::max(room, card.leastHeight(cardWidth)));
            rowHeight = std::max({rowHeight, wanted, least});
        }
        for (qsizetype j = i; j < std::min<qsizetype>(i + columns, m_stops.size()); ++j) {
            m_stops[j].card->setGeometry(cards.left() + int(j - i) * (cardWidth + gap), top, cardWidth,
                                         rowHeight);
        }
        top += rowHeight + gap;
    }
    const int target = m_theme.touchTargetPx();
    for (const Stop &stop : std::as_const(m_stops)) {
        if (stop.marker) {
            QRect place(0, 0, target, target);
            place.moveCenter(m_map.at(stop.latitude, stop.longitude).toPoint());
            place.moveLeft(std::clamp(place.left(), map.left(), map.right() + 1 - target));
            place.moveTop(std::clamp(place.top(), map.top(), map.bottom() + 1 - target));
            stop.marker->setGeometry(place);
            stop.marker->raise();
        }
    }
    if (isVisible()) {
        wantPictures();
    }
    update();
}

void JourneyMap::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    m_map.paint(painter, m_theme.colours);
}

} // namespace sala
