#pragma once

#include "app/staff/publish_desk.h"
#include "app/staff/staff_page.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace sala {

class ChoiceList;
class LeftOutCard;
class ProgressBar;

/// Publishing an edition of the library that is shown: for which exhibition, sealed with which key, onto
/// which stick; what will be left out and why, before and after it is written. Looks for keys and sticks by
/// itself while it is seen. What is being written goes on when the page is left, and can be stopped.
class PublishPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit PublishPage(PublishDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-publish"); }
    void enter() override;
    bool isWaitedFor() const; ///< it writes, or has ended while nobody looked
    void showLeftOut();       ///< before it is written, of what is chosen

    static constexpr std::chrono::seconds kLookEvery{2};

  protected:
    void retranslate() override;
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    enum class State {
        Choosing,
        Planning,
        Planned, ///< what would be left out is on the page
        Publishing,
        Published,
        Failed
    };

    void makeChoices();
    void makeButtons();
    void follow();
    void followKey(const QByteArray &publicKey, const std::optional<Error> &error);
    void finish(const PublishOutcome &outcome, State state);
    void progress(qint64 doneBytes, qint64 allBytes);
    void publish();
    void goBack();
    void show(State state);
    void say();
    void sayChoices();
    void sayKey(const PublishingStatus &status);
    void sayReport();
    void sayLeftOut();
    QString messageText() const;
    bool isComplete() const;

    PublishDesk &m_desk;
    QTimer m_timer;
    State m_state = State::Choosing;
    bool m_isNews = false; ///< it ended while nobody looked
    PublishReport m_report;
    PublishFailure m_failure;
    ExhibitionId m_exhibition; ///< the chosen ones
    QString m_key;             ///< by its file
    QString m_stick;           ///< by its folder
    QByteArray m_newKey;       ///< made just now
    std::optional<Error> m_keyError;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;

    TextLabel *m_message;
    TextLabel *m_share;
    ProgressBar *m_bar;
    TextLabel *m_newKeyNote;
    TextLabel *m_newKeyNumber;
    TextLabel *m_newKeyFile;
    TextLabel *m_exhibitionTitle;
    ChoiceList *m_exhibitions;
    TextLabel *m_keyTitle;
    TextLabel *m_keyNote;
    ChoiceList *m_keys;
    TextButton *m_makeKey;
    TextLabel *m_stickTitle;
    TextLabel *m_stickNote;
    ChoiceList *m_sticks;
    TextLabel *m_facts;
    TextLabel *m_leftOutTitle;
    QWidget *m_list;
    QList<LeftOutCard *> m_cards;
    TextLabel *m_remarks;
    TextButton *m_publish;
    TextButton *m_look;
    TextButton *m_stop;
    TextButton *m_back;
};

} // namespace sala
