#include "app/keyboard/typing_aid.h"

#include "app/keyboard/script_order.h"
#include "app/keyboard/touch_keyboard.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QApplication>
#include <QInputDevice>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace sala {
namespace {

constexpr std::chrono::milliseconds kRise{150};

/// The field that `widget` is, or is the viewport of; nullptr: none that can be written in.
QWidget *fieldOf(QWidget *widget) {
    for (QWidget *tried : {widget, widget ? widget->parentWidget() : nullptr}) {
        if (const auto *line = qobject_cast<QLineEdit *>(tried)) {
            const bool isPlain = line->echoMode() == QLineEdit::Normal && !line->isReadOnly() && line->isEnabled();
            return isPlain ? tried : nullptr;
        }
        const auto *plain = qobject_cast<QPlainTextEdit *>(tried);
        const auto *rich = qobject_cast<QTextEdit *>(tried);
        if (plain || rich) {
            return (plain ? plain->isReadOnly() : rich->isReadOnly()) ? nullptr : tried;
        }
    }
    return nullptr;
}

std::optional<Language> languageOf(const QWidget &field) {
    if (const auto *line = qobject_cast<const LineEditor *>(&field)) {
        return line->language();
    }
    if (const auto *text = qobject_cast<const TextEditor *>(&field)) {
        return text->language();
    }
    return std::nullopt;
}

/// What says what is to be written: the text right above the field.
QRect labelOf(const QWidget &field, const QWidget &content) {
    QRect found;
    for (const TextLabel *label : content.findChildren<TextLabel *>()) {
        const QRect place(label->mapTo(&content, QPoint(0, 0)), label->size());
        const bool isAbove = label->isVisibleTo(&content) && place.bottom() < field.mapTo(&content, QPoint(0, 0)).y();
        if (isAbove && place.bottom() > found.bottom()) {
            found = place;
        }
    }
    return found;
}

/// The whole field with its label where there is room for both; of a longer one where its cursor is.
void showIn(QScrollArea &scroll, QWidget &field, int gap) {
    const QRect alone(field.mapTo(scroll.widget(), QPoint(0, 0)), field.size());
    const QRect both = alone.united(labelOf(field, *scroll.widget()));
    const bool isRoom = both.height() + 2 * gap <= scroll.viewport()->height();
    const QRect place = isRoom ? both : alone;
    if (place.height() + 2 * gap <= scroll.viewport()->height()) {
        scroll.ensureVisible(place.left(), place.center().y(), 0, place.height() / 2 + gap);
    } else {
        scroll.ensureWidgetVisible(&field, 0, gap);
    }
}

bool isByFinger(const QMouseEvent &event) {
    return event.source() != Qt::MouseEventNotSynthesized ||
           (event.device() && event.device()->type() == QInputDevice::DeviceType::TouchScreen);
}

} // namespace

TypingAid::TypingAid(QWidget &area) : QObject(&area), m_area(area), m_keyboard(new TouchKeyboard(&area)) {
    setObjectName(QStringLiteral("typingAid"));
    m_keyboard->hide();
    m_rise.setTargetObject(m_keyboard);
    m_rise.setPropertyName("pos");
    m_rise.setDuration(int(kRise.count()));
    m_rise.setEasingCurve(QEasingCurve::OutCubic);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(m_keyboard, &TouchKeyboard::written, this, &TypingAid::write);
    connect(m_keyboard, &TouchKeyboard::erased, this, [this] { press(Qt::Key_Backspace); });
    connect(m_keyboard, &TouchKeyboard::moved, this, [this](int by) { press(by < 0 ? Qt::Key_Left : Qt::Key_Right); });
    connect(m_keyboard, &TouchKeyboard::entered, this, &TypingAid::enter);
    connect(m_keyboard, &TouchKeyboard::closeRequested, this, &TypingAid::close);
}

void TypingAid::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_keyboard->setTheme(theme);
    fit();
}

void TypingAid::setLanguage(Language language) {
    m_language = language;
    m_keyboard->retranslate();
    if (m_field) {
        m_keyboard->setLayoutOf(languageOf(*m_field).value_or(language));
    }
}

bool TypingAid::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == &m_area) {
            fit();
        }
        break;
    case QEvent::Hide:
        if (watched == &m_area) {
            beginAnew();
        }
        break;
    case QEvent::TouchBegin:
        m_isDown = true;
        break;
    case QEvent::MouseButtonPress:
        m_isDown = true;
        m_isTouch = isByFinger(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
        letGo(watched, event->type());
        break;
    case QEvent::KeyPress:
        if (event->spontaneous()) {
            keyPressed(watched, *static_cast<QKeyEvent *>(event));
        }
        break;
    case QEvent::InputMethod: // the system's, which hears the keys first
        if (watched == m_field && !m_isWriting && !static_cast<QInputMethodEvent *>(event)->commitString().isEmpty()) {
            leaveToReal();
        }
        break;
    default:
        break;
    }
    return false;
}

void TypingAid::letGo(QObject *watched, QEvent::Type type) {
    m_isDown = false;
    auto *const widget = qobject_cast<QWidget *>(watched);
    if (type == QEvent::MouseButtonRelease && widget) {
        touched(widget);
    }
    if (m_isClosing) { // after what was let go has heard of it
        QTimer::singleShot(0, this, [this] { focusMoved(QApplication::focusWidget()); });
    }
}

/// Whether a keyboard is plugged in no system tells for certain: power keys and remote controls count as keyboards, and a
/// touch panel may come as a mouse. Only who has written by a real one is left alone, and not when they insist.
void TypingAid::touched(QWidget *widget) {
    QWidget *const field = fieldOf(widget);
    if (!field || !m_area.isAncestorOf(field)) {
        return;
    }
    if (m_isTouch || !m_isRealAtHand || m_leftAlone == field) {
        raiseFor(*field);
    } else {
        m_leftAlone = field;
    }
}

/// Keys that write nothing, like those for power and loudness, are no sign of somebody who types.
void TypingAid::keyPressed(const QObject *watched, const QKeyEvent &event) {
    auto *const widget = qobject_cast<const QWidget *>(watched);
    if (!event.text().isEmpty() && widget && m_area.isAncestorOf(widget) && fieldOf(QApplication::focusWidget()) == widget) {
        leaveToReal();
    }
}

void TypingAid::leaveToReal() {
    m_isRealAtHand = true;
    m_leftAlone.clear();
    close();
}

void TypingAid::beginAnew() {
    m_isRealAtHand = false;
    m_leftAlone.clear();
    close();
}

/// Only when no finger is down: what it is on must not move away under it.
void TypingAid::focusMoved(QWidget *now) {
    m_isClosing = false;
    if (!m_field || now == m_field) {
        return;
    }
    QWidget *const field = fieldOf(now);
    if (field && m_area.isAncestorOf(field)) {
        follow(*field);
    } else if (m_isDown) {
        m_isClosing = true;
    } else if (now || !m_field->isVisible()) { // not when only the window is inactive
        close();
    }
}

void TypingAid::follow(QWidget &field) {
    const bool isOther = m_field != &field;
    m_field = &field;
    if (isOther) {
        m_keyboard->setLayoutOf(languageOf(field).value_or(m_language));
    }
    showField(field);
}

void TypingAid::raiseFor(QWidget &field) {
    const bool wasUp = isUp();
    field.setFocus(Qt::OtherFocusReason);
    follow(field);
    if (wasUp) {
        return;
    }
    Q_EMIT isUpChanged(true);
    fit();
    m_keyboard->show();
    if (!m_theme.isStill()) {
        m_rise.setStartValue(QPoint(0, m_area.height()));
        m_rise.setEndValue(m_keyboard->pos());
        m_rise.start();
    }
}

void TypingAid::close() {
    m_isClosing = false;
    if (isUp()) {
        const QPointer<QWidget> field = std::exchange(m_field, nullptr);
        m_rise.stop();
        m_keyboard->hide();
        fit();
        Q_EMIT isUpChanged(false);
        showField(*field);
        // Again when what comes back has found its place.
        QTimer::singleShot(0, this, [this, field] {
            if (field && !isUp()) {
                showField(*field);
            }
        });
    }
}

void TypingAid::fit() {
    const int above = m_theme.abovePx; // beyond reach: neither keys nor fields
    const int high = isUp() ? keyboardHeightPx(m_theme, m_area.size() - QSize(0, above)) : 0;
    m_area.setContentsMargins(0, above, 0, high);
    if (isUp()) {
        m_rise.stop();
        m_keyboard->setGeometry(0, m_area.height() - high, m_area.width(), high);
        m_keyboard->raise();
        showField(*m_field);
    }
}

void TypingAid::showField(QWidget &field) {
    if (m_area.layout()) {
        m_area.layout()->activate();
    }
    for (QWidget *above = field.parentWidget(); above && above != &m_area; above = above->parentWidget()) {
        if (above->layout()) {
            above->layout()->activate();
        }
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            showIn(*scroll, field, m_theme.gapPx());
        }
    }
}

void TypingAid::write(const QString &sign) {
    if (!m_field) {
        return;
    }
    QInputMethodQueryEvent query(Qt::ImSurroundingText | Qt::ImCursorPosition | Qt::ImAnchorPosition);
    QCoreApplication::sendEvent(m_field, &query);
    const int from = std::min(query.value(Qt::ImCursorPosition).toInt(), query.value(Qt::ImAnchorPosition).toInt());
    const KeyStroke stroke = strokeAfter(query.value(Qt::ImSurroundingText).toString().left(from), sign);
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(stroke.text, -stroke.replaced, stroke.replaced);
    m_isWriting = true;
    QCoreApplication::sendEvent(m_field, &commit);
    m_isWriting = false;
}

/// To the field alone, and not as from a real keyboard.
void TypingAid::press(int key) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (m_field) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_field, &event);
        }
    }
}

/// A line is finished, a text gets another one.
void TypingAid::enter() {
    const bool isLine = qobject_cast<QLineEdit *>(m_field) != nullptr;
    press(Qt::Key_Return);
    if (isLine) {
        close();
    }
}

} // namespace sala
