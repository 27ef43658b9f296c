#include "app/text/text_label.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kComfortableLineEm = 34;
constexpr double kNoteSizeFactor = 0.7;
constexpr double kNoteOpacity = 0.75;
constexpr qsizetype kRememberedWidths = 4;

QAccessibleInterface *accessibleLabel(const QString &className, QObject *object) {
    if (className == QLatin1String("sala::TextLabel")) {
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::StaticText);
    }
    return nullptr;
}

} // namespace

QString fallbackNote(Language textLanguage) {
    switch (textLanguage) {
    case Language::English:
        return QCoreApplication::translate("sala::TextLabel", "In English",
                                           "under a text shown in another language");
    case Language::Thai:
        return QCoreApplication::translate("sala::TextLabel", "In Thai",
                                           "under a text shown in another language");
    case Language::Khmer:
        return QCoreApplication::translate("sala::TextLabel", "In Khmer",
                                           "under a text shown in another language");
    case Language::Burmese:
        return QCoreApplication::translate("sala::TextLabel", "In Burmese",
                                           "under a text shown in another language");
    case Language::Japanese:
        return QCoreApplication::translate("sala::TextLabel", "In Japanese",
                                           "under a text shown in another language");
    }
    return {};
}

TextLabel::TextLabel(const TextStyle &style, QWidget *parent) : QWidget(parent), m_style(style) {
    static const bool isReadAloud = [] {
        QAccessible::installFactory(accessibleLabel);
        return true;
    }();
    Q_UNUSED(isReadAloud)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setText(const QString &text, Language language) {
    setText(ShownText{text, language, false}, language, FallbackNote::Hidden);
}

void TextLabel::setText(const ShownText &text, Language reader, FallbackNote note) {
    const bool isNoted = note == FallbackNote::Shown && text.isFallback && !text.isEmpty();
    const QString noteText = isNoted ? fallbackNote(text.language) : QString();
    if (text.body == m_text && text.language == m_style.language && noteText == m_note &&
        reader == m_noteLanguage) {
        return;
    }
    m_text = text.body;
    m_style.language = text.language;
    m_note = noteText;
    m_noteLanguage = reader;
    setAccessibleName(m_text);
    setAccessibleDescription(m_note);
    textChanged();
}

void TextLabel::setTextStyle(const TextStyle &style) {
    const Language language = m_style.language;
    m_style = style;
    m_style.language = language;
    textChanged();
}

void TextLabel::setColor(const QColor &color) {
    m_color = color;
    update();
}

void TextLabel::textChanged() {
    m_composed.clear();
    updateGeometry();
    update();
}

const TextLabel::Composed &TextLabel::composed(int width) const {
    const auto known = std::find_if(m_composed.cbegin(), m_composed.cend(),
                                    [&](const Composed &c) { return c.width == width; });
    if (known != m_composed.cend()) {
        return *known;
    }
    TextStyle noteStyle = m_style;
    noteStyle.language = m_noteLanguage;
    noteStyle.pixelSize *= kNoteSizeFactor;
    noteStyle.weight = 400;
    if (m_composed.size() >= kRememberedWidths) {
        m_composed.removeFirst();
    }
    m_composed.append(
        {width, TextBlock::compose(m_text, m_style, width), TextBlock::compose(m_note, noteStyle, width)});
    return m_composed.last();
}

int TextLabel::heightOf(const Composed &composed) const {
    return int(std::ceil(composed.body.size().height() + composed.note.size().height()));
}

int TextLabel::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    return heightOf(composed(std::max(1, width - margins.left() - margins.right()))) + margins.top() +
           margins.bottom();
}

QSize TextLabel::sizeHint() const {
    const QMargins margins = contentsMargins();
    const TextBlock &unbroken = composed(int(TextBlock::kUnbounded)).body;
    const double comfortable = kComfortableLineEm * m_style.pixelSize;
    const double natural = std::ceil(unbroken.naturalWidth());
    const int width = int(std::min(natural, std::max(comfortable, std::ceil(unbroken.minimumWidth())))) +
                      margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const {
    const QMargins margins = contentsMargins();
    const Composed &unbroken = composed(int(TextBlock::kUnbounded));
    return {int(std::ceil(unbroken.body.minimumWidth())) + margins.left() + margins.right(),
            heightOf(unbroken) + margins.top() + margins.bottom()};
}

void TextLabel::paintEvent(QPaintEvent *) {
    const QRect box = contentsRect();
    const Composed &shown = composed(std::max(1, box.width()));
    int top = box.top();
    if (m_style.alignment & Qt::AlignVCenter) {
        top += std::max(0, (box.height() - heightOf(shown)) / 2);
    } else if (m_style.alignment & Qt::AlignBottom) {
        top += std::max(0, box.height() - heightOf(shown));
    }
    QPainter painter(this);
    shown.body.draw(&painter, QPointF(box.left(), top), m_color);
    QColor quiet = m_color;
    quiet.setAlphaF(float(m_color.alphaF() * kNoteOpacity));
    shown.note.draw(&painter, QPointF(box.left(), top + shown.body.size().height()), quiet);
}

} // namespace sala
