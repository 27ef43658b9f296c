#include "app/visitor/photograph_bar.h"

#include "app/text/text_label.h"
#include "app/visitor/photograph_button.h"

#include <algorithm>
#include <numeric>

namespace sala {

PhotographBar::PhotographBar(QWidget *parent) : TurnBar(parent) {
    m_previous->setObjectName(QStringLiteral("previous"));
    m_position->setObjectName(QStringLiteral("position"));
    m_next->setObjectName(QStringLiteral("next"));
    m_zoomOut->setObjectName(QStringLiteral("zoomOut"));
    m_whole->setObjectName(QStringLiteral("wholePicture"));
    m_zoomIn->setObjectName(QStringLiteral("zoomIn"));
    retranslate();
}

TurnBar::Words PhotographBar::words() const {
    return {tr("Previous", "photograph"), tr("Next", "photograph"), tr("Zoom out"),
            tr("Whole picture", "zooms out until all of it is seen"), tr("Zoom in")};
}

QString PhotographBar::position(const QString &number, const QString &count) const {
    return tr("%1 of %2", "the photograph's number, and how many there are").arg(number, count);
}

int PhotographBar::heightForWidth(int width) const {
    const Row row = rowFor(width);
    return row.isSplit ? 2 * row.height + theme().gapPx() : row.height;
}

PhotographBar::Row PhotographBar::rowFor(int width) const {
    const QList<PhotographButton *> all = buttons();
    const int gap = theme().gapPx();
    const int number = positionWidth() + gap;
    const int forButtons = width - 5 * gap - number;
    Row row{false, false, {}, theme().touchTargetPx()};
    for (const PhotographButton *const button : all) {
        row.widths.append(button->sizeHint().width());
    }
    row.isStacked = std::accumulate(row.widths.cbegin(), row.widths.cend(), 0) > forButtons;
    if (row.isStacked) {
        row.widths.fill(std::max(1, forButtons / int(all.size())));
        const bool isTooNarrow = std::any_of(all.begin(), all.end(), [&](const PhotographButton *button) {
            return button->leastWidth() > row.widths.first();
        });
        const bool doWrap = std::any_of(all.begin(), all.end(), [&](const PhotographButton *button) {
            return button->heightFor(true, row.widths.first()) > button->heightFor(true, kAnyWidth);
        });
        if (isTooNarrow || (doWrap && isWhole(splitRowFor(width)))) {
            return splitRowFor(width); // hardly higher than words in two lines
        }
    }
    for (int i = 0; i < all.size(); ++i) {
        row.height = std::max(row.height, all[i]->heightFor(row.isStacked, row.widths[i]));
    }
    row.widths.insert(1, number);
    return row;
}

PhotographBar::Row PhotographBar::splitRowFor(int width) const {
    const QList<PhotographButton *> all = buttons();
    const int gap = theme().gapPx();
    const int number = positionWidth() + gap;
    const int walk = std::max(1, (width - 2 * gap - number) / 2);
    const int zoom = std::max(1, (width - 2 * gap) / 3);
    Row row{false, true, {walk, walk, zoom, zoom, zoom}, theme().touchTargetPx()};
    for (int i = 0; i < all.size(); ++i) {
        row.isStacked = row.isStacked || all[i]->sizeHint().width() > row.widths[i];
    }
    for (int i = 0; i < all.size(); ++i) {
        row.height = std::max(row.height, all[i]->heightFor(row.isStacked, row.widths[i]));
    }
    row.widths.insert(1, number);
    return row;
}

/// Nothing in it takes more than one line.
bool PhotographBar::isWhole(const Row &row) const {
    const QList<PhotographButton *> all = buttons();
    for (int i = 0; i < all.size(); ++i) {
        const int width = row.widths[i == 0 ? 0 : i + 1]; // the number stands after the first
        if (all[i]->heightFor(row.isStacked, width) > all[i]->heightFor(row.isStacked, kAnyWidth)) {
            return false;
        }
    }
    return true;
}

/// The walk on the left, the zoom on the right, or below.
void PhotographBar::layOut() {
    const Row row = rowFor(width());
    const int gap = theme().gapPx();
    const QList<QWidget *> parts{m_previous, m_position, m_next, m_zoomOut, m_whole, m_zoomIn};
    constexpr int kWalkParts = 3;
    int left = 0;
    for (int i = 0; i < kWalkParts; ++i) {
        parts[i]->setGeometry(left, 0, row.widths[i], row.height);
        left += row.widths[i] + gap;
    }
    int right = width();
    const int top = row.isSplit ? row.height + gap : 0;
    for (int i = int(parts.size()) - 1; i >= kWalkParts; --i) {
        parts[i]->setGeometry(right - row.widths[i], top, row.widths[i], row.height);
        right -= row.widths[i] + gap;
    }
    for (PhotographButton *const button : buttons()) {
        button->setStacked(row.isStacked);
    }
}

} // namespace sala
