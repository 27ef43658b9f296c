#include "app/kiosk/curator_evidence.h"

#include "app/kiosk/curator_reading.h"
#include "app/kiosk/slow_work.h"
#include "db/storage/evidence_repository.h"
#include "media/document/evidence_file.h"
#include "media/import/read_file.h"
#include "media/picture/decode.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include <utility>

namespace sala {
namespace {

constexpr QSize kShown(kShownEvidencePx, kShownEvidencePx);

Error nobody() {
    return {ErrorCode::NotAllowed, QStringLiteral("nobody has signed in"), {}};
}

/// Only what went wrong: no name of a file, which says who it is about.
void log(const char *what, const std::optional<Error> &error) {
    if (error) {
        qCWarning(lcCurators).noquote() << what << error->detail;
    }
}

Result<PlainEvidence> noteFrom(const QString &note) {
    const QByteArray bytes = note.trimmed().toUtf8();
    return evidenceKindOf(bytes).and_then([&](EvidenceKind kind) -> Result<PlainEvidence> {
        return kind == EvidenceKind::Note ? Result<PlainEvidence>({kind, {}, bytes})
                                          : fail(ErrorCode::InvalidInput, QStringLiteral("a file is no note"));
    });
}

Result<PlainEvidence> fileFrom(const QString &path) {
    return readRegularFile(path, kMostEvidenceBytes).and_then([&](const QByteArray &bytes) {
        return evidenceKindOf(bytes).map([&](EvidenceKind kind) {
            return PlainEvidence{kind, QFileInfo(path).fileName().left(kLongestEvidenceName), bytes};
        });
    });
}

/// On another thread. A picture is decoded here, within bounds; another kind is never opened by this program.
OpenedEvidence openIn(const QString &path, const EvidenceId &id, const QString &passphrase) {
    OpenedEvidence opened;
    opened.id = id;
    auto plain = Library::open(path, Library::Mode::ReadOnly).and_then([&](Library library) {
        return EvidenceRepository(library).open(id, passphrase);
    });
    if (!plain) {
        opened.error = plain.error();
        return opened;
    }
    opened.plain = std::move(*plain);
    const bool isPicture = opened.plain.kind == EvidenceKind::Jpeg || opened.plain.kind == EvidenceKind::Png;
    if (!isPicture) {
        return opened;
    }
    const Result<QImage> picture = decodePicture(std::exchange(opened.plain.bytes, {}), kShown);
    opened.picture = picture.value_or(QImage());
    opened.error = errorOf(picture);
    return opened;
}

/// Never over another file; nothing of it stays when the disk is full.
Result<void> writeNew(const PlainEvidence &plain, const QString &path) {
    QFile file(path);
    if (file.exists()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is a file of that name"));
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorCode::Io, file.errorString());
    }
    if (file.write(plain.bytes) != plain.bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return fail(ErrorCode::Io, why);
    }
    return {};
}

} // namespace

CuratorEvidence::CuratorEvidence(QString path, WriterQueue &queue, std::function<QString()> author)
    : m_path(std::move(path)), m_queue(queue), m_author(std::move(author)) {
    connect(&m_opened, &QFutureWatcherBase::finished, this, &CuratorEvidence::takeOpened);
}

CuratorEvidence::~CuratorEvidence() {
    waitFor(m_opened);
}

void CuratorEvidence::choosePassphrase(const QString &before, const QString &passphrase) {
    const QString author = m_author();
    if (author.isEmpty()) {
        Q_EMIT passphraseChosen(nobody());
        return;
    }
    m_queue.run<void>(
        [before, passphrase, author](Library &library) {
            EvidenceRepository evidence(library);
            return before.isEmpty() ? evidence.choosePassphrase(passphrase, Edit::by(author))
                                    : evidence.changePassphrase(before, passphrase, Edit::by(author));
        },
        [this](const Result<void> &chosen) {
            log("no passphrase for evidence was chosen:", errorOf(chosen));
            Q_EMIT passphraseChosen(errorOf(chosen));
        });
}

void CuratorEvidence::addNote(const ConsentId &consent, const QString &note) {
    add(consent, {}, [note] { return noteFrom(note); });
}

void CuratorEvidence::addFile(const ConsentId &consent, const QString &file) {
    add(consent, file, [file] { return fileFrom(file); });
}

void CuratorEvidence::add(const ConsentId &consent, const QString &file, const Read &read) {
    const QString author = m_author();
    if (author.isEmpty()) {
        Q_EMIT evidenceAdded(file, nobody());
        return;
    }
    m_queue.run<EvidenceId>(
        [consent, read, author](Library &library) {
            return read().and_then(
                [&](const PlainEvidence &plain) { return EvidenceRepository(library).add(consent, plain, Edit::by(author)); });
        },
        [this, file](const Result<EvidenceId> &added) {
            log("no evidence was added:", errorOf(added));
            Q_EMIT evidenceAdded(file, errorOf(added));
        });
}

void CuratorEvidence::openEvidence(const EvidenceId &evidence, const QString &passphrase) {
    if (m_author().isEmpty()) {
        Q_EMIT evidenceOpened({evidence, {}, {}, nobody()});
        return;
    }
    m_isWanted = true;
    m_opened.setFuture(QtConcurrent::run([path = m_path, evidence, passphrase] {
        return std::make_shared<OpenedEvidence>(openIn(path, evidence, passphrase));
    }));
}

void CuratorEvidence::forget() {
    m_isWanted = false;
}

/// The watcher keeps nothing of it.
void CuratorEvidence::takeOpened() {
    const auto opened = m_opened.future().resultCount() > 0 ? m_opened.result() : nullptr;
    if (!opened) {
        return;
    }
    const OpenedEvidence told = std::exchange(*opened, {});
    log("evidence was not opened:", told.error);
    if (std::exchange(m_isWanted, false) && !m_author().isEmpty()) {
        Q_EMIT evidenceOpened(told);
    }
}

void CuratorEvidence::saveEvidence(const PlainEvidence &plain, const QString &file) {
    if (m_author().isEmpty()) {
        Q_EMIT evidenceSaved(file, nobody());
        return;
    }
    m_queue.run<void>([plain, file](Library &) { return writeNew(plain, file); },
                      [this, file](const Result<void> &saved) {
                          log("evidence was not saved to a file:", errorOf(saved));
                          Q_EMIT evidenceSaved(file, errorOf(saved));
                      });
}

void CuratorEvidence::removeEvidence(const EvidenceId &evidence) {
    const QString author = m_author();
    if (author.isEmpty()) {
        Q_EMIT evidenceRemoved(evidence, nobody());
        return;
    }
    m_queue.run<void>([evidence, author](Library &library) { return EvidenceRepository(library).remove(evidence, Edit::by(author)); },
                      [this, evidence](const Result<void> &removed) {
                          log("evidence was not removed:", errorOf(removed));
                          Q_EMIT evidenceRemoved(evidence, errorOf(removed));
                      });
}

} // namespace sala
