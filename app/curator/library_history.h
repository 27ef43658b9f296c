#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/past_desk.h"

#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class LineEditor;
class Shelf;

/// Who changed what, when, over the whole library: a page at a time, the newest first.
class LibraryHistory final : public BenchSheet {
    Q_OBJECT

  public:
    LibraryHistory(PastDesk &desk, const Shelf &shelf, QWidget *bench); ///< both outlive it

    /// `work`: the one that can be asked for alone; null: none is open.
    void show(const WorkId &work, Language reader);
    void readFromStart(); ///< something was erased: nothing of what was shown stays
    bool isReady() const { return m_isReady; }

  Q_SIGNALS:
    void workRequested(const sala::WorkId &work);

  private:
    void addFoot();
    void retranslateFoot();
    HistoryQuestion asked() const;
    void ask();
    void takePage(const HistoryQuestion &question, const HistoryPage &page, const std::optional<Error> &error);
    void takeAuthors(const QStringList &authors);
    void fill();
    void addCard(const QList<HistoryLine> &lines);
    void step(int pages);
    void sayOnly(const QString &sentence);
    LineEditor *day(const char *name);

    PastDesk &m_desk;
    const Shelf &m_shelf;
    BenchLook m_look;
    WorkId m_work;
    HistoryQuestion m_question;
    HistoryPage m_page;
    QList<Id> m_before; ///< where the pages so far begin; the last is shown
    bool m_isReady = false;
    QTimer m_rest; ///< nobody types a day
    QComboBox *m_author;
    QComboBox *m_kind;
    QComboBox *m_which;
    LineEditor *m_since;
    LineEditor *m_until;
    QPushButton *m_newer;
    QPushButton *m_earlier;
};

} // namespace sala
