#include "app/visitor/page_bar.h"

#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/visitor/looks.h"
#include "app/visitor/photograph_button.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace sala {

using Sign = PhotographButton::Sign;

PageBar::PageBar(QWidget *parent)
    : QWidget(parent), m_previous(new PhotographButton(Sign::Previous, this)),
      m_position(new TextLabel({}, this)), m_next(new PhotographButton(Sign::Next, this)),
      m_zoomOut(new PhotographButton(Sign::ZoomOut, this)),
      m_whole(new PhotographButton(Sign::WholePicture, this)),
      m_zoomIn(new PhotographButton(Sign::ZoomIn, this)) {
    setObjectName(QStringLiteral("pageBar"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_position->setObjectName(QStringLiteral("pagePosition"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_zoomOut->setObjectName(QStringLiteral("zoomOutPage"));
    m_whole->setObjectName(QStringLiteral("wholePage"));
    m_zoomIn->setObjectName(QStringLiteral("zoomInPage"));
    m_next->setBright(true);

    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_zoomOut, &QAbstractButton::clicked, this, &PageBar::zoomOutRequested);
    connect(m_whole, &QAbstractButton::clicked, this, &PageBar::wholePageRequested);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &PageBar::zoomInRequested);
    retranslate();
}

QList<PhotographButton *> PageBar::buttons() const {
    return {m_previous, m_next, m_zoomOut, m_whole, m_zoomIn};
}

void PageBar::setTheme(const GalleryTheme &theme) {
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

void PageBar::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void PageBar::setPosition(int number, int count) {
    if (m_number != number || m_count != count) {
        m_number = number;
        m_count = count;
        sayPosition();
        layOut();
    }
}

void PageBar::setPossible(const Possible &possible) {
    m_previous->setEnabled(possible.previous);
    m_next->setEnabled(possible.next);
    m_zoomIn->setEnabled(possible.zoomIn);
    m_zoomOut->setEnabled(possible.zoomOut);
    m_whole->setEnabled(possible.zoomOut);
}

void PageBar::retranslate() {
    m_previous->setText(tr("Previous page", "of a document"), m_language);
    m_next->setText(tr("Next page", "of a document"), m_language);
    m_zoomOut->setText(tr("Zoom out", "of a document's page"), m_language);
    m_whole->setText(tr("Whole page", "zooms out until all of the page is seen"), m_language);
    m_zoomIn->setText(tr("Zoom in", "to a document's page"), m_language);
    sayPosition();
    layOut();
}

void PageBar::sayPosition() {
    const QString position = tr("Page %1 of %2", "of a document")
                                 .arg(formatNumber(m_number, m_language), formatNumber(m_count, m_language));
    m_position->setText(m_count > 0 ? position : QString(), m_language);
}

int PageBar::widthOf(QWidget *part, bool isStacked) const {
    const auto *const button = qobject_cast<PhotographButton *>(part);
    if (!button) {
        return isStacked ? m_position->minimumSizeHint().width() + 2 : m_position->sizeHint().width() + 2;
    }
    return isStacked ? button->leastWidth() : button->sizeHint().width();
}

int PageBar::heightOf(QWidget *part, bool isStacked, int width) const {
    const auto *const button = qobject_cast<PhotographButton *>(part);
    return button ? button->heightFor(isStacked, width) : m_position->heightForWidth(width);
}

/// The parts side by side over the whole width, each with its share of what is to spare.
void PageBar::addRow(Rows &rows, const QList<QWidget *> &parts, int width) const {
    const int gap = m_theme.gapPx();
    QList<int> widths;
    for (QWidget *const part : parts) {
        widths.append(widthOf(part, rows.areStacked));
    }
    const int used = std::accumulate(widths.cbegin(), widths.cend(), int(parts.size() - 1) * gap);
    rows.doFit = rows.doFit && used <= width;
    int height = m_theme.touchTargetPx();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        widths[i] = std::max(1, widths[i] + (width - used) / int(parts.size()));
        height = std::max(height, heightOf(parts[i], rows.areStacked, widths[i]));
    }
    const int top = rows.height + (rows.height > 0 ? gap : 0);
    int left = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        rows.placed.append({parts[i], QRect(left, top, widths[i], height)});
        left += widths[i] + gap;
    }
    rows.height = top + height;
}

PageBar::Rows PageBar::arranged(int width, int rowCount, bool areStacked) const {
    Rows rows;
    rows.areStacked = areStacked;
    if (rowCount == 1) {
        addRow(rows, {m_previous, m_position, m_next, m_zoomOut, m_whole, m_zoomIn}, width);
    } else if (rowCount == 2) {
        addRow(rows, {m_previous, m_position, m_next}, width);
        addRow(rows, {m_zoomOut, m_whole, m_zoomIn}, width);
    } else {
        addRow(rows, {m_position}, width);
        addRow(rows, {m_previous, m_next}, width);
        addRow(rows, {m_zoomOut, m_whole, m_zoomIn}, width);
    }
    return rows;
}

/// The lowest of those in which every word is whole.
PageBar::Rows PageBar::rowsFor(int width) const {
    Rows best;
    for (const int rowCount : {1, 2, 3}) {
        for (const bool areStacked : {false, true}) {
            const Rows rows = arranged(width, rowCount, areStacked);
            if (rows.doFit && (best.placed.isEmpty() || rows.height < best.height)) {
                best = rows;
            }
        }
    }
    return best.placed.isEmpty() ? arranged(width, 3, true) : best;
}

int PageBar::heightForWidth(int width) const {
    return rowsFor(width).height;
}

void PageBar::layOut() {
    const Rows rows = rowsFor(width());
    for (const Placed &placed : rows.placed) {
        placed.part->setGeometry(placed.rect);
    }
    for (PhotographButton *const button : buttons()) {
        button->setStacked(rows.areStacked);
    }
}

void PageBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void PageBar::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
