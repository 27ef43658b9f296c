#include "app/visitor/page_bar.h"

#include "app/text/text_label.h"
#include "app/visitor/photograph_button.h"

#include <algorithm>
#include <numeric>

namespace sala {
namespace {

constexpr double kWholeWorth = 1.9; ///< so much higher the bar may be for words on one line each

} // namespace

PageBar::PageBar(QWidget *parent) : TurnBar(parent) {
    setObjectName(QStringLiteral("pageBar"));
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_position->setObjectName(QStringLiteral("pagePosition"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_zoomOut->setObjectName(QStringLiteral("zoomOutPage"));
    m_whole->setObjectName(QStringLiteral("wholePage"));
    m_zoomIn->setObjectName(QStringLiteral("zoomInPage"));
    m_next->setBright(true);
    retranslate();
}

TurnBar::Words PageBar::words() const {
    return {tr("Previous page", "of a document"), tr("Next page", "of a document"),
            tr("Zoom out", "of a document's page"),
            tr("Whole page", "zooms out until all of the page is seen"),
            tr("Zoom in", "to a document's page")};
}

QString PageBar::position(const QString &number, const QString &count) const {
    return tr("Page %1 of %2", "of a document").arg(number, count);
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
    const int gap = theme().gapPx();
    QList<int> widths;
    for (QWidget *const part : parts) {
        widths.append(widthOf(part, rows.areStacked));
    }
    const int used = std::accumulate(widths.cbegin(), widths.cend(), int(parts.size() - 1) * gap);
    rows.doFit = rows.doFit && used <= width;
    int height = theme().touchTargetPx();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        widths[i] = std::max(1, widths[i] + (width - used) / int(parts.size()));
        const int own = heightOf(parts[i], rows.areStacked, widths[i]);
        rows.areWhole = rows.areWhole && own <= heightOf(parts[i], rows.areStacked, kAnyWidth);
        height = std::max(height, own);
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

/// The lowest of those in which every word is whole; rather one with all words on one line each, where it is
/// hardly higher: buttons that wrap unevenly look accidental.
PageBar::Rows PageBar::rowsFor(int width) const {
    Rows best;
    Rows whole;
    for (const int rowCount : {1, 2, 3}) {
        for (const bool areStacked : {false, true}) {
            const Rows rows = arranged(width, rowCount, areStacked);
            if (rows.doFit && (best.placed.isEmpty() || rows.height < best.height)) {
                best = rows;
            }
            if (rows.doFit && rows.areWhole && (whole.placed.isEmpty() || rows.height < whole.height)) {
                whole = rows;
            }
        }
    }
    if (!whole.placed.isEmpty() && whole.height <= best.height * kWholeWorth) {
        return whole;
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

} // namespace sala
