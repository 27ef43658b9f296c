#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/consent_desk.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class CountryChoice;
class LineEditor;
class Shelf;

/// Somebody takes consent back, everywhere or in some countries, for everything or for one use: in plain words what goes and what does not, before it is done. It is done once their reference
/// is written beneath it, letter by letter, and only then; it is never undone.
class WithdrawalForm final : public BenchSheet {
    Q_OBJECT

  public:
    WithdrawalForm(ConsentDesk &desk, const Shelf &shelf, QWidget *bench); ///< both outlive it

    void show(const Person &person, const WorkConsents &work, Language reader); ///< opened from this work
    bool isReady() const { return m_isReady; } ///< what it says is there

  Q_SIGNALS:
    void withdrawn(const sala::WithdrawalDone &done);

  private:
    void addFoot();
    void addChoices();
    WithdrawalOrder wanted() const;
    void plan();
    void takePlanned(const ForeseenWithdrawal &foreseen);
    void takeWithdrawn(const WithdrawalDone &done);
    QStringList sentences() const;
    QStringList whatGoes() const;
    QStringList whoConfirms() const;
    QStringList namesOfWorks() const;
    void follow();
    void carryOut();
    void say(const QString &sentence);

    ConsentDesk &m_desk;
    const Shelf &m_shelf;
    BenchLook m_look;
    Person m_person;
    WorkConsents m_work;
    WithdrawalOrder m_order;
    WithdrawalPlan m_plan;
    WorkConsents m_after;
    bool m_isReady = false;
    bool m_isRunning = false;
    TextLabel *m_whatName;
    TextLabel *m_whichName;
    QComboBox *m_what;
    QComboBox *m_which;
    QWidget *m_places; ///< holds m_where
    CountryChoice *m_where = nullptr;
    LineEditor *m_again;
    TextLabel *m_ask;
    TextLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_withdraw;
};

} // namespace sala
