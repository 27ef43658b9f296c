#pragma once

#include "db/records/consent.h"
#include "db/records/error.h"
#include "db/records/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace sala {

using EvidenceId = IdOf<struct EvidenceTag>;
using EvidenceKeyId = IdOf<struct EvidenceKeyTag>;

/// What shows that somebody said what is recorded of them.
enum class EvidenceKind { Note, Jpeg, Png, Pdf };

QString name(EvidenceKind kind); ///< "note", "jpeg", "png", "pdf"
std::optional<EvidenceKind> evidenceKindFromName(const QString &name);

/// The largest, in bytes: a form of a few pages, scanned well.
inline constexpr qint64 kMostEvidenceBytes = 16ll << 20;
inline constexpr int kLongestEvidenceName = 200; ///< in characters

/// What anybody with the library sees of a piece of evidence. What it says, and what its file was called, is sealed.
struct Evidence {
    EvidenceId id;
    ConsentId consent;
    qint64 sealedBytes = 0;
    QString author; ///< who added it
    QDateTime time; ///< when; UTC

    bool operator==(const Evidence &) const = default;
};

/// One in plain sight: as it is added, and as it is opened again.
struct PlainEvidence {
    EvidenceKind kind = EvidenceKind::Note;
    QString fileName; ///< without folders; empty of a note that was typed
    QByteArray bytes; ///< of a note UTF-8

    bool operator==(const PlainEvidence &) const = default;
};

} // namespace sala
