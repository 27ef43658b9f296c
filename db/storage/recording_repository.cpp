#include "db/storage/recording_repository.h"

#include "db/records/hash.h"
#include "db/storage/chunk_writer.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/tables.h"
#include "db/storage/work_repository.h"

#include <algorithm>
#include <tuple>

namespace sala {
namespace {

/// They come in the order of their ids, so the last of a work and language is the newest.
QList<Recording> newestOf(const QList<Recording> &read) {
    QList<Recording> recordings;
    const auto before = [](const Recording &a, const Recording &b) {
        return std::tie(a.work, a.language) < std::tie(b.work, b.language);
    };
    for (const Recording &recording : read) {
        const auto at = std::lower_bound(recordings.begin(), recordings.end(), recording, before);
        if (at != recordings.end() && !before(recording, *at)) {
            *at = recording;
        } else {
            recordings.insert(at, recording);
        }
    }
    return recordings;
}

Result<void> refuseUnusable(const NewRecording &recording) {
    const bool isUsable = !recording.bytes.isEmpty() && recording.duration.count() > 0 &&
                          recording.duration <= kLongestRecording;
    return isUsable ? Result<void>()
                    : fail(ErrorCode::InvalidInput, QStringLiteral("no recording of a caption"), recording.source);
}

} // namespace

Result<QList<Recording>> RecordingRepository::all() const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<QList<Recording>> {
        return newestOf(readAll(connection, tableOf<Recording>()));
    });
}

Result<QList<Recording>> RecordingRepository::of(const WorkId &work) const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<QList<Recording>> {
        return newestOf(readWhere(connection, tableOf<Recording>(), "work", toCell(work)));
    });
}

Result<bool> RecordingRepository::set(const NewRecording &recording, const Edit &edit) {
    return refuseUnusable(recording)
        .and_then([&] { return WorkRepository(*m_library).get(recording.work); })
        .and_then([&](const Work &work) -> Result<bool> {
            if (work.kind != WorkKind::Photograph) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("only photographs' captions are read aloud"), work.source);
            }
            return writing(m_library->connection(), [&] { return store(recording, edit); });
        })
        .and_then([&](bool isNew) {
            return MediaStore(*m_library).removeUnused().map([&](qint64) { return isNew; });
        });
}

Result<bool> RecordingRepository::store(const NewRecording &recording, const Edit &edit) {
    const auto there = of(recording.work);
    if (!there) {
        return tl::unexpected(there.error());
    }
    const MediaHash hash = hashOf(recording.bytes);
    const auto seen = std::find_if(there->begin(), there->end(), [&](const Recording &each) {
        return each.language == recording.language;
    });
    if (seen != there->end() && seen->medium == hash) {
        return false;
    }
    RecordRepository<Recording> records(*m_library);
    Recording wanted{RecordingId(), recording.work,     recording.language,
                     hash,          recording.duration, recording.source};
    return MediaStore(*m_library)
        .putNamed(hash, recording.bytes, recording.mimeType)
        .and_then([&]() -> Result<void> {
            if (seen == there->end()) {
                wanted.id = RecordingId::generate();
                return records.add(wanted, edit);
            }
            wanted.id = seen->id;
            return records.update(*seen, wanted, edit).and_then([&] {
                return removeUnusedMedium(m_library->connection(), seen->medium);
            });
        })
        .map([] { return true; });
}

Result<void> RecordingRepository::remove(const Recording &seen, const Edit &edit) {
    Connection &connection = m_library->connection();
    return writing(connection, [&] {
               return RecordRepository<Recording>(*m_library).remove(seen, edit).and_then([&] {
                   return removeUnusedMedium(connection, seen.medium);
               });
           })
        .and_then([&] { return MediaStore(*m_library).removeUnused(); })
        .map([](qint64) {});
}

} // namespace sala
