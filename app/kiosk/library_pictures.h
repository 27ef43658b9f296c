#pragma once

#include "db/storage/media_reader.h"
#include "media/picture/picture_source.h"

namespace sala {

/// Pictures out of a library's file, for the threads that decode them.
class LibraryPictures final : public PictureSource {
  public:
    explicit LibraryPictures(const QString &path) : m_reader(path) {}

    Result<QByteArray> read(const MediaHash &media) override { return m_reader.read(media); }
    Result<QByteArray> readPart(const MediaHash &media, qint64 offset, qint64 length) override {
        return m_reader.readPart(media, offset, length);
    }

  private:
    MediaReader m_reader;
};

} // namespace sala
