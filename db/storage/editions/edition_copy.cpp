#include "db/storage/editions/edition_copy.h"

#include "db/storage/editions/chunk_copier.h"
#include "db/storage/editions/loading_file.h"
#include "db/storage/library_file.h"
#include "db/storage/new_library.h"

#include <QFileInfo>

#include <algorithm>

namespace sala {
namespace {

constexpr qint64 kBatchBytes = 8ll << 20; ///< what a kill costs at most

class Copying {
  public:
    Copying(const ForeignEdition &from, const ChunkPlan &plan, const LoadOptions &options)
        : m_from(from), m_plan(plan), m_options(options) {}

    Result<void> writeInto(LoadingFile &file) {
        Connection &to = file.connection();
        return copyChunks(to, file.bytesThere()).and_then([&] {
            return writing(to, [&] { return writeRows(to).and_then([&] { return prove(to); }); });
        });
    }

  private:
    Result<void> copyChunks(Connection &to, qint64 thereBytes) {
        qint64 done = 0;
        const StoreWatcher watcher{[&](qint64 bytes) {
                                       done = bytes;
                                       tell(thereBytes + bytes);
                                   },
                                   m_options.isCancelled};
        ChunkCopier copier(m_from.connection(), to, watcher);
        for (auto next = m_plan.copied.cbegin(); next != m_plan.copied.cend();) {
            const qint64 enough = done + kBatchBytes;
            const Result<void> batch = writing(to, [&]() -> Result<void> {
                Result<void> copied;
                for (; copied && next != m_plan.copied.cend() && done < enough; ++next) {
                    copied = copier.copy({*next});
                }
                return copied && next == m_plan.copied.cend() ? copier.finish() : copied;
            });
            if (!batch) {
                return batch;
            }
        }
        return {};
    }

    void tell(qint64 bytes) const {
        if (m_options.progress) {
            m_options.progress(std::min(bytes, m_plan.bytesToCopy), m_plan.bytesToCopy);
        }
    }

    Result<void> writeRows(Connection &to) {
        Query share(to, "INSERT OR IGNORE INTO chunk (hash, data) VALUES (?, x'')");
        for (const QByteArray &name : m_plan.shared) {
            share.with(name).run();
        }
        Query base(to, "INSERT INTO base (file) VALUES (?)");
        for (const QString &file : m_plan.bases) {
            base.with(file).run();
        }
        return m_from.walk([&](const EditionTable &table, const EditionRow &row) { insertRow(to, table, row); });
    }

    /// What was written is what was sealed, whatever the file it came from did in between.
    Result<void> prove(Connection &to) {
        const EditionLabel &label = m_from.label();
        if (walkEdition(to, label) != label.content || Query(to, "PRAGMA foreign_key_check").next()) {
            return fail(ErrorCode::Corrupt, QStringLiteral("the copy is not what was sealed"));
        }
        writeLabel(to, label, readSeal(m_from.connection()));
        return {};
    }

    const ForeignEdition &m_from;
    const ChunkPlan &m_plan;
    const LoadOptions &m_options;
};

/// What is wrong inside a file that is there in its whole length is wrong with the next try, too.
bool canBeGoneOnWith(const Error &error, const ForeignEdition &from) {
    return error.code != ErrorCode::Cancelled &&
           (error.code != ErrorCode::Corrupt || !hasItsLength(from.connection().path()));
}

} // namespace

Result<void> copyEdition(const ForeignEdition &from, const ChunkPlan &plan, const QString &path,
                         const LoadOptions &options) {
    const QString folder = QFileInfo(path).absolutePath();
    return LoadingFile::begin(folder, from.label().content, from.schema())
        .and_then([&](LoadingFile &&file) -> Result<void> {
            const Result<void> written = Copying(from, plan, options).writeInto(file);
            if (written) {
                return std::move(file).finish(path);
            }
            const bool isFull = freeBytes(folder) < kRoomToKeepBytes;
            if (!canBeGoneOnWith(written.error(), from) || isFull) {
                std::move(file).remove();
            }
            return written;
        });
}

} // namespace sala
