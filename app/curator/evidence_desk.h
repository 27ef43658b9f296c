#pragma once

#include "db/records/error.h"
#include "db/records/evidence.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace sala {

/// One piece of evidence in plain sight, as a window shows it. It is in memory only.
struct OpenedEvidence {
    EvidenceId id;
    PlainEvidence plain; ///< of a picture without its bytes, which nobody needs any more
    QImage picture;      ///< of a JPEG or PNG, upright, at most kShownEvidencePx a side
    std::optional<Error> error; ///< NotAllowed: it is another passphrase
};

inline constexpr int kShownEvidencePx = 2400; ///< a page of writing can be read

/// What the workbench asks of a library about what shows that people agreed. Everything is slow (a passphrase alone a second) and
/// answered by a signal; nothing is shown or written for anybody who has not signed in. GUI thread.
class EvidenceDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// passphraseChosen. `before` is the one until now, empty for the first.
    virtual void choosePassphrase(const QString &before, const QString &passphrase) = 0;
    virtual void addNote(const ConsentId &consent, const QString &note) = 0; ///< evidenceAdded
    /// evidenceAdded. The file is looked at as any from outside, and stays where it is.
    virtual void addFile(const ConsentId &consent, const QString &file) = 0;
    virtual void openEvidence(const EvidenceId &evidence, const QString &passphrase) = 0; ///< evidenceOpened; the newest wish wins
    virtual void forget() = 0; ///< what was to be opened is opened for nobody
    /// evidenceSaved: to a new file that nobody but its owner reads. InvalidInput when there is one of that name.
    virtual void saveEvidence(const PlainEvidence &plain, const QString &file) = 0;
    virtual void removeEvidence(const EvidenceId &evidence) = 0; ///< evidenceRemoved; never undone

  Q_SIGNALS:
    void passphraseChosen(const std::optional<sala::Error> &error);
    void evidenceAdded(const QString &file, const std::optional<sala::Error> &error); ///< `file` is empty of a note
    void evidenceOpened(const sala::OpenedEvidence &opened);
    void evidenceSaved(const QString &file, const std::optional<sala::Error> &error);
    void evidenceRemoved(const sala::EvidenceId &evidence, const std::optional<sala::Error> &error);
};

} // namespace sala
