#include "app/visitor/turn_bar.h"

#include "app/look/looks.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/visitor/photograph_button.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {

using Sign = PhotographButton::Sign;

TurnBar::TurnBar(QWidget *parent)
    : QWidget(parent), m_previous(new PhotographButton(Sign::Previous, this)),
      m_position(new TextLabel({}, this)), m_next(new PhotographButton(Sign::Next, this)),
      m_zoomOut(new PhotographButton(Sign::ZoomOut, this)),
      m_whole(new PhotographButton(Sign::WholePicture, this)),
      m_zoomIn(new PhotographButton(Sign::ZoomIn, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_zoomOut, &QAbstractButton::clicked, this, &TurnBar::zoomOutRequested);
    connect(m_whole, &QAbstractButton::clicked, this, &TurnBar::wholeRequested);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &TurnBar::zoomInRequested);
}

QList<PhotographButton *> TurnBar::buttons() const {
    return {m_previous, m_next, m_zoomOut, m_whole, m_zoomIn};
}

void TurnBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    for (PhotographButton *const button : buttons()) {
        button->setTheme(theme, TextSize::Small);
    }
    TextStyle style = textStyle(theme, TextSize::Small);
    style.alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    style.balanced = true;
    m_position->setTextStyle(style);
    m_position->setColor(theme.colours.quietText);
    layOut();
}

void TurnBar::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void TurnBar::setPosition(int number, int count) {
    if (m_number != number || m_count != count) {
        m_number = number;
        m_count = count;
        sayPosition();
        layOut();
    }
}

void TurnBar::setPossible(const Possible &possible) {
    m_previous->setEnabled(possible.previous);
    m_next->setEnabled(possible.next);
    m_zoomIn->setEnabled(possible.zoomIn);
    m_zoomOut->setEnabled(possible.zoomOut);
    m_whole->setEnabled(possible.zoomOut);
}

void TurnBar::retranslate() {
    const Words said = words();
    m_previous->setText(said.previous, m_language);
    m_next->setText(said.next, m_language);
    m_zoomOut->setText(said.zoomOut, m_language);
    m_whole->setText(said.whole, m_language);
    m_zoomIn->setText(said.zoomIn, m_language);
    sayPosition();
    layOut();
}

void TurnBar::sayPosition() {
    const QString said = position(formatNumber(m_number, m_language), formatNumber(m_count, m_language));
    m_position->setText(m_count > 0 ? said : QString(), m_language);
}

int TurnBar::positionWidth() const {
    const QString last = formatNumber(m_count, m_language);
    TextStyle style = m_position->textStyle();
    style.language = m_language;
    const double widest = m_count > 0 ? TextBlock::compose(position(last, last), style).naturalWidth() : 0;
    return std::max(m_position->sizeHint().width(), int(std::ceil(widest)));
}

void TurnBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void TurnBar::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
