#include "app/staff/touch_field.h"

#include "app/look/covering.h"
#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/text/numbers.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>

namespace sala {
namespace {

constexpr int kSecondMs = 1000;

TouchTest testFor(const QSize &px, const GalleryTheme &theme) {
    const double target = theme.touchTargetPx();
    return TouchTest(QSizeF(px), 1.6 * target, target / 4);
}

} // namespace

TouchField::TouchField(QWidget *window)
    : ThemedPage(window), m_test(testFor(window->size(), theme())), m_panel(new QWidget(this)),
      m_words(new TextLabel), m_row(new ButtonRow), m_next(new TextButton), m_stop(new TextButton) {
    setObjectName(QStringLiteral("touchField"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    m_words->setObjectName(QStringLiteral("touchWords"));
    m_next->setObjectName(QStringLiteral("touchNext"));
    m_stop->setObjectName(QStringLiteral("touchStop"));
    m_row->add(m_next);
    m_row->add(m_stop);
    m_words->setParent(m_panel);
    m_row->setParent(m_panel);
    m_panel->setObjectName(QStringLiteral("touchPanel"));
    m_panel->setAutoFillBackground(true);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        m_test.next();
        after();
    });
    connect(m_stop, &QAbstractButton::clicked, this, &TouchField::stopped);
    m_countdown.setInterval(kSecondMs);
    connect(&m_countdown, &QTimer::timeout, this, &TouchField::count);
    coverParent(*this);
    applyTheme();
    retranslate();
}

TouchField::~TouchField() = default;

void TouchField::setQuietTime(std::chrono::milliseconds time) {
    m_quiet = time;
}

void TouchField::showEvent(QShowEvent *event) {
    ThemedPage::showEvent(event);
    begin();
}

/// Of another size it is another screen.
void TouchField::resizeEvent(QResizeEvent *event) {
    ThemedPage::resizeEvent(event);
    begin();
}

void TouchField::begin() {
    m_test = testFor(size(), theme());
    m_fingers.clear();
    m_secondsLeft = int((m_quiet.count() + kSecondMs - 1) / kSecondMs);
    m_countdown.setInterval(std::max<int>(1, int(m_quiet.count()) / std::max(1, m_secondsLeft)));
    m_countdown.start();
    after();
}

void TouchField::skipTo(TouchTest::Step step) {
    m_countdown.stop();
    while (m_test.step() != step && m_test.step() != TouchTest::Step::Done) {
        m_test.next();
    }
    after();
}

void TouchField::count() {
    if (--m_secondsLeft <= 0) {
        m_countdown.stop();
        m_test.quietEnded();
    }
    after();
}

/// What the test says now, at once in its place: a button that is about to move would be missed.
void TouchField::after() {
    if (m_isOver) {
        return;
    }
    if (m_test.step() == TouchTest::Step::Done) {
        m_isOver = true;
        Q_EMIT finished(m_test.result());
        return;
    }
    if (const QString words = sentence(); words != m_words->text()) {
        m_words->setText(words, language());
    }
    // A corner that never answers must be passed over, too.
    m_next->setVisible(m_test.step() != TouchTest::Step::Quiet);
    placePanel();
    update();
}

QString TouchField::sentence() const {
    switch (m_test.step()) {
    case TouchTest::Step::Quiet:
        return tr("Do not touch the screen. Touches that come by themselves are counted. Seconds left: %1",
                  "%1: a number")
            .arg(formatNumber(m_secondsLeft, language()));
    case TouchTest::Step::Corners:
        return tr("Touch the middle of the ring in the corner.");
    case TouchTest::Step::Squares:
        return tr("Draw over the whole screen with one finger, to its very edges, until all squares are "
                  "bright. Touched: "
                  "%1 of %2. If some stay dark, touch “Go on”.",
                  "%1 and %2: numbers")
            .arg(formatNumber(m_test.touchedSquares(), language()),
                 formatNumber(m_test.squares().size(), language()));
    case TouchTest::Step::TwoFingers:
        return tr("Touch the screen with two fingers at the same time. If nothing happens, touch “Go on”.");
    case TouchTest::Step::Done:
        break;
    }
    return {};
}

void TouchField::placePanel() {
    const int gap = theme().gapPx();
    const int wide = std::min(width() - 4 * theme().touchTargetPx(), 22 * theme().textPx(TextSize::Body));
    const int words = m_words->heightForWidth(wide);
    const int buttons = m_row->heightForWidth(wide);
    QRect place(0, 0, wide + 2 * gap, words + buttons + 3 * gap);
    place.moveCenter(rect().center());
    m_panel->setGeometry(place);
    m_words->setGeometry(gap, gap, wide, words);
    m_row->setGeometry(gap, words + 2 * gap, wide, buttons);
}

bool TouchField::event(QEvent *event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return handleTouch(static_cast<QTouchEvent &>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return handleMouse(*event);
    default:
        return ThemedPage::event(event);
    }
}

bool TouchField::handleTouch(QTouchEvent &event) {
    if (event.type() == QEvent::TouchBegin &&
        qobject_cast<TextButton *>(childAt(event.points().first().position().toPoint()))) {
        event.ignore(); // the button gets it as a press
        return false;
    }
    int fingers = 0;
    for (const QEventPoint &point : event.points()) {
        fingers += point.state() == QEventPoint::Released ? 0 : 1;
    }
    for (const QEventPoint &point : event.points()) {
        const QPointF place = point.position();
        if (event.type() == QEvent::TouchCancel || point.state() == QEventPoint::Released) {
            m_fingers.remove(point.id());
        } else if (!m_fingers.contains(point.id())) {
            m_fingers.insert(point.id(), place);
            m_test.landed(place, fingers);
        } else {
            m_test.moved(m_fingers.value(point.id()), place, fingers);
            m_fingers.insert(point.id(), place);
        }
    }
    after();
    return true;
}

/// A mouse is a finger, to try the test; what the system makes of touches is none.
bool TouchField::handleMouse(const QEvent &event) {
    constexpr int kMouse = -1;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    if (mouse.source() != Qt::MouseEventNotSynthesized) {
        return true;
    }
    if (event.type() == QEvent::MouseButtonRelease) {
        m_fingers.remove(kMouse);
    } else if (m_fingers.contains(kMouse)) {
        m_test.moved(m_fingers.value(kMouse), mouse.position(), 1);
        m_fingers.insert(kMouse, mouse.position());
    } else if (event.type() != QEvent::MouseMove) {
        m_fingers.insert(kMouse, mouse.position());
        m_test.landed(mouse.position(), 1);
    }
    after();
    return true;
}

void TouchField::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const ThemeColours &colours = theme().colours;
    if (m_test.step() == TouchTest::Step::Squares) {
        painter.setPen(QPen(colours.line, 1));
        for (qsizetype i = 0; i < m_test.squares().size(); ++i) {
            painter.setBrush(m_test.isTouched(i) ? colours.accent : colours.surface);
            painter.drawRect(m_test.squares()[i].adjusted(0, 0, -1, -1));
        }
    } else if (const auto dot = m_test.dot()) {
        const double radius = theme().touchTargetPx() / 3.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 2 * theme().linePx()));
        painter.drawEllipse(*dot, radius, radius);
        painter.setBrush(colours.accent);
        painter.drawEllipse(*dot, radius / 6, radius / 6);
    }
}

void TouchField::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT stopped();
    } else {
        ThemedPage::keyPressEvent(event);
    }
}

void TouchField::retranslate() {
    m_next->setText(tr("Go on"), language());
    m_stop->setText(tr("Stop the test"), language());
    after();
}

void TouchField::applyTheme() {
    m_words->setTextStyle(sentenceStyle(theme(), TextSize::Body));
    m_words->setColor(theme().colours.text);
    m_next->setTextStyle(textStyle(theme(), TextSize::Label));
    m_next->setLook(brightLook(theme()));
    m_stop->setTextStyle(textStyle(theme(), TextSize::Label));
    m_stop->setLook(quietLook(theme()));
    m_row->setGap(theme().gapPx());
    QPalette ground = m_panel->palette();
    ground.setColor(QPalette::Window, theme().colours.background);
    m_panel->setPalette(ground);
    after();
}

} // namespace sala
