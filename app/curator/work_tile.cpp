#include "app/curator/shelf.h"
#include "app/curator/text_state.h"
#include "app/curator/work_list.h"
#include "app/curator/work_view.h"
#include "app/look/looks.h"
#include "media/picture/picture_cache.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr int kInsetPx = 8;
constexpr int kStatePx = 13;
constexpr double kMostGapPx = 10; ///< between languages

/// What does not fit goes out softly: a text of any script is never cut inside a letter.
void fadeRight(QPainter &painter, const QRect &place, const QColor &ground) {
    const QRect end(place.right() - 27, place.top(), 28, place.height());
    QLinearGradient fade(end.topLeft(), end.topRight());
    QColor clear = ground;
    clear.setAlpha(0);
    fade.setColorAt(0, clear);
    fade.setColorAt(1, ground);
    painter.fillRect(end, fade);
}

QColor groundOf(const QStyleOptionViewItem &option, const BenchLook &look) {
    if (option.state & QStyle::State_Selected) {
        return look.colours.pressed;
    }
    return option.state & QStyle::State_MouseOver ? look.raised() : look.ground();
}

} // namespace

void WorkTile::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const WorkList &list = m_view.list();
    const WorkId id = list.workAt(index);
    const Work *const work = list.shelf().work(id);
    if (!work) {
        return;
    }
    painter->save();
    const QRect box = option.rect.adjusted(3, 3, -3, -3);
    const QColor ground = groundOf(option, m_look);
    const bool isChosen = option.state & QStyle::State_Selected;
    paintSurface(*painter, box, ground, BenchLook::kCornerPx,
                 isChosen ? QPen(m_look.colours.accent, 2) : QPen(Qt::NoPen));
    const bool isGrid = m_view.shape() == WorkView::Shape::Grid;
    const QRect inner = box.adjusted(kInsetPx, kInsetPx, -kInsetPx, -kInsetPx);
    const QRect picture = isGrid ? QRect(inner.left(), inner.top(), inner.width(), 136) : QRect(inner.left(), inner.top(), 72, 54);
    paintPicture(*painter, picture, *work);
    const QRect words = isGrid ? QRect(inner.left(), picture.bottom() + 5, inner.width(), inner.bottom() - picture.bottom() - 4)
                               : QRect(picture.right() + 9, inner.top(), inner.right() - picture.right() - 8, inner.height());
    const QRect title(words.left(), words.top(), words.width(), words.height() - kStatePx - 4);
    if (!paintTitle(*painter, title, id)) {
        fadeRight(*painter, title, ground);
    }
    paintStates(*painter, {words.left(), words.bottom() - kStatePx, words.width(), kStatePx}, id);
    painter->restore();
}

void WorkTile::paintPicture(QPainter &painter, const QRect &place, const Work &work) const {
    if (work.rendition(RenditionKind::Thumbnail)) {
        paintCover(painter, place, m_view.pictures(), m_view.requestFor(work), m_look.colours,
                   work.kind == WorkKind::Photograph ? work.focus : kKeptMiddle);
    } else {
        painter.fillRect(place, m_look.colours.tile);
    }
    if (work.kind == WorkKind::Interview || work.kind == WorkKind::Documentary) {
        paintPlayMark(painter, QRectF(place).center(), std::min(18, place.height() / 4), m_look.colours);
    }
}

/// Whether it is whole: on as many lines as there is room for, else on one.
bool WorkTile::paintTitle(QPainter &painter, const QRect &place, const WorkId &work) const {
    const WorkList &list = m_view.list();
    TextStyle style = m_look.text(BenchLook::kTextPx, 500);
    style.language = list.reader();
    const QString words = list.shelf().shownTitle(work, list.reader());
    TextBlock block = TextBlock::compose(words, style);
    if (block.size().width() > place.width()) {
        const TextBlock lines = TextBlock::compose(words, style, place.width());
        block = lines.size().height() <= place.height() && lines.size().width() <= place.width() ? lines : block;
    }
    painter.setClipRect(place);
    const double centred = std::max(0.0, (place.height() - block.size().height()) / 2);
    block.draw(&painter, QPointF(place.left(), place.top() + centred), m_look.colours.text);
    painter.setClipping(false);
    return block.size().width() <= place.width();
}

void WorkTile::paintStates(QPainter &painter, const QRect &place, const WorkId &work) const {
    const Shelf &shelf = m_view.list().shelf();
    const Workload *const load = shelf.isWhole() ? shelf.load(work) : nullptr;
    if (!load) {
        return;
    }
    QList<TextBlock> codes;
    double needed = 0;
    for (const Language language : kLanguages) {
        codes.append(TextBlock::compose(code(language), m_look.text(10, 600)));
        needed += codes.last().size().width() + 2 + kStatePx;
    }
    const double gap = std::clamp((place.width() - needed) / double(codes.size() - 1), 2.0, kMostGapPx);
    double left = place.left();
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const TextBlock &block = codes[at];
        block.draw(&painter, {left, place.center().y() - block.size().height() / 2}, m_look.colours.quietText);
        const double sign = left + block.size().width() + 2;
        paintState(painter, QRectF(sign, place.top(), kStatePx, kStatePx), stateOf(load->in(kLanguages[size_t(at)])), m_look);
        left = sign + kStatePx + gap;
    }
}

} // namespace sala
