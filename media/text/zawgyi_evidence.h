#pragma once

#include <QStringView>

namespace sala {

/// What a text has that one encoding cannot have.
struct EncodingEvidence {
    bool isUnicode = false;     ///< something that no Zawgyi text has
    bool isZawgyi = false;      ///< something that no well-formed Unicode text has; typing errors may
    bool isStacksOnly = false;  ///< all its U+1039, and there are some, stack letters as Pali does
    qsizetype burmeseSigns = 0; ///< UTF-16 units of the Myanmar script, digits and punctuation left out
};

/// Looks for it. Any thread.
EncodingEvidence evidenceIn(QStringView text);

} // namespace sala
