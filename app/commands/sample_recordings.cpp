#include "app/commands/sample_recordings.h"

#include "app/commands/sample_library.h"
#include "db/storage/recording_repository.h"
#include "db/storage/work_repository.h"
#include "media/recording/caption_recording.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace sala {

QString sampleRecordingsFolder() {
    return besideProgram(QStringLiteral("sample/recordings"));
}

Result<void> importSampleRecordings(Library &library, const QString &folder) {
    const auto works = WorkRepository(library).all();
    if (!works) {
        return tl::unexpected(works.error());
    }
    QHash<QString, WorkId> photographs;
    for (const Work &work : *works) {
        if (work.kind == WorkKind::Photograph) {
            photographs.insert(QFileInfo(work.source).completeBaseName(), work.id);
        }
    }
    const std::atomic_bool never{false};
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.opus")}, QDir::Files, QDir::Name)) {
        const RecordingName name = recordingName(file.filePath());
        const auto set = prepareRecording(file.filePath(), never).and_then([&](const PreparedRecording &prepared) {
            const NewRecording recording{photographs.value(name.work), name.language.value_or(Language::English),
                                         prepared.duration,            file.fileName(),
                                         prepared.bytes,               prepared.mimeType};
            return RecordingRepository(library).set(recording, Edit::by(QStringLiteral("sample")));
        });
        if (!set) {
            return fail(set.error().code, set.error().detail, file.fileName());
        }
    }
    return {};
}

} // namespace sala
