#include "db/storage/editions/edition_loader.h"

#include "db/records/seal_key.h"
#include "db/storage/editions/chunk_copier.h"
#include "db/storage/editions/chunk_plan.h"
#include "db/storage/editions/edition_copy.h"
#include "db/storage/editions/edition_scrub.h"
#include "db/storage/editions/edition_upgrade.h"
#include "db/storage/editions/hidden_pictures.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/editions/loading_file.h"
#include "db/storage/new_library.h"

#include <algorithm>
#include <limits>

namespace sala {
namespace {

EditionRefusal refusalFor(const Error &error) {
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Io:
    case ErrorCode::Busy:
    case ErrorCode::NotAllowed:
        return EditionRefusal::Unreadable;
    case ErrorCode::TooNew:
        return EditionRefusal::TooNew;
    case ErrorCode::Corrupt:
        return EditionRefusal::Damaged;
    default:
        return EditionRefusal::NotAnEdition;
    }
}

ErrorCode codeFor(EditionRefusal refusal) {
    switch (refusal) {
    case EditionRefusal::Unreadable:
    case EditionRefusal::NoRoom:
        return ErrorCode::Io;
    case EditionRefusal::TooNew:
        return ErrorCode::TooNew;
    case EditionRefusal::Damaged:
    case EditionRefusal::BadSeal:
        return ErrorCode::Corrupt;
    case EditionRefusal::NotAnEdition:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::NotAllowed;
    }
}

/// Pieces of a copy that the disk has changed are not shared: a newer edition would be as worn.
bool isAnyWorn(const KioskState &state) {
    const auto editions = state.editions();
    return editions &&
           std::any_of(editions->begin(), editions->end(), [&](const KioskEdition &edition) { return isWorn(state, edition); });
}

/// An edition that was opened and looked at.
struct Inspection {
    EditionReport report;
    std::optional<ForeignEdition> edition;
    ForeignEdition::Facts facts;
    ForeignEdition::Chunks chunks;
    ChunkPlan plan;
    std::optional<KioskEdition> known; ///< the same edition, when the kiosk has it already
};

class Inspector {
  public:
    Inspector(const QString &path, const KioskState &state, const LoadOptions &options)
        : m_path(path), m_state(state), m_options(options) {}

    Inspection run() {
        const Result<void> seen = look().and_then([this] { return judge(); });
        if (!seen) {
            refuse(refusalFor(seen.error()), seen.error().detail);
        }
        return std::move(m_result);
    }

  private:
    void refuse(EditionRefusal refusal, const QString &detail) {
        if (m_result.report.refusal == EditionRefusal::None) {
            m_result.report.refusal = refusal;
            m_result.report.detail = detail;
        }
    }

    bool mustBeWhole() const {
        return m_options.isWhole || isAnyWorn(m_state) ||
               outdatesAny(m_state, m_result.edition->connection(), m_result.edition->label().number);
    }

    Result<void> look() {
        Result<ForeignEdition> opened = ForeignEdition::openUnproven(m_path);
        const Result<bool> isSealed = opened.and_then([](const ForeignEdition &e) { return e.isAsSealed(); });
        if (!isSealed) {
            return tl::unexpected(isSealed.error());
        }
        if (!*isSealed) {
            refuse(EditionRefusal::BadSeal, QStringLiteral("its seal is not right: somebody changed it"));
            return {};
        }
        m_result.edition = std::move(*opened);
        const auto facts = m_result.edition->facts();
        const auto chunks = m_result.edition->chunks();
        if (!facts || !chunks) {
            return tl::unexpected(facts ? chunks.error() : facts.error());
        }
        const auto areSealed = m_result.edition->areWithdrawalsSealed(facts->exhibition.country);
        if (!areSealed || !*areSealed) {
            return areSealed ? fail(ErrorCode::Corrupt, QStringLiteral("a withdrawal in it is not signed"), m_path)
                             : tl::unexpected(areSealed.error());
        }
        m_result.facts = *facts;
        m_result.chunks = *chunks;
        m_result.plan = planChunks(*chunks, m_state, mustBeWhole() ? Sharing::Never : Sharing::Allowed);
        const QString folder = m_state.editionsFolder();
        const MediaHash &content = m_result.edition->label().content;
        const qint64 there = LoadingFile::bytesOf(folder, content);
        EditionReport &report = m_result.report;
        report.label = m_result.edition->label();
        report.exhibition = facts->exhibition;
        report.titles = facts->titles;
        report.works = facts->works;
        report.bytes = chunks->bytes;
        report.bytesToCopy = std::max(m_result.plan.bytesToCopy - there, qint64(0));
        const qint64 leftovers = LoadingFile::bytesOfOthers(folder, content); // they go before anything comes
        const qint64 free = freeBytes(folder);
        report.bytesFree = free > std::numeric_limits<qint64>::max() - leftovers ? free : free + leftovers;
        return {};
    }

    Result<void> judge() {
        if (!m_result.edition) {
            return {}; // nothing it says is believed
        }
        const auto editions = m_state.editions();
        const auto keys = m_state.trustedKeys();
        const auto withdrawn = m_state.withdrawnIn(m_result.facts.exhibition.country);
        const auto newest = m_state.newestNumber(m_result.report.label.exhibition);
        if (!editions || !keys || !withdrawn || !newest) {
            return tl::unexpected(!editions    ? editions.error()
                                  : !keys      ? keys.error()
                                  : !withdrawn ? withdrawn.error()
                                               : newest.error());
        }
        m_result.report.newest = *newest;
        judgeNumber(*editions);
        judgeNewest();
        judgeCountry();
        const Withdrawals &own = m_result.facts.withdrawn;
        if (m_result.facts.subjects.intersects(*withdrawn + own.everywhere + own.there)) {
            refuse(
                EditionRefusal::Withdrawn,
                QStringLiteral("something in it was withdrawn after it was published"));
        }
        judgeHidden();
        judgeKey(*keys); // last: nobody is asked to compare keys for what is refused anyway
        const EditionReport &report = m_result.report;
        if (!m_result.known && report.bytesFree < report.bytesToCopy + kRoomToKeepBytes) {
            refuse(EditionRefusal::NoRoom,
                   QStringLiteral("the kiosk's disk is too full: %1 MB are needed, %2 MB are free")
                       .arg((report.bytesToCopy + kRoomToKeepBytes) >> 20)
                       .arg(report.bytesFree >> 20));
        }
        return {};
    }

    void judgeKey(const QList<QByteArray> &trusted) {
        const QString print = fingerprint(m_result.report.label.publicKey);
        const QString wanted = fingerprintFrom(m_options.trust).value_or(m_options.trust);
        if (!wanted.isEmpty() && wanted != print) {
            refuse(EditionRefusal::OtherKey,
                   QStringLiteral("the number to trust is %1, and whoever sealed this file has another: %2")
                       .arg(wanted, print));
        } else if (wanted.isEmpty() && !trusted.contains(m_result.report.label.publicKey)) {
            refuse(EditionRefusal::UnknownKey,
                   QStringLiteral("this kiosk does not know who sealed it, with the number %1").arg(print));
        }
    }

    /// One that was published before something was hidden in its pictures.
    void judgeHidden() {
        Connection &rows = m_result.edition->connection();
        const auto shown = rememberedHidden(m_state).and_then([&](const HiddenPictures &known) {
            return attempt(m_path, [&]() -> Result<bool> {
                return !unhiddenIn(rows, m_result.report.label.number, known).isEmpty();
            });
        });
        if (shown.value_or(true)) {
            refuse(EditionRefusal::Withdrawn, QStringLiteral("something in its pictures was hidden after it was published"));
        }
    }

    /// Consents were asked for the exhibition's country: in another one people are shown who did not agree to
    /// it.
    void judgeCountry() {
        const Result<void> here = askCountry(m_state, m_result.report.exhibition.country);
        if (!here) {
            refuse(EditionRefusal::OtherCountry, here.error().detail);
        }
    }

    void judgeNumber(const QList<KioskEdition> &editions) {
        const EditionLabel &label = m_result.report.label;
        for (const KioskEdition &edition : editions) {
            const bool isSame = edition.label == label;
            const bool isGood = isSame && isIntact(m_state, edition);
            if (isSame && !isGood) { // it is mended, and nothing of it is used for that
                m_result.plan = planChunks(m_result.chunks, m_state, Sharing::Never);
                m_result.report.bytesToCopy = m_result.plan.bytesToCopy;
            }
            if (edition.role == KioskEdition::Role::Current) {
                m_result.report.shown = edition.label;
                if (isGood && !m_options.isWhole) {
                    refuse(EditionRefusal::Shown, QStringLiteral("it is what this kiosk shows"));
                } else if (!isSame && label.exhibition == edition.label.exhibition &&
                           label.number <= edition.label.number) {
                    refuse(EditionRefusal::Older,
                           QStringLiteral("it is number %1; this kiosk shows number %2")
                               .arg(label.number)
                               .arg(edition.label.number));
                }
            }
            if (isGood && edition.mayReturn && !m_options.isWhole) {
                m_result.known = edition;
            }
        }
    }

    /// An older one does not come in by a detour over another exhibition. What is shown may be mended, also after staff
    /// went back to it.
    void judgeNewest() {
        const EditionReport &report = m_result.report;
        if (report.label.number < report.newest && report.shown != report.label) {
            refuse(EditionRefusal::Older, QStringLiteral("it is number %1; this kiosk has shown number %2 of this exhibition")
                                              .arg(report.label.number)
                                              .arg(report.newest));
        }
    }

    QString m_path;
    const KioskState &m_state;
    const LoadOptions &m_options;
    Inspection m_result;
};

KioskEdition newEdition(const EditionLabel &label) {
    KioskEdition edition;
    edition.label = label;
    // A name of its own for every load: one that mends another must not lie on its file.
    edition.file = QStringLiteral("%1-%2.sala")
                       .arg(label.number, 6, 10, QLatin1Char('0'))
                       .arg(Id::generate().text().right(12));
    edition.role = KioskEdition::Role::Current;
    return edition;
}

/// No later try could go on with what an earlier one left.
bool isForGood(EditionRefusal refusal) {
    return refusal == EditionRefusal::Older || refusal == EditionRefusal::Shown || refusal == EditionRefusal::Withdrawn ||
           refusal == EditionRefusal::OtherCountry;
}

Result<void> readPieces(const Inspection &inspection, const LoadOptions &options) {
    qint64 done = 0;
    for (const QByteArray &name : inspection.chunks.names) {
        if (options.isCancelled && options.isCancelled()) {
            return fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"));
        }
        const Result<QByteArray> bytes = readChunk(inspection.edition->connection(), MediaHash{name});
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        done = std::min(done + bytes->size(), inspection.chunks.bytes);
        if (options.progress && name != inspection.chunks.names.last()) {
            options.progress(done, inspection.chunks.bytes);
        }
    }
    if (options.progress) {
        options.progress(inspection.chunks.bytes, inspection.chunks.bytes);
    }
    return {};
}

} // namespace

EditionReport inspectEdition(const QString &path, const KioskState &state, const LoadOptions &options) {
    return Inspector(path, state, options).run().report;
}

Result<EditionReport> proveEdition(const QString &path, const KioskState &state, const LoadOptions &options) {
    Inspection inspection = Inspector(path, state, options).run();
    EditionReport &report = inspection.report;
    const Result<void> read =
        report.refusal == EditionRefusal::None ? readPieces(inspection, options) : Result<void>();
    if (!read && read.error().code == ErrorCode::Cancelled) {
        return tl::unexpected(read.error());
    }
    if (!read) {
        report.refusal = refusalFor(read.error());
        report.detail = read.error().detail;
    }
    return report;
}

Result<KioskEdition> loadEdition(const QString &path, KioskState &state, const LoadOptions &options) {
    const auto lock = lockEditions(state);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    (void)upgradeEditions(state); // a damaged one must not keep out what mends it
    const Result<void> tidied = tidyEditions(state);
    const Inspection inspection = Inspector(path, state, options).run();
    if (isForGood(inspection.report.refusal)) {
        LoadingFile::removeLeft(state.editionsFolder(), inspection.report.label.content);
    }
    if (!tidied || inspection.report.refusal != EditionRefusal::None) {
        return tidied ? fail(codeFor(inspection.report.refusal), inspection.report.detail, path)
                      : tl::unexpected(tidied.error());
    }
    KioskEdition edition = inspection.known.value_or(newEdition(inspection.report.label));
    LoadingFile::removeOthers(state.editionsFolder(), edition.label.content);
    const Result<void> copied =
        inspection.known ? Result<void>()
                         : copyEdition(*inspection.edition, inspection.plan, state.pathOf(edition), options);
    edition.loaded = QDateTime::currentDateTimeUtc();
    const bool isUpgraded = !inspection.known && inspection.edition->schema() < schemaVersion();
    const Result<void> shown =
        copied.and_then([&] { return rememberHiddenIn(state, inspection.edition->connection(), edition.label.number); })
            .and_then([&] { return isUpgraded ? noteContent(state, edition) : Result<void>(); })
            .and_then([&] { return state.show(edition, inspection.facts.withdrawn); });
    if (!shown) {
        return tl::unexpected(shown.error());
    }
    // From here on the new edition is shown, whatever happens; the rest is done again by the next load.
    const Result<void> done = state.isToErase().and_then(
        [&](bool isToErase) { return isToErase ? eraseWithdrawn(state) : tidyEditions(state); }); // erasing tidies, too
    return done ? Result<KioskEdition>(edition) : tl::unexpected(done.error());
}

} // namespace sala
