#include "app/kiosk/curator_library.h"

#include "app/bringing/likenesses.h"
#include "db/storage/erasure.h"
#include "db/storage/library_changes.h"

#include <utility>

namespace sala {
namespace {

constexpr int kFoldEvery = 5; ///< looks, a second each

} // namespace

void CuratorLibrary::lookForChanges() {
    if (m_isLooking || m_isReplaced) {
        return;
    }
    m_isLooking = true;
    look([this] { m_isLooking = false; });
    if (!m_isCompared && !m_isReading && m_depth == CollectionDepth::Whole) {
        compareSome();
    }
    if (m_isLogFull && !m_isReading) {
        m_queue.run<void>(emptyLog, [this](const Result<void> &emptied) { m_isLogFull = !emptied; });
    } else if (++m_looks % kFoldEvery == 0) {
        m_queue.run<void>(foldLog, [](const Result<void> &) {}); // who copies the library's one file has what was written
    }
}

/// A hundred photographs a second, a tenth of one: what is typed does not wait for it, and the window can be closed in between.
void CuratorLibrary::compareSome() {
    m_queue.run<int>(completeSomeLikenesses, [this](const Result<int> &done) {
        m_isCompared = done.value_or(0) == 0;
        m_hasCompared = m_hasCompared || !m_isCompared;
        if (m_isCompared && std::exchange(m_hasCompared, false)) {
            load();
        }
    });
}

/// Asked of the writer's own connection: what it wrote itself is no change.
void CuratorLibrary::look(const std::function<void()> &then) {
    m_queue.run<Look>([before = m_mark](Library &library) { return lookAt(library, before); },
                      [this, then](const Result<Look> &seen) {
                          const bool isOther = seen && m_mark && *m_mark != seen->mark;
                          m_mark = seen ? std::optional(seen->mark) : m_mark;
                          if (!seen && seen.error() == WriterQueue::replaced(m_path)) {
                              m_isReplaced = true; // the file that lies there now is another library
                              Q_EMIT replaced();
                              return;
                          }
                          if (isOther) {
                              takeErased(seen->erased);
                              Q_EMIT changedElsewhere();
                          }
                          then();
                      });
}

/// Their bytes lie in the log as long as it is not emptied, and whoever erased them could not while this window read.
void CuratorLibrary::takeErased(const QSet<Id> &works) {
    if (works != m_erased) {
        m_erased = works;
        m_isLogFull = true;
        Q_EMIT erased(works);
    }
}

} // namespace sala
