#pragma once

#include "db/records/draft.h"
#include "db/records/revision.h"
#include "db/records/text.h"
#include "db/storage/library.h"

#include <QList>

#include <optional>

namespace sala {

/// A text somebody wants to write.
struct TextChange {
    TextKey key;
    QString body; ///< empty takes the text away
    TextStatus status = TextStatus::Draft;
    RevisionId parent{}; ///< the Text::revision the writer started from; null when there was none

    bool operator==(const TextChange &) const = default;
};

/// Titles, captions, alt texts, stories and transcripts in every language.
///
/// Bodies become NFC on the way in. Each field of each thing has a source language: the one it was first
/// written in. When the source text changes, its translations that are Translated or Reviewed become
/// Outdated (drafts stay drafts); writing one again takes that back.
///
/// Reviewed is what another person than the writer says. In a library that has curators, whoever sets a text Reviewed is an
/// active one of them, and has not written the body it has then; there is no other way to it, for imports neither. A library
/// without curators has nobody to tell writers and reviewers apart: there a status is what it is said to be.
///
/// What was erased (its owner has a tombstone) takes no text any more: NotAllowed.
class TextRepository {
  public:
    explicit TextRepository(Library &library) : m_connection(&library.connection()) {}

    /// The text, Missing when it was never written.
    Result<Text> get(const TextKey &key) const;

    /// All texts of one thing, all texts of the library.
    Result<QList<Text>> of(const Id &owner) const;
    Result<QList<Text>> all() const;

    /// Writes one text and returns its revision. Conflict when somebody else wrote it meanwhile; then its
    /// current text is to be shown beside the writer's. NotAllowed for a review by its writer, or by somebody who is no curator.
    /// Writing what is there already changes nothing. A review of what is there is a change of the status alone.
    Result<RevisionId> set(const TextChange &change, const Edit &edit);

    /// Writes several together or none. Texts written together do not make each other Outdated, whatever
    /// their order. The error's subject names the first that failed ("018f…/title/km").
    Result<void> setAll(const QList<TextChange> &changes, const Edit &edit);

    /// The texts, besides these, that setAll would make Outdated; nothing is written.
    Result<QList<Text>> outdatedBy(const QList<TextChange> &changes) const;

    /// Every body this text has had, oldest first.
    Result<QList<Revision>> history(const TextKey &key) const;

    /// Whether `author` may set Reviewed what is there now.
    Result<bool> mayReview(const TextKey &key, const QString &author) const;

    /// What `translation` was made from, in any other language, and what that is now. A translation was declared up to date
    /// when it was last written, or set Translated or Reviewed.
    Result<SourceChange> sourceChange(const TextKey &translation, Language source) const;

    /// The language this field was first written in; nothing when it was never written.
    Result<std::optional<Language>> sourceLanguage(const Id &owner, TextField field) const;

  private:
    Connection *m_connection;
};

/// The name of a text's field in revisions: "title/km".
QString revisionField(const TextKey &key);

} // namespace sala
