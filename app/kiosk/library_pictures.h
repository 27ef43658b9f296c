#pragma once

#include "db/storage/media_reader.h"
#include "media/picture/picture_source.h"

#include <mutex>

namespace sala {

/// Pictures out of a library's file, for the threads that decode them. Pictures are named by what they are,
/// so another library can take the file's place while they are read.
class LibraryPictures final : public PictureSource {
  public:
    explicit LibraryPictures(const QString &path) : m_reader(std::make_shared<MediaReader>(path)) {}

    Result<QByteArray> read(const MediaHash &media) override { return reader()->read(media); }
    Result<QByteArray> readPart(const MediaHash &media, qint64 offset, qint64 length) override {
        return reader()->readPart(media, offset, length);
    }

    /// From now on they are read from there.
    void setLibrary(const QString &path) {
        auto another = std::make_shared<MediaReader>(path);
        const std::lock_guard lock(m_mutex);
        m_reader.swap(another);
    }

  private:
    std::shared_ptr<MediaReader> reader() {
        const std::lock_guard lock(m_mutex);
        return m_reader;
    }

    std::mutex m_mutex;
    std::shared_ptr<MediaReader> m_reader;
};

} // namespace sala
