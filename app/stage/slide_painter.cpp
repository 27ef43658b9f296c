#include "app/stage/slide_painter.h"

#include <QPainter>

namespace sala {
namespace {

using Words = StageLayout::Words;

/// Words over a picture take at most this part of the stage's width, so that the picture is seen.
constexpr double kMostOfWidth = 0.46;

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
        const StageLayout place = layout(index);
        PlateStyle style = m_style;
        style.isOverPicture = place.wordsStand == Words::OverPicture;
        const double width = style.isOverPicture ? std::max(kMostOfWidth * m_size.width(), 520.0)
                                                 : place.words.width() - 2 * m_style.theme.marginPx();
        m_words.insert(index, drawCaptionPlate(*m_catalogue, *work(index), style, width));
    }
    return true;
}

void SlidePainter::keepOnly(const QList<int> &indexes) {
    m_pictures.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
    m_words.removeIf([&](const auto &entry) { return !indexes.contains(entry.key()); });
}

void SlidePainter::paint(QPainter &painter, const SlideFrame &frame) {
    if (!prepare(frame.current) || (frame.previous >= 0 && !prepare(frame.previous))) {
        painter.fillRect(QRectF({0, 0}, m_size), colour::kBackground);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (frame.previous >= 0) {
        paintSlide(painter, frame.previous, frame.previousMotion);
        painter.setOpacity(frame.fade);
    }
    paintSlide(painter, frame.current, frame.motion);
    painter.setOpacity(1);
    paintHeader(painter, layout(frame.current));
    paintInvitation(painter);
}

void SlidePainter::paintSlide(QPainter &painter, int index, double motion) {
    const StageLayout place = layout(index);
    if (place.wordsStand != Words::OverPicture) {
        painter.fillRect(place.words, colour::kBackground);
    }
    const QImage picture = m_pictures.value(index);
    painter.drawImage(place.picture, picture,
                      panAndZoom(picture.size(), place.picture.size(), work(index)->focus, motion));
    const QImage words = m_words.value(index);
    if (!words.isNull()) {
        const double margin = m_style.theme.marginPx();
        const double height = words.deviceIndependentSize().height();
        double top = place.words.bottom() - margin - height;
        if (place.wordsStand == Words::Beside) {
            top = place.words.center().y() - height / 2;
        } else if (place.wordsStand == Words::Below) {
            top = place.words.top() + margin;
        }
        painter.drawImage(QPointF(std::round(place.words.left() + margin), std::round(top)), words);
    }
}

void SlidePainter::paintHeader(QPainter &painter, const StageLayout &layout) {
    PlateStyle style = m_style;
    style.isOverPicture = layout.wordsStand != Words::Beside;
    QImage &header = m_headers[style.isOverPicture];
    const double margin = m_style.theme.marginPx();
    if (header.isNull()) {
        const double room = style.isOverPicture ? m_size.width() : layout.words.width();
        header = drawHeaderPlate(*m_catalogue, style, room - 2 * margin);
    }
    painter.drawImage(QPointF(margin, margin), header);
}

void SlidePainter::paintInvitation(QPainter &painter) {
    const double margin = m_style.theme.marginPx();
    if (m_invitation.isNull()) {
        m_invitation = drawInvitationPlate(m_style, m_size.width() * (1 - kMostOfWidth) - 2 * margin);
    }
    const QSizeF size = m_invitation.deviceIndependentSize();
    painter.drawImage(QPointF(m_size.width() - margin - size.width(), m_size.height() - margin - size.height()),
                      m_invitation);
}

} // namespace sala
