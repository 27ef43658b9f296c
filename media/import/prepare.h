#pragma once

#include "db/records/error.h"
#include "db/records/import_sink.h"
#include "translations/language.h"

#include <QString>

#include <condition_variable>
#include <mutex>

namespace sala {

/// Lets so many bytes' worth of work run at once; what asks for more than all of it runs alone. Any thread.
class MemoryBudget {
  public:
    explicit MemoryBudget(qint64 bytes) : m_limit(bytes) {}

    /// Holds `bytes` while it lives; waits for them first.
    class Share {
      public:
        Share(MemoryBudget &budget, qint64 bytes);
        ~Share();
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;

      private:
        MemoryBudget &m_budget;
        qint64 m_bytes;
    };

  private:
    std::mutex m_mutex;
    std::condition_variable m_released;
    qint64 m_limit;
    qint64 m_used = 0;
};

/// A file read and named by its content.
struct ReadFile {
    QByteArray bytes;
    MediaHash hash;
};

/// Both any thread. readOriginal: as readRegularFile(), and InvalidInput when it is no picture of ours.
Result<ReadFile> readOriginal(const QString &path);

/// Decodes, reduces and reads the metadata; `path` only gives the source's name. Fails as decodePicture().
Result<NewPhotograph> preparePhotograph(const QString &path, const ReadFile &file, Language textLanguage,
                                        MemoryBudget &decoding);

} // namespace sala
