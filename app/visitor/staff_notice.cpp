#include "app/visitor/staff_notice.h"

#include "app/look/looks.h"
#include "app/text/typography.h"

#include <QPainter>

#include <cmath>

namespace sala {

namespace {

const char *kSentence = "For staff: some words cannot be shown. Please install %1.";

/// Whether the font of `language` is among those that are missing.
bool isMissing(const QStringList &fonts, Language language) {
    const QString family = fontFor(language, 20).families().first();
    return std::any_of(fonts.begin(), fonts.end(),
                       [&](const QString &font) { return font.startsWith(family + QStringLiteral(" (")); });
}

} // namespace

StaffNotice::StaffNotice(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("staffNotice"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void StaffNotice::setMissingFonts(const QStringList &fonts) {
    m_fonts = fonts;
    setVisible(!fonts.isEmpty() || m_isStateUnreadable);
    say();
}

void StaffNotice::setStateUnreadable() {
    m_isStateUnreadable = true;
    show();
    say();
}

void StaffNotice::setLanguage(Language language) {
    m_language = language;
    say();
}

void StaffNotice::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

// A sentence about a missing font is no use in the letters that are missing.
void StaffNotice::say() {
    if (m_fonts.isEmpty() && !m_isStateUnreadable) {
        return;
    }
    const bool isReadable = m_isStateUnreadable || !isMissing(m_fonts, m_language);
    m_sentenceLanguage = isReadable ? m_language : Language::English;
    const QString sentence = m_isStateUnreadable
                                 ? tr("For staff: this kiosk's own data cannot be read, so nothing can be shown or "
                                      "loaded. Ask the person in charge of the kiosk.")
                             : isReadable ? tr("For staff: some words cannot be shown. Please install %1.",
                                             "fonts and, in brackets, their packages")
                                        : QString::fromUtf8(kSentence);
    m_sentence = m_isStateUnreadable ? sentence : sentence.arg(m_fonts.join(QStringLiteral(", ")));
    setAccessibleName(m_sentence);
    updateGeometry();
    update();
}

TextBlock StaffNotice::compose(int width) const {
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = m_sentenceLanguage;
    return TextBlock::compose(m_sentence, style, qMax(1, width - 2 * m_theme.marginPx()));
}

int StaffNotice::heightForWidth(int width) const {
    return int(std::ceil(compose(width).size().height())) + m_theme.gapPx() / 2;
}

QSize StaffNotice::sizeHint() const {
    return {m_theme.screenPx.width(), heightForWidth(m_theme.screenPx.width())};
}

void StaffNotice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.surface);
    painter.fillRect(0, 0, width(), 1, m_theme.colours.line);
    compose(width()).draw(&painter, QPointF(m_theme.marginPx(), m_theme.gapPx() / 4.0), m_theme.colours.quietText);
}

} // namespace sala
