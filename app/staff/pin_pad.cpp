#include "app/staff/pin_pad.h"

#include "app/look/looks.h"
#include "db/records/sign_in.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr double kLargeKey = 1.4;  ///< of a touch target, where there is room
constexpr double kKeyWidth = 1.6; ///< of a touch target: room for the words of two keys
constexpr int kLeastKeyPx = 36;    ///< on a window too small for hands
constexpr double kLeastWords = 0.6; ///< of their usual size, for long words on keys
constexpr int kMostDots = 16;     ///< more letters show no more of them

} // namespace

PinPad::PinPad(QWidget *parent)
    : QWidget(parent), m_digits{}, m_erase(new TextButton({}, this)), m_enter(new TextButton({}, this)) {
    setObjectName(QStringLiteral("pinPad"));
    setFocusPolicy(Qt::StrongFocus);
    for (size_t digit = 0; digit < m_digits.size(); ++digit) {
        m_digits[digit] = new TextButton({}, this);
        const QString sign = QString::number(digit);
        m_digits[digit]->setObjectName(QStringLiteral("digit") + sign);
        m_digits[digit]->setText(sign, Language::English);
        m_digits[digit]->setAccessibleName(sign);
        m_digits[digit]->setFocusPolicy(Qt::NoFocus); // digits are typed where there is a keyboard
        connect(m_digits[digit], &QAbstractButton::clicked, this, [this, sign] { type(sign); });
    }
    m_erase->setObjectName(QStringLiteral("eraseDigit"));
    m_enter->setObjectName(QStringLiteral("enterPin"));
    m_erase->setFocusPolicy(Qt::NoFocus);
    m_enter->setFocusPolicy(Qt::NoFocus);
    connect(m_erase, &QAbstractButton::clicked, this, &PinPad::erase);
    connect(m_enter, &QAbstractButton::clicked, this, &PinPad::enter);
    setTheme(m_theme);
    setLanguage(Language::English);
}

void PinPad::setLanguage(Language language) {
    setAccessibleName(tr("PIN"));
    m_erase->setText(tr("Delete", "the last digit"), language);
    m_enter->setText(tr("Enter", "the PIN is complete"), language);
    layOut();
}

void PinPad::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    for (TextButton *digit : m_digits) {
        digit->setTextStyle(textStyle(theme, TextSize::Title));
        digit->setLook(quietLook(theme));
    }
    ButtonLook small = quietLook(theme);
    small.sidePaddingPx = theme.gapPx() / 2.0;
    m_erase->setTextStyle(textStyle(theme, TextSize::Label));
    m_erase->setLook(small);
    ButtonLook bright = brightLook(theme);
    bright.sidePaddingPx = small.sidePaddingPx;
    m_enter->setTextStyle(textStyle(theme, TextSize::Label));
    m_enter->setLook(bright);
    updateGeometry();
    layOut();
}

/// For keys so high, with the dots above them.
QSize PinPad::sizeFor(int keyHigh) const {
    const int gap = m_theme.gapPx();
    return {3 * int(keyHigh * kKeyWidth) + 2 * gap, dotsHeight() + 4 * (keyHigh + gap)};
}

/// As large as there is room for.
QSize PinPad::keySize() const {
    const int gap = m_theme.gapPx();
    const int byWidth = int((width() - 2 * gap) / (3 * kKeyWidth));
    const int byHeight = (height() - dotsHeight()) / 4 - gap;
    const int most = int(m_theme.touchTargetPx() * kLargeKey);
    const int high = std::clamp(std::min(byWidth, byHeight), kLeastKeyPx, most);
    return {int(high * kKeyWidth), high};
}

int PinPad::dotsHeight() const {
    return m_theme.touchTargetPx() / 2;
}

QSize PinPad::sizeHint() const {
    return sizeFor(int(m_theme.touchTargetPx() * kLargeKey));
}

QSize PinPad::minimumSizeHint() const {
    return sizeFor(m_theme.touchTargetPx());
}

/// The words of two keys in one line each, smaller where they are long.
void PinPad::fitWords(int keyWidth) {
    for (TextButton *key : {m_erase, m_enter}) {
        TextStyle style = textStyle(m_theme, TextSize::Label);
        const double least = style.pixelSize * kLeastWords;
        key->setTextStyle(style);
        while (key->sizeHint().width() > keyWidth && style.pixelSize > least) {
            style.pixelSize *= 0.95;
            key->setTextStyle(style);
        }
    }
}

void PinPad::layOut() {
    const int gap = m_theme.gapPx();
    const QSize key = keySize();
    fitWords(key.width());
    const QSize all = sizeFor(key.height());
    const int left = (width() - all.width()) / 2;
    m_top = std::max(0, (height() - all.height()) / 2);
    const auto place = [&](QWidget *widget, int column, int row) {
        widget->setGeometry({{left + column * (key.width() + gap), m_top + dotsHeight() + gap + row * (key.height() + gap)}, key});
    };
    for (int digit = 1; digit <= 9; ++digit) {
        place(m_digits[size_t(digit)], (digit - 1) % 3, (digit - 1) / 3);
    }
    place(m_erase, 0, 3);
    place(m_digits[0], 1, 3);
    place(m_enter, 2, 3);
    update();
}

void PinPad::resizeEvent(QResizeEvent *event) {
    layOut();
    QWidget::resizeEvent(event);
}

void PinPad::show(const QString &words) {
    m_words = words;
    update();
}

void PinPad::clear() {
    show({});
}

void PinPad::setLocked(bool isLocked) {
    m_isLocked = isLocked;
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        button->setEnabled(!isLocked);
    }
}

void PinPad::type(const QString &text) {
    if (!m_isLocked && m_words.size() + text.size() <= kMostPassphraseLength) {
        show(m_words + text);
        Q_EMIT changed();
    }
}

void PinPad::erase() {
    if (!m_isLocked) {
        show(m_words.chopped(std::min<qsizetype>(1, m_words.size())));
        Q_EMIT changed();
    }
}

void PinPad::enter() {
    const QString words = m_words; // whoever hears of it may clear ours
    if (!m_isLocked && !words.isEmpty()) {
        Q_EMIT entered(words);
    }
}

void PinPad::keyPressEvent(QKeyEvent *event) {
    const QString text = event->text();
    if (event->key() == Qt::Key_Backspace) {
        erase();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter();
    } else if (!text.isEmpty() && text[0].isPrint()) {
        type(text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PinPad::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = dotsHeight() * 0.7;
    const double radius = step * 0.3;
    const int dots = int(std::min<qsizetype>(kMostDots, m_words.size()));
    const int places = std::max(dots, kLeastPinDigits);
    double x = width() / 2.0 - (places - 1) * step / 2;
    painter.setPen(QPen(m_isLocked ? m_theme.colours.line : m_theme.colours.quietText, m_theme.linePx()));
    for (int i = 0; i < places; ++i, x += step) {
        painter.setBrush(i < dots ? QBrush(m_theme.colours.text) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x, m_top + dotsHeight() / 2.0), radius, radius);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintFocusRing(painter, QRectF(0, m_top, width(), dotsHeight()), m_theme);
    }
}

} // namespace sala
