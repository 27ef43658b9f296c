#pragma once

#include "db/records/media.h"

#include <QByteArrayView>

#include <memory>

namespace sala {

/// Computes the name of a medium while its bytes go by.
class MediaHasher {
  public:
    MediaHasher();
    ~MediaHasher();
    MediaHasher(MediaHasher &&) noexcept;
    MediaHasher &operator=(MediaHasher &&) noexcept;

    void add(QByteArrayView bytes);
    MediaHash result(); ///< of all that was added; once, afterwards start with a new one

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// BLAKE2b-256 of the bytes.
MediaHash hashOf(QByteArrayView bytes);

} // namespace sala
