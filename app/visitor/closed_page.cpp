#include "app/visitor/closed_page.h"

#include "app/look/looks.h"
#include "app/text/dates.h"
#include "app/text/times.h"

#include <QEvent>
#include <QPainter>

namespace sala {
namespace {

constexpr double kWordsWidth = 0.7; ///< of the page

} // namespace

ClosedPage::ClosedPage(QWidget *parent) : ThemedPage(parent) {
    setObjectName(QStringLiteral("closedPage"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    m_speaks.setSingleShot(true);
    m_speaks.setInterval(kSpeaksFor);
    connect(&m_speaks, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ClosedPage::setOpensAgain(const std::optional<QDateTime> &when) {
    m_opensAgain = when;
    retranslate();
}

QString ClosedPage::sentence() const {
    if (!m_opensAgain) {
        return tr("The exhibition is closed now.");
    }
    return tr("The exhibition is closed now. It opens again on %1 at %2.", "%1: a date with its weekday, %2: a time of day")
        .arg(formatDate(m_opensAgain->date(), language(), Weekday::Shown), formatTime(m_opensAgain->time(), language()));
}

void ClosedPage::retranslate() {
    setAccessibleName(sentence());
    update();
}

void ClosedPage::speak() {
    m_speaks.start();
    update();
}

bool ClosedPage::event(QEvent *event) {
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::KeyPress) {
        speak();
        event->accept();
        return true;
    }
    return ThemedPage::event(event);
}

void ClosedPage::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (!isSpeaking()) {
        return;
    }
    TextStyle style = textStyle(theme(), TextSize::Title);
    style.language = language();
    style.alignment = Qt::AlignHCenter;
    style.balanced = true;
    const double width = this->width() * kWordsWidth;
    const TextBlock block = TextBlock::compose(sentence(), style, width);
    block.draw(&painter, QPointF((this->width() - width) / 2, (height() - block.size().height()) / 2),
               theme().colours.text);
}

} // namespace sala
