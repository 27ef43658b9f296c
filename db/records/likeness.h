#pragma once

#include "db/records/id.h"

#include <QHash>
#include <QList>

#include <bit>

namespace sala {

/// What a picture looks like, as 64 bits that stay nearly the same when it is made smaller, recompressed or a little
/// brighter; media/picture/likeness.h makes it. Null for a picture that says nothing, of one colour: it is like none.
struct Likeness {
    quint64 bits = 0;

    bool isNull() const { return bits == 0; }
    bool operator==(const Likeness &) const = default;
};

/// Pictures of which no more bits differ are taken for one. Copies of the sample exhibition's photographs, at a quarter of their
/// size, in a poor JPEG or brighter, differ in at most 8, two of its photographs in 22 or more (LikenessTest). Of 10,000
/// pictures without anything in common one pair is that near by chance.
constexpr int kMostOtherBits = 10;

/// In how many of the 64 bits two pictures differ.
inline int difference(const Likeness &a, const Likeness &b) {
    return std::popcount(a.bits ^ b.bits);
}

inline bool isAlike(const Likeness &a, const Likeness &b) {
    return !a.isNull() && !b.isNull() && difference(a, b) <= kMostOtherBits;
}

/// A photograph and what it looks like.
struct WorkLikeness {
    WorkId work;
    Likeness likeness;

    bool operator==(const WorkLikeness &) const = default;
};

/// What an import compares with.
struct KnownLikenesses {
    QList<WorkLikeness> works; ///< in the order they were added; of one in which a part is hidden also what it looked like before
    QList<Likeness> erased;    ///< of what nobody may show any more (erasure.h)
};

/// The work that is most like it, the earlier of two; null when none is alike. Every one is looked at: the 10,000 of a large
/// library in far less time than one picture takes to be decoded (sala_curation_bench).
WorkId mostAlike(const Likeness &likeness, const QList<WorkLikeness> &works);

/// For every work that others are like, those others, in their order. Compares each with each.
QHash<Id, QList<WorkId>> alikeWorks(const QList<WorkLikeness> &works);

} // namespace sala
