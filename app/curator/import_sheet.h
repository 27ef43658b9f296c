#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/curator_desk.h"

#include <QMap>

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace sala {

/// A file of captions before it is brought in: text by text what would change, and why some would not. Nothing is written
/// until somebody says so.
class ImportSheet final : public BenchSheet {
    Q_OBJECT

  public:
    enum class Filter { All, Changes, Conflicts, Refused };

    ImportSheet(CuratorDesk &desk, const Shelf &shelf, QWidget *bench); ///< they outlive it

    void ask(Language reader);                              ///< for a file, and shows it
    void show(const QString &file, Language reader);
    void setFilter(Filter filter);
    bool isReady() const { return m_isReady; } ///< the rows are there, or why they are not

  Q_SIGNALS:
    void opened(); ///< over the bench
    void brought(int texts, int leftOut);

  private:
    void addFoot();
    void addFilters();
    void addChoices();
    void read();
    void takePlanned(const ImportPreview &preview);
    void takeDone(const ImportDone &done);
    void fill();
    void addSteps(qsizetype rows);
    QString titleOf(const CaptionVerdict &verdict) const;
    void retranslateFoot();
    void say(const QString &sentence);
    QList<CaptionVerdict> shown() const;


    CuratorDesk &m_desk;
    const Shelf &m_shelf;
    BenchLook m_look;
    ImportWish m_wish;
    ImportPreview m_preview;
    Filter m_filter = Filter::All;
    qsizetype m_first = 0; ///< of the rows that are shown
    bool m_isReady = false;
    QMap<Filter, QPushButton *> m_filters;
    QComboBox *m_both;
    QComboBox *m_zawgyi;
    QPushButton *m_import;
    QPushButton *m_cancel;
    TextLabel *m_note;
};

} // namespace sala
