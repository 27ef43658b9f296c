#include "app/stage/slide_painter.h"

#include <QPainter>

namespace sala {
namespace {

using Words = StageLayout::Words;

/// Words over a picture take at most this part of the stage's width, so that the picture is seen.
constexpr double kMostOfWidth = 0.46;
/// Larger words get more of it, and leave the invitation its corner.
constexpr double kWidestGrowth = 1.3;

double wordsShare(const GalleryTheme &theme) {
    return theme.isPortrait() ? kMostOfWidth : kMostOfWidth * std::min(kWidestGrowth, factor(theme.reading.textScale));
}

} // namespace

void SlidePainter::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    m_pictures.clear();
    setStage(m_size, m_style);
}

void SlidePainter::setStage(const QSizeF &size, const PlateStyle &style) {
    m_size = size;
    m_style = style;
    m_words.clear();
    m_headers.clear();
    m_invitation = {};
}

const Work *SlidePainter::work(int index) const {
    const bool exists = m_catalogue && index >= 0 && index < m_catalogue->playlist.entries.size();
    return exists ? m_catalogue->work(m_catalogue->playlist.entries.at(index).work) : nullptr;
}

PictureRequest SlidePainter::request(int index) const {
    const Work *shown = work(index);
    const Rendition *rendition = shown ? shown->rendition(RenditionKind::Screen) : nullptr;
    if (!rendition || rendition->sizePx.isEmpty() || m_size.isEmpty()) {
        return {};
    }
    const QSizeF picture = rendition->sizePx;
    const QSizeF box = layOutStage(picture, QRectF({0, 0}, m_size)).picture.size() * m_style.devicePixelRatio;
    const double scale = std::max(box.width() / picture.width(), box.height() / picture.height()) * kZoom;
    return {rendition->media, scale < 1 ? (picture * scale).toSize() : rendition->sizePx};
}

StageLayout SlidePainter::layout(int index) const {
    const Rendition *rendition = work(index)->rendition(RenditionKind::Screen);
    return layOutStage(rendition->sizePx, QRectF({0, 0}, m_size));
}

bool SlidePainter::prepare(int index) {
    const PictureRequest wanted = request(index);
    const QImage decoded = wanted.media.isNull() ? QImage() : m_cache.find(wanted);
    if (!decoded.isNull()) {
        m_pictures.insert(index, decoded);
    } else if (!m_pictures.contains(index)) {
        return false;
    }
    if (!m_words.contains(index)) {
        m_words.insert(index, fittingWords(index));
    }
    return true;
}

/// In the visitor's text size, or in the next smaller one where a small stage has no room for that.
QImage SlidePainter::fittingWords(int index) {
    const StageLayout place = layout(index);
    const double margin = m_style.theme.marginPx();
    PlateStyle style = m_style;
    style.isOverPicture = place.wordsStand == Words::OverPicture;
    const double share = wordsShare(m_style.theme);
    const double width =
        style.isOverPicture ? std::max(share * m_size.width(), 520.0) : place.words.width() - 2 * margin;
    const double above = place.wordsStand == Words::Below
                             ? margin
                             : 2 * margin + header(place).deviceIndependentSize().height();
    // Below the picture the invitation stands under the words; beside it, in the opposite corner.
    const double below = place.wordsStand == Words::Below
                             ? 2 * margin + invitation().deviceIndependentSize().height()
                             : margin;
    QImage words = drawCaptionPlate(*m_catalogue, *work(index), style, width);
    while (words.deviceIndependentSize().height() > place.words.height() - above - below &&
           style.theme.reading.textScale != TextScale::Usual) {
        style.theme.reading.textScale = TextScale(int(style.theme.reading.textScale) - 1);
        words = drawCaptionPlate(*m_catalogue, *work(index), style, width);
    }
    return words;
}

void SlidePainter::keepOnly(const QList<int> &indexes) {
    m_pictures.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
    m_words.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
}

void SlidePainter::paint(QPainter &painter, const SlideFrame &frame) {
    if (!prepare(frame.current) || (frame.previous >= 0 && !prepare(frame.previous))) {
        painter.fillRect(QRectF({0, 0}, m_size), m_style.theme.colours.background);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (frame.previous >= 0) {
        paintSlide(painter, frame.previous, frame.previousMotion);
        painter.setOpacity(frame.fade);
    }
    paintSlide(painter, frame.current, frame.motion);
    painter.setOpacity(1);
    const Plates here = plates(frame.current);
    painter.drawImage(here.header.topLeft(), header(layout(frame.current)));
    painter.drawImage(here.invitation.topLeft(), invitation());
}

void SlidePainter::paintSlide(QPainter &painter, int index, double motion) {
    const StageLayout place = layout(index);
    if (place.wordsStand != Words::OverPicture) {
        painter.fillRect(place.words, m_style.theme.colours.background);
    }
    const QImage picture = m_pictures.value(index);
    painter.drawImage(place.picture, picture,
                      panAndZoom(picture.size(), place.picture.size(), work(index)->focus, motion));
    const QImage words = m_words.value(index);
    if (!words.isNull()) {
        painter.drawImage(wordsRect(place, words.deviceIndependentSize()).topLeft(), words);
    }
}

QRectF SlidePainter::wordsRect(const StageLayout &place, const QSizeF &size) const {
    const double margin = m_style.theme.marginPx();
    double top = place.words.bottom() - margin - size.height();
    if (place.wordsStand == Words::Beside) {
        top = place.words.center().y() - size.height() / 2;
    } else if (place.wordsStand == Words::Below) {
        top = place.words.top() + margin;
    }
    return {QPointF(std::round(place.words.left() + margin), std::round(top)), size};
}

const QImage &SlidePainter::header(const StageLayout &layout) {
    PlateStyle style = m_style;
    style.isOverPicture = layout.wordsStand != Words::Beside;
    QImage &header = m_headers[style.isOverPicture];
    if (header.isNull()) {
        const double room = style.isOverPicture ? m_size.width() : layout.words.width();
        header = drawHeaderPlate(*m_catalogue, style, room - 2 * m_style.theme.marginPx());
    }
    return header;
}

const QImage &SlidePainter::invitation() {
    if (m_invitation.isNull()) {
        PlateStyle style = m_style;
        if (style.theme.isPortrait() && style.theme.reading.textScale == TextScale::Largest) {
            style.theme.reading.textScale = TextScale::Large; // in a narrow corner it would become a tower
        }
        const double room = m_size.width() * (1 - wordsShare(style.theme)) - 3 * style.theme.marginPx();
        m_invitation = drawInvitationPlate(style, room);
    }
    return m_invitation;
}

SlidePainter::Plates SlidePainter::plates(int index) {
    const StageLayout place = layout(index);
    const double margin = m_style.theme.marginPx();
    const QSizeF corner = invitation().deviceIndependentSize();
    const QImage words = m_words.value(index);
    return {words.isNull() ? QRectF() : wordsRect(place, words.deviceIndependentSize()),
            {{margin, margin}, header(place).deviceIndependentSize()},
            {{m_size.width() - margin - corner.width(), m_size.height() - margin - corner.height()}, corner}};
}

} // namespace sala
