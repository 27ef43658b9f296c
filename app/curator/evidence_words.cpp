#include "app/curator/evidence_words.h"

#include "app/errortext.h"
#include "app/text/dates.h"
#include "app/text/numbers.h"
#include "db/records/evidence_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace sala {
namespace {

constexpr qint64 kKilobyte = 1000;
constexpr qint64 kMegabyte = 1000 * kKilobyte;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sala::EvidenceWords)
};

} // namespace

QString evidenceKindWord(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Note:
        return Words::tr("A note");
    case EvidenceKind::Jpeg:
    case EvidenceKind::Png:
        return Words::tr("A picture");
    case EvidenceKind::Pdf:
        return Words::tr("A PDF document");
    }
    return {};
}

QString evidenceSizeWord(qint64 bytes, Language reader) {
    return bytes < kMegabyte ? Words::tr("%1 kB", "kilobytes").arg(formatNumber(std::max<qint64>(1, bytes / kKilobyte), reader))
                             : Words::tr("%1 MB", "megabytes").arg(formatNumber((bytes + kMegabyte / 2) / kMegabyte, reader));
}

QString evidenceWords(const Evidence &evidence, Language reader) {
    QStringList parts;
    if (!evidence.author.isEmpty()) {
        parts.append(Words::tr("Added by %1", "a curator").arg(evidence.author));
    }
    if (evidence.time.isValid()) {
        parts.append(formatDate(evidence.time.toLocalTime().date(), reader));
    }
    parts.append(evidenceSizeWord(evidence.sealedBytes, reader));
    return parts.join(QStringLiteral(" · "));
}

QString notAddedSentence(const Error &error) {
    return error.code == ErrorCode::InvalidInput
               ? Words::tr("This cannot be kept as evidence. It takes a note, a JPEG or PNG picture or a PDF document, of at most 16 MB.")
               : errorText(error);
}

QString notOpenedSentence(const Error &error) {
    switch (error.code) {
    case ErrorCode::NotAllowed:
        return Words::tr("This is not the passphrase for evidence.");
    case ErrorCode::NotFound:
        return Words::tr("It is not there any more: somebody has erased it.");
    case ErrorCode::Corrupt:
        return Words::tr("It is damaged and cannot be opened.");
    default:
        return errorText(error);
    }
}

QString passphraseFault(const Error &error) {
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return Words::tr("Choose a longer passphrase: %n characters or more that nobody guesses.", "", kLeastEvidencePassphrase);
    case ErrorCode::NotAllowed:
        return Words::tr("The passphrase until now is another one.");
    case ErrorCode::Conflict:
        return Words::tr("Somebody else has chosen a passphrase meanwhile. Close this and look again.");
    default:
        return errorText(error);
    }
}

} // namespace sala
