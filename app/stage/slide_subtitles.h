#pragma once

#include "app/stage/subtitle_painter.h"
#include "db/records/catalogue.h"

#include <memory>

namespace sala {

/// The subtitles over a film slide. A track is read once for each slide and language. GUI thread.
class SlideSubtitles {
  public:
    /// What is said in the film of this work, as ShownFilm::said() finds it.
    void show(const Catalogue &catalogue, const WorkId &work, Language language);
    void forget();

    SubtitlePainter &painter() { return m_painter; }

  private:
    SubtitlePainter m_painter;
    WorkId m_work;
    Language m_language = Language::English;
};

} // namespace sala
