#include "app/sample/document_setter.h"

#include "app/text/numbers.h"

#include <QPainter>

namespace sala {
namespace {

// Units of an A4 page at 144 dots an inch, 1190 by 1684.
constexpr int kDotsAnInch = 144;
constexpr double kWidth = 1190;
constexpr double kHeight = 1684;
constexpr double kMargin = 150;
constexpr double kBottom = kHeight - 190;
constexpr double kBodyPx = 33;
constexpr double kHeadingPx = 46;
constexpr double kTitlePx = 84;
const QColor kInk(0x24, 0x1f, 0x1b);

} // namespace

DocumentSetter::DocumentSetter(const QString &path, Language language, const QString &title,
                               const QColor &band)
    : m_language(language), m_band(band), m_writer(path) {
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Sala"));
    m_writer.setResolution(kDotsAnInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF());
    m_painter = std::make_unique<QPainter>(&m_writer);
}

DocumentSetter::~DocumentSetter() = default;

TextBlock DocumentSetter::composed(const QString &text, double pixelSize, int weight, bool isBalanced) const {
    TextStyle style;
    style.language = m_language;
    style.pixelSize = pixelSize;
    style.weight = weight;
    style.balanced = isBalanced;
    return TextBlock::compose(text, style, kWidth - 2 * kMargin);
}

void DocumentSetter::cover(const QString &title, const QString &sentence, const QString &mark) {
    m_painter->fillRect(QRectF(0, 0, kWidth, 420), m_band);
    composed(mark, kBodyPx).draw(m_painter.get(), {kMargin, 280}, Qt::white);
    const TextBlock words = composed(title, kTitlePx, 600, true);
    words.draw(m_painter.get(), {kMargin, 520}, kInk);
    const double line = 520 + words.size().height() + 40;
    m_painter->fillRect(QRectF(kMargin, line, 160, 8), m_band);
    composed(sentence, kBodyPx).draw(m_painter.get(), {kMargin, line + 50}, kInk);
    newPage();
}

void DocumentSetter::newPage() {
    if (m_page > 0) {
        number();
    }
    m_writer.newPage();
    ++m_page;
    m_top = kMargin;
}

void DocumentSetter::number() {
    const TextBlock digits = composed(formatNumber(m_page + 1, m_language), kBodyPx * 0.85);
    digits.draw(m_painter.get(), {(kWidth - digits.size().width()) / 2, kHeight - 130}, kInk);
}

void DocumentSetter::heading(const QString &text) {
    const TextBlock words = composed(text, kHeadingPx, 600, true);
    if (m_top > kMargin) {
        m_top += kHeadingPx;
    }
    if (m_top + words.size().height() + 7 * kBodyPx > kBottom) {
        newPage();
    }
    words.draw(m_painter.get(), {kMargin, m_top}, m_band);
    m_headings.append({text, m_page});
    m_top += words.size().height() + kBodyPx / 2;
}

void DocumentSetter::paragraph(const QString &text) {
    const TextBlock words = composed(text, kBodyPx);
    if (m_top + words.size().height() > kBottom) {
        newPage();
    }
    words.draw(m_painter.get(), {kMargin, m_top}, kInk);
    m_top += words.size().height() + kBodyPx * 0.7;
}

void DocumentSetter::finish() {
    number();
    m_painter->end();
}

} // namespace sala
