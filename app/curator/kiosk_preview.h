#pragma once

#include "db/records/catalogue.h"
#include "db/records/text.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>

namespace sala {

/// A page as a kiosk would show it, with words that are being written.
struct PreviewWish {
    Work work;
    Language language = Language::English; ///< of the reader
    QSize screenPx{1920, 1080};
    QHash<TextKey, QString> texts; ///< of the work, as typed, in every language

    bool operator==(const PreviewWish &) const = default;
};

/// How a work's words fit their place on the kiosk's page.
struct WordFit {
    int titleLines = 0;
    int captionLines = 0;
    int captionLinesInSight = 0; ///< before *Read on*
    double filled = 0;           ///< of the place that all words have; more than 1: they go on behind *Read on*

    bool isWhole() const { return captionLinesInSight >= captionLines; }
    bool operator==(const WordFit &) const = default;
};

/// Draws the visitors' page for curators. GUI thread.
class KioskPreview : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// The page as far as its pictures are there; pictureCame() when another look shows more.
    virtual QImage draw(const PreviewWish &wish) = 0;
    /// As draw() would set it.
    virtual WordFit fit(const PreviewWish &wish) = 0;

  Q_SIGNALS:
    void pictureCame();
};

} // namespace sala
