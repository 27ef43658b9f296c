#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/consent_desk.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

/// Everybody in a work by their private reference, what they agreed to, and what follows for the work.
class ConsentSheet final : public BenchSheet {
    Q_OBJECT

  public:
    ConsentSheet(ConsentDesk &desk, QWidget *bench); ///< `desk` outlives it

    void show(const WorkId &work, const QString &title, Language reader);
    void readAgain();
    bool isReady() const { return m_isReady; } ///< what it says is there
    const WorkConsents &consents() const { return m_consents; }

  Q_SIGNALS:
    /// Of somebody new for the work without a person.
    void entryRequested(const std::optional<sala::PersonInWork> &person, sala::ConsentUse use);
    void withdrawalRequested(const sala::Person &person);
    void evidenceRequested(const sala::PersonId &person, sala::ConsentUse use);

    /// A part of the picture; somebody's face, or nobody's who is chosen yet.
    void hidingRequested(const sala::PersonId &person);

  private:
    void takeRead(const WorkConsents &consents, const std::optional<Error> &error);
    void addOutcome();
    void addPerson(const PersonInWork &person);
    bool hasFaceToHide(const PersonInWork &person) const;
    QWidget *usePart(const PersonInWork &person, ConsentUse use);
    QPushButton *evidenceButton(const PersonInWork &person, ConsentUse use);

    ConsentDesk &m_desk;
    BenchLook m_look;
    WorkId m_work;
    WorkConsents m_consents;
    bool m_isReady = false;
    QPushButton *m_add;
    QPushButton *m_hide; ///< seen where something can be hidden
};

} // namespace sala
