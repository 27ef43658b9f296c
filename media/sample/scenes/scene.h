#pragma once

#include <QList>
#include <QPainter>
#include <QSize>

namespace sala {

/// What a scene is drawn on. Logical units: 1000 high, `width` wide, origin at the top left; the painter is
/// scaled to the picture's pixels and antialiased.
struct Canvas {
    QPainter &painter;
    double width;
    quint32 seed; ///< of every random number the scene uses: the same picture on every machine
    static constexpr double height = 1000;
};

/// One drawn scene of the sample exhibition.
struct Scene {
    const char *slug; ///< the file is named after it: "river-dawn.jpg"
    QSize sizePx;
    void (*draw)(Canvas &canvas);
};

QList<Scene> scenesOfThailandAndMyanmar();
QList<Scene> scenesOfCambodiaAndJapan();

} // namespace sala
