#include "app/visitor/seek_bar.h"

#include "app/look/looks.h"
#include "app/text/times.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {

using std::chrono::milliseconds;

namespace {
constexpr int kStepMs = 10'000;
constexpr int kDragStepMs = 200; ///< a film need not follow every pixel of a finger
} // namespace

SeekBar::SeekBar(QWidget *parent) : QAbstractSlider(parent) {
    setObjectName(QStringLiteral("seek"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setSingleStep(kStepMs);
    setPageStep(kStepMs);
    setRange(0, 0);
    installAccessibleParts();
}

void SeekBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void SeekBar::setLanguage(Language language) {
    m_language = language;
    update();
}

void SeekBar::setDuration(milliseconds duration) {
    setRange(0, int(std::max<qint64>(0, duration.count())));
    update();
}

void SeekBar::setPosition(milliseconds position) {
    if (!isSliderDown() && value() != int(position.count())) {
        setValue(int(position.count()));
        update();
    }
}

void SeekBar::setChapters(const QList<milliseconds> &starts) {
    m_chapters = starts;
    update();
}

void SeekBar::setChapterNames(const QStringList &names) {
    m_chapterNames = names;
}

QString SeekBar::valueText() const {
    const QString clock =
        tr("%1 of %2", "what a screen reader says of a film: where it is, and how long it is")
            .arg(formatClock(milliseconds(value()), m_language), formatClock(milliseconds(maximum()), m_language));
    QString chapter;
    for (qsizetype i = 0; i < std::min(m_chapters.size(), m_chapterNames.size()); ++i) {
        chapter = m_chapters[i].count() <= value() ? m_chapterNames[i] : chapter;
    }
    return chapter.isEmpty() ? clock : clock + u'\n' + chapter;
}

void SeekBar::moveToSpoken(int seconds) {
    seek(seconds * 1000);
}

void SeekBar::seek(int ms) {
    setValue(ms);
    Q_EMIT seekRequested(milliseconds(value()));
    update();
}

QSize SeekBar::sizeHint() const {
    return {m_theme.touchTargetPx() * 4, m_theme.touchTargetPx()};
}

TextBlock SeekBar::time(int ms) const {
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = m_language;
    return TextBlock::compose(formatClock(milliseconds(ms), m_language), style);
}

/// Between the two times; both ends have the room of the longer one, so that nothing moves.
QRectF SeekBar::groove() const {
    const double room = std::ceil(time(maximum()).size().width()) + m_theme.gapPx() + m_theme.mm(4);
    const double thick = std::max(6.0, std::round(m_theme.mm(2.4)));
    return {room, std::round((height() - thick) / 2), std::max(1.0, width() - 2 * room), thick};
}

double SeekBar::xOf(int ms) const {
    const QRectF bar = groove();
    return bar.left() + bar.width() * (maximum() > 0 ? double(ms) / maximum() : 0);
}

void SeekBar::goTo(double x) {
    const QRectF bar = groove();
    const int wanted = int(std::clamp((x - bar.left()) / bar.width(), 0.0, 1.0) * maximum());
    const bool isWorthIt = std::abs(wanted - value()) >= kDragStepMs || wanted == 0 || wanted == maximum();
    if (isWorthIt && wanted != value()) {
        setValue(wanted);
        Q_EMIT seekRequested(milliseconds(wanted));
        update();
    }
}

void SeekBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = m_theme.colours;
    painter.fillRect(rect(), colours.background);
    const QRectF bar = groove();
    const double at = xOf(value());
    paintSurface(painter, bar, colours.line, bar.height() / 2);
    paintSurface(painter, QRectF(bar.topLeft(), QPointF(at, bar.bottom())), colours.accent, bar.height() / 2);
    for (const milliseconds start : m_chapters) {
        if (start.count() > 0 && start.count() < maximum()) {
            const double x = std::round(xOf(int(start.count())));
            painter.fillRect(QRectF(x - 2, bar.top() - bar.height(), 4, 3 * bar.height()),
                             colours.background);
            painter.fillRect(QRectF(x - 1, bar.top() - bar.height() / 2, 2, 2 * bar.height()),
                             colours.quietText);
        }
    }
    const double radius = m_theme.mm(4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(at, bar.center().y()), radius, radius);
    const TextBlock now = time(value());
    const TextBlock whole = time(maximum());
    now.draw(&painter, {0, std::round(height() / 2.0 - now.opticalCentre())}, colours.quietText);
    whole.draw(
        &painter,
        {std::floor(width() - whole.size().width()), std::round(height() / 2.0 - whole.opticalCentre())},
        colours.quietText);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

void SeekBar::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && maximum() > 0) {
        setSliderDown(true);
        goTo(event->position().x());
    }
}

void SeekBar::mouseMoveEvent(QMouseEvent *event) {
    if (isSliderDown()) {
        goTo(event->position().x());
    }
}

void SeekBar::mouseReleaseEvent(QMouseEvent *event) {
    if (isSliderDown()) {
        goTo(event->position().x());
        setSliderDown(false);
    }
}

// Whoever comes next finds it where the film is.
void SeekBar::hideEvent(QHideEvent *event) {
    setSliderDown(false);
    QAbstractSlider::hideEvent(event);
}

void SeekBar::keyPressEvent(QKeyEvent *event) {
    const bool isOn =
        event->key() == Qt::Key_Right || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int step = isOn ? kStepMs : event->key() == Qt::Key_Left ? -kStepMs : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    seek(value() + step);
}

} // namespace sala
