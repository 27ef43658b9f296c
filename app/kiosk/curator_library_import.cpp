#include "app/kiosk/curator_library.h"

#include "app/kiosk/slow_work.h"

#include <QtConcurrent>

namespace sala {
namespace {

CaptionsRules rulesOf(const ImportWish &wish) {
    return {wish.whenUnsure, {}, {OlderTexts::Keep, wish.both}};
}

/// Reads the file and the library; any thread.
ImportReading readForImport(const QString &library, const ImportWish &wish) {
    ImportReading reading{{wish, {}, {}, {}}, nullptr};
    auto captions = readCaptionsFile(wish.file, rulesOf(wish));
    if (!captions) {
        reading.preview.error = captions.error();
        return reading;
    }
    reading.captions = std::make_shared<const Captions>(std::move(*captions));
    const auto plan = Library::open(library, Library::Mode::ReadOnly).and_then([&](Library opened) {
        return planCaptions(opened, *reading.captions, rulesOf(wish));
    });
    if (!plan) {
        reading.preview.error = plan.error();
        return reading;
    }
    reading.preview.verdicts = plan->verdicts;
    reading.preview.plan = plan->digest();
    return reading;
}

} // namespace

void CuratorLibrary::planImport(const ImportWish &wish) {
    m_captions.reset();
    m_planned.setFuture(QtConcurrent::run([path = m_path, wish] { return readForImport(path, wish); }));
}

void CuratorLibrary::takePlanned() {
    const ImportReading reading = m_planned.result();
    m_captions = reading.captions;
    Q_EMIT importPlanned(reading.preview);
}

/// Planned again by the writer: what others wrote since makes it another plan.
void CuratorLibrary::carryOutImport(const ImportWish &wish, const QString &plan) {
    if (!m_curator || !m_captions) {
        Q_EMIT importDone({0, Error{ErrorCode::NotAllowed, QStringLiteral("nothing was planned, or nobody has signed in"), {}}});
        return;
    }
    const auto import = [captions = m_captions, wish, plan, author = m_curator->name](Library &library) -> Result<int> {
        const auto now = planCaptions(library, *captions, rulesOf(wish));
        if (!now) {
            return tl::unexpected(now.error());
        }
        if (now->digest() != plan) {
            return fail(ErrorCode::Conflict, QStringLiteral("the library was changed since the import was planned"), wish.file);
        }
        return carryOut(library, *now, author).map([&] { return int(now->changes.size()); });
    };
    m_queue.run<int>(import, [this](const Result<int> &done) {
        Q_EMIT importDone({done.value_or(0), errorOf(done)});
        load(); // texts of many works have changed
    });
}

} // namespace sala
