#include "app/kiosk/curator_library.h"

#include "app/exchange/bundle.h"
#include "app/exchange/returned_bundle.h"
#include "app/kiosk/slow_work.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace sala {
namespace {

CaptionsRules rulesOf(const ImportWish &wish) {
    return {wish.whenUnsure, {}, {OlderTexts::Keep, wish.both}};
}

/// A file that a volunteer filled in lies beside their name.
Result<ReturnedBundle> readFile(const ImportWish &wish) {
    const QFileInfo file(wish.file);
    const QString folder = file.isDir() ? wish.file : file.path();
    if (QFileInfo::exists(folder + u'/' + kBundleManifest)) {
        auto bundle = readBundle(folder, rulesOf(wish));
        if (file.isDir() || (bundle && QFileInfo(bundle->file).fileName() == file.fileName())) {
            return bundle;
        }
    }
    return readCaptionsFile(wish.file, rulesOf(wish)).map([&](Captions captions) {
        return ReturnedBundle{std::move(captions), {}, wish.file};
    });
}

/// Who wrote it; empty: whoever brings it in.
Result<QString> authorOf(Library &library, const ReturnedBundle &read) {
    return isCuratorsName(library, read.author).map([&](bool isCurator) { return isCurator ? QString() : read.author; });
}

/// Reads the file and the library; any thread.
ImportReading readForImport(const QString &library, const ImportWish &wish) {
    ImportReading reading{{wish, {}, {}, {}, {}}, nullptr};
    auto read = readFile(wish);
    if (!read) {
        reading.preview.error = read.error();
        return reading;
    }
    const auto plan = Library::open(library, Library::Mode::ReadOnly).and_then([&](Library opened) {
        return authorOf(opened, *read).and_then([&](const QString &author) {
            reading.preview.author = author;
            return planCaptions(opened, read->captions, rulesOf(wish));
        });
    });
    reading.captions = std::make_shared<const Captions>(std::move(read->captions));
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
    m_captionsAuthor = reading.preview.author;
    Q_EMIT importPlanned(reading.preview);
}

/// Planned again by the writer: what others wrote since makes it another plan.
void CuratorLibrary::carryOutImport(const ImportWish &wish, const QString &plan) {
    if (!m_curator || !m_captions) {
        Q_EMIT importDone({0, Error{ErrorCode::NotAllowed, QStringLiteral("nothing was planned, or nobody has signed in"), {}}});
        return;
    }
    const auto import = [captions = m_captions, wish, plan,
                         author = m_captionsAuthor.isEmpty() ? m_curator->name : m_captionsAuthor](Library &library) -> Result<int> {
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
