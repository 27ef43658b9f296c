#pragma once

#include "media/picture/picture_source.h"

#include <memory>

namespace sala {

/// Pictures of another source; of a document its first page. A work's own cover shows its first version, and who reads
/// another language should see the words of theirs. Any thread: each document is opened in a program of its own
/// (DocumentReader), and ends with it. Fails as the source and DocumentReader do.
class DocumentCovers final : public PictureSource {
  public:
    explicit DocumentCovers(std::shared_ptr<PictureSource> source) : m_source(std::move(source)) {}

    Result<QByteArray> read(const MediaHash &media) override;
    Result<QByteArray> readPart(const MediaHash &media, qint64 offset, qint64 length) override {
        return m_source->readPart(media, offset, length);
    }

  private:
    std::shared_ptr<PictureSource> m_source;
};

} // namespace sala
