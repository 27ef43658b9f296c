#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/curator_desk.h"

#include <functional>

namespace sala {

class TextEditor;

/// Two people wrote one text: both side by side, each with what it changed of the text both started from. Nothing is
/// chosen for anybody: closed without a choice, the draft stays a draft, with what was written of both.
class ConflictSheet final : public BenchSheet {
    Q_OBJECT

  public:
    explicit ConflictSheet(QWidget *bench);

    void show(const SaveOutcome &outcome, Language reader);
    const SaveOutcome &outcome() const { return m_outcome; } ///< what it shows, or showed

  Q_SIGNALS:
    /// A text of both is being written: what its writer has typed last of this text.
    void typed(const sala::TextKey &key, const QString &body);
    void theirsTaken(const sala::Text &theirs);
    void settled(const sala::Text &theirs, const QString &body);
    void ownSettled(const sala::Text &other, const QString &body); ///< one draft of two windows'

  private:
    QWidget *side(const QString &who, const QString &ancestor, const QString &body, const char *name);
    QString headline() const;
    QString whoWrote() const;
    void writeBoth();
    void addMerged();
    void addButtons();
    void addButton(const QString &words, const char *name, const std::function<void()> &deed);

    BenchLook m_look;
    SaveOutcome m_outcome;
    TextEditor *m_merged = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace sala
