#include "app/visitor/photograph_bar.h"

#include "app/text/dates.h"
#include "app/text/text_label.h"
#include "app/visitor/looks.h"
#include "app/visitor/photograph_button.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace sala {

using Sign = PhotographButton::Sign;

PhotographBar::PhotographBar(QWidget *parent)
    : QWidget(parent), m_previous(new PhotographButton(Sign::Previous, this)), m_position(new TextLabel({}, this)),
      m_next(new PhotographButton(Sign::Next, this)), m_zoomOut(new PhotographButton(Sign::ZoomOut, this)),
      m_whole(new PhotographButton(Sign::WholePicture, this)), m_zoomIn(new PhotographButton(Sign::ZoomIn, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_previous->setObjectName(QStringLiteral("previous"));
    m_position->setObjectName(QStringLiteral("position"));
    m_next->setObjectName(QStringLiteral("next"));
    m_zoomOut->setObjectName(QStringLiteral("zoomOut"));
    m_whole->setObjectName(QStringLiteral("wholePicture"));
    m_zoomIn->setObjectName(QStringLiteral("zoomIn"));

    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_zoomOut, &QAbstractButton::clicked, this, &PhotographBar::zoomOutRequested);
    connect(m_whole, &QAbstractButton::clicked, this, &PhotographBar::wholePictureRequested);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &PhotographBar::zoomInRequested);
    retranslate();
}

QList<PhotographButton *> PhotographBar::buttons() const {
    return {m_previous, m_next, m_zoomOut, m_whole, m_zoomIn};
}

void PhotographBar::setTheme(const GalleryTheme &theme) {
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

void PhotographBar::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void PhotographBar::setPosition(int number, int count) {
    if (m_number != number || m_count != count) {
        m_number = number;
        m_count = count;
        sayPosition();
        layOut();
    }
}

void PhotographBar::setPossible(const Possible &possible) {
    m_previous->setEnabled(possible.previous);
    m_next->setEnabled(possible.next);
    m_zoomIn->setEnabled(possible.zoomIn);
    m_zoomOut->setEnabled(possible.zoomOut);
    m_whole->setEnabled(possible.zoomOut);
}

void PhotographBar::retranslate() {
    m_previous->setText(tr("Previous", "photograph"), m_language);
    m_next->setText(tr("Next", "photograph"), m_language);
    m_zoomOut->setText(tr("Zoom out"), m_language);
    m_whole->setText(tr("Whole picture", "zooms out until all of it is seen"), m_language);
    m_zoomIn->setText(tr("Zoom in"), m_language);
    sayPosition();
    layOut();
}

void PhotographBar::sayPosition() {
    const QString position = tr("%1 of %2", "the photograph's number, and how many there are")
                                 .arg(formatNumber(m_number, m_language), formatNumber(m_count, m_language));
    m_position->setText(m_count > 0 ? position : QString(), m_language);
}

int PhotographBar::heightForWidth(int width) const {
    const Row row = rowFor(width);
    return row.isSplit ? 2 * row.height + m_theme.gapPx() : row.height;
}

PhotographBar::Row PhotographBar::rowFor(int width) const {
    const QList<PhotographButton *> all = buttons();
    const int gap = m_theme.gapPx();
    const int number = m_position->sizeHint().width() + gap;
    const int forButtons = width - 5 * gap - number;
    Row row{false, false, {}, m_theme.touchTargetPx()};
    for (const PhotographButton *const button : all) {
        row.widths.append(button->sizeHint().width());
    }
    row.isStacked = std::accumulate(row.widths.cbegin(), row.widths.cend(), 0) > forButtons;
    if (row.isStacked) {
        row.widths.fill(std::max(1, forButtons / int(all.size())));
        const bool isTooNarrow = std::any_of(all.begin(), all.end(), [&](const PhotographButton *button) {
            return button->leastWidth() > row.widths.first();
        });
        if (isTooNarrow) {
            return splitRowFor(width);
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
    const int gap = m_theme.gapPx();
    const int number = m_position->sizeHint().width() + gap;
    const int walk = std::max(1, (width - 2 * gap - number) / 2);
    const int zoom = std::max(1, (width - 2 * gap) / 3);
    Row row{false, true, {walk, walk, zoom, zoom, zoom}, m_theme.touchTargetPx()};
    for (int i = 0; i < all.size(); ++i) {
        row.isStacked = row.isStacked || all[i]->sizeHint().width() > row.widths[i];
    }
    for (int i = 0; i < all.size(); ++i) {
        row.height = std::max(row.height, all[i]->heightFor(row.isStacked, row.widths[i]));
    }
    row.widths.insert(1, number);
    return row;
}

void PhotographBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

/// The walk on the left, the zoom on the right, or below.
void PhotographBar::layOut() {
    const Row row = rowFor(width());
    const int gap = m_theme.gapPx();
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

void PhotographBar::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
