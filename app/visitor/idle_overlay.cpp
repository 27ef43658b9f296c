#include "app/visitor/idle_overlay.h"

#include "app/look/accessible_part.h"
#include "app/look/covering.h"
#include "app/look/looks.h"
#include "app/text/dates.h"
#include "app/text/text_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 100ms;
constexpr double kRingTargets = 1.5;  ///< the ring's size, in touch targets
constexpr double kDigitsShare = 0.45; ///< of the ring: Burmese digits with tails keep clear of it too
constexpr int kFullCircle = 360 * 16; // QPainter counts sixteenths of a degree
constexpr int kTwelveOClock = 90 * 16;

std::chrono::milliseconds steadyNow() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

IdleOverlay::IdleOverlay(QWidget *parent)
    : QWidget(parent), m_clock(steadyNow), m_stay(new TextButton({}, this)),
      m_startAgain(new TextButton({}, this)) {
    setObjectName(QStringLiteral("idleOverlay"));
    giveRole(*this, QAccessible::Dialog);
    m_stay->setObjectName(QStringLiteral("stillHere"));
    m_startAgain->setObjectName(QStringLiteral("startAgain"));
    connect(m_stay, &QAbstractButton::clicked, this, &IdleOverlay::answer);
    connect(m_startAgain, &QAbstractButton::clicked, this, &IdleOverlay::giveUp);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &IdleOverlay::tick);
    coverParent(*this);
    hide();
    setTheme(m_theme);
    retranslate();
}

void IdleOverlay::setClock(Clock clock) {
    m_clock = std::move(clock);
}

void IdleOverlay::setLanguage(Language language) {
    m_language = language;
    wordsChanged();
}

void IdleOverlay::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_stay->setTextStyle(textStyle(theme, TextSize::Body, 600));
    m_stay->setLook(brightLook(theme));
    m_startAgain->setTextStyle(textStyle(theme, TextSize::Body));
    m_startAgain->setLook(quietLook(theme));
    layOut();
}

void IdleOverlay::ask(std::chrono::milliseconds countdown) {
    if (isVisible()) {
        return;
    }
    m_countdown = countdown;
    m_deadline = m_clock() + countdown;
    m_shownSeconds = -1;
    if (m_isStale) {
        retranslate();
    }
    layOut();
    m_focusBefore = window()->focusWidget();
    raise();
    show();
    setFocus();
    m_timer.start();
    tick();
}

void IdleOverlay::dismiss() {
    m_timer.stop();
    if (!isVisible()) {
        return;
    }
    // Before hiding, or the focus would wander to some button and ring it.
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

int IdleOverlay::secondsLeft() const {
    const auto left = std::chrono::duration<double>(m_deadline - m_clock()).count();
    return qMax(0, int(std::ceil(left)));
}

void IdleOverlay::tick() {
    if (!isVisible()) {
        return;
    }
    if (m_clock() >= m_deadline) {
        giveUp();
        return;
    }
    if (secondsLeft() != m_shownSeconds) {
        m_shownSeconds = secondsLeft();
        const double inRing = m_theme.touchTargetPx() * kRingTargets * kDigitsShare;
        TextStyle style{m_language, std::min(double(m_theme.textPx(TextSize::Title)), inRing), 500};
        m_seconds = TextBlock::compose(formatNumber(m_shownSeconds, m_language), style);
    }
    update(m_card.left(), m_ringTop, m_card.width(), m_theme.touchTargetPx() * 2);
}

void IdleOverlay::answer() {
    dismiss();
    Q_EMIT stillHere();
}

void IdleOverlay::giveUp() {
    dismiss();
    Q_EMIT timedOut();
}

void IdleOverlay::wordsChanged() {
    m_isStale = true;
    if (isVisible()) {
        retranslate();
    }
}

void IdleOverlay::retranslate() {
    m_isStale = false;
    m_stay->setText(tr("I am still here"), m_language);
    m_startAgain->setText(tr("Start again"), m_language);
    setAccessibleName(tr("Are you still here?"));
    m_shownSeconds = -1;
    layOut();
    tick();
}

int IdleOverlay::marginPx() const {
    return m_room == Room::Usual ? m_theme.marginPx() : m_theme.marginPx() / 2;
}

int IdleOverlay::gapPx() const {
    return m_room == Room::Usual ? m_theme.gapPx() : m_theme.gapPx() / 2;
}

void IdleOverlay::compose() {
    const double width = m_card.width() - 2.0 * marginPx();
    const TextSize large = m_room < Room::SmallQuestion ? TextSize::Display : TextSize::Body;
    const TextSize usual = m_room < Room::SmallWords ? TextSize::Body : TextSize::Small;
    TextStyle question{m_language, double(m_theme.textPx(large)), 600, Qt::AlignHCenter, true};
    m_question = TextBlock::compose(tr("Are you still here?"), question, width);
    TextStyle explanation{m_language, double(m_theme.textPx(usual)), 400, Qt::AlignHCenter, true};
    m_explanation = TextBlock::compose(tr("Otherwise the exhibition starts again for the next visitor."),
                                       explanation, width);
}

/// The card's size; whether it has room in the window.
bool IdleOverlay::measure() {
    const int gap = gapPx();
    const int wide = m_room == Room::Usual ? int(m_theme.mm(480)) : width();
    m_card.setWidth(qMin(width() - 2 * marginPx(), wide));
    compose();
    const int inner = m_card.width() - 2 * marginPx();
    m_isSideBySide = m_stay->sizeHint().width() <= (inner - gap) / 2 &&
                     m_startAgain->sizeHint().width() <= (inner - gap) / 2;
    const int buttonWidth = m_isSideBySide ? (inner - gap) / 2 : inner;
    m_buttonHeight = qMax(int(m_theme.touchTargetPx() * (m_room == Room::Usual ? 1.25 : 1.0)),
                          qMax(m_stay->heightForWidth(buttonWidth), m_startAgain->heightForWidth(buttonWidth)));
    const int ring = int(m_theme.touchTargetPx() * kRingTargets);
    const int words = int(m_question.size().height() + m_explanation.size().height()) + gap;
    m_card.setHeight(2 * marginPx() + words + ring + 4 * gap + (m_isSideBySide ? 1 : 2) * m_buttonHeight +
                     (m_isSideBySide ? 0 : gap));
    return m_card.height() <= height() - m_theme.abovePx;
}

void IdleOverlay::layOut() {
    for (const Room room : {Room::Usual, Room::Wide, Room::SmallQuestion, Room::SmallWords}) {
        m_room = room;
        if (measure()) {
            break;
        }
    }
    m_card.moveCenter(rect().adjusted(0, m_theme.abovePx, 0, 0).center());
    place();
    update();
}

void IdleOverlay::place() {
    const int gap = gapPx();
    const int words = int(m_question.size().height() + m_explanation.size().height()) + gap;
    const int inner = m_card.width() - 2 * marginPx();
    const int buttonWidth = m_isSideBySide ? (inner - gap) / 2 : inner;
    m_ringTop = m_card.top() + marginPx() + words + 2 * gap;
    const int y = m_ringTop + int(m_theme.touchTargetPx() * kRingTargets) + 2 * gap;
    const int x = m_card.left() + marginPx();
    m_startAgain->setGeometry(x, m_isSideBySide ? y : y + m_buttonHeight + gap, buttonWidth, m_buttonHeight);
    m_stay->setGeometry(m_isSideBySide ? x + buttonWidth + gap : x, y, buttonWidth, m_buttonHeight);
}

void IdleOverlay::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        wordsChanged();
    }
    QWidget::changeEvent(event);
}

void IdleOverlay::resizeEvent(QResizeEvent *event) {
    layOut();
    QWidget::resizeEvent(event);
}

// A touch beside the buttons is somebody too.
void IdleOverlay::mousePressEvent(QMouseEvent *) {
    answer();
}

void IdleOverlay::keyPressEvent(QKeyEvent *event) {
    const bool isModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt ||
                            event->key() == Qt::Key_AltGr || event->key() == Qt::Key_Meta;
    if (!isModifier) { // Shift begins the way back from one answer to the other
        answer();
    }
}

bool IdleOverlay::focusNextPrevChild(bool) {
    (m_stay->hasFocus() ? m_startAgain : m_stay)->setFocus(Qt::TabFocusReason);
    m_deadline = m_clock() + m_countdown; // who looks for an answer is here
    tick();
    return true;
}

void IdleOverlay::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.veil);
    paintSurface(painter, m_card, m_theme.colours.background, m_theme.cornerPx() * 2, m_theme.outline());

    const double x = m_card.left() + marginPx();
    double y = m_card.top() + marginPx();
    m_question.draw(&painter, QPointF(x, y), m_theme.colours.text);
    y += m_question.size().height() + gapPx();
    m_explanation.draw(&painter, QPointF(x, y), m_theme.colours.quietText);

    const int size = int(m_theme.touchTargetPx() * kRingTargets);
    const double thick = m_theme.linePx() * 2;
    QRectF ring(0, 0, size - thick, size - thick);
    ring.moveCenter(QPointF(m_card.center().x() + 0.5, m_ringTop + size / 2.0));
    const double share = std::chrono::duration<double>(m_deadline - m_clock()) / m_countdown;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.line, thick));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_theme.colours.accent, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, kTwelveOClock, int(qBound(0.0, share, 1.0) * kFullCircle));
    const QSizeF digits = m_seconds.size();
    m_seconds.draw(&painter, ring.center() - QPointF(digits.width() / 2, digits.height() / 2),
                   m_theme.colours.text);
}

} // namespace sala
