#pragma once

#include "db/storage/media_reader.h"
#include "media/picture/picture_source.h"

namespace sala {

/// Pictures out of a library's file, for the threads that decode them.
class LibraryPictures final : public PictureSource {
  public:
    explicit LibraryPictures(const QString &path) : m_reader(path) {}

    Result<QByteArray> read(const MediaHash &media) override { return m_reader.read(media); }

  private:
    MediaReader m_reader;
};

} // namespace sala
