#pragma once

#include "db/records/error.h"
#include "db/records/import_sink.h"
#include "media/picture/metadata.h"
#include "media/picture/type.h"

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

/// A file looked at; read and named by its content when it is a picture of ours.
struct ReadFile {
    FileType type;
    QByteArray bytes{};
    MediaHash hash{};
};

/// Any thread. Reads only the start of what is no picture. Fails as readRegularFile().
Result<ReadFile> readOriginal(const QString &path);

/// Whether people would miss a file that is no picture of ours: its name says it is one, or it is a picture
/// of another kind, as from a camera's raw format. Nobody misses a list or a film among their photographs.
bool isMissed(const QString &path, const FileType &type);

/// A photograph ready for the library, and what was found in its texts.
struct PreparedPhotograph {
    NewPhotograph photograph;
    QList<MetadataReading> readings{};
    QStringList remarks{};
};

/// Any thread. Decodes, reduces and reads the metadata, with that of a sidecar beside `path`, which also gives the source's name. Fails as
/// decodePicture().
Result<PreparedPhotograph> preparePhotograph(const QString &path, const ReadFile &file, WhenUnsure whenUnsure,
                                             MemoryBudget &decoding);

} // namespace sala
