#include "app/curator/trim_bar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

using std::chrono::milliseconds;

namespace {

constexpr int kHighPx = 52;
constexpr int kGroovePx = 26;
constexpr int kSaidPx = 6;

} // namespace

TrimBar::TrimBar(QWidget *parent)
    : QWidget(parent), m_begin(new TrimHandle(TrimHandle::Side::Begin, this)), m_end(new TrimHandle(TrimHandle::Side::End, this)) {
    setObjectName(QStringLiteral("trimBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_begin->setObjectName(QStringLiteral("trimBegin"));
    m_end->setObjectName(QStringLiteral("trimEnd"));
    connect(m_begin, &TrimHandle::moveRequested, this, &TrimBar::moveBegin);
    connect(m_end, &TrimHandle::moveRequested, this, &TrimBar::moveEnd);
    connect(m_begin, &TrimHandle::draggedTo, this, [this](int x) { moveBegin(placeAt(x)); });
    connect(m_end, &TrimHandle::draggedTo, this, [this](int x) { moveEnd(placeAt(x)); });
}

void TrimBar::setFilm(milliseconds duration, const QList<FilmPart> &said) {
    m_duration = duration;
    m_said = said;
    m_position = milliseconds(0);
    for (TrimHandle *handle : {m_begin, m_end}) {
        handle->setRange(0, int(duration.count()));
    }
    setPart({});
}

void TrimBar::setReader(Language reader) {
    m_begin->setReader(reader);
    m_end->setReader(reader);
}

void TrimBar::setPart(const FilmPart &part) {
    const FilmPart right = putRight(part, m_duration);
    const bool isOther = right != m_part;
    m_part = right;
    placeHandles();
    update();
    if (isOther) {
        Q_EMIT partChanged();
    }
}

void TrimBar::setPosition(milliseconds position) {
    m_position = position;
    update();
}

void TrimBar::moveBegin(milliseconds to) {
    const milliseconds last = std::max(milliseconds(0), end() - kLeastFilm);
    setPart({std::clamp(to, milliseconds(0), last), m_part.until});
    Q_EMIT placeRequested(begin());
}

void TrimBar::moveEnd(milliseconds to) {
    setPart({m_part.from, std::clamp(to, std::min(begin() + kLeastFilm, m_duration), m_duration)});
    Q_EMIT placeRequested(end());
}

/// The handles stand outside of what they hold, so that they never cover each other.
int TrimBar::xOf(milliseconds place) const {
    const int wide = std::max(1, width() - 2 * TrimHandle::kWidthPx);
    return TrimHandle::kWidthPx + (m_duration.count() > 0 ? int(wide * place.count() / m_duration.count()) : 0);
}

milliseconds TrimBar::placeAt(int x) const {
    const int wide = std::max(1, width() - 2 * TrimHandle::kWidthPx);
    return m_duration * std::clamp(x - TrimHandle::kWidthPx, 0, wide) / wide;
}

void TrimBar::placeHandles() {
    m_begin->setPlace(begin());
    m_end->setPlace(end());
    m_begin->setGeometry(xOf(begin()) - TrimHandle::kWidthPx, 0, TrimHandle::kWidthPx, height());
    m_end->setGeometry(xOf(end()), 0, TrimHandle::kWidthPx, height());
}

QSize TrimBar::sizeHint() const {
    return {400, kHighPx};
}

void TrimBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = (height() - kGroovePx) / 2;
    const auto stretch = [&](milliseconds from, milliseconds until, int y, int high) {
        return QRectF(xOf(from), y, std::max(1, xOf(until) - xOf(from)), high);
    };
    const ThemeColours &colours = m_look.colours;
    paintSurface(painter, stretch(milliseconds(0), m_duration, top, kGroovePx), colours.tile, 3, QPen(colours.line, 1));
    painter.fillRect(stretch(begin(), end(), top, kGroovePx), colours.pressed);
    painter.fillRect(stretch(begin(), end(), top, 3), colours.accent);
    painter.fillRect(stretch(begin(), end(), top + kGroovePx - 3, 3), colours.accent);
    for (const FilmPart &said : m_said) {
        const auto mark = [&](milliseconds from, milliseconds until, const QColor &colour) {
            if (until > from) {
                painter.fillRect(stretch(from, until, (height() - kSaidPx) / 2, kSaidPx).adjusted(1, 0, -1, 0), colour);
            }
        };
        mark(said.from, std::min(said.until, m_duration), colours.line.lighter(130));
        mark(std::max(said.from, begin()), std::min(said.until, end()), colours.text);
    }
    painter.fillRect(QRectF(xOf(m_position) - 1.5, 0, 3, height()), colours.text);
}

void TrimBar::resizeEvent(QResizeEvent *) {
    placeHandles();
}

void TrimBar::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) {
        Q_EMIT placeRequested(placeAt(int(event->position().x())));
    }
}

void TrimBar::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons() & Qt::LeftButton) {
        Q_EMIT placeRequested(placeAt(int(event->position().x())));
    }
}

} // namespace sala
