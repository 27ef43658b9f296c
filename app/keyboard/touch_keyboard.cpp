#include "app/keyboard/touch_keyboard.h"

#include "app/keyboard/key_marks.h"
#include "app/keyboard/script_order.h"
#include "app/look/looks.h"
#include "translations/language.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

using Does = PlacedKey::Does;

constexpr double kLetterShare = 0.52; ///< of a key's height, the em of what stands on it
constexpr double kWordShare = 0.36;
constexpr double kLeastWords = 0.5; ///< of their usual size, where a key is narrow

} // namespace

TouchKeyboard::TouchKeyboard(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("touchKeyboard"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_again.setInterval(std::chrono::milliseconds(80));
        Q_EMIT erased();
    });
    retranslate();
}

void TouchKeyboard::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    place();
}

void TouchKeyboard::retranslate() {
    setAccessibleName(tr("Keyboard"));
}

void TouchKeyboard::setLayoutOf(Language language) {
    m_plan = {language, false, false};
    setShift(Shift::Off);
}

void TouchKeyboard::setShift(Shift shift) {
    m_shift = shift;
    m_plan.isShifted = shift != Shift::Off;
    place();
}

void TouchKeyboard::place() {
    const qsizetype before = m_keys.size();
    m_keys = placeKeys(m_plan, m_theme, size());
    if (m_keys.size() != before) {
        letGo(); // the other thumb stays on its key when shift alone changed
    }
    update();
}

void TouchKeyboard::touchShift() {
    if (keyLayout(m_plan.language).shift == KeyLayout::Shift::Switch) {
        setShift(m_shift == Shift::Off ? Shift::Locked : Shift::Off);
    } else {
        setShift(m_shift == Shift::Off ? Shift::Once : m_shift == Shift::Once ? Shift::Locked : Shift::Off);
    }
}

Language TouchKeyboard::next() const {
    const auto found = std::find(kLanguages.begin(), kLanguages.end(), m_plan.language);
    return found == kLanguages.end() || found + 1 == kLanguages.end() ? kLanguages.front() : *(found + 1);
}

/// `struck` is a copy: the keys are others afterwards.
void TouchKeyboard::strike(const PlacedKey &key) {
    const PlacedKey struck = key;
    switch (struck.does) {
    case Does::Write:
    case Does::Space:
        Q_EMIT written(struck.sign);
        if (m_shift == Shift::Once) {
            setShift(Shift::Off);
        }
        break;
    case Does::Shift:
        touchShift();
        break;
    case Does::Erase:
        Q_EMIT erased();
        break;
    case Does::Signs:
        m_plan.isSigns = !m_plan.isSigns;
        place();
        break;
    case Does::NextLanguage:
        setLayoutOf(next());
        break;
    case Does::Left:
    case Does::Right:
        Q_EMIT moved(struck.does == Does::Left ? -1 : 1);
        break;
    case Does::Enter:
        Q_EMIT entered();
        break;
    case Does::Close:
        Q_EMIT closeRequested();
        break;
    }
}

int TouchKeyboard::itemAt(QPoint position) const {
    for (int item = 0; item < itemCount(); ++item) {
        if (m_keys[item].rect.contains(position)) {
            return item;
        }
    }
    return -1;
}

bool TouchKeyboard::isItemChosen(int item) const {
    return m_keys[item].does == Does::Shift && m_shift != Shift::Off;
}

QString TouchKeyboard::itemName(int item) const {
    switch (m_keys[item].does) {
    case Does::Write:
        return shownAlone(m_keys[item].sign);
    case Does::Space:
        return tr("Space", "the key of a keyboard");
    case Does::Shift:
        return tr("Shift", "the key of a keyboard: capital letters, or other signs");
    case Does::Erase:
        return tr("Delete the sign before");
    case Does::Signs:
        return m_plan.isSigns ? tr("Letters") : tr("Digits and signs");
    case Does::NextLanguage:
        return tr("Keyboard for %1", "a language's own name").arg(ownName(next()));
    case Does::Left:
        return tr("One sign back");
    case Does::Right:
        return tr("One sign on");
    case Does::Enter:
        return tr("Done", "with what is typed in this field");
    case Does::Close:
        return tr("Close the keyboard");
    }
    return {};
}

Language TouchKeyboard::languageOf(const PlacedKey &key) const {
    return key.does == Does::NextLanguage ? next() : m_plan.language;
}

QString TouchKeyboard::label(const PlacedKey &key) const {
    switch (key.does) {
    case Does::Write:
        return shownAlone(key.sign);
    case Does::Space:
        return ownName(m_plan.language);
    case Does::NextLanguage:
        return ownName(next());
    case Does::Signs:
        return m_plan.isSigns ? keyLayout(m_plan.language).usual[1].mid(0, 2).join(QString()) : QStringLiteral("?12");
    case Does::Shift: // of kana: those it leads to
        return keyLayout(m_plan.language).shift == KeyLayout::Shift::Once ? QString()
               : m_shift == Shift::Off                                     ? QStringLiteral("カナ")
                                                                           : QStringLiteral("かな");
    default:
        return {};
    }
}

TextBlock TouchKeyboard::wordsOn(int item) const {
    const PlacedKey &key = m_keys[item];
    const QString words = label(key);
    TextStyle style;
    style.language = languageOf(key);
    const double usual = key.rect.height() * (key.does == Does::Write ? kLetterShare : kWordShare);
    style.pixelSize = std::min<double>(usual, m_theme.textPx(TextSize::Title));
    const double least = style.pixelSize * kLeastWords;
    const double room = key.rect.width() - m_theme.linePx() * 4;
    TextBlock block = TextBlock::compose(words, style);
    while ((block.naturalWidth() > room || block.size().height() > key.rect.height()) && style.pixelSize > least) {
        style.pixelSize *= 0.93;
        block = TextBlock::compose(words, style);
    }
    return block;
}

void TouchKeyboard::paintWords(QPainter &painter, int item, const QColor &colour) const {
    const QRectF place = m_keys[item].rect;
    const TextBlock words = wordsOn(item);
    const double top = std::clamp(place.height() / 2 - words.opticalCentre(), 0.0,
                                  std::max(0.0, place.height() - words.size().height()));
    words.draw(&painter, QPointF(place.center().x() - words.naturalWidth() / 2, place.top() + std::floor(top)), colour);
}

void TouchKeyboard::paintKey(QPainter &painter, int item) const {
    const PlacedKey &key = m_keys[item];
    const ThemeColours &colours = m_theme.colours;
    const bool isDown = std::find(m_fingers.begin(), m_fingers.end(), item) != m_fingers.end();
    const bool isBright = key.does == Does::Enter || (key.does == Does::Shift && m_shift != Shift::Off);
    const bool writes = key.does == Does::Write || key.does == Does::Space;
    const QColor ground = isDown     ? (isBright ? colours.pressedAccent : colours.pressed)
                          : isBright ? colours.accent
                          : writes   ? colours.surface
                                     : colours.background;
    const QPen edge = !writes && m_theme.outline().style() == Qt::NoPen ? QPen(colours.line, m_theme.linePx() / 2.0)
                                                                         : m_theme.outline();
    paintSurface(painter, key.rect, ground, m_theme.cornerPx(), edge);
    const QColor ink = isBright ? colours.onAccent : colours.text;
    if (label(key).isEmpty()) {
        paintKeyMark(painter, key.rect, key.does, ink, key.does == Does::Shift && m_shift == Shift::Locked);
    } else {
        paintWords(painter, item, ink);
    }
}

void TouchKeyboard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.background);
    painter.fillRect(QRect(0, 0, width(), m_theme.linePx() / 2), m_theme.colours.line);
    for (int item = 0; item < itemCount(); ++item) {
        paintKey(painter, item);
    }
}

void TouchKeyboard::resizeEvent(QResizeEvent *event) {
    place();
    QWidget::resizeEvent(event);
}

void TouchKeyboard::hideEvent(QHideEvent *event) {
    letGo();
    QWidget::hideEvent(event);
}

} // namespace sala
