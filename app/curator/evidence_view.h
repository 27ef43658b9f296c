#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/evidence_desk.h"

QT_FORWARD_DECLARE_CLASS(QFileDialog)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

/// One piece of evidence in plain sight: a note or a picture, never written to a disk; of another kind what it is, and a way to
/// save it where somebody chooses. All of it is forgotten when the sheet closes.
class EvidenceView final : public BenchSheet {
    Q_OBJECT

  public:
    EvidenceView(EvidenceDesk &desk, QWidget *bench); ///< `desk` outlives it

    void show(const OpenedEvidence &opened, Language reader);
    const OpenedEvidence &shown() const { return m_opened; } ///< nothing when it is closed

  private:
    void addNote();
    void addPicture();
    void addDocument();
    void askWhere();
    QString suggestedName() const;
    void takeSaved(const QString &file, const std::optional<Error> &error);
    void forget();
    void say(const QString &sentence);

    EvidenceDesk &m_desk;
    OpenedEvidence m_opened;
    QPointer<QFileDialog> m_dialog;
    TextLabel *m_note;
    QPushButton *m_save;
};

} // namespace sala
