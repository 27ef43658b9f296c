// How large a SlidePainter's words are, so that none of them lies on another.
#include "app/stage/slide_painter.h"

#include <algorithm>

namespace sala {
namespace {

using Words = StageLayout::Words;

/// Words over a picture take at most this part of the stage's width, so that the picture is seen.
constexpr double kMostOfWidth = 0.46;
/// Larger words get more of it, and leave the invitation its corner.
constexpr double kWidestGrowth = 1.3;

/// Of the stage, for the words of a title card; and how much smaller they may become where there are many.
constexpr double kCardWidth = 0.72;
constexpr double kSmallestCard = 0.35;

/// Of the usual size, for a caption that would else lie on the invitation; and by how much of the visitor's size one is made
/// smaller until it fits.
constexpr double kSmallestWords = 0.8;
constexpr double kWordsStep = 0.05;

/// What subtitles of two lines need, at the most, of the stage's height.
constexpr double kSubtitleRoom = 0.2;

/// The exhibition's title and the invitation are large already; what they leave goes to the caption.
PlateStyle forFrame(PlateStyle style) {
    style.theme.reading.textScale = std::min(style.theme.reading.textScale, TextScale::Large);
    return style;
}

double wordsShare(const GalleryTheme &theme) {
    return theme.isPortrait() ? kMostOfWidth
                              : kMostOfWidth * std::min(kWidestGrowth, factor(theme.reading.textScale));
}

} // namespace

/// In the visitor's text size; where a small stage has no room for that, as wide as the invitation leaves
/// room for, and only then smaller, as little as need be; a long caption on a narrow stage a little below the usual size.
/// Where even that has no room, without its caption: words lie on nothing else.
QImage SlidePainter::fittingWords(int index) {
    const StageLayout place = layout(index);
    const double margin = m_style.theme.marginPx();
    PlateStyle style = styleOf(index);
    style.isOverPicture = place.wordsStand == Words::OverPicture;
    const double share = wordsShare(m_style.theme);
    const double width =
        style.isOverPicture ? std::max(share * m_size.width(), 520.0) : place.words.width() - 2 * margin;
    const double above = place.wordsStand == Words::Below
                             ? margin
                             : 2 * margin + header(index).deviceIndependentSize().height();
    // Below the picture the invitation stands under the words; beside it, in the opposite corner.
    const double corner = invitation().deviceIndependentSize().height();
    const bool isOverFilm = isFilm(index) && style.isOverPicture;
    const double below = place.wordsStand == Words::Below ? 2 * margin + corner
                         : isOverFilm                     ? margin + corner + kSubtitleRoom * m_size.height()
                                                          : margin;
    const double beside = m_size.width() - invitation().deviceIndependentSize().width() - 3 * margin;
    // Over a film they stand on top, and the invitation below them.
    const double widest = isOverFilm             ? std::max(width, m_size.width() - 2 * margin)
                          : style.isOverPicture ? std::max(width, beside)
                                                : width;
    const auto fits = [&](const QImage &words) {
        return words.deviceIndependentSize().height() <= place.words.height() - above - below;
    };
    while (true) {
        QImage words = drawCaptionPlate(*m_catalogue, *work(index), style, width);
        if (!fits(words) && widest > width) {
            words = drawCaptionPlate(*m_catalogue, *work(index), style, widest);
        }
        if (fits(words) || !style.hasCaption) {
            return words;
        }
        if (style.scale * factor(style.theme.reading.textScale) <= kSmallestWords) {
            style.hasCaption = false; // it is read where the work is opened
        } else {
            style.scale -= kWordsStep;
        }
    }
}

/// Between the exhibition's title and the invitation, as large as fits there.
QImage SlidePainter::fittingCard(int index) {
    PlateStyle style = styleOf(index);
    const double margin = m_style.theme.marginPx();
    const double edge = std::max(header(index).deviceIndependentSize().height(), invitation().deviceIndependentSize().height());
    const double room = m_size.height() - 2 * (2 * margin + edge);
    const double width = kCardWidth * m_size.width();
    QImage words = drawCardPlate(*m_catalogue, *work(index), style, width);
    for (double scale = 1; words.deviceIndependentSize().height() > room && scale > kSmallestCard; scale -= 0.1) {
        style.scale = scale - 0.1;
        words = drawCardPlate(*m_catalogue, *work(index), style, width);
    }
    return words;
}

const QImage &SlidePainter::header(int index) {
    const StageLayout place = layout(index);
    PlateStyle style = forFrame(styleOf(index));
    style.isOverPicture = place.wordsStand != Words::Beside;
    QImage &header = m_headers[{style.isOverPicture, style.language}];
    if (header.isNull()) {
        const double room = style.isOverPicture ? m_size.width() : place.words.width();
        header = drawHeaderPlate(*m_catalogue, style, room - 2 * m_style.theme.marginPx());
    }
    return header;
}

const QImage &SlidePainter::invitation() {
    if (m_invitation.isNull() && m_isInviting) {
        const PlateStyle style = forFrame(m_style);
        const double room = m_size.width() * (1 - wordsShare(style.theme)) - 3 * style.theme.marginPx();
        m_invitation = drawInvitationPlate(style, room);
    }
    return m_invitation;
}

} // namespace sala
