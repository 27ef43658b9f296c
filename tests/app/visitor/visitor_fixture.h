#pragma once

#include "db/records/catalogue.h"
#include "media/picture/picture_source.h"

#include <atomic>
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

} // namespace sala::test
