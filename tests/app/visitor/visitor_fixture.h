#pragma once

#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"
#include "media/picture/picture_source.h"

#include <QSet>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace sala::test {

/// So many photographs of four journeys and three themes, numbered in their titles; a title in every
/// language for the first ten, in English for the rest. Shapes differ: 3:2, 2:3, square, panorama.
Catalogue aCatalogue(int photographs);

/// The sample exhibition's words and order, read from media/sample; pictures by DrawnPictures.
Catalogue sampleCatalogue();

/// Draws a landscape for any medium: the same for the same hash. Thumbnails are 512 px, others 1920.
class DrawnPictures final : public PictureSource {
  public:
    Result<QByteArray> read(const MediaHash &media) override;

    int reads() const { return m_reads; }
    void holdBack(bool held); ///< until released, read() does not return: a slow disk

    /// What aCatalogue() and sampleCatalogue() give their works.
    static Rendition rendition(RenditionKind kind, int number, double aspect);

  private:
    std::atomic<int> m_reads = 0;
    std::mutex m_gate;
};

/// Gives pictures of a catalogue at once; whoever asks for another one waits: a machine whose idle threads
/// get no time.
class CrowdedPictures final : public PictureSource {
  public:
    explicit CrowdedPictures(const Catalogue &catalogue);

    Result<QByteArray> read(const MediaHash &media) override;
    void release(); ///< before the cache that reads from it ends

    /// The first photograph, whose thumbnail comes at once, and enough that never comes to take every idle
    /// thread.
    static QList<PictureRequest> crowd(const Catalogue &catalogue);

  private:
    DrawnPictures m_drawn;
    QSet<MediaHash> m_known;
    std::mutex m_gate;
    std::condition_variable m_released;
    bool m_isReleased = false;
};

} // namespace sala::test
