#include "app/stage/presenting_cover.h"

#include "app/look/looks.h"
#include "app/text/text_block.h"
#include "app/text/times.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>

#include <algorithm>

namespace sala {
namespace {

using Kind = Presenting::Kind;

constexpr double kWordsWidth = 0.8;  ///< of the page
constexpr double kClockShare = 0.22; ///< of the page's shorter side: read from the last row

std::chrono::milliseconds steadyNow() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

int directionOf(int key) {
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return 1;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return -1;
    default:
        return 0;
    }
}

} // namespace

PresentingCover::PresentingCover(QWidget *parent) : ThemedPage(parent), m_clock(&steadyNow) {
    setObjectName(QStringLiteral("presentingCover"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAutoFillBackground(false); // slides are seen through it
    setFocusPolicy(Qt::StrongFocus);
    m_timer.setInterval(std::chrono::milliseconds(200));
    connect(&m_timer, &QTimer::timeout, this, &PresentingCover::tick);
    retranslate();
}

void PresentingCover::setClock(Clock clock) {
    m_clock = std::move(clock);
}

void PresentingCover::setTitle(const QString &title) {
    m_title = title;
    update();
}

void PresentingCover::present(const Presenting &presenting) {
    m_kind = presenting.kind;
    m_end = m_clock() + presenting.countdown;
    m_kind == Kind::Countdown ? m_timer.start() : m_timer.stop();
    retranslate();
}

std::chrono::seconds PresentingCover::left() const {
    return std::max(std::chrono::ceil<std::chrono::seconds>(m_end - m_clock()), std::chrono::seconds(0));
}

void PresentingCover::become(Kind kind) {
    m_timer.stop();
    m_kind = kind;
    retranslate();
    Q_EMIT kindChanged(kind);
}

void PresentingCover::tick() {
    if (m_kind == Kind::Countdown && m_clock() >= m_end) {
        become(Kind::Talk);
    }
    retranslate();
}

void PresentingCover::touched(const QPointF &where) {
    if (m_kind == Kind::Talk) {
        Q_EMIT stepRequested(where.x() < width() / 3.0 ? -1 : 1);
    }
}

bool PresentingCover::event(QEvent *event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
        touched(static_cast<QTouchEvent *>(event)->points().first().position());
        event->accept();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        touched(static_cast<QMouseEvent *>(event)->position());
        event->accept();
        return true;
    default:
        return ThemedPage::event(event);
    }
}

void PresentingCover::keyPressEvent(QKeyEvent *event) {
    const int direction = directionOf(event->key());
    const bool isDarkKey = event->key() == Qt::Key_B || event->key() == Qt::Key_Period;
    if (isDarkKey && !event->isAutoRepeat()) {
        become(m_kind == Kind::Dark ? Kind::Talk : Kind::Dark);
    } else if (direction != 0 && m_kind == Kind::Talk && !event->isAutoRepeat()) {
        Q_EMIT stepRequested(direction);
    }
    event->accept(); // nothing else happens in a talk
}

void PresentingCover::retranslate() {
    setAccessibleName(m_kind == Kind::Countdown
                          ? tr("It begins in %1.", "a time").arg(formatClock(left(), language()))
                      : m_kind == Kind::Dark ? tr("The screen is dark while somebody speaks.")
                                             : tr("A talk. Pictures are shown by hand."));
    update();
}

void PresentingCover::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_kind == Kind::Dark) {
        painter.fillRect(rect(), Qt::black);
    } else if (m_kind == Kind::Countdown) {
        painter.fillRect(rect(), theme().colours.background);
        paintCountdown(painter);
    }
}

void PresentingCover::paintCountdown(QPainter &painter) {
    const double width = this->width() * kWordsWidth;
    const auto compose = [&](const QString &text, double px) {
        return TextBlock::compose(text, {language(), px, 400, Qt::AlignHCenter, true}, width);
    };
    const TextBlock title = compose(m_title, theme().textPx(TextSize::Display));
    const TextBlock begins = compose(tr("It begins in", "then a clock: 4:59"), theme().textPx(TextSize::Title));
    const TextBlock clock = compose(formatClock(left(), language()), theme().shortSidePx() * kClockShare);
    const double gap = theme().gapPx() * 2;
    const double tall = title.size().height() + begins.size().height() + clock.size().height() + 2 * gap;
    QPointF at((this->width() - width) / 2, std::max(0.0, (height() - tall) / 2));
    title.draw(&painter, at, theme().colours.text);
    at.ry() += title.size().height() + gap;
    begins.draw(&painter, at, theme().colours.quietText);
    at.ry() += begins.size().height() + gap;
    clock.draw(&painter, at, theme().colours.accent);
}

} // namespace sala
