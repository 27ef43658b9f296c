#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/bring_desk.h"

QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class Shelf;

/// Files and folders before they are brought in: what each would become, what it says and where that goes, and what cannot come
/// in and why; each to take or to leave. Nothing is written until somebody says so. What goes on then goes on when the sheet
/// is closed.
class BringSheet final : public BenchSheet {
    Q_OBJECT

  public:
    BringSheet(BringDesk &desk, const Shelf &shelf, QWidget *bench); ///< both outlive it

    void ask(const QString &author, Language reader);                           ///< for a folder or files
    void show(const QStringList &paths, const QString &author, Language reader); ///< what they are
    bool isReady() const { return m_isReady; } ///< all rows are there, or why they are not

  Q_SIGNALS:
    void opened(); ///< over the bench
    void brought(const sala::BringDone &done);

  private:
    enum class Choosing { Folder, Files };

    void addFoot();
    void choose(Choosing what);
    void begin(const QString &author, Language reader);
    void takeFound(const BringRow &row);
    void takePlanned(const std::optional<Error> &error);
    void takeWent(const BringProgress &progress);
    void takeBrought(const BringDone &done);
    void addRow(qsizetype at);
    void addSteps();
    void fill();
    void bring();
    void takeAll(bool isWanted);
    void retranslateFoot();
    void say(const QString &sentence);
    int takenCount() const;

    BringDesk &m_desk;
    const Shelf &m_shelf;
    BenchLook m_look;
    QString m_author;
    QList<BringRow> m_rows;
    QList<bool> m_taken; ///< by row
    qsizetype m_first = 0; ///< of the rows that are shown
    bool m_isReady = true;
    QPushButton *m_folder;
    QPushButton *m_files;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_stop;
    QPushButton *m_bring;
    QProgressBar *m_bar; ///< while files are looked at or brought in
    TextLabel *m_note;
};

} // namespace sala
