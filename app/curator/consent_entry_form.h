#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/consent_desk.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class CountryChoice;
class LineEditor;
class TextEditor;

/// What one person said about one work and one use is written down. Nothing says yes by itself: somebody has agreed only once
/// that, where and until when were chosen, and with the face hidden unless it is said that it may be seen.
class ConsentEntryForm final : public BenchSheet {
    Q_OBJECT

  public:
    ConsentEntryForm(ConsentDesk &desk, QWidget *bench); ///< `desk` outlives it

    /// `person`: nothing is somebody new. `curator`: who is asked for as the one who asked.
    void show(const WorkConsents &work, const std::optional<PersonInWork> &person, ConsentUse use);
    void setCurator(const QString &curator, Language reader);

    /// As it stands; or why it cannot be written.
    Result<ConsentEntry> entry() const;

  Q_SIGNALS:
    void recorded(const QString &reference);

  private:
    void addWho(QVBoxLayout *column);
    void addWhat(QVBoxLayout *column);
    void addHow(QVBoxLayout *column);
    void add(QVBoxLayout *column, const QString &words, QWidget *field);
    QComboBox *choice(const char *name, const QStringList &words);
    LineEditor *line(const char *name);
    void fill();
    void followDay();
    void record();
    void takeWritten(const ConsentEntry &entry, const std::optional<Error> &error);
    void say(const QString &sentence);
    QString faultOf(const ConsentEntry &entry) const;

    ConsentDesk &m_desk;
    BenchLook m_look;
    QString m_curator;
    Language m_language = Language::English;
    WorkConsents m_work;
    std::optional<PersonInWork> m_person;
    std::optional<Consent> m_seen;
    ConsentDetails m_details;
    LineEditor *m_reference = nullptr;
    QComboBox *m_age = nullptr;
    QComboBox *m_use = nullptr;
    QComboBox *m_state = nullptr;
    CountryChoice *m_where = nullptr;
    QComboBox *m_end = nullptr;
    LineEditor *m_until = nullptr;
    TextLabel *m_untilWords = nullptr;
    QComboBox *m_face = nullptr;
    QComboBox *m_voice = nullptr;
    QComboBox *m_form = nullptr;
    LineEditor *m_given = nullptr;
    QComboBox *m_asked = nullptr;
    LineEditor *m_recordedBy = nullptr;
    LineEditor *m_guardian = nullptr;
    TextEditor *m_note = nullptr;
    TextLabel *m_fault;
    QPushButton *m_cancel;
    QPushButton *m_record;
};

} // namespace sala
