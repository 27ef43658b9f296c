#pragma once

#include "translations/language.h"

#include <QList>
#include <QString>

namespace sala {

/// A part of two texts put beside each other.
struct DifferenceSpan {
    enum class Kind {
        Same,
        Removed, ///< only in the earlier one
        Added    ///< only in the later one
    };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DifferenceSpan &) const = default;
};

/// What changed from one text to another, by words: those of `language` where there are no spaces between them (Thai, Khmer,
/// Burmese, Japanese), never parts of a letter with its marks. Same and removed spans together are `before`, same and added ones
/// `after`; neighbours are of different kinds, what was removed before what was added in its place. Any thread; milliseconds
/// for stories of 5,000 characters, whatever became of them.
QList<DifferenceSpan> differenceOf(const QString &before, const QString &after, Language language);

} // namespace sala
