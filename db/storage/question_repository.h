#pragma once

#include "db/records/reflection.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <optional>

namespace sala {

/// The question that an exhibition asks of its visitors, whole: with its cards and all their words.
class QuestionRepository {
  public:
    explicit QuestionRepository(Library &library) : m_library(library) {}

    /// Nothing when the exhibition asks nothing. Io, Busy, Corrupt.
    Result<std::optional<WrittenQuestion>> of(const ExhibitionId &exhibition) const;

    /// Makes it what is written, all of it or nothing: cards whose drawing stays keep their history, words that are not
    /// written are taken away, words that are the same keep their status, unless they were outdated. NotFound when
    /// there is no such exhibition; InvalidInput when a drawing is there twice, or cards are too few or too many.
    Result<void> set(const ExhibitionId &exhibition, const WrittenQuestion &wanted, const Edit &edit);

    /// Nothing is asked any more; its history stays. Nothing to do is no error.
    Result<void> clear(const ExhibitionId &exhibition, const Edit &edit);

  private:
    Library &m_library;
};

} // namespace sala
