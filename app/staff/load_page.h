#pragma once

#include "app/staff/staff_page.h"
#include "app/staff/staff_desk.h"

#include <optional>

namespace sala {

class EditionCard;
class ProgressBar;

/// Loading an exhibition: finds what is on the sticks by itself, says what each is and what loading would do,
/// loads the one that is touched while the show goes on, and can be stopped.
class LoadPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit LoadPage(StaffDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-load"); }
    void enter() override;

  Q_SIGNALS:
    void showRequested(); ///< staff are done: the visitors' pages, now

  protected:
    void retranslate() override;
    void applyTheme() override;

  private:
    enum class State { Choosing, Loading, Loaded, Failed };

    QList<FoundEdition> found() const;
    bool isDamaged(const FoundEdition &found) const;
    void fill();
    void load(const QString &path, const QString &trust);
    void finish(const std::optional<LoadFailure> &failure);
    void show(State state);
    void say();
    QString failureText() const;
    void progress(qint64 doneBytes, qint64 allBytes);

    StaffDesk &m_desk;
    State m_state = State::Choosing;
    LoadFailure m_failure;
    QStringList m_thereThen; ///< on the sticks, when it failed
    QString m_path; ///< that was loaded, or was to be
    std::optional<FoundEdition> m_damaged; ///< as it was found, and turned out to be
    bool m_isNews = false; ///< it ended while nobody looked
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
    TextLabel *m_message;
    TextLabel *m_share;
    ProgressBar *m_bar;
    QWidget *m_list;
    QList<EditionCard *> m_cards;
    TextButton *m_back;
    TextButton *m_stop;
    TextButton *m_show;
};

} // namespace sala
