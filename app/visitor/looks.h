#pragma once

#include "app/text/text_block.h"
#include "app/text/text_button.h"
#include "app/visitor/theme.h"

namespace sala {

/// How words and buttons look on the visitor's pages; the one place that joins the theme and app/text.

TextStyle textStyle(const GalleryTheme &theme, TextSize size, int weight = 400);

ButtonLook quietLook(const GalleryTheme &theme);  ///< a surface of its own
ButtonLook brightLook(const GalleryTheme &theme); ///< the accent: the one thing to do here
ButtonLook
choiceLook(const GalleryTheme &theme); ///< one of several; the checked one also gets paintChoiceMark()

/// The bar under the chosen one of several, so that it is not known by colour alone. `button` is its
/// rectangle; draws on the bottom edge inside it.
void paintChoiceMark(QPainter &painter, const QRectF &button, const GalleryTheme &theme);

} // namespace sala
