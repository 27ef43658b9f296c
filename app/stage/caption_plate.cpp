#include "app/stage/caption_plate.h"

#include "app/look/looks.h"
#include "app/text/dates.h"
#include "app/text/text_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace sala {
namespace {

struct PlateLine {
    TextBlock block;
    QColor colour{};
    double spaceAbove = 0;
};

struct Surface {
    QColor fill = Qt::transparent;
    double padding = 0;
    double accentWidth = 0; ///< of the line along the left edge
    double width = 0;       ///< at least
};

/// A title card is read from farther away than a caption.
constexpr double kCardGrowth = 1.25;

QImage drawLines(const QList<PlateLine> &lines, const Surface &surface, const PlateStyle &style) {
    QSizeF size(surface.width, 0);
    for (const PlateLine &line : lines) {
        size.setWidth(std::max(size.width(), line.block.size().width()));
        size.setHeight(size.height() + line.spaceAbove + line.block.size().height());
    }
    if (lines.isEmpty() || size.isEmpty()) {
        return {};
    }
    const double left = surface.padding + surface.accentWidth;
    const QSizeF whole(std::ceil(size.width() + left + surface.padding),
                       std::ceil(size.height() + 2 * surface.padding));
    QImage image((whole * style.devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(style.devicePixelRatio);
    image.fill(Qt::transparent);

    QPainter painter(&image);
    const double smaller = std::min(1.0, style.devicePixelRatio); // a ratio below one counts as one
    painter.scale(smaller, smaller);
    if (surface.fill.alpha() > 0) {
        paintSurface(painter, QRectF({0, 0}, whole), surface.fill, style.theme.cornerPx());
    }
    if (surface.accentWidth > 0) {
        painter.fillRect(QRectF(0, surface.padding, surface.accentWidth / 3, size.height()),
                         style.theme.colours.accent);
    }
    double top = surface.padding;
    for (const PlateLine &line : lines) {
        top += line.spaceAbove;
        line.block.draw(&painter, {left, top}, line.colour);
        top += line.block.size().height();
    }
    return image;
}

PlateLine lineOf(const ShownText &text, TextSize size, const PlateStyle &style, double width) {
    TextStyle textStyle;
    textStyle.language = text.language;
    textStyle.pixelSize = style.theme.textPx(size) * style.scale;
    textStyle.weight = size == TextSize::Title || size == TextSize::Display ? 600 : 400;
    textStyle.balanced = size != TextSize::Body;
    return {TextBlock::compose(text.body, textStyle, width), style.theme.colours.text, 0};
}

/// Place and date on one line, where both are in one language; either may be missing.
QList<ShownText> placeAndDate(const Catalogue &catalogue, const Work &work, Language language) {
    const ShownText place = catalogue.text(work.place, TextField::Title, language);
    const ShownText date{formatDate(work.date, language), language, false};
    if (place.isEmpty() || date.isEmpty() || place.isFallback) {
        return {place, date};
    }
    return {{QStringLiteral("%1 · %2").arg(place.body, date.body), language, false}};
}

} // namespace

QImage drawCaptionPlate(const Catalogue &catalogue, const Work &work, const PlateStyle &style,
                        double maxWidth) {
    const GalleryTheme &theme = style.theme;
    const double padding = style.isOverPicture ? theme.gapPx() * 1.2 : 0;
    const double accent = style.isOverPicture ? 0 : theme.gapPx();
    const double width = maxWidth - 2 * padding - accent;
    QList<PlateLine> lines;
    const auto add = [&](const ShownText &text, TextSize size, const QColor &colour) {
        if (!text.isEmpty()) {
            PlateLine line = lineOf(text, size, style, width);
            line.colour = colour;
            line.spaceAbove = lines.isEmpty() ? 0 : theme.gapPx() * 0.5;
            lines.append(line);
        }
    };
    const ShownText title = catalogue.text(work.id, TextField::Title, style.language);
    const ShownText caption =
        style.hasCaption ? catalogue.text(work.id, TextField::Caption, style.language) : ShownText();
    const auto addNote = [&](qsizetype at, const QColor &colour) {
        add({fallbackNoteUnder({title, caption}, at), style.language, false}, TextSize::Small, colour);
    };
    // The quiet colour has 7:1 on the wall, not on a plate with a bright sky behind it.
    const QColor &quiet = style.isOverPicture ? style.theme.colours.text : style.theme.colours.quietText;
    add(title, TextSize::Title, theme.colours.text);
    addNote(0, quiet);
    add(caption, TextSize::Body, theme.colours.text);
    addNote(1, quiet);
    for (const ShownText &part : placeAndDate(catalogue, work, style.language)) {
        add(part, TextSize::Small, quiet);
    }
    return drawLines(
        lines, {style.isOverPicture ? style.theme.colours.scrim : QColor(Qt::transparent), padding, accent},
        style);
}

QImage drawCardPlate(const Catalogue &catalogue, const Work &card, const PlateStyle &style, double maxWidth) {
    const ShownText title = catalogue.text(card.id, TextField::Title, style.language);
    const ShownText sentence = catalogue.text(card.id, TextField::Caption, style.language);
    const QString note = fallbackNotes({title, sentence});
    QList<PlateLine> lines;
    const auto add = [&](const ShownText &text, double pixelSize, int weight, const QColor &colour) {
        if (!text.isEmpty()) {
            const TextStyle look{text.language, pixelSize * style.scale, weight, Qt::AlignHCenter, true};
            const double above = lines.isEmpty() ? 0 : style.theme.gapPx() * style.scale;
            lines.append({TextBlock::compose(text.body, look, maxWidth), colour, above});
        }
    };
    const ThemeColours &colours = style.theme.colours;
    add(title, kCardGrowth * style.theme.textPx(TextSize::Display), 600, colours.text);
    add(sentence, kCardGrowth * style.theme.textPx(TextSize::Body), 400, colours.text);
    add({note, style.language, false}, style.theme.textPx(TextSize::Small) / style.scale, 400, colours.quietText);
    return drawLines(lines, {Qt::transparent, 0, 0, maxWidth}, style);
}

QImage drawHeaderPlate(const Catalogue &catalogue, const PlateStyle &style, double maxWidth) {
    const double padding = style.isOverPicture ? style.theme.gapPx() : 0;
    QList<PlateLine> lines;
    const ShownText title = catalogue.text(catalogue.exhibition.id, TextField::Title, style.language);
    if (!title.isEmpty()) {
        lines.append(lineOf(title, TextSize::Title, style, maxWidth - 2 * padding));
        if (title.isFallback) {
            lines.append(lineOf({fallbackNotes({title}), style.language, false}, TextSize::Small, style,
                                maxWidth - 2 * padding));
        }
    }
    if (catalogue.exhibition.isSample) {
        const QString mark =
            QCoreApplication::translate("sala::StageView", "Sample exhibition: the pictures are drawn");
        PlateLine line =
            lineOf({mark, style.language, false}, TextSize::Small, style, maxWidth - 2 * padding);
        line.colour = style.isOverPicture ? style.theme.colours.text : style.theme.colours.quietText;
        lines.append(line);
    }
    return drawLines(lines,
                     {style.isOverPicture ? style.theme.colours.scrim : QColor(Qt::transparent), padding, 0},
                     style);
}

QImage drawInvitationPlate(const PlateStyle &style, double maxWidth) {
    const double padding = style.theme.gapPx();
    const QString text = QCoreApplication::translate("sala::StageView", "Touch the screen to look around");
    PlateLine line = lineOf({text, style.language, false}, TextSize::Label, style, maxWidth - 2 * padding);
    line.colour = style.theme.colours.onAccent;
    return drawLines({line}, {style.theme.colours.accent, padding, 0}, style);
}

} // namespace sala
