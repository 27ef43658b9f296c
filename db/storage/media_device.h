#pragma once

#include "db/storage/media_blob.h"

#include <QIODevice>

namespace sala {

/// A stored medium as a device: seekable, read-only, without memory for the whole. Bytes are checked as
/// MediaBlob does; errorString() says what is damaged. One thread at a time; must not outlive its library.
class MediaDevice final : public QIODevice {
  public:
    explicit MediaDevice(MediaBlob blob) : m_blob(std::move(blob)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_blob.size(); }
    bool isSequential() const override { return false; }

  protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

  private:
    MediaBlob m_blob;
};

} // namespace sala
