#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/consent_desk.h"

#include <QHash>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QFileDialog)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class LineEditor;
class TextEditor;

/// What shows that one person agreed to one use of a work: how much of it there is, who added it, and a way to add a note or a
/// file, also by dropping it here. A piece is opened with the passphrase, which is forgotten when the sheet closes or after some
/// minutes; erased once that was asked twice.
class EvidenceSheet final : public BenchSheet {
    Q_OBJECT

  public:
    EvidenceSheet(ConsentDesk &desk, QWidget *bench); ///< `desk` outlives it

    void show(const WorkConsents &work, const PersonId &person, ConsentUse use, Language reader);
    void setForgetAfter(std::chrono::milliseconds time) { m_forget.setInterval(time); } ///< three minutes unless set
    bool isBusy() const { return m_adding > 0 || !m_opening.isNull(); } ///< something that was asked is not done
    const QList<Evidence> &pieces() const { return m_pieces; }

  Q_SIGNALS:
    void changed(); ///< there is more evidence, or less
    void evidenceOpened(const sala::OpenedEvidence &opened);
    void forgotten(); ///< the passphrase, so what was opened with it, too
    void passphraseRequested(bool isFirst);

  protected:
    bool mayLeave() override; ///< a note that was not sealed is not thrown away unasked
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    void build();
    QWidget *makeAdding();
    void retranslate();
    void takeRead(const WorkConsents &work);
    void list();
    QWidget *rowOf(const Evidence &piece);
    void listSoon();
    void showPiece(const EvidenceId &piece);
    void sealNote();
    void askForFile();
    void addFiles(const QStringList &files);
    void takeAdded(const QString &file, const std::optional<Error> &error);
    void takeOpened(const OpenedEvidence &opened);
    void takeRemoved(const EvidenceId &piece, const std::optional<Error> &error);
    void forgetPassphrase();
    void forgetAll();
    void follow();
    void say(const QString &sentence);

    EvidenceDesk &m_desk;
    WorkId m_work;
    PersonId m_person;
    ConsentUse m_use = ConsentUse::Exhibition;
    ConsentId m_consent; ///< to which evidence is added
    QList<Evidence> m_pieces;
    QHash<EvidenceId, EvidenceKind> m_kinds; ///< of those that were opened
    EvidenceId m_opening;
    EvidenceId m_wanted;  ///< to be opened once the passphrase is typed
    EvidenceId m_erasing; ///< whether it is to be erased was asked
    int m_adding = 0;
    QString m_failed;         ///< why one of those that are being added could not be
    bool m_isReady = false;   ///< a passphrase was chosen
    bool m_isWarned = false;  ///< that the note is not sealed
    QTimer m_forget;
    QPointer<QFileDialog> m_dialog;
    TextLabel *m_intro;
    QWidget *m_list;
    QWidget *m_add;
    TextLabel *m_noteName;
    TextEditor *m_note;
    QPushButton *m_seal;
    QPushButton *m_file;
    TextLabel *m_how;
    TextLabel *m_passphraseName;
    LineEditor *m_passphrase;
    TextLabel *m_says;
    QPushButton *m_choose;
};

} // namespace sala
