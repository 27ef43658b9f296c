#include "app/visitor/timeline_button.h"

#include "app/look/accessible_part.h"
#include "app/look/looks.h"
#include "app/text/dates.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kPictureShare = 0.27;    ///< of its own width on a wide page
constexpr double kTallPictureShare = 0.3; ///< on a tall page
constexpr double kPictureAspect = 1.5;
constexpr double kReadingEm = 38;

} // namespace

TimelineButton::TimelineButton(const TimelineEntry &entry, PictureCache &pictures, QWidget *parent)
    : QAbstractButton(parent), m_entry(entry), m_pictures(pictures) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(leadsOn() ? Qt::TabFocus : Qt::NoFocus);
    if (!leadsOn()) {
        giveRole(*this, QAccessible::StaticText); // an event of the programme
    }
}

void TimelineButton::setPicture(const MediaHash &media, bool isFilm) {
    m_picture = media;
    m_isFilm = isFilm;
    forget();
}

void TimelineButton::setWords(const ShownText &title, const ShownText &sentence, const ShownText &opened,
                              Language reader) {
    m_title = title;
    m_sentence = sentence;
    m_opened = opened;
    m_reader = reader;
    forget();
    const QString plate = plateText();
    const QString note = fallbackNotes({title, opened});
    const QString named = note.isEmpty() ? title.body : title.body + u'\n' + note;
    setAccessibleName(plate.isEmpty() ? named : plate + QStringLiteral(": ") + named);
    setAccessibleDescription(whenText() + QLatin1Char('\n') + spoken(sentence));
}

void TimelineButton::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    forget();
}

void TimelineButton::setPressed(bool isPressed) {
    m_isPressed = isPressed;
    update();
}

void TimelineButton::setEnds(bool isFirst, bool isLast) {
    m_isFirst = isFirst;
    m_isLast = isLast;
}

void TimelineButton::forget() {
    m_words = {};
    update();
}

QString TimelineButton::whenText() const {
    const QString day = formatDate(m_entry.date, m_reader);
    if (m_entry.kind != TimelineEntry::Kind::Event) {
        return m_title.body.contains(day) ? QString() : day; // "Thailand, May 2016" says it itself
    }
    const QString time = m_entry.until.isValid() ? formatTimeRange(m_entry.from, m_entry.until, m_reader)
                                                 : formatTime(m_entry.from, m_reader);
    return tr("%1 · %2", "the day and the time of an event").arg(day, time);
}

QString TimelineButton::plateText() const {
    return m_entry.when == TimelineEntry::When::Now    ? tr("Now", "this event is taking place")
           : m_entry.when == TimelineEntry::When::Next ? tr("Next", "this event is the next one")
                                                       : QString();
}

QSize TimelineButton::pictureSize(int width) const {
    if (m_picture.isNull()) {
        return {};
    }
    const int wide = int(width * (m_theme.isPortrait() ? kTallPictureShare : kPictureShare));
    return {wide, int(wide / kPictureAspect)};
}

/// Where the words begin: behind the line and the picture.
int TimelineButton::textLeft(int width) const {
    const int picture = pictureSize(width).width();
    return m_theme.gapPx() * 3 + (picture > 0 ? picture + m_theme.gapPx() * 2 : 0);
}

const TimelineButton::Words &TimelineButton::words(int width) const {
    if (m_words.widthPx == width) {
        return m_words;
    }
    const auto set = [&](const QString &text, TextSize size, int weight, Language language) {
        TextStyle style = textStyle(m_theme, size, weight);
        style.language = language;
        style.balanced = size == TextSize::Title;
        const double room = width - textLeft(width) - m_theme.gapPx();
        return TextBlock::compose(text, style, std::clamp(room, 1.0, kReadingEm * style.pixelSize));
    };
    m_words = {width,
               set(whenText(), TextSize::Label, 500, m_reader),
               set(plateText(), TextSize::Label, 600, m_reader),
               set(m_title.body, TextSize::Title, 600, m_title.language),
               set(fallbackNotes({m_title, m_opened}), TextSize::Small, 400, m_reader),
               set(m_sentence.body, TextSize::Body, 400, m_sentence.language),
               set(fallbackNoteUnder({m_title, m_sentence}, 1), TextSize::Small, 400, m_reader)};
    return m_words;
}

/// The height of "Now" with its ground; 0 when there is none.
double TimelineButton::platePx() const {
    return plateText().isEmpty() ? 0 : m_words.plate.size().height() + m_theme.gapPx();
}

double TimelineButton::wordsPx(int width) const {
    const Words &set = words(width);
    return platePx() + set.when.size().height() + set.title.size().height() + set.titleNote.size().height() +
           m_theme.gapPx() / 2.0 + set.sentence.size().height() + set.sentenceNote.size().height();
}

int TimelineButton::heightForWidth(int width) const {
    const int inner = std::max(int(std::ceil(wordsPx(width))), pictureSize(width).height());
    return std::max(m_theme.touchTargetPx(), inner + 2 * m_theme.gapPx());
}

PictureRequest TimelineButton::request() const {
    const QSizeF size = QSizeF(pictureSize(width())) * devicePixelRatioF();
    return {m_picture, QSizeF(size.width(), size.width()).toSize()};
}

void TimelineButton::resizeEvent(QResizeEvent *event) {
    QAbstractButton::resizeEvent(event);
    forget();
}

void TimelineButton::paintLine(QPainter &painter) const {
    const double x = m_theme.gapPx() + 0.5;
    const double y = m_theme.gapPx() * 1.5 + words(width()).when.size().height() / 2 + platePx();
    const double radius = std::max(6.0, m_theme.mm(2.4));
    painter.setPen(QPen(m_theme.colours.line, std::max(2, m_theme.linePx())));
    painter.drawLine(QPointF(x, m_isFirst ? y : 0), QPointF(x, m_isLast ? y : height()));
    const bool isComing =
        m_entry.when == TimelineEntry::When::Now || m_entry.when == TimelineEntry::When::Next;
    painter.setPen(
        QPen(isComing ? m_theme.colours.accent : m_theme.colours.quietText, std::max(2, m_theme.linePx())));
    painter.setBrush(isComing ? m_theme.colours.accent : m_theme.colours.background);
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

void TimelineButton::paintPicture(QPainter &painter) {
    const QRect place(QPoint(m_theme.gapPx() * 3, m_theme.gapPx()), pictureSize(width()));
    paintCover(painter, place, m_pictures, request(), m_theme.colours);
    if (m_isFilm) {
        paintPlayMark(painter, QRectF(place).center(), place.height() / 4.5, m_theme.colours);
    }
}

void TimelineButton::paintWords(QPainter &painter) const {
    const Words &set = words(width());
    const ThemeColours &colours = m_theme.colours;
    const double left = textLeft(width());
    double y = m_theme.gapPx();
    if (const double plate = platePx(); plate > 0) {
        const double padding = m_theme.gapPx() * 0.75;
        const QRectF ground(left, y, set.plate.size().width() + 2 * padding, plate - m_theme.gapPx() / 2.0);
        paintSurface(painter, ground, colours.accent, m_theme.cornerPx());
        set.plate.draw(&painter, {left + padding, y + (ground.height() - set.plate.size().height()) / 2},
                       colours.onAccent);
        y += plate;
    }
    const bool isDark = m_isPressed || isDown();
    set.when.draw(&painter, {left, y}, isDark ? colours.text : colours.accent);
    y += set.when.size().height();
    set.title.draw(&painter, {left, y}, colours.text);
    y += set.title.size().height();
    const QColor &quiet = isDark ? colours.text : colours.quietText;
    set.titleNote.draw(&painter, {left, y}, quiet);
    y += set.titleNote.size().height() + m_theme.gapPx() / 2.0;
    set.sentence.draw(&painter, {left, y}, colours.text);
    y += set.sentence.size().height();
    set.sentenceNote.draw(&painter, {left, y}, quiet);
}

void TimelineButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (leadsOn() && (m_isPressed || isDown())) {
        paintSurface(painter, rect().adjusted(m_theme.gapPx() * 2, 0, 0, 0), m_theme.colours.pressed,
                     m_theme.cornerPx());
    }
    paintLine(painter);
    if (!m_picture.isNull()) {
        paintPicture(painter);
    }
    paintWords(painter);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

} // namespace sala
