#pragma once

#include "db/records/import_sink.h"
#include "media/import/find_files.h"
#include "media/picture/metadata.h"

#include <QSet>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace sala {

/// Larger files are refused.
constexpr qint64 kMostImportBytes = qint64(1) << 30;

struct ImportOptions {
    WhenUnsure whenUnsure = WhenUnsure::Ask; ///< of metadata that could be Zawgyi
    /// What looks like a photograph that was erased, because somebody in it took their consent back, is left out unless
    /// somebody has looked at it and says it is another.
    bool takesLikeErased = false;
    QSet<QString> lookedAt{}; ///< files of which somebody said so
    int threads = 0;                         ///< 0: as many as there are cores
    qint64 originalsBytes = 192LL << 20; ///< of originals in memory at once; a single larger one still goes
    qint64 decodingBytes = 512LL << 20;  ///< of pictures being decoded at once; likewise
};

struct ImportProgress {
    int done = 0; ///< files that are in, known already, reported or ignored
    int total = 0;
    QString file; ///< the one that was done last
};

/// What was found in the texts of a photograph that came in.
struct ImportedTexts {
    QString file;
    QList<MetadataReading> readings; ///< Zawgyi, converted, and texts left out because they could be either
    QStringList remarks;             ///< English: words of mixed scripts, taken as they are
};

/// A photograph that came in and looks like another.
struct AlikeFile {
    QString file;
    WorkId work; ///< that it has become
    WorkId like; ///< that was there, or came in before it

    bool operator==(const AlikeFile &) const = default;
};

struct ImportSummary {
    int found = 0; ///< files looked at
    QList<WorkId> imported;
    QList<KnownFile> duplicates; ///< files whose content the library, or this import, had already
    QList<AlikeFile> alike;
    QList<ImportProblem> problems;
    QList<ImportedTexts> texts; ///< only of photographs where there is something to say
    QStringList ignored; ///< files in folders that are no pictures and do not claim to be: lists, films…
    bool isCancelled = false;
    std::optional<Error> stoppedBy; ///< the library could not be written; the rest was not tried
};

/// The detail of the problem (NotAllowed) of a file that looks like a photograph that was erased.
QString likeErasedDetail();

/// Brings photographs from files and folders into a library.
///
/// Files are read, checked, decoded and reduced on several threads, with bounded memory, and given to the
/// sink in the order they were found, from the thread that calls run(). A bad file is reported and passed
/// over, as is a file that was named and is no picture. What the sink has taken stays when the import is
/// cancelled or stopped; importing again takes up the rest, because known content is passed over.
class Importer {
  public:
    using Progress = std::function<void(const ImportProgress &)>;

    explicit Importer(ImportSink &sink, ImportOptions options = {});

    /// Returns when all is done, after cancelling when what was begun has ended. `progress` is called from
    /// the calling thread; `isCancelled` may be set from any.
    ImportSummary run(const QStringList &paths, const Progress &progress = {},
                      const std::atomic_bool &isCancelled = kNever);

    /// The same for files found already: what is left when others have taken theirs out, as films are.
    ImportSummary run(const FoundFiles &found, const Progress &progress, const std::atomic_bool &isCancelled);

  private:
    static const std::atomic_bool kNever;

    ImportSink &m_sink;
    ImportOptions m_options;
};

} // namespace sala
