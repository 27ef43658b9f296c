#include "app/staff/row_list.h"

#include "app/look/looks.h"
#include "media/picture/picture_cache.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace sala {
namespace {

constexpr double kLeastColumnEm = 11; ///< of a row's words

TextBlock compose(const QString &text, Language language, int pixelSize, int width) {
    return text.isEmpty() ? TextBlock() : TextBlock::compose(text, {language, double(pixelSize)}, width);
}

} // namespace

RowList::RowList(PictureCache &pictures, QWidget *parent) : FlickArea(parent), m_pictures(pictures) {
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_pictures, &PictureCache::ready, this, [this] { update(); });
}

void RowList::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    setWobble(theme.touchTargetPx() / 4);
    layOut();
}

void RowList::setRows(const QList<PictureRow> &rows, Language reader) {
    m_rows = rows;
    m_reader = reader;
    m_selected = std::min(m_selected, int(rows.size()) - 1);
    lose();
    layOut();
}

void RowList::setSelected(int row) {
    m_selected = row < m_rows.size() ? row : -1;
    if (m_selected >= 0 && m_selected < m_laid.size()) {
        const QRect rect = m_laid[m_selected].rect;
        if (rect.top() < offset()) {
            setOffset(rect.top());
        } else if (rect.bottom() > offset() + height()) {
            setOffset(rect.bottom() - height() + m_theme.gapPx());
        }
    }
    update();
}

int RowList::pictureWidth() const {
    return m_theme.touchTargetPx() * 3 / 2;
}

RowList::Laid RowList::laid(const PictureRow &row, int width) const {
    const int gap = m_theme.gapPx();
    const int handle = m_handles != Handles::None ? m_theme.touchTargetPx() : 0;
    const int words = std::max(1, width - pictureWidth() - handle - 3 * gap);
    Laid laid;
    laid.title = compose(row.title.body, row.title.language, m_theme.textPx(TextSize::Label), words);
    laid.detail = compose(row.detail, m_reader, m_theme.textPx(TextSize::Small), words);
    laid.mark = compose(row.mark, m_reader, m_theme.textPx(TextSize::Small), words);
    const int high =
        int(std::ceil(laid.title.size().height() + laid.detail.size().height() + laid.mark.size().height())) +
        gap;
    laid.rect.setSize({width, std::max(high, m_theme.touchTargetPx() + gap / 2)});
    return laid;
}

void RowList::layOut() {
    m_laid.clear();
    const int gap = std::max(2, m_theme.gapPx() / 2);
    const int handle = m_handles != Handles::None ? m_theme.touchTargetPx() : 0;
    const int least = pictureWidth() + handle + int(kLeastColumnEm * m_theme.textPx(TextSize::Label));
    const int columns = m_handles == Handles::Move ? 1 : std::max(1, (width() + gap) / (least + gap));
    const int wide = (width() - (columns - 1) * gap) / columns;
    int top = 0;
    for (qsizetype first = 0; first < m_rows.size(); first += columns) {
        int high = 0;
        for (qsizetype i = first; i < std::min(first + columns, m_rows.size()); ++i) {
            m_laid.append(laid(m_rows[i], wide));
            m_laid.last().rect.moveTo(int(i - first) * (wide + gap), top);
            high = std::max(high, m_laid.last().rect.height());
        }
        for (qsizetype i = first; i < m_laid.size(); ++i) {
            m_laid[i].rect.setHeight(high);
        }
        top += high + gap;
    }
    setContentHeight(top);
    update();
}

QRect RowList::rowRect(int row) const {
    return row >= 0 && row < m_laid.size() ? m_laid[row].rect.translated(0, -offset()) : QRect();
}

QRect RowList::handleRect(int row) const {
    QRect rect = rowRect(row);
    if (m_handles == Handles::None) {
        return {};
    }
    rect.setLeft(rect.right() - m_theme.touchTargetPx());
    return rect;
}

int RowList::rowAt(QPoint position) const {
    for (int row = 0; row < m_laid.size(); ++row) {
        if (rowRect(row).contains(position)) {
            return row;
        }
    }
    return -1;
}

void RowList::tapped(QPoint position) {
    if (const int row = rowAt(position); row >= 0) {
        Q_EMIT rowTapped(row);
    }
}

void RowList::keyPressEvent(QKeyEvent *event) {
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && !m_rows.isEmpty()) {
        Q_EMIT rowTapped(std::clamp(m_selected + (isUp ? -1 : 1), 0, int(m_rows.size()) - 1));
    } else {
        FlickArea::keyPressEvent(event);
    }
}

PictureRequest RowList::request(const PictureRow &row) const {
    const double ratio = devicePixelRatioF();
    return {row.picture, QSizeF(pictureWidth() * ratio, m_theme.touchTargetPx() * ratio).toSize()};
}

void RowList::resizeEvent(QResizeEvent *event) {
    FlickArea::resizeEvent(event);
    layOut();
}

void RowList::paintRow(QPainter &painter, int row, const QRect &rect) {
    const PictureRow &shown = m_rows[row];
    const Laid &laid = m_laid[row];
    const ThemeColours &colours = m_theme.colours;
    const int gap = m_theme.gapPx();
    const bool isLifted = m_drag && m_drag->row == row;
    const QPen edge = row == m_selected ? QPen(colours.accent, m_theme.linePx()) : m_theme.outline();
    paintSurface(painter, QRectF(rect).adjusted(1, 1, -1, -1), isLifted ? colours.pressed : colours.surface,
                 m_theme.cornerPx(), edge);
    const QRect picture(rect.left() + gap / 2, rect.top() + gap / 4, pictureWidth(), rect.height() - gap / 2);
    if (shown.isShuffled) { // a bar that runs on from row to row
        painter.fillRect(
            QRect(rect.left(), rect.top() - gap / 2, std::max(4, gap / 3), rect.height() + gap / 2),
            colours.accent);
    }
    if (shown.picture.isNull()) {
        painter.fillRect(picture, colours.tile);
    } else {
        paintCover(painter, picture, m_pictures, request(shown), colours);
    }
    const double left = picture.right() + gap;
    double top = rect.top() + (rect.height() - laid.title.size().height() - laid.detail.size().height() -
                               laid.mark.size().height()) /
                                  2;
    laid.title.draw(&painter, {left, top}, colours.text);
    top += laid.title.size().height();
    laid.detail.draw(&painter, {left, top}, colours.text);
    top += laid.detail.size().height();
    laid.mark.draw(&painter, {left, top}, colours.accent);
    if (m_handles != Handles::None) {
        const QPoint middle(rect.right() - m_theme.touchTargetPx() / 2, rect.center().y());
        for (const int line : {-1, 0, 1}) {
            painter.fillRect(
                QRect(middle.x() - gap, middle.y() + line * gap * 2 / 3 - 1, 2 * gap, std::max(2, gap / 6)),
                colours.quietText);
        }
    }
}

void RowList::paintInsertion(QPainter &painter, int before) {
    const int line = m_laid.isEmpty()          ? m_theme.linePx()
                     : before < m_laid.size() ? rowRect(before).top()
                                              : rowRect(int(m_laid.size()) - 1).bottom();
    painter.fillRect(QRect(0, line - m_theme.linePx(), width(), 2 * m_theme.linePx()), m_theme.colours.accent);
}

QPixmap RowList::pixmapOf(int row) {
    const QSize size = rowRect(row).size();
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(m_theme.colours.background);
    QPainter painter(&picture);
    paintRow(painter, row, QRect(QPoint(), size));
    return picture;
}

void RowList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.background);
    QList<PictureRequest> wanted;
    for (int row = 0; row < m_laid.size(); ++row) {
        if (rowRect(row).intersects(rect())) {
            if (!m_rows[row].picture.isNull()) {
                wanted.append(request(m_rows[row]));
            }
            if (!m_drag || m_drag->row != row || m_handles == Handles::Take) {
                paintRow(painter, row, rowRect(row));
            }
        }
    }
    m_pictures.want(this, wanted, wanted.size());
    if (m_insertion) {
        paintInsertion(painter, placeAt(m_insertion->y(), -1));
    } else if (m_drag && m_handles == Handles::Move) {
        const int place = placeAt(m_drag->finger.y(), m_drag->row);
        paintInsertion(painter, place <= m_drag->row ? place : place + 1);
        QRect lifted = rowRect(m_drag->row);
        lifted.moveCenter({lifted.center().x(), m_drag->finger.y()});
        paintRow(painter, m_drag->row, lifted);
    }
    paintPosition(painter, m_theme.colours.quietText);
}

} // namespace sala
