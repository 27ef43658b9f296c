#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/evidence_desk.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class LineEditor;

/// The passphrase that opens evidence is chosen, or changed: typed twice, under a plain warning. What was typed is forgotten when
/// the form closes.
class PassphraseForm final : public BenchSheet {
    Q_OBJECT

  public:
    enum class Way { First, Another };

    PassphraseForm(EvidenceDesk &desk, QWidget *bench); ///< `desk` outlives it

    void show(Way way, Language reader);

  Q_SIGNALS:
    void chosen();

  private:
    LineEditor *addField(const QString &words, const char *name);
    void choose();
    void takeChosen(const std::optional<Error> &error);
    void say(const QString &sentence);

    EvidenceDesk &m_desk;
    Way m_way = Way::First;
    bool m_isRunning = false;
    LineEditor *m_before = nullptr; ///< where another one was
    LineEditor *m_passphrase = nullptr;
    LineEditor *m_again = nullptr;
    TextLabel *m_note;
    QPushButton *m_choose;
};

} // namespace sala
