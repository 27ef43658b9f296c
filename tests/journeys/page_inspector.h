#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace sala::test {

/// A text that was painted, line by line.
struct SeenText {
    QString text;
    QWidget *widget = nullptr;
    QList<QRectF> ink;     ///< of each line, in the widget's coordinates
    bool isWordCut = false; ///< a word was wider than the place the text was set for
};

/// Every text that a window paints on widgets, by really painting it.
QList<SeenText> seenTexts(QWidget &window);

/// What is wrong with how a window looks, in sentences; empty when nothing is: ink beyond its widget, an
/// ancestor or the window, cut words, texts on texts or controls, controls on controls, targets under
/// `targetPx`. Content that scrolls may be out of sight, but not beyond its own edges.
QStringList troublesOf(QWidget &window, int targetPx);

} // namespace sala::test
