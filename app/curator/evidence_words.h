#pragma once

#include "db/records/error.h"
#include "db/records/evidence.h"
#include "translations/language.h"

namespace sala {

// What people read about evidence, in the program's language; `reader` is that language. GUI thread.

QString evidenceKindWord(EvidenceKind kind); ///< "A note", "A PDF document"
QString evidenceSizeWord(qint64 bytes, Language reader); ///< "12 kB", "3 MB"

/// What anybody sees of a piece that is sealed: "Added by Noy · 3 May 2026 · 212 kB".
QString evidenceWords(const Evidence &evidence, Language reader);

QString notAddedSentence(const Error &error);  ///< why something could not become evidence
QString notOpenedSentence(const Error &error); ///< why a piece could not be opened
QString passphraseFault(const Error &error);   ///< why it could not be chosen

} // namespace sala
